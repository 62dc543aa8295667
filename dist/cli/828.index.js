export const id = 828;
export const ids = [828];
export const modules = {

/***/ 4620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ editsOf),
  WQ: () => (/* binding */ isExplainable),
  H9: () => (/* binding */ isPlanned),
  cz: () => (/* binding */ movesOf),
  fE: () => (/* binding */ planBumps)
});

// UNUSED EXPORTS: endedBump, isBumpKey, isFirstPin, isFollowKey

// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/model/group.js
var group = __webpack_require__(3697);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/model/grouping.js


function groupOf({ use }, { by, rules }) {
    const { file, reference } = use;
    if (reference === undefined)
        return undefined;
    const rule = rules.find(({ images, files }) => (images?.(reference) ?? true) && (files?.(file) ?? true));
    if (rule !== undefined)
        return rule.name;
    switch (by) {
        case 'all':
            return undefined;
        case 'image':
            return (0,model_reference/* familiarName */.hG)(reference);
        case 'directory':
            return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    }
}
function branchPart(name) {
    const plain = name
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    if (plain === name)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 6);
    return plain === '' ? hash : `${plain}-${hash}`;
}

// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(9205);
;// CONCATENATED MODULE: ./lib/model/bump.js





function planBumps(uses, pin, grouping) {
    const editable = uses.filter(({ edits }) => edits.length > 0);
    const leaderOf = leaders(editable);
    const groupOfUse = (judged) => groupOf(leaderOf(judged), grouping);
    const isPin = (judged) => isFirstPin(leaderOf(judged));
    const refreshes = pin === 'together' ? editable : editable.filter((judged) => !isPin(judged));
    const pins = pin === 'separate' ? editable.filter(isPin) : [];
    return [
        ...byGroup('refresh', refreshes, groupOfUse),
        ...byGroup('pin', pins, groupOfUse),
        ...followBumps(uses.flatMap((judged) => (0,judgement/* followed */.Xd)(judged) ?? [])),
    ];
}
function followBumps(uses) {
    const leaderOf = leaders(uses);
    const imageOf = ({ use }) => (use.reference === undefined ? '' : (0,model_reference/* familiarName */.hG)(use.reference));
    const [, ...named] = byGroup('refresh', uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
    return named;
}
function leaders(uses) {
    const ordered = [...uses.filter((each) => !isFirstPin(each)), ...uses.filter(isFirstPin)];
    const parents = ordered.map((_, index) => index);
    const root = (index) => {
        let at = index;
        while (parents[at] !== at)
            at = parents[at] ?? at;
        return at;
    };
    const byEdit = new Map();
    for (const [index, { edits }] of ordered.entries()) {
        for (const { file, span } of edits) {
            const key = `${file}\n${span.start}\n${span.end}`;
            const other = byEdit.get(key);
            if (other === undefined)
                byEdit.set(key, index);
            else
                parents[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
        }
    }
    const indexes = new Map(ordered.map((judged, index) => [judged, index]));
    return (judged) => ordered[root(indexes.get(judged) ?? 0)] ?? judged;
}
function isFirstPin({ use, proposal }) {
    return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}
function isPlanned(judged, pin) {
    return judged.edits.length > 0 && (pin !== 'off' || !isFirstPin(judged));
}
function byGroup(kind, uses, groupOfUse) {
    const groups = (0,group/* groupBy */.$)(uses, groupOfUse);
    const all = { key: kind, group: undefined, uses: groups.get(undefined) ?? [] };
    const named = [...groups].flatMap(([group, own]) => group === undefined ? [] : [{ key: `${kind}-${branchPart(group)}`, group, uses: own }]);
    return [all, ...named.sort((a, b) => (a.key < b.key ? -1 : 1))];
}
function isBumpKey(key) {
    return /^(?:refresh|pin)(?:-|$)/.test(key);
}
function isFollowKey(key) {
    return key.startsWith('refresh-codename-');
}
function endedBump(key) {
    return { key, group: undefined, uses: [] };
}
function editsOf(uses) {
    return (0,edit/* distinctEdits */.qp)(uses.flatMap(({ edits }) => edits));
}
function isExplainable(move) {
    const [{ status, unreadPin }] = move.uses;
    return move.from !== undefined && move.to !== undefined && status !== 'dead' && unreadPin === undefined;
}
function movesOf(uses) {
    const moves = new Map();
    for (const judged of uses) {
        const { proposal, current, use } = judged;
        const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
        if (use.reference === undefined || (to === undefined && proposal?.tag === undefined))
            continue;
        const image = (0,model_reference/* familiarReference */.ZD)(use.reference);
        const from = use.reference.digest;
        const key = [image, from, proposal?.tag, to].join('\n');
        const [first, ...rest] = moves.get(key)?.uses ?? [judged];
        const all = moves.has(key) ? [first, ...rest, judged] : [judged];
        moves.set(key, { image, uses: all, tag: proposal?.tag, from, to });
    }
    return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Cv: () => (/* binding */ listPieces),
/* harmony export */   cY: () => (/* binding */ nested)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);

const PIECE = 65_536;
function nested(value, indent) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}
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
function* mapped(items, change) {
    for (const item of items)
        yield change(item);
}


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ leftAloneMarkdown),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   eW: () => (/* binding */ droppedLines),
/* harmony export */   yD: () => (/* binding */ leftAloneLines)
/* harmony export */ });
/* harmony import */ var _model_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4463);
/* harmony import */ var _model_not_edited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3765);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(811);
/* harmony import */ var _model_use_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8537);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7306);






function leftAlone(uses) {
    return uses.flatMap((judged) => {
        const why = whyLeft(judged);
        return why === undefined ? [] : [{ judged, why: why.endsWith('.') ? why : `${why}.` }];
    });
}
function whyLeft(judged) {
    const { use, status, skipReason, edits, notEdited, failure } = judged;
    if (edits.length > 0)
        return undefined;
    switch (status) {
        case 'fresh':
            return undefined;
        case 'untracked':
            return 'it has a digest and no tag, so nothing says what to write instead; name:tag@sha256:… would be refreshed';
        case 'skipped':
            return skipReason === 'scratch' || skipReason === 'ignored' || skipReason === 'offline'
                ? undefined
                : (use.detail ?? 'it is not a reference');
        case 'unresolved':
        case 'stale':
        case 'unpinned':
        case 'dead':
            if (failure !== undefined)
                return failure.message;
            if (notEdited !== undefined)
                return notEdited === 'ignored' ? undefined : (0,_model_not_edited_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotEdited */ .L)(judged, notEdited);
            return status === 'dead' ? 'its digest is gone, and without a tag nothing says what to write instead' : undefined;
    }
}
function leftAloneLines({ uses, pin }) {
    const lines = leftAlone(uses).map(({ judged, why }) => `${(0,_model_use_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfUse */ .c)(judged.use)}: ${nameOf(judged)} is left as it is: ${why}`);
    const ignored = uses.filter(({ skipReason, notEdited }) => skipReason === 'ignored' || notEdited === 'ignored');
    const unpinned = uses.filter((judged) => judged.edits.length > 0 && !(0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(judged, pin));
    if (ignored.length > 0)
        lines.push(`${stay(ignored.length)} as a comment or the configuration says.`);
    if (unpinned.length > 0)
        lines.push(`${stay(unpinned.length)} without a digest (pin: off).`);
    return lines;
}
function droppedLines(uses) {
    return uses.flatMap((judged) => {
        const words = (0,_model_not_edited_js__WEBPACK_IMPORTED_MODULE_1__/* .droppedWords */ .I)(judged, `the new image of ${nameOf(judged)}`);
        return words === '' ? [] : [`${(0,_model_use_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfUse */ .c)(judged.use)}: ${words}`];
    });
}
function stay(number) {
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(number, 'reference')} ${number === 1 ? 'stays' : 'stay'}`;
}
function leftAloneMarkdown(left) {
    return left.map(({ judged, why }) => `- ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(nameOf(judged))} in ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_model_use_words_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfUse */ .c)(judged.use))}: ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(why)}`);
}
function nameOf({ use }) {
    return use.reference === undefined ? use.written : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .shownReference */ .Xu)(use.reference);
}


/***/ }),

/***/ 1828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(8443);
// EXTERNAL MODULE: ./lib/model/project.js
var project = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/model/report.js
var model_report = __webpack_require__(9538);
// EXTERNAL MODULE: ./lib/reports/json-pieces.js
var json_pieces = __webpack_require__(4870);
// EXTERNAL MODULE: ./lib/reports/left-alone.js
var left_alone = __webpack_require__(9981);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(9205);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/reports/sarif-fingerprint.js



function fingerprintsOf({ findings, uses }) {
    const subjects = new Map(uses.map(({ use }) => [(0,model_finding/* placeKey */.r4)(use), subjectOf(use)]));
    const counts = new Map();
    return new Map(findings.map((finding) => {
        const { rule, file, message } = finding;
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





const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
function resultMaker(report, rules) {
    const fingerprints = fingerprintsOf(report);
    const uses = new Map(report.uses.map((judged) => [(0,model_finding/* placeKey */.r4)(judged.use), judged]));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    return (finding) => {
        const { rule, severity, file, range, causes, blamed } = finding;
        const judged = uses.get((0,model_finding/* placeKey */.r4)(finding));
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
            partialFingerprints: { 'freshfrom/v1': fingerprints.get(finding) },
            fixes: edits.length === 0 ? undefined : [fixOf(edits)],
            properties: blamed ? undefined : { context: true },
        };
    };
}
function messageOf({ message, causes }) {
    const text = (0,model_escape/* sarifText */.BC)(message);
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
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

// EXTERNAL MODULE: ./lib/reports/tag-notes.js
var tag_notes = __webpack_require__(44);
;// CONCATENATED MODULE: ./lib/reports/sarif.js









const MAX_RESULTS = 25_000;
const MAX_COMPRESSED = 9_000_000;
const MAX_NOTES = 1000;
const MAX_TEXT = 100_000_000;
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
function* withResults(log, results) {
    const at = log.lastIndexOf('[]');
    yield log.slice(0, at);
    yield* (0,json_pieces/* listPieces */.Cv)(results, '      ');
    yield `${log.slice(at + '[]'.length)}\n`;
}
function compressedSize(pieces) {
    let size = 0;
    for (const piece of pieces)
        size += (0,external_node_zlib_.gzipSync)(piece).length;
    return size;
}
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
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [
                            ...notes.map((text) => ({ level: 'warning', message: { text } })),
                            ...untold(report).map((text) => ({ level: 'note', message: { text } })),
                        ],
                    },
                ],
                originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that freshfrom ran in.' } } },
                columnKind: 'utf16CodeUnits',
                results: [],
            },
        ],
    };
}
function notesOf(report, kept) {
    const all = report.findings.length;
    const cut = `Of ${all} findings the ${kept} gravest are here: code scanning takes no more.`;
    const incomplete = (0,model_report/* incompleteness */.C7)(report);
    return [...(kept < all ? [cut] : []), ...(incomplete === undefined ? [] : [(0,model_escape/* sarifText */.BC)(incomplete)])];
}
function untold(report) {
    if (report.purpose === 'check')
        return [];
    const told = new Set(report.findings.map(model_finding/* placeKey */.r4));
    const uses = report.uses.filter(({ use }) => !told.has((0,model_finding/* placeKey */.r4)(use)));
    return [...(0,left_alone/* leftAloneLines */.yD)({ ...report, uses }), ...(0,tag_notes/* tagNotes */.S)(report.uses)].slice(0, MAX_NOTES).map(model_escape/* sarifText */.BC);
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


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tagNotes),
/* harmony export */   V: () => (/* binding */ tagNotesMarkdown)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);

const MAX_NOTES = 50;
function tagNotes(uses) {
    return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}
function tagNotesMarkdown(uses) {
    const notes = tagNotes(uses);
    if (notes.length === 0)
        return [];
    const items = notes.slice(0, MAX_NOTES).map((note) => `- ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}`);
    const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
    return ['Newer tags that are not proposed:', '', ...items, ...more];
}


/***/ })

};
