import type { BaseIssue, InferOutput } from 'valibot';
import { SEVERITIES } from '../check/finding.ts';
import { ConfigurationError, type ConfigurationErrorCode } from '../model/error.ts';
import { configFile, safeParse } from './schema.ts';
import { meaning, unknownName } from './unknown-name.ts';
import { type ParsedYaml, parseYamlText } from './yaml.ts';

/** The parsed config file; a setting that it doesn't have has no key. */
export type Config = InferOutput<typeof configFile>;

/** What is wrong in the file. */
interface Mistake {
  readonly code: ConfigurationErrorCode;
  /** From the root of the file. */
  readonly keys: readonly unknown[];
  readonly isKey: boolean;
  readonly message: string;
}

/** Mistakes that are told at once. */
const MAX_TOLD = 20;

/**
 * Parses the config file.
 * @param path names the file in messages
 * @param ruleIds the ids of all rules; without them rules are not checked
 * @throws ConfigurationError with a line for each mistake: the file, the place, the key and what the key takes
 */
export async function parseConfig(text: string, path: string, ruleIds?: Iterable<string>): Promise<Config> {
  const parsed = await parseYamlText(text, path);
  const value = parsed.value ?? {};
  const result = safeParse(configFile, value, { abortPipeEarly: true });
  if (typeof value !== 'object' || Array.isArray(value))
    throw new ConfigurationError('invalid-file', `${path}: it takes a mapping of settings to their values.`);
  const mistakes = [
    ...unknownSettings(value),
    ...(result.issues ?? []).flatMap(mistakesOf),
    ...(ruleIds === undefined ? [] : ruleMistakes(value, [...ruleIds])),
  ];
  const [first] = mistakes;
  if (first !== undefined) throw new ConfigurationError(first.code, tell(mistakes, path, parsed));
  return result.output as Config;
}

/** The keys that are no setting. valibot tells the first one alone. */
function unknownSettings(value: object): Mistake[] {
  const known = Object.keys(configFile.entries);
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  return unknown.map((key) => {
    const message = `unknown setting ${key}. ${meaning(key, known)}The settings are ${known.join(', ')}.`;
    return { code: 'unknown-setting', keys: [key], isKey: true, message };
  });
}

function mistakesOf(issue: BaseIssue<unknown>): Mistake[] {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  if (issue.type !== 'strict_object' || issue.expected !== 'never') {
    return [{ code: 'invalid-setting', keys, isKey: false, message: `${nameOf(keys)}: it ${issue.message}.` }];
  }
  if (keys.length === 1) return [];
  const message = `${nameOf(keys.slice(0, -1))}: unknown key ${String(keys.at(-1))}. It ${issue.message}.`;
  return [{ code: 'unknown-setting', keys, isKey: true, message }];
}

/** `images.node.digest`, or `ignore, entry 1`: entries are counted as people count. */
function nameOf(keys: readonly unknown[]): string {
  const parts = keys.map((key) => (typeof key === 'number' ? `, entry ${key + 1}` : `.${String(key)}`));
  return parts.join('').slice(1);
}

/** What `fail-on` and `rules` name that is no rule. */
function ruleMistakes(value: object, ruleIds: readonly string[]): Mistake[] {
  const { rules, 'fail-on': failOn } = value as { readonly rules?: unknown; readonly 'fail-on'?: unknown };
  const named = typeof failOn === 'string' ? failOn.split(/[\s,]+/) : Array.isArray(failOn) ? failOn : [];
  const takes = [...ruleIds, ...SEVERITIES, 'none'];
  const wrong = named.flatMap((name, index): Mistake[] => {
    if (name === '' || takes.includes(name)) return [];
    const message = `fail-on: ${unknownName('value', String(name), takes)} It takes ${takes.join(', ')}.`;
    const keys = Array.isArray(failOn) ? ['fail-on', index] : ['fail-on'];
    return [{ code: 'invalid-setting', keys, isKey: false, message }];
  });
  const ids = typeof rules === 'object' && rules !== null ? Object.keys(rules) : [];
  const unknown = ids
    .filter((id) => !ruleIds.includes(id))
    .map((id): Mistake => {
      const message = `rules: ${unknownName('rule', id, ruleIds)} The rules are ${ruleIds.join(', ')}.`;
      return { code: 'invalid-setting', keys: ['rules', id], isKey: true, message };
    });
  return [...wrong, ...unknown];
}

/** A line for each mistake, in the order of the file. */
function tell(mistakes: readonly Mistake[], path: string, { placeOf }: ParsedYaml): string {
  const placed = mistakes.map(({ keys, isKey, message }) => ({
    place: placeOf(keys, isKey ? 'key' : 'value'),
    message,
  }));
  placed.sort((a, b) => {
    const [one, other] = [a.place ?? { line: 0, column: 0 }, b.place ?? { line: 0, column: 0 }];
    return one.line - other.line || one.column - other.column;
  });
  const lines = placed
    .slice(0, MAX_TOLD)
    .map(({ place, message }) => `${path}${place === undefined ? '' : `:${place.line}:${place.column}`}: ${message}`);
  const more = placed.length - MAX_TOLD;
  return [...lines, ...(more > 0 ? [`${path}: ${more} more mistakes.`] : [])].join('\n');
}
