export const id = "git";
export const ids = ["git"];
export const modules = {

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);



// lib/system/home.js
function homeFolder({ HOME: own }) {
	if (own !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(own)) return own;
	const home = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
	return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
}



/***/ }),

/***/ 3649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ workTreeRoot),
/* harmony export */   t: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var _common_git_git_files_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9350);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);





// lib/workspace/git.js
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile);
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
	return (0,_common_git_git_files_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		...Object.fromEntries(own),
		LC_ALL: "C",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0"
	}, folder);
}



/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ trustedEnvironment)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);
/* harmony import */ var _common_git_cache_folder_git_files_credential_chain_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2541);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);





// lib/system/program-path.js
function trustedPath(path, scanned) {
	const roots = scanned === undefined ? [] : [realPathOr(scanned), ...[realPathOr(process.cwd())].filter(mayBeRepository)];
	return (path ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder)).filter((folder) => !roots.some((root) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(root, realPathOr(folder)))).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
}
function trustedEnvironment(environment, scanned) {
	const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
	return {
		...environment,
		[name]: trustedPath(environment[name], scanned)
	};
}
function mayBeRepository(folder) {
	return !(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ht)(folder, realPathOr((0,_common_git_cache_folder_git_files_credential_chain_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(process.env)));
}
function realPathOr(path) {
	try {
		return node_fs__WEBPACK_IMPORTED_MODULE_3__.realpathSync.native(path);
	} catch {
		return path;
	}
}



/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workTreeRoot: () => (/* reexport safe */ _common_git_git_files_js__WEBPACK_IMPORTED_MODULE_0__.n)
/* harmony export */ });
/* harmony import */ var _common_git_git_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3649);




/***/ })

};
