import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { parseSettings, type SettingName, type SettingValues } from '../settings/parse.ts';
import { formatList } from '../util/grammar.ts';

/** The commands of the command line. */
export type Command = 'check' | 'update' | 'diff' | 'advise';
const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
/** The forms of a report. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A parsed call of the command line. */
export interface Call {
  readonly command: Command;
  /** The words after the command: paths, or the images of `diff`. */
  readonly paths: readonly string[];
  readonly settings: SettingValues;
  readonly config: string | undefined;
  readonly format: OutputFormat;
  readonly offline: boolean;
  readonly write: boolean;
}

interface Option {
  readonly setting?: SettingName;
  readonly type: 'string' | 'boolean';
  readonly commands?: readonly Command[];
  readonly value?: string;
  readonly help: string;
}

/** Every option, for the parser and the help. Settings about GitHub have no option. */
const OPTIONS: Readonly<Record<string, Option>> = {
  format: { type: 'string', value: OUTPUT_FORMATS.join('|'), help: 'form of the report (default text)' },
  write: { type: 'boolean', commands: ['update'], help: 'make the edits instead of printing them' },
  offline: { type: 'boolean', help: 'ask no registry' },
  'insecure-registry': {
    setting: 'insecure-registries',
    type: 'string',
    value: 'HOST[:PORT]',
    help: 'ask this registry over plain HTTP (repeatable)',
  },
  mirror: { setting: 'mirrors', type: 'string', value: 'FROM=TO', help: 'look up FROM/... at TO/... (repeatable)' },
  config: {
    setting: 'config',
    type: 'string',
    value: 'FILE',
    help: 'the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)',
  },
  paths: { setting: 'paths', type: 'string', value: 'GLOB', help: 'read only these files and folders (repeatable)' },
  exclude: {
    setting: 'exclude',
    type: 'string',
    value: 'GLOB',
    help: 'skip these files and folders (repeatable)',
  },
  'ignore-images': {
    setting: 'ignore-images',
    type: 'string',
    value: 'PATTERN',
    help: 'ignore these images (repeatable)',
  },
  'fail-on': {
    setting: 'fail-on',
    type: 'string',
    commands: ['check'],
    value: 'RULE|SEVERITY|none',
    help: 'findings that make the exit status 1 (default error; repeatable)',
  },
  scope: {
    setting: 'scope',
    type: 'string',
    value: 'changed|all',
    help: 'without a base to compare with: all, and changed never fails',
  },
  'build-args': {
    setting: 'build-args',
    type: 'string',
    value: 'NAME=VALUE',
    help: 'value of an ARG without a default (repeatable)',
  },
  pin: { setting: 'pin', type: 'string', value: 'separate|together|off', help: 'off: write no first digests' },
  'update-tags': {
    setting: 'update-tags',
    type: 'string',
    value: 'digest|patch|minor|major',
    help: 'how far tags move to newer ones of the same shape (default digest: not at all)',
  },
  'min-age': {
    setting: 'min-age',
    type: 'string',
    value: 'DURATION',
    help: 'how long a new digest must be known before it is proposed, such as 3d (default 0)',
  },
  'same-content': {
    setting: 'same-content',
    type: 'string',
    value: 'hold|propose',
    help: 'what to do with a digest that changes nothing on the platforms in use (default hold)',
  },
  platform: {
    setting: 'platforms',
    type: 'string',
    value: 'OS/ARCH[/VARIANT]',
    help: 'a platform in use (default linux/amd64; repeatable)',
  },
  'max-download': {
    setting: 'max-download',
    type: 'string',
    value: 'SIZE',
    help: 'how much of one image may be read for an explanation or advice (default 100MB)',
  },
  'pin-args': { setting: 'pin-args', type: 'boolean', help: 'also write digests that override a --build-arg' },
  'report-file': {
    setting: 'report-file',
    type: 'string',
    commands: ['check', 'update', 'advise'],
    value: 'FILE',
    help: 'also write the JSON report to this file',
  },
  'sarif-file': {
    setting: 'sarif-file',
    type: 'string',
    commands: ['check', 'update', 'advise'],
    value: 'FILE',
    help: 'also write the report as SARIF, for code scanning, to this file',
  },
  'registry-credentials': {
    setting: 'registry-credentials',
    type: 'string',
    value: 'YAML',
    help: 'credentials; docker login is the better way',
  },
  help: { type: 'boolean', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
};

/** Other names of options: mostly the name of the setting. */
const ALIASES: Readonly<Record<string, string>> = {
  'insecure-registries': 'insecure-registry',
  mirrors: 'mirror',
  'build-arg': 'build-args',
  platforms: 'platform',
};

const COMMANDS: Readonly<Record<Command, string>> = {
  check: 'compare every image reference with its registry and report; writes nothing',
  update: 'print the edits as a unified diff; --write makes them',
  diff: 'say what changed between two digests: IMAGE@OLD IMAGE@NEW, or IMAGE:TAG@OLD',
  advise: 'say whether each base image fits its use, and name alternatives; writes nothing',
};

/** Parses the words of a call. @throws ConfigurationError that says what is wrong and what to write instead */
export async function parseCall(argv: readonly string[]): Promise<Call | 'help' | 'version'> {
  const { values, positionals } = parse(argv);
  if (values.help !== undefined) return 'help';
  if (values.version !== undefined) return 'version';
  const [name, ...paths] = positionals;
  if (name === undefined) return 'help';
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new ConfigurationError(
      'invalid-call',
      `There is no command "${name}". The commands are ${Object.keys(COMMANDS).join(', ')}; to check a folder of this name, write: freshfrom check ${name}`,
    );
  }
  const command = name as Command;
  const wrong = Object.keys(values).find((option) => OPTIONS[option]?.commands?.includes(command) === false);
  if (wrong !== undefined)
    throw new ConfigurationError(
      'invalid-call',
      `--${wrong} belongs to freshfrom ${formatList(OPTIONS[wrong]?.commands ?? [])}.`,
    );
  const settings = await readSettings(values);
  return {
    command,
    paths,
    settings,
    config: settings.config,
    format: formatOf(values.format?.at(-1)),
    offline: values.offline !== undefined,
    write: values.write !== undefined,
  };
}

function parse(argv: readonly string[]): { values: Record<string, string[]>; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = { h: { type: 'boolean', short: 'h' } };
  for (const [name, { type }] of Object.entries(OPTIONS)) options[name] = { type, multiple: true };
  for (const name of Object.keys(ALIASES)) options[name] = { type: 'string', multiple: true };
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
    const values: Record<string, string[]> = {};
    for (const [name, value] of Object.entries(parsed.values)) {
      const target = name === 'h' ? 'help' : (ALIASES[name] ?? name);
      values[target] = [...(values[target] ?? []), ...[value].flat().map(String)];
    }
    return { values, positionals: parsed.positionals };
  } catch (error) {
    throw new ConfigurationError(
      'invalid-call',
      `${messageOf(error).split('. ')[0]}. freshfrom --help lists the options.`,
      {
        cause: error,
      },
    );
  }
}

async function readSettings(values: Readonly<Record<string, readonly string[]>>): Promise<SettingValues> {
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

function formatOf(value: string | undefined): OutputFormat {
  const format = OUTPUT_FORMATS.find((each) => each === (value ?? 'text'));
  if (format !== undefined) return format;
  throw new ConfigurationError('invalid-call', `--format "${value}": it takes ${formatList(OUTPUT_FORMATS, 'or')}.`);
}

/** The text of `--help`. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    'freshfrom keeps the base images of a repository up to date.',
    '',
    ...Object.entries(COMMANDS).map(([name, what]) => {
      return `  freshfrom ${name.padEnd(6)} ${name === 'diff' ? 'IMAGE...  ' : '[PATH...] '} ${what}`;
    }),
    '',
    'PATH is a file or a folder; the default is the current folder.',
    '',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    '',
    'Exit status: 0 no finding that --fail-on names, 1 some, 2 the call or the configuration is wrong,',
    '3 the run is not complete: every look-up at a registry failed, the run reached its time limit, a report can not be',
    'written, an image of diff could not be read, or update did not write a file that has changed or is not writable.',
    '',
  ].join('\n');
}
