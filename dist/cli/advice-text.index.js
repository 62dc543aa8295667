export const id = "advice-text";
export const ids = ["advice-text"];
export const modules = {

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAdviceText: () => (/* binding */ renderAdviceText)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);



// lib/reports/advice-text.js
function renderAdviceText(report, advice, style) {
	const findings = advice.map(({ file }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.S)(file, report));
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
	const tally = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(advice.length, "file")}, ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(findings.flat().length, "finding")}.`;
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(`${[...screens, advice.length === 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.C)(report) : tally].join("\n\n")}\n`);
}
function stageLines(file) {
	const { stages, images } = file;
	const rows = stages.map((stage) => {
		const image = images.get(stage.index);
		return [
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.x)(stage),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.g)(stage, stages),
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(image) ?? "",
			(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.y)(stage.traits, image)
		];
	});
	return table(rows);
}
function alternativeLines(file) {
	if (file.alternatives.length === 0) return [];
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.h)(file);
	const size = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(now?.image);
	const heading = `Alternatives to ${now?.name ?? "the base image"}${size === undefined ? "" : ` (${size})`} in the final stage:`;
	const rows = table(file.alternatives.map((one) => alternativeRow(one, now?.image)));
	const lines = file.alternatives.flatMap((one, index) => [
		rows[index] ?? "",
		`    ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(one.reason)}`,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.w)(one.breaks).map((breakage) => `    would break  ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(breakage)}`),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.w)(one.unchecked).map((text) => `    not checked  ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)}`)
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
	const patch = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, change)?.trimEnd().split("\n") ?? [];
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
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._)(image) ?? "",
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.b)(image, now) ?? "",
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.y)(traits, image, now)
	];
}
function table(rows) {
	const clean = rows.map((row) => row.map(_start_js__WEBPACK_IMPORTED_MODULE_0__.$));
	const widths = (clean[0] ?? []).map((_, column) => clean.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
	return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
}



/***/ })

};
