import { getInput, setSecret } from '@actions/core';
import { parseSettings, type SettingName, type SettingValues } from '../settings/parse.ts';
import { settings } from '../settings/schema.ts';
import { parseYaml } from '../settings/yaml.ts';

/** The inputs that the workflow sets. */
export interface Inputs {
  readonly token: string;
  readonly values: SettingValues;
}

/** Reads the inputs and masks their secrets. @throws ConfigurationError that names the input, its value and what it takes */
export async function readInputs(): Promise<Inputs> {
  const raw: { [Name in SettingName]?: unknown } = {};
  for (const name of Object.keys(settings) as SettingName[]) {
    const text = getInput(name);
    // An input that isn't set comes as an empty text.
    if (text !== '') raw[name] = text;
  }
  const credentials = raw['registry-credentials'];
  if (typeof credentials === 'string')
    raw['registry-credentials'] = await parseYaml(credentials, 'registry-credentials');
  const values = await parseSettings(raw, (name) => name);
  for (const { password } of values['registry-credentials'] ?? []) if (password !== '') setSecret(password);
  const token = getInput('token');
  if (token !== '') setSecret(token);
  return { token, values };
}
