import { describe, expect, it, onTestFinished } from 'vitest';
import { type RegistryDouble, type RegistryOptions, startRegistry } from '../support/registry/double.mjs';
import { type Fault, html, redirectTo, reset, status, tooManyRequests } from '../support/registry/faults.mjs';
import { childrenOf, imageIndex } from '../support/registry/images.mjs';
import { type Project, project } from './support/project.ts';
import { checkJson, type JsonReport, rulesOf } from './support/report.ts';

const [old, now, newer] = ['1', '2', '3'].map((version) => imageIndex({ version }).digest);

async function registryOf(options: RegistryOptions = {}): Promise<RegistryDouble> {
  const registry = await startRegistry(options);
  onTestFinished(() => registry.close());
  for (const name of ['node', 'redis']) {
    registry.put(`hub/library/${name}`, '24.1', imageIndex({ version: '1' }));
    registry.put(`hub/library/${name}`, '24.1', imageIndex({ version: '2' }));
    registry.put(`hub/library/${name}`, '24.2', imageIndex({ version: '3' }));
  }
  return registry;
}

const optionsFor = (registry: RegistryDouble, ...others: RegistryDouble[]) => [
  '--mirror',
  `docker.io=${registry.host}/hub`,
  ...[registry, ...others].flatMap(({ host }) => ['--insecure-registry', host]),
];

const notesOf = ({ references }: JsonReport) =>
  references.map((reference) => (reference as { notes?: readonly string[] }).notes ?? []);

/** What is wrong with what was not asked for by a tag. */
const messagesOf = ({ findings }: JsonReport) =>
  findings.filter(({ rule }) => rule === 'lookup-failed').map(({ message }) => message);

describe('a pinned image that can not be read', () => {
  const quick = { 'retry-after': '0' };
  it.each<[string, Fault, RegExp]>([
    ['401', status(401), /refuses .* with status 401/],
    ['401 with a challenge', status(401, 'X', { 'www-authenticate': 'Basic realm="x"' }), /denies read access to /],
    ['403, as for an image with known faults', status(403, 'DENIED'), /with(?: status 403|out a log-in)/],
    ['403 of a firewall', html(403), /with(?: status 403|out a log-in)/],
    ['410', status(410), /status 410/],
    ['412', status(412), /status 412/],
    ['429', tooManyRequests(3600), /limits the rate/],
    ['500', status(500, 'X', quick), /status 500/],
    ['503', status(503, 'X', quick), /status 503/],
    ['a web page', html(), /text\/html/],
    ['a connection that breaks', reset(), /broke/],
  ])('%s: the pin is stale and refreshed, and that is said', async (_, fault, why) => {
    const registry = await registryOf();
    registry.fail(`manifests/${old}`, fault, 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const options = optionsFor(registry);
    const { report, exitCode } = await checkJson(folder, ['--fail-on', 'stale-digest', ...options]);
    expect(report.references[0]).toMatchObject({ status: 'stale', edits: [{ text: now }] });
    expect(notesOf(report)).toEqual([[expect.stringMatching(why)]]);
    expect(rulesOf(report)).toEqual(['Dockerfile:1 stale-digest']);
    expect(report.findings[0]?.message).toMatch(/has moved from .*\. The pinned image could not be read: /);
    expect(exitCode).toBe(1);
  });

  it('404: it is dead, and no other answer is', async () => {
    const registry = await registryOf();
    registry.fail(`HEAD /v2/hub/library/node/manifests/${old}`, status(404), 100);
    registry.fail(`/redis/manifests/${old}`, status(404), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\nFROM redis:24.1@${old}\n` });
    const { report } = await checkJson(folder, optionsFor(registry));
    // The GET of the first one brings it.
    expect(report.references.map((reference) => reference.status)).toEqual(['stale', 'dead']);
  });

  it("one platform's, which the tag's index lists still, is fresh", async () => {
    const registry = await registryOf();
    const [child] = childrenOf({ version: '2' });
    registry.fail(`manifests/${child?.image.digest}`, status(403), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${child?.image.digest}\n` });
    const { report } = await checkJson(folder, optionsFor(registry));
    expect(report.references[0]?.status).toBe('fresh');
    expect(rulesOf(report)).toEqual(['Dockerfile:1 platform-digest']);
  });

  it("one platform's, with an index that can not be read: what is known is said, and nothing is edited", async () => {
    const registry = await registryOf();
    const [child] = childrenOf({ version: '2' });
    registry.fail(`GET /v2/hub/library/node/manifests/`, tooManyRequests(3600), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${child?.image.digest}\n` });
    const { report } = await checkJson(folder, optionsFor(registry));
    expect(report.references[0]).toMatchObject({ status: 'unresolved', edits: [] });
    expect(report.references[0]?.error).toMatch(/limits the rate .* whether it is the current one is not known\.$/);
  });

  it('is told in the words of each output, and the patch stays one', async () => {
    const registry = await registryOf();
    registry.fail(`manifests/${old}`, status(403, 'DENIED'), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const options = optionsFor(registry);
    const run = (command: string, format: string) => folder.call([command, '--format', format, ...options]);
    for (const format of ['text', 'markdown', 'sarif', 'json'])
      expect((await run('check', format)).stdout).toContain('could not be read');
    const { stdout, stderr, exitCode } = await run('update', 'text');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`+FROM node:24.1@${now}\n`);
    expect(stdout).not.toContain('could not be read');
    expect(stderr).toMatch(/^Warning: Dockerfile:1: The pinned image of node:24\.1@.* could not be read: /m);
    expect((await run('update', 'markdown')).stdout).toContain('(the old one could not be read)');
  });
});

describe('a question beside the tags that gets no answer', () => {
  const LISTS: readonly [string, Fault, RegExp][] = [
    ['refused', status(403, 'DENIED'), /refuses the list of the tags of node with status 403/],
    ['absent', status(404, 'NAME_UNKNOWN'), /has no list of the tags of node/],
    ['limited', tooManyRequests(3600), /limits the rate of requests and refused the list of the tags of node/],
    ['a web page', html(), /asked for the list of the tags of node/],
  ];

  async function twoFiles(registry: RegistryDouble): Promise<{ folder: Project; options: string[] }> {
    const text = `FROM node:24.1@${old}\nFROM redis:24.1@${old}\n`;
    return { folder: await project({ 'a/Dockerfile': text, 'b/Dockerfile': text }), options: optionsFor(registry) };
  }

  it.each(LISTS)(
    'update: a list that is %s leaves the digest to be refreshed, and warns once',
    async (_, fault, why) => {
      const registry = await registryOf();
      registry.fail('/node/tags/list', fault, 100);
      const { folder, options } = await twoFiles(registry);
      const patch = await folder.call(['update', '--update-tags', 'minor', ...options]);
      expect(patch.stdout.match(/^\+FROM .*/gm)).toEqual(
        ['a', 'b'].flatMap(() => [`+FROM node:24.1@${now}`, `+FROM redis:24.2@${newer}`]),
      );
      const warnings = patch.stderr.split('\n').filter((line) => line.startsWith('Warning: '));
      expect(warnings).toEqual([
        expect.stringMatching(/^Warning: a\/Dockerfile:1: .* A newer tag of node may be missed\.$/),
      ]);
      expect(warnings[0]).toMatch(why);
      const { stdout } = await folder.call(['update', '--update-tags', 'minor', '--format', 'json', ...options]);
      const report = JSON.parse(stdout) as JsonReport;
      expect(messagesOf(report)).toEqual([expect.stringMatching(why)]);
      expect(report.references.map(({ status: state }) => state)).toEqual(Array(4).fill('stale'));
      const bodies = await folder.call(['update', '--update-tags', 'minor', '--format', 'markdown', ...options]);
      expect(bodies.stdout.match(/may be missed/g)).toHaveLength(1);
    },
  );

  it.each(LISTS)('advise: a list that is %s is told once', async (_, fault, why) => {
    const registry = await registryOf();
    registry.fail('/node/tags/list', fault, 100);
    const { folder, options } = await twoFiles(registry);
    const { stdout } = await folder.call(['advise', '--format', 'json', ...options]);
    const report = JSON.parse(stdout) as JsonReport;
    expect(messagesOf(report).filter((message) => message.includes('list of the tags'))).toEqual([
      expect.stringMatching(why),
    ]);
    for (const format of ['text', 'markdown'])
      expect((await folder.call(['advise', '--format', format, ...options])).stdout).toContain('may be missed');
  });

  it.each<[string, (page: number, url: string) => object, RegExp]>([
    [
      'never ends',
      (page) => ({ tags: ['24.1', '24.2', `x${page}`] }),
      /has more than 100 pages, so the list is incomplete/,
    ],
    ['repeats its pages', () => ({ tags: ['24.1', '24.2'] }), /sends the same pages again, so the list is incomplete/],
  ])('update: of a list that %s, what was read counts', async (_, pageOf, why) => {
    const registry = await registryOf();
    let pages = 0;
    const endless: Fault = (_real, { url }) => {
      pages += 1;
      const link = `</v2/hub/library/node/tags/list?last=${pages}>; rel="next"`;
      const body = Buffer.from(JSON.stringify(pageOf(pages, url)));
      return { status: 200, headers: { link, 'content-type': 'application/json' }, body };
    };
    registry.fail('/node/tags/list', endless, 1000);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const { stdout, stderr } = await folder.call(['update', '--update-tags', 'minor', ...optionsFor(registry)]);
    expect(stdout).toMatch(/^\+FROM node:24\.2@/m);
    expect(stderr).toMatch(why);
    expect(pages).toBeLessThanOrEqual(100);
  });

  it('a second page that fails leaves the first', async () => {
    const registry = await registryOf({ tagsPageSize: 2 });
    registry.put('hub/library/node', '24.3', imageIndex({ version: '4' }));
    registry.fail(/node\/tags\/list\?.*last=/, status(403, 'DENIED'), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const { stdout, stderr } = await folder.call(['update', '--update-tags', 'minor', ...optionsFor(registry)]);
    expect(stdout).toContain(`+FROM node:24.2@${newer}\n`);
    expect(stderr).toContain('(page 2, so the list is incomplete).');
  });

  it('platforms that can not be compared hold nothing back', async () => {
    const registry = await registryOf();
    registry.fail('GET /v2/hub/library/node/manifests/', status(403, 'DENIED'), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const { stdout, stderr } = await folder.call(['update', ...optionsFor(registry)]);
    expect(stdout).toContain(`+FROM node:24.1@${now}\n`);
    expect(stderr.match(/^Warning: .* Some content of node may be missed\.$/gm)).toHaveLength(1);
  });
});

describe('refusals that are not the last word', () => {
  it.each([400, 403, 404, 405, 501])('a HEAD with %i: the GET of the same decides', async (code) => {
    const registry = await registryOf();
    registry.fail(/^HEAD /, status(code), 100);
    const folder = await project({ Dockerfile: `FROM node:24.1@${now}\nFROM node:24.1@${old}\nFROM node:24.2\n` });
    const { report } = await checkJson(folder, optionsFor(registry));
    expect(report.references.map((reference) => reference.status)).toEqual(['fresh', 'stale', 'unpinned']);
    expect(registry.requests.map(({ method }) => method).sort()).toEqual(['GET', 'GET', 'GET', 'HEAD', 'HEAD', 'HEAD']);
  });

  it('a bare refusal of the token server, or of a list, is tried once more', async () => {
    const registry = await registryOf({ auth: { type: 'token', users: {} } });
    registry.fail('/token', html(403));
    registry.fail('/tags/list', html(403));
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const { stdout, stderr } = await folder.call(['update', '--update-tags', 'minor', ...optionsFor(registry)]);
    expect(stdout).toContain(`+FROM node:24.2@${newer}\n`);
    expect(stderr).not.toContain('Warning');
  });
});

describe('what a challenge names', () => {
  it('is asked for with what a pull needs, as far as it is for reading', async () => {
    const registry = await registryOf({ auth: { type: 'token', users: {} } });
    const challenge = `Bearer realm="${registry.url}/token",service="registry.test",scope="repository:hub/library/node:metadata_read,push registry:catalog:*"`;
    registry.fail('/tags/list', status(401, 'UNAUTHORIZED', { 'www-authenticate': challenge }));
    const folder = await project({ Dockerfile: `FROM node:24.1@${old}\n` });
    const { stdout } = await folder.call(['update', '--update-tags', 'minor', ...optionsFor(registry)]);
    expect(stdout).toContain(`+FROM node:24.2@${newer}\n`);
    const scopes = registry.requests
      .filter(({ url }) => url.startsWith('/token'))
      .map(({ url }) => new URL(url, registry.url).searchParams.getAll('scope'));
    expect(scopes).toEqual([['repository:hub/library/node:pull'], ['repository:hub/library/node:pull,metadata_read']]);
  });

  it('of a second registry that a redirect leads to is answered with a token for everybody', async () => {
    const second = await registryOf({ auth: { type: 'token', users: {} } });
    const first = await startRegistry({ auth: { type: 'basic', users: { ann: 'secret' } } });
    onTestFinished(() => first.close());
    first.fail(
      /^(HEAD|GET) \/v2\//,
      (real, request) => (request.headers.authorization === undefined ? real() : redirectTo(second.url)(real, request)),
      100,
    );
    const auth = Buffer.from('ann:secret').toString('base64');
    const folder = await project({
      Dockerfile: `FROM node:24.1@${old}\n`,
      'docker/config.json': JSON.stringify({ auths: { [first.host]: { auth } } }),
    });
    const env = { DOCKER_CONFIG: `${folder.folder}/docker` };
    const args = ['update', '--update-tags', 'minor', ...optionsFor(first, second)];
    const { stdout, stderr } = await folder.call(args, { env });
    expect(stdout, stderr).toContain(`+FROM node:24.2@${newer}\n`);
    const shown = second.requests.flatMap(({ authorization }) => authorization ?? []);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((one) => !one.startsWith('Bearer '))).toEqual([]);
    expect(second.requests.filter(({ url, authorization }) => url.startsWith('/token') && authorization)).toEqual([]);

    second.fail('/token', status(403, 'DENIED'), 100);
    const refused = await folder.call(['check', '--format', 'json', ...optionsFor(first, second)], { env });
    expect(refused.stdout).toContain(
      `${second.host} (where ${first.host} (mirror of docker.io) redirects) denies read access to`,
    );
    expect(refused.stderr).not.toContain('refused the credential');
  });
});
