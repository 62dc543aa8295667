export const id = 154;
export const ids = [154,30,555];
export const modules = {

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1343);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3555);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4649);




/** @throws ConfigurationError that names the file, the key and what it takes */
async function parseConfig(text, path) {
    const value = (await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path)) ?? {};
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__.safeParse(_schema_js__WEBPACK_IMPORTED_MODULE_0__.configFile, value);
    if (result.success && !Array.isArray(value))
        return result.output;
    const [issue] = result.issues ?? [];
    const keys = issue?.path?.map(({ key }) => String(key)) ?? [];
    if (issue === undefined || keys.length === 0 || Array.isArray(value)) {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: it takes a mapping of settings to their values.`);
    }
    if (issue.type !== 'strict_object' || issue.expected !== 'never') {
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${path}: ${keys.join('.')}: it ${issue.message}.`);
    }
    const unknown = keys.at(-1);
    const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__.configFile.entries).join(', ');
    throw new _model_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(keys.length === 1
        ? `${path}: there is no setting ${unknown}. The settings are ${known}.`
        : `${path}: ${keys[0]}: there is no key ${unknown}. It ${issue.message}.`);
}


/***/ }),

/***/ 3555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configFile: () => (/* binding */ configFile),
  outsideConfig: () => (/* binding */ outsideConfig),
  settings: () => (/* binding */ settings),
  severity: () => (/* binding */ severity),
  shared: () => (/* binding */ shared)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/model/duration.js
const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };
/** Of a duration that somebody sets, in milliseconds: a year. */
const LONGEST_DURATION = 365 * DAY;
/** `90m`, `36h`, `3d`, `2w` or `0` in milliseconds; undefined where it is something else or longer than a year. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [, count, unit = ''] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
    const milliseconds = Number(count) * (UNITS[unit] ?? Number.NaN);
    return milliseconds <= LONGEST_DURATION ? milliseconds : undefined;
}

// EXTERNAL MODULE: ./lib/model/finding.js
var finding = __webpack_require__(5268);
// EXTERNAL MODULE: ./lib/model/title.js
var title = __webpack_require__(2831);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/settings/glob.js

/** Whether the text is a glob that means what it looks like: no bracket is left open, and it negates nothing. */
function isGlob(text) {
    // As a `!` in front would select everything else.
    if (text === '' || /^!(?!\()/.test(text))
        return false;
    try {
        picomatch(text, { strictBrackets: true });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/settings/schema.js





/*
 * Every setting's form, once: action inputs and options bring text, the config file brings YAML values, and both
 * forms are taken everywhere. The message of each schema is what a person reads who wrote something else.
 */
const oneOf = (values) => dist.picklist(values, `takes ${either(values)}`);
const schema_text = dist.pipe(dist.string('takes a text'), dist.trim(), dist.nonEmpty('takes a text that is not empty'));
const WHOLE = 'takes a whole number from 1';
const wholeNumber = dist.union([
    dist.pipe(dist.number(WHOLE), dist.integer(WHOLE), dist.minValue(1, WHOLE)),
    dist.pipe(dist.string(WHOLE), dist.trim(), dist.regex(/^[1-9]\d{0,5}$/, WHOLE), dist.transform(Number)),
], WHOLE);
const template = dist.pipe(schema_text, dist.check((value) => (0,title/* unknownPlaceholder */.mz)(value) === undefined, `takes a text; in braces it may hold ${title/* PLACEHOLDER_NAMES */.jv.map((name) => `{${name}}`).join(', ')}`));
const flag = dist.pipe(dist.union([dist.boolean(), dist.picklist(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])], 'takes true or false'), dist.transform((value) => value === true || value.toString().toLowerCase() === 'true'));
const list = (separator, takes) => dist.pipe(dist.union([dist.string(), dist.array(dist.string())], takes), dist.transform((value) => (typeof value === 'string' ? value.split(separator) : value).map((item) => item.trim())), dist.transform((items) => items.filter((item) => item !== '')));
const lines = (takes) => list(/\n/, takes);
const words = (takes) => list(/[\s,]+/, takes);
const GLOB = 'with every bracket closed and no ! in front';
const globList = (takes) => dist.pipe(lines(takes), dist.everyItem(isGlob, `${takes}, ${GLOB}`));
const globs = globList('takes globs, one a line');
const HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/;
const HOST_PATH = /^[A-Za-z0-9.[\]:-]+(?:\/[a-z0-9._-]+)*$/;
const hosts = dist.pipe(words('takes hosts'), dist.everyItem(isHost, 'takes hosts, each as HOST or HOST:PORT'));
const MIRROR = 'takes FROM=TO, one a line, as in docker.io=mirror.example/hub';
/** Docker Hub has no deeper names: what stands in place of an image has to be one, and a host alone is none. */
const HUB_IMAGE = /^(?:index\.|registry-1\.)?docker\.io\/[^/]+\/[^/]+$/;
const mirrors = dist.pipe(lines(MIRROR), dist.transform((items) => items.map((item) => item.split('=').map((part) => part.trim().replace(/\/+$/, '')))), dist.everyItem((parts) => parts.length === 2 && parts.every(isHostPath), MIRROR), dist.everyItem(([from = '', to = '']) => !HUB_IMAGE.test(from) || to.includes('/'), MIRROR), dist.transform((pairs) => pairs.map(([from = '', to = '']) => ({ from, to }))));
const ARG_NAME = /^[A-Za-z_]\w*$/;
const BUILD_ARGS = 'takes NAME=value, one a line; in the config file also a mapping of file patterns to such mappings';
const argName = dist.pipe(dist.string(), dist.regex(ARG_NAME, BUILD_ARGS));
const argValue = dist.pipe(dist.union([dist.string(), dist.number(), dist.boolean()], BUILD_ARGS), dist.transform(String));
const pattern = dist.pipe(dist.string('takes a pattern'), dist.check(isGlob, `takes a pattern, ${GLOB}`));
const buildArgs = dist.union([
    dist.pipe(lines(BUILD_ARGS), dist.everyItem((item) => ARG_NAME.test(item.split('=', 1)[0] ?? '') && item.includes('='), BUILD_ARGS), dist.transform((items) => {
        const pairs = items.map((item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)]);
        return { '**': Object.fromEntries(pairs) };
    })),
    dist.record(pattern, dist.record(argName, argValue, BUILD_ARGS)),
], BUILD_ARGS);
// Every part has this message: valibot's own repeats the value.
const CREDENTIALS = 'takes a YAML list, each entry with registry, username and password';
/** A secret that isn't there, as on a fork's pull request, leaves nothing behind the colon. */
const secret = dist.pipe(dist.union([dist.string(), dist.number(), dist["null"]()], CREDENTIALS), dist.transform((value) => String(value ?? '')));
const registryHost = dist.pipe(dist.string(CREDENTIALS), dist.nonEmpty(CREDENTIALS));
/** Only the parsed form; the text of the input is YAML and is parsed before. */
const credentials = dist.array(dist.strictObject({ registry: registryHost, username: secret, password: secret }, CREDENTIALS), CREDENTIALS);
const updateTags = oneOf(['digest', 'patch', 'minor', 'major']);
const MIN_AGE = 'takes a duration of at most a year, as in 36h, 3d or 2w, or 0';
const minAge = dist.pipe(dist.union([dist.string(MIN_AGE), dist.literal(0)], MIN_AGE), dist.transform((value) => parseDuration(String(value).trim())), dist.check((duration) => duration !== undefined, MIN_AGE), dist.transform((duration) => duration ?? 0));
const severity = oneOf([...finding/* SEVERITIES */.oC, 'off']);
/** The settings that have the same form as an input, an option and a key of the config file. */
const shared = {
    paths: globs,
    exclude: globs,
    'ignore-images': globList('takes image patterns, one a line'),
    'fail-on': words('takes rule ids, severities (error, warning, notice) or none'),
    scope: oneOf(['changed', 'all']),
    mirrors,
    'build-args': buildArgs,
    pin: oneOf(['separate', 'together', 'off']),
    'pin-args': flag,
    'update-tags': updateTags,
    'min-age': minAge,
    group: oneOf(['all', 'image', 'directory']),
    'max-pull-requests': wholeNumber,
    comment: oneOf(['auto', 'always', 'never']),
    suggestions: flag,
    'branch-prefix': dist.pipe(schema_text, dist.regex(/^[\w./-]*[\w/-]$/, 'takes the beginning of a branch name, as in freshfrom/')),
    'base-branch': schema_text,
    labels: list(/[\n,]/, 'takes label names, one a line'),
    assignees: words('takes log-in names'),
    reviewers: words('takes log-in names'),
    'team-reviewers': words('takes team slugs'),
    draft: flag,
    'commit-message': template,
    title: template,
    signoff: flag,
    'auto-merge': oneOf(['off', 'squash', 'merge', 'rebase']),
};
/** The settings that the config file doesn't have: where they are read, the file isn't yet, or must have no say. */
const outsideConfig = {
    mode: oneOf(['auto', 'check', 'bump']),
    config: schema_text,
    'insecure-registries': hosts,
    'registry-credentials': credentials,
    'comment-key': schema_text,
    'report-file': schema_text,
    'sarif-file': schema_text,
    'dry-run': flag,
};
const GROUPS = 'takes a list of groups, each with a name and with images, files or both';
const patterns = dist.pipe(dist.array(pattern, 'takes a list of patterns'), dist.minLength(1, 'takes a list of patterns'));
const groups = dist.array(dist.pipe(dist.strictObject({ name: schema_text, images: dist.optional(patterns), files: dist.optional(patterns) }, GROUPS), dist.check(({ images, files }) => (images ?? files) !== undefined, GROUPS)), GROUPS);
const IMAGES = 'takes a mapping of image patterns to policies, each with digest, update-tags, min-age or group';
/** YAML 1.1 reads off as false, and many write it so. */
const switchWord = dist.pipe(dist.union([dist.boolean(), dist.picklist(['on', 'off'])], 'takes on or off'), dist.transform((value) => value === true || value === 'on'));
const schema_images = dist.record(pattern, dist.strictObject({
    digest: dist.optional(switchWord),
    'update-tags': dist.optional(updateTags),
    'min-age': dist.optional(minAge),
    group: dist.optional(schema_text),
}, IMAGES), IMAGES);
const IGNORE = 'takes a list of entries, each with image, file or rule';
const schema_DAY = 'takes a day, as in 2026-12-31';
/** Every setting that is an input or an option, by its name. */
const settings = { ...shared, ...outsideConfig };
/** The config file. */
const configFile = dist.strictObject({
    ...dist.partial(dist.object(shared)).entries,
    rules: dist.optional(dist.record(dist.string(), severity, 'takes a mapping of rule ids to error, warning, notice or off')),
    ignore: dist.optional(dist.array(dist.pipe(dist.strictObject({
        image: dist.optional(pattern),
        file: dist.optional(pattern),
        rule: dist.optional(pattern),
        reason: dist.optional(dist.string('takes a text')),
        until: dist.optional(dist.pipe(dist.string(schema_DAY), dist.isoDate(schema_DAY), dist.check(isDay, schema_DAY))),
    }, IGNORE), dist.check(({ image, file, rule }) => (image ?? file ?? rule) !== undefined, IGNORE)), IGNORE)),
    groups: dist.optional(groups),
    images: dist.optional(schema_images),
});
/** On the calendar: there is no 30th of February. */
function isDay(text) {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** In a URL, too: `host:99999` is none. */
function isHost(text) {
    return HOST.test(text) && URL.canParse(`http://${text}`);
}
function isHostPath(text) {
    return HOST_PATH.test(text) && isHost(text.split('/', 1)[0] ?? '');
}
function either(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _model_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1343);

/**
 * A YAML text's value. Numbers and booleans that would lose the way they are written stay text: `3.20` is a version
 * and `0123` a password.
 * @throws ConfigurationError with the place in the text; the text itself is not repeated, since it may hold secrets
 */
async function parseYaml(text, name) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, { prettyErrors: true });
    // A warning is a value that is another one than was meant: `password: !abc` would be empty.
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        const place = problem.linePos?.[0];
        const where = place === undefined ? '' : ` at line ${place.line}, column ${place.col}`;
        const what = problem.code.toLowerCase().replaceAll('_', ' ');
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML${where} (${what}).`);
    }
    visit(document, {
        Scalar(_, node) {
            const isPlain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (isPlain && node.source !== undefined && String(node.value) !== node.source)
                node.value = node.source;
        },
    });
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        // The parser's own error quotes the text.
        throw new _model_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${name} is not valid YAML (an alias that is not defined, or too many of them). Put texts that begin with * in quotes.`);
    }
}


/***/ })

};
