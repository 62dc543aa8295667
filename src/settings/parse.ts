import type { BaseIssue, InferOutput } from 'valibot';
import { ConfigurationError } from '../model/error.ts';
import type { settings } from './schema.ts';

export type SettingName = keyof typeof settings;
/** What is set, in its parsed form; a setting that isn't set has no key. */
export type SettingValues = { readonly [Name in SettingName]?: InferOutput<(typeof settings)[Name]> };

/**
 * Parses the settings that somebody set.
 * @param label how the place where it was set calls a setting: an input's name, an option with its dashes
 * @throws ConfigurationError that names the setting, what was written and what it takes
 */
export async function parseSettings(
  raw: { readonly [Name in SettingName]?: unknown },
  label: (name: SettingName) => string,
): Promise<SettingValues> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    // The schemas are loaded with the first setting: most runs of the command line set none.
    const { safeParse, settings } = await import('./schema.ts');
    const name = key as SettingName;
    const result = safeParse(settings[name], value);
    if (!result.success) throw new ConfigurationError('invalid-setting', refusal(label(name), value, result.issues[0]));
    values[name] = result.output;
  }
  return values;
}

/** One line on what is wrong with a value. */
export function refusal(name: string, value: unknown, issue: BaseIssue<unknown>): string {
  // Credentials are never repeated.
  const shown = name.includes('credentials') ? '' : ` "${preview(value)}"`;
  return `${name}${shown}: it ${issue.message}.`;
}

function preview(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
