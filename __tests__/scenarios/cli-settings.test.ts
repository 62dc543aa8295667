import { describe, expect, it, onTestFinished } from 'vitest';
import { absentDigest } from '../support/registry/attestations.mjs';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';
import { checkJson, rulesOf, statuses } from './support/report.ts';

const DAY = 24 * 60 * 60 * 1000;
const day = (fromNow: number) => new Date(Date.now() + fromNow * DAY).toISOString().slice(0, 10);
const OLD = imageIndex({ version: '1' }).digest;
const NEW = imageIndex({ version: '2' }).digest;

/** A check of one Dockerfile without a registry, under a config file. */
async function offline(dockerfile: string, config: string, ...args: string[]) {
  const folder = await project({ 'api/Dockerfile': dockerfile, '.github/freshfrom.yml': config });
  return checkJson(folder, ['--offline', ...args]);
}

describe('ignore-images', () => {
  const images = ['node:22', 'node:20-slim', 'grafana/grafana:1', 'ghcr.io/org/a/b:1', 'ghcr.io/orgs/a:1', 'node'];
  it.each([
    ['node', ['node:22', 'node:20-slim', 'node']],
    ['node:2*', ['node:22', 'node:20-slim']],
    ['docker.io/library/node', ['node:22', 'node:20-slim', 'node']],
    ['*:latest', ['node']],
    ['grafana/*', ['grafana/grafana:1']],
    ['ghcr.io/org/**', ['ghcr.io/org/a/b:1']],
    ['ghcr.io/org/*', []],
    ['nod', []],
    ['NODE', []],
  ])('%s', async (pattern, ignored) => {
    const { report } = await offline(images.map((image) => `FROM ${image}\n`).join(''), '', '--ignore-images', pattern);
    const skipped = report.references.filter(({ skipReason }) => skipReason === 'ignored');
    expect(skipped.map(({ written }) => written)).toEqual(ignored);
    expect(report.findings).toHaveLength(images.length - ignored.length);
  });
});

describe('ignore', () => {
  const text = 'FROM a:1\nFROM b:1\nFROM Bad:1\n';
  it.each([
    ['image: a', ['2 unpinned', '3 unresolvable-reference']],
    [`{ image: a, until: ${day(1)} }`, ['2 unpinned', '3 unresolvable-reference']],
    [`{ image: a, until: ${day(0)} }`, ['2 unpinned', '3 unresolvable-reference']],
    [`{ image: a, until: ${day(-2)} }`, ['1 unpinned', '2 unpinned', '3 unresolvable-reference']],
    ['file: api', []],
    ['file: "**/Dockerfile"', []],
    ['file: web', ['1 unpinned', '2 unpinned', '3 unresolvable-reference']],
    ['{ file: api/**, image: b }', ['1 unpinned', '3 unresolvable-reference']],
    ['{ image: b, rule: unpinned, reason: ours }', ['1 unpinned', '3 unresolvable-reference']],
    ['rule: un*', []],
    ['rule: unpinned', ['3 unresolvable-reference']],
  ])('%s', async (entry, rules) => {
    const { report } = await offline(text, `ignore:\n- ${entry}\n`);
    expect(rulesOf(report)).toEqual(rules.map((rule) => `api/Dockerfile:${rule}`));
  });

  it('a rule alone is ignored also where it is about a whole file', async () => {
    const { report } = await offline('FROM a:1\nFORM b:1\n', 'ignore:\n- rule: invalid-file\n');
    expect(rulesOf(report)).toEqual(['api/Dockerfile:1 unpinned']);
  });

  it('a comment directly above the instruction counts for that instruction alone', async () => {
    const lines = [
      '# freshfrom: ignore because it is ours',
      'FROM a:1',
      '# freshfrom: ignore=unpinned',
      'FROM b:1 AS b',
      '# freshfrom: ignore=stale-digest, unpinned because both',
      'FROM c:1',
      '#freshfrom:ignore',
      '# and another comment',
      'COPY --from=d:1 a b',
      '# freshfrom: ignore=stale-digest',
      'FROM e:1',
      '# freshfrom: ignored is not the word',
      'FROM f:1',
      'RUN true # freshfrom: ignore',
      'FROM g:1',
    ];
    const { report } = await offline(lines.join('\n'), '');
    expect(rulesOf(report)).toEqual([11, 13, 15].map((line) => `api/Dockerfile:${line} unpinned`));
    expect(statuses(report).filter((status) => status.endsWith('/ignored'))).toHaveLength(2);
  });

  it('a rule that is ignored is not repaired either', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    registry.put('a', undefined, imageIndex({ version: '1' }));
    registry.put('a', '1', imageIndex({ version: '2' }));
    const image = `${registry.host}/a:1`;
    const text = [
      '# freshfrom: ignore=unpinned\n',
      `FROM ${image}\n`,
      `FROM ${image}@${OLD}\n`,
      `# freshfrom: ignore=dead-digest\nFROM ${image}@${absentDigest()}\n`,
    ].join('');
    const folder = await project({ Dockerfile: text });
    await folder.run(['update', '--write', '--insecure-registry', registry.host]);
    expect((await folder.read('Dockerfile')).toString()).toBe(text.replace(OLD, NEW));
  });
});

describe('rules and fail-on', () => {
  const text = 'FROM a:1\nFROM Bad:1\nFROM b\n';
  it.each([
    ['', [], 0],
    ['', ['--fail-on', 'warning'], 1],
    ['', ['--fail-on', 'unpinned'], 1],
    ['', ['--fail-on', 'stale-digest'], 0],
    ['', ['--fail-on', 'unpinned,stale-digest'], 1],
    ['', ['--fail-on', 'stale-digest', '--fail-on', 'unpinned'], 1],
    ['', ['--fail-on', 'none'], 0],
    ['fail-on: [unpinned]', [], 1],
    ['fail-on: [unpinned]', ['--scope', 'changed'], 0],
    ['rules: { unpinned: error }', [], 1],
    ['rules: { unpinned: error }', ['--fail-on', 'none'], 0],
    ['rules: { unpinned: off }', ['--fail-on', 'warning'], 0],
    ['rules: { unpinned: off }', ['--fail-on', 'notice'], 1],
    ['rules: { unpinned: notice }', ['--fail-on', 'warning'], 0],
  ] as const)('%s %j: %i', async (config, args, status) => {
    expect((await offline(text, config, ...args)).exitCode).toBe(status);
  });
});

describe('advice in a check', () => {
  const text = 'FROM node\n';
  const severities = async (config: string, ...args: string[]) => {
    const { report, exitCode, stderr } = await offline(text, config, ...args);
    const own = report.findings.filter(({ rule }) => rule === 'floating-tag');
    return [exitCode, own.map(({ severity }) => severity), stderr];
  };

  it('speaks where fail-on names it, unless rules says otherwise', async () => {
    expect(await severities('')).toEqual([0, [], '']);
    expect(await severities('', '--fail-on', 'notice')).toEqual([1, [], '']); // unpinned is a warning
    expect(await severities('', '--fail-on', 'floating-tag')).toEqual([1, ['notice'], '']);
    expect(await severities('fail-on: floating-tag\nrules: { floating-tag: error }')).toEqual([1, ['error'], '']);
    expect(await severities('fail-on: floating-tag\nrules: { floating-tag: off }')).toEqual([0, [], '']);
  });

  it('says once where a check sees less than advise', async () => {
    const [status, , stderr] = await severities('rules: { newer-tag: error }', '--fail-on', 'newer-tag');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'Warning: A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about.\n',
    );
  });
});

it('a comment that ignores a rule that there is not is told, and no finding', async () => {
  const text = '# freshfrom: ignore=unpined because …\nFROM a:1\n';
  const { report, stderr } = await offline(text, '');
  expect(stderr).toBe('Warning: api/Dockerfile:1: the comment ignores "unpined", and there is no such rule.\n');
  expect(rulesOf(report)).toEqual(['api/Dockerfile:2 unpinned']);
  const folder = await project({ Dockerfile: '# freshfrom: ignore=tag-not-found\nFROM a:1\n' });
  expect((await folder.run(['advise', '--offline'])).stderr).toBe('');
});

describe('paths that leave everything out', () => {
  it('are named', async () => {
    const folder = await project({ Dockerfile: 'FROM a:1\n' });
    const { stdout, stderr, exitCode } = await folder.run(['check', '--offline', '--paths', 'nope']);
    expect([exitCode, stdout, stderr]).toEqual([0, 'No Dockerfile found.\n', 'paths: nope leaves everything out.\n']);
    expect((await folder.run(['check', '--offline', '--exclude', '**'])).stderr).toBe('');
  });
});

describe('build-args', () => {
  const text = 'ARG V\nARG W=1\nFROM a:$V\nFROM b:$W\n';
  const resolved = async (config: string, ...args: string[]) =>
    (await offline(text, config, ...args)).report.references.map((reference) => reference.resolved ?? 'none');

  it('give an ARG without a default its value, from the option or by file pattern', async () => {
    expect(await resolved('')).toEqual(['none', 'b:1']);
    expect((await resolved('', '--build-args', 'V=7'))[0]).toBe('a:7');
    expect((await resolved('', '--build-arg', 'V=7=8', '--build-args', 'X=1'))[0]).toBe('none');
    expect((await resolved('build-args: { "api/**": { V: 9 }, "web/**": { V: 1 } }'))[0]).toBe('a:9');
    expect((await resolved('build-args: V=7'))[0]).toBe('a:7');
    expect((await resolved('build-args: { api: { V: 9 } }', '--build-args', 'V=5'))[0]).toBe('a:5');
  });

  it('are never written into the file', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    registry.put('a', '1', imageIndex());
    const files = { Dockerfile: `ARG V\nFROM ${registry.host}/a:\${V} AS x\nFROM ${registry.host}/a:1\n` };
    const folder = await project(files);
    const args = ['update', '--write', '--build-args', 'V=1', '--insecure-registry', registry.host];
    expect((await folder.run(args)).exitCode).toBe(0);
    expect((await folder.read('Dockerfile')).toString()).toBe(`${files.Dockerfile.trimEnd()}@${imageIndex().digest}\n`);
  });
});
