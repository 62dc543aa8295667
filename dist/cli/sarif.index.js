export const id = "sarif";
export const ids = ["sarif"];
export const modules = {

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);




// lib/reports/sarif-fingerprint.js
function fingerprintsOf({ findings }) {
	const counts = new Map();
	return new Map(findings.map((finding) => {
		const { rule, file, message, use } = finding;
		const key = JSON.stringify([
			rule,
			file,
			...use === undefined ? [message] : subjectOf(use)
		]);
		const ordinal = counts.get(key) ?? 0;
		counts.set(key, ordinal + 1);
		return [finding, (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(`${key}${ordinal}`).digest("hex")];
	}));
}
function subjectOf({ kind, reference, written }) {
	if (reference === undefined) return [kind, written.replace(/@.*/s, "")];
	return [kind, `${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(reference)}:${reference.tag ?? ""}`];
}

// lib/reports/sarif-result.js
const SARIF_ROOT = "%SRCROOT%";
const SARIF_LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function resultMaker(report, rules) {
	const fingerprints = fingerprintsOf(report);
	const uses = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tr)(report.uses);
	const indices = new Map(rules.map(({ id }, index) => [id, index]));
	return (finding) => {
		const { rule, severity, file, range, causes, blamed } = finding;
		const judged = uses.get(finding.use);
		const edits = judged !== undefined && _start_js__WEBPACK_IMPORTED_MODULE_0__.Zt[judged.status] === rule ? judged.edits : [];
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
			partialFingerprints: { "freshfrom/v1": fingerprints.get(finding) },
			fixes: edits.length === 0 ? undefined : [fixOf(edits)],
			properties: blamed ? undefined : { context: true }
		};
	};
}
function messageOf({ message, causes }) {
	const text = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.St)(message);
	const links = causes.map(({ start }, index) => `[line ${start.line}](${index + 1})`);
	return links.length === 0 ? text : `${text} The reference comes from ${links.join(" and ")}.`;
}
function fixOf(edits) {
	return {
		description: { text: "Write the tag's current digest." },
		artifactChanges: [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(edits)].map(([file, own]) => ({
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
		uri: (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.Tt)(file),
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

// lib/reports/sarif.js
const MAX_RESULTS = 25e3;
const MAX_COMPRESSED = 9e6;
const MAX_NOTES = 1e3;
const MAX_TEXT = 1e8;
function renderSarif(report, tool) {
	const ranked = [...report.findings].sort(_start_js__WEBPACK_IMPORTED_MODULE_0__.cn);
	const resultOf = resultMaker(report, tool.rules);
	for (let count = countWithinLimits(ranked, resultOf);; count = Math.floor(count / 2)) {
		const kept = new Set(ranked.slice(0, count));
		const findings = report.findings.filter((finding) => kept.has(finding));
		const log = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.tt)(logOf(report, tool, count), "");
		const pieces = () => withResults(log, (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)(findings, resultOf));
		if (count === 0 || compressedSize(pieces()) <= MAX_COMPRESSED) return pieces();
	}
}
function* withResults(log, results) {
	const at = log.lastIndexOf("[]");
	yield log.slice(0, at);
	yield* (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nt)(results, "      ");
	yield `${log.slice(at + "[]".length)}\n`;
}
function compressedSize(pieces) {
	let size = 0;
	for (const piece of pieces) size += (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gzipSync)(piece).length;
	return size;
}
function countWithinLimits(ranked, resultOf) {
	let size = 0;
	for (const [index, finding] of ranked.slice(0, MAX_RESULTS).entries()) {
		size += JSON.stringify(resultOf(finding)).length;
		if (size > MAX_TEXT) return index;
	}
	return Math.min(ranked.length, MAX_RESULTS);
}
function logOf(report, { version, rules }, kept) {
	const notes = notesOf(report, kept);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "freshfrom",
				version,
				semanticVersion: version,
				informationUri: _start_js__WEBPACK_IMPORTED_MODULE_0__.ln,
				rules: rules.map(descriptorOf)
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: [...notes.map((text) => ({
					level: "warning",
					message: { text }
				})), ...notesOnEdits(report).map((text) => ({
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
function notesOf(report, kept) {
	const all = report.findings.length;
	const cut = `This file has the ${kept} most severe of ${all} findings: code scanning accepts no more.`;
	const incomplete = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.$n)(report);
	return [...kept < all ? [cut] : [], ...incomplete === undefined ? [] : [(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.St)(incomplete)]];
}
function notesOnEdits(report) {
	if (report.purpose === "check") return [];
	const withResult = new Set(report.findings.map(({ use }) => use));
	const uses = report.uses.filter(({ use }) => !withResult.has(use));
	return [...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.U)({
		...report,
		uses
	}), ...(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.V)(report.uses)].slice(0, MAX_NOTES).map(_start_js__WEBPACK_IMPORTED_MODULE_0__.St);
}
function descriptorOf({ id, summary, severity, isQuiet }) {
	const page = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.un)(id);
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
