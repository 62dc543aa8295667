export const id = 689;
export const ids = [689];
export const modules = {

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report for programs; docs/report.schema.json is its schema. What isn't known has no key. */
function renderJson(report) {
    const { summary, uses, findings } = report;
    return `${JSON.stringify({ schemaVersion: 1, summary, references: uses.map(referenceOf), findings: findings.map(findingOf) }, null, 2)}\n`;
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
