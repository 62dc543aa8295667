// @ts-check
/**
 * Writes the pages of the repository as a site, into site/:
 *
 *   npm run docs
 *
 * A link that leads nowhere is named, and the exit status is 1.
 */
import { fileURLToPath } from 'node:url';
import { buildSite } from './parts/site.mjs';

const { pages, dead } = buildSite(
  fileURLToPath(new URL('..', import.meta.url)),
  fileURLToPath(new URL('../site', import.meta.url)),
);
for (const link of dead) process.stderr.write(`${link} leads nowhere\n`);
if (dead.length > 0) process.exitCode = 1;
else process.stdout.write(`${pages} pages in site/\n`);
