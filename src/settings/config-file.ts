import * as v from 'valibot';
import { ConfigurationError } from '../model/error.ts';
import { configFile } from './schema.ts';
import { parseYaml } from './yaml.ts';

export type Config = v.InferOutput<typeof configFile>;

/** @throws ConfigurationError that names the file, the key and what it takes */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const value = (await parseYaml(text, path)) ?? {};
  const result = v.safeParse(configFile, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys(configFile.entries).join(', ');
    const nested = key?.includes('.') === true;
    throw new ConfigurationError(
      nested ? `${path}: there is no key ${key}.` : `${path}: there is no setting ${key}. The settings are ${known}.`,
    );
  }
  const message = /^takes /.test(issue.message) ? `it ${issue.message}` : issue.message;
  throw new ConfigurationError(`${path}: ${key === null ? '' : `${key}: `}${message}.`);
}
