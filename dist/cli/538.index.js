export const id = 538;
export const ids = [538,728];
export const modules = {

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Where content is kept between runs: the runner's tool cache, else the user's folder for caches.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables (RUNNER_TOOL_CACHE),
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
function cacheFolder(environment, platform) {
    const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
    if (tools)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tools, 'freshfrom');
    if (caches)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'freshfrom');
    if (platform === 'win32' && local)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local, 'freshfrom', 'cache');
    const home = environment.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Caches', 'freshfrom') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache', 'freshfrom');
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ANONYMOUS),
/* harmony export */   a: () => (/* binding */ basicAuthorization)
/* harmony export */ });
const ANONYMOUS = { kind: 'anonymous' };
/** RFC 7617. */
function basicAuthorization(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   t5: () => (/* binding */ withHubName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5249);



/**
 * The repository's place, behind the mirror with the longest prefix that fits.
 * @param network for what is asked at its own place
 * @throws RegistryError where the registry's name is no address: `999.999.999.999` and `host:99999` are valid in a
 * reference
 */
function endpointOf(reference, mirrors, insecureRegistries, network) {
    const name = `${reference.registry}/${reference.repository}`;
    const [mirror] = mirrors
        .map(({ from, to }) => ({ from: withHubName(from), to: withHubName(to) }))
        // One image as a whole needs another image in its place, and a host alone is none.
        .filter(({ from, to }) => name.startsWith(`${from}/`) || (name === from && to.includes('/')))
        .sort((a, b) => b.from.length - a.from.length);
    const target = mirror === undefined ? name : mirror.to + name.slice(mirror.from.length);
    const slash = target.indexOf('/');
    const registry = target.slice(0, slash);
    const host = registry === _model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCKER_HUB */ .Xb ? 'registry-1.docker.io' : registry;
    const scheme = insecureRegistries.has(registry) ? 'http' : 'https';
    const origin = `${scheme}://${host}`;
    if (!URL.canParse(origin))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryError */ .g('unreachable', `${registry} is not the address of a registry`);
    return {
        registry,
        mirrorOf: registry === reference.registry ? undefined : reference.registry,
        origin,
        repository: target.slice(slash + 1),
        // A mirror is the configuration's own word.
        network: mirror === undefined ? network : 'any',
    };
}
/** Docker Hub has several names, and references go by one. */
function withHubName(name) {
    return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, _model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCKER_HUB */ .Xb);
}
/** True for a literal address that is not a public one. */
function isPrivateAddress(hostname) {
    const address = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
    if (address === 'localhost' || address.endsWith('.localhost'))
        return true;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 4) {
        return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(address);
    }
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 && /^(?:::|f[cd]|fe[89a-f])/.test(address);
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/** A registry gave no answer that can be used. The message is one sentence without a secret. */
class RegistryError extends Error {
    name = 'RegistryError';
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.kind = kind;
    }
}


/***/ }),

/***/ 3538:
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
var model_digest = __webpack_require__(4505);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/registry/cache/file-store.js



/** What a run that was stopped has left half written is taken away after that long, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;
const TEMPORARY = '.part';
/**
 * A folder of files that several processes may use at once: a file comes whole, by renaming. A folder that can't be used is
 * one that holds nothing. What was used longest ago goes first when the files are larger than the limit.
 */
class FileStore {
    #folder;
    #limit;
    #pruned;
    /** @param limit of all files, in bytes */
    constructor(folder, limit) {
        this.#folder = folder;
        this.#limit = limit;
    }
    /** @param isSound whether the bytes are those that were written; a damaged file is taken away, and counts as absent */
    async read(name, isSound) {
        const path = (0,external_node_path_.join)(this.#folder, name);
        try {
            const bytes = await (0,promises_.readFile)(path);
            if (!isSound(bytes)) {
                await (0,promises_.rm)(path);
                return undefined;
            }
            const now = new Date();
            await (0,promises_.utimes)(path, now, now);
            return bytes;
        }
        catch {
            return undefined;
        }
    }
    async write(name, bytes) {
        const temporary = (0,external_node_path_.join)(this.#folder, `${(0,external_node_crypto_.randomUUID)()}${TEMPORARY}`);
        try {
            // What a private registry holds is for its readers alone.
            await (0,promises_.mkdir)(this.#folder, { recursive: true, mode: 0o700 });
            await (0,promises_.writeFile)(temporary, bytes, { mode: 0o600, flag: 'wx' });
            await (0,promises_.rename)(temporary, (0,external_node_path_.join)(this.#folder, name));
            this.#pruned ??= this.#prune();
            await this.#pruned;
        }
        catch {
            await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        }
    }
    /** Once in a run: a look at every file costs more than one run can add. */
    async #prune() {
        const names = await (0,promises_.readdir)(this.#folder);
        const entries = await Promise.all(names.map(async (name) => {
            const path = (0,external_node_path_.join)(this.#folder, name);
            const { size, mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ size: 0, mtimeMs: 0 }));
            return { path, size, used: mtimeMs };
        }));
        const now = Date.now();
        let room = this.#limit;
        for (const { path, size, used } of entries.sort((a, b) => b.used - a.used)) {
            room -= size;
            const isAbandoned = path.endsWith(TEMPORARY) && now - used > ABANDONED;
            if (room < 0 || isAbandoned)
                await (0,promises_.rm)(path, { force: true });
        }
    }
}

;// CONCATENATED MODULE: ./lib/registry/cache/content-cache.js




/** Of all entries, in bytes. */
const DEFAULT_LIMIT = 256 * 1024 * 1024;
/** A folder with a file for each digest. What is read is hashed, so that nobody can slip in another content. */
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
var folder = __webpack_require__(7728);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/registry/cache/reading-cache.js




/** Of all entries, in bytes. */
const LIMIT = 64 * 1024 * 1024;
/** Hexadecimal digits of a SHA-256. */
const CHECK_LENGTH = 64;
/**
 * A folder with a file for each image and kind. Another version may read more out of the same image, so each has its own
 * files. A hash in front tells a damaged one; unlike content, a reading can't be told from one that somebody else has put
 * there (docs/adr/0007-the-disk-cache.md).
 */
class DiskReadingCache {
    #files;
    constructor(folder) {
        this.#files = new FileStore((0,external_node_path_.join)(folder, 'readings'), LIMIT);
    }
    async read(digest, kind) {
        const bytes = await this.#files.read(reading_cache_nameOf(digest, kind), isSound);
        return bytes === undefined ? undefined : Buffer.from(bytes.subarray(CHECK_LENGTH)).toString();
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
var model_reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/registry/challenge.js
const TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Some servers leave the quotes out, also around an address. */
const UNQUOTED = /[^\s,]*/y;
/** Every challenge of the header; there can be several, and quoted values can hold commas. */
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
            // What is no challenge doesn't hide those behind it.
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

// EXTERNAL MODULE: ./lib/registry/endpoint.js
var registry_endpoint = __webpack_require__(4210);
// EXTERNAL MODULE: ./lib/registry/error.js
var registry_error = __webpack_require__(5249);
;// CONCATENATED MODULE: ./lib/registry/realm.js


/** Docker Hub's, which is known beforehand and saves the first refusal. */
function dockerHubRealm({ network }) {
    return { realm: new URL(`https://${DOCKER_HUB_TOKENS}/token`), service: 'registry.docker.io', network };
}
const DOCKER_HUB_TOKENS = 'auth.docker.io';
/**
 * Whether the token server is known to give one token for several repositories. Google's fails on several scopes, and
 * GitHub's refuses them all for the one that it won't show.
 */
function takesSeveralScopes({ realm }) {
    return realm.host === DOCKER_HUB_TOKENS;
}
/**
 * The realm that a Bearer challenge names, checked: a credential may be sent there.
 * @throws RegistryError where the realm is not one that this registry may name
 */
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
    if ((0,registry_endpoint/* isPrivateAddress */.C0)(realm.hostname) && !(0,registry_endpoint/* isPrivateAddress */.C0)(registryHost))
        refuse(`${realm.host} is a private address`);
    return { realm, service: challenge.parameters.get('service'), network: endpoint.network };
}

;// CONCATENATED MODULE: ./lib/registry/access.js


/** What a 401 says of how to ask. @throws RegistryError where it names a token server that is not to be trusted */
function accessOf(response, endpoint, insecureRegistries) {
    const challenges = parseChallenges(response.headers['www-authenticate'] ?? '');
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    if (bearer !== undefined)
        return { kind: 'token', realm: trustedRealm(bearer, endpoint, insecureRegistries) };
    return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'open' };
}
/**
 * What a refusal says of how to ask, where another way was known before. Harbor answers a token with a challenge for a
 * password, and means that the token's owner may not.
 */
function renewedAccess(known, response, endpoint, insecureRegistries) {
    if (response.headers['www-authenticate'] === undefined)
        return known;
    const renewed = accessOf(response, endpoint, insecureRegistries);
    return known.kind === 'token' && renewed.kind !== 'token' ? known : renewed;
}
/**
 * The repositories that share a token server: all of a registry, or those under one key. Artifactory has one for each
 * key, whose name stands in its path. https://github.com/containerd/containerd/issues/6339
 */
function areaOf(access, { registry, repository }) {
    const [key = ''] = repository.split('/', 1);
    const isOfOneKey = access.kind === 'token' && access.realm.realm.pathname.split('/').includes(key);
    return isOfOneKey ? `${registry}/${key}` : registry;
}

// EXTERNAL MODULE: ./lib/registry/credential.js
var registry_credential = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/model/descriptor.js
var descriptor = __webpack_require__(3688);
// EXTERNAL MODULE: ./lib/registry/transport-error.js
var transport_error = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/registry/retry.js

const TRIES = 4;
const FIRST_WAIT = 500;
/** A registry that wants a longer pause is told of as it is, rather than waited for. In milliseconds. */
const LONGEST_WAIT = 30_000;
/**
 * Sends again after 429, 5xx and broken connections: after Retry-After where it is stated, else after a wait that
 * doubles, with jitter. The last answer is returned, whatever it is.
 */
async function withRetries(send, clock, random) {
    for (let tried = 1;; tried += 1) {
        const outcome = await send().catch((error) => error);
        const response = outcome instanceof Error ? undefined : outcome;
        const wait = tried < TRIES && isPassing(outcome, response) ? waitFor(response, tried, clock, random) : undefined;
        if (wait === undefined || wait > LONGEST_WAIT) {
            if (response === undefined)
                throw outcome;
            return response;
        }
        await clock.sleep(wait);
    }
}
function isPassing(outcome, response) {
    if (response !== undefined)
        return response.status === 429 || (response.status >= 500 && response.status !== 501);
    return outcome instanceof transport_error/* TransportError */.wX && outcome.code === 'reset';
}
function waitFor(response, tried, clock, random) {
    const stated = retryAfter(response?.headers['retry-after'], clock.now());
    return stated ?? FIRST_WAIT * 2 ** (tried - 1) * (0.5 + random());
}
/** Milliseconds until the time that a Retry-After header states, as seconds or as a date. RFC 9110, 10.2.3. */
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse finds a date in "1.5", too. The form without GMT is old, and means it all the same.
    if (!/^[A-Za-z]{3}/.test(text))
        return undefined;
    const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}

;// CONCATENATED MODULE: ./lib/registry/exchange.js




const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;
const FAILURES = {
    'too-large': 'broken-answer',
    private: 'denied',
};
/** Requests and their answers, with retries and redirects, and a count of them. Knows no log-in but what it is given. */
class Exchanges {
    #parts;
    /** By registry, where it tells: pulls left in the present window. */
    rateLimitRemaining = new Map();
    /** By registry, where it tells: pulls in a window. */
    rateLimit = new Map();
    /** Made so far, of any kind. */
    requests = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    /**
     * Asks over redirects.
     * @throws RegistryError where no answer comes that can be used
     */
    async ask(question, authorization) {
        const { method, endpoint, path, limit = MANIFEST_LIMIT } = question;
        let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
        const { origin } = url;
        for (let redirects = 0;; redirects += 1) {
            const headers = { accept: descriptor/* MANIFEST_MEDIA_TYPES */.$T.join(', ') };
            // A redirect leads to a CDN, which has its own signature in the address and no right to our credential.
            if (authorization !== undefined && url.origin === origin)
                headers.authorization = authorization;
            const mirrorOf = url.origin === origin ? endpoint.mirrorOf : undefined;
            const request = { method, url, mirrorOf, network: endpoint.network, headers, limit };
            const response = await this.#follow(request, endpoint, origin);
            const { location } = response.headers;
            if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
                if (url.origin !== origin)
                    return withoutChallenge(response);
                this.#noteRateLimit(endpoint.registry, response);
                return response;
            }
            const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
            const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
            if (target === undefined || !allowed || redirects >= REDIRECTS) {
                throw new registry_error/* RegistryError */.g('broken-answer', `${endpoint.registry} redirects in a way that is not followed`);
            }
            url = target;
        }
    }
    /** @throws RegistryError where no whole answer comes, after retries */
    async send(request) {
        const { transport, clock, deadline, random } = this.#parts;
        try {
            return await withRetries(() => {
                if (clock.elapsed() >= deadline) {
                    throw new registry_error/* RegistryError */.g('time-up', `the time of this run was up before ${request.url.host} could be asked`);
                }
                this.requests += 1;
                return transport({ ...request, headers: { 'user-agent': 'freshfrom', ...request.headers } });
            }, clock, random);
        }
        catch (error) {
            if (!(error instanceof transport_error/* TransportError */.wX))
                throw error;
            throw new registry_error/* RegistryError */.g(FAILURES[error.code] ?? 'unreachable', error.message, { cause: error });
        }
    }
    /** Sends, and says of whom a failure comes that was only led there. */
    async #follow(request, { registry }, origin) {
        try {
            return await this.send(request);
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.g) || request.url.origin === origin)
                throw error;
            const message = `${registry} redirects to ${request.url.host}, and ${error.message}`;
            throw new registry_error/* RegistryError */.g(error.kind, message, { cause: error });
        }
    }
    #noteRateLimit(registry, response) {
        for (const [name, known] of [
            ['ratelimit-remaining', this.rateLimitRemaining],
            ['ratelimit-limit', this.rateLimit],
        ]) {
            const header = response.headers[name];
            const pulls = Number.parseInt(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''), 10);
            if (!Number.isNaN(pulls))
                known.set(registry, pulls);
        }
    }
}
/** Another origin has no say in where the registry's credential goes. */
function withoutChallenge(response) {
    const { 'www-authenticate': _, ...headers } = response.headers;
    return { ...response, headers };
}

;// CONCATENATED MODULE: ./lib/registry/token-request.js


const CLIENT_ID = 'freshfrom';
const ANSWER_LIMIT = 1024 * 1024;
/** The lifetime of a token whose answer states none. https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_LIFETIME = 60;
/** The token server gives no token for this: 401 for who asks, 403 for what is asked for. */
class TokenRefusal extends registry_error/* RegistryError */.g {
    status;
    constructor(status, message) {
        super('denied', message);
        this.status = status;
    }
}
/** https://distribution.github.io/distribution/spec/auth/token/, and for identity tokens …/spec/auth/oauth/ */
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
/**
 * The token of an answer, and its lifetime in seconds.
 * @throws RegistryError where there is none
 */
function readToken(from, response) {
    if (response.status !== 200)
        throw refusal(from, response);
    const broken = () => new registry_error/* RegistryError */.g('broken-answer', `the token server ${from.realm.host} sent no token`);
    let answer;
    try {
        answer = JSON.parse(Buffer.from(response.body).toString('utf8'));
    }
    catch {
        // The parser's own error quotes the text, which may hold a token.
        throw new registry_error/* RegistryError */.g('broken-answer', `the token server ${from.realm.host} sent something else than JSON`);
    }
    if (typeof answer !== 'object' || answer === null)
        throw broken();
    const { token, access_token: accessToken, expires_in: expiresIn } = answer;
    const value = typeof token === 'string' && token !== '' ? token : accessToken;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
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
/** A longer address is refused by some servers on the way, in bytes. */
const MAX_URL = 4000;
/**
 * Gathers the scopes that are wanted within one turn of the event loop, and asks for them together: the look-ups of a run
 * all begin in one.
 */
class ScopeBatch {
    #ask;
    #urlLength;
    #waiting = [];
    /** @param urlLength of the request for the scopes */
    constructor(ask, urlLength) {
        this.#ask = ask;
        this.#urlLength = urlLength;
    }
    /** The answer to the request that the scope becomes part of. */
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
    /** As many as an address can hold, at least one. */
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



/** A token is renewed that long before its end, so that it doesn't end on the way; a short-lived one at half of its time. In seconds. */
const MARGIN = 10;
/** The tokens of a run, kept until they expire. */
class TokenStore {
    #tokens = new Map();
    /** By token server and credential. */
    #batches = new Map();
    #send;
    #clock;
    constructor(send, clock) {
        this.#send = send;
        this.#clock = clock;
    }
    /**
     * A token for pulling from the repository.
     * @param refused the token that the registry just refused; another one is got
     * @throws RegistryError where none is given, to everybody who asks for it in this run
     */
    async get(from, scope, credential, refused) {
        const source = 'source' in credential ? credential.source : '';
        const server = [from.realm.href, from.service ?? '', source].join('\n');
        const key = `${server}\n${scope}`;
        // Several look-ups that need the same token wait for one request. Who has waited for one that is no good any more
        // may find that somebody else asks for the next already.
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
        // What a token for several was refused for is asked alone before it is an answer.
        const isAlone = refused !== undefined || !takesSeveralScopes(from);
        const asked = isAlone ? this.#ask(from, [scope], credential) : this.#askTogether(server, from, scope, credential);
        this.#tokens.set(key, asked);
        return (await asked).value;
    }
    async #askTogether(server, from, scope, credential) {
        const batch = this.#batches.get(server) ??
            new ScopeBatch((scopes) => this.#ask(from, scopes, credential), (scopes) => tokenRequest(from, scopes, credential).url.href.length);
        this.#batches.set(server, batch);
        try {
            return await batch.ask(scope);
        }
        catch (error) {
            // A log-in that is refused is refused for each.
            if (!(error instanceof TokenRefusal) || error.status === 401)
                throw error;
            return this.#ask(from, [scope], credential);
        }
    }
    async #ask(from, scopes, credential) {
        const asked = this.#clock.elapsed();
        const { value, lifetime } = readToken(from, await this.#send(tokenRequest(from, scopes, credential)));
        return { value, expires: asked + (lifetime - Math.min(MARGIN, lifetime / 2)) * 1000 };
    }
}

;// CONCATENATED MODULE: ./lib/registry/client.js








/**
 * Asks registries by the distribution-spec. The handshake: the first request to a registry goes without a token; a 401
 * says where tokens come from; from then on every repository of that registry gets its token before it is asked. Docker
 * Hub's token server is known beforehand.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
class RegistryClient {
    #parts;
    #tokens;
    /**
     * By registry, or a part of one with a token server of its own. A promise: those who come later wait for the first
     * answer instead of being refused, too.
     */
    #access = new Map();
    /** Repositories that were answered without a log-in. */
    #open = new Set();
    #warnings = new Set();
    #exchanges;
    constructor(parts) {
        this.#parts = parts;
        this.#exchanges = new Exchanges(parts);
        this.#tokens = new TokenStore((request) => this.#exchanges.send(request), parts.clock);
    }
    /** Requests made so far, of any kind. */
    get requests() {
        return this.#exchanges.requests;
    }
    get rateLimitRemaining() {
        return this.#exchanges.rateLimitRemaining;
    }
    /** Of the registry's pull limit, from 0 to 1; undefined where it doesn't tell. */
    pullsLeft(registry) {
        const remaining = this.rateLimitRemaining.get(registry);
        const limit = this.#exchanges.rateLimit.get(registry);
        return remaining === undefined || limit === undefined || limit <= 0 ? undefined : remaining / limit;
    }
    /**
     * @returns the answer, whatever its status, after tokens, redirects and retries
     * @throws RegistryError
     */
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
            // Somebody has found out something else in the meantime.
            if (this.#known(endpoint) !== known)
                continue;
            const credential = await this.#credential(endpoint);
            if (this.#known(endpoint) !== known)
                continue;
            const isSettled = access.kind !== 'open' || this.#open.has(`${registry}/${repository}`);
            if (isSettled || credential.kind === 'anonymous')
                return this.#askKnowing(access, question);
            // What is open for one repository needn't be for the next: one asker at a time finds out.
            return this.#explore(question);
        }
    }
    #known({ registry, repository }) {
        return this.#access.get(`${registry}/${repository.split('/', 1)[0]}`) ?? this.#access.get(registry);
    }
    /** Asks without a word about who asks, while the others wait, and notes what that says of the registry. */
    async #explore(question) {
        const { endpoint } = question;
        let learned = () => { };
        this.#access.set(endpoint.registry, new Promise((resolve) => {
            learned = resolve;
        }));
        try {
            const response = await this.#exchanges.ask(question, undefined);
            if (response.status !== 401) {
                this.#open.add(`${endpoint.registry}/${endpoint.repository}`);
                learned({ kind: 'open' });
                return { ...response, credential: undefined, isAboutWho: false };
            }
            const access = accessOf(response, endpoint, this.#parts.insecureRegistries);
            const area = areaOf(access, endpoint);
            if (area !== endpoint.registry) {
                this.#access.set(area, Promise.resolve(access));
                this.#access.delete(endpoint.registry);
            }
            learned(access);
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
        if (!isRefusal(response.status, access) || response.credential === undefined)
            return response;
        // An expired log-in mustn't make public images unknown; a broken answer to nobody must not hide what was said before.
        const open = await this.#askAs(registry_credential/* ANONYMOUS */.E, access, question).catch(unlessRegistry);
        // Where neither is let in, the image may as well not exist: that says something of the credential only where
        // the refusal is about who asks.
        const isOpen = open !== undefined && open.status < 300;
        if (isOpen || response.isAboutWho) {
            const { registry } = endpoint;
            this.#warn(`${registry} refused the credential from ${response.credential}, so it was asked without a log-in.`);
        }
        return isOpen ? open : response;
    }
    /** A source that fails mustn't make public images unknown either. */
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
            const authorization = await this.#authorization(credential, access, endpoint, undefined);
            const response = await this.#exchanges.ask(question, authorization);
            const shown = authorization === undefined ? undefined : source;
            if (!isRefusal(response.status, access) || response.status === 403)
                return answerOf(response, shown, access);
            // The registry may have another realm by now, or the token has ended before its time.
            const renewed = renewedAccess(access, response, endpoint, this.#parts.insecureRegistries);
            const second = await this.#authorization(credential, renewed, endpoint, authorization);
            if (second === authorization)
                return answerOf(response, shown, access);
            return answerOf(await this.#exchanges.ask(question, second), source, renewed);
        }
        catch (error) {
            // A token server that refuses is an answer like the registry's own refusal.
            if (!(error instanceof TokenRefusal))
                throw error;
            const { status } = error;
            return { status, headers: {}, body: new Uint8Array(), credential: source, isAboutWho: status === 401 };
        }
    }
    async #authorization(credential, access, endpoint, refused) {
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
                const scope = `repository:${endpoint.repository}:pull`;
                return `Bearer ${await this.#tokens.get(access.realm, scope, credential, refused?.slice('Bearer '.length))}`;
            }
        }
    }
}
/** public.ecr.aws answers 400 to a token that has ended. https://github.com/aws/containers-roadmap/issues/2835 */
function isRefusal(status, access) {
    return status === 401 || status === 403 || (status === 400 && access.kind === 'token');
}
/** A refusal of a token that was granted is about the repository, whatever the challenge with it says. */
function answerOf(response, credential, access) {
    return { ...response, credential, isAboutWho: response.status === 401 && access.kind !== 'token' };
}
function unlessRegistry(error) {
    if (!(error instanceof registry_error/* RegistryError */.g))
        throw error;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/registry/json.js

/** The object that the bytes are as JSON. @param where who sent them, for the error @throws RegistryError */
function parseJson(bytes, where) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (isRecord(value))
            return value;
    }
    catch (error) {
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent something else than JSON`, { cause: error });
    }
    throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent something else than a JSON object`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The field where it is a text that isn't empty. */
function stringField(value, name) {
    const field = value[name];
    return typeof field === 'string' && field !== '' ? field : undefined;
}
/** The texts of a list; undefined where it is none. */
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
/** The texts of an object by their names. */
function stringMap(value) {
    if (!isRecord(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
}
/** The elements of a list that are objects. */
function records(value) {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}

;// CONCATENATED MODULE: ./lib/registry/image-documents.js




/** @throws RegistryError where it is neither an index nor a manifest */
function readDocument(bytes, digest, where) {
    const value = parseJson(bytes, where);
    const mediaType = stringField(value, 'mediaType') ?? '';
    const annotations = stringMap(value.annotations);
    if ((0,descriptor/* isIndex */.nw)(mediaType) || Array.isArray(value.manifests)) {
        const entries = records(value.manifests).flatMap((entry) => indexEntry(entry) ?? []);
        const isImage = (entry) => entry.platform !== undefined && entry.platform.os !== 'unknown';
        const others = entries.filter((entry) => !isImage(entry));
        return { kind: 'index', index: { digest, images: entries.filter(isImage), others, annotations } };
    }
    if (!Array.isArray(value.layers) && !isRecord(value.config)) {
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent neither an index nor a manifest`);
    }
    const config = isRecord(value.config) ? contentDescriptor(value.config) : undefined;
    const layers = records(value.layers).map((layer) => {
        const descriptor = contentDescriptor(layer);
        if (descriptor !== undefined)
            return descriptor;
        // A layer that is passed over would make an image of the others.
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent a manifest with a layer that has no digest`);
    });
    return { kind: 'manifest', manifest: { digest, config, layers, annotations } };
}
/** The image of a manifest and its config. @throws RegistryError */
function readImage({ digest, layers, annotations }, configDigest, configBytes, where) {
    const value = parseJson(configBytes, where);
    const diffIds = strings(isRecord(value.rootfs) ? value.rootfs.diff_ids : undefined) ?? [];
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
    const config = isRecord(value.config) ? value.config : {};
    const commands = records(value.history)
        .filter(({ empty_layer: isEmpty }) => isEmpty !== true)
        .map((entry) => stringField(entry, 'created_by') ?? '');
    return {
        platform,
        created: stringField(value, 'created'),
        env: new Map((strings(config.Env) ?? []).map((text) => splitOnce(text, '='))),
        user: stringField(config, 'User'),
        entrypoint: strings(config.Entrypoint),
        cmd: strings(config.Cmd),
        workingDir: stringField(config, 'WorkingDir'),
        exposedPorts: sortedKeys(config.ExposedPorts),
        volumes: sortedKeys(config.Volumes),
        stopSignal: stringField(config, 'StopSignal'),
        labels: stringMap(config.Labels),
        commands: commands.length === layers ? commands : undefined,
    };
}
function sortedKeys(value) {
    return isRecord(value) ? Object.keys(value).sort((a, b) => (a < b ? -1 : 1)) : [];
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function indexEntry(entry) {
    const descriptor = contentDescriptor(entry);
    if (descriptor === undefined)
        return undefined;
    return { ...descriptor, platform: isRecord(entry.platform) ? readPlatform(entry.platform) : undefined };
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
/** The platform that an entry's `platform` or a config states. */
function readPlatform(value) {
    const os = stringField(value, 'os');
    const architecture = stringField(value, 'architecture');
    if (os === undefined || architecture === undefined)
        return undefined;
    return { os, architecture, variant: stringField(value, 'variant') };
}

;// CONCATENATED MODULE: ./lib/registry/manifests.js





/** The descriptor that an answer's headers state, or undefined where one of them is missing. @throws RegistryError */
function statedDescriptor(response, where) {
    const header = response.headers['docker-content-digest'];
    const stated = Array.isArray(header) ? header[0] : header;
    const mediaType = mediaTypeOf(response);
    if (stated === undefined || mediaType === undefined)
        return undefined;
    const digest = (0,model_digest/* parseDigest */.m)(stated);
    if (digest === undefined)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} states a digest that is none`);
    return { digest, mediaType: knownType(mediaType, where) };
}
/**
 * The descriptor of a manifest's exact bytes.
 * @param expected by digest: the digest that was asked for; by tag: undefined, then the header has to agree
 * @throws RegistryError where the bytes are not what they were said to be
 */
function hashedDescriptor(response, expected, where) {
    const header = response.headers['docker-content-digest'];
    const stated = (0,model_digest/* parseDigest */.m)((Array.isArray(header) ? header[0] : header) ?? '');
    const named = expected ?? stated;
    const digest = digestOf(response.body, named === undefined ? 'sha256' : (0,model_digest/* splitDigest */.vo)(named).algorithm);
    if (named !== undefined && named !== digest)
        throw mismatch(where);
    const mediaType = mediaTypeOf(response) ?? stringField(parseJson(response.body, where), 'mediaType') ?? '';
    return { digest, mediaType: knownType(mediaType, where) };
}
/** @throws RegistryError where the bytes are not those that the digest names */
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
function mediaTypeOf(response) {
    return response.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
}
function knownType(mediaType, where) {
    if ((0,descriptor/* isIndex */.nw)(mediaType) || (0,descriptor/* isManifest */.Yh)(mediaType))
        return mediaType;
    throw new registry_error/* RegistryError */.g('broken-answer', `${where} answered with ${mediaType || 'no media type'}, which is no image manifest`);
}

;// CONCATENATED MODULE: ./lib/registry/refusal.js


/** What a list of tags is asked for with. */
const TAG_LIST = 'tags/list';
/** Who was asked for what, as the beginning of a sentence on the answer. @param name a tag, a digest or TAG_LIST */
function describe(reference, endpoint, name) {
    return `${hostOf(endpoint)} (asked for ${imageOf(reference, name)})`;
}
/** What a status other than 200 means. Many registries answer 401 or 403 for what does not exist, some 404 for what they hide. */
function refusalOf(response, reference, endpoint, name) {
    const image = imageOf(reference, name);
    const host = hostOf(endpoint);
    switch (response.status) {
        case 404:
            return new registry_error/* RegistryError */.g('not-found', `${host} has no ${image}, or does not show it without another log-in`);
        case 401:
        case 403: {
            const { credential } = response;
            const [as, another] = credential === undefined ? ['out a log-in', 'a'] : [` the credential from ${credential}`, 'another'];
            const help = `it does not exist, or it needs ${another} log-in (docker login ${endpoint.registry})`;
            return new registry_error/* RegistryError */.g('denied', `${host} does not let ${image} be read with${as}: ${help}`);
        }
        case 429:
            return new registry_error/* RegistryError */.g('rate-limited', `${host} limits the rate of requests and refused ${image}; log in, or try again later`);
        default:
            return new registry_error/* RegistryError */.g('broken-answer', `${host} answered with status ${response.status} when asked for ${image}`);
    }
}
/** The text with a capital and a full stop; the name of a host stays as it is. */
function sentence(text) {
    const [first = ''] = text.split(/[ ,]/, 1);
    const begun = /[.:]/.test(first) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
    return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
function imageOf(reference, name) {
    if (name === TAG_LIST)
        return `list of the tags of ${(0,model_reference/* familiarName */.hG)(reference)}`;
    return `${(0,model_reference/* familiarName */.hG)(reference)}${name.includes(':') ? '@' : ':'}${name}`;
}
function hostOf({ registry, mirrorOf }) {
    return mirrorOf === undefined ? registry : `${registry} (mirror of ${mirrorOf})`;
}

;// CONCATENATED MODULE: ./lib/registry/content.js




/** Of a manifest, in bytes: the least that registries have to take. */
const content_MANIFEST_LIMIT = 4 * 1024 * 1024;
/** What registries hold under a digest. It never changes, so it is asked for once and kept between runs. */
class RegistryContent {
    #client;
    /** What was read out of images in other runs; undefined where nothing may be kept. */
    readings;
    #cache;
    #answers = new Map();
    /** @param caches undefined where nothing may be kept */
    constructor(client, caches) {
        this.#client = client;
        this.#cache = caches?.content;
        this.readings = caches?.readings;
    }
    /** What the digest names. @throws RegistryError */
    async document(place, digest) {
        const bytes = await this.#bytes(place, `manifests/${digest}`, digest, content_MANIFEST_LIMIT);
        return readDocument(bytes, digest, content_nameOf(place, digest));
    }
    /** @throws RegistryError where the digest names something else */
    async index(place, digest) {
        const document = await this.document(place, digest);
        if (document.kind === 'index')
            return document.index;
        throw new registry_error/* RegistryError */.g('broken-answer', `${content_nameOf(place, digest)} sent an index without manifests`);
    }
    /** One platform's image, with its config. @throws RegistryError */
    async image(place, digest) {
        const document = await this.document(place, digest);
        const where = content_nameOf(place, digest);
        const manifest = document.kind === 'manifest' ? document.manifest : undefined;
        if (manifest?.config === undefined)
            throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent no image's manifest`);
        return this.imageOf(place, manifest, manifest.config.digest);
    }
    /** The image of a manifest. @throws RegistryError */
    async imageOf(place, manifest, config) {
        return readImage(manifest, config, await this.blob(place, config, content_MANIFEST_LIMIT), content_nameOf(place, config));
    }
    /** @param limit in bytes @throws RegistryError */
    blob(place, digest, limit) {
        return this.#bytes(place, `blobs/${digest}`, digest, limit);
    }
    /** A blob's bytes as they come; whoever reads them verifies them. @throws RegistryError */
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
var model_platform = __webpack_require__(8150);
;// CONCATENATED MODULE: ./lib/registry/attempt.js


/** The work's outcome, with a registry's failure as a value. */
async function attempt(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g))
            throw error;
        return { ok: false, failure: { kind: error.kind, message: sentence(error.message) } };
    }
}

;// CONCATENATED MODULE: ./lib/registry/pages.js

/** Pages that are read of a list: one with more was filled by a machine. */
const PAGES = 100;
/**
 * Reads a list over all its pages.
 * @param path below `/v2/<repository>/`, with the first page's query
 * @param read takes a page over; false: there is no such list
 * @param where who is asked for what, for the error
 * @throws RegistryError
 */
async function readPages(client, endpoint, path, where, read) {
    const [list = ''] = path.split('?', 1);
    let next = path;
    for (let page = 0; next !== undefined; page += 1) {
        if (page === PAGES)
            throw new registry_error/* RegistryError */.g('broken-answer', `${where} has more than ${PAGES} pages`);
        const answer = await client.ask({ method: 'GET', endpoint, path: next });
        if (!read(answer))
            return;
        const query = nextQuery(answer);
        next = query === undefined ? undefined : `${list}?${query}`;
    }
}
/** Of the link to the next page only the query counts: it is this very list, wherever the link leads. */
function nextQuery({ headers }) {
    const link = Array.isArray(headers.link) ? headers.link.join(',') : headers.link;
    const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? '')?.[1];
    const mark = target?.indexOf('?') ?? -1;
    return target === undefined || mark < 0 ? undefined : target.slice(mark + 1);
}

;// CONCATENATED MODULE: ./lib/registry/referrers.js



/**
 * What refers to a digest, by the referrers API.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-referrers
 * @returns undefined where the registry has no such API
 * @throws RegistryError
 */
async function readReferrers(client, { reference, endpoint }, digest) {
    const where = describe(reference, endpoint, digest);
    const found = [];
    let hasApi = true;
    await readPages(client, endpoint, `referrers/${digest}`, where, (answer) => {
        // Some that know no such path answer what a wrong path gets, with one status or another.
        if ([400, 404, 405, 406].includes(answer.status))
            hasApi = false;
        if (!hasApi)
            return false;
        if (answer.status !== 200)
            throw refusalOf(answer, reference, endpoint, digest);
        const document = readDocument(answer.body, digest, where);
        if (document.kind === 'index')
            found.push(...document.index.images, ...document.index.others);
        return true;
    });
    return hasApi ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/image-reader.js



/** Reads images at the place where references are looked up. Everything is asked for by its digest. */
class RegistryImageReader {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    index(reference, digest) {
        return attempt(async () => {
            const place = this.#place(reference);
            const document = await this.#parts.content.document(place, digest);
            return document.kind === 'index' ? document.index : this.#alone(place, document.manifest);
        });
    }
    /** The index that one platform's manifest would stand in. */
    async #alone(place, manifest) {
        const { digest, config, annotations } = manifest;
        if (config === undefined)
            throw new registry_error/* RegistryError */.g('broken-answer', `${digest} is no image: it has no config`);
        const { platform } = (await this.#parts.content.imageOf(place, manifest, config.digest)).config;
        const entry = { digest, mediaType: '', size: 0, artifactType: undefined, annotations: {}, platform };
        return { digest, images: [entry], others: [], annotations };
    }
    image(reference, digest) {
        return attempt(() => this.#parts.content.image(this.#place(reference), digest));
    }
    manifest(reference, digest) {
        return attempt(async () => {
            const document = await this.#parts.content.document(this.#place(reference), digest);
            if (document.kind === 'manifest')
                return document.manifest;
            throw new registry_error/* RegistryError */.g('broken-answer', `${digest} is an index where a manifest should be`);
        });
    }
    tagged(reference, tag) {
        return attempt(async () => {
            const digest = await this.#parts.digestOf(reference, tag).catch(unlessNotFound);
            if (digest === undefined)
                return undefined;
            const document = await this.#parts.content.document(this.#place(reference), digest);
            return document.kind === 'index' ? document.index : document.manifest;
        });
    }
    referrers(reference, digest) {
        return attempt(async () => {
            const listed = await readReferrers(this.#parts.client, this.#place(reference), digest);
            if (listed !== undefined)
                return listed;
            // A registry without the API keeps them under a tag. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
            const answer = await this.tagged(reference, digest.replace(':', '-'));
            if (!answer.ok)
                throw new registry_error/* RegistryError */.g(answer.failure.kind, answer.failure.message.replace(/\.$/, ''));
            return answer.value === undefined || !('others' in answer.value)
                ? []
                : [...answer.value.images, ...answer.value.others];
        });
    }
    blob(reference, digest, limit) {
        return attempt(() => this.#parts.content.blob(this.#place(reference), digest, limit));
    }
    layers(reference) {
        return async ({ digest }) => this.#parts.content.stream(this.#place(reference), digest);
    }
    async recall(digest, kind) {
        return this.#parts.content.readings?.read(digest, kind);
    }
    async keep(digest, kind, text) {
        await this.#parts.content.readings?.write(digest, kind, text);
    }
    isPullLimitLow(reference) {
        const left = this.#parts.client.pullsLeft(this.#parts.endpointOf(reference).registry);
        return left !== undefined && left < 0.5;
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




/** Tags for each page, where the registry lets the client choose. ECR takes no more. */
const PAGE = 1000;
/**
 * Every tag of the repository, over all pages.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#listing-tags
 * @throws RegistryError
 */
async function readTags(client, endpoint, reference) {
    const where = describe(reference, endpoint, TAG_LIST);
    const tags = new Set();
    await readPages(client, endpoint, `${TAG_LIST}?n=${PAGE}`, where, (answer) => {
        if (answer.status !== 200)
            throw refusalOf(answer, reference, endpoint, TAG_LIST);
        for (const tag of tagsOf(answer, where))
            tags.add(tag);
        return true;
    });
    return [...tags];
}
function tagsOf({ body }, where) {
    const { tags } = parseJson(body, where);
    // Harbor and others say null where there is none.
    const known = tags === null ? [] : strings(tags);
    if (known === undefined)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent no list of tags`);
    return known;
}

;// CONCATENATED MODULE: ./lib/registry/resolver.js








/** Turns references into what their registry says of them, with as few requests as can be; nothing is asked twice. */
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
        // A tag that couldn't be looked up leaves nothing to compare the pin with, so the pin isn't asked for.
        const needsPin = digest !== undefined && (tag === undefined || (tag.ok && tag.value.digest !== digest));
        const pinned = needsPin ? await this.#head(reference, digest) : undefined;
        const isPlatformPin = pinned?.ok === true && tag?.ok === true && (0,descriptor/* isManifest */.Yh)(pinned.value.mediaType) && (0,descriptor/* isIndex */.nw)(tag.value.mediaType);
        const platform = isPlatformPin
            ? await attempt(() => this.#platformOf(reference, pinned.value.digest, tag.value.digest))
            : undefined;
        return { tag, pinned, platform };
    }
    tags(reference) {
        return attempt(async () => {
            const endpoint = this.#endpoint(reference);
            const key = keyOf(endpoint, TAG_LIST);
            return remember(this.#tags, key, () => readTags(this.#client, endpoint, reference));
        });
    }
    /** Reads images where this resolver looks references up, over the same connections. */
    images() {
        return new RegistryImageReader({
            client: this.#client,
            content: this.#content,
            endpointOf: (reference) => this.#endpoint(reference),
            digestOf: async (reference, tag) => (await this.#headOnce(reference, tag)).digest,
        });
    }
    #head(reference, name) {
        return attempt(() => this.#headOnce(reference, name));
    }
    async #headOnce(reference, name) {
        const endpoint = this.#endpoint(reference);
        return remember(this.#heads, keyOf(endpoint, name), () => this.#askHead(reference, endpoint, name));
    }
    async #askHead(reference, endpoint, name) {
        const where = describe(reference, endpoint, name);
        const path = `manifests/${name}`;
        const response = await this.#client.ask({ method: 'HEAD', endpoint, path });
        const expected = name.includes(':') ? name : undefined;
        // Some registries answer no HEAD, or leave the digest out: then the bytes themselves have to tell.
        const stated = response.status === 200 ? statedDescriptor(response, where) : undefined;
        if (stated !== undefined && (expected === undefined || stated.digest === expected))
            return stated;
        if (response.status !== 200 && response.status !== 405)
            throw refusalOf(response, reference, endpoint, name);
        return hashedDescriptor(await this.#get(reference, endpoint, path, name), expected, where);
    }
    async #get(reference, endpoint, path, name) {
        const response = await this.#client.ask({ method: 'GET', endpoint, path });
        if (response.status !== 200)
            throw refusalOf(response, reference, endpoint, name);
        return response;
    }
    /** The platform of the pinned manifest, and that platform's entry in the tag's index. */
    async #platformOf(reference, pinned, index) {
        const place = { reference, endpoint: this.#endpoint(reference) };
        const { images } = await this.#content.index(place, index);
        const own = images.find(({ digest }) => digest === pinned);
        const platform = own?.platform ?? (await this.#content.image(place, pinned)).config.platform;
        const entry = own ?? images.find((child) => (0,model_platform/* samePlatform */.my)(child.platform, platform));
        return { platform, current: entry && { digest: entry.digest, mediaType: entry.mediaType } };
    }
    #endpoint(reference) {
        const { mirrors, insecureRegistries, network } = this.#settings;
        return (0,registry_endpoint/* endpointOf */.X5)(reference, mirrors, insecureRegistries, network);
    }
}
/** What the endpoint's repository is asked for, once. */
function keyOf({ origin, repository }, name) {
    return `${origin}/${repository}\n${name}`;
}
/** The answer that is there or on its way; else a new one. */
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
var public_lookup = __webpack_require__(4821);
;// CONCATENATED MODULE: ./lib/registry/turns.js
/** Lets a bounded number of pieces of work run at a time for each key; the others wait for their turn. */
class Turns {
    #limit;
    #running = new Map();
    #waiting = new Map();
    constructor(limit) {
        this.#limit = limit;
    }
    /** Runs the work when it is its turn. */
    async take(key, work) {
        const running = this.#running.get(key) ?? 0;
        // Who is woken takes over the place of the one who ended, so the number stays as it is.
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

;// CONCATENATED MODULE: ./lib/registry/transport.js






/**
 * Exchanges with one host at a time. Others bound whole layers of one image: docker at 3 (moby,
 * daemon/config: DefaultMaxConcurrentDownloads), go-containerregistry at 4 (pkg/v1/remote/options.go: defaultJobs),
 * skopeo at 6, "following Firefox" (containers/image, copy/copy.go: maxParallelDownloads). A HEAD costs a
 * registry next to nothing, and a run makes one for each tag and no more, so that these can be more.
 */
const MAX_EXCHANGES = 32;
/** Of the answer to a request for a stream that brings none, in bytes. */
const ERROR_LIMIT = 64 * 1024;
/**
 * Node's own client with keep-alive and a bounded number of exchanges per host. Proxies come from HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY, own certificate authorities from NODE_EXTRA_CA_CERTS.
 * @param timeout for a whole exchange from the time it starts, in milliseconds
 */
function createTransport(timeout) {
    const options = { keepAlive: true };
    // Not left to the agent: there an exchange's time would run while it waits for a socket.
    const turns = new Turns(MAX_EXCHANGES);
    // Two pools of connections, or one that was made for a mirror inside would serve a request that may not go there.
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
        // A proxy looks names up itself, and stands at a private address as a rule.
        const agents = proxied.get(address) ?? module.proxyAgents(address, options, timeout);
        proxied.set(address, agents);
        return { agent: agents[kind], proxy: agents.name };
    }
    return async (request) => {
        const { url, network } = request;
        if (network === 'public' && (0,registry_endpoint/* isPrivateAddress */.C0)(url.hostname)) {
            throw (0,transport_error/* asTransportError */.WM)(peerOf(request, undefined), (0,public_lookup/* privateAddress */.wv)(url.hostname));
        }
        const route = await routeTo(request);
        return turns.take(url.host, () => send(request, route, timeout));
    };
}
function peerOf({ url: { host, hostname }, mirrorOf }, proxy) {
    const whose = mirrorOf === undefined ? host : `${host} (mirror of ${mirrorOf})`;
    const name = proxy === undefined ? whose : `${whose} through the proxy ${proxy}`;
    const plainHint = `if it speaks plain HTTP, name ${host} in insecure-registries (--insecure-registry on the command line)`;
    return { name, hostname, plainHint };
}
/** Loaded only where a proxy is set. */
async function proxyModule() {
    const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
    return isSet ? Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 4067)) : undefined;
}
function send(request, { agent, proxy }, timeout) {
    const { method, url, headers, body, limit } = request;
    const library = url.protocol === 'https:' ? external_node_https_ : external_node_http_;
    const { signal, clear } = deadline(timeout);
    const peer = peerOf(request, proxy);
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            const known = error instanceof transport_error/* TransportError */.wX || !signal.aborted;
            reject(known ? (0,transport_error/* asTransportError */.WM)(peer, error) : (0,transport_error/* timedOut */.iU)(peer.name, timeout, error));
        };
        const outgoing = library.request(url, { method, headers, agent, signal }, (incoming) => {
            if (limit === 'stream' && incoming.statusCode === 200) {
                // A layer may take as long as it takes, as long as it goes on.
                clear();
                incoming.setTimeout(timeout, () => incoming.destroy((0,transport_error/* timedOut */.iU)(peer.name, timeout, undefined)));
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
                // Out of a tunnel it would be the registry's own word.
                if (proxy !== undefined && url.protocol === 'http:' && incoming.statusCode === 407)
                    fail((0,transport_error/* unknownToProxy */.GK)(proxy));
                else
                    resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
            });
        });
        outgoing.on('error', fail);
        outgoing.on('close', clear);
        outgoing.end(body);
    });
}
/** A signal that comes after the milliseconds, unless it is cleared. */
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







/** For a whole exchange with a registry, in milliseconds. */
const TIMEOUT = 30_000;
/** For all look-ups of a run, in milliseconds: a workflow isn't held up by a registry that hangs. */
const RUN_TIME = 10 * 60_000;
/** The resolver that asks real registries. */
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
    // What somebody else wants looked up has no share in what was read with our log-ins.
    const caches = settings.network === 'public' ? undefined : cachesIn((0,folder.cacheFolder)(settings.environment, process.platform));
    return new RegistryResolver(client, new RegistryContent(client, caches), settings);
}
function cachesIn(folder) {
    return { content: new DiskContentCache(folder), readings: new DiskReadingCache(folder) };
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jA: () => (/* binding */ PRIVATE_ADDRESS),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   wv: () => (/* binding */ privateAddress)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4210);


/** The code of the error where a host has no public address. */
const PRIVATE_ADDRESS = 'EPRIVATE';
/**
 * Finds a host's public addresses. It is the connection's own look-up, so that a name can't mean one thing when it is
 * checked and another when it is asked.
 */
const publicLookup = (hostname, { all, ...options }, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, found) => {
        const usable = error === null ? found.filter(({ address }) => !(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateAddress */ .C0)(address)) : [];
        const [first] = usable;
        if (first === undefined)
            callback(error ?? privateAddress(hostname), '', 0);
        else if (all === true)
            callback(null, usable);
        else
            callback(null, first.address, first.family);
    });
};
function privateAddress(hostname) {
    return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}


/***/ }),

/***/ 5521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ unknownToProxy),
/* harmony export */   WM: () => (/* binding */ asTransportError),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   wX: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1343);
/* harmony import */ var _public_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4821);


/** No whole answer came. */
class TransportError extends Error {
    name = 'TransportError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** @param timeout in milliseconds */
function timedOut(name, timeout, cause) {
    return new TransportError('timeout', `${name} did not answer within ${timeout / 1000} seconds`, { cause });
}
/** What a proxy says to whom it doesn't know. @param proxy its host and port */
function unknownToProxy(proxy) {
    const help = 'put user and password into its address, as in http://USER:PASSWORD@HOST:PORT';
    return new TransportError('refused', `the proxy ${proxy} wants another log-in (status 407): ${help}`);
}
/** Node's errors in plain words. */
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
    return new TransportError('reset', `the connection to ${name} broke (${code || (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)})`, options);
}
/** OpenSSL's own words; its message begins with an address in memory, and no two would be alike. */
function tlsReason(error) {
    const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
    if (typeof reason === 'string')
        return reason;
    return (0,_model_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, '$1');
}


/***/ })

};
