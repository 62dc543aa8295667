// @ts-check
/**
 * `npm run bench:start`: the CPU time of the command line on an empty folder beside that of Node itself, both on the
 * Node that runs this, as the mean of many runs. Only their ratio means something: machines differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Some systems count in steps of 10 ms, so one run says little. */
const RUNS = 20;
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const empty = mkdtempSync(join(tmpdir(), 'empty-'));
const bare = meanCpuTime(['-e', '0']);
const check = meanCpuTime([cli, 'check']);
rmSync(empty, { recursive: true });
process.stdout.write(
  `node ${process.version}: -e 0 ${bare} ms, freshfrom check in an empty folder ${check} ms, ratio ${(check / bare).toFixed(2)}\n`,
);

/** @param {readonly string[]} args @returns {number} mean user and system time with its children's, in milliseconds */
function meanCpuTime(args) {
  const script = `i=0; while [ $i -lt ${RUNS} ]; do "$@" >/dev/null 2>&1 || exit 1; i=$((i+1)); done; times`;
  const shell = ['-c', script, 'sh', process.execPath, ...args];
  const ofChildren = execFileSync('/bin/sh', shell, { cwd: empty, encoding: 'utf8' }).trim().split('\n')[1] ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60_000 + Number(s) * 1000);
  return Math.round(parts.reduce((sum, part) => sum + part, 0) / RUNS);
}
