export const id = "registry";
export const ids = ["registry"];
export const modules = {

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createResolver: () => (/* binding */ createResolver)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);






// lib/registry/cache/file-store.js
const ABANDONED = 60 * 60 * 1e3;
const ENTRY = /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{128})(?:-[a-z-]+-\d[\w.+-]*)?$/;
var FileStore = class {
	#folder;
	#limit;
	#isPruned = false;
	constructor(folder, limit) {
		this.#folder = folder;
		this.#limit = limit;
	}
	async read(name, isSound) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name);
		try {
			if (!this.#isOwnFolder()) return undefined;
			const bytes = this.#readSound(path, isSound);
			if (bytes === undefined) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(path, { force: true });
			else touch(path);
			return bytes;
		} catch {
			return undefined;
		}
	}
	async write(name, bytes) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(this.#folder, {
				recursive: true,
				mode: 448
			});
			if (!this.#isOwnFolder()) return;
			const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name);
			(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.P)(path, bytes, {
				mode: 384,
				isAllowed: (real) => real === this.#realOf(name)
			});
			if (!this.#isPruned) this.#prune();
			this.#isPruned = true;
		} catch {}
	}
	#readSound(path, isSound) {
		if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path).isFile()) return undefined;
		const bytes = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.F)(path, { limit: this.#limit });
		return isSound(bytes) ? bytes : undefined;
	}
	#isOwnFolder() {
		return [this.#folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.#folder)].every((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path).isDirectory());
	}
	#realOf(name) {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(this.#folder), name);
	}
	#prune() {
		const now = Date.now();
		let room = this.#limit;
		for (const { name, size, used } of this.#entries().sort((a, b) => b.used - a.used)) {
			room -= size;
			const isAbandoned = _start_js__WEBPACK_IMPORTED_MODULE_1__.N.test(name) && now - used > ABANDONED;
			if (room < 0 || isAbandoned) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name), { force: true });
		}
	}
	#entries() {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(this.#folder).filter((name) => ENTRY.test(name) || _start_js__WEBPACK_IMPORTED_MODULE_1__.N.test(name)).flatMap((name) => {
			const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name), { throwIfNoEntry: false });
			return stats?.isFile() === true ? [{
				name,
				size: stats.size,
				used: stats.mtimeMs
			}] : [];
		});
	}
};
function touch(path) {
	const now = new Date();
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lutimesSync)(path, now, now);
}

// lib/registry/cache/content-cache.js
const DEFAULT_LIMIT = 256 * 1024 * 1024;
var DiskContentCache = class {
	#files;
	constructor(folder, limit = DEFAULT_LIMIT) {
		this.#files = new FileStore((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "content"), limit);
	}
	read(digest) {
		const { algorithm, hex } = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.gt)(digest);
		return this.#files.read(fileNameOf$1(digest), (bytes) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(algorithm).update(bytes).digest("hex") === hex);
	}
	write(digest, bytes) {
		return this.#files.write(fileNameOf$1(digest), bytes);
	}
};
function fileNameOf$1(digest) {
	return digest.replace(":", "-");
}

// lib/registry/cache/reading-cache.js
const LIMIT = 64 * 1024 * 1024;
const CHECKSUM_LENGTH = 64;
var DiskReadingCache = class {
	#files;
	constructor(folder) {
		this.#files = new FileStore((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "readings"), LIMIT);
	}
	async read(digest, kind, parse) {
		let value;
		await this.#files.read(fileNameOf(digest, kind), (bytes) => {
			value = hasChecksum(bytes) ? parse(Buffer.from(bytes.subarray(CHECKSUM_LENGTH)).toString()) : undefined;
			return value !== undefined;
		});
		return value;
	}
	write(digest, kind, text) {
		const bytes = Buffer.from(text);
		return this.#files.write(fileNameOf(digest, kind), Buffer.concat([Buffer.from(checksumOf(bytes)), bytes]));
	}
};
function fileNameOf(digest, kind) {
	return `${digest.replace(":", "-")}-${kind}-${_start_js__WEBPACK_IMPORTED_MODULE_1__.St}`;
}
function hasChecksum(bytes) {
	return Buffer.from(bytes.subarray(0, CHECKSUM_LENGTH)).toString("latin1") === checksumOf(bytes.subarray(CHECKSUM_LENGTH));
}
function checksumOf(bytes) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)("sha256").update(bytes).digest("hex");
}

// lib/registry/auth/challenge.js
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const UNQUOTED = /[^\s,]*(?:,(?:pull|push|delete|\*)(?=[\s,]|$))*/y;
function parseChallenges(header) {
	const challenges = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(header);
		if (match !== null) at = pattern.lastIndex;
		return match;
	};
	while (at < header.length) {
		take(/[\s,]*/y);
		const name = take(TOKEN)?.[0].toLowerCase();
		if (name === undefined) {
			at += 1;
			continue;
		}
		if (take(/\s*=\s*/y) === null) {
			challenges.push({
				scheme: name,
				parameters: new Map()
			});
			continue;
		}
		const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, "$1") ?? take(UNQUOTED)?.[0] ?? "";
		challenges.at(-1)?.parameters.set(name, value);
	}
	return challenges;
}

// lib/registry/auth/token-realm.js
function dockerHubRealm({ network }) {
	return {
		url: new URL(`https://${DOCKER_HUB_TOKEN_SERVER}/token`),
		service: "registry.docker.io",
		network
	};
}
const DOCKER_HUB_TOKEN_SERVER = "auth.docker.io";
function supportsSeveralRepositories({ url }) {
	return url.host === DOCKER_HUB_TOKEN_SERVER;
}
function trustedRealm(challenge, endpoint, insecureRegistries) {
	const text = challenge.parameters.get("realm") ?? "";
	const reject = (why) => {
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${endpoint.registry} names a token server that is not to be trusted: ${why}`);
	};
	const realm = URL.canParse(text) ? new URL(text) : reject(`"${text.slice(0, 100)}" is not a URL`);
	const registryHost = new URL(endpoint.origin).hostname;
	if (realm.protocol === "http:") {
		const isListed = [...insecureRegistries].some((host) => new URL(`http://${host}`).hostname === realm.hostname);
		const allowed = insecureRegistries.has(endpoint.registry) && (realm.hostname === registryHost || isListed);
		if (!allowed) reject(`${realm.host} uses plain http`);
	} else if (realm.protocol !== "https:") reject(`${realm.protocol} is not https`);
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(realm.hostname) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(registryHost)) reject(`${realm.host} is a private address`);
	return {
		url: realm,
		service: challenge.parameters.get("service"),
		network: endpoint.network
	};
}

// lib/registry/auth/auth-scheme.js
function authSchemeOf(response, endpoint, insecureRegistries) {
	const challenges = parseChallenges(response.headers["www-authenticate"] ?? "");
	const bearer = challenges.find(({ scheme }) => scheme === "bearer");
	if (bearer !== undefined) return {
		kind: "bearer",
		realm: trustedRealm(bearer, endpoint, insecureRegistries)
	};
	return challenges.some(({ scheme }) => scheme === "basic") ? { kind: "basic" } : { kind: "none" };
}
function renewedScheme(known, response, endpoint, insecureRegistries) {
	if (response.headers["www-authenticate"] === undefined) return known;
	const renewed = authSchemeOf(response, endpoint, insecureRegistries);
	return known.kind === "bearer" && renewed.kind !== "bearer" ? known : renewed;
}

// lib/registry/auth/scope.js
const WRITE_ACTIONS = /\*|push|write|delete|create|update|admin|manage/i;
function challengedScopes({ headers }) {
	return parseChallenges(headers["www-authenticate"] ?? "").filter(({ scheme }) => scheme === "bearer").flatMap(({ parameters }) => parameters.get("scope")?.split(/\s+/) ?? []).filter((scope) => scope !== "");
}
function readScopes(repository, challenged) {
	const own = `repository:${repository}`;
	const actions = new Map([[own, new Set(["pull"])]]);
	const words = [];
	for (const scope of challenged) {
		const colon = scope.lastIndexOf(":");
		if (colon < 0) {
			if (!WRITE_ACTIONS.test(scope)) words.push(scope);
			continue;
		}
		const known = actions.get(scope.slice(0, colon)) ?? new Set();
		for (const action of scope.slice(colon + 1).split(",")) if (action !== "" && !WRITE_ACTIONS.test(action)) known.add(action);
		actions.set(scope.slice(0, colon), known);
	}
	const resources = [...actions].filter(([, names]) => names.size > 0);
	return [...resources.map(([resource, names]) => `${resource}:${[...names].join(",")}`), ...new Set(words)];
}

// lib/registry/auth/token-exchange.js
const CLIENT_ID = "freshfrom";
const RESPONSE_LIMIT = 1024 * 1024;
const JSON_LIMITS = {
	depth: 20,
	containers: 1e3
};
const DEFAULT_LIFETIME = 60;
var TokenDeniedError = class extends _shared_js__WEBPACK_IMPORTED_MODULE_0__.L {
	status;
	constructor(status, message) {
		super("denied", message);
		this.status = status;
	}
};
function tokenRequest(realm, scopes, credential) {
	const { service, network } = realm;
	const url = new URL(realm.url);
	if (credential.kind === "identity-token") {
		const form = new URLSearchParams({
			grant_type: "refresh_token",
			service: service ?? "",
			client_id: CLIENT_ID,
			scope: scopes.join(" "),
			refresh_token: credential.token
		});
		const headers = { "content-type": "application/x-www-form-urlencoded" };
		return {
			method: "POST",
			url,
			network,
			headers,
			body: form.toString(),
			limit: RESPONSE_LIMIT
		};
	}
	if (service !== undefined) url.searchParams.set("service", service);
	for (const scope of scopes) url.searchParams.append("scope", scope);
	const headers = {};
	if (credential.kind === "password") headers.authorization = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.I)(credential.username, credential.password);
	return {
		method: "GET",
		url,
		network,
		headers,
		limit: RESPONSE_LIMIT
	};
}
function parseTokenResponse(realm, response) {
	if (response.status !== 200) throw statusError(realm, response);
	const malformed = (what) => new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `the token server ${realm.url.host} sent ${what}`);
	const text = Buffer.from(response.body).toString("utf8");
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.z)(text, JSON_LIMITS)) throw malformed("no token");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw malformed("invalid JSON");
	}
	if (typeof value !== "object" || value === null) throw malformed("no token");
	const { token: ownToken, access_token: accessToken, expires_in: expiresIn } = value;
	const token = typeof ownToken === "string" && ownToken !== "" ? ownToken : accessToken;
	if (typeof token !== "string" || !/^[\x21-\x7e]{1,65536}$/.test(token)) throw malformed("no token");
	return {
		token,
		lifetime: typeof expiresIn === "number" && expiresIn > 0 ? expiresIn : DEFAULT_LIFETIME
	};
}
function statusError(realm, { status }) {
	const message = `the token server ${realm.url.host} answered with status ${status}`;
	if (status === 400 || status === 401) return new TokenDeniedError(401, message);
	if (status === 429) return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("rate-limited", message);
	return status > 400 && status < 500 ? new TokenDeniedError(403, message) : new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", message);
}

// lib/registry/auth/authorizer.js
var Authorizer = class {
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	async header(credential, scheme, request, refused) {
		if (credential.kind === "registry-token") return `Bearer ${credential.token}`;
		switch (scheme.kind) {
			case "none": return undefined;
			case "basic": return credential.kind === "password" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.I)(credential.username, credential.password) : undefined;
			case "bearer": {
				const { handshakes, tokens } = this.#parts;
				const refusedToken = refused?.slice("Bearer ".length);
				return `Bearer ${await tokens.get(scheme.realm, handshakes.scopes(request), credential, refusedToken)}`;
			}
		}
	}
	async headerAfterRedirect(challenge, url, { endpoint }) {
		const { insecureRegistries, tokens } = this.#parts;
		const { host: registry, hostname, origin, pathname } = url;
		const [, repository = ""] = /^\/v2\/(.+)\/(?:manifests|tags|blobs|referrers)\//.exec(pathname) ?? [];
		const other = {
			registry,
			origin,
			repository,
			network: endpoint.network
		};
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(hostname) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(new URL(endpoint.origin).hostname)) return undefined;
		const scheme = authSchemeOf(challenge, other, insecureRegistries);
		if (scheme.kind !== "bearer") return undefined;
		const named = challengedScopes(challenge);
		const scopes = repository === "" ? named : readScopes(repository, named);
		try {
			return `Bearer ${await tokens.get(scheme.realm, scopes, _shared_js__WEBPACK_IMPORTED_MODULE_0__.F, undefined)}`;
		} catch (error) {
			if (error instanceof TokenDeniedError) return undefined;
			throw error;
		}
	}
};

// lib/registry/auth/handshake.js
var Handshakes = class {
	#insecureRegistries;
	#schemes = new Map();
	#openRepositories = new Set();
	#scopes = new Map();
	constructor(insecureRegistries) {
		this.#insecureRegistries = insecureRegistries;
	}
	scheme(endpoint) {
		const { registry, repository } = endpoint;
		const known = this.#schemes.get(`${registry}/${firstComponent(repository)}`) ?? this.#schemes.get(registry);
		if (known !== undefined || registry !== _start_js__WEBPACK_IMPORTED_MODULE_1__._t) return known;
		const scheme = Promise.resolve({
			kind: "bearer",
			realm: dockerHubRealm(endpoint)
		});
		this.#schemes.set(registry, scheme);
		return scheme;
	}
	isOpen({ registry, repository }) {
		return this.#openRepositories.has(`${registry}/${repository}`);
	}
	async probe(request, send) {
		let settle = () => {};
		this.#schemes.set(request.endpoint.registry, new Promise((resolve) => {
			settle = resolve;
		}));
		try {
			const response = await send(request);
			const demanded = this.#learn(request, response);
			settle(demanded ?? { kind: "none" });
			return {
				response,
				demanded
			};
		} catch (error) {
			settle({ kind: "none" });
			throw error;
		}
	}
	#learn(request, response) {
		const { endpoint } = request;
		if (!isChallenge(response) || response.redirectedTo !== undefined) {
			this.#openRepositories.add(`${endpoint.registry}/${endpoint.repository}`);
			return undefined;
		}
		const scheme = authSchemeOf(response, endpoint, this.#insecureRegistries);
		this.noteScopes(request, response);
		const area = protectionSpace(scheme, endpoint);
		if (area !== endpoint.registry) {
			this.#schemes.set(area, Promise.resolve(scheme));
			this.#schemes.delete(endpoint.registry);
		}
		return scheme;
	}
	scopes(request) {
		return readScopes(request.endpoint.repository, this.#scopes.get(scopeKey(request)) ?? []);
	}
	noteScopes(request, response) {
		const key = scopeKey(request);
		const before = this.scopes(request);
		this.#scopes.set(key, [...new Set([...this.#scopes.get(key) ?? [], ...challengedScopes(response)])]);
		return this.scopes(request).join() !== before.join();
	}
};
function isChallenge({ status, headers }) {
	return status === 401 || status === 403 && headers["www-authenticate"] !== undefined;
}
function protectionSpace(scheme, { registry, repository }) {
	const key = firstComponent(repository);
	const isOfOneKey = scheme.kind === "bearer" && scheme.realm.url.pathname.split("/").includes(key);
	return isOfOneKey ? `${registry}/${key}` : registry;
}
function scopeKey({ endpoint: { registry, repository }, path }) {
	return `${registry}/${repository} ${firstComponent(path)}`;
}
function firstComponent(path) {
	return path.split("/", 1)[0] ?? "";
}

// lib/registry/http/redirect-policy.js
const REGISTRY_REDIRECTS = {
	limit: 5,
	origins: "any",
	methods: ["HEAD", "GET"]
};
const TOKEN_SERVER_REDIRECTS = {
	limit: 5,
	origins: "same",
	methods: ["GET"]
};
const STATUSES = new Set([
	301,
	302,
	303,
	307,
	308
]);
function redirectTarget({ method, url }, { status, headers: { location } }, policy, followed) {
	if (!STATUSES.has(status) || location === undefined) return undefined;
	const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
	const isSecure = target?.protocol === "https:" || target?.protocol === "http:" && url.protocol === "http:";
	const isInOrigin = policy.origins === "any" || target?.origin === url.origin;
	if (target === undefined || !isSecure || !isInOrigin) return "refused";
	return followed < policy.limit && policy.methods.includes(method) ? target : "refused";
}

// lib/registry/auth/scope-batch.js
const MAX_URL_LENGTH = 4e3;
var ScopeBatch = class {
	#request;
	#urlLength;
	#pending = [];
	constructor(request, urlLength) {
		this.#request = request;
		this.#urlLength = urlLength;
	}
	add(scope) {
		if (this.#pending.length === 0) setImmediate(() => this.#flush());
		return new Promise((resolve) => {
			this.#pending.push({
				scope,
				settle: resolve
			});
		});
	}
	#flush() {
		const pending = this.#pending;
		this.#pending = [];
		for (let from = 0; from < pending.length;) {
			const part = this.#fitting(pending.slice(from));
			const token = this.#request(part.map(({ scope }) => scope));
			for (const { settle } of part) settle(token);
			from += part.length;
		}
	}
	#fitting(pending) {
		const scopes = [];
		for (const { scope } of pending) {
			scopes.push(scope);
			if (scopes.length > 1 && this.#urlLength(scopes) > MAX_URL_LENGTH) return pending.slice(0, scopes.length - 1);
		}
		return pending;
	}
};

// lib/registry/auth/token-cache.js
const EXPIRY_MARGIN = 10;
var TokenCache = class {
	#tokens = new Map();
	#batches = new Map();
	#send;
	#clock;
	constructor(send, clock) {
		this.#send = send;
		this.#clock = clock;
	}
	async get(realm, scopes, credential, refused) {
		const source = "source" in credential ? credential.source : "";
		const server = [
			realm.url.href,
			realm.service ?? "",
			source
		].join("\n");
		const key = `${server}\n${scopes.join(" ")}`;
		for (;;) {
			const known = this.#tokens.get(key);
			if (known === undefined) break;
			const { token, expires } = await known;
			if (token !== refused && expires > this.#clock.elapsed()) return token;
			if (this.#tokens.get(key) === known) break;
		}
		const [scope = "", ...others] = scopes;
		const isAlone = refused !== undefined || others.length > 0 || !supportsSeveralRepositories(realm);
		const requested = isAlone ? this.#requestAlone(realm, scopes, credential) : this.#requestInBatch(server, realm, scope, credential);
		this.#tokens.set(key, requested);
		return (await requested).token;
	}
	async #requestAlone(realm, scopes, credential) {
		const [own = "", ...named] = scopes;
		const request = (wanted) => this.#request(realm, wanted, credential);
		if (named.length === 0) return request(scopes);
		return request(scopes).catch((error) => error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L ? request(named) : Promise.reject(error)).catch((error) => error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L ? request([own]) : Promise.reject(error));
	}
	async #requestInBatch(server, realm, scope, credential) {
		const newBatch = () => new ScopeBatch((scopes) => this.#request(realm, scopes, credential), (scopes) => tokenRequest(realm, scopes, credential).url.href.length);
		const batch = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(this.#batches, server, newBatch);
		try {
			return await batch.add(scope);
		} catch (error) {
			if (!(error instanceof TokenDeniedError) || error.status === 401) throw error;
			return this.#request(realm, [scope], credential);
		}
	}
	async #request(realm, scopes, credential) {
		const started = this.#clock.elapsed();
		const response = await this.#sendFollowing(tokenRequest(realm, scopes, credential));
		const { token, lifetime } = parseTokenResponse(realm, response);
		return {
			token,
			expires: started + (lifetime - Math.min(EXPIRY_MARGIN, lifetime / 2)) * 1e3
		};
	}
	async #sendFollowing(request, followed = 0) {
		const response = await this.#send(request);
		const target = redirectTarget(request, response, TOKEN_SERVER_REDIRECTS, followed);
		return target instanceof URL ? this.#sendFollowing({
			...request,
			url: target
		}, followed + 1) : response;
	}
};

// lib/registry/registry-request.js
const MANIFEST_LIMIT = 4 * 1024 * 1024;

// lib/registry/follow-redirects.js
async function sendFollowingRedirects(sender, request, authorization) {
	const { method, endpoint, path, limit = MANIFEST_LIMIT, isFallback = false } = request;
	let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
	const { origin } = url;
	let other;
	for (let followed = 0;;) {
		const isOwn = url.origin === origin;
		const header = isOwn ? authorization.own : other?.origin === url.origin ? other.authorization : undefined;
		const headers = { accept: _shared_js__WEBPACK_IMPORTED_MODULE_0__.et.join(", ") };
		if (header !== undefined) headers.authorization = header;
		const mirrorOf = isOwn ? endpoint.mirrorOf : undefined;
		const hop = {
			method,
			url,
			mirrorOf,
			network: endpoint.network,
			headers,
			limit
		};
		const response = await namingRedirect(endpoint, url, sender.send(hop, isFallback));
		if (!isOwn && response.status === 401 && other?.origin !== url.origin) {
			const token = await namingRedirect(endpoint, url, authorization.forOtherRegistry(response, url));
			other = {
				origin: url.origin,
				authorization: token
			};
			if (token !== undefined) continue;
		}
		const target = redirectTarget(hop, response, REGISTRY_REDIRECTS, followed);
		if (target === undefined) {
			if (isOwn) return {
				...response,
				redirectedTo: undefined
			};
			return {
				...withoutChallenge(response),
				redirectedTo: url.host
			};
		}
		if (target === "refused") {
			const why = `more than ${REGISTRY_REDIRECTS.limit} redirects, or an address that is not https`;
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${endpoint.registry} redirects in a way that is not followed (${why})`);
		}
		url = target;
		followed += 1;
	}
}
async function namingRedirect({ registry, origin }, url, work) {
	try {
		return await work;
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L) || url.origin === new URL(origin).origin) throw error;
		const message = `${registry} redirects to ${url.host}, and ${error.message}`;
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L(error.code, message, { cause: error });
	}
}
function withoutChallenge(response) {
	const { "www-authenticate": _, ...headers } = response.headers;
	return {
		...response,
		headers
	};
}

// lib/registry/http/rate-limit.js
var RateLimits = class {
	#limits = new Map();
	#remaining = new Map();
	get remaining() {
		return this.#remaining;
	}
	share(registry) {
		const remaining = this.#remaining.get(registry);
		const limit = this.#limits.get(registry);
		return remaining === undefined || limit === undefined || limit <= 0 ? undefined : remaining / limit;
	}
	note(registry, { headers }) {
		const remaining = pullsIn(headers["ratelimit-remaining"]);
		if (remaining !== undefined) this.#remaining.set(registry, remaining);
		const limit = pullsIn(headers["ratelimit-limit"]);
		if (limit !== undefined) this.#limits.set(registry, limit);
	}
};
function pullsIn(header) {
	const pulls = Number.parseInt(String(typeof header === "string" ? header : header?.[0] ?? ""), 10);
	return Number.isSafeInteger(pulls) && pulls >= 0 ? pulls : undefined;
}

// lib/registry/http/circuit-breaker.js
const NEVER_RESPONDED = 1e3;
const RESPONDS_AT_TIMES = 75e3;
var CircuitBreaker = class {
	#clock;
	#hosts = new Map();
	constructor(clock) {
		this.#clock = clock;
	}
	rejection(request) {
		const { host } = request.url;
		const { failure } = this.#record(host);
		if (failure === undefined || this.mayWaitFor(host)) return undefined;
		const { error } = failure;
		const message = error.message.replace(failure.host, () => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.E)(request));
		return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.T(error.code, message, { cause: error });
	}
	mayWaitFor(host) {
		const { hasResponded, lost } = this.#record(host);
		return lost < (hasResponded ? RESPONDS_AT_TIMES : NEVER_RESPONDED);
	}
	noteResponse(host) {
		this.#record(host).hasResponded = true;
	}
	noteFailure(request, since, error) {
		const record = this.#record(request.url.host);
		const now = this.#clock.elapsed();
		record.lost += Math.max(now - Math.max(since, record.counted), 0);
		record.counted = now;
		if (error !== undefined) record.failure = {
			host: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.E)(request),
			error
		};
	}
	#record(host) {
		const known = this.#hosts.get(host) ?? {
			hasResponded: false,
			failure: undefined,
			lost: 0,
			counted: Number.NEGATIVE_INFINITY
		};
		this.#hosts.set(host, known);
		return known;
	}
};

// lib/registry/http/concurrency-limit.js
var ConcurrencyLimit = class {
	#limit;
	#running = new Map();
	#waiting = new Map();
	constructor(limit) {
		this.#limit = limit;
	}
	async run(key, task) {
		const running = this.#running.get(key) ?? 0;
		if (running >= this.#limit) await new Promise((resolve) => this.#queue(key).push(resolve));
		else this.#running.set(key, running + 1);
		try {
			return await task();
		} finally {
			const next = this.#queue(key).shift();
			if (next === undefined) this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
			else next();
		}
	}
	#queue(key) {
		const queue = this.#waiting.get(key) ?? [];
		this.#waiting.set(key, queue);
		return queue;
	}
};

// lib/registry/http/intermediary-response.js
function isIntermediaryResponse({ status, headers, body, stream }) {
	if (headers["www-authenticate"] !== undefined || stream !== undefined) return false;
	if (isHtml(headers)) return status === 200 || status >= 400 && status < 500;
	return (status === 401 || status === 403) && !Buffer.from(body).toString("latin1").trimStart().startsWith("{");
}
function isHtml(headers) {
	return /^\s*text\/html\b/i.test(headers["content-type"] ?? "");
}

// lib/registry/http/retry.js
const MAX_TRIES = 4;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 3e4;
async function withRetries(send, parts) {
	const { clock, random, mayPause = () => true, isSuspect = () => false } = parts;
	let wasSuspect = false;
	for (let tries = 1;; tries += 1) {
		const outcome = await send().catch((error) => error);
		const response = outcome instanceof Error ? undefined : outcome;
		const isSuspectNow = response !== undefined && !wasSuspect && isSuspect(response);
		wasSuspect ||= isSuspectNow;
		const isWorthRetry = response === undefined ? outcome instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T && isTransient(outcome) : asksForRetry(response) || isSuspectNow;
		const pause = tries < MAX_TRIES && isWorthRetry ? pauseBefore(response, tries, clock, random) : undefined;
		if (pause === undefined || pause > LONGEST_PAUSE || !mayPause()) {
			if (response === undefined) throw outcome;
			return response;
		}
		await clock.sleep(pause);
	}
}
function asksForRetry({ status }) {
	return status === 429 || status >= 500 && status !== 501;
}
function isTransient({ code }) {
	return code === "reset" || code === "no-route";
}
function pauseBefore(response, tries, clock, random) {
	const stated = retryAfter(response?.headers["retry-after"], clock.now());
	return stated ?? FIRST_PAUSE * 2 ** (tries - 1) * (.5 + random());
}
function retryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	if (!/^[A-Za-z]{3}/.test(text)) return undefined;
	const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
	return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}

// lib/registry/http/sender.js
const LOOKUP_CODES = {
	"too-large": "malformed-response",
	private: "denied",
	unsendable: "denied"
};
const REQUEST_ERRORS = new Set([
	"too-large",
	"private",
	"unsendable"
]);
const MAX_CONCURRENT = 32;
var HttpSender = class {
	#parts;
	#concurrency = new ConcurrencyLimit(MAX_CONCURRENT);
	#breaker;
	#requests = 0;
	constructor(parts) {
		this.#parts = parts;
		this.#breaker = new CircuitBreaker(parts.clock);
	}
	get requests() {
		return this.#requests;
	}
	async send(request, isFallback = false) {
		const { clock, random } = this.#parts;
		const { host } = request.url;
		let started;
		const sendOnce = () => this.#concurrency.run(host, () => {
			this.#checkAllowed(request);
			started ??= clock.elapsed();
			return this.#transmit(request, started);
		});
		try {
			const response = await withRetries(sendOnce, {
				clock,
				random,
				mayPause: () => !isFallback && this.#breaker.mayWaitFor(host),
				isSuspect: (one) => request.method !== "HEAD" && isIntermediaryResponse(one)
			});
			if (asksForRetry(response)) this.#breaker.noteFailure(request, started ?? clock.elapsed(), undefined);
			if (response.stream === undefined) return response;
			return {
				...response,
				stream: this.#watched(response.stream, request, started ?? clock.elapsed())
			};
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T)) throw error;
			this.#noteFailure(request, started, error);
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L(LOOKUP_CODES[error.code] ?? "unreachable", error.message, { cause: error });
		}
	}
	#checkAllowed(request) {
		if (this.#parts.clock.elapsed() >= this.#parts.deadline) {
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("deadline-exceeded", `the time of this run was up before ${request.url.host} was asked`);
		}
		const rejection = this.#breaker.rejection(request);
		if (rejection !== undefined) throw rejection;
	}
	async #transmit(request, started) {
		this.#requests += 1;
		const headers = {
			"user-agent": "freshfrom",
			...request.headers
		};
		try {
			const response = await this.#parts.transport({
				...request,
				headers
			});
			this.#breaker.noteResponse(request.url.host);
			return response;
		} catch (error) {
			if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T && !isTransient(error)) this.#noteFailure(request, started, error);
			throw error;
		}
	}
	#noteFailure(request, started, error) {
		if (error.code === "too-large" || error.code === "reset") this.#breaker.noteResponse(request.url.host);
		if (started !== undefined && !REQUEST_ERRORS.has(error.code)) this.#breaker.noteFailure(request, started, error);
	}
	async *#watched(stream, request, started) {
		let last = started;
		try {
			for await (const chunk of stream) {
				last = this.#parts.clock.elapsed();
				yield chunk;
			}
		} catch (error) {
			if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T && error.code === "timeout") this.#noteFailure(request, last, error);
			if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T && error.code === "too-slow") this.#noteFailure(request, started, error);
			throw error;
		}
	}
};

// lib/registry/client.js
var RegistryClient = class {
	rateLimits = new RateLimits();
	#parts;
	#sender;
	#handshakes;
	#authorizer;
	#warnings = new Set();
	constructor(parts) {
		const { insecureRegistries, clock } = parts;
		this.#parts = parts;
		this.#sender = new HttpSender(parts);
		this.#handshakes = new Handshakes(insecureRegistries);
		const tokens = new TokenCache((request) => this.#sender.send(request), clock);
		this.#authorizer = new Authorizer({
			handshakes: this.#handshakes,
			tokens,
			insecureRegistries
		});
	}
	get requests() {
		return this.#sender.requests;
	}
	async send(request) {
		const { endpoint } = request;
		for (;;) {
			const known = this.#handshakes.scheme(endpoint);
			if (known === undefined) return this.#probe(request);
			const scheme = await known;
			if (this.#handshakes.scheme(endpoint) !== known) continue;
			const credential = await this.#credential(endpoint);
			if (this.#handshakes.scheme(endpoint) !== known) continue;
			if (scheme.kind !== "none" || this.#handshakes.isOpen(endpoint) || credential.kind === "anonymous") return this.#sendByScheme(scheme, request);
			return this.#probe(request);
		}
	}
	async #probe(request) {
		const { response, demanded } = await this.#handshakes.probe(request, (one) => this.#transmit(one, undefined));
		if (demanded === undefined) return annotated(response, undefined, { kind: "none" });
		const { kind } = await this.#credential(request.endpoint);
		const hasMoreToSend = demanded.kind === "bearer" || kind === "registry-token" || demanded.kind === "basic" && kind === "password";
		return hasMoreToSend ? this.#sendByScheme(demanded, request) : annotated(response, undefined, demanded);
	}
	async #sendByScheme(scheme, request) {
		const { registry } = request.endpoint;
		const credential = await this.#credential(request.endpoint);
		const response = await this.#sendAs(credential, scheme, request);
		if (!isRefusal(response, scheme) || response.credentialSource === undefined) return response;
		const anonymous = await this.#sendAs(_shared_js__WEBPACK_IMPORTED_MODULE_0__.F, scheme, request).catch(undefinedIfRegistryError);
		const isPublic = anonymous !== undefined && anonymous.status < 300;
		if (isPublic || response.isCredentialRefused) this.#warn(`${registry} refused the credential from ${response.credentialSource}, so it was asked without a log-in.`);
		return isPublic ? anonymous : response;
	}
	async #sendAs(credential, scheme, request) {
		const source = "source" in credential ? credential.source : undefined;
		try {
			const header = await this.#authorizer.header(credential, scheme, request, undefined);
			const response = await this.#transmit(request, header);
			const sentSource = header === undefined ? undefined : source;
			if (!isRefusal(response, scheme)) return annotated(response, sentSource, scheme);
			const needsMoreScopes = this.#handshakes.noteScopes(request, response);
			if (response.status === 403 && !needsMoreScopes) return annotated(response, sentSource, scheme);
			const renewed = renewedScheme(scheme, response, request.endpoint, this.#parts.insecureRegistries);
			const renewedHeader = await this.#authorizer.header(credential, renewed, request, header);
			if (renewedHeader === header) return annotated(response, sentSource, scheme);
			return annotated(await this.#transmit(request, renewedHeader), source, renewed);
		} catch (error) {
			if (!(error instanceof TokenDeniedError)) throw error;
			const { status } = error;
			const response = {
				status,
				headers: {},
				body: new Uint8Array(),
				redirectedTo: undefined
			};
			return {
				...response,
				credentialSource: source,
				isCredentialRefused: status === 401,
				isChallenged: true
			};
		}
	}
	async #transmit(request, authorization) {
		const response = await sendFollowingRedirects(this.#sender, request, {
			own: authorization,
			forOtherRegistry: (challenge, url) => this.#authorizer.headerAfterRedirect(challenge, url, request)
		});
		if (response.redirectedTo === undefined) this.rateLimits.note(request.endpoint.registry, response);
		return response;
	}
	async #credential({ registry, repository }) {
		try {
			return await this.#parts.credentials.find(registry, repository);
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L)) throw error;
			this.#warn(`${registry} is asked without a log-in: ${error.message}.`);
			return _shared_js__WEBPACK_IMPORTED_MODULE_0__.F;
		}
	}
	#warn(message) {
		if (this.#warnings.has(message)) return;
		this.#warnings.add(message);
		this.#parts.log.warning(message);
	}
};
function isRefusal({ status, redirectedTo }, scheme) {
	if (redirectedTo !== undefined) return false;
	return status === 401 || status === 403 || status === 400 && scheme.kind === "bearer";
}
function annotated(response, credentialSource, scheme) {
	const { status, redirectedTo, headers } = response;
	const isCredentialRefused = status === 401 && scheme.kind !== "bearer" && redirectedTo === undefined;
	const isChallenged = scheme.kind !== "none" || headers["www-authenticate"] !== undefined;
	return {
		...response,
		credentialSource,
		isCredentialRefused,
		isChallenged
	};
}
function undefinedIfRegistryError(error) {
	if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L)) throw error;
	return undefined;
}

// lib/registry/error-response.js
const TAG_LIST = "tags/list";
function requestLabel({ reference, endpoint }, name) {
	return `${registryLabel(endpoint)} (asked for ${resourceLabel(reference, name)})`;
}
function errorOfResponse(response, { reference, endpoint }, name) {
	const { status, credentialSource, isChallenged, redirectedTo } = response;
	const resource = resourceLabel(reference, name);
	const registry = registryLabel(endpoint);
	const host = redirectedTo === undefined ? registry : `${redirectedTo} (where ${registry} redirects)`;
	switch (status) {
		case 404: {
			const hidden = credentialSource === undefined && !isChallenged ? "" : " without another log-in";
			return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("not-found", `${host} has no ${resource.replace(/^the /, "")}, or does not show it${hidden}`);
		}
		case 401:
		case 403: return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("denied", `${host} ${denial(response, resource, endpoint)}`);
		case 429: return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("rate-limited", `${host} limits the rate of requests and refused ${resource}; log in, or try again later`);
		default: return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${host} answered with status ${status} when asked for ${resource}`);
	}
}
function denial({ status, credentialSource, isChallenged, redirectedTo }, resource, { registry }) {
	if (redirectedTo !== undefined) return `denies read access to ${resource} (status ${status}): no log-in for ${registry} is sent to another registry; use the image's name there`;
	if (credentialSource === undefined && !isChallenged) return `refuses ${resource} with status ${status}: a rule of the registry, or a firewall or proxy before it, may block it`;
	const [credential, needed] = credentialSource === undefined ? ["without a log-in", "a log-in"] : [`with the credential from ${credentialSource}`, "another log-in"];
	return `denies read access to ${resource} ${credential}: it does not exist, or it needs ${needed} (docker login ${registry})`;
}
function resourceLabel(reference, name) {
	if (name === TAG_LIST) return `the list of the tags of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference)}`;
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference)}${name.includes(":") ? "@" : ":"}${name}`;
}
function registryLabel({ registry, mirrorOf }) {
	return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}

// lib/registry/response-json.js
const LIMITS = {
	depth: 100,
	containers: 2e5
};
function parseJsonObject(body, source) {
	const text = Buffer.from(body).toString("utf8");
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.z)(text, LIMITS)) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent JSON with too many levels or elements`);
	try {
		const value = JSON.parse(text);
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value)) return value;
	} catch (error) {
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent invalid JSON`, { cause: error });
	}
	throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent JSON that is not an object`);
}

// lib/registry/manifest-descriptor.js
function descriptorFromHeaders(response) {
	const digest = digestHeader(response);
	const mediaType = mediaTypeHeader(response);
	return digest === undefined || !isManifestOrIndex(mediaType) ? undefined : {
		digest,
		mediaType
	};
}
function descriptorFromBody(response, expected, source) {
	const sentType = mediaTypeHeader(response);
	if (!GENERIC_TYPES.has(sentType) && !isManifestOrIndex(sentType)) throw mediaTypeError(sentType, source);
	const stated = expected ?? digestHeader(response);
	if (stated === undefined && response.headers["docker-content-digest"] !== undefined) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} stated an invalid digest`);
	const digest = hash(response.body, stated === undefined ? "sha256" : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.gt)(stated).algorithm);
	if (stated !== undefined && stated !== digest) throw digestMismatch(source);
	if (isManifestOrIndex(sentType)) return {
		digest,
		mediaType: sentType
	};
	const ownType = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(parseJsonObject(response.body, source).mediaType) ?? "";
	if (!isManifestOrIndex(ownType)) throw mediaTypeError(sentType || ownType, source);
	return {
		digest,
		mediaType: ownType
	};
}
function verifyBodyDigest(body, expected, source) {
	if (hash(body, (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.gt)(expected).algorithm) !== expected) throw digestMismatch(source);
}
function hash(body, algorithm) {
	return `${algorithm}:${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(algorithm).update(body).digest("hex")}`;
}
function digestMismatch(source) {
	return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent other bytes than its digest says`);
}
const GENERIC_TYPES = new Set([
	"",
	"application/json",
	"application/octet-stream",
	"text/plain"
]);
function digestHeader({ headers }) {
	const header = headers["docker-content-digest"];
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)((Array.isArray(header) ? header[0] : header) ?? "");
}
function mediaTypeHeader(response) {
	return response.headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
function isManifestOrIndex(mediaType) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tt)(mediaType) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nt)(mediaType);
}
function mediaTypeError(mediaType, source) {
	const sent = mediaType.slice(0, 100) || "no media type";
	return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} answered with ${sent}, which is not an image manifest`);
}

// lib/registry/content-store.js
var ContentStore = class {
	readings;
	#client;
	#cache;
	#requested = new Map();
	constructor(client, caches) {
		this.#client = client;
		this.#cache = caches?.content;
		this.readings = caches?.readings;
	}
	fetch(location, resource, digest, limit) {
		const { origin, repository } = location.endpoint;
		const path = `${resource}/${digest}`;
		const key = `${origin}/${repository}/${path}`;
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(this.#requested, key, () => this.#request(location, path, digest, limit));
	}
	async #request(location, path, digest, limit) {
		const cached = await this.#cache?.read(digest);
		if (cached !== undefined) return cached;
		const response = await this.#client.send({
			method: "GET",
			endpoint: location.endpoint,
			path,
			limit
		});
		if (response.status !== 200) throw errorOfResponse(response, location, digest);
		verifyBodyDigest(response.body, digest, requestLabel(location, digest));
		await this.#cache?.write(digest, response.body);
		return response.body;
	}
};

// lib/registry/http/transport.js
const ERROR_BODY_LIMIT = 64 * 1024;
const STREAM_TIME = 5 * 6e4;
function createTransport(timeout, streamTime = STREAM_TIME) {
	const options = { keepAlive: true };
	const lookups = {
		any: options,
		public: {
			...options,
			lookup: _shared_js__WEBPACK_IMPORTED_MODULE_0__.N
		}
	};
	const direct = new Map();
	const proxied = new Map();
	async function routeOf({ url, network }) {
		const kind = url.protocol === "https:" ? "https" : "http";
		const library = kind === "https" ? await tlsLibrary() : node_http__WEBPACK_IMPORTED_MODULE_4__;
		const module = await proxyModule();
		const address = module?.proxyFor(url) ?? "";
		if (module === undefined || address === "") {
			const agent = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(direct, `${network} ${kind}`, () => new library.Agent(lookups[network]));
			return {
				library,
				agent,
				proxy: undefined
			};
		}
		const agents = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(proxied, address, () => module.proxyAgents(address, options, timeout));
		return {
			library,
			agent: agents[kind],
			proxy: agents.name
		};
	}
	return async (request) => {
		const { url, network } = request;
		if (network === "public" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.P)(url.hostname)) {
			throw (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.j)(peerOf(request, undefined), (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.M)(url.hostname));
		}
		return send(request, await routeOf(request), {
			timeout,
			streamTime
		});
	};
}
function peerOf(request, proxy) {
	const { host, hostname } = request.url;
	const label = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.E)(request);
	const name = proxy === undefined ? label : `${label} through the proxy ${proxy}`;
	const plainHttpHint = `if it speaks plain HTTP, name ${host} in insecure-registries (--insecure-registry on the command line)`;
	return {
		name,
		hostname,
		plainHttpHint
	};
}
let loadingTls;
function tlsLibrary() {
	loadingTls ??= Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
	return loadingTls;
}
async function proxyModule() {
	const isSet = [
		"http_proxy",
		"https_proxy",
		"all_proxy"
	].some((name) => process.env[name] || process.env[name.toUpperCase()]);
	return isSet ? Promise.all(/* import() */[__webpack_require__.e("package-http-proxy-agent"), __webpack_require__.e("proxy")]).then(__webpack_require__.bind(__webpack_require__, 6696)) : undefined;
}
function send(request, { library, agent, proxy }, limits) {
	const { method, url, headers, body, limit } = request;
	const { signal, clear } = abortAfter(limits.timeout);
	const peer = peerOf(request, proxy);
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			const isTimeout = signal.aborted && !(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T);
			reject(isTimeout ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)(peer.name, limits.timeout, error) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.j)(peer, error));
		};
		const receive = (incoming) => {
			if (limit === "stream" && incoming.statusCode === 200) {
				clear();
				resolve(streamResponse(incoming, peer, limits));
				return;
			}
			readBody(incoming, url.host, limit === "stream" ? ERROR_BODY_LIMIT : limit, fail, (received) => {
				const isFromProxy = proxy !== undefined && url.protocol === "http:" && incoming.statusCode === 407;
				if (isFromProxy) fail((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.O)(proxy));
				else resolve({
					status: incoming.statusCode ?? 0,
					headers: incoming.headers,
					body: received
				});
			});
		};
		try {
			const outgoing = library.request(url, {
				method,
				headers,
				agent,
				signal
			}, receive);
			outgoing.on("error", fail);
			outgoing.on("close", clear);
			outgoing.end(body);
		} catch (error) {
			clear();
			reject((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.D)(peer.name, error));
		}
	});
}
function readBody(incoming, host, limit, fail, done) {
	const chunks = [];
	let length = 0;
	incoming.on("data", (chunk) => {
		length += chunk.length;
		chunks.push(chunk);
		if (length > limit) {
			const message = `${host} sent more than ${limit} bytes, the limit for this response`;
			incoming.destroy(new _shared_js__WEBPACK_IMPORTED_MODULE_0__.T("too-large", message));
		}
	});
	incoming.on("error", fail);
	incoming.on("end", () => done(Buffer.concat(chunks)));
}
function streamResponse(incoming, peer, { timeout, streamTime }) {
	incoming.setTimeout(timeout, () => incoming.destroy((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.A)(peer.name, timeout, undefined)));
	const end = setTimeout(() => incoming.destroy((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.k)(peer.name, streamTime)), streamTime);
	incoming.once("close", () => clearTimeout(end));
	return {
		status: 200,
		headers: incoming.headers,
		body: new Uint8Array(),
		stream: chunksOf(incoming, peer)
	};
}
async function* chunksOf(incoming, peer) {
	try {
		for await (const chunk of incoming) yield chunk;
	} catch (error) {
		throw (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.j)(peer, error);
	}
}
function abortAfter(timeout) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(), timeout);
	return {
		signal: controller.signal,
		clear: () => clearTimeout(timer)
	};
}

// lib/registry/endpoint.js
function endpointOf(reference, mirrors, insecureRegistries, network) {
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ft)(reference);
	const mirrored = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.gn)(name, mirrors);
	const target = mirrored ?? name;
	const slash = target.indexOf("/");
	const registry = target.slice(0, slash);
	const host = registry === _start_js__WEBPACK_IMPORTED_MODULE_1__._t ? "registry-1.docker.io" : registry;
	const scheme = insecureRegistries.has(registry) ? "http" : "https";
	const origin = `${scheme}://${host}`;
	if (!URL.canParse(origin)) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("unreachable", `${registry} is not a valid registry address`);
	return {
		registry,
		mirrorOf: registry === reference.registry ? undefined : reference.registry,
		origin,
		repository: target.slice(slash + 1),
		network: mirrored === undefined ? network : "any"
	};
}

// lib/registry/blob.js
function fetchBlob(content, location, digest, limit) {
	return content.fetch(location, "blobs", digest, limit);
}
async function openBlob(client, location, digest) {
	const response = await client.send({
		method: "GET",
		endpoint: location.endpoint,
		path: `blobs/${digest}`,
		limit: "stream"
	});
	if (response.stream === undefined) throw errorOfResponse(response, location, digest);
	return response.stream;
}

// lib/registry/lookup-result.js
async function asLookup(reference, work) {
	try {
		return {
			ok: true,
			value: await work()
		};
	} catch (error) {
		if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L)) return {
			ok: false,
			failure: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__["in"])(error, reference)
		};
		return {
			ok: false,
			failure: failureOf(error)
		};
	}
}
async function asPartialLookup(reference, work) {
	const result = await asLookup(reference, work);
	if (!result.ok) return result;
	const { value, incomplete } = result.value;
	return incomplete === undefined ? {
		ok: true,
		value
	} : {
		ok: true,
		value,
		incomplete: failureOf(incomplete)
	};
}
function failureOf({ code, message }) {
	return {
		code,
		message: toSentence(message)
	};
}
function toSentence(fragment) {
	const [first = ""] = fragment.split(/[ ,]/, 1);
	const capitalized = /[.:]/.test(first) ? fragment : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.kt)(fragment);
	return /[.!?]$/.test(capitalized) ? capitalized : `${capitalized}.`;
}

// lib/registry/limits.js
const MAX_ELEMENTS = 1e3;
function checkElementCount(count, elements, source) {
	if (count > MAX_ELEMENTS) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent more than ${MAX_ELEMENTS} ${elements}, and no more are read`);
}

// lib/registry/image-config.js
function parseImage({ digest, layers, annotations }, configDigest, body, source) {
	const value = parseJsonObject(body, source);
	const diffIds = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value.rootfs) ? value.rootfs.diff_ids : undefined) ?? [];
	const isAligned = diffIds.length === layers.length;
	return {
		digest,
		layers: layers.map(({ digest: blob, mediaType, size }, index) => ({
			digest: blob,
			mediaType,
			size,
			diffId: isAligned ? (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)(diffIds[index] ?? "") : undefined
		})),
		annotations,
		configDigest,
		config: parseConfig(value, layers.length, source)
	};
}
function parseConfig(value, layers, source) {
	const platform = parsePlatformFields(value);
	if (platform === undefined) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent a config without a platform`);
	const config = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value.config) ? value.config : {};
	const env = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(config.Env) ?? [];
	checkElementCount(env.length, "variables in a config", source);
	const labels = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Q)(config.Labels);
	checkElementCount(Object.keys(labels).length, "labels in a config", source);
	const commands = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Z)(value.history).filter(({ empty_layer: isEmpty }) => isEmpty !== true).map((entry) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(entry.created_by) ?? "");
	return {
		platform,
		created: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value.created),
		env: new Map(env.map(splitVariable)),
		user: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(config.User),
		entrypoint: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(config.Entrypoint),
		cmd: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(config.Cmd),
		workingDir: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(config.WorkingDir),
		exposedPorts: sortedKeys(config.ExposedPorts),
		volumes: sortedKeys(config.Volumes),
		stopSignal: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(config.StopSignal),
		labels,
		commands: commands.length === layers ? commands : undefined
	};
}
function sortedKeys(value) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value) ? Object.keys(value).sort((a, b) => a < b ? -1 : 1) : [];
}
function splitVariable(text) {
	const at = text.indexOf("=");
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
const MAX_WORD_LENGTH = 64;
function parsePlatformFields(value) {
	const os = wordField(value, "os");
	const architecture = wordField(value, "architecture");
	if (os === undefined || architecture === undefined) return undefined;
	return {
		os,
		architecture,
		variant: wordField(value, "variant")
	};
}
function wordField(value, key) {
	const word = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value[key]);
	return word === undefined || word.length > MAX_WORD_LENGTH ? undefined : word;
}

// lib/registry/manifest-json.js
function parseManifest(body, digest, source) {
	const value = parseJsonObject(body, source);
	const mediaType = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value.mediaType) ?? "";
	const annotations = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Q)(value.annotations);
	checkElementCount(Object.keys(annotations).length, "annotations in a manifest", source);
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tt)(mediaType) || Array.isArray(value.manifests)) {
		return {
			kind: "index",
			index: {
				digest,
				annotations,
				...parseIndexEntries(value.manifests, source)
			}
		};
	}
	if (!Array.isArray(value.layers) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value.config)) {
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent neither an index nor a manifest`);
	}
	const config = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(value.config) ? parseDescriptor(value.config) : undefined;
	return {
		kind: "manifest",
		manifest: {
			digest,
			config,
			layers: parseLayers(value.layers, source),
			annotations
		}
	};
}
function parseIndexEntries(value, source) {
	const listed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Z)(value);
	checkElementCount(listed.length, "manifests in an index", source);
	const entries = listed.flatMap((entry) => parseIndexEntry(entry) ?? []);
	const isImage = (entry) => entry.platform !== undefined && entry.platform.os !== "unknown";
	return {
		images: entries.filter(isImage),
		others: entries.filter((entry) => !isImage(entry))
	};
}
function parseIndexEntry(entry) {
	const descriptor = parseDescriptor(entry);
	if (descriptor === undefined) return undefined;
	return {
		...descriptor,
		platform: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.J)(entry.platform) ? parsePlatformFields(entry.platform) : undefined
	};
}
function parseLayers(value, source) {
	const layers = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Z)(value);
	checkElementCount(layers.length, "layers in a manifest", source);
	return layers.map((layer) => {
		const descriptor = parseDescriptor(layer);
		if (descriptor !== undefined) return descriptor;
		throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${source} sent a manifest with a layer without a digest`);
	});
}
function parseDescriptor(value) {
	const digest = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.mt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value.digest) ?? "");
	if (digest === undefined) return undefined;
	const { size } = value;
	return {
		digest,
		mediaType: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value.mediaType) ?? "",
		size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : 0,
		artifactType: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.X)(value.artifactType),
		annotations: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Q)(value.annotations)
	};
}

// lib/registry/manifest.js
async function resolveManifest(client, location, name) {
	const { endpoint } = location;
	const path = `manifests/${name}`;
	const head = await client.send({
		method: "HEAD",
		endpoint,
		path
	}).catch(undefinedIfReset);
	const expected = name.includes(":") ? name : undefined;
	const stated = head?.status === 200 ? descriptorFromHeaders(head) : undefined;
	if (stated !== undefined && (expected === undefined || stated.digest === expected)) return stated;
	if (head !== undefined && isConclusive(head)) throw errorOfResponse(head, location, name);
	const isFallback = head?.status !== 200 || isHtml(head.headers);
	const response = await client.send({
		method: "GET",
		endpoint,
		path,
		isFallback
	});
	if (response.status !== 200) throw errorOfResponse(response, location, name);
	return descriptorFromBody(response, expected, requestLabel(location, name));
}
function undefinedIfReset(error) {
	if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L && error.cause instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.T && error.cause.code === "reset") return;
	throw error;
}
function isConclusive({ status, isChallenged, redirectedTo }) {
	return status === 429 || status === 401 && (isChallenged || redirectedTo !== undefined);
}
async function fetchManifest(content, location, digest) {
	const bytes = await content.fetch(location, "manifests", digest, MANIFEST_LIMIT);
	return parseManifest(bytes, digest, requestLabel(location, digest));
}
async function fetchIndex(content, location, digest) {
	const document = await fetchManifest(content, location, digest);
	if (document.kind === "index") return document.index;
	throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${requestLabel(location, digest)} sent an index without manifests`);
}
async function fetchImage(content, location, digest) {
	const document = await fetchManifest(content, location, digest);
	if (document.kind === "manifest" && document.manifest.config !== undefined) return imageOfManifest(content, location, document.manifest, document.manifest.config.digest);
	throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${requestLabel(location, digest)} sent a manifest that is not an image's`);
}
async function imageOfManifest(content, location, manifest, config) {
	const bytes = await fetchBlob(content, location, config, MANIFEST_LIMIT);
	return parseImage(manifest, config, bytes, requestLabel(location, config));
}

// lib/registry/link-header.js
function nextPageQuery({ headers }) {
	const link = Array.isArray(headers.link) ? headers.link.join(",") : headers.link ?? "";
	if (!IS_NEXT.test(link)) return undefined;
	const target = nextTarget(link) ?? "";
	const mark = target.indexOf("?");
	return mark < 0 ? "" : target.slice(mark + 1);
}
const IS_NEXT = /;\s*rel\s*=\s*(?:next\b|"[^"]*\bnext\b|'[^']*\bnext\b)/i;
function nextTarget(link) {
	for (let open = link.indexOf("<"); open >= 0;) {
		const close = link.indexOf(">", open);
		if (close < 0) return undefined;
		const following = link.indexOf("<", close);
		const end = following < 0 ? link.length : following;
		if (IS_NEXT.test(link.slice(close + 1, end))) return link.slice(open + 1, close);
		open = following;
	}
	return undefined;
}

// lib/registry/pagination.js
const MAX_PAGES = 100;
const MAX_BYTES = 16 * 1024 * 1024;
async function readPages(client, list) {
	const { endpoint, path, label } = list;
	const [base = ""] = path.split("?", 1);
	const incomplete = (why) => new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${label} ${why}`);
	const requested = new Set();
	let bytes = 0;
	let next = path;
	while (next !== undefined) {
		if (requested.size === MAX_PAGES) return incomplete(`has more than ${MAX_PAGES} pages, so the list is incomplete`);
		if (requested.has(next)) return incomplete("sends the same pages again, so the list is incomplete");
		requested.add(next);
		let content;
		try {
			const response = await client.send({
				method: "GET",
				endpoint,
				path: next
			});
			content = list.readPage(response);
			bytes += response.body.length;
			const query = content === "absent" ? undefined : nextPageQuery(response);
			if (query === "") return incomplete("links to its next page without a query, so the list is incomplete");
			next = query && `${base}?${query}`;
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L) || requested.size === 1) throw error;
			const message = `${error.message} (page ${requested.size}, so the list is incomplete)`;
			return new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L(error.code, message, { cause: error });
		}
		if (next === undefined) return undefined;
		if (content === "repeated") return incomplete("sends the same pages again, so the list is incomplete");
		if (bytes > MAX_BYTES) return incomplete(`has a list of more than ${MAX_BYTES} bytes, so it is incomplete`);
	}
	return undefined;
}

// lib/registry/referrers.js
async function listReferrers(client, location, digest) {
	const label = requestLabel(location, digest);
	const referrers = [];
	let hasApi = true;
	const incomplete = await readPages(client, {
		endpoint: location.endpoint,
		path: `referrers/${digest}`,
		label,
		readPage(response) {
			if (referrers.length === 0 && [
				400,
				404,
				405,
				406
			].includes(response.status)) hasApi = false;
			if (!hasApi) return "absent";
			if (response.status !== 200) throw errorOfResponse(response, location, digest);
			const document = parseManifest(response.body, digest, label);
			const page = document.kind === "index" ? [...document.index.images, ...document.index.others] : [];
			checkElementCount(referrers.length + page.length, "referrers", label);
			referrers.push(...page);
			return "new";
		}
	});
	return hasApi ? {
		value: referrers,
		incomplete
	} : undefined;
}
function referrersTag(digest) {
	return digest.replace(":", "-");
}

// lib/registry/image-reader.js
var RegistryImageReader = class {
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	index(reference, digest) {
		return asLookup(reference, async () => {
			const location = this.#parts.locate(reference);
			const document = await fetchManifest(this.#parts.content, location, digest);
			return document.kind === "index" ? document.index : this.#indexOfOne(location, document.manifest);
		});
	}
	async #indexOfOne(location, manifest) {
		const { digest, config, annotations } = manifest;
		if (config === undefined) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${digest} is not an image: it has no config`);
		const { platform } = (await imageOfManifest(this.#parts.content, location, manifest, config.digest)).config;
		const entry = {
			digest,
			mediaType: "",
			size: 0,
			artifactType: undefined,
			annotations: {},
			platform
		};
		return {
			digest,
			images: [entry],
			others: [],
			annotations
		};
	}
	image(reference, digest) {
		return asLookup(reference, () => fetchImage(this.#parts.content, this.#parts.locate(reference), digest));
	}
	manifest(reference, digest) {
		return asLookup(reference, async () => {
			const document = await fetchManifest(this.#parts.content, this.#parts.locate(reference), digest);
			if (document.kind === "manifest") return document.manifest;
			throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${digest} is an index where a manifest should be`);
		});
	}
	tagged(reference, tag) {
		return asLookup(reference, async () => {
			const digest = await this.#parts.digestOf(reference, tag).catch(undefinedIfNotFound);
			if (digest === undefined) return undefined;
			const document = await fetchManifest(this.#parts.content, this.#parts.locate(reference), digest);
			return document.kind === "index" ? document.index : document.manifest;
		});
	}
	referrers(reference, digest) {
		return asPartialLookup(reference, async () => {
			const listed = await listReferrers(this.#parts.client, this.#parts.locate(reference), digest);
			if (listed !== undefined) return listed;
			const tagged = await this.tagged(reference, referrersTag(digest));
			if (!tagged.ok) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L(tagged.failure.code, tagged.failure.message.replace(/\.$/, ""));
			const index = tagged.value !== undefined && "others" in tagged.value ? tagged.value : undefined;
			return {
				value: index === undefined ? [] : [...index.images, ...index.others],
				incomplete: undefined
			};
		});
	}
	blob(reference, digest, limit) {
		return asLookup(reference, () => fetchBlob(this.#parts.content, this.#parts.locate(reference), digest, limit));
	}
	layers(reference) {
		return async ({ digest }) => openBlob(this.#parts.client, this.#parts.locate(reference), digest);
	}
	async readCached(digest, kind, parse) {
		return this.#parts.content.readings?.read(digest, kind, parse);
	}
	async writeCached(digest, kind, text) {
		await this.#parts.content.readings?.write(digest, kind, text);
	}
	isPullLimitLow(reference) {
		const share = this.#parts.client.rateLimits.share(this.#registryOf(reference));
		return share !== undefined && share < .5;
	}
	#registryOf(reference) {
		try {
			return this.#parts.locate(reference).endpoint.registry;
		} catch (error) {
			if (!(error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L)) throw error;
			return reference.registry;
		}
	}
};
function undefinedIfNotFound(error) {
	if (error instanceof _shared_js__WEBPACK_IMPORTED_MODULE_0__.L && error.code === "not-found") return undefined;
	throw error;
}

// lib/registry/tag-list.js
const PAGE_SIZE = 1e3;
async function listTags(client, location) {
	const label = requestLabel(location, TAG_LIST);
	const tags = new Set();
	let isPageSizeRefused = false;
	const read = (path) => readPages(client, {
		endpoint: location.endpoint,
		path,
		label,
		readPage(response) {
			isPageSizeRefused = response.status === 400 && path !== TAG_LIST && tags.size === 0;
			if (response.status !== 200) throw errorOfResponse(response, location, TAG_LIST);
			const page = tagsIn(response, label);
			const before = tags.size;
			for (const tag of page) tags.add(tag);
			return page.length > 0 && tags.size === before ? "repeated" : "new";
		}
	});
	const incomplete = await read(`${TAG_LIST}?n=${PAGE_SIZE}`).catch((error) => {
		if (!isPageSizeRefused) throw error;
		return read(TAG_LIST);
	});
	const isEmpty = tags.size === 0 && incomplete === undefined;
	return {
		value: [...tags],
		incomplete: isEmpty ? new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${label} lists no tags`) : incomplete
	};
}
function tagsIn({ body }, label) {
	const { tags } = parseJsonObject(body, label);
	const listed = tags === null ? [] : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$)(tags);
	if (listed === undefined) throw new _shared_js__WEBPACK_IMPORTED_MODULE_0__.L("malformed-response", `${label} sent no list of tags`);
	return listed.filter(_start_js__WEBPACK_IMPORTED_MODULE_1__.lt);
}

// lib/registry/resolver.js
var RegistryResolver = class {
	#client;
	#content;
	#settings;
	#descriptors = new Map();
	#tagLists = new Map();
	constructor(client, content, settings) {
		this.#client = client;
		this.#content = content;
		this.#settings = settings;
	}
	statistics() {
		return {
			requests: this.#client.requests,
			rateLimitRemaining: this.#client.rateLimits.remaining
		};
	}
	async resolve(reference) {
		const tag = reference.tag === undefined ? undefined : await this.#lookUp(reference, reference.tag);
		const { digest } = reference;
		const needsPin = digest !== undefined && (tag === undefined || tag.ok && tag.value.digest !== digest);
		const pinned = needsPin ? await this.#lookUp(reference, digest) : undefined;
		if (digest === undefined || pinned === undefined || tag?.ok !== true || !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.tt)(tag.value.mediaType)) return {
			tag,
			pinned,
			platform: undefined
		};
		if (pinned.ok ? !(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nt)(pinned.value.mediaType) : !isWithheld(pinned.failure)) return {
			tag,
			pinned,
			platform: undefined
		};
		return {
			tag,
			...await this.#resolvePlatform(reference, digest, pinned, tag.value.digest)
		};
	}
	async #resolvePlatform(reference, digest, pinned, indexDigest) {
		const index = await asLookup(reference, () => fetchIndex(this.#content, this.#locate(reference), indexDigest));
		if (!index.ok) return {
			pinned,
			platform: pinned.ok ? index : undefined
		};
		const listed = index.value.images.find((entry) => entry.digest === digest);
		if (listed !== undefined) return {
			pinned,
			platform: {
				ok: true,
				value: platformEntryOf(listed)
			}
		};
		if (!pinned.ok) return {
			pinned,
			platform: undefined
		};
		const image = await asLookup(reference, () => fetchImage(this.#content, this.#locate(reference), digest));
		if (!image.ok) return isWithheld(image.failure) ? {
			pinned: image,
			platform: undefined
		} : {
			pinned,
			platform: image
		};
		const { platform } = image.value.config;
		const entry = index.value.images.find((other) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ln)(other.platform, platform));
		const value = entry === undefined ? {
			platform,
			current: undefined
		} : platformEntryOf(entry);
		return {
			pinned,
			platform: {
				ok: true,
				value
			}
		};
	}
	tags(reference) {
		return asPartialLookup(reference, async () => {
			const location = this.#locate(reference);
			return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(this.#tagLists, keyOf(location, TAG_LIST), () => listTags(this.#client, location));
		});
	}
	images() {
		return new RegistryImageReader({
			client: this.#client,
			content: this.#content,
			locate: (reference) => this.#locate(reference),
			digestOf: async (reference, tag) => (await this.#descriptor(reference, tag)).digest
		});
	}
	#lookUp(reference, name) {
		return asLookup(reference, () => this.#descriptor(reference, name));
	}
	async #descriptor(reference, name) {
		const location = this.#locate(reference);
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(this.#descriptors, keyOf(location, name), () => resolveManifest(this.#client, location, name));
	}
	#locate(reference) {
		const { mirrors, insecureRegistries, network } = this.#settings;
		return {
			reference,
			endpoint: endpointOf(reference, mirrors, insecureRegistries, network)
		};
	}
};
function isWithheld({ code }) {
	return code === "denied" || code === "malformed-response";
}
function platformEntryOf({ platform, digest, mediaType }) {
	return {
		platform,
		current: {
			digest,
			mediaType
		}
	};
}
function keyOf({ endpoint: { origin, repository } }, name) {
	return `${origin}/${repository}\n${name}`;
}

// lib/registry/index.js
const TIMEOUT = 3e4;
const RUN_TIME = 10 * 6e4;
function createResolver(settings, parts) {
	const client = new RegistryClient({
		transport: createTransport(TIMEOUT),
		credentials: settings.credentials,
		insecureRegistries: settings.insecureRegistries,
		clock: parts.clock,
		deadline: parts.clock.elapsed() + RUN_TIME,
		log: parts.log,
		random: Math.random
	});
	const caches = settings.network === "public" ? undefined : cachesIn((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.R)(settings.environment, process.platform));
	return new RegistryResolver(client, new ContentStore(client, caches), settings);
}
function cachesIn(folder) {
	return {
		content: new DiskContentCache(folder),
		readings: new DiskReadingCache(folder)
	};
}



/***/ })

};
