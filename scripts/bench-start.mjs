// @ts-check
/**
 * `npm run bench:start`: the start of the command line beside that of Node itself, both on the Node that runs this: an empty
 * folder, an empty work tree of git, one Dockerfile, the version and the help. Only the ratios mean something: machines differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The median of so many runs. The calls take turns, so that what else the machine does slows all of them. */
const RUNS = 20;
/** Bash tells the times of a run to the millisecond: the clock's, and the processor's with that of its children. */
const TIMED = 'TIMEFORMAT="%R %U %S"; { time "$@" >/dev/null 2>&1; } 2>&1';

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const folders = mkdtempSync(join(tmpdir(), 'start-'));
const folder = (/** @type {string} */ name) => join(folders, name);
for (const name of ['empty', 'work tree', 'one file']) mkdirSync(folder(name));
execFileSync('git', ['init', '-q', folder('work tree')]);
writeFileSync(join(folder('one file'), 'Dockerfile'), 'FROM node:22\n');

const calls = [
  { name: 'node -e 0', args: ['-e', '0'], cwd: folder('empty') },
  { name: 'check in an empty folder', args: [cli, 'check'], cwd: folder('empty') },
  { name: 'check in an empty work tree of git', args: [cli, 'check'], cwd: folder('work tree') },
  { name: 'check --offline of one Dockerfile', args: [cli, 'check', '--offline'], cwd: folder('one file') },
  { name: '--version', args: [cli, '--version'], cwd: folder('empty') },
  { name: '--help', args: [cli, '--help'], cwd: folder('empty') },
];
try {
  for (const { args, cwd } of calls) timesOf(args, cwd); // the first run reads the files from the disk
  const rounds = Array.from({ length: RUNS }, () => calls.map(({ args, cwd }) => timesOf(args, cwd)));
  const medians = calls.map((_, at) => ({
    cpu: median(rounds.map((times) => times[at]?.cpu ?? 0)),
    wall: median(rounds.map((times) => times[at]?.wall ?? 0)),
  }));
  const [bare = { cpu: 1, wall: 1 }] = medians;
  process.stdout.write(
    `node ${process.version}, medians of ${RUNS} runs: CPU and wall time, beside those of node -e 0\n`,
  );
  for (const [at, { cpu, wall }] of medians.entries()) {
    const shown = [beside(cpu, bare.cpu), beside(wall, bare.wall), calls[at]?.name];
    process.stdout.write(`  ${shown.join('   ')}\n`);
  }
} finally {
  rmSync(folders, { recursive: true });
}

/** @param {readonly string[]} args @param {string} cwd @returns {{ cpu: number, wall: number }} in milliseconds */
function timesOf(args, cwd) {
  const said = execFileSync('bash', ['-c', TIMED, 'bash', process.execPath, ...args], { cwd, encoding: 'utf8' });
  const [wall = 0, user = 0, system = 0] = said
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { cpu: user + system, wall };
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {number} time @param {number} bare */
function beside(time, bare) {
  return `${time.toFixed(0).padStart(4)} ms ${(time / bare).toFixed(2).padStart(5)}`;
}
