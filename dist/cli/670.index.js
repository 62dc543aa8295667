export const id = 670;
export const ids = [670];
export const modules = {

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

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  anonymousCredentials: () => (/* binding */ anonymousCredentials),
  credentialChain: () => (/* binding */ credentialChain)
});

// EXTERNAL MODULE: ./lib/model/reference.js
var reference = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/registry/credential.js
var credential = __webpack_require__(1266);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/error.js
var model_error = __webpack_require__(1343);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/registry/error.js
var error = __webpack_require__(5249);
;// CONCATENATED MODULE: ./lib/registry/credentials/helper.js



/** A helper that waits for a person has no person here. In milliseconds. */
const TIMEOUT = 10_000;
const NAME = /^[\w.-]+$/;
/**
 * Asks `docker-credential-<name> get`, which reads the server's address and writes `{ "Username", "Secret" }`.
 * https://github.com/docker/docker-credential-helpers
 * @throws RegistryError where the helper fails; what it printed is not repeated, since it may hold a secret
 */
function runCredentialHelper(name, server, environment) {
    const program = `docker-credential-${name}`;
    const failed = (why, cause) => new error/* RegistryError */.g('denied', `the credential helper ${program} ${why} when asked for ${server}`, { cause });
    if (!NAME.test(name))
        return Promise.reject(failed('has a name that is not run'));
    return new Promise((resolve, reject) => {
        const options = { env: environment, timeout: TIMEOUT, killSignal: 'SIGKILL', windowsHide: true };
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
                return reject(failed('is not installed', error));
            reject(failed(error.killed ? `did not answer within ${TIMEOUT / 1000} seconds` : 'failed', error));
        });
        // A helper that ends before it has read breaks the pipe; its exit says why.
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







/** What `docker login` and the log-in actions of the clouds leave behind. */
class DockerConfigCredentials {
    #environment;
    /** By helper and server: one answer serves every repository there. */
    #answers = new Map();
    #configs;
    constructor(environment) {
        this.#environment = environment;
    }
    async find(registry, repository) {
        this.#configs ??= readConfigs(this.#environment);
        for (const config of await this.#configs) {
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
        const known = this.#answers.get(key) ?? runCredentialHelper(helper, server, this.#environment);
        this.#answers.set(key, known);
        return known;
    }
}
async function readConfigs(environment) {
    const { DOCKER_CONFIG, REGISTRY_AUTH_FILE } = environment;
    const paths = [(0,external_node_path_.join)(DOCKER_CONFIG || (0,external_node_path_.join)(environment.HOME || (0,external_node_os_.homedir)(), '.docker'), 'config.json')];
    if (REGISTRY_AUTH_FILE)
        paths.push(REGISTRY_AUTH_FILE);
    const configs = await Promise.all(paths.map(readConfig));
    return configs.filter((config) => config !== undefined);
}
async function readConfig(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new model_error/* ConfigurationError */.j1(`${path} can't be read: ${(0,model_error/* messageOf */.bD)(error)}`, { cause: error });
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        // The parser's own message quotes the text, which holds secrets.
        throw new model_error/* ConfigurationError */.j1(`${path} is not valid JSON; log in again with docker login.`, { cause: error });
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
/** The name under which docker keeps a registry's log-in. */
function serverAddress(registry) {
    return registry === reference/* DOCKER_HUB */.Xb ? 'https://index.docker.io/v1/' : registry;
}
/**
 * The key that is for the repository: a host, a host with scheme and path as docker writes it, or a host with a
 * namespace as podman does; the longest namespace wins.
 */
function bestKey(keys, registry, repository) {
    const name = `${registry}/${repository}`;
    const fitting = keys.flatMap((key) => {
        const [host = '', ...path] = key
            .replace(/^https?:\/\//, '')
            .replace(/\/$/, '')
            .split('/');
        const hub = host === 'index.docker.io' || host === 'registry-1.docker.io' ? reference/* DOCKER_HUB */.Xb : host;
        const isAddress = key.includes('://') || /^v[12]$/.test(path.join('/'));
        const prefix = isAddress ? hub : [hub, ...path].join('/');
        return name === prefix || name.startsWith(`${prefix}/`) ? [{ key, length: prefix.length }] : [];
    });
    return fitting.sort((a, b) => b.length - a.length)[0]?.key;
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



/** The first source that has something wins: the setting, docker's config.json, GitHub's own token, nothing. */
function credentialChain(settings) {
    const { given, environment, github } = settings;
    const sources = [
        givenSource(given),
        new DockerConfigCredentials(environment),
        githubSource(github),
    ];
    const known = new Map();
    async function ask(registry, repository) {
        for (const source of sources) {
            const credential = await source.find(registry, repository);
            if (credential.kind !== 'anonymous')
                return credential;
        }
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
    const byRegistry = new Map(given.map((entry) => [hostOf(entry.registry), entry]));
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
    const host = registry.replace(/^https?:\/\//, '').split('/', 1)[0] ?? '';
    return /^(?:index\.|registry-1\.)?docker\.io$/.test(host) ? reference/* DOCKER_HUB */.Xb : host;
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
/** Asks everything without a log-in. */
const anonymousCredentials = { find: async () => credential/* ANONYMOUS */.E };


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


/***/ })

};
