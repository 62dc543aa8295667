#!/usr/bin/env node
// @ts-check
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockEnvironment } from '../__tests__/support/clock.mjs';
import { startRegistry } from '../__tests__/support/registry/double.mjs';
import { demoImages, fillRegistry, pinnedDigest, registriesOf } from './images.mjs';

/**
 * `npm run demo`: the committed command line at work on demo/repository, against a registry in this process that
 * holds made-up images, on a day that is made up, too: what has ended by then stays the same. It needs Node 20 and nothing
 * else: no install, no network.
 */

const REPOSITORY = fileURLToPath(new URL('repository/', import.meta.url));
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

const STEPS = [
  {
    title: '1. What is wrong',
    args: ['check'],
    about: `Every image that the Dockerfiles name, compared with its registry: in FROM, in COPY --from, in RUN --mount, in
an ARG's default and in "# syntax=". Stages and scratch are no images. The dead pin is an error, so the exit
status is 1; the others are warnings.`,
  },
  {
    title: '2. The edits',
    args: ['update'],
    about: `The same as a patch, which "update --write" would make. The digest of python goes into the ARG's default, so
that a build can still be given another image. golang is not updated: a digest there would make
--build-arg GO_VERSION ineffective. No other byte is touched.`,
  },
  {
    title: '3. The pull requests',
    args: ['update', '--format', 'markdown'],
    about: `What the Action would write into its two pull requests: the refresh first, then the first pins, so that these
don't hold up a refresh.`,
  },
  {
    title: '4. What is in a new image',
    args: ['diff', `python:3.13-slim@${pinnedDigest('docker.io/library/python', '3.13-slim')}`],
    about: `Why the digest of python moved, and what that brings: from the image's configuration, and from the SBOM that
hangs on it or the package database in its layers. In the pull request the same stands below each image.`,
  },
  {
    title: '5. Whether it is the right image',
    args: ['advise', 'bot'],
    about: `What kind of images these are, what else the registry has in their place, how large that is, and what in this
Dockerfile it would break.`,
  },
];

/**
 * Runs the demo.
 *
 * @param {object} options
 * @param {readonly import('./images.mjs').DemoImage[]} [options.images] what the registry holds
 * @param {(text: string) => void} options.output takes what is to be seen
 * @returns {Promise<number>} the exit status: 0, or 1 where the command line could not do its work
 */
export function runDemo({ images = demoImages, output }) {
  return inDemo(images, async (call, host) => {
    output(introduction(host));
    for (const { title, args, about } of STEPS) {
      output(`\n${title}\n${'='.repeat(title.length)}\n${about}\n\n$ freshfrom ${args.join(' ')}\n\n`);
      const { status, text } = await call(args);
      output(`${text}(exit status ${status})\n`);
      if (status !== 0 && status !== 1) return 1;
    }
    return 0;
  });
}

/**
 * What the command line writes in the demo's repository.
 *
 * @param {readonly string[]} args
 * @returns {Promise<string>} the report, then the rest
 */
export function demoText(args) {
  return inDemo(demoImages, async (call) => (await call(args)).text);
}

/**
 * @template T
 * @param {readonly import('./images.mjs').DemoImage[]} images
 * @param {(call: (args: readonly string[]) => ReturnType<typeof runCli>, host: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function inDemo(images, use) {
  const folder = await mkdtemp(join(tmpdir(), 'freshfrom-demo-'));
  const registry = await startRegistry();
  try {
    fillRegistry(registry, images);
    const [home, repository] = [join(folder, 'home'), join(folder, 'repository')];
    await mkdir(home);
    await copyText(REPOSITORY, repository);
    const mirrors = registriesOf(images).flatMap((name) => ['--mirror', `${name}=${registry.host}/${name}`]);
    const options = [...mirrors, '--insecure-registry', registry.host];
    return await use((args) => runCli([...args, ...options], repository, home), registry.host);
  } finally {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} host */
function introduction(host) {
  return `freshfrom on the example in demo/repository. The images are made up (demo/images.mjs); the registry at ${host}
holds them and stands in for Docker Hub, ghcr.io and gcr.io: each command is also given --mirror and
--insecure-registry, which change where images are looked up and nothing in the files.
`;
}

/**
 * A copy that can be written and deleted, whatever the modes in the clone are.
 *
 * @param {string} from
 * @param {string} to
 */
async function copyText(from, to) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyText(source, target);
    else await writeFile(target, await readFile(source));
  }
}

/**
 * Runs the command line without the log-ins, proxies and settings of whoever runs the demo. Not with spawnSync: the
 * registry answers from this process.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {string} home
 * @returns {Promise<{ status: number | null, text: string }>} `text` is all that it wrote: the report, then the rest
 */
function runCli(args, cwd, home) {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: home,
    DOCKER_CONFIG: home,
    NO_COLOR: '1',
    GIT_CEILING_DIRECTORIES: dirname(cwd),
    ...clockEnvironment(),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const report = [];
    /** @type {Buffer[]} */
    const rest = [];
    child.stdout.on('data', (part) => report.push(part));
    child.stderr.on('data', (part) => rest.push(part));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, text: Buffer.concat([...report, ...rest]).toString() }));
  });
}

const called = process.argv[1] === undefined ? undefined : await realpath(process.argv[1]).catch(() => undefined);
if (called === fileURLToPath(import.meta.url)) {
  // A reader that has had enough (`| head`) is no failure.
  process.stdout.on('error', () => {});
  process.exitCode = await runDemo({ output: (text) => void process.stdout.write(text) });
}
