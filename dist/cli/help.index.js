export const id = "help";
export const ids = ["help"];
export const modules = {

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandText: () => (/* binding */ commandText),
/* harmony export */   overviewText: () => (/* binding */ overviewText)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);



// lib/cli/help.js
const WIDTH = 80;
function overviewText() {
	const width = Math.max(..._start_js__WEBPACK_IMPORTED_MODULE_1__.d.map((name) => name.length));
	return textOf([
		"freshfrom keeps the base images of a repository up to date.",
		"",
		..._start_js__WEBPACK_IMPORTED_MODULE_1__.d.flatMap((name) => entry(`  freshfrom ${name.padEnd(width)}`, _start_js__WEBPACK_IMPORTED_MODULE_1__.u[name].summary, 26)),
		...entry("  freshfrom help", "COMMAND: its options and examples", 26),
		...entry("  freshfrom completion", `${_start_js__WEBPACK_IMPORTED_MODULE_1__.p.join(", ")}: a script that completes words`, 26),
		"",
		"Options of every command:",
		...optionLines(([, { commands }]) => commands === undefined),
		"",
		"More options:",
		..._start_js__WEBPACK_IMPORTED_MODULE_1__.d.flatMap((name) => entry(`  ${name}`, ownOptions(name), width + 4)),
		"",
		...exitStatus(),
		"",
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)("command-line.md")
	]);
}
function commandText(name) {
	const { takes, summary, more, examples, page } = _start_js__WEBPACK_IMPORTED_MODULE_1__.u[name];
	return textOf([
		`freshfrom ${name} ${takes}`,
		"",
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ${more}`, WIDTH),
		"",
		"Examples:",
		...examples.flatMap(({ call, does }) => [`  ${call}`, `      ${does}`]),
		"",
		"Options:",
		...optionLines(([, { commands }]) => commands?.includes(name) ?? true),
		"",
		...exitStatus(),
		"",
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)(page),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.nn)("command-line.md")
	]);
}
function ownOptions(command) {
	const own = Object.entries(_start_js__WEBPACK_IMPORTED_MODULE_1__.f).filter(([, { commands }]) => commands?.includes(command) === true);
	return own.map(([name]) => `--${name}`).join(", ");
}
function optionLines(isShown) {
	return Object.entries(_start_js__WEBPACK_IMPORTED_MODULE_1__.f).filter(isShown).flatMap(([name, { value, help }]) => entry(`  --${name}${value === undefined ? "" : ` ${value}`}`, help, 28));
}
function exitStatus() {
	return [
		"Exit status:",
		...entry("  0", "check: no finding that --fail-on names; the others: done", 5),
		...entry("  1", "check: some finding that --fail-on names", 5),
		...entry("  2", "the call or the configuration is wrong", 5),
		...entry("  3", "not complete: every look-up at a registry failed, the time of the run was up, a report can not be written, an image of diff could not be read, or update did not write a file that has changed or is not writable", 5)
	];
}
function entry(term, description, column) {
	const lines = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.D)(description, WIDTH - column).map((line) => `${" ".repeat(column)}${line}`);
	const [first = "", ...rest] = lines;
	return term.length + 2 > column ? [term, ...lines] : [`${term}${first.slice(term.length)}`, ...rest];
}
function textOf(lines) {
	return `${lines.join("\n")}\n`;
}



/***/ })

};
