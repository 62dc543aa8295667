// @ts-check
/**
 * Writes docs/config.schema.json and docs/report.schema.json from the code: what the config file takes is
 * src/settings/schema.ts, and the words of the report are those of the model. Needs Node 24, which strips types.
 *
 *   node scripts/schemas.mjs [--check]      --check writes nothing and fails where a committed schema is another
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { configSchema } from './parts/config-schema.mjs';
import { reportSchema } from './parts/report-schema.mjs';

/** The committed files with what belongs into them. */
export const schemas = { 'docs/config.schema.json': configSchema, 'docs/report.schema.json': reportSchema };

/** As it is committed. @param {() => object} make */
export function textOf(make) {
  return `${JSON.stringify(make(), null, 2)}\n`;
}

if (import.meta.main) {
  for (const [path, make] of Object.entries(schemas)) {
    const url = new URL(`../${path}`, import.meta.url);
    if (!process.argv.includes('--check')) writeFileSync(url, textOf(make));
    else if (readFileSync(url, 'utf8') !== textOf(make)) {
      process.stderr.write(`${path} is not what the code says: run node scripts/schemas.mjs\n`);
      process.exitCode = 1;
    }
  }
}
