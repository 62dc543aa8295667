export const id = 610;
export const ids = [610,756];
export const modules = {

/***/ 7610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var model_platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/model/unforeseen.js
var unforeseen = __webpack_require__(4150);
;// CONCATENATED MODULE: ./lib/image/differences/config-changes.js
const VERSION = /_VERSION$/;
const NOISE = /^(?:org\.opencontainers\.image\.(?:created|revision|base\.digest)|build-date|vcs-ref|.*\.(?:build|commit)[-_.]?(?:id|date|time)?)$/i;
function versionChanges(before, after) {
    return mapChanges(before.env, after.env)
        .filter(({ name }) => VERSION.test(name))
        .map(({ name, ...values }) => ({ name: name.replace(VERSION, ''), ...values }));
}
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

// EXTERNAL MODULE: ./lib/image/differences/why.js
var differences_why = __webpack_require__(7003);
;// CONCATENATED MODULE: ./lib/image/differences/index.js





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
    const { added, lost } = (0,differences_why/* comparePlatforms */.UX)(old.value, now.value);
    const platforms = [];
    for (const pair of pairs) {
        const places = [
            { reference: before, index: old.value, image: pair.before },
            { reference: after, index: now.value, image: pair.after },
        ];
        platforms.push(changeOf(pair, (0,differences_why/* hasSameContent */.q1)(pair) ? undefined : await parts.packages(...places)));
    }
    const why = (0,differences_why/* whyOf */.gf)(old.value, now.value, inUse, pairs);
    return {
        ok: true,
        value: { from: before.digest, to: after.digest, why, platformsAdded: added, platformsLost: lost, platforms },
    };
}
function scarcity(reference, images) {
    if (!images.isPullLimitLow(reference))
        return undefined;
    return `What changed in ${(0,model_reference/* familiarName */.hG)(reference)} was not looked up: less than half of the pull limit of ${reference.registry} is left, and builds need it.`;
}
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
        base: { before: (0,differences_why/* baseOf */.bx)(before), after: (0,differences_why/* baseOf */.bx)(after) },
        versions: versionChanges(before.config, after.config),
        config: configChanges(before.config, after.config),
        compareUrl: compareUrl(before, after),
        packages,
    };
}
function sizeOf(layers) {
    return layers.reduce((sum, { size }) => sum + size, 0);
}

// EXTERNAL MODULE: ./lib/image/sbom/generator.js
var generator = __webpack_require__(2591);
// EXTERNAL MODULE: ./lib/image/sbom/reading.js
var reading = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/image/sbom/comparable.js


const BUILDERS = new Set(['apko', 'distroless']);
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

;// CONCATENATED MODULE: ./lib/image/versions/order.js
function compareNumbers(a, b) {
    const [first, second] = [withoutZeros(a), withoutZeros(b)];
    return first.length - second.length || compareTexts(first, second);
}
function withoutZeros(digits) {
    return digits.replace(/^0+/, '');
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
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

;// CONCATENATED MODULE: ./lib/image/versions/apk.js

const PART = /^(\d+)|\.(\d+)|([a-z])|_((?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)|~([\da-f]+)|-r(\d+)/gy;
const KINDS = ['first number', 'number', 'letter', 'suffix', 'hash', 'revision'];
const REPEATED = ['number', 'suffix'].map((kind) => KINDS.indexOf(kind));
const RANKS = [
    ...['alpha', 'beta', 'pre', 'rc'],
    ...['wrong', 'end', 'revision', 'hash', 'suffix number'],
    ...['cvs', 'svn', 'git', 'hg', 'p'],
    ...['letter', 'number', 'first number'],
];
const NUMBER = RANKS.indexOf('number');
const TEXTS = ['letter', 'hash'].map((kind) => RANKS.indexOf(kind));
const END = partOf('end', '');
function compareApk(a, b) {
    return compareParts(partsOf(a), partsOf(b), END, compareEqualRanks);
}
function compareEqualRanks(rank, a, b) {
    if (rank === NUMBER && (a.startsWith('0') || b.startsWith('0')))
        return compareTexts(a, b);
    return TEXTS.includes(rank) ? compareTexts(a, b) : compareNumbers(a, b);
}
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

;// CONCATENATED MODULE: ./lib/image/versions/dpkg.js

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
function weightAt(text, index) {
    const character = text[index];
    if (character === undefined)
        return 0;
    if (character === '~')
        return -1;
    const code = character.charCodeAt(0);
    return /[a-z]/i.test(character) ? code : code + 0x100;
}

;// CONCATENATED MODULE: ./lib/image/versions/rpm.js

const TILDE = 0;
const rpm_END = 1;
const CARET = 2;
const LETTERS = 3;
const DIGITS = 4;
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

;// CONCATENATED MODULE: ./lib/image/versions/index.js



const ORDERS = new Map([
    ['deb', compareDpkg],
    ['apk', compareApk],
    ['rpm', compareRpm],
]);
function compareVersions(type, a, b) {
    return ORDERS.get(type)?.(a, b);
}

// EXTERNAL MODULE: ./lib/util/group-by.js
var group_by = __webpack_require__(5038);
;// CONCATENATED MODULE: ./lib/image/differences/package-changes.js

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
    return [...(0,group_by/* groupBy */.$)(changes, ({ source }) => source)]
        .map(([name, own]) => ({ name, changes: own.map(({ change }) => change).sort(byName) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function byIdentity(packages, many) {
    return (0,group_by/* groupBy */.$)(packages, (each) => {
        const name = nameOf(each);
        return many.has(name) ? `${name}\n${each.architecture ?? ''}` : name;
    });
}
function withManyArchitectures(packages) {
    return [...(0,group_by/* groupBy */.$)(packages, nameOf)]
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

;// CONCATENATED MODULE: ./lib/image/differences/packages.js



function packageComparer({ sbom, packages }) {
    return async (before, after) => {
        const [known, knownNow] = await Promise.all([packages.recall(before), packages.recall(after)]);
        if (known !== undefined && knownNow !== undefined)
            return compareLayers(known, knownNow);
        const [old, now] = await Promise.all([sbom.get(before), sbom.get(after)]);
        if (old !== undefined && now !== undefined && comparable(old, now) === true) {
            return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? 'an unknown tool'}`);
        }
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
var error = __webpack_require__(9956);
// EXTERNAL MODULE: ./lib/util/escape.js
var util_escape = __webpack_require__(7534);
// EXTERNAL MODULE: ./lib/reports/explanation-words.js + 1 modules
var explanation_words = __webpack_require__(418);
// EXTERNAL MODULE: ./lib/reports/json-pieces.js
var json_pieces = __webpack_require__(4870);
// EXTERNAL MODULE: ./lib/reports/phrases.js
var phrases = __webpack_require__(7306);
// EXTERNAL MODULE: ./lib/reports/tables.js
var tables = __webpack_require__(3795);
;// CONCATENATED MODULE: ./lib/reports/explanation.js






const WIDEST = 80;
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
    return (0,util_escape/* withoutCommands */.Df)(`${lines.map(util_escape/* terminalText */.eR).join('\n')}\n`);
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
    const known = new Set(changes.map(({ package: { architecture = 'all' } }) => architecture));
    const isOne = known.size === 1 || (known.size === 2 && known.has('all'));
    return groups.flatMap((group) => group.changes.map(({ kind, package: { name, architecture }, before, after }) => {
        const whole = isOne || architecture === undefined ? name : `${name} (${architecture})`;
        return [whole, kind, before.join(', ') || '-', after.join(', ') || '-'];
    }));
}
function renderExplanationMarkdown(explanation, rows) {
    const parts = [
        `${(0,util_escape/* markdownText */.p7)(capital((0,explanation_words/* summaryOf */.YG)(explanation)))}.`,
        ...(0,explanation_words/* platformSentences */.sh)(explanation).map(util_escape/* markdownText */.p7),
    ];
    for (const change of explanation.platforms) {
        if (!change.isSame)
            parts.push(platformFold(change, rows));
    }
    return parts.join('\n\n');
}
function platformFold(change, most) {
    const rows = (0,explanation_words/* rowsOf */.RO)(change).map(({ name, before, after }) => `| ${(0,util_escape/* markdownText */.p7)(name)} | ${valueCell(before)} | ${valueCell(after)} |`);
    const parts = [(0,explanation_words/* pullSentence */.nM)(change)];
    if (rows.length > 0)
        parts.push(['| What | Before | After |', '| --- | --- | --- |', ...rows.slice(0, most)].join('\n'));
    if (change.compareUrl !== undefined)
        parts.push(`[The commits between](${change.compareUrl})`);
    const { packages } = change;
    if (packages !== undefined && 'unread' in packages)
        parts.push(`Packages were not read: ${(0,util_escape/* markdownText */.p7)(packages.unread)}.`);
    else if (packages !== undefined && packages.groups.length > 0) {
        const all = packageRows(packages);
        const shown = all.slice(0, most).map(([name, kind, before, after]) => {
            return `| ${(0,util_escape/* codeCell */.MZ)(name)} | ${kind} | ${(0,util_escape/* codeCell */.MZ)(before)} | ${(0,util_escape/* codeCell */.MZ)(after)} |`;
        });
        parts.push(['| Package | | Before | After |', '| --- | --- | --- | --- |', ...shown].join('\n'));
        if (all.length > most)
            parts.push(`… and ${(0,phrases/* count */.U)(all.length - most, 'more package')}.`);
        parts.push(`Packages by ${(0,util_escape/* markdownText */.p7)(packages.source)}.`);
    }
    return (0,tables/* fold */.AU)(`What changed for ${(0,model_platform/* formatPlatform */.Bq)(change.platform)}`, parts.join('\n\n'));
}
function valueCell(value) {
    return value === undefined ? '' : (0,util_escape/* codeCell */.MZ)(value.length > 200 ? `${value.slice(0, 200)}…` : value);
}
function renderExplanationJson(explanation) {
    return `${(0,json_pieces/* nested */.cY)({ schemaVersion: 1, summary: (0,explanation_words/* summaryOf */.YG)(explanation), ...explanation }, '')}\n`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/cli/diff.js





const USAGE = 'write: freshfrom diff IMAGE@OLD IMAGE@NEW, or freshfrom diff IMAGE:TAG@OLD';
const RENDER = {
    text: renderExplanationText,
    json: renderExplanationJson,
    markdown: (explanation) => `${renderExplanationMarkdown(explanation, Number.POSITIVE_INFINITY)}\n`,
    sarif: () => {
        throw new error/* ConfigurationError */.j1('freshfrom diff has no SARIF; it takes --format text, json or markdown.');
    },
};
async function diff(call, settings, { resolver, clock, log }) {
    if (call.format === 'sarif')
        throw new error/* ConfigurationError */.j1('freshfrom diff has no SARIF: --format text, json or markdown.');
    const change = await diff_changeOf(call.paths, resolver);
    const images = resolver.images();
    const { ImageInspector } = await Promise.all(/* import() */[__webpack_require__.e(543), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 316));
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
async function pinned(reference, resolver) {
    if (reference.digest !== undefined)
        return { ...reference, digest: reference.digest };
    const { tag } = await resolver.resolve(reference);
    if (tag?.ok)
        return { ...reference, digest: tag.value.digest };
    throw new error/* OperationalError */.LE(tag?.failure.message ?? `${(0,model_reference/* shownReference */.Xu)(reference)} has no tag to look up.`);
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ spdxGenerator),
/* harmony export */   L4: () => (/* binding */ cycloneDxGenerator),
/* harmony export */   gZ: () => (/* binding */ splitGenerator)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9514);

function spdxGenerator(creationInfo) {
    const creators = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(creationInfo) && Array.isArray(creationInfo.creators) ? creationInfo.creators : [];
    const named = (kind) => creators.flatMap((creator) => typeof creator === 'string' && creator.startsWith(kind) ? ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(creator.slice(kind.length).trim()) ?? []) : []);
    const tools = named('Tool:');
    return tools.find((tool) => !tool.startsWith('buildkit-')) ?? tools[0] ?? named('Organization:')[0];
}
function cycloneDxGenerator(metadata) {
    const tools = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(metadata) ? metadata.tools : undefined;
    const tool = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(tools) ? tools.components : tools)[0];
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.name);
    const version = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(tool?.version);
    return name === undefined || version === undefined ? name : `${name}-${version}`;
}
function splitGenerator(generator) {
    const end = generator.search(/[- ](?:v?\d|[[(])/);
    if (end < 0)
        return { tool: generator, version: undefined };
    return { tool: generator.slice(0, end), version: /\d[^)\]]*/.exec(generator.slice(end))?.[0] };
}


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* reexport safe */ _util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__.Gv)
/* harmony export */ });
/* harmony import */ var _util_json_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3940);
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);



const LIMITS = { depth: 100, containers: 2_000_000 };
function parseJson(text) {
    if ((0,_util_json_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcessive */ .m)(text, LIMITS))
        return { unreadable: 'it nests or holds more than an SBOM does' };
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { unreadable: 'it is not JSON' };
    }
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function recordsOf(value) {
    return Array.isArray(value) ? value.filter(_util_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isKeptSbom),
/* harmony export */   rI: () => (/* binding */ MAX_SBOM_BYTES),
/* harmony export */   vk: () => (/* binding */ MAX_PACKAGES),
/* harmony export */   zD: () => (/* binding */ isStage)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9612);
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5358);
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);



const MAX_SBOM_BYTES = 40 * 1024 * 1024;
const MAX_PACKAGES = 200_000;
function isKeptSbom(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { packages, generator, name, subjects } = value;
    const isOfTexts = (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(generator) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(name) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(subjects, isDigest);
    return isOfTexts && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(packages, _model_package_js__WEBPACK_IMPORTED_MODULE_1__/* .isPackage */ .w) && packages.length <= MAX_PACKAGES;
}
function isDigest(value) {
    return typeof value === 'string' && (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value) !== undefined;
}
function isStage({ name }) {
    return name !== undefined && /^sbom-(?!sha256:)/.test(name);
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackageReading),
/* harmony export */   w: () => (/* binding */ isPackage)
/* harmony export */ });
/* harmony import */ var _util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2475);

function isPackage(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    const { type, name, version, architecture, source } = value;
    const isNamed = [type, name, version].every((text) => typeof text === 'string' && text !== '');
    return isNamed && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(architecture) && (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isOptionalText */ .we)(source);
}
function isPackageReading(value) {
    if (!(0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return false;
    return 'packages' in value ? (0,_util_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isListOf */ .sh)(value.packages, isPackage) : typeof value.unreadable === 'string';
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

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   Cv: () => (/* binding */ listPieces),
/* harmony export */   cY: () => (/* binding */ nested)
/* harmony export */ });
/* harmony import */ var _util_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7534);

const PIECE = 65_536;
function nested(value, indent) {
    return (0,_util_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}
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
function* mapped(items, change) {
    for (const item of items)
        yield change(item);
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

/***/ 3940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isExcessive)
/* harmony export */ });
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

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   sh: () => (/* binding */ isListOf),
/* harmony export */   we: () => (/* binding */ isOptionalText)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOptionalText(value) {
    return value === undefined || typeof value === 'string';
}
function isListOf(value, isOne) {
    return Array.isArray(value) && value.every(isOne);
}


/***/ })

};
