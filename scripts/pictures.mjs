// @ts-check
/**
 * Draws the pictures of the README, docs/images/: the Action at work on demo/repository, with models of GitHub and of the
 * registries, and what it writes as GitHub shows it.
 *
 *   node scripts/pictures.mjs
 *
 * It needs Node 24, and what scripts/render-markdown.mjs needs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { World } from '../__tests__/scenarios/world.ts';
import { pullRequestEvent, scheduleEvent } from '../__tests__/support/github/events.ts';
import { demoImages, fillRegistry, registriesOf } from '../demo/images.mjs';

const REPOSITORY = fileURLToPath(new URL('../demo/repository/', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));
const RENDER = fileURLToPath(new URL('render-markdown.mjs', import.meta.url));

/** @type {(() => Promise<unknown> | void)[]} */
const closings = [];
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  draw('pull-request', await pullRequestBody());
  draw('comment', await comment());
} finally {
  for (const close of closings) await close();
  rmSync(folder, { recursive: true, force: true });
}

/** The body of the pull request that refreshes the demo's digests. */
async function pullRequestBody() {
  const { world, inputs } = await start(filesOfDemo());
  await world.act(await scheduleEvent(world.github), inputs);
  return (await world.github.pullRequest(1)).body ?? '';
}

/** The comment on a pull request that brings the demo's Dockerfiles. */
async function comment() {
  const { world, inputs } = await start({ 'README.md': '# Demo\n' });
  await world.github.commit('topic', filesOfDemo());
  const number = await world.github.openPullRequest({ head: 'topic', base: 'main' });
  await world.act(await pullRequestEvent(world.github, number), inputs);
  return (await world.github.comments(number)).at(-1)?.body ?? '';
}

/** @param {Record<string, string>} files what main has */
async function start(files) {
  const onTestFinished = (/** @type {() => Promise<unknown>} */ close) => void closings.push(close);
  const world = await World.start(/** @type {any} */ ({ onTestFinished }), { files });
  fillRegistry(world.registry, demoImages);
  const mirrors = registriesOf(demoImages).map((name) => `${name}=${world.registry.host}/${name}`);
  return { world, inputs: { mirrors: mirrors.join('\n') } };
}

/** Without the tag that no registry has: what is said of it names the model's address. @returns {Record<string, string>} */
function filesOfDemo() {
  const names = ['api/Dockerfile', 'web/Dockerfile', 'worker/Dockerfile'];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(REPOSITORY, name), 'utf8')]));
}

/** @param {string} name @param {string} markdown */
function draw(name, markdown) {
  if (markdown === '') throw new Error(`the Action wrote no ${name}`);
  const source = join(folder, `${name}.md`);
  writeFileSync(source, markdown);
  execFileSync(process.execPath, [RENDER, source, `${IMAGES}${name}.png`]);
  execFileSync(process.execPath, [RENDER, source, `${IMAGES}${name}-dark.png`, '--dark']);
}
