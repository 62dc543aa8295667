export const id = 727;
export const ids = [727];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents),
/* harmony export */   proxyFor: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1566);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8182);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1343);
/* harmony import */ var _transport_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5521);





/** What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, or the same in lower case, say of the address; else empty. */
function proxyFor(url) {
    const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_3__/* .getProxyForUrl */ .T)(url.href);
    const address = proxy.slice(proxy.indexOf('://') + '://'.length);
    // The library takes the scheme of the address that is asked for where the proxy's has none. curl and Go take http:
    // a proxy that is itself asked over TLS is the exception, and says so.
    const set = Object.entries(process.env).flatMap(([name, value]) => /^(?:https?|all)_proxy$/i.test(name) ? [value] : []);
    return set.includes(proxy) || proxy === '' ? proxy : `http://${address}`;
}
/**
 * @param timeout for a connection through the proxy to stand, in milliseconds
 * @throws ConfigurationError where the proxy is none; its address isn't repeated, since it may hold a password
 */
function proxyAgents(proxy, options, timeout) {
    const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !isEncoded(url.username + url.password)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not one that can be used: write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %25 for a percent sign.');
    }
    return {
        name: url.host,
        http: new ForwardingAgent(url, options, timeout),
        https: new TunnelAgent(url, options, timeout),
    };
}
class ForwardingAgent extends http_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpProxyAgent */ .s {
    #timeout;
    constructor(proxy, options, timeout) {
        super(proxy, options);
        this.#timeout = timeout;
    }
    connect(...[request, to]) {
        return connectVia(this, request, this.#timeout, () => super.connect(request, to));
    }
}
class TunnelAgent extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpsProxyAgent */ .b {
    #timeout;
    constructor(proxy, options, timeout) {
        super(proxy, options);
        this.#timeout = timeout;
    }
    connect(...[request, to]) {
        return connectVia(this, request, this.#timeout, () => super.connect(request, to));
    }
}
/**
 * Two things that the agents don't do by themselves. They wait for the proxy for ever, and a request that has no
 * connection yet can't be aborted. And what a proxy says instead of opening a tunnel they pass on as the registry's
 * answer, though nobody has seen the registry's certificate by then: a forged 401 would name the place that gets the
 * registry's log-in. RFC 9110, 9.3.6; known as FalseCONNECT (CERT/CC VU#905344).
 */
async function connectVia(agent, request, timeout, connect) {
    const { host, hostname } = agent.proxy;
    const name = `the proxy ${host}`;
    let status = 200;
    request.once('proxyConnect', (answer) => {
        status = answer.statusCode ?? status;
    });
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeout);
    // The agent opens its connection with these before it waits for anything.
    agent.connectOpts = { ...agent.connectOpts, signal: limit.signal };
    try {
        const socket = await connect();
        if (status === 200)
            return socket;
        socket.destroy();
    }
    catch (error) {
        if (limit.signal.aborted)
            throw (0,_transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .timedOut */ .iU)(name, timeout, error);
        throw (0,_transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asTransportError */ .WM)({ name, hostname, plainHint: 'write its address with http://' }, error);
    }
    finally {
        clearTimeout(timer);
    }
    if (status === 407)
        throw (0,_transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownToProxy */ .GK)(host);
    // What is on the proxy's other side may be back in a moment; what it forbids won't be.
    const code = status >= 500 ? 'reset' : 'refused';
    throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX(code, `${name} does not connect to ${request.host} (status ${status})`);
}
function isEncoded(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
