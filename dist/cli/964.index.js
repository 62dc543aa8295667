export const id = 964;
export const ids = [964];
export const modules = {

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
/** Whether a value of unknown origin is an object, and no list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether it is a text, or absent. */
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
/** Whether it is a list whose elements are all of that kind. */
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
/**
 * Whether JSON of unknown origin nests or holds more than its kind does. A few mebibytes of brackets take seconds and a
 * gigabyte once parsed, so they are counted first. What isn't JSON is left to the parser.
 */
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

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackageReading),
/* harmony export */   w: () => (/* binding */ isPackage)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3239);

/** Whether a value of unknown origin is a package. */
function isPackage(value) {
    if (!(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { type, name, version, architecture, source } = value;
    const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
    return isNamed && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(architecture) && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(source);
}
/** Whether a value of unknown origin is what a reader of package lists makes. */
function isPackageReading(value) {
    if (!(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    return 'packages' in value ? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.packages, isPackage) : typeof value.unreadable === 'string';
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ spdxGenerator),
/* harmony export */   L4: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   gZ: () => (/* binding */ splitGenerator)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3263);

/** The tool that wrote an SPDX document: `syft-v0.105.0` of the creators `Tool: syft-v0.105.0`, `Tool: buildkit-v0.17.2`. */
function spdxGenerator(creationInfo) {
    const creators = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
    const named = (kind) => creators.flatMap((creator) => typeof creator === 'string' && creator.startsWith(kind) ? ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(creator.slice(kind.length).trim()) ?? []) : []);
    const tools = named('Tool:');
    // BuildKit names itself beside the scanner that it ran. Distroless images name no tool, only who made them.
    return tools.find((tool) => !tool.startsWith('buildkit-')) ?? tools[0] ?? named('Organization:')[0];
}
/** The tool that wrote a CycloneDX document, in SPDX's form. Until version 1.5 `tools` was a list, then an object. */
function cycloneDxGenerator(metadata) {
    const tools = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(metadata) ? metadata.tools : undefined;
    const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(tools) ? tools.components : tools)[0];
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.name);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.version);
    return name === undefined || version === undefined ? name : `${name}-${version}`;
}
/** `docker-scout` and `1.18.1` of `docker-scout-1.18.1`; no version in `syft-[not provided]` and `apko (devel)`. */
function splitGenerator(generator) {
    const end = generator.search(/[- ](?:v?\d|[[(])/);
    if (end < 0)
        return { tool: generator, version: undefined };
    return { tool: generator.slice(0, end), version: /\d[^)\]]*/.exec(generator.slice(end))?.[0] };
}


/***/ }),

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* reexport safe */ _model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)
/* harmony export */ });
/* harmony import */ var _model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);



/**
 * A CycloneDX document nests its components; ten levels are many. An entry of a real document takes 70 bytes and more, so one
 * of 40 MiB has no more objects and arrays than a third of these.
 */
const LIMITS = { depth: 100, containers: 2_000_000 };
/** Parses JSON of unknown origin. */
function parseJson(text) {
    if ((0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcessive */ .m)(text, LIMITS))
        return { unreadable: 'it nests or holds more than an SBOM does' };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
}
/** The text, or undefined where it is something else or empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The objects of a list; whatever else stands in it, or instead of it, is left out. */
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(_model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isKeptSbom),
/* harmony export */   rI: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);
/* harmony import */ var _model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3239);
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);



/** The largest document that is read: BuildKit refuses to write a larger one. */
const MAX_SBOM_BYTES = 40 * 1024 * 1024;
/** The longest list that is read. All of a distribution's archive has 70,000 packages, and images of machine learning 10,000. */
const MAX_PACKAGES = 200_000;
/** Whether a value of unknown origin is a bill of materials as it is read here. */
function isKeptSbom(value) {
    if (!(0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { packages, generator, name, subjects } = value;
    const isOfTexts = (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(generator) && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(name) && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(subjects, isDigest);
    return isOfTexts && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(packages, _model_package_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackage */ .w) && packages.length <= MAX_PACKAGES;
}
function isDigest(value) {
    return typeof value === 'string' && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value) !== undefined;
}
/** Whether BuildKit made it of a stage of the build. apko's documents are named after the image: `sbom-sha256:1f2e…`. */
function isStage({ name }) {
    return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}


/***/ })

};
