export const id = 248;
export const ids = [248];
export const modules = {

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
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


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
const BEYOND_ASCII = /[\x80-\xff]/;
/** Text that holds one character per byte, as people read it. */
function decode(text) {
    return BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}
/** The other way round. */
function encode(text) {
    return Buffer.from(text).toString('latin1');
}


/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findSyntax),
/* harmony export */   x: () => (/* binding */ parseDirective)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);

const KEY = /([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*/y;
/** The directive that a line without its line end is, or undefined; `offset` is where the line begins in the file. */
function parseDirective(line, offset) {
    if (!line.startsWith('#'))
        return undefined;
    KEY.lastIndex = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(line, 1);
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    if (key !== 'syntax' && key !== 'escape' && key !== 'check')
        return undefined;
    const start = KEY.lastIndex;
    const value = line.slice(start, (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(line));
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


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ heredocOf),
/* harmony export */   Tf: () => (/* binding */ mayHoldHeredoc),
/* harmony export */   lk: () => (/* binding */ heredocNames)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);
/* harmony import */ var _json_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1208);
/* harmony import */ var _shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6369);



const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set(['run', 'copy', 'add']);
/** Whether a heredoc may stand in this instruction: RUN, COPY and ADD in shell form, also behind ONBUILD. */
function mayHoldHeredoc(keyword, args) {
    if (keyword === 'onbuild') {
        const [, trigger = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
        return HOLDS_HEREDOC.has(trigger.toLowerCase()) && (0,_json_form_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStrings */ .l)(rest) === undefined;
    }
    return HOLDS_HEREDOC.has(keyword) && (0,_json_form_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStrings */ .l)(args) === undefined;
}
/** The heredocs that the line opens, in the order of their bodies; each is looked at when its turn comes. */
function* heredocNames(line) {
    for (const word of words(line, true)) {
        const heredoc = heredocOf(word);
        if (heredoc !== undefined)
            yield heredoc;
    }
}
/** The heredoc that a text is, where it is nothing else: `RUN <<EOF` runs the heredoc itself. */
function heredocOf(text) {
    const [, dash = '', rest = ''] = OPENS.exec(text) ?? [];
    const names = rest === '' ? [] : words(rest, false);
    const [name] = names;
    return name === undefined || names.length !== 1 ? undefined : { name, dropsTabs: dash === '-' };
}
/** Splits as BuildKit's lexer does; a line that it can't lex opens no heredoc. */
function words(text, raw) {
    let pieces;
    try {
        pieces = (0,_shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lexWord */ .Yw)(text, { base: 0, escape: '\\', raw, keepUnset: true, lookup: () => undefined, budget: undefined });
    }
    catch (error) {
        if (error instanceof _shell_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .WordError */ .NE)
            return [];
        throw error;
    }
    const found = [];
    let word = '';
    for (const { text: piece, splits } of pieces) {
        const [first = '', ...others] = splits ? piece.split(_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANKS */ .a7) : [piece];
        word += first;
        for (const other of others) {
            if (word !== '')
                found.push(word);
            word = other;
        }
    }
    return word === '' ? found : [...found, word];
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findIgnoreComment),
/* harmony export */   z: () => (/* binding */ linesAbove)
/* harmony export */ });
const IGNORE = /^freshfrom:\s*ignore(?:=([\w-]+(?:\s*,\s*[\w-]+)*))?(?:\s|$)/;
/** `# freshfrom: ignore` or `# freshfrom: ignore=rule,rule because …` among the comment lines above an instruction. */
function findIgnoreComment(comments) {
    for (const comment of comments) {
        const match = IGNORE.exec(comment);
        if (match !== null)
            return { rules: match[1]?.split(/\s*,\s*/) };
    }
    return undefined;
}
/** How many lines above its instruction that comment stands. */
function linesAbove(comments) {
    return comments.length - comments.findIndex((comment) => IGNORE.test(comment));
}


/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadingFlags),
/* harmony export */   e: () => (/* binding */ fromWords)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7480);
/* harmony import */ var _quoted_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8499);



/** dockerfile-ast takes time that grows with the square of a flag line's length; such lines are split by our own. */
const MAX_PARSED = 4096;
/** It knows no flags of other instructions. */
const FLAGS_PARSED = new Set(['from', 'copy', 'add', 'run', 'healthcheck']);
/** The flags and words of FROM. Its words end at any blank, quoted or not. */
function fromWords(instruction) {
    const { line, args } = instruction;
    const flags = leadingFlags(instruction);
    const start = Math.min((0,_blanks_js__WEBPACK_IMPORTED_MODULE_1__/* .skipBlanks */ .pw)(line.text, flags.end), args.end);
    const words = [];
    for (const match of line.text.slice(start, args.end).matchAll(/[^\t\v\f\r ]+/g)) {
        words.push((0,_quoted_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWord */ .hx)(line.text, start + match.index, start + match.index + match[0].length));
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
        return (0,_quoted_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedFlags */ .ye)(line.text, args.start, args.end, escapeToken);
    }
    const prefix = `${keyword.toUpperCase()} `;
    const [parsed] = dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(prefix + region.replace(/\s/g, ' ')).getInstructions();
    const flags = parsed?.getFlags() ?? [];
    const shift = args.start - prefix.length;
    return {
        flags: flags.map((flag) => wordAt(line.text, flag, shift)),
        end: args.start + region.length,
    };
}
function wordAt(text, argument, shift) {
    const range = argument.getRange();
    return (0,_quoted_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plainWord */ .hx)(text, range.start.character + shift, range.end.character + shift);
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isJsonOfOthers),
/* harmony export */   l: () => (/* binding */ jsonStrings)
/* harmony export */ });
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


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ subWord),
/* harmony export */   n8: () => (/* binding */ mountFields),
/* harmony export */   oA: () => (/* binding */ mountFrom),
/* harmony export */   wS: () => (/* binding */ mountType)
/* harmony export */ });
/* harmony import */ var _quoted_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8499);

/**
 * The `from` of a mount: fields are comma-separated values with CSV quotes, keys in any case, and the last one counts.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/commands_runmount.go, parseMount.
 * @param word the whole flag, `--mount=…`
 */
function mountFrom(word) {
    const fields = mountFields(word);
    const value = fields.get('from');
    return value === undefined ? undefined : { value, type: mountType(fields) };
}
/**
 * The fields of a mount that have a value, by their keys in lower case.
 * @param word the whole flag, `--mount=…`
 */
function mountFields(word) {
    const fields = new Map();
    for (const field of csvFields(word, '--mount='.length)) {
        const equals = field.text.indexOf('=');
        if (equals > 0)
            fields.set(field.text.slice(0, equals).toLowerCase(), subWord(field, equals + 1));
    }
    return fields;
}
/** The type of a mount, in lower case. */
function mountType(fields) {
    return fields.get('type')?.text.toLowerCase() ?? 'bind';
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
    const indexes = characters.map((character) => (0,_quoted_words_js__WEBPACK_IMPORTED_MODULE_0__/* .indexIn */ .YP)(word, character));
    const start = indexes[0] ?? word.end;
    const end = (indexes.at(-1) ?? start - 1) + 1;
    const text = characters.map((character) => word.text[character]).join('');
    return { text, start, end, indexes: indexes.length === end - start ? undefined : indexes };
}


/***/ }),

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ unknownPiece),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oG: () => (/* binding */ unsplit),
/* harmony export */   p8: () => (/* binding */ NO_NAMES),
/* harmony export */   sc: () => (/* binding */ through),
/* harmony export */   yM: () => (/* binding */ computedPiece)
/* harmony export */ });
/** For one of many things that name no variable. */
const NO_NAMES = new Set();
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


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ assignmentWords),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   hx: () => (/* binding */ plainWord),
/* harmony export */   ye: () => (/* binding */ quotedFlags)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7480);

/** Where a character of a word stands in the joined line; behind the last one, where the word ends. */
function indexIn({ start, end, indexes }, character) {
    return indexes === undefined ? Math.min(start + character, end) : (indexes[character] ?? end);
}
/** A word that stands as it is in the line. */
function plainWord(line, start, end) {
    return { text: line.slice(start, end), start, end, indexes: undefined };
}
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
    const end = Math.min(at, to);
    if (indexes.length === end - start)
        return plainWord(line, start, end);
    return { text: indexes.map((index) => line[index]).join(''), start, end, indexes };
}
/** BuildKit looks at single bytes here, so that a half of a UTF-8 character can be a blank. */
function isBlank(char) {
    return char !== undefined && /[\t\n\v\f\r \x85\xa0]/.test(char);
}
/**
 * The words of an ARG, one after the other, with their quotes and escapes kept for the shell lexer. dockerfile-ast splits a quoted value at
 * its blanks and gives no property where an ARG has several names.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go, parseWords.
 */
function* assignmentWords(line, from, to, escapeToken) {
    let at = from;
    for (;;) {
        at = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(line, at);
        if (at >= to)
            return;
        const start = at;
        let quote;
        for (; at < to; at += 1) {
            const char = line[at];
            if (quote === undefined && (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(line, at) > at)
                break;
            if (char === escapeToken && quote !== "'")
                at += 1;
            else if (char === quote)
                quote = undefined;
            else if (quote === undefined && (char === '"' || char === "'"))
                quote = char;
        }
        yield { start, end: Math.min(at, to) };
    }
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./lib/formats/dockerfile/blanks.js
var blanks = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/formats/dockerfile/directives.js
var directives = __webpack_require__(6233);
// EXTERNAL MODULE: ./lib/formats/dockerfile/heredoc.js
var dockerfile_heredoc = __webpack_require__(1483);
// EXTERNAL MODULE: ./lib/model/ordered.js
var ordered = __webpack_require__(3092);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/joined-line.js

const LINE_START = [0];
/** An instruction's text with its continuation lines joined, comments dropped, and the way back to the file's bytes. */
class JoinedLine {
    text;
    /** Where each piece of a source line begins in the joined text. */
    #starts;
    /** Where it begins in the file, in bytes. */
    #offsets;
    /**
     * @param texts the pieces of source lines that it is made of, in order
     * @param offsets where each of them begins in the file, in bytes
     */
    constructor(texts, offsets) {
        this.#starts = texts.length === 1 ? LINE_START : startsOf(texts);
        // A copy, without the room that an array has which has grown: a file may have very many lines.
        this.#offsets = offsets.slice();
        this.text = texts.join('');
    }
    /** The bytes from the first to the last character; an empty span lies before the character at `start`. */
    span(start, end) {
        const from = this.#offset(start);
        return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
    }
    #offset(index) {
        const piece = (0,ordered/* lastAtOrBefore */.A)(this.#starts.length, index, (each) => this.#starts[each] ?? 0);
        return (this.#offsets[piece] ?? 0) + index - (this.#starts[piece] ?? 0);
    }
}
function startsOf(texts) {
    let length = 0;
    return texts.map((text) => {
        length += text.length;
        return length - text.length;
    });
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/reader.js




const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** bufio.MaxScanTokenSize: a line of that many bytes without its line end stops BuildKit's scanner. */
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS = [];
/**
 * Splits the text (one character per byte) into instructions, as BuildKit's parser does. Reads on only where the next one
 * is asked for: a file may hold very many, and few of them have to be kept.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go, Parse.
 * @param refuse is told of each place where BuildKit would stop
 */
function readDockerfile(text, refuse) {
    return new Reader(text, refuse).read();
}
class Reader {
    #text;
    #tell;
    #seenDirectives = new Set();
    #at;
    #escape = '\\';
    #directivesDone = false;
    #comments = [];
    #isEmpty = true;
    constructor(text, refuse) {
        this.#text = text;
        this.#tell = refuse;
        this.#at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    }
    *read() {
        for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
            const instruction = this.#readFrom(line);
            if (instruction === undefined)
                continue;
            this.#isEmpty = false;
            yield instruction;
        }
        if (this.#isEmpty)
            this.#refuse({ message: 'the file has no instructions', span: { start: 0, end: 0 } });
    }
    #refuse(refusal) {
        this.#isEmpty = false;
        this.#tell(refusal);
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
            this.#refuse({ message: 'a line is longer than 65,535 bytes', span: { start: offset, end: offset } });
        }
        return { text: this.#text.slice(offset, end), offset };
    }
    /** The instruction that begins with the line, if one does. */
    #readFrom(line) {
        const indent = (0,blanks/* skipBlanks */.pw)(line.text);
        const first = { text: line.text.slice(indent), offset: line.offset + indent };
        if (this.#takeDirective(first))
            return undefined;
        if (first.text.startsWith('#')) {
            this.#comments.push(first.text.slice(1).trim());
            return undefined;
        }
        const comments = this.#comments;
        this.#comments = [];
        return first.text === '' ? undefined : this.#takeInstruction(first, comments);
    }
    #takeDirective(line) {
        if (this.#directivesDone)
            return false;
        const directive = (0,directives/* parseDirective */.x)(line.text, line.offset);
        this.#directivesDone = directive === undefined;
        if (directive === undefined)
            return false;
        const error = this.#seenDirectives.has(directive.key)
            ? `only one ${directive.key} parser directive can be used`
            : this.#setEscape(directive);
        this.#seenDirectives.add(directive.key);
        if (error !== undefined)
            this.#refuse({ message: error, span: directive.span });
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
    #takeInstruction(first, comments) {
        const texts = [];
        const offsets = [];
        let end = first.offset;
        for (let line = first; line !== undefined; line = this.#nextLine()) {
            const start = (0,blanks/* skipBlanks */.pw)(line.text);
            if (line !== first && (start === line.text.length || line.text[start] === '#'))
                continue;
            const cut = continuationAt(line.text, this.#escape);
            const text = line.text.slice(0, cut);
            // An empty piece counts only where it is the last one, and there may be very many.
            if (texts.at(-1) === '') {
                texts.pop();
                offsets.pop();
            }
            texts.push(text);
            offsets.push(line.offset);
            end = line.offset + text.length;
            if (cut === undefined)
                break;
        }
        return this.#instruction(new JoinedLine(texts, offsets), { start: first.offset, end }, comments);
    }
    #instruction(line, span, comments) {
        const from = (0,blanks/* skipBlanks */.pw)(line.text);
        const keywordEnd = line.text.slice(from).search(/[\t\v\f\r ]/);
        const end = (0,blanks/* trimBlanks */.I6)(line.text);
        const argsStart = keywordEnd < 0 ? end : (0,blanks/* skipBlanks */.pw)(line.text, from + keywordEnd);
        const keyword = line.text.slice(from, keywordEnd < 0 ? end : from + keywordEnd).toLowerCase();
        const args = { start: Math.min(argsStart, end), end };
        const argsText = line.text.slice(args.start, args.end);
        const mayFollow = line.text.includes('<<') && (0,dockerfile_heredoc/* mayHoldHeredoc */.Tf)(keyword, argsText);
        const heredocs = mayFollow ? this.#takeHeredocs(line.text, span) : NO_HEREDOCS;
        return { keyword, line, args, span, comments, escape: this.#escape, heredocs };
    }
    #takeHeredocs(text, span) {
        const taken = [];
        for (const heredoc of (0,dockerfile_heredoc/* heredocNames */.lk)(text)) {
            const start = this.#at;
            let terminated = false;
            for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
                const body = heredoc.dropsTabs ? line.text.replace(/^\t+/, '') : line.text;
                terminated = body === heredoc.name;
                if (terminated) {
                    taken.push({ ...heredoc, body: { start, end: line.offset } });
                    break;
                }
            }
            if (!terminated) {
                this.#refuse({ message: `the heredoc ${heredoc.name} has no end`, span });
                break;
            }
        }
        return taken;
    }
}
/** Where the escape character stands that continues the line, if one does: last but for blanks, and not itself escaped. */
function continuationAt(text, escapeToken) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TEMPLATE),
/* harmony export */   q: () => (/* binding */ Refusals)
/* harmony export */ });
/** Where an instruction placeholder of a template engine begins. */
const TEMPLATE = /\{\{|\{%|<%/;
/** A placeholder further behind in a refused place is no longer looked for. */
const LOOKED_AT = 1000;
/** What BuildKit would refuse of a file. It stops at the first error, and what follows that is often its echo. */
class Refusals {
    #text;
    #first;
    #areThere = false;
    /** @param text the file's, one character per byte */
    constructor(text) {
        this.#text = text;
    }
    /** Takes one, in any order. */
    add(refusal) {
        this.#areThere = true;
        const { start, end } = refusal.span;
        if (this.#first !== undefined && this.#first.span.start <= start)
            return;
        // A line that a template fills in is not Dockerfile text yet.
        if (!TEMPLATE.test(this.#text.slice(start, Math.min(end, start + LOOKED_AT))))
            this.#first = refusal;
    }
    /** Whether there is any, also one that a template may mend. */
    get areThere() {
        return this.#areThere;
    }
    /** The first one that no template fills in. */
    get first() {
        return this.#first;
    }
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OU: () => (/* binding */ LinkBudget),
  NE: () => (/* binding */ WordError),
  Yw: () => (/* binding */ lexWord)
});

// EXTERNAL MODULE: ./lib/formats/dockerfile/pieces.js
var dockerfile_pieces = __webpack_require__(6524);
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
const shell_lexer_NONE = [];
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
                this.#push(pieces, this.#dollar().map(dockerfile_pieces/* unsplit */.oG));
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
            return (0,dockerfile_pieces/* through */.sc)(name, either);
        if (operator === '+')
            return variable === undefined || isEmpty ? [(0,dockerfile_pieces/* computedPiece */.yM)('', [name])] : word;
        if (variable !== undefined && !isEmpty)
            return (0,dockerfile_pieces/* through */.sc)(name, variable.pieces);
        return operator === '-' ? word : [(0,dockerfile_pieces/* unknownPiece */.$9)(name, 'no-value')];
    }
    #trim(name, operator, start) {
        const word = (0,dockerfile_pieces/* textOf */.b6)(this.#until('}', true));
        const greedy = word.startsWith(operator);
        const pattern = greedy ? word.slice(1) : word;
        return this.#computed(name, start, (value) => trimPattern(pattern, value, operator === '#' ? 'prefix' : 'suffix', greedy ? 'longest' : 'shortest'));
    }
    #replace(name, start) {
        const all = this.#source[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = (0,dockerfile_pieces/* textOf */.b6)(this.#until('/', true));
        const replacement = (0,dockerfile_pieces/* textOf */.b6)(this.#until('}', true));
        return this.#computed(name, start, (value) => replacePattern(pattern, value, replacement, all));
    }
    #computed(name, start, change) {
        const variable = this.#options.lookup(name);
        if (variable === undefined) {
            return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [(0,dockerfile_pieces/* unknownPiece */.$9)(name, 'no-value')];
        }
        const unknown = variable.pieces.filter((piece) => piece.unknown !== undefined);
        if (unknown.length > 0)
            return (0,dockerfile_pieces/* through */.sc)(name, unknown);
        const via = new Set([name, ...variable.pieces.flatMap((piece) => piece.via)]);
        const text = change((0,dockerfile_pieces/* textOf */.b6)(variable.pieces));
        if (text === undefined)
            throw new WordError('the pattern of a substitution is not one, or too long');
        return [(0,dockerfile_pieces/* computedPiece */.yM)(text, [...via])];
    }
    #value(name, start) {
        const variable = this.#options.lookup(name);
        if (variable !== undefined)
            return (0,dockerfile_pieces/* through */.sc)(name, variable.pieces);
        return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [(0,dockerfile_pieces/* unknownPiece */.$9)(name, 'no-value')];
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
        return { text, start: base + start, end: base + end, definition: undefined, via: shell_lexer_NONE, splits, unknown: undefined };
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


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ StageTable),
/* harmony export */   s: () => (/* binding */ stageNumber)
/* harmony export */ });
/* harmony import */ var _model_ordered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);

/** Stages that one word is compared with: a file of very many, and as many such words, would take its square in time. */
const MAX_LOOKED_AT = 500;
/** The build stages of a file, in order. */
class StageTable {
    #names = [];
    /** More than one where a name is given again. */
    #indexes = new Map();
    /** @param name lower case */
    add(name) {
        if (name !== undefined) {
            const indexes = this.#indexes.get(name);
            if (indexes === undefined)
                this.#indexes.set(name, [this.#names.length]);
            else
                indexes.push(this.#names.length);
        }
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
        return (this.#indexes.get(name)?.[0] ?? before) < before;
    }
    /** FROM: of the stages above with that exact lower-case name, the last one. */
    earlier(name, before) {
        const indexes = this.#indexes.get(name) ?? [];
        const index = indexes[(0,_model_ordered_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .A)(indexes.length, before - 1, (each) => indexes[each] ?? 0)];
        return index !== undefined && index < before ? index : undefined;
    }
    /** FROM with a variable that differs by platform, as in `FROM base-$TARGETARCH`: a stage above that it can mean. */
    mayBeEarlier(prefix, suffix, before) {
        const known = prefix.length + suffix.length;
        let looked = 0;
        for (const [name, [index = before]] of this.#indexes) {
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
        return this.#indexes.has(name.toLowerCase());
    }
    /** COPY: the stage that it gives by its name in any case, the last one of that name, or by its number. */
    find(word) {
        const number = stageNumber(word);
        if (number !== undefined)
            return this.has(number) ? number : undefined;
        return this.#indexes.get(word.toLowerCase())?.at(-1);
    }
}
/** The number that COPY --from gives in place of a stage's name: what strconv.Atoi takes, so not a very large one. */
function stageNumber(word) {
    const isNumber = /^[+-]?0*\d{1,19}$/.test(word) && BigInt.asIntN(64, BigInt(word)) === BigInt(word);
    return isNumber ? Number(word) : undefined;
}


/***/ }),

/***/ 7242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(5371);
// EXTERNAL MODULE: ./lib/formats/dockerfile/instruction-words.js
var instruction_words = __webpack_require__(4339);
// EXTERNAL MODULE: ./lib/formats/dockerfile/pieces.js
var dockerfile_pieces = __webpack_require__(6524);
// EXTERNAL MODULE: ./lib/formats/dockerfile/refusals.js
var refusals = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/formats/dockerfile/quoted-words.js
var quoted_words = __webpack_require__(8499);
// EXTERNAL MODULE: ./lib/formats/dockerfile/shell-lexer.js + 1 modules
var shell_lexer = __webpack_require__(6369);
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
    #budget = new shell_lexer/* LinkBudget */.OU();
    constructor(buildArgs) {
        this.#buildArgs = buildArgs;
    }
    /** Takes over what an ARG instruction above the first FROM sets. @returns what BuildKit would refuse, if anything. */
    define(instruction) {
        const { line, args, escape: escapeToken } = instruction;
        let refused;
        for (const word of (0,quoted_words/* assignmentWords */.FQ)(line.text, args.start, args.end, escapeToken)) {
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
        return (0,shell_lexer/* lexWord */.Yw)(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup, budget });
    }
    lookup(name) {
        const variable = this.#variables.get(name);
        const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
        if (automatic === null)
            return variable;
        const neverEmpty = automatic[1] !== undefined;
        return { pieces: [(0,dockerfile_pieces/* computedPiece */.yM)('', [], { name, why: 'platform-dependent', neverEmpty })] };
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
            const empty = { ...(0,dockerfile_pieces/* computedPiece */.yM)('', []), start: end, end, definition };
            this.#variables.set(definition.name, { pieces: own.length === 0 ? [empty] : own });
            return undefined;
        }
        catch (error) {
            if (!(error instanceof shell_lexer/* WordError */.NE))
                throw error;
            this.#variables.set(definition.name, {
                pieces: [(0,dockerfile_pieces/* computedPiece */.yM)('', [], { name: definition.name, why: 'no-value' })],
            });
            return `ARG ${definition.name}: ${error.message}`;
        }
    }
    #setBuildArg(name) {
        const value = this.#buildArgs.get(name);
        if (value !== undefined && !this.#variables.has(name))
            this.#variables.set(name, { pieces: [(0,dockerfile_pieces/* computedPiece */.yM)(value, [])] });
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
    // A copy, without the room that an array has which has grown: a file may have very many such words.
    const pieces = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
    for (const piece of pieces)
        for (const name of piece.via)
            names.add(name);
    const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
    return {
        pieces,
        value: (0,dockerfile_pieces/* textOf */.b6)(pieces),
        unknown,
        names: names.size === 0 ? dockerfile_pieces/* NO_NAMES */.p8 : names,
        repeated: repeated.size === 0 ? dockerfile_pieces/* NO_NAMES */.p8 : repeated,
    };
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile/from.js






const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
function nameIn(words) {
    return words.length === 3 && words[1]?.text.toLowerCase() === 'as' ? words[2]?.text.toLowerCase() : undefined;
}
/**
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go, buildDispatchStates.
 * @param refusedBefore why BuildKit would refuse the instruction whatever its words are
 */
function readFrom(instruction, stageIndex, scope, stages, refusedBefore) {
    const { flags, words } = (0,instruction_words/* fromWords */.e)(instruction);
    const named = flags.flatMap((flag) => [...flag.text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? ''));
    const flagNames = named.length === 0 ? dockerfile_pieces/* NO_NAMES */.p8 : new Set(named);
    const [word] = words;
    const platform = flags.find(({ text }) => text.startsWith('--platform='))?.text.slice('--platform='.length);
    const { line, args } = instruction;
    const place = word === undefined ? args : { start: word.start, end: word.end };
    const base = { line, word: place, end: args.end, stageIndex, name: nameIn(words), flagNames, platform };
    const refused = refusedBefore ?? refusal(words);
    if (word === undefined || refused !== undefined) {
        const meaning = refusals/* TEMPLATE */.n.test(instruction.line.text)
            ? { kind: 'skipped', reason: 'template', detail: 'a template decides the image' }
            : { kind: 'refused', message: refused ?? '' };
        return { ...base, expansion: undefined, meaning };
    }
    try {
        const expansion = expand(instruction, word, scope);
        return { ...base, expansion, meaning: meaningOf(word, expansion, stages, stageIndex) };
    }
    catch (error) {
        if (!(error instanceof shell_lexer/* WordError */.NE))
            throw error;
        return { ...base, expansion: undefined, meaning: { kind: 'skipped', reason: 'invalid', detail: error.message } };
    }
}
function refusal(words) {
    if (words.length === 1)
        return undefined;
    const isNamed = words.length === 3 && words[1]?.text.toLowerCase() === 'as';
    if (!isNamed && words.some(({ text }) => text.startsWith('#'))) {
        return "FROM requires either one or three arguments: a comment can't stand behind an instruction";
    }
    if (!isNamed)
        return 'FROM requires either one or three arguments (FROM IMAGE, or FROM IMAGE AS NAME)';
    const name = words[2]?.text ?? '';
    return STAGE_NAME.test(name.toLowerCase()) ? undefined : `"${name}" is not a valid name for a build stage`;
}
function meaningOf(word, expansion, stages, stageIndex) {
    const { unknown, value, pieces } = expansion;
    if (refusals/* TEMPLATE */.n.test(word.text))
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

// EXTERNAL MODULE: ./lib/formats/dockerfile/ignore-comment.js
var ignore_comment = __webpack_require__(5325);
// EXTERNAL MODULE: ./lib/formats/dockerfile/mount.js
var mount = __webpack_require__(7034);
// EXTERNAL MODULE: ./lib/formats/dockerfile/blanks.js
var blanks = __webpack_require__(7480);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/onbuild.js

/** The instruction that ONBUILD holds. */
function triggerOf(instruction) {
    const { line, args } = instruction;
    const text = line.text.slice(args.start, args.end);
    const length = text.search(/[\t\v\f\r ]/);
    const end = length < 0 ? args.end : args.start + length;
    const start = Math.min((0,blanks/* skipBlanks */.pw)(line.text, end), args.end);
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

// EXTERNAL MODULE: ./lib/formats/dockerfile/json-form.js
var json_form = __webpack_require__(1208);
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
function refusal_refusal(instruction, stageCount) {
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
    const refused = flagRefusal(keyword, (0,instruction_words/* leadingFlags */.a)(instruction).flags);
    if (refused !== undefined || !TAKES_JSON.has(keyword))
        return refused;
    const words = wordsOf(instruction);
    const hasDestination = (keyword !== 'copy' && keyword !== 'add') || ((0,json_form/* jsonStrings */.l)(words)?.length ?? count(words)) > 1;
    return hasDestination ? jsonRefusal(words) : `${keyword.toUpperCase()} requires a source and a destination`;
}
function wordsOf(instruction) {
    return instruction.line.text.slice((0,instruction_words/* leadingFlags */.a)(instruction).end, instruction.args.end).trim();
}
function jsonRefusal(words) {
    return (0,json_form/* isJsonOfOthers */.h)(words) ? 'a JSON array may hold nothing but strings' : undefined;
}
function firstWord(text) {
    return /^[^\t\v\f\r ]*/.exec(text.slice((0,blanks/* skipBlanks */.pw)(text)))?.[0] ?? '';
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
    return (0,instruction_words/* leadingFlags */.a)(instruction)
        .flags.filter((flag) => flag.text.startsWith('--from='))
        .map((flag) => (0,mount/* subWord */.R6)(flag, '--from='.length))
        .filter((word) => word.text !== '')
        .map((word) => ({ kind, word, numbersAreStages: true, refused: variableIn(word.text, 'COPY --from') }));
}
function mountWords(instruction, kind) {
    if (!instruction.line.text.includes('--mount='))
        return [];
    return (0,instruction_words/* leadingFlags */.a)(instruction)
        .flags.filter((flag) => flag.text.startsWith('--mount='))
        .flatMap((flag) => (0,mount/* mountFrom */.oA)(flag) ?? [])
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

// EXTERNAL MODULE: ./lib/formats/dockerfile/reader.js + 1 modules
var reader = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/formats/dockerfile/stages.js
var stages = __webpack_require__(3888);
;// CONCATENATED MODULE: ./lib/formats/dockerfile/survey.js









/** More FROMs, COPY --from and mounts than that no person and hardly a generator writes, and all of them are kept. */
const MAX_NAMED = 20_000;
/** Goes over the instructions of a file once, for its stages, its ARGs and what it names. */
function survey(source, buildArgs) {
    return new Surveyor(source, buildArgs).run();
}
class Surveyor {
    #source;
    #stages = new stages/* StageTable */.Z();
    #scope;
    #stageArgs = new Set();
    #refusals;
    #froms = [];
    #outside = [];
    #ignores = [];
    constructor(source, buildArgs) {
        this.#source = source;
        this.#scope = new GlobalScope(buildArgs);
        this.#refusals = new refusals/* Refusals */.q(source.text);
    }
    run() {
        const [stages, scope, refusals] = [this.#stages, this.#scope, this.#refusals];
        const cut = this.#takeAll();
        if (stages.count === 0 && !refusals.areThere)
            this.#refuse('the file has no FROM', { start: 0, end: 0 });
        const isArgUsedElsewhere = (name) => this.#stageArgs.has(name) || scope.isUsedInDefault(name);
        const [froms, outside, ignores] = [this.#froms, this.#outside, this.#ignores];
        return { stages, froms, outside, scope, isArgUsedElsewhere, refusals, cut, ignores };
    }
    /** @returns where it gets too much */
    #takeAll() {
        for (const instruction of (0,reader/* readDockerfile */.n)(this.#source.text, (refused) => this.#refusals.add(refused))) {
            this.#take(instruction);
            if (this.#froms.length + this.#outside.length <= MAX_NAMED)
                continue;
            this.#outside.length = Math.max(MAX_NAMED - this.#froms.length, 0);
            this.#froms.length = Math.min(this.#froms.length, MAX_NAMED);
            const message = `the file names images and stages more than ${MAX_NAMED.toLocaleString('en')} times, and what follows is not read`;
            return { message, span: instruction.span };
        }
        return undefined;
    }
    #take(instruction) {
        const { keyword, span, line } = instruction;
        const stages = this.#stages;
        const refused = refusal_refusal(instruction, stages.count);
        if (refused !== undefined)
            this.#refuse(refused, span);
        const ignore = this.#ignoreOf(instruction);
        if (keyword === 'from') {
            const from = readFrom(instruction, stages.count, this.#scope, stages, refused);
            if (from.meaning.kind === 'refused')
                this.#refuse(from.meaning.message, span);
            this.#froms.push({ ...from, ignore });
            stages.add(from.name);
        }
        else if (keyword === 'arg')
            this.#takeArg(instruction);
        const stageIndex = stages.count === 0 ? undefined : stages.count - 1;
        for (const word of outsideWords(instruction)) {
            this.#outside.push({ ...word, refused: refused ?? word.refused, line, stageIndex, ignore });
        }
    }
    #takeArg(instruction) {
        if (this.#stages.count > 0) {
            for (const name of takenOver(instruction))
                this.#stageArgs.add(name);
            return;
        }
        const wrong = this.#scope.define(instruction);
        if (wrong !== undefined)
            this.#refuse(wrong, instruction.span);
    }
    #ignoreOf({ comments, span }) {
        const ignore = (0,ignore_comment/* findIgnoreComment */.v)(comments);
        if (ignore?.rules !== undefined) {
            const line = this.#source.position(span.start).line - (0,ignore_comment/* linesAbove */.z)(comments);
            this.#ignores.push({ rules: ignore.rules, line });
        }
        return ignore;
    }
    #refuse(message, span) {
        this.#refusals.add({ message, span });
    }
}
/** The ARGs whose global default the stage takes over: one with a default of its own doesn't. */
function* takenOver({ line, args, escape: escapeToken }) {
    for (const { start, end } of (0,quoted_words/* assignmentWords */.FQ)(line.text, args.start, args.end, escapeToken)) {
        const word = line.text.slice(start, end);
        if (!word.includes('='))
            yield word;
    }
}


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lastAtOrBefore)
/* harmony export */ });
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


/***/ }),

/***/ 9163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ SourceText)
});

// EXTERNAL MODULE: ./lib/model/ordered.js
var ordered = __webpack_require__(3092);
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
        const last = (0,ordered/* lastAtOrBefore */.A)(this.#kept.length, offset, (index) => this.#kept[index]?.offset ?? 0);
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


/** As many as a reference has. */
const RECENT = 8;
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
    /** The places that were asked for last, by their offset. */
    #recent = new Map();
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
    /** Who asks for the same place again soon gets the same one: the ranges of a reference's parts end together. */
    position(offset) {
        const known = this.#recent.get(offset);
        if (known !== undefined)
            return known;
        if (this.#recent.size >= RECENT)
            this.#recent.clear();
        const position = this.#find(offset);
        this.#recent.set(offset, position);
        return position;
    }
    #find(offset) {
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
        return (0,ordered/* lastAtOrBefore */.A)(this.#lineStarts.length, offset, (index) => this.#lineStarts[index] ?? 0);
    }
}


/***/ })

};
