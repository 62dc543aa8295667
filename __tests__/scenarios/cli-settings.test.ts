import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { absentDigest } from '../support/registry/attestations.mjs';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';
import { checkJson, rulesOf, statuses } from './support/report.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The time here: noon, so that no day ends between one look at the clock and another. */
const NOON = Date.UTC(2026, 5, 15, 12);
const day = (fromNow: number) => new Date(NOON + fromNow * DAY).toISOString().slice(0, 10);
const OLD = imageIndex({ version: '1' }).digest;
const NEW = imageIndex({ version: '2' }).digest;

/** A check of one Dockerfile without a registry, under a config file. */
async function offline(dockerfile: string, config: string, ...args: string[]) {
  const folder = await project({ 'api/Dockerfile': dockerfile, '.github/freshfrom.yml': config });
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return checkJson(folder, ['--offline', ...args]);
}

describe('ignore-images', () => {
  const images = ['node:22', 'node:24-slim', 'grafana/grafana:1', 'ghcr.io/org/a/b:1', 'ghcr.io/orgs/a:1', 'node'];
  it.each([
    ['node', ['node:22', 'node:24-slim', 'node']],
    ['node:2*', ['node:22', 'node:24-slim']],
    ['docker.io/library/node', ['node:22', 'node:24-slim', 'node']],
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
    await folder.call(['update', '--write', '--insecure-registry', registry.host]);
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
  expect(stderr).toBe('Warning: api/Dockerfile:1: the comment ignores "unpined", but there is no such rule.\n');
  expect(rulesOf(report)).toEqual(['api/Dockerfile:2 unpinned']);
  const folder = await project({ Dockerfile: '# freshfrom: ignore=tag-not-found\nFROM a:1\n' });
  expect((await folder.call(['advise', '--offline'])).stderr).toBe('');
});

it.each([
  ['an entry that has expired', `ignore: [{ image: a, until: ${day(-2)} }]`, [], '"a" has expired'],
  ['an entry for a rule that there is not', 'ignore: [{ rule: unpined }]', [], '"unpined" names no rule'],
  ['a rule that a check is too little for', 'rules: { newer-tag: error }', [], 'A check reads no lists of tags'],
  ['such a rule in an option', '', ['--fail-on', 'newer-tag'], 'A check reads no lists of tags'],
])('%s is told even where there is no file', async (_, config, args, warning) => {
  const folder = await project({ '.github/freshfrom.yml': config });
  const { exitCode, stdout, stderr } = await folder.call(['check', ...args]);
  expect([exitCode, stdout]).toEqual([0, 'No Dockerfile found.\n']);
  expect(stderr).toMatch(/^Warning: .*\n$/);
  expect(stderr).toContain(warning);
});

it('a rule that there is not is refused even where there is no file', async () => {
  const folder = await project({});
  expect(await folder.call(['check', '--fail-on', 'unpined'])).toMatchObject({ exitCode: 2, stdout: '' });
});

it('what is to be ignored and is not is told, in check, update and advise', async () => {
  const text = '# freshfrom ignore\nFROM a:1\n# freshfrom: ignore\n\nFROM b:1\n';
  const config = `ignore:\n- { image: a, until: ${day(-2)} }\n- image: nod\n`;
  const folder = await project({ Dockerfile: text, '.github/freshfrom.yml': config });
  const warnings = [
    'Dockerfile:1: the comment ignores nothing: its spelling is wrong. Write # freshfrom: ignore, or # freshfrom: ignore=RULE,RULE.',
    'Dockerfile:3: the comment ignores nothing: the next line is not an instruction. Put the comment directly above an instruction.',
    `.github/freshfrom.yml: ignore: the entry of image "a" has expired: its last day was ${day(-2)}. Remove it, or set a later until.`,
    '.github/freshfrom.yml: ignore: the entry of image "nod" matches nothing. Correct it, or remove it.',
  ];
  for (const command of ['check', 'advise']) {
    const { exitCode, stderr } = await folder.call([command, '--offline']);
    expect([exitCode, stderr]).toEqual([0, warnings.map((warning) => `Warning: ${warning}\n`).join('')]);
  }
  // Of a file that is named, what is ignored elsewhere isn't known.
  expect((await folder.call(['check', '--offline', 'Dockerfile'])).stderr).not.toContain('"nod"');
});

describe('paths and exclude that match nothing', () => {
  const nothing = (setting: string, globs: string) =>
    `Warning: ${setting}: ${globs} no file that freshfrom reads. Correct the glob, or remove it.\n`;
  it.each([
    ['', ['--paths', 'nope'], nothing('paths', '"nope" matches').replace('reads.', 'reads, so no file is read.')],
    ['', ['--paths', 'api', '--paths', 'no', '--paths', 'no/*'], nothing('paths', '"no" and "no/*" match')],
    // There is a file, but no Dockerfile.
    ['paths: [api, docs]', [], nothing('.github/freshfrom.yml: paths', '"docs" matches')],
    ['paths: [docs/*.txt]', [], ''],
    ['', ['--exclude', '**'], 'Warning: exclude: "**" excludes every file. Correct the glob, or remove it.\n'],
    [
      'paths: [api]',
      ['--exclude', 'api'],
      'Warning: exclude: "api" excludes every file. Correct the glob, or remove it.\n',
    ],
    [
      'exclude: [api]',
      ['api'],
      'Warning: .github/freshfrom.yml: exclude: "api" excludes every file. Name another folder, or a file.\n',
    ],
    ['', ['--exclude', 'no'], 'Warning: exclude: "no" matches no file. Correct the glob, or remove it.\n'],
    ['', ['--exclude', 'docs', '--exclude', '**/vendor/**'], ''],
    // What is for another folder than the one that is named is nobody's mistake.
    ['paths: [api, web]', ['api'], ''],
    [
      'paths: [web]',
      ['api'],
      'Warning: .github/freshfrom.yml: paths: "web" matches no file in the folders of this run, so no file is read. Name another folder, or correct the glob.\n',
    ],
    [
      '',
      ['api', 'docs'],
      "Warning: Nothing in docs is read: no file in there has a Dockerfile's name, or paths and exclude leave it out.\n",
    ],
  ] as const)('%s %j', async (config, args, stderr) => {
    const files = { 'api/Dockerfile': 'FROM a:1\n', 'docs/a.txt': 'FROM b:1\n', '.github/freshfrom.yml': config };
    const result = await (await project(files)).call(['check', '--offline', ...args]);
    expect([result.exitCode, result.stderr]).toEqual([0, stderr]);
  });
});

describe('the config file', () => {
  const FILES = {
    'services/api/Dockerfile': 'FROM a:1\n',
    'services/api/old/Dockerfile': 'FROM b:1\n',
    'services/web/Dockerfile': 'ARG V\nFROM c:$V\n',
  };
  const CONFIG = [
    'paths: [services/api, services/web]',
    'exclude: [services/api/old]',
    'fail-on: unpinned',
    'build-args: { services/web: { V: 2 } }',
    'ignore: [{ file: services/web/**, rule: unpinned }]',
    '',
  ].join('\n');

  it.each(['.github/freshfrom.yml', '.github/freshfrom.yaml'])('%s counts', async (name) => {
    const folder = await project({ ...FILES, [name]: 'fail-on: unpinned\n' });
    expect((await folder.call(['check', '--offline'])).exitCode).toBe(1);
    await folder.write(name, 'no: 1\n');
    expect((await folder.call(['check', '--offline'])).stderr).toContain(`${name}:1:1: unknown setting no.`);
  });

  it('two are one too many, unless one is named', async () => {
    const both = { '.github/freshfrom.yml': 'fail-on: unpinned\n', '.github/freshfrom.yaml': '' };
    const folder = await project({ ...FILES, ...both });
    const { exitCode, stderr } = await folder.call(['check', '--offline']);
    expect([exitCode, stderr]).toEqual([
      2,
      'freshfrom: .github/freshfrom.yml and .github/freshfrom.yaml both exist, and only one can be the config file. Delete one of them.\n',
    ]);
    expect((await folder.call(['check', '--offline', '--config', '.github/freshfrom.yaml'])).exitCode).toBe(0);
  });

  it('is that of a folder above, up to the root of the work tree, and its globs mean the same', async () => {
    const folder = await project({ ...FILES, '.github/freshfrom.yaml': CONFIG });
    const at = (way: string, ...args: string[]) =>
      checkJson(folder, ['--offline', ...args], { cwd: join(folder.folder, way) });
    // Without a work tree only the folder itself is looked at.
    expect((await at('services/api')).exitCode).toBe(0);
    await folder.git('init', '-q');
    const api = await at('services/api');
    expect([api.exitCode, statuses(api.report), api.stderr]).toEqual([1, ['a:1 → unpinned'], '']);
    expect(api.report.references[0]?.file).toBe('Dockerfile');
    const web = await at('services/web');
    expect([web.exitCode, web.report.references[0]?.resolved, rulesOf(web.report)]).toEqual([0, 'c:2', []]);
    expect((await at('services/api', '../web')).report.references[0]?.resolved).toBe('c:2');
    // What an option says is relative to the current folder.
    expect(statuses((await at('services/api', '--exclude', 'none')).report)).toEqual([
      'a:1 → unpinned',
      'b:1 → unpinned',
    ]);
    expect((await at('services/api', '--config', '../../.github/freshfrom.yaml')).report.references).toEqual([]);
  });

  it('of the nearest folder counts; a repository in a repository has its own root', async () => {
    const folder = await project({
      ...FILES,
      '.github/freshfrom.yml': 'fail-on: unpinned\n',
      'services/.github/freshfrom.yml': 'fail-on: none\nexclude: [api/old]\n',
      'module/deep/Dockerfile': 'FROM m:1\n',
    });
    await folder.git('init', '-q');
    const at = (way: string) => checkJson(folder, ['--offline'], { cwd: join(folder.folder, way) });
    const api = await at('services/api');
    expect([api.exitCode, statuses(api.report)]).toEqual([0, ['a:1 → unpinned']]);
    expect((await at('module/deep')).exitCode).toBe(1);
    await folder.git('init', '-q', 'module');
    expect((await at('module/deep')).exitCode).toBe(0);
    await folder.write('services/.github/freshfrom.yml', 'no: 1\n');
    const wrong = await folder.call(['check'], { cwd: join(folder.folder, 'services/api') });
    expect([wrong.exitCode, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/^freshfrom: \.\.\/\.github\/freshfrom\.yml:1:1: /),
    ]);
  });

  it('that is a link is read within its own repository', async () => {
    const folder = await project({
      'r/api/Dockerfile': 'FROM a:1\n',
      'r/conf.yml': 'fail-on: unpinned\n',
      'out.yml': '',
    });
    await folder.git('init', '-q', 'r');
    await mkdir(join(folder.folder, 'r/.github'));
    const link = join(folder.folder, 'r/.github/freshfrom.yml');
    const run = () => folder.call(['check', '--offline'], { cwd: join(folder.folder, 'r/api') });
    await symlink('../conf.yml', link);
    expect((await run()).exitCode).toBe(1);
    for (const [target, why] of [
      ['../../out.yml', 'it leads out of the folder through a link'],
      ['../absent.yml', 'it is a link to a file that does not exist'],
    ] as const) {
      await rm(link);
      await symlink(target, link);
      const { exitCode, stderr } = await run();
      expect([exitCode, stderr]).toEqual([
        2,
        `freshfrom: The config file ../.github/freshfrom.yml can't be read: ${why}.\n`,
      ]);
    }
  });
});

describe('known-as', () => {
  it('gives a copy the knowledge of its original, from the option or the config, and no other name', async () => {
    const text = 'FROM reg.corp/hub/node:16 AS a\nRUN apk add curl\nFROM a\n';
    const rules = async (config: string, ...args: string[]) => {
      const { report } = await offline(text, config, ...args);
      expect(report.references[0]?.resolved).toBe('reg.corp/hub/node:16');
      return report.findings.map(({ rule }) => rule).filter((rule) => rule !== 'unpinned');
    };
    expect(await rules('')).toEqual([]);
    const known = ['end-of-life', 'wrong-package-manager'];
    expect(await rules('known-as: [reg.corp/hub=docker.io/library]')).toEqual(known);
    expect(await rules('', '--known-as', 'reg.corp/hub/node=docker.io/library/node')).toEqual(known);
    expect(await rules('', '--known-as', 'reg.corp/hu=docker.io/library')).toEqual([]);
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
    expect((await folder.call(args)).exitCode).toBe(0);
    expect((await folder.read('Dockerfile')).toString()).toBe(`${files.Dockerfile.trimEnd()}@${imageIndex().digest}\n`);
  });
});
