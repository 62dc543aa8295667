export const id = "common~advice-text~advice-markdown~composition~json~registry-advisor";
export const ids = ["common~advice-text~advice-markdown~composition~json~registry-advisor"];
export const modules = {

/***/ 7261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ implausibleTagWords),
/* harmony export */   c: () => (/* binding */ useRule),
/* harmony export */   d: () => (/* binding */ RepositoryTagsCache),
/* harmony export */   i: () => (/* binding */ findVersionUpdates),
/* harmony export */   l: () => (/* binding */ imagesOf),
/* harmony export */   n: () => (/* binding */ newerTag),
/* harmony export */   o: () => (/* binding */ findLaterRepository),
/* harmony export */   r: () => (/* binding */ findReleaseUpdates),
/* harmony export */   s: () => (/* binding */ floatingTag),
/* harmony export */   t: () => (/* binding */ noOsCodename),
/* harmony export */   u: () => (/* binding */ sourceTraits)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2817);




// lib/tags/build-numbers.js
function isBuildNumber({ numbers }, kind, found) {
	if (kind === "build") return true;
	const all = [...found.values()].map(withoutPrefixes);
	const several = all.filter(({ size }) => size > 1);
	const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
	const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areEqual(all);
	if (kind === "labelled" || numbers.length === 1) {
		return isSeries && all.length > 1 && counted.every(isConsecutive) && all.every(startsLow);
	}
	if (several.length === 0 || isSeries) return true;
	const isLarge = all.some((set) => [...set].some(isLargeNumber));
	return isLarge || counted.every(isConsecutive) && areDisjoint(found);
}
function withoutPrefixes(set) {
	const prefixes = new Set([...set].flatMap((text) => (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.p)(text)));
	return new Set([...set].filter((text) => !prefixes.has(text)));
}
function isLargeNumber(text) {
	const [first = ""] = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(text);
	return first.length > 2 && !(0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(first);
}
function startsLow(set) {
	return [...set].some((text) => Number(text) < 2);
}
function areEqual(sets) {
	const [first, ...others] = sets.map((set) => [...set].sort().join());
	return others.length > 0 && others.every((other) => other === first);
}
function isConsecutive(series) {
	return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}
function areDisjoint(found) {
	const all = [...found.values()].flatMap((set) => [...set]);
	return found.size > 1 && new Set(all).size === all.length;
}

// lib/tags/repository-tags.js
var RepositoryTags = class {
	tags;
	#analysis;
	#buildNumbers = new Map();
	constructor(tags) {
		this.tags = tags;
	}
	get versions() {
		return this.#list.versions;
	}
	isSameVariant(a, b) {
		if (a.prefix !== b.prefix || !isSameScheme(a, b)) return false;
		return this.#isSameSuffix(a, b) || this.#isSameSuffix((0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.a)(a), b) || a.preRelease !== "" && this.#isSameSuffix(a, (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.o)(b));
	}
	compareBuilds(a, b) {
		return (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(this.#buildsOf(a), this.#buildsOf(b));
	}
	get #list() {
		this.#analysis ??= analyse(this.tags);
		return this.#analysis;
	}
	#isSameSuffix(a, b) {
		return a.suffix === b.suffix && a.suffixNumbers.every((number, index) => {
			const other = b.suffixNumbers[index];
			if (other === undefined || number.before !== other.before) return false;
			if (!this.#changesWithVersion(a, number)) return number.text === other.text;
			return this.#isHash(a, number) || isSameBuildFormat(number, other);
		});
	}
	#changesWithVersion(tag, number) {
		const position = positionOf(tag, number);
		const key = `${position}\n${number.kind}\n${tag.numbers.length > 1}`;
		const numbers = this.#list.numbersAt.get(position) ?? new Map();
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.en)(this.#buildNumbers, key, () => this.#isHash(tag, number) ? hasOneForEach(numbers) : isBuildNumber(tag, number.kind, numbers));
	}
	#isHash(tag, number) {
		return this.#list.hashPositions.has(positionOf(tag, number));
	}
	#buildsOf(tag) {
		return tag.suffixNumbers.flatMap((number) => this.#isHash(tag, number) ? [] : (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(number.text));
	}
};
var RepositoryTagsCache = class {
	#known = new WeakMap();
	of(tags) {
		const known = this.#known.get(tags) ?? new RepositoryTags(tags);
		this.#known.set(tags, known);
		return known;
	}
};
function analyse(tags) {
	const versions = new Map();
	const numbersAt = new Map();
	const hashPositions = new Set();
	for (const name of tags) {
		const tag = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(name);
		if (tag === undefined) continue;
		versions.set(name, tag);
		for (const number of tag.suffixNumbers) {
			const position = positionOf(tag, number);
			if (number.kind === "hash") hashPositions.add(position);
			const byVersion = numbersAt.get(position) ?? new Map();
			numbersAt.set(position, byVersion);
			const version = tag.version + tag.preRelease;
			byVersion.set(version, (byVersion.get(version) ?? new Set()).add(number.text));
		}
	}
	return {
		versions,
		numbersAt,
		hashPositions
	};
}
function positionOf({ prefix }, { before }) {
	return `${prefix}\n${before}`;
}
function hasOneForEach(numbers) {
	return [...numbers.values()].every(({ size }) => size === 1);
}
function isSameScheme(a, b) {
	const hasBuild = a.suffixNumbers[0]?.before === "_" && !a.version.includes("-");
	const isAlike = hasBuild ? !b.version.includes("-") : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, "") === b.version.replace(/\d+/g, "");
	return isAlike && a.numbers.every((number, index) => (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.l)(number, b.numbers[index] ?? number));
}
function isSameBuildFormat(a, b) {
	const others = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(b.text);
	return (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(a.text).every((number, index) => (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.l)(String(BigInt(number)), String(BigInt(others[index] ?? 0))));
}

// lib/advice/facts/image-facts.js
function imagesOf(uses) {
	const known = new Map();
	const images = new Map();
	for (const judged of uses) {
		const { reference } = judged.use;
		if (reference?.tag === undefined) continue;
		const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(reference);
		const facts = known.get(name) ?? {
			name,
			isFloating: (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.j)(reference),
			lacksOsRelease: (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.A)(reference) && !(0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.M)(reference),
			slimmer: (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.L)(reference),
			traits: (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.U)(reference),
			isAbsent: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(judged),
			tags: undefined
		};
		known.set(name, facts);
		images.set(judged.use, facts);
	}
	return images;
}
function isTaggedImage({ use, skipReason }) {
	const isBase = use.kind === "from" || use.kind === "copy-from" || use.kind === "mount-from";
	return isBase && (skipReason === undefined || skipReason === "offline") && use.reference?.tag !== undefined;
}
function sourceTraits(use, images) {
	const facts = images.get(use);
	return facts?.isAbsent === true ? undefined : facts?.traits;
}

// lib/check/rule.js
function useRule(id, severity, summary, message) {
	return {
		id,
		severity,
		summary,
		check: (whole) => {
			const matches = [];
			for (const judged of whole.uses) {
				const said = message(judged, whole) ?? [];
				const { use } = judged;
				const { file, range, origins: causes } = use;
				for (const text of typeof said === "string" ? [said] : said) matches.push({
					file,
					range,
					use,
					causes,
					message: text
				});
			}
			return matches;
		}
	};
}

// lib/advice/rules/image-rule.js
function imageRule(...rule) {
	return {
		...useRule(...rule),
		mayMatch: () => true
	};
}

// lib/advice/rules/floating-tag.js
const floatingTag = imageRule("floating-tag", "notice", "A tag moves with every minor or major release.", (judged, { images }) => {
	const { reference } = judged.use;
	const facts = images.get(judged.use);
	if (!isTaggedImage(judged) || reference === undefined || reference.digest !== undefined) return undefined;
	if (facts?.isFloating !== true) return undefined;
	const { name } = facts;
	if (!isKnown(facts.traits) && !isSurelyMoving(judged.use)) return undefined;
	const version = /^v?(\d[\d.]*)/.exec(reference.tag ?? "")?.[1];
	const moves = version === undefined ? "moves with every release" : `moves with every release of version ${version}`;
	const written = reference.impliedTag ? `${judged.use.written} has no tag, so it is ${name}, which` : name;
	return `${written} ${moves}. Name the parts of the version that should not change.`;
});
function isKnown({ language, user, family }) {
	return language !== undefined || user !== undefined || family === "hardened";
}
const MOVES = /(?:^|-)latest(?:-|$)|^(?:main|master|edge|nightly)(?:-|$)/;
function isSurelyMoving({ reference, maybeBuildContext }) {
	return !maybeBuildContext && MOVES.test(reference?.tag ?? "");
}

// lib/tags/ubuntu-release.js
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;
function isUbuntuRelease({ repository }, { numbers }) {
	const [year = "", month = "", ...rest] = numbers;
	return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === "04" || month === "10") && rest.length === 0;
}
function isUbuntuLts([year, month]) {
	return Number(year) % 2 === 0 && month === "04";
}

// lib/tags/version-gaps.js
const MAX_YEARS = 5;
const MAX_GAP = 20n;
const MIN_RELEASES = 3;
function withoutVersionGaps(own, newer, repository) {
	const isNext = (from, to, following) => isSmallStep(from, to) || mayShareScheme(from, to) && isWithinGap(from, to) && hasReleases(own, following(), repository);
	const groups = new Map();
	for (const [, { numbers }] of newer) {
		for (const [index, number] of numbers.entries()) {
			const head = headOf(numbers, index);
			const from = head === headOf(own.numbers, index) ? own.numbers[index] : undefined;
			const group = groups.get(head) ?? {
				from,
				numbers: []
			};
			groups.set(head, group);
			group.numbers.push(number);
		}
	}
	const reached = new Map([...groups].map(([head, { from, numbers }]) => {
		return [head, reachable(from ?? smallest(numbers), numbers, head === "" ? isNext : hasSimilarLength)];
	}));
	return newer.filter(([, { numbers }]) => numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false));
}
function headOf(numbers, index) {
	return numbers.slice(0, index).join(".");
}
function reachable(from, numbers, isNext) {
	const reached = new Set([from]);
	const sorted = [...new Set(numbers)].sort((a, b) => compare(a, b)).filter((number) => compare(from, number) < 0);
	let last = from;
	for (const [index, number] of sorted.entries()) {
		if (!isNext(last, number, () => firstRunOf(sorted.slice(index)))) continue;
		reached.add(number);
		last = number;
	}
	return reached;
}
function firstRunOf(sorted) {
	const run = sorted.slice(0, 1);
	for (const number of sorted.slice(1)) {
		if (!isSmallStep(run.at(-1) ?? "", number)) break;
		run.push(number);
	}
	return run;
}
function isSmallStep(from, to) {
	if (!mayShareScheme(from, to)) return false;
	if ((0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.c)(from)) return true;
	const step = BigInt(to) - BigInt(from);
	if ((0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(from)) return step <= MAX_YEARS;
	return step <= 3n || step <= BigInt(from);
}
function mayShareScheme(from, to) {
	const isSuccessor = BigInt(to) - BigInt(from) === 1n;
	return isSuccessor || (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(from) === (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.u)(to) && hasSimilarLength(from, to);
}
function hasSimilarLength(from, to) {
	return to.length - from.length < 2;
}
function isWithinGap(from, to) {
	return BigInt(to) - BigInt(from) <= MAX_GAP;
}
function hasReleases({ prefix }, majors, repository) {
	const versions = new Set();
	for (const tag of repository.versions.values()) {
		const isRelease = tag.prefix === prefix && tag.preRelease === "" && majors.includes(tag.numbers[0] ?? "");
		if (isRelease) versions.add(tag.version);
	}
	const prefixes = new Set([...versions].flatMap((version) => (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.p)(version)));
	return [...versions].filter((version) => !prefixes.has(version)).length >= MIN_RELEASES;
}
function smallest(numbers) {
	return [...numbers].sort(compare)[0] ?? "0";
}
function compare(a, b) {
	const [first, second] = [BigInt(a), BigInt(b)];
	return first < second ? -1 : Number(first > second);
}

// lib/tags/newer-tags.js
const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;
const NONE = {
	tags: [],
	implausible: undefined
};
function fixedNumberCount(level, count) {
	switch (level) {
		case "patch": return Math.max(2, count - 1);
		case "minor": return 1;
		case "major": return 0;
	}
}
function newerTags(reference, repository, level) {
	const own = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(reference.tag);
	if (own === undefined || level === "digest" || (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.r)(reference.tag, own, repository.tags)) return NONE;
	const keepsAll = isUbuntuRelease(reference, own) && level !== "major";
	const kept = keepsAll ? own.numbers.length : fixedNumberCount(level, usualNumberCount(own, repository));
	const later = [...repository.versions].filter(([, other]) => isCandidate(own, other, repository) && isOlder(own, other, repository));
	const within = later.filter(([, other]) => keepsNumbers(own, other, kept) && keepsLts(reference, own, other));
	const sorted = within.sort((a, b) => newestFirst(a, b, repository));
	const plausible = withoutVersionGaps(own, sorted, repository);
	const next = new Set(plausible.map(([tag]) => tag));
	return {
		tags: [...next],
		implausible: sorted.find(([tag]) => !next.has(tag))?.[0]
	};
}
function usualNumberCount({ numbers, suffixNumbers, prefix }, { versions }) {
	if (suffixNumbers[0]?.before === "_") return Math.min(numbers.length, 3);
	const lengths = [...versions.values()].flatMap((tag) => tag.prefix === prefix ? [tag.numbers.length] : []);
	const long = lengths.filter((length) => length > 3).length;
	return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}
function isCandidate(own, other, repository) {
	if (!repository.isSameVariant(own, other)) return false;
	if (other.preRelease === "") return true;
	if (own.preRelease === "" || !(0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.t)(own, other)) return false;
	return own.version === other.version && !hasRelease(own, repository);
}
function hasRelease({ prefix, version }, { versions }) {
	return [...versions.values()].some((tag) => {
		const isRelease = tag.preRelease === "" && !UNFINISHED.test(tag.suffix);
		return isRelease && tag.version === version && tag.prefix === prefix;
	});
}
function isOlder(own, other, repository) {
	return ((0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) || repository.compareBuilds(own, other)) < 0;
}
function keepsNumbers(own, other, kept) {
	return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(other.numbers[index] ?? 0));
}
function keepsLts(reference, own, other) {
	return !isUbuntuRelease(reference, own) || !isUbuntuLts(own.numbers) || isUbuntuLts(other.numbers);
}
function newestFirst([tag1, a], [tag2, b], repository) {
	return (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(b, a) || repository.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}

// lib/tags/distribution-release.js
const PLACEHOLDER = "%";
function tagsOnLaterRelease(tag, tags, level) {
	const own = parseReleaseTag(tag);
	if (own === undefined) return [];
	const later = tags.flatMap((other) => {
		const there = parseReleaseTag(other);
		return there !== undefined && isLater(own, there) ? [there] : [];
	});
	const rests = new RepositoryTags([own.rest, ...later.map(({ rest }) => rest)]);
	const version = rests.versions.get(own.rest);
	const versions = [...rests.versions].filter(([, other]) => version !== undefined && isSameOrNewer(version, other, rests, level));
	const plausible = new Set(version === undefined ? [] : withoutVersionGaps(version, versions, rests).map(([rest]) => rest));
	return later.filter(({ rest }) => rest === own.rest || plausible.has(rest)).sort((a, b) => (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1)).map((there) => there.tag);
}
function laterDebianRepositories({ repository }) {
	const [whole = "", number] = /-debian(\d+)$/.exec(repository) ?? [];
	if (number === undefined) return [];
	const names = [];
	for (let next = Number(number) + 1; (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.Q)({
		system: "debian",
		release: String(next)
	}); next += 1) {
		names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
	}
	return names;
}
async function findLaterRepository(reference, resolver) {
	for (const repository of laterDebianRepositories(reference)) {
		const later = {
			...reference,
			repository,
			digest: undefined
		};
		const answer = await resolver.resolve(later).catch(() => undefined);
		if (answer?.tag?.ok === true) return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(later);
	}
	return undefined;
}
function parseReleaseTag(tag) {
	const word = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.J)(tag);
	const number = word === undefined ? undefined : (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.Q)(word);
	if (word?.release === undefined || number === undefined) return undefined;
	const isCodename = /^[a-z]/.test(word.release);
	return {
		tag,
		system: word.system,
		form: isCodename ? word.text.replace(word.release, PLACEHOLDER) : word.text.replace(/\d+/g, "#"),
		release: (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.f)(number),
		rest: tag.replace(word.text, PLACEHOLDER)
	};
}
function isLater(own, there) {
	if (own.system !== there.system || own.form !== there.form) return false;
	if (own.system === "ubuntu" && isUbuntuLts(own.release) && !isUbuntuLts(there.release)) return false;
	return (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.s)(own.release, there.release) < 0;
}
function isSameOrNewer(own, other, rests, level) {
	if (!rests.isSameVariant(own, other) || (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) > 0) return false;
	if (own.preRelease === "" && other.preRelease !== "") return false;
	if (own.numbers.some(_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.c)) return true;
	const kept = level === "digest" ? own.numbers.length : fixedNumberCount(level, own.numbers.length);
	return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}
function byRest(a, b, rests) {
	const [first, second] = [rests.versions.get(a.rest), rests.versions.get(b.rest)];
	if (first === undefined || second === undefined) return 0;
	return (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(first, second) || rests.compareBuilds(first, second);
}

// lib/tags/tag-updates.js
function findVersionUpdates(reference, repository, level, rules) {
	const { allows } = rules;
	const { tags, implausible } = newerTags(reference, repository, level);
	const newest = alive(tags, rules);
	const isNewest = tags.length === 0 && newerTags(reference, repository, "major").tags.length === 0;
	return {
		newer: newest.filter(allows),
		forbidden: newest.find((tag) => !allows(tag)),
		implausible,
		successors: isNewest ? alive(successorsOf(reference.tag, repository, level), rules).filter(allows) : []
	};
}
function findReleaseUpdates({ tag }, { tags }, level, rules) {
	const { allows } = rules;
	const later = alive(tagsOnLaterRelease(tag, tags, level), rules);
	return {
		newer: later.filter(allows),
		forbidden: later.find((next) => !allows(next)),
		implausible: undefined,
		successors: later.length > 0 ? [] : alive(tagsOnLaterRelease(tag, tags, "major"), rules).filter(allows)
	};
}
function alive(tags, { isEnded, mayStayEnded }) {
	const left = tags.filter((tag) => !isEnded(tag));
	return left.length === 0 && mayStayEnded ? tags : left;
}
function implausibleTagWords(tag) {
	return `does not move to ${tag}, which uses another version scheme or skips versions.`;
}
function successorsOf(tag, repository, level) {
	const later = tagsOnLaterRelease(tag, repository.tags, level);
	return later.length > 0 || level === "digest" ? later : newerInOtherVariant(tag, repository);
}
function newerInOtherVariant(tag, repository) {
	const own = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.i)(tag);
	if (own === undefined || variantOf(own) === "") return [];
	const later = [...repository.versions].filter(([, other]) => {
		const isAlike = (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.d)(other.suffix) === (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.d)(own.suffix) || other.suffix === "";
		const isVersion = other.prefix === own.prefix && other.preRelease === "" && isSameScheme(own, other);
		return isAlike && isVersion && (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(own, other) < 0;
	});
	return [...withoutVersionGaps(own, later, repository)].sort(([, a], [, b]) => Number(a.suffix === "") - Number(b.suffix === "") || (0,_common_config_file_advice_text_advice_markdown_composition_json_schema_registry_advisor_js__WEBPACK_IMPORTED_MODULE_2__.n)(b, a)).map(([name]) => name);
}
function variantOf({ suffix, suffixNumbers }) {
	return suffixNumbers.every(({ kind }) => kind === "build") ? suffix.replace(/[-_.]?[a-z]*#/gi, "") : suffix;
}

// lib/advice/rules/newer-tag.js
const LEVELS = [
	"patch",
	"minor",
	"major"
];
const newerTag = imageRule("newer-tag", "notice", "There are newer tags of the same shape.", (judged, { images }) => {
	const { name, tags: facts, traits } = images.get(judged.use) ?? {};
	if (!isTaggedImage(judged) || facts === undefined) return undefined;
	const newer = LEVELS.flatMap((level) => {
		const tag = facts.newer[level];
		const step = level === "minor" ? minorStep(traits?.language) : "";
		return tag === undefined ? [] : [`${level} release ${tag}${step}`];
	});
	const doubt = facts.doubtful === undefined ? [] : [`It ${implausibleTagWords(facts.doubtful)}`];
	if (newer.length === 0) {
		const onward = facts.onward === undefined ? "." : `; newer releases are in ${facts.onward}.`;
		const isNewest = facts.onward === undefined && doubt.length === 0;
		return isNewest ? undefined : [`${name} has no newer tag of the same form${onward}`, ...doubt].join(" ");
	}
	const list = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)(newer.map((one, index) => `a ${index === 0 ? "newer " : ""}${one}`));
	return [`${name} has ${list}.`, ...doubt].join(" ");
});
const LARGE_STEPS = {
	python: "Python",
	ruby: "Ruby",
	php: "PHP"
};
function minorStep(language) {
	const name = language !== undefined && Object.hasOwn(LARGE_STEPS, language) ? LARGE_STEPS[language] : undefined;
	return name === undefined ? "" : ` (no small step in ${name})`;
}

// lib/advice/rules/no-os-codename.js
const noOsCodename = imageRule("no-os-codename", "notice", "A tag does not name the release of the operating system.", (judged, { images }) => {
	const { kind, reference } = judged.use;
	const facts = images.get(judged.use);
	if (kind !== "from" || !isTaggedImage(judged) || facts?.lacksOsRelease !== true) return undefined;
	const hasNoVersion = facts.isFloating && !/^v?\d/.test(reference?.tag ?? "");
	const isPinned = reference?.digest !== undefined;
	if (hasNoVersion && !isPinned) return undefined;
	const [same] = facts.tags?.codenamed ?? [];
	const does = isPinned ? "may be refreshed" : "may move";
	const help = same === undefined ? "Add the release to the tag." : `Today it is the same image as ${same}.`;
	return `${facts.name} doesn't name the release of its operating system, so it ${does} to another release. ${help}`;
});



/***/ })

};
