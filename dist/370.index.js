export const id = 370;
export const ids = [370];
export const modules = {

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proxyAgents: () => (/* binding */ proxyAgents),
  proxyFor: () => (/* binding */ proxyFor)
});

// EXTERNAL MODULE: ../../node_modules/http-proxy-agent/dist/index.js
var dist = __webpack_require__(879);
// EXTERNAL MODULE: ../../node_modules/https-proxy-agent/dist/index.js + 1 modules
var https_proxy_agent_dist = __webpack_require__(7666);
// EXTERNAL MODULE: ../../node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(7266);
// EXTERNAL MODULE: ./lib/model/error.js
var error = __webpack_require__(9956);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/registry/no-proxy.js

function isExempt(url, noProxy) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[,\s]+/)
        .some((entry) => (entry.includes('/') ? isInRange(host, entry) : isBelow(host, port, entry)));
}
function isBelow(host, port, entry) {
    const [, name = '', only] = /^([^:]+)(?::(\d+))?$/.exec(entry) ?? [];
    return name !== '' && (only === undefined || only === port) && (0,external_node_net_.isIP)(host) === 0 && host.endsWith(`.${name}`);
}
function isInRange(host, entry) {
    const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const version = (0,external_node_net_.isIP)(network);
    if (version === 0 || (0,external_node_net_.isIP)(host) !== version || Number(bits) > (version === 4 ? 32 : 128))
        return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const range = new external_node_net_.BlockList();
    range.addSubnet(network, Number(bits), family);
    return range.check(host, family);
}

// EXTERNAL MODULE: ./lib/registry/transport-error.js
var transport_error = __webpack_require__(2292);
;// CONCATENATED MODULE: ./lib/registry/proxy.js






function proxyFor(url) {
    if (isExempt(url, process.env.no_proxy || process.env.NO_PROXY || ''))
        return '';
    const proxy = (0,proxy_from_env/* getProxyForUrl */.T)(url.href);
    const address = proxy.slice(proxy.indexOf('://') + '://'.length);
    const set = Object.entries(process.env).flatMap(([name, value]) => /^(?:https?|all)_proxy$/i.test(name) ? [value] : []);
    return set.includes(proxy) || proxy === '' ? proxy : `http://${address}`;
}
function proxyAgents(proxy, options, timeout) {
    const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !isEncoded(url.username + url.password)) {
        throw new error/* ConfigurationError */.j1('The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not one that can be used: write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %25 for a percent sign.');
    }
    return {
        name: url.host,
        http: new ForwardingAgent(url, options, timeout),
        https: new TunnelAgent(url, options, timeout),
    };
}
class ForwardingAgent extends dist/* HttpProxyAgent */.s {
    #timeout;
    constructor(proxy, options, timeout) {
        super(proxy, options);
        this.#timeout = timeout;
    }
    connect(...[request, to]) {
        return connectVia(this, request, this.#timeout, () => super.connect(request, to));
    }
}
class TunnelAgent extends https_proxy_agent_dist/* HttpsProxyAgent */.b {
    #timeout;
    constructor(proxy, options, timeout) {
        super(proxy, options);
        this.#timeout = timeout;
    }
    connect(...[request, to]) {
        return connectVia(this, request, this.#timeout, () => super.connect(request, to));
    }
}
async function connectVia(agent, request, timeout, connect) {
    const { host, hostname } = agent.proxy;
    const name = `the proxy ${host}`;
    let status = 200;
    request.once('proxyConnect', (answer) => {
        status = answer.statusCode ?? status;
    });
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeout);
    agent.connectOpts = { ...agent.connectOpts, signal: limit.signal };
    try {
        const socket = await connect();
        if (status === 200)
            return socket;
        socket.destroy();
    }
    catch (error) {
        if (limit.signal.aborted)
            throw (0,transport_error/* timedOut */.iU)(name, timeout, error);
        throw (0,transport_error/* asTransportError */.WM)({ name, hostname, plainHint: 'write its address with http://' }, error);
    }
    finally {
        clearTimeout(timer);
    }
    if (status === 407)
        throw (0,transport_error/* unknownToProxy */.GK)(host);
    const code = status >= 500 ? 'reset' : 'refused';
    throw new transport_error/* TransportError */.wX(code, `${name} does not connect to ${request.host} (status ${status})`);
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
