export const id = "markdown";
export const ids = ["markdown"];
export const modules = {

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdownPieces: () => (/* binding */ renderMarkdownPieces)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);


// lib/reports/finding-tables.js
const ICONS = {
	error: "⛔",
	warning: "⚠️",
	notice: "ℹ️"
};
function findingTables(findings, uses) {
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(findings, ({ file }) => file)].map(([file, own]) => {
		const rows = [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tn)([...own].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.sn), rowKey)].map(([, same]) => findingRow(same, uses.get(same[0]?.use)));
		return [
			`### ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(file)}`,
			"",
			"| Line | Image | Problem | Digest |",
			"| ---: | --- | --- | --- |",
			...rows
		].join("\n");
	});
}
function rowKey({ use, range: { start } }) {
	return use ?? `${start.line}:${start.column}`;
}
function findingRow(findings, judged) {
	const line = findings[0]?.range.start.line ?? 1;
	const problems = findings.map((finding) => {
		return `${ICONS[finding.severity]} ${problemWords(finding, judged)} ([${finding.rule}](${finding.help}))`;
	});
	const [image, digest] = judged === undefined ? ["", ""] : [(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.a)(judged), (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(judged)];
	return `| ${line} | ${image} | ${problems.join("<br>")} | ${digest} |`;
}
const SHORT = {
	"dead-digest": "The pinned digest is gone from the registry.",
	"stale-digest": "The tag has moved to another digest.",
	unpinned: "Not pinned by digest."
};
function problemWords(finding, judged) {
	const isPlain = judged?.current !== undefined && judged.notEdited === undefined && judged.unreadPin === undefined;
	const isRepeated = (judged?.use.repeats?.leftLines ?? []).length > 0;
	const short = isPlain && !isRepeated && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(judged, "") === "" ? SHORT[finding.rule] : undefined;
	return short ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.xt)(finding.message);
}
function referenceTable(uses) {
	const rows = uses.map((judged) => {
		const { use, status, skipReason, notEdited, waitsUntil } = judged;
		const reason = waitsUntil === undefined ? skipReason ?? notEdited : `waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.fn)(waitsUntil)}`;
		const state = reason === undefined ? status : `${status} (${reason})`;
		return `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.vt)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.An)(use))} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.a)(judged)} | ${state} | ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.r)(judged)} |`;
	});
	return [
		"| Location | Image | Status | Digest |",
		"| --- | --- | --- | --- |",
		...rows
	].join("\n");
}

// lib/reports/headline.js
const STATES = [
	["dead-digest", "pinned to a digest that is gone"],
	["stale-digest", "stale"],
	["unpinned", "not pinned by digest"],
	["tag-not-found", "not found in the registry"],
	["lookup-failed", "not looked up"],
	["untracked-digest", "pinned without a tag"],
	["platform-digest", "pinned to one platform"]
];
function headline({ summary, uses }, blamed) {
	const notes = new Set(uses.flatMap((judged) => judged.notes));
	const states = blamed.filter(({ rule, message }) => rule !== "lookup-failed" || !notes.has(message));
	if (states.length === 0) {
		if (summary.unresolved > 0) return "**Nothing to do**, but some images could not be looked up.";
		if (notes.size > 0) return "**Nothing to do**, but some look-ups failed.";
		if (uses.some(({ skipReason }) => skipReason === "offline")) return "**Nothing to do**, but no registry was asked.";
		return uses.every(({ status }) => status === "fresh" || status === "skipped") ? "**All base images are fresh.** Nothing to do." : "**Nothing to do.**";
	}
	const counted = STATES.flatMap(([rule, state]) => {
		const count = states.filter((finding) => finding.rule === rule).length;
		return count === 0 ? [] : [`${count} ${state}`];
	});
	if (counted.length === 0) return `**Base images: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(states.length, "finding")}.**`;
	return counted.length > 3 ? `**Base images: ${counted.slice(0, 2).join(", ")}, and more below.**` : `**Base images: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.In)(counted)}.**`;
}
function nextStep(blamed, rest, uses, pin) {
	if (rest.some((finding) => isFixable(finding, uses.get(finding.use), pin))) return " Run `freshfrom update --write` to write the digests; it lists the references that it leaves as they are, and why.";
	return rest.length < blamed.length ? " Apply the suggestions in the diff." : "";
}
function isFixable({ rule }, judged, pin) {
	return judged !== undefined && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Y)(judged, pin) && _start_js__WEBPACK_IMPORTED_MODULE_0__.Zt[judged.status] === rule;
}

// lib/reports/markdown.js
const DETAILS = [
	{
		list: true,
		extras: true
	},
	{
		list: false,
		extras: true
	},
	{
		list: false,
		extras: false
	}
];
const LEAST = DETAILS[2];
const SEPARATOR = "\n\n";
function renderMarkdown(report, place, { suggested = new Set(), explained = new Map(), advised = new Map() } = {}) {
	const parts = partsOf(report, {
		suggested,
		explained,
		advised
	});
	for (const detail of DETAILS) {
		const text = render(parts, place, detail, Number.POSITIVE_INFINITY);
		if (place.fits(text)) return {
			text,
			hasAll: true
		};
	}
	const all = parts.rest.length + parts.context.length;
	const rows = largestThatFits(all, (some) => place.fits(render(parts, place, LEAST, some)));
	return {
		text: render(parts, place, LEAST, rows),
		hasAll: rows === all
	};
}
function* renderMarkdownPieces(report, of) {
	const parts = partsOf(report, {
		suggested: new Set(),
		explained: new Map(),
		advised: new Map()
	});
	const place = {
		of,
		fits: () => true,
		elsewhere: ""
	};
	for (const [index, block] of blocksOf(parts, place, DETAILS[0], Number.POSITIVE_INFINITY).entries()) {
		if (index > 0) yield SEPARATOR;
		yield block;
	}
	yield "\n";
}
function partsOf(report, extras) {
	const ranked = [...report.findings].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.cn);
	const blamed = ranked.filter((finding) => finding.blamed);
	return {
		...extras,
		report,
		uses: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tr)(report.uses),
		blamed,
		rest: blamed.filter((finding) => !extras.suggested.has(finding)),
		context: ranked.filter((finding) => !finding.blamed)
	};
}
function render(all, place, detail, rows) {
	return `${blocksOf(all, place, detail, rows).join(SEPARATOR)}\n`;
}
function blocksOf(all, place, detail, rows) {
	const { report, uses, blamed, rest, context, explained, advised, suggested } = all;
	const more = (number) => `… and ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(number, "more finding")}; ${place.elsewhere}.`;
	const parts = opening(all, place);
	const shown = rest.slice(0, rows);
	parts.push(...findingTables(shown, uses));
	const offered = blamed.filter((finding) => suggested.has(finding));
	if (offered.length > 0) {
		const words = `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(offered.length, "finding")} with a suggestion in the diff`;
		parts.push(detail.list ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(words, findingTables(offered, uses).join("\n\n")) : `${words}.`);
	}
	if (shown.length < rest.length) parts.push(more(rest.length - shown.length));
	const known = context.slice(0, rows - shown.length);
	if (known.length > 0) {
		const texts = findingTables(known, uses);
		if (known.length < context.length) texts.push(more(context.length - known.length));
		parts.push((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(`${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(context.length, "finding")} that this change did not introduce`, texts.join("\n\n")));
	} else if (context.length > 0) parts.push(`This change did not introduce ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(context.length, "other finding")}.`);
	if (detail.extras && explained.size > 0) parts.push((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(`What changed in ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(explained.size, "image")}`, sections(explained)));
	if (detail.extras && advised.size > 0) parts.push((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)("Alternative base images", sections(advised)));
	const notes = detail.extras ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.B)(report.uses) : [];
	if (notes.length > 0) parts.push(notes.join("\n"));
	if (report.summary.files > 0) parts.push(closing(all, detail));
	return parts;
}
function opening({ report, blamed, rest, uses }, { of }) {
	if (report.summary.files === 0) return of === "comment" ? [headline(report, blamed), (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(report)] : [(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(report)];
	return [headline(report, blamed) + (of === "bump" ? "" : nextStep(blamed, rest, uses, report.pin))];
}
function closing({ report, suggested }, { list }) {
	const withSuggestion = new Set([...suggested].map(({ use }) => use));
	const listed = report.uses.filter(({ use }) => !withSuggestion.has(use));
	return list && listed.length > 0 ? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(report), referenceTable(listed)) : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.n)(report);
}
function sections(texts) {
	return [...texts].map(([name, text]) => `#### ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.yt)(name)}\n\n${text}`).join("\n\n");
}



/***/ })

};
