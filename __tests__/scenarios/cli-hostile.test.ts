import { expect, it, onTestFinished } from 'vitest';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { project } from './support/project.ts';

const MEBIBYTE = 1024 * 1024;

/** As many of the part as a file may hold. */
const filled = (part: string, before = '') =>
  before + part.repeat(Math.floor((MEBIBYTE - before.length) / part.length));

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are Dockerfiles' own variables.
const FILES: Readonly<Record<string, string>> = {
  'one reference of backticks': `FROM ${'`a'.repeat(500_000)}\n`,
  'more findings than a call takes arguments': filled('FROM $A\n', 'ARG A=a:1\n'),
  'ARGs that double': `ARG A=xxxxxxxxxx\n${'ARG A=$A$A\n'.repeat(60)}FROM a:$A\n`,
  'a pattern that could go back and forth': `ARG A=${'a'.repeat(50_000)}\nFROM \${A%%*a*a*a*a*b}\n`,
  'operators in operators': `FROM ${'${A:-'.repeat(100_000)}\n`,
  'mounts upon mounts': filled('--mount=from=a ', 'FROM a\nRUN '),
  'stages upon stages': `FROM a:1 AS s0\n${Array.from({ length: 40_000 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join('')}`,
  'comments that ignore': filled('# freshfrom: ignore=no-shell\nRUN a\n', 'FROM scratch\n'),
  'a thousand heredocs': filled('<<A ', 'FROM a\nRUN '),
  'a line over lines': filled('x\\\n', 'FROM a\nRUN '),
  'a template without an end': `FROM ${'{{'.repeat(500_000)}`,
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above.

it.each(Object.entries(FILES))('%s: every report comes, and no stack', async (_, dockerfile) => {
  const folder = await project({ Dockerfile: dockerfile });
  // All forms from one run; text, of which most runs are, from another where there is most to say.
  const files = ['--format', 'markdown', '--report-file', 'report.json', '--sarif-file', 'report.sarif'];
  for (const how of dockerfile === FILES['more findings than a call takes arguments'] ? [files, []] : [files]) {
    const { exitCode, stdout, stderr } = await folder.run(['check', '--offline', ...how]);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.length).toBeGreaterThan(0);
  }
  for (const name of ['report.json', 'report.sarif'])
    expect(JSON.parse((await folder.read(name)).toString())).toBeDefined();
});

it('an update of 20,000 lines comes to its end', async () => {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  registry.put('app', '1', imageIndex());
  const line = `FROM ${registry.host}/app:1`;
  const folder = await project({ Dockerfile: `${line}\n`.repeat(20_000) });
  await folder.git('init', '-q');
  const { stdoutBytes } = await folder.run(['update', '--insecure-registry', registry.host]);
  await folder.write('the.patch', stdoutBytes);
  await folder.git('apply', 'the.patch');
  expect((await folder.read('Dockerfile')).toString()).toBe(`${line}@${imageIndex().digest}\n`.repeat(20_000));
});
