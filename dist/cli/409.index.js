export const id = 409;
export const ids = [409];
export const modules = {

/***/ 7581:
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
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/util/escape.js
var util_escape = __webpack_require__(7534);
;// CONCATENATED MODULE: ./lib/reports/image-page.js

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
        return (0,util_escape/* codeCell */.MZ)(use.written);
    if (use.reference.tag === undefined)
        return (0,util_escape/* codeCell */.MZ)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,util_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,util_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
function digestChange(from, to) {
    const now = (0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPullRequestBody: () => (/* binding */ renderPullRequestBody)
});

// UNUSED EXPORTS: explanationRoom

// EXTERNAL MODULE: ./lib/check/not-edited.js + 1 modules
var not_edited = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/check/use-words.js
var use_words = __webpack_require__(7060);
// EXTERNAL MODULE: ./lib/bump/plan.js + 1 modules
var plan = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/bump/left-out.js



function isLeftOut({ use, status, edits, failure }) {
    if (use.reference === undefined || edits.length > 0)
        return false;
    if (status === 'skipped')
        return use.skipReason === 'ignored';
    return failure !== undefined || (status !== 'fresh' && status !== 'untracked');
}
function isLeftByWish({ failure, notEdited }) {
    return failure === undefined && (notEdited === undefined || notEdited === 'ignored');
}
function whyLeftOut(judged) {
    const { failure, notEdited = 'ignored' } = judged;
    return failure === undefined ? whyNotEdited(judged, notEdited) : failure.message.replace(/\.$/, '');
}
function keptImages(uses) {
    const kept = (0,plan/* movesOf */.cz)(uses).flatMap(({ image, uses: [first] }) => {
        return first.kept === undefined ? [] : [{ image, why: first.kept }];
    });
    return [...new Map(kept.map((one) => [`${one.image}\n${one.why}`, one])).values()];
}
function keptWords(uses) {
    return keptImages(uses).map(({ image, why }) => `${image} keeps its last edit: ${why}.`);
}
function takenOutWords(taken) {
    const words = taken.map(({ judged: { use }, why }) => {
        return `${nameOfUse(use)} is taken out: ${why}.`;
    });
    return [...new Set(words)];
}

;// CONCATENATED MODULE: ./lib/check/explained.js

const BLOCK = /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(changed )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';
function explainedKey(from, to) {
    return `${shortDigest(from)}-${shortDigest(to)}`;
}
function explainedBlock(key, explained) {
    return block(key, explained, '');
}
function splitBlock(whole) {
    const [[key, explained] = []] = readExplained(whole);
    const end = explained?.text.indexOf(PARAGRAPH) ?? -1;
    if (key === undefined || explained === undefined || end < 0)
        return undefined;
    const line = explained.text.slice(0, end);
    if (/\n|-->/.test(line))
        return undefined;
    return {
        line,
        rest: block(key, { ...explained, text: explained.text.slice(end + PARAGRAPH.length) }, `under ${line} `),
    };
}
function block(key, { text, losesPlatforms, changes }, under) {
    const words = `${losesPlatforms ? 'lost ' : ''}${changes ? 'changed ' : ''}${under}`;
    return `<!-- freshfrom:explained ${key} ${words}-->\n${text}\n<!-- /explained -->`;
}
function readExplained(body) {
    const blocks = [...body.matchAll(BLOCK)];
    return new Map(blocks.map(([, key = '', lost, changed, line, rest = '']) => {
        const text = line === undefined ? rest : line + PARAGRAPH + rest;
        return [key, { text, losesPlatforms: lost !== undefined, changes: changed !== undefined }];
    }));
}

// EXTERNAL MODULE: ./lib/model/digest.js
var model_digest = __webpack_require__(9612);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/util/dates.js
var dates = __webpack_require__(6740);
// EXTERNAL MODULE: ./lib/util/escape.js
var util_escape = __webpack_require__(7534);
// EXTERNAL MODULE: ./lib/util/lists.js
var lists = __webpack_require__(9076);
// EXTERNAL MODULE: ./lib/reports/cells.js + 1 modules
var cells = __webpack_require__(7581);
// EXTERNAL MODULE: ./lib/reports/left-alone.js
var left_alone = __webpack_require__(9981);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7306);
// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(3795);
;// CONCATENATED MODULE: ./lib/reports/pull-request-body.js














const FOLDED_FROM = 20;
const OPEN_EXPLANATIONS = 5;
const BETWEEN = '\n\n';
const PEOPLE = 4000;
function renderPullRequestBody(bump, uses, limit, explained = new Map()) {
    const moves = (0,plan/* movesOf */.cz)(bump.uses);
    const frame = frameOf(bump, moves, uses, limit);
    if (frame === undefined)
        return `${opening(bump, moves)}\n`;
    const sections = [...explained].map(([{ image }, text]) => sectionOf(image, text, moves.length));
    const shown = fitting(sections, frame.room);
    const isCut = shown.length < sections.filter((section) => section !== '').length ||
        explained.size < moves.filter(plan/* isExplainable */.WQ).length;
    return frame.render(explained.size > 0 && isCut ? [...shown, MORE] : shown);
}
function explanationRoom(bump, uses, limit) {
    return frameOf(bump, movesOf(bump.uses), uses, limit)?.room ?? 0;
}
const MORE = 'There is no room for more; `freshfrom diff IMAGE:TAG@OLD` tells what changed in the others.';
function frameOf(bump, moves, uses, limit) {
    const own = new Set(bump.uses.filter(({ kept }) => kept !== undefined));
    const rest = uses.filter((judged) => !own.has(judged));
    const others = {
        kept: keptImages(bump.uses),
        failed: rest.filter(({ failure }) => failure !== undefined),
        waiting: rest.filter(({ waitsUntil }) => waitsUntil !== undefined),
        held: (0,left_alone/* leftAlone */.Vb)(uses).filter(isHeld),
        noted: uses.filter(({ notes, unreadPin }) => notes.length > 0 || unreadPin !== undefined),
    };
    for (const rows of [Number.POSITIVE_INFINITY, 200, 100, 50, 20]) {
        const { length } = render(bump, moves, others, [], rows);
        if (length > limit)
            continue;
        return { room: limit - PEOPLE - length, render: (explained) => render(bump, moves, others, explained, rows) };
    }
    return undefined;
}
function fitting(sections, room) {
    const shown = [];
    let left = room;
    for (const section of sections) {
        if (section === '')
            continue;
        left -= section.length + BETWEEN.length;
        if (left < 0)
            break;
        shown.push(section);
    }
    return shown;
}
function sectionOf(image, text, images) {
    if (text === '')
        return '';
    const parts = images > OPEN_EXPLANATIONS ? splitBlock(text) : undefined;
    if (parts === undefined)
        return `#### ${(0,util_escape/* codeSpan */.SS)(image)}\n\n${text}`;
    const line = (0,util_escape/* htmlOfMarkdownText */.VP)(parts.line).replace(/\.$/, '');
    return (0,tables/* fold */.AU)(`<code>${(0,util_escape/* htmlOfMarkdownText */.VP)((0,util_escape/* markdownText */.p7)(image))}</code>: ${line}`, parts.rest);
}
function isHeld({ judged: { status, notEdited, failure, waitsUntil } }) {
    const hasMoved = (status === 'stale' || status === 'dead') && failure === undefined && waitsUntil === undefined;
    return hasMoved || notEdited === 'workflow-permission';
}
function render(bump, moves, { kept, failed, waiting, held, noted }, explained, rows) {
    const table = ['| Image | Digest | Where |', '| --- | --- | --- |', ...moves.slice(0, rows).map(row)].join('\n');
    const more = moves.length > rows ? `\n\n… and ${(0,phrases/* count */.U)(moves.length - rows, 'more image')}.` : '';
    const parts = [opening(bump, moves)];
    parts.push(moves.length > FOLDED_FROM ? (0,tables/* fold */.AU)(`The ${(0,phrases/* count */.U)(moves.length, 'image')}`, table + more) : table + more);
    if (kept.length > 0)
        parts.push(stays(kept, rows));
    parts.push(...explained);
    if (waiting.length > 0)
        parts.push(waits(waiting, rows));
    if (held.length > 0) {
        const what = held.some(({ judged }) => judged.status === 'unpinned') ? 'reference' : 'moved reference';
        parts.push((0,tables/* fold */.AU)(`${(0,phrases/* count */.U)(held.length, what)} left as before`, listed((0,left_alone/* leftAloneMarkdown */.QE)(held), rows)));
    }
    if (failed.length > 0)
        parts.push(failures(failed, rows));
    if (noted.length > 0)
        parts.push(unknowns(noted, rows));
    parts.push('To leave an image alone, put `# freshfrom: ignore because …` in the line above it, or name it under `ignore-images` in `.github/freshfrom.yml`.');
    return `${parts.join(BETWEEN)}\n`;
}
function opening(bump, moves) {
    const files = (0,edit/* editsByFile */.dG)((0,plan/* editsOf */.t7)(bump.uses)).size;
    const updates = moves.filter(({ tag }) => tag !== undefined).length;
    const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
    const refreshes = moves.length - updates - pins;
    const where = `in ${(0,phrases/* count */.U)(files, 'file')}`;
    if (refreshes === moves.length) {
        return `The tag of ${(0,phrases/* count */.U)(refreshes, 'base image')} has moved. This writes the current digest ${where}.`;
    }
    if (pins === moves.length) {
        return `${(0,phrases/* count */.U)(pins, 'base image')} had no digest. This pins the image that the tag has today, ${where}: builds become reproducible, and from now on a refresh shows when an image changes.`;
    }
    const said = [
        ...(updates > 0 ? [`moves ${(0,phrases/* count */.U)(updates, 'base image')} to a newer tag`] : []),
        ...(refreshes > 0 ? [`refreshes the digest of ${(0,phrases/* count */.U)(refreshes, 'base image')}`] : []),
        ...(pins > 0 ? [`pins ${pins} more for the first time`] : []),
    ];
    return `This ${(0,lists/* enumerate */.H)(said)}, ${where}.`;
}
function row({ uses, tag, from, to }) {
    const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
    const image = use.reference === undefined ? (0,util_escape/* codeCell */.MZ)(use.written) : (0,cells/* imageLink */.S3)(use.reference);
    const newer = tag === undefined ? '' : ` → ${(0,util_escape/* codeCell */.MZ)(tag)}`;
    const digest = to === undefined ? 'none' : (0,cells/* digestChange */.X1)(from, to);
    const since = seenSince === undefined ? '' : ` (seen since ${(0,dates/* dayOf */.k)(seenSince)})`;
    const dead = status === 'dead' ? ' (the old one is gone from the registry)' : '';
    const unread = unreadPin === undefined ? '' : ' (the old one could not be read)';
    const dropped = droppedPlatforms.length === 0 ? '' : ` (without ${(0,util_escape/* codeCell */.MZ)((0,platform/* platformNames */.iJ)(droppedPlatforms))})`;
    const asBefore = kept === undefined ? '' : ' (kept)';
    const places = uses.map((judged) => (0,util_escape/* codeCell */.MZ)((0,use_words/* placeOfUse */.c)(judged.use)));
    const shown = places.length > 5 ? [...places.slice(0, 4), `${places.length - 4} more`] : places;
    return `| ${image}${newer} | ${digest}${since}${dead}${unread}${dropped}${asBefore} | ${shown.join('<br>')} |`;
}
function nameAndPlace({ use }) {
    return `${(0,util_escape/* codeSpan */.SS)((0,use_words/* nameOfUse */.W)(use))} in ${(0,util_escape/* codeSpan */.SS)((0,use_words/* placeOfUse */.c)(use))}`;
}
function stays(kept, rows) {
    const lines = kept.map(({ image, why }) => `- ${(0,util_escape/* codeSpan */.SS)(image)}: ${(0,util_escape/* markdownText */.p7)(why)}`);
    return `${(0,phrases/* count */.U)(kept.length, 'image')} can't be updated now, and ${kept.length === 1 ? 'keeps its last edit' : 'keep their last edits'}:\n\n${listed(lines, rows)}`;
}
function waits(waiting, rows) {
    const lines = waiting.map((judged) => {
        const digest = judged.current === undefined ? '' : ` to ${(0,util_escape/* codeSpan */.SS)((0,model_digest/* shortDigest */.VK)(judged.current.digest))}`;
        const until = judged.waitsUntil === undefined ? '' : `, which waits until ${(0,dates/* minuteOf */.i)(judged.waitsUntil)}`;
        return `- ${nameAndPlace(judged)} has moved${digest}${until}`;
    });
    return (0,tables/* fold */.AU)(`${(0,phrases/* count */.U)(waiting.length, 'moved reference')} not old enough yet (\`min-age\`)`, listed(lines, rows));
}
function failures(failed, rows) {
    const lines = failed.map((judged) => {
        return `- ${nameAndPlace(judged)}: ${(0,util_escape/* markdownText */.p7)(judged.failure?.message ?? '')}`;
    });
    return (0,tables/* fold */.AU)(`${(0,phrases/* count */.U)(failed.length, 'reference')} could not be looked up`, listed(lines, rows));
}
function unknowns(noted, rows) {
    const lines = noted.flatMap((judged) => wordsOf(judged).map((text) => `- ${nameAndPlace(judged)}: ${(0,util_escape/* markdownText */.p7)(text)}`));
    return (0,tables/* fold */.AU)(`Some look-ups failed for ${(0,phrases/* count */.U)(noted.length, 'reference')}`, listed(lines, rows));
}
function wordsOf({ notes, unreadPin }) {
    return unreadPin === undefined ? notes : [`the old image could not be read: ${unreadPin.message}`, ...notes];
}
function listed(lines, rows) {
    const more = lines.length > rows ? [`- … and ${lines.length - rows} more`] : [];
    return [...lines.slice(0, rows), ...more].join('\n');
}


/***/ }),

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   WV: () => (/* binding */ referenceTable),
/* harmony export */   lr: () => (/* binding */ findingTables)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7126);
/* harmony import */ var _check_not_edited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8853);
/* harmony import */ var _check_use_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _util_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6740);
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7534);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5038);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7581);







const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
function findingTables(findings, uses) {
    return [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)([...own].sort(_check_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz), _check_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(file)}`,
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
    const short = isPlain && !isAgain && (0,_check_not_edited_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedWords */ .Ic)(judged, '') === '' ? SHORT[finding.rule] : undefined;
    return short ?? (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(finding.message);
}
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, notEdited, waitsUntil } = judged;
        const why = waitsUntil === undefined ? (skipReason ?? notEdited) : `waits until ${(0,_util_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .minuteOf */ .i)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeCell */ .MZ)((0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfUse */ .c)(use))} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .imageCell */ .C7)(judged)} | ${state} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestCell */ .Ve)(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ })

};
