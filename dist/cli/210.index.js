export const id = 210;
export const ids = [210];
export const modules = {

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
const UNICODE_SPACES = '[\\t\\n\\v\\f\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';
const BLANKS = new RegExp(`(?:${UNICODE_SPACES})+`);
const LEADING = new RegExp(BLANKS, 'y');
const TRAILING = new RegExp(`^(?:${UNICODE_SPACES})$`);
function skipBlanks(text, from = 0) {
    LEADING.lastIndex = from;
    return LEADING.test(text) ? LEADING.lastIndex : from;
}
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

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
const BEYOND_ASCII = /[\x80-\xff]/;
function decode(text) {
    return BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}
function encode(text) {
    return Buffer.from(text).toString('latin1');
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findSyntax),
/* harmony export */   x: () => (/* binding */ parseDirective)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);

const KEY = /([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*/y;
function parseDirective(line, offset) {
    if (!line.startsWith('#'))
        return undefined;
    KEY.lastIndex = (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(line, 1);
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    if (key !== 'syntax' && key !== 'escape' && key !== 'check')
        return undefined;
    const start = KEY.lastIndex;
    const value = line.slice(start, (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(line));
    const isDirective = value !== '' || line[start - 1] !== '=';
    return isDirective ? { key, value, span: { start: offset + start, end: offset + start + value.length } } : undefined;
}
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

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OU: () => (/* binding */ LinkBudget),
  NE: () => (/* binding */ WordError),
  Yw: () => (/* binding */ lexWord)
});

;// CONCATENATED MODULE: ./lib/dockerfile/docker-pattern.js
const MAX_VALUE = 512;
const MAX_PATTERN = 256;
const NONE = -1;
function trimPattern(pattern, value, where, want) {
    const tokens = tokenize(pattern);
    if (tokens === undefined || value.length > MAX_VALUE)
        return undefined;
    if (where === 'prefix')
        return value.slice(Math.max(matchEnds(tokens, [...value], want)[0] ?? NONE, 0));
    const length = Math.max(matchEnds(tokens.reverse(), [...value].reverse(), want)[0] ?? NONE, 0);
    return value.slice(0, value.length - length);
}
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

// EXTERNAL MODULE: ./lib/dockerfile/pieces.js
var dockerfile_pieces = __webpack_require__(2948);
;// CONCATENATED MODULE: ./lib/dockerfile/docker-word.js


class WordError extends Error {
    name = 'WordError';
}
class LinkBudget {
    #left = MAX_LINKS_OF_FILE;
    spend(links) {
        if (links > this.#left)
            throw new WordError('the file has more substitutions than can be followed');
        this.#left -= links;
    }
}
const MAX_DEPTH = 64;
const MAX_CHARACTERS = 1024;
const MAX_LINKS = 256;
const MAX_LINKS_OF_FILE = 500_000;
const SPECIAL = '@*#?-$!0';
const docker_word_NONE = [];
function lexWord(word, options) {
    return new Lexer(word, options).run();
}
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
        if (!isKnown && (!emptyIsUnset || operator === '#' || operator === '%'))
            throw new WordError(unsupported);
        const word = this.#until('}', false).map((piece) => ({ ...piece, via: [name, ...piece.via] }));
        const variable = this.#options.lookup(name);
        if (variable === undefined && this.#options.keepUnset)
            return [this.#literal(start, this.#at, true)];
        if (!isKnown)
            throw new WordError(unsupported);
        const isEmpty = emptyIsUnset && variable !== undefined && mayBeEmpty(variable.pieces);
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
        const written = this.#until('}', true);
        const word = (0,dockerfile_pieces/* textOf */.b6)(written);
        const greedy = word.startsWith(operator);
        const pattern = greedy ? word.slice(1) : word;
        return this.#computed(name, start, written, (value) => trimPattern(pattern, value, operator === '#' ? 'prefix' : 'suffix', greedy ? 'longest' : 'shortest'));
    }
    #replace(name, start) {
        const all = this.#source[this.#at] === '/';
        if (all)
            this.#at += 1;
        const pattern = this.#until('/', true);
        const replacement = this.#until('}', true);
        return this.#computed(name, start, [...pattern, ...replacement], (value) => replacePattern((0,dockerfile_pieces/* textOf */.b6)(pattern), value, (0,dockerfile_pieces/* textOf */.b6)(replacement), all));
    }
    #computed(name, start, words, change) {
        const variable = this.#options.lookup(name);
        if (variable === undefined) {
            return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [(0,dockerfile_pieces/* unknownPiece */.$9)(name, 'no-value')];
        }
        const unknown = variable.pieces.filter((piece) => piece.unknown !== undefined);
        if (unknown.length > 0)
            return (0,dockerfile_pieces/* through */.sc)(name, unknown);
        const via = new Set([name, ...[...variable.pieces, ...words].flatMap((piece) => piece.via)]);
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
        return { text, start: base + start, end: base + end, definition: undefined, via: docker_word_NONE, splits, unknown: undefined };
    }
    #push(pieces, more) {
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

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ OF_TEMPLATE),
/* harmony export */   z: () => (/* binding */ readFrom)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(811);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6101);
/* harmony import */ var _instruction_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7595);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2948);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8351);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5249);






const OF_TEMPLATE = skippedAs('template', 'a template decides the image');
function skippedAs(reason, detail) {
    return { kind: 'skipped', reason, detail };
}
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
function nameIn(words) {
    return words.length === 3 && words[1]?.text.toLowerCase() === 'as' ? words[2]?.text.toLowerCase() : undefined;
}
function readFrom(instruction, stageIndex, scope, stages, refusedBefore) {
    const { flags, words } = (0,_instruction_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fromWords */ .e)(instruction);
    const named = flags.flatMap((flag) => [...flag.text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? ''));
    const flagNames = named.length === 0 ? _pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_NAMES */ .p8 : new Set(named);
    const [word] = words;
    const platform = flags.find(({ text }) => text.startsWith('--platform='))?.text.slice('--platform='.length);
    const { line, args } = instruction;
    const place = word === undefined ? args : { start: word.start, end: word.end };
    const base = {
        line,
        word: place,
        end: args.end,
        stageIndex,
        name: nameIn(words) ?? (0,_template_js__WEBPACK_IMPORTED_MODULE_5__/* .nameBehind */ .Eq)(instruction),
        flagNames,
        platform,
    };
    const refused = refusedBefore ?? refusal(words);
    if (word === undefined || refused !== undefined) {
        const meaning = _template_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE */ .nE.test(instruction.line.text)
            ? OF_TEMPLATE
            : { kind: 'refused', message: refused ?? '' };
        return { ...base, expansion: undefined, meaning };
    }
    try {
        const expansion = (0,_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .f)(instruction, word, scope);
        return { ...base, expansion, meaning: meaningOf(word, expansion, stages, stageIndex) };
    }
    catch (error) {
        if (!(error instanceof _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .WordError */ .NE))
            throw error;
        const meaning = _template_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE */ .nE.test(word.text) ? OF_TEMPLATE : skippedAs('invalid', error.message);
        return { ...base, expansion: undefined, meaning };
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
    if (_template_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE */ .nE.test(word.text) || _template_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE */ .nE.test(value))
        return OF_TEMPLATE;
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
        return skippedAs(unknown.why, detail);
    }
    if (stages.isEarlier(value, stageIndex))
        return { kind: 'stage' };
    if (value === 'scratch')
        return { kind: 'scratch' };
    const reference = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(value);
    if ('invalid' in reference)
        return skippedAs('invalid', reference.invalid);
    return { kind: 'image', reference };
}


/***/ }),

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ heredocOf),
/* harmony export */   Tf: () => (/* binding */ mayHoldHeredoc),
/* harmony export */   lk: () => (/* binding */ heredocNames)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6101);
/* harmony import */ var _json_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(800);



const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set(['run', 'copy', 'add']);
function mayHoldHeredoc(keyword, args) {
    if (keyword === 'onbuild') {
        const [, trigger = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
        return HOLDS_HEREDOC.has(trigger.toLowerCase()) && (0,_json_form_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStrings */ .l)(rest) === undefined;
    }
    return HOLDS_HEREDOC.has(keyword) && (0,_json_form_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStrings */ .l)(args) === undefined;
}
function* heredocNames(line) {
    for (const word of words(line, true)) {
        const heredoc = heredocOf(word);
        if (heredoc !== undefined)
            yield heredoc;
    }
}
function heredocOf(text) {
    const [, dash = '', rest = ''] = OPENS.exec(text) ?? [];
    const names = rest === '' ? [] : words(rest, false);
    const [name] = names;
    return name === undefined || names.length !== 1 ? undefined : { name, dropsTabs: dash === '-' };
}
function words(text, raw) {
    let pieces;
    try {
        pieces = (0,_docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .lexWord */ .Yw)(text, { base: 0, escape: '\\', raw, keepUnset: true, lookup: () => undefined, budget: undefined });
    }
    catch (error) {
        if (error instanceof _docker_word_js__WEBPACK_IMPORTED_MODULE_1__/* .WordError */ .NE)
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

/***/ 8373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ mayIgnore),
/* harmony export */   Wi: () => (/* binding */ ignoreNotes),
/* harmony export */   vX: () => (/* binding */ findIgnoreComment),
/* harmony export */   zw: () => (/* binding */ ignoreBehind)
/* harmony export */ });
/* harmony import */ var _directives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8721);

const IGNORE = /^freshfrom\s*:\s*ignore(?:\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)(?=\s|$)|(?=\s+[^\s=])|\s*$)/;
const WORD_BEHIND = /^[^:]*:\s*ignore(?:\s*=\s*[\w-]+(?:\s*,\s*[\w-]+)*)?\s+(?:and\s+)?([\w-]+)/;
const LIKELY = /^\W*fresh[\s_-]?f(?:rom|orm)\b\W*(?:ignor|disabl|skip|suppress|no-?qa|off\b)/i;
const LIKELY_BEHIND = /\s#[\s#]{0,8}fresh[\s_-]?f(?:rom|orm)\b[\s:=_-]{0,8}ignor/i;
function findIgnoreComment(comments) {
    const found = comments.flatMap((comment) => readIgnore(comment) ?? []);
    if (found.length === 0)
        return undefined;
    const rules = found.map((one) => one.rules);
    return { rules: rules.every((each) => each !== undefined) ? rules.flat() : undefined };
}
function readIgnore(comment) {
    const match = IGNORE.exec(comment);
    return match === null ? undefined : { rules: match[1]?.split(/\s*,\s*/) };
}
function mayIgnore(text) {
    return /fresh[\s_-]?f(?:rom|orm)/i.test(text);
}
function ignoreNotes({ comments, fault, isTop }) {
    const directive = isTop ? comments.findLastIndex((comment) => (0,_directives_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirective */ .x)(`#${comment}`, 0) !== undefined) : -1;
    return comments.flatMap((comment, line) => {
        const read = readIgnore(comment);
        if (read === undefined && !LIKELY.test(comment))
            return [];
        const own = line < directive ? 'above-directive' : fault;
        return {
            line,
            rules: read?.rules ?? [],
            word: WORD_BEHIND.exec(comment)?.[1],
            fault: read === undefined ? 'form' : own,
        };
    });
}
function ignoreBehind(text) {
    const at = text.search(LIKELY_BEHIND);
    return at < 0 ? undefined : at;
}


/***/ }),

/***/ 7595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leadingFlags),
/* harmony export */   e: () => (/* binding */ fromWords)
/* harmony export */ });
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _quoted_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1931);



const MAX_PARSED = 4096;
const FLAGS_PARSED = new Set(['from', 'copy', 'add', 'run', 'healthcheck']);
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
function leadingFlags(instruction) {
    const { line, args, keyword, escape: escapeToken } = instruction;
    if (line.text.charCodeAt(args.start - 1) >= 0x80)
        return { flags: [], end: args.start };
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

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isJsonOfOthers),
/* harmony export */   l: () => (/* binding */ jsonStrings)
/* harmony export */ });
function jsonStrings(text) {
    const array = jsonArray(text);
    return array?.every((item) => typeof item === 'string') ? array : undefined;
}
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

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KEYWORDS)
/* harmony export */ });
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


/***/ }),

/***/ 2210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ subWord),
/* harmony export */   n8: () => (/* binding */ mountFields),
/* harmony export */   oA: () => (/* binding */ mountFrom),
/* harmony export */   wS: () => (/* binding */ mountType)
/* harmony export */ });
/* harmony import */ var _quoted_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1931);

function mountFrom(word) {
    const fields = mountFields(word);
    const value = fields.get('from');
    return value === undefined ? undefined : { value, type: mountType(fields) };
}
function mountFields(word) {
    const fields = new Map();
    for (const field of csvFields(word, '--mount='.length)) {
        const equals = field.text.indexOf('=');
        if (equals > 0)
            fields.set(field.text.slice(0, equals).toLowerCase(), subWord(field, equals + 1));
    }
    return fields;
}
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

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ unknownPiece),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oG: () => (/* binding */ unsplit),
/* harmony export */   p8: () => (/* binding */ NO_NAMES),
/* harmony export */   sc: () => (/* binding */ through),
/* harmony export */   yM: () => (/* binding */ computedPiece)
/* harmony export */ });
const NO_NAMES = new Set();
function through(name, pieces) {
    return pieces.map((piece) => ({ ...piece, via: [name, ...piece.via], splits: true }));
}
function unsplit(piece) {
    return { ...piece, splits: false };
}
function computedPiece(text, via, unknown) {
    return { text, start: undefined, end: undefined, definition: undefined, via, splits: true, unknown };
}
function unknownPiece(name, why) {
    return computedPiece('', [name], { name, why });
}
function textOf(pieces) {
    return pieces.map((piece) => piece.text).join('');
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ assignmentWords),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   hx: () => (/* binding */ plainWord),
/* harmony export */   ye: () => (/* binding */ quotedFlags)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);

function indexIn({ start, end, indexes }, character) {
    return indexes === undefined ? Math.min(start + character, end) : (indexes[character] ?? end);
}
function plainWord(line, start, end) {
    return { text: line.slice(start, end), start, end, indexes: undefined };
}
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
function isBlank(char) {
    return char !== undefined && /[\t\n\v\f\r \x85\xa0]/.test(char);
}
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

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./lib/dockerfile/blanks.js
var blanks = __webpack_require__(3328);
// EXTERNAL MODULE: ./lib/dockerfile/directives.js
var directives = __webpack_require__(8721);
// EXTERNAL MODULE: ./lib/dockerfile/heredoc.js
var dockerfile_heredoc = __webpack_require__(5507);
// EXTERNAL MODULE: ./lib/util/ordered.js
var ordered = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/dockerfile/joined-line.js

const LINE_START = [0];
class JoinedLine {
    text;
    #starts;
    #offsets;
    constructor(texts, offsets) {
        this.#starts = texts.length === 1 ? LINE_START : startsOf(texts);
        this.#offsets = offsets.slice();
        this.text = texts.join('');
    }
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

;// CONCATENATED MODULE: ./lib/dockerfile/reader.js




const BYTE_ORDER_MARK = '\xef\xbb\xbf';
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS = [];
function readDockerfile(text, refuse, stray = () => undefined) {
    return new Reader(text, refuse, stray).read();
}
class Reader {
    #text;
    #tell;
    #stray;
    #seenDirectives = new Set();
    #at;
    #escape = '\\';
    #directivesDone = false;
    #comments = [];
    #commentAt = 0;
    #isEmpty = true;
    constructor(text, refuse, stray) {
        this.#text = text;
        this.#tell = refuse;
        this.#stray = stray;
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
        this.#leave(this.#comments);
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
    #readFrom(line) {
        const indent = (0,blanks/* skipBlanks */.pw)(line.text);
        const first = { text: line.text.slice(indent), offset: line.offset + indent };
        if (this.#takeDirective(first))
            return undefined;
        if (first.text.startsWith('#')) {
            this.#comments.push(first.text.slice(1).trim());
            this.#commentAt = line.offset;
            return undefined;
        }
        const comments = this.#comments;
        this.#comments = [];
        if (first.text !== '')
            return this.#takeInstruction(first, comments);
        this.#leave(comments);
        return undefined;
    }
    #leave(comments) {
        if (comments.length > 0)
            this.#stray({ comments, offset: this.#commentAt, isInside: false });
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
            if (line !== first && (start === line.text.length || line.text[start] === '#')) {
                const comments = start === line.text.length ? [] : [line.text.slice(start + 1).trim()];
                if (comments.length > 0)
                    this.#stray({ comments, offset: line.offset, isInside: true });
                continue;
            }
            const cut = continuationAt(line.text, this.#escape);
            const text = line.text.slice(0, cut);
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
function continuationAt(text, escapeToken) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t'))
        end -= 1;
    return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}


/***/ }),

/***/ 8351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ GlobalScope),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _docker_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6101);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2948);
/* harmony import */ var _quoted_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1931);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);




const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;
const NOTHING = [];
class GlobalScope {
    #variables = new Map();
    #definitions = [];
    #buildArgs;
    #budget = new _docker_word_js__WEBPACK_IMPORTED_MODULE_0__/* .LinkBudget */ .OU();
    constructor(buildArgs) {
        this.#buildArgs = buildArgs;
    }
    define(instruction) {
        const { line, args, escape: escapeToken } = instruction;
        let refused;
        for (const word of (0,_quoted_words_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentWords */ .FQ)(line.text, args.start, args.end, escapeToken)) {
            const text = line.text.slice(word.start, word.end);
            const equals = text.indexOf('=');
            const hasDefault = equals >= 0;
            const name = hasDefault ? text.slice(0, equals) : text;
            if (name === '')
                refused = 'ARG names can not be blank';
            else if (hasDefault)
                refused ??= this.#setDefault(instruction, word, equals);
            else
                this.#setBuildArg(name);
        }
        return refused;
    }
    lex(word, base, escapeToken, lookup) {
        const budget = this.#budget;
        return (0,_docker_word_js__WEBPACK_IMPORTED_MODULE_0__/* .lexWord */ .Yw)(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup, budget });
    }
    lookup(name) {
        const variable = this.#variables.get(name);
        const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
        if (automatic === null)
            return variable;
        const neverEmpty = automatic[1] !== undefined;
        return { pieces: [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .computedPiece */ .yM)('', [], { name, why: 'platform-dependent', neverEmpty })] };
    }
    recorder() {
        const uses = [];
        const lookup = (name) => {
            const variable = this.lookup(name);
            if (variable?.definition !== undefined)
                uses.push(variable.definition);
            return variable;
        };
        return { uses, lookup };
    }
    get definitions() {
        return this.#definitions;
    }
    repeated() {
        const seen = new Set();
        return new Set(this.#definitions.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : [])));
    }
    #setDefault({ line, escape: escapeToken }, word, equals) {
        const name = line.text.slice(word.start, word.start + equals);
        const start = word.start + equals + 1;
        const { uses, lookup } = this.recorder();
        const definition = { name, line, at: word.start, uses };
        this.#definitions.push(definition);
        try {
            const pieces = this.lex(line.text.slice(start, word.end), start, escapeToken, lookup);
            const own = pieces.map((piece) => ({ ...piece, definition: piece.definition ?? definition }));
            const empty = { ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .computedPiece */ .yM)('', []), start: word.end, end: word.end, definition };
            this.#variables.set(name, { pieces: own.length === 0 ? [empty] : own, definition });
            return undefined;
        }
        catch (error) {
            if (!(error instanceof _docker_word_js__WEBPACK_IMPORTED_MODULE_0__/* .WordError */ .NE))
                throw error;
            const text = line.text.slice(start, word.end);
            const piece = _template_js__WEBPACK_IMPORTED_MODULE_3__/* .TEMPLATE */ .nE.test(text)
                ? (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .computedPiece */ .yM)(text, [name])
                : (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .computedPiece */ .yM)('', [], { name, why: 'no-value' });
            this.#variables.set(name, { pieces: [piece] });
            return `ARG ${name}: ${error.message}`;
        }
    }
    #setBuildArg(name) {
        const value = this.#buildArgs.get(name);
        if (value !== undefined && !this.#variables.has(name))
            this.#variables.set(name, { pieces: [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .computedPiece */ .yM)(value, [])] });
    }
}
function expand({ line, escape: escapeToken }, word, scope) {
    const { uses, lookup } = scope.recorder();
    const pieces = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
    const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
    return { pieces, value: (0,_pieces_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pieces), unknown, uses: uses.length === 0 ? NOTHING : uses.slice() };
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ StageTable),
/* harmony export */   s: () => (/* binding */ stageNumber)
/* harmony export */ });
/* harmony import */ var _util_ordered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2952);

const MAX_LOOKED_AT = 500;
class StageTable {
    #names = [];
    #indexes = new Map();
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
    isEarlier(name, before) {
        return (this.#indexes.get(name)?.[0] ?? before) < before;
    }
    earlier(name, before) {
        const indexes = this.#indexes.get(name) ?? [];
        const index = indexes[(0,_util_ordered_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .A)(indexes.length, before - 1, (each) => indexes[each] ?? 0)];
        return index !== undefined && index < before ? index : undefined;
    }
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
    isAny(name) {
        return this.#indexes.has(name.toLowerCase());
    }
    find(word) {
        const number = stageNumber(word);
        if (number !== undefined)
            return this.has(number) ? number : undefined;
        return this.#indexes.get(word.toLowerCase())?.at(-1);
    }
}
function stageNumber(word) {
    const isNumber = /^[+-]?0*\d{1,19}$/.test(word) && BigInt.asIntN(64, BigInt(word)) === BigInt(word);
    return isNumber ? Number(word) : undefined;
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ survey)
});

// EXTERNAL MODULE: ./lib/dockerfile/from.js
var dockerfile_from = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/dockerfile/ignore-comment.js
var ignore_comment = __webpack_require__(8373);
// EXTERNAL MODULE: ./lib/dockerfile/instruction-words.js
var instruction_words = __webpack_require__(7595);
// EXTERNAL MODULE: ./lib/dockerfile/mount.js
var mount = __webpack_require__(2210);
// EXTERNAL MODULE: ./lib/dockerfile/blanks.js
var blanks = __webpack_require__(3328);
;// CONCATENATED MODULE: ./lib/dockerfile/onbuild.js

function triggerOf(instruction) {
    const { line, args } = instruction;
    const text = line.text.slice(args.start, args.end);
    const length = text.search(/[\t\v\f\r ]/);
    const end = length < 0 ? args.end : args.start + length;
    const start = Math.min((0,blanks/* skipBlanks */.pw)(line.text, end), args.end);
    return { ...instruction, keyword: line.text.slice(args.start, end).toLowerCase(), args: { start, end: args.end } };
}

;// CONCATENATED MODULE: ./lib/dockerfile/flag-refusal.js
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

// EXTERNAL MODULE: ./lib/dockerfile/json-form.js
var json_form = __webpack_require__(800);
// EXTERNAL MODULE: ./lib/dockerfile/keywords.js
var keywords = __webpack_require__(3443);
;// CONCATENATED MODULE: ./lib/dockerfile/refusal.js






const NO_TRIGGERS = new Set(['onbuild', 'from', 'maintainer']);
const TAKES_JSON = new Set(['run', 'cmd', 'entrypoint', 'shell', 'volume', 'copy', 'add']);
function refusal(instruction, stageCount) {
    const { keyword, line } = instruction;
    if (!keywords/* KEYWORDS */.d.has(keyword))
        return `unknown instruction: ${firstWord(line.text)}`;
    if (keyword !== 'from' && keyword !== 'arg' && stageCount === 0) {
        return `${keyword.toUpperCase()} stands before the first FROM`;
    }
    return (keyword === 'onbuild' ? onbuildRefusal(instruction) : undefined) ?? argumentRefusal(instruction);
}
function onbuildRefusal(instruction) {
    const trigger = triggerOf(instruction);
    if (NO_TRIGGERS.has(trigger.keyword))
        return `ONBUILD does not take ${trigger.keyword.toUpperCase()}`;
    return TAKES_JSON.has(trigger.keyword) ? jsonRefusal(wordsOf(trigger)) : undefined;
}
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
function count(words) {
    return words === '' ? 0 : /[\t\v\f\r ]/.test(words) ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/dockerfile/outside-image.js




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

// EXTERNAL MODULE: ./lib/dockerfile/quoted-words.js
var quoted_words = __webpack_require__(1931);
// EXTERNAL MODULE: ./lib/dockerfile/reader.js + 1 modules
var reader = __webpack_require__(0);
;// CONCATENATED MODULE: ./lib/dockerfile/refusals.js
class Refusals {
    #first;
    add(refusal) {
        if (this.#first === undefined || this.#first.span.start > refusal.span.start)
            this.#first = refusal;
    }
    get areThere() {
        return this.#first !== undefined;
    }
    get first() {
        return this.#first;
    }
}

// EXTERNAL MODULE: ./lib/dockerfile/scope.js
var scope = __webpack_require__(8351);
// EXTERNAL MODULE: ./lib/dockerfile/stages.js
var stages = __webpack_require__(2968);
// EXTERNAL MODULE: ./lib/dockerfile/template.js
var template = __webpack_require__(5249);
;// CONCATENATED MODULE: ./lib/dockerfile/survey.js










const MAX_NAMED = 20_000;
function survey(source, buildArgs) {
    return new Surveyor(source, buildArgs).run();
}
class Surveyor {
    #source;
    #stages = new stages/* StageTable */.Z();
    #scope;
    #takenOver = new Map();
    #refusals = new Refusals();
    #froms = [];
    #outside = [];
    #ignores = [];
    #mayIgnore;
    #isTop = true;
    #template;
    constructor(source, buildArgs) {
        this.#source = source;
        this.#mayIgnore = (0,ignore_comment/* mayIgnore */.Mt)(source.text);
        this.#scope = new scope/* GlobalScope */.U(buildArgs);
    }
    run() {
        const [stages, scope, refusals] = [this.#stages, this.#scope, this.#refusals];
        const cut = this.#takeAll();
        if (stages.count === 0 && !refusals.areThere)
            refusals.add({ message: 'the file has no FROM', span: { start: 0, end: 0 } });
        const [froms, outside, takenOver, ignores] = [this.#froms, this.#outside, this.#takenOver, this.#ignores];
        return { stages, froms, outside, scope, takenOver, refusals, template: this.#template, cut, ignores };
    }
    #takeAll() {
        const refuse = (refused) => this.#refusals.add(refused);
        for (const instruction of (0,reader/* readDockerfile */.n)(this.#source.text, refuse, (stray) => this.#noteStray(stray))) {
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
    #take(written) {
        const { span, line } = written;
        const stages = this.#stages;
        const refused = refusal(written, stages.count);
        if (refused !== undefined)
            this.#refuse(refused, written);
        const ignore = this.#ignoreOf(written);
        const between = (0,template/* fromOfTemplate */.mF)(written);
        if (between !== undefined)
            this.#template ??= span;
        const instruction = between ?? written;
        if (instruction.keyword === 'from') {
            const own = between === undefined ? refused : refusal(between, stages.count);
            const from = (0,dockerfile_from/* readFrom */.z)(instruction, stages.count, this.#scope, stages, own);
            if (from.meaning.kind === 'refused')
                this.#refuse(from.meaning.message, written);
            if (from.meaning.kind === 'skipped' && from.meaning.reason === 'template')
                this.#template ??= span;
            this.#froms.push({ ...from, ignore });
            stages.add(from.name);
        }
        else if (instruction.keyword === 'arg')
            this.#takeArg(instruction);
        const stageIndex = stages.count === 0 ? undefined : stages.count - 1;
        for (const word of outsideWords(instruction)) {
            if (template/* TEMPLATE */.nE.test(word.word.text))
                this.#template ??= span;
            this.#outside.push({ ...word, refused: refused ?? word.refused, line, stageIndex, ignore });
        }
    }
    #takeArg(instruction) {
        if (this.#stages.count > 0) {
            for (const { name, span } of argsTakenOver(instruction)) {
                if (!this.#takenOver.has(name))
                    this.#takenOver.set(name, span);
            }
            return;
        }
        const wrong = this.#scope.define(instruction);
        if (wrong !== undefined)
            this.#refuse(wrong, instruction);
    }
    #ignoreOf({ keyword, comments, span, line }) {
        const fault = keyword === 'arg' && this.#stages.count === 0 ? 'above-arg' : undefined;
        this.#note(comments, fault, () => this.#lineAt(span.start) - comments.length);
        const behind = this.#mayIgnore ? (0,ignore_comment/* ignoreBehind */.zw)(line.text) : undefined;
        if (behind !== undefined) {
            const at = this.#lineAt(line.span(behind, behind + 1).start);
            this.#ignores.push({ line: at, rules: [], word: undefined, fault: 'inside' });
        }
        return (0,ignore_comment/* findIgnoreComment */.vX)(comments);
    }
    #noteStray({ comments, offset, isInside }) {
        this.#note(comments, isInside ? 'inside' : 'apart', () => this.#lineAt(offset) - comments.length + 1);
    }
    #note(comments, fault, firstLine) {
        const notes = this.#mayIgnore ? (0,ignore_comment/* ignoreNotes */.Wi)({ comments, fault, isTop: this.#isTop }) : [];
        this.#isTop = false;
        if (notes.length === 0)
            return;
        const first = firstLine();
        for (const note of notes)
            this.#ignores.push({ ...note, line: first + note.line });
    }
    #lineAt(offset) {
        return this.#source.position(offset).line;
    }
    #refuse(message, instruction) {
        const { span } = instruction;
        this.#refusals.add({ message, span });
        if ((0,template/* isOfTemplate */.eB)(instruction))
            this.#template ??= span;
    }
}
function* argsTakenOver({ line, args, escape: escapeToken }) {
    for (const { start, end } of (0,quoted_words/* assignmentWords */.FQ)(line.text, args.start, args.end, escapeToken)) {
        const name = line.text.slice(start, end);
        if (!name.includes('='))
            yield { name, span: line.span(start, end) };
    }
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ nameBehind),
/* harmony export */   eB: () => (/* binding */ isOfTemplate),
/* harmony export */   kj: () => (/* binding */ isTemplateName),
/* harmony export */   mF: () => (/* binding */ fromOfTemplate),
/* harmony export */   nE: () => (/* binding */ TEMPLATE)
/* harmony export */ });
/* harmony import */ var _blanks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3328);
/* harmony import */ var _instruction_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7595);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);



const TEMPLATE = /\{\{|\{%|<%|(?<!\$)\{#|\$\{templateoption:|@\w+@|%%\w+%%/i;
const STATEMENT = /^(?:.*\}\}|%\}|%>|%-?$|@|<[#?]|m4_|dnl$|(?:s?include|define|undefine|ifdef|ifelse|changequote|divert)\()/i;
const NAME = /\.(?:j2|jinja2?|tmpl|tpl|template|gotmpl|erb|ejs|mustache|hbs|jq|m4|in)$/i;
const RUNS = new Set(['run', 'cmd', 'entrypoint', 'healthcheck', 'shell']);
const FROM = /^.*?(?:\}\}|%\}|%>)[\t ]*from[\t ]/i;
const ENDS = /(?:(?:\{%-?\s*end\w*\s*-?%\}|\{\{-?\s*(?:end|\/\w+)\s*-?\}\}|<%-?\s*(?:end|\})\s*-?%>)[\t ]*){1,8}$/i;
const NAMED = /[\t ]as[\t ]+([a-z][a-z0-9_.-]*)$/i;
const MAX_LENGTH = 1000;
function isTemplateName(file) {
    return NAME.test(file);
}
function isOfTemplate(instruction) {
    const { keyword, line, args } = instruction;
    if (!_keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .KEYWORDS */ .d.has(keyword))
        return !/^["'`]/.test(keyword) && (TEMPLATE.test(keyword) || STATEMENT.test(keyword));
    if (RUNS.has(keyword))
        return (0,_instruction_words_js__WEBPACK_IMPORTED_MODULE_1__/* .leadingFlags */ .a)(instruction).flags.some(({ text }) => TEMPLATE.test(text));
    return TEMPLATE.test(line.text.slice(args.start, args.end));
}
function fromOfTemplate(instruction) {
    const { keyword, line, args } = instruction;
    const isKnown = _keywords_js__WEBPACK_IMPORTED_MODULE_2__/* .KEYWORDS */ .d.has(keyword);
    if ((isKnown && keyword !== 'from') || line.text.length > MAX_LENGTH)
        return undefined;
    const start = isKnown ? args.start : FROM.exec(line.text)?.[0].length;
    const end = ENDS.exec(line.text.slice(0, args.end))?.index ?? args.end;
    if (start === undefined || start > end || (isKnown && end === args.end))
        return undefined;
    return { ...instruction, keyword: 'from', args: { start: (0,_blanks_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(line.text, start), end } };
}
function nameBehind({ line, args }) {
    const text = line.text.slice(args.start, args.end).trimEnd();
    return text.length <= MAX_LENGTH && TEMPLATE.test(text) ? NAMED.exec(text)?.[1]?.toLowerCase() : undefined;
}


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ SourceText)
});

// EXTERNAL MODULE: ./lib/util/ordered.js
var ordered = __webpack_require__(2952);
;// CONCATENATED MODULE: ./lib/model/line-columns.js

const STEP = 1024;
class LineColumns {
    #bytes;
    #kept;
    constructor(bytes, start) {
        this.#bytes = bytes;
        this.#kept = [{ offset: start, column: 1 }];
    }
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


const RECENT = 8;
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
class SourceText {
    text;
    #bytes;
    #lineStarts;
    #isAscii;
    #columns = new Map();
    #recent = new Map();
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.text = this.#bytes.toString('latin1');
        this.#isAscii = /^[\x00-\x7f]*$/.test(this.text);
        this.#lineStarts = [this.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0];
        for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
            this.#lineStarts.push(at + 1);
    }
    range(span) {
        return { start: this.position(span.start), end: this.position(span.end) };
    }
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


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lastAtOrBefore)
/* harmony export */ });
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


/***/ })

};
