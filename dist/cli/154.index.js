export const id = 154;
export const ids = [154,30];
export const modules = {

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);




/** @throws ConfigurationError that names the file, the key and what it takes */
async function parseConfig(text, path) {
    const value = (await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path)) ?? {};
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, value);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const key = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze.entries).join(', ');
        const nested = key?.includes('.') === true;
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(nested ? `${path}: there is no key ${key}.` : `${path}: there is no setting ${key}. The settings are ${known}.`);
    }
    const message = /^takes /.test(issue.message) ? `it ${issue.message}` : issue.message;
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: ${key === null ? '' : `${key}: `}${message}.`);
}


/***/ }),

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
