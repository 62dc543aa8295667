export const id = 722;
export const ids = [722];
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

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ digestCell),
  X1: () => (/* binding */ digestChange),
  C7: () => (/* binding */ imageCell),
  S3: () => (/* binding */ imageLink)
});

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __webpack_require__(9612);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/model/image-page.js

function imagePage({ registry, repository }) {
    switch (registry) {
        case model_reference/* DOCKER_HUB */.Xb:
            return repository.startsWith('library/')
                ? `https://hub.docker.com/_/${repository.slice('library/'.length)}`
                : `https://hub.docker.com/r/${repository}`;
        case 'quay.io':
            return `https://quay.io/repository/${repository}`;
        case 'mcr.microsoft.com':
            return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
        case 'public.ecr.aws':
            return `https://gallery.ecr.aws/${repository}`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/reports/cells.js




function imageCell({ use, status }) {
    if (use.reference === undefined)
        return (0,model_escape/* codeCell */.MZ)(use.written);
    if (use.reference.tag === undefined)
        return (0,model_escape/* codeCell */.MZ)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
function digestChange(from, to) {
    const now = (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownPieces: () => (/* binding */ markdownPieces)
});

// UNUSED EXPORTS: renderMarkdown

// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(8443);
// EXTERNAL MODULE: ./lib/model/bump.js + 1 modules
var bump = __webpack_require__(4620);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/model/list-words.js
var list_words = __webpack_require__(4400);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7306);
;// CONCATENATED MODULE: ./lib/reports/headline.js





const STATES = [
    ['dead-digest', 'is pinned to a digest that is gone', 'are pinned to a digest that is gone'],
    ['stale-digest', 'is stale', 'are stale'],
    ['unpinned', 'is not pinned by digest', 'are not pinned by digest'],
    ['tag-not-found', 'is unknown to the registry', 'are unknown to the registry'],
    ['lookup-failed', 'could not be looked up', 'could not be looked up'],
    ['untracked-digest', 'is pinned without a tag', 'are pinned without a tag'],
    ['platform-digest', 'is pinned to one platform', 'are pinned to one platform'],
];
function headline({ summary, uses }, blamed) {
    const notes = new Set(uses.flatMap((judged) => judged.notes));
    const states = blamed.filter(({ rule, message }) => rule !== 'lookup-failed' || !notes.has(message));
    if (states.length === 0) {
        if (summary.unresolved > 0)
            return '**Nothing to do here**, but some images could not be looked up.';
        if (notes.size > 0)
            return '**Nothing to do here**, but not everything could be asked of the registries.';
        if (uses.some(({ skipReason }) => skipReason === 'offline'))
            return '**Nothing to do here**, but no registry was asked.';
        return uses.every(({ status }) => status === 'fresh' || status === 'skipped')
            ? '**All base images are fresh.** Nothing to do.'
            : '**Nothing to do here.**';
    }
    const said = STATES.flatMap(([rule, one, several]) => {
        const times = states.filter((finding) => finding.rule === rule).length;
        return times === 0 ? [] : [`${times} ${times === 1 ? one : several}`];
    });
    if (said.length === 0)
        return `**${(0,phrases/* count */.U)(states.length, 'remark')} on the base images.**`;
    const named = said.length > 3 ? [...said.slice(0, 2), 'more is listed below'] : said;
    return `**Of the base images, ${(0,list_words/* enumerate */.H)(named)}.**`;
}
function advice(blamed, rest, uses, pin) {
    if (rest.some((finding) => isMended(finding, uses.get((0,model_finding/* placeKey */.r4)(finding)), pin)))
        return ' Run `freshfrom update --write` to write the digests; it says which it leaves, and why.';
    return rest.length < blamed.length ? ' Apply the suggestions in the diff.' : '';
}
function isMended({ rule }, judged, pin) {
    return judged !== undefined && (0,bump/* isPlanned */.H9)(judged, pin) && judgement/* EDITED_FOR */.qG[judged.status] === rule;
}

// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(3795);
// EXTERNAL MODULE: ./lib/reports/tag-notes.js
var tag_notes = __webpack_require__(44);
;// CONCATENATED MODULE: ./lib/reports/markdown.js







const LEVELS = [
    { list: true, extras: true },
    { list: false, extras: true },
    { list: false, extras: false },
];
const LEAST = LEVELS[2];
const BETWEEN = '\n\n';
function renderMarkdown(report, place, { suggested = new Set(), explained = new Map(), advised = new Map() } = {}) {
    const parts = partsOf(report, { suggested, explained, advised });
    for (const level of LEVELS) {
        const text = render(parts, place, level, Number.POSITIVE_INFINITY);
        if (place.fits(text))
            return { text, hasAll: true };
    }
    const all = parts.rest.length + parts.context.length;
    const rows = mostThatFit(all, (some) => place.fits(render(parts, place, LEAST, some)));
    return { text: render(parts, place, LEAST, rows), hasAll: rows === all };
}
function* markdownPieces(report, of) {
    const parts = partsOf(report, { suggested: new Set(), explained: new Map(), advised: new Map() });
    const place = { of, fits: () => true, elsewhere: '' };
    for (const [index, block] of blocksOf(parts, place, LEVELS[0], Number.POSITIVE_INFINITY).entries()) {
        if (index > 0)
            yield BETWEEN;
        yield block;
    }
    yield '\n';
}
function partsOf(report, extras) {
    const ranked = [...report.findings].sort(model_finding/* bySeverity */.Np);
    const blamed = ranked.filter((finding) => finding.blamed);
    return {
        ...extras,
        report,
        uses: new Map(report.uses.map((judged) => [(0,model_finding/* placeKey */.r4)(judged.use), judged])),
        blamed,
        rest: blamed.filter((finding) => !extras.suggested.has(finding)),
        context: ranked.filter((finding) => !finding.blamed),
    };
}
function render(all, place, level, rows) {
    return `${blocksOf(all, place, level, rows).join(BETWEEN)}\n`;
}
function blocksOf(all, place, level, rows) {
    const { report, uses, blamed, rest, context, explained, advised, suggested } = all;
    const more = (number) => `… and ${(0,phrases/* count */.U)(number, 'more finding')}; ${place.elsewhere}.`;
    const parts = opening(all, place);
    const shown = rest.slice(0, rows);
    parts.push(...(0,tables/* findingTables */.lr)(shown, uses));
    const offered = blamed.filter((finding) => suggested.has(finding));
    if (offered.length > 0) {
        const words = `${(0,phrases/* count */.U)(offered.length, 'finding')} with a suggestion in the diff`;
        parts.push(level.list ? (0,tables/* fold */.AU)(words, (0,tables/* findingTables */.lr)(offered, uses).join('\n\n')) : `${words}.`);
    }
    if (shown.length < rest.length)
        parts.push(more(rest.length - shown.length));
    const known = context.slice(0, rows - shown.length);
    if (known.length > 0) {
        const texts = (0,tables/* findingTables */.lr)(known, uses);
        if (known.length < context.length)
            texts.push(more(context.length - known.length));
        parts.push((0,tables/* fold */.AU)(`${(0,phrases/* count */.U)(context.length, 'finding')} that this change did not bring`, texts.join('\n\n')));
    }
    else if (context.length > 0)
        parts.push(`This change did not bring ${(0,phrases/* count */.U)(context.length, 'other finding')}.`);
    if (level.extras && explained.size > 0)
        parts.push((0,tables/* fold */.AU)(`What changed in ${(0,phrases/* count */.U)(explained.size, 'image')}`, sections(explained)));
    if (level.extras && advised.size > 0)
        parts.push((0,tables/* fold */.AU)('Other images that would do', sections(advised)));
    const notes = level.extras ? (0,tag_notes/* tagNotesMarkdown */.V)(report.uses) : [];
    if (notes.length > 0)
        parts.push(notes.join('\n'));
    if (report.summary.files > 0)
        parts.push(closing(all, level));
    return parts;
}
function opening({ report, blamed, rest, uses }, { of }) {
    if (report.summary.files === 0)
        return of === 'comment' ? [headline(report, blamed), (0,phrases/* tally */.N)(report)] : [(0,phrases/* tally */.N)(report)];
    return [headline(report, blamed) + (of === 'bump' ? '' : advice(blamed, rest, uses, report.pin))];
}
function closing({ report, suggested }, { list }) {
    const told = new Set([...suggested].map(model_finding/* placeKey */.r4));
    const listed = report.uses.filter(({ use }) => !told.has((0,model_finding/* placeKey */.r4)(use)));
    return list && listed.length > 0 ? (0,tables/* fold */.AU)((0,phrases/* tally */.N)(report), (0,tables/* referenceTable */.WV)(listed)) : (0,phrases/* tally */.N)(report);
}
function sections(texts) {
    return [...texts].map(([name, text]) => `#### ${(0,model_escape/* codeSpan */.SS)(name)}\n\n${text}`).join('\n\n');
}


/***/ }),

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   WV: () => (/* binding */ referenceTable),
/* harmony export */   lr: () => (/* binding */ findingTables)
/* harmony export */ });
/* harmony import */ var _model_date_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1220);
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4463);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8443);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3697);
/* harmony import */ var _model_not_edited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3765);
/* harmony import */ var _model_use_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8537);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9015);







const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
function findingTables(findings, uses) {
    return [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)([...own].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz), _model_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(file)}`,
            '',
            '| Line | Image | What is wrong | Digest |',
            '| ---: | --- | --- | --- |',
            ...rows,
        ].join('\n');
    });
}
function findingRow(findings, judged) {
    const line = findings[0]?.range.start.line ?? 1;
    const wrong = findings.map((finding) => {
        return `${ICONS[finding.severity]} ${wordsFor(finding, judged)} ([${finding.rule}](${finding.help}))`;
    });
    const [image, digest] = judged === undefined ? ['', ''] : [(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .imageCell */ .C7)(judged), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestCell */ .Ve)(judged)];
    return `| ${line} | ${image} | ${wrong.join('<br>')} | ${digest} |`;
}
const SHORT = {
    'dead-digest': 'The pinned digest is gone from the registry.',
    'stale-digest': 'The tag has moved on.',
    unpinned: 'Not pinned by digest.',
};
function wordsFor(finding, judged) {
    const isPlain = judged?.current !== undefined && judged.notEdited === undefined && judged.unreadPin === undefined;
    const isAgain = (judged?.use.again?.lines ?? []).length > 0;
    const short = isPlain && !isAgain && (0,_model_not_edited_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedWords */ .I)(judged, '') === '' ? SHORT[finding.rule] : undefined;
    return short ?? (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(finding.message);
}
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, notEdited, waitsUntil } = judged;
        const why = waitsUntil === undefined ? (skipReason ?? notEdited) : `waits until ${(0,_model_date_words_js__WEBPACK_IMPORTED_MODULE_6__/* .minuteOf */ .i)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeCell */ .MZ)((0,_model_use_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfUse */ .c)(use))} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .imageCell */ .C7)(judged)} | ${state} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestCell */ .Ve)(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
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
