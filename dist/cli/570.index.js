export const id = 570;
export const ids = [570];
export const modules = {

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

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anonymousCredentials: () => (/* binding */ anonymousCredentials),
  credentialChain: () => (/* binding */ credentialChain)
});

// EXTERNAL MODULE: ./lib/registry/credential.js
var credential = __webpack_require__(9989);
// EXTERNAL MODULE: ./lib/registry/endpoint.js
var endpoint = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/registry/error.js
var registry_error = __webpack_require__(704);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/error.js
var model_error = __webpack_require__(9956);
// EXTERNAL MODULE: ./lib/model/reference.js
var reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/system/home.js + 1 modules
var home = __webpack_require__(6450);
// EXTERNAL MODULE: ./lib/system/read-file.js
var read_file = __webpack_require__(9597);
// EXTERNAL MODULE: ./lib/system/refusal.js
var refusal = __webpack_require__(8144);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/system/program-path.js
var program_path = __webpack_require__(5934);
;// CONCATENATED MODULE: ./lib/registry/credentials/helper.js




const HELPER_TIMEOUT = 10_000;
const NAME = /^[\w.-]+$/;
function runCredentialHelper(name, server, environment, timeout) {
    const program = `docker-credential-${name}`;
    const failed = (why) => new registry_error/* RegistryError */.g('denied', `the credential helper ${program} ${why} when asked for ${server}`);
    if (!NAME.test(name))
        return Promise.reject(failed('has a name that is not run'));
    return new Promise((resolve, reject) => {
        const env = (0,program_path/* trustedEnvironment */.Z)(environment);
        const options = { env, timeout, killSignal: 'SIGKILL', windowsHide: true };
        const child = (0,external_node_child_process_.execFile)(program, ['get'], options, (error, stdout) => {
            if (error === null) {
                const credential = readAnswer(stdout, program);
                return credential === undefined
                    ? reject(failed('wrote something else than a credential'))
                    : resolve(credential);
            }
            if (/credentials not found/i.test(stdout))
                return resolve(credential/* ANONYMOUS */.E);
            if (error.code === 'ENOENT')
                return reject(failed('is not installed'));
            reject(failed(error.killed ? `did not answer within ${timeout / 1000} seconds` : 'failed'));
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(server);
    });
}
function readAnswer(stdout, program) {
    try {
        const { Username: username, Secret: secret } = JSON.parse(stdout);
        if (typeof username !== 'string' || typeof secret !== 'string')
            return undefined;
        if (secret === '')
            return credential/* ANONYMOUS */.E;
        return username === '<token>'
            ? { kind: 'identity-token', token: secret, source: program }
            : { kind: 'password', username, password: secret, source: program };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/credentials/docker-config.js









const MAX_SIZE = 4 * 1024 * 1024;
class DockerConfigCredentials {
    #environment;
    #answers = new Map();
    #configs;
    constructor(environment) {
        this.#environment = environment;
    }
    async find(registry, repository) {
        this.#configs ??= readConfigs(this.#environment);
        for (const config of this.#configs) {
            const credential = await this.#findIn(config, registry, repository);
            if (credential.kind !== 'anonymous')
                return credential;
        }
        return credential/* ANONYMOUS */.E;
    }
    async #findIn(config, registry, repository) {
        const helperKey = bestKey([...config.credHelpers.keys()], registry, repository);
        const helper = helperKey === undefined ? undefined : config.credHelpers.get(helperKey);
        if (helper !== undefined)
            return this.#askHelper(helper, helperKey ?? registry);
        const key = bestKey([...config.auths.keys()], registry, repository);
        const credential = readAuth(key === undefined ? {} : (config.auths.get(key) ?? {}), config.source);
        if (credential.kind !== 'anonymous' || config.credsStore === undefined)
            return credential;
        return this.#askHelper(config.credsStore, key ?? serverAddress(registry));
    }
    #askHelper(helper, server) {
        const key = `${helper}\n${server}`;
        const known = this.#answers.get(key) ?? runCredentialHelper(helper, server, this.#environment, HELPER_TIMEOUT);
        this.#answers.set(key, known);
        return known;
    }
}
function readConfigs(environment) {
    const { DOCKER_CONFIG, REGISTRY_AUTH_FILE } = environment;
    const paths = [(0,external_node_path_.join)(DOCKER_CONFIG || (0,external_node_path_.join)((0,home/* homeFolder */.W)(environment), '.docker'), 'config.json')];
    if (REGISTRY_AUTH_FILE)
        paths.push(REGISTRY_AUTH_FILE);
    return paths.map(readConfig).filter((config) => config !== undefined);
}
function readConfig(path) {
    let text;
    try {
        text = (0,read_file/* readPlainFile */.b$)(path, { limit: MAX_SIZE }).toString('utf8');
    }
    catch (error) {
        const { code, message } = (0,refusal/* asRefusal */.Z)(error);
        if (code === 'absent')
            return undefined;
        throw new model_error/* ConfigurationError */.j1(`${path} can't be read: ${message}.`, { cause: error });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new model_error/* ConfigurationError */.j1(`${path} is not valid JSON; log in again with docker login.`);
    }
    const config = record(value);
    const helpers = Object.entries(record(config.credHelpers)).filter((entry) => typeof entry[1] === 'string');
    return {
        auths: new Map(Object.entries(record(config.auths)).map(([key, auth]) => [key, record(auth)])),
        credHelpers: new Map(helpers),
        credsStore: typeof config.credsStore === 'string' && config.credsStore !== '' ? config.credsStore : undefined,
        source: path,
    };
}
function serverAddress(registry) {
    return registry === reference/* DOCKER_HUB */.Xb ? 'https://index.docker.io/v1/' : registry;
}
function bestKey(keys, registry, repository) {
    const name = `${registry}/${repository}`;
    const fitting = keys.flatMap((key) => {
        const [host = '', ...path] = key
            .replace(/^https?:\/\//, '')
            .replace(/\/$/, '')
            .split('/');
        const hub = (0,endpoint/* withHubName */.t)(host);
        const isAddress = key.includes('://') || /^v[12]$/.test(path.join('/'));
        const prefix = isAddress ? hub : [hub, ...path].join('/');
        return name === prefix || name.startsWith(`${prefix}/`) ? [{ key, length: prefix.length }] : [];
    });
    const preference = (key) => (key === serverAddress(registry) ? 0 : key.length);
    return fitting.sort((a, b) => b.length - a.length || preference(a.key) - preference(b.key))[0]?.key;
}
function readAuth(entry, source) {
    const field = (name) => (typeof entry[name] === 'string' ? entry[name] : '');
    if (field('registrytoken') !== '')
        return { kind: 'registry-token', token: field('registrytoken'), source };
    if (field('identitytoken') !== '')
        return { kind: 'identity-token', token: field('identitytoken'), source };
    const pair = Buffer.from(field('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = pair.indexOf(':');
    const username = colon > 0 ? pair.slice(0, colon) : field('username');
    const password = colon > 0 ? pair.slice(colon + 1) : field('password');
    return username === '' || password === '' ? credential/* ANONYMOUS */.E : { kind: 'password', username, password, source };
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/registry/credentials/index.js




function credentialChain(settings) {
    const { given, environment, github } = settings;
    const sources = [
        givenSource(given),
        new DockerConfigCredentials(environment),
        githubSource(github),
    ];
    const known = new Map();
    async function ask(registry, repository) {
        let failure;
        for (const source of sources) {
            try {
                const credential = await source.find(registry, repository);
                if (credential.kind !== 'anonymous')
                    return credential;
            }
            catch (error) {
                if (!(error instanceof registry_error/* RegistryError */.g))
                    throw error;
                failure ??= error;
            }
        }
        if (failure !== undefined)
            throw failure;
        return credential/* ANONYMOUS */.E;
    }
    return {
        find(registry, repository) {
            const key = `${registry}/${repository}`;
            const found = known.get(key) ?? ask(registry, repository);
            known.set(key, found);
            return found;
        },
    };
}
function givenSource(given) {
    const usable = given.filter(({ username, password }) => username !== '' && password !== '');
    const byRegistry = new Map(usable.map((entry) => [hostOf(entry.registry), entry]));
    return {
        async find(registry) {
            const entry = byRegistry.get(registry);
            if (entry === undefined)
                return credential/* ANONYMOUS */.E;
            const { username, password } = entry;
            return { kind: 'password', username, password, source: 'registry-credentials' };
        },
    };
}
function hostOf(registry) {
    return (0,endpoint/* withHubName */.t)(registry.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '');
}
function githubSource(github) {
    return {
        async find(registry) {
            if (github === undefined || registry !== github.registry)
                return credential/* ANONYMOUS */.E;
            return { kind: 'password', username: 'x-access-token', password: github.token, source: "GitHub's token" };
        },
    };
}
const anonymousCredentials = { find: async () => credential/* ANONYMOUS */.E };


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


/***/ })

};
