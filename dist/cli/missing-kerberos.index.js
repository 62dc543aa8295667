export const id = "missing-kerberos";
export const ids = ["missing-kerberos"];
export const modules = {

/***/ 205:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ })

};
