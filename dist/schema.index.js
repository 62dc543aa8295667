export const id = "schema";
export const ids = ["schema"];
export const modules = {

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   safeParse: () => (/* reexport safe */ _start_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   settings: () => (/* reexport safe */ _start_js__WEBPACK_IMPORTED_MODULE_0__.D)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);




/***/ })

};
