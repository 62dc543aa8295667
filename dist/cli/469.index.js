export const id = 469;
export const ids = [469,296];
export const modules = {

/***/ 8296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ digestChange),
  AU: () => (/* binding */ fold),
  S3: () => (/* binding */ imageLink),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/group.js
var group = __webpack_require__(2586);
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

// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7065);
;// CONCATENATED MODULE: ./lib/reports/markdown.js







const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
const LEVELS = [
    { details: true, rows: Number.POSITIVE_INFINITY },
    { details: false, rows: Number.POSITIVE_INFINITY },
    ...[400, 300, 200, 100, 50, 20, 0].map((rows) => ({ details: false, rows })),
];
/**
 * The report as GitHub shows it: a sentence on what to do, a table per file, the rest folded. Where that would be
 * longer than `limit` characters, detail is dropped first and then rows, the mildest first; nothing is cut in two.
 */
function renderMarkdown(report, limit, { suggested = new Set(), explained = new Map(), advised = new Map() } = {}) {
    const extras = { suggested, explained, advised };
    let body = '';
    for (const { details, rows } of LEVELS) {
        body = render(report, extras, details, rows);
        if (body.length <= limit)
            break;
    }
    return body;
}
function render(report, { suggested, explained, advised }, details, rows) {
    const ranked = [...report.findings].sort(finding/* bySeverity */.Np);
    const blamed = ranked.filter((finding) => finding.blamed);
    const offered = blamed.filter((finding) => suggested.has(finding));
    const rest = blamed.filter((finding) => !suggested.has(finding));
    const shown = rest.slice(0, rows);
    const context = ranked.filter((finding) => !finding.blamed);
    const parts = [headline(report, blamed, offered.length === blamed.length), ...tables(shown, report)];
    if (offered.length > 0) {
        const summary = `${(0,phrases/* count */.U9)(offered.length, 'finding')} with a suggestion in the diff`;
        parts.push(details ? fold(summary, tables(offered, report).join('\n\n')) : `${summary}.`);
    }
    if (shown.length < rest.length) {
        const more = (0,phrases/* count */.U9)(rest.length - shown.length, 'more finding');
        parts.push(`… and ${more}; the job summary and the report have them all.`);
    }
    if (details && context.length > 0) {
        const summary = `${(0,phrases/* count */.U9)(context.length, 'finding')} that this change did not bring`;
        parts.push(fold(summary, tables(context, report).join('\n\n')));
    }
    else if (context.length > 0)
        parts.push(`This change did not bring ${(0,phrases/* count */.U9)(context.length, 'other finding')}.`);
    if (details && explained.size > 0) {
        const texts = [...explained].map(([image, text]) => `#### ${(0,model_escape/* codeSpan */.SS)(image)}\n\n${text}`);
        parts.push(fold(`What changed in ${(0,phrases/* count */.U9)(texts.length, 'image')}`, texts.join('\n\n')));
    }
    if (details && advised.size > 0) {
        const texts = [...advised].map(([file, text]) => `#### ${(0,model_escape/* codeSpan */.SS)(file)}\n\n${text}`);
        parts.push(fold('Other images that would do', texts.join('\n\n')));
    }
    const hasList = details && report.uses.length > 0;
    parts.push(hasList ? fold((0,phrases/* tally */.N4)(report.summary), referenceTable(report.uses)) : (0,phrases/* tally */.N4)(report.summary));
    return `${parts.join('\n\n')}\n`;
}
/** What the opening sentence says of the findings of a rule, the gravest first. */
const STATES = [
    ['dead-digest', 'pinned to a digest that is gone'],
    ['stale-digest', 'stale'],
    ['unpinned', 'not pinned by digest'],
    ['tag-not-found', 'unknown to the registry'],
    ['lookup-failed', 'not to be looked up'],
    ['untracked-digest', 'pinned without a tag'],
    ['platform-digest', 'pinned to one platform'],
];
/** One sentence that says what is the matter, and one that says what to do. */
function headline(report, blamed, isAllOffered) {
    if (report.summary.files === 0)
        return 'No Dockerfile found: nothing to check.';
    if (blamed.length === 0) {
        return report.summary.unresolved > 0
            ? '**Nothing to do here**, but some images could not be looked up.'
            : '**All base images are fresh.** Nothing to do.';
    }
    const said = STATES.flatMap(([rule, what]) => {
        const times = blamed.filter((finding) => finding.rule === rule).length;
        return times === 0 ? [] : [`${times} ${times === 1 ? 'is' : 'are'} ${what}`];
    });
    if (said.length === 0)
        return `**${(0,phrases/* count */.U9)(blamed.length, 'remark')} on the base images.**`;
    const named = said.length > 3 ? [...said.slice(0, 2), 'more is listed below'] : said;
    const fixable = report.uses.some(({ edits }) => edits.length > 0);
    const command = ' Run `freshfrom update --write` to write the digests.';
    const action = isAllOffered ? ' Apply the suggestions in the diff.' : fixable ? command : '';
    return `**Of the base images, ${(0,phrases/* enumerate */.HL)(named)}.**${action}`;
}
/** A table per file, files with graver findings first; one row per place, in the order of the lines. */
function tables(findings, report) {
    const uses = new Map(report.uses.map((judged) => [(0,finding/* placeKey */.r4)(judged.use), judged]));
    return [...(0,group/* groupBy */.$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,group/* groupBy */.$)([...own].sort(finding/* byPlace */.hz), finding/* placeKey */.r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,model_escape/* codeSpan */.SS)(file)}`,
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
    const [image, digest] = judged === undefined ? ['', ''] : [imageCell(judged), digestCell(judged)];
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
    return short ?? (0,model_escape/* markdownText */.p7)(finding.message);
}
/** The image's name, linked to its registry's page where one is known and the image is. */
function imageCell({ use, status }) {
    if (use.reference === undefined)
        return (0,model_escape/* codeSpan */.SS)(use.written);
    if (use.reference.tag === undefined)
        return (0,model_escape/* codeSpan */.SS)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,model_escape/* codeSpan */.SS)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
/** The image's name and tag, linked to its registry's page where one is known. */
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,model_escape/* codeSpan */.SS)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,model_escape/* codeSpan */.SS)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
/** `old → new`, shortened. */
function digestChange(from, to) {
    const now = (0,model_escape/* codeSpan */.SS)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,model_escape/* codeSpan */.SS)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, waitsUntil } = judged;
        const why = waitsUntil === undefined ? skipReason : `waits until ${(0,phrases/* minuteOf */.iA)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,model_escape/* codeSpan */.SS)(`${use.file}:${use.range.start.line}`)} | ${imageCell(judged)} | ${state} | ${digestCell(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
/** A block that opens with a click. */
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 3469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPullRequestBody: () => (/* binding */ renderPullRequestBody)
/* harmony export */ });
/* harmony import */ var _model_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4505);
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4829);
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8906);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8296);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7065);







const FOLDED_FROM = 20;
/** Between two parts of a body. */
const BETWEEN = '\n\n';
/** Characters that explanations leave for what people write around them. */
const PEOPLE = 4000;
/**
 * What the pull request of a bump says: what moves and where, what is in it, what could not be looked up, how to leave one
 * alone.
 * @param limit characters that it may have; explanations are left out first, then rows
 * @param explained by move, what has changed in it, in Markdown
 */
function renderPullRequestBody(bump, uses, limit, explained = new Map()) {
    const moves = (0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses);
    const others = {
        failed: uses.filter(({ failure }) => failure !== undefined),
        waiting: uses.filter(({ waitsUntil }) => waitsUntil !== undefined),
    };
    for (const rows of [Number.POSITIVE_INFINITY, 200, 100, 50, 20]) {
        const { length } = render(bump, moves, others, [], rows);
        if (length <= limit)
            return render(bump, moves, others, fitting([...explained], limit - PEOPLE - length), rows);
    }
    return `${opening(bump, moves)}\n`;
}
/**
 * The first explanations that have room. What comes behind them has no say: it is read again by the next run, which may get
 * another answer and must not write the same body with other explanations for that.
 */
function fitting(explained, room) {
    const sections = [];
    let left = room;
    for (const [{ image }, text] of explained) {
        if (text === '')
            continue;
        const section = `#### ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(image)}\n\n${text}`;
        left -= section.length + BETWEEN.length;
        if (left < 0)
            break;
        sections.push(section);
    }
    return sections;
}
function render(bump, moves, { failed, waiting }, explained, rows) {
    const table = ['| Image | Digest | Where |', '| --- | --- | --- |', ...moves.slice(0, rows).map(row)].join('\n');
    const more = moves.length > rows ? `\n\n… and ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(moves.length - rows, 'more image')}.` : '';
    const parts = [opening(bump, moves)];
    parts.push(moves.length > FOLDED_FROM ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`The ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(moves.length, 'image')}`, table + more) : table + more);
    parts.push(...explained);
    if (waiting.length > 0)
        parts.push(waits(waiting, rows));
    if (failed.length > 0)
        parts.push(failures(failed, rows));
    parts.push('To leave an image alone, put `# freshfrom: ignore because …` in the line above it, or name it under `ignore-images` in `.github/freshfrom.yml`.');
    return `${parts.join(BETWEEN)}\n`;
}
function opening(bump, moves) {
    const files = (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .editsByFile */ .dG)((0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .editsOf */ .t7)(bump.uses)).size;
    const updates = moves.filter(({ tag }) => tag !== undefined).length;
    const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
    const refreshes = moves.length - updates - pins;
    const where = `in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, 'file')}`;
    if (refreshes === moves.length) {
        return `The tag of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(refreshes, 'base image')} has moved. This writes the current digest ${where}.`;
    }
    if (pins === moves.length) {
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(pins, 'base image')} had no digest. This pins the image that the tag has today, ${where}: builds become reproducible, and from now on a refresh shows when an image changes.`;
    }
    const said = [
        ...(updates > 0 ? [`moves ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(updates, 'base image')} to a newer tag`] : []),
        ...(refreshes > 0 ? [`refreshes the digest of ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(refreshes, 'base image')}`] : []),
        ...(pins > 0 ? [`pins ${pins} more for the first time`] : []),
    ];
    return `This ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(said)}, ${where}.`;
}
function row({ uses, tag, from, to }) {
    const [{ use, status, seenSince }] = uses;
    const image = use.reference === undefined ? (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(use.written) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLink */ .S3)(use.reference);
    const newer = tag === undefined ? '' : ` → ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(tag)}`;
    const digest = to === undefined ? 'none' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .digestChange */ .X1)(from, to);
    const since = seenSince === undefined ? '' : ` (seen since ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .dayOf */ .kb)(seenSince)})`;
    const dead = status === 'dead' ? ' (the old one is gone from the registry)' : '';
    const places = uses.map(placeOf);
    const shown = places.length > 5 ? [...places.slice(0, 4), `${places.length - 4} more`] : places;
    return `| ${image}${newer} | ${digest}${since}${dead} | ${shown.join('<br>')} |`;
}
function placeOf({ use }) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(`${use.file}:${use.range.start.line}`);
}
function nameOf({ use }) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(use.reference === undefined ? use.written : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarReference */ .ZD)(use.reference));
}
/** What has moved and is left to mature. */
function waits(waiting, rows) {
    const lines = waiting.map((judged) => {
        const digest = judged.current === undefined ? '' : ` to ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_model_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .shortDigest */ .VK)(judged.current.digest))}`;
        const until = judged.waitsUntil === undefined ? '' : `, which waits until ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .iA)(judged.waitsUntil)}`;
        return `- ${nameOf(judged)} in ${placeOf(judged)} has moved${digest}${until}`;
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(waiting.length, 'moved reference')} not old enough yet (\`min-age\`)`, listed(lines, rows));
}
function failures(failed, rows) {
    const lines = failed.map((judged) => {
        return `- ${nameOf(judged)} in ${placeOf(judged)}: ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(judged.failure?.message ?? '')}`;
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(failed.length, 'reference')} could not be looked up`, listed(lines, rows));
}
function listed(lines, rows) {
    const more = lines.length > rows ? [`- … and ${lines.length - rows} more`] : [];
    return [...lines.slice(0, rows), ...more].join('\n');
}


/***/ })

};
