import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportSchema } from '../../scripts/parts/report-schema.mjs';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';

const isReport = new Ajv({ allErrors: true, validateFormats: false }).compile(reportSchema());

/**
 * A Dockerfile of these references, and a registry with these tags of their repositories, each with an image of its own:
 * `1.1=1.0` is the same as 1.0.
 */
async function start(froms: readonly string[], tags: Readonly<Record<string, string>>, config?: string, comment = '') {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  for (const [repository, list] of Object.entries(tags)) {
    for (const entry of list.split(' ')) {
      const [tag = '', same = tag] = entry.split('=');
      registry.put(repository, tag, imageIndex({ seed: repository, version: same }));
    }
  }
  const digestOf = (repository: string, tag: string) => imageIndex({ seed: repository, version: tag }).digest;
  const { folder, ...own } = await project({
    Dockerfile: `${comment}${froms.map((from) => `FROM ${from}`).join('\n')}\n`,
    ...(config === undefined ? {} : { '.github/freshfrom.yml': config }),
  });
  const options = ['docker.io', 'gcr.io'].flatMap((host) => ['--mirror', `${host}=${registry.host}`]);
  const words = (command: string, ...args: string[]) => [
    command,
    ...options,
    '--insecure-registry',
    registry.host,
    ...args,
  ];
  const env = { XDG_CACHE_HOME: join(folder, '.cache') };
  const run = (...args: Parameters<typeof words>) => own.run(words(...args), { env });
  const call = (...args: Parameters<typeof words>) => own.call(words(...args), { env });
  const json = async (command: string, ...args: string[]) => {
    const report: unknown = JSON.parse((await call(command, '--format', 'json', ...args)).stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    return report as {
      references: { proposed?: { tag?: string }; notEdited?: string; tagNote?: string; edits: unknown[] }[];
      findings: { rule: string; message: string }[];
    };
  };
  return { registry, run, call, json, digestOf };
}

describe('freshfrom update --update-tags', () => {
  it.each([
    [
      '0.203.0-16-bullseye',
      'minor',
      '0.203.0-18-bullseye 0.203.1-16-bullseye 0.203.1-18-bullseye',
      '0.203.1-16-bullseye',
    ],
    ['8.0.404-1-noble', 'patch', '8.0.404-2-noble 8.0.405-1-noble', '8.0.405-1-noble'],
    ['0.6', 'major', '0.7 2021.12 2022.1 20211201', '0.7'],
    ['1.2.3', 'major', '1.2.4 20.0.0 20', '1.2.4'],
    ['2023.10', 'major', '2023.11 2024.5', '2024.5'],
    ['1.2.0-rc.1', 'major', '1.2.0-rc.2 1.3.0-beta.1', '1.2.0-rc.2'],
    ['2.10', 'minor', '2.10.3 2.11 2.11.0-beta.1=2.11', undefined],
    ['2.10', 'minor', '2.10.3 2.11 2.11.0-beta.1=2.11 2.11.0=2.11', '2.11'],
    ['2.10', 'minor', '2.10.3 2.11 2.11.0-beta.1', '2.11'],
    ['10.0.20348.2340', 'patch', '10.0.20348.2700 10.0.26100.1', '10.0.20348.2700'],
    ['11.0.20.1_1-jdk', 'patch', '11.0.20_8-jdk 11.0.21_9-jdk', '11.0.21_9-jdk'],
    ['2022-CU13-ubuntu-22.04', 'patch', '2022-CU14-ubuntu-22.04 2022-latest', '2022-CU14-ubuntu-22.04'],
  ])('of %s, %s, among %s: %s', async (tag, level, others, expected) => {
    const { call, digestOf } = await start([`x/y:${tag}`], { 'x/y': `${tag} ${others}` });
    const { stdout, stderr, exitCode } = await call('update', '--update-tags', level);
    expect(exitCode, stderr).toBe(0);
    const next = expected ?? tag;
    expect(stdout).toContain(`+FROM x/y:${next}@${digestOf('x/y', next)}\n`);
  });

  it('tells what it leaves, and why', async () => {
    const tags = { 'x/y': '1.2.3 20.0.0', 'x/z': '22-bookworm 22-trixie', 'x/pre': '2.10.3 2.10 2.11 2.11.0-rc1=2.11' };
    const { json, run } = await start(['x/y:1.2.3', 'x/z:22-bookworm', 'x/pre:2.10'], tags);
    const { references } = await json('update', '--update-tags', 'major');
    expect(references.map(({ tagNote }) => tagNote)).toEqual([
      'x/y:1.2.3 does not move to 20.0.0, which uses another version scheme or skips versions.',
      'x/z:22-bookworm has no newer tag of the same form; newer releases are in 22-trixie.',
      'x/pre:2.10 could move to 2.11, which is still a pre-release.',
    ]);
    const { stderr } = await run('update', '--update-tags', 'major');
    expect(stderr).toContain(
      'Dockerfile:2: x/z:22-bookworm has no newer tag of the same form; newer releases are in 22-trixie.',
    );
  });
});

describe('the config file', () => {
  it.each([
    ['images: { acme: { allowed: ">=22 <25" } }', '24'],
    ['images: { acme: { allowed: "22 || 23" } }', '23'],
    ['ignore: [{ image: "acme:25*" }]', '24'],
    ['ignore: [{ image: "acme:25*", rule: newer-tag }, { image: "acme:24", until: 2020-01-01 }]', '24'],
    ['ignore: [{ image: "acme:25*", rule: unpinned }]', '25'],
    ['ignore: [{ file: "other/**", rule: newer-tag }]', '25'],
    ['ignore: [{ image: "acme:25*", file: "other/**" }]', '25'],
    ['ignore-images: ["docker.io/library/acme:2[45]*"]', '23'],
  ])('%s: the next best is %s', async (config, expected) => {
    const { call, digestOf } = await start(['acme:22'], { 'library/acme': '22 23 24 25' }, config);
    const { stdout, stderr } = await call('update', '--update-tags', 'major');
    expect(stdout, stderr).toContain(`+FROM acme:${expected}@${digestOf('library/acme', expected)}\n`);
    const advised = await call('advise');
    expect(advised.stdout).toContain(`acme:22 has a newer major release ${expected}.`);
  });

  it('that allows nothing newer leaves a reference, and says so', async () => {
    const config = 'images: { node: { allowed: "<=22", update-tags: major } }';
    const { digest } = imageIndex({ seed: 'library/node', version: '22' });
    const { json } = await start([`node:22@${digest}`], { 'library/node': '22 24' }, config);
    const { references } = await json('update');
    expect(references).toMatchObject([
      {
        edits: [],
        notEdited: 'not-allowed',
        tagNote: 'node:22 could move to 24, but "allowed" or an ignore forbids that.',
      },
    ]);
  });

  it.each(['markdown', 'sarif', 'json'])('and a tag that can not be written are told in %s, too', async (format) => {
    const digestOf = (repository: string, version: string) => imageIndex({ seed: repository, version }).digest;
    const { run } = await start(
      [`node:22@${digestOf('library/node', '22')}`, `php:$A.2@${digestOf('library/php', '8.2')}`],
      { 'library/node': '22 24', 'library/php': '8.2 9.0' },
      'images: { node: { allowed: "<=22" } }',
      'ARG A=8\n',
    );
    const { stdout } = await run('update', '--update-tags', 'major', '--format', format);
    expect(stdout).toContain('node:22 could move to 24, but');
    expect(stdout).toContain('php:8.2 could move to 9.0, but');
    if (format === 'json') {
      const { references } = JSON.parse(stdout) as { references: { notEdited?: string }[] };
      expect(references.map(({ notEdited }) => notEdited)).toEqual(['not-allowed', 'split-tag']);
    }
  });

  it.each(['# freshfrom: ignore=newer-tag\n', ''])('and a comment %j hold a tag alike', async (comment) => {
    const config = comment === '' ? 'ignore: [{ image: node, rule: newer-tag }]' : undefined;
    const { digest } = imageIndex({ seed: 'library/node', version: '22' });
    const { json } = await start([`node:22@${digest}`], { 'library/node': '22 24' }, config, comment);
    const { references } = await json('update', '--update-tags', 'major');
    expect(references).toMatchObject([{ edits: [], notEdited: 'not-allowed' }]);
  });

  it('leaves a line that has ended for one that is supported, else for a newer one; none of a deprecated repository', async () => {
    const tags = { 'library/node': '18 22 25', 'library/python': '3.7 3.9', 'library/openjdk': '17 26' };
    const { json } = await start(['node:18', 'python:3.7', 'openjdk:17'], tags);
    const { references } = await json('update', '--update-tags', 'major');
    expect(references.map((one) => one.proposed?.tag)).toEqual(['22', '3.9', undefined]);
  });

  it('moves to no line that has ended, and with lts to those with long-term support alone', async () => {
    const tags = { 'library/node': '22 23 24 25', 'library/python': '3.12 3.11' };
    const { json } = await start(['node:22', 'python:3.11'], tags);
    const proposed = (report: Awaited<ReturnType<typeof json>>) => report.references.map((one) => one.proposed?.tag);
    expect(proposed(await json('update', '--update-tags', 'major'))).toEqual(['24', '3.12']);
    const lts = await start(['node:22', 'python:3.11'], tags, 'images: { "**": { allowed: lts } }');
    expect(proposed(await lts.json('update', '--update-tags', 'major'))).toEqual(['24', undefined]);
  });

  it.each([
    ['22-bookworm-slim', undefined, '22-trixie-slim 24-trixie-slim', '22-trixie-slim'],
    ['22-bookworm-slim', 'patch', '22-trixie-slim', undefined],
    ['slim-bookworm', undefined, 'slim-trixie slim-forky', 'slim-trixie'],
    ['1.25-alpine3.22', 'minor', '1.26-alpine3.22 1.26-alpine3.23', '1.26-alpine3.23'],
    ['static-debian12', undefined, 'static-debian13', 'static-debian13'],
    ['1.21-alpine3.15', undefined, '1.27-alpine3.20', undefined],
  ])('with follow: codename, of %s at %s among %s: %s', async (tag, level, others, expected) => {
    const config = `pin: off\nimages: { '**': { follow: codename${level === undefined ? '' : `, update-tags: ${level}`} } }`;
    const { call } = await start([`x/y:${tag}`], { 'x/y': `${tag} ${others}` }, config);
    const { stdout, stderr, exitCode } = await call('update');
    expect(exitCode, stderr).toBe(0);
    if (expected === undefined) expect(stdout).toBe('');
    else expect(stdout).toContain(`+FROM x/y:${expected}\n`);
  });
});

describe('an ARG', () => {
  it('that holds the codename, or the version, is where it is written', async () => {
    const { run, digestOf } = await start(
      [`node:22.1-\${RELEASE}-slim`],
      { 'library/node': '22.1-bookworm-slim 22.1-trixie-slim' },
      'images: { node: { follow: codename } }',
      'ARG RELEASE=bookworm\n',
    );
    const { stdout, stderr } = await run('update', '--pin-args');
    expect(stdout, stderr).toContain('-ARG RELEASE=bookworm\n');
    expect(stdout).toContain('+ARG RELEASE=trixie\n');
    expect(stdout).toContain(`-slim@${digestOf('library/node', '22.1-trixie-slim')}\n`);
  });
});

describe('freshfrom advise', () => {
  it('tells the newest from what continues in another shape, in every format', async () => {
    const froms = ['node:22-bookworm-slim', 'gcr.io/distroless/static-debian12:nonroot', 'x/y:1.2.3', 'x/z:1.2'];
    const { run, json } = await start(froms, {
      'library/node': '22-bookworm-slim 22-trixie-slim 22-trixie',
      'distroless/static-debian12': 'nonroot',
      'distroless/static-debian13': 'nonroot',
      'x/y': '1.2.3 1.2.2 9999.0.0',
      'x/z': '1.1 1.2',
    });
    const said = [
      'node:22-bookworm-slim has no newer tag of the same form; newer releases are in 22-trixie-slim.',
      'gcr.io/distroless/static-debian12:nonroot has no newer tag of the same form; newer releases are in gcr.io/distroless/static-debian13:nonroot.',
      'x/y:1.2.3 has no newer tag of the same form. It does not move to 9999.0.0, which uses another version scheme or skips versions.',
    ];
    const { findings } = await json('advise');
    expect(findings.filter(({ rule }) => rule === 'newer-tag').map(({ message }) => message)).toEqual(said);
    for (const format of ['text', 'markdown']) {
      const { stdout } = await run('advise', '--format', format);
      expect(stdout.replace(/\s+/g, ' ').replaceAll('\\', '')).toContain('newer releases are in 22-trixie-slim');
    }
  });
});
