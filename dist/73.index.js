export const id = 73;
export const ids = [73];
export const modules = {

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractDockerfile: () => (/* binding */ extractDockerfile)
});

// EXTERNAL MODULE: ./lib/model/platform.js
var platform = __webpack_require__(8150);
;// CONCATENATED MODULE: ./lib/model/ordered.js
/**
 * The index of the last of some things in ascending order that doesn't begin behind the place; 0 where all do.
 * @param startOf where the thing at an index begins
 */
function lastAtOrBefore(length, place, startOf) {
    let low = 0;
    let high = length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/model/line-columns.js

/** Bytes between two places whose column is kept: a line may be a megabyte long, and hold thousands of references. */
const STEP = 1024;
/**
 * The columns of bytes in one line, in UTF-16 code units of its decoded text. What isn't UTF-8 decodes to U+FFFD as the
 * WHATWG standard has it. Keeps the column of a byte every so often, so that a look-up costs the same everywhere.
 */
class LineColumns {
    #bytes;
    /** In order; the first is the line's start. */
    #kept;
    /** @param start the line's first byte, which has column 1 */
    constructor(bytes, start) {
        this.#bytes = bytes;
        this.#kept = [{ offset: start, column: 1 }];
    }
    /** The column of the byte at `offset`, which isn't in front of the line. */
    at(offset) {
        let last = this.#lastKept(offset);
        while (offset - last.offset > STEP) {
            const next = this.#boundary(last.offset + STEP);
            if (next > offset)
                break;
            last = { offset: next, column: last.column + this.#length(last.offset, next) };
            this.#kept.push(last);
        }
        return last.column + this.#length(last.offset, offset);
    }
    #lastKept(offset) {
        const [first = { offset, column: 1 }] = this.#kept;
        const final = this.#kept.at(-1) ?? first;
        if (final.offset <= offset)
            return final;
        const last = lastAtOrBefore(this.#kept.length, offset, (index) => this.#kept[index]?.offset ?? 0);
        return this.#kept[last] ?? first;
    }
    /** The first byte from `offset` on where a character begins: no sequence has more than three continuation bytes. */
    #boundary(offset) {
        let at = offset;
        while (at < offset + 3 && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80)
            at += 1;
        return at;
    }
    #length(from, to) {
        return this.#bytes.toString('utf8', from, to).length;
    }
}

;// CONCATENATED MODULE: ./lib/model/source-text.js


const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/**
 * A file's bytes, read as one character per byte, so that an index is a byte offset and bytes that aren't UTF-8
 * survive an edit. Only what people see is decoded.
 */
class SourceText {
    /** One character per byte (latin1). */
    text;
    #bytes;
    /** The first line's begins behind a byte order mark, which people don't see. */
    #lineStarts;
    #isAscii;
    /** By the line's start, for lines that were asked for. */
    #columns = new Map();
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.text = this.#bytes.toString('latin1');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: every byte below 0x80 is ASCII, control characters too.
        this.#isAscii = /^[\x00-\x7f]*$/.test(this.text);
        this.#lineStarts = [this.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
    }
    range(span) {
        return { start: this.position(span.start), end: this.position(span.end) };
    }
    position(offset) {
        const line = this.#lineIndexOf(offset);
        const start = this.#lineStarts[line] ?? 0;
        if (this.#isAscii)
            return { line: line + 1, column: offset - start + 1 };
        let columns = this.#columns.get(start);
        if (columns === undefined) {
            columns = new LineColumns(this.#bytes, start);
            this.#columns.set(start, columns);
        }
        return { line: line + 1, column: columns.at(Math.max(offset, start)) };
    }
    #lineIndexOf(offset) {
        return lastAtOrBefore(this.#lineStarts.length, offset, (index) => this.#lineStarts[index] ?? 0);
    }
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/blanks.js
/**
 * White space as Go's unicode.IsSpace knows it, in text that holds one character per byte: the ASCII blanks, and the
 * UTF-8 bytes of U+0085, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
 */
const UNICODE_SPACES = '[\\t\\n\\v\\f\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';
/** A run of white space. */
const BLANKS = new RegExp(`(?:${UNICODE_SPACES})+`);
const LEADING = new RegExp(BLANKS, 'y');
const TRAILING = new RegExp(`^(?:${UNICODE_SPACES})$`);
/** The index of the first character from `from` on that isn't white space. */
function skipBlanks(text, from = 0) {
    LEADING.lastIndex = from;
    return LEADING.test(text) ? LEADING.lastIndex : from;
}
/** The index after the last character before `to` that isn't white space. */
function trimBlanks(text, to = text.length) {
    let end = to;
    for (let width = 1; width <= 3 && end > 0;) {
        if (end >= width && TRAILING.test(text.slice(end - width, end))) {
            end -= width;
            width = 1;
        }
        else
            width += 1;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/directives.js

const KEY = /([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*/y;
/** The directive that a line without its line end is, or undefined; `offset` is where the line begins in the file. */
function parseDirective(line, offset) {
    if (!line.startsWith('#'))
        return undefined;
    KEY.lastIndex = skipBlanks(line, 1);
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    if (key !== 'syntax' && key !== 'escape' && key !== 'check')
        return undefined;
    const start = KEY.lastIndex;
    const value = line.slice(start, trimBlanks(line));
    // A value of nothing but blanks is a value: a blank one.
    const isDirective = value !== '' || line[start - 1] !== '=';
    return isDirective ? { key, value, span: { start: offset + start, end: offset + start + value.length } } : undefined;
}
/**
 * The value of `# syntax=`: the image of the frontend, up to its first blank. It is looked for by another reader than
 * `escape`: a first line `#!…` is skipped, and a blank before the `#` makes the line no directive.
 */
function findSyntax(text) {
    let offset = text.startsWith('\xef\xbb\xbf') ? 3 : 0;
    for (let first = true; offset < text.length; first = false) {
        const newline = text.indexOf('\n', offset);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(offset, end).replace(/\r$/, '');
        if (!(first && line.startsWith('#!'))) {
            const directive = parseDirective(line, offset);
            if (directive === undefined)
                return undefined;
            if (directive.key === 'syntax') {
                const image = directive.value.split(' ', 1)[0] ?? '';
                const { start } = directive.span;
                return { ...directive, value: image, span: { start, end: start + image.length } };
            }
        }
        offset = end + 1;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(5371);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/found.js

/** Where an instruction placeholder of a template engine begins. */
const TEMPLATE = /\{\{|\{%|<%/;
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
    if (TEMPLATE.test(written))
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
    const { instruction, stageIndex, word, expansion, meaning } = from;
    const { line } = instruction;
    // A FROM that is wrong as a whole is shown as a whole.
    const whole = { start: word?.start ?? instruction.args.start, end: instruction.args.end };
    const at = word === undefined || expansion === undefined || meaning.kind === 'refused' ? whole : word;
    const span = line.span(at.start, at.end);
    const written = line.text.slice(at.start, at.end);
    const place = { kind: 'from', span, origins: originsOf(expansion), written, stageIndex, instruction };
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

;// CONCATENATED MODULE: ./lib/formats/dockerfile/ignore-comment.js
/** `# freshfrom: ignore` or `# freshfrom: ignore=rule,rule because …` among the comment lines above an instruction. */
function findIgnoreComment(comments) {
    for (const comment of comments) {
        const match = /^freshfrom:\s*ignore(?:=([\w-]+(?:\s*,\s*[\w-]+)*))?(?:\s|$)/.exec(comment);
        if (match !== null)
            return { rules: match[1]?.split(/\s*,\s*/) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/quoted-words.js

/**
 * The flags in front of an instruction's arguments, quotes and escapes removed. dockerfile-ast ends a flag at a blank
 * inside quotes and counts its ranges in the unescaped text (dockerfile-ast 0.7.1, FlagOption.getValueRange), so flags
 * with a quote or an escape are split here, as
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/split_command.go does: a lone `--` ends them.
 */
function quotedFlags(line, from, to, escapeToken) {
    const flags = [];
    let at = from;
    for (;;) {
        while (at < to && isBlank(line[at]))
            at += 1;
        if (!line.startsWith('--', at) || at >= to)
            return { flags, end: at };
        const word = quotedWord(line, at, to, escapeToken);
        at = word.end;
        if (word.text === '--')
            return { flags, end: at };
        flags.push(word);
    }
}
function quotedWord(line, start, to, escapeToken) {
    const indexes = [];
    let quote;
    let at = start;
    for (; at < to; at += 1) {
        const char = line[at];
        if (quote === undefined && isBlank(char))
            break;
        if (char === quote)
            quote = undefined;
        else if (quote === undefined && (char === '"' || char === "'"))
            quote = char;
        else {
            if (char === escapeToken) {
                at += 1;
                if (at >= to)
                    break;
            }
            indexes.push(at);
        }
    }
    return { text: indexes.map((index) => line[index]).join(''), start, end: Math.min(at, to), indexes };
}
/** BuildKit looks at single bytes here, so that a half of a UTF-8 character can be a blank. */
function isBlank(char) {
    return char !== undefined && /[\t\n\v\f\r \x85\xa0]/.test(char);
}
/**
 * The words of an ARG, with their quotes and escapes kept for the shell lexer. dockerfile-ast splits a quoted value at
 * its blanks and gives no property where an ARG has several names.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go, parseWords.
 */
function assignmentWords(line, from, to, escapeToken) {
    const words = [];
    let at = from;
    for (;;) {
        at = skipBlanks(line, at);
        if (at >= to)
            return words;
        const start = at;
        let quote;
        for (; at < to; at += 1) {
            const char = line[at];
            if (quote === undefined && skipBlanks(line, at) > at)
                break;
            if (char === escapeToken && quote !== "'")
                at += 1;
            else if (char === quote)
                quote = undefined;
            else if (quote === undefined && (char === '"' || char === "'"))
                quote = char;
        }
        words.push({ start, end: Math.min(at, to) });
    }
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/instruction-words.js



/** dockerfile-ast takes time that grows with the square of a flag line's length; such lines are split by our own. */
const MAX_PARSED = 4096;
/** It knows no flags of other instructions. */
const FLAGS_PARSED = new Set(['from', 'copy', 'add', 'run', 'healthcheck']);
/** The flags and words of FROM. Its words end at any blank, quoted or not. */
function fromWords(instruction) {
    const { line, args } = instruction;
    const flags = leadingFlags(instruction);
    const start = Math.min(skipBlanks(line.text, flags.end), args.end);
    const words = [];
    for (const match of line.text.slice(start, args.end).matchAll(/[^\t\v\f\r ]+/g)) {
        words.push(plainWord(line.text, start + match.index, start + match.index + match[0].length));
    }
    return { flags: flags.flags, words };
}
/** The flags in front of the arguments of COPY, RUN or FROM, and where they end in the joined line. */
function leadingFlags(instruction) {
    const { line, args, keyword, escape: escapeToken } = instruction;
    // BuildKit drops a blank beyond ASCII in front of the arguments only after it has looked for flags.
    if (line.text.charCodeAt(args.start - 1) >= 0x80)
        return { flags: [], end: args.start };
    // Up to the first word that is no flag: only that much is given to the parser, a long command isn't.
    const region = /^(?:[\t\v\f\r ]*--\S*)*/.exec(line.text.slice(args.start, args.end))?.[0] ?? '';
    if (region === '')
        return { flags: [], end: args.start };
    if (!FLAGS_PARSED.has(keyword) || /["'`\\\x80-\xff]|(?:^|\s)--(?:\s|$)/.test(region) || region.length > MAX_PARSED) {
        return quotedFlags(line.text, args.start, args.end, escapeToken);
    }
    const prefix = `${keyword.toUpperCase()} `;
    const [parsed] = main.DockerfileParser.parse(prefix + region.replace(/\s/g, ' ')).getInstructions();
    const flags = parsed?.getFlags() ?? [];
    const shift = args.start - prefix.length;
    return {
        flags: flags.map((flag) => wordAt(line.text, flag, shift)),
        end: args.start + region.length,
    };
}
function wordAt(text, argument, shift) {
    const range = argument.getRange();
    return plainWord(text, range.start.character + shift, range.end.character + shift);
}
function plainWord(text, start, end) {
    return {
        text: text.slice(start, end),
        start,
        end,
        indexes: Array.from({ length: end - start }, (_, i) => start + i),
    };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/mount.js
/**
 * The `from` of a mount: fields are comma-separated values with CSV quotes, keys in any case, and the last one counts.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/commands_runmount.go, parseMount.
 * @param word the whole flag, `--mount=…`
 */
function mountFrom(word) {
    let value;
    let type = 'bind';
    for (const field of csvFields(word, '--mount='.length)) {
        const equals = field.text.indexOf('=');
        const key = field.text.slice(0, Math.max(equals, 0)).toLowerCase();
        if (key === 'from')
            value = subWord(field, equals + 1);
        else if (key === 'type')
            type = field.text.slice(equals + 1).toLowerCase();
    }
    return value === undefined ? undefined : { value, type };
}
function csvFields(word, from) {
    const fields = [];
    let taken = [];
    let quoted = false;
    const flush = () => {
        fields.push(pick(word, taken));
        taken = [];
    };
    for (let at = from; at < word.text.length; at += 1) {
        const char = word.text[at];
        if (quoted && char === '"' && word.text[at + 1] === '"') {
            taken.push(at);
            at += 1;
        }
        else if (char === '"' && (quoted || taken.length === 0))
            quoted = !quoted;
        else if (char === ',' && !quoted)
            flush();
        else
            taken.push(at);
    }
    flush();
    return fields;
}
/** The part of a word from a character on. */
function subWord(word, from) {
    return pick(word, [...word.text].map((_, index) => index).slice(from));
}
function pick(word, characters) {
    const indexes = characters.map((character) => word.indexes[character] ?? word.end);
    const start = indexes[0] ?? word.end;
    const end = (indexes.at(-1) ?? start - 1) + 1;
    return { text: characters.map((character) => word.text[character]).join(''), start, end, indexes };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/onbuild.js

/** The instruction that ONBUILD holds. */
function triggerOf(instruction) {
    const { line, args } = instruction;
    const text = line.text.slice(args.start, args.end);
    const length = text.search(/[\t\v\f\r ]/);
    const end = length < 0 ? args.end : args.start + length;
    const start = Math.min(skipBlanks(line.text, end), args.end);
    return { ...instruction, keyword: line.text.slice(args.start, end).toLowerCase(), args: { start, end: args.end } };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/flag-refusal.js
/** The flags of each instruction; names are case-sensitive. https://docs.docker.com/reference/dockerfile/ */
const FLAGS = {
    from: { platform: 'once' },
    copy: { from: 'once', chown: 'once', chmod: 'once', link: 'switch', parents: 'switch', exclude: 'list' },
    add: {
        chown: 'once',
        chmod: 'once',
        checksum: 'once',
        link: 'switch',
        'keep-git-dir': 'switch',
        unpack: 'switch',
        exclude: 'list',
    },
    run: { mount: 'list', device: 'list', network: 'once', security: 'once' },
    healthcheck: { interval: 'once', timeout: 'once', 'start-period': 'once', 'start-interval': 'once', retries: 'once' },
};
/**
 * What BuildKit would refuse of an instruction's flags, if anything.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/bflag.go, Parse.
 */
function flagRefusal(keyword, flags) {
    const known = FLAGS[keyword] ?? {};
    const seen = new Set();
    for (const { text } of flags) {
        const equals = text.indexOf('=');
        const flag = equals < 0 ? text : text.slice(0, equals);
        const name = flag.slice(2);
        if (!Object.hasOwn(known, name))
            return `unknown flag: ${flag}`;
        const kind = known[name];
        if (kind !== 'list' && seen.has(name))
            return `duplicate flag: ${flag}`;
        seen.add(name);
        const value = equals < 0 ? undefined : text.slice(equals + 1);
        const lacksValue = kind === 'switch' ? value === '' : value === undefined;
        if (lacksValue)
            return `the flag ${flag} has no value`;
        if (kind === 'switch' && !/^(?:true|false)?$/i.test(value ?? ''))
            return `${flag} takes true or false, not ${value}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/json-form.js
/** The strings of an instruction in JSON form (`["a", "b"]`), or undefined where the text is something else. */
function jsonStrings(text) {
    const array = jsonArray(text);
    return array?.every((item) => typeof item === 'string') ? array : undefined;
}
/** Whether it is a JSON array with something in it that is no string, which BuildKit refuses. */
function isJsonOfOthers(text) {
    return jsonArray(text)?.some((item) => typeof item !== 'string') ?? false;
}
function jsonArray(text) {
    if (!text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/keywords.js
/** https://docs.docker.com/reference/dockerfile/#overview */
const KEYWORDS = new Set([
    'add',
    'arg',
    'cmd',
    'copy',
    'entrypoint',
    'env',
    'expose',
    'from',
    'healthcheck',
    'label',
    'maintainer',
    'onbuild',
    'run',
    'shell',
    'stopsignal',
    'user',
    'volume',
    'workdir',
]);

;// CONCATENATED MODULE: ./lib/formats/dockerfile/refusal.js






const NO_TRIGGERS = new Set(['onbuild', 'from', 'maintainer']);
/** Instructions that take a JSON array in place of words. */
const TAKES_JSON = new Set(['run', 'cmd', 'entrypoint', 'shell', 'volume', 'copy', 'add']);
/**
 * Why BuildKit would refuse an instruction, as far as that decides what is an image: its keyword, its place, its flags
 * and the form of its arguments. Not every error that a build would show.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go
 * @param stageCount the number of stages above
 */
function refusal(instruction, stageCount) {
    const { keyword, line } = instruction;
    if (!KEYWORDS.has(keyword))
        return `unknown instruction: ${firstWord(line.text)}`;
    if (keyword !== 'from' && keyword !== 'arg' && stageCount === 0) {
        return `${keyword.toUpperCase()} stands before the first FROM`;
    }
    return (keyword === 'onbuild' ? onbuildRefusal(instruction) : undefined) ?? argumentRefusal(instruction);
}
/** Of what ONBUILD holds only the form counts here; the build that runs it looks at the rest. */
function onbuildRefusal(instruction) {
    const trigger = triggerOf(instruction);
    if (NO_TRIGGERS.has(trigger.keyword))
        return `ONBUILD does not take ${trigger.keyword.toUpperCase()}`;
    return TAKES_JSON.has(trigger.keyword) ? jsonRefusal(wordsOf(trigger)) : undefined;
}
/** What is wrong with the flags and words of an instruction, or of the one that ONBUILD holds. */
function argumentRefusal(instruction) {
    const { keyword } = instruction;
    const refused = flagRefusal(keyword, leadingFlags(instruction).flags);
    if (refused !== undefined || !TAKES_JSON.has(keyword))
        return refused;
    const words = wordsOf(instruction);
    const hasDestination = (keyword !== 'copy' && keyword !== 'add') || (jsonStrings(words)?.length ?? count(words)) > 1;
    return hasDestination ? jsonRefusal(words) : `${keyword.toUpperCase()} requires a source and a destination`;
}
function wordsOf(instruction) {
    return instruction.line.text.slice(leadingFlags(instruction).end, instruction.args.end).trim();
}
function jsonRefusal(words) {
    return isJsonOfOthers(words) ? 'a JSON array may hold nothing but strings' : undefined;
}
function firstWord(text) {
    return /^[^\t\v\f\r ]*/.exec(text.slice(skipBlanks(text)))?.[0] ?? '';
}
/** Of words, as far as two: a line may hold very many. */
function count(words) {
    return words === '' ? 0 : /[\t\v\f\r ]/.test(words) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/outside-image.js




/** The words of one instruction that may name an image outside of FROM. */
function outsideWords(instruction) {
    switch (instruction.keyword) {
        case 'copy':
            return copyWords(instruction, 'copy-from');
        case 'run':
            return mountWords(instruction, 'mount-from');
        case 'onbuild': {
            const trigger = triggerOf(instruction);
            const words = trigger.keyword === 'copy'
                ? copyWords(trigger, 'onbuild-copy-from')
                : trigger.keyword === 'run'
                    ? mountWords(trigger, 'onbuild-mount-from')
                    : [];
            const refused = words.length > 0 ? argumentRefusal(trigger) : undefined;
            return words.map((word) => ({ ...word, refused: word.refused ?? refused }));
        }
        default:
            return [];
    }
}
function copyWords(instruction, kind) {
    const { text } = instruction.line;
    if (!text.includes('--'))
        return [];
    return leadingFlags(instruction)
        .flags.filter((flag) => flag.text.startsWith('--from='))
        .map((flag) => subWord(flag, '--from='.length))
        .filter((word) => word.text !== '')
        .map((word) => ({ kind, word, numbersAreStages: true, refused: variableIn(word.text, 'COPY --from') }));
}
function mountWords(instruction, kind) {
    if (!instruction.line.text.includes('--mount='))
        return [];
    return leadingFlags(instruction)
        .flags.filter((flag) => flag.text.startsWith('--mount='))
        .flatMap((flag) => mountFrom(flag) ?? [])
        .filter(({ value }) => value.text !== '')
        .map(({ value, type }) => {
        const refused = type === 'secret' ? 'a secret mount takes no from' : variableIn(value.text, 'the from of a mount');
        return { kind, word: value, numbersAreStages: false, refused };
    });
}
function variableIn(text, where) {
    const dollar = text.indexOf('$');
    return dollar >= 0 && dollar < text.length - 1 ? `${where} takes no variables` : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/pieces.js
/** The pieces as they are behind another variable. */
function through(name, pieces) {
    return pieces.map((piece) => ({ ...piece, via: [name, ...piece.via], splits: true }));
}
/** The piece as it is inside quotes. */
function unsplit(piece) {
    return { ...piece, splits: false };
}
/** A piece that stands nowhere in the file. */
function computedPiece(text, via, unknown) {
    return { text, start: undefined, end: undefined, definition: undefined, via, splits: true, unknown };
}
/** A piece of which nothing is known but the variable. */
function unknownPiece(name, why) {
    return computedPiece('', [name], { name, why });
}
/** The value that the pieces spell. */
function textOf(pieces) {
    return pieces.map((piece) => piece.text).join('');
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/shell-pattern.js
/** Longer values aren't image references; the table of the search stays small. */
const MAX_VALUE = 512;
const MAX_PATTERN = 256;
const NONE = -1;
/**
 * The value without what a shell pattern matches at its start or its end: `${V#p}` and `${V%p}`. `*` and `?` are wild,
 * `\` makes one of them, `\`, `/` or `}` plain. Undefined where the pattern is none or too long. A table instead of a
 * regular expression, so that a hostile pattern can't make it slow.
 */
function trimPattern(pattern, value, where, want) {
    const tokens = tokenize(pattern);
    if (tokens === undefined || value.length > MAX_VALUE)
        return undefined;
    if (where === 'prefix')
        return value.slice(Math.max(matchEnds(tokens, [...value], want)[0] ?? NONE, 0));
    const length = Math.max(matchEnds(tokens.reverse(), [...value].reverse(), want)[0] ?? NONE, 0);
    return value.slice(0, value.length - length);
}
/**
 * The value with the first or every match of the pattern replaced, the longest at each place: `${V/p/r}`, `${V//p/r}`.
 * Like Go's regexp, an empty match counts, but not directly behind another one. Undefined as for trimPattern.
 */
function replacePattern(pattern, value, replacement, all) {
    const tokens = tokenize(pattern);
    if (tokens === undefined || value.length > MAX_VALUE)
        return undefined;
    const ends = matchEnds(tokens, [...value], 'longest');
    let done = '';
    let previousEnd = NONE;
    for (let at = 0; at <= value.length;) {
        const end = ends[at] ?? NONE;
        const isMatch = end > at || (end === at && previousEnd !== at);
        if (isMatch) {
            done += replacement;
            if (!all)
                return done + value.slice(end);
            previousEnd = end;
        }
        if (end > at)
            at = end;
        else {
            done += value.slice(at, at + 1);
            at += 1;
        }
    }
    return done;
}
function tokenize(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at += 1) {
        const char = pattern[at] ?? '';
        if (char === '\\') {
            at += 1;
            const escaped = pattern[at] ?? '';
            if (escaped === '' || !'*?\\/}'.includes(escaped))
                return undefined;
            tokens.push({ plain: escaped });
        }
        else
            tokens.push(char === '*' || char === '?' ? char : { plain: char });
    }
    return tokens.length > MAX_PATTERN ? undefined : tokens;
}
/** For every start, the end of the wanted match from there, or NONE; worked out from the last token backwards. */
function matchEnds(tokens, text, want) {
    let ends = Int32Array.from({ length: text.length + 1 }, (_, at) => at);
    for (const token of [...tokens].reverse()) {
        const before = new Int32Array(text.length + 1).fill(NONE);
        for (let at = text.length; at >= 0; at -= 1) {
            if (token === '*')
                before[at] = better(ends[at] ?? NONE, before[at + 1] ?? NONE, want);
            else if (at < text.length && (token === '?' || token.plain === text[at]))
                before[at] = ends[at + 1] ?? NONE;
        }
        ends = before;
    }
    return ends;
}
function better(a, b, want) {
    if (a === NONE || b === NONE || want === 'longest')
        return Math.max(a, b);
    return Math.min(a, b);
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/shell-lexer.js


/** The word can't be expanded; BuildKit would refuse it, too. */
class WordError extends Error {
    name = 'WordError';
}
/** What the substitutions of one file may cost together, so that a hostile file's don't take all memory. */
class LinkBudget {
    #left = MAX_LINKS_OF_FILE;
    /** @throws WordError where the file has used up what it may */
    spend(links) {
        if (links > this.#left)
            throw new WordError('the file has more substitutions than can be followed');
        this.#left -= links;
    }
}
const MAX_DEPTH = 64;
/** Characters that variables may bring into one word; a reference has some hundred. */
const MAX_CHARACTERS = 1024;
/** Links from a word's pieces to their variables; a real word has some ten. */
const MAX_LINKS = 256;
/** Those of all words of a file. */
const MAX_LINKS_OF_FILE = 500_000;
const SPECIAL = '@*#?-$!0';
/** The pieces of a word after quotes, escapes and variables. @throws WordError */
function lexWord(word, options) {
    return new Lexer(word, options).run();
}
/** Behaves as https://github.com/moby/buildkit/blob/master/frontend/dockerfile/shell/lex.go does. */
class Lexer {
    #source;
    #options;
    #at = 0;
    #depth = 0;
    #characters = 0;
    #links = 0;
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
    }
    run() {
        return this.#until(undefined, this.#options.raw);
    }
    #until(stop, rawEscapes) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH)
            throw new WordError(`substitutions are nested more than ${MAX_DEPTH} deep`);
        const pieces = [];
        for (;;) {
            const char = this.#source[this.#at];
            if (char === undefined) {
                if (stop !== undefined)
                    throw new WordError(`"${stop}" is missing`);
                break;
            }
            if (char === stop) {
                this.#at += 1;
                break;
            }
            this.#push(pieces, this.#next(char, stop, rawEscapes));
        }
        this.#depth -= 1;
        return pieces;
    }
    #next(char, stop, rawEscapes) {
        switch (char) {
            case "'":
                return this.#singleQuoted();
            case '"':
                return this.#doubleQuoted(rawEscapes);
            case '$':
                return this.#dollar();
            case '<':
                return [this.#possibleHeredoc()];
            case this.#options.escape: {
                const start = this.#at;
                const escaped = this.#source[start + 1];
                this.#at += escaped === undefined ? 1 : 2;
                return rawEscapes
                    ? [this.#literal(start, this.#at, false)]
                    : [this.#literal(start + 1, Math.max(this.#at, start + 1), false)];
            }
            default: {
                const start = this.#at;
                const special = (c) => c === stop || '\'"$<'.includes(c) || c === this.#options.escape;
                while (this.#at < this.#source.length && !special(this.#source[this.#at] ?? ''))
                    this.#at += 1;
                return [this.#literal(start, this.#at, true)];
            }
        }
    }
    #singleQuoted() {
        const start = this.#at;
        const close = this.#source.indexOf("'", start + 1);
        if (close < 0)
            throw new WordError('a single quote is not closed');
        this.#at = close + 1;
        return [this.#options.raw ? this.#literal(start, close + 1, false) : this.#literal(start + 1, close, false)];
    }
    #doubleQuoted(rawEscapes) {
        const pieces = [];
        let start = this.#options.raw ? this.#at : this.#at + 1;
        this.#at += 1;
        const flush = (end) => {
            if (end > start)
                this.#push(pieces, [this.#literal(start, end, false)]);
        };
        for (;;) {
            const char = this.#source[this.#at];
            if (char === undefined)
                throw new WordError('a double quote is not closed');
            if (char === '"')
                break;
            if (char === '$') {
                flush(this.#at);
                this.#push(pieces, this.#dollar().map(unsplit));
                start = this.#at;
            }
            else if (char === this.#options.escape) {
                const next = this.#source[this.#at + 1];
                const escapes = next === '"' || next === '$' || next === this.#options.escape;
                if (escapes && !rawEscapes) {
                    flush(this.#at);
                    start = this.#at + 1;
                }
                this.#at += escapes ? 2 : 1;
            }
            else
                this.#at += 1;
        }
        this.#at += 1;
        flush(this.#options.raw ? this.#at : this.#at - 1);
        return pieces.length > 0 ? pieces : [this.#literal(start, start, false)];
    }
    #possibleHeredoc() {
        const start = this.#at;
        this.#at += 1;
        if (this.#source[this.#at] !== '<')
            return this.#literal(start, this.#at, false);
        this.#at += 1;
        while (/[ \t\n\r]/.test(this.#source[this.#at] ?? ''))
            this.#at += 1;
        return this.#literal(start, this.#at, false);
    }
    #dollar() {
        const start = this.#at;
        this.#at += 1;
        if (this.#source[this.#at] !== '{') {
            const name = this.#name();
            return name === '' ? [this.#literal(start, this.#at, true)] : this.#value(name, start);
        }
        this.#at += 1;
        const name = this.#name();
        const operator = this.#source[this.#at];
        if (operator === undefined)
            throw new WordError('"}" is missing');
        this.#at += 1;
        if (name === '' && (operator === '{' || operator === '}' || operator === ':'))
            throw new WordError('bad substitution');
        switch (operator) {
            case '}':
                return this.#value(name, start);
            case '/':
                return this.#replace(name, start);
            case '#':
            case '%':
                return this.#trim(name, operator, start);
            case ':': {
                const second = this.#source[this.#at] ?? '';
                this.#at += 1;
                return this.#conditional(name, second, true, start);
            }
            default:
                return this.#conditional(name, operator, false, start);
        }
    }
    #conditional(name, operator, emptyIsUnset, start) {
        const isKnown = operator !== '' && '-+?'.includes(operator);
        const unsupported = `the modifier ${emptyIsUnset ? ':' : ''}${operator} is not supported in a substitution`;
        // BuildKit looks at most modifiers behind a colon only where the variable is set: `${V:=x}` and `${V:0:3}` may
        // stand in front of a heredoc.
        if (!isKnown && (!emptyIsUnset || operator === '#' || operator === '%'))
            throw new WordError(unsupported);
        const word = this.#until('}', false).map((piece) => ({ ...piece, via: [name, ...piece.via] }));
        const variable = this.#options.lookup(name);
        if (variable === undefined && this.#options.keepUnset)
            return [this.#literal(start, this.#at, true)];
        if (!isKnown)
            throw new WordError(unsupported);
        const isEmpty = emptyIsUnset && variable !== undefined && mayBeEmpty(variable.pieces);
        // Whether a platform's variable is empty isn't known, so neither is which of the two it will be.
        const either = isEmpty ? variable.pieces.filter(({ unknown }) => unknown?.why === 'platform-dependent') : [];
        if (either.length > 0)
            return through(name, either);
        if (operator === '+')
            return variable === undefined || isEmpty ? [computedPiece('', [name])] : word;
        if (variable !== undefined && !isEmpty)
            return through(name, variable.pieces);
        return operator === '-' ? word : [unknownPiece(name, 'no-value')];
    }
    #trim(name, operator, start) {
        const word = textOf(this.#until('}', true));
        const greedy = word.startsWith(operator);
        const pattern = greedy ? word.slice(1) : word;
        return this.#computed(name, start, (value) => trimPattern(pattern, value, operator === '#' ? 'prefix' : 'suffix', greedy ? 'longest' : 'shortest'));
    }
    #replace(name, start) {
        const all = this.#source[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = textOf(this.#until('/', true));
        const replacement = textOf(this.#until('}', true));
        return this.#computed(name, start, (value) => replacePattern(pattern, value, replacement, all));
    }
    #computed(name, start, change) {
        const variable = this.#options.lookup(name);
        if (variable === undefined) {
            return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownPiece(name, 'no-value')];
        }
        const unknown = variable.pieces.filter((piece) => piece.unknown !== undefined);
        if (unknown.length > 0)
            return through(name, unknown);
        const via = new Set([name, ...variable.pieces.flatMap((piece) => piece.via)]);
        const text = change(textOf(variable.pieces));
        if (text === undefined)
            throw new WordError('the pattern of a substitution is not one, or too long');
        return [computedPiece(text, [...via])];
    }
    #value(name, start) {
        const variable = this.#options.lookup(name);
        if (variable !== undefined)
            return through(name, variable.pieces);
        return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownPiece(name, 'no-value')];
    }
    #name() {
        const start = this.#at;
        const first = this.#source[start] ?? '';
        if (/[0-9]/.test(first))
            while (/[0-9]/.test(this.#source[this.#at] ?? ''))
                this.#at += 1;
        else if (first !== '' && SPECIAL.includes(first))
            this.#at += 1;
        else
            while (/[a-zA-Z0-9_]/.test(this.#source[this.#at] ?? ''))
                this.#at += 1;
        return this.#source.slice(start, this.#at);
    }
    #literal(start, end, splits) {
        const text = this.#source.slice(start, end);
        const { base } = this.#options;
        return { text, start: base + start, end: base + end, definition: undefined, via: [], splits, unknown: undefined };
    }
    #push(pieces, more) {
        // Only what variables bring can grow without end: ARG B=$A$A, ARG C=$B$B and so on.
        for (const piece of more) {
            const { via, text } = piece;
            if (via.length > MAX_DEPTH)
                throw new WordError(`variables refer to each other more than ${MAX_DEPTH} deep`);
            this.#characters += via.length === 0 ? 0 : text.length;
            this.#links += via.length;
            const isTooLong = this.#characters > MAX_CHARACTERS || this.#links > MAX_LINKS;
            if (isTooLong)
                throw new WordError('the value is longer than any reference');
            this.#options.budget?.spend(via.length);
            pieces.push(piece);
        }
    }
}
function mayBeEmpty(pieces) {
    return pieces.every(({ text, unknown }) => text === '' && unknown?.neverEmpty !== true);
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/heredoc.js




const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set(['run', 'copy', 'add']);
/** Whether a heredoc may stand in this instruction: RUN, COPY and ADD in shell form, also behind ONBUILD. */
function mayHoldHeredoc(keyword, args) {
    if (keyword === 'onbuild') {
        const [, trigger = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
        return HOLDS_HEREDOC.has(trigger.toLowerCase()) && jsonStrings(rest) === undefined;
    }
    return HOLDS_HEREDOC.has(keyword) && jsonStrings(args) === undefined;
}
/** The heredocs that the line opens, in the order of their bodies. */
function heredocNames(line) {
    return words(line, true).flatMap((word) => {
        const [, dash = '', rest = ''] = OPENS.exec(word) ?? [];
        const names = rest === '' ? [] : words(rest, false);
        const [name] = names;
        return name === undefined || names.length !== 1 ? [] : [{ name, dropsTabs: dash === '-' }];
    });
}
/** Splits as BuildKit's lexer does; a line that it can't lex opens no heredoc. */
function words(text, raw) {
    let pieces;
    try {
        pieces = lexWord(text, { base: 0, escape: '\\', raw, keepUnset: true, lookup: () => undefined, budget: undefined });
    }
    catch (error) {
        if (error instanceof WordError)
            return [];
        throw error;
    }
    const found = [[]];
    for (const piece of pieces) {
        if (!piece.splits) {
            found.at(-1)?.push(piece);
            continue;
        }
        for (const [index, part] of piece.text.split(BLANKS).entries()) {
            if (index > 0)
                found.push([]);
            found.at(-1)?.push({ ...piece, text: part });
        }
    }
    return found.map(textOf).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/joined-line.js

/** An instruction's text with its continuation lines joined, comments dropped, and the way back to the file's bytes. */
class JoinedLine {
    text;
    #pieces;
    constructor(text, pieces) {
        this.text = text;
        this.#pieces = pieces;
    }
    /** @param parts the text and its byte offset, in order */
    static of(parts) {
        const pieces = [];
        let at = 0;
        for (const part of parts) {
            pieces.push({ at, offset: part.offset });
            at += part.text.length;
        }
        return new JoinedLine(parts.map((part) => part.text).join(''), pieces);
    }
    /** The bytes from the first to the last character; an empty span lies before the character at `start`. */
    span(start, end) {
        const from = this.#offset(start);
        return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
    }
    #offset(index) {
        const last = lastAtOrBefore(this.#pieces.length, index, (each) => this.#pieces[each]?.at ?? 0);
        const piece = this.#pieces[last] ?? { at: 0, offset: 0 };
        return piece.offset + index - piece.at;
    }
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/reader.js




const reader_BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** bufio.MaxScanTokenSize: a line of that many bytes without its line end stops BuildKit's scanner. */
const MAX_LINE = 64 * 1024;
/**
 * Splits the text (one character per byte) into instructions.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go, Parse.
 */
function readDockerfile(text) {
    return new Reader(text).read();
}
class Reader {
    #text;
    #instructions = [];
    #errors = [];
    #seenDirectives = new Set();
    #at;
    #escape = '\\';
    #directivesDone = false;
    #comments = [];
    constructor(text) {
        this.#text = text;
        this.#at = text.startsWith(reader_BYTE_ORDER_MARK) ? reader_BYTE_ORDER_MARK.length : 0;
    }
    read() {
        for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine())
            this.#readFrom(line);
        if (this.#instructions.length === 0 && this.#errors.length === 0) {
            this.#errors.push({ message: 'the file has no instructions', span: { start: 0, end: 0 } });
        }
        return { instructions: this.#instructions, errors: this.#errors };
    }
    #nextLine() {
        if (this.#at >= this.#text.length)
            return undefined;
        const offset = this.#at;
        const newline = this.#text.indexOf('\n', offset);
        this.#at = newline < 0 ? this.#text.length : newline + 1;
        let end = newline < 0 ? this.#text.length : newline;
        while (end > offset && this.#text.charCodeAt(end - 1) === 13)
            end -= 1;
        if ((newline < 0 ? this.#text.length : newline) - offset >= MAX_LINE) {
            this.#errors.push({ message: 'a line is longer than 65,535 bytes', span: { start: offset, end: offset } });
        }
        return { text: this.#text.slice(offset, end), offset };
    }
    #readFrom(line) {
        const indent = skipBlanks(line.text);
        const first = { text: line.text.slice(indent), offset: line.offset + indent };
        if (this.#takeDirective(first))
            return;
        if (first.text.startsWith('#')) {
            this.#comments.push(first.text.slice(1).trim());
            return;
        }
        if (first.text === '') {
            this.#comments = [];
            return;
        }
        this.#takeInstruction(first);
        this.#comments = [];
    }
    #takeDirective(line) {
        if (this.#directivesDone)
            return false;
        const directive = parseDirective(line.text, line.offset);
        this.#directivesDone = directive === undefined;
        if (directive === undefined)
            return false;
        const error = this.#seenDirectives.has(directive.key)
            ? `only one ${directive.key} parser directive can be used`
            : this.#setEscape(directive);
        this.#seenDirectives.add(directive.key);
        if (error !== undefined)
            this.#errors.push({ message: error, span: directive.span });
        return true;
    }
    #setEscape(directive) {
        if (directive.key !== 'escape')
            return undefined;
        if (directive.value !== '\\' && directive.value !== '`')
            return 'the escape directive takes \\ or `';
        this.#escape = directive.value;
        return undefined;
    }
    #takeInstruction(first) {
        const parts = [];
        let current = first;
        while (current !== undefined) {
            const isFirst = current === first;
            const start = skipBlanks(current.text);
            if (isFirst || (start < current.text.length && current.text[start] !== '#')) {
                const cut = continuationAt(current.text, this.#escape);
                parts.push({ text: current.text.slice(0, cut), offset: current.offset });
                if (cut === undefined)
                    break;
            }
            current = this.#nextLine();
        }
        this.#add(JoinedLine.of(parts), first.offset, parts.at(-1));
    }
    #add(line, start, last) {
        const span = { start, end: last === undefined ? start : last.offset + last.text.length };
        const from = skipBlanks(line.text);
        const keywordEnd = line.text.slice(from).search(/[\t\v\f\r ]/);
        const end = trimBlanks(line.text);
        const argsStart = keywordEnd < 0 ? end : skipBlanks(line.text, from + keywordEnd);
        const keyword = line.text.slice(from, keywordEnd < 0 ? end : from + keywordEnd).toLowerCase();
        const args = { start: Math.min(argsStart, end), end };
        this.#instructions.push({ keyword, line, args, span, comments: this.#comments, escape: this.#escape });
        const argsText = line.text.slice(args.start, args.end);
        if (line.text.includes('<<') && mayHoldHeredoc(keyword, argsText))
            this.#skipHeredocs(line.text, span);
    }
    #skipHeredocs(text, span) {
        for (const heredoc of heredocNames(text)) {
            let terminated = false;
            for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
                const body = heredoc.dropsTabs ? line.text.replace(/^\t+/, '') : line.text;
                terminated = body === heredoc.name;
                if (terminated)
                    break;
            }
            if (!terminated) {
                this.#errors.push({ message: `the heredoc ${heredoc.name} has no end`, span });
                return;
            }
        }
    }
}
/** Where the escape character stands that continues the line, if one does: last but for blanks, and not itself escaped. */
function continuationAt(text, escapeToken) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/scope.js



/**
 * Set by BuildKit from the platform that is built, not by the file.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;
/** The variables that FROM sees: the ARGs above the first FROM, each default expanded with what is set so far. */
class GlobalScope {
    #variables = new Map();
    #usedInDefaults = new Set();
    #buildArgs;
    #budget = new LinkBudget();
    constructor(buildArgs) {
        this.#buildArgs = buildArgs;
    }
    /** Takes over what an ARG instruction above the first FROM sets. @returns what BuildKit would refuse, if anything. */
    define(instruction) {
        const { line, args, escape: escapeToken } = instruction;
        let refused;
        for (const word of assignmentWords(line.text, args.start, args.end, escapeToken)) {
            // Not in the line itself: each word of a long line without any `=` would search all of the rest.
            const text = line.text.slice(word.start, word.end);
            const equals = text.indexOf('=');
            const hasDefault = equals >= 0;
            const name = hasDefault ? text.slice(0, equals) : text;
            if (name === '')
                refused = 'ARG names can not be blank';
            else if (hasDefault)
                refused ??= this.#setDefault({ name, line }, word.start + equals + 1, word.end, escapeToken);
            else
                this.#setBuildArg(name);
        }
        return refused;
    }
    /** The pieces of a word that begins at `base` of its line. @throws WordError */
    lex(word, base, escapeToken, lookup) {
        const budget = this.#budget;
        return lexWord(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup, budget });
    }
    lookup(name) {
        const variable = this.#variables.get(name);
        const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
        if (automatic === null)
            return variable;
        const neverEmpty = automatic[1] !== undefined;
        return { pieces: [computedPiece('', [], { name, why: 'platform-dependent', neverEmpty })] };
    }
    /** Whether the default of another ARG refers to this one. */
    isUsedInDefault(name) {
        return this.#usedInDefaults.has(name);
    }
    #setDefault(definition, start, end, escapeToken) {
        const source = definition.line.text.slice(start, end);
        const lookup = (name) => {
            this.#usedInDefaults.add(name);
            return this.lookup(name);
        };
        try {
            const pieces = this.lex(source, start, escapeToken, lookup);
            const own = pieces.map((piece) => ({ ...piece, definition: piece.definition ?? definition }));
            const empty = { ...computedPiece('', []), start: end, end, definition };
            this.#variables.set(definition.name, { pieces: own.length === 0 ? [empty] : own });
            return undefined;
        }
        catch (error) {
            if (!(error instanceof WordError))
                throw error;
            this.#variables.set(definition.name, {
                pieces: [computedPiece('', [], { name: definition.name, why: 'no-value' })],
            });
            return `ARG ${definition.name}: ${error.message}`;
        }
    }
    #setBuildArg(name) {
        const value = this.#buildArgs.get(name);
        if (value !== undefined && !this.#variables.has(name))
            this.#variables.set(name, { pieces: [computedPiece(value, [])] });
    }
}
/** Expands a word of an instruction. @throws WordError */
function expand({ line, escape: escapeToken }, word, scope) {
    const names = new Set();
    const repeated = new Set();
    const lookup = (name) => {
        if (names.has(name))
            repeated.add(name);
        names.add(name);
        return scope.lookup(name);
    };
    const pieces = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup);
    for (const piece of pieces)
        for (const name of piece.via)
            names.add(name);
    const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
    return { pieces, value: textOf(pieces), unknown, names, repeated };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/from.js





const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
/** The name that FROM gives to its stage, lower case, where it gives one. */
function stageName(instruction) {
    const { words } = fromWords(instruction);
    return words.length === 3 && words[1]?.text.toLowerCase() === 'as' ? words[2]?.text.toLowerCase() : undefined;
}
/**
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go, buildDispatchStates.
 * @param refusedBefore why BuildKit would refuse the instruction whatever its words are
 */
function readFrom(instruction, stageIndex, scope, stages, refusedBefore) {
    const { flags, words } = fromWords(instruction);
    const flagNames = new Set(flags.flatMap((flag) => [...flag.text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? '')));
    const [word] = words;
    const platform = flags.find(({ text }) => text.startsWith('--platform='))?.text.slice('--platform='.length);
    const base = { instruction, stageIndex, word, flagNames, platform };
    const refused = refusedBefore ?? from_refusal(words);
    if (word === undefined || refused !== undefined) {
        const meaning = TEMPLATE.test(instruction.line.text)
            ? { kind: 'skipped', reason: 'template', detail: 'a template decides the image' }
            : { kind: 'refused', message: refused ?? '' };
        return { ...base, expansion: undefined, meaning };
    }
    try {
        const expansion = expand(instruction, word, scope);
        return { ...base, expansion, meaning: meaningOf(word, expansion, stages, stageIndex) };
    }
    catch (error) {
        if (!(error instanceof WordError))
            throw error;
        return { ...base, expansion: undefined, meaning: { kind: 'skipped', reason: 'invalid', detail: error.message } };
    }
}
function from_refusal(words) {
    if (words.length === 1)
        return undefined;
    const isNamed = words.length === 3 && words[1]?.text.toLowerCase() === 'as';
    if (!isNamed)
        return 'FROM requires either one or three arguments (FROM IMAGE, or FROM IMAGE AS NAME)';
    const name = words[2]?.text ?? '';
    return STAGE_NAME.test(name.toLowerCase()) ? undefined : `"${name}" is not a valid name for a build stage`;
}
function meaningOf(word, expansion, stages, stageIndex) {
    const { unknown, value, pieces } = expansion;
    if (TEMPLATE.test(word.text))
        return { kind: 'skipped', reason: 'template', detail: 'a template decides the image' };
    if (unknown !== undefined) {
        const known = pieces.findIndex((piece) => piece.unknown !== undefined);
        const last = pieces.findLastIndex((piece) => piece.unknown !== undefined);
        const spell = (from, to) => pieces
            .slice(from, to)
            .map((piece) => piece.text)
            .join('');
        if (unknown.why === 'platform-dependent' &&
            stages.mayBeEarlier(spell(0, known), spell(last + 1, pieces.length), stageIndex)) {
            return { kind: 'stage' };
        }
        const detail = unknown.why === 'no-value'
            ? `the variable ${unknown.name} has no value here`
            : `the variable ${unknown.name} differs from platform to platform`;
        return { kind: 'skipped', reason: unknown.why, detail };
    }
    if (stages.isEarlier(value, stageIndex))
        return { kind: 'stage' };
    if (value === 'scratch')
        return { kind: 'scratch' };
    const reference = (0,model_reference/* parseReference */.F2)(value);
    if ('invalid' in reference)
        return { kind: 'skipped', reason: 'invalid', detail: reference.invalid };
    return { kind: 'image', reference };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/stages.js
/** Stages that one word is compared with: a file of very many, and as many such words, would take its square in time. */
const MAX_LOOKED_AT = 500;
/** The build stages of a file, in order. */
class StageTable {
    #names = [];
    #firstIndex = new Map();
    /** @param name lower case */
    add(name) {
        if (name !== undefined && !this.#firstIndex.has(name))
            this.#firstIndex.set(name, this.#names.length);
        this.#names.push(name);
    }
    get count() {
        return this.#names.length;
    }
    has(index) {
        return index >= 0 && index < this.#names.length;
    }
    at(index) {
        return { name: this.#names[index], index, final: index === this.#names.length - 1 };
    }
    /** FROM: the exact lower-case name of a stage above. */
    isEarlier(name, before) {
        return (this.#firstIndex.get(name) ?? before) < before;
    }
    /** FROM with a variable that differs by platform, as in `FROM base-$TARGETARCH`: a stage above that it can mean. */
    mayBeEarlier(prefix, suffix, before) {
        const known = prefix.length + suffix.length;
        let looked = 0;
        for (const [name, index] of this.#firstIndex) {
            looked += 1;
            if (index >= before || looked > MAX_LOOKED_AT)
                return false;
            if (name.length > known && name.startsWith(prefix) && name.endsWith(suffix))
                return true;
        }
        return false;
    }
    /** COPY and mounts: any stage's name, in any case; one further below is a build error and never an image. */
    isAny(name) {
        return this.#firstIndex.has(name.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/survey.js





/** Goes over the instructions once for stages and ARGs, and then over FROM, which needs both. */
function survey(reading, buildArgs) {
    const { instructions } = reading;
    const stages = new StageTable();
    const scope = new GlobalScope(buildArgs);
    const stageArgs = new Set();
    const errors = [];
    const refused = new Map();
    for (const instruction of instructions) {
        const message = refusal(instruction, stages.count);
        if (message !== undefined) {
            refused.set(instruction, message);
            errors.push({ message, span: instruction.span });
        }
        if (instruction.keyword === 'from')
            stages.add(stageName(instruction));
        else if (instruction.keyword === 'arg' && stages.count > 0) {
            for (const name of takenOver(instruction))
                stageArgs.add(name);
        }
        else if (instruction.keyword === 'arg') {
            const wrong = scope.define(instruction);
            if (wrong !== undefined)
                errors.push({ message: wrong, span: instruction.span });
        }
    }
    const froms = instructions
        .filter(({ keyword }) => keyword === 'from')
        .map((instruction, index) => readFrom(instruction, index, scope, stages, refused.get(instruction)));
    for (const { meaning, instruction } of froms) {
        if (meaning.kind === 'refused' && !refused.has(instruction))
            errors.push({ message: meaning.message, span: instruction.span });
    }
    const isEmpty = stages.count === 0 && errors.length === 0 && reading.errors.length === 0;
    if (isEmpty)
        errors.push({ message: 'the file has no FROM', span: { start: 0, end: 0 } });
    const isArgUsedElsewhere = (name) => stageArgs.has(name) || scope.isUsedInDefault(name);
    return { instructions, stages, froms, isArgUsedElsewhere, refused, errors };
}
/** The ARGs whose global default the stage takes over: one with a default of its own doesn't. */
function takenOver({ line, args, escape: escapeToken }) {
    return assignmentWords(line.text, args.start, args.end, escapeToken)
        .map(({ start, end }) => line.text.slice(start, end))
        .filter((word) => !word.includes('='));
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/extraction.js









/**
 * `dockerfile.go` may be a Dockerfile for Go, or a program about Dockerfiles with some in its texts, and `dockerfiles` may
 * be anything: what BuildKit would refuse, or what names no image, is no Dockerfile there.
 */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;
const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;
/** Every image reference of a Dockerfile, and the first thing in it that BuildKit would refuse. */
const extractDockerfile = (file, bytes, { buildArgs, pinArgs }) => {
    const source = new SourceText(bytes);
    const reading = readDockerfile(source.text);
    const surveyed = survey(reading, buildArgs);
    const ignores = ignoreComments(surveyed);
    const uses = [...syntaxUses(source), ...fromUses(surveyed, pinArgs), ...outsideUses(surveyed)]
        .map((found) => finish(found, file, source, surveyed.stages, ignores))
        .sort(byPosition);
    const problems = [...reading.errors, ...surveyed.errors]
        // A line that a template fills in is not Dockerfile text yet.
        .filter(({ span }) => !TEMPLATE.test(source.text.slice(span.start, Math.min(span.end, span.start + 1000))))
        .map(({ message, span }) => ({ message: decode(message), range: source.range(span) }))
        .sort(byPosition);
    const isDoubtful = CODE.test(file) || LONGER_NAME.test(file);
    if (isDoubtful && (problems.length > 0 || uses.length === 0))
        return { uses: [], problems: [] };
    // BuildKit stops at the first error, and what follows it is often its echo.
    return { uses, problems: problems.slice(0, 1) };
};
function syntaxUses(source) {
    const directive = findSyntax(source.text);
    if (directive === undefined)
        return [];
    const { value: written, span } = directive;
    const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, instruction: undefined };
    return [literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }))];
}
function fromUses({ froms, isArgUsedElsewhere }, pinArgs) {
    const args = argUse(froms, isArgUsedElsewhere);
    return froms.flatMap((from) => fromUse(from, args, pinArgs) ?? []);
}
/** COPY --from and mounts. Those behind ONBUILD are resolved in another build, so this file's stages don't count. */
function outsideUses({ instructions, stages, refused: refusedWhole }) {
    let stageIndex;
    return instructions.flatMap((instruction) => {
        if (instruction.keyword === 'from')
            stageIndex = (stageIndex ?? -1) + 1;
        return outsideWords(instruction).flatMap(({ kind, word, numbersAreStages, refused }) => {
            const number = numbersAreStages ? stageNumber(word.text) : undefined;
            const isTheChilds = kind === 'onbuild-copy-from';
            if (number !== undefined && (isTheChilds || stages.has(number)))
                return [];
            if ((kind === 'copy-from' || kind === 'mount-from') && stages.isAny(word.text))
                return [];
            const span = instruction.line.span(word.start, word.end);
            const place = { kind, span, origins: [], written: word.text, stageIndex, instruction };
            const spanOf = (from, to) => instruction.line.span(word.indexes[from] ?? word.start, word.indexes[to] ?? word.end);
            const reason = refusedWhole.get(instruction) ?? refused ?? (number === undefined ? undefined : `there is no stage ${number}`);
            if (reason === undefined)
                return [literalUse(place, spanOf)];
            return [skippedUse(place, TEMPLATE.test(word.text) ? 'template' : 'invalid', reason)];
        });
    });
}
/** The number that COPY --from gives in place of a stage's name: what strconv.Atoi takes, so not a very large one. */
function stageNumber(word) {
    const isNumber = /^[+-]?0*\d{1,19}$/.test(word) && BigInt.asIntN(64, BigInt(word)) === BigInt(word);
    return isNumber ? Number(word) : undefined;
}
/** Looked for once for each instruction: one may hold very many references. */
function ignoreComments({ instructions }) {
    return new Map(instructions.flatMap((instruction) => {
        const ignore = findIgnoreComment(instruction.comments);
        return ignore === undefined ? [] : [[instruction, ignore]];
    }));
}
/** Bytes into lines and columns, and text for people. */
function finish(found, file, source, stages, ignores) {
    const { kind, span, site, skip, stageIndex, instruction } = found;
    return {
        file,
        kind,
        written: decode(found.written),
        resolved: found.resolved === undefined ? undefined : decode(found.resolved),
        reference: found.reference,
        skipReason: skip?.reason,
        detail: skip === undefined ? undefined : decode(skip.detail),
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
        ignore: instruction === undefined ? undefined : ignores.get(instruction),
    };
}
/** Text that holds one character per byte, as people read it. */
function decode(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}
function byPosition(a, b) {
    return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}


/***/ })

};
