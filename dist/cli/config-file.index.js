export const id = "config-file";
export const ids = ["config-file"];
export const modules = {

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7884);
/* harmony import */ var _common_schema_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);




// lib/settings/config-file.js
async function parseConfig(text, path) {
	const value = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.t)(text, path) ?? {};
	const result = (0,_common_schema_config_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(_common_schema_config_file_js__WEBPACK_IMPORTED_MODULE_1__.t, value);
	if (result.success && !Array.isArray(value)) return result.output;
	const [issue] = result.issues ?? [];
	const keys = issue?.path?.map(({ key }) => String(key)) ?? [];
	if (issue === undefined || keys.length === 0 || Array.isArray(value)) {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.mt("invalid-file", `${path}: it takes a mapping of settings to their values.`);
	}
	if (issue.type !== "strict_object" || issue.expected !== "never") {
		throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.mt("invalid-setting", `${path}: ${keys.join(".")}: it ${issue.message}.`);
	}
	const unknown = keys.at(-1);
	const known = Object.keys(_common_schema_config_file_js__WEBPACK_IMPORTED_MODULE_1__.t.entries).join(", ");
	throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.mt("unknown-setting", keys.length === 1 ? `${path}: unknown setting ${unknown}. The settings are ${known}.` : `${path}: ${keys.slice(0, -1).join(".")}: unknown key ${unknown}. It ${issue.message}.`);
}



/***/ })

};
