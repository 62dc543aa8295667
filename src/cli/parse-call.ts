import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { parseSettings, type SettingName, type SettingValues } from '../settings/parse.ts';
import { formatList } from '../util/grammar.ts';
import { ALIASES, COMMANDS, type Command, OPTIONS, OUTPUT_FORMATS, type OutputFormat } from './options.ts';

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
