export const id = "json";
export const ids = ["json"];
export const modules = {

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatKind),
/* harmony export */   c: () => (/* binding */ formatStageTitle),
/* harmony export */   d: () => (/* binding */ shortened),
/* harmony export */   i: () => (/* binding */ formatImageSize),
/* harmony export */   l: () => (/* binding */ mergedFindings),
/* harmony export */   n: () => (/* binding */ finalBase),
/* harmony export */   o: () => (/* binding */ formatProperties),
/* harmony export */   r: () => (/* binding */ formatBase),
/* harmony export */   s: () => (/* binding */ formatSizeChange),
/* harmony export */   t: () => (/* binding */ changePatch),
/* harmony export */   u: () => (/* binding */ noAdviceReason)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _common_advice_text_advice_markdown_composition_json_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);




// lib/advice/tag-remarks.js
const TAG_RULES = [
	_common_advice_text_advice_markdown_composition_json_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.s.id,
	_common_advice_text_advice_markdown_composition_json_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.t.id,
	_common_advice_text_advice_markdown_composition_json_registry_advisor_js__WEBPACK_IMPORTED_MODULE_1__.n.id
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
			message: `${first.message} Also in line${lines.size === 1 ? "" : "s"} ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.kt)([...lines])}.`
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
	return first === undefined ? undefined : (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.xt)(first.bytes);
}
function formatPackageCount(image, now) {
	if (image?.packageCount === undefined) return undefined;
	const count = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(image.packageCount, "package");
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
function changePatch(file, { patch }) {
	return patch && Buffer.from((0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.p)([{
		file,
		...patch
	}])).toString("utf8");
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



/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JsonWriter: () => (/* binding */ JsonWriter),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(797);




// lib/reports/advice-json.js
function adviceJson(advice) {
	return advice.map(({ file, stages, images, alternatives, change }) => ({
		file,
		stages: stages.map((stage) => stageOf(stage, images.get(stage.index))),
		alternatives: alternatives.map(alternativeOf),
		change: change && changeOf(file, change)
	}));
}
function stageOf({ index, name, isFinal, range, base, traits }, image) {
	return {
		index,
		name,
		final: isFinal,
		range,
		base: baseOf(base),
		...traitsOf(traits),
		...imageOf(image)
	};
}
function baseOf(base) {
	switch (base.kind) {
		case "image": return {
			image: (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)(base.reference),
			digest: base.reference.digest
		};
		case "stage": return { stage: base.index };
		case "scratch": return { image: "scratch" };
		case "unknown": return {};
	}
}
function alternativeOf({ reference, image, traits, reason, breaks, unchecked }) {
	return {
		reference,
		...traitsOf(traits),
		...imageOf(image),
		reason,
		breaks,
		unchecked
	};
}
function changeOf(file, change) {
	const { reference, steps, notes } = change;
	return {
		reference,
		diff: (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(file, change),
		steps,
		notes: notes.map(({ text, help }) => ({
			text,
			help
		}))
	};
}
function traitsOf({ family, label, libc, shell, packageManager, user, basis }) {
	return {
		family,
		label,
		libc,
		shell,
		packageManager,
		user,
		basis
	};
}
function imageOf(image) {
	if (image === undefined) return {};
	const sizes = image.sizes.map(({ platform, bytes }) => ({
		platform: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(platform),
		bytes
	}));
	return {
		digest: image.digest,
		sizes,
		packages: image.packageCount
	};
}

// lib/reports/json-list.js
var JsonList = class {
	#text = new _start_js__WEBPACK_IMPORTED_MODULE_1__.m();
	#indent;
	#isEmpty = true;
	constructor(indent) {
		this.#indent = indent;
	}
	push(item) {
		const inner = `${this.#indent}  `;
		this.#text.push(`${this.#isEmpty ? "[" : ","}\n${inner}${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bt)(item, inner)}`);
		this.#isEmpty = false;
	}
	*pieces() {
		yield* this.#text.pieces();
		yield this.#isEmpty ? "[]" : `\n${this.#indent}]`;
	}
};

// lib/reports/json.js
var JsonWriter = class {
	#references = new JsonList("  ");
	#findings = new JsonList("  ");
	add({ uses, findings }) {
		for (const judged of uses) this.#references.push(referenceOf(judged));
		for (const finding of findings) this.#findings.push(findingOf(finding));
	}
	*pieces({ summary }, advice) {
		yield `{\n  "schemaVersion": 1,\n  "summary": ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bt)(summary, "  ")},\n  "references": `;
		yield* this.#references.pieces();
		yield ",\n  \"findings\": ";
		yield* this.#findings.pieces();
		if (advice !== undefined) yield `,\n  "advice": ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.bt)(adviceJson(advice), "  ")}`;
		yield "\n}\n";
	}
};
function renderJson(report, advice) {
	const writer = new JsonWriter();
	writer.add(report);
	return writer.pieces(report, advice);
}
function referenceOf(judged) {
	const { use, status, current, proposal, onward, tagNote, seenSince, waitsUntil, failure, edits, notEdited, skipReason } = judged;
	const notes = [...judged.unreadPin === undefined ? [] : [judged.unreadPin.message], ...judged.notes];
	const { reference } = use;
	const platformsLost = [...judged.lostPlatforms, ...judged.droppedPlatforms];
	return {
		file: use.file,
		kind: use.kind,
		written: use.written,
		resolved: use.resolved,
		image: reference === undefined ? undefined : {
			registry: reference.registry,
			repository: reference.repository,
			tag: reference.tag,
			digest: reference.digest
		},
		range: use.range,
		stage: use.stage,
		status,
		skipReason,
		error: failure?.message ?? (status === "skipped" ? use.detail : undefined),
		notes: notes.length === 0 ? undefined : notes,
		current,
		proposed: proposal && {
			tag: proposal.tag,
			...proposal.descriptor
		},
		onward: onward?.proposal && {
			tag: onward.proposal.tag,
			...onward.proposal.descriptor
		},
		tagNote,
		seenSince,
		waitsUntil,
		edits: edits.map(({ file, range, text }) => ({
			file,
			range,
			text
		})),
		support: judged.support.length === 0 ? undefined : judged.support.map(supportOf),
		platformsLost: platformsLost.length === 0 ? undefined : platformsLost.map(_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xt),
		notEdited
	};
}
function supportOf({ subject, product, cycle, state, ends, asOf, source }) {
	const ended = state === "ended" ? ends ?? true : null;
	return {
		subject,
		product,
		cycle,
		ended,
		ends: ended === null ? ends ?? null : null,
		asOf,
		source
	};
}
function findingOf({ rule, severity, file, range, message, help, blamed }) {
	return {
		rule,
		severity,
		file,
		range,
		message,
		help,
		...blamed ? {} : { context: true }
	};
}



/***/ })

};
