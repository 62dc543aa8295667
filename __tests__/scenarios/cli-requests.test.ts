import { expect, it, onTestFinished } from 'vitest';
import { absentDigest } from '../support/registry/attestations.mjs';
import { type RegistryDouble, type RegistryOptions, startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const users = { ann: 'a' };
const OLD = imageIndex({ version: '1' }).digest;
const NEW = imageIndex({ version: '2' }).digest;

async function start(options: RegistryOptions = {}): Promise<RegistryDouble> {
  const registry = await startRegistry(options);
  onTestFinished(() => registry.close());
  for (const name of ['a', 'b', 'c']) {
    registry.put(`hub/library/${name}`, undefined, imageIndex({ version: '1' }));
    for (const tag of ['1', '2']) registry.put(`hub/library/${name}`, tag, imageIndex({ version: '2' }));
  }
  return registry;
}

/** Checks the lines as two files, so that every reference stands there twice; the requests, sorted. */
async function requestsOf(registry: RegistryDouble, lines: readonly string[], loggedIn = false): Promise<string[]> {
  const text = lines.map((line) => `FROM ${line}\n`).join('');
  const auth = Buffer.from('ann:a').toString('base64');
  const config = JSON.stringify(loggedIn ? { auths: { [registry.host]: { auth } } } : {});
  const folder = await project({ Dockerfile: text, 'again/Dockerfile': text, 'docker/config.json': config });
  const args = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host, '--verbose'];
  const { stderr } = await checkJson(folder, args, { env: { DOCKER_CONFIG: `${folder.folder}/docker` } });
  expect(stderr).toContain(`${registry.requests.length} request${registry.requests.length === 1 ? '' : 's'}`);
  return registry.requests
    .map(({ method, url, status }) => `${method} ${decodeURIComponent(url).replace('/v2/hub/library/', '')} ${status}`)
    .sort();
}

it('one HEAD per tag and one per pin that differs, however often they are written', async () => {
  const registry = await start();
  const lines = [
    'a:1',
    'docker.io/library/a:1',
    `a:1@${OLD}`,
    `a:1@${NEW}`,
    'a:2',
    `b:1@${OLD}`,
    `c:1@${absentDigest()}`,
  ];
  expect(await requestsOf(registry, [...lines, ...lines])).toEqual([
    // What isn't there by a HEAD's word.
    `GET c/manifests/${absentDigest()} 404`,
    'HEAD a/manifests/1 200',
    'HEAD a/manifests/2 200',
    `HEAD a/manifests/${OLD} 200`,
    'HEAD b/manifests/1 200',
    `HEAD b/manifests/${OLD} 200`,
    'HEAD c/manifests/1 200',
    `HEAD c/manifests/${absentDigest()} 404`,
  ]);
});

it('with tokens: one 401, and one token per repository', async () => {
  const registry = await start({ auth: { type: 'token', users } });
  const requests = await requestsOf(registry, ['a:1', 'a:2', `b:1@${OLD}`, 'c:1', 'c:2']);
  expect(requests.filter((request) => request.includes(' 401'))).toHaveLength(1);
  const tokens = requests.filter((request) => request.includes('/token'));
  expect(tokens.map((request) => /library\/(.)/.exec(request)?.[1])).toEqual(['a', 'b', 'c']);
  expect(requests).toHaveLength(1 + 3 + 6);
});

it('with a log-in for the registry: one 401', async () => {
  const registry = await start({ auth: { type: 'basic', users } });
  const requests = await requestsOf(registry, ['a:1', 'a:2', `b:1@${OLD}`, 'c:1'], true);
  expect(requests.filter((request) => request.includes(' 401'))).toHaveLength(1);
  expect(requests).toHaveLength(1 + 5);
});

it('one 401 also where the first image that is asked for is public and others are not', async () => {
  const visibility = { 'hub/library/b': ['ann'], 'hub/library/c': ['ann'] };
  const registry = await start({ auth: { type: 'basic', users, anonymousPull: true, visibility } });
  const requests = await requestsOf(registry, ['a:1', 'b:1', 'b:2', 'c:1', 'c:2', `c:2@${OLD}`], true);
  expect(requests.filter((request) => / [45]/.test(request))).toHaveLength(1);
});

it('a repository that is not there is asked for once a tag, and its pins not at all', async () => {
  const registry = await start({ auth: { type: 'token', users } });
  const requests = await requestsOf(registry, ['no:1', `no:1@${OLD}`, `no:1@${NEW}`, 'no:2']);
  expect(requests.filter((request) => request.includes(' no/manifests/'))).toEqual([
    'GET no/manifests/1 404',
    'GET no/manifests/2 404',
    'HEAD no/manifests/1 401',
    'HEAD no/manifests/1 404',
    'HEAD no/manifests/2 404',
  ]);
});

it('asks nothing for skipped references, stages and --offline', async () => {
  const registry = await start();
  const folder = await project({ Dockerfile: 'FROM scratch AS a\nFROM a\nFROM $X\n# freshfrom: ignore\nFROM a:1\n' });
  const args = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host];
  expect((await checkJson(folder, args)).stderr).toBe('');
  await folder.write('Dockerfile', `FROM a:1\nFROM b:1@${OLD}\n`);
  await checkJson(folder, [...args, '--offline']);
  expect(registry.requests).toEqual([]);
});

it('HEAD alone: a GET of a manifest would count as a pull', async () => {
  const registry = await start({ rateLimit: { limit: 100, remaining: 1 } });
  const requests = await requestsOf(registry, ['a:1', `b:1@${OLD}`]);
  expect(requests.every((request) => request.startsWith('HEAD '))).toBe(true);
});
