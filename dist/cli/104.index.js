export const id = 104;
export const ids = [104];
export const modules = {

/***/ 7687:
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

// EXTERNAL MODULE: ./lib/check/judgement.js
var judgement = __webpack_require__(1824);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/util/group-by.js
var group_by = __webpack_require__(5038);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/bump/grouping.js


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

;// CONCATENATED MODULE: ./lib/bump/plan.js





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
    const groups = (0,group_by/* groupBy */.$)(uses, groupOfUse);
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

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   jv: () => (/* binding */ PLACEHOLDER_NAMES),
/* harmony export */   mz: () => (/* binding */ unknownPlaceholder)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9612);
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7072);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(811);
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7534);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);





const PLACEHOLDERS = {
    verb: (bump) => verbOf(bump),
    image: (bump) => only(bump, ({ reference }) => (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .familiarName */ .hG)(reference)) ?? countOf(bump, 'image'),
    tag: (bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? '') ?? '',
    digest: (bump) => only(bump, ({ to }) => (to === undefined ? '' : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(to))) ?? '',
    count: (bump) => String((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOf */ .cz)(bump.uses).length),
    files: (bump) => String((0,_model_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .editsOf */ .t7)(bump.uses)).size),
    group: (bump) => groupName(bump) ?? 'all',
};
const BRACES = /\{([A-Za-z_-]*)\}/g;
function unknownPlaceholder(template) {
    return [...template.matchAll(BRACES)].map(([, name = '']) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
function fill(template, bump) {
    const text = template.replace(BRACES, (whole, name) => Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name](bump) : whole);
    return text.replace(/[ \t]+/g, ' ').trim();
}
function groupName({ group }) {
    return group === undefined ? undefined : (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(group);
}
function titleOf(bump) {
    const [single, ...others] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOf */ .cz)(bump.uses);
    const verb = verbOf(bump);
    if (single !== undefined && others.length === 0) {
        const to = single.tag === undefined ? '' : ` to ${single.tag}`;
        return `chore(docker): ${verb} ${single.image}${to}`;
    }
    const name = groupName(bump);
    const where = name === undefined ? '' : ` (${name})`;
    return `chore(docker): ${MANY[verb]}${where}`;
}
const MANY = {
    pin: 'pin base images by digest',
    update: 'update base images',
    refresh: 'refresh base image digests',
};
function verbOf(bump) {
    const moves = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOf */ .cz)(bump.uses);
    if (moves.some(({ tag }) => tag !== undefined))
        return 'update';
    return moves.every(({ from }) => from === undefined) ? 'pin' : 'refresh';
}
function only(bump, value) {
    const [single, ...others] = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOf */ .cz)(bump.uses);
    const reference = single?.uses[0].use.reference;
    return single === undefined || reference === undefined || others.length > 0
        ? undefined
        : value({ ...single, reference });
}
function countOf(bump, what) {
    const { length } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .movesOf */ .cz)(bump.uses);
    return `${length} ${what}${length === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _bump_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _bump_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5647);
/* harmony import */ var _check_judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1824);
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7069);
/* harmony import */ var _check_use_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7060);
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7072);
/* harmony import */ var _reports_left_alone_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9981);
/* harmony import */ var _reports_phrases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7306);
/* harmony import */ var _reports_tag_notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44);
/* harmony import */ var _system_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8144);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5329);











async function update(call, settings, judged, files) {
    const report = { ...judged, uses: judged.uses.map((use) => (0,_check_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .followed */ .Xd)(use) ?? use) };
    const bumps = (0,_bump_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planBumps */ .fE)(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
    const edits = (0,_bump_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .editsOf */ .t7)(bumps.flatMap(({ uses }) => uses)).sort((a, b) => (a.file < b.file ? -1 : 1));
    const changes = [];
    const refusals = [];
    for (const [file, own] of (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .editsByFile */ .dG)(edits)) {
        try {
            const before = await (0,_check_report_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedBytes */ .lb)(file, report, files);
            if (before === undefined)
                throw new _system_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .FileRefusal */ .H('changed', 'it has changed since it was read');
            if (call.write)
                await files.write(file, (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .applyEdits */ .ct)(before, own), before);
            changes.push({ file, before, edits: own });
        }
        catch (error) {
            if (!(error instanceof _system_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .FileRefusal */ .H))
                throw error;
            refusals.push(refusalOf(file, error));
        }
    }
    const output = await renderUpdate(call, report, bumps, changes, files);
    const notes = [...whatWasDone(call, edits, changes), ...(0,_reports_left_alone_js__WEBPACK_IMPORTED_MODULE_5__/* .droppedLines */ .eW)(report.uses), ...(0,_reports_left_alone_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAloneLines */ .yD)(report)];
    return { output, warnings: call.format === 'text' ? unknownsOf(report) : [], refusals, notes };
}
function whatWasDone(call, edits, changes) {
    if (edits.length === 0)
        return ['Nothing to update.'];
    const written = (0,_reports_phrases_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(changes.flatMap((change) => change.edits).length, 'digest');
    return call.write ? [`Wrote ${written} in ${(0,_reports_phrases_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(changes.length, 'file')}.`] : [];
}
function refusalOf(file, { code, message }) {
    return code === 'changed'
        ? `${file} has changed since it was read, so it is left alone. Run freshfrom update again.`
        : `${file} can't be written (${message}), so it is as it was.`;
}
function unknownsOf({ uses }) {
    return uses.flatMap(({ use, notes, unreadPin }) => {
        const old = `The pinned image of ${use.written} could not be read: ${unreadPin?.message}`;
        const all = unreadPin === undefined ? notes : [old, ...notes];
        return all.map((text) => `${(0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOfUse */ .c)(use)}: ${text}`);
    });
}
async function renderUpdate(call, report, bumps, changes, files) {
    switch (call.format) {
        case 'json':
        case 'sarif':
            return (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPieces */ .Yc)(call, report);
        case 'text': {
            const { renderDiff } = await __webpack_require__.e(/* import() */ 616).then(__webpack_require__.bind(__webpack_require__, 8616));
            const named = changes.map(async (change) => ({ ...change, file: (await files.way(change.file)).at(-1) ?? '' }));
            return renderDiff(await Promise.all(named));
        }
        case 'markdown': {
            const { renderPullRequestBody } = await __webpack_require__.e(/* import() */ 409).then(__webpack_require__.bind(__webpack_require__, 1409));
            const bodies = bumps.map((bump) => {
                return `# ${(0,_bump_title_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(bump)}\n\n${renderPullRequestBody(bump, report.uses, _render_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_LIMIT */ .kg)}`;
            });
            const left = (0,_reports_left_alone_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAloneMarkdown */ .QE)((0,_reports_left_alone_js__WEBPACK_IMPORTED_MODULE_5__/* .leftAlone */ .Vb)(report.uses));
            const notes = (0,_reports_tag_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .tagNotesMarkdown */ .V)(report.uses);
            const texts = [left, notes].filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
            return [...bodies, ...(texts.length === 0 ? [] : [`# Left as it is\n\n${texts.join('\n')}`])].join('\n');
        }
    }
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
/* harmony import */ var _bump_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _check_not_edited_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8853);
/* harmony import */ var _check_use_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7060);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(811);
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7534);
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
                return notEdited === 'ignored' ? undefined : (0,_check_not_edited_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotEdited */ .Lw)(judged, notEdited);
            return status === 'dead' ? 'its digest is gone, and without a tag nothing says what to write instead' : undefined;
    }
}
function leftAloneLines({ uses, pin }) {
    const lines = leftAlone(uses).map(({ judged, why }) => `${(0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfUse */ .c)(judged.use)}: ${nameOf(judged)} is left as it is: ${why}`);
    const ignored = uses.filter(({ skipReason, notEdited }) => skipReason === 'ignored' || notEdited === 'ignored');
    const unpinned = uses.filter((judged) => judged.edits.length > 0 && !(0,_bump_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(judged, pin));
    if (ignored.length > 0)
        lines.push(`${stay(ignored.length)} as a comment or the configuration says.`);
    if (unpinned.length > 0)
        lines.push(`${stay(unpinned.length)} without a digest (pin: off).`);
    return lines;
}
function droppedLines(uses) {
    return uses.flatMap((judged) => {
        const words = (0,_check_not_edited_js__WEBPACK_IMPORTED_MODULE_1__/* .droppedWords */ .Ic)(judged, `the new image of ${nameOf(judged)}`);
        return words === '' ? [] : [`${(0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfUse */ .c)(judged.use)}: ${words}`];
    });
}
function stay(number) {
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(number, 'reference')} ${number === 1 ? 'stays' : 'stay'}`;
}
function leftAloneMarkdown(left) {
    return left.map(({ judged, why }) => `- ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(nameOf(judged))} in ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)((0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfUse */ .c)(judged.use))}: ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(why)}`);
}
function nameOf({ use }) {
    return use.reference === undefined ? use.written : (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .shownReference */ .Xu)(use.reference);
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tagNotes),
/* harmony export */   V: () => (/* binding */ tagNotesMarkdown)
/* harmony export */ });
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7534);

const MAX_NOTES = 50;
function tagNotes(uses) {
    return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}
function tagNotesMarkdown(uses) {
    const notes = tagNotes(uses);
    if (notes.length === 0)
        return [];
    const items = notes.slice(0, MAX_NOTES).map((note) => `- ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}`);
    const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
    return ['Newer tags that are not proposed:', '', ...items, ...more];
}


/***/ })

};
