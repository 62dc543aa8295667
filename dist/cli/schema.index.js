export const id = "schema";
export const ids = ["schema"];
export const modules = {

/***/ 5657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   safeParse: () => (/* reexport safe */ _common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   settings: () => (/* reexport safe */ _common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _common_config_file_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2881);




/***/ })

};
