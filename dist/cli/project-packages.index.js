export const id = "project-packages";
export const ids = ["project-packages"];
export const modules = {

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   projectPackages: () => (/* binding */ projectPackages)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(528);




// lib/advice/project/dotnet-project.js
const PROJECT = /\.(?:cs|fs|vb)proj$/;
function isCompiledAhead(text) {
	const written = text.replace(/<!--[\s\S]*?-->/g, "");
	return /<PublishAot>\s*true\s*</i.test(written) && !/<StaticExecutable>\s*true\s*</i.test(written);
}

// lib/advice/project/gem-lock.js
const COMPILED = new Set("bcrypt bcrypt_pbkdf bigdecimal bootsnap cbor charlock_holmes curb date digest-crc ed25519 eventmachine ffi google-protobuf grpc hiredis hitimes http_parser.rb io-console jaro_winkler json llhttp-ffi mini_racer msgpack mysql2 nio4r nokogiri nokogumbo numo-narray oj ox pg prism psych puma racc rdkafka redcarpet rmagick rugged ruby-prof sassc snappy sqlite3 stringio strptime strscan thin tiny_tds unf_ext unicorn websocket-driver xxhash yajl-ruby zstd-ruby".split(" "));
function readGemLock(file, text) {
	if (!/^GEM\r?$/m.test(text)) return undefined;
	const specs = [...text.matchAll(/^ {4}([\w.-]+) \(([^)\s]+)\)/gm)];
	const compiled = specs.flatMap(([, name = "", version = ""]) => {
		return COMPILED.has(name) || /-linux(?:-|$)/.test(version) ? [name] : [];
	});
	return {
		file,
		ecosystem: "gem",
		compiled: [...new Set(compiled)]
	};
}

// lib/advice/project/lenient-parse.js
function attempt(parse) {
	try {
		return parse();
	} catch {
		return undefined;
	}
}
function tableOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

// lib/advice/project/package-lock.js
const HARMLESS_SCRIPTS = new Set([
	"@apollo/protobufjs",
	"@nestjs/core",
	"@scarf/scarf",
	"aws-sdk",
	"core-js",
	"core-js-bundle",
	"core-js-pure",
	"es5-ext",
	"protobufjs",
	"styled-components"
]);
const STATIC = /^(?:esbuild|@esbuild\/.*)$/;
function readPackageLock(file, text) {
	const { packages } = tableOf(attempt(() => JSON.parse(text)));
	if (typeof packages !== "object" || packages === null) return undefined;
	const compiled = Object.entries(packages).flatMap(([path, entry]) => {
		const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
		return name !== undefined && isCompiled(name, tableOf(entry)) ? name : [];
	});
	return {
		file,
		ecosystem: "npm",
		compiled: [...new Set(compiled)]
	};
}
function isCompiled(name, entry) {
	if (entry.dev === true || entry.devOptional === true || HARMLESS_SCRIPTS.has(name) || STATIC.test(name)) return false;
	if (typeof entry.version === "string" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bn)(name, entry.version)) return false;
	if (!fits(entry.os, "linux")) return false;
	const isBinary = Array.isArray(entry.cpu) || Array.isArray(entry.libc);
	return isBinary || entry.hasInstallScript === true && entry.optional !== true;
}
function fits(listed, name) {
	if (!Array.isArray(listed) || listed.length === 0 || listed.includes(name)) return true;
	return listed.every((one) => typeof one === "string" && one.startsWith("!") && one !== `!${name}`);
}

// lib/advice/project/requirement-files.js
const SPECIFIER = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*(?:===?\s*([\w.!+-]+)(?![\w.*!+-]))?/;
const ELSEWHERE = /\b(?:sys_platform|platform_system|os_name)\s*==\s*['"](?!linux|posix)/i;
const OTHER_INDEX = /^[ \t]*(?:-i|-f|--(?:extra-)?index-url|--find-links)(?:[\s=])(?!.*(?:\/\/pypi\.[\w.-]+\/simple|\/whl\/(?:cpu|cu\d|rocm|torch)))/m;
function readRequirementsTxt(file, text) {
	if (OTHER_INDEX.test(text)) return [];
	return text.split(/\r?\n/).flatMap((line) => {
		if (/^\s*(?:#|--|-[irfc]|$)/.test(line)) return [];
		const found = pythonRequirement(file, line);
		return SPECIFIER.test(line) ? found : [unnamed(file, line.trim())];
	});
}
function includedFiles(text) {
	return [...text.matchAll(/^[ \t]*(?:-r|--requirement)[ \t=]*([^\s#]+)/gm)].flatMap(([, name]) => name ?? []);
}
function readPackageJson(file, text) {
	const { dependencies, devDependencies } = tableOf(attempt(() => JSON.parse(text)));
	return [...npmRequirements(file, dependencies, false), ...npmRequirements(file, devDependencies, true)];
}
function npmRequirements(file, listed, isDevelopment) {
	return Object.entries(tableOf(listed)).map(([name, range]) => {
		const version = typeof range === "string" && /^\d+\.\d+\.\d+$/.test(range) ? range : undefined;
		const atLeast = typeof range === "string" ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Rn)(range) : undefined;
		return {
			file,
			ecosystem: "npm",
			name,
			version,
			atLeast,
			isDevelopment,
			hasExtras: false
		};
	});
}
function readPyproject(file, text) {
	const { project, tool } = tableOf(attempt(() => (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text)));
	const listed = tableOf(project).dependencies;
	const written = Array.isArray(listed) ? listed : [];
	return [...written.flatMap((one) => typeof one === "string" ? pythonRequirement(file, one) : []), ...pythonTable(file, tableOf(tableOf(tool).poetry).dependencies, /^\d+(?:\.\d+)*$|^==/)];
}
function readPipfile(file, text) {
	return pythonTable(file, tableOf(attempt(() => (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text))).packages, /^==/);
}
function pythonTable(file, listed, exact) {
	return Object.entries(tableOf(listed)).flatMap(([name, value]) => {
		const { version, optional, markers, sys_platform, extras } = typeof value === "string" ? { version: value } : tableOf(value);
		if (name === "python" || optional === true) return [];
		const marker = typeof markers === "string" ? ` ; ${markers}` : "";
		const platform = typeof sys_platform === "string" ? ` ; sys_platform ${sys_platform}` : "";
		const isOne = typeof version === "string" && exact.test(version);
		const more = Array.isArray(extras) && extras.length > 0 ? "[extras]" : "";
		return pythonRequirement(file, `${name}${more}${isOne ? `==${version.replace(/^=+/, "")}` : ""}${marker}${platform}`);
	});
}
function unnamed(file, name) {
	return {
		file,
		ecosystem: "pypi",
		name,
		version: undefined,
		isDevelopment: false,
		hasExtras: false
	};
}
function pythonRequirement(file, text) {
	const [, written, version] = SPECIFIER.exec(text) ?? [];
	if (written === undefined || ELSEWHERE.test(text.slice(text.indexOf(";") + 1))) return [];
	const name = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.zn)(written);
	const rest = text.trimStart().slice(written.length);
	const hasExtras = !/^\s*(?:[=<>~!;@(#\\]|$)/.test(rest);
	return [{
		file,
		ecosystem: "pypi",
		name,
		version,
		isDevelopment: false,
		hasExtras
	}];
}

// lib/advice/project/project-packages.js
const READERS = [
	[/^[\w.-]*requirements[\w.-]*\.txt$/i, readRequirementsTxt],
	[/^package\.json$/, readPackageJson],
	[/^pyproject\.toml$/, readPyproject],
	[/^Pipfile$/, readPipfile]
];
const LOCKS = [[/^(?:package-lock|npm-shrinkwrap)\.json$/, readPackageLock], [/^Gemfile\.lock$/, readGemLock]];
const USUAL = [
	"requirements.txt",
	"package.json",
	"pyproject.toml",
	"Pipfile",
	"package-lock.json",
	"npm-shrinkwrap.json",
	"Gemfile.lock"
];
const MAX_FILES = 24;
const MAX_DEPTH = 3;
const MAX_INCLUDED = 5;
async function projectPackages(file, stages, files) {
	const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
	const named = namedFiles(stages);
	const requirements = [];
	const locks = [];
	const nativeProjects = [];
	for (const name of candidates(stages, named)) {
		for (const path of new Set([pathIn(folder, name), pathIn("", name)])) {
			const text = await textOf(path, files);
			if (path === undefined || text === undefined) continue;
			if (PROJECT.test(path)) {
				if (isCompiledAhead(text)) nativeProjects.push(path);
				break;
			}
			const readLock = lockReaderOf(path);
			const lock = readLock?.(path, text);
			if (lock !== undefined) locks.push(lock);
			const read = readLock !== undefined ? undefined : readerOf(path) ?? readRequirementsTxt;
			if (read !== undefined) requirements.push(read(path, text));
			if (read === readRequirementsTxt) requirements.push(await includedIn(path, path, text, files, MAX_DEPTH));
			break;
		}
	}
	return {
		requirements: requirements.flat(),
		locks,
		nativeProjects
	};
}
async function textOf(path, files) {
	const content = path === undefined ? undefined : await files.read(path);
	if (content === undefined || "unreadable" in content) return undefined;
	return Buffer.from(content.bytes).toString("utf8");
}
async function includedIn(file, path, text, files, depth) {
	const found = [];
	for (const [index, name] of includedFiles(text).entries()) {
		const other = pathIn(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), name);
		const inner = depth > 0 && index < MAX_INCLUDED ? await textOf(other, files) : undefined;
		if (other === undefined || inner === undefined) found.push([unnamed(file, name)]);
		else found.push(readRequirementsTxt(file, inner), await includedIn(file, other, inner, files, depth - 1));
	}
	return found.flat();
}
function namedFiles(stages) {
	const commands = stages.flatMap(({ steps }) => steps.flatMap((step) => step.kind === "run" ? step.commands : []));
	const texts = commands.flatMap(({ words }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.wn)(words)).filter((name) => /^[^$`*]+\.txt$/.test(name));
	const projects = commands.flatMap(({ words }) => words[0] === "dotnet" ? words : []);
	return [...texts, ...projects.filter((name) => PROJECT.test(name) && !/[$`*]/.test(name))];
}
function candidates(stages, named) {
	const sources = stages.flatMap(({ steps }) => steps.flatMap((step) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Vn)(step).map(({ source }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(source))));
	const isFile = (path) => readerOf(path) !== undefined || lockReaderOf(path) !== undefined || PROJECT.test(path) || named.some((name) => isSame(name, path));
	const files = sources.filter((path) => !/[*?[]/.test(path) && isFile(path));
	const inFolders = sources.filter((path) => !isFile(path) || /[*?[]/.test(path)).flatMap((path) => within(path, named));
	return [...new Set([...files, ...inFolders])].slice(0, MAX_FILES);
}
function within(path, named) {
	const names = [...USUAL, ...named.flatMap(tails)];
	if (!/[*?[]/.test(path)) return hasEnding(path) ? [] : names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, name));
	const glob = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path);
	const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
	if (/[*?[]/.test(folder)) return [];
	return names.filter((name) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Un)(name.split("/")[0] ?? "", glob)).map((name) => folder === "." ? name : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name));
}
function tails(name) {
	const parts = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Bn)(name).split("/");
	return [...new Set([parts.slice(-1).join("/"), parts.slice(-2).join("/")])];
}
function isSame(one, other) {
	return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(one) === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(other);
}
function hasEnding(path) {
	return /[^/.]\.\w+$/.test(path);
}
function lockReaderOf(path) {
	return LOCKS.find(([pattern]) => pattern.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)))?.[1];
}
function readerOf(path) {
	return READERS.find(([pattern]) => pattern.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)))?.[1];
}
function pathIn(folder, name) {
	const parts = [];
	for (const part of `${folder}/${name}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join("/");
}



/***/ })

};
