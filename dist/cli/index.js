#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 3836:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2936:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3209);


// lib/cli.js
process.exitCode = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.t)(process.argv.slice(2));


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ terminalText),
  A: () => (/* binding */ trustedEnvironment),
  At: () => (/* binding */ formatList),
  B: () => (/* binding */ RunTally),
  C: () => (/* binding */ isFirstPin),
  Ct: () => (/* binding */ CodedError),
  D: () => (/* binding */ wrap),
  Dt: () => (/* binding */ createImageComparer),
  E: () => (/* binding */ findingLines),
  Et: () => (/* binding */ messageOf),
  F: () => (/* binding */ readPlainFile),
  G: () => (/* binding */ commandProperty),
  H: () => (/* binding */ codeCell),
  I: () => (/* binding */ FileError),
  J: () => (/* binding */ messageMarkdown),
  K: () => (/* binding */ htmlOfMarkdownText),
  L: () => (/* binding */ toFileError),
  M: () => (/* binding */ MAX_FILE_SIZE),
  Mt: () => (/* binding */ pluralize),
  N: () => (/* binding */ TEMPORARY_FILE_NAME),
  Nt: () => (/* binding */ incompleteness),
  O: () => (/* binding */ runGit),
  Ot: () => (/* binding */ hasLogIn),
  P: () => (/* binding */ writeFileAtomically),
  Pt: () => (/* binding */ usesByReference),
  Q: () => (/* binding */ terminalLines),
  R: () => (/* binding */ pathExists),
  S: () => (/* binding */ placeOfUse),
  St: () => (/* binding */ VERSION),
  T: () => (/* binding */ fileHeading),
  Tt: () => (/* binding */ OperationalError),
  U: () => (/* binding */ codeSpan),
  V: () => (/* binding */ codeBlock),
  W: () => (/* binding */ commandData),
  X: () => (/* binding */ plainJson),
  Y: () => (/* binding */ nameCell),
  Z: () => (/* binding */ sarifText),
  _: () => (/* binding */ addToGroup),
  _t: () => (/* binding */ DOCKER_HUB),
  a: () => (/* binding */ NO_LIMIT),
  at: () => (/* binding */ byPlace),
  b: () => (/* binding */ formatMinute),
  bt: () => (/* binding */ isValidGlob),
  c: () => (/* binding */ textStyle),
  ct: () => (/* binding */ familiarReference),
  d: () => (/* binding */ COMMAND_NAMES),
  dt: () => (/* binding */ referenceKey),
  et: () => (/* binding */ uriReference),
  f: () => (/* binding */ OPTIONS),
  ft: () => (/* binding */ repositoryName),
  g: () => (/* binding */ summaryLine),
  gt: () => (/* binding */ splitDigest),
  h: () => (/* binding */ zlib),
  ht: () => (/* binding */ shortDigest),
  i: () => (/* binding */ bumpProject),
  it: () => (/* binding */ SEVERITIES),
  j: () => (/* binding */ homeFolder),
  jt: () => (/* binding */ formatShortList),
  k: () => (/* binding */ workTreeRoot),
  kt: () => (/* binding */ capitalize),
  l: () => (/* binding */ reportFormat),
  lt: () => (/* binding */ isTag),
  m: () => (/* binding */ TextSpool),
  mt: () => (/* binding */ parseDigest),
  n: () => (/* binding */ print),
  nt: () => (/* binding */ meaning),
  o: () => (/* binding */ renderJsonPieces),
  p: () => (/* binding */ SHELLS),
  pt: () => (/* binding */ shownReference),
  q: () => (/* binding */ markdownText),
  r: () => (/* binding */ shownText),
  rt: () => (/* binding */ unknownName),
  s: () => (/* binding */ renderSarifPieces),
  st: () => (/* binding */ familiarName),
  t: () => (/* binding */ runCommandLine),
  tt: () => (/* binding */ withoutCommands),
  u: () => (/* binding */ COMMANDS),
  ut: () => (/* binding */ parseReference),
  v: () => (/* binding */ groupBy),
  vt: () => (/* binding */ normalizeDockerHub),
  w: () => (/* binding */ isPlanned),
  wt: () => (/* binding */ ConfigurationError),
  x: () => (/* binding */ nameOfUse),
  xt: () => (/* binding */ GLOB_LIMITS),
  y: () => (/* binding */ formatDay),
  yt: () => (/* binding */ isGlobWithinLimits),
  z: () => (/* binding */ formats)
});

// UNUSED EXPORTS: ot

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./joined/dist/cli/start.js






// lib/check/report.js
function usesByReference(uses) {
	return new Map(uses.map((reported) => [reported.use, reported]));
}
function incompleteness({ silentRegistries, timeWasUp }) {
	if (timeWasUp) return "The run reached its time limit before every image was looked up, so the report is not complete.";
	if (silentRegistries.length === 0) return undefined;
	return `Every look-up at ${silentRegistries.join(", ")} failed, so the results for images there are incomplete. The findings give the reasons.`;
}

// lib/registry/credentials/github-token.js
function githubCredential(token, server) {
	if (token === undefined || token === "" || !URL.canParse(server)) return undefined;
	const { host } = new URL(server);
	return {
		registry: host === "github.com" ? "ghcr.io" : `containers.${host}`,
		token
	};
}

// lib/util/grammar.js
function formatList(items, conjunction = "and") {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
function formatShortList(items, most) {
	const more = items.length - most;
	return items.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
function pluralize(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function capitalize(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// lib/reports/request-count.js
function requestCountLine({ requests, rateLimitRemaining }) {
	const left = [...rateLimitRemaining].map(([registry, pulls]) => `; ${registry} has ${pluralize(pulls, "pull")} left`);
	return `${pluralize(requests, "request")} to registries${left.join("")}.`;
}

// lib/image-access.js
async function createImageComparer(images, { clock, log }, { maxDownload }) {
	const [{ createPackageComparer }, { ImageInspector }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("image-packages")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4255)), Promise.all(/* import() */[__nccwpck_require__.e("package-packageurl-js"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("inspector")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6697))]);
	return createPackageComparer(new ImageInspector({
		images,
		clock,
		log,
		maxDownload
	}));
}
var RunResolver = class {
	#access;
	#settings;
	#parts;
	#making;
	#resolver;
	constructor(access, settings, parts) {
		this.#access = access;
		this.#settings = settings;
		this.#parts = parts;
	}
	get made() {
		return this.#resolver;
	}
	make() {
		this.#making ??= this.#create();
		return this.#making;
	}
	usage() {
		return requestCountLine(this.#resolver?.statistics() ?? {
			requests: 0,
			rateLimitRemaining: new Map()
		});
	}
	async #create() {
		const [{ createResolver }, { anonymousCredentials, credentialChain }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("registry")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8297)), Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("credential-chain")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2851))]);
		const { githubToken, isForeign } = this.#access;
		const { mirrors, insecureRegistries, registryCredentials } = this.#settings;
		const server = process.env.GITHUB_SERVER_URL || "https://github.com";
		const credentials = isForeign ? anonymousCredentials : credentialChain({
			given: registryCredentials,
			environment: process.env,
			github: githubCredential(githubToken, server)
		});
		const network = isForeign ? "public" : "any";
		const access = {
			mirrors,
			insecureRegistries,
			network,
			credentials,
			environment: process.env
		};
		this.#resolver = createResolver(access, this.#parts);
		return this.#resolver;
	}
};
async function hasLogIn(registry, settings) {
	const { credentialChain } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("credential-chain")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2851));
	const chain = credentialChain({
		given: settings.registryCredentials,
		environment: process.env,
		github: undefined
	});
	const found = await chain.find(registry, "").catch(() => undefined);
	return found !== undefined && found.kind !== "anonymous";
}

// lib/model/error.js
var CodedError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
};
var ConfigurationError = class extends CodedError {
	name = "ConfigurationError";
};
var OperationalError = class extends CodedError {
	name = "OperationalError";
};
function messageOf(error) {
	return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
function isBug(error) {
	return error instanceof Error && !(error instanceof ConfigurationError || error instanceof OperationalError);
}

// lib/model/version.js
const VERSION = "0.1.0";

// lib/globs/match-program.js
const STEP_KIND = {
	character: 0,
	slash: 1,
	one: 2,
	class: 3,
	first: 4,
	run: 5,
	folders: 6,
	fork: 7,
	again: 8,
	not: 9,
	notAcross: 10,
	end: 11
};
const WHOLE = 1;
const FOLDER$1 = 2;
const SEGMENT = 4;
const SLASH = 47;
const DOT = 46;
const NO_CODE = -1;
function matchProgram(program, text) {
	if (text === "") return undefined;
	const repeats = program.some(({ kind }) => kind === STEP_KIND.again);
	let here = new Uint8Array(program.length);
	let next = new Uint8Array(program.length);
	let reached = 0;
	for (let at = text.length; at >= 0; at--) {
		const code = at < text.length ? text.charCodeAt(at) : NO_CODE;
		if (reached === 0 && code !== SLASH && code !== NO_CODE) continue;
		const isFree = code !== SLASH && code !== NO_CODE && !(code === DOT && isDotSegment(text, at));
		const column = {
			code,
			isFree,
			here,
			next
		};
		reached = fill(column, program, false);
		if (repeats) reached = fill(column, program, true);
		[here, next] = [next, here];
	}
	const bits = next[0] ?? 0;
	if ((bits & WHOLE) !== 0) return "whole";
	return (bits & FOLDER$1) !== 0 ? "folder" : undefined;
}
function fill({ code, isFree, here, next }, program, turnsBack) {
	const isInside = code !== SLASH && code !== NO_CODE;
	let hereBehind = 0;
	let nextBehind = 0;
	let all = 0;
	for (let index = program.length - 1; index >= 0; index--) {
		const step = program[index];
		if (step === undefined) continue;
		const nextOwn = next[index] ?? 0;
		let bits = 0;
		switch (step.kind) {
			case STEP_KIND.character:
				if (code === step.code) bits = nextBehind;
				break;
			case STEP_KIND.slash:
				if (!isInside) bits = code === SLASH ? nextBehind | SEGMENT : SEGMENT;
				break;
			case STEP_KIND.one:
				if (isInside) bits = nextBehind;
				break;
			case STEP_KIND.class:
				if (isInside && isMember(code, step)) bits = nextBehind;
				break;
			case STEP_KIND.first:
				if (isFree) bits = nextBehind;
				break;
			case STEP_KIND.run:
				bits = isFree ? hereBehind | nextOwn : hereBehind;
				break;
			case STEP_KIND.folders:
				bits = isFree || code === SLASH ? hereBehind | nextOwn : hereBehind;
				break;
			case STEP_KIND.fork:
				bits = anyOf(here, index, step.to, 0);
				break;
			case STEP_KIND.again:
				bits = turnsBack ? hereBehind | anyOf(here, index, step.to, 0) : hereBehind;
				break;
			case STEP_KIND.not:
				if ((anyOf(here, index, step.to, 1) & SEGMENT) === 0) bits = here[index + (step.to[0] ?? 0)] ?? 0;
				break;
			case STEP_KIND.notAcross:
				bits = (here[index + (step.to[0] ?? 0)] ?? 0) & ~anyOf(here, index, step.to, 1);
				break;
			case STEP_KIND.end:
				if (!isInside) bits = code === SLASH ? FOLDER$1 | SEGMENT : WHOLE | FOLDER$1 | SEGMENT;
				break;
		}
		here[index] = bits;
		all |= bits;
		hereBehind = bits;
		nextBehind = nextOwn;
	}
	return all;
}
function anyOf(bits, from, distances, start) {
	let all = 0;
	for (let each = start; each < distances.length; each++) all |= bits[from + (distances[each] ?? 0)] ?? 0;
	return all;
}
function isMember(code, { negated, ranges }) {
	return ranges.some(([first, last]) => code >= first && code <= last) !== negated;
}
function isDotSegment(text, start) {
	if (start > 0 && text.charCodeAt(start - 1) !== SLASH) return false;
	const end = text.charCodeAt(start + 1) === DOT ? start + 2 : start + 1;
	return end === text.length || text.charCodeAt(end) === SLASH;
}

// lib/globs/compile.js
function compileGlob(glob) {
	return [...sequence(glob), step(STEP_KIND.end)];
}
function sequence(parts) {
	return parts.flatMap(stepsOf);
}
function stepsOf(part) {
	switch (part.kind) {
		case "text": return part.text.split("").map((each) => each === "/" ? step(STEP_KIND.slash) : step(STEP_KIND.character, { code: each.charCodeAt(0) }));
		case "one":
		case "folders": return [step(STEP_KIND[part.kind])];
		case "run": return part.mayBeEmpty ? [step(STEP_KIND.run)] : [step(STEP_KIND.first), step(STEP_KIND.run)];
		case "class": return [step(STEP_KIND.class, {
			negated: part.negated,
			ranges: part.ranges
		})];
		case "group": return group(part.times, part.alternatives.map(sequence));
	}
}
function group(times, alternatives) {
	const starts = [];
	let length = 1;
	for (const { length: own } of alternatives) {
		starts.push(length);
		length += own + 1;
	}
	const behind = times === "not" ? length + 1 : length;
	const bodies = alternatives.flatMap((steps, index) => {
		const end = (starts[index] ?? 0) + steps.length;
		return [...steps, step(STEP_KIND.fork, { to: [behind - end] })];
	});
	switch (times) {
		case "once": return [step(STEP_KIND.fork, { to: starts }), ...bodies];
		case "optional": return [step(STEP_KIND.fork, { to: [...starts, length] }), ...bodies];
		case "many": return [
			step(STEP_KIND.fork, { to: starts }),
			...bodies,
			step(STEP_KIND.again, { to: [-length] })
		];
		case "any": return [
			step(STEP_KIND.fork, { to: [...starts, length + 1] }),
			...bodies,
			step(STEP_KIND.again, { to: [-length] })
		];
		case "not": {
			const crosses = bodies.some(({ kind }) => kind === STEP_KIND.slash || kind === STEP_KIND.folders);
			const anything = step(crosses ? STEP_KIND.folders : STEP_KIND.run);
			return [
				step(crosses ? STEP_KIND.notAcross : STEP_KIND.not, { to: [length, ...starts] }),
				...bodies,
				anything
			];
		}
	}
}
function step(kind, fields = {}) {
	return {
		kind,
		code: 0,
		negated: false,
		ranges: [],
		to: [],
		...fields
	};
}

// lib/globs/syntax.js
const GLOB_LIMITS = {
	length: 4096,
	depth: 50,
	range: 1e3,
	rangeText: 1e4
};

// lib/globs/ranges.js
const NAMED$1 = {
	alnum: "azAZ09",
	alpha: "azAZ",
	ascii: "\0",
	blank: "  		",
	cntrl: "\0",
	digit: "09",
	graph: "!~",
	lower: "az",
	print: " ~",
	punct: "!/:@[`{~",
	space: "  	\r",
	upper: "AZ",
	word: "azAZ09__",
	xdigit: "09afAF"
};
function namedCharacterClass(name) {
	const ends = Object.hasOwn(NAMED$1, name) ? NAMED$1[name] : undefined;
	return ends?.match(/[\s\S]{2}/g)?.map((pair) => codeRange(pair.charAt(0), pair.charAt(1)));
}
function codeRange(first, last) {
	return [first.charCodeAt(0), last.charCodeAt(0)];
}
function braceRange(braced) {
	const [, first, last] = /^([A-Za-z])\.\.([A-Za-z])$/.exec(braced) ?? [];
	if (first !== undefined && last !== undefined) {
		const range = first < last ? codeRange(first, last) : codeRange(last, first);
		return [[{
			kind: "class",
			negated: false,
			ranges: [range]
		}]];
	}
	const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(braced) ?? [];
	if (from === undefined || to === undefined) return undefined;
	const lowest = Math.min(Number(from), Number(to));
	const count = Math.abs(Number(from) - Number(to)) + 1;
	if (!Number.isSafeInteger(lowest) || count > GLOB_LIMITS.range) return "too large";
	const width = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
	return Array.from({ length: count }, (_, index) => [literalPart(padded(lowest + index, width))]);
}
function literalPart(characters) {
	return {
		kind: "text",
		text: characters
	};
}
function padded(value, width) {
	const digits = String(Math.abs(value));
	return value < 0 ? `-${digits.padStart(width - 1, "0")}` : digits.padStart(width, "0");
}

// lib/globs/parse.js
const TIMES = {
	"@": "once",
	"?": "optional",
	"+": "many",
	"*": "any",
	"!": "not"
};
function parseGlob(glob) {
	if (glob.length > GLOB_LIMITS.length) return "too large";
	if (glob === "" || /^!(?!\()/.test(glob)) return "malformed";
	try {
		return new GlobParser(glob).read();
	} catch (error) {
		if (error instanceof GlobError) return error.fault;
		throw error;
	}
}
function isValidGlob(text) {
	return parseGlob(text) !== "malformed";
}
function isGlobWithinLimits(text) {
	return parseGlob(text) !== "too large";
}
var GlobError = class extends Error {
	fault;
	constructor(fault) {
		super(fault);
		this.fault = fault;
	}
};
var GlobParser = class {
	#glob;
	#at = 0;
	#depth = 0;
	#rangeText = 0;
	constructor(glob) {
		this.#glob = glob;
	}
	read() {
		return withFolderItself(this.#sequence("", true));
	}
	#sequence(ends, opensSegment) {
		const parts = [];
		let startsSegment = opensSegment;
		while (!this.#isEnd(this.#at, ends, false)) {
			parts.push(this.#part(startsSegment, ends));
			startsSegment = this.#glob[this.#at - 1] === "/";
		}
		return parts;
	}
	#part(startsSegment, ends) {
		const char = this.#glob.charAt(this.#at);
		const next = this.#glob[this.#at + 1];
		const times = next === "(" ? TIMES[char] : undefined;
		if (times !== undefined) return this.#group(times, 2, startsSegment);
		switch (char) {
			case "(": return this.#group("once", 1, startsSegment);
			case "{": return this.#braces(startsSegment);
			case "[": return this.#class();
			case "*": return this.#stars(startsSegment, ends);
			case "\"": return this.#quoted();
			case "?":
				this.#at++;
				return { kind: "one" };
			case ")":
			case "]": throw new GlobError("malformed");
		}
		return this.#text(char, next);
	}
	#text(char, next) {
		if (char === "\\" && next !== undefined) {
			this.#at += 2;
			return literalPart(next);
		}
		const ordinary = /[^\\"[\](){}?*+@!,|/]*/y;
		ordinary.lastIndex = this.#at + 1;
		const rest = char === "/" ? "" : ordinary.exec(this.#glob)?.[0] ?? "";
		this.#at += 1 + rest.length;
		return literalPart(char + rest);
	}
	#stars(startsSegment, ends) {
		const start = this.#at;
		while (this.#glob[this.#at] === "*" && this.#glob[this.#at + 1] !== "(") this.#at++;
		const count = this.#at - start;
		const isSegment = startsSegment && this.#isEnd(this.#at, ends, true);
		if (count !== 2 || !isSegment) return {
			kind: "run",
			mayBeEmpty: !(startsSegment && this.#isEnd(this.#at, "", true))
		};
		while (this.#glob.startsWith("/**", this.#at) && this.#isEnd(this.#at + 3, ends, true)) this.#at += 3;
		if (this.#glob[this.#at] !== "/") return { kind: "folders" };
		this.#at++;
		return {
			kind: "group",
			times: "optional",
			alternatives: [[{ kind: "folders" }, literalPart("/")]]
		};
	}
	#quoted() {
		const end = this.#glob.indexOf("\"", this.#at + 1);
		const quoted = this.#glob.slice(this.#at + 1, end < 0 ? undefined : end);
		this.#at += quoted.length + (end < 0 ? 1 : 2);
		return literalPart(quoted);
	}
	#group(times, opening, startsSegment) {
		this.#at += opening;
		return {
			kind: "group",
			times,
			alternatives: this.#alternatives("|", ")", startsSegment)
		};
	}
	#braces(startsSegment) {
		const start = ++this.#at;
		const alternatives = this.#alternatives(",", "}", startsSegment);
		if (alternatives.length > 1) return {
			kind: "group",
			times: "once",
			alternatives
		};
		const range = braceRange(this.#glob.slice(start, this.#at - 1));
		if (range === undefined) {
			return {
				kind: "group",
				times: "once",
				alternatives: [[
					literalPart("{"),
					...alternatives.flat(),
					literalPart("}")
				]]
			};
		}
		if (range === "too large") throw new GlobError(range);
		this.#rangeText += range.flat().reduce((sum, part) => sum + (part.kind === "text" ? part.text.length : 1), 0);
		if (this.#rangeText > GLOB_LIMITS.rangeText) throw new GlobError("too large");
		return {
			kind: "group",
			times: "once",
			alternatives: range
		};
	}
	#alternatives(separator, closing, startsSegment) {
		if (++this.#depth > GLOB_LIMITS.depth) throw new GlobError("too large");
		const alternatives = [];
		do {
			alternatives.push(this.#sequence(separator + closing, startsSegment));
			if (this.#at === this.#glob.length) throw new GlobError("malformed");
		} while (this.#glob[this.#at++] === separator);
		this.#depth--;
		return alternatives;
	}
	#class() {
		const start = this.#at++;
		const negated = "!^".includes(this.#glob.charAt(this.#at)) && this.#at < this.#glob.length;
		if (negated) this.#at++;
		const ranges = [];
		do
			ranges.push(...this.#members());
		while (this.#glob[this.#at] !== "]");
		const written = this.#glob.slice(start, ++this.#at);
		const part = {
			kind: "class",
			negated,
			ranges
		};
		if (/[-*+?.^${}(|)[\]\\]/.test(written.slice(1, -1))) return part;
		return {
			kind: "group",
			times: "once",
			alternatives: [[part], [literalPart(written)]]
		};
	}
	#members() {
		const [whole = "", name = ""] = /^\[:([a-z]{1,9}):\]/.exec(this.#glob.slice(this.#at, this.#at + 13)) ?? [];
		const named = namedCharacterClass(name);
		if (named !== undefined) {
			this.#at += whole.length;
			return named;
		}
		const first = this.#member();
		if (this.#glob[this.#at] !== "-" || this.#glob[this.#at + 1] === "]") return [codeRange(first, first)];
		this.#at++;
		return [codeRange(first, this.#member())];
	}
	#member() {
		if (this.#glob[this.#at] === "\\") this.#at++;
		if (this.#at >= this.#glob.length) throw new GlobError("malformed");
		return this.#glob.charAt(this.#at++);
	}
	#isEnd(at, ends, orSlash) {
		const char = this.#glob[at];
		return char === undefined || ends.includes(char) || orSlash && char === "/";
	}
};
function withFolderItself(parts) {
	const last = parts.at(-1);
	if (last?.kind === "group" && (last.times === "once" || last.times === "optional")) {
		return [...parts.slice(0, -1), {
			...last,
			alternatives: last.alternatives.map(withFolderItself)
		}];
	}
	const [name, slash] = parts.slice(-3);
	const isName = parts.length > 2 && name?.kind !== "run" && slash?.kind === "text" && slash.text === "/";
	if (last?.kind !== "folders" || !isName) return parts;
	return [...parts.slice(0, -2), {
		kind: "group",
		times: "optional",
		alternatives: [[slash, last]]
	}];
}

// lib/globs/required-literals.js
const LONGEST = 32;
function requiredLiterals(glob) {
	const choices = [];
	let literal = "";
	const endLiteral = () => {
		if (literal !== "") choices.push([literal.slice(0, LONGEST)]);
		if (literal.length > LONGEST) choices.push([literal.slice(-LONGEST)]);
		literal = "";
	};
	for (const part of glob) {
		if (part.kind === "text") literal += part.text;
		else {
			endLiteral();
			choices.push(...ofGroup(part));
		}
	}
	endLiteral();
	return choices;
}
function ofGroup(part) {
	if (part.kind !== "group" || part.times !== "once" && part.times !== "many") return [];
	const best = part.alternatives.map((each) => mostSelective(requiredLiterals(each), () => 0));
	const all = best.flatMap((needles) => needles ?? []);
	return best.includes(undefined) ? [] : [all];
}
function mostSelective(choices, sharing) {
	const rated = choices.map((needles) => ({
		needles,
		shared: needles.reduce((sum, needle) => sum + sharing(needle), 0),
		length: Math.min(...needles.map((needle) => needle.length))
	}));
	return rated.sort((a, b) => a.shared - b.shared || b.length - a.length)[0]?.needles;
}

// lib/globs/index.js
const PLAIN$1 = /^[^\\"*?[\](){}]*$/;
function createGlobIndex(globs) {
	if (globs.length === 0) return () => [];
	const texts = globs.map((glob) => glob.replace(/^(?:\.\/)+/, ""));
	const byText = grouped(texts.map((text, index) => [text, index]));
	const candidatesFor = candidates(texts);
	return function* (text) {
		for (const end of ends(text)) {
			const isWhole = end === text.length;
			for (const index of byText.get(text.slice(0, end)) ?? []) yield {
				index,
				isWhole
			};
		}
		for (const { index, program } of candidatesFor(text)) {
			const fits = matchProgram(program(), text);
			if (fits !== undefined) yield {
				index,
				isWhole: fits === "whole"
			};
		}
	};
}
function normalizePathGlob(glob) {
	const name = glob.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
	return name === "" || name === "." ? "**" : name;
}
function candidates(texts) {
	const read = texts.flatMap((text, index) => {
		const glob = PLAIN$1.test(text) ? "plain" : parseGlob(text);
		return typeof glob === "string" ? [] : [{
			index,
			program: compiledOnce(glob),
			choices: requiredLiterals(glob)
		}];
	});
	const all = grouped(read.flatMap(({ choices, index }) => choices.flat().map((needle) => [needle, index])));
	const sharing = (needle) => all.get(needle)?.length ?? 0;
	const told = read.map((candidate) => ({
		...candidate,
		needles: mostSelective(candidate.choices, sharing)
	}));
	const always = told.filter(({ needles }) => needles === undefined);
	const byNeedle = grouped(told.flatMap((candidate) => (candidate.needles ?? []).map((needle) => [needle, candidate])));
	const needles = [...byNeedle.keys()];
	const lengths = [...new Set(needles.map((needle) => needle.length))];
	return (text) => {
		const found = new Set(always);
		const add = (needle) => {
			for (const candidate of byNeedle.get(needle) ?? []) found.add(candidate);
		};
		if (needles.length <= text.length) needles.filter((needle) => text.includes(needle)).forEach(add);
		else for (const length of lengths) eachPart(text, length, add);
		return found;
	};
}
function eachPart(text, length, use) {
	for (let end = length; end <= text.length; end++) use(text.slice(end - length, end));
}
function compiledOnce(glob) {
	let program;
	return () => {
		program ??= compileGlob(glob);
		return program;
	};
}
function grouped(entries) {
	const groups = new Map();
	for (const [key, value] of entries) {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}
function ends(text) {
	const slashes = [];
	for (let at = text.indexOf("/"); at >= 0; at = text.indexOf("/", at + 1)) slashes.push(at);
	return [...slashes, text.length];
}

// lib/model/docker-hub.js
const DOCKER_HUB = "docker.io";
function normalizeDockerHub(name) {
	return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, DOCKER_HUB);
}

// lib/model/digest.js
const CANONICAL = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function parseDigest(text) {
	return CANONICAL.test(text) ? text : undefined;
}
function splitDigest(digest) {
	const colon = digest.indexOf(":");
	return {
		algorithm: digest.slice(0, colon),
		hex: digest.slice(colon + 1)
	};
}
function shortDigest(digest) {
	return digest.slice(digest.indexOf(":") + 1).slice(0, 12);
}

// lib/model/reference.js
const DOMAIN = /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const MAX_NAME_LENGTH = 255;
const MAX_LENGTH$1 = 255 + "/".length + MAX_NAME_LENGTH + ":".length + 128 + "@sha512:".length + 128;
function isTag(text) {
	return TAG.test(text);
}
function parseReference(text) {
	if (text === "") return { invalid: "the reference is empty" };
	if (text.length > MAX_LENGTH$1) return { invalid: `the reference is longer than ${MAX_LENGTH$1} characters` };
	const { name, tag, digest } = splitSuffixes(text);
	if (tag !== undefined && !isTag(tag)) return { invalid: `"${tag}" is not a valid tag` };
	const parsedDigest = digest === undefined ? undefined : parseDigest(digest);
	if (digest !== undefined && parsedDigest === undefined) {
		return { invalid: `"${digest}" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128` };
	}
	if (/^[a-f0-9]{64}$/.test(text)) return { invalid: "a name of 64 hexadecimal digits looks like an image id" };
	const { registry, path } = splitRegistry(name);
	if (!DOMAIN.test(registry)) return { invalid: `"${registry}" is not a valid registry host` };
	if (path.length > MAX_NAME_LENGTH) {
		return { invalid: `the repository name is longer than ${MAX_NAME_LENGTH} characters` };
	}
	const bad = path.split("/").find((component) => !PATH_COMPONENT.test(component));
	if (bad !== undefined) {
		const why = /[A-Z]/.test(bad) ? "repository names are lower case" : "not a valid part of a repository name";
		return { invalid: `"${bad}": ${why}` };
	}
	const impliedTag = tag === undefined && digest === undefined;
	return {
		registry,
		repository: path,
		tag: impliedTag ? "latest" : tag,
		digest: parsedDigest,
		impliedTag
	};
}
function splitSuffixes(text) {
	const at = text.indexOf("@");
	const digest = at < 0 ? undefined : text.slice(at + 1);
	const tagged = at < 0 ? text : text.slice(0, at);
	const colon = tagged.indexOf(":", tagged.lastIndexOf("/") + 1);
	return colon < 0 ? {
		name: tagged,
		tag: undefined,
		digest
	} : {
		name: tagged.slice(0, colon),
		tag: tagged.slice(colon + 1),
		digest
	};
}
function splitRegistry(name) {
	const slash = name.indexOf("/");
	const first = name.slice(0, Math.max(slash, 0));
	const namesRegistry = slash > 0 && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
	if (!namesRegistry) return {
		registry: DOCKER_HUB,
		path: slash < 0 ? `library/${name}` : name
	};
	const path = name.slice(slash + 1);
	if (first === DOCKER_HUB || first === "index.docker.io") {
		return {
			registry: DOCKER_HUB,
			path: path.includes("/") ? path : `library/${path}`
		};
	}
	return {
		registry: first === "registry-1.docker.io" ? DOCKER_HUB : first,
		path
	};
}
function repositoryName(reference) {
	return `${reference.registry}/${reference.repository}`;
}
function referenceKey(reference) {
	return `${repositoryName(reference)}:${reference.tag ?? ""}@${reference.digest ?? ""}`;
}
function familiarName(reference) {
	if (reference.registry !== DOCKER_HUB) return repositoryName(reference);
	return reference.repository.replace(/^library\/(?!.*\/)/, "");
}
function familiarReference(reference) {
	if (reference.tag !== undefined) return `${familiarName(reference)}:${reference.tag}`;
	return reference.digest === undefined ? familiarName(reference) : `${familiarName(reference)}@${reference.digest}`;
}
function shownReference(reference) {
	if (reference.tag !== undefined || reference.digest === undefined) return familiarReference(reference);
	const algorithm = reference.digest.slice(0, reference.digest.indexOf(":"));
	return `${familiarName(reference)}@${algorithm}:${shortDigest(reference.digest)}…`;
}

// lib/settings/patterns.js
function pathMatcher(patterns) {
	const matches = createGlobIndex(patterns.map(normalizePathGlob));
	return (path) => {
		for (const _ of matches(path)) return true;
		return false;
	};
}
function imageMatcher(patterns) {
	const matches = imagePatternIndex(patterns);
	return (reference) => matches(reference).size > 0;
}
function imagePatternIndex(patterns) {
	const NONE = new Set();
	if (patterns.length === 0) return () => NONE;
	const matches = createGlobIndex(patterns);
	const known = new WeakMap();
	return (reference) => {
		const answer = known.get(reference);
		if (answer !== undefined) return answer;
		const found = new Set();
		for (const name of namesOf(reference)) {
			for (const { index, isWhole } of matches(name)) if (isWhole) found.add(index);
		}
		const kept = found.size === 0 ? NONE : found;
		known.set(reference, kept);
		return kept;
	};
}
function namesOf(reference) {
	const hub = reference.registry === DOCKER_HUB ? [reference.repository] : [];
	const names = new Set([
		familiarName(reference),
		repositoryName(reference),
		...hub
	]);
	return [...names].flatMap((name) => [name, `${name}:${reference.tag ?? ""}`]);
}

// lib/settings/build-bump-settings.js
function buildBumpSettings(sources, policies) {
	const { values } = sources;
	const first = buildFirst(sources, policies);
	const others = [...new Set(values["base-branch"])].slice(1).map((baseBranch) => ({
		...first,
		baseBranch,
		branchPrefix: `${first.branchPrefix}to-${baseBranch}/`,
		titleEnd: ` on ${baseBranch}`
	}));
	return [first, ...others];
}
function buildFirst({ values, config }, policies) {
	return {
		branchPrefix: values["branch-prefix"] ?? "freshfrom/",
		baseBranch: values["base-branch"]?.[0],
		labels: values.labels ?? [],
		assignees: values.assignees ?? [],
		reviewers: values.reviewers ?? [],
		teamReviewers: values["team-reviewers"] ?? [],
		draft: values.draft ?? false,
		commitMessage: values["commit-message"],
		title: values.title,
		titleEnd: "",
		pullRequestHeader: values["pull-request-header"],
		maxPullRequests: values["max-pull-requests"] ?? 10,
		commitAuthor: values["commit-author"],
		signoff: values.signoff ?? false,
		milestone: values.milestone,
		autoMerge: {
			setting: values["auto-merge"] ?? "off",
			groups: new Map((config.groups ?? []).flatMap(({ name, "auto-merge": own }) => own === undefined ? [] : [[name, own]])),
			policyOf: policies.autoMergeOf
		}
	};
}
function buildGrouping(sources, policies) {
	const groups = (sources.config.groups ?? []).map(({ name, images, files }) => ({
		name,
		images: images === undefined ? undefined : imageMatcher(images),
		files: files === undefined ? undefined : sources.pathMatcher("groups", files)
	}));
	return {
		by: sources.values.group ?? "all",
		rules: [...policies.groups, ...groups]
	};
}

// lib/check/finding.js
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
function isAtLeast(severity, other) {
	return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}
function isNamed(finding, failOn) {
	return failOn.some((name) => {
		const severity = SEVERITIES.find((candidate) => candidate === name);
		return severity === undefined ? finding.rule === name : isAtLeast(finding.severity, severity);
	});
}
function makesFail(finding, failOn) {
	return finding.blamed && isNamed(finding, failOn);
}
function byPlace(a, b) {
	const [one, other] = [a.range.start, b.range.start];
	return compare(a.file, b.file) || one.line - other.line || one.column - other.column || compare(a.rule, b.rule);
}
function compare(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function bySeverity(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

// lib/settings/ignore-entries.js
function ignoreSettings(sources) {
	const images = sources.values["ignore-images"] ?? [];
	const written = [...images.map((image) => ({ image })), ...sources.config.ignore ?? []];
	const patterns = written.flatMap(({ image }, entry) => image === undefined ? [] : imagePatterns(image, entry));
	const matches = imagePatternIndex(patterns.map(({ pattern }) => pattern));
	const ownPattern = new Map(patterns.flatMap(({ entry, isWritten }, at) => isWritten ? [[entry, at]] : []));
	const entries = written.map(({ file, rule, reason, until }, index) => {
		const own = ownPattern.get(index);
		return {
			image: own === undefined ? undefined : (reference) => matches(reference).has(own),
			file: file === undefined ? undefined : sources.pathMatcher("ignore", [file]),
			rule: rule === undefined ? undefined : pathMatcher([rule]),
			reason,
			until
		};
	});
	const matching = (found) => [...found].flatMap((at) => patterns[at] ?? []);
	return {
		ignoresImage: (reference) => matching(matches(reference)).some(({ entry, isWritten }) => isWritten && entry < images.length),
		ignore: entries.slice(images.length),
		exceptions: {
			all: entries.map(({ image, file, rule, until }, index) => ({
				name: index < images.length ? imageLabel(images[index] ?? "", sources) : entryLabel(written[index], sources),
				hasImage: image !== undefined,
				file,
				rule,
				until
			})),
			naming: (reference) => matching(matches(reference)).map(({ entry }) => entry)
		}
	};
}
function imagePatterns(pattern, entry) {
	const name = withoutTag(pattern);
	const written = {
		entry,
		pattern,
		isWritten: true
	};
	return name === pattern ? [written] : [written, {
		entry,
		pattern: name,
		isWritten: false
	}];
}
function withoutTag(pattern) {
	const name = pattern.replace(/:[^/]*$/, "");
	return isValidGlob(name) ? name : "**";
}
function imageLabel(pattern, sources) {
	return `${sources.label("ignore-images")}: "${pattern}"`;
}
function entryLabel({ image, file, rule } = {}, sources) {
	const patterns = Object.entries({
		image,
		file,
		rule
	}).flatMap(([name, pattern]) => pattern === undefined ? [] : [`${name} "${pattern}"`]);
	return `${sources.label("ignore")}: the entry of ${patterns.join(", ")}`;
}

// lib/util/closest-word.js
function closestWord(written, words) {
	const text = written.toLowerCase();
	let best;
	let least = Math.max(1, Math.floor(Math.min(text.length, MAX_LENGTH) / 3)) + 1;
	for (const word of words) {
		const lower = word.toLowerCase();
		const isCut = text.length > 3 && text.length < lower.length;
		const start = isCut ? distanceOf(text, lower.slice(0, text.length), Math.min(least, 2)) : least;
		const distance = start < 2 ? Math.min(start, least) : distanceOf(text, lower, least);
		if (distance >= least) continue;
		best = word;
		least = distance;
	}
	return best;
}
const MAX_LENGTH = 40;
function distanceOf(a, b, most) {
	if (Math.abs(a.length - b.length) >= most || a.length > MAX_LENGTH) return most;
	let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const exchanged = isExchanged ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, exchanged));
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? most;
}

// lib/settings/unknown-name.js
function unknownName(what, name, known) {
	return `unknown ${what} "${name}". ${meaning(name, known)}`.trimEnd();
}
function meaning(name, known) {
	const meant = closestWord(name, known);
	return meant === undefined ? "" : `Did you mean ${meant}? `;
}

// lib/settings/build-check-settings.js
const DAY = 24 * 60 * 60 * 1e3;
function buildCheckSettings(sources, policies) {
	const { values, config } = sources;
	const ignored = ignoreSettings(sources);
	return {
		...ignored,
		ignore: [...ignored.ignore, ...policies.ignore],
		isNarrowed: sources.isNarrowed,
		rules: new Map(Object.entries(config.rules ?? {})),
		failOn: (values["fail-on"] ?? ["error"]).filter((name) => name !== "none"),
		buildArgs: Object.entries(values["build-args"] ?? {}).map(([files, args]) => ({
			files: sources.pathMatcher("build-args", [files]),
			values: new Map(Object.entries(args))
		})),
		pinArgs: values["pin-args"] ?? false,
		knownAs: values["known-as"] ?? [],
		pin: values.pin ?? "separate",
		policyOf: policies.of,
		sameContent: values["same-content"] ?? "hold",
		endOfLifeSoon: values["end-of-life-soon"] ?? 90 * DAY,
		platforms: values.platforms ?? [{
			os: "linux",
			architecture: "amd64",
			variant: undefined
		}]
	};
}
function validateRuleIds(sources, ruleIds) {
	const { values, config } = sources;
	const failOn = [
		...ruleIds,
		...SEVERITIES,
		"none"
	];
	const wrong = (values["fail-on"] ?? []).find((name) => !failOn.includes(name));
	if (wrong !== undefined) throw new ConfigurationError("invalid-setting", `${sources.label("fail-on")}: ${unknownName("value", wrong, failOn)} It takes ${failOn.join(", ")}.`);
	const unknown = Object.keys(config.rules ?? {}).find((id) => !ruleIds.includes(id));
	if (unknown !== undefined) throw new ConfigurationError("invalid-setting", `${sources.label("rules")}: ${unknownName("rule", unknown, ruleIds)} The rules are ${ruleIds.join(", ")}.`);
}

// lib/settings/default-config.js
const DEFAULT_CONFIGS = [".github/freshfrom.yml", ".github/freshfrom.yaml"];
const [DEFAULT_CONFIG] = DEFAULT_CONFIGS;

// lib/settings/policies.js
const DIGEST_RULES = new Set(["unpinned", "stale-digest"]);
function compilePolicies(images, defaults) {
	const keys = Object.keys(images);
	const entries = Object.values(images);
	const matches = imagePatternIndex(keys);
	const indexesFor = (reference) => [...matches(reference)].sort((a, b) => a - b);
	const policiesFor = (reference) => indexesFor(reference).flatMap((index) => entries[index] ?? []);
	const policyOf = (reference) => {
		const policies = policiesFor(reference);
		return {
			digest: first(policies, "digest") ?? defaults.digest,
			updateTags: first(policies, "update-tags") ?? defaults.updateTags,
			follow: first(policies, "follow") ?? defaults.follow,
			allows: first(policies, "allowed") ?? defaults.allows,
			minAge: first(policies, "min-age") ?? defaults.minAge
		};
	};
	const digestOff = {
		image: (reference) => !policyOf(reference).digest,
		file: undefined,
		rule: (id) => DIGEST_RULES.has(id),
		reason: undefined,
		until: undefined
	};
	return {
		of: ({ reference }) => reference === undefined ? defaults : policyOf(reference),
		ignore: entries.some(({ digest }) => digest === false) ? [digestOff] : [],
		groups: [...new Set(entries.flatMap(({ group }) => group ?? []))].map((name) => ({
			name,
			images: (reference) => first(policiesFor(reference), "group") === name,
			files: undefined
		})),
		autoMergeOf: ({ reference }) => {
			if (reference === undefined) return undefined;
			const rules = indexesFor(reference).flatMap((index) => {
				const autoMerge = entries[index]?.["auto-merge"];
				return autoMerge === undefined ? [] : [{
					kind: "policy",
					name: keys[index] ?? "",
					autoMerge
				}];
			});
			return rules[0];
		}
	};
}
function first(policies, key) {
	return policies.find((policy) => policy[key] !== undefined)?.[key];
}

// lib/util/rebase-path.js
function rebasePath(prefix, path) {
	return prefix === "" ? path : external_node_path_.posix.join(prefix, path);
}

// lib/settings/sources.js
var SettingSources = class {
	values;
	config;
	#set;
	#place;
	constructor(set, config, place) {
		this.values = {
			...config,
			...set
		};
		this.config = config;
		this.#set = set;
		this.#place = place;
	}
	get isNarrowed() {
		return this.#place.prefix !== "" || this.#isSet("paths") || this.#isSet("exclude");
	}
	label(name) {
		return this.#isSet(name) ? name : `${this.#place.path}: ${name}`;
	}
	pathMatcher(name, globs) {
		const matches = pathMatcher(globs);
		const prefix = this.#prefixOf(name);
		return (path) => matches(rebasePath(prefix, path));
	}
	pathGlobs(name) {
		return {
			setting: this.label(name),
			globs: this.values[name] ?? [],
			prefix: this.#prefixOf(name)
		};
	}
	#prefixOf(name) {
		return this.#isSet(name) ? "" : this.#place.prefix;
	}
	#isSet(name) {
		return this.#set[name] !== undefined;
	}
};

// lib/settings/index.js
function namesRules(set, config) {
	return (set["fail-on"] ?? config["fail-on"] ?? config.rules) !== undefined;
}
function mergeSettings(set, config, ruleIds, place = {
	path: set.config ?? DEFAULT_CONFIG,
	prefix: ""
}) {
	const sources = new SettingSources(set, config, place);
	validateRuleIds(sources, ruleIds);
	const { values } = sources;
	const policies = compilePolicies(config.images ?? {}, {
		digest: true,
		updateTags: values["update-tags"] ?? "digest",
		follow: "off",
		allows: () => true,
		minAge: values["min-age"] ?? 0
	});
	return {
		paths: sources.pathGlobs("paths"),
		exclude: sources.pathGlobs("exclude"),
		check: buildCheckSettings(sources, policies),
		scope: values.scope,
		mirrors: values.mirrors ?? [],
		insecureRegistries: new Set(values["insecure-registries"] ?? []),
		registryCredentials: values["registry-credentials"] ?? [],
		maxDownload: values["max-download"] ?? 1e8,
		grouping: buildGrouping(sources, policies),
		comment: values.comment ?? "auto",
		suggestions: values.suggestions ?? true,
		reportFile: values["report-file"],
		sarifFile: values["sarif-file"],
		dryRun: values["dry-run"] ?? false,
		bump: buildBumpSettings(sources, policies),
		dashboard: values.dashboard ?? false
	};
}

// lib/system/clock.js
const systemClock = {
	now: () => new Date(),
	elapsed: () => performance.now(),
	sleep: async (milliseconds) => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
	}
};

// lib/util/escape.js
const PLAIN_NAME = /^[\w./:@-]{1,300}$/;
function codeSpan(text) {
	if (PLAIN_NAME.test(text)) return `\`${text}\``;
	const line = oneLine(text).replaceAll("<!--", "<​!--");
	let longest = 0;
	for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	const padding = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
	return `${fence}${padding}${line}${padding}${fence}`;
}
function codeCell(text) {
	return codeSpan(text).replaceAll("|", "\\|");
}
const MAX_UNBROKEN = 17;
function nameCell(text) {
	if (text.split(/[\s-]/).every((part) => part.length <= MAX_UNBROKEN)) return codeCell(text);
	return `<code>${markdownText(text).replace(/[/:.](?=\w)/g, "$&<wbr>")}</code>`;
}
function codeBlock(text, language) {
	const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(ticks + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}
function markdownText(text) {
	return oneLine(text).replace(/[\\`*_{}[\]()<>+!|~&$]|(?<!\w)-|-(?!\w)/g, (char) => char === "<" ? "&lt;" : char === "&" ? "&amp;" : `\\${char}`).replace(/[@#]/g, "$&​").replace(/\b(GH)(?=-\d)/gi, "$1​").replace(/(https?|ftp|www)([:.])/gi, "$1​$2");
}
function messageMarkdown(message, code = codeSpan) {
	const parts = message.slice(0, MAX_MESSAGE).split("`");
	if (parts.length % 2 === 0) return markdownText(message);
	return parts.map((part, index) => index % 2 === 1 ? code(part) : textPart(part)).join("");
}
function textPart(text) {
	const [, start = "", inner = "", end = ""] = /^(\s?)([\s\S]*?)(\s?)$/.exec(text) ?? [];
	return `${start === "" ? "" : " "}${markdownText(inner)}${end === "" ? "" : " "}`;
}
function htmlOfMarkdownText(text) {
	return text.replace(/\\(.)/g, (_, char) => /[()+-]/.test(char) ? char : `&#${char.charCodeAt(0)};`);
}
function quoteShellWord(text) {
	return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function commandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function terminalText(text) {
	const seen = SEEN.test(text) ? text : text.replace(UNSEEN, " ");
	return seen.includes("##[") ? seen.replaceAll("##[", "## [") : seen;
}
function logLine(text) {
	return withoutCommands(terminalText(text));
}
function withoutCommands(text) {
	return text.replace(/^(?=[^\S\n]*::)/gm, "./").replaceAll("##[", "## [");
}
function terminalLines(text) {
	return text.replace(UNSEEN, (run) => [...run].map(visible).join(""));
}
function visible(char) {
	if (char === "\n" || char === "	") return char;
	return char < " " ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : "�";
}
function plainJson(json) {
	return json.replace(UNSEEN_IN_JSON, escaped).replaceAll("##[", "\\u0023#[");
}
function escaped(char) {
	return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const MAX_MESSAGE = 2e3;
function sarifText(text) {
	return wellFormed(oneLine(text, MAX_MESSAGE)).replace(/[{}]/g, "$&$&").replaceAll("](", "]​(");
}
const PLAIN_PATH = /^[\w./-]*$/;
function uriReference(path) {
	return PLAIN_PATH.test(path) ? path : wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
function wellFormed(text) {
	return SEEN.test(text) ? text : Buffer.from(text, "utf8").toString("utf8");
}
const SEEN = /^[ -~]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;
const UNSEEN_IN_JSON = /[\x7f-\x9f\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;
const MAX_SHOWN = 300;
function oneLine(text, limit = MAX_SHOWN) {
	const line = terminalText(text.slice(0, 2 * limit)).trim();
	return line.length > limit ? `${line.slice(0, limit)}…` : line;
}

// lib/check/run-tally.js
var RunTally = class {
	#failOn;
	#statuses = {
		fresh: 0,
		stale: 0,
		unpinned: 0,
		untracked: 0,
		dead: 0,
		unresolved: 0,
		skipped: 0
	};
	#files = 0;
	#references = 0;
	#failed = false;
	#isCutShort = false;
	constructor(failOn) {
		this.#failOn = failOn;
	}
	add({ uses, findings }) {
		this.#files += 1;
		this.#references += uses.length;
		for (const judged of uses) {
			this.#statuses[judged.status] += 1;
			this.#isCutShort ||= isCutShort(judged);
		}
		this.#failed ||= findings.some((finding) => makesFail(finding, this.#failOn));
	}
	get files() {
		return this.#files;
	}
	get summary() {
		return {
			files: this.#files,
			references: this.#references,
			...this.#statuses
		};
	}
	get failed() {
		return this.#failed;
	}
	get isCutShort() {
		return this.#isCutShort;
	}
};
function outcomeOfNothing(run) {
	const { summary, failed } = new RunTally([]);
	return {
		summary,
		failed,
		silentRegistries: [],
		timeWasUp: false,
		...run
	};
}
function isCutShort({ failure, unreadPin }) {
	return failure?.code === "deadline-exceeded" || unreadPin?.code === "deadline-exceeded";
}

// lib/dockerfile/index.js
const DOCUMENT = /\.(?:md|mdx|markdown|rst|adoc|html?)$/;
const dockerfile = {
	matches(path) {
		const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
		if (name.endsWith(".dockerignore") || DOCUMENT.test(name)) return false;
		return /^(?:dockerfile|containerfile)|\.(?:dockerfile|containerfile)$/.test(name);
	},
	load() {
		loading ??= Promise.all(/* import() */[__nccwpck_require__.e("package-dockerfile-ast"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("read")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7150)).then(({ readDockerfile }) => readDockerfile);
		return loading;
	}
};
let loading;

// lib/formats/index.js
const formats = [dockerfile];
function hasKnownName(path) {
	return formats.some((format) => format.matches(path));
}

// lib/reports/unused-globs.js
const MOST_NAMED$1 = 10;
function unusedGlobWarnings({ paths, exclude }, { selected, excluded, idlePaths, idleExclude }, files, seesAll) {
	const isEmpty = selected === 0 && files === 0;
	const seesMatches = ({ prefix }) => seesAll && prefix === "";
	const warnings = [];
	const readsNothing = isEmpty && excluded === 0;
	if (idlePaths.length > 0 && (seesMatches(paths) || readsNothing)) {
		const [where, remedy] = seesMatches(paths) ? ["that freshfrom reads", REMEDY] : ["in the folders of this run", "Name another folder, or correct the glob."];
		const result = readsNothing ? ", so no file is read" : "";
		warnings.push(`${paths.setting}: ${globsAndVerb(idlePaths)} no file ${where}${result}. ${remedy}`);
	}
	if (isEmpty && excluded > 0) {
		const remedy = seesMatches(exclude) ? REMEDY : "Name another folder, or a file.";
		warnings.push(`${exclude.setting}: ${globsAndVerb(exclude.globs, "exclude")} every file. ${remedy}`);
	}
	if (idleExclude.length > 0 && seesMatches(exclude)) warnings.push(`${exclude.setting}: ${globsAndVerb(idleExclude)} no file. ${REMEDY}`);
	return warnings;
}
const REMEDY = "Correct the glob, or remove it.";
function globsAndVerb(globs, verb = "match") {
	const shown = globs.slice(0, MOST_NAMED$1).map((glob) => `"${glob}"`);
	const more = globs.length > shown.length ? [`${globs.length - shown.length} more`] : [];
	const singular = verb === "match" ? "matches" : "excludes";
	return `${formatList([...shown, ...more])} ${globs.length === 1 ? singular : verb}`;
}

// lib/workspace/path-selector.js
const VENDORED = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_VENDORED = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;
function createPathSelector({ paths, exclude }, hasKnownName) {
	const matchingExclude = createGlobIndex(exclude.globs.map(normalizePathGlob));
	const matchingPaths = createGlobIndex(paths.globs.map(normalizePathGlob));
	const globs = paths.globs.map((glob) => ({
		namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf("/") + 1)),
		namesVendored: NAMES_VENDORED.test(glob)
	}));
	const idle = {
		paths: new Set(paths.globs.keys()),
		exclude: new Set(exclude.globs.keys())
	};
	const counts = {
		selected: 0,
		excluded: 0
	};
	const isExcluded = (path) => {
		let excluded = false;
		for (const { index } of matchingExclude(rebasePath(exclude.prefix, path))) {
			idle.exclude.delete(index);
			excluded = true;
			if (idle.exclude.size === 0) break;
		}
		return excluded;
	};
	const isChosen = (path, isKnown, isVendored) => {
		if (globs.length === 0) return isKnown && !isVendored;
		let isMatch = false;
		for (const { index, isWhole } of matchingPaths(rebasePath(paths.prefix, path))) {
			const glob = globs[index];
			if (glob === undefined || isVendored && !glob.namesVendored || !(isKnown || isWhole && glob.namesFiles)) continue;
			idle.paths.delete(index);
			isMatch = true;
			if (idle.paths.size === 0) break;
		}
		return isMatch;
	};
	const isSelected = (path, start = "") => {
		const isMatch = isChosen(path, hasKnownName(path), VENDORED.test(path) && !NAMES_VENDORED.test(start));
		if (!isMatch && idle.exclude.size === 0) return false;
		const excluded = isExcluded(path);
		if (isMatch) counts[excluded ? "excluded" : "selected"] += 1;
		return isMatch && !excluded;
	};
	const nameAll = (globs, indices) => [...indices].flatMap((index) => globs[index] ?? []);
	return Object.assign(isSelected, { outcome: () => ({
		...counts,
		idlePaths: nameAll(paths.globs, idle.paths),
		idleExclude: nameAll(exclude.globs, idle.exclude).filter((glob) => !NAMES_VENDORED.test(glob))
	}) });
}

// lib/system/allowed-paths.js
function pathExists(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
function isInsideFolder(folder, path) {
	if (path.startsWith(folder) && path[folder.length] === external_node_path_.sep && !path.includes("..")) return true;
	const inside = (0,external_node_path_.relative)(folder, path);
	return !(0,external_node_path_.isAbsolute)(inside) && inside.split(external_node_path_.sep, 1)[0] !== "..";
}
function allowedToRead(root, path) {
	return isInsideFolder((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(root, path)) ? below(root) : undefined;
}
function allowedToWrite(root, path) {
	return allowedToRead(root, path) ?? below((0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, path)));
}
function below(root) {
	return (real) => isInsideFolder(external_node_fs_.realpathSync.native(root), real);
}

// lib/system/file-error.js
var FileError = class extends CodedError {
	name = "FileError";
};
const KNOWN = {
	ENOENT: ["absent", "it does not exist"],
	ENOTDIR: ["failed", "a part of its path is not a folder"],
	EACCES: ["permission", "no permission"],
	EPERM: ["permission", "no permission"],
	EISDIR: ["folder", "it is a folder"],
	EROFS: ["failed", "the file system is read-only"],
	ENOSPC: ["failed", "no space is left on the device"],
	EDQUOT: ["failed", "the disk quota is used up"],
	EFBIG: ["failed", "the file would be larger than is allowed here"],
	EBUSY: ["failed", "it is in use, or mounted by itself"]
};
function toFileError(error) {
	if (error instanceof FileError) return error;
	const text = error instanceof Error && "code" in error ? String(error.code) : String(error);
	const [code, message] = KNOWN[text] ?? ["failed", text];
	return new FileError(code, message, { cause: error });
}

// lib/system/real-paths.js
const findRealPath = (path) => ({ path: external_node_fs_.realpathSync.native(path) });
const findPlainPathAgain = (path) => ({
	path,
	wasPlain: true
});
const FOLDS_NAMES = new Set(["darwin", "win32"]);
function areSpeltAlike(one, other, platform = process.platform) {
	return one === other || FOLDS_NAMES.has(platform) && folded(one) === folded(other);
}
function folded(path) {
	return path.normalize("NFC").toLowerCase();
}
function createRealPathFinder(platform = process.platform) {
	if (FOLDS_NAMES.has(platform)) return findRealPath;
	let known = "/";
	const isPlainFolder = (folder) => {
		if (isOnWay(folder, known)) return true;
		if (!isPlainFolder((0,external_node_path_.dirname)(folder)) || (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
		known = folder;
		return true;
	};
	return (path) => {
		const stats = isPlainFolder((0,external_node_path_.dirname)(path)) ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
		return stats === undefined || stats.isSymbolicLink() ? findRealPath(path) : {
			path,
			stats
		};
	};
}
function isOnWay(folder, other) {
	return other.startsWith(folder) && (other.length === folder.length || folder === "/" || other[folder.length] === "/");
}

// lib/system/same-file.js
function isSameFile(one, other, platform = process.platform) {
	const isSame = (a, b) => a === b || platform === "win32" && (a === 0 || b === 0);
	return isSame(one.dev, other.dev) && isSame(one.ino, other.ino);
}

// lib/system/read-file.js
const READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOCTTY ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;
function readPlainFile(path, options) {
	try {
		const find = options.findRealPath ?? findRealPath;
		const bytes = readReal(find(path), options) ?? readReal(findRealPath(path), options);
		if (bytes === undefined) throw outsideError();
		return bytes;
	} catch (error) {
		throw toFileError(error);
	}
}
function readReal({ path, stats: found, wasPlain }, options) {
	const { limit, isAllowed } = options;
	if (isAllowed?.(path) === false) throw outsideError();
	if (wasPlain !== true) assertPlainFile(found ?? (0,external_node_fs_.statSync)(path));
	const file = openReal(path, wasPlain);
	if (file === undefined) return undefined;
	try {
		const stats = (0,external_node_fs_.fstatSync)(file);
		assertPlainFile(stats);
		if (stats.size > limit) throw tooLarge(limit);
		if (isAllowed !== undefined && !isAt(path, file, stats)) return undefined;
		return readBounded(file, limit, stats.size);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function openReal(path, wasPlain) {
	try {
		return (0,external_node_fs_.openSync)(path, READ);
	} catch (error) {
		if (wasPlain === true) return undefined;
		throw error;
	}
}
function isAt(real, file, stats) {
	if (pathOfOpened(file) === real) return true;
	if (external_node_fs_.realpathSync.native(real) !== real) return false;
	return isSameFile((0,external_node_fs_.statSync)(real), stats);
}
function pathOfOpened(file) {
	if (process.platform !== "linux") return undefined;
	try {
		return (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${file}`);
	} catch {
		return undefined;
	}
}
function assertPlainFile(stats) {
	if (stats.isDirectory()) throw new FileError("folder", "it is a folder");
	if (!stats.isFile()) throw new FileError("special", "it is not a regular file");
}
function readBounded(file, limit, expected) {
	let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
	let length = 0;
	for (;;) {
		if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, CHUNK))]);
		const read = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
		if (read === 0) return bytes.subarray(0, length);
		length += read;
		if (length > limit) throw tooLarge(limit);
		if (length === expected && length < bytes.length) return bytes.subarray(0, length);
	}
}
function tooLarge(limit) {
	return new FileError("too-large", `it is larger than ${limit / 1024 / 1024} MiB`);
}
function outsideError() {
	return new FileError("outside", "it leads out of the folder through a link");
}

// lib/system/open-folder.js
const FOLDER = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_DIRECTORY ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const FILE_DESCRIPTORS = "/proc/self/fd";
function inOpenFolder(folder, work) {
	if (!(0,external_node_fs_.existsSync)(FILE_DESCRIPTORS)) return work(folder);
	const file = (0,external_node_fs_.openSync)(folder, FOLDER);
	try {
		const path = `${FILE_DESCRIPTORS}/${file}`;
		if (external_node_fs_.realpathSync.native(path) !== folder) throw outsideError();
		return work(path);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}

// lib/system/write-file.js
const TEMPORARY_FILE_NAME = /^\.freshfrom-[0-9a-f-]{36}\.part$/;
const OWN = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
const BOTH = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
function writeFileAtomically(path, content, { isAllowed, mode, expected } = {}) {
	atTarget(path, isAllowed, (folder, name) => replace(folder, name, content, {
		mode,
		expected
	}));
}
function assertWritable(path, { isAllowed } = {}) {
	atTarget(path, isAllowed, (folder, name) => {
		const before = openCurrent((0,external_node_path_.join)(folder, name), false);
		if (before !== undefined) (0,external_node_fs_.closeSync)(before.file);
		const temporary = temporaryIn(folder);
		try {
			writeTemporary(temporary, ["\n"], undefined, 384);
		} finally {
			(0,external_node_fs_.rmSync)(temporary, { force: true });
		}
	});
}
function atTarget(path, isAllowed, work) {
	try {
		const target = targetOf(path);
		if (isAllowed?.(target) === false) throw outsideError();
		inOpenFolder((0,external_node_path_.dirname)(target), (folder) => work(folder, (0,external_node_path_.basename)(target)));
	} catch (error) {
		throw toFileError(error);
	}
}
function temporaryIn(folder) {
	return (0,external_node_path_.join)(folder, `.freshfrom-${crypto.randomUUID()}.part`);
}
function replace(folder, name, content, { mode, expected }) {
	const target = (0,external_node_path_.join)(folder, name);
	const temporary = temporaryIn(folder);
	try {
		const before = openCurrent(target, expected !== undefined);
		try {
			writeTemporary(temporary, content, before?.stats, mode);
			if (expected !== undefined && before !== undefined) checkUnchanged(target, before, expected);
		} finally {
			if (before !== undefined) (0,external_node_fs_.closeSync)(before.file);
		}
		(0,external_node_fs_.renameSync)(temporary, target);
	} catch (error) {
		(0,external_node_fs_.rmSync)(temporary, { force: true });
		throw error;
	}
}
function targetOf(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch (error) {
		if (toFileError(error).code !== "absent") throw error;
		if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined) throw new FileError("special", "it is a link to a file that does not exist");
		return (0,external_node_path_.join)(external_node_fs_.realpathSync.native((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
	}
}
function makeFolder(path, { isAllowed, mode = 511 }) {
	try {
		let there = path;
		while ((0,external_node_fs_.lstatSync)(there, { throwIfNoEntry: false }) === undefined && (0,external_node_path_.dirname)(there) !== there) there = (0,external_node_path_.dirname)(there);
		const real = external_node_fs_.realpathSync.native(there);
		if (isAllowed?.(real) === false) throw outsideError();
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(real, (0,external_node_path_.relative)(there, path)), {
			recursive: true,
			mode
		});
	} catch (error) {
		throw toFileError(error);
	}
}
function openCurrent(target, isNeeded) {
	const stats = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: isNeeded });
	if (stats === undefined) return undefined;
	assertPlainFile(stats);
	const file = (0,external_node_fs_.openSync)(target, BOTH);
	try {
		const opened = (0,external_node_fs_.fstatSync)(file);
		assertPlainFile(opened);
		return {
			file,
			stats: opened
		};
	} catch (error) {
		(0,external_node_fs_.closeSync)(file);
		throw error;
	}
}
function writeTemporary(path, content, before, mode = 438) {
	const file = openTemporary(path, before === undefined ? mode : 384);
	try {
		for (const piece of content instanceof Uint8Array ? [content] : content) writeAll(file, Buffer.from(piece));
		if (before !== undefined) {
			keepOwner(file, before);
			(0,external_node_fs_.fchmodSync)(file, before.mode & 4095);
		}
		(0,external_node_fs_.fsyncSync)(file);
	} finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;) done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
function openTemporary(path, mode) {
	try {
		return (0,external_node_fs_.openSync)(path, OWN, mode);
	} catch (error) {
		const refusal = toFileError(error);
		if (refusal.code !== "permission") throw refusal;
		throw new FileError("permission", "no permission to write in its folder", { cause: error });
	}
}
function keepOwner(file, { uid, gid }) {
	const now = (0,external_node_fs_.fstatSync)(file);
	if (now.uid === uid && now.gid === gid) return;
	try {
		(0,external_node_fs_.fchownSync)(file, uid, gid);
	} catch {}
}
function checkUnchanged(target, { file, stats }, expected) {
	const now = (0,external_node_fs_.lstatSync)(target);
	const isSame = isSameFile(now, stats) && now.size === expected.length;
	if (!isSame || !readBounded(file, expected.length, expected.length).equals(expected)) {
		throw new FileError("changed", "it has changed since it was read");
	}
}

// lib/workspace/report-file.js
function writeReportFile(place, text) {
	atReportPlace(place, (path, isAllowed) => writeFileAtomically(path, text, { isAllowed }));
}
function assertReportWritable(place) {
	atReportPlace(place, (path, isAllowed) => assertWritable(path, { isAllowed }));
}
function atReportPlace({ setting, root, path, makesFolders }, work) {
	const place = (0,external_node_path_.resolve)(root, path);
	try {
		if (namesFolder(path)) throw new FileError("folder", "it names a folder");
		if (makesFolders) makeFolder((0,external_node_path_.dirname)(place), { isAllowed: allowedToRead(root, path) });
		work(place, allowedToWrite(root, path));
	} catch (error) {
		const { code, message } = toFileError(error);
		const what = code === "absent" ? "its folder does not exist" : message;
		throw new OperationalError("unwritable-file", `${setting}: ${path} can't be written: ${what}.`, { cause: error });
	}
}
function namesFolder(path, separator = external_node_path_.sep) {
	return path.endsWith("/") || path.endsWith(separator);
}

// lib/model/file-limits.js
const MAX_FILE_SIZE = 1024 * 1024;

// lib/workspace/stdin-file.js
var StdinFile = class {
	#path;
	#beside;
	#content;
	#known = { unreadable: "it was not read yet" };
	constructor(path, beside) {
		this.#path = ((0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(".", path) : path).split(external_node_path_.sep).join("/");
		this.#beside = beside;
	}
	async list() {
		return [this.#path];
	}
	read(path) {
		if (path !== this.#path) return this.#beside.read(path);
		this.#content ??= readStdin().then((content) => {
			this.#known = content;
			return content;
		});
		return this.#content;
	}
	readNow(path) {
		return path === this.#path ? this.#known : this.#beside.readNow(path);
	}
	async linkChain(path) {
		return [path];
	}
};
async function readStdin() {
	const parts = [];
	let size = 0;
	for await (const part of process.stdin) {
		parts.push(part);
		size += parts.at(-1)?.length ?? 0;
		if (size > MAX_FILE_SIZE) break;
	}
	return { bytes: Buffer.concat(parts) };
}

// lib/system/limit-heap.js
async function slowHeapGrowth() {
	const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
	setFlagsFromString("--heap-growing-percent=50");
}
async function limitHeapGrowth() {
	const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
	setFlagsFromString("--optimize-for-size");
	setFlagsFromString("--semi-space-growth-factor=1");
}

// lib/util/symlinks.js
const MAX_LINKS = 40;
async function followSymlinks(path, entryAt) {
	const pending = path.split("/").reverse();
	const resolved = [];
	const links = [];
	let entry;
	while (links.length <= MAX_LINKS) {
		const segment = pending.pop();
		if (segment === undefined) return entry === "file" ? [...links, resolved.join("/")] : undefined;
		if (segment === "" || segment === ".") continue;
		if (segment === "..") {
			if (resolved.pop() === undefined) return undefined;
			entry = undefined;
			continue;
		}
		resolved.push(segment);
		const name = resolved.join("/");
		entry = await entryAt(name);
		if (typeof entry !== "object") continue;
		if (entry.link.startsWith("/")) return undefined;
		links.push(name);
		resolved.pop();
		pending.push(...entry.link.split("/").reverse());
	}
	return undefined;
}

// lib/workspace/each-once.js
function eachOnce(names, ownNames, plain) {
	const linked = new Set();
	return names.filter((name) => {
		const own = ownNames.get(name);
		if (own === undefined) return true;
		if (plain.has(own) || linked.has(own)) return false;
		linked.add(own);
		return true;
	});
}

// lib/workspace/git-folder.js
function isGitFolder(name) {
	return name.toLowerCase() === ".git";
}

// lib/system/home.js
function homeFolder(environment, platform = process.platform) {
	const own = platform === "win32" ? environment.USERPROFILE : environment.HOME;
	if (own !== undefined && (0,external_node_path_.isAbsolute)(own)) return own;
	const home = (0,external_node_os_namespaceObject.homedir)();
	return (0,external_node_path_.isAbsolute)(home) ? home : (0,external_node_os_namespaceObject.userInfo)().homedir;
}

// lib/system/program-path.js
function trustedPath(path, scanned) {
	const roots = scanned === undefined ? [] : [realPathOr(scanned), ...[realPathOr(process.cwd())].filter(mayBeRepository)];
	return (path ?? "").split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).filter((folder) => !roots.some((root) => isInsideFolder(root, realPathOr(folder)))).join(external_node_path_.delimiter);
}
function trustedEnvironment(environment, scanned) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
	return {
		...environment,
		[name]: trustedPath(environment[name], scanned)
	};
}
function mayBeRepository(folder) {
	return !isInsideFolder(folder, realPathOr(homeFolder(process.env)));
}
function realPathOr(path) {
	try {
		return external_node_fs_.realpathSync.native(path);
	} catch {
		return path;
	}
}

// lib/workspace/git.js
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 15e3;
const SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.untrackedCache=false",
	"submodule.recurse=false",
	"protocol.allow=never",
	"safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
const KEPT = /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;
async function runGit(folder, args, timeout = TIMEOUT) {
	const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19));
	const place = (0,external_node_path_.resolve)(folder);
	const options = {
		encoding: "buffer",
		maxBuffer: MAX_OUTPUT,
		env: environmentFor(place),
		cwd: (0,external_node_path_.parse)(process.execPath).root,
		timeout,
		killSignal: "SIGKILL",
		windowsHide: true
	};
	try {
		const { stdout, stderr } = await (0,external_node_util_namespaceObject.promisify)(execFile)("git", [
			"-C",
			place,
			"--no-pager",
			...SETTINGS,
			...args
		], options);
		return {
			stdout,
			stderr: stderr.toString()
		};
	} catch (error) {
		const { stderr, killed } = error;
		return {
			stderr: String(stderr),
			isTimeUp: killed === true
		};
	}
}
async function workTreeRoot(folder) {
	const answer = await runGit(folder, ["rev-parse", "--show-toplevel"]);
	if ("stdout" in answer) return answer.stdout.toString("utf8").replace(/\r?\n$/, "");
	return answer.stderr.includes("not a git repository") ? undefined : answer;
}
function environmentFor(folder) {
	const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
	return trustedEnvironment({
		...Object.fromEntries(own),
		LC_ALL: "C",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	}, folder);
}

// lib/workspace/walk-folder.js
function walkFolder(folder) {
	const names = [];
	const special = new Set();
	const unreadable = [];
	const prefixes = [""];
	for (let prefix = prefixes.pop(); prefix !== undefined; prefix = prefixes.pop()) {
		const entries = entriesOf((0,external_node_path_.join)(folder, prefix));
		if (entries === undefined) unreadable.push(prefix.slice(0, -1));
		for (const entry of entries ?? []) {
			const name = prefix + entry.name;
			if (entry.isFile()) names.push(name);
			else if (!entry.isDirectory()) {
				names.push(name);
				special.add(name);
			} else if (!isGitFolder(entry.name)) prefixes.push(`${name}/`);
		}
	}
	return {
		names,
		unreadable,
		special
	};
}
function isEmptyFolder(folder) {
	return entriesOf(folder)?.every(({ name }) => isGitFolder(name)) === true;
}
function entriesOf(folder) {
	try {
		return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return undefined;
	}
}

// lib/workspace/git-files.js
async function listWithGit(folder, platform) {
	const asked = runGit(folder, [
		"ls-files",
		"-z",
		"-co",
		"--exclude-standard"
	]);
	if (isEmptyFolder(folder)) {
		const listed = await asked;
		if ("stdout" in listed && listed.stdout.length === 0) return {
			names: [],
			unreadable: []
		};
	}
	const [answer, place] = await Promise.all([asked, runGit(folder, [
		"rev-parse",
		"--is-inside-work-tree",
		"--show-prefix"
	])]);
	const [isHere, prefix = ""] = "stdout" in place ? place.stdout.toString("utf8").split("\n") : [];
	if ("stdout" in answer && isHere === "true") {
		const names = answer.stdout.toString("utf8").split("\0").slice(0, -1);
		if (names.length > 0 || !await isIgnored(folder)) return withoutLinkTexts({
			names,
			unreadable: closedFolders(answer.stderr, prefix, names)
		}, await linkTexts(folder, platform));
	}
	const refusals = [answer, place].flatMap((each) => "stdout" in each ? [] : [each]);
	const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
	return {
		warning,
		isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp)
	};
}
async function linkTexts(folder, platform) {
	if (platform !== "win32") return new Set();
	const setting = await runGit(folder, [
		"config",
		"--type=bool",
		"core.symlinks"
	]);
	if (!("stdout" in setting) || setting.stdout.toString().trim() !== "false") return new Set();
	const staged = await runGit(folder, [
		"ls-files",
		"-z",
		"-s"
	]);
	const entries = "stdout" in staged ? staged.stdout.toString("utf8").split("\0") : [];
	return new Set(entries.flatMap((entry) => /^120000 [^\t]*\t([\s\S]*)$/.exec(entry)?.[1] ?? []));
}
function withoutLinkTexts(files, texts) {
	if (texts.size === 0) return files;
	return {
		...files,
		names: files.names.filter((name) => !texts.has(name)),
		linkTexts: [...texts]
	};
}
function warningOf({ stderr, isTimeUp }, folder) {
	if (isTimeUp) {
		return `git did not list the files of ${(0,external_node_path_.resolve)(folder)} in time, so ignored files are read, too. Look for a pipe or a device among its files.`;
	}
	const repository = /git config --global --add safe\.directory (.+)$/m.exec(stderr)?.[1];
	if (repository === undefined) return undefined;
	return `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`;
}
async function isIgnored(folder) {
	return "stdout" in await runGit(folder, [
		"check-ignore",
		"-q",
		"--",
		(0,external_node_path_.resolve)(folder)
	]);
}
function closedFolders(said, prefix, names) {
	return [...said.matchAll(/^warning: could not open directory '(.+)\/': /gm)].flatMap(([, path = ""]) => {
		const folder = path.startsWith(prefix) ? path.slice(prefix.length) : path;
		return names.some((name) => name.startsWith(`${folder}/`)) ? [] : [folder];
	});
}

// lib/workspace/repository-above.js
const SIGNS = [".git", "HEAD"];
function mayHaveRepository(folder) {
	try {
		for (let at = external_node_fs_.realpathSync.native(folder);; at = (0,external_node_path_.dirname)(at)) {
			if (SIGNS.some((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(at, name), { throwIfNoEntry: false }) !== undefined)) return true;
			if ((0,external_node_path_.dirname)(at) === at) return false;
		}
	} catch {
		return true;
	}
}

// lib/workspace/list-files.js
async function listFiles(folder, { asksGit = true, platform = process.platform } = {}) {
	if (!asksGit) {
		const warning = `git timed out before and is not asked for the files of ${(0,external_node_path_.resolve)(folder)}, so ignored files are read, too.`;
		return {
			...walkFolder(folder),
			warning,
			isTimeUp: true
		};
	}
	if (!mayHaveRepository(folder)) return {
		...walkFolder(folder),
		warning: undefined,
		isTimeUp: false
	};
	const listing = await listWithGit(folder, platform);
	if ("names" in listing) return {
		...listing,
		warning: undefined,
		isTimeUp: false
	};
	return {
		...walkFolder(folder),
		...listing
	};
}

// lib/workspace/workspace-files.js
const LARGE = 128 * 1024;
const MANY$1 = 1e3;
const MOST_NAMED = 3;
var WorkspaceFiles = class {
	#root;
	#selection;
	#log;
	#platform;
	#folders;
	#named = new Map();
	#findRealPath = createRealPathFinder();
	#plain = new Set();
	#unreadable = new Map();
	#warnings = new Set();
	#asksGit = true;
	#listed;
	constructor(root, selection, log, platform = process.platform) {
		this.#root = external_node_fs_.realpathSync.native(root);
		this.#selection = selection;
		this.#log = log;
		this.#platform = platform;
		this.#folders = [this.#root];
	}
	list() {
		this.#listed ??= this.#find();
		return this.#listed;
	}
	async #find() {
		const found = new Set();
		const ownNames = new Map();
		const add = (name, own) => {
			found.add(name);
			if (own !== name) ownNames.set(name, own);
		};
		for (const start of this.#selection.starts) {
			const path = (0,external_node_path_.resolve)(this.#root, start);
			if (isFolder(path, start)) await this.#below(path, start, add);
			else {
				const given = this.#name(path);
				const own = this.#realName(given) ?? given;
				const name = areSpeltAlike(given, own, this.#platform) ? own : given;
				this.#named.set(name, allowedToRead(this.#root, path));
				add(name, own);
			}
		}
		if (found.size > MANY$1) await slowHeapGrowth();
		const names = [...found].sort((a, b) => a < b ? -1 : 1);
		for (const name of ownNames.keys()) found.delete(name);
		this.#plain = found;
		return ownNames.size === 0 ? names : eachOnce(names, ownNames, found);
	}
	async read(path) {
		const content = this.readNow(path);
		if ("bytes" in content && content.bytes.length > LARGE) await limitHeapGrowth();
		return content;
	}
	readNow(path) {
		const refused = this.#unreadable.get(path);
		if (refused !== undefined) return { unreadable: refused };
		const findRealPath = this.#plain.has(path) ? findPlainPathAgain : this.#findRealPath;
		const options = {
			limit: MAX_FILE_SIZE,
			isAllowed: this.#placesOf(path),
			findRealPath
		};
		try {
			return { bytes: readPlainFile((0,external_node_path_.resolve)(this.#root, path), options) };
		} catch (error) {
			const { code, message } = toFileError(error);
			if (code === "too-large") return { unreadable: "the file is larger than 1 MiB and was not read" };
			return { unreadable: unreadable(path.includes("�") ? "its name is not UTF-8" : message) };
		}
	}
	async linkChain(path) {
		const real = this.#realName(path);
		if (real === undefined || real === path) return [path];
		const way = await followSymlinks(path, async (name) => this.#at(name));
		return way ?? [path, real];
	}
	async write(path, bytes, expected) {
		writeFileAtomically((0,external_node_path_.resolve)(this.#root, path), bytes, {
			isAllowed: this.#placesOf(path),
			expected
		});
	}
	#placesOf(path) {
		if (this.#named.has(path)) return this.#named.get(path);
		return (real) => this.#folders.some((folder) => isInsideFolder(folder, real) && !isOfGit(folder, real));
	}
	#realName(path) {
		try {
			const absolute = (0,external_node_path_.resolve)(this.#root, path);
			const real = this.#findRealPath(absolute).path;
			return real === absolute ? path : this.#name(real);
		} catch {
			return undefined;
		}
	}
	#at(name) {
		const path = (0,external_node_path_.join)(this.#root, name);
		const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (stats?.isSymbolicLink() !== true) return stats?.isFile() === true ? "file" : undefined;
		const target = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), (0,external_node_fs_.readlinkSync)(path));
		return { link: isInsideFolder(this.#root, target) ? (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), target).split(external_node_path_.sep).join("/") : "/" };
	}
	async #below(given, start, add) {
		const real = external_node_fs_.realpathSync.native(given);
		const folder = areSpeltAlike(real, given, this.#platform) ? real : given;
		if (allowedToRead(this.#root, folder)?.(real) === false) {
			throw new ConfigurationError("outside-root", `${start} leads out of ${this.#root} through a link. Name the folder itself: ${real}`);
		}
		this.#folders.push(real);
		const listing = await listFiles(folder, {
			asksGit: this.#asksGit,
			platform: this.#platform
		});
		const { names, unreadable, special, linkTexts = [], warning, isTimeUp } = listing;
		this.#asksGit &&= !isTimeUp;
		if (warning !== undefined) this.#warn(warning);
		const name = this.#name(folder);
		const isInside = isInsideFolder(this.#root, folder);
		const prefix = isInside ? name && `${name}/` : undefined;
		const place = {
			folder,
			real,
			name,
			prefix
		};
		let isEmpty = true;
		for (const listed of names) {
			const path = this.#nameIn(place, listed);
			if (!this.#selection.isSelected(path, name)) continue;
			const isPlain = special?.has(listed) === false;
			const own = await this.#ownName(path, {
				path: (0,external_node_path_.join)(real, listed),
				isPlain
			}, place);
			if (own === undefined) continue;
			add(standingAlone(path), own);
			isEmpty = false;
		}
		const closed = unreadable.map((each) => this.#name((0,external_node_path_.join)(folder, each)));
		const missed = closed.filter((each) => this.#selection.isSelected(`${each}/Dockerfile`, name));
		if (missed.length > 0) this.#warn(`${formatShortList(missed, MOST_NAMED)} can't be listed, so what is in there is not read.`);
		const texts = linkTexts.map((each) => this.#nameIn(place, each)).filter((each) => this.#selection.isSelected(each, name));
		if (texts.length > 0) this.#warn(`${formatShortList(texts, MOST_NAMED)} ${texts.length === 1 ? "is a link" : "are links"} in git, and here text, since this system makes no links (core.symlinks), so what is in there is not read.`);
		if (isEmpty && this.#selection.starts.length > 1) {
			this.#warn(`Nothing in ${start} is read: no file in there has a Dockerfile's name, or paths and exclude leave it out.`);
		}
	}
	async #ownName(path, { path: absolute, isPlain }, place) {
		const { isSelected, isTouched } = this.#selection;
		let target;
		try {
			target = isPlain ? { path: absolute } : this.#findRealPath(absolute);
		} catch (error) {
			if (!leadsNowhere(error)) this.#unreadable.set(path, unreadable(toFileError(error).message));
			return this.#unreadable.has(path) || path.includes("�") ? path : undefined;
		}
		if (!isInsideFolder(place.real, target.path) || isOfGit(place.real, target.path)) return undefined;
		if (!isPlain && !(target.stats ?? (0,external_node_fs_.statSync)(target.path)).isFile()) return undefined;
		if (isTouched?.(await this.linkChain(path)) === false) return undefined;
		const isOwn = areSpeltAlike(target.path, absolute, this.#platform);
		const name = isOwn ? path : this.#name((0,external_node_path_.join)(place.folder, (0,external_node_path_.relative)(place.real, target.path)));
		if (name !== path && isSelected(name, place.name) && isTouched?.([name]) !== false) return undefined;
		return place.real === place.folder ? name : this.#name(target.path);
	}
	#warn(message) {
		if (this.#warnings.has(message)) return;
		this.#warnings.add(message);
		this.#log.warning(message);
	}
	#name(absolute) {
		return (0,external_node_path_.relative)(this.#root, absolute).split(external_node_path_.sep).join("/");
	}
	#nameIn({ folder, prefix }, listed) {
		return prefix === undefined || listed.endsWith("/") ? this.#name((0,external_node_path_.join)(folder, listed)) : prefix + listed;
	}
};
function standingAlone(text) {
	return Buffer.from(text).toString();
}
function isOfGit(folder, real) {
	return /\.git/i.test(real) && (0,external_node_path_.relative)(folder, real).split(external_node_path_.sep).some(isGitFolder);
}
function isFolder(path, start) {
	try {
		const isOne = (0,external_node_fs_.statSync)(path).isDirectory();
		if (isOne) (0,external_node_fs_.opendirSync)(path).closeSync();
		return isOne;
	} catch (error) {
		const help = leadsNowhere(error) ? "that exists" : "that can be read";
		const code = leadsNowhere(error) ? "file-not-found" : "unreadable-file";
		throw new ConfigurationError(code, `${start} can't be read: ${toFileError(error).message}. Name a file or a folder ${help}.`, { cause: error });
	}
}
function leadsNowhere(error) {
	return [
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(error.code ?? "");
}
function unreadable(why) {
	return `the file can not be read (${why})`;
}

// lib/util/wrap.js
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/ +/)) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

// lib/reports/shorten.js
function shortenMiddle(name, width) {
	const characters = [...name];
	if (characters.length <= width) return name;
	const kept = Math.max(width - 1, 2);
	const end = Math.ceil(kept / 2);
	return `${characters.slice(0, kept - end).join("")}…${characters.slice(-end).join("")}`;
}

// lib/reports/finding-lines.js
const STYLES = {
	error: ["\x1B[31m", "\x1B[39m"],
	warning: ["\x1B[33m", "\x1B[39m"],
	notice: ["\x1B[36m", "\x1B[39m"],
	added: ["\x1B[32m", "\x1B[39m"],
	removed: ["\x1B[31m", "\x1B[39m"],
	place: ["\x1B[36m", "\x1B[39m"],
	file: ["\x1B[1m", "\x1B[22m"],
	faint: ["\x1B[2m", "\x1B[22m"]
};
function painter(colour) {
	return (text, style) => colour ? `${STYLES[style][0]}${text}${STYLES[style][1]}` : text;
}
const NO_EMPHASIS = {
	fails: () => false,
	sourceLine: () => undefined
};
const SEVERITY_WIDTH = "warning".length;
const MIN_MESSAGE = 30;
function findingLines(findings, style, { fails, sourceLine } = NO_EMPHASIS) {
	const { paint } = style;
	const width = findings.reduce((widest, finding) => Math.max(widest, lineAndColumn(finding).length), 0);
	return findings.flatMap((finding) => {
		const { severity, message, rule, blamed } = finding;
		const mark = fails(finding) ? paint("✗", "error") : " ";
		const start = `${mark} ${lineAndColumn(finding).padEnd(width)}  ${paint(severity.padEnd(SEVERITY_WIDTH), severity)}  `;
		const column = 2 + width + 2 + SEVERITY_WIDTH + 2;
		const text = `${terminalText(message)}${blamed ? "" : " (not of this change)"}`;
		return [...messageLines(start, column, text, rule, style), ...excerpt(finding, sourceLine, style)];
	});
}
function messageLines(start, column, text, rule, style) {
	const { paint, width } = style;
	if (width === undefined) return [`${start}${text}  ${paint(rule, "faint")}`];
	const isNarrow = width - column < MIN_MESSAGE;
	const indent = isNarrow ? 4 : column;
	const lines = wrap(`${text}  ${rule}`, Math.max(width - indent, MIN_MESSAGE / 2));
	const last = lines.at(-1) ?? "";
	const painted = [...lines.slice(0, -1), `${last.slice(0, -rule.length)}${paint(rule, "faint")}`];
	const [first = "", ...rest] = painted.map((line, index) => index === 0 && !isNarrow ? line : `${" ".repeat(indent)}${line}`);
	return isNarrow ? [
		start.trimEnd(),
		first,
		...rest
	] : [`${start}${first}`, ...rest];
}
function excerpt({ severity, file, range }, sourceLine, style) {
	const written = severity === "error" ? sourceLine(file, range.start.line) : undefined;
	if (written === undefined || written.trim() === "") return [];
	const { start, end } = range;
	const room = Math.max((style.width ?? MAX_EXCERPT) - 6, MIN_MESSAGE);
	const from = start.column + MIN_MESSAGE / 2 > room ? start.column - 1 - MIN_MESSAGE / 3 : 0;
	const cut = (text) => `${from > 0 ? "…" : ""}${terminalText(text)}`;
	const last = end.line === start.line ? Math.max(end.column - 1, start.column) : written.length;
	const line = cut(written.slice(from));
	const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
	const before = columnsOf(cut(written.slice(from, start.column - 1)));
	const marked = columnsOf(terminalText(written.slice(start.column - 1, last)));
	const caret = "^".repeat(Math.max(Math.min(marked, room - before), 1));
	return [`      ${shown}`, `      ${" ".repeat(before)}${style.paint(caret, severity)}`];
}
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;
function columnsOf(text) {
	let columns = 0;
	for (const character of text) columns += WIDE.test(character) ? 2 : 1;
	return columns;
}
const MAX_EXCERPT = 200;
function fileHeading(file, { paint, width }) {
	const name = terminalText(file);
	return paint(width === undefined ? name : shortenMiddle(name, Math.max(width, MIN_MESSAGE)), "file");
}
function lineAndColumn({ range }) {
	return `${range.start.line}:${range.start.column}`;
}

// lib/bump/first-pin.js
function isFirstPin({ use, proposal }) {
	return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}
function isPlanned(judged, pin) {
	return judged.edits.length > 0 && (pin !== "off" || !isFirstPin(judged));
}

// lib/check/use-labels.js
function nameOfUse({ reference, written }) {
	return reference === undefined ? written : familiarReference(reference);
}
function placeOfUse({ file, range }) {
	return `${file}:${range.start.line}`;
}

// lib/util/dates.js
function formatDay(date) {
	return date.toISOString().slice(0, 10);
}
function formatMinute(date) {
	return `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// lib/util/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		addToGroup(groups, keyOf(item), item);
	}
	return groups;
}
function addToGroup(groups, key, item) {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [item]);
	else group.push(item);
}

// lib/reports/finding-groups.js
const FEW = 20;
const MANY = 5e3;
const NAMED = 3;
const MAX_PLACE = 60;
var FindingGroups = class {
	#groups = new Map();
	#count = 0;
	add(finding, fails) {
		this.#count += 1;
		const { severity, rule, message, file } = finding;
		const key = `${severity} ${rule} ${message}`;
		let group = this.#groups.get(key);
		if (group === undefined) {
			if (this.#groups.size >= MANY) return;
			group = {
				severity,
				rule,
				message,
				fails,
				places: 0,
				files: 0,
				lastFile: "",
				first: []
			};
			this.#groups.set(key, group);
		}
		group.fails ||= fails;
		group.places += 1;
		if (group.lastFile !== file) group.files += 1;
		group.lastFile = file;
		if (group.first.length < NAMED) group.first.push(`${file}:${finding.range.start.line}`);
	}
	get areShorter() {
		const { size } = this.#groups;
		return this.#count > FEW && size < MANY && size * 2 <= this.#count;
	}
	lines(style) {
		const { paint, width } = style;
		const sorted = [...this.#groups.values()].sort((a, b) => bySeverity(a, b) || b.places - a.places);
		return sorted.flatMap(({ severity, rule, message, fails, places, files, first }) => {
			const mark = fails ? paint("✗", "error") : " ";
			const start = `${mark} ${paint(severity.padEnd(SEVERITY_WIDTH), severity)}  `;
			const names = first.map((place) => shortenMiddle(terminalText(place), Math.min(MAX_PLACE, (width ?? MAX_PLACE) - 6)));
			const rest = places > NAMED ? ` and ${places - NAMED} more` : "";
			const text = `${pluralize(places, "place")} in ${pluralize(files, "file")}: ${names.join(", ")}${rest}`;
			const where = width === undefined ? [text] : wrap(text, Math.max(width - 6, 30));
			return [...messageLines(start, 2 + SEVERITY_WIDTH + 2, terminalText(message), rule, style), ...where.map((line) => `      ${paint(line, "faint")}`)];
		});
	}
};

// lib/reports/summary-line.js
function summaryLine({ summary, isOfChange }) {
	if (summary.files === 0) return isOfChange ? "This change adds or edits no Dockerfile." : "No Dockerfile found.";
	const states = [
		[summary.dead, "dead"],
		[summary.stale, "stale"],
		[summary.unpinned, "not pinned"],
		[summary.untracked, "without a tag"],
		[summary.unresolved, "not resolved"],
		[summary.fresh, "fresh"],
		[summary.skipped, "skipped"]
	];
	const parts = states.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	const what = `${pluralize(summary.references, "image reference")} in ${pluralize(summary.files, "file")}`;
	return parts.length === 0 ? `${what}.` : `${what}: ${formatList(parts)}.`;
}

// lib/reports/zlib.js
let loaded;
function zlib() {
	loaded ??= (0,external_node_module_.createRequire)(process.execPath)("node:zlib");
	return loaded;
}

// lib/reports/text-spool.js
const PIECE = 65536;
const PLAIN = 64 * PIECE;
const DEFLATE = {
	level: 1,
	chunkSize: PIECE
};
const INFLATE = { chunkSize: PIECE + 1 };
var TextSpool = class {
	#pieces = [];
	#open;
	#written = 0;
	#kept = 0;
	get size() {
		return this.#kept + this.#written;
	}
	push(text) {
		const size = Buffer.byteLength(text);
		if (this.#written + size > PIECE) this.#close();
		if (size > PIECE) this.#keep(Buffer.from(text));
		else {
			this.#open ??= Buffer.allocUnsafeSlow(PIECE);
			this.#written += this.#open.write(text, this.#written);
		}
	}
	*pieces() {
		for (const { bytes, isDeflated } of this.#pieces) yield (isDeflated ? zlib().inflateSync(bytes, INFLATE) : bytes).toString();
		if (this.#open !== undefined && this.#written > 0) yield this.#open.toString("utf8", 0, this.#written);
	}
	#close() {
		if (this.#open !== undefined && this.#written > 0) {
			const isDeflated = this.#keep(this.#open.subarray(0, this.#written));
			if (!isDeflated) this.#open = undefined;
		}
		this.#written = 0;
	}
	#keep(plain) {
		const isDeflated = this.#kept + plain.length > PLAIN;
		const bytes = isDeflated ? ownCopy(zlib().deflateSync(plain, DEFLATE)) : plain;
		this.#pieces.push({
			bytes,
			isDeflated
		});
		this.#kept += bytes.length;
		return isDeflated;
	}
};
function ownCopy(bytes) {
	const copy = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(copy);
	return copy;
}

// lib/reports/text.js
var TextWriter = class {
	#findings = new TextSpool();
	#groups = new FindingGroups();
	#waiting = new TextSpool();
	#options;
	#emphasis;
	#failing = new Map();
	#isAnyPlanned = false;
	constructor(options) {
		this.#options = options;
		const fails = (finding) => makesFail(finding, options.failOn);
		this.#emphasis = {
			fails,
			sourceLine: options.sourceLine
		};
	}
	add({ uses, findings }) {
		const { isQuiet, pin } = this.#options;
		const { fails } = this.#emphasis;
		for (const finding of findings) {
			if (fails(finding)) this.#failing.set(finding.rule, (this.#failing.get(finding.rule) ?? 0) + 1);
		}
		const shown = isQuiet ? findings.filter((each) => each.severity === "error" || fails(each)) : findings;
		for (const finding of shown) this.#groups.add(finding, fails(finding));
		for (const [file, own] of groupBy(shown, (finding) => finding.file)) {
			const lines = [fileHeading(file, this.#options), ...findingLines(own, this.#options, this.#emphasis)];
			this.#findings.push(withoutCommands(`${lines.join("\n")}\n\n`));
		}
		if (isQuiet) return;
		for (const judged of uses) {
			const line = waitingLine(judged);
			if (line !== undefined) this.#waiting.push(withoutCommands(`${line}\n`));
			this.#isAnyPlanned ||= isPlanned(judged, pin);
		}
	}
	*pieces(outcome) {
		if (this.#groups.areShorter) {
			yield withoutCommands(`${this.#groups.lines(this.#options).join("\n")}\n\n`);
			yield this.#wrapped("Run with --format json for every place.");
		} else yield* this.#findings.pieces();
		yield this.#wrapped(summaryLine(outcome));
		yield* this.#waiting.pieces();
		if (outcome.failed) {
			const [first = "", ...rest] = this.#wrapped(`✗ ${this.#failure()}`).split("\n");
			yield [`${this.#options.paint("✗", "error")}${first.slice(1)}`, ...rest].join("\n");
		}
		if (this.#isAnyPlanned) yield this.#wrapped(HINT);
	}
	#wrapped(sentence) {
		const { width } = this.#options;
		return `${width === undefined ? sentence : wrap(sentence, width).join("\n")}\n`;
	}
	#failure() {
		const counts = [...this.#failing].sort(([a], [b]) => a < b ? -1 : 1);
		const sum = counts.reduce((all, [, count]) => all + count, 0);
		const rules = counts.map(([rule, count]) => `${count} ${rule}`).join(", ");
		return `The check fails: fail-on (${this.#options.failOn.join(", ")}) names ${pluralize(sum, "finding")}: ${rules}.`;
	}
};
const HINT = "Run \"freshfrom update\" to see the edits, or why there are none. Add --write to make them.";
function waitingLine({ use, waitsUntil }) {
	if (waitsUntil === undefined || use.reference === undefined) return undefined;
	const where = terminalText(placeOfUse(use));
	return `${where}: the new digest of ${familiarReference(use.reference)} waits until ${formatMinute(waitsUntil)}.`;
}

// lib/cli/colours.js
function hasColours(colours, environment, { isTTY }) {
	if (colours !== "auto") return colours === "always";
	const { NO_COLOR, FORCE_COLOR, TERM } = environment;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTTY === true && TERM !== "dumb";
}

// lib/settings/parse.js
async function parseSettings(raw, label) {
	const values = {};
	for (const [key, value] of Object.entries(raw)) {
		if (value === undefined) continue;
		const { safeParse, settings } = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("package-semver-365"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("common~config-file~schema"), __nccwpck_require__.e("schema")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5657));
		const name = key;
		const result = safeParse(settings[name], value);
		if (!result.success) throw invalidValue(label(name), value, result.issues[0]);
		values[name] = result.output;
	}
	return values;
}
function invalidValue(name, value, issue) {
	const shown = name.includes("credentials") ? "" : ` "${preview(value)}"`;
	return new ConfigurationError("invalid-setting", `${name}${shown}: it ${issue.message}.`);
}
function preview(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	const line = written.replace(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

// lib/cli/options.js
const OUTPUT_FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif",
	"github"
];
const COLOURS = [
	"auto",
	"always",
	"never"
];
const FILES = [
	"check",
	"update",
	"advise"
];
const OPTIONS = {
	format: {
		type: "string",
		value: OUTPUT_FORMATS.join("|"),
		help: "form of the report (default text); github, of check: annotations"
	},
	write: {
		type: "boolean",
		commands: ["update"],
		isRefusedElsewhere: true,
		help: "make the edits instead of printing them"
	},
	base: {
		type: "string",
		commands: ["check"],
		isRefusedElsewhere: true,
		value: "REF",
		help: "judge only what the work tree adds to the commit where it left this branch, tag or commit"
	},
	"stdin-filename": {
		type: "string",
		commands: ["check"],
		isRefusedElsewhere: true,
		value: "PATH",
		isFile: true,
		help: "the name of the file that check - reads from standard input"
	},
	"fail-on": {
		setting: "fail-on",
		type: "string",
		commands: ["check"],
		isRefusedElsewhere: true,
		value: "RULE|SEVERITY|none",
		help: "findings that make the exit status 1 (default error; repeatable)"
	},
	offline: {
		type: "boolean",
		commands: ["check", "advise"],
		help: "ask no registry"
	},
	quiet: {
		type: "boolean",
		commands: FILES,
		help: "as text: the findings of errors and the tally alone"
	},
	color: {
		type: "string",
		value: COLOURS.join("|"),
		help: "when texts have colours (default auto: on a terminal)"
	},
	verbose: {
		type: "boolean",
		help: "also say how many requests were sent to registries"
	},
	paths: {
		setting: "paths",
		type: "string",
		commands: FILES,
		value: "GLOB",
		help: "read only these files and folders (repeatable)"
	},
	exclude: {
		setting: "exclude",
		type: "string",
		commands: FILES,
		value: "GLOB",
		help: "skip these files and folders (repeatable)"
	},
	"ignore-images": {
		setting: "ignore-images",
		type: "string",
		commands: FILES,
		value: "PATTERN",
		help: "ignore these images (repeatable)"
	},
	"build-args": {
		setting: "build-args",
		type: "string",
		commands: FILES,
		value: "NAME=VALUE",
		help: "value of an ARG without a default (repeatable)"
	},
	config: {
		setting: "config",
		type: "string",
		value: "FILE",
		isFile: true,
		help: "the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)"
	},
	scope: {
		setting: "scope",
		type: "string",
		commands: ["check"],
		value: "changed|all",
		help: "without --base: all, and changed never fails"
	},
	pin: {
		setting: "pin",
		type: "string",
		commands: ["check", "update"],
		value: "separate|together|off",
		help: "off: write no first digests"
	},
	"pin-args": {
		setting: "pin-args",
		type: "boolean",
		commands: ["check", "update"],
		help: "also write digests that override a --build-arg"
	},
	"update-tags": {
		setting: "update-tags",
		type: "string",
		commands: ["update"],
		value: "digest|patch|minor|major",
		help: "how far tags move to newer ones of the same shape (default digest: not at all)"
	},
	"min-age": {
		setting: "min-age",
		type: "string",
		commands: ["check", "update"],
		value: "DURATION",
		help: "how long a new digest must be known before it is proposed, such as 3d (default 0)"
	},
	"end-of-life-soon": {
		setting: "end-of-life-soon",
		type: "string",
		commands: ["check", "advise"],
		value: "DURATION",
		help: "how long before its last day an end of life is told (default 90d)"
	},
	"same-content": {
		setting: "same-content",
		type: "string",
		commands: ["update"],
		value: "hold|propose",
		help: "what to do with a digest that changes nothing on the platforms in use (default hold)"
	},
	platform: {
		setting: "platforms",
		type: "string",
		value: "OS/ARCH[/VARIANT]",
		help: "a platform in use (default linux/amd64; repeatable)"
	},
	"max-download": {
		setting: "max-download",
		type: "string",
		commands: ["diff", "advise"],
		value: "SIZE",
		help: "how much of one image may be read for an explanation or advice (default 100MB)"
	},
	mirror: {
		setting: "mirrors",
		type: "string",
		value: "FROM=TO",
		help: "look up FROM/... at TO/... (repeatable)"
	},
	"known-as": {
		setting: "known-as",
		type: "string",
		commands: FILES,
		value: "FROM=TO",
		help: "FROM/... is a copy of TO/...: what is known of that (repeatable)"
	},
	"insecure-registry": {
		setting: "insecure-registries",
		type: "string",
		value: "HOST[:PORT]",
		help: "ask this registry over plain HTTP (repeatable)"
	},
	"registry-credentials": {
		setting: "registry-credentials",
		type: "string",
		value: "YAML",
		help: "credentials; docker login is the better way"
	},
	"report-file": {
		setting: "report-file",
		type: "string",
		commands: FILES,
		isRefusedElsewhere: true,
		value: "FILE",
		isFile: true,
		help: "also write the JSON report to this file"
	},
	"sarif-file": {
		setting: "sarif-file",
		type: "string",
		commands: FILES,
		isRefusedElsewhere: true,
		value: "FILE",
		isFile: true,
		help: "also write the report as SARIF, for code scanning, to this file"
	},
	help: {
		type: "boolean",
		help: "show help; with a command, its own"
	},
	version: {
		type: "boolean",
		help: "show the version"
	}
};
const ALIASES = {
	"insecure-registries": "insecure-registry",
	mirrors: "mirror",
	"build-arg": "build-args",
	platforms: "platform"
};
const SHORT = {
	h: "help",
	v: "version",
	V: "version"
};
const COMMANDS = {
	check: {
		takes: "[PATH...]",
		summary: "compare every image reference with its registry and report; writes nothing",
		more: "PATH is a file or a folder; the default is the current folder. With - it reads one file from standard input.",
		examples: [{
			call: "freshfrom check --fail-on unpinned,stale-digest services",
			does: "a folder, strictly"
		}, {
			call: "freshfrom check --base origin/main",
			does: "only what this branch brings"
		}],
		page: "dockerfiles.md"
	},
	update: {
		takes: "[PATH...]",
		summary: "print the edits as a unified diff; --write makes them",
		more: "PATH is a file or a folder; the default is the current folder. What it leaves as it is, it says on standard error.",
		examples: [{
			call: "freshfrom update --write",
			does: "refresh what is stale, pin what has no digest"
		}, {
			call: "freshfrom update --pin off | git apply",
			does: "refresh alone, as a patch"
		}],
		page: "left-as-it-is.md"
	},
	diff: {
		takes: "IMAGE@OLD IMAGE@NEW | IMAGE:TAG@OLD",
		summary: "say what changed between two digests; of a tag, between a digest and the current one",
		more: "It reads configurations, SBOMs and layers from the registry, of each image up to --max-download.",
		examples: [{
			call: "freshfrom diff node:22-slim@sha256:...",
			does: "since that digest"
		}, {
			call: "freshfrom diff node@sha256:... node@sha256:...",
			does: "from one digest to another"
		}],
		page: "what-changed.md"
	},
	advise: {
		takes: "[PATH...]",
		summary: "say whether each base image fits its use, and name alternatives; writes nothing",
		more: "PATH is a file or a folder; the default is the current folder.",
		examples: [{
			call: "freshfrom advise",
			does: "of all Dockerfiles here"
		}, {
			call: "freshfrom advise --format markdown api/Dockerfile",
			does: "of one, for a comment"
		}],
		page: "advice.md"
	}
};
const COMMAND_NAMES = Object.keys(COMMANDS);
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];

// lib/cli/parse-call.js
const OTHER_WORDS = [
	"help",
	"completion",
	"version"
];
const STDIN = "-";
async function parseCall(argv) {
	const { values, positionals } = parse$1(argv);
	const [name, ...words] = positionals;
	const question = questionOf(name, words, values);
	if (question !== undefined) return question;
	const command = commandOf(name ?? "");
	const wrong = Object.keys(values).find((option) => {
		const { commands, isRefusedElsewhere } = OPTIONS[option] ?? {};
		return isRefusedElsewhere === true && commands?.includes(command) === false;
	});
	if (wrong !== undefined) throw invalidCall(`--${wrong} belongs to freshfrom ${formatList(OPTIONS[wrong]?.commands ?? [])}.`);
	const stdin = stdinOf(command, words, values["stdin-filename"]?.at(-1));
	const settings = await readSettings(values);
	const format = oneOf("format", values.format?.at(-1) ?? "text", OUTPUT_FORMATS);
	if (command !== "check") reportFormat(format);
	const base = values.base?.at(-1);
	if (base !== undefined && settings.scope === "all") throw invalidCall("--base judges what a change brings, --scope all everything: leave one of them out.");
	return {
		command,
		paths: stdin === undefined ? words : [],
		stdin,
		settings,
		config: settings.config,
		base,
		format,
		colours: oneOf("color", values.color?.at(-1) ?? "auto", COLOURS),
		offline: values.offline !== undefined,
		write: values.write !== undefined,
		quiet: values.quiet !== undefined,
		verbose: values.verbose !== undefined
	};
}
function questionOf(name, words, values) {
	if (name === "version" || values.help === undefined && values.version !== undefined) return { asks: "version" };
	if (name === "help" || name === undefined) {
		const [about] = words;
		const isOfCommand = about !== undefined && !OTHER_WORDS.includes(about);
		return {
			asks: "help",
			command: isOfCommand ? commandOf(about) : undefined
		};
	}
	if (values.help !== undefined) return {
		asks: "help",
		command: COMMAND_NAMES.find((each) => each === name)
	};
	if (name !== "completion") return undefined;
	const [shell = ""] = words;
	const known = SHELLS.find((each) => each === shell);
	if (known === undefined) throw invalidCall(`freshfrom completion takes ${formatList(SHELLS, "or")}.`);
	return {
		asks: "completion",
		shell: known
	};
}
function commandOf(name) {
	const command = COMMAND_NAMES.find((each) => each === name);
	if (command !== undefined) return command;
	const names = [...COMMAND_NAMES, ...OTHER_WORDS];
	throw invalidCall(`There is no command "${name}". ${meaning(name, names)}The commands are ${names.join(", ")}; to check a folder of this name, write: freshfrom check ${name}`);
}
function stdinOf(command, paths, name) {
	if (!paths.includes(STDIN) || command === "diff") {
		if (name !== undefined) throw invalidCall("--stdin-filename belongs to freshfrom check -, which reads a file from standard input.");
		return undefined;
	}
	if (command !== "check") throw invalidCall(`- (standard input) belongs to freshfrom check. A file of this name is ./-`);
	if (paths.length > 1) throw invalidCall("freshfrom check - reads one file from standard input: name no other path.");
	return { path: name ?? STDIN };
}
function parse$1(argv) {
	const options = {};
	for (const [name, { type }] of Object.entries(OPTIONS)) options[name] = {
		type,
		multiple: true
	};
	for (const name of Object.keys(ALIASES)) options[name] = {
		type: "string",
		multiple: true
	};
	for (const short of Object.keys(SHORT)) options[short] = {
		type: "boolean",
		short
	};
	try {
		const parsed = (0,external_node_util_namespaceObject.parseArgs)({
			args: [...argv],
			options,
			allowPositionals: true
		});
		const values = {};
		for (const [name, value] of Object.entries(parsed.values)) {
			const target = SHORT[name] ?? ALIASES[name] ?? name;
			values[target] = [...values[target] ?? [], ...[value].flat().map(String)];
		}
		return {
			values,
			positionals: parsed.positionals
		};
	} catch (error) {
		throw invalidCall(`${messageOf(error).split(". ")[0]}. ${hintFor(error)}freshfrom --help lists the options.`, error);
	}
}
function hintFor(error) {
	const [, name] = /^Unknown option '--([^']+)'/.exec(messageOf(error)) ?? [];
	const meant = name && closestWord(name, [...Object.keys(OPTIONS), ...Object.keys(ALIASES)]);
	return meant === undefined || meant === "" ? "" : `Did you mean --${meant}? `;
}
async function readSettings(values) {
	const raw = {};
	const labels = new Map();
	for (const [option, given] of Object.entries(values)) {
		const setting = OPTIONS[option]?.setting;
		if (setting === undefined) continue;
		labels.set(setting, `--${option}`);
		raw[setting] = given.join("\n");
	}
	if (raw["registry-credentials"] !== undefined) {
		const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("yaml")]).then(__nccwpck_require__.bind(__nccwpck_require__, 2129));
		raw["registry-credentials"] = await parseYaml(String(raw["registry-credentials"]), "--registry-credentials");
	}
	return parseSettings(raw, (name) => labels.get(name) ?? name);
}
function oneOf(option, value, words) {
	const word = words.find((each) => each === value);
	if (word !== undefined) return word;
	throw invalidCall(`--${option} "${value}": it takes ${formatList(words, "or")}.`);
}
function reportFormat(format) {
	if (format !== "github") return format;
	throw invalidCall("--format github, which makes annotations of a workflow, belongs to freshfrom check.");
}
function invalidCall(message, cause) {
	return new ConfigurationError("invalid-call", message, cause === undefined ? {} : { cause });
}

// lib/cli/render.js
const NO_LIMIT = Number.POSITIVE_INFINITY;
async function createWriter(call, { pin, failOn }, sourceLine) {
	switch (call.format) {
		case "json": {
			const { JsonWriter } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("json")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5248));
			return new JsonWriter();
		}
		case "github": {
			const { AnnotationsWriter } = await __nccwpck_require__.e(/* import() */ "annotations-writer").then(__nccwpck_require__.bind(__nccwpck_require__, 1416));
			return new AnnotationsWriter();
		}
		case "markdown": {
			const { MarkdownWriter } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("markdown-writer")]).then(__nccwpck_require__.bind(__nccwpck_require__, 1131));
			return new MarkdownWriter({ pin });
		}
		case "sarif": {
			const [{ SarifWriter }, { allRules }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("sarif")]).then(__nccwpck_require__.bind(__nccwpck_require__, 9925)), Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002))]);
			return new SarifWriter({
				version: VERSION,
				rules: allRules
			});
		}
		case "text": return new TextWriter({
			...textStyle(call),
			pin,
			failOn,
			isQuiet: call.quiet,
			sourceLine
		});
	}
}
async function renderAdvice(call, report, advice) {
	switch (reportFormat(call.format)) {
		case "json": return renderJsonPieces(report, advice);
		case "markdown": {
			const { renderAdviceMarkdown } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("advice-markdown")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6518));
			return [renderAdviceMarkdown(report, advice)];
		}
		case "sarif": return renderSarifPieces(report);
		case "text": {
			const { renderAdviceText } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("advice-text")]).then(__nccwpck_require__.bind(__nccwpck_require__, 3888));
			return [renderAdviceText(report, advice, textStyle(call))];
		}
	}
}
function textStyle({ colours }) {
	const { stdout, env } = process;
	const columns = stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS);
	return {
		paint: painter(hasColours(colours, env, stdout)),
		width: columns > 0 ? columns : undefined
	};
}
async function renderJsonPieces(report, advice) {
	const { renderJson } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("json")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5248));
	return renderJson(report, advice);
}
async function renderSarifPieces(report) {
	const [{ renderSarif }, { allRules }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("sarif")]).then(__nccwpck_require__.bind(__nccwpck_require__, 9925)), Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002))]);
	return renderSarif(report, {
		version: VERSION,
		rules: allRules
	});
}

// lib/cli/source-lines.js
function sourceLines(read) {
	let last;
	return (file, line) => {
		if (last?.file !== file) {
			const content = read(file);
			const text = "bytes" in content ? Buffer.from(content.bytes).toString("utf8").replace(/^\ufeff/, "") : "";
			last = {
				file,
				lines: text.split(/\r*\n/)
			};
		}
		return last.lines[line - 1];
	};
}

// lib/cli/check-project.js
async function checkProject(context) {
	const { call, settings } = context;
	const { parts, places, close, sourceLine } = openProject(context);
	const change = call.base === undefined ? undefined : await changesSince(call.base, parts.files, context);
	const report = await createWriter(call, settings.check, sourceLine);
	const json = places.report && (call.format === "json" ? report : await createWriter({
		...call,
		format: "json"
	}, settings.check, sourceLine));
	const sarif = places.sarif && (call.format === "sarif" ? report : await createWriter({
		...call,
		format: "sarif"
	}, settings.check, sourceLine));
	const writers = new Set([
		report,
		json,
		sarif
	].filter((writer) => writer !== undefined));
	const receive = (file) => {
		for (const writer of writers) writer.add(file);
	};
	const judged = await runCheck(change === undefined ? parts : {
		...parts,
		files: change
	}, settings, receive, change?.touches);
	const canFail = settings.scope !== "changed" || judged.isOfChange;
	const outcome = {
		...judged,
		failed: judged.failed && canFail
	};
	close(outcome);
	if (places.report !== undefined && json !== undefined) writeReportFile(places.report, json.pieces(outcome));
	if (places.sarif !== undefined && sarif !== undefined) writeReportFile(places.sarif, sarif.pieces(outcome));
	return {
		outcome,
		pieces: report.pieces(outcome)
	};
}
async function adviseProject(context) {
	const { parts, files, places, close } = openProject(context);
	const { runAdvice } = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002));
	const { report, advice } = await runAdvice(parts, context.settings);
	close(report);
	await writeReportFiles(places, report, advice);
	return {
		report,
		advice,
		files
	};
}
async function bumpProject(context) {
	const { parts, files, places, close } = openProject(context);
	const { CollectedReport } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("collected-report")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7626));
	const collected = new CollectedReport();
	const outcome = await runCheck(parts, context.settings, collected.add);
	const report = collected.with(outcome);
	close(report);
	await writeReportFiles(places, report);
	return {
		report,
		files
	};
}
async function changesSince(base, files, { configFile, log }) {
	const [{ BaseCommit }, { changedFiles }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("base-commit")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4049)), Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("changed-files")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4182))]);
	const commit = await BaseCommit.find(".", base);
	const config = configFile === undefined ? undefined : await files.read(configFile);
	if (configFile !== undefined && config !== undefined && "bytes" in config) {
		const isSame = (await commit.former(configFile, config.bytes))?.isSame === true;
		if (!isSame) log.info(`${configFile} differs from ${base}; this check goes by it as it is now.`);
	}
	return changedFiles(".", files, commit);
}
async function runCheck(parts, settings, receive, isTouched) {
	const paths = await parts.files.list();
	const isOfChange = isTouched !== undefined;
	if (paths.length === 0 && !mayWarn(settings)) return outcomeOfNothing({
		purpose: parts.purpose,
		pin: settings.check.pin,
		isOfChange
	});
	const { resolver } = parts;
	if (resolver !== undefined && parts.purpose === "check") {
		const { startFirstLookups } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("first-lookups")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4776));
		await startFirstLookups(paths, {
			...parts,
			formats,
			resolver
		}, settings.check);
	}
	const composition = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002));
	return composition.runCheck(parts, settings, receive, isTouched);
}
function mayWarn({ check: { exceptions, rules, failOn } }) {
	return exceptions.all.length > 0 || rules.size > 0 || failOn.some((name) => !SEVERITIES.some((severity) => severity === name));
}
function openProject({ call, settings, log, clock, resolver }) {
	const places = reportPlaces(settings);
	const isSelected = createPathSelector(settings, hasKnownName);
	const seesAll = call.paths.length === 0 && call.stdin === undefined;
	const starts = seesAll ? ["."] : call.paths;
	const files = new WorkspaceFiles(".", {
		starts,
		isSelected
	}, log);
	const source = call.stdin === undefined ? files : new StdinFile(call.stdin.path, files);
	const parts = {
		files: source,
		resolver: call.offline ? undefined : () => resolver.make(),
		clock,
		log,
		digestHistory: localHistory(clock),
		purpose: call.command === "update" ? "bump" : "check",
		knownMove: () => undefined,
		seesAll
	};
	const close = (outcome) => {
		log.done();
		if (call.verbose && resolver.made !== undefined) log.info(resolver.usage());
		for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), outcome.summary.files, seesAll)) log.warning(idle);
	};
	return {
		files,
		parts,
		places,
		close,
		sourceLine: sourceLines((path) => source.readNow(path))
	};
}
async function writeReportFiles(places, report, advice) {
	if (places.report !== undefined) writeReportFile(places.report, await renderJsonPieces(report, advice));
	if (places.sarif !== undefined) writeReportFile(places.sarif, await renderSarifPieces(report));
}
function localHistory(clock) {
	const store = async () => {
		const [{ cacheFolder }, { DigestHistoryFile }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("cache-folder")]).then(__nccwpck_require__.bind(__nccwpck_require__, 9152)), Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("digest-history-file")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7250))]);
		return new DigestHistoryFile((0,external_node_path_.join)(cacheFolder(process.env, process.platform), "seen.json"), clock);
	};
	return {
		read: async () => (await store()).read(),
		update: async (change) => (await store()).update(change)
	};
}
function reportPlaces({ reportFile, sarifFile }) {
	const placeOf = (setting, path) => ({
		setting,
		root: ".",
		path,
		makesFolders: false
	});
	const places = {
		...reportFile !== undefined && { report: placeOf("--report-file", reportFile) },
		...sarifFile !== undefined && { sarif: placeOf("--sarif-file", sarifFile) }
	};
	for (const place of Object.values(places)) assertReportWritable(place);
	return places;
}

// lib/workspace/config-file.js
const MAX_CONFIG = 4 * 1024 * 1024;
function readConfigFile(root, path, shown = path) {
	const isAllowed = allowedToRead(root, path);
	try {
		return readPlainFile((0,external_node_path_.resolve)(root, path), {
			limit: MAX_CONFIG,
			isAllowed
		}).toString("utf8");
	} catch (error) {
		const { code, message } = toFileError(error);
		if (code === "absent") return undefined;
		throw new ConfigurationError("unreadable-file", `The config file ${shown} can't be read: ${message}.`, { cause: error });
	}
}
function readConfigIn(folder, names, way = "") {
	const [name, other] = names.filter((each) => pathExists((0,external_node_path_.join)(folder, each)));
	if (name === undefined) return undefined;
	if (other !== undefined) throw twoConfigFilesError(rebasePath(way, name), rebasePath(way, other));
	const path = rebasePath(way, name);
	const text = readConfigFile(folder, name, path);
	if (text === undefined) {
		throw new ConfigurationError("file-not-found", `The config file ${path} can't be read: it is a link to a file that does not exist.`);
	}
	return {
		path,
		text
	};
}
function twoConfigFilesError(path, other) {
	return new ConfigurationError("ambiguous-config", `${path} and ${other} both exist, and only one can be the config file. Delete one of them.`);
}
async function findConfigFile(root, names, log) {
	const start = (0,external_node_path_.resolve)(root);
	for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
		if (names.some((name) => pathExists((0,external_node_path_.join)(folder, name)))) {
			if (folder !== start && !await isOfWorkTree(start, folder, log)) return undefined;
			const found = readConfigIn(folder, names, wayTo(start, folder));
			return found && {
				...found,
				prefix: wayTo(folder, start)
			};
		}
		if (pathExists((0,external_node_path_.join)(folder, ".git")) || (0,external_node_path_.dirname)(folder) === folder) return undefined;
	}
}
function wayTo(from, to) {
	return (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join("/");
}
async function isOfWorkTree(start, folder, log) {
	const top = await workTreeRoot(start);
	if (typeof top === "string") return isInsideFolder((0,external_node_path_.resolve)(top), folder);
	if (top !== undefined) log.warning(`The config file in ${folder} is ignored: git does not confirm that ${start} belongs to the same repository. Pass the file with --config.`);
	return false;
}

// lib/cli/config.js
async function readConfig(named, log) {
	const found = named === undefined ? await findConfigFile(".", DEFAULT_CONFIGS, log) : readNamed(named);
	if (found === undefined) return {
		config: {},
		place: {
			path: DEFAULT_CONFIG,
			prefix: ""
		},
		file: undefined
	};
	const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("package-semver-365"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("common~config-file~schema"), __nccwpck_require__.e("config-file")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5751));
	const rules = /rules|fail-on/.test(found.text) ? (await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002))).ruleIds : undefined;
	return {
		config: await parseConfig(found.text, found.path, rules),
		place: found,
		file: found.path
	};
}
function readNamed(path) {
	const text = readConfigFile(".", path);
	if (text === undefined) throw new ConfigurationError("file-not-found", `The config file ${path} can't be read: it does not exist.`);
	return {
		path,
		text,
		prefix: ""
	};
}

// lib/util/ascii.js
const SUBSTITUTES = {
	"→": "->",
	"…": "...",
	"✗": "x",
	"−": "-",
	"–": "-",
	"×": "x",
	"·": "-",
	"’": "'",
	"“": "\"",
	"”": "\""
};
const ANY = new RegExp(`[${Object.keys(SUBSTITUTES).join("")}]`, "g");
function asciiText(text) {
	return text.replace(ANY, (character) => SUBSTITUTES[character] ?? character);
}

// lib/cli/locale.js
function showsUtf8(environment) {
	const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || "C.UTF-8";
	return /utf-?8/i.test(locale);
}

// lib/cli/standard-output.js
function* shownText(text) {
	const isAscii = !showsUtf8(process.env);
	for (const piece of text) yield isAscii ? asciiText(piece) : piece;
}
const ATOMIC = 4096;
async function print(output) {
	process.stdout.on("error", () => undefined);
	let isRead = false;
	for (const piece of piecesOf(output)) {
		const error = await write(piece);
		if (error?.code === "EPIPE" && isRead) return;
		if (error !== undefined) throw new OperationalError("unwritable-file", `Standard output can't be written: ${reasonOf(error)}.`);
		isRead = true;
	}
}
function* piecesOf(output) {
	let isFirst = true;
	for (const piece of typeof output === "string" || output instanceof Uint8Array ? [output] : output) {
		if (piece.length === 0) continue;
		if (!isFirst) {
			yield piece;
			continue;
		}
		isFirst = false;
		const bytes = Buffer.from(piece);
		yield bytes.subarray(0, ATOMIC);
		if (bytes.length > ATOMIC) yield bytes.subarray(ATOMIC);
	}
}
function reasonOf(error) {
	return error.code === "EPIPE" ? "its reader is gone" : toFileError(error).message;
}
function write(piece) {
	return new Promise((resolve) => {
		try {
			process.stdout.write(piece, (error) => resolve(error ?? undefined));
		} catch (error) {
			resolve(error);
		}
	});
}

// lib/cli/terminal-log.js
const CLEAR_LINE = "\r\x1B[2K";
const PAUSE = 100;
var TerminalLog = class {
	#stream;
	#now;
	#drawn = 0;
	#isLineOpen = false;
	constructor(stream, now) {
		this.#stream = stream;
		this.#now = now;
	}
	info(message) {
		this.done();
		const line = `${logLine(message)}\n`;
		this.#stream.write(showsUtf8(process.env) ? line : asciiText(line));
	}
	notice(message) {
		this.info(message);
	}
	warning(message) {
		this.info(`Warning: ${message}`);
	}
	progress(message) {
		const isDrawn = this.#stream.isTTY && process.env.TERM !== "dumb";
		if (!isDrawn || this.#now().getTime() - this.#drawn < PAUSE) return;
		this.#drawn = this.#now().getTime();
		this.#isLineOpen = true;
		this.#stream.write(`${CLEAR_LINE}${terminalText(message)}`.slice(0, this.#stream.columns));
	}
	done() {
		if (this.#isLineOpen) this.#stream.write(CLEAR_LINE);
		this.#isLineOpen = false;
	}
};

// lib/cli/run.js
async function runCommandLine(argv) {
	process.stderr.on("error", () => undefined);
	const log = new TerminalLog(process.stderr, () => systemClock.now());
	try {
		const call = await parseCall(argv);
		if (!("asks" in call)) return await run(call, log, systemClock);
		await print(await answerTo(call));
		return 0;
	} catch (error) {
		log.done();
		process.stderr.write(`${withoutCommands(terminalLines(errorText(error)))}\n`);
		return error instanceof ConfigurationError ? 2 : 3;
	}
}
function errorText(error) {
	if (isBug(error)) return `freshfrom has a bug: ${error.stack}`;
	const lines = error instanceof ConfigurationError ? error.message.split("\n") : [messageOf(error)];
	return lines.map((line) => `freshfrom: ${line}`).join("\n");
}
async function answerTo(question) {
	switch (question.asks) {
		case "version": return `freshfrom ${VERSION}\n`;
		case "help": {
			const { commandText, overviewText } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("help")]).then(__nccwpck_require__.bind(__nccwpck_require__, 7461));
			return question.command === undefined ? overviewText() : commandText(question.command);
		}
		case "completion": {
			const { completionScript } = await __nccwpck_require__.e(/* import() */ "completion").then(__nccwpck_require__.bind(__nccwpck_require__, 9956));
			return completionScript(question.shell);
		}
	}
}
async function run(call, log, clock) {
	const { config, place, file: configFile } = await readConfig(call.config, log);
	const ruleIds = namesRules(call.settings, config) ? (await Promise.all(/* import() */[__nccwpck_require__.e("package-semver"), __nccwpck_require__.e("shared"), __nccwpck_require__.e("common~config-file~composition~schema~registry-advisor"), __nccwpck_require__.e("composition")]).then(__nccwpck_require__.bind(__nccwpck_require__, 8002))).ruleIds : [];
	const settings = mergeSettings(call.settings, config, [...ruleIds], place);
	const { command } = call;
	if (call.offline && (command === "diff" || command === "update")) {
		throw new ConfigurationError("invalid-call", `freshfrom ${command} needs registries, so it takes no --offline.`);
	}
	const access = {
		githubToken: process.env.GITHUB_TOKEN,
		isForeign: false
	};
	const resolver = new RunResolver(access, settings, {
		clock,
		log
	});
	const parts = {
		call,
		settings,
		configFile,
		log,
		clock,
		resolver
	};
	switch (command) {
		case "check": {
			const { outcome, pieces } = await checkProject(parts);
			await print(call.format === "text" ? shownText(pieces) : pieces);
			const status = completion(outcome, log);
			return outcome.failed ? 1 : status;
		}
		case "advise": {
			const { report, advice } = await adviseProject(parts);
			const pieces = await renderAdvice(call, report, advice);
			await print(call.format === "text" ? shownText(pieces) : pieces);
			return completion(report, log);
		}
		case "update": {
			const { updateProject } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("update")]).then(__nccwpck_require__.bind(__nccwpck_require__, 6371));
			const { report, refusals } = await updateProject(parts);
			return refusals.length > 0 ? 3 : completion(report, log);
		}
		case "diff": {
			const { diffImages } = await Promise.all(/* import() */[__nccwpck_require__.e("shared"), __nccwpck_require__.e("diff")]).then(__nccwpck_require__.bind(__nccwpck_require__, 5053));
			await diffImages(parts);
			return 0;
		}
	}
}
function completion(outcome, log) {
	const why = incompleteness(outcome);
	if (why === undefined) return 0;
	log.warning(why);
	return 3;
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2936);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
