export const id = 993;
export const ids = [993];
export const modules = {

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

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(8150);
// EXTERNAL MODULE: ./lib/model/reference.js
var reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/reports/advice-json.js


/** Advice about files for programs: `advice` in docs/report.schema.json. What isn't known has no key; sizes in bytes. */
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
var json_pieces = __webpack_require__(8953);
;// CONCATENATED MODULE: ./lib/reports/json.js


/**
 * The report for programs, in pieces; docs/report.schema.json is its schema. What isn't known has no key.
 * @param advice where advice was asked for
 */
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
    const { use, status, current, proposal, seenSince, waitsUntil, failure, edits, notEdited, skipReason } = judged;
    const { reference } = use;
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
        current,
        proposed: proposal && { tag: proposal.tag, ...proposal.descriptor },
        seenSince,
        waitsUntil,
        edits: edits.map(({ file, range, text }) => ({ file, range, text })),
        notEdited,
    };
}
function findingOf({ rule, severity, file, range, message, help, blamed }) {
    // What the change under review didn't bring is told as context.
    return { rule, severity, file, range, message, help, ...(blamed ? {} : { context: true }) };
}


/***/ })

};
