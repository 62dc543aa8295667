import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeWithNode20 } from '../support/requires.ts';
import { project } from './support/project.ts';

const MEBIBYTE = 1024 * 1024;
const PEAK = new URL('support/peak-memory.mjs', import.meta.url);

const filled = (part: string, before = '') =>
  before + part.repeat(Math.floor((MEBIBYTE - before.length) / part.length));

function numbered(line: (index: number) => string, before = ''): string {
  let text = before;
  for (let index = 0; text.length + line(index).length <= MEBIBYTE; index += 1) text += line(index);
  return text;
}

const FILES: Readonly<Record<string, string>> = {
  'images of many names': numbered((index) => `FROM a${index}:1\n`),
  'a mount upon a mount': filled('--mount=from=a \\\n', 'FROM a\nRUN '),
  'commands in every line': filled('RUN a\n', 'FROM debian:12\n'),
  'errors in every line': filled('x\n', 'FROM a\n'),
};

const peakOf = async (file: keyof typeof FILES, format: string, node: 20 | 24): Promise<number> => {
  const folder = await project({ Dockerfile: FILES[file] ?? '' });
  const env = { NODE_OPTIONS: `--import=${fileURLToPath(PEAK)}` };
  const { exitCode, stderr } = await folder.run(['check', '--offline', '--format', format], { env, node });
  expect(exitCode).toBe(0);
  return Number(/^peak memory: (\d+) MiB$/m.exec(stderr)?.[1]);
};

describeWithNode20('1 MiB takes less than 150 MiB', () => {
  it.each(Object.keys(FILES))('of %s', async (file) => {
    expect(await peakOf(file, 'text', 20)).toBeLessThan(150);
  });

  it.each(['json', 'sarif', 'markdown'])('of images of many names, also as %s', async (format) => {
    expect(await peakOf('images of many names', format, 20)).toBeLessThan(150);
  });
});

// Its collector takes 10 to 25 MiB more, and not the same in each run.
it('1 MiB takes less than 200 MiB on Node 24', async () => {
  expect(await peakOf('images of many names', 'text', 24)).toBeLessThan(200);
});

// Held until the end, they take several times as much.
it('three thousand files need no more of a heap than a few', async () => {
  const lines = (file: number) =>
    Array.from({ length: 8 }, (_, line) => `FROM team/app-${file}-${line}:1.${line} AS s${line}\nRUN make ${line}\n`);
  const files = Array.from({ length: 3000 }, (_, file) => [`s${file}/Dockerfile`, lines(file).join('')]);
  const folder = await project(Object.fromEntries(files));
  const env = { NODE_OPTIONS: '--max-old-space-size=24' };
  const { exitCode, stdout } = await folder.run(['check', '--offline', '--format', 'json'], { env });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).references).toHaveLength(24_000);
});

it('what is left out of a file is said', async () => {
  const folder = await project({ Dockerfile: filled('FROM a\n') });
  const { stdout } = await folder.call(['check', '--offline']);
  expect(stdout).toContain('Dockerfile:20001');
  expect(stdout).toContain('the file names images and stages more than 20,000 times; the rest is not read.');
  expect(stdout).toContain('20000 image references in 1 file: 20000 not pinned.');
});
