import { describe, expect, it } from 'vitest';
import { activeEntries } from '../../src/check/ignore.ts';
import { parseReference, type Reference } from '../../src/model/reference.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { mergeSettings, namesRules } from '../../src/settings/index.ts';
import { parseSettings, type SettingName } from '../../src/settings/parse.ts';

const RULES = ['unpinned', 'stale-digest'];

async function merge(set: { readonly [Name in SettingName]?: unknown }, config = '') {
  return mergeSettings(await parseSettings(set, (name) => name), await parseConfig(config, 'f.yml'), RULES);
}

function referenceOf(text: string): Reference {
  const reference = parseReference(text);
  return 'invalid' in reference ? expect.fail(reference.invalid) : reference;
}

describe('mergeSettings', () => {
  it('has the defaults of the contract', async () => {
    const settings = await merge({});
    expect(settings).toMatchObject({
      paths: { globs: [] },
      exclude: { globs: [] },
      scope: undefined,
      mirrors: [],
      registryCredentials: [],
      comment: 'auto',
      reportFile: undefined,
      sarifFile: undefined,
      dryRun: false,
      check: { failOn: ['error'], buildArgs: [], pin: 'separate', pinArgs: false, ignore: [] },
      bump: [{ branchPrefix: 'freshfrom/', baseBranch: undefined, labels: [], draft: false, signoff: false }],
    });
    expect(settings.insecureRegistries.size + settings.check.rules.size).toBe(0);
    expect(settings.check.ignoresImage(referenceOf('node'))).toBe(false);
  });

  it('takes what is set before the config file, and that before the default', async () => {
    const config = 'pin: off\ncomment: never\nlabels: [config]\nfail-on: none';
    const settings = await merge({ pin: 'together', 'fail-on': 'stale-digest,notice' }, config);
    expect(settings).toMatchObject({ check: { pin: 'together' }, comment: 'never', bump: [{ labels: ['config'] }] });
    expect(settings.check.failOn).toEqual(['stale-digest', 'notice']);
    expect((await merge({}, config)).check.failOn).toEqual([]);
    expect((await merge({ labels: 'input' }, config)).bump[0]?.labels).toEqual(['input']);
  });

  it('gives each base branch but the first a branch prefix and a title of its own', async () => {
    const { bump } = await merge({ 'base-branch': 'main release-1.x main' }, 'branch-prefix: deps');
    expect(bump).toMatchObject([
      { baseBranch: 'main', branchPrefix: 'deps', titleEnd: '' },
      { baseBranch: 'release-1.x', branchPrefix: 'depsto-release-1.x/', titleEnd: ' on release-1.x' },
    ]);
    expect(bump).toHaveLength(2);
    const [, other] = (await merge({}, 'base-branch: [main, next/2]')).bump;
    expect(other).toMatchObject({ branchPrefix: 'freshfrom/to-next/2/' });
  });

  it('knows the rules', async () => {
    await expect(merge({ 'fail-on': 'stale' })).rejects.toThrow(
      'fail-on: unknown value "stale". Did you mean stale-digest? It takes unpinned, stale-digest, error, warning, notice, none.',
    );
    await expect(merge({}, 'rules: { stale: off }')).rejects.toThrow(
      '.github/freshfrom.yml: rules: unknown rule "stale". Did you mean stale-digest? The rules are unpinned, stale-digest.',
    );
    await expect(merge({ config: 'f.yml' }, 'rules: { stale: off }')).rejects.toThrow('f.yml: rules: unknown rule ');
    await expect(merge({ config: 'f.yml' }, 'fail-on: stale')).rejects.toThrow('f.yml: fail-on: unknown value ');
    await expect(merge({ config: 'f.yml', 'fail-on': 'stale' })).rejects.toThrow(/^fail-on: /);
    expect([...(await merge({}, 'rules: { unpinned: off }')).check.rules]).toEqual([['unpinned', 'off']]);
  });

  it.each([
    ['node', 'node:22', true],
    ['node', 'grafana/node', false],
    ['node', 'ghcr.io/org/node', false],
    ['library/node', 'node', true],
    ['docker.io/library/node', 'node:22', true],
    ['docker.io/library/*', 'node:22', true],
    ['node:2*', 'node:22', true],
    ['node:2*', 'node:18', false],
    ['node:latest', 'node', true],
    ['ghcr.io/org/**', 'ghcr.io/org/a/b:1', true],
    ['ghcr.io/org/*', 'ghcr.io/org/a/b', false],
    ['*', 'node', true],
    ['*', 'grafana/grafana', false],
    ['**', 'ghcr.io/a/b', true],
    ['{node,alpine}', 'alpine:3', true],
    ['node', `node@sha256:${'a'.repeat(64)}`, true],
    ['!(node*|alpine)', 'node', false],
    ['node:[0-9]', 'node:7', true],
    [`${'*a'.repeat(100)}c`, `${'a'.repeat(200)}b:1`, false],
  ])('ignore-images %s and %s: %s', async (pattern, image, ignored) => {
    expect((await merge({ 'ignore-images': pattern })).check.ignoresImage(referenceOf(image))).toBe(ignored);
  });

  it('needs to know the rules only where some may be named', async () => {
    const names = async (set: { readonly [Name in SettingName]?: unknown }, config = '') =>
      namesRules(await parseSettings(set, (name) => name), await parseConfig(config, 'f.yml'));
    expect(await names({ pin: 'off' }, 'pin: off\nignore: [{ rule: unpinned }]')).toBe(false);
    expect(await names({ 'fail-on': 'unpinned' })).toBe(true);
    expect(await names({}, 'fail-on: unpinned')).toBe(true);
    expect(await names({}, 'rules: { unpinned: off }')).toBe(true);
  });

  it('makes matchers of ignore entries, which end with their last day', async () => {
    const { check } = await merge(
      {},
      'ignore: [{ image: node, file: api, rule: "*-digest", until: 2026-03-31 }, { file: x }]',
    );
    const [entry] = check.ignore;
    expect(entry?.image?.(referenceOf('node:1'))).toBe(true);
    expect([entry?.file?.('api/Dockerfile'), entry?.file?.('api'), entry?.file?.('apis/Dockerfile')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([entry?.rule?.('stale-digest'), entry?.rule?.('unpinned')]).toEqual([true, false]);
    expect(activeEntries(check.ignore, new Date('2026-03-31T23:59:59Z'))).toHaveLength(2);
    expect(activeEntries(check.ignore, new Date('2026-04-01T00:00:00Z'))).toHaveLength(1);
  });

  it('gives build args to the files that they are for', async () => {
    const { check } = await merge({}, 'build-args: { "api/**": { A: 1 }, "./web": { B: x } }');
    expect(
      check.buildArgs.map(({ files, values }) => [files('api/Dockerfile'), files('web/Dockerfile'), [...values]]),
    ).toEqual([
      [true, false, [['A', '1']]],
      [false, true, [['B', 'x']]],
    ]);
    const [all] = (await merge({ 'build-args': 'A=1' })).check.buildArgs;
    expect([all?.files('Dockerfile'), all?.files('.github/a/Dockerfile')]).toEqual([true, true]);
  });
});
