import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRegistry } from '../support/registry/double.mjs';
import { html, status, withBody, withDigest, withoutDigest } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { type Project, project } from './support/project.ts';
import { checkJson, rulesOf, statuses } from './support/report.ts';

describe('a file that is wrong', () => {
  const offline = (folder: Project, ...args: string[]) => checkJson(folder, ['--offline', ...args]);

  it('is a finding with its line, and the others go on', async () => {
    const folder = await project({
      'a/Dockerfile': 'FROM a:1\nRUN x\nFORM b:1\nFROM c:1\n',
      'b/Dockerfile': Buffer.from('FROM a:1\n\0\0'),
      'c/Dockerfile': `FROM a:1\n${'# comment\n'.repeat(120_000)}`,
      'd/Dockerfile': 'FROM a:1\nRUN <<EOF\nx\n',
      'e/Dockerfile': 'FROM a:1 # no comment here\n',
      'f/Dockerfile': '',
      'z/Dockerfile': 'FROM z:1\n',
    });
    const { report, exitCode } = await offline(folder);
    const invalid = rulesOf(report).filter((rule) => rule.endsWith('invalid-file'));
    expect(invalid).toEqual(
      ['a/Dockerfile:3', 'b/Dockerfile:1', 'c/Dockerfile:1', 'd/Dockerfile:2', 'e/Dockerfile:1', 'f/Dockerfile:1'].map(
        (place) => `${place} invalid-file`,
      ),
    );
    expect(statuses(report)).toContain('z:1 → unpinned');
    expect(exitCode).toBe(0);
    expect((await offline(folder, '--fail-on', 'invalid-file')).exitCode).toBe(1);
  });

  it('exactly 1 MiB is read, a byte more is not', async () => {
    const text = 'FROM a:1\n#';
    const folder = await project({
      'one/Dockerfile': text.padEnd(1024 * 1024, 'x'),
      'two/Dockerfile': text.padEnd(1024 * 1024 + 1, 'x'),
    });
    const { report } = await offline(folder);
    expect(report.references.map(({ file }) => file)).toEqual(['one/Dockerfile']);
    expect(rulesOf(report).at(-1)).toBe('two/Dockerfile:1 invalid-file');
  });

  it('one that can not be read is a finding', async () => {
    const folder = await project({ 'a/Dockerfile': 'FROM a:1\n', 'b/Dockerfile': 'FROM b:1\n' });
    await chmod(join(folder.folder, 'a/Dockerfile'), 0);
    // Root reads everything but what the kernel won't give it.
    const path = process.getuid?.() === 0 ? '/proc/self/mem' : 'a/Dockerfile';
    const { report } = await offline(folder, path, 'b');
    expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['invalid-file', 'unpinned']);
    expect(report.findings[0]?.message).toMatch(/can ?n.t be read/);
  });

  it('is told once for one mistake', async () => {
    const folder = await project({ Dockerfile: 'FROM node:22 # base\nFROM a b\nCOPY --from=$X a b\n' });
    const { report } = await offline(folder);
    // Of the second FROM, which BuildKit doesn't come to, no problem of the file is told.
    expect(rulesOf(report)).toEqual([
      'Dockerfile:1 invalid-file',
      'Dockerfile:2 unresolvable-reference',
      'Dockerfile:3 unresolvable-reference',
    ]);
    expect(report.findings[0]?.message).toContain('a comment needs a line of its own');
    expect(statuses(report)[0]).toBe('node:22 # base → skipped/invalid');
  });

  it('named as PATH, it is a finding, too', async () => {
    const folder = await project({ 'image.bin': Buffer.from([0, 1, 2]) });
    const { report, exitCode } = await offline(folder, 'image.bin');
    expect([rulesOf(report), exitCode]).toEqual([['image.bin:1 invalid-file'], 0]);
  });
});

describe('a registry that is wrong', () => {
  const image = imageIndex();

  it('is down: unresolved, said in one line each, exit status 3, and update writes nothing', async () => {
    const gone = await startRegistry();
    await gone.close();
    const up = await startRegistry();
    onTestFinished(() => up.close());
    up.put('a', '1', image);
    const text = `FROM ${gone.host}/a:1@${image.digest}\nFROM ${gone.host}/b\nFROM ${up.host}/a:1\n`;
    const folder = await project({ Dockerfile: text });
    const options = ['--insecure-registry', gone.host, '--insecure-registry', up.host];
    const { report, exitCode, stderr } = await checkJson(folder, options);
    expect(report.references.map(({ status: is }) => is)).toEqual(['unresolved', 'unresolved', 'unpinned']);
    expect(report.references[0]?.error).toMatch(/refused the connection/);
    expect(stderr).toContain(gone.host);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(exitCode).toBe(3);
    const update = await folder.run(['update', '--write', ...options]);
    expect(update.exitCode).toBe(3);
    expect((await folder.read('Dockerfile')).toString()).toBe(`${text.trimEnd()}@${image.digest}\n`);
  });

  it('has no such image at all: that is an answer, and no failed run', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    const folder = await project({ Dockerfile: `FROM ${registry.host}/a:1\n` });
    const { report, exitCode } = await checkJson(folder, ['--insecure-registry', registry.host]);
    expect([rulesOf(report), exitCode]).toEqual([['Dockerfile:1 tag-not-found'], 0]);
  });

  it.each([
    ['a web page', html()],
    ['a teapot', status(418)],
    ['a digest that is none', withDigest('sha256:abc')],
  ] as const)('answers with %s: nothing is written', async (_, fault) => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    registry.put('a', '1', image);
    registry.fail(/manifests/, fault, 9);
    const folder = await project({ Dockerfile: `FROM ${registry.host}/a:1\n` });
    const { stdout, stderr, exitCode } = await folder.run(['update', '--insecure-registry', registry.host]);
    expect([stdout, exitCode]).toEqual(['', 3]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('sends other bytes than its digest says: nothing is written', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    registry.put('a', '1', image);
    registry.fail(/^HEAD/, withoutDigest(), 9);
    registry.fail(/^GET/, withBody('{}'), 9);
    const folder = await project({ Dockerfile: `FROM ${registry.host}/a:1\n` });
    const { stdout, exitCode } = await folder.run(['update', '--insecure-registry', registry.host]);
    expect([stdout, exitCode]).toEqual(['', 3]);
  });

  it('speaks plain HTTP and is not listed: said so that one knows what to set', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    const folder = await project({ Dockerfile: `FROM ${registry.host}/a:1\n` });
    const { report, exitCode } = await checkJson(folder);
    expect(report.references[0]?.error).toMatch(/TLS|https/);
    expect(report.references[0]?.error).toMatch(/insecure-registr/);
    expect(registry.requests).toEqual([]);
    expect(exitCode).toBe(3);
  });

  it('gives the same report twice, also where the connection fails', async () => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    const folder = await project({ Dockerfile: `FROM ${registry.host}/a:1\n` });
    expect((await checkJson(folder)).report).toEqual((await checkJson(folder)).report);
  });
});
