export const id = "build-stages";
export const ids = ["build-stages"];
export const modules = {

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildStages: () => (/* binding */ buildStages)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5422);
/* harmony import */ var _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7056);
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);




// lib/dockerfile/variables/stage-scope.js
const MAX_INHERITED = 50;
var StageScope = class {
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
		if (!/["'$\\`]/.test(word)) return word;
		const lookup = (name) => this.#lookup(name);
		const { budget } = this.#file;
		try {
			return (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.C)((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.l)(word, {
				base: 0,
				escape: escapeToken,
				raw: false,
				keepUnset: true,
				lookup,
				budget
			}));
		} catch (error) {
			if (error instanceof _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.d) return word;
			throw error;
		}
	}
	setEnv(instruction) {
		const values = new Map(envPairs(instruction).map(([name, value]) => [this.expand(name, instruction.escape), this.expand(value, instruction.escape)]));
		for (const [name, value] of values) this.#set(name, value);
		return values;
	}
	setArgs(instruction) {
		const values = new Map();
		for (const word of wordsOf(instruction)) {
			const [name, written] = split(word);
			const value = written === undefined ? this.#globalValue(name) : this.expand(written, instruction.escape);
			values.set(name, value);
			if (value !== undefined) this.#set(name, value);
		}
		return values;
	}
	#globalValue(name) {
		const variable = this.#file.global.lookup(name);
		if (variable === undefined) return this.#file.buildArgs.get(name);
		return variable.fragments.some(({ unknown }) => unknown !== undefined) ? undefined : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.C)(variable.fragments);
	}
	#set(name, value) {
		this.#variables.set(name, { fragments: [(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.S)(value, [])] });
	}
	#lookup(name) {
		const own = this.#variables.get(name);
		return own === undefined && this.#base !== undefined ? this.#base.#lookup(name) : own;
	}
};
function envPairs(instruction) {
	const words = wordsOf(instruction);
	if (words[0]?.includes("=") === true) {
		return words.filter((word) => word.includes("=")).map((word) => split(word));
	}
	const { line, args } = instruction;
	const [, name = "", value = ""] = /^(\S+)\s+([\s\S]*)$/.exec(line.text.slice(args.start, args.end)) ?? [];
	return name === "" ? [] : [[name, value]];
}
function wordsOf({ line, args, escape: escapeToken }) {
	const words = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.v)(line.text, args.start, args.end, escapeToken);
	return Array.from(words, ({ start, end }) => line.text.slice(start, end));
}
function split(word) {
	const equals = word.indexOf("=");
	return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

// lib/dockerfile/stages/copy-step.js
function readCopy(instruction, scope) {
	const { flags, operands, heredocs, escape: escapeToken } = instruction;
	const chown = flags.find(({ name }) => name === "chown")?.value?.text;
	const words = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(operands))?.map(_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.T) ?? operands.split(/[\t\v\f\r ]+/);
	const paths = words.map((word) => {
		const heredoc = heredocs.length > 0 ? (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.s)(word) : undefined;
		return (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(heredoc?.name ?? scope.expand(word, escapeToken));
	});
	return {
		sources: paths.slice(0, -1),
		destination: paths.at(-1) ?? "",
		...chown === undefined ? {} : { chown: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(scope.expand(chown, escapeToken)) }
	};
}

// lib/shell/conditions.js
const VERDICTS = new Set([
	"true",
	":",
	"false",
	"exit",
	"return"
]);
const FAILURES = new Set([
	"false",
	"exit",
	"return"
]);
const TESTS = new Set([
	"[",
	"[[",
	"test",
	"which",
	"type",
	"hash"
]);
const NO_OUTCOME = {
	words: [],
	fails: false,
	isVerdict: false
};
function outcomeOf(words) {
	const [name = ""] = words;
	return {
		words,
		fails: FAILURES.has(name),
		isVerdict: VERDICTS.has(name)
	};
}
function isTest([name = "", first = ""]) {
	return TESTS.has(name) || name === "command" && /^-[pvV]+$/.test(first);
}

// lib/shell/syntax.js
const MAX_HEREDOCS = 100;
const MAX_BROKEN_LENGTH = 2048;
function parseScript(text) {
	return hasMoreThan(MAX_HEREDOCS, "<<", text) ? undefined : bounded((0,unbash__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text));
}
function bounded(script) {
	const isBroken = script?.errors !== undefined && script.errors.length > 0;
	return isBroken && script.end - script.pos > MAX_BROKEN_LENGTH ? undefined : script;
}
function hasMoreThan(count, part, text) {
	let found = 0;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
		found += 1;
		if (found > count) return true;
	}
	return false;
}

// lib/shell/words.js
function shellWord(word) {
	return {
		text: word.value,
		substitutions: substitutionsIn(word.parts ?? [])
	};
}
function assignedValue({ value, text, pos }) {
	if (value.type === "Word") return shellWord(value);
	return {
		text: text.slice(value.pos - pos),
		substitutions: []
	};
}
function assignmentWord(assignment) {
	const { text, substitutions } = assignedValue(assignment);
	const name = assignment.text.slice(0, assignment.value.pos - assignment.pos);
	return {
		text: name + text,
		substitutions
	};
}
function testWords(test) {
	const within = (each) => {
		switch (each.type) {
			case "TestUnary": return [each.operator, each.operand];
			case "TestBinary": return [
				each.left,
				each.operator,
				each.right
			];
			case "TestLogical": return each.operands.flatMap(within);
			case "TestNot": return within(each.operand);
			case "TestGroup": return within(each.expression);
		}
	};
	return [
		"[[",
		...within(test),
		"]]"
	];
}
function substitutionsIn(parts) {
	return parts.flatMap((part) => {
		switch (part.type) {
			case "CommandExpansion":
			case "ProcessSubstitution": return [part];
			case "DoubleQuoted":
			case "LocaleString":
			case "BraceExpansion":
			case "Glob": return substitutionsIn(part.parts ?? []);
			default: return [];
		}
	});
}

// lib/shell/wrappers.js
const NONE = /^$/;
const WRAPPERS = new Map([
	["sudo", {
		valued: /^(?:-[A-Za-z]*[CDghpRrTtUu]|--(?:user|group|chdir|host|prompt|role|type))$/,
		operands: 0,
		takesEnv: true
	}],
	["doas", {
		valued: /^-[a-z]*[Cu]$/,
		operands: 0,
		takesEnv: false
	}],
	["exec", {
		valued: /^-[cl]*a$/,
		operands: 0,
		takesEnv: false
	}],
	["env", {
		valued: /^(?:-[0iv]*[uC]|--(?:unset|chdir))$/,
		operands: 0,
		takesEnv: true
	}],
	["time", {
		valued: /^(?:-[apqvV]*[fo]|--(?:format|output))$/,
		operands: 0,
		takesEnv: false
	}],
	["nice", {
		valued: /^(?:-n|--adjustment)$/,
		operands: 0,
		takesEnv: false
	}],
	["command", {
		valued: NONE,
		operands: 0,
		takesEnv: false
	}],
	["builtin", {
		valued: NONE,
		operands: 0,
		takesEnv: false
	}],
	["nohup", {
		valued: NONE,
		operands: 0,
		takesEnv: false
	}],
	["eatmydata", {
		valued: NONE,
		operands: 0,
		takesEnv: false
	}],
	["timeout", {
		valued: /^(?:-[a-z]*[ks]|--(?:kill-after|signal))$/,
		operands: 1,
		takesEnv: false
	}],
	["gosu", {
		valued: NONE,
		operands: 1,
		takesEnv: false
	}],
	["su-exec", {
		valued: NONE,
		operands: 1,
		takesEnv: false
	}]
]);
const SHELL = /^(?:ba|da|a|z|k|mk)?sh$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
function baseName(command) {
	return command.slice(command.lastIndexOf("/") + 1);
}
function isShell(command) {
	return command !== undefined && SHELL.test(baseName(command));
}
function skipWrappers(words, env) {
	let start = 0;
	for (;;) {
		const name = baseName(words[start] ?? "");
		const wrapper = WRAPPERS.get(name);
		if (wrapper === undefined) return start;
		const isQuestion = name === "command" && /^-[pvV]*[vV]/.test(words[start + 1] ?? "");
		const command = isQuestion ? words.length : commandOf(words, start + 1, wrapper);
		if (command >= words.length) return start;
		if (wrapper.takesEnv) {
			for (const word of words.slice(start + 1, command).filter((each) => ASSIGNMENT.test(each))) {
				const equals = word.indexOf("=");
				env.set(word.slice(0, equals), word.slice(equals + 1));
			}
		}
		start = command;
	}
}
function commandOf(words, from, { valued, operands, takesEnv }) {
	let at = from;
	while (/^-./.test(words[at] ?? "") && words[at] !== "--") at += valued.test(words[at] ?? "") ? 2 : 1;
	if (words[at] === "-" || words[at] === "--") at += 1;
	while (takesEnv && ASSIGNMENT.test(words[at] ?? "")) at += 1;
	return at + operands;
}
function nestedScriptOf(words) {
	const name = baseName(words[0] ?? "");
	if (name === "su" || name === "runuser") {
		const flag = words.findIndex((word) => word === "-c" || word === "--command");
		if (flag < 0) return "stdin";
		return flag + 1 < words.length ? flag + 1 : undefined;
	}
	if (!isShell(name)) return undefined;
	let flags = "";
	let at = 1;
	for (; at < words.length; at += 1) {
		const word = words[at] ?? "";
		if (word === "-" || word === "--") {
			at += 1;
			break;
		}
		if (!/^[-+]./.test(word)) break;
		const isLong = word.startsWith("--");
		if (!isLong && word.startsWith("-")) flags += word;
		if (isLong ? /^--(?:rc|init-)file$/.test(word) : /[oO]/.test(word)) at += 1;
	}
	if (flags.includes("c")) return at < words.length ? at : undefined;
	return at >= words.length || flags.includes("s") ? "stdin" : undefined;
}

// lib/shell/script-reader.js
const MAX_DEPTH = 5;
const NO_ENV = new Map();
const RUNS_NOTHING = {
	...NO_OUTCOME,
	isVerdict: true
};
var ScriptReader = class {
	#commands = [];
	#isConditional = false;
	#depth = 0;
	#substitutes = true;
	#heredocs = [];
	read(script) {
		this.#script(script);
		return {
			commands: this.#commands,
			isConditional: this.#isConditional
		};
	}
	#script(script) {
		if (script === undefined) this.#isConditional = true;
		else this.#list(script);
		this.#readHeredocs(Number.POSITIVE_INFINITY);
	}
	#nested(script, substitutes = true) {
		if (this.#depth >= MAX_DEPTH) {
			this.#isConditional = true;
			return;
		}
		const outer = {
			heredocs: this.#heredocs,
			substitutes: this.#substitutes
		};
		this.#heredocs = [];
		this.#substitutes = substitutes;
		this.#depth += 1;
		this.#script(script());
		this.#depth -= 1;
		this.#heredocs = outer.heredocs;
		this.#substitutes = outer.substitutes;
	}
	#list({ commands }) {
		let fails = false;
		for (const { command } of commands) {
			const each = command.type === "AndOr" ? this.#andOr(command) : this.#pipeline(command);
			fails ||= each.fails;
		}
		return fails;
	}
	#andOr({ commands, operators }) {
		let fails = false;
		let last = [];
		for (const [index, command] of commands.entries()) {
			const operator = operators[index - 1];
			if (operator === "&&" && isTest(last)) this.#isConditional = true;
			const outcome = this.#pipeline(command);
			if (operator === "||" && !outcome.isVerdict) this.#isConditional = true;
			last = outcome.words;
			fails ||= outcome.fails;
		}
		return {
			...NO_OUTCOME,
			fails
		};
	}
	#pipeline(node) {
		if (node.type !== "Pipeline") return this.#command(node);
		const isTimed = node.prefixes.some(({ type }) => type === "Time");
		const outcomes = node.commands.map((each, index) => this.#command(each, isTimed && index === 0 ? ["time"] : []));
		const { words } = outcomes.at(-1) ?? NO_OUTCOME;
		return {
			words,
			fails: outcomes.some(({ fails }) => fails),
			isVerdict: outcomes[0]?.isVerdict ?? false
		};
	}
	#command(node, prefix = []) {
		this.#readHeredocs(node.pos);
		switch (node.type) {
			case "Command": return this.#simple(node, prefix);
			case "Redirected": {
				const outcome = this.#command(node.command);
				for (const each of node.redirects) this.#redirection(each);
				return outcome;
			}
			case "Subshell":
			case "BraceGroup": return {
				...NO_OUTCOME,
				isVerdict: this.#list(node.body)
			};
			case "If": return this.#branches([node, ...node.elif].flatMap(({ clause, then }) => [clause, then]).concat(node.else ?? []));
			case "While": return this.#branches([node.clause, node.body]);
			case "Case":
				this.#word(node.word);
				return this.#branches(node.items.map(({ body }) => body));
			case "Function":
				this.#isConditional = true;
				this.#command(node.body);
				return NO_OUTCOME;
			case "Coproc": return this.#command(node.body);
			case "For":
			case "Select":
				for (const each of node.wordlist ?? []) this.#word(each);
				return {
					...NO_OUTCOME,
					fails: this.#list(node.body)
				};
			case "ArithmeticFor": return {
				...NO_OUTCOME,
				fails: this.#list(node.body)
			};
			case "CompoundList": return {
				...NO_OUTCOME,
				fails: this.#list(node)
			};
			case "ArithmeticCommand": return NO_OUTCOME;
			case "TestCommand": return this.#add(testWords(node.expression).map((each) => typeof each === "string" ? each : this.#word(each).text), NO_ENV);
		}
	}
	#branches(lists) {
		this.#isConditional = true;
		return {
			...NO_OUTCOME,
			fails: lists.map((each) => this.#list(each)).some(Boolean)
		};
	}
	#simple(node, prefix) {
		const env = new Map();
		const words = prefix.map((text) => ({
			text,
			substitutions: []
		}));
		const heredocs = [];
		for (const each of node.prefix) {
			if (each.type === "Assignment") env.set(each.name, this.#substitute(assignedValue(each)).text);
			else heredocs.push(...this.#redirection(each));
		}
		if (node.name !== undefined) words.push(this.#word(node.name));
		for (const each of node.suffix) {
			if (each.type === "Word") words.push(this.#word(each));
			else if (each.type === "Assignment") words.push(this.#substitute(assignmentWord(each)));
			else heredocs.push(...this.#redirection(each));
		}
		if (words.length === prefix.length && env.size === 0) return RUNS_NOTHING;
		const texts = words.map(({ text }) => text);
		const start = skipWrappers(texts, env);
		const outcome = this.#add(texts.slice(start), env);
		const script = nestedScriptOf(outcome.words);
		if (script === "stdin") this.#heredocs.push(...heredocs);
		const inner = typeof script === "number" ? words[start + script] : undefined;
		if (inner !== undefined) {
			const substitutes = this.#substitutes && inner.substitutions.length === 0;
			this.#nested(() => parseScript(inner.text), substitutes);
		}
		return outcome;
	}
	#add(words, env) {
		this.#commands.push({
			env: env.size === 0 ? NO_ENV : env,
			words
		});
		return outcomeOf(words);
	}
	#word(word) {
		return this.#substitute(shellWord(word));
	}
	#substitute(word) {
		if (this.#substitutes) for (const each of word.substitutions) this.#nested(() => bounded(each.script));
		return word;
	}
	#redirection(redirection) {
		if (redirection.type === "HereDoc") return [{
			start: redirection.body.pos,
			text: redirection.body.text
		}];
		if (redirection.target !== undefined) this.#word(redirection.target);
		return [];
	}
	#readHeredocs(before) {
		const isAbove = this.#heredocs.filter(({ start }) => start < before);
		if (isAbove.length === 0) return;
		this.#heredocs = this.#heredocs.slice(isAbove.length);
		for (const { text } of isAbove) this.#nested(() => parseScript(text));
	}
};

// lib/shell/commands.js
const NOT_READ = {
	commands: [],
	isConditional: true
};
function readShellScript(script) {
	try {
		return new ScriptReader().read(parseScript(script));
	} catch (error) {
		if (error instanceof RangeError) return NOT_READ;
		throw error;
	}
}
function readExecForm(list) {
	const env = new Map();
	const words = list.slice(skipWrappers(list, env));
	const script = nestedScriptOf(words);
	const inner = typeof script === "number" ? readShellScript(words[script] ?? "") : undefined;
	const commands = words.length === 0 ? [] : [{
		env,
		words
	}, ...inner?.commands ?? []];
	return {
		commands,
		isConditional: inner?.isConditional ?? false
	};
}

// lib/dockerfile/stages/run-step.js
const OTHER_SHELLS = /^(?:cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|fish|nu)(?:\.exe)?$/i;
function readRun(instruction, source, bases, scope) {
	const next = bases.values();
	const mounts = Array.from((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.r)(instruction), (options) => {
		const hasFrom = (options.get("from")?.text ?? "") !== "";
		return {
			...mountOf(options, instruction.escape, scope),
			from: hasFrom ? next.next().value : undefined
		};
	});
	return {
		...scriptOf(instruction, instruction.operands, source, scope.shell),
		mounts
	};
}
function mountOf(options, escapeToken, scope) {
	const textOf = (...keys) => {
		const value = keys.map((key) => options.get(key)).find((word) => word !== undefined);
		return value === undefined ? undefined : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(scope.expand(value.text, escapeToken));
	};
	return {
		type: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.n)(options),
		source: textOf("source", "src"),
		target: textOf("target", "dst", "destination")
	};
}
function scriptOf(instruction, written, source, shell) {
	const { heredocs } = instruction;
	const words = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(written));
	if (words !== undefined) {
		return {
			form: "exec",
			words,
			...readExecForm(words),
			text: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(written)
		};
	}
	const [first] = heredocs;
	const isHeredoc = first !== undefined && heredocs.length === 1 && (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.s)(written) !== undefined;
	const text = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(isHeredoc ? bodyOf(first, source, first.dropsTabs) : withBodies(written, heredocs, source));
	const interpreter = isHeredoc ? interpreterOf(text) : undefined;
	const isScript = interpreter === undefined ? takesOther(text, shell, instruction.escape) : !isShell(interpreter);
	if (isScript) return {
		form: "script",
		words: [],
		commands: [],
		isConditional: false,
		text
	};
	return {
		form: "shell",
		words: [],
		...readShellScript(text),
		text
	};
}
function withBodies(written, heredocs, source) {
	return [written, ...heredocs.map((heredoc) => bodyOf(heredoc, source, false) + heredoc.name)].join("\n");
}
function bodyOf({ body }, source, dropsTabs) {
	const text = source.slice(body.start, body.end).replaceAll(/\r+\n/g, "\n");
	return dropsTabs ? text.replaceAll(/^\t+/gm, "") : text;
}
function interpreterOf(text) {
	const line = /^#!([^\n]*)/.exec(text)?.[1];
	const words = line?.trim().split(/\s+/) ?? [];
	const isEnv = baseName(words[0] ?? "") === "env";
	return isEnv ? words.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) : words[0];
}
function takesOther(text, shell, escapeToken) {
	if (shell === undefined) return escapeToken === "`" || /^(?:powershell|cmd)(?:\.exe)?\s/i.test(text);
	return OTHER_SHELLS.test(shell[0]?.split(/[\\/]/).at(-1) ?? "");
}

// lib/dockerfile/stages/start-step.js
function readStart(instruction) {
	let written = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(instruction.operands);
	if (instruction.keyword === "healthcheck") {
		const [, type = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(written) ?? [];
		if (type.toLowerCase() !== "cmd") return undefined;
		written = rest;
	}
	const words = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.c)(written);
	if (words !== undefined) return {
		form: "exec",
		words,
		...readExecForm(words)
	};
	const script = readShellScript(written);
	const first = script.commands.find((command) => command.words.length > 0);
	return {
		form: "shell",
		words: first?.words ?? [],
		...script
	};
}

// lib/dockerfile/stages/step.js
function readStep({ instruction, sources, ignore }, { source, scope }) {
	const { keyword } = instruction;
	const range = source.range(instruction.span);
	switch (keyword) {
		case "run": return {
			kind: "run",
			range,
			ignore,
			...readRun(instruction, source.text, sources, scope)
		};
		case "cmd":
		case "entrypoint":
		case "healthcheck": {
			const start = readStart(instruction);
			return start && {
				kind: "start",
				range,
				ignore,
				instruction: keyword,
				...start
			};
		}
		case "copy":
		case "add": return {
			kind: "copy",
			range,
			ignore,
			instruction: keyword,
			from: sources[0],
			...readCopy(instruction, scope)
		};
		case "shell": {
			const words = (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(argumentOf(instruction)));
			if (words === undefined) return undefined;
			scope.shell = words;
			return {
				kind: "shell",
				range,
				ignore,
				words
			};
		}
		case "user": return {
			kind: "user",
			range,
			ignore,
			user: expanded(instruction, scope)
		};
		case "expose": return {
			kind: "expose",
			range,
			ignore,
			ports: expanded(instruction, scope).split(/\s+/)
		};
		case "workdir": return {
			kind: "workdir",
			range,
			ignore,
			path: expanded(instruction, scope)
		};
		case "env": return {
			kind: "env",
			range,
			ignore,
			values: decoded(scope.setEnv(instruction))
		};
		case "arg": return {
			kind: "env",
			range,
			ignore,
			values: decoded(scope.setArgs(instruction))
		};
		case "onbuild": return {
			kind: "onbuild",
			range,
			ignore
		};
		default: return undefined;
	}
}
function argumentOf({ line, args }) {
	return line.text.slice(args.start, args.end);
}
function expanded(instruction, scope) {
	return (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(scope.expand(argumentOf(instruction), instruction.escape));
}
function decoded(values) {
	return new Map([...values].map(([name, value]) => [(0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(name), value === undefined ? undefined : (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.w)(value)]));
}

// lib/dockerfile/stages/build-stages.js
const NO_STEPS = [];
function buildStages(material) {
	const steps = stepsOf(material);
	return material.outline.stages.map(({ index, name, isFinal, range, base }) => {
		return {
			index,
			name,
			isFinal,
			range,
			base,
			steps: steps[index] ?? NO_STEPS
		};
	});
}
function stepsOf(material) {
	const { outline, scope: global, buildArgs } = material;
	const source = new _start_js__WEBPACK_IMPORTED_MODULE_0__.k(Buffer.from(outline.text, "latin1"));
	const file = {
		global,
		buildArgs,
		budget: new _common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.u()
	};
	const scopes = [];
	const steps = [];
	let work = 0;
	for (const stage of outline.stages) {
		const { base } = stage;
		const scope = new StageScope(file, base.kind === "stage" ? scopes[base.index] : undefined);
		const own = [];
		scopes.push(scope);
		steps.push(own);
		for (const written of instructionsOf(stage, material)) {
			const step = readStep(written, {
				source,
				scope
			});
			if (step === undefined) continue;
			own.push(step);
			work += (0,_start_js__WEBPACK_IMPORTED_MODULE_0__.At)(step);
			if (work > _start_js__WEBPACK_IMPORTED_MODULE_0__.kt) return steps;
		}
	}
	return steps;
}
function* instructionsOf({ span, sources }, material) {
	let next = 0;
	for (const instruction of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.a)(material.outline.text, span.start, material.escape)) {
		if (instruction.span.start >= span.end) return;
		const from = next;
		for (const _ of (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.t)(instruction)) next += 1;
		const bases = sources.slice(from, next).map(({ base }) => base);
		yield {
			instruction,
			sources: bases,
			ignore: (0,_common_read_build_stages_js__WEBPACK_IMPORTED_MODULE_1__.f)(instruction.comments)
		};
	}
}



/***/ })

};
