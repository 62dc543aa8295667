import { pathExists } from '../../system/allowed-paths.ts';
import { trustedEnvironment } from '../../system/program-path.ts';
import { findWindowsProgram, type ProgramStart } from '../../system/windows-program.ts';
import { RegistryError } from '../error.ts';
import { ANONYMOUS, type Credential } from './credential.ts';

/** A helper may wait for input, which no one gives here. In milliseconds. */
export const HELPER_TIMEOUT = 10_000;
const NAME = /^[\w.-]+$/;

/**
 * Runs `docker-credential-<name> get`, which reads the server's address and writes `{ "Username", "Secret" }`.
 * https://github.com/docker/docker-credential-helpers
 * @param timeout in milliseconds
 * @throws RegistryError where the helper fails. Its output may contain a secret, so neither the message repeats it nor is
 * the error that quotes it the cause
 */
export async function runCredentialHelper(
  name: string,
  server: string,
  environment: NodeJS.ProcessEnv,
  timeout: number,
): Promise<Credential> {
  const program = `docker-credential-${name}`;
  const failed = (why: string): RegistryError =>
    new RegistryError('denied', `the credential helper ${program} ${why} (asked for ${server})`);
  if (!NAME.test(name)) throw failed('has an invalid name');
  // Most runs start no helper.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const env = trustedEnvironment(environment);
    const start = startOf(program, env);
    if (start === undefined) return reject(failed('is not installed'));
    const options = { env, timeout, cwd: start.cwd, killSignal: 'SIGKILL', windowsHide: true } as const;
    const child = execFile(start.file, start.args, options, (error, stdout) => {
      if (error === null) {
        const credential = parseOutput(stdout, program);
        return credential === undefined ? reject(failed('did not write a credential')) : resolve(credential);
      }
      if (/credentials not found/i.test(stdout)) return resolve(ANONYMOUS);
      if (error.code === 'ENOENT') return reject(failed('is not installed'));
      reject(failed(error.killed ? `did not answer within ${timeout / 1000} seconds` : 'failed'));
    });
    // A helper that exits before it reads breaks the pipe. Its exit status says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(server);
  });
}

/** @returns undefined where Windows has no such program; elsewhere, starting it tells */
function startOf(program: string, env: NodeJS.ProcessEnv): ProgramStart | undefined {
  const args = ['get'];
  if (process.platform !== 'win32') return { file: program, args, cwd: undefined };
  return findWindowsProgram(program, args, env, pathExists);
}

function parseOutput(stdout: string, program: string): Credential | undefined {
  try {
    const { Username: username, Secret: secret } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof username !== 'string' || typeof secret !== 'string') return undefined;
    if (secret === '') return ANONYMOUS;
    return username === '<token>'
      ? { kind: 'identity-token', token: secret, source: program }
      : { kind: 'password', username, password: secret, source: program };
  } catch {
    return undefined;
  }
}
