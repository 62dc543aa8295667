export const id = "advice-markdown";
export const ids = ["advice-markdown"];
export const modules = {

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAdviceMarkdown: () => (/* binding */ renderAdviceMarkdown)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var _common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(797);




// lib/reports/stage-graph.js
function renderStageGraph({ stages, images }) {
	const lines = ["flowchart LR"];
	for (const stage of stages) {
		const size = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(images.get(stage.index));
		const about = [(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(stage, stages), [(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.a)(stage.traits), size].filter((word) => word !== undefined).join(" · ")];
		const [open, close] = stage.isFinal ? ["([", "])"] : ["[", "]"];
		lines.push(`  s${stage.index}${open}"${[...new Set([(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.c)(stage), ...about])].map(label).join("<br>")}"${close}`);
	}
	const outside = new Map();
	for (const stage of stages) {
		if (stage.base.kind === "stage") lines.push(`  s${stage.base.index} -->|FROM| s${stage.index}`);
		for (const from of copiedFrom(stage)) {
			const node = from.kind === "stage" ? `s${from.index}` : outsideNode(from, outside, lines);
			if (node !== undefined) lines.push(`  ${node} -.->|COPY| s${stage.index}`);
		}
	}
	return lines.join("\n");
}
function copiedFrom({ steps }) {
	const sources = new Map();
	for (const step of steps) {
		if (step.kind !== "copy" || step.from === undefined) continue;
		sources.set(JSON.stringify({
			...step.from,
			use: undefined
		}), step.from);
	}
	return [...sources.values()];
}
function outsideNode(from, outside, lines) {
	if (from.kind !== "image") return undefined;
	const name = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.ct)({
		...from.reference,
		digest: undefined
	});
	const known = outside.get(name);
	if (known !== undefined) return known;
	const node = `i${outside.size}`;
	outside.set(name, node);
	lines.push(`  ${node}["${label(name)}"]`);
	return node;
}
function label(text) {
	return text.replace(/[^\w .:/@·,+-]/gu, (char) => `#${char.codePointAt(0)};`);
}

// lib/reports/advice-markdown.js
function renderAdviceMarkdown(report, advice) {
	if (advice.length === 0) return `${(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(report)}\n`;
	const parts = advice.map((file) => {
		const own = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.l)(file.file, report);
		return [
			`### ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(file.file)}`,
			stageTable(file),
			findingList(own),
			alternativeTable(file),
			changeSection(file),
			graphOf(file)
		].filter((part) => part !== "").join("\n\n");
	});
	return `${parts.join("\n\n")}\n`;
}
function stageTable({ stages, images }) {
	const rows = stages.map((stage) => {
		const image = images.get(stage.index);
		const title = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.c)(stage));
		const name = stage.isFinal ? `**${title}**` : title;
		const cells = [withNoBreakSpaces((0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(image) ?? ""), (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(stage.traits, image)];
		return `| ${name} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.r)(stage, stages))} | ${cells.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join(" | ")} |`;
	});
	return [
		"| Stage | Base | Size | Properties |",
		"| --- | --- | ---: | --- |",
		...rows
	].join("\n");
}
function findingList(findings) {
	return findings.map(({ severity, range, message, rule, help }) => {
		const start = `Line ${range.start.line}, ${_shared_js__WEBPACK_IMPORTED_MODULE_0__.c[severity]} ${severity}`;
		return `- ${start}: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.J)(message)} ([${rule}](${help}))`;
	}).join("\n");
}
function alternativeTable(file) {
	if (file.alternatives.length === 0) return "";
	const now = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.n)(file);
	const rows = file.alternatives.map(({ reference, image, traits, reason, ...judged }) => {
		const cells = [
			withNoBreakSpaces([(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(image), (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(image, now?.image)].filter((word) => word !== undefined).join(" ")),
			(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(traits, image, now?.image),
			reason
		];
		return `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(reference)} | ${cells.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join(" | ")} | ${breaksCell(judged)} |`;
	});
	const size = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.i)(now?.image);
	return [
		`Alternatives to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(now?.name ?? "")}${size === undefined ? "" : ` (${size})`} in the final stage ([how to choose](${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gt)("choosing-a-base-image.md")})):`,
		"",
		"| Image | Size | Properties | Reason | Breaks |",
		"| --- | ---: | --- | --- | --- |",
		...rows
	].join("\n");
}
function changeSection({ file, change }) {
	if (change === undefined) return "";
	const patch = (0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(file, change)?.trimEnd();
	const steps = change.steps.map((step, index) => `${index + 1}. ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.J)(step)}`).join("\n");
	const how = patch === undefined ? steps : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(patch.split("\n").map(_start_js__WEBPACK_IMPORTED_MODULE_1__.$).join("\n"), "diff");
	const notes = change.notes.map(({ text, help }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(text)} ([more](${help}))`).join("\n");
	return `To move to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(change.reference)}:\n\n${how}\n\n${notes}`;
}
function breaksCell({ breaks, unchecked }) {
	const texts = [...(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(breaks), ...(0,_common_advice_text_advice_markdown_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(unchecked).map((text) => `not checked: ${text}`)];
	return [...breaks.length === 0 ? ["nothing found"] : [], ...texts].map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join("<br>");
}
function graphOf(file) {
	if (file.stages.length < 2) return "";
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.jt)(file.stages.length, "stage"), `\`\`\`mermaid\n${renderStageGraph(file)}\n\`\`\``);
}
function withNoBreakSpaces(text) {
	return text.replaceAll(" ", "\xA0");
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
