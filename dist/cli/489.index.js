export const id = 489;
export const ids = [489,964];
export const modules = {

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(8150);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __webpack_require__(2307);
;// CONCATENATED MODULE: ./lib/explain/config-changes.js
/** Variables by which images state the version of what they are for. */
const VERSION = /_VERSION$/;
/** Labels that say what an image is; the others are told as they are. Those of builds change with each of them. */
const NOISE = /^(?:org\.opencontainers\.image\.(?:created|revision|base\.digest)|build-date|vcs-ref|.*\.(?:build|commit)[-_.]?(?:id|date|time)?)$/i;
/** The runtime versions that the configuration states: `NODE_VERSION` as `NODE`. */
function versionChanges(before, after) {
    return mapChanges(before.env, after.env)
        .filter(({ name }) => VERSION.test(name))
        .map(({ name, ...values }) => ({ name: name.replace(VERSION, ''), ...values }));
}
/** What else of the configuration is different, by names that people know from Dockerfiles. */
function configChanges(before, after) {
    const named = (name, text) => {
        const change = { name, before: text(before), after: text(after) };
        return change.before === change.after ? [] : [change];
    };
    const env = mapChanges(before.env, after.env).filter(({ name }) => !VERSION.test(name));
    const labels = mapChanges(new Map(Object.entries(before.labels)), new Map(Object.entries(after.labels)));
    return [
        ...named('USER', ({ user }) => user),
        ...named('ENTRYPOINT', ({ entrypoint }) => json(entrypoint)),
        ...named('CMD', ({ cmd }) => json(cmd)),
        ...named('WORKDIR', ({ workingDir }) => workingDir),
        ...named('EXPOSE', ({ exposedPorts }) => listed(exposedPorts)),
        ...named('VOLUME', ({ volumes }) => listed(volumes)),
        ...named('STOPSIGNAL', ({ stopSignal }) => stopSignal),
        ...env.map(({ name, ...values }) => ({ name: `ENV ${name}`, ...values })),
        ...labels
            .filter(({ name }) => !NOISE.test(name))
            .map(({ name, ...values }) => ({ name: `LABEL ${name}`, ...values })),
    ];
}
/** A page that shows the commits between, where both images name the same source at a host that has such pages. */
function compareUrl(before, after) {
    const [old, now] = [sourceOf(before), sourceOf(after)];
    if (old === undefined || now === undefined || old.repository !== now.repository)
        return undefined;
    if (old.revision === now.revision)
        return undefined;
    const separator = now.repository.startsWith('https://gitlab.com/') ? '/-/compare/' : '/compare/';
    return `${now.repository}${separator}${old.revision}...${now.revision}`;
}
function sourceOf({ annotations, config: { labels } }) {
    const value = (name) => annotations[name] ?? labels[name] ?? '';
    // Docker's Official Images write https://github.com/org/name.git#<commit>:<folder>.
    const source = value('org.opencontainers.image.source');
    const repository = /^(https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#/?].*)?$/.exec(source)?.[1];
    const revision = /^[0-9a-f]{40}$/.exec(value('org.opencontainers.image.revision'))?.[0];
    return repository === undefined || revision === undefined ? undefined : { repository, revision };
}
function mapChanges(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
        .filter((change) => change.before !== change.after);
}
function json(words) {
    return words === undefined ? undefined : JSON.stringify(words);
}
function listed(items) {
    return items.length === 0 ? undefined : items.join(', ');
}

;// CONCATENATED MODULE: ./lib/explain/why.js

/** Which platforms only one of the indexes has. */
function comparePlatforms(before, after) {
    const missing = (some, others) => some.images
        .map(({ platform }) => platform)
        .filter((platform) => !others.images.some((other) => (0,model_platform/* samePlatform */.my)(other.platform, platform)));
    return { added: missing(after, before), lost: missing(before, after) };
}
/**
 * Why the digest has moved.
 * @param inUse the platforms that matter here; those that the old image doesn't have don't count
 * @param pairs the images of the platforms in use that both have
 */
function whyOf(before, after, inUse, pairs) {
    if (before.digest === after.digest)
        return 'identical';
    const { added, lost } = comparePlatforms(before, after);
    if (lost.some((platform) => inUse.some((used) => (0,model_platform/* samePlatform */.my)(used, platform))))
        return 'platform-lost';
    const changed = pairs.filter((pair) => pair.before.digest !== pair.after.digest);
    if (changed.length === 0) {
        if (added.length > 0 || lost.length > 0)
            return 'platforms';
        if (digestsOf(before.images) !== digestsOf(after.images))
            return 'unused-platforms';
        return digestsOf(before.others) === digestsOf(after.others) ? 'annotations' : 'attestations';
    }
    if (changed.every((pair) => hasSameContent(pair) && pair.before.configDigest === pair.after.configDigest)) {
        return 'storage';
    }
    if (changed.every(hasSameContent))
        return 'configuration';
    return changed.every((pair) => hasSameContent(pair) || isRebuilt(pair)) ? 'base' : 'layers';
}
function digestsOf(entries) {
    return entries
        .map(({ digest }) => digest)
        .sort()
        .join();
}
/** The same tars; a registry or a builder may have compressed them anew. */
function hasSameContent({ before, after }) {
    return before.layers.length === after.layers.length && sharedLayers({ before, after }) === after.layers.length;
}
/** How many layers from the bottom have the same content. */
function sharedLayers({ before, after }) {
    const first = after.layers.findIndex((layer, index) => {
        const other = before.layers[index];
        return other === undefined || (layer.diffId ?? layer.digest) !== (other.diffId ?? other.digest);
    });
    return first < 0 ? after.layers.length : first;
}
/**
 * Whether the image is the old one on another base: it says so of itself, or the same commands made its layers and the
 * lowest of them, which no command of its own made, is another one.
 */
function isRebuilt(pair) {
    const { before, after } = pair;
    const [old, now] = [baseOf(before).digest, baseOf(after).digest];
    if (old !== undefined && now !== undefined)
        return old !== now;
    const commands = [before.config.commands, after.config.commands];
    const isSameRecipe = commands[0] !== undefined && commands[0].length > 1 && commands[0].join('\n') === commands[1]?.join('\n');
    return isSameRecipe && sharedLayers(pair) === 0;
}
/** What an image says that it was built on, in its annotations or else its labels. */
function baseOf({ annotations, config: { labels } }) {
    const [name, digest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];
    return { name: annotations[name] ?? labels[name], digest: annotations[digest] ?? labels[digest] };
}

;// CONCATENATED MODULE: ./lib/explain/index.js





/** What has changed from one digest to the other, as far as the registry tells. */
async function explain(change, parts) {
    try {
        return await compare(change, parts);
    }
    catch (error) {
        return { ok: false, failure: (0,unforeseen/* unforeseen */.H)(error, change.after) };
    }
}
async function compare({ before, after }, parts) {
    const { images } = parts;
    const scarce = scarcity(after, images);
    if (scarce !== undefined)
        return { ok: false, failure: { kind: 'rate-limited', message: scarce } };
    const [old, now] = await Promise.all([images.index(before, before.digest), images.index(after, after.digest)]);
    if (!old.ok)
        return old;
    if (!now.ok)
        return now;
    // Where nothing had been asked of the registry before, its first answers are what tells.
    const left = scarcity(after, images);
    if (left !== undefined)
        return { ok: false, failure: { kind: 'rate-limited', message: left } };
    const inUse = usedPlatforms(parts.platforms, old.value);
    const pairs = [];
    for (const platform of inUse) {
        const entries = [entryOf(old.value, platform), entryOf(now.value, platform)];
        if (entries[0] === undefined || entries[1] === undefined)
            continue;
        const [was, is] = await Promise.all([
            images.image(before, entries[0].digest),
            images.image(after, entries[1].digest),
        ]);
        if (!was.ok)
            return was;
        if (!is.ok)
            return is;
        pairs.push({ platform, before: was.value, after: is.value });
    }
    const { added, lost } = comparePlatforms(old.value, now.value);
    const platforms = [];
    for (const pair of pairs) {
        const places = [
            { reference: before, index: old.value, image: pair.before },
            { reference: after, index: now.value, image: pair.after },
        ];
        platforms.push(changeOf(pair, hasSameContent(pair) ? undefined : await parts.packages(...places)));
    }
    const why = whyOf(old.value, now.value, inUse, pairs);
    return {
        ok: true,
        value: { from: before.digest, to: after.digest, why, platformsAdded: added, platformsLost: lost, platforms },
    };
}
/** The user's builds need the rest of the pull limit. */
function scarcity(reference, images) {
    if (!images.isPullLimitLow(reference))
        return undefined;
    return `What changed in ${(0,model_reference/* familiarName */.hG)(reference)} was not looked up: less than half of the pull limit of ${reference.registry} is left, and builds need it.`;
}
/** Those of the image; where it has none of them, its first, as of a pin of another platform. */
function usedPlatforms(wanted, { images }) {
    const used = wanted.filter((platform) => images.some((entry) => (0,model_platform/* samePlatform */.my)(entry.platform, platform)));
    return used.length > 0 ? used : images.slice(0, 1).map(({ platform }) => platform);
}
function entryOf({ images }, platform) {
    return images.find((entry) => (0,model_platform/* samePlatform */.my)(entry.platform, platform));
}
function changeOf(pair, packages) {
    const { platform, before, after } = pair;
    const known = new Set(before.layers.map(({ digest }) => digest));
    const added = after.layers.filter(({ digest }) => !known.has(digest));
    return {
        platform,
        isSame: before.digest === after.digest,
        size: { before: sizeOf(before.layers), after: sizeOf(after.layers) },
        layers: { shared: after.layers.length - added.length, added: added.length },
        pull: sizeOf(added),
        created: { before: before.config.created, after: after.config.created },
        base: { before: baseOf(before), after: baseOf(after) },
        versions: versionChanges(before.config, after.config),
        config: configChanges(before.config, after.config),
        compareUrl: compareUrl(before, after),
        packages,
    };
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/contents/version-order/order.js
/** The order of two runs of digits as numbers, however long they are: BigInt would take quadratic time. */
function compareNumbers(a, b) {
    const [first, second] = [withoutZeros(a), withoutZeros(b)];
    return first.length - second.length || compareTexts(first, second);
}
function withoutZeros(digits) {
    return digits.replace(/^0+/, '');
}
/** The order of two texts by their characters, whatever the locale. */
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The order of two versions that are alike up to the first parts that differ.
 * @param end what stands behind the last part
 * @param compareEqualRanks the order of two texts whose parts have the same rank
 */
function compareParts(a, b, end, compareEqualRanks) {
    for (let index = 0; index < a.length || index < b.length; index++) {
        const first = a[index] ?? end;
        const second = b[index] ?? end;
        const difference = first.rank - second.rank || compareEqualRanks(first.rank, first.text, second.text);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/contents/version-order/apk.js

/** `1`, `.2`, `b`, `_rc1`, `~0a1b2c3`, `-r4`: in this order, each once but for the second and the fourth. */
const PART = /^(\d+)|\.(\d+)|([a-z])|_((?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)|~([\da-f]+)|-r(\d+)/gy;
const KINDS = ['first number', 'number', 'letter', 'suffix', 'hash', 'revision'];
const REPEATED = ['number', 'suffix'].map((kind) => KINDS.indexOf(kind));
/** From what makes a version the oldest to what makes it the newest. Suffixes up to `_rc` stand before the end. */
const RANKS = [
    ...['alpha', 'beta', 'pre', 'rc'],
    ...['wrong', 'end', 'revision', 'hash', 'suffix number'],
    ...['cvs', 'svn', 'git', 'hg', 'p'],
    ...['letter', 'number', 'first number'],
];
const NUMBER = RANKS.indexOf('number');
const TEXTS = ['letter', 'hash'].map((kind) => RANKS.indexOf(kind));
const END = partOf('end', '');
/**
 * The order of two versions of Alpine's packages, as apk-tools 3 has it: negative where a is older.
 * https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-version.8.scd
 */
function compareApk(a, b) {
    return compareParts(partsOf(a), partsOf(b), END, compareEqualRanks);
}
function compareEqualRanks(rank, a, b) {
    // `1.010` is a decimal fraction: it stands before `1.1`, not behind `1.9`.
    if (rank === NUMBER && (a.startsWith('0') || b.startsWith('0')))
        return compareTexts(a, b);
    return TEXTS.includes(rank) ? compareTexts(a, b) : compareNumbers(a, b);
}
/** What stands behind the first thing that can't be there isn't looked at: apk calls two such versions equal. */
function partsOf(version) {
    const parts = [];
    let last = -1;
    let end = 0;
    for (const match of version.matchAll(PART)) {
        const step = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
        const isInOrder = last === -1 ? step === 0 : step > last || (step === last && REPEATED.includes(step));
        if (!isInOrder)
            break;
        parts.push(...partsOfStep(KINDS[step] ?? '', match[step + 1] ?? ''));
        last = step;
        end = match.index + match[0].length;
    }
    return end < version.length || version === '' ? [...parts, partOf('wrong', '')] : parts;
}
function partsOfStep(kind, text) {
    if (kind !== 'suffix')
        return [partOf(kind, text)];
    const name = /^[a-z]+/.exec(text)?.[0] ?? '';
    const number = text.slice(name.length);
    return number === '' ? [partOf(name, '')] : [partOf(name, ''), partOf('suffix number', number)];
}
function partOf(kind, text) {
    return { rank: RANKS.indexOf(kind), text };
}

;// CONCATENATED MODULE: ./lib/contents/version-order/dpkg.js

/**
 * The order of two Debian versions, `[epoch:]upstream[-revision]`: negative where a is older.
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
 */
function compareDpkg(a, b) {
    const [first, second] = [dpkg_partsOf(a), dpkg_partsOf(b)];
    return (compareNumbers(first.epoch, second.epoch) ||
        compareRuns(first.upstream, second.upstream) ||
        compareRuns(first.revision, second.revision));
}
function dpkg_partsOf(version) {
    const epoch = /^(\d+):/.exec(version)?.[1];
    const rest = epoch === undefined ? version : version.slice(epoch.length + 1);
    const hyphen = rest.lastIndexOf('-');
    if (hyphen === -1)
        return { epoch: epoch ?? '', upstream: rest, revision: '' };
    return { epoch: epoch ?? '', upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** By turns a run of what isn't a digit and a number; one that isn't there is an empty run, or zero. */
function compareRuns(a, b) {
    const [first, second] = [runsOf(a), runsOf(b)];
    for (let index = 0; index < first.length || index < second.length; index++) {
        const [run, number] = first[index] ?? ['', ''];
        const [otherRun, otherNumber] = second[index] ?? ['', ''];
        const difference = compareNonDigits(run, otherRun) || compareNumbers(number, otherNumber);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function runsOf(text) {
    return Array.from(text.matchAll(/(\D*)(\d*)/g), ([, run = '', number = '']) => [run, number]);
}
function compareNonDigits(a, b) {
    for (let index = 0; index < a.length || index < b.length; index++) {
        const difference = weightAt(a, index) - weightAt(b, index);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** `~` stands before the end, the letters behind it, and everything else behind them. */
function weightAt(text, index) {
    const character = text[index];
    if (character === undefined)
        return 0;
    if (character === '~')
        return -1;
    const code = character.charCodeAt(0);
    return /[a-z]/i.test(character) ? code : code + 0x100;
}

;// CONCATENATED MODULE: ./lib/contents/version-order/rpm.js

const TILDE = 0;
const rpm_END = 1;
const CARET = 2;
const LETTERS = 3;
const DIGITS = 4;
/**
 * The order of two rpm versions, `[epoch:]version[-release]`: negative where a is older. No epoch is epoch 0.
 * https://rpm-software-management.github.io/rpm/man/rpm-version.7
 */
function compareRpm(a, b) {
    const [first, second] = [rpm_partsOf(a), rpm_partsOf(b)];
    return (compareNumbers(first.epoch, second.epoch) ||
        compareSegments(first.version, second.version) ||
        compareSegments(first.release, second.release));
}
function rpm_partsOf(text) {
    const epoch = /^(\d*):/.exec(text)?.[1];
    const rest = epoch === undefined ? text : text.slice(epoch.length + 1);
    const hyphen = rest.lastIndexOf('-');
    if (hyphen === -1)
        return { epoch: epoch ?? '', version: rest, release: '' };
    return { epoch: epoch ?? '', version: rest.slice(0, hyphen), release: rest.slice(hyphen + 1) };
}
function compareSegments(a, b) {
    return compareParts(segmentsOf(a), segmentsOf(b), { rank: rpm_END, text: '' }, (rank, first, second) => rank === DIGITS ? compareNumbers(first, second) : compareTexts(first, second));
}
/** What is neither a letter nor a digit only parts: `1.0` is `1_0`, and `fc4` is `fc.4`. */
function segmentsOf(text) {
    return Array.from(text.matchAll(/~|\^|\d+|[a-z]+/gi), ([segment]) => ({ rank: rankOf(segment), text: segment }));
}
function rankOf(segment) {
    if (segment === '~')
        return TILDE;
    if (segment === '^')
        return CARET;
    return /^\d/.test(segment) ? DIGITS : LETTERS;
}

;// CONCATENATED MODULE: ./lib/contents/version-order/index.js



const ORDERS = new Map([
    ['deb', compareDpkg],
    ['apk', compareApk],
    ['rpm', compareRpm],
]);
/**
 * The order of two versions as the package manager has it: negative where a is older, 0 where neither is.
 * @param type as in `Package`; undefined where its order isn't known, as of npm or golang
 */
function compareVersions(type, a, b) {
    return ORDERS.get(type)?.(a, b);
}

// EXTERNAL MODULE: ./lib/sbom/generator.js
var generator = __webpack_require__(5464);
// EXTERNAL MODULE: ./lib/sbom/reading.js
var reading = __webpack_require__(5261);
;// CONCATENATED MODULE: ./lib/sbom/comparable.js


/** They list what they installed themselves. A scanner lists what it recognises, and learns with every version. */
const BUILDERS = new Set(['apko', 'distroless']);
/**
 * Whether a difference between two SBOMs is one between their images. Two tools, and two versions of a scanner, list
 * the same image differently: Syft left removed packages in the list of debs until it didn't (anchore/syft#4231), and
 * dropped binaries that belong to packages (anchore/syft#2309). What such a pair tells would be news about the tool.
 */
function comparable(a, b) {
    if ('unreadable' in a)
        return { reason: a.unreadable };
    if ('unreadable' in b)
        return { reason: b.unreadable };
    if ((0,reading/* isStage */.zD)(a) || (0,reading/* isStage */.zD)(b))
        return { reason: 'it describes a stage of the build' };
    if (a.generator === undefined || b.generator === undefined)
        return { reason: 'it names no tool that wrote it' };
    const before = (0,generator/* splitGenerator */.gZ)(a.generator);
    const after = (0,generator/* splitGenerator */.gZ)(b.generator);
    if (before.tool !== after.tool)
        return { reason: `different tools wrote them, ${before.tool} and ${after.tool}` };
    if (BUILDERS.has(before.tool))
        return true;
    if (before.version === undefined)
        return { reason: `it doesn't say which version of ${before.tool} wrote it` };
    if (before.version === after.version)
        return true;
    return {
        reason: `different versions of ${before.tool} wrote them, ${before.version} and ${after.version ?? 'unknown'}`,
    };
}

// EXTERNAL MODULE: ./lib/model/group.js
var group = __webpack_require__(2586);
;// CONCATENATED MODULE: ./lib/explain/package-changes.js

/** What is different between two lists of packages, by source package. */
function comparePackages(before, after, compare) {
    const many = new Set([...withManyArchitectures(before), ...withManyArchitectures(after)]);
    const [old, now] = [byIdentity(before, many), byIdentity(after, many)];
    const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
        const some = is[0] ?? was[0];
        if (some === undefined)
            return [];
        const { type, name, architecture } = some;
        const [from, to] = [versionsOf(was), versionsOf(is)];
        const kind = kindOf(type, from, to, compare);
        if (kind === undefined)
            return [];
        const source = (is[0] ?? was[0])?.source ?? name;
        return [{ source, change: { kind, package: { type, name, architecture }, before: from, after: to } }];
    });
    return [...(0,group/* groupBy */.$)(changes, ({ source }) => source)]
        .map(([name, own]) => ({ name, changes: own.map(({ change }) => change).sort(byName) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/**
 * Several versions of one package can stand side by side, and several architectures. Where neither list has several, another
 * one is no other package: one without programs any more is built for `all`.
 * @param many the names of those with several architectures
 */
function byIdentity(packages, many) {
    return (0,group/* groupBy */.$)(packages, (each) => {
        const name = nameOf(each);
        return many.has(name) ? `${name}\n${each.architecture ?? ''}` : name;
    });
}
function withManyArchitectures(packages) {
    return [...(0,group/* groupBy */.$)(packages, nameOf)]
        .filter(([, own]) => new Set(own.map(({ architecture }) => architecture)).size > 1)
        .map(([name]) => name);
}
function nameOf({ type, name }) {
    return `${type}\n${name}`;
}
function versionsOf(packages) {
    return [...new Set(packages.map(({ version }) => version))].sort((a, b) => (a < b ? -1 : 1));
}
function kindOf(type, before, after, compare) {
    if (before.join('\n') === after.join('\n'))
        return undefined;
    if (before.length === 0)
        return 'added';
    if (after.length === 0)
        return 'removed';
    const [from, to] = [before[0], after[0]];
    if (before.length > 1 || after.length > 1 || from === undefined || to === undefined)
        return 'changed';
    const order = compare(type, from, to);
    if (order === undefined || order === 0)
        return 'changed';
    return order < 0 ? 'upgraded' : 'downgraded';
}
function byName(a, b) {
    return a.package.name < b.package.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/explain/packages.js



/**
 * Reads and compares package lists: from SBOMs where both images have one of the same tool, else from their layers. Images
 * whose layers were read are not asked for SBOMs any more.
 */
function packageComparer({ sbom, packages }) {
    return async (before, after) => {
        const [known, knownNow] = await Promise.all([packages.recall(before), packages.recall(after)]);
        if (known !== undefined && knownNow !== undefined)
            return compareLayers(known, knownNow);
        const [old, now] = await Promise.all([sbom.get(before), sbom.get(after)]);
        if (old !== undefined && now !== undefined && comparable(old, now) === true) {
            return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? 'an unknown tool'}`);
        }
        // One after the other: a layer takes memory.
        return compareLayers(await packages.get(before), await packages.get(after));
    };
}
function compareLayers(before, after) {
    if (!('packages' in before))
        return { unread: reasonOf(before) };
    if (!('packages' in after))
        return { unread: reasonOf(after) };
    return changesOf(before.packages, after.packages, 'the package databases of both images');
}
function reasonOf(reading) {
    return 'refused' in reading ? reading.refused : reading.unreadable;
}
function changesOf(before, after, source) {
    const count = { before: before.length, after: after.length };
    return { source, count, groups: comparePackages(before, after, compareVersions) };
}

// EXTERNAL MODULE: ./lib/model/error.js
var error = __webpack_require__(1343);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/reports/explanation-words.js + 1 modules
var explanation_words = __webpack_require__(2644);
// EXTERNAL MODULE: ./lib/reports/json-pieces.js
var json_pieces = __webpack_require__(8953);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7065);
// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/reports/explanation.js






/** A longer name widens no column: the names of labels are anybody's. In characters. */
const WIDEST = 80;
/** The explanation for a terminal. */
function renderExplanationText(explanation) {
    const lines = [`${capital((0,explanation_words/* summaryOf */.YG)(explanation))}.`, ...(0,explanation_words/* platformSentences */.sh)(explanation)];
    for (const change of explanation.platforms) {
        lines.push('', (0,model_platform/* formatPlatform */.Bq)(change.platform));
        if (change.isSame)
            lines.push('  the same image');
        else {
            lines.push(`  ${(0,explanation_words/* pullSentence */.nM)(change)}`);
            const rows = (0,explanation_words/* rowsOf */.RO)(change).map(({ name, before = '-', after = '-' }) => [name, `${before} → ${after}`]);
            const width = rows.reduce((widest, [name]) => Math.max(widest, Math.min(name.length, WIDEST)), 0);
            for (const [name, values] of rows)
                lines.push(`  ${name.padEnd(width)}  ${values}`);
            if (change.compareUrl !== undefined)
                lines.push(`  ${change.compareUrl}`);
            for (const line of packageLines(change.packages))
                lines.push(line);
        }
    }
    return (0,model_escape/* withoutCommands */.Df)(`${lines.map(model_escape/* terminalText */.eR).join('\n')}\n`);
}
function packageLines(packages) {
    if (packages === undefined)
        return [];
    if ('unread' in packages)
        return [`  Packages were not read: ${packages.unread}.`];
    const head = `  Packages, by ${packages.source}: ${packages.count.before} → ${packages.count.after}`;
    return [
        head,
        ...packageRows(packages).map(([name, kind, before, after]) => `    ${name}  ${kind}  ${before} → ${after}`),
    ];
}
function packageRows({ groups }) {
    const changes = groups.flatMap((group) => group.changes);
    // Most images have packages of one architecture, which needn't be said of each.
    const known = new Set(changes.map(({ package: { architecture = 'all' } }) => architecture));
    const isOne = known.size === 1 || (known.size === 2 && known.has('all'));
    return groups.flatMap((group) => group.changes.map(({ kind, package: { name, architecture }, before, after }) => {
        const whole = isOne || architecture === undefined ? name : `${name} (${architecture})`;
        return [whole, kind, before.join(', ') || '-', after.join(', ') || '-'];
    }));
}
/** The explanation in Markdown: the line, and the rest folded. @param rows that a table may have */
function renderExplanationMarkdown(explanation, rows) {
    const parts = [
        `${(0,model_escape/* markdownText */.p7)(capital((0,explanation_words/* summaryOf */.YG)(explanation)))}.`,
        ...(0,explanation_words/* platformSentences */.sh)(explanation).map(model_escape/* markdownText */.p7),
    ];
    for (const change of explanation.platforms) {
        if (!change.isSame)
            parts.push(platformFold(change, rows));
    }
    return parts.join('\n\n');
}
function platformFold(change, most) {
    const rows = (0,explanation_words/* rowsOf */.RO)(change).map(({ name, before, after }) => `| ${(0,model_escape/* markdownText */.p7)(name)} | ${valueCell(before)} | ${valueCell(after)} |`);
    const parts = [(0,explanation_words/* pullSentence */.nM)(change)];
    if (rows.length > 0)
        parts.push(['| What | Before | After |', '| --- | --- | --- |', ...rows.slice(0, most)].join('\n'));
    if (change.compareUrl !== undefined)
        parts.push(`[The commits between](${change.compareUrl})`);
    const { packages } = change;
    if (packages !== undefined && 'unread' in packages)
        parts.push(`Packages were not read: ${(0,model_escape/* markdownText */.p7)(packages.unread)}.`);
    else if (packages !== undefined && packages.groups.length > 0) {
        const all = packageRows(packages);
        const shown = all.slice(0, most).map(([name, kind, before, after]) => {
            return `| ${(0,model_escape/* codeCell */.MZ)(name)} | ${kind} | ${(0,model_escape/* codeCell */.MZ)(before)} | ${(0,model_escape/* codeCell */.MZ)(after)} |`;
        });
        parts.push(['| Package | | Before | After |', '| --- | --- | --- | --- |', ...shown].join('\n'));
        if (all.length > most)
            parts.push(`… and ${(0,phrases/* count */.U9)(all.length - most, 'more package')}.`);
        parts.push(`Packages by ${(0,model_escape/* markdownText */.p7)(packages.source)}.`);
    }
    return (0,tables/* fold */.AU)(`What changed for ${(0,model_platform/* formatPlatform */.Bq)(change.platform)}`, parts.join('\n\n'));
}
function valueCell(value) {
    return value === undefined ? '' : (0,model_escape/* codeCell */.MZ)(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
/** The explanation for programs. What isn't known has no key. */
function renderExplanationJson(explanation) {
    return `${(0,json_pieces/* nested */.cY)({ schemaVersion: 1, summary: (0,explanation_words/* summaryOf */.YG)(explanation), ...explanation }, '')}\n`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/command-line/diff.js





const USAGE = 'write: freshfrom diff IMAGE@OLD IMAGE@NEW, or freshfrom diff IMAGE:TAG@OLD';
const RENDER = {
    text: renderExplanationText,
    json: renderExplanationJson,
    markdown: (explanation) => `${renderExplanationMarkdown(explanation, Number.POSITIVE_INFINITY)}\n`,
    sarif: () => {
        throw new error/* ConfigurationError */.j1('freshfrom diff has no SARIF; it takes --format text, json or markdown.');
    },
};
/** What changed between two digests. @returns the report */
async function diff(call, settings, { resolver, clock, log }) {
    if (call.format === 'sarif')
        throw new error/* ConfigurationError */.j1('freshfrom diff has no SARIF: --format text, json or markdown.');
    const change = await diff_changeOf(call.paths, resolver);
    const images = resolver.images();
    // Its own file in the bundle, which advise shares.
    const { ImageInspector } = await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 8147));
    const packages = packageComparer(new ImageInspector({ images, clock, log, maxDownload: settings.maxDownload }));
    const explained = await explain(change, { images, platforms: settings.check.platforms, packages });
    if (!explained.ok)
        throw new error/* OperationalError */.LE(explained.failure.message);
    return RENDER[call.format](explained.value);
}
async function diff_changeOf(words, resolver) {
    const [first, second, ...more] = words.map(referenceOf);
    if (first === undefined || more.length > 0)
        throw new error/* ConfigurationError */.j1(`freshfrom diff takes two images; ${USAGE}.`);
    if (second !== undefined)
        return { before: await pinned(first, resolver), after: await pinned(second, resolver) };
    if (first.tag === undefined || first.digest === undefined) {
        throw new error/* ConfigurationError */.j1(`${(0,model_reference/* shownReference */.Xu)(first)} alone is nothing to compare; ${USAGE}.`);
    }
    const after = await pinned({ ...first, digest: undefined }, resolver);
    return { before: { ...first, digest: first.digest }, after };
}
function referenceOf(word) {
    const reference = (0,model_reference/* parseReference */.F2)(word);
    if ('invalid' in reference)
        throw new error/* ConfigurationError */.j1(`"${word}": ${reference.invalid}; ${USAGE}.`);
    return reference;
}
/** With the digest that its tag has now, where it has none. */
async function pinned(reference, resolver) {
    if (reference.digest !== undefined)
        return { ...reference, digest: reference.digest };
    const { tag } = await resolver.resolve(reference);
    if (tag?.ok)
        return { ...reference, digest: tag.value.digest };
    throw new error/* OperationalError */.LE(tag?.failure.message ?? `${(0,model_reference/* shownReference */.Xu)(reference)} has no tag to look up.`);
}


/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
/** Whether a value of unknown origin is an object, and no list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether it is a text, or absent. */
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
/** Whether it is a list whose elements are all of that kind. */
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
/**
 * Whether JSON of unknown origin nests or holds more than its kind does. A few mebibytes of brackets take seconds and a
 * gigabyte once parsed, so they are counted first. What isn't JSON is left to the parser.
 */
function isExcessive(text, limits) {
    let depth = 0;
    let containers = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            quoted = !quoted;
        else if (quoted)
            at += code === BACKSLASH ? 1 : 0;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
            depth += 1;
            containers += 1;
            if (depth > limits.depth || containers > limits.containers)
                return true;
        }
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            depth -= 1;
    }
    return false;
}
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const OPEN_OBJECT = '{'.charCodeAt(0);
const OPEN_ARRAY = '['.charCodeAt(0);
const CLOSE_OBJECT = '}'.charCodeAt(0);
const CLOSE_ARRAY = ']'.charCodeAt(0);


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackageReading),
/* harmony export */   w: () => (/* binding */ isPackage)
/* harmony export */ });
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3239);

/** Whether a value of unknown origin is a package. */
function isPackage(value) {
    if (!(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { type, name, version, architecture, source } = value;
    const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
    return isNamed && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(architecture) && (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(source);
}
/** Whether a value of unknown origin is what a reader of package lists makes. */
function isPackageReading(value) {
    if (!(0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    return 'packages' in value ? (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.packages, isPackage) : typeof value.unreadable === 'string';
}


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ digestCell),
  X1: () => (/* binding */ digestChange),
  C7: () => (/* binding */ imageCell),
  S3: () => (/* binding */ imageLink)
});

// EXTERNAL MODULE: ./lib/model/digest.js
var digest = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/model/escape.js
var model_escape = __webpack_require__(8906);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
;// CONCATENATED MODULE: ./lib/model/image-page.js

/** The registry's web page of an image, where one is known. */
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




/** The image's name, linked to its registry's page where one is known and the image is. */
function imageCell({ use, status }) {
    if (use.reference === undefined)
        return (0,model_escape/* codeCell */.MZ)(use.written);
    if (use.reference.tag === undefined)
        return (0,model_escape/* codeCell */.MZ)(`${(0,model_reference/* familiarName */.hG)(use.reference)}@…`);
    return status === 'unresolved' || status === 'skipped'
        ? (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(use.reference))
        : imageLink(use.reference);
}
/** The image's name and tag, linked to its registry's page where one is known. */
function imageLink(reference) {
    const page = imagePage(reference);
    const name = (0,model_escape/* codeCell */.MZ)((0,model_reference/* familiarReference */.ZD)(reference));
    return page === undefined ? name : `[${name}](${page})`;
}
/** The digest, and the one that it should be. */
function digestCell({ use, current }) {
    const old = use.reference?.digest;
    if (current === undefined || current.digest === old)
        return old === undefined ? '' : (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(old));
    return digestChange(old, current.digest);
}
/** `old → new`, shortened. */
function digestChange(from, to) {
    const now = (0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(to));
    return from === undefined ? now : `${(0,model_escape/* codeCell */.MZ)((0,digest/* shortDigest */.VK)(from))} → ${now}`;
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ee: () => (/* binding */ bytes),
  sh: () => (/* binding */ platformSentences),
  nM: () => (/* binding */ pullSentence),
  RO: () => (/* binding */ rowsOf),
  YG: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(8150);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7065);
;// CONCATENATED MODULE: ./lib/reports/version-names.js
/** What people call that of which an image states the version: `NODE` of `NODE_VERSION` is Node.js. */
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
/** For a sentence; as the variable has it where nobody calls it otherwise. */
function versionName(name) {
    return Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name;
}

;// CONCATENATED MODULE: ./lib/reports/explanation-words.js



const WHY = {
    identical: 'it is the same image',
    attestations: 'only attestations changed: the images are the same',
    annotations: 'only annotations of the index changed: the images are the same',
    'platform-lost': 'a platform that is in use is gone',
    platforms: 'other platforms: nothing changed for those in use',
    'unused-platforms': 'only platforms that are not in use changed',
    storage: 'only stored in another way: content and configuration are the same',
    configuration: 'only the configuration changed',
    base: 'rebuilt on a newer base',
    layers: 'other content',
};
/** Names that stand in the line; the table has all. */
const NAMED = 3;
/** The line on which a person can decide; plain text, without a full stop. */
function summaryOf(explanation) {
    const { why, platformsLost, platforms } = explanation;
    const [first] = platforms.filter(({ isSame }) => !isSame);
    const said = why === 'layers' && first !== undefined && saysMore(first) ? [] : [WHY[why]];
    if (why === 'platform-lost')
        said.push((0,phrases/* enumerate */.HL)(platformsLost.map(platform/* formatPlatform */.Bq)));
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
/** `3 packages upgraded (openssl 3.0.14 → 3.0.15 …), nothing removed` */
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
        return [`${(0,phrases/* count */.U9)(own.length, 'package')} ${kind} (${shown.join(', ')}${more})`];
    });
    const isRemoved = changes.some(({ kind }) => kind === 'removed');
    return parts.length > 0 && !isRemoved ? [...parts, 'nothing removed'] : parts;
}
/** Bytes for people: `812 B`, `2.1 MB`, in powers of 1,000 as registries show them. */
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
/** One row for each thing that is different beside the packages: a name, the old value, the new one. */
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
/** Where both look alike, the second says how much it is larger or smaller. */
function sizesOf({ before, after }) {
    const [old, now] = [bytes(before), bytes(after)];
    const sign = after > before ? '+' : '−';
    return { before: old, after: old === now ? `${now} (${sign}${bytes(Math.abs(after - before))})` : now };
}
/** What a pull costs somebody who has the old image, as a sentence. */
function pullSentence({ layers: { shared, added }, pull }) {
    const total = (0,phrases/* count */.U9)(shared + added, 'layer');
    return added === 0
        ? `All ${total} are known: there is nothing to pull.`
        : `Of ${total}, ${added} ${added === 1 ? 'is' : 'are'} new: ${bytes(pull)} to pull.`;
}
/** Platforms that are new or gone, as sentences. */
function platformSentences({ platformsAdded, platformsLost }) {
    const sentence = (what, platforms) => platforms.length === 0 ? [] : [`${what}: ${platforms.map(platform/* formatPlatform */.Bq).join(', ')}.`];
    return [...sentence('New platforms', platformsAdded), ...sentence('Gone platforms', platformsLost)];
}


/***/ }),

/***/ 8953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Cv: () => (/* binding */ listPieces),
/* harmony export */   cY: () => (/* binding */ nested)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8906);

/** In characters. Smaller pieces cost a write each. */
const PIECE = 65_536;
/** A value as `JSON.stringify(…, null, 2)` has it inside of an object or a list. @param indent of the line that it begins in */
function nested(value, indent) {
    return (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}
/** A list as `JSON.stringify(…, null, 2)` has it, in pieces: the whole of a long one needs much memory. */
function* listPieces(items, indent) {
    let piece = '[';
    let isEmpty = true;
    for (const item of items) {
        piece += `${isEmpty ? '' : ','}\n${indent}  ${nested(item, `${indent}  `)}`;
        isEmpty = false;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield isEmpty ? `${piece}]` : `${piece}\n${indent}]`;
}
/** The results of a function, each made when it is asked for. */
function* mapped(items, change) {
    for (const item of items)
        yield change(item);
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   WV: () => (/* binding */ referenceTable),
/* harmony export */   lr: () => (/* binding */ findingTables)
/* harmony export */ });
/* harmony import */ var _model_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8906);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5268);
/* harmony import */ var _model_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8238);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7065);





const ICONS = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
/**
 * A table per file, in the order in which the files first come; one row per place, in the order of the lines.
 * @param uses by place
 */
function findingTables(findings, uses) {
    return [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(findings, ({ file }) => file)].map(([file, own]) => {
        const rows = [...(0,_model_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)([...own].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .byPlace */ .hz), _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)].map(([key, same]) => findingRow(same, uses.get(key)));
        return [
            `### ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(file)}`,
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
    const [image, digest] = judged === undefined ? ['', ''] : [(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCell */ .C7)(judged), (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .digestCell */ .Ve)(judged)];
    return `| ${line} | ${image} | ${wrong.join('<br>')} | ${digest} |`;
}
/** Where the row's other cells tell the digests, a few words do. */
const SHORT = {
    'dead-digest': 'The pinned digest is gone from the registry.',
    'stale-digest': 'The tag has moved on.',
    unpinned: 'Not pinned by digest.',
};
function wordsFor(finding, judged) {
    const short = judged?.current === undefined || judged.notEdited !== undefined ? undefined : SHORT[finding.rule];
    return short ?? (0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(finding.message);
}
/** Every reference with its status. */
function referenceTable(uses) {
    const rows = uses.map((judged) => {
        const { use, status, skipReason, waitsUntil } = judged;
        const why = waitsUntil === undefined ? skipReason : `waits until ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .iA)(waitsUntil)}`;
        const state = why === undefined ? status : `${status} (${why})`;
        return `| ${(0,_model_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(`${use.file}:${use.range.start.line}`)} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .imageCell */ .C7)(judged)} | ${state} | ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .digestCell */ .Ve)(judged)} |`;
    });
    return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
/** A block that opens with a click. @param summary what can be seen, in HTML */
function fold(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 5464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ spdxGenerator),
/* harmony export */   L4: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   gZ: () => (/* binding */ splitGenerator)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3263);

/** The tool that wrote an SPDX document: `syft-v0.105.0` of the creators `Tool: syft-v0.105.0`, `Tool: buildkit-v0.17.2`. */
function spdxGenerator(creationInfo) {
    const creators = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
    const named = (kind) => creators.flatMap((creator) => typeof creator === 'string' && creator.startsWith(kind) ? ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(creator.slice(kind.length).trim()) ?? []) : []);
    const tools = named('Tool:');
    // BuildKit names itself beside the scanner that it ran. Distroless images name no tool, only who made them.
    return tools.find((tool) => !tool.startsWith('buildkit-')) ?? tools[0] ?? named('Organization:')[0];
}
/** The tool that wrote a CycloneDX document, in SPDX's form. Until version 1.5 `tools` was a list, then an object. */
function cycloneDxGenerator(metadata) {
    const tools = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(metadata) ? metadata.tools : undefined;
    const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(tools) ? tools.components : tools)[0];
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.name);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.version);
    return name === undefined || version === undefined ? name : `${name}-${version}`;
}
/** `docker-scout` and `1.18.1` of `docker-scout-1.18.1`; no version in `syft-[not provided]` and `apko (devel)`. */
function splitGenerator(generator) {
    const end = generator.search(/[- ](?:v?\d|[[(])/);
    if (end < 0)
        return { tool: generator, version: undefined };
    return { tool: generator.slice(0, end), version: /\d[^)\]]*/.exec(generator.slice(end))?.[0] };
}


/***/ }),

/***/ 3263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* reexport safe */ _model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)
/* harmony export */ });
/* harmony import */ var _model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3239);
/* harmony import */ var _model_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);



/**
 * A CycloneDX document nests its components; ten levels are many. An entry of a real document takes 70 bytes and more, so one
 * of 40 MiB has no more objects and arrays than a third of these.
 */
const LIMITS = { depth: 100, containers: 2_000_000 };
/** Parses JSON of unknown origin. */
function parseJson(text) {
    if ((0,_model_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcessive */ .m)(text, LIMITS))
        return { unreadable: 'it nests or holds more than an SBOM does' };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
}
/** The text, or undefined where it is something else or empty. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The objects of a list; whatever else stands in it, or instead of it, is left out. */
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(_model_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isKeptSbom),
/* harmony export */   rI: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4505);
/* harmony import */ var _model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3239);
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9969);



/** The largest document that is read: BuildKit refuses to write a larger one. */
const MAX_SBOM_BYTES = 40 * 1024 * 1024;
/** The longest list that is read. All of a distribution's archive has 70,000 packages, and images of machine learning 10,000. */
const MAX_PACKAGES = 200_000;
/** Whether a value of unknown origin is a bill of materials as it is read here. */
function isKeptSbom(value) {
    if (!(0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { packages, generator, name, subjects } = value;
    const isOfTexts = (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(generator) && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(name) && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(subjects, isDigest);
    return isOfTexts && (0,_model_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(packages, _model_package_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackage */ .w) && packages.length <= MAX_PACKAGES;
}
function isDigest(value) {
    return typeof value === 'string' && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value) !== undefined;
}
/** Whether BuildKit made it of a stage of the build. apko's documents are named after the image: `sbom-sha256:1f2e…`. */
function isStage({ name }) {
    return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}


/***/ })

};
