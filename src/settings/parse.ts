import * as v from 'valibot';
import { ConfigurationError } from '../model/error.ts';
import { outsideConfig, shared } from './schema.ts';

const schemas = { ...shared, ...outsideConfig };

export type SettingName = keyof typeof schemas;
/** What is set, in its parsed form; a setting that isn't set has no key. */
export type SettingValues = { readonly [Name in SettingName]?: v.InferOutput<(typeof schemas)[Name]> };

export const SETTING_NAMES = Object.keys(schemas) as readonly SettingName[];

/**
 * Parses the settings that somebody set.
 * @param label how the place where it was set calls a setting: an input's name, an option with its dashes
 * @throws ConfigurationError that names the setting, what was written and what it takes
 */
export function parseSettings(
  raw: { readonly [Name in SettingName]?: unknown },
  label: (name: SettingName) => string,
): SettingValues {
  const values: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    if (raw[name] === undefined) continue;
    const result = v.safeParse(schemas[name], raw[name]);
    if (!result.success) throw new ConfigurationError(refusal(label(name), raw[name], result.issues[0]));
    values[name] = result.output;
  }
  return values;
}

/** One line on what is wrong with a value. */
export function refusal(name: string, value: unknown, issue: v.BaseIssue<unknown>): string {
  // Credentials are never repeated.
  const shown = name.includes('credentials') ? '' : ` "${preview(value)}"`;
  return `${name}${shown}: it ${issue.message}.`;
}

function preview(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
