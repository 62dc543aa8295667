export const id = "update";
export const ids = ["update"];
export const modules = {

/***/ 6371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateProject: () => (/* binding */ updateProject)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);


// lib/cli/update.js
async function updateProject(parts) {
	const { call, settings, log } = parts;
	const { report, files } = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ct)(parts);
	const { output, notes, warnings, refusals } = await update(call, settings, report, files);
	await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.st)(shownPatch(output));
	for (const warning of warnings) log.warning(warning);
	for (const note of notes) log.info(note);
	for (const refusal of refusals) log.warning(refusal);
	return {
		report,
		refusals
	};
}
function shownPatch(output) {
	return process.stdout.isTTY === true && output instanceof Uint8Array ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ct)(output.toString()) : output;
}
async function update(call, settings, judged, files) {
	const report = {
		...judged,
		uses: judged.uses.map((use) => (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(use) ?? use)
	};
	const bumps = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.X)(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
	const edits = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Z)(bumps.flatMap(({ uses }) => uses)).sort((a, b) => a.file < b.file ? -1 : 1);
	const changes = [];
	const refusals = [];
	for (const [file, own] of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(edits)) {
		try {
			const before = await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.er)(file, report, files);
			if (before === undefined) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.gt("changed", "it has changed since it was read");
			if (call.write) await files.write(file, (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(before, own), before);
			changes.push({
				file,
				before,
				edits: own
			});
		} catch (error) {
			if (!(error instanceof _start_js__WEBPACK_IMPORTED_MODULE_0__.gt)) throw error;
			refusals.push(refusalOf(file, error));
		}
	}
	const output = await renderUpdate(call, report, bumps, changes, files);
	const notes = [
		...whatWasDone(call, edits, changes),
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)(report.uses),
		...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)(report)
	];
	return {
		output,
		warnings: call.format === "text" ? unknownsOf(report) : [],
		refusals,
		notes
	};
}
function whatWasDone(call, edits, changes) {
	if (edits.length === 0) return ["Nothing to update."];
	const written = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(changes.flatMap((change) => change.edits).length, "digest");
	return call.write ? [`Wrote ${written} in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(changes.length, "file")}.`] : [];
}
function refusalOf(file, { code, message }) {
	return code === "changed" ? `${file} has changed since it was read, so it is not updated. Run freshfrom update again.` : `${file} can't be written (${message}), so it is not updated.`;
}
function unknownsOf({ uses }) {
	return uses.flatMap(({ use, notes, unreadPin }) => {
		const old = `The pinned image of ${use.written} could not be read: ${unreadPin?.message}`;
		const all = unreadPin === undefined ? notes : [old, ...notes];
		return all.map((text) => `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.An)(use)}: ${text}`);
	});
}
async function renderUpdate(call, report, bumps, changes, files) {
	switch (call.format) {
		case "json":
		case "sarif": return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ut)(call, report);
		case "text": {
			const { renderDiff } = await __webpack_require__.e(/* import() */ "unified-diff").then(__webpack_require__.bind(__webpack_require__, 9348));
			const named = changes.map(async (change) => ({
				...change,
				file: (await files.linkChain(change.file)).at(-1) ?? ""
			}));
			return renderDiff(await Promise.all(named));
		}
		case "markdown": {
			const { renderPullRequestBody } = await __webpack_require__.e(/* import() */ "pull-request-body").then(__webpack_require__.bind(__webpack_require__, 8474));
			const bodies = bumps.map((bump) => {
				return `# ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.q)(bump)}\n\n${renderPullRequestBody(bump, report.uses, _start_js__WEBPACK_IMPORTED_MODULE_0__.lt)}`;
			});
			const left = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.W)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.G)(report.uses));
			const notes = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(report.uses);
			const texts = [left, notes].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`);
			return [...bodies, ...texts.length === 0 ? [] : [`# Left as it is\n\n${texts.join("\n")}`]].join("\n");
		}
	}
}



/***/ })

};
