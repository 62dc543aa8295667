export const id = "completion";
export const ids = ["completion"];
export const modules = {

/***/ 9956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionScript: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);


// lib/cli/completion.js
function completionScript(shell) {
	switch (shell) {
		case "bash": return bash();
		case "zsh": return zsh();
		case "fish": return fish();
	}
}
const WORDS = [
	..._start_js__WEBPACK_IMPORTED_MODULE_0__.d,
	"help",
	"completion",
	"version"
];
function wordsOf({ value }) {
	return value?.includes("|") === true && value === value.toLowerCase() ? value.split("|") : [];
}
function optionsOf(command) {
	return Object.entries(_start_js__WEBPACK_IMPORTED_MODULE_0__.f).filter(([, { commands }]) => commands?.some((each) => each === command) ?? true);
}
function bash() {
	const values = Object.entries(_start_js__WEBPACK_IMPORTED_MODULE_0__.f).flatMap(([name, option]) => {
		const words = wordsOf(option);
		if (words.length > 0) return [`    --${name}) COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$word")); return ;;`];
		return option.type === "string" ? [`    --${name}) return ;;`] : [];
	});
	const options = _start_js__WEBPACK_IMPORTED_MODULE_0__.d.map((command) => {
		const names = optionsOf(command).map(([name]) => `--${name}`);
		return `    ${command}) options='${names.join(" ")}' ;;`;
	});
	return `# Completion of freshfrom for bash: source <(freshfrom completion bash)
_freshfrom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD - 1]}" options=''
  COMPREPLY=()
  case "$last" in
${values.join("\n")}
    help) COMPREPLY=($(compgen -W '${_start_js__WEBPACK_IMPORTED_MODULE_0__.d.join(" ")}' -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${_start_js__WEBPACK_IMPORTED_MODULE_0__.p.join(" ")}' -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${WORDS.join(" ")} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${options.join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
  esac
}
complete -o default -F _freshfrom freshfrom
`;
}
function zsh() {
	const spec = ([name, option]) => {
		const words = wordsOf(option);
		const action = words.length > 0 ? `(${words.join(" ")})` : option.isFile === true ? "_files" : " ";
		const value = option.type === "string" ? `:${(option.value ?? "").replace(/[:[\]]/g, " ").toLowerCase()}:${action}` : "";
		return `      '*--${name}[${quoted(option.help).replace(/[[\]]/g, "\\$&")}]${value}'`;
	};
	const cases = _start_js__WEBPACK_IMPORTED_MODULE_0__.d.map((command) => {
		return `    ${command})\n      _arguments \\\n${optionsOf(command).map(spec).join(" \\\n")} \\\n      '*:path:_files' ;;`;
	});
	const commands = _start_js__WEBPACK_IMPORTED_MODULE_0__.d.map((name) => `    '${name}:${quoted(_start_js__WEBPACK_IMPORTED_MODULE_0__.u[name].summary)}'`);
	return `#compdef freshfrom
# Completion of freshfrom for zsh: source <(freshfrom completion zsh)
_freshfrom() {
  local -a commands
  commands=(
${commands.join("\n")}
    'help:show the help of a command'
    'completion:print a completion script'
    'version:show the version'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
    help) _describe command commands ;;
    completion) _values shell ${_start_js__WEBPACK_IMPORTED_MODULE_0__.p.join(" ")} ;;
  esac
}
compdef _freshfrom freshfrom
`;
}
function fish() {
	const first = `complete -c freshfrom -n '__fish_use_subcommand'`;
	const ofCommand = (command) => `complete -c freshfrom -n '__fish_seen_subcommand_from ${command}'`;
	const commands = _start_js__WEBPACK_IMPORTED_MODULE_0__.d.map((name) => `${first} -f -a ${name} -d '${quoted(_start_js__WEBPACK_IMPORTED_MODULE_0__.u[name].summary)}'`);
	const options = _start_js__WEBPACK_IMPORTED_MODULE_0__.d.flatMap((command) => optionsOf(command).map(([name, option]) => {
		const words = wordsOf(option);
		const value = option.type === "boolean" ? "" : words.length > 0 ? ` -x -a '${words.join(" ")}'` : option.isFile === true ? " -r -F" : " -x";
		return `${ofCommand(command)} -l ${name}${value} -d '${quoted(option.help)}'`;
	}));
	return [
		"# Completion of freshfrom for fish: freshfrom completion fish | source",
		...commands,
		`${first} -f -a help -d 'show the help of a command'`,
		`${first} -f -a completion -d 'print a completion script'`,
		`${first} -f -a version -d 'show the version'`,
		`${ofCommand("help")} -f -a '${_start_js__WEBPACK_IMPORTED_MODULE_0__.d.join(" ")}'`,
		`${ofCommand("completion")} -f -a '${_start_js__WEBPACK_IMPORTED_MODULE_0__.p.join(" ")}'`,
		...options,
		""
	].join("\n");
}
function quoted(text) {
	return text.replaceAll("'", "’");
}



/***/ })

};
