import { afterAll, beforeAll, expect, it } from 'vitest';
import { absentDigest, attestedIndex } from '../support/registry/attestations.mjs';
import { type DockerRegistry, startDockerRegistry } from '../support/registry/docker-registry.ts';
import { childrenOf, imageIndex, indexOf, manifestList, singleImage } from '../support/registry/images.mjs';
import type { Image } from '../support/registry/types.mjs';
import { describeWithNode20, describeWithRegistry } from '../support/requires.ts';
import { project } from './support/project.ts';
import { checkJson, rulesOf, statuses } from './support/report.ts';

const FORMS: Readonly<Record<string, (options: { version: string }) => Image>> = {
  index: imageIndex,
  list: manifestList,
  attested: attestedIndex,
  oci: singleImage,
  docker: (options) => singleImage({ ...options, format: 'docker' }),
};
const [v1, v2] = [{ version: '1' }, { version: '2' }];

async function fill(registry: DockerRegistry): Promise<void> {
  for (const [name, make] of Object.entries(FORMS)) {
    await registry.push(`hub/library/${name}`, undefined, make(v1));
    await registry.push(`hub/library/${name}`, 'now', make(v2));
  }
  await registry.push('hub/library/gone', 'now', imageIndex(v1));
  await registry.deleteManifest('hub/library/gone', imageIndex(v1).digest);
  await registry.push('hub/library/gone', 'now', imageIndex(v2));
}

function tests(on: { readonly node?: 20 }): void {
  let registry: DockerRegistry;
  let options: string[];
  beforeAll(async () => {
    registry = await startDockerRegistry();
    options = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host];
    await fill(registry);
  });
  afterAll(() => registry.close());

  const check = async (dockerfile: string, ...args: string[]) =>
    checkJson(await project({ Dockerfile: dockerfile }), [...options, ...args], on);

  it.each(Object.entries(FORMS))(
    '%s: fresh, stale, unpinned, untracked and dead, with its digest now',
    async (name, make) => {
      const [pins, before, now] = [(image: Image) => `${name}:now@${image.digest}`, make(v1), make(v2)];
      const lines = [
        pins(now),
        pins(before),
        `${name}:now`,
        `${name}@${before.digest}`,
        `${name}:now@${absentDigest()}`,
      ];
      const { report, exitCode } = await check(lines.map((line) => `FROM ${line}\n`).join(''));
      expect(report.references.map(({ status }) => status)).toEqual([
        'fresh',
        'stale',
        'unpinned',
        'untracked',
        'dead',
      ]);
      expect(report.references[0]?.current).toEqual({ digest: now.digest, mediaType: now.mediaType });
      expect(report.references.map(({ edits }) => edits.map(({ text }) => text))).toEqual([
        [],
        [now.digest],
        [`@${now.digest}`],
        [],
        [now.digest],
      ]);
      expect(rulesOf(report)).toEqual(
        ['2 stale-digest', '3 unpinned', '4 untracked-digest', '5 dead-digest'].map((rule) => `Dockerfile:${rule}`),
      );
      expect(exitCode).toBe(1);
    },
  );

  it('a digest that was deleted is dead; without a tag only where the repository answers otherwise', async () => {
    const old = imageIndex(v1).digest;
    const { report } = await check(`FROM gone:now@${old}\nFROM gone@${old}\nFROM index@${absentDigest()}\n`);
    expect(report.references.map(({ status, error }) => [status, error !== undefined])).toEqual([
      ['dead', false],
      ['dead', false],
      ['unresolved', true],
    ]);
  });

  it('no such tag and no such repository are unresolved, say so, and stop nothing', async () => {
    const { report, exitCode, stderr } = await check('FROM index:later\nFROM missing:1\nFROM index:now\n');
    expect(statuses(report)).toEqual(['index:later → unresolved', 'missing:1 → unresolved', 'index:now → unpinned']);
    expect(report.references[0]?.error).toMatch(/index:later.*\.$/);
    expect(rulesOf(report)).toEqual([
      'Dockerfile:1 tag-not-found',
      'Dockerfile:2 tag-not-found',
      'Dockerfile:3 unpinned',
    ]);
    expect(stderr).not.toMatch(/warning|error/i);
    expect(exitCode).toBe(0);
  });

  it("one platform's pin is compared with the same platform's child of the tag", async () => {
    const [before, now] = [childrenOf(v1), childrenOf(v2)].map((children) => children.map(({ image }) => image.digest));
    await registry.push('hub/library/mixed', undefined, imageIndex(v1));
    const half = indexOf([...childrenOf({ version: '2' }).slice(0, 1), ...childrenOf(v1).slice(1)]);
    await registry.push('hub/library/mixed', 'half', half);
    const pins = [
      `index:now@${now?.[0]}`,
      `index:now@${before?.[1]}`,
      `mixed:half@${before?.[0]}`,
      `mixed:half@${before?.[1]}`,
    ];
    const { report } = await check(pins.map((pin) => `FROM ${pin}\n`).join(''));
    expect(report.references.map(({ status, edits }) => [status, edits[0]?.text])).toEqual([
      ['fresh', undefined],
      ['stale', now?.[1]],
      ['stale', now?.[0]],
      ['fresh', undefined],
    ]);
    expect(rulesOf(report).filter((rule) => rule.endsWith('platform-digest'))).toHaveLength(4);
  });

  it('what is no image, or none that can be known, is skipped with its reason', async () => {
    const dockerfile = [
      'ARG UNSET',
      'FROM scratch',
      `FROM \${UNSET}:1`,
      'FROM base-$TARGETARCH:1',
      'FROM Upper:1',
      'FROM {{ image }}',
      '# freshfrom: ignore because it is ours',
      'FROM index:now AS ours',
      'FROM ours',
      'COPY --from=ours /a /b',
      'COPY --from=$UNSET /a /b',
    ];
    const { report, exitCode } = await check(dockerfile.join('\n'));
    expect(statuses(report)).toEqual([
      'scratch → skipped/scratch',
      `\${UNSET}:1 → skipped/no-value`,
      'base-$TARGETARCH:1 → skipped/platform-dependent',
      'Upper:1 → skipped/invalid',
      '{{ image }} → skipped/template',
      'index:now → skipped/ignored',
      '$UNSET → skipped/invalid',
    ]);
    expect(report.references.every(({ edits }) => edits.length === 0)).toBe(true);
    expect(exitCode).toBe(0);
  });

  it('--offline asks nothing: pins are skipped, first pins are still missing', async () => {
    const pinned = `index:now@${imageIndex(v1).digest}`;
    const { report, exitCode, stderr } = await check(`FROM ${pinned}\nFROM index:now\nFROM scratch\n`, '--offline');
    expect(statuses(report)).toEqual([
      `index:now@${imageIndex(v1).digest.slice(7, 11)} → skipped/offline`,
      'index:now → unpinned',
      'scratch → skipped/scratch',
    ]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('gives the same bytes twice, and the same report to its file', async () => {
    const folder = await project({ Dockerfile: 'FROM index:now\nFROM list:now\n', 'a/Dockerfile': 'FROM oci:now\n' });
    const args = ['check', '--format', 'json', '--report-file', 'report.json', ...options];
    const [one, two] = [await folder.runOrCall(args, on), await folder.runOrCall(args, on)];
    expect(two.stdoutBytes).toEqual(one.stdoutBytes);
    expect(await folder.read('report.json')).toEqual(one.stdoutBytes);
  });
}

describeWithRegistry('check against the real registry', () => tests({}));
describeWithNode20('check on Node 20', () => {
  describeWithRegistry('against the real registry', () => tests({ node: 20 }));
});
