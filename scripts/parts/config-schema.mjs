// @ts-check
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { parse } from 'yaml';
import { configFile } from '../../src/settings/schema.ts';

/** Descriptions of the keys that only the config file has. @type {Readonly<Record<string, string>>} */
const OWN = {
  rules: 'Severity of each rule by its id: `error`, `warning`, `notice` or `off`.',
  groups:
    'Groups of references that get a pull request of their own. A reference belongs to the first entry whose `images` and `files` match.',
  images:
    'Policies by image pattern: `digest: off` leaves missing and stale digests alone; `update-tags` and `min-age` as above; `follow: codename` moves tags to later releases of their distribution; `allowed` is the version range that tags may move to; `group` is the group of the pull request. Each key takes its value from the first matching entry that has it.',
  ignore:
    'References to leave alone: those that match all patterns of an entry (`image`, `file` and `rule`). Without `rule` the reference is skipped. `until` is the last day of the entry.',
};

/** The JSON schema of the config file, with the descriptions of the Action's inputs. @returns {object} */
export function configSchema() {
  // Rules that JSON schema can't express (closed brackets in a glob) are left to freshfrom.
  const { $schema, properties, ...rest } = toJsonSchema(configFile, { typeMode: 'input', errorMode: 'ignore' });
  const inputs = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).inputs;
  const described = Object.entries(properties ?? {}).map(([name, schema]) => {
    const description = OWN[name] ?? inputs[name]?.description;
    if (typeof description !== 'string') throw new Error(`${name} has no description in action.yml`);
    return [name, { description, .../** @type {object} */ (schema) }];
  });
  return { $schema, title: 'freshfrom configuration', ...rest, properties: Object.fromEntries(described) };
}
