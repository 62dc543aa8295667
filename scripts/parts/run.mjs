// @ts-check
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** @type {readonly NodeJS.Signals[]} */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end. What would end this process meanwhile ends the program, so that there is time to clean up.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: its output goes to the terminal
 * @returns {Promise<{ status: number, output: string }>} both streams in one text, where they aren't shown; status
 *   127 where the program can't be started
 */
export function run(command, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const parts = [];
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    for (const signal of ENDING) process.on(signal, pass);
    child.once('close', () => {
      for (const signal of ENDING) process.off(signal, pass);
    });
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.once('error', (error) => resolve({ status: 127, output: error.message }));
    child.once('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(parts).toString().trim() }));
  });
}

/** Every executable file of that name on the PATH, in its order. @param {string} name @param {NodeJS.ProcessEnv} env @returns {string[]} */
export function allOnPath(name, env) {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .filter(isExecutable);
}

/** Whether there is a file that may be run. @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The environment without the folders that npm puts in front of the PATH for its scripts. What replaces
 * node_modules mustn't run on the Node that lies in it.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function outsideNodeModules(env) {
  const own = `${sep}node_modules${sep}.bin`;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  return { ...env, PATH: folders.join(delimiter) };
}
