import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attestedIndex } from '../support/registry/attestations.mjs';
import { type RegistryDouble, startRegistry } from '../support/registry/double.mjs';
import { status } from '../support/registry/faults.mjs';
import { imageIndex, indexOf, layerOf, manifestList, singleImage } from '../support/registry/images.mjs';
import { tar } from '../support/registry/tar.mjs';
import type { Image } from '../support/registry/types.mjs';
import type { CliResult } from '../support/run-cli.ts';
import { type Project, project } from './support/project.ts';
import type { JsonReport } from './support/report.ts';

const [amd64, arm64, s390x] = ['amd64', 'arm64', 's390x'].map((architecture) => ({ os: 'linux', architecture })) as [
  { os: string; architecture: string },
  { os: string; architecture: string },
  { os: string; architecture: string },
];

/** A registry behind Docker Hub's name and a folder with one Dockerfile. */
class Place {
  readonly registry: RegistryDouble;
  readonly #project: Project;
  readonly #options: readonly string[];

  private constructor(registry: RegistryDouble, files: Project) {
    this.registry = registry;
    this.#project = files;
    this.#options = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host];
  }

  static async start(): Promise<Place> {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    return new Place(registry, await project());
  }

  /** The tag has the images one after the other. */
  push(name: string, ...images: readonly Image[]): void {
    const [repository = '', tag = ''] = name.split(':');
    for (const image of images) this.registry.put(`hub/library/${repository}`, tag, image);
  }

  write(...lines: readonly string[]): Promise<void> {
    return this.#project.write('Dockerfile', `${lines.join('\n')}\n`);
  }

  /** Runs the bundle. */
  async run(command: string, ...args: readonly string[]) {
    return this.#said(await this.#project.call([command, ...this.#options, ...args]));
  }

  /** Calls the sources in this process. */
  async call(command: string, ...args: readonly string[]) {
    return this.#said(await this.#project.call([command, ...this.#options, ...args]));
  }

  #said(result: CliResult) {
    expect(result.exitCode, result.stderr).toBe(0);
    return {
      stdout: result.stdout,
      said: result.stderr.split('\n').filter((line) => line !== ''),
    };
  }

  async references(command: string, ...args: readonly string[]): Promise<JsonReport['references']> {
    const { stdout } = await this.call(command, '--format', 'json', ...args);
    return (JSON.parse(stdout) as JsonReport).references;
  }
}

/** The files of one image, and the same compressed in another way. */
function storedTwice(): [Image, Image] {
  const files = { 'etc/os-release': 'ID=node\n'.repeat(200) };
  const layer = layerOf(files);
  const again = { ...layer, body: gzipSync(tar(files), { level: 1 }) };
  return [singleImage({ layers: [layer] }), singleImage({ layers: [again], annotations: { built: 'anew' } })];
}

const pair = storedTwice();
const moves: readonly (readonly [string, Image, Image])[] = [
  ['only attestations changed', attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })],
  ['only attestations changed', imageIndex(), attestedIndex()],
  ['only annotations of the index changed', imageIndex(), imageIndex({ annotations: { day: '2' } })],
  ['the same content, stored in another way', manifestList(), imageIndex()],
  ['the same content, stored in another way', pair[0], pair[1]],
  ['other platforms', imageIndex(), imageIndex({ platforms: [amd64, arm64, s390x] })],
  ['other platforms', imageIndex(), imageIndex({ platforms: [amd64] })],
  ['other platforms', imageIndex(), singleImage()],
  ['only annotations of the index changed', imageIndex({ platforms: [amd64] }), singleImage()],
  [
    'only platforms that are not in use changed',
    imageIndex(),
    imageIndex({ perPlatform: ({ architecture }) => (architecture === 'amd64' ? {} : { version: '2' }) }),
  ],
];

describe('freshfrom update', () => {
  it.each(moves)('holds a move after which %s', async (why, before, after) => {
    const place = await Place.start();
    place.push('node:22', before, after);
    await place.write(`FROM node:22@${before.digest}`);
    const { stdout, said } = await place.call('update');
    expect(stdout).toBe('');
    expect(said).toEqual([
      'Nothing to update.',
      expect.stringMatching(/^Dockerfile:1: node:22 is not updated: the new digest changes nothing that is in use \(/),
    ]);
    expect(said[1]).toContain(`(${why}`);
  });

  it('tells it in every form, and moves what a person wants moved', async () => {
    const place = await Place.start();
    const [before, after] = [attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })];
    place.push('node:22', before, after);
    await place.write(`FROM node:22@${before.digest}`);
    const [held] = await place.references('update');
    expect(held).toMatchObject({ status: 'stale', edits: [], notEdited: 'same-content' });
    const markdown = await place.run('update', '--format', 'markdown');
    expect(markdown.stdout).toMatch(
      /^# Left as it is\n\n- `node:22` in `Dockerfile:1`: the new digest changes nothing that is in use/,
    );
    const sarif = JSON.parse((await place.run('update', '--format', 'sarif')).stdout);
    expect(sarif.runs[0].results[0].message.text).toContain(
      'It is not updated: the new digest changes nothing that is in use',
    );
    const [proposed] = await place.references('update', '--same-content', 'propose');
    expect(proposed).toMatchObject({ edits: [{ text: after.digest }] });
    expect(proposed).not.toHaveProperty('notEdited');
  });

  it("holds one platform's pin as well", async () => {
    const place = await Place.start();
    place.push('node:22', pair[0], indexOf([{ image: pair[1], platform: amd64 }]));
    await place.write(`FROM node:22@${pair[0].digest}`);
    expect(await place.references('update')).toMatchObject([{ status: 'stale', edits: [], notEdited: 'same-content' }]);
    place.push('node:22', indexOf([{ image: singleImage({ version: '2' }), platform: amd64 }]));
    const [next] = await place.references('update');
    expect(next?.edits[0]?.text).toBe(singleImage({ version: '2' }).digest);
  });

  it('goes along with the next move of its image', async () => {
    const place = await Place.start();
    const [before, same, next] = [imageIndex(), attestedIndex(), imageIndex({ version: '2' })];
    place.push('node:22', before, same);
    await place.write(`FROM node:22@${before.digest} AS a`, 'RUN x', `FROM node:22@${next.digest} AS b`);
    place.push('node:22', next, same);
    expect((await place.references('update')).map(({ edits }) => edits[0]?.text)).toEqual([same.digest, same.digest]);
    await place.write(`FROM node:22@${before.digest}`);
    place.push('node:22', next);
    expect((await place.references('update')).map(({ edits }) => edits[0]?.text)).toEqual([next.digest]);
  });

  it('moves what can not be compared', async () => {
    const place = await Place.start();
    const [before, after] = [attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })];
    place.push('node:22', before, after);
    await place.write(`FROM node:22@${before.digest}`);
    place.registry.fail(new RegExp(`GET .*/manifests/${before.digest}`), status(403, 'DENIED'), 9);
    expect(await place.references('update')).toMatchObject([{ status: 'stale', edits: [{ text: after.digest }] }]);
  });

  it('moves what is gone', async () => {
    const place = await Place.start();
    const [before, after] = [attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })];
    place.push('redis:7', after);
    await place.write(`FROM redis:7@${before.digest}`);
    expect(await place.references('update')).toMatchObject([{ status: 'dead', edits: [{ text: after.digest }] }]);
  });

  it('reads each manifest once, and a check reads none', async () => {
    const place = await Place.start();
    place.push('node:22', ...pair);
    const list = [manifestList(), imageIndex()] as const;
    place.push('redis:7', ...list);
    await place.write(`FROM node:22@${pair[0].digest} AS a`, `FROM redis:7@${list[0].digest}`);
    await place.run('check', '--fail-on', 'none');
    expect(place.registry.requests.filter(({ method }) => method === 'GET')).toEqual([]);
    place.registry.requests.length = 0;
    await place.run('update');
    const urls = place.registry.requests.filter(({ method }) => method === 'GET').map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('what update leaves', () => {
  it('is told for each reference, with its reason, and no other command is named', async () => {
    const place = await Place.start();
    const [both, one] = [imageIndex({ version: '1' }), imageIndex({ version: '2', platforms: [amd64] })];
    place.push('node:22', both, one);
    place.push('redis:7', both);
    const lines = [
      'ARG V=22',
      `FROM --platform=linux/arm64 node:22@${both.digest} AS lost`,
      `FROM node:22@${both.digest} AS dropped`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
      'FROM node:${V}-slim AS overridable',
      `FROM redis@${both.digest} AS untracked`,
      'FROM redis:gone AS gone',
      'FROM $NONE AS none',
      '# freshfrom: ignore',
      'FROM redis:7 AS ignored',
      '# freshfrom: ignore=unpinned',
      'FROM redis:7 AS ignored-too',
    ];
    place.push('node:22-slim', both);
    await place.write(...lines);
    const { said, stdout } = await place.run('update');
    expect(stdout).toContain(`+FROM node:22@${one.digest} AS dropped`);
    expect(said).toEqual([
      'Dockerfile:3: the new image of node:22 drops platforms that are not in use here: linux/arm64/v8.',
      'Dockerfile:2: node:22 is not updated: the new image drops a platform that is in use: linux/arm64/v8.',
      'Dockerfile:4: node:22-slim is not updated: a digest would make --build-arg V ineffective; to pin it anyway, set pin-args: true.',
      expect.stringMatching(/^Dockerfile:5: redis@sha256:\w+… is not updated: it has a digest and no tag/),
      expect.stringMatching(/^Dockerfile:6: redis:gone is not updated: .*redis:gone/),
      expect.stringMatching(/^Dockerfile:7: \$NONE is not updated: /),
      '2 references are ignored by a comment or the configuration.',
    ]);
    expect(said.join()).not.toContain('freshfrom check');
    const markdown = (await place.run('update', '--format', 'markdown')).stdout;
    expect(markdown).toContain('(without `linux/arm64/v8`)');
    expect(markdown).toContain(
      '- `node:22` in `Dockerfile:2`: the new image drops a platform that is in use: linux/arm64/v8.',
    );
    const references = await place.references('update');
    expect(references.slice(0, 2)).toMatchObject([
      { notEdited: 'platform-lost', platformsLost: ['linux/arm64/v8'] },
      { platformsLost: ['linux/arm64/v8'] },
    ]);
    expect(references.at(-1)).toMatchObject({ status: 'unpinned', notEdited: 'ignored' });
    const sarif = JSON.parse((await place.run('update', '--format', 'sarif')).stdout);
    expect(sarif.runs[0].invocations[0].toolExecutionNotifications).toEqual([
      { level: 'note', message: { text: '2 references are ignored by a comment or the configuration.' } },
    ]);
  });

  it('is not what a check sends people to update for', async () => {
    const place = await Place.start();
    place.push('node:22', imageIndex());
    await place.write('FROM node:22');
    const off = await place.run('check', '--fail-on', 'none', '--pin', 'off');
    expect(off.stdout).not.toContain('freshfrom update');
    expect((await place.run('update', '--pin', 'off')).said).toEqual([
      'Nothing to update.',
      '1 reference is left without a digest (pin: off).',
    ]);
    expect((await place.run('check', '--fail-on', 'none')).stdout).toContain(
      'Run "freshfrom update" to see the edits, or why there are none',
    );
  });

  it('is a digest that waits, with the time', async () => {
    const place = await Place.start();
    place.push('node:22', imageIndex({ version: '1' }), imageIndex({ version: '2' }));
    await place.write(`FROM node:22@${imageIndex({ version: '1' }).digest}`);
    const { said } = await place.run('update', '--min-age', '3d');
    expect(said[1]).toMatch(
      /^Dockerfile:1: node:22 is not updated: its new digest waits until \d{4}-.* UTC \(min-age\)\.$/,
    );
    const sarif = JSON.parse((await place.run('update', '--min-age', '3d', '--format', 'sarif')).stdout);
    expect(sarif.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toContain('waits until');
  });
});
