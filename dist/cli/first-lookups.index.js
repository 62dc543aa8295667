export const id = "first-lookups";
export const ids = ["first-lookups"];
export const modules = {

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startFirstLookups: () => (/* binding */ startFirstLookups)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);


// lib/check/first-lookups.js
async function startFirstLookups(paths, parts, settings) {
	const ignore = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(settings.ignore, parts.clock.now());
	const lookups = new _shared_js__WEBPACK_IMPORTED_MODULE_0__.zt({
		...settings,
		ignore
	}, parts.resolver, { progress: () => {} });
	for (const path of paths.slice(0, _shared_js__WEBPACK_IMPORTED_MODULE_0__.Bt)) {
		const { uses } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(path, {
			...parts,
			wantsStages: () => false
		}, settings);
		lookups.start(uses);
		if (lookups.judged().length > 0) break;
	}
	if (lookups.judged().length === 0) return;
	await parts.resolver();
	await new Promise(setImmediate);
}



/***/ })

};
