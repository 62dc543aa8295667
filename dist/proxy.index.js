export const id = "proxy";
export const ids = ["proxy"];
export const modules = {

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyAgents: () => (/* binding */ proxyAgents),
/* harmony export */   proxyFor: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(879);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7666);
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7266);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);






// lib/registry/http/no-proxy.js
function isExcludedByNoProxy(url, noProxy) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return noProxy.toLowerCase().split(/[,\s]+/).some((entry) => entry.includes("/") ? isInRange(host, entry) : isSubdomain(host, port, entry));
}
function isSubdomain(host, port, entry) {
	const [, name = "", only] = /^([^:]+)(?::(\d+))?$/.exec(entry) ?? [];
	return name !== "" && (only === undefined || only === port) && (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) === 0 && host.endsWith(`.${name}`);
}
function isInRange(host, entry) {
	const [, network = "", bits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
	const version = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(network);
	if (version === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) !== version || Number(bits) > (version === 4 ? 32 : 128)) return false;
	const family = version === 4 ? "ipv4" : "ipv6";
	const range = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
	range.addSubnet(network, Number(bits), family);
	return range.check(host, family);
}

// lib/registry/http/proxy.js
function proxyFor(url) {
	if (isExcludedByNoProxy(url, process.env.no_proxy || process.env.NO_PROXY || "")) return "";
	const proxy = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_4__/* .getProxyForUrl */ .T)(url.href);
	const address = proxy.slice(proxy.indexOf("://") + "://".length);
	const set = Object.entries(process.env).flatMap(([name, value]) => /^(?:https?|all)_proxy$/i.test(name) ? [value] : []);
	return set.includes(proxy) || proxy === "" ? proxy : `http://${address}`;
}
function proxyAgents(proxy, options, timeout) {
	const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
	if (url === undefined || !/^https?:$/.test(url.protocol) || !isEncoded(url.username + url.password)) {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Vn("invalid-setting", "The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY has an invalid address: write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %25 for a percent sign.");
	}
	return {
		name: url.host,
		http: new ForwardingAgent(url, options, timeout),
		https: new TunnelAgent(url, options, timeout)
	};
}
var ForwardingAgent = class extends http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpProxyAgent */ .s {
	#timeout;
	constructor(proxy, options, timeout) {
		super(proxy, options);
		this.#timeout = timeout;
	}
	connect(...[request, to]) {
		return connectVia(this, request, this.#timeout, () => super.connect(request, to));
	}
};
var TunnelAgent = class extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__/* .HttpsProxyAgent */ .b {
	#timeout;
	constructor(proxy, options, timeout) {
		super(proxy, options);
		this.#timeout = timeout;
	}
	connect(...[request, to]) {
		return connectVia(this, request, this.#timeout, () => super.connect(request, to));
	}
};
async function connectVia(agent, request, timeout, connect) {
	const { host, hostname } = agent.proxy;
	const name = `the proxy ${host}`;
	let status = 200;
	request.once("proxyConnect", (answer) => {
		status = answer.statusCode ?? status;
	});
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(), timeout);
	agent.connectOpts = {
		...agent.connectOpts,
		signal: limit.signal
	};
	try {
		const socket = await connect();
		if (status === 200) return socket;
		socket.destroy();
	} catch (error) {
		if (limit.signal.aborted) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.o)(name, timeout, error);
		throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.s)({
			name,
			hostname,
			plainHttpHint: "write its address with http://"
		}, error);
	} finally {
		clearTimeout(timer);
	}
	if (status === 407) throw (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.i)(host);
	const code = status >= 500 ? "reset" : "refused";
	throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.t(code, `${name} does not connect to ${request.host} (status ${status})`);
}
function isEncoded(text) {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}



/***/ })

};
