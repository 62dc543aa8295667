import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { project } from './support/project.ts';

const MEBIBYTE = 1024 * 1024;
/** In MiB, of the whole process. Node itself takes some 60. */
const ALLOWED = 150;
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

const peakOf = async (folder: Awaited<ReturnType<typeof project>>, format: string): Promise<number> => {
  const env = { NODE_OPTIONS: `--import=${fileURLToPath(PEAK)}` };
  const { exitCode, stderr } = await folder.run(['check', '--offline', '--format', format], { env });
  expect(exitCode).toBe(0);
  return Number(/^peak memory: (\d+) MiB$/m.exec(stderr)?.[1]);
};

it.concurrent.each(Object.entries(FILES))('1 MiB of %s takes less than 150 MiB', async (_, dockerfile) => {
  const folder = await project({ Dockerfile: dockerfile });
  expect(await peakOf(folder, 'text')).toBeLessThan(ALLOWED);
});

it.concurrent.each(['json', 'sarif', 'markdown'])('so does the report as %s', async (format) => {
  const folder = await project({ Dockerfile: FILES['images of many names'] ?? '' });
  expect(await peakOf(folder, format)).toBeLessThan(ALLOWED);
});

it('what is left out of a file is said', async () => {
  const folder = await project({ Dockerfile: filled('FROM a\n') });
  const { stdout } = await folder.run(['check', '--offline']);
  expect(stdout).toContain('20001:1');
  expect(stdout).toContain('the file names images and stages more than 20,000 times, and what follows is not read.');
  expect(stdout).toContain('20000 image references in 1 file: 20000 not pinned.');
});
