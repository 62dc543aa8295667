export const id = 30;
export const ids = [30];
export const modules = {

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);

/** @throws ConfigurationError with the place in the text; the text itself is not repeated, since it may hold secrets */
async function parseYaml(text, name) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    const [error] = document.errors;
    if (error === undefined)
        return document.toJS({ maxAliasCount: 100 });
    const place = error.linePos?.[0];
    const where = place === undefined ? '' : ` at line ${place.line}, column ${place.col}`;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML${where} (${error.code.toLowerCase().replaceAll('_', ' ')}).`);
}


/***/ })

};
