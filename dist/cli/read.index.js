export const id = "read";
export const ids = ["read"];
export const modules = {

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spellOut),
/* harmony export */   D: () => (/* binding */ findBlank),
/* harmony export */   E: () => (/* binding */ findSyntaxDirective),
/* harmony export */   O: () => (/* binding */ skipWhiteSpace),
/* harmony export */   S: () => (/* binding */ computedFragment),
/* harmony export */   T: () => (/* binding */ encodeUtf8),
/* harmony export */   _: () => (/* binding */ flagText),
/* harmony export */   a: () => (/* binding */ instructionsFrom),
/* harmony export */   b: () => (/* binding */ plainWord),
/* harmony export */   c: () => (/* binding */ parseJsonStrings),
/* harmony export */   d: () => (/* binding */ ExpansionError),
/* harmony export */   f: () => (/* binding */ findIgnoreComment),
/* harmony export */   g: () => (/* binding */ KEYWORDS),
/* harmony export */   h: () => (/* binding */ mayIgnore),
/* harmony export */   i: () => (/* binding */ instructionError),
/* harmony export */   l: () => (/* binding */ expandWord),
/* harmony export */   m: () => (/* binding */ ignoreNotes),
/* harmony export */   n: () => (/* binding */ mountType),
/* harmony export */   o: () => (/* binding */ splitInstructions),
/* harmony export */   p: () => (/* binding */ findTrailingIgnore),
/* harmony export */   r: () => (/* binding */ mountsOf),
/* harmony export */   s: () => (/* binding */ soleHeredoc),
/* harmony export */   t: () => (/* binding */ sourceWords),
/* harmony export */   u: () => (/* binding */ ExpansionBudget),
/* harmony export */   v: () => (/* binding */ assignmentWords),
/* harmony export */   w: () => (/* binding */ decodeUtf8),
/* harmony export */   x: () => (/* binding */ NO_NAMES),
/* harmony export */   y: () => (/* binding */ indexIn)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var dockerfile_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);



// lib/dockerfile/syntax/white-space.js
const UNICODE_SPACES = "[\\t\\n\\v\\f\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80";
const WHITE_SPACE = new RegExp(`(?:${UNICODE_SPACES})+`);
const LEADING = new RegExp(WHITE_SPACE, "y");
const TRAILING = new RegExp(`^(?:${UNICODE_SPACES})$`);
const BEYOND_ASCII$1 = 128;
function isBlank(code) {
	return code === 32 || code >= 9 && code <= 13;
}
function findBlank(text, from) {
	let at = from;
	while (at < text.length && !isBlank(text.charCodeAt(at))) at += 1;
	return at;
}
function skipWhiteSpace(text, from = 0) {
	let at = from;
	while (isBlank(text.charCodeAt(at))) at += 1;
	if (!(text.charCodeAt(at) >= BEYOND_ASCII$1)) return at;
	LEADING.lastIndex = at;
	return LEADING.test(text) ? LEADING.lastIndex : at;
}
function trimWhiteSpace(text, to = text.length) {
	let end = to;
	while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
	if (end > 0 && text.charCodeAt(end - 1) < BEYOND_ASCII$1) return end;
	for (let width = 1; width <= 3 && end > 0;) {
		if (end >= width && TRAILING.test(text.slice(end - width, end))) {
			end -= width;
			width = 1;
		} else width += 1;
	}
	return end;
}

// lib/dockerfile/syntax/parser-directives.js
const KEY = /([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*/y;
function parseDirective(line, offset) {
	if (!line.startsWith("#")) return undefined;
	KEY.lastIndex = skipWhiteSpace(line, 1);
	const key = KEY.exec(line)?.[1]?.toLowerCase();
	if (key !== "syntax" && key !== "escape" && key !== "check") return undefined;
	const start = KEY.lastIndex;
	const value = line.slice(start, trimWhiteSpace(line));
	const isDirective = value !== "" || line[start - 1] !== "=";
	return isDirective ? {
		key,
		value,
		span: {
			start: offset + start,
			end: offset + start + value.length
		}
	} : undefined;
}
function findSyntaxDirective(text) {
	let offset = text.startsWith("ï»¿") ? 3 : 0;
	for (let first = true; offset < text.length; first = false) {
		const newline = text.indexOf("\n", offset);
		const end = newline < 0 ? text.length : newline;
		const line = text.slice(offset, end).replace(/\r$/, "");
		if (!(first && line.startsWith("#!"))) {
			const directive = parseDirective(line, offset);
			if (directive === undefined) return undefined;
			if (directive.key === "syntax") {
				const image = directive.value.split(" ", 1)[0] ?? "";
				const { start } = directive.span;
				return {
					...directive,
					value: image,
					span: {
						start,
						end: start + image.length
					}
				};
			}
		}
		offset = end + 1;
	}
	return undefined;
}

// lib/dockerfile/syntax/utf8.js
const BEYOND_ASCII = /[\x80-\xff]/;
function decodeUtf8(text) {
	return BEYOND_ASCII.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
}
function encodeUtf8(text) {
	return Buffer.from(text).toString("latin1");
}

// lib/dockerfile/variables/word-fragments.js
const NO_NAMES = new Set();
function throughVariable(name, fragments) {
	return fragments.map((fragment) => ({
		...fragment,
		via: [name, ...fragment.via],
		splits: true
	}));
}
function asQuoted(fragment) {
	return {
		...fragment,
		splits: false
	};
}
function computedFragment(text, via, unknown) {
	return {
		text,
		start: undefined,
		end: undefined,
		definition: undefined,
		via,
		splits: true,
		unknown
	};
}
function unknownFragment(name, why) {
	return computedFragment("", [name], {
		name,
		why
	});
}
function spellOut(fragments) {
	return fragments.map((fragment) => fragment.text).join("");
}

// lib/dockerfile/syntax/dockerfile-ast.js
const CARRIER = "FROM ";
function flagsIn(text) {
	if (text.length > MAX_LENGTH) return readFlags$1(text);
	if (kept.size >= MAX_KEPT) kept.clear();
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.dn)(kept, text, () => readFlags$1(text));
}
const kept = new Map();
const MAX_KEPT = 1e3;
const MAX_LENGTH = 200;
function readFlags$1(text) {
	return parse(text).map((flag) => ({
		name: spanOf(flag.getNameRange()),
		value: spanOrNone(flag.getValueRange())
	}));
}
function optionsIn(text) {
	const flag = "--x=";
	const shift = ({ start, end }) => ({
		start: start - flag.length,
		end: end - flag.length
	});
	return parse(flag + text).flatMap((parsed) => parsed.getOptions()).map((option) => ({
		name: spanOf(option.getNameRange()),
		value: spanOrNone(option.getValueRange())
	})).filter(({ name }) => name.start < name.end).map(({ name, value }) => ({
		name: shift(name),
		value: value && shift(value)
	}));
}
function parse(flags) {
	const [instruction] = dockerfile_ast__WEBPACK_IMPORTED_MODULE_1__.DockerfileParser.parse(CARRIER + flags).getInstructions();
	return instruction?.getFlags() ?? [];
}
function spanOf({ start, end }) {
	return {
		start: start.character - CARRIER.length,
		end: end.character - CARRIER.length
	};
}
function spanOrNone(range) {
	return range === null ? undefined : spanOf(range);
}

// lib/dockerfile/syntax/words.js
function indexIn({ start, end, indexes }, character) {
	return indexes === undefined ? Math.min(start + character, end) : indexes[character] ?? end;
}
function plainWord(line, start, end) {
	return {
		text: line.slice(start, end),
		start,
		end,
		indexes: undefined
	};
}
function wordOf(line, indexes, end) {
	const start = indexes[0] ?? end;
	const last = indexes.at(-1);
	const stop = last === undefined ? end : last + 1;
	if (indexes.length === stop - start) return plainWord(line, start, stop);
	return {
		text: indexes.map((index) => line[index]).join(""),
		start,
		end: stop,
		indexes
	};
}
function* assignmentWords(line, from, to, escapeToken) {
	let at = from;
	for (;;) {
		at = skipWhiteSpace(line, at);
		if (at >= to) return;
		const start = at;
		let quote;
		for (; at < to; at += 1) {
			const char = line[at];
			if (quote === undefined && skipWhiteSpace(line, at) > at) break;
			if (char === escapeToken && quote !== "'") at += 1;
			else if (char === quote) quote = undefined;
			else if (quote === undefined && (char === "\"" || char === "'")) quote = char;
		}
		yield {
			start,
			end: Math.min(at, to)
		};
	}
}

// lib/dockerfile/syntax/flags.js
function flagText({ name, value }) {
	return value === undefined ? `--${name}` : `--${name}=${value.text}`;
}
const MAX_READ$1 = 1024;
const MISREAD$1 = /[\s\\,]/;
const BLANK = /[\t\n\v\f\r \x85\xa0]/;
const MASK$1 = "_";
const SEPARATOR = -1;
const NO_FLAGS = [];
function readFlags(line, { start, end: to }, escapeToken) {
	if (!line.startsWith("--", start) || line.charCodeAt(start - 1) >= 128) return {
		flags: NO_FLAGS,
		end: start
	};
	const flags = [];
	let batch = [];
	let at = start;
	while (at < to && line.startsWith("--", at)) {
		const { indexes, end } = unquoted(line, at, to, escapeToken);
		at = end;
		if (indexes.length === 2) break;
		if (batch.length > 0 && batch.length + indexes.length > MAX_READ$1) {
			for (const flag of flagsOf(line, batch)) flags.push(flag);
			batch = [];
		}
		if (batch.length > 0) batch.push(SEPARATOR);
		for (const index of indexes) batch.push(index);
		while (at < to && BLANK.test(line[at] ?? "")) at += 1;
	}
	for (const flag of flagsOf(line, batch)) flags.push(flag);
	return {
		flags,
		end: at
	};
}
function unquoted(line, start, to, escapeToken) {
	const indexes = [];
	let quote;
	let at = start;
	for (; at < to; at += 1) {
		const char = line[at] ?? "";
		if (quote === undefined && BLANK.test(char)) break;
		if (char === quote) quote = undefined;
		else if (quote === undefined && (char === "\"" || char === "'")) quote = char;
		else {
			if (char === escapeToken) {
				at += 1;
				if (at >= to) break;
			}
			indexes.push(at);
		}
	}
	return {
		indexes,
		end: Math.min(at, to)
	};
}
function flagsOf(line, indexes) {
	if (indexes.length === 0) return [];
	const text = indexes.map((index) => index === SEPARATOR ? " " : masked(line[index] ?? "")).join("");
	return flagsIn(text).map(({ name: { start, end }, value: place }) => {
		const name = wordOf(line, indexes.slice(start, end), 0).text;
		const value = place && wordOf(line, indexes.slice(place.start, place.end), (indexes[end] ?? 0) + 1);
		return {
			name,
			value
		};
	});
}
function masked(char) {
	return MISREAD$1.test(char) ? MASK$1 : char;
}

// lib/dockerfile/syntax/keywords.js
const KEYWORDS = new Set([
	"add",
	"arg",
	"cmd",
	"copy",
	"entrypoint",
	"env",
	"expose",
	"from",
	"healthcheck",
	"label",
	"maintainer",
	"onbuild",
	"run",
	"shell",
	"stopsignal",
	"user",
	"volume",
	"workdir"
]);

// lib/dockerfile/syntax/ignore-comment.js
const IGNORE = /^freshfrom\s*:\s*ignore(?:\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)(?=\s|$)|(?=\s+[^\s=])|\s*$)/;
const WORD_AFTER = /^[^:]*:\s*ignore(?:\s*=\s*[\w-]+(?:\s*,\s*[\w-]+)*)?\s+(?:and\s+)?([\w-]+)/;
const LIKELY = /^\W*fresh[\s_-]?f(?:rom|orm)\b\W*(?:ignor|disabl|skip|suppress|no-?qa|off\b)/i;
const LIKELY_TRAILING = /\s#[\s#]{0,8}fresh[\s_-]?f(?:rom|orm)\b[\s:=_-]{0,8}ignor/i;
function findIgnoreComment(comments) {
	const found = comments.flatMap((comment) => readIgnore(comment) ?? []);
	if (found.length === 0) return undefined;
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
	const directive = isTop ? comments.findLastIndex((comment) => parseDirective(`#${comment}`, 0) !== undefined) : -1;
	return comments.flatMap((comment, line) => {
		const read = readIgnore(comment);
		if (read === undefined && !LIKELY.test(comment)) return [];
		const own = line < directive ? "above-directive" : fault;
		return {
			line,
			rules: read?.rules ?? [],
			word: WORD_AFTER.exec(comment)?.[1],
			fault: read === undefined ? "form" : own
		};
	});
}
function findTrailingIgnore(text) {
	const at = text.search(LIKELY_TRAILING);
	return at < 0 ? undefined : at;
}

// lib/dockerfile/variables/expansion-budget.js
const MAX_LINKS$1 = 5e5;
var ExpansionError = class extends Error {
	name = "ExpansionError";
};
var ExpansionBudget = class {
	#left = MAX_LINKS$1;
	spend(links) {
		if (links > this.#left) throw new ExpansionError("the file has more substitutions than can be followed");
		this.#left -= links;
	}
};

// lib/dockerfile/variables/substitution-pattern.js
const MAX_VALUE = 512;
const MAX_PATTERN = 256;
const NONE$2 = -1;
function trimPattern(pattern, value, where, want) {
	const tokens = tokenize(pattern);
	if (tokens === undefined || value.length > MAX_VALUE) return undefined;
	if (where === "prefix") return value.slice(Math.max(matchEnds(tokens, [...value], want)[0] ?? NONE$2, 0));
	const length = Math.max(matchEnds(tokens.reverse(), [...value].reverse(), want)[0] ?? NONE$2, 0);
	return value.slice(0, value.length - length);
}
function replacePattern(pattern, value, replacement, all) {
	const tokens = tokenize(pattern);
	if (tokens === undefined || value.length > MAX_VALUE) return undefined;
	const ends = matchEnds(tokens, [...value], "longest");
	let done = "";
	let previousEnd = NONE$2;
	for (let at = 0; at <= value.length;) {
		const end = ends[at] ?? NONE$2;
		const isMatch = end > at || end === at && previousEnd !== at;
		if (isMatch) {
			done += replacement;
			if (!all) return done + value.slice(end);
			previousEnd = end;
		}
		if (end > at) at = end;
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
		const char = pattern[at] ?? "";
		if (char === "\\") {
			at += 1;
			const escaped = pattern[at] ?? "";
			if (escaped === "" || !"*?\\/}".includes(escaped)) return undefined;
			tokens.push({ plain: escaped });
		} else tokens.push(char === "*" || char === "?" ? char : { plain: char });
	}
	return tokens.length > MAX_PATTERN ? undefined : tokens;
}
function matchEnds(tokens, text, want) {
	let ends = Int32Array.from({ length: text.length + 1 }, (_, at) => at);
	for (const token of [...tokens].reverse()) {
		const before = new Int32Array(text.length + 1).fill(NONE$2);
		for (let at = text.length; at >= 0; at -= 1) {
			if (token === "*") before[at] = better(ends[at] ?? NONE$2, before[at + 1] ?? NONE$2, want);
			else if (at < text.length && (token === "?" || token.plain === text[at])) before[at] = ends[at + 1] ?? NONE$2;
		}
		ends = before;
	}
	return ends;
}
function better(a, b, want) {
	if (a === NONE$2 || b === NONE$2 || want === "longest") return Math.max(a, b);
	return Math.min(a, b);
}

// lib/dockerfile/variables/expand-word.js
const MAX_DEPTH = 64;
const MAX_CHARACTERS = 1024;
const MAX_LINKS = 256;
const SPECIAL = "@*#?-$!0";
const MARKED = /["'$<\\`]/;
const NONE$1 = [];
function expandWord(word, options) {
	if (!MARKED.test(word)) return word === "" ? [] : [literal(word, options.base, true)];
	return new Lexer(word, options).run();
}
var Lexer = class {
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
		if (this.#depth > MAX_DEPTH) throw new ExpansionError(`substitutions are nested more than ${MAX_DEPTH} deep`);
		const fragments = [];
		for (;;) {
			const char = this.#source[this.#at];
			if (char === undefined) {
				if (stop !== undefined) throw new ExpansionError(`"${stop}" is missing`);
				break;
			}
			if (char === stop) {
				this.#at += 1;
				break;
			}
			this.#push(fragments, this.#next(char, stop, rawEscapes));
		}
		this.#depth -= 1;
		return fragments;
	}
	#next(char, stop, rawEscapes) {
		switch (char) {
			case "'": return this.#singleQuoted();
			case "\"": return this.#doubleQuoted(rawEscapes);
			case "$": return this.#dollar();
			case "<": return [this.#possibleHeredoc()];
			case this.#options.escape: {
				const start = this.#at;
				const escaped = this.#source[start + 1];
				this.#at += escaped === undefined ? 1 : 2;
				return rawEscapes ? [this.#literal(start, this.#at, false)] : [this.#literal(start + 1, Math.max(this.#at, start + 1), false)];
			}
			default: {
				const start = this.#at;
				const special = (c) => c === stop || "'\"$<".includes(c) || c === this.#options.escape;
				while (this.#at < this.#source.length && !special(this.#source[this.#at] ?? "")) this.#at += 1;
				return [this.#literal(start, this.#at, true)];
			}
		}
	}
	#singleQuoted() {
		const start = this.#at;
		const close = this.#source.indexOf("'", start + 1);
		if (close < 0) throw new ExpansionError("a single quote is not closed");
		this.#at = close + 1;
		return [this.#options.raw ? this.#literal(start, close + 1, false) : this.#literal(start + 1, close, false)];
	}
	#doubleQuoted(rawEscapes) {
		const fragments = [];
		let start = this.#options.raw ? this.#at : this.#at + 1;
		this.#at += 1;
		const flush = (end) => {
			if (end > start) this.#push(fragments, [this.#literal(start, end, false)]);
		};
		for (;;) {
			const char = this.#source[this.#at];
			if (char === undefined) throw new ExpansionError("a double quote is not closed");
			if (char === "\"") break;
			if (char === "$") {
				flush(this.#at);
				this.#push(fragments, this.#dollar().map(asQuoted));
				start = this.#at;
			} else if (char === this.#options.escape) {
				const next = this.#source[this.#at + 1];
				const escapes = next === "\"" || next === "$" || next === this.#options.escape;
				if (escapes && !rawEscapes) {
					flush(this.#at);
					start = this.#at + 1;
				}
				this.#at += escapes ? 2 : 1;
			} else this.#at += 1;
		}
		this.#at += 1;
		flush(this.#options.raw ? this.#at : this.#at - 1);
		return fragments.length > 0 ? fragments : [this.#literal(start, start, false)];
	}
	#possibleHeredoc() {
		const start = this.#at;
		this.#at += 1;
		if (this.#source[this.#at] !== "<") return this.#literal(start, this.#at, false);
		this.#at += 1;
		while (/[ \t\n\r]/.test(this.#source[this.#at] ?? "")) this.#at += 1;
		return this.#literal(start, this.#at, false);
	}
	#dollar() {
		const start = this.#at;
		this.#at += 1;
		if (this.#source[this.#at] !== "{") {
			const name = this.#name();
			return name === "" ? [this.#literal(start, this.#at, true)] : this.#value(name, start);
		}
		this.#at += 1;
		const name = this.#name();
		const operator = this.#source[this.#at];
		if (operator === undefined) throw new ExpansionError("\"}\" is missing");
		this.#at += 1;
		if (name === "" && (operator === "{" || operator === "}" || operator === ":")) throw new ExpansionError("bad substitution");
		switch (operator) {
			case "}": return this.#value(name, start);
			case "/": return this.#replace(name, start);
			case "#":
			case "%": return this.#trim(name, operator, start);
			case ":": {
				const second = this.#source[this.#at] ?? "";
				this.#at += 1;
				return this.#conditional(name, second, true, start);
			}
			default: return this.#conditional(name, operator, false, start);
		}
	}
	#conditional(name, operator, emptyIsUnset, start) {
		const isKnown = operator !== "" && "-+?".includes(operator);
		const unsupported = `the modifier ${emptyIsUnset ? ":" : ""}${operator} is not supported in a substitution`;
		if (!isKnown && (!emptyIsUnset || operator === "#" || operator === "%")) throw new ExpansionError(unsupported);
		const word = this.#until("}", false).map((fragment) => ({
			...fragment,
			via: [name, ...fragment.via]
		}));
		const variable = this.#options.lookup(name);
		if (variable === undefined && this.#options.keepUnset) return [this.#literal(start, this.#at, true)];
		if (!isKnown) throw new ExpansionError(unsupported);
		const isEmpty = emptyIsUnset && variable !== undefined && mayBeEmpty(variable.fragments);
		const either = isEmpty ? variable.fragments.filter(({ unknown }) => unknown?.why === "platform-dependent") : [];
		if (either.length > 0) return throughVariable(name, either);
		if (operator === "+") return variable === undefined || isEmpty ? [computedFragment("", [name])] : word;
		if (variable !== undefined && !isEmpty) return throughVariable(name, variable.fragments);
		return operator === "-" ? word : [unknownFragment(name, "no-value")];
	}
	#trim(name, operator, start) {
		const written = this.#until("}", true);
		const word = spellOut(written);
		const greedy = word.startsWith(operator);
		const pattern = greedy ? word.slice(1) : word;
		return this.#computed(name, start, written, (value) => trimPattern(pattern, value, operator === "#" ? "prefix" : "suffix", greedy ? "longest" : "shortest"));
	}
	#replace(name, start) {
		const all = this.#source[this.#at] === "/";
		if (all) this.#at += 1;
		const pattern = this.#until("/", true);
		const replacement = this.#until("}", true);
		return this.#computed(name, start, [...pattern, ...replacement], (value) => replacePattern(spellOut(pattern), value, spellOut(replacement), all));
	}
	#computed(name, start, words, change) {
		const variable = this.#options.lookup(name);
		if (variable === undefined) {
			return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownFragment(name, "no-value")];
		}
		const unknown = variable.fragments.filter((fragment) => fragment.unknown !== undefined);
		if (unknown.length > 0) return throughVariable(name, unknown);
		const via = new Set([name, ...[...variable.fragments, ...words].flatMap((fragment) => fragment.via)]);
		const text = change(spellOut(variable.fragments));
		if (text === undefined) throw new ExpansionError("the pattern of a substitution is invalid or too long");
		return [computedFragment(text, [...via])];
	}
	#value(name, start) {
		const variable = this.#options.lookup(name);
		if (variable !== undefined) return throughVariable(name, variable.fragments);
		return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownFragment(name, "no-value")];
	}
	#name() {
		const start = this.#at;
		const first = this.#source[start] ?? "";
		if (/[0-9]/.test(first)) while (/[0-9]/.test(this.#source[this.#at] ?? "")) this.#at += 1;
		else if (first !== "" && SPECIAL.includes(first)) this.#at += 1;
		else while (/[a-zA-Z0-9_]/.test(this.#source[this.#at] ?? "")) this.#at += 1;
		return this.#source.slice(start, this.#at);
	}
	#literal(start, end, splits) {
		return literal(this.#source.slice(start, end), this.#options.base + start, splits);
	}
	#push(fragments, more) {
		for (const fragment of more) {
			const { via, text } = fragment;
			if (via.length > MAX_DEPTH) throw new ExpansionError(`variables refer to each other more than ${MAX_DEPTH} deep`);
			this.#characters += via.length === 0 ? 0 : text.length;
			this.#links += via.length;
			const isTooLong = this.#characters > MAX_CHARACTERS || this.#links > MAX_LINKS;
			if (isTooLong) throw new ExpansionError("the value is longer than any reference");
			this.#options.budget?.spend(via.length);
			fragments.push(fragment);
		}
	}
};
function literal(text, start, splits) {
	return {
		text,
		start,
		end: start + text.length,
		definition: undefined,
		via: NONE$1,
		splits,
		unknown: undefined
	};
}
function mayBeEmpty(fragments) {
	return fragments.every(({ text, unknown }) => text === "" && unknown?.neverEmpty !== true);
}

// lib/dockerfile/syntax/json-form.js
function parseJsonStrings(text) {
	const array = jsonArray(text);
	return array?.every((item) => typeof item === "string") ? array : undefined;
}
function hasJsonNonStrings(text) {
	return jsonArray(text)?.some((item) => typeof item !== "string") ?? false;
}
function jsonArray(text) {
	if (!text.startsWith("[")) return undefined;
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

// lib/dockerfile/syntax/heredocs.js
const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set([
	"run",
	"copy",
	"add"
]);
function mayHoldHeredoc(keyword, args) {
	if (keyword === "onbuild") {
		const [, trigger = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
		return HOLDS_HEREDOC.has(trigger.toLowerCase()) && parseJsonStrings(rest) === undefined;
	}
	return HOLDS_HEREDOC.has(keyword) && parseJsonStrings(args) === undefined;
}
function* openedHeredocs(line) {
	for (const word of words(line, true)) {
		const heredoc = soleHeredoc(word);
		if (heredoc !== undefined) yield heredoc;
	}
}
function soleHeredoc(text) {
	const [, dash = "", rest = ""] = OPENS.exec(text) ?? [];
	const names = rest === "" ? [] : words(rest, false);
	const [name] = names;
	return name === undefined || names.length !== 1 ? undefined : {
		name,
		dropsTabs: dash === "-"
	};
}
function words(text, raw) {
	let fragments;
	try {
		fragments = expandWord(text, {
			base: 0,
			escape: "\\",
			raw,
			keepUnset: true,
			lookup: () => undefined,
			budget: undefined
		});
	} catch (error) {
		if (error instanceof ExpansionError) return [];
		throw error;
	}
	const found = [];
	let word = "";
	for (const { text: fragment, splits } of fragments) {
		const [first = "", ...others] = splits ? fragment.split(WHITE_SPACE) : [fragment];
		word += first;
		for (const other of others) {
			if (word !== "") found.push(word);
			word = other;
		}
	}
	return word === "" ? found : [...found, word];
}

// lib/dockerfile/syntax/instruction.js
var Instruction = class Instruction {
	keyword;
	line;
	args;
	span;
	comments;
	escape;
	heredocs;
	#flags;
	constructor({ keyword, line, args, span, comments, escape: escapeToken, heredocs }) {
		this.keyword = keyword;
		this.line = line;
		this.args = args;
		this.span = span;
		this.comments = comments;
		this.escape = escapeToken;
		this.heredocs = heredocs;
	}
	get flags() {
		return this.#readFlags().flags;
	}
	get operandsStart() {
		return Math.min(skipWhiteSpace(this.line.text, this.#readFlags().end), this.args.end);
	}
	get operands() {
		return this.line.text.slice(this.operandsStart, this.args.end);
	}
	part(keyword, args) {
		return new Instruction({
			...this,
			keyword,
			args
		});
	}
	#readFlags() {
		this.#flags ??= readFlags(this.line.text, this.args, this.escape);
		return this.#flags;
	}
};

// lib/dockerfile/syntax/joined-line.js
const LINE_START = [0];
var JoinedLine = class {
	text;
	#starts;
	#offsets;
	constructor(texts, offsets) {
		const [first = ""] = texts;
		const isOne = texts.length === 1;
		this.#starts = isOne ? LINE_START : startsOf(texts);
		this.#offsets = isOne ? offsets : offsets.slice();
		this.text = isOne ? first : texts.join("");
	}
	span(start, end) {
		const from = this.#offset(start);
		return {
			start: from,
			end: end > start ? this.#offset(end - 1) + 1 : from
		};
	}
	#offset(index) {
		const part = (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.en)(this.#starts.length, index, (each) => this.#starts[each] ?? 0);
		return (this.#offsets[part] ?? 0) + index - (this.#starts[part] ?? 0);
	}
};
function startsOf(texts) {
	let length = 0;
	return texts.map((text) => {
		length += text.length;
		return length - text.length;
	});
}

// lib/dockerfile/syntax/instructions.js
const BYTE_ORDER_MARK = "ï»¿";
const MAX_LINE = 64 * 1024;
const NO_HEREDOCS = [];
const NO_COMMENTS = [];
function splitInstructions(text, onError, onStray = () => undefined) {
	return new Reader(text, onError, onStray).read();
}
function instructionsFrom(text, offset, escapeToken) {
	const ignore = () => undefined;
	return new Reader(text, ignore, ignore, {
		offset,
		escapeToken
	}).read();
}
var Reader = class {
	#text;
	#onError;
	#onStray;
	#seenDirectives = new Set();
	#at;
	#escape = "\\";
	#directivesDone = false;
	#comments = [];
	#commentAt = 0;
	#isEmpty = true;
	constructor(text, onError, onStray, from) {
		this.#text = text;
		this.#onError = onError;
		this.#onStray = onStray;
		this.#at = from?.offset ?? (text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
		if (from === undefined) return;
		this.#escape = from.escapeToken;
		this.#directivesDone = true;
	}
	*read() {
		for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
			const instruction = this.#readFrom(line);
			if (instruction === undefined) continue;
			this.#isEmpty = false;
			yield instruction;
		}
		this.#leave(this.#comments);
		if (this.#isEmpty) this.#fail({
			message: "the file has no instructions",
			span: {
				start: 0,
				end: 0
			}
		});
	}
	#fail(error) {
		this.#isEmpty = false;
		this.#onError(error);
	}
	#nextLine() {
		if (this.#at >= this.#text.length) return undefined;
		const offset = this.#at;
		const newline = this.#text.indexOf("\n", offset);
		this.#at = newline < 0 ? this.#text.length : newline + 1;
		let end = newline < 0 ? this.#text.length : newline;
		while (end > offset && this.#text.charCodeAt(end - 1) === 13) end -= 1;
		if ((newline < 0 ? this.#text.length : newline) - offset >= MAX_LINE) {
			this.#fail({
				message: "a line is longer than 65,535 bytes",
				span: {
					start: offset,
					end: offset
				}
			});
		}
		return {
			text: this.#text.slice(offset, end),
			offset
		};
	}
	#readFrom(line) {
		const indent = skipWhiteSpace(line.text);
		const first = indent === 0 ? line : {
			text: line.text.slice(indent),
			offset: line.offset + indent
		};
		if (this.#takeDirective(first)) return undefined;
		if (first.text.startsWith("#")) {
			this.#comments.push(first.text.slice(1).trim());
			this.#commentAt = line.offset;
			return undefined;
		}
		const comments = this.#takeComments();
		if (first.text !== "") return this.#takeInstruction(first, comments);
		this.#leave(comments);
		return undefined;
	}
	#takeComments() {
		if (this.#comments.length === 0) return NO_COMMENTS;
		const comments = this.#comments;
		this.#comments = [];
		return comments;
	}
	#leave(comments) {
		if (comments.length > 0) this.#onStray({
			comments,
			offset: this.#commentAt,
			isInside: false
		});
	}
	#takeDirective(line) {
		if (this.#directivesDone) return false;
		const directive = parseDirective(line.text, line.offset);
		this.#directivesDone = directive === undefined;
		if (directive === undefined) return false;
		const error = this.#seenDirectives.has(directive.key) ? `only one ${directive.key} parser directive can be used` : this.#setEscape(directive);
		this.#seenDirectives.add(directive.key);
		if (error !== undefined) this.#fail({
			message: error,
			span: directive.span
		});
		return true;
	}
	#setEscape(directive) {
		if (directive.key !== "escape") return undefined;
		if (directive.value !== "\\" && directive.value !== "`") return "the escape directive takes \\ or `";
		this.#escape = directive.value;
		return undefined;
	}
	#takeInstruction(first, comments) {
		const { text, offset } = first;
		if (continuationAt(text, this.#escape) === undefined) {
			return this.#instruction(new JoinedLine([text], [offset]), {
				start: offset,
				end: offset + text.length
			}, comments);
		}
		const texts = [];
		const offsets = [];
		let end = first.offset;
		for (let line = first; line !== undefined; line = this.#nextLine()) {
			const start = skipWhiteSpace(line.text);
			if (line !== first && (start === line.text.length || line.text[start] === "#")) {
				const comments = start === line.text.length ? [] : [line.text.slice(start + 1).trim()];
				if (comments.length > 0) this.#onStray({
					comments,
					offset: line.offset,
					isInside: true
				});
				continue;
			}
			const cut = continuationAt(line.text, this.#escape);
			const text = line.text.slice(0, cut);
			if (texts.at(-1) === "") {
				texts.pop();
				offsets.pop();
			}
			texts.push(text);
			offsets.push(line.offset);
			end = line.offset + text.length;
			if (cut === undefined) break;
		}
		return this.#instruction(new JoinedLine(texts, offsets), {
			start: first.offset,
			end
		}, comments);
	}
	#instruction(line, span, comments) {
		const { text } = line;
		const from = skipWhiteSpace(text);
		const end = trimWhiteSpace(text);
		const blank = findBlank(text, from);
		const keywordEnd = blank < text.length ? blank : end;
		const keyword = text.slice(from, keywordEnd).toLowerCase();
		const args = {
			start: Math.min(skipWhiteSpace(text, keywordEnd), end),
			end
		};
		const mayFollow = text.includes("<<") && mayHoldHeredoc(keyword, text.slice(args.start, args.end));
		const heredocs = mayFollow ? this.#takeHeredocs(text, span) : NO_HEREDOCS;
		return new Instruction({
			keyword,
			line,
			args,
			span,
			comments,
			escape: this.#escape,
			heredocs
		});
	}
	#takeHeredocs(text, span) {
		const taken = [];
		for (const heredoc of openedHeredocs(text)) {
			const start = this.#at;
			let terminated = false;
			for (let line = this.#nextLine(); line !== undefined; line = this.#nextLine()) {
				const body = heredoc.dropsTabs ? line.text.replace(/^\t+/, "") : line.text;
				terminated = body === heredoc.name;
				if (terminated) {
					taken.push({
						...heredoc,
						body: {
							start,
							end: line.offset
						}
					});
					break;
				}
			}
			if (!terminated) {
				this.#fail({
					message: `the heredoc ${heredoc.name} has no end`,
					span
				});
				break;
			}
		}
		return taken;
	}
};
function continuationAt(text, escapeToken) {
	let end = text.length;
	while (end > 0 && (text[end - 1] === " " || text[end - 1] === "	")) end -= 1;
	return text[end - 1] === escapeToken && text[end - 2] !== escapeToken ? end - 1 : undefined;
}

// lib/dockerfile/syntax/flag-errors.js
const FLAGS = {
	from: { platform: "once" },
	copy: {
		from: "once",
		chown: "once",
		chmod: "once",
		link: "switch",
		parents: "switch",
		exclude: "list"
	},
	add: {
		chown: "once",
		chmod: "once",
		checksum: "once",
		link: "switch",
		"keep-git-dir": "switch",
		unpack: "switch",
		exclude: "list"
	},
	run: {
		mount: "list",
		device: "list",
		network: "once",
		security: "once"
	},
	healthcheck: {
		interval: "once",
		timeout: "once",
		"start-period": "once",
		"start-interval": "once",
		retries: "once"
	}
};
function flagError(keyword, flags) {
	if (flags.length === 0) return undefined;
	const known = FLAGS[keyword] ?? {};
	const seen = new Set();
	for (const { name, value: word } of flags) {
		const flag = `--${name}`;
		const value = word?.text;
		if (!Object.hasOwn(known, name)) return `unknown flag: ${flag}`;
		const kind = known[name];
		if (kind !== "list" && seen.has(name)) return `duplicate flag: ${flag}`;
		seen.add(name);
		const lacksValue = kind === "switch" ? value === "" : value === undefined;
		if (lacksValue) return `the flag ${flag} has no value`;
		if (kind === "switch" && !/^(?:true|false)?$/i.test(value ?? "")) return `${flag} takes true or false, not ${value}`;
	}
	return undefined;
}

// lib/dockerfile/syntax/onbuild.js
function triggerOf(instruction) {
	const { line, args } = instruction;
	const end = Math.min(findBlank(line.text, args.start), args.end);
	const start = Math.min(skipWhiteSpace(line.text, end), args.end);
	return instruction.part(line.text.slice(args.start, end).toLowerCase(), {
		start,
		end: args.end
	});
}

// lib/dockerfile/syntax/instruction-errors.js
const NO_TRIGGERS = new Set([
	"onbuild",
	"from",
	"maintainer"
]);
const TAKES_JSON = new Set([
	"run",
	"cmd",
	"entrypoint",
	"shell",
	"volume",
	"copy",
	"add"
]);
function instructionError(instruction, stageCount) {
	const { keyword, line } = instruction;
	if (!KEYWORDS.has(keyword)) return `unknown instruction: ${firstWord(line.text)}`;
	if (keyword !== "from" && keyword !== "arg" && stageCount === 0) {
		return `${keyword.toUpperCase()} comes before the first FROM`;
	}
	return (keyword === "onbuild" ? onbuildError(instruction) : undefined) ?? argumentError(instruction);
}
function onbuildError(instruction) {
	const trigger = triggerOf(instruction);
	if (NO_TRIGGERS.has(trigger.keyword)) return `ONBUILD does not take ${trigger.keyword.toUpperCase()}`;
	return TAKES_JSON.has(trigger.keyword) ? jsonError(trigger.operands) : undefined;
}
function argumentError(instruction) {
	const { keyword } = instruction;
	const refused = flagError(keyword, instruction.flags);
	if (refused !== undefined || !TAKES_JSON.has(keyword)) return refused;
	const { operands } = instruction;
	const count = () => parseJsonStrings(operands)?.length ?? countWords(operands);
	const hasDestination = keyword !== "copy" && keyword !== "add" || count() > 1;
	return hasDestination ? jsonError(operands) : `${keyword.toUpperCase()} requires a source and a destination`;
}
function jsonError(words) {
	return hasJsonNonStrings(words) ? "a JSON array may hold nothing but strings" : undefined;
}
function firstWord(text) {
	return /^[^\t\v\f\r ]*/.exec(text.slice(skipWhiteSpace(text)))?.[0] ?? "";
}
function countWords(words) {
	return words === "" ? 0 : /[\t\v\f\r ]/.test(words) ? 2 : 1;
}

// lib/dockerfile/syntax/mount-options.js
const MAX_READ = 1024;
const MISREAD = /[\s\\]/;
const MASK = "_";
function* mountsOf({ flags, line }) {
	for (const { name, value } of flags) {
		if (name === "mount" && value !== undefined) yield mountOptions(line.text, value);
	}
}
function mountOptions(line, value) {
	const options = new Map();
	for (const { text, indexes } of withoutCsvQuotes(value)) {
		for (const { name, value: place } of optionsIn(text)) {
			if (place === undefined) continue;
			const key = wordOf(line, indexes.slice(name.start, name.end), 0).text.toLowerCase();
			options.set(key, wordOf(line, indexes.slice(place.start, place.end), (indexes[name.end] ?? 0) + 1));
		}
	}
	return options;
}
function mountType(options) {
	return options.get("type")?.text.toLowerCase() ?? "bind";
}
function* withoutCsvQuotes(value) {
	let text = "";
	let indexes = [];
	let isQuoted = false;
	let isStart = true;
	for (let at = 0; at < value.text.length; at += 1) {
		const char = value.text[at] ?? "";
		const index = indexIn(value, at);
		if (isQuoted && char === "\"" && value.text[at + 1] === "\"") at += 1;
		else if (char === "\"" && (isQuoted || isStart)) {
			isQuoted = !isQuoted;
			continue;
		}
		const isEnd = char === "," && !isQuoted;
		text += MISREAD.test(char) || isQuoted && char === "," ? MASK : char;
		indexes.push(index);
		isStart = isEnd;
		if (isEnd && indexes.length >= MAX_READ) {
			yield {
				text,
				indexes
			};
			[text, indexes] = ["", []];
		}
	}
	yield {
		text,
		indexes
	};
}

// lib/dockerfile/references/copy-and-mount.js
function sourceWords(instruction) {
	switch (instruction.keyword) {
		case "copy": return instruction.flags.length === 0 ? NONE : copyWords(instruction, "copy-from");
		case "run": return instruction.flags.length === 0 ? NONE : mountWords(instruction, "mount-from");
		case "onbuild": return triggerWords(triggerOf(instruction));
		default: return NONE;
	}
}
const NONE = [];
function* triggerWords(trigger) {
	const isCopy = trigger.keyword === "copy";
	if (!isCopy && trigger.keyword !== "run") return;
	const wrong = argumentError(trigger);
	const words = isCopy ? copyWords(trigger, "onbuild-copy-from") : mountWords(trigger, "onbuild-mount-from");
	for (const word of words) yield {
		...word,
		error: word.error ?? wrong
	};
}
function* copyWords({ flags }, kind) {
	for (const { name, value: word } of flags) {
		if (name !== "from" || word === undefined || word.text === "") continue;
		yield {
			kind,
			word,
			numbersAreStages: true,
			error: variableError(word.text, "COPY --from")
		};
	}
}
function* mountWords(instruction, kind) {
	for (const options of mountsOf(instruction)) {
		const word = options.get("from");
		if (word === undefined || word.text === "") continue;
		const isSecret = mountType(options) === "secret";
		const error = isSecret ? "a secret mount takes no from" : variableError(word.text, "the from of a mount");
		yield {
			kind,
			word,
			numbersAreStages: false,
			error
		};
	}
}
function variableError(text, where) {
	const dollar = text.indexOf("$");
	return dollar >= 0 && dollar < text.length - 1 ? `${where} takes no variables` : undefined;
}



/***/ }),

/***/ 7150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDockerfile: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);
/* harmony import */ var _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(751);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3209);




// lib/dockerfile/variables/arg-uses.js
const MAX_REACHED = 100;
var ArgUses = class {
	#source;
	#scope;
	#redeclared;
	#dependents = new Map();
	#froms = new Map();
	#flags = new Map();
	#bound = new Set();
	#reaches = new Map();
	#elsewhere = new Map();
	constructor(source, froms, scope, redeclared) {
		this.#source = source;
		this.#scope = scope;
		this.#redeclared = redeclared;
		for (const definition of scope.definitions) {
			for (const used of new Set(definition.uses)) (0,_start_js__WEBPACK_IMPORTED_MODULE_2__._)(this.#dependents, used, definition);
		}
		for (const from of froms) {
			const { expansion, meaning, flagNames } = from;
			for (const name of flagNames) if (!this.#flags.has(name)) this.#flags.set(name, from);
			if (expansion === undefined) continue;
			if (expansion.uses.length > 0) for (const used of new Set(expansion.uses)) (0,_start_js__WEBPACK_IMPORTED_MODULE_2__._)(this.#froms, used, from);
			for (const { via, start } of expansion.fragments) {
				if (meaning.kind !== "image" || start === undefined) for (const name of via) this.#bound.add(name);
			}
		}
	}
	otherUse(definition, reference, self) {
		const { user, images } = this.#reach(definition);
		const image = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(reference);
		const other = [...images].find(([name]) => name !== image)?.[1];
		const found = user ?? (other && {
			by: "from",
			through: throughOf(other, definition),
			span: placeOf(other)
		});
		if (found === undefined) return undefined;
		const isItself = found.by === "from" && found.span.start === self.start;
		const by = isItself ? "itself" : found.by;
		const { line } = this.#source.position(found.span.start);
		return {
			arg: definition.name,
			by,
			through: found.through,
			line
		};
	}
	isBound(definition) {
		if (this.#userElsewhere(definition) !== undefined) return true;
		return [...this.#reached(definition)].some(({ name }) => this.#bound.has(name));
	}
	#reach(definition) {
		const known = this.#reaches.get(definition);
		if (known !== undefined) return known;
		const reach = this.#follow(definition);
		this.#reaches.set(definition, reach);
		return reach;
	}
	#follow(definition) {
		const images = new Map();
		const user = this.#userElsewhere(definition);
		if (user !== undefined) return {
			user,
			images
		};
		const reached = this.#reached(definition);
		const passes = passesOn(definition, reached);
		for (const each of reached) {
			for (const from of this.#froms.get(each) ?? []) {
				const { meaning, expansion } = from;
				const isEnd = expansion?.fragments.at(-1)?.definition === definition;
				if (meaning.kind !== "image" || !isEnd || !passes(expansion.uses)) {
					return {
						user: {
							by: "from",
							through: each.name,
							span: placeOf(from)
						},
						images
					};
				}
				const image = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ct)(meaning.reference);
				if (!images.has(image)) images.set(image, from);
			}
		}
		return {
			user: undefined,
			images
		};
	}
	#userElsewhere(definition) {
		if (!this.#elsewhere.has(definition)) this.#elsewhere.set(definition, this.#findElsewhere(definition));
		return this.#elsewhere.get(definition);
	}
	#findElsewhere(definition) {
		const reached = this.#reached(definition);
		for (const each of reached) {
			const { name: through } = each;
			const isInForce = this.#scope.lookup(through)?.definition === each;
			const stage = isInForce ? this.#redeclared.get(through) : undefined;
			if (stage !== undefined) return {
				by: "stage",
				through,
				span: stage
			};
			const flag = isInForce ? this.#flags.get(through) : undefined;
			if (flag !== undefined) return {
				by: "flag",
				through,
				span: placeOf(flag)
			};
			const isUsed = each === definition || this.#froms.has(each) || this.#dependents.has(each);
			if (!isUsed || reached.size >= MAX_REACHED && each !== definition) {
				return {
					by: "arg",
					through,
					span: each.line.span(each.at, each.at + through.length)
				};
			}
		}
		return undefined;
	}
	#reached(definition) {
		const reached = new Set([definition]);
		for (const each of reached) {
			for (const dependent of this.#dependents.get(each) ?? []) {
				if (reached.size >= MAX_REACHED) return reached;
				reached.add(dependent);
			}
		}
		return reached;
	}
};
function passesOn(definition, reached) {
	const known = new Map([[definition, true]]);
	const passes = (uses) => {
		const [one, ...more] = uses.filter((used) => reached.has(used));
		if (one === undefined || more.length > 0) return false;
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
	return expansion?.fragments.at(-1)?.via[0] ?? name;
}

// lib/dockerfile/references/digest-site.js
function placeDigest(word, args, pinArgs) {
	return word.reference.digest === undefined ? placeNew(word, args, pinArgs) : placeRefresh(word, args);
}
function placeRefresh(word, args) {
	const digest = word.reference.digest ?? "";
	const algorithm = digest.slice(0, digest.indexOf(":") + 1);
	const whole = pieceHolding(word, word.value.length - digest.length, word.value.length);
	const elsewhere = whole === undefined ? algorithm : "";
	const place = whole ?? pieceHolding(word, word.value.length - digest.length + algorithm.length, word.value.length);
	const overriddenArgs = tagVariables(word).filter((name) => place?.fragment.via.includes(name) !== true);
	if (place === undefined) return {
		site: "split-digest",
		overriddenArgs
	};
	const otherUse = otherUseOf(place.definition, word, args);
	if (otherUse !== undefined) return {
		site: "shared-arg",
		otherUse,
		overriddenArgs
	};
	const line = place.definition?.line ?? word.line;
	return {
		site: {
			span: line.span(place.start, place.end),
			prefix: "",
			elsewhere
		},
		overriddenArgs
	};
}
function placeNew(word, args, pinArgs) {
	const prefix = word.reference.impliedTag ? ":latest@" : "@";
	const variables = tagVariables(word);
	const place = endOfWord(word, variables, args);
	if ("start" in place) return {
		site: {
			span: place,
			prefix,
			elsewhere: ""
		},
		overriddenArgs: []
	};
	if (!pinArgs) return {
		...place,
		overriddenArgs: variables
	};
	return {
		site: {
			span: endSpan(word.line, word.word.end),
			prefix,
			elsewhere: ""
		},
		overriddenArgs: variables
	};
}
function endOfWord(word, variables, args) {
	const last = word.fragments.at(-1);
	if (last?.end === undefined) return { site: "overridable-arg" };
	const otherUse = otherUseOf(last.definition, word, args);
	if (otherUse !== undefined) return {
		site: "shared-arg",
		otherUse
	};
	if (variables.some((variable) => !last.via.includes(variable))) return { site: "overridable-arg" };
	return endSpan(last.definition?.line ?? word.line, last.end);
}
function otherUseOf(definition, word, args) {
	if (definition === undefined) return undefined;
	return args.otherUse(definition, word.reference, word.line.span(word.word.start, word.word.end));
}
function occursTwice({ fragments }, { definition, start }) {
	return fragments.filter((fragment) => fragment.definition === definition && fragment.start === start).length > 1;
}
function endSpan(line, end) {
	const { end: offset } = line.span(Math.max(end - 1, 0), end);
	return {
		start: offset,
		end: offset
	};
}
function tagVariables(word) {
	if (word.fragments.every(({ via }) => via.length === 0)) return NONE$2;
	const { reference, value } = word;
	const end = reference.digest === undefined ? value.length : value.lastIndexOf("@");
	const hasTag = reference.tag !== undefined && !reference.impliedTag;
	const start = hasTag ? end - (reference.tag?.length ?? 0) : end;
	const names = new Set();
	let from = 0;
	for (const fragment of word.fragments) {
		const to = from + fragment.text.length;
		const overlaps = hasTag ? from < end && to > start : to === end;
		const touches = fragment.text === "" ? from >= start && from <= end : overlaps;
		if (touches) for (const name of fragment.via) names.add(name);
		from = to;
	}
	return [...names];
}
const NONE$2 = [];
function pieceHolding(word, from, to) {
	let at = 0;
	let holder;
	for (const fragment of word.fragments) {
		const end = at + fragment.text.length;
		if (end > from && at < to) {
			if (fragment.start === undefined) return undefined;
			const start = fragment.start + Math.max(from - at, 0);
			const stop = fragment.start + Math.min(to, end) - at;
			if (holder === undefined) holder = {
				fragment,
				definition: fragment.definition,
				start,
				end: stop
			};
			else if (holder.definition === fragment.definition && holder.end === start) holder = {
				...holder,
				end: stop
			};
			else return undefined;
		}
		at = end;
	}
	return holder;
}

// lib/dockerfile/syntax/template.js
const TEMPLATE_MARK = /\{\{|\{%|<%|(?<!\$)\{#|\$\{templateoption:|@\w+@|%%\w+%%/i;
const STATEMENT = /^(?:.*\}\}|%\}|%>|%-?$|@|<[#?]|m4_|dnl$|(?:s?include|define|undefine|ifdef|ifelse|changequote|divert)\()/i;
const OF_MARK = /[{<@%]/;
const NAME = /\.(?:j2|jinja2?|tmpl|tpl|template|gotmpl|erb|ejs|mustache|hbs|jq|m4|in)$/i;
const RUNS = new Set([
	"run",
	"cmd",
	"entrypoint",
	"healthcheck",
	"shell"
]);
const FROM = /^.*?(?:\}\}|%\}|%>)[\t ]*from[\t ]/i;
const ENDS = /(?:(?:\{%-?\s*end\w*\s*-?%\}|\{\{-?\s*(?:end|\/\w+)\s*-?\}\}|<%-?\s*(?:end|\})\s*-?%>)[\t ]*){1,8}$/i;
const NAMED = /[\t ]as[\t ]+([a-z][a-z0-9_.-]*)$/i;
const MAX_LENGTH = 1e3;
function hasTemplateMark(text) {
	return OF_MARK.test(text) && TEMPLATE_MARK.test(text);
}
function isTemplateName(file) {
	return NAME.test(file);
}
function isTemplateInstruction(instruction) {
	const { keyword, line, args } = instruction;
	if (!_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.g.has(keyword)) return !/^["'`]/.test(keyword) && (hasTemplateMark(keyword) || STATEMENT.test(keyword));
	if (RUNS.has(keyword)) return instruction.flags.some((flag) => hasTemplateMark((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__._)(flag)));
	return hasTemplateMark(line.text.slice(args.start, args.end));
}
function fromInTemplate(instruction) {
	const { keyword, line, args } = instruction;
	const isKnown = _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.g.has(keyword);
	if (isKnown && keyword !== "from" || line.text.length > MAX_LENGTH) return undefined;
	const start = isKnown ? args.start : FROM.exec(line.text)?.[0].length;
	const end = ENDS.exec(line.text.slice(0, args.end))?.index ?? args.end;
	if (start === undefined || start > end || isKnown && end === args.end) return undefined;
	return instruction.part("from", {
		start: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.O)(line.text, start),
		end
	});
}
function stageNameInTemplate({ line, args }) {
	const text = line.text.slice(args.start, args.end).trimEnd();
	return text.length <= MAX_LENGTH && hasTemplateMark(text) ? NAMED.exec(text)?.[1]?.toLowerCase() : undefined;
}

// lib/dockerfile/references/unplaced-use.js
function skippedUse(place, reason, detail) {
	return {
		resolved: reason === "scratch" ? "scratch" : undefined,
		reference: undefined,
		tagParts: [],
		skip: {
			reason,
			detail
		},
		site: undefined,
		overriddenArgs: [],
		maybeBuildContext: false,
		...place
	};
}
function literalUse(place, spanOf) {
	const { written, span } = place;
	if (written === "scratch") return skippedUse(place, "scratch", "the empty image");
	if (hasTemplateMark(written)) return skippedUse(place, "template", "a template decides the image");
	const reference = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ut)(written);
	if ("invalid" in reference) return skippedUse(place, "invalid", reference.invalid);
	const { digest, impliedTag } = reference;
	const site = digest === undefined ? {
		span: {
			start: span.end,
			end: span.end
		},
		prefix: impliedTag ? ":latest@" : "@",
		elsewhere: ""
	} : {
		span: spanOf(written.length - digest.length, written.length),
		prefix: "",
		elsewhere: ""
	};
	const tag = tagSpan(written, reference);
	const tagParts = tag === undefined ? [] : [{
		text: reference.tag ?? "",
		span: spanOf(tag.start, tag.end)
	}];
	const maybeBuildContext = place.kind !== "syntax" && !/[/:@]/.test(written);
	return {
		resolved: written,
		reference,
		tagParts,
		skip: undefined,
		site,
		overriddenArgs: [],
		maybeBuildContext,
		...place
	};
}
function tagSpan(text, { tag, digest, impliedTag }) {
	if (tag === undefined || impliedTag) return undefined;
	const end = digest === undefined ? text.length : text.length - digest.length - 1;
	return {
		start: end - tag.length,
		end
	};
}

// lib/dockerfile/references/tag-parts.js
function tagPartsOf(word, args) {
	const tag = tagSpan(word.value, word.reference);
	if (tag === undefined) return [];
	const [only] = word.fragments;
	if (only !== undefined && word.fragments.length === 1) {
		const whole = part(only, tag.start, tag.end);
		return [{
			text: whole.text,
			span: spanOf(whole, word, args)
		}];
	}
	const parts = [];
	let at = 0;
	for (const fragment of word.fragments) {
		const end = at + fragment.text.length;
		const [from, to] = [Math.max(tag.start - at, 0), Math.min(tag.end, end) - at];
		if (from < to) join(parts, part(fragment, from, to));
		at = end;
	}
	return parts.map((fragment) => ({
		text: fragment.text,
		span: spanOf(fragment, word, args)
	}));
}
function part({ text: whole, start, end, definition }, from, to) {
	const text = whole.slice(from, to);
	return start === undefined ? {
		text,
		start,
		end,
		definition
	} : {
		text,
		start: start + from,
		end: start + to,
		definition
	};
}
function join(parts, fragment) {
	const last = parts.at(-1);
	const isNext = last?.end !== undefined && last.end === fragment.start && last.definition === fragment.definition;
	if (isNext) parts.splice(-1, 1, {
		...last,
		text: last.text + fragment.text,
		end: fragment.end
	});
	else parts.push(fragment);
}
function spanOf(fragment, word, args) {
	const { text, start, end, definition } = fragment;
	if (start === undefined || end === undefined) return undefined;
	if (definition !== undefined && (args.isBound(definition) || occursTwice(word, fragment))) return undefined;
	const span = (definition?.line ?? word.line).span(start, end);
	return span.end - span.start === text.length ? span : undefined;
}

// lib/dockerfile/references/from-use.js
function fromUse(from, args, pinArgs) {
	const { line, stageIndex, word, expansion, meaning, ignore } = from;
	const at = expansion === undefined || meaning.kind === "refused" ? {
		...word,
		end: from.end
	} : word;
	const span = line.span(at.start, at.end);
	const written = line.text.slice(at.start, at.end);
	const place = {
		kind: "from",
		span,
		origins: originsOf(expansion),
		written,
		stageIndex,
		ignore
	};
	switch (meaning.kind) {
		case "stage": return undefined;
		case "refused": return skippedUse(place, "invalid", meaning.message);
		case "skipped": return skippedUse(place, meaning.reason, meaning.detail);
		case "scratch": return skippedUse(place, "scratch", "the empty base image");
		case "image": {
			const { reference } = meaning;
			const { fragments, value } = expansion ?? {
				fragments: [],
				value: ""
			};
			const imageWord = {
				line,
				word: at,
				fragments,
				value,
				reference
			};
			const { site, otherUse, overriddenArgs } = placeDigest(imageWord, args, pinArgs);
			const tagParts = tagPartsOf(imageWord, args);
			const [skip, maybeBuildContext, platform] = [
				undefined,
				false,
				from.platform
			];
			const found = {
				resolved: value,
				reference,
				tagParts,
				skip,
				site,
				otherUse,
				overriddenArgs
			};
			return {
				maybeBuildContext,
				platform,
				...found,
				...place
			};
		}
	}
}
function originsOf(expansion) {
	if (expansion === undefined || expansion.fragments.every(({ definition }) => definition === undefined)) return NONE$1;
	const parts = new Map();
	for (const { definition, start, end } of expansion.fragments) {
		if (definition === undefined) continue;
		const { line } = definition;
		const part = {
			start: start ?? 0,
			end: end ?? line.text.length
		};
		const known = parts.get(definition) ?? part;
		parts.set(definition, {
			start: Math.min(known.start, part.start),
			end: Math.max(known.end, part.end)
		});
	}
	return [...parts].map(([{ line }, { start, end }]) => line.span(start, end));
}
const NONE$1 = [];

// lib/dockerfile/references/repeated-digests.js
const HEX = /[a-f0-9]{64,}/g;
const ASSIGNS = new Set([
	"arg",
	"env",
	"label"
]);
const BASE_NAME = "org.opencontainers.image.base.name";
const MAX_EDITED = 10;
const MAX_LINES = 10;
var RepeatedDigests = class {
	#source;
	#uses = new Map();
	#places = new Map();
	#assignments;
	#known = new Map();
	constructor(source, found) {
		this.#source = source;
		for (const use of found) {
			const digest = use.reference?.digest;
			if (digest !== undefined) (0,_start_js__WEBPACK_IMPORTED_MODULE_2__._)(this.#uses, digest, use);
		}
		if (this.#uses.size > 0) this.#findPlaces(found);
		this.#assignments = this.#places.size > 0 ? [...assignmentsOf(source.text)] : [];
	}
	of({ reference }) {
		if (reference?.tag === undefined || reference.digest === undefined) return undefined;
		const key = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference);
		if (!this.#known.has(key)) this.#known.set(key, this.#find(reference, reference.digest));
		return this.#known.get(key);
	}
	#find(reference, digest) {
		const places = this.#places.get((0,_start_js__WEBPACK_IMPORTED_MODULE_2__.gt)(digest).hex);
		if (places === undefined) return undefined;
		const ends = new Set(places.map(({ end }) => end));
		const found = (this.#isCertain(digest) ? this.#assignments : []).flatMap((assignment) => this.#repeatOf(assignment, reference) ?? []).filter(({ digest: own }) => own === undefined || ends.has(own.span.end));
		const edited = found.length > MAX_EDITED ? [] : found;
		const taken = edited.flatMap((repeat) => repeat.digest?.span ?? []);
		const others = places.filter((place) => !taken.some((span) => isWithin(place, span)));
		const lines = new Set(others.slice(0, MAX_LINES).map(({ start }) => this.#source.position(start).line));
		return {
			edited,
			leftLines: [...lines]
		};
	}
	#isCertain(digest) {
		const uses = this.#uses.get(digest) ?? [];
		const names = new Set(uses.map(({ reference }) => reference && (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.dt)(reference)));
		return names.size === 1 && uses.every(({ site, ignore }) => typeof site === "object" && ignore === undefined);
	}
	#repeatOf({ name, value, spanOf }, reference) {
		const place = (part) => {
			const span = part && spanOf(part.start, part.end);
			return span && {
				span,
				range: this.#source.range(span)
			};
		};
		if (value === reference.digest) return {
			digest: place({
				start: 0,
				end: value.length
			}),
			tag: undefined
		};
		const named = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ut)(value);
		if ("invalid" in named || (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(named) !== (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ft)(reference)) return undefined;
		const tag = tagSpan(value, named);
		if (tag !== undefined && named.tag !== reference.tag) return undefined;
		if (named.digest === undefined) return name === BASE_NAME && tag ? {
			digest: undefined,
			tag: place(tag)
		} : undefined;
		if (named.digest !== reference.digest) return undefined;
		return {
			digest: place({
				start: value.length - named.digest.length,
				end: value.length
			}),
			tag: place(tag)
		};
	}
	#findPlaces(found) {
		const wanted = new Set([...this.#uses.values()].flatMap(([use]) => hexOf(use)));
		const own = found.filter(({ reference }) => reference?.tag !== undefined).flatMap(({ span, origins }) => [span, ...origins]).sort((a, b) => a.start - b.start);
		let [next, end] = [0, 0];
		for (const { 0: hex, index } of this.#source.text.matchAll(HEX)) {
			if (!wanted.has(hex)) continue;
			for (let span = own[next]; span !== undefined && span.start <= index; span = own[next]) {
				end = Math.max(end, span.end);
				next += 1;
			}
			if (end < index + hex.length) (0,_start_js__WEBPACK_IMPORTED_MODULE_2__._)(this.#places, hex, {
				start: index,
				end: index + hex.length
			});
		}
	}
};
function hexOf(use) {
	const digest = use?.reference?.digest;
	return digest === undefined ? [] : [(0,_start_js__WEBPACK_IMPORTED_MODULE_2__.gt)(digest).hex];
}
function* assignmentsOf(text) {
	for (const instruction of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.o)(text, () => undefined)) {
		if (!ASSIGNS.has(instruction.keyword) || (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.f)(instruction.comments) !== undefined) continue;
		yield* assignmentsIn(instruction);
	}
}
function* assignmentsIn({ line, args, keyword, escape: escapeToken }) {
	const [first, ...more] = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.v)(line.text, args.start, args.end, escapeToken);
	if (first === undefined) return;
	const isOld = keyword !== "arg" && !line.text.slice(first.start, first.end).includes("=");
	if (isOld) {
		const [second] = more;
		const name = line.text.slice(first.start, first.end);
		if (second !== undefined) yield* assignment(name, second.start, args.end, line);
		return;
	}
	for (const { start, end } of [first, ...more]) {
		const equals = line.text.slice(start, end).indexOf("=");
		if (equals > 0) yield* assignment(line.text.slice(start, start + equals), start + equals + 1, end, line);
	}
}
function* assignment(name, from, to, line) {
	const written = line.text.slice(from, to);
	const isQuoted = written.length > 1 && /^["']/.test(written) && written.at(-1) === written[0];
	const start = isQuoted ? from + 1 : from;
	const value = isQuoted ? written.slice(1, -1) : written;
	const span = line.span(start, start + value.length);
	if (value === "" || /["'$\\`]/.test(value) || span.end - span.start !== value.length) return;
	const spanOf = (a, b) => line.span(start + a, start + b);
	yield {
		name: name.replace(/^(["'])(.*)\1$/, "$2"),
		value,
		spanOf
	};
}
function isWithin(place, span) {
	return place.start >= span.start && place.end <= span.end;
}

// lib/dockerfile/stages/stage-table.js
const MAX_COMPARED = 500;
var StageTable = class {
	#names = [];
	#indexes = new Map();
	add(name) {
		if (name !== undefined) {
			const indexes = this.#indexes.get(name);
			if (indexes === undefined) this.#indexes.set(name, [this.#names.length]);
			else indexes.push(this.#names.length);
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
		return {
			name: this.#names[index],
			index,
			final: index === this.#names.length - 1
		};
	}
	isEarlier(name, before) {
		return (this.#indexes.get(name)?.[0] ?? before) < before;
	}
	earlier(name, before) {
		const indexes = this.#indexes.get(name) ?? [];
		const index = indexes[(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.en)(indexes.length, before - 1, (each) => indexes[each] ?? 0)];
		return index !== undefined && index < before ? index : undefined;
	}
	mayBeEarlier(prefix, suffix, before) {
		const known = prefix.length + suffix.length;
		let compared = 0;
		for (const [name, [index = before]] of this.#indexes) {
			compared += 1;
			if (index >= before || compared > MAX_COMPARED) return false;
			if (name.length > known && name.startsWith(prefix) && name.endsWith(suffix)) return true;
		}
		return false;
	}
	isStageName(name) {
		return this.#indexes.has(name.toLowerCase());
	}
	find(word) {
		const number = stageNumber(word);
		if (number !== undefined) return this.has(number) ? number : undefined;
		return this.#indexes.get(word.toLowerCase())?.at(-1);
	}
};
function stageNumber(word) {
	const isNumber = /^[+-]?0*\d{1,19}$/.test(word) && BigInt.asIntN(64, BigInt(word)) === BigInt(word);
	return isNumber ? Number(word) : undefined;
}

// lib/dockerfile/variables/arg-scope.js
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;
const NOTHING = [];
var ArgScope = class {
	#variables = new Map();
	#definitions = [];
	#buildArgs;
	#budget = new _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.u();
	constructor(buildArgs) {
		this.#buildArgs = buildArgs;
	}
	define(instruction) {
		const { line, args, escape: escapeToken } = instruction;
		let refused;
		for (const word of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.v)(line.text, args.start, args.end, escapeToken)) {
			const text = line.text.slice(word.start, word.end);
			const equals = text.indexOf("=");
			const hasDefault = equals >= 0;
			const name = hasDefault ? text.slice(0, equals) : text;
			if (name === "") refused = "ARG names can not be blank";
			else if (hasDefault) refused ??= this.#setDefault(instruction, word, equals);
			else this.#setBuildArg(name);
		}
		return refused;
	}
	lex(word, base, escapeToken, lookup) {
		const budget = this.#budget;
		return (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.l)(word, {
			base,
			escape: escapeToken,
			raw: false,
			keepUnset: false,
			lookup,
			budget
		});
	}
	lookup(name) {
		const variable = this.#variables.get(name);
		const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
		if (automatic === null) return variable;
		const neverEmpty = automatic[1] !== undefined;
		return { fragments: [(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)("", [], {
			name,
			why: "platform-dependent",
			neverEmpty
		})] };
	}
	recorder() {
		const uses = [];
		const lookup = (name) => {
			const variable = this.lookup(name);
			if (variable?.definition !== undefined) uses.push(variable.definition);
			return variable;
		};
		return {
			uses,
			lookup
		};
	}
	get definitions() {
		return this.#definitions;
	}
	repeated() {
		const seen = new Set();
		return new Set(this.#definitions.flatMap(({ name }) => seen.size === seen.add(name).size ? [name] : []));
	}
	#setDefault({ line, escape: escapeToken }, word, equals) {
		const name = line.text.slice(word.start, word.start + equals);
		const start = word.start + equals + 1;
		const { uses, lookup } = this.recorder();
		const definition = {
			name,
			line,
			at: word.start,
			uses
		};
		this.#definitions.push(definition);
		try {
			const fragments = this.lex(line.text.slice(start, word.end), start, escapeToken, lookup);
			const own = fragments.map((fragment) => ({
				...fragment,
				definition: fragment.definition ?? definition
			}));
			const empty = {
				...(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)("", []),
				start: word.end,
				end: word.end,
				definition
			};
			this.#variables.set(name, {
				fragments: own.length === 0 ? [empty] : own,
				definition
			});
			return undefined;
		} catch (error) {
			if (!(error instanceof _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.d)) throw error;
			const text = line.text.slice(start, word.end);
			const fragment = hasTemplateMark(text) ? (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)(text, [name]) : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)("", [], {
				name,
				why: "no-value"
			});
			this.#variables.set(name, { fragments: [fragment] });
			return `ARG ${name}: ${error.message}`;
		}
	}
	#setBuildArg(name) {
		const value = this.#buildArgs.get(name);
		if (value !== undefined && !this.#variables.has(name)) this.#variables.set(name, { fragments: [(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)(value, [])] });
	}
};
function expandInArgScope({ line, escape: escapeToken }, word, scope) {
	const { uses, lookup } = scope.recorder();
	const fragments = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
	const unknown = fragments.find((fragment) => fragment.unknown !== undefined)?.unknown;
	return {
		fragments,
		value: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.C)(fragments),
		unknown,
		uses: uses.length === 0 ? NOTHING : uses.slice()
	};
}

// lib/dockerfile/references/from.js
const TEMPLATE_DECIDES = skippedAs("template", "a template decides the image");
function skippedAs(reason, detail) {
	return {
		kind: "skipped",
		reason,
		detail
	};
}
const STAGE_NAME = /^[a-z][a-z0-9_.-]*$/;
function nameIn(words) {
	return words.length === 3 && words[1]?.text.toLowerCase() === "as" ? words[2]?.text.toLowerCase() : undefined;
}
function readFrom(instruction, stageIndex, scope, stages, errorBefore) {
	const { line, args, flags } = instruction;
	const words = wordsOf(instruction);
	const flagNames = flags.length === 0 ? _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.x : namesIn(flags);
	const [word] = words;
	const platform = flags.find(({ name, value }) => name === "platform" && value !== undefined)?.value?.text;
	const place = word === undefined ? args : {
		start: word.start,
		end: word.end
	};
	const base = {
		line,
		word: place,
		end: args.end,
		stageIndex,
		name: nameIn(words) ?? stageNameInTemplate(instruction),
		flagNames,
		platform
	};
	const wrong = errorBefore ?? wordsError(words);
	if (word === undefined || wrong !== undefined) {
		const meaning = hasTemplateMark(instruction.line.text) ? TEMPLATE_DECIDES : {
			kind: "refused",
			message: wrong ?? ""
		};
		return {
			expansion: undefined,
			meaning,
			...base
		};
	}
	try {
		const expansion = expandInArgScope(instruction, word, scope);
		return {
			expansion,
			meaning: meaningOf(word, expansion, stages, stageIndex),
			...base
		};
	} catch (error) {
		if (!(error instanceof _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.d)) throw error;
		const meaning = hasTemplateMark(word.text) ? TEMPLATE_DECIDES : skippedAs("invalid", error.message);
		return {
			expansion: undefined,
			meaning,
			...base
		};
	}
}
function namesIn(flags) {
	const named = flags.flatMap((flag) => [...(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__._)(flag).matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? ""));
	return named.length === 0 ? _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.x : new Set(named);
}
function wordsOf({ line: { text }, args, operandsStart }) {
	const words = [];
	for (let at = operandsStart; at < args.end;) {
		const end = Math.min((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.D)(text, at), args.end);
		if (end > at) words.push((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.b)(text, at, end));
		at = end + 1;
	}
	return words;
}
function wordsError(words) {
	if (words.length === 1) return undefined;
	const isNamed = words.length === 3 && words[1]?.text.toLowerCase() === "as";
	if (!isNamed && words.some(({ text }) => text.startsWith("#"))) {
		return "FROM requires either one or three arguments: a comment needs a line of its own";
	}
	if (!isNamed) return "FROM requires either one or three arguments (FROM IMAGE, or FROM IMAGE AS NAME)";
	const name = words[2]?.text ?? "";
	return STAGE_NAME.test(name.toLowerCase()) ? undefined : `"${name}" is not a valid name for a build stage`;
}
function meaningOf(word, expansion, stages, stageIndex) {
	const { unknown, value, fragments } = expansion;
	if (hasTemplateMark(word.text) || hasTemplateMark(value)) return TEMPLATE_DECIDES;
	if (unknown !== undefined) {
		const known = fragments.findIndex((fragment) => fragment.unknown !== undefined);
		const last = fragments.findLastIndex((fragment) => fragment.unknown !== undefined);
		const spell = (from, to) => fragments.slice(from, to).map((fragment) => fragment.text).join("");
		if (unknown.why === "platform-dependent" && stages.mayBeEarlier(spell(0, known), spell(last + 1, fragments.length), stageIndex)) {
			return { kind: "stage" };
		}
		const detail = unknown.why === "no-value" ? `the variable ${unknown.name} has no value here` : `the variable ${unknown.name} has another value on each platform, so no single digest fits`;
		return skippedAs(unknown.why, detail);
	}
	if (stages.isEarlier(value, stageIndex)) return { kind: "stage" };
	if (value === "scratch") return { kind: "scratch" };
	const reference = (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ut)(value);
	if ("invalid" in reference) return skippedAs("invalid", reference.invalid);
	return {
		kind: "image",
		reference
	};
}

// lib/dockerfile/references/source-use.js
function sourceUse(surveyed, stages, isTemplate) {
	const { kind, word, numbersAreStages, error, line, stageIndex, ignore } = surveyed;
	const number = numbersAreStages ? stageNumber(word.text) : undefined;
	const isTheChilds = kind === "onbuild-copy-from";
	if (number !== undefined && (isTheChilds || stages.has(number))) return undefined;
	if ((kind === "copy-from" || kind === "mount-from") && stages.isStageName(word.text)) return undefined;
	const place = {
		kind,
		span: line.span(word.start, word.end),
		origins: [],
		written: word.text,
		stageIndex,
		ignore
	};
	const spanOf = (from, to) => line.span((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.y)(word, from), (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.y)(word, to));
	const reason = error ?? (number === undefined ? undefined : `there is no stage ${number}`);
	if (hasTemplateMark(word.text)) return skippedUse(place, "template", TEMPLATE_DECIDES.detail);
	if (isTemplate && /^[\w.+-]+$/.test(word.text)) return skippedUse(place, "template", "the template may have a stage of this name");
	if (reason === undefined) return literalUse(place, spanOf);
	return skippedUse(place, "invalid", reason);
}

// lib/dockerfile/references/uses.js
function usesOf(file, source, surveyed, options) {
	const { pinArgs, knownAs = NONE } = options;
	const found = findUses(source, surveyed, pinArgs);
	const repeated = repeatedDigests(found, source);
	const useOf = new Map();
	const uses = found.map(({ use, origin }) => {
		const whole = placed(use, {
			file,
			source,
			stages: surveyed.stages,
			repeated,
			knownAs
		});
		if (origin !== undefined) useOf.set(origin, whole);
		return whole;
	});
	return {
		uses: uses.sort(byPosition),
		useOf
	};
}
function repeatedDigests(found, source) {
	const hasDigest = found.some(({ use }) => use.reference?.digest !== undefined);
	if (!hasDigest) return undefined;
	return new RepeatedDigests(source, found.map(({ use }) => use));
}
function findUses(source, surveyed, pinArgs) {
	const found = [];
	const { froms, sources, stages, scope, redeclared, template } = surveyed;
	const syntax = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.E)(source.text);
	if (syntax !== undefined) found.push({
		use: syntaxUse(syntax),
		origin: undefined
	});
	const args = new ArgUses(source, froms, scope, redeclared);
	const choices = template === undefined ? _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.x : scope.repeated();
	for (const from of froms) {
		const use = fromUse(chosen(from, choices), args, pinArgs);
		if (use !== undefined) found.push({
			use,
			origin: from
		});
	}
	for (const origin of sources) {
		const use = sourceUse(origin, stages, template !== undefined);
		if (use !== undefined) found.push({
			use,
			origin
		});
	}
	return found;
}
function syntaxUse({ value: written, span }) {
	const place = {
		kind: "syntax",
		span,
		origins: [],
		written,
		stageIndex: undefined,
		ignore: undefined
	};
	return literalUse(place, (from, to) => ({
		start: span.start + from,
		end: span.start + to
	}));
}
function chosen(from, choices) {
	const isOpen = from.expansion?.fragments.some(({ via }) => via.some((name) => choices.has(name))) === true;
	if (!isOpen || from.meaning.kind !== "image") return from;
	const detail = "a template decides which of an ARG's defaults counts";
	return {
		...from,
		meaning: {
			kind: "skipped",
			reason: "template",
			detail
		}
	};
}
function placed(found, { file, source, stages, repeated, knownAs }) {
	const { kind, span, site, skip, stageIndex } = found;
	return {
		file,
		kind,
		written: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(found.written),
		resolved: found.resolved === undefined ? undefined : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(found.resolved),
		reference: found.reference && (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pn)(found.reference, knownAs),
		skipReason: skip?.reason,
		detail: skip === undefined ? undefined : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(skip.detail),
		range: source.range(span),
		origins: found.origins.length === 0 ? NONE : found.origins.map((origin) => source.range(origin)),
		stage: stageIndex === undefined ? undefined : stages.at(stageIndex),
		tagParts: found.tagParts.map(({ text, span: part }) => ({
			text,
			place: part && {
				range: source.range(part),
				span: part
			}
		})),
		site: typeof site === "object" ? {
			range: source.range(site.span),
			...site
		} : site,
		otherUse: found.otherUse,
		repeats: repeated?.of(found),
		overriddenArgs: found.overriddenArgs,
		maybeBuildContext: found.maybeBuildContext,
		platform: found.platform === undefined ? undefined : (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.un)(found.platform),
		ignore: found.ignore
	};
}
function byPosition(a, b) {
	return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
const NONE = [];

// lib/dockerfile/stages/stage-outline.js
const NO_SOURCES = [];
function outlineStages(source, surveyed, useOf) {
	const { froms, stages, sources } = surveyed;
	const named = sources.length === 0 ? undefined : (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.v)(sources, ({ stageIndex }) => stageIndex);
	return froms.map((from, index) => {
		const { offset, line, word, name, meaning } = from;
		const use = useOf.get(from);
		const isImage = use !== undefined && meaning.kind === "image";
		return {
			index,
			name,
			isFinal: index === froms.length - 1,
			range: isImage ? use.range : source.range(line.span(word.start, word.end)),
			base: baseOf(from, use, stages),
			span: {
				start: offset,
				end: froms[index + 1]?.offset ?? source.text.length
			},
			sources: named?.get(index)?.map((each) => ({
				base: sourceBase(each, useOf.get(each), stages),
				copies: each.copies
			})) ?? NO_SOURCES
		};
	});
}
function sourceBase({ kind, word: { text } }, use, stages) {
	const isMount = kind === "mount-from";
	const isNumber = stageNumber(text) !== undefined;
	const index = isMount && (isNumber || text === "scratch") ? undefined : stages.find(text);
	if (index !== undefined) return {
		kind: "stage",
		index
	};
	if (text === "scratch") return {
		kind: "scratch",
		use
	};
	const reference = isNumber && !isMount ? undefined : use?.reference ?? (use && (0,_start_js__WEBPACK_IMPORTED_MODULE_2__.ut)(text));
	if (use === undefined || reference === undefined || "invalid" in reference) return {
		kind: "unknown",
		use
	};
	return {
		kind: "image",
		reference,
		use
	};
}
function baseOf({ meaning, expansion, stageIndex }, use, stages) {
	switch (meaning.kind) {
		case "image": return use === undefined ? {
			kind: "unknown",
			use
		} : {
			kind: "image",
			reference: use.reference ?? meaning.reference,
			use
		};
		case "scratch": return {
			kind: "scratch",
			use
		};
		case "stage": {
			const index = stages.earlier(expansion?.value ?? "", stageIndex);
			return index === undefined ? {
				kind: "unknown",
				use
			} : {
				kind: "stage",
				index
			};
		}
		case "skipped":
		case "refused": return {
			kind: "unknown",
			use
		};
	}
}

// lib/dockerfile/syntax/build-error.js
var FirstError = class {
	#first;
	add(error) {
		if (this.#first === undefined || this.#first.span.start > error.span.start) this.#first = error;
	}
	get exist() {
		return this.#first !== undefined;
	}
	get first() {
		return this.#first;
	}
};

// lib/dockerfile/survey.js
const MAX_NAMED = 2e4;
function survey(source, buildArgs) {
	return new Surveyor(source, buildArgs).run();
}
var Surveyor = class {
	#source;
	#stages = new StageTable();
	#scope;
	#redeclared = new Map();
	#errors = new FirstError();
	#froms = [];
	#escape = "\\";
	#sources = [];
	#ignores = [];
	#mayIgnore;
	#isTop = true;
	#template;
	constructor(source, buildArgs) {
		this.#source = source;
		this.#mayIgnore = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.h)(source.text);
		this.#scope = new ArgScope(buildArgs);
	}
	run() {
		const [stages, scope, errors] = [
			this.#stages,
			this.#scope,
			this.#errors
		];
		const cut = this.#takeAll();
		if (stages.count === 0 && !errors.exist) errors.add({
			message: "the file has no FROM",
			span: {
				start: 0,
				end: 0
			}
		});
		const [froms, sources, redeclared, ignores] = [
			this.#froms,
			this.#sources,
			this.#redeclared,
			this.#ignores
		];
		const found = {
			stages,
			froms,
			sources,
			scope,
			redeclared,
			errors,
			cut,
			ignores
		};
		return {
			template: this.#template,
			escape: this.#escape,
			...found
		};
	}
	#takeAll() {
		const onError = (error) => this.#errors.add(error);
		for (const instruction of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.o)(this.#source.text, onError, (stray) => this.#noteStray(stray))) {
			this.#take(instruction);
			if (this.#froms.length + this.#sources.length <= MAX_NAMED) continue;
			this.#sources.length = Math.max(MAX_NAMED - this.#froms.length, 0);
			this.#froms.length = Math.min(this.#froms.length, MAX_NAMED);
			const message = `the file names images and stages more than ${MAX_NAMED.toLocaleString("en")} times; the rest is not read`;
			return {
				message,
				span: instruction.span
			};
		}
		return undefined;
	}
	#take(written) {
		const { span, line } = written;
		this.#escape = written.escape;
		const stages = this.#stages;
		const error = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.i)(written, stages.count);
		if (error !== undefined) this.#fail(error, written);
		const ignore = this.#ignoreOf(written);
		const between = fromInTemplate(written);
		if (between !== undefined) this.#template ??= span;
		const instruction = between ?? written;
		if (instruction.keyword === "from") {
			const own = between === undefined ? error : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.i)(between, stages.count);
			const from = readFrom(instruction, stages.count, this.#scope, stages, own);
			if (from.meaning.kind === "refused") this.#fail(from.meaning.message, written);
			if (from.meaning.kind === "skipped" && from.meaning.reason === "template") this.#template ??= span;
			this.#froms.push({
				offset: span.start,
				ignore,
				...from
			});
			stages.add(from.name);
		} else if (instruction.keyword === "arg") this.#takeArg(instruction);
		const stageIndex = stages.count === 0 ? undefined : stages.count - 1;
		let count = 0;
		for (const { kind, word, numbersAreStages, error: wrong } of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.t)(instruction)) {
			if (hasTemplateMark(word.text)) this.#template ??= span;
			count += 1;
			if (count > MAX_NAMED + 1) continue;
			const copies = kind === "copy-from" ? instruction.operands : undefined;
			this.#sources.push({
				kind,
				word,
				numbersAreStages,
				error: error ?? wrong,
				line,
				stageIndex,
				ignore,
				copies
			});
		}
	}
	#takeArg(instruction) {
		if (this.#stages.count > 0) {
			for (const { name, span } of redeclaredArgs(instruction)) {
				if (!this.#redeclared.has(name)) this.#redeclared.set(name, span);
			}
			return;
		}
		const wrong = this.#scope.define(instruction);
		if (wrong !== undefined) this.#fail(wrong, instruction);
	}
	#ignoreOf({ keyword, comments, span, line }) {
		if (!this.#mayIgnore) return undefined;
		const fault = keyword === "arg" && this.#stages.count === 0 ? "above-arg" : undefined;
		this.#note(comments, fault, () => this.#lineAt(span.start) - comments.length);
		const trailing = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.p)(line.text);
		if (trailing !== undefined) {
			const at = this.#lineAt(line.span(trailing, trailing + 1).start);
			this.#ignores.push({
				line: at,
				rules: [],
				word: undefined,
				fault: "inside"
			});
		}
		return (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.f)(comments);
	}
	#noteStray({ comments, offset, isInside }) {
		this.#note(comments, isInside ? "inside" : "apart", () => this.#lineAt(offset) - comments.length + 1);
	}
	#note(comments, fault, firstLine) {
		if (!this.#mayIgnore) return;
		const notes = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.m)({
			comments,
			fault,
			isTop: this.#isTop
		});
		this.#isTop = false;
		if (notes.length === 0) return;
		const first = firstLine();
		for (const note of notes) this.#ignores.push({
			...note,
			line: first + note.line
		});
	}
	#lineAt(offset) {
		return this.#source.position(offset).line;
	}
	#fail(message, instruction) {
		const { span } = instruction;
		this.#errors.add({
			message,
			span
		});
		if (isTemplateInstruction(instruction)) this.#template ??= span;
	}
};
function* redeclaredArgs({ line, args, escape: escapeToken }) {
	for (const { start, end } of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.v)(line.text, args.start, args.end, escapeToken)) {
		const name = line.text.slice(start, end);
		if (!name.includes("=")) yield {
			name,
			span: line.span(start, end)
		};
	}
}

// lib/dockerfile/read.js
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;
const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;
const NO_STAGES = async () => [];
const readDockerfile = (file, bytes, options) => {
	const { material, ...reading } = readUses(file, bytes, options);
	if (material === undefined) return {
		stages: NO_STAGES,
		...reading
	};
	let stages;
	const build = async () => (await Promise.all(/* import() */[__webpack_require__.e("package-unbash"), __webpack_require__.e("build-stages")]).then(__webpack_require__.bind(__webpack_require__, 4246))).buildStages(material);
	return {
		stages: () => {
			stages ??= build();
			return stages;
		},
		...reading
	};
};
function readUses(file, bytes, { buildArgs, ...options }) {
	const source = new _shared_js__WEBPACK_IMPORTED_MODULE_0__.Qt(bytes);
	const surveyed = withTemplateName(survey(source, buildArgs), file);
	const { errors, cut, ignores } = surveyed;
	const { uses, useOf } = usesOf(file, source, surveyed, options);
	const problems = problemsOf(surveyed, uses, source);
	if ((problems.length > 0 || uses.length === 0) && (CODE.test(file) || LONGER_NAME.test(file))) {
		return {
			uses: [],
			problems: [],
			ignores: [],
			outline: {
				text: source.text,
				stages: []
			},
			material: undefined
		};
	}
	const hasNoStages = uses.length === 0 || errors.exist || cut !== undefined;
	const { scope, escape: escapeToken } = surveyed;
	const outline = {
		text: source.text,
		stages: hasNoStages ? [] : outlineStages(source, surveyed, useOf)
	};
	const material = hasNoStages ? undefined : {
		outline,
		scope,
		buildArgs,
		escape: escapeToken
	};
	return {
		uses,
		problems,
		ignores,
		outline,
		material
	};
}
function withTemplateName(surveyed, file) {
	const { template, errors } = surveyed;
	return template === undefined && errors.exist && isTemplateName(file) ? {
		...surveyed,
		template: errors.first?.span
	} : surveyed;
}
function problemsOf({ template, errors, cut }, uses, source) {
	const error = template === undefined ? errors.first : {
		message: templateNote(uses),
		span: template
	};
	return [error, cut].filter((problem) => problem !== undefined).map(({ message, span }) => {
		return {
			message: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(message),
			range: source.range(span),
			isTemplate: span === template
		};
	});
}
function templateNote(uses) {
	const named = uses.filter(({ skipReason }) => skipReason !== "scratch");
	const known = named.filter(({ reference }) => reference !== undefined).length;
	return `the file is a template, and only its plain parts are read (image references that can be judged: ${known} of ${named.length})`;
}



/***/ })

};
