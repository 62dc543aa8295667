import { COMMAND_NAMES, COMMANDS, OPTIONS, type Option, SHELLS, type Shell } from './options.ts';

/** The script that completes the words of a call in a shell. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return zsh();
    case 'fish':
      return fish();
  }
}

const WORDS = [...COMMAND_NAMES, 'help', 'completion', 'version'];

/** The words that an option takes, where these are all. */
function wordsOf({ value }: Option): readonly string[] {
  return value?.includes('|') === true && value === value.toLowerCase() ? value.split('|') : [];
}

/** The options of a command. */
function optionsOf(command: string): [string, Option][] {
  return Object.entries(OPTIONS).filter(([, { commands }]) => commands?.some((each) => each === command) ?? true);
}

function bash(): string {
  const values = Object.entries(OPTIONS).flatMap(([name, option]) => {
    const words = wordsOf(option);
    if (words.length > 0)
      return [`    --${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")); return ;;`];
    // Of a free value nothing is known; the default of complete, file names, does for paths.
    return option.type === 'string' ? [`    --${name}) return ;;`] : [];
  });
  const options = COMMAND_NAMES.map((command) => {
    const names = optionsOf(command).map(([name]) => `--${name}`);
    return `    ${command}) options='${names.join(' ')}' ;;`;
  });
  return `# Completion of freshfrom for bash: source <(freshfrom completion bash)
_freshfrom() {
  local word="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD - 1]}" options=''
  COMPREPLY=()
  case "$last" in
${values.join('\n')}
    help) COMPREPLY=($(compgen -W '${COMMAND_NAMES.join(' ')}' -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${WORDS.join(' ')} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${options.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
  esac
}
complete -o default -F _freshfrom freshfrom
`;
}

function zsh(): string {
  const spec = ([name, option]: [string, Option]): string => {
    const words = wordsOf(option);
    const action = words.length > 0 ? `(${words.join(' ')})` : option.isFile === true ? '_files' : ' ';
    const value =
      option.type === 'string' ? `:${(option.value ?? '').replace(/[:[\]]/g, ' ').toLowerCase()}:${action}` : '';
    return `      '*--${name}[${quoted(option.help).replace(/[[\]]/g, '\\$&')}]${value}'`;
  };
  const cases = COMMAND_NAMES.map((command) => {
    return `    ${command})\n      _arguments \\\n${optionsOf(command).map(spec).join(' \\\n')} \\\n      '*:path:_files' ;;`;
  });
  const commands = COMMAND_NAMES.map((name) => `    '${name}:${quoted(COMMANDS[name].summary)}'`);
  return `#compdef freshfrom
# Completion of freshfrom for zsh: source <(freshfrom completion zsh)
_freshfrom() {
  local -a commands
  commands=(
${commands.join('\n')}
    'help:show the help of a command'
    'completion:print a completion script'
    'version:show the version'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
    help) _describe command commands ;;
    completion) _values shell ${SHELLS.join(' ')} ;;
  esac
}
compdef _freshfrom freshfrom
`;
}

function fish(): string {
  const first = `complete -c freshfrom -n '__fish_use_subcommand'`;
  const ofCommand = (command: string): string => `complete -c freshfrom -n '__fish_seen_subcommand_from ${command}'`;
  const commands = COMMAND_NAMES.map((name) => `${first} -f -a ${name} -d '${quoted(COMMANDS[name].summary)}'`);
  const options = COMMAND_NAMES.flatMap((command) =>
    optionsOf(command).map(([name, option]) => {
      const words = wordsOf(option);
      const value =
        option.type === 'boolean'
          ? ''
          : words.length > 0
            ? ` -x -a '${words.join(' ')}'`
            : option.isFile === true
              ? ' -r -F'
              : ' -x';
      return `${ofCommand(command)} -l ${name}${value} -d '${quoted(option.help)}'`;
    }),
  );
  return [
    '# Completion of freshfrom for fish: freshfrom completion fish | source',
    ...commands,
    `${first} -f -a help -d 'show the help of a command'`,
    `${first} -f -a completion -d 'print a completion script'`,
    `${first} -f -a version -d 'show the version'`,
    `${ofCommand('help')} -f -a '${COMMAND_NAMES.join(' ')}'`,
    `${ofCommand('completion')} -f -a '${SHELLS.join(' ')}'`,
    ...options,
    '',
  ].join('\n');
}

/** For single quotes; no text here has any. */
function quoted(text: string): string {
  return text.replaceAll("'", '’');
}
