export const id = 374;
export const ids = [374];
export const modules = {

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  projectPackages: () => (/* binding */ projectPackages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/rules/advice/context-sources.js
var context_sources = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/rules/advice/package-installs.js
var package_installs = __webpack_require__(8893);
;// CONCATENATED MODULE: ./lib/advice/parsed.js
/** What can't be parsed says nothing: it is for its own tools to complain. */
function attempt(parse) {
    try {
        return parse();
    }
    catch {
        return undefined;
    }
}
/** An object, or an empty one in the place of anything else. */
function tableOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/advice/package-lock.js

/** Their install scripts print, or look something up, and compile nothing. */
const HARMLESS_SCRIPTS = new Set([
    '@apollo/protobufjs',
    '@nestjs/core',
    '@scarf/scarf',
    'aws-sdk',
    'core-js',
    'core-js-bundle',
    'core-js-pure',
    'es5-ext',
    'protobufjs',
    'styled-components',
]);
/** Programs that are linked to no libc. */
const STATIC = /^(?:esbuild|@esbuild\/.*)$/;
/**
 * npm's `package-lock.json` of version 2 or 3, and `npm-shrinkwrap.json`; undefined for others, which don't say what has
 * install scripts. https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
function readPackageLock(file, text) {
    const { packages } = tableOf(attempt(() => JSON.parse(text)));
    if (typeof packages !== 'object' || packages === null)
        return undefined;
    const compiled = Object.entries(packages).flatMap(([path, entry]) => {
        const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
        return name !== undefined && isCompiled(name, tableOf(entry)) ? name : [];
    });
    return { file, ecosystem: 'npm', compiled: [...new Set(compiled)] };
}
function isCompiled(name, entry) {
    if (entry.dev === true || entry.devOptional === true || HARMLESS_SCRIPTS.has(name) || STATIC.test(name))
        return false;
    if (!fits(entry.os, 'linux'))
        return false;
    // What is built for one processor or one libc is a binary; what may be missing needn't be compiled.
    const isBinary = Array.isArray(entry.cpu) || Array.isArray(entry.libc);
    return isBinary || (entry.hasInstallScript === true && entry.optional !== true);
}
/** `["linux", "darwin"]`, or `["!win32"]`; nothing fits everything. */
function fits(listed, name) {
    if (!Array.isArray(listed) || listed.length === 0 || listed.includes(name))
        return true;
    return listed.every((one) => typeof one === 'string' && one.startsWith('!') && one !== `!${name}`);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/rules/advice/install-words.js
var install_words = __webpack_require__(5011);
;// CONCATENATED MODULE: ./lib/advice/requirement-files.js




/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/, as far as the name and a fixed version. */
const SPECIFIER = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*(?:===?\s*([\w.!+-]+)(?![\w.*!+-]))?/;
/** `; sys_platform == "win32"`: not for Linux. */
const ELSEWHERE = /\b(?:sys_platform|platform_system|os_name)\s*==\s*['"](?!linux|posix)/i;
/** An index other than PyPI may have builds of its own; PyTorch's, whose paths are as `/whl/cpu`, has none for musl. */
const OTHER_INDEX = /^[ \t]*(?:-i|-f|--(?:extra-)?index-url|--find-links)(?:[\s=])(?!.*(?:\/\/pypi\.[\w.-]+\/simple|\/whl\/(?:cpu|cu\d|rocm|torch)))/m;
/** A `requirements.txt`. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirementsTxt(file, text) {
    if (OTHER_INDEX.test(text))
        return [];
    return text.split(/\r?\n/).flatMap((line) => {
        if (/^\s*(?:#|--|-[irfc]|$)/.test(line))
            return [];
        const found = pythonRequirement(file, line);
        // A path, or `-e`: something that has no name here.
        return SPECIFIER.test(line) ? found : [unnamed(file, line.trim())];
    });
}
/** The files that a `requirements.txt` includes. */
function includedFiles(text) {
    return [...text.matchAll(/^[ \t]*(?:-r|--requirement)[ \t=]*([^\s#]+)/gm)].flatMap(([, name]) => name ?? []);
}
/** A `package.json`. Dependencies that are optional may be missing. */
function readPackageJson(file, text) {
    const { dependencies, devDependencies } = tableOf(attempt(() => JSON.parse(text)));
    return [...npmRequirements(file, dependencies, false), ...npmRequirements(file, devDependencies, true)];
}
function npmRequirements(file, listed, isDevelopment) {
    return Object.entries(tableOf(listed)).map(([name, range]) => {
        const version = typeof range === 'string' && /^\d+\.\d+\.\d+$/.test(range) ? range : undefined;
        const atLeast = typeof range === 'string' ? (0,package_installs/* lowestOf */.iR)(range) : undefined;
        return { file, ecosystem: 'npm', name, version, atLeast, isDevelopment, hasExtras: false };
    });
}
/** A `pyproject.toml`: `dependencies` of `[project]`, and `[tool.poetry.dependencies]`. Groups and extras are left out. */
function readPyproject(file, text) {
    const { project, tool } = tableOf(attempt(() => (0,dist/* parse */.qg)(text)));
    const listed = tableOf(project).dependencies;
    const written = Array.isArray(listed) ? listed : [];
    return [
        ...written.flatMap((one) => (typeof one === 'string' ? pythonRequirement(file, one) : [])),
        ...pythonTable(file, tableOf(tableOf(tool).poetry).dependencies, /^\d+(?:\.\d+)*$|^==/),
    ];
}
/** A `Pipfile`: its `[packages]`. https://github.com/pypa/pipfile */
function readPipfile(file, text) {
    return pythonTable(file, tableOf(attempt(() => (0,dist/* parse */.qg)(text))).packages, /^==/);
}
/** @param exact matches the ranges that are one version */
function pythonTable(file, listed, exact) {
    return Object.entries(tableOf(listed)).flatMap(([name, value]) => {
        const { version, optional, markers, sys_platform, extras } = typeof value === 'string' ? { version: value } : tableOf(value);
        if (name === 'python' || optional === true)
            return [];
        const marker = typeof markers === 'string' ? ` ; ${markers}` : '';
        const platform = typeof sys_platform === 'string' ? ` ; sys_platform ${sys_platform}` : '';
        const isOne = typeof version === 'string' && exact.test(version);
        const more = Array.isArray(extras) && extras.length > 0 ? '[extras]' : '';
        return pythonRequirement(file, `${name}${more}${isOne ? `==${version.replace(/^=+/, '')}` : ''}${marker}${platform}`);
    });
}
/** What is required without a name that is known. */
function unnamed(file, name) {
    return { file, ecosystem: 'pypi', name, version: undefined, isDevelopment: false, hasExtras: false };
}
function pythonRequirement(file, text) {
    const [, written, version] = SPECIFIER.exec(text) ?? [];
    if (written === undefined || ELSEWHERE.test(text.slice(text.indexOf(';') + 1)))
        return [];
    const name = (0,install_words/* pypiName */.sS)(written);
    const behind = text.trimStart().slice(written.length);
    const hasExtras = !/^\s*(?:[=<>~!;@(#\\]|$)/.test(behind);
    return [{ file, ecosystem: 'pypi', name, version, isDevelopment: false, hasExtras }];
}

;// CONCATENATED MODULE: ./lib/advice/project-packages.js





/** The files that say what a project requires, by their names, each with its reader. */
const READERS = [
    [/^[\w.-]*requirements[\w.-]*\.txt$/i, readRequirementsTxt],
    [/^package\.json$/, readPackageJson],
    [/^pyproject\.toml$/, readPyproject],
    [/^Pipfile$/, readPipfile],
];
const LOCK = /^(?:package-lock|npm-shrinkwrap)\.json$/;
/** What a folder or a glob brings, if it is there. */
const USUAL = [
    'requirements.txt',
    'package.json',
    'pyproject.toml',
    'Pipfile',
    'package-lock.json',
    'npm-shrinkwrap.json',
];
/** A file that copies very many files isn't worth a look at each. */
const MAX_FILES = 24;
/** Files of requirements that include others: what is deeper isn't read, nor are more of them. */
const MAX_DEPTH = 3;
const MAX_INCLUDED = 5;
/**
 * What the files say of packages that a Dockerfile copies or mounts. The build context isn't told by the file: its own folder is
 * looked at, and then the root.
 */
async function projectPackages(file, stages, files) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    const named = namedFiles(stages);
    const requirements = [];
    const locks = [];
    for (const name of candidates(stages, named)) {
        for (const path of new Set([pathIn(folder, name), pathIn('', name)])) {
            const text = await textOf(path, files);
            if (path === undefined || text === undefined)
                continue;
            const lock = isLock(path) ? readPackageLock(path, text) : undefined;
            if (lock !== undefined)
                locks.push(lock);
            const read = isLock(path) ? undefined : (readerOf(path) ?? readRequirementsTxt);
            if (read !== undefined)
                requirements.push(read(path, text));
            if (read === readRequirementsTxt)
                requirements.push(await includedIn(path, path, text, files, MAX_DEPTH));
            break;
        }
    }
    // A call takes fewer arguments than a file has lines: lists are joined, never spread into one.
    return { requirements: requirements.flat(), locks };
}
async function textOf(path, files) {
    const content = path === undefined ? undefined : await files.read(path);
    if (content === undefined || 'unreadable' in content)
        return undefined;
    return Buffer.from(content.bytes).toString('utf8');
}
/** What the files require that a file includes by `-r`: as if it stood in the first one. */
async function includedIn(file, path, text, files, depth) {
    const found = [];
    for (const [index, name] of includedFiles(text).entries()) {
        const other = pathIn(external_node_path_.posix.dirname(path), name);
        const inner = depth > 0 && index < MAX_INCLUDED ? await textOf(other, files) : undefined;
        if (other === undefined || inner === undefined)
            found.push([unnamed(file, name)]);
        else
            found.push(readRequirementsTxt(file, inner), await includedIn(file, other, inner, files, depth - 1));
    }
    return found.flat();
}
/** The files of requirements that commands name: they may have any name. */
function namedFiles(stages) {
    const commands = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? step.commands : [])));
    return commands.flatMap(({ words }) => (0,package_installs/* requirementFiles */.VH)(words)).filter((name) => /^[^$`*]+\.txt$/.test(name));
}
/** The paths in the build context where such files may be, those that are named in full first. */
function candidates(stages, named) {
    const sources = stages.flatMap(({ steps }) => steps.flatMap((step) => (0,context_sources/* contextSources */.S1)(step).map(({ source }) => (0,context_sources/* contextPath */.VJ)(source))));
    const isFile = (path) => readerOf(path) !== undefined || isLock(path) || named.some((name) => isSame(name, path));
    const files = sources.filter((path) => !/[*?[]/.test(path) && isFile(path));
    const inFolders = sources
        .filter((path) => !isFile(path) || /[*?[]/.test(path))
        .flatMap((path) => within(path, named));
    return [...new Set([...files, ...inFolders])].slice(0, MAX_FILES);
}
/** What a folder, or a glob for the names in one, may bring of such files. */
function within(path, named) {
    const names = [...USUAL, ...named.flatMap(tails)];
    if (!/[*?[]/.test(path))
        return hasEnding(path) ? [] : names.map((name) => external_node_path_.posix.join(path, name));
    const glob = external_node_path_.posix.basename(path);
    const folder = external_node_path_.posix.dirname(path);
    if (/[*?[]/.test(folder))
        return [];
    return names
        .filter((name) => (0,context_sources/* fits */.lA)(name.split('/')[0] ?? '', glob))
        .map((name) => (folder === '.' ? name : external_node_path_.posix.join(folder, name)));
}
/** `/app/requirements/prod.txt` may be `prod.txt` or `requirements/prod.txt` in the build context. */
function tails(name) {
    const parts = (0,context_sources/* contextPath */.VJ)(name).split('/');
    return [...new Set([parts.slice(-1).join('/'), parts.slice(-2).join('/')])];
}
function isSame(one, other) {
    return external_node_path_.posix.basename(one) === external_node_path_.posix.basename(other);
}
/** `app.py` is hardly a folder. */
function hasEnding(path) {
    return /[^/.]\.\w+$/.test(path);
}
function isLock(path) {
    return LOCK.test(external_node_path_.posix.basename(path));
}
function readerOf(path) {
    return READERS.find(([pattern]) => pattern.test(external_node_path_.posix.basename(path)))?.[1];
}
/** Undefined where it would lead out of the project. */
function pathIn(folder, name) {
    const parts = [];
    for (const part of `${folder}/${name}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ })

};
