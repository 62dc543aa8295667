export const id = 476;
export const ids = [476];
export const modules = {

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractDockerfile: () => (/* binding */ extractDockerfile)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/model/source-text.js + 1 modules
var source_text = __webpack_require__(9722);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/util/group-by.js
var group_by = __webpack_require__(5038);
;// CONCATENATED MODULE: ./lib/dockerfile/arg-uses.js


const MAX_REACHED = 100;
class ArgUses {
    #source;
    #scope;
    #takenOver;
    #dependents = new Map();
    #froms = new Map();
    #flags = new Map();
    #bound = new Set();
    #reaches = new Map();
    #elsewhere = new Map();
    constructor(source, froms, scope, takenOver) {
        this.#source = source;
        this.#scope = scope;
        this.#takenOver = takenOver;
        for (const definition of scope.definitions) {
            for (const used of new Set(definition.uses))
                (0,group_by/* addTo */.D)(this.#dependents, used, definition);
        }
        for (const from of froms) {
            const { expansion, meaning, flagNames } = from;
            for (const name of flagNames)
                if (!this.#flags.has(name))
                    this.#flags.set(name, from);
            for (const used of new Set(expansion?.uses))
                (0,group_by/* addTo */.D)(this.#froms, used, from);
            const pieces = expansion?.pieces ?? [];
            const fixed = meaning.kind === 'image' ? pieces.filter(({ start }) => start === undefined) : pieces;
            for (const { via } of fixed)
                for (const name of via)
                    this.#bound.add(name);
        }
    }
    otherUse(definition, reference, self) {
        const { user, images } = this.#reach(definition);
        const image = (0,model_reference/* familiarReference */.ZD)(reference);
        const other = [...images].find(([name]) => name !== image)?.[1];
        const found = user ?? (other && { by: 'from', through: throughOf(other, definition), span: placeOf(other) });
        if (found === undefined)
            return undefined;
        const isItself = found.by === 'from' && found.span.start === self.start;
        const by = isItself ? 'itself' : found.by;
        const { line } = this.#source.position(found.span.start);
        return { arg: definition.name, by, through: found.through, line };
    }
    isBound(definition) {
        if (this.#userElsewhere(definition) !== undefined)
            return true;
        return [...this.#reached(definition)].some(({ name }) => this.#bound.has(name));
    }
    #reach(definition) {
        const known = this.#reaches.get(definition);
        if (known !== undefined)
            return known;
        const reach = this.#follow(definition);
        this.#reaches.set(definition, reach);
        return reach;
    }
    #follow(definition) {
        const images = new Map();
        const user = this.#userElsewhere(definition);
        if (user !== undefined)
            return { user, images };
        const reached = this.#reached(definition);
        const passes = passesOn(definition, reached);
        for (const each of reached) {
            for (const from of this.#froms.get(each) ?? []) {
                const { meaning, expansion } = from;
                const isEnd = expansion?.pieces.at(-1)?.definition === definition;
                if (meaning.kind !== 'image' || !isEnd || !passes(expansion.uses)) {
                    return { user: { by: 'from', through: each.name, span: placeOf(from) }, images };
                }
                const image = (0,model_reference/* familiarReference */.ZD)(meaning.reference);
                if (!images.has(image))
                    images.set(image, from);
            }
        }
        return { user: undefined, images };
    }
    #userElsewhere(definition) {
        if (!this.#elsewhere.has(definition))
            this.#elsewhere.set(definition, this.#findElsewhere(definition));
        return this.#elsewhere.get(definition);
    }
    #findElsewhere(definition) {
        const reached = this.#reached(definition);
        for (const each of reached) {
            const { name: through } = each;
            const isInForce = this.#scope.lookup(through)?.definition === each;
            const stage = isInForce ? this.#takenOver.get(through) : undefined;
            if (stage !== undefined)
                return { by: 'stage', through, span: stage };
            const flag = isInForce ? this.#flags.get(through) : undefined;
            if (flag !== undefined)
                return { by: 'flag', through, span: placeOf(flag) };
            const isUsed = each === definition || this.#froms.has(each) || this.#dependents.has(each);
            if (!isUsed || (reached.size >= MAX_REACHED && each !== definition)) {
                return { by: 'arg', through, span: each.line.span(each.at, each.at + through.length) };
            }
        }
        return undefined;
    }
    #reached(definition) {
        const reached = new Set([definition]);
        for (const each of reached) {
            for (const dependent of this.#dependents.get(each) ?? []) {
                if (reached.size >= MAX_REACHED)
                    return reached;
                reached.add(dependent);
            }
        }
        return reached;
    }
}
function passesOn(definition, reached) {
    const known = new Map([[definition, true]]);
    const passes = (uses) => {
        const [one, ...more] = uses.filter((used) => reached.has(used));
        if (one === undefined || more.length > 0)
            return false;
        const answer = known.get(one) ?? passes(one.uses);
        known.set(one, answer);
        return answer;
    };
    return passes;
}
function placeOf({ line, word }) {
    return line.span(word.start, word.end);
}
function throughOf({ expansion }, { name }) {
    return expansion?.pieces.at(-1)?.via[0] ?? name;
}

// EXTERNAL MODULE: ./lib/dockerfile/decode.js
var decode = __webpack_require__(2761);
// EXTERNAL MODULE: ./lib/dockerfile/directives.js
var directives = __webpack_require__(8721);
// EXTERNAL MODULE: ./lib/dockerfile/template.js
var dockerfile_template = __webpack_require__(5249);
;// CONCATENATED MODULE: ./lib/dockerfile/found.js


function skippedUse(place, reason, detail) {
    return {
        ...place,
        resolved: reason === 'scratch' ? 'scratch' : undefined,
        reference: undefined,
        tagParts: [],
        skip: { reason, detail },
        site: undefined,
        overriddenArgs: [],
        maybeBuildContext: false,
    };
}
function literalUse(place, spanOf) {
    const { written, span } = place;
    if (written === 'scratch')
        return skippedUse(place, 'scratch', 'the empty image');
    if (dockerfile_template/* TEMPLATE */.nE.test(written))
        return skippedUse(place, 'template', 'a template decides the image');
    const reference = (0,model_reference/* parseReference */.F2)(written);
    if ('invalid' in reference)
        return skippedUse(place, 'invalid', reference.invalid);
    const { digest, impliedTag } = reference;
    const site = digest === undefined
        ? { span: { start: span.end, end: span.end }, prefix: impliedTag ? ':latest@' : '@', elsewhere: '' }
        : { span: spanOf(written.length - digest.length, written.length), prefix: '', elsewhere: '' };
    const tag = tagSpan(written, reference);
    const tagParts = tag === undefined ? [] : [{ text: reference.tag ?? '', span: spanOf(tag.start, tag.end) }];
    const maybeBuildContext = place.kind !== 'syntax' && !/[/:@]/.test(written);
    return {
        ...place,
        resolved: written,
        reference,
        tagParts,
        skip: undefined,
        site,
        overriddenArgs: [],
        maybeBuildContext,
    };
}
function tagSpan(text, { tag, digest, impliedTag }) {
    if (tag === undefined || impliedTag)
        return undefined;
    const end = digest === undefined ? text.length : text.length - digest.length - 1;
    return { start: end - tag.length, end };
}

// EXTERNAL MODULE: ./lib/dockerfile/from.js
var from = __webpack_require__(1875);
;// CONCATENATED MODULE: ./lib/dockerfile/digest-site.js
function placeDigest(word, args, pinArgs) {
    return word.reference.digest === undefined ? placeNew(word, args, pinArgs) : placeRefresh(word, args);
}
function placeRefresh(word, args) {
    const digest = word.reference.digest ?? '';
    const algorithm = digest.slice(0, digest.indexOf(':') + 1);
    const whole = pieceHolding(word, word.value.length - digest.length, word.value.length);
    const elsewhere = whole === undefined ? algorithm : '';
    const place = whole ?? pieceHolding(word, word.value.length - digest.length + algorithm.length, word.value.length);
    const overriddenArgs = tagVariables(word).filter((name) => place?.piece.via.includes(name) !== true);
    if (place === undefined)
        return { site: 'split-digest', overriddenArgs };
    const otherUse = otherUseOf(place.definition, word, args);
    if (otherUse !== undefined)
        return { site: 'shared-arg', otherUse, overriddenArgs };
    const line = place.definition?.line ?? word.line;
    return { site: { span: line.span(place.start, place.end), prefix: '', elsewhere }, overriddenArgs };
}
function placeNew(word, args, pinArgs) {
    const prefix = word.reference.impliedTag ? ':latest@' : '@';
    const variables = tagVariables(word);
    const place = endOfWord(word, variables, args);
    if ('start' in place)
        return { site: { span: place, prefix, elsewhere: '' }, overriddenArgs: [] };
    if (!pinArgs)
        return { ...place, overriddenArgs: variables };
    return { site: { span: endSpan(word.line, word.word.end), prefix, elsewhere: '' }, overriddenArgs: variables };
}
function endOfWord(word, variables, args) {
    const last = word.pieces.at(-1);
    if (last?.end === undefined)
        return { site: 'overridable-arg' };
    const otherUse = otherUseOf(last.definition, word, args);
    if (otherUse !== undefined)
        return { site: 'shared-arg', otherUse };
    if (variables.some((variable) => !last.via.includes(variable)))
        return { site: 'overridable-arg' };
    return endSpan(last.definition?.line ?? word.line, last.end);
}
function otherUseOf(definition, word, args) {
    if (definition === undefined)
        return undefined;
    return args.otherUse(definition, word.reference, word.line.span(word.word.start, word.word.end));
}
function standsTwice({ pieces }, { definition, start }) {
    return pieces.filter((piece) => piece.definition === definition && piece.start === start).length > 1;
}
function endSpan(line, end) {
    const { end: offset } = line.span(Math.max(end - 1, 0), end);
    return { start: offset, end: offset };
}
function tagVariables(word) {
    const { reference, value } = word;
    const end = reference.digest === undefined ? value.length : value.lastIndexOf('@');
    const hasTag = reference.tag !== undefined && !reference.impliedTag;
    const start = hasTag ? end - (reference.tag?.length ?? 0) : end;
    const names = new Set();
    let from = 0;
    for (const piece of word.pieces) {
        const to = from + piece.text.length;
        const overlaps = hasTag ? from < end && to > start : to === end;
        const touches = piece.text === '' ? from >= start && from <= end : overlaps;
        if (touches)
            for (const name of piece.via)
                names.add(name);
        from = to;
    }
    return [...names];
}
function pieceHolding(word, from, to) {
    let at = 0;
    let holder;
    for (const piece of word.pieces) {
        const end = at + piece.text.length;
        if (end > from && at < to) {
            if (piece.start === undefined)
                return undefined;
            const start = piece.start + Math.max(from - at, 0);
            const stop = piece.start + Math.min(to, end) - at;
            if (holder === undefined)
                holder = { piece, definition: piece.definition, start, end: stop };
            else if (holder.definition === piece.definition && holder.end === start)
                holder = { ...holder, end: stop };
            else
                return undefined;
        }
        at = end;
    }
    return holder;
}

;// CONCATENATED MODULE: ./lib/dockerfile/tag-parts.js


function tagPartsOf(word, args) {
    const tag = tagSpan(word.value, word.reference);
    if (tag === undefined)
        return [];
    const parts = [];
    let at = 0;
    for (const piece of word.pieces) {
        const end = at + piece.text.length;
        const [from, to] = [Math.max(tag.start - at, 0), Math.min(tag.end, end) - at];
        if (from < to)
            join(parts, part(piece, from, to));
        at = end;
    }
    return parts.map((piece) => ({ text: piece.text, span: spanOf(piece, word, args) }));
}
function part(piece, from, to) {
    const text = piece.text.slice(from, to);
    return piece.start === undefined
        ? { ...piece, text }
        : { ...piece, text, start: piece.start + from, end: piece.start + to };
}
function join(parts, piece) {
    const last = parts.at(-1);
    const isNext = last?.end !== undefined && last.end === piece.start && last.definition === piece.definition;
    if (isNext)
        parts.splice(-1, 1, { ...last, text: last.text + piece.text, end: piece.end });
    else
        parts.push(piece);
}
function spanOf(piece, word, args) {
    const { text, start, end, definition } = piece;
    if (start === undefined || end === undefined)
        return undefined;
    if (definition !== undefined && (args.isBound(definition) || standsTwice(word, piece)))
        return undefined;
    const span = (definition?.line ?? word.line).span(start, end);
    return span.end - span.start === text.length ? span : undefined;
}

;// CONCATENATED MODULE: ./lib/dockerfile/from-use.js



function fromUse(from, args, pinArgs) {
    const { line, stageIndex, word, expansion, meaning, ignore } = from;
    const at = expansion === undefined || meaning.kind === 'refused' ? { ...word, end: from.end } : word;
    const span = line.span(at.start, at.end);
    const written = line.text.slice(at.start, at.end);
    const place = { kind: 'from', span, origins: originsOf(expansion), written, stageIndex, ignore };
    switch (meaning.kind) {
        case 'stage':
            return undefined;
        case 'refused':
            return skippedUse(place, 'invalid', meaning.message);
        case 'skipped':
            return skippedUse(place, meaning.reason, meaning.detail);
        case 'scratch':
            return skippedUse(place, 'scratch', 'the empty base image');
        case 'image': {
            const { reference } = meaning;
            const { pieces, value } = expansion ?? { pieces: [], value: '' };
            const imageWord = { line, word: at, pieces, value, reference };
            const { site, otherUse, overriddenArgs } = placeDigest(imageWord, args, pinArgs);
            const tagParts = tagPartsOf(imageWord, args);
            const skip = undefined;
            const found = { ...place, resolved: value, reference, tagParts, skip, site, otherUse, overriddenArgs };
            return { ...found, maybeBuildContext: false, platform: from.platform };
        }
    }
}
function originsOf(expansion) {
    const parts = new Map();
    for (const { definition, start, end } of expansion?.pieces ?? []) {
        if (definition === undefined)
            continue;
        const { line } = definition;
        const part = { start: start ?? 0, end: end ?? line.text.length };
        const known = parts.get(definition) ?? part;
        parts.set(definition, { start: Math.min(known.start, part.start), end: Math.max(known.end, part.end) });
    }
    return [...parts].map(([{ line }, { start, end }]) => line.span(start, end));
}

// EXTERNAL MODULE: ./lib/dockerfile/pieces.js
var pieces = __webpack_require__(2948);
// EXTERNAL MODULE: ./lib/dockerfile/quoted-words.js
var quoted_words = __webpack_require__(1931);
// EXTERNAL MODULE: ./lib/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(2968);
// EXTERNAL MODULE: ./lib/dockerfile/survey.js + 5 modules
var survey = __webpack_require__(6401);
// EXTERNAL MODULE: ./lib/model/digest.js
var model_digest = __webpack_require__(9612);
// EXTERNAL MODULE: ./lib/dockerfile/ignore-comment.js
var ignore_comment = __webpack_require__(8373);
// EXTERNAL MODULE: ./lib/dockerfile/reader.js + 1 modules
var reader = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/dockerfile/twins.js







const HEX = /[a-f0-9]{64,}/g;
const ASSIGNS = new Set(['arg', 'env', 'label']);
const BASE_NAME = 'org.opencontainers.image.base.name';
const MAX_TWINS = 10;
const MAX_LINES = 10;
class Twins {
    #source;
    #uses = new Map();
    #places = new Map();
    #assignments;
    #known = new Map();
    constructor(source, found) {
        this.#source = source;
        for (const use of found) {
            const digest = use.reference?.digest;
            if (digest !== undefined)
                (0,group_by/* addTo */.D)(this.#uses, digest, use);
        }
        if (this.#uses.size > 0)
            this.#findPlaces(found);
        this.#assignments = this.#places.size > 0 ? [...assignmentsOf(source.text)] : [];
    }
    of({ reference }) {
        if (reference?.tag === undefined || reference.digest === undefined)
            return undefined;
        const key = (0,model_reference/* referenceKey */.Db)(reference);
        if (!this.#known.has(key))
            this.#known.set(key, this.#find(reference, reference.digest));
        return this.#known.get(key);
    }
    #find(reference, digest) {
        const places = this.#places.get((0,model_digest/* splitDigest */.vo)(digest).hex);
        if (places === undefined)
            return undefined;
        const ends = new Set(places.map(({ end }) => end));
        const found = (this.#isCertain(digest) ? this.#assignments : [])
            .flatMap((assignment) => this.#twinOf(assignment, reference) ?? [])
            .filter((twin) => twin.digest === undefined || ends.has(twin.digest.span.end));
        const twins = found.length > MAX_TWINS ? [] : found;
        const taken = twins.flatMap((twin) => twin.digest?.span ?? []);
        const others = places.filter((place) => !taken.some((span) => isWithin(place, span)));
        const lines = new Set(others.slice(0, MAX_LINES).map(({ start }) => this.#source.position(start).line));
        return { twins, lines: [...lines] };
    }
    #isCertain(digest) {
        const uses = this.#uses.get(digest) ?? [];
        const names = new Set(uses.map(({ reference }) => reference && (0,model_reference/* referenceKey */.Db)(reference)));
        return names.size === 1 && uses.every(({ site, ignore }) => typeof site === 'object' && ignore === undefined);
    }
    #twinOf({ name, value, spanOf }, reference) {
        const place = (part) => {
            const span = part && spanOf(part.start, part.end);
            return span && { span, range: this.#source.range(span) };
        };
        if (value === reference.digest)
            return { digest: place({ start: 0, end: value.length }), tag: undefined };
        const named = (0,model_reference/* parseReference */.F2)(value);
        if ('invalid' in named || (0,model_reference/* repositoryName */.aR)(named) !== (0,model_reference/* repositoryName */.aR)(reference))
            return undefined;
        const tag = tagSpan(value, named);
        if (tag !== undefined && named.tag !== reference.tag)
            return undefined;
        if (named.digest === undefined)
            return name === BASE_NAME && tag ? { digest: undefined, tag: place(tag) } : undefined;
        if (named.digest !== reference.digest)
            return undefined;
        return { digest: place({ start: value.length - named.digest.length, end: value.length }), tag: place(tag) };
    }
    #findPlaces(found) {
        const wanted = new Set([...this.#uses.values()].flatMap(([use]) => hexOf(use)));
        const own = found
            .filter(({ reference }) => reference?.tag !== undefined)
            .flatMap(({ span, origins }) => [span, ...origins])
            .sort((a, b) => a.start - b.start);
        let [next, end] = [0, 0];
        for (const { 0: hex, index } of this.#source.text.matchAll(HEX)) {
            if (!wanted.has(hex))
                continue;
            for (let span = own[next]; span !== undefined && span.start <= index; span = own[next]) {
                end = Math.max(end, span.end);
                next += 1;
            }
            if (end < index + hex.length)
                (0,group_by/* addTo */.D)(this.#places, hex, { start: index, end: index + hex.length });
        }
    }
}
function hexOf(use) {
    const digest = use?.reference?.digest;
    return digest === undefined ? [] : [(0,model_digest/* splitDigest */.vo)(digest).hex];
}
function* assignmentsOf(text) {
    for (const instruction of (0,reader/* readDockerfile */.n)(text, () => undefined)) {
        if (!ASSIGNS.has(instruction.keyword) || (0,ignore_comment/* findIgnoreComment */.vX)(instruction.comments) !== undefined)
            continue;
        yield* assignmentsIn(instruction);
    }
}
function* assignmentsIn({ line, args, keyword, escape: escapeToken }) {
    const [first, ...more] = (0,quoted_words/* assignmentWords */.FQ)(line.text, args.start, args.end, escapeToken);
    if (first === undefined)
        return;
    const isOld = keyword !== 'arg' && !line.text.slice(first.start, first.end).includes('=');
    if (isOld) {
        const [second] = more;
        const name = line.text.slice(first.start, first.end);
        if (second !== undefined)
            yield* assignment(name, second.start, args.end, line);
        return;
    }
    for (const { start, end } of [first, ...more]) {
        const equals = line.text.slice(start, end).indexOf('=');
        if (equals > 0)
            yield* assignment(line.text.slice(start, start + equals), start + equals + 1, end, line);
    }
}
function* assignment(name, from, to, line) {
    const written = line.text.slice(from, to);
    const isQuoted = written.length > 1 && /^["']/.test(written) && written.at(-1) === written[0];
    const start = isQuoted ? from + 1 : from;
    const value = isQuoted ? written.slice(1, -1) : written;
    const span = line.span(start, start + value.length);
    if (value === '' || /["'$\\`]/.test(value) || span.end - span.start !== value.length)
        return;
    const spanOf = (a, b) => line.span(start + a, start + b);
    yield { name: name.replace(/^(["'])(.*)\1$/, '$2'), value, spanOf };
}
function isWithin(place, span) {
    return place.start >= span.start && place.end <= span.end;
}

;// CONCATENATED MODULE: ./lib/dockerfile/extraction.js














const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;
const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;
const extractDockerfile = (file, bytes, { buildArgs, pinArgs }) => {
    const source = new source_text/* SourceText */.D(bytes);
    const surveyed = withTemplateName((0,survey/* survey */.F)(source, buildArgs), file);
    const { stages, refusals, template, cut, ignores } = surveyed;
    const uses = [];
    const all = [...allFound(source, surveyed, pinArgs)];
    const twins = new Twins(source, all);
    for (const found of all)
        uses.push(finish(found, file, source, stages, twins));
    uses.sort(byPosition);
    const refused = template === undefined ? refusals.first : { message: templateNote(uses), span: template };
    const problems = [refused, cut]
        .filter((problem) => problem !== undefined)
        .map(({ message, span }) => {
        return { message: (0,decode/* decode */.D)(message), range: source.range(span), isTemplate: span === template };
    });
    const isDoubtful = CODE.test(file) || LONGER_NAME.test(file);
    if (isDoubtful && (problems.length > 0 || uses.length === 0))
        return { uses: [], problems: [], ignores: [] };
    return { uses, problems, ignores };
};
function withTemplateName(surveyed, file) {
    const { template, refusals } = surveyed;
    return template === undefined && (0,dockerfile_template/* isTemplateName */.kj)(file) ? { ...surveyed, template: refusals.first?.span } : surveyed;
}
function templateNote(uses) {
    const named = uses.filter(({ skipReason }) => skipReason !== 'scratch');
    const known = named.filter(({ reference }) => reference !== undefined).length;
    return `the file is a template, and only its plain parts are read (image references that can be judged: ${known} of ${named.length})`;
}
function* allFound(source, surveyed, pinArgs) {
    const { froms, outside, stages, scope, takenOver, template } = surveyed;
    const syntax = (0,directives/* findSyntax */.J)(source.text);
    if (syntax !== undefined)
        yield syntaxUse(syntax);
    const args = new ArgUses(source, froms, scope, takenOver);
    const choices = template === undefined ? pieces/* NO_NAMES */.p8 : scope.repeated();
    for (const from of froms) {
        const found = fromUse(chosen(from, choices), args, pinArgs);
        if (found !== undefined)
            yield found;
    }
    for (const word of outside) {
        const found = outsideUse(word, stages, template !== undefined);
        if (found !== undefined)
            yield found;
    }
}
function syntaxUse({ value: written, span }) {
    const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, ignore: undefined };
    return literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }));
}
function chosen(from, choices) {
    const isOpen = from.expansion?.pieces.some(({ via }) => via.some((name) => choices.has(name))) === true;
    if (!isOpen || from.meaning.kind !== 'image')
        return from;
    const detail = "a template decides which of an ARG's defaults counts";
    return { ...from, meaning: { kind: 'skipped', reason: 'template', detail } };
}
function outsideUse(surveyed, stages, isTemplate) {
    const { kind, word, numbersAreStages, refused, line, stageIndex, ignore } = surveyed;
    const number = numbersAreStages ? (0,dockerfile_stages/* stageNumber */.s)(word.text) : undefined;
    const isTheChilds = kind === 'onbuild-copy-from';
    if (number !== undefined && (isTheChilds || stages.has(number)))
        return undefined;
    if ((kind === 'copy-from' || kind === 'mount-from') && stages.isAny(word.text))
        return undefined;
    const place = { kind, span: line.span(word.start, word.end), origins: [], written: word.text, stageIndex, ignore };
    const spanOf = (from, to) => line.span((0,quoted_words/* indexIn */.YP)(word, from), (0,quoted_words/* indexIn */.YP)(word, to));
    const reason = refused ?? (number === undefined ? undefined : `there is no stage ${number}`);
    if (dockerfile_template/* TEMPLATE */.nE.test(word.text))
        return skippedUse(place, 'template', from/* OF_TEMPLATE */.P.detail);
    if (isTemplate && /^[\w.+-]+$/.test(word.text))
        return skippedUse(place, 'template', 'a template may name a stage so');
    if (reason === undefined)
        return literalUse(place, spanOf);
    return skippedUse(place, 'invalid', reason);
}
function finish(found, file, source, stages, twins) {
    const { kind, span, site, skip, stageIndex } = found;
    return {
        file,
        kind,
        written: (0,decode/* decode */.D)(found.written),
        resolved: found.resolved === undefined ? undefined : (0,decode/* decode */.D)(found.resolved),
        reference: found.reference,
        skipReason: skip?.reason,
        detail: skip === undefined ? undefined : (0,decode/* decode */.D)(skip.detail),
        range: source.range(span),
        origins: found.origins.map((origin) => source.range(origin)),
        stage: stageIndex === undefined ? undefined : stages.at(stageIndex),
        tagParts: found.tagParts.map(({ text, span: part }) => ({
            text,
            place: part && { range: source.range(part), span: part },
        })),
        site: typeof site === 'object' ? { ...site, range: source.range(site.span) } : site,
        otherUse: found.otherUse,
        again: twins.of(found),
        overriddenArgs: found.overriddenArgs,
        maybeBuildContext: found.maybeBuildContext,
        platform: (0,platform/* parsePlatform */.FL)(found.platform ?? ''),
        ignore: found.ignore,
    };
}
function byPosition(a, b) {
    return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}


/***/ })

};
