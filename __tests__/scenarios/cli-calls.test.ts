import { describe, expect, it } from 'vitest';
import { describeWithNode20 } from '../support/requires.ts';
import type { CliResult } from '../support/run-cli.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

/** One line on standard error that says what, nothing on standard output, exit status 2. */
function expectRefused({ exitCode, stdout, stderr }: CliResult, ...parts: readonly string[]): void {
  expect(stderr).toMatch(/^freshfrom: [^\n]+\n$/);
  for (const part of parts) expect(stderr).toContain(part);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect([exitCode, stdout]).toEqual([2, '']);
}

const CALLS: readonly (readonly [args: string, ...says: string[]])[] = [
  ['chekc', 'chekc', 'check'],
  ['toString', 'toString', 'check'],
  ['constructor', 'constructor'],
  ['check --unknown', '--unknown', '--help'],
  ['check -x', '-x'],
  ['check --format', '--format'],
  ['check --format xml', '--format', 'xml', 'json, markdown, sarif or github'],
  ['check --format=', '--format', 'json'],
  ['check --write', '--write', 'update'],
  ['diff a:1 b:1 --report-file x.json', '--report-file belongs to freshfrom check, update and advise.'],
  ['advise --fail-on error', '--fail-on', 'freshfrom check'],
  ['check --offline=yes', '--offline'],
  ['update --offline', 'freshfrom update', '--offline'],
  ['update --offline --write', 'freshfrom update', '--offline'],
  ['check --fail-on', '--fail-on'],
  ['check --fail-on stael-digest', 'fail-on', 'stael-digest', 'stale-digest'],
  ['check --scope some', '--scope', 'some', 'changed'],
  ['check --pin maybe', '--pin', 'maybe', 'separate'],
  ['check --mirror docker.io', '--mirror', 'docker.io', 'FROM=TO'],
  ['check --mirror docker.io=http://a/b', '--mirror', 'FROM=TO'],
  ['check --mirror docker.io/library/node=127.0.0.1:5000', '--mirror', 'FROM=TO'],
  ['check --insecure-registry http://a', '--insecure-registry', 'HOST'],
  ['check --insecure-registry a/b', '--insecure-registry', 'HOST'],
  ['check --build-args 1=2', '--build-args', 'NAME=value'],
  ['check --paths a[', '--paths', 'a['],
  ['check --ignore-images node:{', '--ignore-images', 'node:{'],
  ['check --registry-credentials [', '--registry-credentials', 'YAML'],
  ['check --registry-credentials {a:secret}', '--registry-credentials', 'registry, username and password'],
  ['check missing', 'missing'],
  ['check Dockerfile/missing', 'Dockerfile/missing'],
  ['check --config missing.yml', 'missing.yml'],
  ['check --config Dockerfile', 'Dockerfile'],
  ['check --config .', '.'],
  ['check --platform linux/x86', '--platform', '"linux/x86" is not a platform', 'linux/amd64'],
  ['check --platform linux/amd64 --platform aarch64', '"aarch64" is not a platform', 'linux/arm64'],
  ['check --sarif-file=', '--sarif-file'],
];

function calls(node: 20 | 24): void {
  it.each(CALLS)('%s', async (args, ...says) => {
    const folder = await project({ Dockerfile: 'FROM scratch\n' });
    const words = args.split(' ');
    const result = await (node === 20 ? folder.run(words, { node }) : folder.call(words));
    expectRefused(result, ...says);
    expect(result.stderr).not.toContain('secret');
  });
}

describe('a call that is wrong', () => calls(24));
describeWithNode20('a call that is wrong, on Node 20', () => calls(20));

describe('a config file that is wrong', () => {
  it.each([
    ['unknown: 1', 'unknown', 'fail-on'],
    ['fail-on: stael', '.github/freshfrom.yml:1:10: fail-on: ', 'stael'],
    ['pin: [a]', 'pin', 'separate'],
    ['pin: 5', 'pin', 'separate'],
    ['draft: maybe', 'draft', 'true or false'],
    ['rules: { stael: error }', '.github/freshfrom.yml:1:10: rules: ', 'stael'],
    ['rules: { unpinned: fatal }', 'unpinned', 'error'],
    ['rules: error', 'rules'],
    ['ignore: [ { reason: x } ]', 'ignore', 'image, file or rule'],
    ['ignore: [ { image: x, until: tomorrow } ]', 'until', '2026-12-31'],
    ['ignore: [ { image: x, until: 2026-02-30 } ]', 'until'],
    ['ignore: [ { imgae: x } ]', 'imgae'],
    ['ignore: { image: x }', 'ignore'],
    ['token: x', 'token'],
    ['registry-credentials: []', 'registry-credentials'],
    ['insecure-registries: a', 'insecure-registries'],
    ['a: [', 'line 1'],
    ['pin: separate\npin: off', 'line 2'],
    ['- a', 'freshfrom.yml'],
    ['just text', 'freshfrom.yml'],
    ['a: &a [*a, *a]', 'freshfrom.yml'],
    [
      'platforms: [linux/amd64, linux/x86]',
      '.github/freshfrom.yml:1:12: platforms: ',
      '"linux/x86" is not a platform',
      'linux/amd64',
    ],
    ['platforms: []', 'platforms', 'OS/ARCH'],
    ['pin: !!js/function x', 'freshfrom.yml'],
    ['\ufffd\u0000', 'freshfrom.yml'],
    ['---\npin: off\n---\npin: off', 'freshfrom.yml'],
  ])('%j', async (text, ...says) => {
    const folder = await project({ Dockerfile: 'FROM scratch\n', '.github/freshfrom.yml': text });
    expectRefused(await folder.call(['check']), ...says);
  });

  it('an empty one, and one of comments, sets nothing', async () => {
    for (const text of ['', '# nothing\n', '---\n', '\ufeff# nothing\n']) {
      const folder = await project({ Dockerfile: 'FROM scratch\n', '.github/freshfrom.yml': text });
      expect((await folder.run(['check'])).exitCode).toBe(0);
    }
  });

  it('an option that is set wins, and the rest of the file counts', async () => {
    const config = 'fail-on: unpinned\nrules:\n  unpinned: error\nexclude: [b]\n';
    const files = { Dockerfile: 'FROM a:1\n', 'b/Dockerfile': 'FROM b:1\n', '.github/freshfrom.yml': config };
    const folder = await project(files);
    const { report, exitCode } = await checkJson(folder, ['--offline']);
    expect([exitCode, report.findings.map(({ severity, file }) => `${severity} ${file}`)]).toEqual([
      1,
      ['error Dockerfile'],
    ]);
    expect((await checkJson(folder, ['--offline', '--fail-on', 'none'])).exitCode).toBe(0);
    expect((await checkJson(folder, ['--offline', '--exclude', 'none'])).report.references).toHaveLength(2);
  });
});
