export const id = "base-commit";
export const ids = ["base-commit"];
export const modules = {

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BaseCommit: () => (/* binding */ BaseCommit)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);




// lib/workspace/base-commit.js
var BaseCommit = class BaseCommit {
	#folder;
	#prefix;
	#entries;
	#formerPaths;
	constructor(folder, prefix, entries, formerPaths) {
		this.#folder = folder;
		this.#prefix = prefix;
		this.#entries = entries;
		this.#formerPaths = formerPaths;
	}
	static async find(folder, base) {
		const place = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(folder, [
			"rev-parse",
			"--is-inside-work-tree",
			"--show-prefix"
		]);
		const [isHere, prefix = ""] = textOf(place)?.split("\n") ?? [];
		if (isHere !== "true") throw noBase(base, "git is not on the PATH, or this folder is in no work tree that it reads for this user");
		const commit = await commitOf(folder, base);
		if (commit === undefined) {
			const branch = base.replace(/^origin\//, "") || "main";
			const fetch = `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
			throw noBase(base, `git knows no such commit here. Fetch it (${fetch}) and write --base origin/${branch}`);
		}
		const found = textOf(await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(folder, [
			"merge-base",
			commit,
			"HEAD"
		]));
		if (found === undefined) {
			const why = "HEAD has no commit in common with it in this clone";
			throw noBase(base, `${why}. Fetch the history (git fetch --unshallow; fetch-depth: 0 of actions/checkout)`);
		}
		const id = found.trim();
		const [tree, moves] = await Promise.all([(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(folder, [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			id
		]), (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(folder, [
			"diff-index",
			"--cached",
			"--raw",
			"-z",
			"-M",
			"--diff-filter=R",
			id
		])]);
		const listed = textOf(tree);
		if (listed === undefined) throw noBase(base, `git can't list the files of ${id}`);
		return new BaseCommit(folder, prefix, entriesOf(listed), renamesOf(textOf(moves) ?? ""));
	}
	async former(path, bytes) {
		const now = this.#inTree(path);
		const entry = this.#entries.get(this.#formerPaths.get(now) ?? now);
		if (entry === undefined || !entry.mode.startsWith("100")) return undefined;
		return {
			isSame: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qt)(bytes, entry.id) !== undefined,
			text: () => this.#read(entry)
		};
	}
	async hadLink(path, target) {
		const entry = this.#entries.get(this.#inTree(path));
		return entry?.mode === "120000" && await this.#read(entry) === Buffer.from(target).toString("latin1");
	}
	#inTree(path) {
		return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(this.#prefix + path);
	}
	async #read({ id }) {
		const answer = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(this.#folder, [
			"cat-file",
			"blob",
			id
		]);
		return "stdout" in answer ? answer.stdout.toString("latin1") : "";
	}
};
async function commitOf(folder, base) {
	if (base.startsWith("-") || base === "") return undefined;
	return textOf(await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.O)(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${base}^{commit}`
	]))?.trim();
}
function textOf(answer) {
	return "stdout" in answer ? answer.stdout.toString("utf8") : undefined;
}
function entriesOf(listed) {
	const entries = new Map();
	for (const line of listed.split("\0")) {
		const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
		if (mode !== undefined && id !== undefined && path !== undefined) entries.set(path, {
			mode,
			id
		});
	}
	return entries;
}
function renamesOf(raw) {
	const words = raw.split("\0");
	const renames = new Map();
	for (let at = 0; at + 2 < words.length; at += 3) renames.set(words[at + 2] ?? "", words[at + 1] ?? "");
	return renames;
}
function noBase(base, why) {
	return new _start_js__WEBPACK_IMPORTED_MODULE_0__.wt("invalid-call", `--base ${base}: ${why}.`);
}



/***/ })

};
