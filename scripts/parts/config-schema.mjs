// @ts-check
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { parse } from 'yaml';
import { configFile } from '../../src/settings/schema.ts';

/** What action.yml doesn't describe, since the config file alone has it. @type {Readonly<Record<string, string>>} */
const OWN = {
  rules: 'Severity of each rule by its id: `error`, `warning`, `notice` or `off`.',
  groups:
    'Groups of references that get a pull request of their own: what fits `images` and `files` of the first entry that has them.',
  images:
    'Policies by image pattern: `digest: off` leaves digests that are missing or behind alone; `update-tags` and `min-age` as above; `follow: codename` moves tags to later releases of their distribution; `allowed` is a range of versions that tags may move to; `group` names the pull request. Each word counts from the first entry that fits and has it.',
  ignore:
    'What is left alone: each entry fits by `image`, `file` and `rule` patterns; without a rule the whole reference is skipped. `until` is the last day on which it counts.',
};

/** The JSON schema of the config file; the words are those of the Action's inputs. @returns {object} */
export function configSchema() {
  // What JSON schema can't say (a closed bracket in a glob) is left to the program, which says it better.
  const { $schema, properties, ...rest } = toJsonSchema(configFile, { typeMode: 'input', errorMode: 'ignore' });
  const inputs = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')).inputs;
  const described = Object.entries(properties ?? {}).map(([name, schema]) => {
    const description = OWN[name] ?? inputs[name]?.description;
    if (typeof description !== 'string') throw new Error(`${name} has no description in action.yml`);
    return [name, { description, .../** @type {object} */ (schema) }];
  });
  return { $schema, title: 'freshfrom configuration', ...rest, properties: Object.fromEntries(described) };
}
