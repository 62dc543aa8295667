export const id = "config-file";
export const ids = ["config-file"];
export const modules = {

/***/ 5751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
/* harmony import */ var _common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7331);




// lib/settings/config-file.js
const MAX_TOLD = 20;
async function parseConfig(text, path, ruleIds) {
	const parsed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__.n)(text, path);
	const value = parsed.value ?? {};
	const result = (0,_common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_1__.r)(_common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_1__.t, value, { abortPipeEarly: true });
	if (typeof value !== "object" || Array.isArray(value)) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.wt("invalid-file", `${path}: it takes a mapping of settings to their values.`);
	const mistakes = [
		...unknownSettings(value),
		...(result.issues ?? []).flatMap(mistakesOf),
		...ruleIds === undefined ? [] : ruleMistakes(value, [...ruleIds])
	];
	const [first] = mistakes;
	if (first !== undefined) throw new _start_js__WEBPACK_IMPORTED_MODULE_0__.wt(first.code, tell(mistakes, path, parsed));
	return result.output;
}
function unknownSettings(value) {
	const known = Object.keys(_common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_1__.t.entries);
	const unknown = Object.keys(value).filter((key) => !known.includes(key));
	return unknown.map((key) => {
		const message = `unknown setting ${key}. ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.nt)(key, known)}The settings are ${known.join(", ")}.`;
		return {
			code: "unknown-setting",
			keys: [key],
			isKey: true,
			message
		};
	});
}
function mistakesOf(issue) {
	const keys = issue.path?.map(({ key }) => key) ?? [];
	if (issue.type !== "strict_object" || issue.expected !== "never") {
		return [{
			code: "invalid-setting",
			keys,
			isKey: false,
			message: `${nameOf(keys)}: it ${issue.message}.`
		}];
	}
	if (keys.length === 1) return [];
	const message = `${nameOf(keys.slice(0, -1))}: unknown key ${String(keys.at(-1))}. It ${issue.message}.`;
	return [{
		code: "unknown-setting",
		keys,
		isKey: true,
		message
	}];
}
function nameOf(keys) {
	const parts = keys.map((key) => typeof key === "number" ? `, entry ${key + 1}` : `.${String(key)}`);
	return parts.join("").slice(1);
}
function ruleMistakes(value, ruleIds) {
	const { rules, "fail-on": failOn } = value;
	const named = typeof failOn === "string" ? failOn.split(/[\s,]+/) : Array.isArray(failOn) ? failOn : [];
	const takes = [
		...ruleIds,
		..._start_js__WEBPACK_IMPORTED_MODULE_0__.it,
		"none"
	];
	const wrong = named.flatMap((name, index) => {
		if (name === "" || takes.includes(name)) return [];
		const message = `fail-on: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)("value", String(name), takes)} It takes ${takes.join(", ")}.`;
		const keys = Array.isArray(failOn) ? ["fail-on", index] : ["fail-on"];
		return [{
			code: "invalid-setting",
			keys,
			isKey: false,
			message
		}];
	});
	const ids = typeof rules === "object" && rules !== null ? Object.keys(rules) : [];
	const unknown = ids.filter((id) => !ruleIds.includes(id)).map((id) => {
		const message = `rules: ${(0,_start_js__WEBPACK_IMPORTED_MODULE_0__.rt)("rule", id, ruleIds)} The rules are ${ruleIds.join(", ")}.`;
		return {
			code: "invalid-setting",
			keys: ["rules", id],
			isKey: true,
			message
		};
	});
	return [...wrong, ...unknown];
}
function tell(mistakes, path, { placeOf }) {
	const placed = mistakes.map(({ keys, isKey, message }) => ({
		place: placeOf(keys, isKey ? "key" : "value"),
		message
	}));
	placed.sort((a, b) => {
		const [one, other] = [a.place ?? {
			line: 0,
			column: 0
		}, b.place ?? {
			line: 0,
			column: 0
		}];
		return one.line - other.line || one.column - other.column;
	});
	const lines = placed.slice(0, MAX_TOLD).map(({ place, message }) => `${path}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${message}`);
	const more = placed.length - MAX_TOLD;
	return [...lines, ...more > 0 ? [`${path}: ${more} more mistakes.`] : []].join("\n");
}



/***/ })

};
