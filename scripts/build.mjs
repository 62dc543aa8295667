// Builds both bundles from what `npm ci` installed: tsc compiles, ncc bundles the JavaScript that tsc wrote.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/index.js', '-o', 'dist', '--license', 'licenses.txt');
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/cli.js', '-o', 'dist/cli', '--license', 'licenses.txt');
chmodSync(`${root}/dist/cli/index.js`, 0o755);
