export const id = 524;
export const ids = [524,392,569];
export const modules = {

/***/ 6392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  projectPackages: () => (/* binding */ projectPackages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/advice/facts/context-sources.js
var context_sources = __webpack_require__(4501);
// EXTERNAL MODULE: ./lib/advice/facts/package-installs.js
var package_installs = __webpack_require__(6154);
;// CONCATENATED MODULE: ./lib/advice/project/parsed.js
function attempt(parse) {
    try {
        return parse();
    }
    catch {
        return undefined;
    }
}
function tableOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/advice/project/package-lock.js

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
const STATIC = /^(?:esbuild|@esbuild\/.*)$/;
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
    const isBinary = Array.isArray(entry.cpu) || Array.isArray(entry.libc);
    return isBinary || (entry.hasInstallScript === true && entry.optional !== true);
}
function fits(listed, name) {
    if (!Array.isArray(listed) || listed.length === 0 || listed.includes(name))
        return true;
    return listed.every((one) => typeof one === 'string' && one.startsWith('!') && one !== `!${name}`);
}

// EXTERNAL MODULE: ../../node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(528);
// EXTERNAL MODULE: ./lib/advice/facts/install-words.js
var install_words = __webpack_require__(7574);
;// CONCATENATED MODULE: ./lib/advice/project/requirement-files.js




const SPECIFIER = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*(?:===?\s*([\w.!+-]+)(?![\w.*!+-]))?/;
const ELSEWHERE = /\b(?:sys_platform|platform_system|os_name)\s*==\s*['"](?!linux|posix)/i;
const OTHER_INDEX = /^[ \t]*(?:-i|-f|--(?:extra-)?index-url|--find-links)(?:[\s=])(?!.*(?:\/\/pypi\.[\w.-]+\/simple|\/whl\/(?:cpu|cu\d|rocm|torch)))/m;
function readRequirementsTxt(file, text) {
    if (OTHER_INDEX.test(text))
        return [];
    return text.split(/\r?\n/).flatMap((line) => {
        if (/^\s*(?:#|--|-[irfc]|$)/.test(line))
            return [];
        const found = pythonRequirement(file, line);
        return SPECIFIER.test(line) ? found : [unnamed(file, line.trim())];
    });
}
function includedFiles(text) {
    return [...text.matchAll(/^[ \t]*(?:-r|--requirement)[ \t=]*([^\s#]+)/gm)].flatMap(([, name]) => name ?? []);
}
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
function readPyproject(file, text) {
    const { project, tool } = tableOf(attempt(() => (0,dist/* parse */.qg)(text)));
    const listed = tableOf(project).dependencies;
    const written = Array.isArray(listed) ? listed : [];
    return [
        ...written.flatMap((one) => (typeof one === 'string' ? pythonRequirement(file, one) : [])),
        ...pythonTable(file, tableOf(tableOf(tool).poetry).dependencies, /^\d+(?:\.\d+)*$|^==/),
    ];
}
function readPipfile(file, text) {
    return pythonTable(file, tableOf(attempt(() => (0,dist/* parse */.qg)(text))).packages, /^==/);
}
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

;// CONCATENATED MODULE: ./lib/advice/project/project-packages.js





const READERS = [
    [/^[\w.-]*requirements[\w.-]*\.txt$/i, readRequirementsTxt],
    [/^package\.json$/, readPackageJson],
    [/^pyproject\.toml$/, readPyproject],
    [/^Pipfile$/, readPipfile],
];
const LOCK = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const USUAL = [
    'requirements.txt',
    'package.json',
    'pyproject.toml',
    'Pipfile',
    'package-lock.json',
    'npm-shrinkwrap.json',
];
const MAX_FILES = 24;
const MAX_DEPTH = 3;
const MAX_INCLUDED = 5;
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
    return { requirements: requirements.flat(), locks };
}
async function textOf(path, files) {
    const content = path === undefined ? undefined : await files.read(path);
    if (content === undefined || 'unreadable' in content)
        return undefined;
    return Buffer.from(content.bytes).toString('utf8');
}
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
function namedFiles(stages) {
    const commands = stages.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? step.commands : [])));
    return commands.flatMap(({ words }) => (0,package_installs/* requirementFiles */.VH)(words)).filter((name) => /^[^$`*]+\.txt$/.test(name));
}
function candidates(stages, named) {
    const sources = stages.flatMap(({ steps }) => steps.flatMap((step) => (0,context_sources/* contextSources */.S1)(step).map(({ source }) => (0,context_sources/* contextPath */.VJ)(source))));
    const isFile = (path) => readerOf(path) !== undefined || isLock(path) || named.some((name) => isSame(name, path));
    const files = sources.filter((path) => !/[*?[]/.test(path) && isFile(path));
    const inFolders = sources
        .filter((path) => !isFile(path) || /[*?[]/.test(path))
        .flatMap((path) => within(path, named));
    return [...new Set([...files, ...inFolders])].slice(0, MAX_FILES);
}
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
function tails(name) {
    const parts = (0,context_sources/* contextPath */.VJ)(name).split('/');
    return [...new Set([parts.slice(-1).join('/'), parts.slice(-2).join('/')])];
}
function isSame(one, other) {
    return external_node_path_.posix.basename(one) === external_node_path_.posix.basename(other);
}
function hasEnding(path) {
    return /[^/.]\.\w+$/.test(path);
}
function isLock(path) {
    return LOCK.test(external_node_path_.posix.basename(path));
}
function readerOf(path) {
    return READERS.find(([pattern]) => pattern.test(external_node_path_.posix.basename(path)))?.[1];
}
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


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t7: () => (/* binding */ editsOf),
  WQ: () => (/* binding */ isExplainable),
  H9: () => (/* binding */ isPlanned),
  cz: () => (/* binding */ movesOf),
  fE: () => (/* binding */ planBumps)
});

// UNUSED EXPORTS: endedBump, isBumpKey, isFirstPin, isFollowKey

// EXTERNAL MODULE: ./lib/check/judgement.js
var judgement = __webpack_require__(1824);
// EXTERNAL MODULE: ./lib/model/edit.js
var edit = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/util/group-by.js
var group_by = __webpack_require__(5038);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/bump/grouping.js


function groupOf({ use }, { by, rules }) {
    const { file, reference } = use;
    if (reference === undefined)
        return undefined;
    const rule = rules.find(({ images, files }) => (images?.(reference) ?? true) && (files?.(file) ?? true));
    if (rule !== undefined)
        return rule.name;
    switch (by) {
        case 'all':
            return undefined;
        case 'image':
            return (0,model_reference/* familiarName */.hG)(reference);
        case 'directory':
            return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
    }
}
function branchPart(name) {
    const plain = name
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
    if (plain === name)
        return name;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 6);
    return plain === '' ? hash : `${plain}-${hash}`;
}

;// CONCATENATED MODULE: ./lib/bump/plan.js





function planBumps(uses, pin, grouping) {
    const editable = uses.filter(({ edits }) => edits.length > 0);
    const leaderOf = leaders(editable);
    const groupOfUse = (judged) => groupOf(leaderOf(judged), grouping);
    const isPin = (judged) => isFirstPin(leaderOf(judged));
    const refreshes = pin === 'together' ? editable : editable.filter((judged) => !isPin(judged));
    const pins = pin === 'separate' ? editable.filter(isPin) : [];
    return [
        ...byGroup('refresh', refreshes, groupOfUse),
        ...byGroup('pin', pins, groupOfUse),
        ...followBumps(uses.flatMap((judged) => (0,judgement/* followed */.Xd)(judged) ?? [])),
    ];
}
function followBumps(uses) {
    const leaderOf = leaders(uses);
    const imageOf = ({ use }) => (use.reference === undefined ? '' : (0,model_reference/* familiarName */.hG)(use.reference));
    const [, ...named] = byGroup('refresh', uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
    return named;
}
function leaders(uses) {
    const ordered = [...uses.filter((each) => !isFirstPin(each)), ...uses.filter(isFirstPin)];
    const parents = ordered.map((_, index) => index);
    const root = (index) => {
        let at = index;
        while (parents[at] !== at)
            at = parents[at] ?? at;
        return at;
    };
    const byEdit = new Map();
    for (const [index, { edits }] of ordered.entries()) {
        for (const { file, span } of edits) {
            const key = `${file}\n${span.start}\n${span.end}`;
            const other = byEdit.get(key);
            if (other === undefined)
                byEdit.set(key, index);
            else
                parents[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
        }
    }
    const indexes = new Map(ordered.map((judged, index) => [judged, index]));
    return (judged) => ordered[root(indexes.get(judged) ?? 0)] ?? judged;
}
function isFirstPin({ use, proposal }) {
    return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}
function isPlanned(judged, pin) {
    return judged.edits.length > 0 && (pin !== 'off' || !isFirstPin(judged));
}
function byGroup(kind, uses, groupOfUse) {
    const groups = (0,group_by/* groupBy */.$)(uses, groupOfUse);
    const all = { key: kind, group: undefined, uses: groups.get(undefined) ?? [] };
    const named = [...groups].flatMap(([group, own]) => group === undefined ? [] : [{ key: `${kind}-${branchPart(group)}`, group, uses: own }]);
    return [all, ...named.sort((a, b) => (a.key < b.key ? -1 : 1))];
}
function isBumpKey(key) {
    return /^(?:refresh|pin)(?:-|$)/.test(key);
}
function isFollowKey(key) {
    return key.startsWith('refresh-codename-');
}
function endedBump(key) {
    return { key, group: undefined, uses: [] };
}
function editsOf(uses) {
    return (0,edit/* distinctEdits */.qp)(uses.flatMap(({ edits }) => edits));
}
function isExplainable(move) {
    const [{ status, unreadPin }] = move.uses;
    return move.from !== undefined && move.to !== undefined && status !== 'dead' && unreadPin === undefined;
}
function movesOf(uses) {
    const moves = new Map();
    for (const judged of uses) {
        const { proposal, current, use } = judged;
        const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
        if (use.reference === undefined || (to === undefined && proposal?.tag === undefined))
            continue;
        const image = (0,model_reference/* familiarReference */.ZD)(use.reference);
        const from = use.reference.digest;
        const key = [image, from, proposal?.tag, to].join('\n');
        const [first, ...rest] = moves.get(key)?.uses ?? [judged];
        const all = moves.has(key) ? [first, ...rest, judged] : [judged];
        moves.set(key, { image, uses: all, tag: proposal?.tag, from, to });
    }
    return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advise: () => (/* binding */ advise),
  renderAdvice: () => (/* binding */ renderAdvice)
});

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/advice/advised-stages.js
var advised_stages = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/bases/index.js + 20 modules
var bases = __webpack_require__(1380);
// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __webpack_require__(4150);
;// CONCATENATED MODULE: ./lib/advice/alternatives/image-meter.js




class ImageMeter {
    #parts;
    #images;
    #known = new Map();
    #told = new Set();
    constructor(parts) {
        this.#parts = parts;
        this.#images = parts.resolver.images();
    }
    measure(reference) {
        const key = (0,model_reference/* referenceKey */.Db)(reference);
        const known = this.#known.get(key) ?? this.#measure(reference).catch((error) => this.#tell(error, reference));
        this.#known.set(key, known);
        return known;
    }
    async #measure(reference) {
        const digest = await this.#digestOf(reference);
        if (this.#isScarce(reference))
            return undefined;
        const index = digest && (await this.#images.index(reference, digest));
        if (!index?.ok)
            return undefined;
        const placed = [];
        const sizes = [];
        const missing = [];
        for (const platform of this.#parts.platforms) {
            const entry = index.value.images.find((one) => (0,model_platform/* samePlatform */.my)(one.platform, platform));
            const image = entry && (await this.#images.image(reference, entry.digest));
            if (image === undefined)
                missing.push(platform);
            else if (!image.ok)
                return undefined;
            else {
                placed.push({ reference, index: index.value, image: image.value });
                sizes.push({ platform, bytes: image.value.layers.reduce((sum, { size }) => sum + size, 0) });
            }
        }
        const [first] = placed;
        if (first === undefined)
            return undefined;
        const { traits, packageCount } = await this.#traits(first);
        return { image: { digest: index.value.digest, sizes, missing, config: first.image.config, packageCount }, traits };
    }
    #tell(error, reference) {
        this.#parts.log.info((0,unforeseen/* unforeseen */.H)(error, reference).message);
    }
    #isScarce(reference) {
        if (!this.#images.isPullLimitLow(reference))
            return false;
        if (!this.#told.has(reference.registry)) {
            this.#told.add(reference.registry);
            this.#parts.log.notice(`Less than half of the pull limit of ${reference.registry} is left, and builds need it: none of its images are measured any more.`);
        }
        return true;
    }
    async #digestOf(reference) {
        if (reference.digest !== undefined)
            return reference.digest;
        const { tag } = await this.#parts.resolver.resolve(reference);
        return tag?.ok ? tag.value.digest : undefined;
    }
    async #traits(placed) {
        const { inspector } = this.#parts;
        const byName = (0,bases/* traitsByName */.u1)(placed.reference);
        const { config } = placed.image;
        if (byName.family === 'unknown') {
            const read = await inspector.distribution.get(placed);
            if (!('refused' in read)) {
                const packages = 'packages' in read.packages ? read.packages.packages : undefined;
                return {
                    traits: (0,bases/* traitsByContent */.g4)(byName, { config, packages, osRelease: read.osRelease }),
                    packageCount: packages?.length,
                };
            }
        }
        const packages = await this.#knownPackages(placed);
        return { traits: (0,bases/* traitsByContent */.g4)(byName, { config, packages }), packageCount: packages?.length };
    }
    async #knownPackages(placed) {
        const { inspector } = this.#parts;
        const read = await inspector.packages.recall(placed);
        if (read !== undefined && 'packages' in read)
            return read.packages;
        const hasAttestations = placed.index.others.length > 0;
        const sbom = hasAttestations ? await inspector.sbom.get(placed) : await inspector.sbom.recall(placed);
        return sbom?.packages.filter(({ type }) => SYSTEM.has(type));
    }
}
const SYSTEM = new Set(['deb', 'apk', 'rpm']);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/advice/facts/chain.js
var chain = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/advice/facts/musl-packages.js
var musl_packages = __webpack_require__(1900);
// EXTERNAL MODULE: ./lib/advice/facts/root-work.js
var root_work = __webpack_require__(7851);
// EXTERNAL MODULE: ./lib/advice/facts/scenes.js
var scenes = __webpack_require__(4080);
// EXTERNAL MODULE: ./lib/advice/facts/traces.js
var facts_traces = __webpack_require__(2347);
// EXTERNAL MODULE: ./lib/advice/facts/within-reason.js
var within_reason = __webpack_require__(5783);
;// CONCATENATED MODULE: ./lib/advice/purpose.js







function purposeOf(file, stage) {
    const sources = sourcesOf(file, stage);
    const chains = sources.map((source) => (0,chain/* chainOf */.dR)(file, source));
    const isInterpreted = stage.traits.language !== undefined;
    const traces = (0,within_reason/* isWithinReason */.U)(file) ? (0,facts_traces/* tracesOf */.O)(file) : undefined;
    const built = sources.flatMap(({ index }) => traces?.get(index) ?? []);
    const linked = built.filter(({ kind, made }) => kind === 'program' && made !== undefined);
    const builtFor = traces?.get(stage.index)?.find(({ via }) => via.length > 0)?.origin.libc;
    return {
        isFinal: stage.isFinal,
        builtFor,
        needsRoot: (0,root_work/* mayNeedRoot */.M)((0,chain/* stepsOf */.B_)(file, stage)),
        language: stage.traits.language ?? sources.find(({ traits }) => traits.language !== undefined)?.traits.language,
        isStaticBinary: !isInterpreted &&
            linked.length === 0 &&
            chains.some((chain) => (0,scenes/* commandsOf */.Kf)((0,scenes/* scenesOf */.Zi)(chain)).some(linksStatically)),
        hasNativeParts: linked.length > 0 ||
            (builtFor !== undefined && stage.traits.libc !== undefined && builtFor !== stage.traits.libc) ||
            file.locks.some(({ compiled }) => compiled.length > 0) ||
            file.requirements.some(({ ecosystem, name, isDevelopment }) => !isDevelopment && Object.hasOwn(musl_packages/* MUSL_SUPPORT */.y[ecosystem], name)),
    };
}
function sourcesOf({ stages }, stage) {
    const indexes = stage.steps.flatMap((step) => step.kind === 'copy' && step.from?.kind === 'stage' ? [step.from.index] : []);
    return [...new Set(indexes)].flatMap((index) => stages[index] ?? []);
}
function linksStatically({ words, variables }) {
    const [program = '', verb = ''] = words;
    const name = external_node_path_.posix.basename(program);
    const isBuild = verb === 'build' || verb === 'install';
    if (name === 'go')
        return isBuild && (variables.get('CGO_ENABLED') === '0' || /-static/.test(words.join(' ')));
    if (name === 'cargo')
        return isBuild && /-musl(?:\s|$)/.test(words.join(' '));
    return /^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(name) && words.includes('-static');
}

// EXTERNAL MODULE: ./lib/bases/base-traits.js
var base_traits = __webpack_require__(4160);
// EXTERNAL MODULE: ./lib/advice/facts/uses.js
var uses = __webpack_require__(7845);
// EXTERNAL MODULE: ./lib/advice/rules/missing-shell.js
var missing_shell = __webpack_require__(2114);
;// CONCATENATED MODULE: ./lib/advice/alternatives/breaks.js







const COMMANDS = {
    apt: 'apt',
    'apt-get': 'apt',
    apk: 'apk',
    dnf: 'dnf',
    yum: 'yum',
    microdnf: 'microdnf',
    tdnf: 'tdnf',
    zypper: 'zypper',
    pacman: 'pacman',
};
const MAX_TOLD = 5;
function breaksOn(file, stage, candidate, now) {
    const steps = (0,chain/* stepsOf */.B_)(file, stage);
    const own = new Set(now === undefined ? [] : breaksWith(steps, now).map(textOf));
    const found = breaksWith(steps, candidate).filter((one) => !own.has(textOf(one)));
    const all = [...found, ...linkedAt(file, stage, candidate.traits)];
    const once = [...new Set(all.sort((a, b) => a.line - b.line).map(textOf))];
    const more = once.length - MAX_TOLD;
    return more > 0 ? [...once.slice(0, MAX_TOLD), `and ${more} more`] : once;
}
function textOf({ line, what }) {
    return `line ${line}: ${what}`;
}
function breaksWith(steps, { traits, image }) {
    return [...steps.flatMap((step) => breaksAt(step, traits)), ...startedTwice(steps, image.config.entrypoint)];
}
function breaksAt(step, traits) {
    const { packageManager } = traits;
    const { line } = step.range.start;
    if (step.kind === 'run') {
        if ((0,base_traits/* lacksSh */.e)(traits) && step.form !== 'exec')
            return [{ line, what: 'RUN needs a shell' }];
        if (packageManager === undefined)
            return [];
        return step.commands.flatMap(({ words: [name = ''] }) => {
            const uses = COMMANDS[name];
            if (uses === undefined || uses === packageManager || areBothThere(uses, packageManager))
                return [];
            return [
                { line, what: `${name}, ${packageManager === 'none' ? 'and no package manager' : `not ${packageManager}`}` },
            ];
        });
    }
    if (step.kind !== 'start' || !(0,base_traits/* lacksSh */.e)(traits))
        return [];
    const what = step.instruction.toUpperCase();
    if (step.form === 'shell')
        return [{ line, what: `${what} in shell form` }];
    const [first = ''] = step.words;
    if (/^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z)?sh$/.test(first))
        return [{ line, what: `${what} starts ${first}` }];
    return (0,missing_shell/* needsShell */._W)(first) ? [{ line, what: `${what} starts ${first}, which needs a shell` }] : [];
}
function startedTwice(steps, entrypoint) {
    const program = external_node_path_.posix.basename(entrypoint?.at(-1) ?? '');
    const starts = (0,chain/* only */.j6)(steps, 'start').filter(({ instruction }) => instruction !== 'healthcheck');
    if (program === '' || starts.some(({ instruction }) => instruction === 'entrypoint'))
        return [];
    const last = starts.at(-1);
    const [first = ''] = last?.words ?? [];
    const isSame = last?.form === 'exec' && external_node_path_.posix.basename(first).replace(/[\d.]+$/, '') === program.replace(/[\d.]+$/, '');
    return isSame ? [{ line: last.range.start.line, what: `CMD starts ${first}, as the image's ENTRYPOINT does` }] : [];
}
function areBothThere(used, there) {
    return used === 'yum' && there === 'dnf';
}
const PACKAGES = /node_modules|site-packages|venv|\.local(?:\/|$)|wheels/;
function linkedAt(file, stage, candidate) {
    if (candidate.libc === undefined)
        return [];
    const other = candidate.libc === 'none' ? 'there is no C library' : `the C library is ${candidate.libc}`;
    const traces = (0,within_reason/* isWithinReason */.U)(file) ? ((0,facts_traces/* tracesOf */.O)(file).get(stage.index) ?? []) : [];
    return (0,chain/* only */.j6)(stage.steps, 'copy').flatMap((step) => {
        const traced = traces.find(({ via }) => via.at(-1) === step)?.origin.libc;
        const libc = traced ?? (step.sources.some((source) => PACKAGES.test(source)) ? libcOf(file, step) : undefined);
        if (libc === undefined || libc === 'none' || libc === candidate.libc)
            return [];
        return [{ line: step.range.start.line, what: `what is copied was built for ${libc}, and ${other}` }];
    });
}
function libcOf(file, { from }) {
    if (from?.kind === 'stage')
        return file.stages[from.index]?.traits.libc;
    return from?.kind === 'image' ? (0,uses/* sourceTraits */.Bs)(from.reference, file)?.libc : undefined;
}

;// CONCATENATED MODULE: ./lib/advice/alternatives/index.js




async function alternativesTo(file, stage, parts) {
    const { root, traits } = stage;
    if (root === undefined)
        return [];
    const purpose = purposeOf(file, stage);
    const now = await parts.meter.measure(root);
    const about = { file, stage, root, now };
    const answers = await Promise.all((0,bases/* candidates */.Xi)(root, traits, purpose).map((one) => prove(one, about, parts)));
    const proven = answers.filter((one) => one !== undefined).filter((one) => isWorthIt(one, about, purpose));
    return proven.filter((one) => proven.find(({ image }) => image.digest === one.image.digest) === one);
}
async function prove(candidate, { file, stage, root, now }, { resolver, meter }) {
    const reference = (0,model_reference/* parseReference */.F2)(candidate.reference);
    if ('invalid' in reference)
        throw new Error(`"${candidate.reference}" is no reference.`);
    if ((0,model_reference/* repositoryName */.aR)(reference) === (0,model_reference/* repositoryName */.aR)(root)) {
        const listed = await resolver.tags(reference);
        const isWhole = listed.ok && listed.incomplete === undefined;
        if (isWhole && !listed.value.includes(reference.tag ?? ''))
            return undefined;
    }
    const measured = await meter.measure(reference);
    if (measured === undefined || measured.image.missing.length > 0)
        return undefined;
    const { image, traits } = measured;
    return {
        reference: candidate.reference,
        image,
        traits,
        reason: candidate.reason,
        breaks: breaksOn(file, stage, measured, now),
    };
}
const MAX_GROWTH = 1.05;
function isWorthIt({ image, traits }, { now, stage }, { hasNativeParts }) {
    if (hasNativeParts && stage.traits.libc === 'musl' && traits.libc === 'glibc')
        return true;
    const [size, before] = [image.sizes[0]?.bytes, now?.image.sizes[0]?.bytes];
    return size === undefined || before === undefined || size <= before * MAX_GROWTH;
}

// EXTERNAL MODULE: ./lib/advice/name-advisor.js
var name_advisor = __webpack_require__(8107);
// EXTERNAL MODULE: ./lib/advice/project/project-packages.js + 3 modules
var project_packages = __webpack_require__(6392);
// EXTERNAL MODULE: ./lib/tags/later-release.js
var later_release = __webpack_require__(8538);
// EXTERNAL MODULE: ./lib/tags/tag-outlook.js
var tag_outlook = __webpack_require__(1950);
// EXTERNAL MODULE: ./lib/tags/unreleased.js
var unreleased = __webpack_require__(9534);
;// CONCATENATED MODULE: ./lib/advice/tag-facts.js




const MAX_COMPARED = 6;
const MAX_TRIED = 3;
async function tagFactsOf(reference, parts) {
    const listed = await parts.resolver.tags(reference);
    if (!listed.ok)
        return undefined;
    const outlook = (level) => (0,tag_outlook/* tagOutlook */.A)(reference, listed.value, level, parts.allows);
    const newest = (level) => newestOf(reference, outlook(level).newer, listed.value, parts);
    const patch = await newest('patch');
    const minor = await newest('minor');
    const major = await newest('major');
    const newer = {
        ...(patch !== undefined && { patch }),
        ...(minor !== undefined && minor !== patch && { minor }),
        ...(major !== undefined && major !== minor && major !== patch && { major }),
    };
    const { onward: later, doubtful } = outlook('major');
    const doubt = doubtful === undefined ? {} : { doubtful };
    const facts = { newer, codenamed: await codenamed(reference, listed.value, parts.resolver), ...doubt };
    if (Object.keys(newer).length > 0)
        return facts;
    const onward = (await newestOf(reference, later, listed.value, parts)) ?? (await (0,later_release/* laterRepository */.PR)(reference, parts.resolver));
    return onward === undefined ? facts : { ...facts, onward };
}
async function newestOf(reference, tags, listed, { resolver, meter }) {
    for (const tag of tags.slice(0, MAX_TRIED)) {
        const candidate = { ...reference, tag, digest: undefined };
        const measured = await meter.measure(candidate);
        if (measured?.image.missing.length !== 0)
            continue;
        if (!(await (0,unreleased/* isUnreleased */.N)(candidate, measured.image.digest, listed, resolver)))
            return tag;
    }
    return undefined;
}
async function codenamed(reference, tags, resolver) {
    if ((0,bases/* withoutRelease */.U7)(reference.tag) !== undefined)
        return [];
    const longer = tags.filter((tag) => tag !== reference.tag && (0,bases/* withoutRelease */.U7)(tag) === reference.tag);
    if (longer.length === 0)
        return [];
    const own = await resolver.resolve({ ...reference, digest: undefined });
    if (!own.tag?.ok)
        return [];
    const same = [];
    for (const tag of longer.slice(0, MAX_COMPARED)) {
        const other = await resolver.resolve({ ...reference, tag, digest: undefined });
        if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest)
            same.push(tag);
    }
    return same;
}

;// CONCATENATED MODULE: ./lib/advice/registry-advisor.js







class RegistryAdvisor {
    #parts;
    #asked;
    constructor(parts) {
        this.#parts = parts;
    }
    async advise(file, resolver) {
        const looked = await this.look(file, resolver);
        const tags = await this.#tagFacts(file);
        return { ...looked, tags, names: await this.#namesThere(looked) };
    }
    async #namesThere({ names, stages }) {
        const there = new Map(names);
        for (const { root } of stages) {
            const name = root === undefined ? '' : (0,model_reference/* familiarReference */.ZD)(root);
            const facts = there.get(name);
            if (root === undefined || facts?.slimmer === undefined || facts.slimmer.length === 0)
                continue;
            const listed = await this.#asked?.resolver.tags(root);
            if (listed?.ok)
                there.set(name, { ...facts, slimmer: facts.slimmer.filter((tag) => listed.value.includes(tag)) });
        }
        return there;
    }
    async look(file, resolver) {
        if (resolver !== undefined)
            this.#asked ??= { resolver, meter: await this.#meterOf(resolver) };
        const named = (0,name_advisor/* adviseByName */.nQ)(file);
        const project = await (0,project_packages.projectPackages)(file.file, file.stages, this.#parts.files);
        const measured = new Map();
        for (const { root } of named.stages) {
            const found = root && (await this.#asked?.meter.measure(root));
            if (root !== undefined && found !== undefined)
                measured.set((0,model_reference/* referenceKey */.Db)(root), found.traits);
        }
        const traitsOf = (root) => (typeof root === 'object' ? measured.get((0,model_reference/* referenceKey */.Db)(root)) : undefined) ?? (0,name_advisor/* traitsOfRoot */.ty)(root);
        return { ...named, stages: (0,advised_stages/* withTraits */.K)(file, traitsOf), ...project };
    }
    async alternatives(file) {
        const { stages } = file;
        const images = new Map();
        for (const stage of stages) {
            const measured = stage.base.kind === 'image' ? await this.#asked?.meter.measure(stage.base.reference) : undefined;
            if (measured !== undefined)
                images.set(stage.index, measured.image);
        }
        const final = stages.at(-1);
        const alternatives = final === undefined || this.#asked === undefined ? [] : await alternativesTo(file, final, this.#asked);
        return { file: file.file, stages, images, alternatives };
    }
    async #tagFacts({ uses }) {
        const facts = new Map();
        if (this.#asked === undefined)
            return facts;
        for (const { use, status } of uses) {
            const { reference } = use;
            const tag = reference?.tag;
            if (use.kind !== 'from' || reference === undefined || tag === undefined)
                continue;
            if (status === 'skipped' || status === 'unresolved' || facts.has((0,model_reference/* familiarReference */.ZD)(reference)))
                continue;
            const allows = (next) => this.#parts.allows(use, next);
            const found = await tagFactsOf({ ...reference, tag }, { ...this.#asked, allows });
            if (found !== undefined)
                facts.set((0,model_reference/* familiarReference */.ZD)(reference), found);
        }
        return facts;
    }
    async #meterOf(resolver) {
        const { ImageInspector } = await Promise.all(/* import() */[__webpack_require__.e(543), __webpack_require__.e(316), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 316));
        const { clock, log, maxDownload, platforms } = this.#parts;
        const inspector = new ImageInspector({ images: resolver.images(), clock, log, maxDownload });
        return new ImageMeter({ resolver, inspector, platforms, log });
    }
}

// EXTERNAL MODULE: ./lib/check/ignore.js
var ignore = __webpack_require__(8013);
// EXTERNAL MODULE: ./lib/check/pipeline.js + 16 modules
var pipeline = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/util/escape.js
var util_escape = __webpack_require__(7534);
// EXTERNAL MODULE: ./lib/util/group-by.js
var group_by = __webpack_require__(5038);
// EXTERNAL MODULE: ./lib/util/lists.js
var lists = __webpack_require__(9076);
// EXTERNAL MODULE: ./lib/reports/explanation-words.js + 1 modules
var explanation_words = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7306);
;// CONCATENATED MODULE: ./lib/reports/advice-words.js





function remarksOf(file, { findings }) {
    const own = findings.filter((finding) => finding.file === file);
    const groups = (0,group_by/* groupBy */.$)(own, ({ rule, severity, message }) => `${rule} ${severity} ${message}`);
    return [...groups.values()].flatMap(([first, ...rest]) => {
        if (first === undefined)
            return [];
        const lines = new Set(rest.map(({ range }) => `${range.start.line}`));
        lines.delete(`${first.range.start.line}`);
        if (lines.size === 0)
            return [first];
        return [
            { ...first, message: `${first.message} Also in line${lines.size === 1 ? '' : 's'} ${(0,lists/* enumerate */.H)([...lines])}.` },
        ];
    });
}
function traitWords(traits) {
    const { libc, shell, packageManager, user } = traits;
    const words = [
        kindWords(traits),
        libc === 'none' ? 'no libc' : libc,
        shell === 'none' ? 'no shell' : shell,
        packageManager === 'none' ? 'no package manager' : packageManager,
        user,
    ];
    return words.filter((word) => word !== undefined);
}
function kindWords({ family, label }) {
    const isNamed = family === 'unknown' || label.toLowerCase().includes(family);
    return isNamed ? label : `${family} ${label}`;
}
function baseWords({ base }, stages) {
    switch (base.kind) {
        case 'image':
            return (0,model_reference/* familiarReference */.ZD)({ ...base.reference, digest: undefined });
        case 'scratch':
            return 'scratch';
        case 'stage':
            return stageWords(stages[base.index]);
        case 'unknown':
            return 'an image that is not known here';
    }
}
function stageWords(stage) {
    return stage?.name ?? `stage ${(stage?.index ?? 0) + 1}`;
}
function sizeWords(image) {
    const [first] = image?.sizes ?? [];
    return first === undefined ? undefined : (0,explanation_words/* bytes */.ee)(first.bytes);
}
function packageWords(image) {
    return image?.packageCount === undefined ? undefined : (0,phrases/* count */.U)(image.packageCount, 'package');
}
function savingWords(image, now) {
    const [size, before] = [image.sizes[0]?.bytes, now?.sizes[0]?.bytes];
    if (size === undefined || before === undefined || before === 0)
        return undefined;
    const percent = Math.round((size / before - 1) * 100);
    if (percent === 0)
        return undefined;
    return percent > 0 ? `+${percent} %` : `−${-percent} %`;
}
function finalBase({ stages, images, }) {
    const final = stages.at(-1);
    if (final?.root === undefined)
        return undefined;
    const root = stages.find(({ base }) => base.kind === 'image' && base.reference === final.root);
    return {
        name: (0,model_reference/* familiarReference */.ZD)({ ...final.root, digest: undefined }),
        image: root === undefined ? undefined : images.get(root.index),
    };
}
function noAdvice({ summary: { files } }) {
    return files === 0 ? 'No Dockerfile found.' : 'No advice: no file has stages that were read.';
}

;// CONCATENATED MODULE: ./lib/reports/stage-graph.js


function renderStageGraph({ stages, images }) {
    const lines = ['flowchart LR'];
    for (const stage of stages) {
        const size = sizeWords(images.get(stage.index));
        const about = [
            baseWords(stage, stages),
            [kindWords(stage.traits), size].filter((word) => word !== undefined).join(' · '),
        ];
        const [open, close] = stage.isFinal ? ['([', '])'] : ['[', ']'];
        lines.push(`  s${stage.index}${open}"${[...new Set([stageWords(stage), ...about])].map(label).join('<br>')}"${close}`);
    }
    const outside = new Map();
    for (const stage of stages) {
        if (stage.base.kind === 'stage')
            lines.push(`  s${stage.base.index} -->|FROM| s${stage.index}`);
        for (const from of copiedFrom(stage)) {
            const node = from.kind === 'stage' ? `s${from.index}` : outsideNode(from, outside, lines);
            if (node !== undefined)
                lines.push(`  ${node} -.->|COPY| s${stage.index}`);
        }
    }
    return lines.join('\n');
}
function copiedFrom({ steps }) {
    const sources = new Map();
    for (const step of steps) {
        if (step.kind !== 'copy' || step.from === undefined)
            continue;
        sources.set(JSON.stringify(step.from), step.from);
    }
    return [...sources.values()];
}
function outsideNode(from, outside, lines) {
    if (from.kind !== 'image')
        return undefined;
    const name = (0,model_reference/* familiarReference */.ZD)({ ...from.reference, digest: undefined });
    const known = outside.get(name);
    if (known !== undefined)
        return known;
    const node = `i${outside.size}`;
    outside.set(name, node);
    lines.push(`  ${node}["${label(name)}"]`);
    return node;
}
function label(text) {
    return text.replace(/[^\w .:/@·,+-]/gu, (char) => `#${char.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(3795);
;// CONCATENATED MODULE: ./lib/reports/advice-markdown.js





function renderAdviceMarkdown(report, advice) {
    if (advice.length === 0)
        return `${noAdvice(report)}\n`;
    const parts = advice.map((file) => {
        const own = remarksOf(file.file, report);
        return [`### ${(0,util_escape/* codeSpan */.SS)(file.file)}`, stageTable(file), findingList(own), alternativeTable(file), graphOf(file)]
            .filter((part) => part !== '')
            .join('\n\n');
    });
    return `${parts.join('\n\n')}\n`;
}
function stageTable({ stages, images }) {
    const rows = stages.map((stage) => {
        const image = images.get(stage.index);
        const name = stage.isFinal ? `**${(0,util_escape/* markdownText */.p7)(stageWords(stage))}**` : (0,util_escape/* markdownText */.p7)(stageWords(stage));
        const about = [...traitWords(stage.traits), packageWords(image)].filter((word) => word !== undefined);
        const cells = [unbroken(sizeWords(image) ?? ''), about.join(' · ')];
        return `| ${name} | ${(0,util_escape/* codeCell */.MZ)(baseWords(stage, stages))} | ${cells.map(util_escape/* markdownText */.p7).join(' | ')} |`;
    });
    return ['| Stage | Base | Size | What it is |', '| --- | --- | ---: | --- |', ...rows].join('\n');
}
function findingList(findings) {
    return findings
        .map(({ range, message, rule, help }) => `- Line ${range.start.line}: ${(0,util_escape/* markdownText */.p7)(message)} ([${rule}](${help}))`)
        .join('\n');
}
function alternativeTable(file) {
    if (file.alternatives.length === 0)
        return '';
    const now = finalBase(file);
    const rows = file.alternatives.map(({ reference, image, traits, reason, breaks }) => {
        const cells = [
            unbroken([sizeWords(image), savingWords(image, now?.image)].filter((word) => word !== undefined).join(' ')),
            [...traitWords(traits), packageWords(image)].filter((word) => word !== undefined).join(' · '),
            reason,
        ];
        const broken = breaks.length === 0 ? 'nothing that is known' : breaks.map(util_escape/* markdownText */.p7).join('<br>');
        return `| ${(0,util_escape/* codeCell */.MZ)(reference)} | ${cells.map(util_escape/* markdownText */.p7).join(' | ')} | ${broken} |`;
    });
    const size = sizeWords(now?.image);
    return [
        `In place of ${(0,util_escape/* codeSpan */.SS)(now?.name ?? '')}${size === undefined ? '' : ` (${size})`} in the final stage:`,
        '',
        '| Image | Size | What it is | Why | Would break |',
        '| --- | ---: | --- | --- | --- |',
        ...rows,
    ].join('\n');
}
function graphOf(file) {
    if (file.stages.length < 2)
        return '';
    return (0,tables/* fold */.AU)((0,phrases/* count */.U)(file.stages.length, 'stage'), `\`\`\`mermaid\n${renderStageGraph(file)}\n\`\`\``);
}
function unbroken(text) {
    return text.replaceAll(' ', '\u00a0');
}

// EXTERNAL MODULE: ./lib/reports/text.js
var reports_text = __webpack_require__(3569);
;// CONCATENATED MODULE: ./lib/reports/advice-text.js




function renderAdviceText(report, advice, colour) {
    const paint = (0,reports_text/* painter */.C)(colour);
    const remarks = advice.map(({ file }) => remarksOf(file, report));
    const screens = advice.map((file, index) => {
        const own = remarks[index] ?? [];
        return [
            paint((0,util_escape/* terminalText */.eR)(file.file), 'file'),
            ...stageLines(file),
            ...(own.length === 0 ? [] : ['', ...(0,reports_text/* findingLines */.h)(own, paint)]),
            ...alternativeLines(file),
        ].join('\n');
    });
    const tally = `${(0,phrases/* count */.U)(advice.length, 'file')}, ${(0,phrases/* count */.U)(remarks.flat().length, 'remark')}.`;
    return (0,util_escape/* withoutCommands */.Df)(`${[...screens, advice.length === 0 ? noAdvice(report) : tally].join('\n\n')}\n`);
}
function stageLines(file) {
    const { stages, images } = file;
    const rows = stages.map((stage) => {
        const image = images.get(stage.index);
        const about = [...traitWords(stage.traits), packageWords(image)].filter((word) => word !== undefined);
        const name = stage.isFinal && stage.name === undefined ? 'final stage' : stageWords(stage);
        return [name, baseWords(stage, stages), sizeWords(image) ?? '', about.join(' · ')];
    });
    return table(rows);
}
function alternativeLines(file) {
    if (file.alternatives.length === 0)
        return [];
    const now = finalBase(file);
    const size = sizeWords(now?.image);
    const heading = `In place of ${now?.name ?? 'the base'}${size === undefined ? '' : ` (${size})`} in the final stage:`;
    const rows = table(file.alternatives.map((one) => alternativeRow(one, now?.image)));
    const lines = file.alternatives.flatMap((one, index) => [
        rows[index] ?? '',
        `    ${(0,util_escape/* terminalText */.eR)(one.reason)}`,
        ...one.breaks.map((what) => `    breaks  ${(0,util_escape/* terminalText */.eR)(what)}`),
    ]);
    return ['', `  ${heading}`, ...lines];
}
function alternativeRow({ reference, image, traits }, now) {
    const about = [...traitWords(traits), packageWords(image)].filter((word) => word !== undefined);
    return [reference, sizeWords(image) ?? '', savingWords(image, now) ?? '', about.join(' · ')];
}
function table(rows) {
    const clean = rows.map((row) => row.map(util_escape/* terminalText */.eR));
    const widths = (clean[0] ?? []).map((_, column) => clean.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
    return clean.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

// EXTERNAL MODULE: ./lib/rules.js + 30 modules
var rules = __webpack_require__(7738);
;// CONCATENATED MODULE: ./lib/cli/advise.js






async function advise(parts, settings) {
    const { files, clock, log } = parts;
    const advisor = new RegistryAdvisor({
        files,
        clock,
        log,
        platforms: settings.check.platforms,
        maxDownload: settings.maxDownload,
        allows: (0,ignore/* tagAllowance */.rQ)(settings.check, clock.now()),
    });
    const advice = [];
    const look = async (file) => {
        if (file.stages.length > 0)
            advice.push(await advisor.alternatives(file));
    };
    const report = await (0,pipeline/* check */.z)({ ...parts, rules: rules/* advisedRules */.m5, advisor, look }, settings.check);
    return { report, advice };
}
function renderAdvice({ report, advice }, format, colour) {
    return format === 'text' ? renderAdviceText(report, advice, colour) : renderAdviceMarkdown(report, advice);
}


/***/ }),

/***/ 7581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ digestCell),
  X1: () => (/* binding */ digestChange),
  C7: () => (/* binding */ imageCell),
  S3: () => (/* binding */ imageLink)
});

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __webpack_require__(9612);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/util/escape.js
var util_escape = __webpack_require__(7534);
;// CONCATENATED MODULE: ./lib/reports/image-page.js

function imagePage({ registry, repository }) {
    switch (registry) {
        case model_reference/* DOCKER_HUB */.Xb:
            return repository.startsWith('library/')
                ? `https://hub.docker.com/_/${repository.slice('library/'.length)}`
                : `https://hub.docker.com/r/${repository}`;
        case 'quay.io':
            return `https://quay.io/repository/${repository}`;
        case 'mcr.microsoft.com':
            return `https://mcr.microsoft.com/artifact/mar/${repository}/about`;
        case 'public.ecr.aws':
            return `https://gallery.ecr.aws/${repository}`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/reports/cells.js




function imageCell({ use, status }) {
    if (use.reference === undefined)
        return (0,util_escape/* codeCell */.MZ)(use.written);
    if (use.reference.tag === undefined)
        return (0,util_escape/* codeCell */.MZ)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,util_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,util_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
function digestChange(from, to) {
    const now = (0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,util_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  sh: () => (/* binding */ platformSentences),
  nM: () => (/* binding */ pullSentence),
  RO: () => (/* binding */ rowsOf),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./lib/image/differences/explanation.js
var differences_explanation = __webpack_require__(7110);
// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/util/lists.js
var lists = __webpack_require__(9076);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7306);
;// CONCATENATED MODULE: ./lib/reports/version-names.js
const NAMES = {
    ASPNET: 'ASP.NET Core',
    BUN: 'Bun',
    CADDY: 'Caddy',
    CARGO: 'Cargo',
    COMPOSER: 'Composer',
    DENO: 'Deno',
    DOTNET: '.NET',
    DOTNET_SDK: '.NET SDK',
    ELASTIC: 'Elastic',
    ELIXIR: 'Elixir',
    ERLANG: 'Erlang',
    GOLANG: 'Go',
    GRADLE: 'Gradle',
    HAPROXY: 'HAProxy',
    HTTPD: 'httpd',
    JAVA: 'Java',
    JULIA: 'Julia',
    JRUBY: 'JRuby',
    MARIADB: 'MariaDB',
    MAVEN: 'Maven',
    MONGO: 'MongoDB',
    MYSQL: 'MySQL',
    NGINX: 'nginx',
    NJS: 'njs',
    NODE: 'Node.js',
    NPM: 'npm',
    OTP: 'Erlang/OTP',
    PERL: 'Perl',
    PG: 'PostgreSQL',
    PHP: 'PHP',
    PYPY: 'PyPy',
    PYTHON: 'Python',
    PYTHON_PIP: 'pip',
    PYTHON_SETUPTOOLS: 'setuptools',
    RABBITMQ: 'RabbitMQ',
    REDIS: 'Redis',
    RUBY: 'Ruby',
    RUBYGEMS: 'RubyGems',
    RUST: 'Rust',
    SWIFT: 'Swift',
    TOMCAT: 'Tomcat',
    TRAEFIK: 'Traefik',
    VALKEY: 'Valkey',
    YARN: 'Yarn',
};
function versionName(name) {
    return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name;
}

;// CONCATENATED MODULE: ./lib/reports/explanation-words.js





const NAMED = 3;
function summaryOf(explanation) {
    const { why, platformsLost, platforms } = explanation;
    const [first] = platforms.filter(({ isSame }) => !isSame);
    const said = why === 'layers' && first !== undefined && saysMore(first) ? [] : [differences_explanation/* WHY */.b[why]];
    if (why === 'platform-lost')
        said.push((0,lists/* enumerate */.H)(platformsLost.map(platform/* formatPlatform */.Bq)));
    if (first !== undefined) {
        said.push(...first.versions.map(versionOf), ...packagesOf(first));
        const growth = first.size.after - first.size.before;
        if (growth !== 0)
            said.push(`${bytes(Math.abs(growth))} ${growth > 0 ? 'larger' : 'smaller'}`);
    }
    return said.join(', ');
}
function saysMore({ versions, packages }) {
    return versions.length > 0 || (packages !== undefined && 'groups' in packages && packages.groups.length > 0);
}
function versionOf({ name, before, after }) {
    return `${versionName(name)} ${before ?? 'not set'} → ${after ?? 'not set'}`;
}
function packagesOf({ packages }) {
    if (packages === undefined)
        return [];
    if ('unread' in packages)
        return ['packages not read'];
    const tallied = tally(packages);
    return tallied.length === 0 ? ['no package changed'] : [tallied.join(', ')];
}
const KINDS = ['upgraded', 'downgraded', 'changed', 'added', 'removed'];
function tally({ groups }) {
    const changes = groups.flatMap((group) => group.changes.map((change) => ({ ...change, group: group.name })));
    const parts = KINDS.flatMap((kind) => {
        const own = changes.filter((change) => change.kind === kind);
        if (own.length === 0)
            return [];
        const names = [...new Map(own.map((change) => [change.group, change])).values()];
        const shown = names.slice(0, NAMED).map(({ group, before, after }) => {
            if (kind === 'added' || kind === 'removed')
                return group;
            return `${group} ${before.join(' and ')} → ${after.join(' and ')}`;
        });
        const more = names.length > NAMED ? ' …' : '';
        return [`${(0,phrases/* count */.U)(own.length, 'package')} ${kind} (${shown.join(', ')}${more})`];
    });
    const isRemoved = changes.some(({ kind }) => kind === 'removed');
    return parts.length > 0 && !isRemoved ? [...parts, 'nothing removed'] : parts;
}
function bytes(number) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = number;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function rowsOf(change) {
    const { size, created, base, versions, config } = change;
    const rows = versions.map(({ name, ...values }) => ({
        name: `${versionName(name)} version`,
        ...values,
    }));
    if (size.before !== size.after)
        rows.push({ name: 'Size', ...sizesOf(size) });
    if (created.before !== created.after)
        rows.push({ name: 'Created (as stated)', ...created });
    if (base.before?.digest !== base.after?.digest) {
        const text = (from) => [from?.name, from?.digest].filter((part) => part !== undefined).join('@') || undefined;
        rows.push({ name: 'Base', before: text(base.before), after: text(base.after) });
    }
    return [...rows, ...config];
}
function sizesOf({ before, after }) {
    const [old, now] = [bytes(before), bytes(after)];
    const sign = after > before ? '+' : '−';
    return { before: old, after: old === now ? `${now} (${sign}${bytes(Math.abs(after - before))})` : now };
}
function pullSentence({ layers: { shared, added }, pull }) {
    const total = (0,phrases/* count */.U)(shared + added, 'layer');
    return added === 0
        ? `All ${total} are known: there is nothing to pull.`
        : `Of ${total}, ${added} ${added === 1 ? 'is' : 'are'} new: ${bytes(pull)} to pull.`;
}
function platformSentences({ platformsAdded, platformsLost }) {
    const sentence = (what, platforms) => platforms.length === 0 ? [] : [`${what}: ${platforms.map(platform/* formatPlatform */.Bq).join(', ')}.`];
    return [...sentence('New platforms', platformsAdded), ...sentence('Gone platforms', platformsLost)];
}


/***/ }),

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   WV: () => (/* binding */ referenceTable),
/* harmony export */   lr: () => (/* binding */ findingTables)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7126);
/* harmony import */ var _check_not_edited_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8853);
/* harmony import */ var _check_use_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _util_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6740);
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7534);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5038);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7581);







const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
function findingTables(findings, uses) {
    return [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)([...own].sort(_check_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .hz), _check_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(file)}`,
            '',
            '| Line | Image | What is wrong | Digest |',
            '| ---: | --- | --- | --- |',
            ...rows,
        ].join('\n');
    });
}
function findingRow(findings, judged) {
    const line = findings[0]?.range.start.line ?? 1;
    const wrong = findings.map((finding) => {
        return `${ICONS[finding.severity]} ${wordsFor(finding, judged)} ([${finding.rule}](${finding.help}))`;
    });
    const [image, digest] = judged === undefined ? ['', ''] : [(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .imageCell */ .C7)(judged), (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestCell */ .Ve)(judged)];
    return `| ${line} | ${image} | ${wrong.join('<br>')} | ${digest} |`;
}
const SHORT = {
    'dead-digest': 'The pinned digest is gone from the registry.',
    'stale-digest': 'The tag has moved on.',
    unpinned: 'Not pinned by digest.',
};
function wordsFor(finding, judged) {
    const isPlain = judged?.current !== undefined && judged.notEdited === undefined && judged.unreadPin === undefined;
    const isAgain = (judged?.use.again?.lines ?? []).length > 0;
    const short = isPlain && !isAgain && (0,_check_not_edited_js__WEBPACK_IMPORTED_MODULE_0__/* .droppedWords */ .Ic)(judged, '') === '' ? SHORT[finding.rule] : undefined;
    return short ?? (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownText */ .p7)(finding.message);
}
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, notEdited, waitsUntil } = judged;
        const why = waitsUntil === undefined ? (skipReason ?? notEdited) : `waits until ${(0,_util_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .minuteOf */ .i)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,_util_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .codeCell */ .MZ)((0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfUse */ .c)(use))} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .imageCell */ .C7)(judged)} | ${state} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .digestCell */ .Ve)(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   h: () => (/* binding */ findingLines),
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _bump_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7687);
/* harmony import */ var _check_use_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(811);
/* harmony import */ var _util_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6740);
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7534);
/* harmony import */ var _util_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5038);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7306);







const COLOURS = {
    error: ['\x1b[31m', '\x1b[39m'],
    warning: ['\x1b[33m', '\x1b[39m'],
    notice: ['\x1b[36m', '\x1b[39m'],
    file: ['\x1b[1m', '\x1b[22m'],
    faint: ['\x1b[2m', '\x1b[22m'],
};
function renderText(report, colour) {
    const paint = painter(colour);
    const lines = [];
    for (const [file, findings] of (0,_util_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(report.findings, (finding) => finding.file)) {
        lines.push(paint((0,_util_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(file), 'file'));
        for (const line of findingLines(findings, paint))
            lines.push(line);
        lines.push('');
    }
    lines.push((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N)(report));
    for (const { use, waitsUntil } of report.uses) {
        if (waitsUntil === undefined || use.reference === undefined)
            continue;
        const where = (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)((0,_check_use_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfUse */ .c)(use));
        lines.push(`${where}: the new digest of ${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .familiarReference */ .ZD)(use.reference)} waits until ${(0,_util_dates_js__WEBPACK_IMPORTED_MODULE_6__/* .minuteOf */ .i)(waitsUntil)}.`);
    }
    if (report.uses.some((judged) => (0,_bump_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(judged, report.pin))) {
        lines.push('Run "freshfrom update" to see the edits, or why there is none, and "freshfrom update --write" to make them.');
    }
    return (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCommands */ .Df)(`${lines.join('\n')}\n`);
}
function painter(colour) {
    return (text, style) => (colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text);
}
function findingLines(findings, paint) {
    const width = findings.reduce((widest, finding) => Math.max(widest, place(finding).length), 0);
    return findings.map((finding) => {
        const severity = paint(finding.severity.padEnd('warning'.length), finding.severity);
        const message = (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(finding.message);
        return `  ${place(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, 'faint')}`;
    });
}
function place({ range }) {
    return `${range.start.line}:${range.start.column}`;
}


/***/ })

};
