export const id = "sarif";
export const ids = ["sarif"];
export const modules = {

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SarifWriter: () => (/* binding */ SarifWriter),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);




// lib/reports/sarif-fingerprint.js
var Fingerprints = class {
	#file;
	#counts = new Map();
	next(finding) {
		const { rule, file, message, use } = finding;
		if (file !== this.#file) this.#counts.clear();
		this.#file = file;
		const key = JSON.stringify([
			rule,
			file,
			...use === undefined ? [message] : subjectOf(use)
		]);
		const ordinal = this.#counts.get(key) ?? 0;
		this.#counts.set(key, ordinal + 1);
		return () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${key}${ordinal}`).digest("hex");
	}
};
function subjectOf({ kind, reference, written }) {
	if (reference === undefined) return [kind, written.replace(/@.*/s, "")];
	return [kind, `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.ft)(reference)}:${reference.tag ?? ""}`];
}

// lib/reports/sarif-result.js
const SARIF_ROOT = "%SRCROOT%";
const SARIF_LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function resultMaker(rules) {
	const indices = new Map(rules.map(({ id }, index) => [id, index]));
	return (finding, judged, fingerprint) => {
		const { rule, severity, file, range, causes, blamed } = finding;
		const edits = judged !== undefined && _shared_js__WEBPACK_IMPORTED_MODULE_1__.mt[judged.status] === rule ? judged.edits : [];
		return {
			ruleId: rule,
			ruleIndex: indices.get(rule),
			level: SARIF_LEVELS[severity],
			message: { text: messageOf(finding) },
			locations: [{ physicalLocation: physicalLocation(file, range) }],
			relatedLocations: causes.length === 0 ? undefined : causes.map((cause, index) => ({
				id: index + 1,
				physicalLocation: physicalLocation(file, cause),
				message: { text: "The reference comes from here." }
			})),
			partialFingerprints: { "freshfrom/v1": fingerprint },
			fixes: edits.length === 0 ? undefined : [fixOf(edits)],
			properties: blamed ? undefined : { context: true }
		};
	};
}
function messageOf({ message, causes }) {
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Z)(message);
	const links = causes.map(({ start }, index) => `[line ${start.line}](${index + 1})`);
	return links.length === 0 ? text : `${text} The reference comes from ${links.join(" and ")}.`;
}
function fixOf(edits) {
	return {
		description: { text: "Write the tag's current digest." },
		artifactChanges: [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.At)(edits)].map(([file, own]) => ({
			artifactLocation: artifactLocation(file),
			replacements: own.map(({ range, text }) => ({
				deletedRegion: regionOf(range),
				insertedContent: { text }
			}))
		}))
	};
}
function physicalLocation(file, range) {
	return {
		artifactLocation: artifactLocation(file),
		region: regionOf(range)
	};
}
function artifactLocation(file) {
	return {
		uri: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.et)(file),
		uriBaseId: SARIF_ROOT
	};
}
function regionOf({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}

// lib/reports/sarif-results.js
const MAX_RESULTS = 25e3;
const MAX_TEXT = 1e8;
const PIECE = 65536;
const [OUTER, INNER] = ["      ", "        "];
var SarifResults = class {
	#text = new _start_js__WEBPACK_IMPORTED_MODULE_0__.m();
	#kept = [];
	#counts = _start_js__WEBPACK_IMPORTED_MODULE_0__.it.map(() => 0);
	#sizes = _start_js__WEBPACK_IMPORTED_MODULE_0__.it.map(() => 0);
	#total = 0;
	get total() {
		return this.#total;
	}
	get bytes() {
		return this.#text.size;
	}
	push(severity, render) {
		this.#total += 1;
		const rank = _start_js__WEBPACK_IMPORTED_MODULE_0__.it.indexOf(severity);
		const before = (sums) => sums.slice(0, rank + 1).reduce((all, sum) => all + sum, 0);
		if (before(this.#counts) >= MAX_RESULTS || before(this.#sizes) > MAX_TEXT) return;
		const result = render();
		const text = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jt)(result, INNER);
		const size = JSON.stringify(result).length;
		this.#text.push(text);
		this.#kept.push({
			rank,
			size,
			length: text.length
		});
		this.#counts[rank] = (this.#counts[rank] ?? 0) + 1;
		this.#sizes[rank] = (this.#sizes[rank] ?? 0) + size;
	}
	fitting() {
		const ranked = _start_js__WEBPACK_IMPORTED_MODULE_0__.it.flatMap((_, rank) => this.#kept.filter((kept) => kept.rank === rank));
		let size = 0;
		for (const [index, kept] of ranked.slice(0, MAX_RESULTS).entries()) {
			size += kept.size;
			if (size > MAX_TEXT) return index;
		}
		return Math.min(ranked.length, MAX_RESULTS);
	}
	*pieces(count) {
		let piece = "[";
		let isEmpty = true;
		for (const text of this.#gravest(count)) {
			piece += `${isEmpty ? "" : ","}\n${INNER}${text}`;
			isEmpty = false;
			if (piece.length < PIECE) continue;
			yield piece;
			piece = "";
		}
		yield isEmpty ? `${piece}]` : `${piece}\n${OUTER}]`;
	}
	*#gravest(count) {
		let room = count;
		const left = this.#counts.map((number) => {
			const taken = Math.min(number, room);
			room -= taken;
			return taken;
		});
		let index = 0;
		for (const piece of this.#text.pieces()) {
			let at = 0;
			while (at < piece.length) {
				const { rank = 0, length = 0 } = this.#kept[index] ?? {};
				const text = piece.slice(at, at + length);
				at += length;
				index += 1;
				if ((left[rank] ?? 0) === 0) continue;
				left[rank] = (left[rank] ?? 0) - 1;
				yield text;
			}
		}
	}
};

// lib/reports/sarif.js
const MAX_COMPRESSED = 9e6;
const SURELY_ENOUGH = .8 * MAX_COMPRESSED;
const MAX_NOTES = 1e3;
var SarifWriter = class {
	#tool;
	#resultOf;
	#results = new SarifResults();
	#fingerprints = new Fingerprints();
	constructor(tool) {
		this.#tool = tool;
		this.#resultOf = resultMaker(tool.rules);
	}
	add(part) {
		const uses = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(part.uses);
		for (const finding of part.findings) {
			const fingerprint = this.#fingerprints.next(finding);
			this.#results.push(finding.severity, () => this.#resultOf(finding, uses.get(finding.use), fingerprint()));
		}
	}
	pieces(outcome, notes = []) {
		const results = this.#results;
		for (let count = results.fitting();; count = Math.floor(count / 2)) {
			const missing = missingResults(count, results.total);
			const log = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jt)(logOf(this.#tool, [...missing, ...incompleteLookups(outcome)], notes), "");
			const pieces = () => withResults(log, results.pieces(count));
			if (count === 0 || results.bytes <= SURELY_ENOUGH || compressedSize(pieces()) <= MAX_COMPRESSED) return pieces();
		}
	}
};
function renderSarif(report, tool) {
	const writer = new SarifWriter(tool);
	writer.add(report);
	return writer.pieces(report, notesOnEdits(report));
}
function* withResults(log, results) {
	const at = log.lastIndexOf("[]");
	yield log.slice(0, at);
	yield* results;
	yield `${log.slice(at + "[]".length)}\n`;
}
function compressedSize(pieces) {
	let size = 0;
	for (const piece of pieces) size += (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.h)().gzipSync(piece).length;
	return size;
}
function logOf({ version, rules }, warnings, notes) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "freshfrom",
				version,
				semanticVersion: version,
				informationUri: _shared_js__WEBPACK_IMPORTED_MODULE_1__.tn,
				rules: rules.map(descriptorOf)
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: [...warnings.map((text) => ({
					level: "warning",
					message: { text }
				})), ...notes.map((text) => ({
					level: "note",
					message: { text }
				}))]
			}],
			originalUriBaseIds: { [SARIF_ROOT]: { description: { text: "The folder that freshfrom ran in." } } },
			columnKind: "utf16CodeUnits",
			results: []
		}]
	};
}
function missingResults(kept, all) {
	if (kept === all) return [];
	return [`This file has the ${kept} most severe of ${all} findings: code scanning accepts no more.`];
}
function incompleteLookups(outcome) {
	const incomplete = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Nt)(outcome);
	return incomplete === undefined ? [] : [(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Z)(incomplete)];
}
function notesOnEdits(report) {
	if (report.purpose === "check") return [];
	const withResult = new Set(report.findings.map(({ use }) => use));
	const uses = report.uses.filter(({ use }) => !withResult.has(use));
	return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ot)({
		...report,
		uses
	}), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.it)(report.uses)].slice(0, MAX_NOTES).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.Z);
}
function descriptorOf({ id, summary, severity, isQuiet }) {
	const page = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rn)(id);
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		helpUri: page,
		help: {
			text: `${summary} What to do: ${page}`,
			markdown: `${summary} [What to do](${page})`
		},
		defaultConfiguration: {
			level: SARIF_LEVELS[severity],
			enabled: isQuiet ? false : undefined
		}
	};
}



/***/ })

};
