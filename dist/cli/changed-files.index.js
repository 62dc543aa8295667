export const id = "changed-files";
export const ids = ["changed-files"];
export const modules = {

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// lib/util/added-lines.js
function addedLines(former, text) {
	const left = new Map();
	for (const line of linesOf(former)) left.set(line, (left.get(line) ?? 0) + 1);
	const added = new Set();
	for (const [index, line] of linesOf(text).entries()) {
		const same = left.get(line) ?? 0;
		if (same > 0) left.set(line, same - 1);
		else added.add(index + 1);
	}
	return added;
}
function linesOf(text) {
	return text === "" ? [] : text.split(/\r*\n/);
}

// lib/workspace/changed-files.js
async function changedFiles(root, files, base) {
	const brought = new Map();
	for (const file of await files.list()) {
		const lines = await broughtLines(root, file, files, base);
		if (lines !== undefined) brought.set(file, lines);
	}
	return {
		list: async () => [...brought.keys()],
		read: (path) => files.read(path),
		touches: (file, range) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$t)(range, brought.get(file) ?? new Set())
	};
}
async function broughtLines(root, file, files, base) {
	const way = await files.linkChain(file);
	for (const link of way.slice(0, -1)) {
		if (!await base.hadLink(link, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, link)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/"))) return "all";
	}
	const content = await files.read(file);
	if ("unreadable" in content) return "all";
	const former = await base.former(way.at(-1) ?? file, content.bytes);
	if (former === undefined) return "all";
	if (former.isSame) return undefined;
	const [before, now] = [await former.text(), Buffer.from(content.bytes).toString("latin1")];
	const isSame = before.replaceAll("\r\n", "\n") === now.replaceAll("\r\n", "\n");
	return isSame ? undefined : addedLines(before, now);
}



/***/ })

};
