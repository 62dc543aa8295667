export const id = 257;
export const ids = [257];
export const modules = {

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outlineDockerfile: () => (/* binding */ outlineDockerfile)
});

// EXTERNAL MODULE: ./lib/model/source-text.js + 1 modules
var source_text = __webpack_require__(9722);
// EXTERNAL MODULE: ./lib/model/stage-work.js
var stage_work = __webpack_require__(5476);
// EXTERNAL MODULE: ./lib/dockerfile/docker-word.js + 1 modules
var docker_word = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/dockerfile/ignore-comment.js
var ignore_comment = __webpack_require__(8373);
// EXTERNAL MODULE: ./lib/dockerfile/reader.js + 1 modules
var reader = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/dockerfile/pieces.js
var pieces = __webpack_require__(2948);
// EXTERNAL MODULE: ./lib/dockerfile/quoted-words.js
var quoted_words = __webpack_require__(1931);
;// CONCATENATED MODULE: ./lib/dockerfile/stage-scope.js



const MAX_INHERITED = 50;
class StageScope {
    shell;
    #variables = new Map();
    #file;
    #base;
    #height;
    constructor(file, base) {
        this.#file = file;
        const height = base === undefined ? 0 : base.#height + 1;
        const isTooHigh = height > MAX_INHERITED;
        this.#base = isTooHigh ? undefined : base;
        this.#height = isTooHigh ? 0 : height;
        this.shell = base?.shell;
    }
    expand(word, escapeToken) {
        if (!/["'$\\`]/.test(word))
            return word;
        const lookup = (name) => this.#lookup(name);
        const { budget } = this.#file;
        try {
            return (0,pieces/* textOf */.b6)((0,docker_word/* lexWord */.Yw)(word, { base: 0, escape: escapeToken, raw: false, keepUnset: true, lookup, budget }));
        }
        catch (error) {
            if (error instanceof docker_word/* WordError */.NE)
                return word;
            throw error;
        }
    }
    setEnv(instruction) {
        const values = new Map(envPairs(instruction).map(([name, value]) => [
            this.expand(name, instruction.escape),
            this.expand(value, instruction.escape),
        ]));
        for (const [name, value] of values)
            this.#set(name, value);
        return values;
    }
    setArgs(instruction) {
        const values = new Map();
        for (const word of wordsOf(instruction)) {
            const [name, written] = split(word);
            const value = written === undefined ? this.#handedDown(name) : this.expand(written, instruction.escape);
            values.set(name, value);
            if (value !== undefined)
                this.#set(name, value);
        }
        return values;
    }
    #handedDown(name) {
        const variable = this.#file.global.lookup(name);
        if (variable === undefined)
            return this.#file.buildArgs.get(name);
        return variable.pieces.some(({ unknown }) => unknown !== undefined) ? undefined : (0,pieces/* textOf */.b6)(variable.pieces);
    }
    #set(name, value) {
        this.#variables.set(name, { pieces: [(0,pieces/* computedPiece */.yM)(value, [])] });
    }
    #lookup(name) {
        const own = this.#variables.get(name);
        return own === undefined && this.#base !== undefined ? this.#base.#lookup(name) : own;
    }
}
function envPairs(instruction) {
    const words = wordsOf(instruction);
    if (words[0]?.includes('=') === true) {
        return words.filter((word) => word.includes('=')).map((word) => split(word));
    }
    const { line, args } = instruction;
    const [, name = '', value = ''] = /^(\S+)\s+([\s\S]*)$/.exec(line.text.slice(args.start, args.end)) ?? [];
    return name === '' ? [] : [[name, value]];
}
function wordsOf({ line, args, escape: escapeToken }) {
    const words = (0,quoted_words/* assignmentWords */.FQ)(line.text, args.start, args.end, escapeToken);
    return Array.from(words, ({ start, end }) => line.text.slice(start, end));
}
function split(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

// EXTERNAL MODULE: ./lib/model/reference.js
var model_reference = __webpack_require__(811);
// EXTERNAL MODULE: ./lib/dockerfile/decode.js
var decode = __webpack_require__(2761);
// EXTERNAL MODULE: ./lib/dockerfile/heredoc.js
var dockerfile_heredoc = __webpack_require__(5507);
// EXTERNAL MODULE: ./lib/dockerfile/instruction-words.js
var instruction_words = __webpack_require__(7595);
// EXTERNAL MODULE: ./lib/dockerfile/json-form.js
var json_form = __webpack_require__(800);
// EXTERNAL MODULE: ./lib/dockerfile/stages.js
var dockerfile_stages = __webpack_require__(2968);
;// CONCATENATED MODULE: ./lib/dockerfile/copy-step.js






const FROM = '--from=';
const CHOWN = '--chown=';
function copyOf(instruction, stages, scope) {
    const { line, args, heredocs, escape: escapeToken } = instruction;
    const { flags, end } = (0,instruction_words/* leadingFlags */.a)(instruction);
    const flag = (start) => flags.find(({ text }) => text.startsWith(start))?.text.slice(start.length);
    const from = flag(FROM);
    const chown = flag(CHOWN);
    const written = line.text.slice(end, args.end).trim();
    const words = (0,json_form/* jsonStrings */.l)((0,decode/* decode */.D)(written))?.map(decode/* encode */.l) ?? written.split(/[\t\v\f\r ]+/);
    const paths = words.map((word) => {
        const heredoc = heredocs.length > 0 ? (0,dockerfile_heredoc/* heredocOf */.SN)(word) : undefined;
        return (0,decode/* decode */.D)(heredoc?.name ?? scope.expand(word, escapeToken));
    });
    return {
        from: from === undefined || from === '' ? undefined : originOf(from, stages),
        sources: paths.slice(0, -1),
        destination: paths.at(-1) ?? '',
        ...(chown === undefined ? {} : { chown: (0,decode/* decode */.D)(scope.expand(chown, escapeToken)) }),
    };
}
function originOf(word, stages) {
    const index = stages.find(word);
    if (index !== undefined)
        return { kind: 'stage', index };
    if (word === 'scratch')
        return { kind: 'scratch' };
    const reference = (0,dockerfile_stages/* stageNumber */.s)(word) === undefined ? (0,model_reference/* parseReference */.F2)(word) : undefined;
    return reference === undefined || 'invalid' in reference ? { kind: 'unknown' } : { kind: 'image', reference };
}

;// CONCATENATED MODULE: ./lib/shell/conditions.js
const VERDICTS = new Set(['true', ':', 'false', 'exit', 'return']);
const FAILURES = new Set(['false', 'exit', 'return']);
const TESTS = new Set(['[', '[[', 'test', 'which', 'type', 'hash']);
class ShellConditions {
    isMet = false;
    #groups = [];
    #isFallback = false;
    #last;
    operator(operator) {
        if (operator === '&&' && this.#last !== undefined && isTest(this.#last))
            this.isMet = true;
        if (operator === '||')
            this.#isFallback = true;
        else if (operator !== '\n')
            this.#isFallback = false;
        if (operator !== '&&' && operator !== '||')
            this.#last = undefined;
    }
    command(words) {
        const [name = ''] = words;
        if (this.#isFallback && !VERDICTS.has(name))
            this.isMet = true;
        this.#isFallback = false;
        this.#last = words;
        const group = this.#groups.at(-1);
        if (group !== undefined && FAILURES.has(name))
            group.fails = true;
    }
    openGroup() {
        this.#groups.push({ isFallback: this.#isFallback, fails: false });
        this.#isFallback = false;
    }
    closeGroup() {
        const group = this.#groups.pop();
        if (group?.isFallback === true && !group.fails)
            this.isMet = true;
        this.#last = undefined;
    }
    end() {
        while (this.#groups.length > 0)
            this.closeGroup();
    }
}
function isTest([name = '', first = '']) {
    return TESTS.has(name) || (name === 'command' && /^-[pvV]+$/.test(first));
}

;// CONCATENATED MODULE: ./lib/shell/nesting.js
const CASE = /(?:case|esac)(?![\w-])/y;
const BEFORE_COMMAND = /(?:[(;&|\n]|\b(?:then|else|do))$/;
function endOfNested(text, start) {
    const stack = [];
    let at = start;
    do
        at = step(text, at, stack);
    while (stack.length > 0 && at < text.length);
    return Math.min(at, text.length);
}
function step(text, at, stack) {
    const top = stack.at(-1);
    const mode = top?.mode;
    const char = text[at];
    if (char === '\\')
        return at + 2;
    const closes = char === mode || (char === '}' && mode === 'quoted }');
    if (closes && !(char === ')' && (top?.cases ?? 0) > 0)) {
        stack.pop();
        return at + 1;
    }
    if (mode === '`')
        return at + 1;
    const isQuoted = mode === '"' || mode === 'quoted }';
    if (char === '$' && text[at + 1] === '(')
        return nesting_open(stack, ')', at + 2);
    if (char === '$' && text[at + 1] === '{')
        return nesting_open(stack, isQuoted ? 'quoted }' : '}', at + 2);
    if (char === '`' || char === '"')
        return nesting_open(stack, char, at + 1);
    if (char === '(' && (mode === ')' || mode === undefined))
        return nesting_open(stack, ')', at + 1);
    if (char === "'" && !isQuoted)
        return indexBehind(text, "'", at + 1);
    if (mode !== ')' || top === undefined)
        return at + 1;
    if (char === '#' && /[\s(;&|]/.test(text[at - 1] ?? '\n'))
        return indexBehind(text, '\n', at) - 1;
    if (char === 'c' || char === 'e')
        top.cases = Math.max(top.cases + caseAt(text, at), 0);
    return at + 1;
}
function nesting_open(stack, mode, at) {
    stack.push({ mode, cases: 0 });
    return at;
}
function caseAt(text, at) {
    CASE.lastIndex = at;
    if (!CASE.test(text))
        return 0;
    const before = text.slice(Math.max(at - 40, 0), at).replace(/[ \t\r]+$/, '');
    if (!BEFORE_COMMAND.test(before))
        return 0;
    return text[at] === 'c' ? 1 : -1;
}
function indexBehind(text, what, from) {
    const index = text.indexOf(what, from);
    return index < 0 ? text.length + 1 : index + 1;
}

;// CONCATENATED MODULE: ./lib/shell/word.js

const PLAIN = /[^ \t\r\n;&|<>()'"\\$`]+/y;
const QUOTED_PLAIN = /[^"\\$`]+/y;
const ENDS = /[ \t\r\n;&|<>)]/;
const NO_SCRIPTS = [];
function readWord(text, start) {
    return new WordReader(text, start).read();
}
class WordReader {
    #source;
    #start;
    #at;
    #text = '';
    #plain;
    #scripts;
    constructor(source, start) {
        this.#source = source;
        this.#start = start;
        this.#at = start;
    }
    read() {
        while (this.#at < this.#source.length && this.#part(this.#source[this.#at] ?? ''))
            ;
        const end = Math.min(this.#at, this.#source.length);
        const plain = this.#plain ?? this.#text.length;
        return { text: this.#text, plain, end, scripts: this.#scripts ?? NO_SCRIPTS };
    }
    #part(char) {
        if (char === '\\')
            this.#escape();
        else if (char === "'")
            this.#single();
        else if (char === '"')
            this.#double();
        else if (char === '$' && this.#source[this.#at + 1] === "'")
            this.#ansi();
        else if (char === '$' || char === '`')
            this.#substitution();
        else if (char === '(' || char === '<' || char === '>')
            return this.#bracket(char);
        else if (ENDS.test(char))
            return false;
        else
            this.#text += this.#run(PLAIN);
        return true;
    }
    #escape() {
        const escaped = this.#source[this.#at + 1] ?? '';
        this.#at += 2;
        if (escaped === '\n')
            return;
        this.#quotes();
        this.#text += escaped;
    }
    #single() {
        this.#quotes();
        const close = this.#source.indexOf("'", this.#at + 1);
        const end = close < 0 ? this.#source.length : close;
        this.#text += this.#source.slice(this.#at + 1, end);
        this.#at = end + 1;
    }
    #double() {
        this.#quotes();
        this.#at += 1;
        for (let char = this.#source[this.#at]; char !== undefined && char !== '"'; char = this.#source[this.#at]) {
            if (char === '\\') {
                const next = this.#source[this.#at + 1] ?? '';
                if (next !== '\n')
                    this.#text += '$`"\\'.includes(next) ? next : `\\${next}`;
                this.#at += 2;
            }
            else if (char === '$' || char === '`')
                this.#substitution();
            else
                this.#text += this.#run(QUOTED_PLAIN);
        }
        this.#at += 1;
    }
    #ansi() {
        this.#quotes();
        let end = this.#at + 2;
        while (end < this.#source.length && this.#source[end] !== "'")
            end += this.#source[end] === '\\' ? 2 : 1;
        this.#text += this.#source.slice(this.#at + 2, end);
        this.#at = end + 1;
    }
    #substitution() {
        const start = this.#at;
        const opening = this.#source.slice(start, start + 3);
        if (!/^(?:`|\$[({])/.test(opening)) {
            this.#text += '$';
            this.#at += 1;
            return;
        }
        this.#at = endOfNested(this.#source, start);
        const written = this.#source.slice(start, this.#at);
        this.#text += written;
        if (opening.startsWith('`'))
            this.#script(written
                .slice(1)
                .replace(/`$/, '')
                .replaceAll(/\\([$`\\])/g, '$1'));
        else if (opening.startsWith('$(') && opening !== '$((')
            this.#script(written.slice(2).replace(/\)$/, ''));
    }
    #bracket(char) {
        const start = this.#at;
        const isProcess = char !== '(' && start === this.#start && this.#source[start + 1] === '(';
        const isInWord = char === '(' && start > this.#start && /[=?*+@!]/.test(this.#source[start - 1] ?? '');
        if (!isProcess && !isInWord)
            return false;
        this.#at = endOfNested(this.#source, isProcess ? start + 1 : start);
        const written = this.#source.slice(start, this.#at);
        this.#text += written;
        if (isProcess)
            this.#script(written.slice(2).replace(/\)$/, ''));
        return true;
    }
    #run(pattern) {
        pattern.lastIndex = this.#at;
        const [run = ''] = pattern.exec(this.#source) ?? [];
        this.#at += run.length;
        return run;
    }
    #quotes() {
        this.#plain ??= this.#text.length;
    }
    #script(text) {
        this.#scripts ??= [];
        this.#scripts.push(text);
    }
}

;// CONCATENATED MODULE: ./lib/shell/tokens.js


const SKIPPED = /(?:[ \t\r]|\\\r?\n)+/y;
const REDIRECTION = /\d*(<<<|<<-?|[<>]&|<>|>>|>\||<(?!\()|>(?!\())|&>>?/y;
const OPERATOR = /&&|\|\||;;&|;;|;&|\|&|[;&|()\n]/y;
class ShellTokens {
    #text;
    #at = 0;
    #noArithmetic = 0;
    constructor(text) {
        this.#text = text;
    }
    next() {
        this.#skip();
        if (this.#at >= this.#text.length)
            return undefined;
        const redirection = this.#match(REDIRECTION);
        if (redirection !== undefined)
            return this.#redirection(redirection.replace(/^\d+/, ''));
        const operator = this.#match(OPERATOR);
        if (operator !== undefined)
            return { kind: 'operator', operator };
        const word = readWord(this.#text, this.#at);
        this.#at = Math.max(word.end, this.#at + 1);
        return { kind: 'word', word };
    }
    skipIf(char) {
        this.#skip();
        const isNext = this.#text[this.#at] === char;
        if (isNext)
            this.#at += 1;
        return isNext;
    }
    skipArithmetic() {
        if (this.#text[this.#at] !== '(' || this.#at < this.#noArithmetic)
            return false;
        const end = endOfNested(this.#text, this.#at - 1);
        const isArithmetic = this.#text.startsWith('))', end - 2);
        if (isArithmetic)
            this.#at = end;
        else
            this.#noArithmetic = end;
        return isArithmetic;
    }
    takeHeredoc({ name, dropsTabs }) {
        const start = this.#at;
        while (this.#at < this.#text.length) {
            const from = this.#at;
            const newline = this.#text.indexOf('\n', from);
            const line = this.#text.slice(from, newline < 0 ? this.#text.length : newline);
            this.#at = newline < 0 ? this.#text.length : newline + 1;
            if ((dropsTabs ? line.replace(/^\t+/, '') : line) === name)
                return this.#text.slice(start, from);
        }
        return this.#text.slice(start);
    }
    #skip() {
        this.#match(SKIPPED);
        if (this.#text[this.#at] !== '#')
            return;
        const newline = this.#text.indexOf('\n', this.#at);
        this.#at = newline < 0 ? this.#text.length : newline;
    }
    #redirection(operator) {
        this.#skip();
        const start = this.#at;
        const target = readWord(this.#text, start);
        this.#at = target.end;
        const isHeredoc = (operator === '<<' || operator === '<<-') && target.end > start;
        const heredoc = isHeredoc ? { name: target.text, dropsTabs: operator === '<<-' } : undefined;
        return { kind: 'redirection', target, heredoc };
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text)?.[0];
        this.#at += match?.length ?? 0;
        return match;
    }
}

;// CONCATENATED MODULE: ./lib/shell/wrappers.js
const NONE = /^$/;
const WRAPPERS = new Map([
    [
        'sudo',
        {
            valued: /^(?:-[A-Za-z]*[CDghpRrTtUu]|--(?:user|group|chdir|host|prompt|role|type))$/,
            operands: 0,
            takesEnv: true,
        },
    ],
    ['doas', { valued: /^-[a-z]*[Cu]$/, operands: 0, takesEnv: false }],
    ['exec', { valued: /^-[cl]*a$/, operands: 0, takesEnv: false }],
    ['env', { valued: /^(?:-[0iv]*[uC]|--(?:unset|chdir))$/, operands: 0, takesEnv: true }],
    ['time', { valued: /^(?:-[apqvV]*[fo]|--(?:format|output))$/, operands: 0, takesEnv: false }],
    ['nice', { valued: /^(?:-n|--adjustment)$/, operands: 0, takesEnv: false }],
    ['command', { valued: NONE, operands: 0, takesEnv: false }],
    ['builtin', { valued: NONE, operands: 0, takesEnv: false }],
    ['nohup', { valued: NONE, operands: 0, takesEnv: false }],
    ['eatmydata', { valued: NONE, operands: 0, takesEnv: false }],
    ['timeout', { valued: /^(?:-[a-z]*[ks]|--(?:kill-after|signal))$/, operands: 1, takesEnv: false }],
    ['gosu', { valued: NONE, operands: 1, takesEnv: false }],
    ['su-exec', { valued: NONE, operands: 1, takesEnv: false }],
]);
const SHELL = /^(?:ba|da|a|z|k|mk)?sh$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
function baseName(command) {
    return command.slice(command.lastIndexOf('/') + 1);
}
function isShell(command) {
    return command !== undefined && SHELL.test(baseName(command));
}
function unwrap(words, env) {
    let start = 0;
    for (;;) {
        const name = baseName(words[start] ?? '');
        const wrapper = WRAPPERS.get(name);
        if (wrapper === undefined)
            return start;
        const isQuestion = name === 'command' && /^-[pvV]*[vV]/.test(words[start + 1] ?? '');
        const command = isQuestion ? words.length : commandOf(words, start + 1, wrapper);
        if (command >= words.length)
            return start;
        if (wrapper.takesEnv) {
            for (const word of words.slice(start + 1, command).filter((each) => ASSIGNMENT.test(each))) {
                const equals = word.indexOf('=');
                env.set(word.slice(0, equals), word.slice(equals + 1));
            }
        }
        start = command;
    }
}
function commandOf(words, from, { valued, operands, takesEnv }) {
    let at = from;
    while (/^-./.test(words[at] ?? '') && words[at] !== '--')
        at += valued.test(words[at] ?? '') ? 2 : 1;
    if (words[at] === '-' || words[at] === '--')
        at += 1;
    while (takesEnv && ASSIGNMENT.test(words[at] ?? ''))
        at += 1;
    return at + operands;
}
function scriptOf(words) {
    const name = baseName(words[0] ?? '');
    if (name === 'su' || name === 'runuser') {
        const flag = words.findIndex((word) => word === '-c' || word === '--command');
        if (flag < 0)
            return 'stdin';
        return flag + 1 < words.length ? flag + 1 : undefined;
    }
    if (!isShell(name))
        return undefined;
    let flags = '';
    let at = 1;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (word === '-' || word === '--') {
            at += 1;
            break;
        }
        if (!/^[-+]./.test(word))
            break;
        const isLong = word.startsWith('--');
        if (!isLong && word.startsWith('-'))
            flags += word;
        if (isLong ? /^--(?:rc|init-)file$/.test(word) : /[oO]/.test(word))
            at += 1;
    }
    if (flags.includes('c'))
        return at < words.length ? at : undefined;
    return at >= words.length || flags.includes('s') ? 'stdin' : undefined;
}

;// CONCATENATED MODULE: ./lib/shell/commands.js
var _a;



const MAX_DEPTH = 5;
const commands_ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/;
const NO_ENV = new Map();
function readShell(script) {
    const parser = new ShellParser(script, 0, true);
    return parser.run();
}
function readWords(list) {
    const env = new Map();
    const words = list.slice(unwrap(list, env));
    const script = scriptOf(words);
    const inner = typeof script === 'number' ? readShell(words[script] ?? '') : undefined;
    const commands = words.length === 0 ? [] : [{ env, words }, ...(inner?.commands ?? [])];
    return { commands, isConditional: inner?.isConditional ?? false };
}
class ShellParser {
    #tokens;
    #depth;
    #substitutes;
    #commands = [];
    #conditions = new ShellConditions();
    #mode = 'command';
    #openCases = 0;
    #isPatternStart = false;
    #env;
    #words = [];
    #heredocs = [];
    #pending = [];
    constructor(script, depth, substitutes) {
        this.#tokens = new ShellTokens(script);
        this.#depth = depth;
        this.#substitutes = substitutes;
    }
    run() {
        for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next())
            this.#take(token);
        this.#endCommand();
        this.#conditions.end();
        return { commands: this.#commands, isConditional: this.#conditions.isMet };
    }
    #take(token) {
        switch (token.kind) {
            case 'word':
                this.#substitutions(token.word);
                this.#word(token.word);
                break;
            case 'redirection':
                this.#substitutions(token.target);
                if (token.heredoc !== undefined)
                    this.#heredocs.push(token.heredoc);
                break;
            case 'operator':
                this.#operator(token.operator);
                if (token.operator === '\n')
                    this.#takeHeredocs();
                break;
        }
    }
    #word(word) {
        switch (this.#mode) {
            case 'command':
                if (this.#words.length > 0)
                    this.#words.push(word);
                else if (this.#env !== undefined || !this.#keyword(word))
                    this.#firstWord(word);
                break;
            case 'list':
                break;
            case 'subject':
                if (word.text === 'in')
                    this.#startPattern();
                break;
            case 'pattern':
                if (this.#isPatternStart && isPlain(word, 'esac'))
                    this.#endCase();
                this.#isPatternStart = false;
                break;
            case 'name':
                this.#mode = 'command';
                break;
            case 'test':
                this.#words.push(word);
                if (isPlain(word, ']]'))
                    this.#mode = 'command';
                break;
        }
    }
    #firstWord(word) {
        const [assigned = '', name = ''] = commands_ASSIGNMENT.exec(word.text) ?? [];
        if (assigned === '' || assigned.length > word.plain) {
            this.#words.push(word);
            return;
        }
        this.#env ??= new Map();
        this.#env.set(name, word.text.slice(assigned.length));
    }
    #keyword(word) {
        if (word.plain < word.text.length)
            return false;
        switch (word.text) {
            case 'if':
            case 'elif':
            case 'while':
            case 'until':
                this.#conditions.isMet = true;
                return true;
            case 'then':
            case 'else':
            case 'fi':
            case 'do':
            case 'done':
            case '!':
                return true;
            case 'for':
            case 'select':
            case 'in':
                this.#mode = 'list';
                return true;
            case 'case':
                this.#conditions.isMet = true;
                this.#openCases += 1;
                this.#mode = 'subject';
                return true;
            case 'esac':
                this.#endCase();
                return true;
            case 'function':
                this.#conditions.isMet = true;
                this.#mode = 'name';
                return true;
            case '{':
                this.#conditions.openGroup();
                return true;
            case '}':
                this.#conditions.closeGroup();
                return true;
            case '[[':
                this.#words.push(word);
                this.#mode = 'test';
                return true;
            default:
                return false;
        }
    }
    #operator(operator) {
        const isEnd = operator === '\n' || operator === ';';
        if (this.#mode === 'pattern') {
            if (operator === ')')
                this.#mode = 'command';
            return;
        }
        if (this.#mode === 'subject' || this.#mode === 'name')
            return;
        if (this.#mode === 'list' || this.#mode === 'test') {
            if (isEnd)
                this.#mode = 'command';
            else if (operator === '(')
                this.#tokens.skipArithmetic();
            if (!isEnd)
                return;
        }
        this.#inCommand(operator);
    }
    #inCommand(operator) {
        if (operator === '(') {
            this.#bracket();
            return;
        }
        this.#endCommand();
        this.#conditions.operator(operator);
        if (operator === ')')
            this.#conditions.closeGroup();
        const endsCase = operator === ';;' || operator === ';&' || operator === ';;&';
        if (endsCase && this.#openCases > 0)
            this.#startPattern();
    }
    #bracket() {
        const isFunction = this.#words.length === 1 && this.#tokens.skipIf(')');
        if (isFunction) {
            this.#words = [];
            this.#conditions.isMet = true;
            return;
        }
        this.#endCommand();
        if (!this.#tokens.skipArithmetic())
            this.#conditions.openGroup();
    }
    #startPattern() {
        this.#mode = 'pattern';
        this.#isPatternStart = true;
    }
    #endCase() {
        this.#openCases = Math.max(this.#openCases - 1, 0);
        this.#mode = 'command';
    }
    #endCommand() {
        const [words, assigned] = [this.#words, this.#env];
        const heredocs = this.#heredocs;
        this.#words = [];
        this.#env = undefined;
        if (heredocs.length > 0)
            this.#heredocs = [];
        if (words.length === 0 && assigned === undefined) {
            for (const heredoc of heredocs)
                this.#pending.push({ ...heredoc, isScript: false });
            return;
        }
        const texts = words.map(({ text }) => text);
        const env = assigned ?? new Map();
        const start = unwrap(texts, env);
        const command = texts.slice(start);
        this.#commands.push({ env: env.size === 0 ? NO_ENV : env, words: command });
        this.#conditions.command(command);
        const script = scriptOf(command);
        for (const heredoc of heredocs)
            this.#pending.push({ ...heredoc, isScript: script === 'stdin' });
        const inner = typeof script === 'number' ? words[start + script] : undefined;
        if (inner !== undefined)
            this.#nested(inner.text, this.#substitutes && inner.scripts.length === 0);
    }
    #takeHeredocs() {
        for (const heredoc of this.#heredocs)
            this.#pending.push({ ...heredoc, isScript: false });
        this.#heredocs = [];
        const pending = this.#pending;
        if (pending.length === 0)
            return;
        this.#pending = [];
        for (const heredoc of pending) {
            const lines = this.#tokens.takeHeredoc(heredoc);
            if (heredoc.isScript)
                this.#nested(lines, true);
        }
    }
    #substitutions(word) {
        if (this.#substitutes)
            for (const script of word.scripts)
                this.#nested(script, true);
    }
    #nested(script, substitutes) {
        if (this.#depth >= MAX_DEPTH) {
            this.#conditions.isMet = true;
            return;
        }
        const { commands, isConditional } = new _a(script, this.#depth + 1, substitutes).run();
        for (const command of commands)
            this.#commands.push(command);
        this.#conditions.isMet ||= isConditional;
    }
}
_a = ShellParser;
function isPlain(word, text) {
    return word.text === text && word.plain === text.length;
}

// EXTERNAL MODULE: ./lib/dockerfile/mount.js
var mount = __webpack_require__(2210);
;// CONCATENATED MODULE: ./lib/dockerfile/run-step.js









const OTHER_SHELLS = /^(?:cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|fish|nu)(?:\.exe)?$/i;
function runOf(instruction, source, stages, scope) {
    const { line, args } = instruction;
    const { flags, end } = (0,instruction_words/* leadingFlags */.a)(instruction);
    const mounts = flags
        .filter(({ text }) => text.startsWith('--mount='))
        .map((flag) => mountOf(flag, instruction.escape, stages, scope));
    return { ...run_step_scriptOf(instruction, line.text.slice(end, args.end).trim(), source, scope.shell), mounts };
}
function mountOf(flag, escapeToken, stages, scope) {
    const fields = (0,mount/* mountFields */.n8)(flag);
    const textOf = (...keys) => {
        const value = keys.map((key) => fields.get(key)).find((word) => word !== undefined);
        return value === undefined ? undefined : (0,decode/* decode */.D)(scope.expand(value.text, escapeToken));
    };
    const from = fields.get('from')?.text ?? '';
    return {
        type: (0,mount/* mountType */.wS)(fields),
        from: from === '' ? undefined : run_step_originOf(from, stages),
        source: textOf('source', 'src'),
        target: textOf('target', 'dst', 'destination'),
    };
}
function run_step_originOf(word, stages) {
    if (word === 'scratch')
        return { kind: 'scratch' };
    const index = (0,dockerfile_stages/* stageNumber */.s)(word) === undefined ? stages.find(word) : undefined;
    if (index !== undefined)
        return { kind: 'stage', index };
    const reference = (0,model_reference/* parseReference */.F2)(word);
    return 'invalid' in reference ? { kind: 'unknown' } : { kind: 'image', reference };
}
function run_step_scriptOf(instruction, written, source, shell) {
    const { heredocs } = instruction;
    const words = (0,json_form/* jsonStrings */.l)((0,decode/* decode */.D)(written));
    if (words !== undefined) {
        return { form: 'exec', words, ...readWords(words), text: (0,decode/* decode */.D)(written) };
    }
    const [first] = heredocs;
    const isHeredoc = first !== undefined && heredocs.length === 1 && (0,dockerfile_heredoc/* heredocOf */.SN)(written) !== undefined;
    const text = (0,decode/* decode */.D)(isHeredoc ? bodyOf(first, source, first.dropsTabs) : withBodies(written, heredocs, source));
    const interpreter = isHeredoc ? interpreterOf(text) : undefined;
    const isScript = interpreter === undefined ? takesOther(text, shell, instruction.escape) : !isShell(interpreter);
    if (isScript)
        return { form: 'script', words: [], commands: [], isConditional: false, text };
    return { form: 'shell', words: [], ...readShell(text), text };
}
function withBodies(written, heredocs, source) {
    return [written, ...heredocs.map((heredoc) => bodyOf(heredoc, source, false) + heredoc.name)].join('\n');
}
function bodyOf({ body }, source, dropsTabs) {
    const text = source.slice(body.start, body.end).replaceAll(/\r+\n/g, '\n');
    return dropsTabs ? text.replaceAll(/^\t+/gm, '') : text;
}
function interpreterOf(text) {
    const line = /^#!([^\n]*)/.exec(text)?.[1];
    const words = line?.trim().split(/\s+/) ?? [];
    const isEnv = baseName(words[0] ?? '') === 'env';
    return isEnv ? words.slice(1).find((word) => !word.startsWith('-') && !word.includes('=')) : words[0];
}
function takesOther(text, shell, escapeToken) {
    if (shell === undefined)
        return escapeToken === '`' || /^(?:powershell|cmd)(?:\.exe)?\s/i.test(text);
    return OTHER_SHELLS.test(shell[0]?.split(/[\\/]/).at(-1) ?? '');
}

;// CONCATENATED MODULE: ./lib/dockerfile/start-step.js




function startOf(instruction) {
    const { keyword, line, args } = instruction;
    let written = (0,decode/* decode */.D)(line.text.slice((0,instruction_words/* leadingFlags */.a)(instruction).end, args.end)).trim();
    if (keyword === 'healthcheck') {
        const [, type = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(written) ?? [];
        if (type.toLowerCase() !== 'cmd')
            return undefined;
        written = rest;
    }
    const words = (0,json_form/* jsonStrings */.l)(written);
    if (words !== undefined)
        return { form: 'exec', words };
    const first = readShell(written).commands.find((command) => command.words.length > 0);
    return { form: 'shell', words: first?.words ?? [] };
}

;// CONCATENATED MODULE: ./lib/dockerfile/steps.js





function stepOf(instruction, source, stages, scope) {
    const { keyword } = instruction;
    const range = source.range(instruction.span);
    switch (keyword) {
        case 'run':
            return { kind: 'run', range, ...runOf(instruction, source.text, stages, scope) };
        case 'cmd':
        case 'entrypoint':
        case 'healthcheck': {
            const start = startOf(instruction);
            return start && { kind: 'start', range, instruction: keyword, ...start };
        }
        case 'copy':
        case 'add':
            return { kind: 'copy', range, instruction: keyword, ...copyOf(instruction, stages, scope) };
        case 'shell': {
            const words = (0,json_form/* jsonStrings */.l)((0,decode/* decode */.D)(argumentOf(instruction)));
            if (words === undefined)
                return undefined;
            scope.shell = words;
            return { kind: 'shell', range, words };
        }
        case 'user':
            return { kind: 'user', range, user: expanded(instruction, scope) };
        case 'workdir':
            return { kind: 'workdir', range, path: expanded(instruction, scope) };
        case 'env':
            return { kind: 'env', range, values: decoded(scope.setEnv(instruction)) };
        case 'arg':
            return { kind: 'env', range, values: decoded(scope.setArgs(instruction)) };
        case 'onbuild':
            return { kind: 'onbuild', range };
        default:
            return undefined;
    }
}
function argumentOf({ line, args }) {
    return line.text.slice(args.start, args.end).trim();
}
function expanded(instruction, scope) {
    return (0,decode/* decode */.D)(scope.expand(argumentOf(instruction), instruction.escape));
}
function decoded(values) {
    return new Map([...values].map(([name, value]) => [(0,decode/* decode */.D)(name), value === undefined ? undefined : (0,decode/* decode */.D)(value)]));
}

// EXTERNAL MODULE: ./lib/dockerfile/survey.js + 5 modules
var survey = __webpack_require__(6401);
;// CONCATENATED MODULE: ./lib/dockerfile/outline.js








const outlineDockerfile = (bytes, { buildArgs }) => {
    const source = new source_text/* SourceText */.D(bytes);
    const surveyed = (0,survey/* survey */.F)(source, buildArgs);
    const { stages, froms, refusals, cut } = surveyed;
    if (refusals.areThere || cut !== undefined)
        return [];
    const bases = froms.map((from) => baseOf(from, stages));
    const contents = contentsOf(source, surveyed, buildArgs, bases);
    return froms.map(({ line, word, name }, index) => {
        const range = source.range(line.span(word.start, word.end));
        const isFinal = index === froms.length - 1;
        const { steps, ignores } = contents[index] ?? { steps: NOTHING, ignores: NOTHING };
        return { index, name, isFinal, range, base: bases[index] ?? UNKNOWN, steps, ignores };
    });
};
const UNKNOWN = { kind: 'unknown' };
const NOTHING = [];
function contentsOf(source, { stages, scope: global }, buildArgs, bases) {
    const file = { global, buildArgs, budget: new docker_word/* LinkBudget */.OU() };
    const contents = [];
    let work = 0;
    for (const instruction of (0,reader/* readDockerfile */.n)(source.text, () => undefined)) {
        const content = contents.at(-1);
        if (instruction.keyword === 'from') {
            const base = bases[contents.length];
            const scope = new StageScope(file, base?.kind === 'stage' ? contents[base.index]?.scope : undefined);
            contents.push({ scope, steps: [], ignores: [] });
        }
        else if (content !== undefined) {
            const step = stepOf(instruction, source, stages, content.scope);
            if (step !== undefined)
                content.steps.push(step);
            const comment = (0,ignore_comment/* findIgnoreComment */.vX)(instruction.comments);
            if (comment !== undefined)
                content.ignores.push({ range: source.range(instruction.span), comment });
            work += step === undefined ? 0 : (0,stage_work/* workOf */.L)(step);
        }
        if (work > stage_work/* MAX_WORK */.v)
            break;
    }
    return contents;
}
function baseOf({ meaning, expansion, stageIndex }, stages) {
    switch (meaning.kind) {
        case 'image':
            return { kind: 'image', reference: meaning.reference };
        case 'scratch':
            return { kind: 'scratch' };
        case 'stage': {
            const index = stages.earlier(expansion?.value ?? '', stageIndex);
            return index === undefined ? UNKNOWN : { kind: 'stage', index };
        }
        case 'skipped':
        case 'refused':
            return UNKNOWN;
    }
}


/***/ })

};
