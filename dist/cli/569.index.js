export const id = 569;
export const ids = [569];
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

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _model_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);
/* harmony import */ var _model_date_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1220);
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4463);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3697);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(811);
/* harmony import */ var _model_use_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8537);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7306);







const COLOURS = {
    error: ['\x1b[31m', '\x1b[39m'],
    warning: ['\x1b[33m', '\x1b[39m'],
    notice: ['\x1b[36m', '\x1b[39m'],
    file: ['\x1b[1m', '\x1b[22m'],
    faint: ['\x1b[2m', '\x1b[22m'],
};
function renderText(report, colour) {
    const paint = painter(colour);
    const lines = [];
    for (const [file, findings] of (0,_model_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(report.findings, (finding) => finding.file)) {
        lines.push(paint((0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(file), 'file'));
        for (const line of findingLines(findings, paint))
            lines.push(line);
        lines.push('');
    }
    lines.push((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N)(report));
    for (const { use, waitsUntil } of report.uses) {
        if (waitsUntil === undefined || use.reference === undefined)
            continue;
        const where = (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)((0,_model_use_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfUse */ .c)(use));
        lines.push(`${where}: the new digest of ${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarReference */ .ZD)(use.reference)} waits until ${(0,_model_date_words_js__WEBPACK_IMPORTED_MODULE_6__/* .minuteOf */ .i)(waitsUntil)}.`);
    }
    if (report.uses.some((judged) => (0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(judged, report.pin))) {
        lines.push('Run "freshfrom update" to see the edits, or why there is none, and "freshfrom update --write" to make them.');
    }
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(`${lines.join('\n')}\n`);
}
function painter(colour) {
    return (text, style) => (colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text);
}
function findingLines(findings, paint) {
    const width = findings.reduce((widest, finding) => Math.max(widest, place(finding).length), 0);
    return findings.map((finding) => {
        const severity = paint(finding.severity.padEnd('warning'.length), finding.severity);
        const message = (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(finding.message);
        return `  ${place(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, 'faint')}`;
    });
}
function place({ range }) {
    return `${range.start.line}:${range.start.column}`;
}


/***/ })

};
