export const id = "shared";
export const ids = ["shared"];
export const modules = {

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ uneditedLines),
/* harmony export */   A: () => (/* binding */ ANONYMOUS),
/* harmony export */   B: () => (/* binding */ isPackageReading),
/* harmony export */   C: () => (/* binding */ proxyAuthenticationError),
/* harmony export */   D: () => (/* binding */ privateAddressError),
/* harmony export */   E: () => (/* binding */ toTransportError),
/* harmony export */   F: () => (/* binding */ exceedsJsonLimits),
/* harmony export */   G: () => (/* binding */ isOptionalString),
/* harmony export */   H: () => (/* binding */ spdxGenerator),
/* harmony export */   I: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   J: () => (/* binding */ stringMap),
/* harmony export */   K: () => (/* binding */ nonEmptyString),
/* harmony export */   L: () => (/* binding */ MAX_SBOM_PACKAGES),
/* harmony export */   M: () => (/* binding */ RegistryError),
/* harmony export */   N: () => (/* binding */ normalizeDockerHub),
/* harmony export */   O: () => (/* binding */ publicAddressLookup),
/* harmony export */   P: () => (/* binding */ cacheFolder),
/* harmony export */   Q: () => (/* binding */ droppedPlatformLines),
/* harmony export */   R: () => (/* binding */ isBuildStageSbom),
/* harmony export */   S: () => (/* binding */ invalidHeaderError),
/* harmony export */   T: () => (/* binding */ timeoutError),
/* harmony export */   U: () => (/* binding */ splitGenerator),
/* harmony export */   V: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   W: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ unproposedTagMarkdown),
/* harmony export */   Y: () => (/* binding */ stringsIn),
/* harmony export */   Z: () => (/* binding */ unproposedTagNotes),
/* harmony export */   _: () => (/* binding */ formatStage),
/* harmony export */   a: () => (/* binding */ imageCell),
/* harmony export */   at: () => (/* binding */ isFirstPin),
/* harmony export */   b: () => (/* binding */ TransportError),
/* harmony export */   c: () => (/* binding */ zlib),
/* harmony export */   ct: () => (/* binding */ isExplainable),
/* harmony export */   d: () => (/* binding */ finalBase),
/* harmony export */   dt: () => (/* binding */ collapsible),
/* harmony export */   et: () => (/* binding */ uneditedMarkdown),
/* harmony export */   f: () => (/* binding */ formatBase),
/* harmony export */   ft: () => (/* binding */ collapsibleStart),
/* harmony export */   g: () => (/* binding */ formatSizeChange),
/* harmony export */   h: () => (/* binding */ formatProperties),
/* harmony export */   ht: () => (/* binding */ parseByteSize),
/* harmony export */   i: () => (/* binding */ digestChange),
/* harmony export */   it: () => (/* binding */ unknownPlaceholder),
/* harmony export */   j: () => (/* binding */ basicAuthorization),
/* harmony export */   k: () => (/* binding */ isPrivateAddress),
/* harmony export */   l: () => (/* binding */ findingLines),
/* harmony export */   lt: () => (/* binding */ movesOf),
/* harmony export */   m: () => (/* binding */ formatKind),
/* harmony export */   mt: () => (/* binding */ formatByteSize),
/* harmony export */   n: () => (/* binding */ summaryLine),
/* harmony export */   nt: () => (/* binding */ PLACEHOLDER_NAMES),
/* harmony export */   o: () => (/* binding */ imageLink),
/* harmony export */   ot: () => (/* binding */ isPlanned),
/* harmony export */   p: () => (/* binding */ formatImageSize),
/* harmony export */   pt: () => (/* binding */ formatJson),
/* harmony export */   q: () => (/* binding */ objectsIn),
/* harmony export */   r: () => (/* binding */ digestCell),
/* harmony export */   rt: () => (/* binding */ titleOf),
/* harmony export */   s: () => (/* binding */ TextSpool),
/* harmony export */   st: () => (/* binding */ editsOf),
/* harmony export */   t: () => (/* binding */ parseYaml),
/* harmony export */   tt: () => (/* binding */ uneditedReferences),
/* harmony export */   u: () => (/* binding */ painter),
/* harmony export */   ut: () => (/* binding */ COLLAPSIBLE_END),
/* harmony export */   v: () => (/* binding */ mergedFindings),
/* harmony export */   w: () => (/* binding */ slowStreamError),
/* harmony export */   x: () => (/* binding */ hostLabel),
/* harmony export */   y: () => (/* binding */ noAdviceReason),
/* harmony export */   z: () => (/* binding */ isSbom)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(610);






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
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(JSON.stringify(nested, null, 2));
	return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}

// lib/reports/collapsible.js
function collapsible(summary, body) {
	return `${collapsibleStart(summary)}\n\n${body}${COLLAPSIBLE_END}`;
}
function collapsibleStart(summary) {
	return `<details>\n<summary>${summary}</summary>`;
}
const COLLAPSIBLE_END = "\n\n</details>";

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
		const image = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(use.reference);
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
function editsOf(uses) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.W)(uses.flatMap(({ edits }) => edits));
}

// lib/bump/first-pin.js
function isFirstPin({ use, proposal }) {
	return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}
function isPlanned(judged, pin) {
	return judged.edits.length > 0 && (pin !== "off" || !isFirstPin(judged));
}

// lib/bump/title.js
const PLACEHOLDERS = {
	verb: (bump) => verbOf(bump),
	image: (bump) => only(bump, ({ reference }) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(reference)) ?? countOf(bump, "image"),
	tag: (bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? "") ?? "",
	digest: (bump) => only(bump, ({ to }) => to === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(to)) ?? "",
	count: (bump) => String(movesOf(bump.uses).length),
	files: (bump) => String((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.G)(editsOf(bump.uses)).size),
	group: (bump) => groupName(bump) ?? "all"
};
const BRACES = /\{([A-Za-z_-]*)\}/g;
function unknownPlaceholder(template) {
	return [...template.matchAll(BRACES)].map(([, name = ""]) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
function fillTemplate(template, bump) {
	const text = template.replace(BRACES, (whole, name) => Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name](bump) : whole);
	return text.replace(/[ \t]+/g, " ").trim();
}
function groupName({ group }) {
	return group === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.x)(group);
}
function titleOf(bump) {
	const [single, ...others] = movesOf(bump.uses);
	const verb = verbOf(bump);
	if (single !== undefined && others.length === 0) {
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
	const [single, ...others] = movesOf(bump.uses);
	const reference = single?.uses[0].use.reference;
	return single === undefined || reference === undefined || others.length > 0 ? undefined : value({
		...single,
		reference
	});
}
function countOf(bump, what) {
	const { length } = movesOf(bump.uses);
	return `${length} ${what}${length === 1 ? "" : "s"}`;
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
			if (notEdited !== undefined) return notEdited === "ignored" ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.A)(judged, notEdited);
			return status === "dead" ? "its digest is gone from the registry, and it has no tag to take another one from" : undefined;
	}
}
function uneditedLines({ uses, pin }) {
	const lines = uneditedReferences(uses).map(({ judged, reason }) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(judged.use)}: ${nameOf(judged)} is not updated: ${reason}`);
	const ignored = uses.filter(({ skipReason, notEdited }) => skipReason === "ignored" || notEdited === "ignored");
	const unpinned = uses.filter((judged) => judged.edits.length > 0 && !isPlanned(judged, pin));
	if (ignored.length > 0) lines.push(`${references(ignored.length)} ignored by a comment or the configuration.`);
	if (unpinned.length > 0) lines.push(`${references(unpinned.length)} left without a digest (pin: off).`);
	return lines;
}
function droppedPlatformLines(uses) {
	return uses.flatMap((judged) => {
		const words = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.k)(judged, `the new image of ${nameOf(judged)}`);
		return words === "" ? [] : [`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(judged.use)}: ${words}`];
	});
}
function references(number) {
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(number, "reference")} ${number === 1 ? "is" : "are"}`;
}
function uneditedMarkdown(unedited) {
	return unedited.map(({ judged, reason }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)(nameOf(judged))} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(judged.use))}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(reason)}`);
}
function nameOf({ use }) {
	return use.reference === undefined ? use.written : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(use.reference);
}

// lib/reports/unproposed-tags.js
const MAX_NOTES = 50;
function unproposedTagNotes(uses) {
	return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}
function unproposedTagMarkdown(uses) {
	const notes = unproposedTagNotes(uses);
	if (notes.length === 0) return [];
	const items = notes.slice(0, MAX_NOTES).map((note) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(note)}`);
	const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
	return [
		"Newer tags that are not proposed:",
		"",
		...items,
		...more
	];
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
	return typeof value === "string" && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(value) !== undefined;
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
	const home = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.c)(environment);
	return platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "Library", "Caches", "freshfrom") : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".cache", "freshfrom");
}
function isAbsolutePath(path) {
	return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}

// lib/registry/docker-hub.js
function normalizeDockerHub(name) {
	return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, _start_js__WEBPACK_IMPORTED_MODULE_0__.Nt);
}

// lib/registry/error.js
var RegistryError = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.rt {
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
const notPublic4 = rangesOf(NOT_PUBLIC_4, "ipv4");
const globalUnicast = rangesOf(GLOBAL_UNICAST, "ipv6");
const notPublic6 = rangesOf(NOT_PUBLIC_6, "ipv6");
function isPrivateAddress(hostname) {
	const host = hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "").toLowerCase();
	if (host === "localhost" || host.endsWith(".localhost")) return true;
	const [address = ""] = host.split("%", 1);
	const version = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
	if (version === 4) return notPublic4.check(address, "ipv4");
	return version === 6 && (!globalUnicast.check(address, "ipv6") || notPublic6.check(address, "ipv6"));
}
function rangesOf(ranges, family) {
	const list = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
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
const publicAddressLookup = publicAddressLookupBy(node_dns__WEBPACK_IMPORTED_MODULE_4__.lookup);
function privateAddressError(hostname) {
	return Object.assign(new Error(`${hostname} has no public address`), { code: PRIVATE_ADDRESS });
}

// lib/registry/http/transport-error.js
var TransportError = class extends _start_js__WEBPACK_IMPORTED_MODULE_0__.rt {
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
	return new TransportError("reset", `the connection to ${name} broke (${code || (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ot)(error)})`, options);
}
function tlsReason(error) {
	const reason = typeof error === "object" && error !== null && "reason" in error ? error.reason : undefined;
	if (typeof reason === "string") return reason;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ot)(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, "$1");
}

// lib/reports/advice-format.js
function mergedFindings(file, { findings }) {
	const own = findings.filter((finding) => finding.file === file);
	const groups = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(own, ({ rule, severity, message }) => `${rule} ${severity} ${message}`);
	return [...groups.values()].flatMap(([first, ...rest]) => {
		if (first === undefined) return [];
		const lines = new Set(rest.map(({ range }) => `${range.start.line}`));
		lines.delete(`${first.range.start.line}`);
		if (lines.size === 0) return [first];
		return [{
			...first,
			message: `${first.message} Also in line${lines.size === 1 ? "" : "s"} ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Yt)([...lines])}.`
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
		case "image": return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)({
			...base.reference,
			digest: undefined
		});
		case "scratch": return "scratch";
		case "stage": return formatStage(stages[base.index]);
		case "unknown": return "unknown image";
	}
}
function formatStage(stage) {
	return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}
function formatImageSize(image) {
	const [first] = image?.sizes ?? [];
	return first === undefined ? undefined : formatByteSize(first.bytes);
}
function formatPackageCount(image) {
	return image?.packageCount === undefined ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(image.packageCount, "package");
}
function formatProperties(traits, image) {
	return [...formatTraits(traits), formatPackageCount(image)].filter((words) => words !== undefined).join(" · ");
}
function formatSizeChange(image, now) {
	const [size, before] = [image.sizes[0]?.bytes, now?.sizes[0]?.bytes];
	if (size === undefined || before === undefined || before === 0) return undefined;
	const percent = Math.round((size / before - 1) * 100);
	if (percent === 0) return undefined;
	return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}
function finalBase({ stages, images }) {
	const final = stages.at(-1);
	if (final?.root === undefined) return undefined;
	const root = stages.find(({ base }) => base.kind === "image" && base.reference === final.root);
	return {
		name: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)({
			...final.root,
			digest: undefined
		}),
		image: root === undefined ? undefined : images.get(root.index)
	};
}
function noAdviceReason({ summary: { files } }) {
	return files === 0 ? "No Dockerfile found." : "No advice: no build stage could be read.";
}

// lib/reports/finding-lines.js
const COLOURS = {
	error: ["\x1B[31m", "\x1B[39m"],
	warning: ["\x1B[33m", "\x1B[39m"],
	notice: ["\x1B[36m", "\x1B[39m"],
	file: ["\x1B[1m", "\x1B[22m"],
	faint: ["\x1B[2m", "\x1B[22m"]
};
function painter(colour) {
	return (text, style) => colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text;
}
function findingLines(findings, paint) {
	const width = findings.reduce((widest, finding) => Math.max(widest, lineAndColumn(finding).length), 0);
	return findings.map((finding) => {
		const severity = paint(finding.severity.padEnd("warning".length), finding.severity);
		const message = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.x)(finding.message);
		return `  ${lineAndColumn(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, "faint")}`;
	});
}
function lineAndColumn({ range }) {
	return `${range.start.line}:${range.start.column}`;
}

// lib/reports/zlib.js
let loaded;
function zlib() {
	loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(process.execPath)("node:zlib");
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
		if (this.#open !== undefined && this.#written > 0) this.#keep(this.#open.subarray(0, this.#written));
		this.#written = 0;
	}
	#keep(plain) {
		const isDeflated = this.#kept + plain.length > PLAIN;
		const result = isDeflated ? zlib().deflateSync(plain, DEFLATE) : plain;
		const bytes = Buffer.allocUnsafeSlow(result.length);
		result.copy(bytes);
		this.#pieces.push({
			bytes,
			isDeflated
		});
		this.#kept += bytes.length;
	}
};

// lib/reports/registry-page-url.js
function imagePageUrl({ registry, repository }) {
	switch (registry) {
		case _start_js__WEBPACK_IMPORTED_MODULE_0__.Nt: return repository.startsWith("library/") ? `https://hub.docker.com/_/${repository.slice("library/".length)}` : `https://hub.docker.com/r/${repository}`;
		case "quay.io": return `https://quay.io/repository/${repository}`;
		case "mcr.microsoft.com": return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
		case "public.ecr.aws": return `https://gallery.ecr.aws/${repository}`;
		default: return undefined;
	}
}

// lib/reports/table-cells.js
function imageCell({ use, status }) {
	if (use.reference === undefined) return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(use.written);
	if (use.reference.tag === undefined) return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(use.reference)}@…`);
	return status === "unresolved" || status === "skipped" ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(use.reference)) : imageLink(use.reference);
}
function imageLink(reference) {
	const page = imagePageUrl(reference);
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(reference));
	return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
	const old = use.reference?.digest;
	if (current === undefined || current.digest === old) return old === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(old));
	return digestChange(old, current.digest);
}
function digestChange(from, to) {
	const now = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(to));
	return from === undefined ? now : `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(from))} → ${now}`;
}

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
	const what = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(summary.references, "image reference")} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(summary.files, "file")}`;
	return parts.length === 0 ? `${what}.` : `${what}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(parts)}.`;
}

// lib/settings/yaml.js
async function parseYaml(text, name) {
	const { parseDocument, visit } = await __webpack_require__.e(/* import() */ "package-yaml").then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
	const document = parseDocument(text, { prettyErrors: true });
	const [problem] = [...document.errors, ...document.warnings];
	if (problem !== undefined) {
		const place = problem.linePos?.[0];
		const where = place === undefined ? "" : ` at line ${place.line}, column ${place.col}`;
		const what = problem.code.toLowerCase().replaceAll("_", " ");
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.it("invalid-file", `${name} is not valid YAML${where} (${what}).`);
	}
	visit(document, { Scalar(_, node) {
		const isPlain = typeof node.value === "number" || typeof node.value === "boolean";
		if (isPlain && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
	} });
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.it("invalid-file", `${name} is not valid YAML: an alias (*name) is not defined, or there are too many. Put a value that starts with * in quotes.`);
	}
}



/***/ })

};
