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



// lib/reports/stage-graph.js
function renderStageGraph({ stages, images }) {
	const lines = ["flowchart LR"];
	for (const stage of stages) {
		const size = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(images.get(stage.index));
		const about = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(stage, stages), [(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.v)(stage.traits), size].filter((word) => word !== undefined).join(" · ")];
		const [open, close] = stage.isFinal ? ["([", "])"] : ["[", "]"];
		lines.push(`  s${stage.index}${open}"${[...new Set([(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.x)(stage), ...about])].map(label).join("<br>")}"${close}`);
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
	if (advice.length === 0) return `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.C)(report)}\n`;
	const parts = advice.map((file) => {
		const own = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.S)(file.file, report);
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
		const title = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.x)(stage));
		const name = stage.isFinal ? `**${title}**` : title;
		const cells = [withNoBreakSpaces((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(image) ?? ""), (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.y)(stage.traits, image)];
		return `| ${name} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.g)(stage, stages))} | ${cells.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join(" | ")} |`;
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
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.h)(file);
	const rows = file.alternatives.map(({ reference, image, traits, reason, ...judged }) => {
		const cells = [
			withNoBreakSpaces([(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(image), (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.b)(image, now?.image)].filter((word) => word !== undefined).join(" ")),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.y)(traits, image, now?.image),
			reason
		];
		return `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.H)(reference)} | ${cells.map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join(" | ")} | ${breaksCell(judged)} |`;
	});
	const size = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._)(now?.image);
	return [
		`Alternatives to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(now?.name ?? "")}${size === undefined ? "" : ` (${size})`} in the final stage ([how to choose](${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)("choosing-a-base-image.md")})):`,
		"",
		"| Image | Size | Properties | Reason | Breaks |",
		"| --- | ---: | --- | --- | --- |",
		...rows
	].join("\n");
}
function changeSection({ file, change }) {
	if (change === undefined) return "";
	const patch = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.p)(file, change)?.trimEnd();
	const steps = change.steps.map((step, index) => `${index + 1}. ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.J)(step)}`).join("\n");
	const how = patch === undefined ? steps : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.V)(patch.split("\n").map(_start_js__WEBPACK_IMPORTED_MODULE_1__.$).join("\n"), "diff");
	const notes = change.notes.map(({ text, help }) => `- ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.q)(text)} ([more](${help}))`).join("\n");
	return `To move to ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.U)(change.reference)}:\n\n${how}\n\n${notes}`;
}
function breaksCell({ breaks, unchecked }) {
	const texts = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.w)(breaks), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.w)(unchecked).map((text) => `not checked: ${text}`)];
	return [...breaks.length === 0 ? ["nothing found"] : [], ...texts].map(_start_js__WEBPACK_IMPORTED_MODULE_1__.q).join("<br>");
}
function graphOf(file) {
	if (file.stages.length < 2) return "";
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.d)((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(file.stages.length, "stage"), `\`\`\`mermaid\n${renderStageGraph(file)}\n\`\`\``);
}
function withNoBreakSpaces(text) {
	return text.replaceAll(" ", "\xA0");
}



/***/ })

};
