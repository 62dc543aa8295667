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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);




/** @throws ConfigurationError that names the file, the key and what it takes */
async function parseConfig(text, path) {
    const value = (await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path)) ?? {};
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, value);
    if (result.success && !Array.isArray(value))
        return result.output;
    const [issue] = result.issues ?? [];
    const keys = issue?.path?.map(({ key }) => String(key)) ?? [];
    if (issue === undefined || keys.length === 0 || Array.isArray(value)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: it takes a mapping of settings to their values.`);
    }
    if (issue.type !== 'strict_object' || issue.expected !== 'never') {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: ${keys.join('.')}: it ${issue.message}.`);
    }
    const unknown = keys.at(-1);
    const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze.entries).join(', ');
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(keys.length === 1
        ? `${path}: there is no setting ${unknown}. The settings are ${known}.`
        : `${path}: ${keys[0]}: there is no key ${unknown}. It ${issue.message}.`);
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);

/**
 * A YAML text's value. Numbers and booleans that would lose the way they are written stay text: `3.20` is a version
 * and `0123` a password.
 * @throws ConfigurationError with the place in the text; the text itself is not repeated, since it may hold secrets
 */
async function parseYaml(text, name) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    // A warning is a value that is another one than was meant: `password: !abc` would be empty.
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
        // The parser's own error quotes the text.
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML (an alias that is not defined, or too many of them). Put texts that begin with * in quotes.`);
    }
}


/***/ })

};
