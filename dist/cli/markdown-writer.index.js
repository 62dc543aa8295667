export const id = "markdown-writer";
export const ids = ["markdown-writer"];
export const modules = {

/***/ 1131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MarkdownWriter: () => (/* binding */ MarkdownWriter)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);



// lib/reports/finding-tables.js
function findingTables(findings, uses) {
	return [...groupBy(findings, ({ file }) => file)].map(([file, own]) => [...findingTableLines(file, own, uses)].join("\n"));
}
function* findingTableLines(file, findings, uses) {
	yield `### ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)(file)}`;
	yield "";
	yield "| Line | Image | Problem | Digest |";
	yield "| ---: | --- | --- | --- |";
	for (const same of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)([...findings].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.at), rowKey).values()) yield findingRow(same, uses.get(same[0]?.use));
}
function rowKey({ use, range: { start } }) {
	return use ?? `${start.line}:${start.column}`;
}
function findingRow(findings, judged) {
	const line = findings[0]?.range.start.line ?? 1;
	const problems = findings.map((finding) => {
		return `${_shared_js__WEBPACK_IMPORTED_MODULE_1__.c[finding.severity]} ${problemWords(finding, judged)} ([${finding.rule}](${finding.help}))`;
	});
	const [image, digest] = judged === undefined ? ["", ""] : [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(judged), (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.r)(judged)];
	return `| ${line} | ${image} | ${problems.join("<br>")} | ${digest} |`;
}
const SHORT = {
	"dead-digest": "The pinned digest is gone from the registry.",
	"stale-digest": "The tag has moved to another digest.",
	unpinned: "Not pinned by digest."
};
function problemWords(finding, judged) {
	return (isPlain(judged) ? SHORT[finding.rule] : undefined) ?? (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.J)(finding.message, _start_js__WEBPACK_IMPORTED_MODULE_0__.H);
}
function saysAll({ rule }, judged) {
	return SHORT[rule] !== undefined && isPlain(judged);
}
function isPlain(judged) {
	if (judged?.current === undefined || judged.notEdited !== undefined || judged.unreadPin !== undefined) return false;
	return (judged.use.repeats?.leftLines ?? []).length === 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lt)(judged, "") === "";
}
function referenceTable(uses) {
	return [REFERENCE_HEAD, ...uses.map(referenceRow)].join("\n");
}
const REFERENCE_HEAD = "| Location | Image | Status | Digest |\n| --- | --- | --- | --- |";
function referenceRow(judged) {
	const { use, status, skipReason, notEdited, waitsUntil } = judged;
	const reason = waitsUntil === undefined ? skipReason ?? notEdited : `waits until ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.b)(waitsUntil)}`;
	const state = reason === undefined ? status : `${status} (${reason})`;
	return `| ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.H)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.S)(use))} | ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.a)(judged)} | ${state} | ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.r)(judged)} |`;
}

// lib/reports/headline.js
var HeadlineTally = class {
	#pin;
	#suggested;
	#states = new Map();
	#isAnyNoted = false;
	#isAnyOffline = false;
	#isAnyFixable = false;
	#isAnySuggested = false;
	constructor(pin, suggested = new Set()) {
		this.#pin = pin;
		this.#suggested = suggested;
	}
	add({ uses, findings }, byReference) {
		for (const { notes, skipReason } of uses) {
			this.#isAnyNoted ||= notes.length > 0;
			this.#isAnyOffline ||= skipReason === "offline";
		}
		for (const finding of findings) if (finding.blamed) this.#count(finding, byReference.get(finding.use));
	}
	#count(finding, judged) {
		const { rule, message } = finding;
		const isNote = rule === "lookup-failed" && judged?.notes.includes(message) === true;
		if (!isNote) this.#states.set(rule, (this.#states.get(rule) ?? 0) + 1);
		if (this.#suggested.has(finding)) this.#isAnySuggested = true;
		else this.#isAnyFixable ||= isFixable(finding, judged, this.#pin);
	}
	sentence({ unresolved, fresh, skipped, references }) {
		const total = [...this.#states.values()].reduce((sum, count) => sum + count, 0);
		if (total === 0) {
			if (unresolved > 0) return "**Nothing to do**, but some images could not be looked up.";
			if (this.#isAnyNoted) return "**Nothing to do**, but some look-ups failed.";
			if (this.#isAnyOffline) return "**Nothing to do**, but no registry was asked.";
			return fresh + skipped === references ? "**All base images are fresh.** Nothing to do." : "**Nothing to do.**";
		}
		return countsSentence(this.#states);
	}
	nextStep() {
		const apply = this.#isAnySuggested ? " Apply the suggestions in the diff." : "";
		if (this.#isAnyFixable) return `${apply} Run \`freshfrom update --write\` ([how to get it](${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.nn)("command-line.md")})) to write the digests; it lists the references that it leaves as they are, and why.`;
		return apply;
	}
};
function countsSentence(counts) {
	const counted = [..._shared_js__WEBPACK_IMPORTED_MODULE_1__.l].flatMap(([rule, state]) => {
		const count = counts.get(rule);
		return count === undefined ? [] : [`${count} ${state}`];
	});
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (counted.length === 0) return `**Base images: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(total, "finding")}.**`;
	return counted.length > 3 ? `**Base images: ${counted.slice(0, 2).join(", ")}, and more below.**` : `**Base images: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(counted)}.**`;
}
function isFixable({ rule }, judged, pin) {
	return judged !== undefined && (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.w)(judged, pin) && _shared_js__WEBPACK_IMPORTED_MODULE_1__.mt[judged.status] === rule;
}

// lib/reports/markdown-blocks.js
const SEPARATOR = "\n\n";
function opening(tally, outcome) {
	const { summary } = outcome;
	return [summary.files > 0 ? tally.sentence(summary) + tally.nextStep() : (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome)];
}
function contextTitle(count) {
	return `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(count, "finding")} that this change did not introduce`;
}

// lib/reports/markdown-writer.js
var MarkdownWriter = class {
	#tally;
	#blamed = new RankedTables();
	#context = new RankedTables();
	#references = new _start_js__WEBPACK_IMPORTED_MODULE_0__.m();
	constructor({ pin }) {
		this.#tally = new HeadlineTally(pin);
	}
	add(part) {
		const uses = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(part.uses);
		this.#tally.add(part, uses);
		for (const [file, findings] of (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.v)(part.findings, (finding) => finding.file)) {
			const blamed = findings.filter((finding) => finding.blamed);
			this.#blamed.push(file, blamed, uses);
			this.#context.push(file, blamed.length === 0 ? findings : findings.filter((finding) => !finding.blamed), uses);
		}
		for (const judged of part.uses) this.#references.push(`\n${referenceRow(judged)}`);
	}
	*pieces(outcome) {
		yield opening(this.#tally, outcome).join(SEPARATOR);
		yield* this.#blamed.pieces();
		if (this.#context.count > 0) {
			yield SEPARATOR + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)(contextTitle(this.#context.count));
			yield* this.#context.pieces();
			yield _shared_js__WEBPACK_IMPORTED_MODULE_1__.u;
		}
		if (outcome.summary.references > 0) {
			yield SEPARATOR + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_start_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome)) + SEPARATOR + REFERENCE_HEAD;
			yield* this.#references.pieces();
			yield _shared_js__WEBPACK_IMPORTED_MODULE_1__.u;
		} else if (outcome.summary.files > 0) yield SEPARATOR + (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.g)(outcome);
		yield "\n";
	}
};
var RankedTables = class {
	#texts = {
		error: new _start_js__WEBPACK_IMPORTED_MODULE_0__.m(),
		warning: new _start_js__WEBPACK_IMPORTED_MODULE_0__.m(),
		notice: new _start_js__WEBPACK_IMPORTED_MODULE_0__.m()
	};
	#count = 0;
	get count() {
		return this.#count;
	}
	push(file, findings, uses) {
		const gravest = _start_js__WEBPACK_IMPORTED_MODULE_0__.it.find((severity) => findings.some((finding) => finding.severity === severity));
		if (gravest === undefined) return;
		let before = SEPARATOR;
		for (const line of findingTableLines(file, findings, uses)) {
			this.#texts[gravest].push(before + line);
			before = "\n";
		}
		this.#count += findings.length;
	}
	*pieces() {
		for (const severity of _start_js__WEBPACK_IMPORTED_MODULE_0__.it) yield* this.#texts[severity].pieces();
	}
};



/***/ })

};
