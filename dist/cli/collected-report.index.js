export const id = "collected-report";
export const ids = ["collected-report"];
export const modules = {

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CollectedReport: () => (/* reexport safe */ _shared_js__WEBPACK_IMPORTED_MODULE_0__.Kt)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);




/***/ })

};
