// @ts-check
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { testUser } from '../../../__tests__/support/registry/docker-registry.ts';
import { allOnPath } from '../run.mjs';
import { CLI, runMeasured } from '../usage.mjs';

/**
 * Where the images are, and who asks for them.
 *
 * @typedef {object} Place
 * @property {string} host of the registry
 * @property {string} folder with the Dockerfiles, the log-ins of docker in `.docker`
 * @property {boolean} loggedIn
 * @property {string | undefined} tokenServer its host, where there is one
 *
 * @typedef {object} Outcome
 * @property {number} time in milliseconds
 * @property {readonly string[]} digests of the references, in their order
 *
 * @typedef {import('./project.mjs').Written} Written
 */

/** The committed command line. @param {Place} place @param {readonly Written[]} written @returns {Promise<Outcome & { memory: number }>} memory in MiB */
export async function freshfrom({ host, folder }, written) {
  const args = [CLI, 'check', '--format', 'json', '--insecure-registry', host, '.'];
  const { time, peak, stdout } = await runMeasured(args, folder);
  /** @type {{ references: { image: { repository: string }, current?: { digest: string } }[] }} */
  const report = JSON.parse(stdout);
  const found = new Map(report.references.map(({ image, current }) => [image.repository, current?.digest ?? 'none']));
  return { time, memory: peak, digests: written.map(({ repository }) => found.get(repository) ?? 'none') };
}

/** One `skopeo inspect` after the other. @param {Place} place @param {readonly Written[]} written @returns {Promise<Outcome | undefined>} undefined where it isn't installed */
export async function skopeo({ host, folder, loggedIn }, written) {
  if (allOnPath('skopeo', process.env).length === 0) return undefined;
  const log = loggedIn ? ['--creds', `${testUser.name}:${testUser.password}`] : ['--no-creds'];
  const digests = [];
  const start = performance.now();
  for (const { repository, tag } of written) {
    const image = `docker://${host}/${repository}:${tag}`;
    const args = ['inspect', '--no-tags', '--tls-verify=false', ...log, '--format', '{{.Digest}}', image];
    digests.push((await execute('skopeo', args, folder)).stdout.trim());
  }
  return { time: performance.now() - start, digests };
}

/** One HEAD after the other on one connection, by somebody who knows beforehand what the registry will ask for. @param {Place} place @param {readonly Written[]} written @returns {Promise<Outcome>} */
export async function headLoop({ host, loggedIn, tokenServer }, written) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const accept = 'application/vnd.oci.image.index.v1+json';
  const basic = `Basic ${Buffer.from(`${testUser.name}:${testUser.password}`).toString('base64')}`;
  const digests = [];
  const start = performance.now();
  for (const { repository, tag } of written) {
    /** @type {Record<string, string>} */
    const headers = { accept };
    if (loggedIn) headers.authorization = basic;
    if (tokenServer !== undefined) {
      const scope = `service=registry.test&scope=repository:${repository}:pull`;
      const { body } = await exchange(agent, 'GET', `http://${tokenServer}/token?${scope}`, {});
      headers.authorization = `Bearer ${JSON.parse(body).token}`;
    }
    const answer = await exchange(agent, 'HEAD', `http://${host}/v2/${repository}/manifests/${tag}`, headers);
    digests.push(String(answer.headers['docker-content-digest']));
  }
  const time = performance.now() - start;
  agent.destroy();
  return { time, digests };
}

/**
 * @param {Agent} agent @param {string} method @param {string} url @param {Record<string, string>} headers
 * @returns {Promise<{ headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
function exchange(agent, method, url, headers) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      answer.on('end', () => resolve({ headers: answer.headers, body }));
    });
    outgoing.on('error', reject).end();
  });
}

/**
 * Runs a program without the user's own log-ins.
 *
 * @param {string} program @param {readonly string[]} args @param {string} folder
 * @returns {Promise<{ time: number, stdout: string, stderr: string }>}
 */
function execute(program, args, folder) {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: folder, DOCKER_CONFIG: `${folder}/.docker` };
    const start = performance.now();
    const child = spawn(program, args, { cwd: folder, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve({ time: performance.now() - start, stdout, stderr });
      else reject(new Error(`${program} ended with ${code}: ${stderr}`));
    });
  });
}
