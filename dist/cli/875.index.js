export const id = 875;
export const ids = [875];
export const modules = {

/***/ 5875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheFolder: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);


function cacheFolder(environment, platform) {
    const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
    if (isPlace(tools))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tools, 'freshfrom');
    if (isPlace(caches))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(caches, 'freshfrom');
    if (platform === 'win32' && isPlace(local))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(local, 'freshfrom', 'cache');
    const home = (0,_system_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeFolder */ .W)(environment);
    return platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'Library', 'Caches', 'freshfrom') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache', 'freshfrom');
}
function isPlace(path) {
    return path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}


/***/ })

};
