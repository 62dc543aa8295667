export const id = 532;
export const ids = [532,875];
export const modules = {

/***/ 6022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
function isExcessive(text, limits) {
    let depth = 0;
    let containers = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            quoted = !quoted;
        else if (quoted)
            at += code === BACKSLASH ? 1 : 0;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            containers += 1;
            if (depth > limits.depth || containers > limits.containers)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);
const OPEN_ARRAY = '['.charCodeAt(0);
const CLOSE_OBJECT = '}'.charCodeAt(0);
const CLOSE_ARRAY = ']'.charCodeAt(0);


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPrivateAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const NOT_PUBLIC_4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
    '168.63.129.16/32',
];
const GLOBAL_UNICAST = ['2000::/3'];
const NOT_PUBLIC_6 = [
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
];
const notPublic4 = rangesOf(NOT_PUBLIC_4, 'ipv4');
const globalUnicast = rangesOf(GLOBAL_UNICAST, 'ipv6');
const notPublic6 = rangesOf(NOT_PUBLIC_6, 'ipv6');
function isPrivateAddress(hostname) {
    const host = hostname
        .replace(/^\[|\]$/g, '')
        .replace(/\.+$/, '')
        .toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    const [address = ''] = host.split('%', 1);
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (version === 4)
        return notPublic4.check(address, 'ipv4');
    return version === 6 && (!globalUnicast.check(address, 'ipv6') || notPublic6.check(address, 'ipv6'));
}
function rangesOf(ranges, family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const range of ranges) {
        const [network = '', bits = ''] = range.split('/');
        list.addSubnet(network, Number(bits), family);
    }
    return list;
}


/***/ }),

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);


function cacheFolder(environment, platform) {
    const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
    if (isPlace(tools))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tools, 'freshfrom');
    if (isPlace(caches))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(caches, 'freshfrom');
    if (platform === 'win32' && isPlace(local))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(local, 'freshfrom', 'cache');
    const home = (0,_system_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeFolder */ .W)(environment);
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'Library', 'Caches', 'freshfrom') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache', 'freshfrom');
}
function isPlace(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ANONYMOUS),
/* harmony export */   a: () => (/* binding */ basicAuthorization)
/* harmony export */ });
const ANONYMOUS = { kind: 'anonymous' };
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   t: () => (/* binding */ withHubName)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(811);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(704);


function endpointOf(reference, mirrors, insecureRegistries, network) {
    const name = `${reference.registry}/${reference.repository}`;
    const [mirror] = mirrors
        .map(({ from, to }) => ({ from: withHubName(from), to: withHubName(to) }))
        .filter(({ from, to }) => name.startsWith(`${from}/`) || (name === from && to.includes('/')))
        .sort((a, b) => b.from.length - a.from.length);
    const target = mirror === undefined ? name : mirror.to + name.slice(mirror.from.length);
    const slash = target.indexOf('/');
    const registry = target.slice(0, slash);
    const host = registry === _model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB */ .Xb ? 'registry-1.docker.io' : registry;
    const scheme = insecureRegistries.has(registry) ? 'http' : 'https';
    const origin = `${scheme}://${host}`;
    if (!URL.canParse(origin))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .RegistryError */ .g('unreachable', `${registry} is not the address of a registry`);
    return {
        registry,
        mirrorOf: registry === reference.registry ? undefined : reference.registry,
        origin,
        repository: target.slice(slash + 1),
        network: mirror === undefined ? network : 'any',
    };
}
function withHubName(name) {
    return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, _model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB */ .Xb);
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
class RegistryError extends Error {
    name = 'RegistryError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createResolver: () => (/* binding */ createResolver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/digest.js
var model_digest = __webpack_require__(9612);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __webpack_require__(9597);
// EXTERNAL MODULE: ./lib/system/write-file.js + 1 modules
var write_file = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/registry/cache/file-store.js




const ABANDONED = 60 * 60 * 1000;
const ENTRY = /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{128})(?:-[a-z-]+-\d[\w.+-]*)?$/;
class FileStore {
    #folder;
    #limit;
    #isPruned = false;
    constructor(folder, limit) {
        this.#folder = folder;
        this.#limit = limit;
    }
    async read(name, isSound) {
        const path = (0,external_node_path_.join)(this.#folder, name);
        try {
            if (!this.#isOwnFolder())
                return undefined;
            const bytes = this.#readSound(path, isSound);
            if (bytes === undefined)
                (0,external_node_fs_.rmSync)(path, { force: true });
            else
                touch(path);
            return bytes;
        }
        catch {
            return undefined;
        }
    }
    async write(name, bytes) {
        try {
            (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true, mode: 0o700 });
            if (!this.#isOwnFolder())
                return;
            const path = (0,external_node_path_.join)(this.#folder, name);
            (0,write_file/* writeWhole */.f8)(path, bytes, { mode: 0o600, isAllowed: (real) => real === this.#realOf(name) });
            if (!this.#isPruned)
                this.#prune();
            this.#isPruned = true;
        }
        catch {
        }
    }
    #readSound(path, isSound) {
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            return undefined;
        const bytes = (0,read_file/* readPlainFile */.b$)(path, { limit: this.#limit });
        return isSound(bytes) ? bytes : undefined;
    }
    #isOwnFolder() {
        return [this.#folder, (0,external_node_path_.dirname)(this.#folder)].every((path) => (0,external_node_fs_.lstatSync)(path).isDirectory());
    }
    #realOf(name) {
        return (0,external_node_path_.join)(external_node_fs_.realpathSync.native(this.#folder), name);
    }
    #prune() {
        const now = Date.now();
        let room = this.#limit;
        for (const { name, size, used } of this.#entries().sort((a, b) => b.used - a.used)) {
            room -= size;
            const isAbandoned = write_file/* TEMPORARY */.G2.test(name) && now - used > ABANDONED;
            if (room < 0 || isAbandoned)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder, name), { force: true });
        }
    }
    #entries() {
        return (0,external_node_fs_.readdirSync)(this.#folder)
            .filter((name) => ENTRY.test(name) || write_file/* TEMPORARY */.G2.test(name))
            .flatMap((name) => {
            const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.#folder, name), { throwIfNoEntry: false });
            return stats?.isFile() === true ? [{ name, size: stats.size, used: stats.mtimeMs }] : [];
        });
    }
}
function touch(path) {
    const now = new Date();
    (0,external_node_fs_.lutimesSync)(path, now, now);
}

;// CONCATENATED MODULE: ./lib/registry/cache/content-cache.js




const DEFAULT_LIMIT = 256 * 1024 * 1024;
class DiskContentCache {
    #files;
    constructor(folder, limit = DEFAULT_LIMIT) {
        this.#files = new FileStore((0,external_node_path_.join)(folder, 'content'), limit);
    }
    read(digest) {
        const { algorithm, hex } = (0,model_digest/* splitDigest */.vo)(digest);
        return this.#files.read(nameOf(digest), (bytes) => (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === hex);
    }
    write(digest, bytes) {
        return this.#files.write(nameOf(digest), bytes);
    }
}
function nameOf(digest) {
    return digest.replace(':', '-');
}

// EXTERNAL MODULE: ./lib/registry/cache/folder.js
var folder = __webpack_require__(5875);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(6300);
;// CONCATENATED MODULE: ./lib/registry/cache/reading-cache.js




const LIMIT = 64 * 1024 * 1024;
const CHECK_LENGTH = 64;
class DiskReadingCache {
    #files;
    constructor(folder) {
        this.#files = new FileStore((0,external_node_path_.join)(folder, 'readings'), LIMIT);
    }
    async read(digest, kind, parse) {
        let value;
        await this.#files.read(reading_cache_nameOf(digest, kind), (bytes) => {
            value = isSound(bytes) ? parse(Buffer.from(bytes.subarray(CHECK_LENGTH)).toString()) : undefined;
            return value !== undefined;
        });
        return value;
    }
    write(digest, kind, text) {
        const bytes = Buffer.from(text);
        return this.#files.write(reading_cache_nameOf(digest, kind), Buffer.concat([Buffer.from(checkOf(bytes)), bytes]));
    }
}
function reading_cache_nameOf(digest, kind) {
    return `${digest.replace(':', '-')}-${kind}-${version/* VERSION */.x}`;
}
function isSound(bytes) {
    return Buffer.from(bytes.subarray(0, CHECK_LENGTH)).toString('latin1') === checkOf(bytes.subarray(CHECK_LENGTH));
}
function checkOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/registry/challenge.js
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const UNQUOTED = /[^\s,]*(?:,(?:pull|push|delete|\*)(?=[\s,]|$))*/y;
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        if (match !== null)
            at = pattern.lastIndex;
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
            challenges.push({ scheme: name, parameters: new Map() });
            continue;
        }
        const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(UNQUOTED)?.[0] ?? '';
        challenges.at(-1)?.parameters.set(name, value);
    }
    return challenges;
}

// EXTERNAL MODULE: ./lib/registry/address.js
var address = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/registry/error.js
var registry_error = __webpack_require__(704);
;// CONCATENATED MODULE: ./lib/registry/realm.js


function dockerHubRealm({ network }) {
    return { realm: new URL(`https://${DOCKER_HUB_TOKENS}/token`), service: 'registry.docker.io', network };
}
const DOCKER_HUB_TOKENS = 'auth.docker.io';
function takesSeveralScopes({ realm }) {
    return realm.host === DOCKER_HUB_TOKENS;
}
function trustedRealm(challenge, endpoint, insecureRegistries) {
    const text = challenge.parameters.get('realm') ?? '';
    const refuse = (why) => {
        throw new registry_error/* RegistryError */.g('broken-answer', `${endpoint.registry} names a token server that is not to be trusted: ${why}`);
    };
    const realm = URL.canParse(text) ? new URL(text) : refuse(`"${text.slice(0, 100)}" is not an address`);
    const registryHost = new URL(endpoint.origin).hostname;
    if (realm.protocol === 'http:') {
        const isListed = [...insecureRegistries].some((host) => new URL(`http://${host}`).hostname === realm.hostname);
        const allowed = insecureRegistries.has(endpoint.registry) && (realm.hostname === registryHost || isListed);
        if (!allowed)
            refuse(`${realm.host} is asked over plain http`);
    }
    else if (realm.protocol !== 'https:')
        refuse(`${realm.protocol} is not https`);
    if ((0,address/* isPrivateAddress */.C)(realm.hostname) && !(0,address/* isPrivateAddress */.C)(registryHost))
        refuse(`${realm.host} is a private address`);
    return { realm, service: challenge.parameters.get('service'), network: endpoint.network };
}

;// CONCATENATED MODULE: ./lib/registry/access.js


function accessOf(response, endpoint, insecureRegistries) {
    const challenges = parseChallenges(response.headers['www-authenticate'] ?? '');
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined)
        return { kind: 'token', realm: trustedRealm(bearer, endpoint, insecureRegistries) };
    return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'open' };
}
function renewedAccess(known, response, endpoint, insecureRegistries) {
    if (response.headers['www-authenticate'] === undefined)
        return known;
    const renewed = accessOf(response, endpoint, insecureRegistries);
    return known.kind === 'token' && renewed.kind !== 'token' ? known : renewed;
}
function areaOf(access, { registry, repository }) {
    const [key = ''] = repository.split('/', 1);
    const isOfOneKey = access.kind === 'token' && access.realm.realm.pathname.split('/').includes(key);
    return isOfOneKey ? `${registry}/${key}` : registry;
}

// EXTERNAL MODULE: ./lib/registry/credential.js
var registry_credential = __webpack_require__(9989);
// EXTERNAL MODULE: ./lib/model/descriptor.js
var descriptor = __webpack_require__(6585);
;// CONCATENATED MODULE: ./lib/registry/bare-refusal.js
function isBareRefusal({ status, headers, body, stream }) {
    if (headers['www-authenticate'] !== undefined || stream !== undefined)
        return false;
    if (isPage(headers))
        return status === 200 || (status >= 400 && status < 500);
    return (status === 401 || status === 403) && !Buffer.from(body).toString('latin1').trimStart().startsWith('{');
}
function isPage(headers) {
    return /^\s*text\/html\b/i.test(headers['content-type'] ?? '');
}

// EXTERNAL MODULE: ./lib/registry/transport-error.js
var transport_error = __webpack_require__(2292);
;// CONCATENATED MODULE: ./lib/registry/lost-time.js

const NEVER_ANSWERED = 1000;
const ANSWERS_SOME = 75_000;
class LostTime {
    #clock;
    #hosts = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    refusalOf(request) {
        const { host } = request.url;
        const { failure } = this.#of(host);
        if (failure === undefined || this.mayWaitFor(host))
            return undefined;
        const { name, error } = failure;
        const message = error.message.replace(name, () => (0,transport_error/* nameOf */.Vb)(request));
        return new transport_error/* TransportError */.wX(error.code, message, { cause: error });
    }
    mayWaitFor(host) {
        const { hasAnswered, lost } = this.#of(host);
        return lost < (hasAnswered ? ANSWERS_SOME : NEVER_ANSWERED);
    }
    noteAnswer(host) {
        this.#of(host).hasAnswered = true;
    }
    noteLoss(request, since, error) {
        const host = this.#of(request.url.host);
        const now = this.#clock.elapsed();
        host.lost += Math.max(now - Math.max(since, host.counted), 0);
        host.counted = now;
        if (error !== undefined)
            host.failure = { name: (0,transport_error/* nameOf */.Vb)(request), error };
    }
    #of(name) {
        const known = this.#hosts.get(name) ?? {
            hasAnswered: false,
            failure: undefined,
            lost: 0,
            counted: Number.NEGATIVE_INFINITY,
        };
        this.#hosts.set(name, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./lib/registry/retry.js

const TRIES = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
async function withRetries(send, clock, random, mayWait = () => true, isOdd = () => false) {
    let wasOdd = false;
    for (let tried = 1;; tried += 1) {
        const outcome = await send().catch((error) => error);
        const response = outcome instanceof Error ? undefined : outcome;
        const isOddNow = response !== undefined && !wasOdd && isOdd(response);
        wasOdd ||= isOddNow;
        const mayPass = response === undefined
            ? outcome instanceof transport_error/* TransportError */.wX && isPassing(outcome)
            : isToAskLater(response) || isOddNow;
        const wait = tried < TRIES && mayPass ? waitFor(response, tried, clock, random) : undefined;
        if (wait === undefined || wait > LONGEST_WAIT || !mayWait()) {
            if (response === undefined)
                throw outcome;
            return response;
        }
        await clock.sleep(wait);
    }
}
function isToAskLater({ status }) {
    return status === 429 || (status >= 500 && status !== 501);
}
function isPassing({ code }) {
    return code === 'reset' || code === 'no-route';
}
function waitFor(response, tried, clock, random) {
    const stated = retryAfter(response?.headers['retry-after'], clock.now());
    return stated ?? FIRST_WAIT * 2 ** (tried - 1) * (0.5 + random());
}
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Za-z]{3}/.test(text))
        return undefined;
    const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}

;// CONCATENATED MODULE: ./lib/registry/turns.js
class Turns {
    #limit;
    #running = new Map();
    #waiting = new Map();
    constructor(limit) {
        this.#limit = limit;
    }
    async take(key, work) {
        const running = this.#running.get(key) ?? 0;
        if (running >= this.#limit)
            await new Promise((resolve) => this.#queue(key).push(resolve));
        else
            this.#running.set(key, running + 1);
        try {
            return await work();
        }
        finally {
            const next = this.#queue(key).shift();
            if (next === undefined)
                this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
            else
                next();
        }
    }
    #queue(key) {
        const queue = this.#waiting.get(key) ?? [];
        this.#waiting.set(key, queue);
        return queue;
    }
}

;// CONCATENATED MODULE: ./lib/registry/exchange.js







const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;
const FAILURES = {
    'too-large': 'broken-answer',
    private: 'denied',
    unsendable: 'denied',
};
const OWN_FAULTS = new Set(['too-large', 'private', 'unsendable']);
const MAX_EXCHANGES = 32;
class Exchanges {
    #parts;
    #turns = new Turns(MAX_EXCHANGES);
    #lostTime;
    rateLimitRemaining = new Map();
    rateLimit = new Map();
    requests = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#lostTime = new LostTime(parts.clock);
    }
    async ask(question, authorization, admit) {
        const { method, endpoint, path, limit = MANIFEST_LIMIT, isLastTry = false } = question;
        let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
        const { origin } = url;
        let guest;
        for (let redirects = 0;;) {
            const headers = { accept: descriptor/* MANIFEST_MEDIA_TYPES */.$T.join(', ') };
            const isOwn = url.origin === origin;
            const shown = isOwn ? authorization : guest?.origin === url.origin ? guest.authorization : undefined;
            if (shown !== undefined)
                headers.authorization = shown;
            const mirrorOf = isOwn ? endpoint.mirrorOf : undefined;
            const request = { method, url, mirrorOf, network: endpoint.network, headers, limit };
            const response = await ledFrom(endpoint, url, this.send(request, isLastTry));
            if (!isOwn && response.status === 401 && guest?.origin !== url.origin) {
                guest = { origin: url.origin, authorization: await ledFrom(endpoint, url, admit(response, url)) };
                if (guest.authorization !== undefined)
                    continue;
            }
            const { location } = response.headers;
            if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
                if (!isOwn)
                    return { ...withoutChallenge(response), ledTo: url.host };
                this.#noteRateLimit(endpoint.registry, response);
                return { ...response, ledTo: undefined };
            }
            const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
            const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
            if (target === undefined || !allowed || redirects >= REDIRECTS) {
                throw new registry_error/* RegistryError */.g('broken-answer', `${endpoint.registry} redirects in a way that is not followed`);
            }
            url = target;
            redirects += 1;
        }
    }
    async send(request, isLastTry = false) {
        const { clock, random } = this.#parts;
        const { host } = request.url;
        let began;
        const once = () => this.#turns.take(host, () => {
            this.#mayBeSent(request);
            began ??= clock.elapsed();
            return this.#sendNow(request, began);
        });
        try {
            const response = await withRetries(once, clock, random, () => !isLastTry && this.#lostTime.mayWaitFor(host), (answer) => request.method !== 'HEAD' && isBareRefusal(answer));
            if (isToAskLater(response))
                this.#lostTime.noteLoss(request, began ?? clock.elapsed(), undefined);
            return response.stream === undefined
                ? response
                : { ...response, stream: this.#watched(response.stream, request, began ?? clock.elapsed()) };
        }
        catch (error) {
            if (!(error instanceof transport_error/* TransportError */.wX))
                throw error;
            this.#noteFailure(request, began, error);
            throw new registry_error/* RegistryError */.g(FAILURES[error.code] ?? 'unreachable', error.message, { cause: error });
        }
    }
    #mayBeSent(request) {
        if (this.#parts.clock.elapsed() >= this.#parts.deadline) {
            throw new registry_error/* RegistryError */.g('time-up', `the time of this run was up before ${request.url.host} could be asked`);
        }
        const refusal = this.#lostTime.refusalOf(request);
        if (refusal !== undefined)
            throw refusal;
    }
    async #sendNow(request, began) {
        this.requests += 1;
        const headers = { 'user-agent': 'freshfrom', ...request.headers };
        try {
            const response = await this.#parts.transport({ ...request, headers });
            this.#lostTime.noteAnswer(request.url.host);
            return response;
        }
        catch (error) {
            if (error instanceof transport_error/* TransportError */.wX && !isPassing(error))
                this.#noteFailure(request, began, error);
            throw error;
        }
    }
    #noteFailure(request, began, error) {
        if (error.code === 'too-large' || error.code === 'reset')
            this.#lostTime.noteAnswer(request.url.host);
        if (began !== undefined && !OWN_FAULTS.has(error.code))
            this.#lostTime.noteLoss(request, began, error);
    }
    async *#watched(stream, request, began) {
        let last = began;
        try {
            for await (const piece of stream) {
                last = this.#parts.clock.elapsed();
                yield piece;
            }
        }
        catch (error) {
            if (error instanceof transport_error/* TransportError */.wX && error.code === 'timeout')
                this.#noteFailure(request, last, error);
            if (error instanceof transport_error/* TransportError */.wX && error.code === 'too-slow')
                this.#noteFailure(request, began, error);
            throw error;
        }
    }
    #noteRateLimit(registry, response) {
        for (const [name, known] of [
            ['ratelimit-remaining', this.rateLimitRemaining],
            ['ratelimit-limit', this.rateLimit],
        ]) {
            const header = response.headers[name];
            const pulls = Number.parseInt(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''), 10);
            if (Number.isSafeInteger(pulls) && pulls >= 0)
                known.set(registry, pulls);
        }
    }
}
async function ledFrom({ registry, origin }, url, work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g) || url.origin === new URL(origin).origin)
            throw error;
        const message = `${registry} redirects to ${url.host}, and ${error.message}`;
        throw new registry_error/* RegistryError */.g(error.kind, message, { cause: error });
    }
}
function withoutChallenge(response) {
    const { 'www-authenticate': _, ...headers } = response.headers;
    return { ...response, headers };
}

;// CONCATENATED MODULE: ./lib/registry/scope.js

const WRITES = /\*|push|write|delete|create|update|admin|manage/i;
function challengedScopes({ headers }) {
    return parseChallenges(headers['www-authenticate'] ?? '')
        .filter(({ scheme }) => scheme === 'bearer')
        .flatMap(({ parameters }) => parameters.get('scope')?.split(/\s+/) ?? [])
        .filter((scope) => scope !== '');
}
function readingScopes(repository, challenged) {
    const own = `repository:${repository}`;
    const actions = new Map([[own, new Set(['pull'])]]);
    const words = [];
    for (const scope of challenged) {
        const colon = scope.lastIndexOf(':');
        if (colon < 0) {
            if (!WRITES.test(scope))
                words.push(scope);
            continue;
        }
        const known = actions.get(scope.slice(0, colon)) ?? new Set();
        for (const action of scope.slice(colon + 1).split(','))
            if (action !== '' && !WRITES.test(action))
                known.add(action);
        actions.set(scope.slice(0, colon), known);
    }
    const resources = [...actions].filter(([, names]) => names.size > 0);
    return [...resources.map(([resource, names]) => `${resource}:${[...names].join(',')}`), ...new Set(words)];
}

// EXTERNAL MODULE: ./lib/model/json-text.js
var json_text = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/registry/token-request.js



const CLIENT_ID = 'freshfrom';
const ANSWER_LIMIT = 1024 * 1024;
const ANSWER_LIMITS = { depth: 20, containers: 1000 };
const DEFAULT_LIFETIME = 60;
class TokenRefusal extends registry_error/* RegistryError */.g {
    status;
    constructor(status, message) {
        super('denied', message);
        this.status = status;
    }
}
function tokenRequest(from, scopes, credential) {
    const url = new URL(from.realm);
    if (credential.kind === 'identity-token') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            service: from.service ?? '',
            client_id: CLIENT_ID,
            scope: scopes.join(' '),
            refresh_token: credential.token,
        });
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, network: from.network, headers, body: form.toString(), limit: ANSWER_LIMIT };
    }
    if (from.service !== undefined)
        url.searchParams.set('service', from.service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = {};
    if (credential.kind === 'password')
        headers.authorization = (0,registry_credential/* basicAuthorization */.a)(credential.username, credential.password);
    return { method: 'GET', url, network: from.network, headers, limit: ANSWER_LIMIT };
}
function readToken(from, response) {
    if (response.status !== 200)
        throw refusal(from, response);
    const broken = () => new registry_error/* RegistryError */.g('broken-answer', `the token server ${from.realm.host} sent no token`);
    const text = Buffer.from(response.body).toString('utf8');
    if ((0,json_text/* isExcessive */.m)(text, ANSWER_LIMITS))
        throw broken();
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        throw new registry_error/* RegistryError */.g('broken-answer', `the token server ${from.realm.host} sent something else than JSON`);
    }
    if (typeof answer !== 'object' || answer === null)
        throw broken();
    const { token, access_token: accessToken, expires_in: expiresIn } = answer;
    const value = typeof token === 'string' && token !== '' ? token : accessToken;
    if (typeof value !== 'string' || !/^[\x21-\x7e]{1,65536}$/.test(value))
        throw broken();
    return { value, lifetime: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : DEFAULT_LIFETIME };
}
function refusal(from, { status }) {
    const message = `the token server ${from.realm.host} answered with status ${status}`;
    if (status === 400 || status === 401)
        return new TokenRefusal(401, message);
    if (status === 429)
        return new registry_error/* RegistryError */.g('rate-limited', message);
    return status > 400 && status < 500 ? new TokenRefusal(403, message) : new registry_error/* RegistryError */.g('broken-answer', message);
}

;// CONCATENATED MODULE: ./lib/registry/token-batch.js
const MAX_URL = 4000;
class ScopeBatch {
    #ask;
    #urlLength;
    #waiting = [];
    constructor(ask, urlLength) {
        this.#ask = ask;
        this.#urlLength = urlLength;
    }
    ask(scope) {
        if (this.#waiting.length === 0)
            setImmediate(() => this.#flush());
        return new Promise((resolve) => {
            this.#waiting.push({ scope, settle: resolve });
        });
    }
    #flush() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (let from = 0; from < waiting.length;) {
            const room = this.#fitting(waiting.slice(from));
            const answer = this.#ask(room.map(({ scope }) => scope));
            for (const { settle } of room)
                settle(answer);
            from += room.length;
        }
    }
    #fitting(waiting) {
        const scopes = [];
        for (const { scope } of waiting) {
            scopes.push(scope);
            if (scopes.length > 1 && this.#urlLength(scopes) > MAX_URL)
                return waiting.slice(0, scopes.length - 1);
        }
        return waiting;
    }
}

;// CONCATENATED MODULE: ./lib/registry/token-store.js




const MARGIN = 10;
const token_store_REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;
class TokenStore {
    #tokens = new Map();
    #batches = new Map();
    #send;
    #clock;
    constructor(send, clock) {
        this.#send = send;
        this.#clock = clock;
    }
    async get(from, scopes, credential, refused) {
        const source = 'source' in credential ? credential.source : '';
        const server = [from.realm.href, from.service ?? '', source].join('\n');
        const key = `${server}\n${scopes.join(' ')}`;
        for (;;) {
            const known = this.#tokens.get(key);
            if (known === undefined)
                break;
            const { value, expires } = await known;
            if (value !== refused && expires > this.#clock.elapsed())
                return value;
            if (this.#tokens.get(key) === known)
                break;
        }
        const [scope = '', ...others] = scopes;
        const isAlone = refused !== undefined || others.length > 0 || !takesSeveralScopes(from);
        const asked = isAlone
            ? this.#askAlone(from, scopes, credential)
            : this.#askTogether(server, from, scope, credential);
        this.#tokens.set(key, asked);
        return (await asked).value;
    }
    async #askAlone(from, scopes, credential) {
        const [own = '', ...named] = scopes;
        const ask = (wanted) => this.#ask(from, wanted, credential);
        if (named.length === 0)
            return ask(scopes);
        return ask(scopes)
            .catch((error) => (error instanceof registry_error/* RegistryError */.g ? ask(named) : Promise.reject(error)))
            .catch((error) => (error instanceof registry_error/* RegistryError */.g ? ask([own]) : Promise.reject(error)));
    }
    async #askTogether(server, from, scope, credential) {
        const batch = this.#batches.get(server) ??
            new ScopeBatch((scopes) => this.#ask(from, scopes, credential), (scopes) => tokenRequest(from, scopes, credential).url.href.length);
        this.#batches.set(server, batch);
        try {
            return await batch.ask(scope);
        }
        catch (error) {
            if (!(error instanceof TokenRefusal) || error.status === 401)
                throw error;
            return this.#ask(from, [scope], credential);
        }
    }
    async #ask(from, scopes, credential) {
        const asked = this.#clock.elapsed();
        const { value, lifetime } = readToken(from, await this.#sendThrough(tokenRequest(from, scopes, credential)));
        return { value, expires: asked + (lifetime - Math.min(MARGIN, lifetime / 2)) * 1000 };
    }
    async #sendThrough(request, redirects = 0) {
        const response = await this.#send(request);
        const { location = '' } = response.headers;
        const isLed = token_store_REDIRECTS.has(response.status) && request.method === 'GET' && redirects < MOST_REDIRECTS;
        const url = isLed && URL.canParse(location, request.url.href) ? new URL(location, request.url) : undefined;
        return url?.origin === request.url.origin ? this.#sendThrough({ ...request, url }, redirects + 1) : response;
    }
}

;// CONCATENATED MODULE: ./lib/registry/client.js










class RegistryClient {
    #parts;
    #tokens;
    #access = new Map();
    #open = new Set();
    #challenged = new Map();
    #warnings = new Set();
    #exchanges;
    constructor(parts) {
        this.#parts = parts;
        this.#exchanges = new Exchanges(parts);
        this.#tokens = new TokenStore((request) => this.#exchanges.send(request), parts.clock);
    }
    get requests() {
        return this.#exchanges.requests;
    }
    get rateLimitRemaining() {
        return this.#exchanges.rateLimitRemaining;
    }
    pullsLeft(registry) {
        const remaining = this.rateLimitRemaining.get(registry);
        const limit = this.#exchanges.rateLimit.get(registry);
        return remaining === undefined || limit === undefined || limit <= 0 ? undefined : remaining / limit;
    }
    async ask(question) {
        const { endpoint } = question;
        const { registry, repository } = endpoint;
        for (;;) {
            const known = this.#known(endpoint);
            if (known === undefined) {
                if (registry !== model_reference/* DOCKER_HUB */.Xb)
                    return this.#explore(question);
                this.#access.set(registry, Promise.resolve({ kind: 'token', realm: dockerHubRealm(endpoint) }));
                continue;
            }
            const access = await known;
            if (this.#known(endpoint) !== known)
                continue;
            const credential = await this.#credential(endpoint);
            if (this.#known(endpoint) !== known)
                continue;
            const isSettled = access.kind !== 'open' || this.#open.has(`${registry}/${repository}`);
            if (isSettled || credential.kind === 'anonymous')
                return this.#askKnowing(access, question);
            return this.#explore(question);
        }
    }
    #known({ registry, repository }) {
        return this.#access.get(`${registry}/${repository.split('/', 1)[0]}`) ?? this.#access.get(registry);
    }
    async #explore(question) {
        const { endpoint } = question;
        let learned = () => { };
        this.#access.set(endpoint.registry, new Promise((resolve) => {
            learned = resolve;
        }));
        try {
            const response = await this.#exchange(question, undefined);
            if (!isChallenge(response) || response.ledTo !== undefined) {
                this.#open.add(`${endpoint.registry}/${endpoint.repository}`);
                learned({ kind: 'open' });
                return answerOf(response, undefined, { kind: 'open' });
            }
            const access = accessOf(response, endpoint, this.#parts.insecureRegistries);
            this.#noteScopes(question, response);
            const area = areaOf(access, endpoint);
            if (area !== endpoint.registry) {
                this.#access.set(area, Promise.resolve(access));
                this.#access.delete(endpoint.registry);
            }
            learned(access);
            const { kind } = await this.#credential(endpoint);
            const isSecond = access.kind === 'token' || kind === 'registry-token' || (access.kind === 'basic' && kind === 'password');
            if (!isSecond)
                return answerOf(response, undefined, access);
            return await this.#askKnowing(access, question);
        }
        catch (error) {
            learned({ kind: 'open' });
            throw error;
        }
    }
    async #askKnowing(access, question) {
        const { endpoint } = question;
        const credential = await this.#credential(endpoint);
        const response = await this.#askAs(credential, access, question);
        if (!isRefusal(response, access) || response.credential === undefined)
            return response;
        const open = await this.#askAs(registry_credential/* ANONYMOUS */.E, access, question).catch(unlessRegistry);
        const isOpen = open !== undefined && open.status < 300;
        if (isOpen || response.isAboutWho) {
            const { registry } = endpoint;
            this.#warn(`${registry} refused the credential from ${response.credential}, so it was asked without a log-in.`);
        }
        return isOpen ? open : response;
    }
    async #credential({ registry, repository }) {
        try {
            return await this.#parts.credentials.find(registry, repository);
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.g))
                throw error;
            this.#warn(`${registry} is asked without a log-in: ${error.message}.`);
            return registry_credential/* ANONYMOUS */.E;
        }
    }
    #warn(message) {
        if (this.#warnings.has(message))
            return;
        this.#warnings.add(message);
        this.#parts.log.warning(message);
    }
    async #askAs(credential, access, question) {
        const { endpoint } = question;
        const source = 'source' in credential ? credential.source : undefined;
        try {
            const authorization = await this.#authorization(credential, access, question, undefined);
            const response = await this.#exchange(question, authorization);
            const shown = authorization === undefined ? undefined : source;
            if (!isRefusal(response, access))
                return answerOf(response, shown, access);
            const wantsMore = this.#noteScopes(question, response);
            if (response.status === 403 && !wantsMore)
                return answerOf(response, shown, access);
            const renewed = renewedAccess(access, response, endpoint, this.#parts.insecureRegistries);
            const second = await this.#authorization(credential, renewed, question, authorization);
            if (second === authorization)
                return answerOf(response, shown, access);
            return answerOf(await this.#exchange(question, second), source, renewed);
        }
        catch (error) {
            if (!(error instanceof TokenRefusal))
                throw error;
            const { status } = error;
            const response = { status, headers: {}, body: new Uint8Array(), ledTo: undefined };
            return { ...response, credential: source, isAboutWho: status === 401, isChallenged: true };
        }
    }
    async #authorization(credential, access, question, refused) {
        if (credential.kind === 'registry-token')
            return `Bearer ${credential.token}`;
        switch (access.kind) {
            case 'open':
                return undefined;
            case 'basic':
                return credential.kind === 'password'
                    ? (0,registry_credential/* basicAuthorization */.a)(credential.username, credential.password)
                    : undefined;
            case 'token': {
                const scopes = readingScopes(question.endpoint.repository, this.#challenged.get(scopeKey(question)) ?? []);
                return `Bearer ${await this.#tokens.get(access.realm, scopes, credential, refused?.slice('Bearer '.length))}`;
            }
        }
    }
    #noteScopes(question, response) {
        const { repository } = question.endpoint;
        const key = scopeKey(question);
        const known = this.#challenged.get(key) ?? [];
        const all = [...new Set([...known, ...challengedScopes(response)])];
        this.#challenged.set(key, all);
        return readingScopes(repository, all).join() !== readingScopes(repository, known).join();
    }
    #exchange(question, authorization) {
        return this.#exchanges.ask(question, authorization, (challenge, url) => this.#admit(challenge, url, question));
    }
    async #admit(challenge, url, { endpoint }) {
        const { host: registry, hostname, origin, pathname } = url;
        const [, repository = ''] = /^\/v2\/(.+)\/(?:manifests|tags|blobs|referrers)\//.exec(pathname) ?? [];
        const there = { registry, origin, repository, network: endpoint.network };
        if ((0,address/* isPrivateAddress */.C)(hostname) && !(0,address/* isPrivateAddress */.C)(new URL(endpoint.origin).hostname))
            return undefined;
        const access = accessOf(challenge, there, this.#parts.insecureRegistries);
        if (access.kind !== 'token')
            return undefined;
        const named = challengedScopes(challenge);
        const scopes = repository === '' ? named : readingScopes(repository, named);
        try {
            return `Bearer ${await this.#tokens.get(access.realm, scopes, registry_credential/* ANONYMOUS */.E, undefined)}`;
        }
        catch (error) {
            if (error instanceof TokenRefusal)
                return undefined;
            throw error;
        }
    }
}
function scopeKey({ endpoint: { registry, repository }, path }) {
    return `${registry}/${repository} ${path.split('/', 1)[0]}`;
}
function isChallenge({ status, headers }) {
    return status === 401 || (status === 403 && headers['www-authenticate'] !== undefined);
}
function isRefusal({ status, ledTo }, access) {
    if (ledTo !== undefined)
        return false;
    return status === 401 || status === 403 || (status === 400 && access.kind === 'token');
}
function answerOf(response, credential, access) {
    const { status, ledTo, headers } = response;
    const isAboutWho = status === 401 && access.kind !== 'token' && ledTo === undefined;
    const isChallenged = access.kind !== 'open' || headers['www-authenticate'] !== undefined;
    return { ...response, credential, isAboutWho, isChallenged };
}
function unlessRegistry(error) {
    if (!(error instanceof registry_error/* RegistryError */.g))
        throw error;
    return undefined;
}

// EXTERNAL MODULE: ./lib/model/json-shape.js
var json_shape = __webpack_require__(6022);
;// CONCATENATED MODULE: ./lib/registry/json.js




const LIMITS = { depth: 100, containers: 200_000 };
function parseJson(bytes, where) {
    const text = Buffer.from(bytes).toString('utf8');
    if ((0,json_text/* isExcessive */.m)(text, LIMITS))
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent JSON that nests or holds too much`);
    try {
        const value = JSON.parse(text);
        if ((0,json_shape/* isObject */.Gv)(value))
            return value;
    }
    catch (error) {
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent something else than JSON`, { cause: error });
    }
    throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent something else than a JSON object`);
}
function stringField(value, name) {
    const field = value[name];
    return typeof field === 'string' && field !== '' ? field : undefined;
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
function stringMap(value) {
    if (!(0,json_shape/* isObject */.Gv)(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
}
function records(value) {
    return Array.isArray(value) ? value.filter(json_shape/* isObject */.Gv) : [];
}

;// CONCATENATED MODULE: ./lib/registry/limits.js

const MOST = 1000;
function refuseMany(count, what, where) {
    if (count > MOST)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent more than ${MOST} ${what}, and no more are read`);
}

;// CONCATENATED MODULE: ./lib/registry/image-documents.js





function readDocument(bytes, digest, where) {
    const value = parseJson(bytes, where);
    const mediaType = stringField(value, 'mediaType') ?? '';
    const annotations = boundedMap(value.annotations, 'annotations in a manifest', where);
    if ((0,descriptor/* isIndex */.nw)(mediaType) || Array.isArray(value.manifests)) {
        const listed = records(value.manifests);
        refuseMany(listed.length, 'manifests in an index', where);
        const entries = listed.flatMap((entry) => indexEntry(entry) ?? []);
        const isImage = (entry) => entry.platform !== undefined && entry.platform.os !== 'unknown';
        const others = entries.filter((entry) => !isImage(entry));
        return { kind: 'index', index: { digest, images: entries.filter(isImage), others, annotations } };
    }
    if (!Array.isArray(value.layers) && !(0,json_shape/* isObject */.Gv)(value.config)) {
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent neither an index nor a manifest`);
    }
    const config = (0,json_shape/* isObject */.Gv)(value.config) ? contentDescriptor(value.config) : undefined;
    const blobs = records(value.layers);
    refuseMany(blobs.length, 'layers in a manifest', where);
    const layers = blobs.map((layer) => {
        const descriptor = contentDescriptor(layer);
        if (descriptor !== undefined)
            return descriptor;
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent a manifest with a layer that has no digest`);
    });
    return { kind: 'manifest', manifest: { digest, config, layers, annotations } };
}
function readImage({ digest, layers, annotations }, configDigest, configBytes, where) {
    const value = parseJson(configBytes, where);
    const diffIds = strings((0,json_shape/* isObject */.Gv)(value.rootfs) ? value.rootfs.diff_ids : undefined) ?? [];
    const isAligned = diffIds.length === layers.length;
    return {
        digest,
        layers: layers.map(({ digest: blob, mediaType, size }, index) => ({
            digest: blob,
            mediaType,
            size,
            diffId: isAligned ? (0,model_digest/* parseDigest */.m)(diffIds[index] ?? '') : undefined,
        })),
        annotations,
        configDigest,
        config: readConfig(value, layers.length, where),
    };
}
function readConfig(value, layers, where) {
    const platform = readPlatform(value);
    if (platform === undefined)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent a config without a platform`);
    const config = (0,json_shape/* isObject */.Gv)(value.config) ? value.config : {};
    const env = strings(config.Env) ?? [];
    refuseMany(env.length, 'variables in a config', where);
    const commands = records(value.history)
        .filter(({ empty_layer: isEmpty }) => isEmpty !== true)
        .map((entry) => stringField(entry, 'created_by') ?? '');
    return {
        platform,
        created: stringField(value, 'created'),
        env: new Map(env.map((text) => splitOnce(text, '='))),
        user: stringField(config, 'User'),
        entrypoint: strings(config.Entrypoint),
        cmd: strings(config.Cmd),
        workingDir: stringField(config, 'WorkingDir'),
        exposedPorts: sortedKeys(config.ExposedPorts),
        volumes: sortedKeys(config.Volumes),
        stopSignal: stringField(config, 'StopSignal'),
        labels: boundedMap(config.Labels, 'labels in a config', where),
        commands: commands.length === layers ? commands : undefined,
    };
}
function boundedMap(value, what, where) {
    const map = stringMap(value);
    refuseMany(Object.keys(map).length, what, where);
    return map;
}
function sortedKeys(value) {
    return (0,json_shape/* isObject */.Gv)(value) ? Object.keys(value).sort((a, b) => (a < b ? -1 : 1)) : [];
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function indexEntry(entry) {
    const descriptor = contentDescriptor(entry);
    if (descriptor === undefined)
        return undefined;
    return { ...descriptor, platform: (0,json_shape/* isObject */.Gv)(entry.platform) ? readPlatform(entry.platform) : undefined };
}
function contentDescriptor(value) {
    const digest = (0,model_digest/* parseDigest */.m)(stringField(value, 'digest') ?? '');
    if (digest === undefined)
        return undefined;
    const { size } = value;
    return {
        digest,
        mediaType: stringField(value, 'mediaType') ?? '',
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : 0,
        artifactType: stringField(value, 'artifactType'),
        annotations: stringMap(value.annotations),
    };
}
const LONGEST_WORD = 64;
function readPlatform(value) {
    const os = wordField(value, 'os');
    const architecture = wordField(value, 'architecture');
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, variant: wordField(value, 'variant') };
}
function wordField(value, name) {
    const word = stringField(value, name);
    return word === undefined || word.length > LONGEST_WORD ? undefined : word;
}

;// CONCATENATED MODULE: ./lib/registry/manifests.js





function statedDescriptor(response) {
    const digest = statedDigest(response);
    const mediaType = mediaTypeOf(response);
    return digest === undefined || !isKnownType(mediaType) ? undefined : { digest, mediaType };
}
function hashedDescriptor(response, expected, where) {
    const sentType = mediaTypeOf(response);
    if (!PLAIN_TYPES.has(sentType) && !isKnownType(sentType))
        throw unknownType(sentType, where);
    const named = expected ?? statedDigest(response);
    if (named === undefined && response.headers['docker-content-digest'] !== undefined)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} states a digest that is none`);
    const digest = digestOf(response.body, named === undefined ? 'sha256' : (0,model_digest/* splitDigest */.vo)(named).algorithm);
    if (named !== undefined && named !== digest)
        throw mismatch(where);
    if (isKnownType(sentType))
        return { digest, mediaType: sentType };
    const ownType = stringField(parseJson(response.body, where), 'mediaType') ?? '';
    if (!isKnownType(ownType))
        throw unknownType(sentType || ownType, where);
    return { digest, mediaType: ownType };
}
function verifyBytes(bytes, expected, where) {
    if (digestOf(bytes, (0,model_digest/* splitDigest */.vo)(expected).algorithm) !== expected)
        throw mismatch(where);
}
function digestOf(bytes, algorithm) {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function mismatch(where) {
    return new registry_error/* RegistryError */.g('broken-answer', `${where} sent other bytes than its digest says`);
}
const PLAIN_TYPES = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
function statedDigest({ headers }) {
    const header = headers['docker-content-digest'];
    return (0,model_digest/* parseDigest */.m)((Array.isArray(header) ? header[0] : header) ?? '');
}
function mediaTypeOf(response) {
    return response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function isKnownType(mediaType) {
    return (0,descriptor/* isIndex */.nw)(mediaType) || (0,descriptor/* isManifest */.Yh)(mediaType);
}
function unknownType(mediaType, where) {
    const what = mediaType.slice(0, 100) || 'no media type';
    return new registry_error/* RegistryError */.g('broken-answer', `${where} answered with ${what}, which is no image manifest`);
}

;// CONCATENATED MODULE: ./lib/registry/refusal.js


const TAG_LIST = 'tags/list';
function describe(reference, endpoint, name) {
    return `${hostOf(endpoint)} (asked for ${imageOf(reference, name)})`;
}
function refusalOf(response, reference, endpoint, name) {
    const image = imageOf(reference, name);
    const { status, credential, isChallenged, ledTo } = response;
    const host = ledTo === undefined ? hostOf(endpoint) : `${ledTo} (where ${hostOf(endpoint)} redirects)`;
    switch (status) {
        case 404: {
            const hidden = credential === undefined && !isChallenged ? '' : ' without another log-in';
            return new registry_error/* RegistryError */.g('not-found', `${host} has no ${image.replace(/^the /, '')}, or does not show it${hidden}`);
        }
        case 401:
        case 403: {
            if (ledTo !== undefined) {
                const help = `no log-in for ${endpoint.registry} is shown to another registry; name the image as it is called there`;
                return new registry_error/* RegistryError */.g('denied', `${host} does not let ${image} be read (status ${status}): ${help}`);
            }
            if (credential === undefined && !isChallenged) {
                const help = 'a rule of the registry, or a firewall or proxy before it, may block it';
                return new registry_error/* RegistryError */.g('denied', `${host} refuses ${image} with status ${status}: ${help}`);
            }
            const [as, another] = credential === undefined ? ['out a log-in', 'a'] : [` the credential from ${credential}`, 'another'];
            const help = `it does not exist, or it needs ${another} log-in (docker login ${endpoint.registry})`;
            return new registry_error/* RegistryError */.g('denied', `${host} does not let ${image} be read with${as}: ${help}`);
        }
        case 429:
            return new registry_error/* RegistryError */.g('rate-limited', `${host} limits the rate of requests and refused ${image}; log in, or try again later`);
        default:
            return new registry_error/* RegistryError */.g('broken-answer', `${host} answered with status ${status} when asked for ${image}`);
    }
}
function sentence(text) {
    const [first = ''] = text.split(/[ ,]/, 1);
    const begun = /[.:]/.test(first) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
function imageOf(reference, name) {
    if (name === TAG_LIST)
        return `the list of the tags of ${(0,model_reference/* familiarName */.hG)(reference)}`;
    return `${(0,model_reference/* familiarName */.hG)(reference)}${name.includes(':') ? '@' : ':'}${name}`;
}
function hostOf({ registry, mirrorOf }) {
    return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}

;// CONCATENATED MODULE: ./lib/registry/content.js




const content_MANIFEST_LIMIT = 4 * 1024 * 1024;
class RegistryContent {
    #client;
    readings;
    #cache;
    #answers = new Map();
    constructor(client, caches) {
        this.#client = client;
        this.#cache = caches?.content;
        this.readings = caches?.readings;
    }
    async document(place, digest) {
        const bytes = await this.#bytes(place, `manifests/${digest}`, digest, content_MANIFEST_LIMIT);
        return readDocument(bytes, digest, content_nameOf(place, digest));
    }
    async index(place, digest) {
        const document = await this.document(place, digest);
        if (document.kind === 'index')
            return document.index;
        throw new registry_error/* RegistryError */.g('broken-answer', `${content_nameOf(place, digest)} sent an index without manifests`);
    }
    async image(place, digest) {
        const document = await this.document(place, digest);
        const where = content_nameOf(place, digest);
        const manifest = document.kind === 'manifest' ? document.manifest : undefined;
        if (manifest?.config === undefined)
            throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent no image's manifest`);
        return this.imageOf(place, manifest, manifest.config.digest);
    }
    async imageOf(place, manifest, config) {
        return readImage(manifest, config, await this.blob(place, config, content_MANIFEST_LIMIT), content_nameOf(place, config));
    }
    blob(place, digest, limit) {
        return this.#bytes(place, `blobs/${digest}`, digest, limit);
    }
    async stream({ reference, endpoint }, digest) {
        const response = await this.#client.ask({ method: 'GET', endpoint, path: `blobs/${digest}`, limit: 'stream' });
        if (response.stream === undefined)
            throw refusalOf(response, reference, endpoint, digest);
        return response.stream;
    }
    #bytes(place, path, digest, limit) {
        const { origin, repository } = place.endpoint;
        const key = `${origin}/${repository}/${path}`;
        const known = this.#answers.get(key) ?? this.#find(place, path, digest, limit);
        this.#answers.set(key, known);
        return known;
    }
    async #find(place, path, digest, limit) {
        const kept = await this.#cache?.read(digest);
        if (kept !== undefined)
            return kept;
        const { reference, endpoint } = place;
        const response = await this.#client.ask({ method: 'GET', endpoint, path, limit });
        if (response.status !== 200)
            throw refusalOf(response, reference, endpoint, digest);
        verifyBytes(response.body, digest, content_nameOf(place, digest));
        await this.#cache?.write(digest, response.body);
        return response.body;
    }
}
function content_nameOf({ reference, endpoint }, digest) {
    return describe(reference, endpoint, digest);
}

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __webpack_require__(4150);
;// CONCATENATED MODULE: ./lib/registry/attempt.js



async function attempt(reference, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g))
            return { ok: false, failure: (0,unforeseen/* unforeseen */.H)(error, reference) };
        return { ok: false, failure: failureOf(error) };
    }
}
async function attemptInPart(reference, work) {
    const whole = await attempt(reference, work);
    if (!whole.ok)
        return whole;
    const { value, incomplete } = whole.value;
    return incomplete === undefined ? { ok: true, value } : { ok: true, value, incomplete: failureOf(incomplete) };
}
function failureOf({ kind, message }) {
    return { kind, message: sentence(message) };
}

// EXTERNAL MODULE: ./lib/registry/endpoint.js
var endpoint = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/registry/pages.js

const PAGES = 100;
const TOTAL = 16 * 1024 * 1024;
async function readPages(client, endpoint, path, where, read) {
    const [list = ''] = path.split('?', 1);
    const asked = new Set();
    let next = path;
    let total = 0;
    const incomplete = (why) => new registry_error/* RegistryError */.g('broken-answer', `${where} ${why}`);
    while (next !== undefined) {
        if (asked.size === PAGES)
            return incomplete(`has more than ${PAGES} pages, so the list is incomplete`);
        if (asked.has(next))
            return incomplete('sends the same pages again, so the list is incomplete');
        asked.add(next);
        let outcome;
        try {
            const answer = await client.ask({ method: 'GET', endpoint, path: next });
            outcome = read(answer);
            total += answer.body.length;
            const query = outcome === 'absent' ? undefined : nextQuery(answer);
            if (query === '')
                return incomplete('names its next page in a way that is not followed, so the list is incomplete');
            next = query && `${list}?${query}`;
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.g) || asked.size === 1)
                throw error;
            return new registry_error/* RegistryError */.g(error.kind, `${error.message} (page ${asked.size}, so the list is incomplete)`, {
                cause: error,
            });
        }
        if (next === undefined)
            return undefined;
        if (outcome === 'repeated')
            return incomplete('sends the same pages again, so the list is incomplete');
        if (total > TOTAL)
            return incomplete(`has a list of more than ${TOTAL} bytes, so it is incomplete`);
    }
    return undefined;
}
function nextQuery({ headers }) {
    const link = Array.isArray(headers.link) ? headers.link.join(',') : (headers.link ?? '');
    if (!IS_NEXT.test(link))
        return undefined;
    const target = nextTarget(link) ?? '';
    const mark = target.indexOf('?');
    return mark < 0 ? '' : target.slice(mark + 1);
}
const IS_NEXT = /;\s*rel\s*=\s*(?:next\b|"[^"]*\bnext\b|'[^']*\bnext\b)/i;
function nextTarget(link) {
    for (let open = link.indexOf('<'); open >= 0;) {
        const close = link.indexOf('>', open);
        if (close < 0)
            return undefined;
        const following = link.indexOf('<', close);
        const end = following < 0 ? link.length : following;
        if (IS_NEXT.test(link.slice(close + 1, end)))
            return link.slice(open + 1, close);
        open = following;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js




async function readReferrers(client, { reference, endpoint }, digest) {
    const where = describe(reference, endpoint, digest);
    const found = [];
    let hasApi = true;
    const incomplete = await readPages(client, endpoint, `referrers/${digest}`, where, (answer) => {
        if (found.length === 0 && [400, 404, 405, 406].includes(answer.status))
            hasApi = false;
        if (!hasApi)
            return 'absent';
        if (answer.status !== 200)
            throw refusalOf(answer, reference, endpoint, digest);
        const document = readDocument(answer.body, digest, where);
        const page = document.kind === 'index' ? [...document.index.images, ...document.index.others] : [];
        refuseMany(found.length + page.length, 'referrers', where);
        found.push(...page);
        return 'read';
    });
    return hasApi ? { found, incomplete } : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/image-reader.js



class RegistryImageReader {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    index(reference, digest) {
        return attempt(reference, async () => {
            const place = this.#place(reference);
            const document = await this.#parts.content.document(place, digest);
            return document.kind === 'index' ? document.index : this.#alone(place, document.manifest);
        });
    }
    async #alone(place, manifest) {
        const { digest, config, annotations } = manifest;
        if (config === undefined)
            throw new registry_error/* RegistryError */.g('broken-answer', `${digest} is no image: it has no config`);
        const { platform } = (await this.#parts.content.imageOf(place, manifest, config.digest)).config;
        const entry = { digest, mediaType: '', size: 0, artifactType: undefined, annotations: {}, platform };
        return { digest, images: [entry], others: [], annotations };
    }
    image(reference, digest) {
        return attempt(reference, () => this.#parts.content.image(this.#place(reference), digest));
    }
    manifest(reference, digest) {
        return attempt(reference, async () => {
            const document = await this.#parts.content.document(this.#place(reference), digest);
            if (document.kind === 'manifest')
                return document.manifest;
            throw new registry_error/* RegistryError */.g('broken-answer', `${digest} is an index where a manifest should be`);
        });
    }
    tagged(reference, tag) {
        return attempt(reference, async () => {
            const digest = await this.#parts.digestOf(reference, tag).catch(unlessNotFound);
            if (digest === undefined)
                return undefined;
            const document = await this.#parts.content.document(this.#place(reference), digest);
            return document.kind === 'index' ? document.index : document.manifest;
        });
    }
    referrers(reference, digest) {
        return attemptInPart(reference, async () => {
            const listed = await readReferrers(this.#parts.client, this.#place(reference), digest);
            if (listed !== undefined)
                return { value: listed.found, incomplete: listed.incomplete };
            const answer = await this.tagged(reference, digest.replace(':', '-'));
            if (!answer.ok)
                throw new registry_error/* RegistryError */.g(answer.failure.kind, answer.failure.message.replace(/\.$/, ''));
            const index = answer.value !== undefined && 'others' in answer.value ? answer.value : undefined;
            return { value: index === undefined ? [] : [...index.images, ...index.others], incomplete: undefined };
        });
    }
    blob(reference, digest, limit) {
        return attempt(reference, () => this.#parts.content.blob(this.#place(reference), digest, limit));
    }
    layers(reference) {
        return async ({ digest }) => this.#parts.content.stream(this.#place(reference), digest);
    }
    async recall(digest, kind, parse) {
        return this.#parts.content.readings?.read(digest, kind, parse);
    }
    async keep(digest, kind, text) {
        await this.#parts.content.readings?.write(digest, kind, text);
    }
    isPullLimitLow(reference) {
        const left = this.#parts.client.pullsLeft(this.#registryOf(reference));
        return left !== undefined && left < 0.5;
    }
    #registryOf(reference) {
        try {
            return this.#parts.endpointOf(reference).registry;
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.g))
                throw error;
            return reference.registry;
        }
    }
    #place(reference) {
        return { reference, endpoint: this.#parts.endpointOf(reference) };
    }
}
function unlessNotFound(error) {
    if (error instanceof registry_error/* RegistryError */.g && error.kind === 'not-found')
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./lib/registry/tag-list.js





const PAGE = 1000;
async function readTags(client, endpoint, reference) {
    const where = describe(reference, endpoint, TAG_LIST);
    const tags = new Set();
    let isTooLong = false;
    const read = (path) => readPages(client, endpoint, path, where, (answer) => {
        isTooLong = answer.status === 400 && path !== TAG_LIST && tags.size === 0;
        if (answer.status !== 200)
            throw refusalOf(answer, reference, endpoint, TAG_LIST);
        const page = tagsOf(answer, where);
        const before = tags.size;
        for (const tag of page)
            tags.add(tag);
        return page.length > 0 && tags.size === before ? 'repeated' : 'read';
    });
    const incomplete = await read(`${TAG_LIST}?n=${PAGE}`).catch((error) => {
        if (!isTooLong)
            throw error;
        return read(TAG_LIST);
    });
    const isEmpty = tags.size === 0 && incomplete === undefined;
    return {
        tags: [...tags],
        incomplete: isEmpty ? new registry_error/* RegistryError */.g('broken-answer', `${where} lists none`) : incomplete,
    };
}
function tagsOf({ body }, where) {
    const { tags } = parseJson(body, where);
    const known = tags === null ? [] : strings(tags);
    if (known === undefined)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent no list of tags`);
    return known.filter(model_reference/* isTag */.dz);
}

;// CONCATENATED MODULE: ./lib/registry/resolver.js











class RegistryResolver {
    #client;
    #content;
    #settings;
    #heads = new Map();
    #tags = new Map();
    constructor(client, content, settings) {
        this.#client = client;
        this.#content = content;
        this.#settings = settings;
    }
    statistics() {
        return { requests: this.#client.requests, rateLimitRemaining: this.#client.rateLimitRemaining };
    }
    async resolve(reference) {
        const tag = reference.tag === undefined ? undefined : await this.#head(reference, reference.tag);
        const { digest } = reference;
        const needsPin = digest !== undefined && (tag === undefined || (tag.ok && tag.value.digest !== digest));
        const pinned = needsPin ? await this.#head(reference, digest) : undefined;
        if (digest === undefined || pinned === undefined || tag?.ok !== true || !(0,descriptor/* isIndex */.nw)(tag.value.mediaType))
            return { tag, pinned, platform: undefined };
        if (pinned.ok ? !(0,descriptor/* isManifest */.Yh)(pinned.value.mediaType) : !isWithheld(pinned.failure))
            return { tag, pinned, platform: undefined };
        const place = { reference, endpoint: this.#endpoint(reference) };
        const index = await attempt(reference, () => this.#content.index(place, tag.value.digest));
        if (!index.ok)
            return { tag, pinned, platform: pinned.ok ? index : undefined };
        const own = index.value.images.find((child) => child.digest === digest);
        if (own !== undefined)
            return { tag, pinned, platform: { ok: true, value: entryOf(own) } };
        if (!pinned.ok)
            return { tag, pinned, platform: undefined };
        const image = await attempt(reference, () => this.#content.image(place, digest));
        if (!image.ok)
            return isWithheld(image.failure) ? { tag, pinned: image, platform: undefined } : { tag, pinned, platform: image };
        const { platform } = image.value.config;
        const entry = index.value.images.find((child) => (0,model_platform/* samePlatform */.my)(child.platform, platform));
        return {
            tag,
            pinned,
            platform: { ok: true, value: entry === undefined ? { platform, current: undefined } : entryOf(entry) },
        };
    }
    tags(reference) {
        return attemptInPart(reference, async () => {
            const endpoint = this.#endpoint(reference);
            const key = keyOf(endpoint, TAG_LIST);
            const { tags, incomplete } = await remember(this.#tags, key, () => readTags(this.#client, endpoint, reference));
            return { value: tags, incomplete };
        });
    }
    images() {
        return new RegistryImageReader({
            client: this.#client,
            content: this.#content,
            endpointOf: (reference) => this.#endpoint(reference),
            digestOf: async (reference, tag) => (await this.#headOnce(reference, tag)).digest,
        });
    }
    #head(reference, name) {
        return attempt(reference, () => this.#headOnce(reference, name));
    }
    async #headOnce(reference, name) {
        const endpoint = this.#endpoint(reference);
        return remember(this.#heads, keyOf(endpoint, name), () => this.#askHead(reference, endpoint, name));
    }
    async #askHead(reference, endpoint, name) {
        const where = describe(reference, endpoint, name);
        const path = `manifests/${name}`;
        const response = await this.#client.ask({ method: 'HEAD', endpoint, path }).catch(unlessCut);
        const expected = name.includes(':') ? name : undefined;
        const stated = response?.status === 200 ? statedDescriptor(response) : undefined;
        if (stated !== undefined && (expected === undefined || stated.digest === expected))
            return stated;
        if (response !== undefined && isLastWord(response))
            throw refusalOf(response, reference, endpoint, name);
        const isLastTry = response?.status !== 200 || isPage(response.headers);
        const whole = await this.#client.ask({ method: 'GET', endpoint, path, isLastTry });
        if (whole.status !== 200)
            throw refusalOf(whole, reference, endpoint, name);
        return hashedDescriptor(whole, expected, where);
    }
    #endpoint(reference) {
        const { mirrors, insecureRegistries, network } = this.#settings;
        return (0,endpoint/* endpointOf */.X)(reference, mirrors, insecureRegistries, network);
    }
}
function isWithheld({ kind }) {
    return kind === 'denied' || kind === 'broken-answer';
}
function entryOf({ platform, digest, mediaType }) {
    return { platform, current: { digest, mediaType } };
}
function unlessCut(error) {
    if (error instanceof registry_error/* RegistryError */.g && error.cause instanceof transport_error/* TransportError */.wX && error.cause.code === 'reset')
        return;
    throw error;
}
function isLastWord({ status, isChallenged, ledTo }) {
    return status === 429 || (status === 401 && (isChallenged || ledTo !== undefined));
}
function keyOf({ origin, repository }, name) {
    return `${origin}/${repository}\n${name}`;
}
function remember(answers, key, ask) {
    const known = answers.get(key) ?? ask();
    answers.set(key, known);
    return known;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./lib/registry/public-lookup.js
var public_lookup = __webpack_require__(580);
;// CONCATENATED MODULE: ./lib/registry/transport.js





const ERROR_LIMIT = 64 * 1024;
const STREAM_TIME = 5 * 60_000;
function createTransport(timeout, streamTime = STREAM_TIME) {
    const options = { keepAlive: true };
    const guarded = { ...options, lookup: public_lookup/* publicLookup */.km };
    const direct = {
        any: { http: new external_node_http_.Agent(options), https: new external_node_https_.Agent(options) },
        public: { http: new external_node_http_.Agent(guarded), https: new external_node_https_.Agent(guarded) },
    };
    const proxied = new Map();
    async function routeTo({ url, network }) {
        const kind = url.protocol === 'https:' ? 'https' : 'http';
        const module = await proxyModule();
        const address = module?.proxyFor(url) ?? '';
        if (module === undefined || address === '')
            return { agent: direct[network][kind], proxy: undefined };
        const agents = proxied.get(address) ?? module.proxyAgents(address, options, timeout);
        proxied.set(address, agents);
        return { agent: agents[kind], proxy: agents.name };
    }
    return async (request) => {
        const { url, network } = request;
        if (network === 'public' && (0,address/* isPrivateAddress */.C)(url.hostname)) {
            throw (0,transport_error/* asTransportError */.WM)(peerOf(request, undefined), (0,public_lookup/* privateAddress */.wv)(url.hostname));
        }
        return send(request, await routeTo(request), { timeout, streamTime });
    };
}
function peerOf(request, proxy) {
    const { host, hostname } = request.url;
    const whose = (0,transport_error/* nameOf */.Vb)(request);
    const name = proxy === undefined ? whose : `${whose} through the proxy ${proxy}`;
    const plainHint = `if it speaks plain HTTP, name ${host} in insecure-registries (--insecure-registry on the command line)`;
    return { name, hostname, plainHint };
}
async function proxyModule() {
    const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
    return isSet ? Promise.all(/* import() */[__webpack_require__.e(349), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 1370)) : undefined;
}
function send(request, { agent, proxy }, { timeout, streamTime }) {
    const { method, url, headers, body, limit } = request;
    const library = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const { signal, clear } = deadline(timeout);
    const peer = peerOf(request, proxy);
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            const known = error instanceof transport_error/* TransportError */.wX || !signal.aborted;
            reject(known ? (0,transport_error/* asTransportError */.WM)(peer, error) : (0,transport_error/* timedOut */.iU)(peer.name, timeout, error));
        };
        const receive = (incoming) => {
            if (limit === 'stream' && incoming.statusCode === 200) {
                clear();
                incoming.setTimeout(timeout, () => incoming.destroy((0,transport_error/* timedOut */.iU)(peer.name, timeout, undefined)));
                const end = setTimeout(() => incoming.destroy((0,transport_error/* tookTooLong */._J)(peer.name, streamTime)), streamTime);
                incoming.once('close', () => clearTimeout(end));
                resolve({ status: 200, headers: incoming.headers, body: new Uint8Array(), stream: chunksOf(incoming, peer) });
                return;
            }
            const most = limit === 'stream' ? ERROR_LIMIT : limit;
            const chunks = [];
            let length = 0;
            incoming.on('data', (chunk) => {
                length += chunk.length;
                chunks.push(chunk);
                if (length > most) {
                    const message = `${url.host} sent more than the ${most} bytes that are read of such an answer`;
                    incoming.destroy(new transport_error/* TransportError */.wX('too-large', message));
                }
            });
            incoming.on('error', fail);
            incoming.on('end', () => {
                if (proxy !== undefined && url.protocol === 'http:' && incoming.statusCode === 407)
                    fail((0,transport_error/* unknownToProxy */.GK)(proxy));
                else
                    resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
            });
        };
        try {
            const outgoing = library.request(url, { method, headers, agent, signal }, receive);
            outgoing.on('error', fail);
            outgoing.on('close', clear);
            outgoing.end(body);
        }
        catch (error) {
            clear();
            reject((0,transport_error/* unsendable */.Yf)(peer.name, error));
        }
    });
}
function deadline(timeout) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), timeout);
    return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
async function* chunksOf(incoming, peer) {
    try {
        for await (const chunk of incoming)
            yield chunk;
    }
    catch (error) {
        throw (0,transport_error/* asTransportError */.WM)(peer, error);
    }
}

;// CONCATENATED MODULE: ./lib/registry/index.js







const TIMEOUT = 30_000;
const RUN_TIME = 10 * 60_000;
function createResolver(settings, parts) {
    const client = new RegistryClient({
        transport: createTransport(TIMEOUT),
        credentials: settings.credentials,
        insecureRegistries: settings.insecureRegistries,
        clock: parts.clock,
        deadline: parts.clock.elapsed() + RUN_TIME,
        log: parts.log,
        random: Math.random,
    });
    const caches = settings.network === 'public' ? undefined : cachesIn((0,folder.cacheFolder)(settings.environment, process.platform));
    return new RegistryResolver(client, new RegistryContent(client, caches), settings);
}
function cachesIn(folder) {
    return { content: new DiskContentCache(folder), readings: new DiskReadingCache(folder) };
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jA: () => (/* binding */ PRIVATE_ADDRESS),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   wv: () => (/* binding */ privateAddress)
/* harmony export */ });
/* unused harmony export publicLookupBy */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);


const PRIVATE_ADDRESS = 'EPRIVATE';
function publicLookupBy(resolve) {
    return (hostname, { all, ...options }, callback) => {
        resolve(hostname, { ...options, all: true }, (error, found) => {
            const usable = error === null ? found.filter(({ address }) => !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateAddress */ .C)(address)) : [];
            const [first] = usable;
            if (first === undefined)
                callback(error ?? privateAddress(hostname), '', 0);
            else if (all === true)
                callback(null, usable);
            else
                callback(null, first.address, first.family);
        });
    };
}
const publicLookup = publicLookupBy(node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup);
function privateAddress(hostname) {
    return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}


/***/ }),

/***/ 2292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ unknownToProxy),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WM: () => (/* binding */ asTransportError),
/* harmony export */   Yf: () => (/* binding */ unsendable),
/* harmony export */   _J: () => (/* binding */ tookTooLong),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9956);
/* harmony import */ var _public_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);


class TransportError extends Error {
    name = 'TransportError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
function nameOf({ url: { host }, mirrorOf, }) {
    return mirrorOf === undefined ? host : `${host} (mirror of ${mirrorOf})`;
}
function timedOut(name, timeout, cause) {
    return new TransportError('timeout', `${name} did not answer within ${timeout / 1000} seconds`, { cause });
}
function tookTooLong(name, limit) {
    return new TransportError('too-slow', `${name} took longer than ${limit / 1000} seconds to send a layer`);
}
function unsendable(name, cause) {
    const help = 'it holds a character that HTTP forbids, as a line break is; log in again';
    return new TransportError('unsendable', `the log-in for ${name} can not be sent: ${help}`, { cause });
}
function unknownToProxy(proxy) {
    const help = 'put user and password into its address, as in http://USER:PASSWORD@HOST:PORT';
    return new TransportError('refused', `the proxy ${proxy} wants another log-in (status 407): ${help}`);
}
function asTransportError({ name, hostname, plainHint }, error) {
    if (error instanceof TransportError)
        return error;
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const options = { cause: error };
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        const whose = name.includes(' ') ? ` of ${name}` : '';
        return new TransportError('dns', `the host name ${hostname}${whose} can not be resolved`, options);
    }
    if (code === _public_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ADDRESS */ .jA) {
        return new TransportError('private', `${name} is not a public address, and is not asked for what a fork adds`, options);
    }
    if (code === 'ECONNREFUSED')
        return new TransportError('refused', `${name} refused the connection`, options);
    if (/^(?:CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
        const plain = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
        const hint = plain ? `; ${plainHint}` : '';
        return new TransportError('tls', `the TLS connection to ${name} failed (${tlsReason(error)})${hint}`, options);
    }
    if (/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ETIMEDOUT$/.test(code)) {
        return new TransportError('no-route', `${name} can not be reached (${code})`, options);
    }
    return new TransportError('reset', `the connection to ${name} broke (${code || (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, options);
}
function tlsReason(error) {
    const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
    if (typeof reason === 'string')
        return reason;
    return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, '$1');
}


/***/ })

};
