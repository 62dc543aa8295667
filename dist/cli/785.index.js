export const id = 785;
export const ids = [785];
export const modules = {

/***/ 4785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9956);

async function parseYaml(text, name) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 483).then(__webpack_require__.t.bind(__webpack_require__, 3483, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        const place = problem.linePos?.[0];
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.col}`;
        const what = problem.code.toLowerCase().replaceAll('_', ' ');
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML${where} (${what}).`);
    }
    visit(document, {
        Scalar(_, node) {
            const isPlain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (isPlain && node.source !== undefined && String(node.value) !== node.source)
                node.value = node.source;
        },
    });
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML (an alias that is not defined, or too many of them). Put texts that begin with * in quotes.`);
    }
}


/***/ })

};
