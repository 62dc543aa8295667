export const id = 677;
export const ids = [677,728];
export const modules = {

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
/** Whether a value of unknown origin is an object, and no list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether it is a text, or absent. */
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
/** Whether it is a list whose elements are all of that kind. */
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
/**
 * Whether JSON of unknown origin nests or holds more than its kind does. A few mebibytes of brackets take seconds and a
 * gigabyte once parsed, so they are counted first. What isn't JSON is left to the parser.
 */
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

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isPrivateAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4649);

/**
 * IPv4 addresses that are not asked as public ones: what IANA's registry doesn't call globally reachable, and one more.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const NOT_PUBLIC_4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    // Shared with a provider; 100.100.100.200 holds the metadata of Alibaba Cloud.
    '100.64.0.0/10',
    '127.0.0.0/8',
    // Link-local: the metadata of most clouds.
    '169.254.0.0/16',
    '172.16.0.0/12',
    // Of protocols; 192.0.0.192 holds the metadata of Oracle's cloud.
    '192.0.0.0/24',
    '192.0.2.0/24',
    // Relays of 6to4, which are no more.
    '192.88.99.0/24',
    '192.168.0.0/16',
    // Benchmarks of networks.
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    // Multicast, what is reserved, and broadcast.
    '224.0.0.0/4',
    '240.0.0.0/4',
    // Registered as public, and on Azure the host that a machine runs on.
    // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
    '168.63.129.16/32',
];
/**
 * Global unicast is all of IPv6 that is public at all. So the rest needs no line of its own: loopback, `fc00::/7` (with the
 * metadata at fd00:ec2::254 and fd20:ce::254), `fe80::/10`, multicast, `5f00::/16`, and the forms that carry an IPv4
 * address: mapped, compatible, and NAT64's `64:ff9b::/96` and `64:ff9b:1::/48`. A public address in such a form has a
 * plain form, too, so that none of them is asked.
 * https://www.iana.org/assignments/ipv6-address-space
 */
const GLOBAL_UNICAST = ['2000::/3'];
/** https://www.iana.org/assignments/iana-ipv6-special-registry */
const NOT_PUBLIC_6 = [
    // Of protocols: Teredo, ORCHID, benchmarks.
    '2001::/23',
    '2001:db8::/32',
    // 6to4, which carries an IPv4 address.
    '2002::/16',
    '3fff::/20',
];
const notPublic4 = rangesOf(NOT_PUBLIC_4, 'ipv4');
const globalUnicast = rangesOf(GLOBAL_UNICAST, 'ipv6');
const notPublic6 = rangesOf(NOT_PUBLIC_6, 'ipv6');
/**
 * True for a literal address that is not a public one, and for `localhost`. Any other name is judged by its addresses.
 * @param hostname of an URL, which has made one spelling of an IPv4 address's many, or an address that was looked up
 */
function isPrivateAddress(hostname) {
    const host = hostname
        .replace(/^\[|\]$/g, '')
        .replace(/\.+$/, '')
        .toLowerCase();
    if (host === 'localhost' || host.endsWith('.localhost'))
        return true;
    // A zone is a word on which of its own interfaces the machine means.
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

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6420);


/**
 * Where content is kept between runs: the runner's tool cache, else the user's folder for caches. A relative path counts as
 * none: it would be a place in the folder that is scanned.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables (RUNNER_TOOL_CACHE),
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
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
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   t: () => (/* binding */ withHubName)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7752);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5249);


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
        // A mirror is the configuration's own word.
        network: mirror === undefined ? network : 'any',
    };
}
/** Docker Hub has several names, and references go by one. */
function withHubName(name) {
    return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, _model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCKER_HUB */ .Xb);
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

/***/ 677:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __webpack_require__(4808);
// EXTERNAL MODULE: ./lib/system/write-file.js + 1 modules
var write_file = __webpack_require__(1883);
;// CONCATENATED MODULE: ./lib/registry/cache/file-store.js




/** What a run that was stopped has left half written is taken away after that long, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;
/** The names of entries: a digest, and for what was made of an image a word and a version. Nothing else is ever deleted. */
const ENTRY = /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{128})(?:-[a-z-]+-\d[\w.+-]*)?$/;
/**
 * A folder of files that several processes may use at once: a file comes whole, by renaming. A folder that can't be used, or
 * that is a link to another one, holds nothing. What was used longest ago goes first when the files are larger than the limit.
 */
class FileStore {
    #folder;
    #limit;
    #isPruned = false;
    /** @param limit of all files, in bytes */
    constructor(folder, limit) {
        this.#folder = folder;
        this.#limit = limit;
    }
    /** @param isSound whether the bytes are those that were written; a damaged file is taken away, and counts as absent */
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
            // What a private registry holds is for its readers alone.
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
            // A run needs no cache.
        }
    }
    /** Undefined where an entry is there and is not one: damaged, a link, no plain file. @throws where there is none */
    #readSound(path, isSound) {
        if (!(0,external_node_fs_.lstatSync)(path).isFile())
            return undefined;
        const bytes = (0,read_file/* readPlainFile */.b$)(path, { limit: this.#limit });
        return isSound(bytes) ? bytes : undefined;
    }
    /** A link would lead reads, writes and deletions to somebody else's folder. */
    #isOwnFolder() {
        return [this.#folder, (0,external_node_path_.dirname)(this.#folder)].every((path) => (0,external_node_fs_.lstatSync)(path).isDirectory());
    }
    #realOf(name) {
        return (0,external_node_path_.join)(external_node_fs_.realpathSync.native(this.#folder), name);
    }
    /** Once in a run: a look at every file costs more than one run can add. */
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
/** Reading is using. */
function touch(path) {
    const now = new Date();
    (0,external_node_fs_.lutimesSync)(path, now, now);
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
 * files. A hash in front tells a damaged one, and its reader one of another form; unlike content, a reading can't be told
 * from one that somebody else has put there (docs/adr/0007-the-disk-cache.md).
 */
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

// EXTERNAL MODULE: ./lib/registry/address.js
var address = __webpack_require__(9671);
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
    if ((0,address/* isPrivateAddress */.C)(realm.hostname) && !(0,address/* isPrivateAddress */.C)(registryHost))
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
;// CONCATENATED MODULE: ./lib/registry/lost-time.js

/** Of a host that has never answered: one time-out passes it, and what fails at once doesn't. In milliseconds. */
const NEVER_ANSWERED = 1000;
/** Of a host that answers some requests: the third time-out passes it. In milliseconds. */
const ANSWERS_SOME = 75_000;
/**
 * The time that each host has cost a run without an answer that can be used, waits before other tries included. A host
 * that has cost too much isn't waited for any more: its images would be told after one time-out each.
 */
class LostTime {
    #clock;
    #hosts = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    /** Why the request would get no answer either; undefined where it may be sent. */
    refusalOf(request) {
        const { host } = request.url;
        const { failure } = this.#of(host);
        if (failure === undefined || this.mayWaitFor(host))
            return undefined;
        const { name, error } = failure;
        // The same host may be the mirror of several registries.
        const message = error.message.replace(name, () => (0,transport_error/* nameOf */.Vb)(request));
        return new transport_error/* TransportError */.wX(error.code, message, { cause: error });
    }
    /** Whether the host may cost more time. @param host with its port */
    mayWaitFor(host) {
        const { hasAnswered, lost } = this.#of(host);
        return lost < (hasAnswered ? ANSWERS_SOME : NEVER_ANSWERED);
    }
    /** Something has come from the host. One that was silent until then is asked again. @param host with its port */
    noteAnswer(host) {
        this.#of(host).hasAnswered = true;
    }
    /**
     * The request is given up, or refused for the time being.
     * @param since when it was first sent, in milliseconds of the clock
     * @param error undefined: there was an answer, to ask later
     */
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
/** A registry that wants a longer pause is told of as it is, rather than waited for. In milliseconds. */
const LONGEST_WAIT = 30_000;
/**
 * Sends again after 429, 5xx and broken connections: after Retry-After where it is stated, else after a wait that
 * doubles, with jitter. The last answer is returned, whatever it is.
 * @param mayWait whether there is time to wait once more
 */
async function withRetries(send, clock, random, mayWait = () => true) {
    for (let tried = 1;; tried += 1) {
        const outcome = await send().catch((error) => error);
        const response = outcome instanceof Error ? undefined : outcome;
        const mayPass = response === undefined ? outcome instanceof transport_error/* TransportError */.wX && isPassing(outcome) : isToAskLater(response);
        const wait = tried < TRIES && mayPass ? waitFor(response, tried, clock, random) : undefined;
        if (wait === undefined || wait > LONGEST_WAIT || !mayWait()) {
            if (response === undefined)
                throw outcome;
            return response;
        }
        await clock.sleep(wait);
    }
}
/** Whether the answer means that another one may come later. */
function isToAskLater({ status }) {
    return status === 429 || (status >= 500 && status !== 501);
}
/** Whether the next try may go better. */
function isPassing({ code }) {
    return code === 'reset' || code === 'no-route';
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

;// CONCATENATED MODULE: ./lib/registry/exchange.js






const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;
const FAILURES = {
    'too-large': 'broken-answer',
    private: 'denied',
    unsendable: 'denied',
};
/** What says nothing of how the host answers others. */
const OWN_FAULTS = new Set(['too-large', 'private', 'unsendable']);
/**
 * Exchanges with one host at a time. Others bound whole layers of one image: docker at 3 (moby,
 * daemon/config: DefaultMaxConcurrentDownloads), go-containerregistry at 4 (pkg/v1/remote/options.go: defaultJobs),
 * skopeo at 6, "following Firefox" (containers/image, copy/copy.go: maxParallelDownloads). A HEAD costs a
 * registry next to nothing, and a run makes one for each tag and no more, so that these can be more.
 */
const MAX_EXCHANGES = 32;
/** Requests and their answers, with retries and redirects, and a count of them. Knows no log-in but what it is given. */
class Exchanges {
    #parts;
    // Not left to Node's agent: there an exchange's time would run while it waits for a socket.
    #turns = new Turns(MAX_EXCHANGES);
    #lostTime;
    /** By registry, where it tells: pulls left in the present window. */
    rateLimitRemaining = new Map();
    /** By registry, where it tells: pulls in a window. */
    rateLimit = new Map();
    /** Made so far, of any kind. */
    requests = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#lostTime = new LostTime(parts.clock);
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
    /**
     * The one way to a host, whatever is asked there: of each a bounded number is under way, and none is sent to a host that
     * has cost too much time.
     * @throws RegistryError where no whole answer comes, after retries
     */
    async send(request) {
        const { clock, random } = this.#parts;
        const { host } = request.url;
        let began;
        const once = () => this.#turns.take(host, () => {
            this.#mayBeSent(request);
            began ??= clock.elapsed();
            return this.#sendNow(request, began);
        });
        try {
            const response = await withRetries(once, clock, random, () => this.#lostTime.mayWaitFor(host));
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
    /** Asked when it is its turn: much may have happened since it was wanted. */
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
            // Known before the next one has its turn. What may pass is tried again first.
            if (error instanceof transport_error/* TransportError */.wX && !isPassing(error))
                this.#noteFailure(request, began, error);
            throw error;
        }
    }
    /** @param began undefined where it was never sent */
    #noteFailure(request, began, error) {
        // A connection that breaks was one: what hits this request says little of the next.
        if (error.code === 'too-large' || error.code === 'reset')
            this.#lostTime.noteAnswer(request.url.host);
        if (began !== undefined && !OWN_FAULTS.has(error.code))
            this.#lostTime.noteLoss(request, began, error);
    }
    /** The stream. What it brings in time is no loss, even where its rest never comes. */
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
            if (Number.isSafeInteger(pulls) && pulls >= 0)
                known.set(registry, pulls);
        }
    }
}
/** Another origin has no say in where the registry's credential goes. */
function withoutChallenge(response) {
    const { 'www-authenticate': _, ...headers } = response.headers;
    return { ...response, headers };
}

// EXTERNAL MODULE: ./lib/model/json-text.js
var json_text = __webpack_require__(2463);
;// CONCATENATED MODULE: ./lib/registry/token-request.js



const CLIENT_ID = 'freshfrom';
const ANSWER_LIMIT = 1024 * 1024;
/** An answer is one object; some hold a few more about who asks. */
const ANSWER_LIMITS = { depth: 20, containers: 1000 };
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
    const text = Buffer.from(response.body).toString('utf8');
    if ((0,json_text/* isExcessive */.m)(text, ANSWER_LIMITS))
        throw broken();
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        // The parser's own error quotes the text, which may hold a token.
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

// EXTERNAL MODULE: ./lib/model/json-shape.js
var json_shape = __webpack_require__(3239);
;// CONCATENATED MODULE: ./lib/registry/json.js




/** A config nests six levels; one with all ports of both protocols has an object for each. */
const LIMITS = { depth: 100, containers: 200_000 };
/** The object that the bytes are as JSON. @param where who sent them, for the error @throws RegistryError */
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
    if (!(0,json_shape/* isObject */.Gv)(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
}
/** The elements of a list that are objects. */
function records(value) {
    return Array.isArray(value) ? value.filter(json_shape/* isObject */.Gv) : [];
}

;// CONCATENATED MODULE: ./lib/registry/limits.js

/**
 * Of what one document of an image lists. Docker stacks 127 layers at most, the longest indexes list some fifty platforms
 * with an attestation each, and labels and variables are fewer than a hundred.
 */
const MOST = 1000;
/** @param what is listed, and in what: `layers in a manifest` @throws RegistryError where there are more than that */
function refuseMany(count, what, where) {
    if (count > MOST)
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent more than ${MOST} ${what}, and no more are read`);
}

;// CONCATENATED MODULE: ./lib/registry/image-documents.js





/** @throws RegistryError where it is neither an index nor a manifest */
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
        // A layer that is passed over would make an image of the others.
        throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent a manifest with a layer that has no digest`);
    });
    return { kind: 'manifest', manifest: { digest, config, layers, annotations } };
}
/** The image of a manifest and its config. @throws RegistryError */
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
/** Go's names for systems and architectures are words. In characters. */
const LONGEST_WORD = 64;
/** The platform that an entry's `platform` or a config states. */
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
    throw new registry_error/* RegistryError */.g('broken-answer', `${where} answered with ${mediaType.slice(0, 100) || 'no media type'}, which is no image manifest`);
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
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __webpack_require__(2307);
;// CONCATENATED MODULE: ./lib/registry/attempt.js



/**
 * The work's outcome, with any failure as a value: what one image's registry sends ends no run.
 * @throws ConfigurationError, which is about all images
 */
async function attempt(reference, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.g))
            return { ok: false, failure: (0,unforeseen/* unforeseen */.H)(error, reference) };
        return { ok: false, failure: { kind: error.kind, message: sentence(error.message) } };
    }
}

// EXTERNAL MODULE: ./lib/registry/endpoint.js
var endpoint = __webpack_require__(4210);
;// CONCATENATED MODULE: ./lib/registry/pages.js

/** Pages that are read of a list: one with more was filled by a machine. */
const PAGES = 100;
/** Of all pages, in bytes: a hundred thousand tags have a tenth of that. */
const TOTAL = 16 * 1024 * 1024;
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
    let total = 0;
    for (let page = 0; next !== undefined; page += 1) {
        if (page === PAGES)
            throw new registry_error/* RegistryError */.g('broken-answer', `${where} has more than ${PAGES} pages`);
        const answer = await client.ask({ method: 'GET', endpoint, path: next });
        total += answer.body.length;
        if (total > TOTAL)
            throw new registry_error/* RegistryError */.g('broken-answer', `${where} sent a list of more than ${TOTAL} bytes`);
        if (!read(answer))
            return;
        const query = nextQuery(answer);
        next = query === undefined ? undefined : `${list}?${query}`;
    }
}
/** Of the link to the next page only the query counts: it is this very list, wherever the link leads. */
function nextQuery({ headers }) {
    const link = Array.isArray(headers.link) ? headers.link.join(',') : headers.link;
    const target = nextTarget(link ?? '');
    const mark = target?.indexOf('?') ?? -1;
    return target === undefined || mark < 0 ? undefined : target.slice(mark + 1);
}
/**
 * The address of the link whose relation is `next`. Each character is looked at twice at most, whatever the registry sends.
 * https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
function nextTarget(link) {
    for (let open = link.indexOf('<'); open >= 0;) {
        const close = link.indexOf('>', open);
        if (close < 0)
            return undefined;
        const comma = link.indexOf(',', close);
        const end = comma < 0 ? link.length : comma;
        if (/^\s*;.*\brel="?next"?/i.test(link.slice(close + 1, end)))
            return link.slice(open + 1, close);
        open = link.indexOf('<', end);
    }
    return undefined;
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
        refuseMany(found.length, 'referrers', where);
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
        return attempt(reference, async () => {
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
        return attempt(reference, async () => {
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
    /** What is no address has no limit either, and its look-ups say what is wrong with it. */
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
    // What is none could be no part of a reference, and would make another address of the one that it is put into.
    return known.filter(model_reference/* isTag */.dz);
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
            ? await attempt(reference, () => this.#platformOf(reference, pinned.value.digest, tag.value.digest))
            : undefined;
        return { tag, pinned, platform };
    }
    tags(reference) {
        return attempt(reference, async () => {
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
        return attempt(reference, () => this.#headOnce(reference, name));
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
        return (0,endpoint/* endpointOf */.X)(reference, mirrors, insecureRegistries, network);
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
;// CONCATENATED MODULE: ./lib/registry/transport.js





/** Of the answer to a request for a stream that brings none, in bytes. */
const ERROR_LIMIT = 64 * 1024;
/** For a whole stream, in milliseconds: one that goes on with a byte now and then would never end. */
const STREAM_TIME = 5 * 60_000;
/**
 * Node's own client with keep-alive. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, own certificate authorities
 * from NODE_EXTRA_CA_CERTS.
 * @param timeout for a whole exchange from the time it starts, in milliseconds; of a stream, for each part
 * @param streamTime for a whole stream, in milliseconds
 */
function createTransport(timeout, streamTime = STREAM_TIME) {
    const options = { keepAlive: true };
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
/** Loaded only where a proxy is set. */
async function proxyModule() {
    const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some((name) => process.env[name] || process.env[name.toUpperCase()]);
    return isSet ? Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(67)]).then(__webpack_require__.bind(__webpack_require__, 4067)) : undefined;
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
                // Out of a tunnel it would be the registry's own word.
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
            // All of a request but the log-in has a form that Node takes.
            clear();
            reject((0,transport_error/* unsendable */.Yf)(peer.name, error));
        }
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
/* unused harmony export publicLookupBy */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9671);


/** The code of the error where a host has no public address. */
const PRIVATE_ADDRESS = 'EPRIVATE';
/**
 * Finds a host's public addresses. It is the connection's own look-up, so that a name can't mean one thing when it is
 * checked and another when it is asked. Of a name with private addresses, too, the public ones alone are connected to.
 * @param resolve Node's own; another one in tests
 */
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

/***/ 5521:
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
/** The host that is asked, as sentences call it. */
function nameOf({ url: { host }, mirrorOf, }) {
    return mirrorOf === undefined ? host : `${host} (mirror of ${mirrorOf})`;
}
/** @param timeout in milliseconds */
function timedOut(name, timeout, cause) {
    return new TransportError('timeout', `${name} did not answer within ${timeout / 1000} seconds`, { cause });
}
/** A body that comes, but doesn't end. @param limit in milliseconds */
function tookTooLong(name, limit) {
    return new TransportError('too-slow', `${name} took longer than ${limit / 1000} seconds to send a layer`);
}
/** Node refuses to send the header of a log-in. The value isn't repeated. */
function unsendable(name, cause) {
    const help = 'it holds a character that HTTP forbids, as a line break is; log in again';
    return new TransportError('unsendable', `the log-in for ${name} can not be sent: ${help}`, { cause });
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
    if (/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ETIMEDOUT$/.test(code)) {
        return new TransportError('no-route', `${name} can not be reached (${code})`, options);
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
