export const id = 844;
export const ids = [844];
export const modules = {

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   dG: () => (/* binding */ editsByFile),
/* harmony export */   qp: () => (/* binding */ distinctEdits)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2586);

/**
 * The file's bytes with the edits made; every other byte is as it was. Edits that are equal to the letter count once.
 * @throws where two different edits overlap, which is a bug in what made them.
 */
function applyEdits(bytes, edits) {
    const ordered = distinctEdits(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    const parts = [];
    let done = 0;
    let previous;
    for (const edit of ordered) {
        const overlaps = previous !== undefined && (edit.span.start < done || edit.span.start === previous.span.start);
        if (overlaps)
            throw new Error(`Two edits of ${edit.file} overlap at line ${edit.range.start.line}.`);
        parts.push(bytes.subarray(done, edit.span.start), Buffer.from(edit.text, 'utf8'));
        done = edit.span.end;
        previous = edit;
    }
    parts.push(bytes.subarray(done));
    return Buffer.concat(parts);
}
/** Each place and text once: an ARG that feeds several references is edited once. */
function distinctEdits(edits) {
    const seen = new Map();
    for (const edit of edits)
        seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
    return [...seen.values()];
}
/** The edits by file, files in the order in which they come. */
function editsByFile(edits) {
    return (0,_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(distinctEdits(edits), (edit) => edit.file);
}


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Cv: () => (/* binding */ listPieces),
/* harmony export */   cY: () => (/* binding */ nested)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);

/** In characters. Smaller pieces cost a write each. */
const PIECE = 65_536;
/** A value as `JSON.stringify(…, null, 2)` has it inside of an object or a list. @param indent of the line that it begins in */
function nested(value, indent) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}
/** A list as `JSON.stringify(…, null, 2)` has it, in pieces: the whole of a long one needs much memory. */
function* listPieces(items, indent) {
    let piece = '[';
    let isEmpty = true;
    for (const item of items) {
        piece += `${isEmpty ? '' : ','}\n${indent}  ${nested(item, `${indent}  `)}`;
        isEmpty = false;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield isEmpty ? `${piece}]` : `${piece}\n${indent}]`;
}
/** The results of a function, each made when it is asked for. */
function* mapped(items, change) {
    for (const item of items)
        yield change(item);
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(7404);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/reports/json-pieces.js
var json_pieces = __webpack_require__(8953);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4829);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(7978);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/reports/sarif-fingerprint.js



/**
 * What makes each finding the same one in another run: its rule, its file, the image without its digest, and which of
 * several such it is in the file. It stays where lines move and where digests change.
 */
function fingerprintsOf({ findings, uses }) {
    const subjects = new Map(uses.map(({ use }) => [(0,model_finding/* placeKey */.r4)(use), subjectOf(use)]));
    const counts = new Map();
    return new Map(findings.map((finding) => {
        const { rule, file, message } = finding;
        // What isn't about an image is about what its message says.
        const key = JSON.stringify([rule, file, ...(subjects.get((0,model_finding/* placeKey */.r4)(finding)) ?? [message])]);
        const ordinal = counts.get(key) ?? 0;
        counts.set(key, ordinal + 1);
        return [finding, (0,external_node_crypto_.createHash)('sha256').update(`${key}${ordinal}`).digest('hex')];
    }));
}
function subjectOf({ kind, reference, written }) {
    if (reference === undefined)
        return [kind, written.replace(/@.*/s, '')];
    return [kind, `${(0,model_reference/* repositoryName */.aR)(reference)}:${reference.tag ?? ''}`];
}

;// CONCATENATED MODULE: ./lib/reports/sarif-result.js





/** What paths are relative to, by the name that code scanning's own examples have for it. */
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** Makes the result of one of the report's findings. */
function resultMaker(report, rules) {
    const fingerprints = fingerprintsOf(report);
    const uses = new Map(report.uses.map((judged) => [(0,model_finding/* placeKey */.r4)(judged.use), judged]));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    return (finding) => {
        const { rule, severity, file, range, causes, blamed } = finding;
        const judged = uses.get((0,model_finding/* placeKey */.r4)(finding));
        // An edit answers one rule: it leaves a pin of one platform such a pin, and an ARG overridden.
        const edits = judged !== undefined && judgement/* EDITED_FOR */.qG[judged.status] === rule ? judged.edits : [];
        return {
            ruleId: rule,
            ruleIndex: indices.get(rule),
            level: LEVELS[severity],
            message: { text: messageOf(finding) },
            locations: [{ physicalLocation: physicalLocation(file, range) }],
            relatedLocations: causes.length === 0
                ? undefined
                : causes.map((cause, index) => ({
                    id: index + 1,
                    physicalLocation: physicalLocation(file, cause),
                    message: { text: 'The reference comes from here.' },
                })),
            // GitHub goes by primaryLocationLineHash alone. It isn't here: upload-sarif computes it from the file's text, and
            // warns of every result that brings another one. https://github.com/github/codeql-action/blob/v4.36.2/src/fingerprints.ts
            partialFingerprints: { 'freshfrom/v1': fingerprints.get(finding) },
            fixes: edits.length === 0 ? undefined : [fixOf(edits)],
            // What the change under review didn't bring keeps its level: code scanning compares with the base branch itself,
            // shows a pull request only what lies on its changed lines, and takes what is left out here for fixed.
            properties: blamed ? undefined : { context: true },
        };
    };
}
function messageOf({ message, causes }) {
    const text = (0,model_escape/* sarifText */.BC)(message);
    // GitHub shows related locations only where the message links to them, by their ids.
    const links = causes.map(({ start }, index) => `[line ${start.line}](${index + 1})`);
    return links.length === 0 ? text : `${text} The reference comes from ${links.join(' and ')}.`;
}
function fixOf(edits) {
    return {
        description: { text: 'Write the digest that the tag has now.' },
        artifactChanges: [...(0,edit/* editsByFile */.dG)(edits)].map(([file, own]) => ({
            artifactLocation: artifactLocation(file),
            replacements: own.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } })),
        })),
    };
}
function physicalLocation(file, range) {
    return { artifactLocation: artifactLocation(file), region: regionOf(range) };
}
function artifactLocation(file) {
    return { uri: (0,model_escape/* uriReference */.aj)(file), uriBaseId: ROOT };
}
/** Both count from 1 and exclude the end; an insertion is a region without length. */
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

;// CONCATENATED MODULE: ./lib/reports/sarif.js







/**
 * What GitHub's code scanning takes; a file with more is refused whole.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MAX_RESULTS = 25_000;
/** It takes 10 MB, compressed; the upload adds a hash to every result. */
const MAX_COMPRESSED = 9_000_000;
/** A string holds no more than half a gigabyte, and a hostile path fills much of that. In characters, unindented. */
const MAX_TEXT = 100_000_000;
/**
 * The report as SARIF 2.1.0, in pieces, for code scanning and editors. Where that would be more than code scanning takes, the
 * gravest findings are kept, and a notification says so.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
function renderSarif(report, tool) {
    const ranked = [...report.findings].sort(model_finding/* bySeverity */.Np);
    const resultOf = resultMaker(report, tool.rules);
    for (let count = affordable(ranked, resultOf);; count = Math.floor(count / 2)) {
        const kept = new Set(ranked.slice(0, count));
        const findings = report.findings.filter((finding) => kept.has(finding));
        const log = (0,json_pieces/* nested */.cY)(logOf(report, tool, count), '');
        const pieces = () => withResults(log, (0,json_pieces/* mapped */.CV)(findings, resultOf));
        if (count === 0 || compressedSize(pieces()) <= MAX_COMPRESSED)
            return pieces();
    }
}
/** The log with its results, in pieces. They are the last list in it, and empty there. */
function* withResults(log, results) {
    const at = log.lastIndexOf('[]');
    yield log.slice(0, at);
    yield* (0,json_pieces/* listPieces */.Cv)(results, '      ');
    yield `${log.slice(at + '[]'.length)}\n`;
}
/** Piece by piece, which comes to hardly more than the whole does. */
function compressedSize(pieces) {
    let size = 0;
    for (const piece of pieces)
        size += (0,external_node_zlib_.gzipSync)(piece).length;
    return size;
}
/** How many of the findings have room before anything is compressed. */
function affordable(ranked, resultOf) {
    let size = 0;
    for (const [index, finding] of ranked.slice(0, MAX_RESULTS).entries()) {
        size += JSON.stringify(resultOf(finding)).length;
        if (size > MAX_TEXT)
            return index;
    }
    return Math.min(ranked.length, MAX_RESULTS);
}
function logOf(report, { version, rules }, kept) {
    const notes = notesOf(report, kept);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'freshfrom',
                        version,
                        semanticVersion: version,
                        informationUri: project/* PROJECT_URL */.w,
                        rules: rules.map(descriptorOf),
                    },
                },
                // An image that couldn't be looked up is no failed run: code scanning drops all results of one that says so.
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: notes.map((text) => ({ level: 'warning', message: { text } })),
                    },
                ],
                // Without its address, which is another one on every machine.
                originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that freshfrom ran in.' } } },
                columnKind: 'utf16CodeUnits',
                results: [],
            },
        ],
    };
}
/** What isn't in the results, in sentences. */
function notesOf(report, kept) {
    const all = report.findings.length;
    const cut = `Of ${all} findings the ${kept} gravest are here: code scanning takes no more.`;
    const incomplete = (0,model_report/* incompleteness */.C7)(report);
    return [...(kept < all ? [cut] : []), ...(incomplete === undefined ? [] : [(0,model_escape/* sarifText */.BC)(incomplete)])];
}
function descriptorOf({ id, summary, severity, isQuiet }) {
    const page = (0,project/* ruleUrl */.Q)(id);
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: summary },
        helpUri: page,
        help: { text: `${summary} What to do: ${page}`, markdown: `${summary} [What to do](${page})` },
        defaultConfiguration: { level: LEVELS[severity], enabled: isQuiet ? false : undefined },
    };
}


/***/ })

};
