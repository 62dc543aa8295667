export const id = "shared";
export const ids = ["shared"];
export const modules = {

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stringsIn),
/* harmony export */   $t: () => (/* binding */ touchesLines),
/* harmony export */   A: () => (/* binding */ timeoutError),
/* harmony export */   An: () => (/* binding */ programName),
/* harmony export */   At: () => (/* binding */ editsByFile),
/* harmony export */   B: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   Bn: () => (/* binding */ contextPath),
/* harmony export */   Bt: () => (/* binding */ FILES_AT_ONCE),
/* harmony export */   C: () => (/* binding */ noAdviceReason),
/* harmony export */   Cn: () => (/* binding */ pipCall),
/* harmony export */   Ct: () => (/* binding */ withoutEdits),
/* harmony export */   D: () => (/* binding */ invalidHeaderError),
/* harmony export */   Dn: () => (/* binding */ installersOf),
/* harmony export */   Dt: () => (/* binding */ movesOf),
/* harmony export */   E: () => (/* binding */ hostLabel),
/* harmony export */   En: () => (/* binding */ SYSTEM_PROGRAMS),
/* harmony export */   Et: () => (/* binding */ isExplainable),
/* harmony export */   F: () => (/* binding */ ANONYMOUS),
/* harmony export */   Fn: () => (/* binding */ expanded),
/* harmony export */   Ft: () => (/* binding */ changeReason),
/* harmony export */   G: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   Gt: () => (/* binding */ ignoredRules),
/* harmony export */   H: () => (/* binding */ isBuildStageSbom),
/* harmony export */   Hn: () => (/* binding */ filesAt),
/* harmony export */   Ht: () => (/* binding */ mapAhead),
/* harmony export */   I: () => (/* binding */ basicAuthorization),
/* harmony export */   In: () => (/* binding */ isWithin),
/* harmony export */   It: () => (/* binding */ comparePlatforms),
/* harmony export */   J: () => (/* binding */ isObject),
/* harmony export */   Jt: () => (/* binding */ gitBlobId),
/* harmony export */   K: () => (/* binding */ spdxGenerator),
/* harmony export */   Kt: () => (/* binding */ CollectedReport),
/* harmony export */   L: () => (/* binding */ RegistryError),
/* harmony export */   Ln: () => (/* binding */ isOlder),
/* harmony export */   Lt: () => (/* binding */ hasSameContent),
/* harmony export */   M: () => (/* binding */ privateAddressError),
/* harmony export */   Mn: () => (/* binding */ withoutModuleRunner),
/* harmony export */   Mt: () => (/* binding */ formatByteSize),
/* harmony export */   N: () => (/* binding */ publicAddressLookup),
/* harmony export */   Nn: () => (/* binding */ withoutValues),
/* harmony export */   Nt: () => (/* binding */ parseByteSize),
/* harmony export */   O: () => (/* binding */ proxyAuthenticationError),
/* harmony export */   On: () => (/* binding */ operandsOf),
/* harmony export */   Ot: () => (/* binding */ applyEdits),
/* harmony export */   P: () => (/* binding */ isPrivateAddress),
/* harmony export */   Pn: () => (/* binding */ absolutePath),
/* harmony export */   Pt: () => (/* binding */ CHANGE_REASON_WORDS),
/* harmony export */   Q: () => (/* binding */ stringMap),
/* harmony export */   Qt: () => (/* binding */ SourceText),
/* harmony export */   R: () => (/* binding */ cacheFolder),
/* harmony export */   Rn: () => (/* binding */ lowestOf),
/* harmony export */   Rt: () => (/* binding */ statedBase),
/* harmony export */   S: () => (/* binding */ mergedFindings),
/* harmony export */   Sn: () => (/* binding */ parseSpecifier),
/* harmony export */   St: () => (/* binding */ withSameContent),
/* harmony export */   T: () => (/* binding */ TransportError),
/* harmony export */   Tn: () => (/* binding */ INSTALL_COMMANDS),
/* harmony export */   Tt: () => (/* binding */ imagesOf),
/* harmony export */   U: () => (/* binding */ isSbom),
/* harmony export */   Un: () => (/* binding */ fits$1),
/* harmony export */   Ut: () => (/* binding */ activeEntries),
/* harmony export */   V: () => (/* binding */ MAX_SBOM_PACKAGES),
/* harmony export */   Vn: () => (/* binding */ contextSources),
/* harmony export */   Vt: () => (/* binding */ readFile),
/* harmony export */   W: () => (/* binding */ isPackageReading),
/* harmony export */   Wt: () => (/* binding */ fits),
/* harmony export */   X: () => (/* binding */ nonEmptyString),
/* harmony export */   Xt: () => (/* binding */ MAX_WORK),
/* harmony export */   Y: () => (/* binding */ isOptionalString),
/* harmony export */   Yt: () => (/* binding */ createHash),
/* harmony export */   Z: () => (/* binding */ objectsIn),
/* harmony export */   Zt: () => (/* binding */ workOf),
/* harmony export */   _: () => (/* binding */ formatImageSize),
/* harmony export */   _n: () => (/* binding */ MUSL_SUPPORT),
/* harmony export */   _t: () => (/* binding */ proposeCurrent),
/* harmony export */   a: () => (/* binding */ imageCell),
/* harmony export */   an: () => (/* binding */ unexpectedReason),
/* harmony export */   at: () => (/* binding */ droppedPlatformLines),
/* harmony export */   b: () => (/* binding */ formatSizeChange),
/* harmony export */   bn: () => (/* binding */ worksWithBoth),
/* harmony export */   bt: () => (/* binding */ withLostPlatforms),
/* harmony export */   c: () => (/* binding */ ICONS),
/* harmony export */   cn: () => (/* binding */ formatPlatforms),
/* harmony export */   ct: () => (/* binding */ uneditedReferences),
/* harmony export */   d: () => (/* binding */ collapsible),
/* harmony export */   dn: () => (/* binding */ getOrCreate),
/* harmony export */   dt: () => (/* binding */ PLACEHOLDER_NAMES),
/* harmony export */   en: () => (/* binding */ lastIndexAtOrBefore),
/* harmony export */   et: () => (/* binding */ MANIFEST_MEDIA_TYPES),
/* harmony export */   f: () => (/* binding */ collapsibleStart),
/* harmony export */   fn: () => (/* binding */ getOrCreateWithin),
/* harmony export */   ft: () => (/* binding */ titleOf),
/* harmony export */   g: () => (/* binding */ formatBase),
/* harmony export */   gn: () => (/* binding */ renamed),
/* harmony export */   gt: () => (/* binding */ ignoring),
/* harmony export */   h: () => (/* binding */ finalBase),
/* harmony export */   hn: () => (/* binding */ originOf),
/* harmony export */   ht: () => (/* binding */ followed),
/* harmony export */   i: () => (/* binding */ digestChange),
/* harmony export */   "in": () => (/* binding */ unexpectedFailure),
/* harmony export */   it: () => (/* binding */ unproposedTagNotes),
/* harmony export */   j: () => (/* binding */ toTransportError),
/* harmony export */   jn: () => (/* binding */ toolOf),
/* harmony export */   jt: () => (/* binding */ formatJson),
/* harmony export */   k: () => (/* binding */ slowStreamError),
/* harmony export */   kn: () => (/* binding */ optionValue),
/* harmony export */   kt: () => (/* binding */ editKey),
/* harmony export */   l: () => (/* binding */ STATES),
/* harmony export */   ln: () => (/* binding */ isSamePlatform),
/* harmony export */   lt: () => (/* binding */ droppedPlatformsSentence),
/* harmony export */   m: () => (/* binding */ renderDiff),
/* harmony export */   mn: () => (/* binding */ copyBeside),
/* harmony export */   mt: () => (/* binding */ RULE_FIXED_BY_EDIT),
/* harmony export */   n: () => (/* binding */ parseYamlText),
/* harmony export */   nn: () => (/* binding */ docUrl),
/* harmony export */   nt: () => (/* binding */ isManifest),
/* harmony export */   o: () => (/* binding */ imageLink),
/* harmony export */   on: () => (/* binding */ isAbsent),
/* harmony export */   ot: () => (/* binding */ uneditedLines),
/* harmony export */   p: () => (/* binding */ changePatch),
/* harmony export */   pn: () => (/* binding */ asCopy),
/* harmony export */   pt: () => (/* binding */ unknownPlaceholder),
/* harmony export */   q: () => (/* binding */ splitGenerator),
/* harmony export */   qt: () => (/* binding */ bytesOfBlob),
/* harmony export */   r: () => (/* binding */ digestCell),
/* harmony export */   rn: () => (/* binding */ ruleUrl),
/* harmony export */   rt: () => (/* binding */ unproposedTagMarkdown),
/* harmony export */   s: () => (/* binding */ placesCell),
/* harmony export */   sn: () => (/* binding */ formatPlatform),
/* harmony export */   st: () => (/* binding */ uneditedMarkdown),
/* harmony export */   t: () => (/* binding */ parseYaml),
/* harmony export */   tn: () => (/* binding */ PROJECT_URL),
/* harmony export */   tt: () => (/* binding */ isIndex),
/* harmony export */   u: () => (/* binding */ COLLAPSIBLE_END),
/* harmony export */   un: () => (/* binding */ parsePlatform),
/* harmony export */   ut: () => (/* binding */ notEditedReason),
/* harmony export */   v: () => (/* binding */ formatKind),
/* harmony export */   vn: () => (/* binding */ isAddon),
/* harmony export */   vt: () => (/* binding */ targetOf),
/* harmony export */   w: () => (/* binding */ shortened),
/* harmony export */   wn: () => (/* binding */ requirementFiles),
/* harmony export */   wt: () => (/* binding */ editsOf),
/* harmony export */   x: () => (/* binding */ formatStageTitle),
/* harmony export */   xn: () => (/* binding */ packageInstall),
/* harmony export */   xt: () => (/* binding */ withProposal),
/* harmony export */   y: () => (/* binding */ formatProperties),
/* harmony export */   yn: () => (/* binding */ isCompiledAnywhere),
/* harmony export */   yt: () => (/* binding */ waiting$1),
/* harmony export */   z: () => (/* binding */ exceedsJsonLimits),
/* harmony export */   zn: () => (/* binding */ pypiName),
/* harmony export */   zt: () => (/* binding */ ReferenceLookups)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(610);








// lib/advice/facts/context-sources.js
function contextSources(step) {
	if (step.kind === "run") return step.mounts.flatMap(mounted);
	if (step.kind !== "copy" || step.from !== undefined) return [];
	const files = step.sources.filter((source) => !source.includes("://"));
	return files.map((source) => ({
		source,
		target: step.destination
	}));
}
function mounted({ type, from, source = ".", target }) {
	return type === "bind" && from === undefined ? [{
		source,
		target
	}] : [];
}
function contextPath(source) {
	return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, "");
}
function brings(source, file) {
	const path = contextPath(source);
	if (path === "") return true;
	const own = file.split("/");
	const parts = path.split("/");
	return own.some((_, start) => start + parts.length <= own.length && parts.every((part, index) => fits$1(own[start + index] ?? "", part)));
}
function filesAt(path, at, chain, stages) {
	const names = new Set();
	for (const step of chain.flatMap(({ steps }) => steps)) {
		const sources = step.kind === "run" && step !== at ? [] : contextSources(step);
		for (const { source, target } of sources) {
			if (!brings(source, path)) continue;
			names.add(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path));
			if (target !== undefined && !target.endsWith("/")) names.add(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(target));
		}
		const { from, sources: copied } = step.kind === "copy" ? step : {
			from: undefined,
			sources: []
		};
		const other = from?.kind === "stage" ? stages[from.index] : undefined;
		const isKept = copied.some((source) => brings(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(source), node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path)));
		if (isKept && other?.steps.some((each) => contextSources(each).some(({ source }) => brings(source, path)))) names.add(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path));
		if (step === at) break;
	}
	return names;
}
const MAX_STARS = 3;
function fits$1(name, glob) {
	if (!/[*?[]/.test(glob)) return name === glob;
	const stars = glob.split(/\*+/).length - 1;
	if (stars > MAX_STARS) return false;
	const pattern = glob.replace(/\*+|\?|\[\^?[^\]\\[]+\]|[\s\S]/g, (piece) => {
		if (piece.startsWith("*")) return ".*";
		if (piece === "?") return ".";
		return piece.length > 1 ? piece : piece.replace(/[.\\+*^$(){}|[\]/]/, "\\$&");
	});
	return matches(pattern, name);
}
function matches(pattern, name) {
	try {
		return new RegExp(`^${pattern}$`, "s").test(name);
	} catch {
		return false;
	}
}

// lib/advice/project/versions.js
function pypiName(written) {
	return written.toLowerCase().replace(/[-_.]+/g, "-");
}
function lowestOf(range) {
	return /^(?:[\^~]|>=)?\s*v?(\d+(?:\.\d+)*)(?:\.[x*])*$/.exec(range.trim())?.[1];
}
function isOlder(version, than) {
	const [own, other] = [numbersOf(version), numbersOf(than)];
	if (own.length === 0 || other.length === 0) return undefined;
	for (const [index, number] of other.entries()) {
		const difference = (own[index] ?? 0) - number;
		if (difference !== 0) return difference < 0;
	}
	return false;
}
function numbersOf(version) {
	return (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? "").split(".").flatMap((part) => part === "" ? [] : [Number(part)]);
}

// lib/advice/facts/paths.js
function absolutePath(path, folder, variables) {
	const text = expanded(path, variables);
	if (text === undefined || text.startsWith("~")) return undefined;
	if (!node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(text) && folder === undefined) return undefined;
	const whole = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(text) ? text : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder ?? "/", text));
	return whole.length > 1 ? whole.replace(/\/$/, "") : whole;
}
function expanded(text, variables) {
	const filled = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
		return variables.get(braced ?? bare ?? "") ?? whole;
	});
	return /[$`]/.test(filled) ? undefined : filled;
}
function isWithin(path, folder) {
	return path === folder || folder === "/" || path.startsWith(`${folder}/`);
}

// lib/advice/facts/tools.js
const NOTHING = /^$/;
const BUILDS = /^(?:ci|install|i|add|build|sync|package|publish|get|clone)$/;
const SYSTEM_INSTALLS = /^(?:install|localinstall|reinstall|add|in|-S\w*)$/;
const system = (manager, changes) => ({
	manager,
	changes,
	installs: SYSTEM_INSTALLS
});
const RPM_CHANGES = /^(?:install|localinstall|reinstall|groupinstall|update|upgrade|makecache|remove|erase|clean)$/;
const NPM$1 = {
	language: "node",
	installs: /^(?:install|i|in|ins|add|ci|clean-install|ic|install-clean)$/,
	builds: BUILDS,
	valued: /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/
};
const PIP = {
	language: "python",
	installs: /^(?:install|wheel)$/,
	builds: BUILDS,
	valued: /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/
};
const JAVA_BUILD = { builds: BUILDS };
const TOOLS = {
	apt: system("apt", /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/),
	"apt-get": system("apt", /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove|clean)$/),
	aptitude: system("apt", /^(?:install|update|upgrade|safe-upgrade|full-upgrade|remove|purge)$/),
	dpkg: system("apt", /^(?:-i|--install)$/),
	apk: system("apk", /^(?:add|update|upgrade|del|fix)$/),
	dnf: system("dnf", RPM_CHANGES),
	yum: system("yum", RPM_CHANGES),
	microdnf: system("microdnf", RPM_CHANGES),
	tdnf: system("tdnf", RPM_CHANGES),
	zypper: system("zypper", /^(?:install|in|update|up|refresh|ref|remove|rm|dup|dist-upgrade)$/),
	pacman: system("pacman", /^-(?:S|U|R)\w*$/),
	npm: NPM$1,
	yarn: NPM$1,
	pnpm: NPM$1,
	bun: NPM$1,
	pip: PIP,
	uv: {
		language: "python",
		installs: /^(?:sync|add)$/,
		builds: BUILDS
	},
	poetry: {
		language: "python",
		installs: /^(?:install|sync|add)$/,
		builds: BUILDS
	},
	pdm: { installs: /^(?:install|sync|add)$/ },
	pipenv: { installs: /^(?:install|sync)$/ },
	bundle: { builds: BUILDS },
	gem: { builds: BUILDS },
	composer: { builds: BUILDS },
	cargo: { builds: BUILDS },
	mvn: JAVA_BUILD,
	mvnw: JAVA_BUILD,
	gradle: JAVA_BUILD,
	gradlew: JAVA_BUILD,
	dotnet: { builds: BUILDS },
	git: { builds: BUILDS },
	python: { builds: BUILDS },
	go: {
		builds: BUILDS,
		valued: /^--?(?:o|p|C|asmflags|buildmode|compiler|coverpkg|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/
	},
	jlink: { valued: /^(?:--(?:add-modules|limit-modules|module-path|launcher|compress|vm|exclude-files|endian)|-p)$/ },
	cp: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
	mv: { valued: /^(?:-[a-zA-Z]*[St]|--(?:suffix|target-directory))$/ },
	install: { valued: /^(?:-[a-zA-Z]*[mogSt]|--(?:mode|owner|group|suffix|target-directory))$/ }
};
const SYSTEM_PROGRAMS = Object.entries(TOOLS).flatMap(([program, { manager, changes }]) => {
	if (manager === undefined || changes === undefined) return [];
	const verbs = new RegExp(`(?<![\\w-])${changes.source.slice(1, -1)}(?![\\w-])`);
	return [{
		program,
		manager,
		verbs
	}];
});
const INSTALL_COMMANDS = {
	apt: "apt-get install",
	apk: "apk add",
	dnf: "dnf install",
	microdnf: "microdnf install",
	yum: "yum install",
	tdnf: "tdnf install",
	zypper: "zypper install",
	pacman: "pacman -S"
};
function toolOf(program) {
	const name = programName(program);
	return Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
}
function programName(program) {
	return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(program).replace(/^(pip|python)[\d.]+$/, "$1");
}
function installersOf(language) {
	return Object.keys(TOOLS).filter((name) => toolOf(name)?.language === language);
}
function withoutValues(words, tool) {
	const { valued = NOTHING } = TOOLS[tool];
	return words.filter((_, index) => !valued.test(words[index - 1] ?? ""));
}
function operandsOf(words, tool) {
	return withoutValues(words, tool).filter((word) => !word.startsWith("-"));
}
function optionValue(words, ...options) {
	let value;
	for (const [index, word] of words.entries()) {
		for (const option of options) {
			if (word === option) value = words[index + 1];
			else if (word.startsWith(`${option}=`)) value = word.slice(option.length + 1);
		}
	}
	return value;
}
function verbFirst(words) {
	const at = words.findIndex((word) => !word.startsWith("-"));
	return at < 0 ? words : [
		words[at] ?? "",
		...words.slice(0, at),
		...words.slice(at + 1)
	];
}
function withoutModuleRunner(words) {
	const isRunner = programName(words[0] ?? "") === "python" && words[1] === "-m";
	return isRunner ? words.slice(2) : words;
}

// lib/advice/facts/package-installs.js
function packageInstall(command) {
	return npmInstall(command) ?? (hasOwnIndex(command) ? undefined : pythonInstall(command));
}
function pipCall(words) {
	const [first = "", ...rest] = withoutModuleRunner(words);
	if (programName(first) === "pip") return {
		program: "pip",
		args: verbFirst(rest)
	};
	if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(first) === "uv" && rest[0] === "pip") return {
		program: "uv pip",
		args: verbFirst(rest.slice(1))
	};
	return undefined;
}
function requirementFiles(words) {
	return words.flatMap((word, index) => {
		const joined = /^(?:--requirements?=|-r=?)(?=.)(.*)$/.exec(word)?.[1];
		return joined ?? (/^(?:-r|--requirements?)$/.test(words[index - 1] ?? "") ? word : []);
	});
}
const INDEX = /^(?:-i|-f|--(?:extra-|default-)?index(?:-url)?|--find-links)(?:=|$)/;
const INDEX_VARIABLES = [
	"PIP_INDEX_URL",
	"PIP_EXTRA_INDEX_URL",
	"PIP_FIND_LINKS",
	"UV_INDEX",
	"UV_INDEX_URL"
];
const WITHOUT_MUSL = /\/whl\/(?:cpu|cu\d|rocm|torch)|\/\/pypi\.[\w.-]+\/simple/;
function hasOwnIndex({ words, variables }) {
	if (INDEX_VARIABLES.some((name) => variables.has(name))) return true;
	return words.some((word) => INDEX.test(word)) && !words.some((word) => WITHOUT_MUSL.test(word));
}
function pythonInstall(command) {
	const { words, variables } = command;
	const of = (specifiers, files = []) => ({
		ecosystem: "pypi",
		specifiers: specifiers.flatMap((word) => expanded(word, variables) ?? []),
		files: files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(expanded(file, variables) ?? file)),
		hasDevelopment: false
	});
	const pip = pipCall(words);
	if (pip !== undefined) {
		const [verb = "", ...rest] = pip.args;
		if (pip.program === "uv pip" && verb === "sync") return of([], operandsOf(rest, "pip"));
		if (toolOf("pip")?.installs?.test(verb) !== true) return undefined;
		const project = rest.some((word) => isProject(word, command)) ? ["pyproject.toml"] : [];
		return of(rest, [...requirementFiles(rest), ...project]);
	}
	const [first = "", ...args] = withoutModuleRunner(words);
	const program = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(first);
	const [verb = "", ...rest] = verbFirst(args);
	if (!/^(?:poetry|pdm|uv|pipenv)$/.test(program) || toolOf(program)?.installs?.test(verb) !== true) return undefined;
	if (program !== "pipenv") return verb === "add" ? of(rest) : isPartly(rest) ? undefined : of([], ["pyproject.toml"]);
	const names = rest.filter((word, index) => !word.startsWith("-") && !rest[index - 1]?.startsWith("-"));
	const files = requirementFiles(rest);
	return of(names, names.length + files.length > 0 ? files : ["Pipfile"]);
}
function isProject(word, { variables, folder }) {
	const path = expanded(word.replace(/^(?:-e|--editable)=?/, ""), variables)?.replace(/\[[^\]]*\]$/, "");
	return path !== undefined && (/^\.\/?$/.test(path) || path !== "" && path.replace(/\/$/, "") === folder);
}
function isPartly(words) {
	const only = optionValue(words, "--only");
	if (only !== undefined) return !/(?:^|,)main(?:,|$)/.test(only);
	return words.some((word) => /^--only-(?:root|dev|group)/.test(word));
}
const NPM_OTHER = /^--(?:ignore-scripts(?!=false)|package-lock-only|lockfile-only|mode=(?:skip-build|update-lockfile)|libc|os|cpu)/;
function npmInstall({ words, variables }) {
	const isRunner = /^(?:npx|corepack)$/.test(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(words[0] ?? ""));
	const own = isRunner ? words.slice(1).filter((word, index) => index > 0 || !word.startsWith("-")) : words;
	const [first = "", ...rest] = own;
	const program = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(first).replace(/@.*$/, "");
	const tool = toolOf(program);
	if (tool?.language !== "node" || rest.some((word) => NPM_OTHER.test(word))) return undefined;
	if (/^true$/i.test(variables.get("npm_config_ignore_scripts") ?? variables.get("NPM_CONFIG_IGNORE_SCRIPTS") ?? "")) return undefined;
	const [verb = program === "yarn" ? "install" : "", ...named] = operandsOf(rest, "npm");
	if (tool.installs?.test(verb) !== true) return undefined;
	const isGlobal = rest.some((word) => /^(?:-g|--global|--location=global)$/.test(word));
	const names = named.filter((name) => name !== "." && name !== "./");
	return {
		ecosystem: "npm",
		specifiers: names.flatMap((name) => expanded(name, variables) ?? []),
		files: names.length > 0 || isGlobal || verb === "add" ? [] : ["package.json"],
		hasDevelopment: installsDevelopment(rest, variables)
	};
}
function installsDevelopment(words, variables) {
	const text = ` ${words.join(" ")} `;
	if (/ --(?:include[= ]dev|(?:production|prod)[= ]false|dev) /.test(text)) return true;
	if (/ (?:--omit[= ]\S*dev\S*|--(?:production|prod)(?:=true)?|-P|-p|--only[= ]prod(?:uction)?) /.test(text)) return false;
	if (variables.has("NODE_ENV")) return /^(?!prod)./.test(variables.get("NODE_ENV") ?? "");
	return ![...variables].some(([name, value]) => {
		return /^npm_config_(?:production|omit|only)$/i.test(name) && value !== "false";
	});
}
const PYPI = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:$|@|;|(?:===?\s*(\d[\w.]*)(?![\w.*])|[<>=!~]))/;
const NPM = /^((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:@(?:v?(\d+\.\d+\.\d+)|(\S*)))?$/;
function parseSpecifier(ecosystem, text) {
	const [, name, version, range] = (ecosystem === "pypi" ? PYPI : NPM).exec(text) ?? [];
	if (name === undefined) return undefined;
	if (ecosystem === "npm") return {
		name,
		version,
		atLeast: range === undefined ? undefined : lowestOf(range)
	};
	return {
		name: pypiName(name),
		version
	};
}

// lib/advice/facts/musl-packages.js
const NONE$1 = {
	kind: "none",
	isBrowser: false
};
const BROWSER = {
	kind: "none",
	isBrowser: true
};
const SOURCE = {
	kind: "source",
	everywhere: false
};
const EVERYWHERE = {
	kind: "source",
	everywhere: true
};
const some = (since, ready) => ({
	kind: "some",
	since,
	ready,
	both: undefined
});
const both = (since) => ({
	kind: "some",
	since,
	ready: since,
	both: since
});
const MUSL_SUPPORT = {
	pypi: {
		"ibm-db": NONE$1,
		jaxlib: NONE$1,
		mediapipe: NONE$1,
		onnxruntime: NONE$1,
		"onnxruntime-gpu": NONE$1,
		playwright: NONE$1,
		ray: NONE$1,
		tensorflow: NONE$1,
		"tensorflow-cpu": NONE$1,
		"tflite-runtime": NONE$1,
		torch: NONE$1,
		torchaudio: NONE$1,
		torchvision: NONE$1,
		"confluent-kafka": SOURCE,
		dlib: EVERYWHERE,
		duckdb: SOURCE,
		gdal: EVERYWHERE,
		lightgbm: SOURCE,
		llvmlite: SOURCE,
		mysqlclient: EVERYWHERE,
		numba: SOURCE,
		"opencv-contrib-python": SOURCE,
		"opencv-contrib-python-headless": SOURCE,
		"opencv-python": SOURCE,
		"opencv-python-headless": SOURCE,
		polars: SOURCE,
		"psycopg-c": EVERYWHERE,
		psycopg2: EVERYWHERE,
		pycairo: EVERYWHERE,
		pygobject: EVERYWHERE,
		pygraphviz: EVERYWHERE,
		"python-ldap": EVERYWHERE,
		uwsgi: EVERYWHERE,
		xgboost: SOURCE,
		cffi: some("1.15"),
		cryptography: some("3.4.8"),
		gevent: some("21.8"),
		greenlet: some("1.1"),
		grpcio: some("1.44"),
		"grpcio-tools": some("1.44"),
		lxml: some("4.6.4"),
		matplotlib: some("3.4"),
		numpy: some("1.25"),
		orjson: some("3.6.4"),
		pandas: some("1.3"),
		pillow: some("8.3"),
		psutil: some("7.0.1"),
		"psycopg-binary": some(),
		"psycopg2-binary": some("2.9"),
		pyarrow: some("17"),
		pycryptodome: some("3.11"),
		pymssql: some(),
		pynacl: some("1.5"),
		pyodbc: some("5.2.1"),
		pyzmq: some("22.3"),
		"ruamel-yaml-clib": some("0.2.7"),
		"scikit-learn": some("1.5"),
		scipy: some("1.7"),
		shapely: some("1.8"),
		statsmodels: some("0.14"),
		tokenizers: some("0.11")
	},
	npm: {
		"@tensorflow/tfjs-node": NONE$1,
		"@tensorflow/tfjs-node-gpu": NONE$1,
		ibm_db: NONE$1,
		"onnxruntime-node": NONE$1,
		cypress: BROWSER,
		playwright: BROWSER,
		puppeteer: BROWSER,
		canvas: SOURCE,
		duckdb: SOURCE,
		iconv: EVERYWHERE,
		libpq: EVERYWHERE,
		"node-expat": EVERYWHERE,
		"node-pty": SOURCE,
		"node-rdkafka": SOURCE,
		nodegit: SOURCE,
		"pg-native": EVERYWHERE,
		argon2: both("0.40"),
		bcrypt: both("6"),
		"better-sqlite3": some("7.4"),
		grpc: some(),
		"node-sass": some(),
		re2: some(),
		sharp: some(undefined, "0.33"),
		sqlite3: some()
	}
};
function worksWithBoth(name, version) {
	const support = Object.hasOwn(MUSL_SUPPORT.npm, name) ? MUSL_SUPPORT.npm[name] : undefined;
	if (version === undefined || support?.kind !== "some" || support.both === undefined) return false;
	return isOlder(version, support.both) === false;
}
function isAddon(name) {
	return Object.hasOwn(MUSL_SUPPORT.npm, name);
}
function isCompiledAnywhere(ecosystem, name) {
	const support = Object.hasOwn(MUSL_SUPPORT[ecosystem], name) ? MUSL_SUPPORT[ecosystem][name] : undefined;
	return support?.kind === "source" && support.everywhere;
}

// lib/model/renaming.js
function renamed(name, renamings) {
	const [longest] = renamings.map(({ from, to }) => ({
		from: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vt)(from),
		to: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vt)(to)
	})).filter(({ from, to }) => name.startsWith(`${from}/`) || name === from && to.includes("/")).sort((a, b) => b.from.length - a.from.length);
	return longest && longest.to + name.slice(longest.from.length);
}

// lib/model/copied-image.js
function originOf(reference) {
	return reference.copyOf ?? reference;
}
function asCopy(reference, copies) {
	const name = copies.length === 0 ? undefined : renamed((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reference), copies);
	const original = name === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ut)(name);
	if (original === undefined || "invalid" in original) return reference;
	const { registry, repository } = original;
	return {
		copyOf: {
			registry,
			repository,
			copies
		},
		...reference
	};
}
function copyBeside(reference, { registry, repository, copyOf }) {
	if (copyOf === undefined) return reference;
	const { copies } = copyOf;
	const own = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)({
		registry,
		repository
	});
	const isOwn = ({ from }) => own === from || own.startsWith(`${from}/`);
	const known = asCopy(reference, copies);
	if (known.copyOf !== undefined) return known;
	const nearest = copies.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.to.length - a.to.length);
	for (const { from, to } of nearest) {
		const name = renamed((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reference), [{
			from: to,
			to: from
		}]);
		const place = name === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ut)(name);
		if (place === undefined || "invalid" in place) continue;
		const copy = asCopy({
			...reference,
			registry: place.registry,
			repository: place.repository
		}, copies);
		if (copy.copyOf !== undefined && isSame(copy.copyOf, reference)) return copy;
	}
	return reference;
}
function isSame(a, b) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(a) === (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(b);
}

// lib/util/get-or-create.js
function getOrCreate(values, key, create) {
	const known = values.get(key) ?? create();
	values.set(key, known);
	return known;
}
function getOrCreateWithin(limit, values, key, create) {
	if (values.size >= limit && !values.has(key)) values.clear();
	return getOrCreate(values, key, create);
}

// lib/model/platform.js
function formatPlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		platform.variant
	].filter((part) => part !== undefined).join("/");
}
const MAX_LISTED$1 = 5;
function formatPlatforms(platforms) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)([...new Set(platforms.map(formatPlatform))], MAX_LISTED$1);
}
function parsePlatform(text) {
	const [, os, architecture, variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/i.exec(text) ?? [];
	return os === undefined || architecture === undefined ? undefined : {
		os,
		architecture,
		variant
	};
}
function isSamePlatform(a, b) {
	return a.os === b.os && a.architecture === b.architecture && variantOf(a) === variantOf(b);
}
function variantOf(platform) {
	return platform.variant ?? (platform.architecture === "arm64" ? "v8" : "");
}

// lib/check/judge.js
function isAbsent({ status, failure, current }) {
	return status === "unresolved" && failure?.code === "not-found" && current === undefined;
}
const IGNORED = verdict("skipped", { skipReason: "ignored" });
const NOT_ASKED = verdict("unpinned");
const PIN_NOT_ASKED = verdict("skipped", { skipReason: "offline" });
function judge(use, skipReason, ofReference) {
	if (skipReason === "ignored") return {
		use,
		...IGNORED
	};
	return {
		use,
		...ofReference ?? verdict("skipped", { skipReason })
	};
}
function verdictOn(reference, resolution, visibleRepositories) {
	if (resolution === undefined) return reference.digest === undefined ? NOT_ASKED : PIN_NOT_ASKED;
	const { tag, pinned, platform } = resolution;
	if (tag === undefined) return judgeUntracked(reference, resolution, visibleRepositories);
	if (!tag.ok) return verdict("unresolved", { failure: tag.failure });
	const current = tag.value;
	if (reference.digest === undefined) return verdict("unpinned", { current });
	if (reference.digest === current.digest) return verdict("fresh", { current });
	if (pinned?.ok === false && pinned.failure.code === "not-found") return verdict("dead", { current });
	if (platform !== undefined) return judgePlatformPin(reference, platform);
	return verdict("stale", {
		current,
		unreadPin: pinned?.ok === false ? pinned.failure : undefined
	});
}
function judgeUntracked(reference, { pinned }, visibleRepositories) {
	if (pinned === undefined || pinned.ok) return verdict("untracked", { current: pinned?.value });
	const isVisible = visibleRepositories.has((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reference));
	const status = pinned.failure.code === "not-found" && isVisible ? "dead" : "unresolved";
	return verdict(status, { failure: status === "dead" ? undefined : pinned.failure });
}
function judgePlatformPin(reference, platform) {
	if (!platform.ok) {
		const { code, message: why } = platform.failure;
		const message = `${why} The pinned digest is one platform's, so whether it is the current one is not known.`;
		return verdict("unresolved", { failure: {
			code,
			message
		} });
	}
	const { current, platform: pinnedPlatform } = platform.value;
	if (current === undefined) {
		const message = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(reference)} has no image for the platform of the pinned digest (${formatPlatform(pinnedPlatform)}) any more; pin the tag's own digest.`;
		return verdict("unresolved", {
			pinnedPlatform,
			failure: {
				code: "not-found",
				message
			}
		});
	}
	return verdict(current.digest === reference.digest ? "fresh" : "stale", {
		current,
		pinnedPlatform
	});
}
function verdict(status, more = {}) {
	return {
		status,
		skipReason: more.skipReason,
		current: more.current,
		pinnedPlatform: more.pinnedPlatform,
		failure: more.failure,
		unreadPin: more.unreadPin
	};
}

// lib/model/unexpected-error.js
function unexpectedFailure(error, reference) {
	const why = unexpectedReason(error, reference);
	return {
		code: "malformed-response",
		message: `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(why)}.`
	};
}
function unexpectedReason(error, reference) {
	if (error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.wt) throw error;
	const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "Error";
	const image = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(reference);
	return `the response of ${reference.registry} for ${image} could not be understood (${name}); if this lasts, report it to freshfrom`;
}

// lib/model/project.js
const PROJECT_URL = "https://github.com/freshfrom/freshfrom";
function docUrl(path) {
	return `${PROJECT_URL}/blob/main/docs/${path}`;
}
function ruleUrl(rule) {
	return docUrl(`rules/${rule}.md`);
}

// lib/util/binary-search.js
function lastIndexAtOrBefore(length, position, startOf) {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (startOf(middle) <= position) low = middle;
		else high = middle - 1;
	}
	return low;
}
function largestThatFits(most, fits) {
	let [fitting, tooMany] = [0, most + 1];
	while (tooMany - fitting > 1) {
		const middle = Math.floor((fitting + tooMany) / 2);
		if (fits(middle)) fitting = middle;
		else tooMany = middle;
	}
	return fitting;
}

// lib/model/line-columns.js
const STEP = 1024;
var LineColumns = class {
	#bytes;
	#kept;
	constructor(bytes, start) {
		this.#bytes = bytes;
		this.#kept = [{
			offset: start,
			column: 1
		}];
	}
	at(offset) {
		let last = this.#lastKept(offset);
		while (offset - last.offset > STEP) {
			const next = this.#boundary(last.offset + STEP);
			if (next > offset) break;
			last = {
				offset: next,
				column: last.column + this.#length(last.offset, next)
			};
			this.#kept.push(last);
		}
		return last.column + this.#length(last.offset, offset);
	}
	#lastKept(offset) {
		const [first = {
			offset,
			column: 1
		}] = this.#kept;
		const final = this.#kept.at(-1) ?? first;
		if (final.offset <= offset) return final;
		const last = lastIndexAtOrBefore(this.#kept.length, offset, (index) => this.#kept[index]?.offset ?? 0);
		return this.#kept[last] ?? first;
	}
	#boundary(offset) {
		let at = offset;
		while (at < offset + 3 && ((this.#bytes[at] ?? 0) & 192) === 128) at += 1;
		return at;
	}
	#length(from, to) {
		return this.#bytes.toString("utf8", from, to).length;
	}
};

// lib/model/source-text.js
function touchesLines({ start, end }, lines) {
	if (lines === "all") return true;
	for (let line = start.line; line <= end.line; line += 1) if (lines.has(line)) return true;
	return false;
}
const RECENT = 8;
const BYTE_ORDER_MARK = "ï»¿";
var SourceText = class {
	text;
	#bytes;
	#lineStarts;
	#isAscii;
	#columns = new Map();
	#recent = new Map();
	constructor(bytes) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.text = this.#bytes.toString("latin1");
		this.#isAscii = (0,node_buffer__WEBPACK_IMPORTED_MODULE_3__.isAscii)(this.#bytes);
		this.#lineStarts = [this.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0];
		for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) this.#lineStarts.push(at + 1);
	}
	range(span) {
		return {
			start: this.position(span.start),
			end: this.position(span.end)
		};
	}
	position(offset) {
		const known = this.#recent.get(offset);
		if (known !== undefined) return known;
		if (this.#recent.size >= RECENT) this.#recent.clear();
		const position = this.#find(offset);
		this.#recent.set(offset, position);
		return position;
	}
	lineStart(line) {
		return this.#lineStarts[line - 1] ?? this.text.length;
	}
	#find(offset) {
		const line = this.#lineIndexOf(offset);
		const start = this.#lineStarts[line] ?? 0;
		if (this.#isAscii) return {
			line: line + 1,
			column: offset - start + 1
		};
		let columns = this.#columns.get(start);
		if (columns === undefined) {
			columns = new LineColumns(this.#bytes, start);
			this.#columns.set(start, columns);
		}
		return {
			line: line + 1,
			column: columns.at(Math.max(offset, start))
		};
	}
	#lineIndexOf(offset) {
		return lastIndexAtOrBefore(this.#lineStarts.length, offset, (index) => this.#lineStarts[index] ?? 0);
	}
};

// lib/model/stage-work.js
const MAX_WORK = 5e3;
const CHARACTERS = 500;
function workOf(step) {
	switch (step.kind) {
		case "run": return 1 + step.commands.length + step.text.length / CHARACTERS;
		case "start": return 1 + step.commands.length;
		case "env": return 1 + step.values.size;
		case "copy": return 1 + step.sources.length;
		default: return 1;
	}
}

// lib/util/create-hash.js
let loaded;
function createHash(algorithm) {
	loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)("node:crypto");
	return loaded.createHash(algorithm);
}

// lib/util/git-blob.js
const CARRIAGE_RETURN = 13;
function gitBlobId(bytes) {
	return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function bytesOfBlob(bytes, id) {
	if (gitBlobId(bytes) === id) return bytes;
	if (!bytes.includes(CARRIAGE_RETURN)) return undefined;
	const stored = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return gitBlobId(stored) === id ? stored : undefined;
}

// lib/check/collected-report.js
var CollectedReport = class {
	#uses = [];
	#findings = [];
	#contents = new Map();
	add = ({ file, content, uses, findings }) => {
		for (const use of uses) this.#uses.push(use);
		for (const finding of findings) this.#findings.push(finding);
		if (content !== undefined) this.#contents.set(file, gitBlobId(content));
	};
	with(outcome) {
		return {
			...outcome,
			uses: this.#uses,
			findings: this.#findings.sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.at),
			contents: this.#contents
		};
	}
};

// lib/check/ignore.js
function activeEntries(entries, now) {
	const today = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.y)(now);
	return entries.filter(({ until }) => until === undefined || today <= until);
}
function isIgnored(use, entries) {
	const byComment = use.ignore !== undefined && use.ignore.rules === undefined;
	return byComment || entries.some((entry) => entry.rule === undefined && fits(entry, use));
}
function ignoredRules(use, entries) {
	const named = use.ignore?.rules ?? [];
	const fitting = entries.filter((entry) => entry.rule !== undefined && fits(entry, use));
	return (rule) => named.includes(rule) || fitting.some((entry) => entry.rule?.(rule) === true);
}
function fits({ image, file }, use) {
	if (file !== undefined && !file(use.file)) return false;
	return image === undefined || use.reference !== undefined && image(use.reference);
}

// lib/util/parallel.js
async function mapInParallel(items, atOnce, work) {
	const results = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const index = next;
			next += 1;
			results[index] = await work(items[index], index);
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	return results;
}
async function* mapAhead(items, atOnce, work) {
	const ahead = [];
	for (const item of items) {
		const result = work(item);
		result.catch(() => {});
		ahead.push(result);
		if (ahead.length < atOnce) continue;
		const first = ahead.shift();
		if (first !== undefined) yield await first;
	}
	for (const result of ahead) yield await result;
}

// lib/check/read-files.js
const FILES_AT_ONCE = 8;
async function readFiles(paths, parts, settings) {
	return mapInParallel(paths, FILES_AT_ONCE, (file) => readFile(file, parts, settings));
}
async function readFile(file, { files, formats, wantsStages }, settings) {
	const content = refuseUnsuitable(await files.read(file));
	if ("unreadable" in content) {
		const start = {
			line: 1,
			column: 1
		};
		const problem = {
			message: content.unreadable,
			range: {
				start,
				end: start
			}
		};
		return {
			file,
			content: undefined,
			uses: [],
			problems: [problem],
			ignores: [],
			...NO_STAGES
		};
	}
	const format = formats.find((candidate) => candidate.matches(file)) ?? formats[0];
	if (format === undefined) throw new Error("There is no file format.");
	const read = await format.load();
	const options = {
		buildArgs: buildArgsFor(file, settings),
		pinArgs: settings.pinArgs,
		knownAs: settings.knownAs
	};
	const { uses, problems, ignores, outline, stages } = read(file, content.bytes, options);
	const structure = wantsStages(file, outline) ? {
		outline,
		stages
	} : undefined;
	const shippedStages = shippedStagesOf(outline);
	return {
		file,
		content: content.bytes,
		uses,
		problems,
		ignores,
		structure,
		shippedStages
	};
}
const NO_STAGES = {
	structure: undefined,
	shippedStages: undefined
};
function shippedStagesOf({ stages }) {
	const shipped = new Set();
	for (let stage = stages.at(-1); stage !== undefined;) {
		shipped.add(stage.index);
		stage = stage.base.kind === "stage" && stage.base.index < stage.index ? stages[stage.base.index] : undefined;
	}
	return shipped.size === 0 ? undefined : shipped;
}
function refuseUnsuitable(content) {
	if ("unreadable" in content) return content;
	if (content.bytes.length > _start_js__WEBPACK_IMPORTED_MODULE_0__.M) return { unreadable: "the file is larger than 1 MiB and was not read" };
	return content.bytes.includes(0) ? { unreadable: "the file is binary: it holds a zero byte" } : content;
}
function buildArgsFor(file, settings) {
	return new Map(settings.buildArgs.filter(({ files }) => files(file)).flatMap(({ values }) => [...values]));
}

// lib/check/reference-lookups.js
var ReferenceLookups = class {
	#settings;
	#makeResolver;
	#log;
	#making;
	#resolver;
	#answers = new Map();
	#pending = [];
	#done = 0;
	#visible = new Set();
	#verdicts = new Map();
	constructor(settings, makeResolver, log) {
		this.#settings = settings;
		this.#makeResolver = makeResolver;
		this.#log = log;
	}
	get resolver() {
		return this.#resolver;
	}
	start(uses) {
		if (this.#makeResolver === undefined) return;
		for (const use of uses) {
			const { reference } = use;
			if (reference === undefined || this.#skipReasonOf(use) !== undefined) continue;
			const key = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(reference);
			if (this.#answers.has(key)) continue;
			this.#making ??= this.#makeResolver();
			const answer = {
				reference,
				resolution: undefined
			};
			this.#answers.set(key, answer);
			const lookup = this.#lookUp(answer, this.#making);
			this.#pending.push(lookup);
			lookup.catch(() => {});
		}
	}
	async settle() {
		if (this.#pending.length === 0) return;
		await Promise.all(this.#pending);
		this.#pending = [];
		this.#visible = visibleRepositories(this.#answers.values());
		this.#verdicts.clear();
	}
	judge(use) {
		const { reference } = use;
		return judge(use, this.#skipReasonOf(use), reference && this.#verdictOn((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.dt)(reference), reference));
	}
	judged() {
		return Array.from(this.#answers, ([key, { reference }]) => ({
			reference,
			verdict: this.#verdictOn(key, reference)
		}));
	}
	silentRegistries() {
		return silentRegistries(this.#answers.values());
	}
	#verdictOn(key, reference) {
		const resolution = this.#answers.get(key)?.resolution;
		if (resolution === undefined) return verdictOn(reference, resolution, this.#visible);
		return getOrCreate(this.#verdicts, key, () => verdictOn(reference, resolution, this.#visible));
	}
	#skipReasonOf(use) {
		const isNamed = use.reference !== undefined && this.#settings.ignoresImage(use.reference);
		return isNamed || isIgnored(use, this.#settings.ignore) ? "ignored" : use.skipReason;
	}
	async #lookUp(answer, making) {
		const { reference } = answer;
		const resolver = await making;
		this.#resolver = resolver;
		answer.resolution = await resolver.resolve(reference).catch((error) => failed(reference, error));
		this.#done += 1;
		this.#log.progress(`looked up ${this.#done} of ${this.#answers.size} images`);
	}
};
function failed(reference, error) {
	const failure = {
		ok: false,
		failure: unexpectedFailure(error, reference)
	};
	const hasTag = reference.tag !== undefined;
	return {
		tag: hasTag ? failure : undefined,
		pinned: hasTag ? undefined : failure,
		platform: undefined
	};
}
function visibleRepositories(answers) {
	const answered = [...answers].filter(({ resolution }) => resolution?.tag?.ok === true || resolution?.pinned?.ok === true);
	return new Set(answered.map(({ reference }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reference)));
}
function silentRegistries(answers) {
	const isSilent = new Map();
	for (const { reference, resolution } of answers) {
		const lookup = resolution?.tag ?? resolution?.pinned;
		const hasFailed = lookup !== undefined && !lookup.ok && lookup.failure.code !== "not-found";
		isSilent.set(reference.registry, hasFailed && isSilent.get(reference.registry) !== false);
	}
	return [...isSilent].flatMap(([registry, silent]) => silent ? [registry] : []).sort();
}

// lib/image/differences/change-reason.js
function comparePlatforms(before, after) {
	const missing = (some, others) => some.images.map(({ platform }) => platform).filter((platform) => !others.images.some((other) => isSamePlatform(other.platform, platform)));
	return {
		added: missing(after, before),
		lost: missing(before, after)
	};
}
function changeReason(before, after, inUse, pairs) {
	if (before.digest === after.digest) return "identical";
	const { added, lost } = comparePlatforms(before, after);
	if (lost.some((platform) => inUse.some((used) => isSamePlatform(used, platform)))) return "platform-lost";
	const changed = pairs.filter((pair) => pair.before.digest !== pair.after.digest);
	if (changed.length === 0) {
		if (added.length > 0 || lost.length > 0) return "platforms";
		if (digestsOf(before.images) !== digestsOf(after.images)) return "unused-platforms";
		return digestsOf(before.others) === digestsOf(after.others) ? "annotations" : "attestations";
	}
	if (changed.every((pair) => hasSameContent(pair) && pair.before.configDigest === pair.after.configDigest)) {
		return "storage";
	}
	if (changed.every(hasSameContent)) return "configuration";
	return changed.every((pair) => hasSameContent(pair) || isRebuilt(pair)) ? "base" : "layers";
}
function digestsOf(entries) {
	return entries.map(({ digest }) => digest).sort().join();
}
function hasSameContent({ before, after }) {
	return before.layers.length === after.layers.length && countSharedLayers({
		before,
		after
	}) === after.layers.length;
}
function countSharedLayers({ before, after }) {
	const first = after.layers.findIndex((layer, index) => {
		const other = before.layers[index];
		return other === undefined || (layer.diffId ?? layer.digest) !== (other.diffId ?? other.digest);
	});
	return first < 0 ? after.layers.length : first;
}
function isRebuilt(pair) {
	const { before, after } = pair;
	const [old, now] = [statedBase(before).digest, statedBase(after).digest];
	if (old !== undefined && now !== undefined) return old !== now;
	const commands = [before.config.commands, after.config.commands];
	const isSameRecipe = commands[0] !== undefined && commands[0].length > 1 && commands[0].join("\n") === commands[1]?.join("\n");
	return isSameRecipe && countSharedLayers(pair) === 0;
}
function statedBase({ annotations, config: { labels } }) {
	const [name, digest] = ["org.opencontainers.image.base.name", "org.opencontainers.image.base.digest"];
	return {
		name: annotations[name] ?? labels[name],
		digest: annotations[digest] ?? labels[digest]
	};
}

// lib/image/differences/image-differences.js
const CHANGE_REASON_WORDS = {
	identical: "it is the same image",
	attestations: "only attestations changed",
	annotations: "only annotations of the index changed",
	"platform-lost": "a platform that is in use is gone",
	platforms: "other platforms: nothing changed for those in use",
	"unused-platforms": "only platforms that are not in use changed",
	storage: "the same content, stored in another way",
	configuration: "only the configuration changed",
	base: "rebuilt on a newer base",
	layers: "other content"
};
function isUnchangedInUse(why) {
	switch (why) {
		case "identical":
		case "attestations":
		case "annotations":
		case "platforms":
		case "unused-platforms":
		case "storage": return true;
		case "platform-lost":
		case "configuration":
		case "base":
		case "layers": return false;
	}
}

// lib/util/byte-size.js
const UNITS = {
	"": 1,
	b: 1,
	kb: 1e3,
	mb: 1e6,
	gb: 1e9,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
function parseByteSize(text) {
	const [, number, unit = ""] = /^(\d{1,12}(?:\.\d{1,3})?)\s*([a-z]*)$/i.exec(text) ?? [];
	const factor = UNITS[unit.toLowerCase()];
	return number === undefined || factor === undefined ? undefined : Math.floor(Number(number) * factor);
}
function formatByteSize(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	let value = bytes;
	let unit = 0;
	while (value >= 999.5 && unit < units.length - 1) {
		value /= 1e3;
		unit += 1;
	}
	return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

// lib/reports/json-text.js
function formatJson(value, indent) {
	const depth = indent.length / 2;
	let nested = value;
	for (let level = 0; level < depth; level += 1) nested = [nested];
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.X)(JSON.stringify(nested, null, 2));
	return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}

// lib/model/edit.js
function applyEdits(bytes, edits) {
	const ordered = distinctEdits(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	const parts = [];
	let done = 0;
	let previous;
	for (const edit of ordered) {
		const overlaps = previous !== undefined && (edit.span.start < done || edit.span.start === previous.span.start);
		if (overlaps) throw new Error(`Two edits of ${edit.file} overlap at line ${edit.range.start.line}.`);
		parts.push(bytes.subarray(done, edit.span.start), Buffer.from(edit.text, "utf8"));
		done = edit.span.end;
		previous = edit;
	}
	parts.push(bytes.subarray(done));
	return Buffer.concat(parts);
}
function editKey({ file, span }) {
	return `${file}\n${span.start}\n${span.end}`;
}
function distinctEdits(edits) {
	const seen = new Map();
	for (const edit of edits) seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
	return [...seen.values()];
}
function editsByFile(edits) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(distinctEdits(edits), (edit) => edit.file);
}

// lib/bump/image-moves.js
function isExplainable(move) {
	const [{ status, unreadPin }] = move.uses;
	return move.from !== undefined && move.to !== undefined && status !== "dead" && unreadPin === undefined;
}
function movesOf(uses) {
	const moves = new Map();
	for (const judged of uses) {
		const { proposal, current, use } = judged;
		const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
		if (use.reference === undefined || to === undefined && proposal?.tag === undefined) continue;
		const image = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(use.reference);
		const from = use.reference.digest;
		const key = [
			image,
			from,
			proposal?.tag,
			to
		].join("\n");
		const known = moves.get(key);
		moves.set(key, {
			image,
			uses: known ? [...known.uses, judged] : [judged],
			tag: proposal?.tag,
			from,
			to
		});
	}
	return [...moves.values()].sort((a, b) => a.image < b.image ? -1 : a.image > b.image ? 1 : 0);
}
function imagesOf(moves) {
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(moves, ({ image }) => image)].flatMap(([image, [first, ...others]]) => {
		return first === undefined ? [] : [{
			image,
			moves: [first, ...others]
		}];
	});
}
function editsOf(uses) {
	return distinctEdits(uses.flatMap(({ edits }) => edits));
}

// lib/check/propose/proposed-use.js
const RULE_FIXED_BY_EDIT = {
	stale: "stale-digest",
	unpinned: "unpinned",
	dead: "dead-digest"
};
const NONE = [];
function proposeCurrent(judged) {
	const proposed = {
		proposal: undefined,
		seenSince: undefined,
		waitsUntil: undefined,
		lostPlatforms: NONE,
		droppedPlatforms: NONE,
		sameContent: undefined,
		onward: undefined,
		tagNote: undefined,
		edits: NONE,
		notEdited: undefined,
		...judged
	};
	const { use, status, current } = judged;
	const isDue = status === "unpinned" || status === "stale" || status === "dead";
	if (!isDue || current === undefined || use.site === undefined) return proposed;
	const edit = digestEdit(use, current);
	if (typeof edit === "string") return {
		...proposed,
		notEdited: edit
	};
	return {
		...proposed,
		edits: [edit, ...repeatEdits(use, current.digest, undefined)]
	};
}
function digestEdit({ file, site = "overridable-arg" }, { digest }) {
	if (typeof site === "string") return site;
	const { range, span, prefix, elsewhere } = site;
	if (!digest.startsWith(elsewhere)) return "split-digest";
	return {
		file,
		range,
		span,
		text: prefix + digest.slice(elsewhere.length)
	};
}
function repeatEdits({ file, repeats }, digest, tag) {
	return (repeats?.edited ?? NONE).flatMap((repeat) => [...repeat.tag === undefined || tag === undefined ? [] : [{
		file,
		...repeat.tag,
		text: tag
	}], ...repeat.digest === undefined ? [] : [{
		file,
		...repeat.digest,
		text: digest
	}]]);
}
function withProposal(judged, proposal, tag) {
	const edits = proposalEdits(judged.use, proposal, tag);
	if (typeof edits === "string") return {
		...judged,
		notEdited: edits
	};
	return {
		...judged,
		proposal,
		edits,
		notEdited: undefined
	};
}
function targetOf({ proposal, current }) {
	return proposal?.descriptor ?? current;
}
function followed(judged) {
	const { onward } = judged;
	return onward && {
		...judged,
		...onward,
		notEdited: undefined,
		waitsUntil: undefined,
		sameContent: undefined,
		onward: undefined
	};
}
function proposalEdits(use, { descriptor, writesDigest, tag: newerTag }, tag) {
	const digest = writesDigest && descriptor !== undefined ? digestEdit(use, descriptor) : undefined;
	if (typeof digest === "string") return digest;
	const repeated = digest && descriptor ? repeatEdits(use, descriptor.digest, newerTag) : NONE;
	return [
		tag,
		digest,
		...repeated
	].filter((edit) => edit !== undefined);
}
function waiting$1(judged, until) {
	return {
		...withoutEdits(judged),
		notEdited: "waiting",
		waitsUntil: until
	};
}
function withLostPlatforms(judged, lost) {
	return {
		...withoutEdits(judged),
		notEdited: "platform-lost",
		lostPlatforms: lost
	};
}
function withSameContent(judged, why) {
	return {
		...withoutEdits(judged),
		notEdited: "same-content",
		sameContent: why
	};
}
function ignoring(judged) {
	return judged.edits.length === 0 ? judged : {
		...withoutEdits(judged),
		notEdited: "ignored"
	};
}
function withoutEdits(judged) {
	return {
		...judged,
		edits: []
	};
}

// lib/bump/title.js
const PLACEHOLDERS = {
	verb: (bump) => verbOf(bump),
	image: (bump) => only(bump, ({ reference }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(reference)) ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(imageCount(bump), "image"),
	tag: (bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? "") ?? "",
	digest: (bump) => only(bump, ({ to }) => to === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(to)) ?? "",
	count: (bump) => String(imageCount(bump)),
	files: (bump) => String(editsByFile(editsOf(bump.uses)).size),
	group: (bump) => groupName(bump) ?? "all"
};
const BRACES = /\{([A-Za-z_-]*)\}/g;
function unknownPlaceholder(template) {
	return [...template.matchAll(BRACES)].map(([, name = ""]) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
function fillTemplate(template, bump) {
	return filled(template, bump).replace(/[ \t]+/g, " ").trim();
}
function fillMarkdownTemplate(template, bump) {
	return filled(template, bump, markdownText);
}
function filled(template, bump, escapeText = (text) => text) {
	return template.replace(BRACES, (whole, name) => {
		if (!Object.hasOwn(PLACEHOLDERS, name)) return whole;
		const value = PLACEHOLDERS[name](bump);
		return name === "group" ? escapeText(value) : value;
	});
}
function groupName({ group }) {
	return group === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(group);
}
function titleOf(bump) {
	const verb = verbOf(bump);
	const single = singleMove(bump);
	if (single !== undefined) {
		const to = single.tag === undefined ? "" : ` to ${single.tag}`;
		return `chore(docker): ${verb} ${single.image}${to}`;
	}
	const name = groupName(bump);
	const where = name === undefined ? "" : ` (${name})`;
	return `chore(docker): ${MANY[verb]}${where}`;
}
const MANY = {
	pin: "pin base images by digest",
	update: "update base images",
	refresh: "refresh base image digests"
};
function verbOf(bump) {
	const moves = movesOf(bump.uses);
	if (moves.some(({ tag }) => tag !== undefined)) return "update";
	return moves.every(({ from }) => from === undefined) ? "pin" : "refresh";
}
function only(bump, value) {
	const single = singleMove(bump);
	const reference = single?.uses[0].use.reference;
	return single === undefined || reference === undefined ? undefined : value({
		...single,
		reference
	});
}
function singleMove({ uses }) {
	const [first, ...others] = movesOf(uses);
	const isSame = others.every(({ image, tag, to }) => image === first?.image && tag === first.tag && to === first.to);
	return isSame ? first : undefined;
}
function imageCount({ uses }) {
	return imagesOf(movesOf(uses)).length;
}

// lib/check/not-edited-reason.js
const NO_WORKFLOW_FILES = "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";
function notEditedReason(judged, reason) {
	const { use, status, lostPlatforms } = judged;
	switch (reason) {
		case "overridable-arg": return `a digest would make ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(use.overriddenArgs.map((name) => `--build-arg ${name}`))} ineffective; to pin it anyway, set pin-args: true`;
		case "shared-arg": return sharedArg(use, status);
		case "split-digest": return "the digest is composed of several texts, so there is no single place to write it";
		case "split-tag": return "the tag is composed of several texts, so there is no single place to write it";
		case "waiting": return waiting(judged);
		case "platform-lost": return `the new image drops a platform that is in use: ${formatPlatforms(lostPlatforms)}`;
		case "same-content": return sameContent(judged);
		case "workflow-permission": return NO_WORKFLOW_FILES;
		case "not-allowed": return "\"allowed\" or an ignore forbids the newer tag";
		case "ignored": return "a comment or the configuration ignores it";
	}
}
function waiting({ waitsUntil }) {
	const until = waitsUntil === undefined ? "" : ` until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.b)(waitsUntil)}`;
	return `its new digest waits${until} (min-age)`;
}
function sharedArg({ otherUse }, status) {
	if (otherUse === undefined) return "it shares its edit with a reference that is not updated";
	const place = `in the default of ARG ${otherUse.arg}, ${otherUseClause(otherUse)}`;
	return status === "unpinned" ? `the digest would be ${place}; to write it in the FROM instead, set pin-args: true` : `the digest is ${place}, so an edit would change both; edit it by hand`;
}
function otherUseClause({ arg, by: kind, through, line }) {
	const by = through === arg ? "" : ` through ARG ${through}`;
	switch (kind) {
		case "from": return `which the FROM in line ${line} uses${by} for another image`;
		case "itself": return "which the reference uses more than once, or with text after it";
		case "flag": return `which a flag of the FROM in line ${line} uses${by}`;
		case "stage": return `which the ARG in line ${line} passes${by} to a stage`;
		case "arg": return `which ARG ${through} in line ${line} uses, and no FROM uses that ARG`;
	}
}
function sameContent({ proposal, sameContent: why = "storage" }) {
	const matured = proposal?.descriptor === undefined ? "" : ` with ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(proposal.descriptor.digest)}, the newest that is old enough`;
	return `the new digest changes nothing that is in use${matured} (${CHANGE_REASON_WORDS[why]}); to update it anyway, set same-content: propose`;
}
function droppedPlatformsSentence({ droppedPlatforms, edits }, image) {
	if (droppedPlatforms.length === 0 || edits.length === 0) return "";
	return `${image} drops platforms that are not in use here: ${formatPlatforms(droppedPlatforms)}.`;
}

// lib/reports/unedited.js
function uneditedReferences(uses) {
	return uses.flatMap((judged) => {
		const reason = reasonOf(judged);
		return reason === undefined ? [] : [{
			judged,
			reason: reason.endsWith(".") ? reason : `${reason}.`
		}];
	});
}
function reasonOf(judged) {
	const { use, status, skipReason, edits, notEdited, failure } = judged;
	if (edits.length > 0) return undefined;
	switch (status) {
		case "fresh": return undefined;
		case "untracked": return "it has a digest and no tag, so there is no newer digest to write; write name:tag@sha256:… to have it refreshed";
		case "skipped": return skipReason === "scratch" || skipReason === "ignored" || skipReason === "offline" ? undefined : use.detail ?? "it is not an image reference";
		case "unresolved":
		case "stale":
		case "unpinned":
		case "dead":
			if (failure !== undefined) return failure.message;
			if (notEdited !== undefined) return notEdited === "ignored" ? undefined : notEditedReason(judged, notEdited);
			return status === "dead" ? "its digest is gone from the registry, and it has no tag to take another one from" : undefined;
	}
}
function uneditedLines({ uses, pin }) {
	const lines = uneditedReferences(uses).map(({ judged, reason }) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(judged.use)}: ${nameOf(judged)} is not updated: ${reason}`);
	const ignored = ignoredReferences(uses);
	const unpinned = unplannedPins(uses, pin);
	if (ignored.length > 0) lines.push(`${references(ignored.length)} ignored by a comment or the configuration.`);
	if (unpinned.length > 0) lines.push(`${references(unpinned.length)} left without a digest (pin: off).`);
	return lines;
}
function ignoredReferences(uses) {
	return uses.filter(({ skipReason, notEdited }) => skipReason === "ignored" || notEdited === "ignored").map((judged) => ({
		judged,
		reason: judged.use.ignore === undefined ? "the configuration ignores it." : "a comment above it ignores it."
	}));
}
function unplannedPins(uses, pin) {
	return uses.filter((judged) => judged.edits.length > 0 && !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.w)(judged, pin));
}
function droppedPlatformLines(uses) {
	return uses.flatMap((judged) => {
		const words = droppedPlatformsSentence(judged, `the new image of ${nameOf(judged)}`);
		return words === "" ? [] : [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(judged.use)}: ${words}`];
	});
}
function references(number) {
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(number, "reference")} ${number === 1 ? "is" : "are"}`;
}
function uneditedMarkdown(unedited) {
	return unedited.map(({ judged, reason }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)(nameOf(judged))} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(judged.use))}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(reason)}`);
}
function nameOf({ use }) {
	return use.reference === undefined ? use.written : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.pt)(use.reference);
}

// lib/reports/unproposed-tags.js
const MAX_NOTES = 50;
function unproposedTagNotes(uses) {
	return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}
function unproposedTagMarkdown(uses) {
	const notes = unproposedTagNotes(uses);
	if (notes.length === 0) return [];
	const items = notes.slice(0, MAX_NOTES).map((note) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(note)}`);
	const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
	return [
		"Newer tags that are not proposed:",
		"",
		...items,
		...more
	];
}

// lib/model/descriptor.js
const INDEXES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const MANIFESTS = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
const MANIFEST_MEDIA_TYPES = [...INDEXES, ...MANIFESTS];
function isIndex(mediaType) {
	return INDEXES.includes(mediaType);
}
function isManifest(mediaType) {
	return MANIFESTS.includes(mediaType);
}

// lib/util/json-shape.js
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isOptionalString(value) {
	return value === undefined || typeof value === "string";
}
function isListOf(value, isElement) {
	return Array.isArray(value) && value.every(isElement);
}
function nonEmptyString(value) {
	return typeof value === "string" && value !== "" ? value : undefined;
}
function objectsIn(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringsIn(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
function stringMap(value) {
	if (!isObject(value)) return {};
	const entries = Object.entries(value).filter((entry) => typeof entry[1] === "string");
	return Object.fromEntries(entries);
}

// lib/image/sbom/generator.js
function spdxGenerator(creationInfo) {
	const creators = isObject(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
	const named = (kind) => creators.flatMap((creator) => typeof creator === "string" && creator.startsWith(kind) ? nonEmptyString(creator.slice(kind.length).trim()) ?? [] : []);
	const tools = named("Tool:");
	return tools.find((tool) => !tool.startsWith("buildkit-")) ?? tools[0] ?? named("Organization:")[0];
}
function cycloneDxGenerator(metadata) {
	const tools = isObject(metadata) ? metadata.tools : undefined;
	const tool = objectsIn(isObject(tools) ? tools.components : tools)[0];
	const name = nonEmptyString(tool?.name);
	const version = nonEmptyString(tool?.version);
	return name === undefined || version === undefined ? name : `${name}-${version}`;
}
function splitGenerator(generator) {
	const end = generator.search(/[- ](?:v?\d|[[(])/);
	if (end < 0) return {
		tool: generator,
		version: undefined
	};
	return {
		tool: generator.slice(0, end),
		version: /\d[^)\]]*/.exec(generator.slice(end))?.[0]
	};
}

// lib/model/package.js
function isPackage(value) {
	if (!isObject(value)) return false;
	const { type, name, version, architecture, source } = value;
	const isNamed = [
		type,
		name,
		version
	].every((text) => typeof text === "string" && text !== "");
	return isNamed && isOptionalString(architecture) && isOptionalString(source);
}
function isPackageReading(value) {
	if (!isObject(value)) return false;
	return "packages" in value ? isListOf(value.packages, isPackage) : typeof value.unreadable === "string";
}

// lib/image/sbom/sbom.js
const MAX_SBOM_BYTES = 40 * 1024 * 1024;
const MAX_SBOM_PACKAGES = 2e5;
function isSbom(value) {
	if (!isObject(value)) return false;
	const { packages, generator, name, subjects } = value;
	const isOfTexts = isOptionalString(generator) && isOptionalString(name) && isListOf(subjects, isDigest);
	return isOfTexts && isListOf(packages, isPackage) && packages.length <= MAX_SBOM_PACKAGES;
}
function isDigest(value) {
	return typeof value === "string" && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.mt)(value) !== undefined;
}
function isBuildStageSbom({ name }) {
	return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}

// lib/util/json-limits.js
function exceedsJsonLimits(text, limits) {
	let depth = 0;
	let containers = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) quoted = !quoted;
		else if (quoted) at += code === BACKSLASH ? 1 : 0;
		else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
			depth += 1;
			containers += 1;
			if (depth > limits.depth || containers > limits.containers) return true;
		} else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
	}
	return false;
}
const QUOTE = "\"".charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
const OPEN_OBJECT = "{".charCodeAt(0);
const OPEN_ARRAY = "[".charCodeAt(0);
const CLOSE_OBJECT = "}".charCodeAt(0);
const CLOSE_ARRAY = "]".charCodeAt(0);

// lib/registry/cache/cache-folder.js
function cacheFolder(environment, platform) {
	const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
	if (isAbsolutePath(tools)) return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tools, "freshfrom");
	if (isAbsolutePath(caches)) return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(caches, "freshfrom");
	if (platform === "win32" && isAbsolutePath(local)) return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(local, "freshfrom", "cache");
	const home = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.j)(environment, platform);
	return platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "Library", "Caches", "freshfrom") : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".cache", "freshfrom");
}
function isAbsolutePath(path) {
	return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}

// lib/registry/error.js
var RegistryError = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.Ct {
	name = "RegistryError";
};

// lib/registry/credentials/credential.js
const ANONYMOUS = { kind: "anonymous" };
function basicAuthorization(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

// lib/registry/http/private-address.js
const NOT_PUBLIC_4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
	"168.63.129.16/32"
];
const GLOBAL_UNICAST = ["2000::/3"];
const NOT_PUBLIC_6 = [
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20"
];
let ranges;
function knownRanges() {
	ranges ??= {
		notPublic4: rangesOf(NOT_PUBLIC_4, "ipv4"),
		globalUnicast: rangesOf(GLOBAL_UNICAST, "ipv6"),
		notPublic6: rangesOf(NOT_PUBLIC_6, "ipv6")
	};
	return ranges;
}
function isPrivateAddress(hostname) {
	const host = hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "").toLowerCase();
	if (host === "localhost" || host.endsWith(".localhost")) return true;
	const [address = ""] = host.split("%", 1);
	const version = (0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(address);
	if (version === 0) return false;
	const { notPublic4, globalUnicast, notPublic6 } = knownRanges();
	if (version === 4) return notPublic4.check(address, "ipv4");
	return !globalUnicast.check(address, "ipv6") || notPublic6.check(address, "ipv6");
}
function rangesOf(ranges, family) {
	const list = new node_net__WEBPACK_IMPORTED_MODULE_5__.BlockList();
	for (const range of ranges) {
		const [network = "", bits = ""] = range.split("/");
		list.addSubnet(network, Number(bits), family);
	}
	return list;
}

// lib/registry/http/public-address-lookup.js
const PRIVATE_ADDRESS = "EPRIVATE";
function publicAddressLookupBy(resolve) {
	return (hostname, { all, ...options }, callback) => {
		resolve(hostname, {
			...options,
			all: true
		}, (error, addresses) => {
			const usable = error === null ? addresses.filter(({ address }) => !isPrivateAddress(address)) : [];
			const [first] = usable;
			if (first === undefined) callback(error ?? privateAddressError(hostname), "", 0);
			else if (all === true) callback(null, usable);
			else callback(null, first.address, first.family);
		});
	};
}
const publicAddressLookup = publicAddressLookupBy(node_dns__WEBPACK_IMPORTED_MODULE_6__.lookup);
function privateAddressError(hostname) {
	return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}

// lib/registry/http/transport-error.js
var TransportError = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.Ct {
	name = "TransportError";
};
function hostLabel(request) {
	const { host } = request.url;
	return request.mirrorOf === undefined ? host : `${host} (mirror of ${request.mirrorOf})`;
}
function timeoutError(peer, timeout, cause) {
	return new TransportError("timeout", `${peer} did not answer within ${timeout / 1e3} seconds`, { cause });
}
function slowStreamError(peer, limit) {
	return new TransportError("too-slow", `${peer} took longer than ${limit / 1e3} seconds to send a layer`);
}
function invalidHeaderError(peer, cause) {
	const help = "it contains a character that HTTP forbids, such as a line break; log in again";
	return new TransportError("unsendable", `the log-in for ${peer} can not be sent: ${help}`, { cause });
}
function proxyAuthenticationError(proxy) {
	const help = "put user and password into its address, as in http://USER:PASSWORD@HOST:PORT";
	return new TransportError("refused", `the proxy ${proxy} wants another log-in (status 407): ${help}`);
}
function toTransportError({ name, hostname, plainHttpHint }, error) {
	if (error instanceof TransportError) return error;
	const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
	const options = { cause: error };
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
		const owner = name.includes(" ") ? ` of ${name}` : "";
		return new TransportError("dns", `the host name ${hostname}${owner} can not be resolved`, options);
	}
	if (code === PRIVATE_ADDRESS) {
		return new TransportError("private", `${name} has no public address; images that a fork adds are looked up at public addresses only`, options);
	}
	if (code === "ECONNREFUSED") return new TransportError("refused", `${name} refused the connection`, options);
	if (/^(?:CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
		const isPlainHttp = code === "EPROTO" || code === "ERR_SSL_WRONG_VERSION_NUMBER";
		const hint = isPlainHttp ? `; ${plainHttpHint}` : "";
		return new TransportError("tls", `the TLS connection to ${name} failed (${tlsReason(error)})${hint}`, options);
	}
	if (/^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ETIMEDOUT$/.test(code)) {
		return new TransportError("no-route", `${name} can not be reached (${code})`, options);
	}
	return new TransportError("reset", `the connection to ${name} broke (${code || (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Et)(error)})`, options);
}
function tlsReason(error) {
	const reason = typeof error === "object" && error !== null && "reason" in error ? error.reason : undefined;
	if (typeof reason === "string") return reason;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Et)(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, "$1");
}

// lib/advice/tag-remarks.js
const TAG_RULES = [
	"floating-tag",
	"no-os-codename",
	"newer-tag"
];
function withJoinedTagRemarks(findings) {
	const groups = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(findings.filter(({ rule, use }) => use !== undefined && TAG_RULES.includes(rule)), ({ use }) => use);
	const joined = new Map();
	for (const group of groups.values()) {
		const [first, ...rest] = TAG_RULES.map((id) => group.find(({ rule }) => rule === id));
		if (first === undefined || rest.some((finding) => finding === undefined)) continue;
		const [name = ""] = first.message.split(" ", 1);
		const others = rest.map((finding) => finding?.message.replace(`${name} `, "It ") ?? "");
		joined.set(first, {
			...first,
			message: [first.message, ...others].join(" ")
		});
		for (const finding of rest) if (finding !== undefined) joined.set(finding, undefined);
	}
	return findings.flatMap((finding) => joined.has(finding) ? joined.get(finding) ?? [] : [finding]);
}

// lib/reports/advice-format.js
function mergedFindings(file, { findings }) {
	const own = withJoinedTagRemarks(findings.filter((finding) => finding.file === file));
	const groups = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(own, ({ rule, severity, message }) => `${rule} ${severity} ${message}`);
	return [...groups.values()].flatMap(([first, ...rest]) => {
		if (first === undefined) return [];
		const lines = new Set(rest.map(({ range }) => `${range.start.line}`));
		lines.delete(`${first.range.start.line}`);
		if (lines.size === 0) return [first];
		return [{
			...first,
			message: `${first.message} Also in line${lines.size === 1 ? "" : "s"} ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)([...lines])}.`
		}];
	});
}
function formatTraits(traits) {
	const { libc, shell, packageManager, user } = traits;
	const words = [
		formatKind(traits),
		libc === "none" ? "no libc" : libc,
		shell === "none" ? "no shell" : shell,
		packageManager === "none" ? "no package manager" : packageManager,
		user
	];
	return words.filter((word) => word !== undefined);
}
function formatKind({ family, label }) {
	const isNamed = family === "unknown" || label.toLowerCase().includes(family);
	return isNamed ? label : `${family} ${label}`;
}
function formatBase({ base }, stages) {
	switch (base.kind) {
		case "image": return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
			...base.reference,
			digest: undefined
		});
		case "scratch": return "scratch";
		case "stage": return formatStage(stages[base.index]);
		case "unknown": return "unknown image";
	}
}
function formatStageTitle(stage) {
	return stage.isFinal && stage.name === undefined ? "final stage" : formatStage(stage);
}
function formatStage(stage) {
	return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}
function formatImageSize(image) {
	const [first] = image?.sizes ?? [];
	return first === undefined ? undefined : formatByteSize(first.bytes);
}
function formatPackageCount(image, now) {
	if (image?.packageCount === undefined) return undefined;
	const count = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(image.packageCount, "package");
	return now?.packageCount === undefined ? count : `${count} instead of ${now.packageCount}`;
}
function formatProperties(traits, image, now) {
	return [...formatTraits(traits), formatPackageCount(image, now)].filter((words) => words !== undefined).join(" · ");
}
function formatSizeChange(image, now) {
	const [size, before] = [image?.sizes[0]?.bytes, now?.sizes[0]?.bytes];
	if (size === undefined || before === undefined || before === 0) return undefined;
	const percent = Math.round((size / before - 1) * 100);
	if (percent === 0) return undefined;
	return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}
const MAX_LISTED = 5;
function shortened(texts) {
	const more = texts.length - MAX_LISTED;
	return more > 0 ? [...texts.slice(0, MAX_LISTED), `and ${more} more`] : [...texts];
}
function finalBase({ stages, images }) {
	const final = stages.at(-1);
	if (final?.root === undefined) return undefined;
	const root = stages.find(({ base }) => base.kind === "image" && base.reference === final.root);
	return {
		name: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
			...final.root,
			digest: undefined
		}),
		image: root === undefined ? undefined : images.get(root.index)
	};
}
function noAdviceReason({ summary: { files } }) {
	return files === 0 ? "No Dockerfile found." : "No advice: no build stage could be read.";
}

// lib/reports/binary-patch.js
const LINE = 52;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
function renderBinaryPatch(before, after) {
	const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.deflateSync)(after);
	const lines = [];
	for (let at = 0; at < packed.length; at += LINE) lines.push(encoded(packed.subarray(at, at + LINE)));
	return [
		`index ${gitBlobId(before)}..${gitBlobId(after)}`,
		"GIT binary patch",
		`literal ${after.length}`,
		...lines,
		"",
		""
	].join("\n");
}
function encoded(bytes) {
	const length = String.fromCharCode(bytes.length <= 26 ? 64 + bytes.length : 96 + bytes.length - 26);
	const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
	whole.set(bytes);
	let text = length;
	for (let at = 0; at < whole.length; at += 4) {
		let word = whole.readUInt32BE(at);
		let digits = "";
		for (let place = 0; place < 5; place += 1) {
			digits = DIGITS.charAt(word % 85) + digits;
			word = Math.floor(word / 85);
		}
		text += digits;
	}
	return text;
}

// lib/reports/diff-hunks.js
const CONTEXT = 3;
function renderHunks(before, edits) {
	const lines = linesOf(before);
	let shift = 0;
	const contextEnd = (to) => endOfContext(to, lines, before);
	return hunksOf(blocksOf(edits, lines), contextEnd).map((blocks) => {
		const hunk = renderHunk(blocks, lines, before, contextEnd, shift);
		shift += hunk.growth;
		return hunk.bytes;
	});
}
function linesOf(bytes) {
	const lines = [];
	for (let start = 0; start < bytes.length;) {
		const newline = bytes.indexOf(10, start);
		const end = newline < 0 ? bytes.length : newline + 1;
		lines.push({
			start,
			end
		});
		start = end;
	}
	return lines;
}
function blocksOf(edits, lines) {
	const blocks = [];
	let from = 0;
	for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
		while (from < lines.length - 1 && (lines[from]?.end ?? 0) <= edit.span.start) from += 1;
		let to = from + 1;
		while (to < lines.length && (lines[to]?.start ?? 0) < edit.span.end) to += 1;
		const last = blocks.at(-1);
		if (last !== undefined && from <= last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else blocks.push({
			from,
			to,
			edits: [edit]
		});
	}
	return blocks;
}
function endOfContext(to, lines, before) {
	let end = Math.min(to + CONTEXT, lines.length);
	const isRewritten = (at) => contextSigns(bytesOf(before, lines.slice(at, at + 1))) !== " ";
	while (end < lines.length && isRewritten(end - 1)) end += 1;
	return end;
}
function hunksOf(blocks, contextEnd) {
	const hunks = [];
	for (const block of blocks) {
		const hunk = hunks.at(-1);
		const previous = hunk?.at(-1);
		const isNear = previous !== undefined && block.from - CONTEXT <= contextEnd(previous.to);
		if (hunk !== undefined && isNear) hunk.push(block);
		else hunks.push([block]);
	}
	return hunks;
}
function renderHunk(blocks, lines, before, contextEnd, shift) {
	const first = Math.max((blocks[0]?.from ?? 0) - CONTEXT, 0);
	const last = contextEnd(blocks.at(-1)?.to ?? 0);
	const parts = [];
	let growth = 0;
	let at = first;
	const copy = (to, signs) => {
		for (; at < to; at += 1) {
			const line = bytesOf(before, lines.slice(at, at + 1));
			for (const sign of signs(line)) parts.push(signed(sign, line));
		}
	};
	for (const { from, to, edits } of blocks) {
		copy(from, contextSigns);
		const own = lines.slice(from, to);
		const after = applyEdits(bytesOf(before, own), shifted(edits, own[0]?.start ?? 0));
		copy(to, () => "-");
		const added = linesOf(after);
		for (const line of added) parts.push(signed("+", after.subarray(line.start, line.end)));
		growth += added.length - own.length;
	}
	copy(last, contextSigns);
	const size = last - first;
	const header = `@@ -${first + 1},${size} +${first + 1 + shift},${size + growth} @@\n`;
	return {
		bytes: Buffer.concat([Buffer.from(header), ...parts]),
		growth
	};
}
function contextSigns(line) {
	return /^[\s\u0085]*::/.test(Buffer.from(line).toString("utf8")) ? "-+" : " ";
}
function bytesOf(bytes, lines) {
	return bytes.subarray(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}
function shifted(edits, offset) {
	return edits.map((edit) => ({
		...edit,
		span: {
			start: edit.span.start - offset,
			end: edit.span.end - offset
		}
	}));
}
function signed(sign, line) {
	const isWhole = line.at(-1) === 10;
	return Buffer.concat([
		Buffer.from(sign),
		line,
		Buffer.from(isWhole ? "" : "\n\\ No newline at end of file\n")
	]);
}

// lib/reports/unified-diff.js
function renderDiff(changes, beginsAtRoot = false) {
	return Buffer.concat(changes.map((change) => filePatch(change, beginsAtRoot)));
}
function filePatch({ file, before, edits }, beginsAtRoot) {
	const names = `diff --git ${quote(`a/${file}`)} ${quote(`b/${file}`)}\n`;
	const headers = `--- ${quotePath(`a/${file}`)}\n+++ ${quotePath(`b/${file}`)}\n`;
	const start = Buffer.from(beginsAtRoot ? names + headers : headers);
	const patch = Buffer.concat([start, ...renderHunks(before, edits)]);
	if (!COMMAND.test(patch.toString("utf8"))) return patch;
	return Buffer.from(names + renderBinaryPatch(before, applyEdits(before, edits)));
}
const COMMAND = /(?:^|[\r\n])(?:(?![\r\n])[\s\u0085])*::|##\[/;
const ESCAPES = {
	"\x07": "\\a",
	"\b": "\\b",
	"	": "\\t",
	"\n": "\\n",
	"\v": "\\v",
	"\f": "\\f",
	"\r": "\\r",
	"\"": "\\\"",
	"\\": "\\\\"
};
function quotePath(path) {
	return /[\p{Cc}"\\]|##\[/u.test(path) ? quote(path) : path;
}
function quote(path) {
	const escaped = path.replace(/[\p{Cc}"\\]|#(?=#\[)/gu, (char) => {
		const octal = [...Buffer.from(char, "utf8")].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
		return ESCAPES[char] ?? octal;
	});
	return `"${escaped}"`;
}

// lib/reports/change-patch.js
function changePatch(file, { patch }) {
	return patch && Buffer.from(renderDiff([{
		file,
		...patch
	}])).toString("utf8");
}

// lib/reports/collapsible.js
function collapsible(summary, body) {
	return `${collapsibleStart(summary)}\n\n${body}${COLLAPSIBLE_END}`;
}
function collapsibleStart(summary) {
	return `<details>\n<summary>${summary}</summary>`;
}
const COLLAPSIBLE_END = "\n\n</details>";

// lib/reports/finding-states.js
const ICONS = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const STATES = new Map([
	["dead-digest", "pinned to a digest that is gone"],
	["lost-platform", "without a platform that is in use"],
	["stale-digest", "stale"],
	["unpinned", "not pinned by digest"],
	["tag-not-found", "not found in the registry"],
	["lookup-failed", "not looked up"],
	["untracked-digest", "pinned without a tag"],
	["platform-digest", "pinned to one platform"],
	["end-of-life", "past the end of life"],
	["end-of-life-soon", "near the end of life"],
	["deprecated-image", "deprecated"]
]);
function failureWords(rule, count) {
	const are = count === 1 ? "is" : "are";
	if (rule === "dead-digest") return `${count} ${count === 1 ? "pin" : "pins"} ${are} dead: the build breaks`;
	const state = STATES.get(rule);
	return state === undefined ? `${count} ${count === 1 ? "finding" : "findings"} of ${rule}` : `${count} ${count === 1 ? "image" : "images"} ${are} ${state}`;
}

// lib/reports/registry-page-url.js
function imagePageUrl({ registry, repository }) {
	switch (registry) {
		case _start_js__WEBPACK_IMPORTED_MODULE_0__._t: return repository.startsWith("library/") ? `https://hub.docker.com/_/${repository.slice("library/".length)}` : `https://hub.docker.com/r/${repository}`;
		case "quay.io": return `https://quay.io/repository/${repository}`;
		case "mcr.microsoft.com": return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
		case "public.ecr.aws": return `https://gallery.ecr.aws/${repository}`;
		default: return undefined;
	}
}

// lib/reports/table-cells.js
function imageCell({ use, status }, code = _start_js__WEBPACK_IMPORTED_MODULE_0__.H) {
	if (use.reference === undefined) return code(use.written);
	if (use.reference.tag === undefined) return code(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(use.reference)}@…`);
	return status === "unresolved" || status === "skipped" ? code((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(use.reference)) : imageLink(use.reference, code);
}
function imageLink(reference, code) {
	const page = imagePageUrl(reference);
	const name = code((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(reference));
	return page === undefined ? name : `[${name}](${page})`;
}
const MAX_PLACES = 5;
function placesCell(places, code = _start_js__WEBPACK_IMPORTED_MODULE_0__.H) {
	const cells = [...new Set(places)].map(code);
	const shown = cells.length > MAX_PLACES ? [...cells.slice(0, MAX_PLACES - 1), `${cells.length - MAX_PLACES + 1} more`] : cells;
	return shown.join("<br>");
}
function digestCell({ use, current }) {
	const old = use.reference?.digest;
	if (current === undefined || current.digest === old) return old === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(old));
	return digestChange(old, current.digest);
}
function digestChange(from, to) {
	const now = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(to));
	return from === undefined ? now : `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(from))} → ${now}`;
}

// lib/settings/yaml.js
async function parseYaml(text, name) {
	return (await parseYamlText(text, name)).value;
}
async function parseYamlText(source, name) {
	const { isMap, isNode, isScalar, isSeq, parseDocument, visit } = await __webpack_require__.e(/* import() */ "package-yaml").then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
	const text = source.replace(/^\ufeff/, "");
	const document = parseDocument(text, { prettyErrors: true });
	const problems = [...document.errors, ...document.warnings];
	if (problems.length > 0) {
		const lines = problems.slice(0, MAX_PROBLEMS).map(({ pos, code }) => {
			const { line, column } = placeAt(text, pos[0]);
			return `${name} is not valid YAML at line ${line}, column ${column} (${code.toLowerCase().replaceAll("_", " ")}).`;
		});
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.wt("invalid-file", lines.join("\n"));
	}
	visit(document, { Scalar(_, node) {
		const isPlain = typeof node.value === "number" || typeof node.value === "boolean";
		if (isPlain && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
	} });
	const placeOf = (keys, what = "value") => {
		let node = document.contents;
		let key;
		for (const each of keys) {
			if (isMap(node)) {
				const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(each));
				if (pair === undefined) break;
				key = pair.key;
				node = pair.value;
			} else if (isSeq(node) && typeof each === "number") node = node.items[each];
			else break;
		}
		const found = what === "key" ? key ?? node : node ?? key;
		return isNode(found) && found.range != null ? placeAt(text, found.range[0]) : undefined;
	};
	try {
		return {
			value: document.toJS({ maxAliasCount: 100 }),
			placeOf
		};
	} catch {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.wt("invalid-file", `${name} is not valid YAML: an alias (*name) is not defined, or there are too many. Put a value that starts with * in quotes.`);
	}
}
const MAX_PROBLEMS = 20;
function placeAt(text, offset) {
	const before = text.slice(0, offset).split(/\r\n|\n|\r/);
	return {
		line: before.length,
		column: [...before.at(-1) ?? ""].length + 1
	};
}



/***/ })

};
