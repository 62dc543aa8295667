// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TELL = new URL('tell-usage.mjs', import.meta.url).href;
/** Only Linux tells how much memory a program itself has had; elsewhere the figure may be that of its parent. */
export const TELLS_PEAK = process.platform === 'linux';

/** The committed command line. */
export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/**
 * What a program needed.
 *
 * @typedef {object} Usage
 * @property {number} peak memory, in MiB
 * @property {number} cpu time of all its threads, in milliseconds
 * @property {number} time of the clock, in milliseconds
 * @property {string} stdout as much of it as was asked for
 */

/** The programs that run, so that the end of this process ends them. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Runs a program on the Node that runs this, without the user's own log-ins, and reads what it writes as fast as it comes.
 *
 * @param {readonly string[]} args @param {string} folder @param {number} [kept] at least so many characters of its output; default: all
 * @returns {Promise<Usage>}
 */
export function runMeasured(args, folder, kept = Infinity) {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: folder, DOCKER_CONFIG: `${folder}/.docker` };
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', TELL, ...args], { cwd: folder, env });
    running.add(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => {
      if (stdout.length < kept) stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      const [, peak, cpu] = /^usage: (\d+) KiB, (\d+) ms$/m.exec(stderr) ?? [];
      if (code !== 0 || peak === undefined) reject(new Error(`${args.join(' ')} ended with ${code}: ${stderr}`));
      else resolve({ peak: Number(peak) / 1024, cpu: Number(cpu), time: performance.now() - start, stdout });
    });
  });
}
