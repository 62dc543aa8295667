export const id = 253;
export const ids = [253];
export const modules = {

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _model_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/* harmony import */ var _model_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4829);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5268);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _model_title_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2831);
/* harmony import */ var _reports_phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7065);
/* harmony import */ var _system_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(433);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1620);








/** Makes the edits, or only shows them: those of files that still hold what was judged. */
async function update(call, settings, report, files) {
    const bumps = (0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .planBumps */ .fE)(report.uses, settings.check.pin, settings.grouping).filter(({ uses }) => uses.length > 0);
    const edits = (0,_model_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .editsOf */ .t7)(bumps.flatMap(({ uses }) => uses)).sort((a, b) => (a.file < b.file ? -1 : 1));
    const changes = [];
    const refusals = [];
    for (const [file, own] of (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .editsByFile */ .dG)(edits)) {
        try {
            const before = await (0,_model_report_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedBytes */ .lb)(file, report, files);
            if (before === undefined)
                throw new _system_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .FileRefusal */ .H('changed', 'it has changed since it was read');
            if (call.write)
                await files.write(file, (0,_model_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .ct)(before, own), before);
            changes.push({ file, before, edits: own });
        }
        catch (error) {
            if (!(error instanceof _system_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .FileRefusal */ .H))
                throw error;
            refusals.push(refusalOf(file, error));
        }
    }
    const output = await renderUpdate(call, report, bumps, changes, files);
    if (edits.length === 0)
        return { output, refusals, notes: ['Nothing to update.', ...leftAlone(report)] };
    const written = (0,_reports_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(changes.flatMap((change) => change.edits).length, 'digest');
    const note = `Wrote ${written} in ${(0,_reports_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(changes.length, 'file')}.`;
    return { output, refusals, notes: call.write ? [note] : [] };
}
function refusalOf(file, { code, message }) {
    return code === 'changed'
        ? `${file} has changed since it was read, so it is left alone. Run freshfrom update again.`
        : `${file} can't be written (${message}), so it is as it was.`;
}
/** How many references aren't fresh all the same, of those that a check speaks of. */
function leftAlone({ uses, findings }) {
    const told = new Set(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .placeKey */ .r4));
    const number = uses.filter(({ use, status }) => status !== 'fresh' && told.has((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .placeKey */ .r4)(use))).length;
    if (number === 0)
        return [];
    const [was, they] = number === 1 ? ['was', 'it is'] : ['were', 'they are'];
    return [`${(0,_reports_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(number, 'reference')} ${was} left as ${they}; freshfrom check says why.`];
}
/** The edits as a patch; in Markdown the pull requests that a bump would open, title and body. */
async function renderUpdate(call, report, bumps, changes, files) {
    switch (call.format) {
        case 'json':
        case 'sarif':
            return (0,_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderPieces */ .Yc)(call, report);
        case 'text': {
            const { renderDiff } = await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 4160));
            // A patch names the file itself, not a link to it.
            const named = changes.map(async (change) => ({ ...change, file: (await files.way(change.file)).at(-1) ?? '' }));
            return renderDiff(await Promise.all(named));
        }
        case 'markdown': {
            const { renderPullRequestBody } = await __webpack_require__.e(/* import() */ 890).then(__webpack_require__.bind(__webpack_require__, 1890));
            return bumps
                .map((bump) => `# ${(0,_model_title_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(bump)}\n\n${renderPullRequestBody(bump, report.uses, _render_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_LIMIT */ .kg)}`)
                .join('\n');
        }
    }
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ editsOf),
  WQ: () => (/* binding */ isExplainable),
  cz: () => (/* binding */ movesOf),
  fE: () => (/* binding */ planBumps)
});

// UNUSED EXPORTS: endedBump, isBumpKey, isFirstPin

// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(4829);
// EXTERNAL MODULE: ./lib/model/group.js
var group = __webpack_require__(2586);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/model/grouping.js


/** The name of the group that a reference belongs to; undefined: the one of all. */
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
/** A name as a part of a branch's name: what git or a reader might stumble over is replaced, and names stay apart. */
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

;// CONCATENATED MODULE: ./lib/model/bump.js




/**
 * The bumps that `pin` and the grouping ask for. `refresh` and `pin` stay in the list without uses, since their pull
 * request may have to be closed.
 */
function planBumps(uses, pin, grouping) {
    const editable = uses.filter(({ edits }) => edits.length > 0);
    const leaderOf = leaders(editable);
    const groupOfUse = (judged) => groupOf(leaderOf(judged), grouping);
    const isPin = (judged) => isFirstPin(leaderOf(judged));
    const refreshes = pin === 'together' ? editable : editable.filter((judged) => !isPin(judged));
    const pins = pin === 'separate' ? editable.filter(isPin) : [];
    return [...byGroup('refresh', refreshes, groupOfUse), ...byGroup('pin', pins, groupOfUse)];
}
/**
 * By use, the one whose pull request it goes into: what shares an edit moves together, or half of a move would be merged.
 * The first refresh leads; a first pin leads only its like.
 */
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
/** Whether it gets its first digest, and not a newer tag alone. */
function isFirstPin({ status, proposal }) {
    return status === 'unpinned' && proposal?.writesDigest !== false;
}
function byGroup(kind, uses, groupOfUse) {
    const groups = (0,group/* groupBy */.$)(uses, groupOfUse);
    const all = { key: kind, group: undefined, uses: groups.get(undefined) ?? [] };
    const named = [...groups].flatMap(([group, own]) => group === undefined ? [] : [{ key: `${kind}-${branchPart(group)}`, group, uses: own }]);
    return [all, ...named.sort((a, b) => (a.key < b.key ? -1 : 1))];
}
/** Whether a bump may have that key. */
function isBumpKey(key) {
    return /^(?:refresh|pin)(?:-|$)/.test(key);
}
/** A bump for what had a pull request of its own and has none any more. */
function endedBump(key) {
    return { key, group: undefined, uses: [] };
}
function editsOf(uses) {
    return (0,edit/* distinctEdits */.qp)(uses.flatMap(({ edits }) => edits));
}
/** Whether there are two images to compare: a pin that is gone has none. */
function isExplainable(move) {
    return move.from !== undefined && move.to !== undefined && move.uses[0].status !== 'dead';
}
/** The moves of a bump, in the order of their names. */
function movesOf(uses) {
    const moves = new Map();
    for (const judged of uses) {
        const { proposal, current, use } = judged;
        const target = proposal?.descriptor ?? current;
        if (use.reference === undefined || target === undefined)
            continue;
        const image = (0,model_reference/* familiarReference */.ZD)(use.reference);
        const from = use.reference.digest;
        const to = proposal?.writesDigest === false ? undefined : target.digest;
        const key = [image, from, proposal?.tag, to].join('\n');
        const [first, ...rest] = moves.get(key)?.uses ?? [judged];
        const all = moves.has(key) ? [first, ...rest, judged] : [judged];
        moves.set(key, { image, uses: all, tag: proposal?.tag, from, to });
    }
    return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}


/***/ }),

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

/***/ 2831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   jv: () => (/* binding */ PLACEHOLDER_NAMES),
/* harmony export */   mz: () => (/* binding */ unknownPlaceholder)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4829);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8906);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7752);





/** What a title or commit message may hold in braces, and what it stands for. */
const PLACEHOLDERS = {
    verb: (bump) => verbOf(bump),
    image: (bump) => only(bump, ({ reference }) => (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(reference)) ?? countOf(bump, 'image'),
    tag: (bump) => only(bump, ({ tag, reference }) => tag ?? reference.tag ?? '') ?? '',
    digest: (bump) => only(bump, ({ to }) => (to === undefined ? '' : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(to))) ?? '',
    count: (bump) => String((0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses).length),
    files: (bump) => String((0,_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)((0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .editsOf */ .t7)(bump.uses)).size),
    group: (bump) => groupName(bump) ?? 'all',
};
const BRACES = /\{([A-Za-z_-]*)\}/g;
/** The first placeholder of a template that doesn't exist. */
function unknownPlaceholder(template) {
    return [...template.matchAll(BRACES)].map(([, name = '']) => name).find((name) => !Object.hasOwn(PLACEHOLDERS, name));
}
const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS);
/** The template with the bump's values in place of its placeholders. */
function fill(template, bump) {
    const text = template.replace(BRACES, (whole, name) => Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name](bump) : whole);
    // What a placeholder leaves empty leaves no double blank.
    return text.replace(/[ \t]+/g, ' ').trim();
}
/** On one line: folders may have any name. */
function groupName({ group }) {
    return group === undefined ? undefined : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(group);
}
/** The title of a bump's pull request and commit, in the form of Conventional Commits. */
function titleOf(bump) {
    const [single, ...others] = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses);
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
    const moves = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses);
    if (moves.some(({ tag }) => tag !== undefined))
        return 'update';
    return moves.every(({ from }) => from === undefined) ? 'pin' : 'refresh';
}
/** Of the bump's one image, where it has one alone. */
function only(bump, value) {
    const [single, ...others] = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses);
    const reference = single?.uses[0].use.reference;
    return single === undefined || reference === undefined || others.length > 0
        ? undefined
        : value({ ...single, reference });
}
function countOf(bump, what) {
    const { length } = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .movesOf */ .cz)(bump.uses);
    return `${length} ${what}${length === 1 ? '' : 's'}`;
}


/***/ })

};
