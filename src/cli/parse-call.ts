import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { parseSettings, type SettingName, type SettingValues } from '../settings/parse.ts';
import { meaning } from '../settings/unknown-name.ts';
import { closestWord } from '../util/closest-word.ts';
import { formatList } from '../util/grammar.ts';
import {
  ALIASES,
  COLOURS,
  COMMAND_NAMES,
  type Command,
  OPTIONS,
  OUTPUT_FORMATS,
  type OutputFormat,
  SHELLS,
  SHORT,
  type Shell,
} from './options.ts';

/** A parsed call of the command line that does its work. */
export interface Call {
  readonly command: Command;
  /** The words after the command: paths, or the images of `diff`. */
  readonly paths: readonly string[];
  /** Undefined: files are read from the disk. */
  readonly stdin: StdinFile | undefined;
  readonly settings: SettingValues;
  readonly config: string | undefined;
  /** What `--base` names. */
  readonly base: string | undefined;
  readonly format: OutputFormat;
  readonly colours: (typeof COLOURS)[number];
  readonly offline: boolean;
  readonly write: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** A file whose content comes from standard input. */
export interface StdinFile {
  /** As the call names it. */
  readonly path: string;
}

/** A call that asks for a text about the command line itself. */
export type Question =
  | { readonly asks: 'version' }
  | { readonly asks: 'help'; readonly command: Command | undefined }
  | { readonly asks: 'completion'; readonly shell: Shell };

/** What may stand in place of a command. */
const OTHER_WORDS: readonly string[] = ['help', 'completion', 'version'];

/** The name of what standard input holds, where the call gives none. */
const STDIN = '-';

type Values = Readonly<Record<string, readonly string[]>>;

/** Parses the words of a call. @throws ConfigurationError that says what is wrong and what to write instead */
export async function parseCall(argv: readonly string[]): Promise<Call | Question> {
  const { values, positionals } = parse(argv);
  const [name, ...words] = positionals;
  const question = questionOf(name, words, values);
  if (question !== undefined) return question;
  const command = commandOf(name ?? '');
  const wrong = Object.keys(values).find((option) => {
    const { commands, isRefusedElsewhere } = OPTIONS[option] ?? {};
    return isRefusedElsewhere === true && commands?.includes(command) === false;
  });
  if (wrong !== undefined)
    throw invalidCall(`--${wrong} belongs to freshfrom ${formatList(OPTIONS[wrong]?.commands ?? [])}.`);
  const stdin = stdinOf(command, words, values['stdin-filename']?.at(-1));
  const settings = await readSettings(values);
  const format = oneOf('format', values.format?.at(-1) ?? 'text', OUTPUT_FORMATS);
  if (command !== 'check') reportFormat(format);
  const base = values.base?.at(-1);
  if (base !== undefined && settings.scope === 'all')
    throw invalidCall('--base judges what a change brings, --scope all everything: leave one of them out.');
  return {
    command,
    paths: stdin === undefined ? words : [],
    stdin,
    settings,
    config: settings.config,
    base,
    format,
    colours: oneOf('color', values.color?.at(-1) ?? 'auto', COLOURS),
    offline: values.offline !== undefined,
    write: values.write !== undefined,
    quiet: values.quiet !== undefined,
    verbose: values.verbose !== undefined,
  };
}

function questionOf(name: string | undefined, words: readonly string[], values: Values): Question | undefined {
  if (name === 'version' || (values.help === undefined && values.version !== undefined)) return { asks: 'version' };
  if (name === 'help' || name === undefined) {
    const [about] = words;
    const isOfCommand = about !== undefined && !OTHER_WORDS.includes(about);
    return { asks: 'help', command: isOfCommand ? commandOf(about) : undefined };
  }
  if (values.help !== undefined) return { asks: 'help', command: COMMAND_NAMES.find((each) => each === name) };
  if (name !== 'completion') return undefined;
  const [shell = ''] = words;
  const known = SHELLS.find((each) => each === shell);
  if (known === undefined) throw invalidCall(`freshfrom completion takes ${formatList(SHELLS, 'or')}.`);
  return { asks: 'completion', shell: known };
}

function commandOf(name: string): Command {
  const command = COMMAND_NAMES.find((each) => each === name);
  if (command !== undefined) return command;
  const names = [...COMMAND_NAMES, ...OTHER_WORDS];
  throw invalidCall(
    `There is no command "${name}". ${meaning(name, names)}The commands are ${names.join(', ')}; to check a folder of this name, write: freshfrom check ${name}`,
  );
}

function stdinOf(command: Command, paths: readonly string[], name: string | undefined): StdinFile | undefined {
  if (!paths.includes(STDIN) || command === 'diff') {
    if (name !== undefined)
      throw invalidCall('--stdin-filename belongs to freshfrom check -, which reads a file from standard input.');
    return undefined;
  }
  if (command !== 'check')
    throw invalidCall(`- (standard input) belongs to freshfrom check. A file of this name is ./-`);
  if (paths.length > 1) throw invalidCall('freshfrom check - reads one file from standard input: name no other path.');
  return { path: name ?? STDIN };
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type }] of Object.entries(OPTIONS)) options[name] = { type, multiple: true };
  for (const name of Object.keys(ALIASES)) options[name] = { type: 'string', multiple: true };
  for (const short of Object.keys(SHORT)) options[short] = { type: 'boolean', short };
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
    const values: Record<string, string[]> = {};
    for (const [name, value] of Object.entries(parsed.values)) {
      const target = SHORT[name] ?? ALIASES[name] ?? name;
      values[target] = [...(values[target] ?? []), ...[value].flat().map(String)];
    }
    return { values, positionals: parsed.positionals };
  } catch (error) {
    throw invalidCall(
      `${messageOf(error).split('. ')[0]}. ${hintFor(error)}freshfrom --help lists the options.`,
      error,
    );
  }
}

/** What an unknown option was probably meant to be. */
function hintFor(error: unknown): string {
  const [, name] = /^Unknown option '--([^']+)'/.exec(messageOf(error)) ?? [];
  const meant = name && closestWord(name, [...Object.keys(OPTIONS), ...Object.keys(ALIASES)]);
  return meant === undefined || meant === '' ? '' : `Did you mean --${meant}? `;
}

async function readSettings(values: Values): Promise<SettingValues> {
  const raw: { [Name in SettingName]?: unknown } = {};
  const labels = new Map<SettingName, string>();
  for (const [option, given] of Object.entries(values)) {
    const setting = OPTIONS[option]?.setting;
    if (setting === undefined) continue;
    labels.set(setting, `--${option}`);
    raw[setting] = given.join('\n');
  }
  if (raw['registry-credentials'] !== undefined) {
    const { parseYaml } = await import('../settings/yaml.ts');
    raw['registry-credentials'] = await parseYaml(String(raw['registry-credentials']), '--registry-credentials');
  }
  return parseSettings(raw, (name) => labels.get(name) ?? name);
}

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  throw invalidCall(`--${option} "${value}": it takes ${formatList(words, 'or')}.`);
}

/** The form of a report that is no log of a workflow. @throws ConfigurationError for annotations, which `check` alone makes */
export function reportFormat(format: OutputFormat): Exclude<OutputFormat, 'github'> {
  if (format !== 'github') return format;
  throw invalidCall('--format github, which makes annotations of a workflow, belongs to freshfrom check.');
}

function invalidCall(message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('invalid-call', message, cause === undefined ? {} : { cause });
}
