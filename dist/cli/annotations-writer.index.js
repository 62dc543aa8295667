export const id = "annotations-writer";
export const ids = ["annotations-writer"];
export const modules = {

/***/ 1416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AnnotationsWriter: () => (/* binding */ AnnotationsWriter)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);


// lib/reports/annotations.js
const PER_SEVERITY = 10;
function renderAnnotations(findings, failing = new Set()) {
	const rank = (finding) => failing.has(finding) ? 0 : 1;
	const blamed = findings.filter((finding) => finding.blamed).sort((a, b) => bySeverity(a, b) || rank(a) - rank(b));
	return [...groupBy(blamed, (finding) => finding.severity)].flatMap(([severity, own]) => {
		const shown = own.slice(0, PER_SEVERITY);
		const more = own.length - shown.length;
		const words = more === 0 ? "" : `\n… and ${pluralize(more, `more ${severity}`)}: the job summary lists them.`;
		return shown.map((finding, index) => annotation(finding, index === shown.length - 1 ? words : ""));
	});
}
function annotation({ severity, file, range, rule, message, help }, more = "") {
	const { start, end } = range;
	const columns = start.line === end.line ? {
		col: start.column,
		endColumn: end.column
	} : {};
	const properties = {
		file,
		line: start.line,
		endLine: end.line,
		...columns,
		title: `freshfrom: ${rule}`
	};
	const written = Object.entries(properties).map(([name, value]) => `${name}=${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.G)(String(value))}`);
	return `::${severity} ${written.join(",")}::${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.W)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$)(message)}\n${help}${more}`)}`;
}

// lib/reports/annotations-writer.js
var AnnotationsWriter = class {
	#shown = new Map(_start_js__WEBPACK_IMPORTED_MODULE_0__.it.map((severity) => [severity, []]));
	#counts = new Map();
	add({ findings }) {
		for (const finding of findings) {
			const { severity, blamed } = finding;
			if (!blamed) continue;
			this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
			const shown = this.#shown.get(severity) ?? [];
			if (shown.length < PER_SEVERITY) shown.push(finding);
		}
	}
	*pieces(outcome) {
		for (const [severity, findings] of this.#shown) {
			for (const finding of findings) yield `${annotation(finding)}\n`;
			const more = (this.#counts.get(severity) ?? 0) - findings.length;
			if (more > 0) yield `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(more, `more ${severity}`)}: GitHub shows ${PER_SEVERITY} of a step.\n`;
		}
		yield `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome)}\n`;
	}
};



/***/ })

};
