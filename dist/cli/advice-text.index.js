export const id = "advice-text";
export const ids = ["advice-text"];
export const modules = {

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAdviceText: () => (/* binding */ renderAdviceText)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(797);



// lib/reports/advice-text.js
function renderAdviceText(report, advice, style) {
	const findings = advice.map(({ file }) => (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.l)(file, report));
	const screens = advice.map((file, index) => {
		const own = findings[index] ?? [];
		return [
			(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.T)(file.file, style),
			...stageLines(file),
			...own.length === 0 ? [] : ["", ...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.E)(own, style)],
			...alternativeLines(file),
			...changeLines(file)
		].join("\n");
	});
	const tally = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(advice.length, "file")}, ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.jt)(findings.flat().length, "finding")}.`;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(`${[...screens, advice.length === 0 ? (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.u)(report) : tally].join("\n\n")}\n`);
}
function stageLines(file) {
	const { stages, images } = file;
	const rows = stages.map((stage) => {
		const image = images.get(stage.index);
		return [
			(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.c)(stage),
			(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.r)(stage, stages),
			(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(image) ?? "",
			(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.o)(stage.traits, image)
		];
	});
	return table(rows);
}
function alternativeLines(file) {
	if (file.alternatives.length === 0) return [];
	const now = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.n)(file);
	const size = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(now?.image);
	const heading = `Alternatives to ${now?.name ?? "the base image"}${size === undefined ? "" : ` (${size})`} in the final stage:`;
	const rows = table(file.alternatives.map((one) => alternativeRow(one, now?.image)));
	const lines = file.alternatives.flatMap((one, index) => [
		rows[index] ?? "",
		`    ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(one.reason)}`,
		...(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(one.breaks).map((breakage) => `    would break  ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(breakage)}`),
		...(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(one.unchecked).map((text) => `    not checked  ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}`)
	]);
	return [
		"",
		`  ${heading}`,
		...lines
	];
}
function changeLines({ file, change }) {
	if (change === undefined) return [];
	const { reference, steps, notes } = change;
	const patch = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(file, change)?.trimEnd().split("\n") ?? [];
	return [
		"",
		`  To move to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(reference)}:`,
		...patch.map((line) => `    ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(line)}`),
		...steps.map((step, index) => `    ${index + 1}. ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(step)}`),
		...notes.map(({ text, help }) => `    ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)} ${help}`)
	];
}
function alternativeRow({ reference, image, traits }, now) {
	return [
		reference,
		(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(image) ?? "",
		(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(image, now) ?? "",
		(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_1__.o)(traits, image, now)
	];
}
function table(rows) {
	const clean = rows.map((row) => row.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.$));
	const widths = (clean[0] ?? []).map((_, column) => clean.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
	return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}



/***/ }),

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



/***/ })

};
