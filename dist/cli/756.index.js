export const id = 756;
export const ids = [756];
export const modules = {

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ spdxGenerator),
/* harmony export */   L4: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   gZ: () => (/* binding */ splitGenerator)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9514);

function spdxGenerator(creationInfo) {
    const creators = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
    const named = (kind) => creators.flatMap((creator) => typeof creator === 'string' && creator.startsWith(kind) ? ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(creator.slice(kind.length).trim()) ?? []) : []);
    const tools = named('Tool:');
    return tools.find((tool) => !tool.startsWith('buildkit-')) ?? tools[0] ?? named('Organization:')[0];
}
function cycloneDxGenerator(metadata) {
    const tools = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(metadata) ? metadata.tools : undefined;
    const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(tools) ? tools.components : tools)[0];
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.name);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.version);
    return name === undefined || version === undefined ? name : `${name}-${version}`;
}
function splitGenerator(generator) {
    const end = generator.search(/[- ](?:v?\d|[[(])/);
    if (end < 0)
        return { tool: generator, version: undefined };
    return { tool: generator.slice(0, end), version: /\d[^)\]]*/.exec(generator.slice(end))?.[0] };
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* reexport safe */ _util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)
/* harmony export */ });
/* harmony import */ var _util_json_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);



const LIMITS = { depth: 100, containers: 2_000_000 };
function parseJson(text) {
    if ((0,_util_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcessive */ .m)(text, LIMITS))
        return { unreadable: 'it nests or holds more than an SBOM does' };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(_util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isKeptSbom),
/* harmony export */   rI: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9612);
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5358);
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);



const MAX_SBOM_BYTES = 40 * 1024 * 1024;
const MAX_PACKAGES = 200_000;
function isKeptSbom(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { packages, generator, name, subjects } = value;
    const isOfTexts = (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(generator) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(name) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(subjects, isDigest);
    return isOfTexts && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(packages, _model_package_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackage */ .w) && packages.length <= MAX_PACKAGES;
}
function isDigest(value) {
    return typeof value === 'string' && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value) !== undefined;
}
function isStage({ name }) {
    return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackageReading),
/* harmony export */   w: () => (/* binding */ isPackage)
/* harmony export */ });
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);

function isPackage(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { type, name, version, architecture, source } = value;
    const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
    return isNamed && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(architecture) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(source);
}
function isPackageReading(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    return 'packages' in value ? (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.packages, isPackage) : typeof value.unreadable === 'string';
}


/***/ }),

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
function isExcessive(text, limits) {
    let depth = 0;
    let containers = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            quoted = !quoted;
        else if (quoted)
            at += code === BACKSLASH ? 1 : 0;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            containers += 1;
            if (depth > limits.depth || containers > limits.containers)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);
const OPEN_ARRAY = '['.charCodeAt(0);
const CLOSE_OBJECT = '}'.charCodeAt(0);
const CLOSE_ARRAY = ']'.charCodeAt(0);


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ })

};
