/** A command that runs the command in its arguments. */
interface Wrapper {
  /** Flags that take the next word as their value, also at the end of several short flags in one word. */
  readonly valued: RegExp;
  /** How many words come before the command that aren't flags: one in `gosu USER`. */
  readonly operands: number;
  /** Whether `NAME=value` may come before the command. */
  readonly takesEnv: boolean;
}

const NONE = /^$/;
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map([
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

/** The last part of a command's path. */
export function baseName(command: string): string {
  return command.slice(command.lastIndexOf('/') + 1);
}

/** Whether the command is a shell with the language of POSIX or one close to it. */
export function isShell(command: string | undefined): boolean {
  return command !== undefined && SHELL.test(baseName(command));
}

/**
 * The index of the command that `sudo`, `exec`, `env` and the like run; 0 where there is no such wrapper. A wrapper without
 * a command is the command.
 * @param env receives the variables that they set
 */
export function skipWrappers(words: readonly string[], env: Map<string, string>): number {
  let start = 0;
  for (;;) {
    const name = baseName(words[start] ?? '');
    const wrapper = WRAPPERS.get(name);
    if (wrapper === undefined) return start;
    const isQuestion = name === 'command' && /^-[pvV]*[vV]/.test(words[start + 1] ?? '');
    const command = isQuestion ? words.length : commandOf(words, start + 1, wrapper);
    if (command >= words.length) return start;
    if (wrapper.takesEnv) {
      for (const word of words.slice(start + 1, command).filter((each) => ASSIGNMENT.test(each))) {
        const equals = word.indexOf('=');
        env.set(word.slice(0, equals), word.slice(equals + 1));
      }
    }
    start = command;
  }
}

function commandOf(words: readonly string[], from: number, { valued, operands, takesEnv }: Wrapper): number {
  let at = from;
  while (/^-./.test(words[at] ?? '') && words[at] !== '--') at += valued.test(words[at] ?? '') ? 2 : 1;
  if (words[at] === '-' || words[at] === '--') at += 1;
  while (takesEnv && ASSIGNMENT.test(words[at] ?? '')) at += 1;
  return at + operands;
}

/** The index of the script in `sh -c SCRIPT` and `su USER -c SCRIPT`; `stdin` for a shell that reads its script from there. */
export function nestedScriptOf(words: readonly string[]): number | 'stdin' | undefined {
  const name = baseName(words[0] ?? '');
  if (name === 'su' || name === 'runuser') {
    const flag = words.findIndex((word) => word === '-c' || word === '--command');
    if (flag < 0) return 'stdin';
    return flag + 1 < words.length ? flag + 1 : undefined;
  }
  if (!isShell(name)) return undefined;
  let flags = '';
  let at = 1;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-' || word === '--') {
      at += 1;
      break;
    }
    if (!/^[-+]./.test(word)) break;
    const isLong = word.startsWith('--');
    if (!isLong && word.startsWith('-')) flags += word;
    // `-o pipefail`, `--rcfile FILE`
    if (isLong ? /^--(?:rc|init-)file$/.test(word) : /[oO]/.test(word)) at += 1;
  }
  if (flags.includes('c')) return at < words.length ? at : undefined;
  return at >= words.length || flags.includes('s') ? 'stdin' : undefined;
}
