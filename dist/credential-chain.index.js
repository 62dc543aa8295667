export const id = "credential-chain";
export const ids = ["credential-chain"];
export const modules = {

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anonymousCredentials: () => (/* binding */ anonymousCredentials),
/* harmony export */   credentialChain: () => (/* binding */ credentialChain)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);



// lib/system/windows-program.js
const EXTENSIONS = ".COM;.EXE;.BAT;.CMD";
function findWindowsProgram(name, args, environment, exists) {
	const extensions = (variable(environment, "PATHEXT") || EXTENSIONS).split(";").filter((each) => /^\.\w+$/.test(each));
	for (const folder of (variable(environment, "PATH") ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute)) {
		const found = extensions.find((extension) => exists(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, name + extension)));
		if (found === undefined) continue;
		if (!/^\.(?:bat|cmd)$/i.test(found)) return {
			file: node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, name + found),
			args,
			cwd: folder
		};
		const shell = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(variable(environment, "SystemRoot") ?? "C:\\Windows", "System32", "cmd.exe");
		return {
			file: shell,
			args: [
				"/d",
				"/s",
				"/c",
				[`.\\${name}${found}`, ...args].join(" ")
			],
			cwd: folder
		};
	}
	return undefined;
}
function variable(environment, name) {
	return Object.entries(environment).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];
}

// lib/registry/credentials/credential-helper.js
const HELPER_TIMEOUT = 1e4;
const NAME = /^[\w.-]+$/;
async function runCredentialHelper(name, server, environment, timeout) {
	const program = `docker-credential-${name}`;
	const failed = (why) => new _start_js__WEBPACK_IMPORTED_MODULE_0__.p("denied", `the credential helper ${program} ${why} (asked for ${server})`);
	if (!NAME.test(name)) throw failed("has an invalid name");
	const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
	return new Promise((resolve, reject) => {
		const env = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.A)(environment);
		const start = startOf(program, env);
		if (start === undefined) return reject(failed("is not installed"));
		const options = {
			env,
			timeout,
			cwd: start.cwd,
			killSignal: "SIGKILL",
			windowsHide: true
		};
		const child = execFile(start.file, start.args, options, (error, stdout) => {
			if (error === null) {
				const credential = parseOutput(stdout, program);
				return credential === undefined ? reject(failed("did not write a credential")) : resolve(credential);
			}
			if (/credentials not found/i.test(stdout)) return resolve(_start_js__WEBPACK_IMPORTED_MODULE_0__.d);
			if (error.code === "ENOENT") return reject(failed("is not installed"));
			reject(failed(error.killed ? `did not answer within ${timeout / 1e3} seconds` : "failed"));
		});
		child.stdin?.on("error", () => {});
		child.stdin?.end(server);
	});
}
function startOf(program, env) {
	const args = ["get"];
	if (process.platform !== "win32") return {
		file: program,
		args,
		cwd: undefined
	};
	return findWindowsProgram(program, args, env, _start_js__WEBPACK_IMPORTED_MODULE_0__.I);
}
function parseOutput(stdout, program) {
	try {
		const { Username: username, Secret: secret } = JSON.parse(stdout);
		if (typeof username !== "string" || typeof secret !== "string") return undefined;
		if (secret === "") return _start_js__WEBPACK_IMPORTED_MODULE_0__.d;
		return username === "<token>" ? {
			kind: "identity-token",
			token: secret,
			source: program
		} : {
			kind: "password",
			username,
			password: secret,
			source: program
		};
	} catch {
		return undefined;
	}
}

// lib/registry/credentials/docker-config.js
const MAX_SIZE = 4 * 1024 * 1024;
var DockerConfigCredentials = class {
	#environment;
	#helperResults = new Map();
	#configs;
	constructor(environment) {
		this.#environment = environment;
	}
	async find(registry, repository) {
		this.#configs ??= readConfigs(this.#environment);
		for (const config of this.#configs) {
			const credential = await this.#findIn(config, registry, repository);
			if (credential.kind !== "anonymous") return credential;
		}
		return _start_js__WEBPACK_IMPORTED_MODULE_0__.d;
	}
	async #findIn(config, registry, repository) {
		const helperKey = bestKey([...config.credHelpers.keys()], registry, repository);
		const helper = helperKey === undefined ? undefined : config.credHelpers.get(helperKey);
		if (helper !== undefined) return this.#runHelper(helper, helperKey ?? registry);
		const key = bestKey([...config.auths.keys()], registry, repository);
		const credential = readAuth(key === undefined ? {} : config.auths.get(key) ?? {}, config.source);
		if (credential.kind !== "anonymous" || config.credsStore === undefined) return credential;
		return this.#runHelper(config.credsStore, key ?? serverAddress(registry));
	}
	#runHelper(helper, server) {
		const key = `${helper}\n${server}`;
		const run = () => runCredentialHelper(helper, server, this.#environment, HELPER_TIMEOUT);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(this.#helperResults, key, run);
	}
};
function readConfigs(environment) {
	const { DOCKER_CONFIG, REGISTRY_AUTH_FILE } = environment;
	const paths = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.j)(environment), ".docker"), "config.json")];
	if (REGISTRY_AUTH_FILE) paths.push(REGISTRY_AUTH_FILE);
	return paths.map(readConfig).filter((config) => config !== undefined);
}
function readConfig(path) {
	let text;
	try {
		text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.P)(path, { limit: MAX_SIZE }).toString("utf8");
	} catch (error) {
		const { code, message } = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.F)(error);
		if (code === "absent") return undefined;
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Vn("unreadable-file", `${path} can't be read: ${message}.`, { cause: error });
	}
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.Vn("invalid-file", `${path} is not valid JSON; log in again with docker login.`);
	}
	const config = record(value);
	const helpers = Object.entries(record(config.credHelpers)).filter((entry) => typeof entry[1] === "string");
	return {
		auths: new Map(Object.entries(record(config.auths)).map(([key, auth]) => [key, record(auth)])),
		credHelpers: new Map(helpers),
		credsStore: typeof config.credsStore === "string" && config.credsStore !== "" ? config.credsStore : undefined,
		source: path
	};
}
function serverAddress(registry) {
	return registry === _start_js__WEBPACK_IMPORTED_MODULE_0__.Nn ? "https://index.docker.io/v1/" : registry;
}
function bestKey(keys, registry, repository) {
	const name = `${registry}/${repository}`;
	const fitting = keys.flatMap((key) => {
		const [host = "", ...path] = key.replace(/^https?:\/\//, "").replace(/\/$/, "").split("/");
		const hub = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(host);
		const isAddress = key.includes("://") || /^v[12]$/.test(path.join("/"));
		const prefix = isAddress ? hub : [hub, ...path].join("/");
		return name === prefix || name.startsWith(`${prefix}/`) ? [{
			key,
			length: prefix.length
		}] : [];
	});
	const preference = (key) => key === serverAddress(registry) ? 0 : key.length;
	return fitting.sort((a, b) => b.length - a.length || preference(a.key) - preference(b.key))[0]?.key;
}
function readAuth(entry, source) {
	const field = (name) => typeof entry[name] === "string" ? entry[name] : "";
	if (field("registrytoken") !== "") return {
		kind: "registry-token",
		token: field("registrytoken"),
		source
	};
	if (field("identitytoken") !== "") return {
		kind: "identity-token",
		token: field("identitytoken"),
		source
	};
	const pair = Buffer.from(field("auth"), "base64").toString("utf8").replace(/\0+$/, "");
	const colon = pair.indexOf(":");
	const username = colon > 0 ? pair.slice(0, colon) : field("username");
	const password = colon > 0 ? pair.slice(colon + 1) : field("password");
	return username === "" || password === "" ? _start_js__WEBPACK_IMPORTED_MODULE_0__.d : {
		kind: "password",
		username,
		password,
		source
	};
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// lib/registry/credentials/credential-chain.js
function credentialChain(settings) {
	const { given, environment, github } = settings;
	const sources = [
		settingSource(given),
		new DockerConfigCredentials(environment),
		githubSource(github)
	];
	const known = new Map();
	async function firstCredential(registry, repository) {
		let failure;
		for (const source of sources) {
			try {
				const credential = await source.find(registry, repository);
				if (credential.kind !== "anonymous") return credential;
			} catch (error) {
				if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.p)) throw error;
				failure ??= error;
			}
		}
		if (failure !== undefined) throw failure;
		return _start_js__WEBPACK_IMPORTED_MODULE_0__.d;
	}
	return { find(registry, repository) {
		const key = `${registry}/${repository}`;
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xn)(known, key, () => firstCredential(registry, repository));
	} };
}
function settingSource(given) {
	const usable = given.filter(({ username, password }) => username !== "" && password !== "");
	const byRegistry = new Map(usable.map((entry) => [hostOf(entry.registry), entry]));
	return { async find(registry) {
		const entry = byRegistry.get(registry);
		if (entry === undefined) return _start_js__WEBPACK_IMPORTED_MODULE_0__.d;
		const { username, password } = entry;
		return {
			kind: "password",
			username,
			password,
			source: "registry-credentials"
		};
	} };
}
function hostOf(registry) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pn)(registry.replace(/^https?:\/\//, "").split("/", 1)[0] ?? "");
}
function githubSource(github) {
	return { async find(registry) {
		if (github === undefined || registry !== github.registry) return _start_js__WEBPACK_IMPORTED_MODULE_0__.d;
		return {
			kind: "password",
			username: "x-access-token",
			password: github.token,
			source: "GitHub's token"
		};
	} };
}
const anonymousCredentials = { find: async () => _start_js__WEBPACK_IMPORTED_MODULE_0__.d };



/***/ })

};
