export const id = "git";
export const ids = ["git"];
export const modules = {

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workTreeRoot),
/* harmony export */   t: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);





// lib/workspace/git.js
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT = 15e3;
const SETTINGS = [
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.untrackedCache=false",
	"submodule.recurse=false",
	"protocol.allow=never",
	"safe.bareRepository=explicit"
].flatMap((setting) => ["-c", setting]);
const KEPT = /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;
async function runGit(folder, args, timeout = TIMEOUT) {
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
	const options = {
		encoding: "buffer",
		maxBuffer: MAX_OUTPUT,
		env: environmentFor(place),
		cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(process.execPath).root,
		timeout,
		killSignal: "SIGKILL",
		windowsHide: true
	};
	try {
		const { stdout, stderr } = await run("git", [
			"-C",
			place,
			"--no-pager",
			...SETTINGS,
			...args
		], options);
		return {
			stdout,
			stderr: stderr.toString()
		};
	} catch (error) {
		const { stderr, killed } = error;
		return {
			stderr: String(stderr),
			isTimeUp: killed === true
		};
	}
}
async function workTreeRoot(folder) {
	const answer = await runGit(folder, ["rev-parse", "--show-toplevel"]);
	if ("stdout" in answer) return answer.stdout.toString("utf8").replace(/\r?\n$/, "");
	return answer.stderr.includes("not a git repository") ? undefined : answer;
}
function environmentFor(folder) {
	const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		...Object.fromEntries(own),
		LC_ALL: "C",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	}, folder);
}



/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workTreeRoot: () => (/* reexport safe */ _common_git_files_git_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _common_git_files_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(478);




/***/ })

};
