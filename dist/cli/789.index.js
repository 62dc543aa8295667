export const id = 789;
export const ids = [789];
export const modules = {

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

/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/model/reference.js
var reference = __webpack_require__(811);
;// CONCATENATED MODULE: ./lib/reports/advice-json.js


function adviceOf(advice) {
    return advice.map(({ file, stages, images, alternatives }) => ({
        file,
        stages: stages.map((stage) => stageOf(stage, images.get(stage.index))),
        alternatives: alternatives.map(alternativeOf),
    }));
}
function stageOf({ index, name, isFinal, range, base, traits }, image) {
    return { index, name, final: isFinal, range, base: baseOf(base), ...traitsOf(traits), ...imageOf(image) };
}
function baseOf(base) {
    switch (base.kind) {
        case 'image':
            return { image: (0,reference/* familiarReference */.ZD)(base.reference), digest: base.reference.digest };
        case 'stage':
            return { stage: base.index };
        case 'scratch':
            return { image: 'scratch' };
        case 'unknown':
            return {};
    }
}
function alternativeOf({ reference, image, traits, reason, breaks }) {
    return { reference, ...traitsOf(traits), ...imageOf(image), reason, breaks };
}
function traitsOf({ family, label, libc, shell, packageManager, user, basis }) {
    return { family, label, libc, shell, packageManager, user, basis };
}
function imageOf(image) {
    if (image === undefined)
        return {};
    const sizes = image.sizes.map(({ platform, bytes }) => ({ platform: (0,model_platform/* formatPlatform */.Bq)(platform), bytes }));
    return { digest: image.digest, sizes, packages: image.packageCount };
}

// EXTERNAL MODULE: ./lib/reports/json-pieces.js
var json_pieces = __webpack_require__(4870);
;// CONCATENATED MODULE: ./lib/reports/json.js



function* renderJson({ summary, uses, findings }, advice) {
    yield `{\n  "schemaVersion": 1,\n  "summary": ${(0,json_pieces/* nested */.cY)(summary, '  ')},\n  "references": `;
    yield* (0,json_pieces/* listPieces */.Cv)((0,json_pieces/* mapped */.CV)(uses, referenceOf), '  ');
    yield ',\n  "findings": ';
    yield* (0,json_pieces/* listPieces */.Cv)((0,json_pieces/* mapped */.CV)(findings, findingOf), '  ');
    if (advice !== undefined)
        yield `,\n  "advice": ${(0,json_pieces/* nested */.cY)(adviceOf(advice), '  ')}`;
    yield '\n}\n';
}
function referenceOf(judged) {
    const { use, status, current, proposal, onward, tagNote, seenSince, waitsUntil, failure, edits, notEdited, skipReason, } = judged;
    const notes = [...(judged.unreadPin === undefined ? [] : [judged.unreadPin.message]), ...judged.notes];
    const { reference } = use;
    const platformsLost = [...judged.lostPlatforms, ...judged.droppedPlatforms];
    return {
        file: use.file,
        kind: use.kind,
        written: use.written,
        resolved: use.resolved,
        image: reference === undefined
            ? undefined
            : {
                registry: reference.registry,
                repository: reference.repository,
                tag: reference.tag,
                digest: reference.digest,
            },
        range: use.range,
        stage: use.stage,
        status,
        skipReason,
        error: failure?.message ?? (status === 'skipped' ? use.detail : undefined),
        notes: notes.length === 0 ? undefined : notes,
        current,
        proposed: proposal && { tag: proposal.tag, ...proposal.descriptor },
        onward: onward?.proposal && { tag: onward.proposal.tag, ...onward.proposal.descriptor },
        tagNote,
        seenSince,
        waitsUntil,
        edits: edits.map(({ file, range, text }) => ({ file, range, text })),
        platformsLost: platformsLost.length === 0 ? undefined : platformsLost.map(model_platform/* formatPlatform */.Bq),
        notEdited,
    };
}
function findingOf({ rule, severity, file, range, message, help, blamed }) {
    return { rule, severity, file, range, message, help, ...(blamed ? {} : { context: true }) };
}


/***/ })

};
