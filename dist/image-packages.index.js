export const id = "image-packages";
export const ids = ["image-packages"];
export const modules = {

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPackageComparer: () => (/* binding */ createPackageComparer)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);


// lib/image/sbom/comparability.js
const BUILDERS = new Set(["apko", "distroless"]);
function checkComparable(a, b) {
	if ("unreadable" in a) return { reason: a.unreadable };
	if ("unreadable" in b) return { reason: b.unreadable };
	if ((0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(a) || (0,_start_js__WEBPACK_IMPORTED_MODULE_0__._)(b)) return { reason: "it describes a stage of the build" };
	if (a.generator === undefined || b.generator === undefined) return { reason: "it does not name the tool that wrote it" };
	const before = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(a.generator);
	const after = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(b.generator);
	if (before.tool !== after.tool) return { reason: `different tools wrote them, ${before.tool} and ${after.tool}` };
	if (BUILDERS.has(before.tool)) return true;
	if (before.version === undefined) return { reason: `it doesn't say which version of ${before.tool} wrote it` };
	if (before.version === after.version) return true;
	return { reason: `different versions of ${before.tool} wrote them, ${before.version} and ${after.version ?? "unknown"}` };
}

// lib/image/versions/version-parts.js
function compareDigits(a, b) {
	const [first, second] = [withoutZeros(a), withoutZeros(b)];
	return first.length - second.length || compareTexts(first, second);
}
function withoutZeros(digits) {
	return digits.replace(/^0+/, "");
}
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareVersionParts(a, b, end, compareEqualRanks) {
	for (let index = 0; index < a.length || index < b.length; index++) {
		const first = a[index] ?? end;
		const second = b[index] ?? end;
		const difference = first.rank - second.rank || compareEqualRanks(first.rank, first.text, second.text);
		if (difference !== 0) return difference;
	}
	return 0;
}

// lib/image/versions/apk.js
const PART = /^(\d+)|\.(\d+)|([a-z])|_((?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)|~([\da-f]+)|-r(\d+)/gy;
const KINDS = [
	"first number",
	"number",
	"letter",
	"suffix",
	"hash",
	"revision"
];
const REPEATED = ["number", "suffix"].map((kind) => KINDS.indexOf(kind));
const RANKS = [
	...[
		"alpha",
		"beta",
		"pre",
		"rc"
	],
	...[
		"wrong",
		"end",
		"revision",
		"hash",
		"suffix number"
	],
	...[
		"cvs",
		"svn",
		"git",
		"hg",
		"p"
	],
	...[
		"letter",
		"number",
		"first number"
	]
];
const NUMBER = RANKS.indexOf("number");
const TEXTS = ["letter", "hash"].map((kind) => RANKS.indexOf(kind));
const END$1 = partOf("end", "");
function compareApkVersions(a, b) {
	return compareVersionParts(partsOf$2(a), partsOf$2(b), END$1, compareEqualRanks);
}
function compareEqualRanks(rank, a, b) {
	if (rank === NUMBER && (a.startsWith("0") || b.startsWith("0"))) return compareTexts(a, b);
	return TEXTS.includes(rank) ? compareTexts(a, b) : compareDigits(a, b);
}
function partsOf$2(version) {
	const parts = [];
	let last = -1;
	let end = 0;
	for (const match of version.matchAll(PART)) {
		const step = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
		const isInOrder = last === -1 ? step === 0 : step > last || step === last && REPEATED.includes(step);
		if (!isInOrder) break;
		parts.push(...partsOfStep(KINDS[step] ?? "", match[step + 1] ?? ""));
		last = step;
		end = match.index + match[0].length;
	}
	return end < version.length || version === "" ? [...parts, partOf("wrong", "")] : parts;
}
function partsOfStep(kind, text) {
	if (kind !== "suffix") return [partOf(kind, text)];
	const name = /^[a-z]+/.exec(text)?.[0] ?? "";
	const number = text.slice(name.length);
	return number === "" ? [partOf(name, "")] : [partOf(name, ""), partOf("suffix number", number)];
}
function partOf(kind, text) {
	return {
		rank: RANKS.indexOf(kind),
		text
	};
}

// lib/image/versions/dpkg.js
function compareDpkgVersions(a, b) {
	const [first, second] = [partsOf$1(a), partsOf$1(b)];
	return compareDigits(first.epoch, second.epoch) || compareRuns(first.upstream, second.upstream) || compareRuns(first.revision, second.revision);
}
function partsOf$1(version) {
	const epoch = /^(\d+):/.exec(version)?.[1];
	const rest = epoch === undefined ? version : version.slice(epoch.length + 1);
	const hyphen = rest.lastIndexOf("-");
	if (hyphen === -1) return {
		epoch: epoch ?? "",
		upstream: rest,
		revision: ""
	};
	return {
		epoch: epoch ?? "",
		upstream: rest.slice(0, hyphen),
		revision: rest.slice(hyphen + 1)
	};
}
function compareRuns(a, b) {
	const [first, second] = [runsOf(a), runsOf(b)];
	for (let index = 0; index < first.length || index < second.length; index++) {
		const [run, number] = first[index] ?? ["", ""];
		const [otherRun, otherNumber] = second[index] ?? ["", ""];
		const difference = compareNonDigits(run, otherRun) || compareDigits(number, otherNumber);
		if (difference !== 0) return difference;
	}
	return 0;
}
function runsOf(text) {
	return Array.from(text.matchAll(/(\D*)(\d*)/g), ([, run = "", number = ""]) => [run, number]);
}
function compareNonDigits(a, b) {
	for (let index = 0; index < a.length || index < b.length; index++) {
		const difference = weightAt(a, index) - weightAt(b, index);
		if (difference !== 0) return difference;
	}
	return 0;
}
function weightAt(text, index) {
	const character = text[index];
	if (character === undefined) return 0;
	if (character === "~") return -1;
	const code = character.charCodeAt(0);
	return /[a-z]/i.test(character) ? code : code + 256;
}

// lib/image/versions/rpm.js
const TILDE = 0;
const END = 1;
const CARET = 2;
const LETTERS = 3;
const DIGITS = 4;
function compareRpmVersions(a, b) {
	const [first, second] = [partsOf(a), partsOf(b)];
	return compareDigits(first.epoch, second.epoch) || compareSegments(first.version, second.version) || compareSegments(first.release, second.release);
}
function partsOf(text) {
	const epoch = /^(\d*):/.exec(text)?.[1];
	const rest = epoch === undefined ? text : text.slice(epoch.length + 1);
	const hyphen = rest.lastIndexOf("-");
	if (hyphen === -1) return {
		epoch: epoch ?? "",
		version: rest,
		release: ""
	};
	return {
		epoch: epoch ?? "",
		version: rest.slice(0, hyphen),
		release: rest.slice(hyphen + 1)
	};
}
function compareSegments(a, b) {
	return compareVersionParts(segmentsOf(a), segmentsOf(b), {
		rank: END,
		text: ""
	}, (rank, first, second) => rank === DIGITS ? compareDigits(first, second) : compareTexts(first, second));
}
function segmentsOf(text) {
	return Array.from(text.matchAll(/~|\^|\d+|[a-z]+/gi), ([segment]) => ({
		rank: rankOf(segment),
		text: segment
	}));
}
function rankOf(segment) {
	if (segment === "~") return TILDE;
	if (segment === "^") return CARET;
	return /^\d/.test(segment) ? DIGITS : LETTERS;
}

// lib/image/versions/compare-versions.js
const ORDERS = new Map([
	["deb", compareDpkgVersions],
	["apk", compareApkVersions],
	["rpm", compareRpmVersions]
]);
function comparePackageVersions(type, a, b) {
	return ORDERS.get(type)?.(a, b);
}

// lib/image/differences/compare-packages.js
function comparePackages(before, after, compare) {
	const many = new Set([...withManyArchitectures(before), ...withManyArchitectures(after)]);
	const [old, now] = [byIdentity(before, many), byIdentity(after, many)];
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
		const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
		const some = is[0] ?? was[0];
		if (some === undefined) return [];
		const { type, name, architecture } = some;
		const [from, to] = [versionsOf(was), versionsOf(is)];
		const kind = kindOf(type, from, to, compare);
		if (kind === undefined) return [];
		const source = (is[0] ?? was[0])?.source ?? name;
		return [{
			source,
			change: {
				kind,
				package: {
					type,
					name,
					architecture
				},
				before: from,
				after: to
			}
		}];
	});
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.In)(changes, ({ source }) => source)].map(([name, own]) => ({
		name,
		changes: own.map(({ change }) => change).sort(byName)
	})).sort((a, b) => a.name < b.name ? -1 : 1);
}
function byIdentity(packages, many) {
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.In)(packages, (each) => {
		const name = nameOf(each);
		return many.has(name) ? `${name}\n${each.architecture ?? ""}` : name;
	});
}
function withManyArchitectures(packages) {
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.In)(packages, nameOf)].filter(([, own]) => new Set(own.map(({ architecture }) => architecture)).size > 1).map(([name]) => name);
}
function nameOf({ type, name }) {
	return `${type}\n${name}`;
}
function versionsOf(packages) {
	return [...new Set(packages.map(({ version }) => version))].sort((a, b) => a < b ? -1 : 1);
}
function kindOf(type, before, after, compare) {
	if (before.join("\n") === after.join("\n")) return undefined;
	if (before.length === 0) return "added";
	if (after.length === 0) return "removed";
	const [from, to] = [before[0], after[0]];
	if (before.length > 1 || after.length > 1 || from === undefined || to === undefined) return "changed";
	const order = compare(type, from, to);
	if (order === undefined || order === 0) return "changed";
	return order < 0 ? "upgraded" : "downgraded";
}
function byName(a, b) {
	return a.package.name < b.package.name ? -1 : 1;
}

// lib/image/differences/image-packages.js
function createPackageComparer({ sbom, packages }) {
	return async (before, after) => {
		const [known, knownNow] = await Promise.all([packages.recall(before), packages.recall(after)]);
		if (known !== undefined && knownNow !== undefined) return compareLayers(known, knownNow);
		const [old, now] = await Promise.all([sbom.get(before), sbom.get(after)]);
		if (old !== undefined && now !== undefined && checkComparable(old, now) === true) {
			return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? "an unknown tool"}`);
		}
		return compareLayers(await packages.get(before), await packages.get(after));
	};
}
function compareLayers(before, after) {
	if (!("packages" in before)) return { unread: reasonOf(before) };
	if (!("packages" in after)) return { unread: reasonOf(after) };
	return changesOf(before.packages, after.packages, "the package databases of both images");
}
function reasonOf(reading) {
	return "refused" in reading ? reading.refused : reading.unreadable;
}
function changesOf(before, after, source) {
	const count = {
		before: before.length,
		after: after.length
	};
	return {
		source,
		count,
		groups: comparePackages(before, after, comparePackageVersions)
	};
}



/***/ })

};
