export const id = 964;
export const ids = [964];
export const modules = {

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
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** A CycloneDX document nests its components; ten levels are many. */
const MAX_DEPTH = 100;
/** An entry of a real document takes 70 bytes and more, so one of 40 MiB has no more objects and arrays than a third of this. */
const MAX_CONTAINERS = 2_000_000;
/**
 * Parses JSON of unknown origin. Forty mebibytes of brackets would take gigabytes once parsed, so they are counted first.
 */
function parseJson(text) {
    if (isExcessive(text))
        return { unreadable: 'it nests or holds more than an SBOM does' };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
}
function isExcessive(text) {
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
            if (depth > MAX_DEPTH || containers > MAX_CONTAINERS)
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
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The text, or undefined where it is something else or empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The objects of a list; whatever else stands in it, or instead of it, is left out. */
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(isRecord) : [];
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   z: () => (/* binding */ isStage)
/* harmony export */ });
/** The largest document that is read: BuildKit refuses to write a larger one. */
const MAX_SBOM_BYTES = 40 * 1024 * 1024;
/** Whether BuildKit made it of a stage of the build. apko's documents are named after the image: `sbom-sha256:1f2e…`. */
function isStage({ name }) {
    return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}


/***/ })

};
