import type { InferOutput } from 'valibot';
import { ConfigurationError } from '../model/error.ts';
import { configFile, safeParse } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** The parsed config file; a setting that it doesn't have has no key. */
export type Config = InferOutput<typeof configFile>;

/**
 * Parses the config file.
 * @param path names the file in messages
 * @throws ConfigurationError that names the file, the key and what the key takes
 */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const value = (await parseYaml(text, path)) ?? {};
  const result = safeParse(configFile, value);
  if (result.success && !Array.isArray(value)) return result.output;
  const [issue] = result.issues ?? [];
  const keys = issue?.path?.map(({ key }) => String(key)) ?? [];
  if (issue === undefined || keys.length === 0 || Array.isArray(value)) {
    throw new ConfigurationError('invalid-file', `${path}: it takes a mapping of settings to their values.`);
  }
  if (issue.type !== 'strict_object' || issue.expected !== 'never') {
    throw new ConfigurationError('invalid-setting', `${path}: ${keys.join('.')}: it ${issue.message}.`);
  }
  const unknown = keys.at(-1);
  const known = Object.keys(configFile.entries).join(', ');
  throw new ConfigurationError(
    'unknown-setting',
    keys.length === 1
      ? `${path}: unknown setting ${unknown}. The settings are ${known}.`
      : `${path}: ${keys.slice(0, -1).join('.')}: unknown key ${unknown}. It ${issue.message}.`,
  );
}
