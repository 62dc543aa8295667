import type { BaseIssue, InferOutput } from 'valibot';
import { ConfigurationError } from '../model/error.ts';
import type { settings } from './schema.ts';

/** The name of a setting that is an input of the Action or an option of the command line. */
export type SettingName = keyof typeof settings;
/** Parsed inputs or options; a setting that isn't set has no key. */
export type SettingValues = { readonly [Name in SettingName]?: InferOutput<(typeof settings)[Name]> };

/**
 * Parses inputs or options.
 * @param label formats a setting's name for messages, as in `--min-age`
 * @throws ConfigurationError that names the setting, its value and what the setting takes
 */
export async function parseSettings(
  raw: { readonly [Name in SettingName]?: unknown },
  label: (name: SettingName) => string,
): Promise<SettingValues> {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    // Loaded with the first setting: most runs of the command line set none.
    const { safeParse, settings } = await import('./schema.ts');
    const name = key as SettingName;
    const result = safeParse(settings[name], value);
    if (!result.success) throw invalidValue(label(name), value, result.issues[0]);
    values[name] = result.output;
  }
  return values;
}

function invalidValue(name: string, value: unknown, issue: BaseIssue<unknown>): ConfigurationError {
  // Messages never contain credentials.
  const shown = name.includes('credentials') ? '' : ` "${preview(value)}"`;
  return new ConfigurationError('invalid-setting', `${name}${shown}: it ${issue.message}.`);
}

function preview(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
