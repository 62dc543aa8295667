export const id = "update";
export const ids = ["update"];
export const modules = {

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateProject: () => (/* binding */ updateProject)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);





// lib/bump/short-hash.js
function shortHash(text, digits = 12) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(text).digest("hex").slice(0, digits);
}

// lib/bump/grouping.js
function groupOf({ use }, { by, rules }) {
	const { file, reference } = use;
	if (reference === undefined) return undefined;
	const rule = rules.find(({ images, files }) => (images?.(reference) ?? true) && (files?.(file) ?? true));
	if (rule !== undefined) return rule.name;
	switch (by) {
		case "all": return undefined;
		case "image": return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(reference);
		case "directory": return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
	}
}
function branchPart(name) {
	const plain = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
	if (plain === name) return name;
	const hash = shortHash(name, 6);
	return plain === "" ? hash : `${plain}-${hash}`;
}

// lib/bump/plan.js
function planBumps(uses, pin, grouping) {
	const editable = uses.filter(({ edits }) => edits.length > 0);
	const leaderOf = leaders(editable);
	const groupOfUse = (judged) => groupOf(leaderOf(judged), grouping);
	const isPin = (judged) => (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(leaderOf(judged));
	const refreshes = pin === "together" ? editable : editable.filter((judged) => !isPin(judged));
	const pins = pin === "separate" ? editable.filter(isPin) : [];
	return [
		...byGroup("refresh", refreshes, groupOfUse),
		...byGroup("pin", pins, groupOfUse),
		...laterReleaseBumps(uses.flatMap((judged) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ht)(judged) ?? []))
	];
}
function laterReleaseBumps(uses) {
	const leaderOf = leaders(uses);
	const imageOf = ({ use }) => use.reference === undefined ? "" : (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.st)(use.reference);
	const [, ...named] = byGroup("refresh", uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
	return named;
}
function leaders(uses) {
	const ordered = [...uses.filter((each) => !(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.C)(each)), ...uses.filter(_start_js__WEBPACK_IMPORTED_MODULE_1__.C)];
	const parents = ordered.map((_, index) => index);
	const root = (index) => {
		let at = index;
		while (parents[at] !== at) at = parents[at] ?? at;
		return at;
	};
	const byEdit = new Map();
	for (const [index, { edits }] of ordered.entries()) {
		for (const { file, span } of edits) {
			const key = `${file}\n${span.start}\n${span.end}`;
			const other = byEdit.get(key);
			if (other === undefined) byEdit.set(key, index);
			else parents[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
		}
	}
	const indexes = new Map(ordered.map((judged, index) => [judged, index]));
	return (judged) => ordered[root(indexes.get(judged) ?? 0)] ?? judged;
}
function byGroup(kind, uses, groupOfUse) {
	const groups = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.v)(uses, groupOfUse);
	const all = {
		key: kind,
		group: undefined,
		uses: groups.get(undefined) ?? []
	};
	const named = [...groups].flatMap(([group, own]) => group === undefined ? [] : [{
		key: `${kind}-${branchPart(group)}`,
		group,
		uses: own
	}]);
	return [all, ...named.sort((a, b) => a.key < b.key ? -1 : 1)];
}

// lib/check/judged-bytes.js
async function judgedBytes(file, { contents }, files) {
	const content = await files.read(file);
	return "bytes" in content && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(content.bytes) === contents.get(file) ? content.bytes : undefined;
}

// lib/reports/paint-diff.js
function paintDiff(diff, paint) {
	return diff.replace(/^(?:diff|---|\+\+\+|@@|[-+]).*$/gm, (line) => {
		if (/^(?:diff |--- |\+\+\+ )/.test(line)) return paint(line, "file");
		if (line.startsWith("@@")) return paint(line, "place");
		return paint(line, line.startsWith("+") ? "added" : "removed");
	});
}

// lib/cli/patch-names.js
function patchNames(names, top, path = node_path__WEBPACK_IMPORTED_MODULE_2__) {
	const namesFrom = (root) => names.map((name) => path.relative(root, name).split(path.sep).join("/"));
	const common = rootOf(names, path);
	const isInTree = common !== "." && top !== undefined && namesFrom(top).every((name) => !name.startsWith(".."));
	const root = isInTree ? top : common;
	return {
		root,
		names: namesFrom(root),
		beginsAtRoot: isInTree
	};
}
function rootOf(names, path) {
	const elsewhere = names.find((name) => path.isAbsolute(name));
	if (elsewhere !== undefined) return path.parse(elsewhere).root;
	const above = Math.max(0, ...names.map((name) => /^(?:\.\.\/)*/.exec(name)?.[0].length ?? 0));
	return "../".repeat(above / "../".length).slice(0, -1) || ".";
}

// lib/cli/update.js
async function updateProject(parts) {
	const { call, log } = parts;
	const { report, files } = await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.i)(parts);
	const { output, notes, warnings, refusals } = await update(parts, report, files);
	await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.n)(shownPatch(output, call));
	for (const warning of warnings) log.warning(warning);
	for (const note of notes) log.info(note);
	for (const refusal of refusals) log.warning(refusal);
	return {
		report,
		refusals
	};
}
function shownPatch(output, call) {
	if (!(output instanceof Uint8Array)) return output;
	if (process.stdout.isTTY !== true && call.colours !== "always") return output;
	return paintDiff((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Q)(output.toString()), (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.c)(call).paint);
}
async function update({ call, settings, log }, judged, files) {
	const report = {
		...judged,
		uses: judged.uses.map((use) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ht)(use) ?? use)
	};
	const bumps = planBumps(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
	const edits = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.wt)(bumps.flatMap(({ uses }) => uses)).sort((a, b) => a.file < b.file ? -1 : 1);
	const changes = [];
	const refusals = [];
	for (const [file, own] of (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.At)(edits)) {
		try {
			const before = await judgedBytes(file, report, files);
			if (before === undefined) throw new _start_js__WEBPACK_IMPORTED_MODULE_1__.I("changed", "it has changed since it was read");
			if (call.write) await files.write(file, (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ot)(before, own), before);
			changes.push({
				file,
				before,
				edits: own
			});
		} catch (error) {
			if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_1__.I)) throw error;
			refusals.push(refusalOf(file, error));
		}
	}
	const output = await renderUpdate({
		call,
		log
	}, report, bumps, changes, files);
	const notes = [
		...whatWasDone(call, report, edits, changes),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.at)(report.uses),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ot)(report)
	];
	return {
		output,
		warnings: call.format === "text" ? unknownsOf(report) : [],
		refusals,
		notes
	};
}
async function ownNames(changes, files) {
	const names = [];
	for (const { file } of changes) names.push((await files.linkChain(file)).at(-1) ?? file);
	return names;
}
async function wayToTop(names) {
	if (names.every((name) => !name.startsWith("../"))) return undefined;
	const top = await (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.k)(".");
	return typeof top === "string" ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), top).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/") || "." : undefined;
}
function whatWasDone(call, report, edits, changes) {
	if (report.summary.files === 0) return [(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.g)(report)];
	if (edits.length === 0) return ["Nothing to update."];
	const written = (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(changes.flatMap((change) => change.edits).length, "digest");
	return call.write ? [`Wrote ${written} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(changes.length, "file")}.`] : [];
}
function refusalOf(file, { code, message }) {
	return code === "changed" ? `${file} has changed since it was read, so it is not updated. Run freshfrom update again.` : `${file} can't be written (${message}), so it is not updated.`;
}
function unknownsOf({ uses }) {
	return uses.flatMap(({ use, notes, unreadPin }) => {
		const old = `The pinned image of ${use.written} could not be read: ${unreadPin?.message}`;
		const all = unreadPin === undefined ? notes : [old, ...notes];
		return all.map((text) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_1__.S)(use)}: ${text}`);
	});
}
async function renderUpdate({ call, log }, report, bumps, changes, files) {
	switch ((0,_start_js__WEBPACK_IMPORTED_MODULE_1__.l)(call.format)) {
		case "json": return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.o)(report);
		case "sarif": return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.s)(report);
		case "text": {
			const { renderDiff } = await __webpack_require__.e(/* import() */ "unified-diff").then(__webpack_require__.bind(__webpack_require__, 9348));
			const own = await ownNames(changes, files);
			const { root, names, beginsAtRoot } = patchNames(own, await wayToTop(own));
			if (root !== ".") log.info(`The paths of the patch begin at ${root}: apply it there, as in: git -C ${root} apply`);
			const named = changes.map((change, index) => ({
				...change,
				file: names[index] ?? ""
			}));
			return renderDiff(named, beginsAtRoot);
		}
		case "markdown": {
			const { renderPullRequestBody } = await __webpack_require__.e(/* import() */ "pull-request-body").then(__webpack_require__.bind(__webpack_require__, 8474));
			const bodies = bumps.map((bump) => {
				return `# ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ft)(bump)}\n\n${renderPullRequestBody(bump, {
					uses: report.uses,
					limit: _start_js__WEBPACK_IMPORTED_MODULE_1__.a
				})}`;
			});
			const left = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ct)(report.uses));
			const notes = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.rt)(report.uses);
			const texts = [left, notes].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`);
			return [...bodies, ...texts.length === 0 ? [] : [`# Left as it is\n\n${texts.join("\n")}`]].join("\n");
		}
	}
}



/***/ })

};
