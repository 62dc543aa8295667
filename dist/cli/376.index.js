export const id = 376;
export const ids = [376];
export const modules = {

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8906);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7752);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7065);




const COLOURS = {
    error: ['\x1b[31m', '\x1b[39m'],
    warning: ['\x1b[33m', '\x1b[39m'],
    notice: ['\x1b[36m', '\x1b[39m'],
    file: ['\x1b[1m', '\x1b[22m'],
    faint: ['\x1b[2m', '\x1b[22m'],
};
/** The report for a person at a terminal: the findings by file, the tally, and what to do next. */
function renderText(report, colour) {
    const paint = painter(colour);
    const lines = [];
    for (const [file, findings] of (0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(report.findings, (finding) => finding.file)) {
        lines.push(paint((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(file), 'file'));
        for (const line of findingLines(findings, paint))
            lines.push(line);
        lines.push('');
    }
    lines.push((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(report));
    for (const { use, waitsUntil } of report.uses) {
        if (waitsUntil === undefined || use.reference === undefined)
            continue;
        const where = (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(`${use.file}:${use.range.start.line}`);
        lines.push(`${where}: the new digest of ${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarReference */ .ZD)(use.reference)} waits until ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteOf */ .iA)(waitsUntil)}.`);
    }
    if (report.uses.some(({ edits }) => edits.length > 0)) {
        lines.push('Run "freshfrom update" to see the edits, and "freshfrom update --write" to make them.');
    }
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCommands */ .Df)(`${lines.join('\n')}\n`);
}
function painter(colour) {
    return (text, style) => (colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text);
}
/** A line for each finding of one file. */
function findingLines(findings, paint) {
    const width = findings.reduce((widest, finding) => Math.max(widest, place(finding).length), 0);
    return findings.map((finding) => {
        const severity = paint(finding.severity.padEnd('warning'.length), finding.severity);
        const message = (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalText */ .eR)(finding.message);
        return `  ${place(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, 'faint')}`;
    });
}
function place({ range }) {
    return `${range.start.line}:${range.start.column}`;
}


/***/ })

};
