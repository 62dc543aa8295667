export const id = 310;
export const ids = [310];
export const modules = {

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ digestCell),
  X1: () => (/* binding */ digestChange),
  C7: () => (/* binding */ imageCell),
  S3: () => (/* binding */ imageLink)
});

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/model/image-page.js

/** The registry's web page of an image, where one is known. */
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




/** The image's name, linked to its registry's page where one is known and the image is. */
function imageCell({ use, status }) {
    if (use.reference === undefined)
        return (0,model_escape/* codeCell */.MZ)(use.written);
    if (use.reference.tag === undefined)
        return (0,model_escape/* codeCell */.MZ)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
/** The image's name and tag, linked to its registry's page where one is known. */
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
/** The digest, and the one that it should be. */
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
/** `old → new`, shortened. */
function digestChange(from, to) {
    const now = (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownPieces: () => (/* binding */ markdownPieces)
});

// UNUSED EXPORTS: renderMarkdown

// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/model/finding.js
var model_finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/judgement.js
var judgement = __webpack_require__(7978);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7065);
;// CONCATENATED MODULE: ./lib/reports/headline.js



/** What the opening sentence says of one finding of a rule and of several, the gravest first. */
const STATES = [
    ['dead-digest', 'is pinned to a digest that is gone', 'are pinned to a digest that is gone'],
    ['stale-digest', 'is stale', 'are stale'],
    ['unpinned', 'is not pinned by digest', 'are not pinned by digest'],
    ['tag-not-found', 'is unknown to the registry', 'are unknown to the registry'],
    ['lookup-failed', 'could not be looked up', 'could not be looked up'],
    ['untracked-digest', 'is pinned without a tag', 'are pinned without a tag'],
    ['platform-digest', 'is pinned to one platform', 'are pinned to one platform'],
];
/** One sentence that says what is the matter with what the change under review brought. */
function headline({ summary }, blamed) {
    if (blamed.length === 0) {
        return summary.unresolved > 0
            ? '**Nothing to do here**, but some images could not be looked up.'
            : '**All base images are fresh.** Nothing to do.';
    }
    const said = STATES.flatMap(([rule, one, several]) => {
        const times = blamed.filter((finding) => finding.rule === rule).length;
        return times === 0 ? [] : [`${times} ${times === 1 ? one : several}`];
    });
    if (said.length === 0)
        return `**${(0,phrases/* count */.U9)(blamed.length, 'remark')} on the base images.**`;
    const named = said.length > 3 ? [...said.slice(0, 2), 'more is listed below'] : said;
    return `**Of the base images, ${(0,phrases/* enumerate */.HL)(named)}.**`;
}
/**
 * One sentence that says what to do, with a blank before it; empty where nothing helps that is made here.
 * @param rest what has no suggestion
 * @param uses by place
 */
function advice(blamed, rest, uses) {
    if (rest.some((finding) => isMended(finding, uses.get((0,model_finding/* placeKey */.r4)(finding)))))
        return ' Run `freshfrom update --write` to write the digests.';
    return rest.length < blamed.length ? ' Apply the suggestions in the diff.' : '';
}
/** Whether the edit of its reference mends the finding. */
function isMended({ rule }, judged) {
    return judged !== undefined && judged.edits.length > 0 && judgement/* EDITED_FOR */.qG[judged.status] === rule;
}

// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/reports/markdown.js






/** What stands beside the findings, from all of it to nothing. */
const LEVELS = [
    { list: true, extras: true },
    { list: false, extras: true },
    { list: false, extras: false },
];
const LEAST = LEVELS[2];
/** Between two blocks. */
const BETWEEN = '\n\n';
/**
 * The report as GitHub shows it: a sentence on what to do, a table per file, the rest folded. Where that would be too
 * long for its place, what stands beside the findings is dropped first and then findings, the mildest first; nothing is
 * cut in two.
 */
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
/** The same where there is room for all of it and nothing stands beside it, in pieces. */
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
/** @param rows findings that are listed at most */
function blocksOf(all, place, level, rows) {
    const { report, uses, blamed, rest, context, explained, advised, suggested } = all;
    const more = (number) => `… and ${(0,phrases/* count */.U9)(number, 'more finding')}; ${place.elsewhere}.`;
    const parts = opening(all, place);
    const shown = rest.slice(0, rows);
    parts.push(...(0,tables/* findingTables */.lr)(shown, uses));
    const offered = blamed.filter((finding) => suggested.has(finding));
    if (offered.length > 0) {
        const words = `${(0,phrases/* count */.U9)(offered.length, 'finding')} with a suggestion in the diff`;
        parts.push(level.list ? (0,tables/* fold */.AU)(words, (0,tables/* findingTables */.lr)(offered, uses).join('\n\n')) : `${words}.`);
    }
    if (shown.length < rest.length)
        parts.push(more(rest.length - shown.length));
    const known = context.slice(0, rows - shown.length);
    if (known.length > 0) {
        const texts = (0,tables/* findingTables */.lr)(known, uses);
        if (known.length < context.length)
            texts.push(more(context.length - known.length));
        parts.push((0,tables/* fold */.AU)(`${(0,phrases/* count */.U9)(context.length, 'finding')} that this change did not bring`, texts.join('\n\n')));
    }
    else if (context.length > 0)
        parts.push(`This change did not bring ${(0,phrases/* count */.U9)(context.length, 'other finding')}.`);
    if (level.extras && explained.size > 0)
        parts.push((0,tables/* fold */.AU)(`What changed in ${(0,phrases/* count */.U9)(explained.size, 'image')}`, sections(explained)));
    if (level.extras && advised.size > 0)
        parts.push((0,tables/* fold */.AU)('Other images that would do', sections(advised)));
    if (report.summary.files > 0)
        parts.push(closing(all, level));
    return parts;
}
function opening({ report, blamed, rest, uses }, { of }) {
    if (report.summary.files === 0)
        return of === 'comment' ? [headline(report, blamed), (0,phrases/* tally */.N4)(report)] : [(0,phrases/* tally */.N4)(report)];
    return [headline(report, blamed) + (of === 'bump' ? '' : advice(blamed, rest, uses))];
}
/** The tally, with the references behind it that don't stand above with their suggestions. */
function closing({ report, suggested }, { list }) {
    const told = new Set([...suggested].map(model_finding/* placeKey */.r4));
    const listed = report.uses.filter(({ use }) => !told.has((0,model_finding/* placeKey */.r4)(use)));
    return list && listed.length > 0 ? (0,tables/* fold */.AU)((0,phrases/* tally */.N4)(report), (0,tables/* referenceTable */.WV)(listed)) : (0,phrases/* tally */.N4)(report);
}
function sections(texts) {
    return [...texts].map(([name, text]) => `#### ${(0,model_escape/* codeSpan */.SS)(name)}\n\n${text}`).join('\n\n');
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   WV: () => (/* binding */ referenceTable),
/* harmony export */   lr: () => (/* binding */ findingTables)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8906);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5268);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8238);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7065);





const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
/**
 * A table per file, in the order in which the files first come; one row per place, in the order of the lines.
 * @param uses by place
 */
function findingTables(findings, uses) {
    return [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)([...own].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz), _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(file)}`,
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
    const [image, digest] = judged === undefined ? ['', ''] : [(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCell */ .C7)(judged), (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .digestCell */ .Ve)(judged)];
    return `| ${line} | ${image} | ${wrong.join('<br>')} | ${digest} |`;
}
/** Where the row's other cells tell the digests, a few words do. */
const SHORT = {
    'dead-digest': 'The pinned digest is gone from the registry.',
    'stale-digest': 'The tag has moved on.',
    unpinned: 'Not pinned by digest.',
};
function wordsFor(finding, judged) {
    const short = judged?.current === undefined || judged.notEdited !== undefined ? undefined : SHORT[finding.rule];
    return short ?? (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(finding.message);
}
/** Every reference with its status. */
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, waitsUntil } = judged;
        const why = waitsUntil === undefined ? skipReason : `waits until ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .iA)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(`${use.file}:${use.range.start.line}`)} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCell */ .C7)(judged)} | ${state} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .digestCell */ .Ve)(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
/** A block that opens with a click. @param summary what can be seen, in HTML */
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
