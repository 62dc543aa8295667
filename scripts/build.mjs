// Builds both bundles from what `npm ci` installed: tsc compiles, ncc bundles the JavaScript that tsc wrote.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {(script: string, ...args: string[]) => void} */
const run = (script, ...args) => {
  execFileSync(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

// ncc leaves the files of an earlier build behind.
for (const folder of ['lib', 'dist']) rmSync(`${root}/${folder}`, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
// ncc takes a library as a whole, and of valibot's 0.2 MB a fifth is used.
const schema = await rolldown({
  input: `${root}/lib/settings/schema.js`,
  external: (id) => id.startsWith('.') && !id.endsWith('/schema.js'),
});
await schema.write({ file: `${root}/lib/settings/schema.js` });
await schema.close();
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt');
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/cli.js', '-o', 'dist/cli', '--license', 'licenses.txt');
const licence = readFileSync(`${root}/node_modules/valibot/LICENSE.md`, 'utf8');
for (const folder of ['dist', 'dist/cli'])
  appendFileSync(`${root}/${folder}/licenses.txt`, `\n\nvalibot\nMIT\n${licence}`);
chmodSync(`${root}/dist/cli/index.js`, 0o755);
