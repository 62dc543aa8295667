export const id = "text";
export const ids = ["text"];
export const modules = {

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);


// lib/reports/text.js
function renderText(report, colour) {
	const paint = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.c)(colour);
	const lines = [];
	for (const [file, findings] of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(report.findings, (finding) => finding.file)) {
		lines.push(paint((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.wt)(file), "file"));
		for (const line of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.s)(findings, paint)) lines.push(line);
		lines.push("");
	}
	lines.push((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(report));
	for (const { use, waitsUntil } of report.uses) {
		if (waitsUntil === undefined || use.reference === undefined) continue;
		const where = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.wt)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.An)(use));
		lines.push(`${where}: the new digest of ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(use.reference)} waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.fn)(waitsUntil)}.`);
	}
	if (report.uses.some((judged) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Y)(judged, report.pin))) {
		lines.push("Run \"freshfrom update\" to see the edits, or why there are none. Add --write to make them.");
	}
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Et)(`${lines.join("\n")}\n`);
}



/***/ })

};
