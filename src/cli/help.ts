import { docUrl } from '../model/project.ts';
import { wrap } from '../util/wrap.ts';
import { COMMAND_NAMES, COMMANDS, type Command, OPTIONS, type Option, SHELLS } from './options.ts';

/** Columns of a terminal that every reader has. */
const WIDTH = 80;

/** The help that names all commands and what they have in common. */
export function overviewText(): string {
  const width = Math.max(...COMMAND_NAMES.map((name) => name.length));
  return textOf([
    'freshfrom keeps the base images of a repository up to date.',
    '',
    ...COMMAND_NAMES.flatMap((name) => entry(`  freshfrom ${name.padEnd(width)}`, COMMANDS[name].summary, 26)),
    ...entry('  freshfrom help', 'COMMAND: its options and examples', 26),
    ...entry('  freshfrom completion', `${SHELLS.join(', ')}: a script that completes words`, 26),
    '',
    'Options of every command:',
    ...optionLines(([, { commands }]) => commands === undefined),
    '',
    'More options:',
    ...COMMAND_NAMES.flatMap((name) => entry(`  ${name}`, ownOptions(name), width + 4)),
    '',
    ...exitStatus(),
    '',
    docUrl('command-line.md'),
  ]);
}

/** The help of one command. */
export function commandText(name: Command): string {
  const { takes, summary, more, examples, page } = COMMANDS[name];
  return textOf([
    `freshfrom ${name} ${takes}`,
    '',
    ...wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ${more}`, WIDTH),
    '',
    'Examples:',
    ...examples.flatMap(({ call, does }) => [`  ${call}`, `      ${does}`]),
    '',
    'Options:',
    ...optionLines(([, { commands }]) => commands?.includes(name) ?? true),
    '',
    ...exitStatus(),
    '',
    docUrl(page),
    docUrl('command-line.md'),
  ]);
}

/** The names of the options that not all commands have. */
function ownOptions(command: Command): string {
  const own = Object.entries(OPTIONS).filter(([, { commands }]) => commands?.includes(command) === true);
  return own.map(([name]) => `--${name}`).join(', ');
}

function optionLines(isShown: (option: readonly [string, Option]) => boolean): string[] {
  return Object.entries(OPTIONS)
    .filter(isShown)
    .flatMap(([name, { value, help }]) => entry(`  --${name}${value === undefined ? '' : ` ${value}`}`, help, 28));
}

function exitStatus(): string[] {
  return [
    'Exit status:',
    ...entry('  0', 'check: no finding that --fail-on names; the others: done', 5),
    ...entry('  1', 'check: some finding that --fail-on names', 5),
    ...entry('  2', 'the call or the configuration is wrong', 5),
    ...entry(
      '  3',
      'not complete: every look-up at a registry failed, the time of the run was up, a report can not be written, an image of diff could not be read, or update did not write a file that has changed or is not writable',
      5,
    ),
  ];
}

/** A term with its description beside it, or below where the term is long. @param column of the description */
function entry(term: string, description: string, column: number): string[] {
  const lines = wrap(description, WIDTH - column).map((line) => `${' '.repeat(column)}${line}`);
  const [first = '', ...rest] = lines;
  return term.length + 2 > column ? [term, ...lines] : [`${term}${first.slice(term.length)}`, ...rest];
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
