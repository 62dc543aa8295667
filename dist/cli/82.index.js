export const id = 82;
export const ids = [82];
export const modules = {

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractDockerfile: () => (/* binding */ extractDockerfile)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(8150);
// EXTERNAL MODULE: ./lib/model/source-text.js + 1 modules
var source_text = __webpack_require__(9163);
// EXTERNAL MODULE: ./lib/formats/dockerfile/decode.js
var decode = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/formats/dockerfile/directives.js
var directives = __webpack_require__(6233);
// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(7752);
// EXTERNAL MODULE: ./lib/formats/dockerfile/refusals.js
var refusals = __webpack_require__(7634);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/found.js


/** A reference that was seen and can't be judged. */
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
/**
 * A reference without variables: its digest is written behind it, or in place of the one that it has.
 * @param spanOf the bytes of its characters from..to; quotes, escapes and line breaks may stand among them
 */
function literalUse(place, spanOf) {
    const { written, span } = place;
    if (written === 'scratch')
        return skippedUse(place, 'scratch', 'the empty image');
    if (refusals/* TEMPLATE */.n.test(written))
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
/** Where in the text of a reference its tag stands, if one does. */
function tagSpan(text, { tag, digest, impliedTag }) {
    if (tag === undefined || impliedTag)
        return undefined;
    const end = digest === undefined ? text.length : text.length - digest.length - 1;
    return { start: end - tag.length, end };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/digest-site.js
/** A digest never silently beats a `--build-arg`, and never ends up in another image's reference. */
function placeDigest(word, args, pinArgs) {
    return word.reference.digest === undefined ? placeNew(word, args, pinArgs) : placeRefresh(word, args);
}
function placeRefresh(word, args) {
    const digest = word.reference.digest ?? '';
    const algorithm = digest.slice(0, digest.indexOf(':') + 1);
    const whole = pieceHolding(word, word.value.length - digest.length, word.value.length);
    const elsewhere = whole === undefined ? algorithm : '';
    const place = whole ?? pieceHolding(word, word.value.length - digest.length + algorithm.length, word.value.length);
    const holder = place?.definition?.name;
    const overriddenArgs = tagVariables(word).filter((name) => name !== place?.piece.via[0]);
    if (place === undefined)
        return { site: 'split-digest', overriddenArgs };
    const isShared = holder !== undefined && (!args.feedsOnly(holder, word.reference) || standsTwice(word, place.piece));
    if (isShared)
        return { site: 'shared-arg', overriddenArgs };
    const line = place.definition?.line ?? word.line;
    return { site: { span: line.span(place.start, place.end), prefix: '', elsewhere }, overriddenArgs };
}
function placeNew(word, args, pinArgs) {
    const prefix = word.reference.impliedTag ? ':latest@' : '@';
    const variables = tagVariables(word);
    const place = endOfWord(word, variables, args);
    if (typeof place !== 'string')
        return { site: { span: place, prefix, elsewhere: '' }, overriddenArgs: [] };
    if (!pinArgs)
        return { site: place, overriddenArgs: variables };
    return { site: { span: endSpan(word.line, word.word.end), prefix, elsewhere: '' }, overriddenArgs: variables };
}
/** Behind the last character, where that is safe: in the word, in the text of `${V:-text}`, or in an ARG's default. */
function endOfWord(word, variables, args) {
    const last = word.pieces.at(-1);
    if (last?.end === undefined)
        return 'overridable-arg';
    const [outermost, ...inner] = last.via;
    if (outermost === undefined) {
        return variables.length === 0 ? endSpan(word.line, last.end) : 'overridable-arg';
    }
    const name = last.definition?.name;
    const isShared = name !== undefined &&
        (args.isUsedElsewhere(name) || !args.feedsOnly(name, word.reference) || standsTwice(word, last));
    if (isShared)
        return 'shared-arg';
    if (inner.length > 0 || variables.some((variable) => variable !== outermost))
        return 'overridable-arg';
    return endSpan(last.definition?.line ?? word.line, last.end);
}
/** With `ARG V=alpine$D@$D`, what is written in the default of D would end up in the name, too. */
function standsTwice({ pieces }, { definition, start }) {
    return pieces.filter((piece) => piece.definition === definition && piece.start === start).length > 1;
}
function endSpan(line, end) {
    const { end: offset } = line.span(Math.max(end - 1, 0), end);
    return { start: offset, end: offset };
}
/** The variables that the tag depends on; where none is written, those that could bring one: at the end of the name. */
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
        // An empty piece is a variable that could be given a value there.
        const touches = piece.text === '' ? from >= start && from <= end : overlaps;
        if (touches)
            for (const name of piece.via)
                names.add(name);
        from = to;
    }
    return [...names];
}
/** The place of the characters from..to of the value, where they stand together in one text. */
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

;// CONCATENATED MODULE: ./lib/formats/dockerfile/tag-parts.js


/** Of what the tag of a FROM is made: text of the word itself and of ARG defaults. */
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
    if (definition !== undefined && (args.isBound(definition.name) || standsTwice(word, piece)))
        return undefined;
    const span = (definition?.line ?? word.line).span(start, end);
    // With quotes, escapes or a line break in it, it isn't what stands there.
    return span.end - span.start === text.length ? span : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/from-use.js




/** What a FROM says of images; undefined where it names a stage. */
function fromUse(from, args, pinArgs) {
    const { line, stageIndex, word, expansion, meaning, ignore } = from;
    // A FROM that is wrong as a whole is shown as a whole.
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
            const { site, overriddenArgs } = placeDigest(imageWord, args, pinArgs);
            const tagParts = tagPartsOf(imageWord, args);
            const skip = undefined;
            const found = { ...place, resolved: value, reference, tagParts, skip, site, overriddenArgs };
            return { ...found, maybeBuildContext: false, platform: from.platform };
        }
    }
}
/** The ARG defaults that the word's text comes from: each once, however often it is used. */
function originsOf(expansion) {
    const definitions = new Map();
    for (const piece of expansion?.pieces ?? []) {
        if (piece.definition !== undefined && !definitions.has(piece.definition))
            definitions.set(piece.definition, piece);
    }
    return [...definitions].map(([{ line }, { start = 0, end = line.text.length }]) => line.span(start, end));
}
/**
 * What the FROMs and the rest of the file do with each ARG.
 * @param isUsedElsewhere whether a stage or another default takes the ARG over
 */
function argUse(froms, isUsedElsewhere) {
    const imagesByArg = new Map();
    const bound = new Set();
    const inFlags = new Set(froms.flatMap(({ flagNames }) => [...flagNames]));
    for (const { expansion, meaning } of froms) {
        // A stage's name, or a word without a value, is another image than any.
        const image = meaning.kind === 'image' ? (0,model_reference/* familiarReference */.ZD)(meaning.reference) : '';
        const add = (name, named) => {
            imagesByArg.set(name, (imagesByArg.get(name) ?? new Set()).add(named));
        };
        // So would be a word in which something stands behind the ARG's default, or in which it stands twice, is cut
        // (`${V%x}`) or only chooses a text (`${V:-x}`).
        const ending = expansion?.pieces.at(-1)?.definition?.name;
        for (const name of expansion?.names ?? [])
            add(name, name === ending ? image : '');
        for (const name of expansion?.repeated ?? [])
            add(name, '');
        const computed = expansion?.pieces.filter(({ start }) => start === undefined).flatMap(({ via }) => via);
        for (const name of (meaning.kind === 'image' ? computed : expansion?.names) ?? [])
            bound.add(name);
    }
    const isElsewhere = (name) => inFlags.has(name) || isUsedElsewhere(name);
    return {
        isUsedElsewhere: isElsewhere,
        isBound: (name) => bound.has(name) || isElsewhere(name),
        feedsOnly(name, reference) {
            const images = imagesByArg.get(name);
            return images?.size === 1 && images.has((0,model_reference/* familiarReference */.ZD)(reference));
        },
    };
}

// EXTERNAL MODULE: ./lib/formats/dockerfile/quoted-words.js
var quoted_words = __webpack_require__(8499);
// EXTERNAL MODULE: ./lib/formats/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(3888);
// EXTERNAL MODULE: ./lib/formats/dockerfile/survey.js + 7 modules
var survey = __webpack_require__(7242);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/extraction.js










/**
 * `dockerfile.go` may be a Dockerfile for Go, or a program about Dockerfiles with some in its texts, and `dockerfiles` may
 * be anything: what BuildKit would refuse, or what names no image, is no Dockerfile there.
 */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;
const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;
/** Every image reference of a Dockerfile, and the first thing in it that BuildKit would refuse. */
const extractDockerfile = (file, bytes, { buildArgs, pinArgs }) => {
    const source = new source_text/* SourceText */.D(bytes);
    const surveyed = (0,survey/* survey */.F)(source, buildArgs);
    const { stages, refusals, cut, ignores } = surveyed;
    const uses = [];
    for (const found of allFound(source, surveyed, pinArgs))
        uses.push(finish(found, file, source, stages));
    uses.sort(byPosition);
    const problems = [refusals.first, cut]
        .filter((refused) => refused !== undefined)
        .map(({ message, span }) => ({ message: (0,decode/* decode */.D)(message), range: source.range(span) }));
    const isDoubtful = CODE.test(file) || LONGER_NAME.test(file);
    if (isDoubtful && (problems.length > 0 || uses.length === 0))
        return { uses: [], problems: [], ignores: [] };
    return { uses, problems, ignores };
};
/** One after the other: a file may hold very many. */
function* allFound(source, surveyed, pinArgs) {
    const { froms, outside, stages, isArgUsedElsewhere } = surveyed;
    const syntax = (0,directives/* findSyntax */.J)(source.text);
    if (syntax !== undefined)
        yield syntaxUse(syntax);
    const args = argUse(froms, isArgUsedElsewhere);
    for (const from of froms) {
        const found = fromUse(from, args, pinArgs);
        if (found !== undefined)
            yield found;
    }
    for (const word of outside) {
        const found = outsideUse(word, stages);
        if (found !== undefined)
            yield found;
    }
}
function syntaxUse({ value: written, span }) {
    const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, ignore: undefined };
    return literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }));
}
/** COPY --from and mounts. Those behind ONBUILD are resolved in another build, so this file's stages don't count. */
function outsideUse(surveyed, stages) {
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
    if (reason === undefined)
        return literalUse(place, spanOf);
    return skippedUse(place, refusals/* TEMPLATE */.n.test(word.text) ? 'template' : 'invalid', reason);
}
/** Bytes into lines and columns, and text for people. */
function finish(found, file, source, stages) {
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
