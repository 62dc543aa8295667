import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attestedIndex, referrerOf, spdxDocument } from '../support/registry/attestations.mjs';
import { type RegistryDouble, startRegistry } from '../support/registry/double.mjs';
import { imageIndex, singleImage } from '../support/registry/images.mjs';
import type { CliResult } from '../support/run-cli.ts';
import { project } from './support/project.ts';

/** What dpkg's database says of packages: name, version, source. */
function dpkg(packages: readonly (readonly [string, string, string?])[]): string {
  return packages
    .map(([name, version, source]) => {
      const of = source === undefined ? '' : `Source: ${source}\n`;
      return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\n${of}Version: ${version}\n`;
    })
    .join('\n');
}

/** As a layer has them in which one was written to: no link of a lower layer leads elsewhere. */
const FOLDERS = { 'var/': '', 'var/lib/': '', 'var/lib/dpkg/': '' };

const debian = (version: string, status: string, more: Readonly<Record<string, string>> = {}) =>
  singleImage({
    version,
    env: [`NODE_VERSION=${version}`],
    layers: [
      { files: { 'etc/os-release': 'ID=debian\n' } },
      { files: { ...FOLDERS, 'var/lib/dpkg/status': status, ...more } },
    ],
  });

type Diff = (...args: string[]) => Promise<CliResult>;

/** A registry and the command: `diff` is the sources' in this process, `run` the bundle's. */
async function start(): Promise<{ registry: RegistryDouble; diff: Diff; run: Diff }> {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  const folder = await project();
  const options = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host];
  const env = { XDG_CACHE_HOME: join(folder.folder, 'cache') };
  const words = (args: readonly string[]) => ['diff', ...args, ...options];
  return {
    registry,
    diff: (...args) => folder.call(words(args), { env }),
    run: (...args) => folder.call(words(args), { env }),
  };
}

const OLD = dpkg([
  ['libssl3', '3.0.14-1', 'openssl'],
  ['openssl', '3.0.14-1'],
  ['curl', '8.0-1'],
  ['gone', '1'],
]);
const NEW = dpkg([
  ['libssl3', '3.0.15-1', 'openssl'],
  ['openssl', '3.0.15-1'],
  ['curl', '8.0~rc1-1'],
  ['new', '1'],
]);

describe('diff', () => {
  it('tells why, versions and packages, from the layers', async () => {
    const { registry, run } = await start();
    const [old, now] = [debian('22.1.0', OLD), debian('22.2.0', NEW, { 'usr/bin/new': 'x'.repeat(3000) })];
    registry.put('hub/library/node', undefined, old);
    registry.put('hub/library/node', '22', now);
    const { stdout, stderr, exitCode } = await run(`node:22@${old.digest}`);
    expect([exitCode, stderr]).toEqual([0, '']);
    const [line = ''] = stdout.split('\n');
    expect(line).toMatch(
      /^Node\.js 22\.1\.0 → 22\.2\.0, 2 packages upgraded \(openssl 3\.0\.14-1 → 3\.0\.15-1\), 1 package downgraded \(curl 8\.0-1 → 8\.0~rc1-1\), 1 package added \(new\), 1 package removed \(gone\), [\d.]+ kB larger\.$/,
    );
    // One layer is shared, and the other one has the database: each is read once, the shared one never.
    const blobs = registry.requests.filter(({ method, url }) => method === 'GET' && url.includes('/blobs/'));
    expect(new Set(blobs.map(({ url }) => url)).size).toBe(blobs.length);
    expect(blobs).toHaveLength(4);
  });

  it('reads an image once: the next run asks for the tag alone', async () => {
    const { registry, run } = await start();
    const [old, now] = [debian('1', OLD), debian('2', NEW)];
    registry.put('hub/library/node', undefined, old);
    registry.put('hub/library/node', '22', now);
    const first = await run(`node:22@${old.digest}`);
    const before = registry.requests.length;
    const second = await run(`node:22@${old.digest}`);
    expect(second.stdout).toBe(first.stdout);
    expect(registry.requests.slice(before).map(({ method, url }) => `${method} ${url}`)).toEqual([
      'HEAD /v2/hub/library/node/manifests/22',
    ]);
  });

  it('reads the list of a chiselled image', async () => {
    const { registry, run } = await start();
    const chiselled = (version: string) => {
      const lines = [
        { jsonwall: '1.0', schema: '1.0', count: 2 },
        { kind: 'package', name: 'libc6', version, arch: 'amd64' },
      ];
      const wall = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      return singleImage({ version, layers: [{ files: { 'var/lib/chisel/manifest.wall': zstdCompressSync(wall) } }] });
    };
    registry.put('hub/a/b', '1', chiselled('2.39-0ubuntu8.3'));
    registry.put('hub/a/b', '2', chiselled('2.39-0ubuntu8.4'));
    const { stdout } = await run('a/b:1', 'a/b:2');
    expect(stdout).toContain('1 package upgraded (libc6 2.39-0ubuntu8.3 → 2.39-0ubuntu8.4)');
  });

  it('reads the SBOM where both have one of the same tool, and no layer', async () => {
    const { registry, run } = await start();
    const packages = (version: string) => [{ name: 'openssl', version }];
    const [old, now] = ['1.0-1', '1.1-1'].map((version) => attestedIndex({ version, packages: packages(version) }));
    if (old === undefined || now === undefined) throw new Error('two images were to be made');
    registry.put('hub/a/b', 'x', old);
    registry.put('hub/a/b', 'y', now);
    const { stdout } = await run('a/b:x', 'a/b:y', '--format', 'json');
    const report = JSON.parse(stdout) as { summary: string; platforms: { packages: { source: string } }[] };
    expect(report.summary).toContain('1 package upgraded (openssl 1.0-1 → 1.1-1), nothing removed');
    expect(report.platforms[0]?.packages.source).toBe('an SBOM by made-up-1.0');
  });

  it('finds an SBOM among the referrers', async () => {
    const { registry, diff } = await start();
    const digests = ['1', '2'].map((version) => {
      const image = imageIndex({ version });
      registry.put('hub/a/b', version, image);
      const body = JSON.stringify(spdxDocument([{ name: 'zlib', version }]));
      registry.put('hub/a/b', undefined, referrerOf(image, { artifactType: 'application/spdx+json', body }));
      return image.digest;
    });
    const { stdout } = await diff(`a/b@${digests[0]}`, `a/b@${digests[1]}`);
    expect(stdout).toContain('1 package upgraded (zlib 1 → 2)');
  });

  it.each([
    ['only attestations changed', attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })],
    ['only the configuration changed', singleImage({ user: 'a' }), singleImage({ user: 'b' })],
  ])('says: %s', async (why, old, now) => {
    const { registry, diff } = await start();
    registry.put('hub/a/b', '1', old);
    registry.put('hub/a/b', '2', now);
    const { stdout } = await diff('a/b:1', 'a/b:2');
    expect(stdout.toLowerCase()).toContain(why);
  });

  it('says what could not be read, and what it would have cost', async () => {
    const { registry, diff } = await start();
    registry.put('hub/a/b', '1', debian('1', OLD));
    registry.put('hub/a/b', '2', debian('2', NEW));
    const { stdout } = await diff('a/b:1', 'a/b:2', '--max-download', '500');
    expect(stdout).toContain('packages not read');
    expect(stdout).toMatch(
      /Packages were not read: layer [0-9a-f]{12}: more than .* would have to be downloaded; all layers have [\d.]+ kB \(max-download\)\./,
    );
    const scratch = singleImage({ version: '3', layers: [{ files: { app: 'x' } }] });
    registry.put('hub/a/b', '3', scratch);
    expect((await diff('a/b:1', 'a/b:3')).stdout).toContain('Packages were not read: no package database.');
  });

  it.each([
    ['its first answers', ['a/b@OLD', 'a/b@NEW'], 2],
    ['the look-up of a tag', ['a/b:2@OLD'], 0],
  ])('leaves the rest of the pull limit to builds, as %s tell of it', async (_, words, reads) => {
    const { registry, diff } = await start();
    const [old, now] = [debian('1', OLD), debian('2', NEW)];
    registry.put('hub/a/b', '1', old);
    registry.put('hub/a/b', '2', now);
    const limited = (real: () => { headers?: object }) => {
      const answer = real();
      const headers = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '40;w=21600' };
      return { ...answer, headers: { ...answer.headers, ...headers } };
    };
    registry.fail('/manifests/', limited as never, 50);
    const named = words.map((word) => word.replace('OLD', old.digest).replace('NEW', now.digest));
    const { stdout, stderr, exitCode } = await diff(...named);
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^freshfrom: What changed in a\/b was not looked up: the rest of the pull limit [^\n]+\n$/);
    const pulls = registry.requests.filter(({ method, url }) => method === 'GET' && url.includes('/manifests/'));
    expect(pulls.length).toBe(reads);
  });

  it('never shows what an image hides in its words', async () => {
    const { registry, diff, run } = await start();
    const evil = '\u001b[31m|<script>alert(1)</script>@octocat\n::error::x<!-- /freshfrom -->';
    registry.put('hub/a/b', '1', singleImage({ labels: { x: '1' } }));
    registry.put('hub/a/b', '2', singleImage({ labels: { x: evil } }));
    expect((await diff('a/b:1', 'a/b:2')).stdout).not.toContain('\u001b');
    expect((await diff('a/b:1', 'a/b:2')).stdout).not.toContain('\n::error');
    const { stdout } = await run('a/b:1', 'a/b:2', '--format', 'markdown');
    expect(stdout).not.toContain('<!-- /freshfrom');
    expect(stdout).toContain('`');
  });

  it.each([
    [[], 'takes two images'],
    [['node'], 'needs a tag and a digest, or a second image'],
    [['node:22'], 'needs a tag and a digest, or a second image'],
    [['a', 'b', 'c'], 'takes two images'],
    [['Node:22', 'b'], 'lower case'],
    [['a', 'b', '--offline'], 'needs registries'],
  ])('%j is refused in one line', async (args, message) => {
    const { diff } = await start();
    const { exitCode, stdout, stderr } = await diff(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^freshfrom: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it('ends with 3 where an image is not there', async () => {
    const { run } = await start();
    const { exitCode, stderr } = await run('a/b:1', 'a/b:2');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('has no a/b:1');
  });
});
