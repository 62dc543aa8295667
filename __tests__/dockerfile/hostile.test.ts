// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { expect, test } from 'vitest';
import { MAX_FILE_SIZE } from '../../src/model/file-limits.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { extract } from './extract.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const GROWTH = 8;
/** Linear time grows 8-fold, its square 64-fold. */
const ALLOWED = 32;
/** Less processor time than this is noise. In milliseconds. */
const LEAST = 20;
const ATTEMPTS = 5;

/** The unit as often as fits. */
function many(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Numbered units. */
function numbered(unit: (index: number) => string, length: number): string {
  const units: string[] = [];
  for (let size = 0; size < length; size += units.at(-1)?.length ?? 1) units.push(unit(units.length));
  return units.join('');
}

function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}

const SHAPES: Readonly<Record<string, (length: number) => string | Buffer>> = {
  flags: (n) => `FROM a\nCOPY ${many('--x=y ', n)}a b`,
  'flags of dashes': (n) => `FROM a\nCOPY ${many('-', n)}`,
  'mounts in one line': (n) => `FROM a\nRUN ${many('--mount=from=a/b:1 ', n)}x`,
  'pinned mounts in one line that is not ASCII': (n) =>
    `FROM a\nRUN ${many(`--mount=target=é,from=a/b:1@${DIGEST} `, n)}x`,
  'mounts in a line each': (n) => `FROM a\n${many('RUN --mount=from=a/b:1 x\n', n)}`,
  'fields of a mount': (n) => `FROM a\nRUN --mount=${many('a=b,from=c:1,', n)}d x`,
  'mounts below comments': (n) =>
    `FROM a\n${many('#\n', n / 2)}# freshfrom: ignore\nRUN ${many('--mount=from=a:1 ', n / 2)}x`,
  'mounts over continuations': (n) => `FROM a\nRUN ${many('\\\n#x\n\n --mount=from=a:1 ', n)}`,
  'nested substitutions in FROM': (n) => `FROM ${many('${A:-', n)}`,
  'nested substitutions in RUN': (n) => `FROM a\nRUN << ${many('${A:-', n)}`,
  'FROMs with nested substitutions': (n) => many(`FROM ${'${A:-'.repeat(20)}x${'}'.repeat(20)}\n`, n),
  'ARGs that double': (n) => `ARG A0=x\n${numbered((i) => `ARG A${i + 1}=$A${i}$A${i}\n`, n)}FROM $A9`,
  'a chain of ARGs': (n) => `ARG A0=x\n${numbered((i) => `ARG A${i + 1}=$A${i}\n`, n)}FROM $A9`,
  'ARGs that use one of many fragments': (n) =>
    `ARG Z=x\nARG A=${'$Z'.repeat(99)}\n${numbered((i) => `ARG B${i}=$A\n`, n)}FROM $A`,
  'names in one ARG': (n) => `ARG ${many('a ', n)}\nFROM a`,
  'names in one ARG of a stage': (n) => `FROM a\nARG ${many('a ', n)}`,
  'a long ARG line and FROMs that use it': (n) =>
    `ARG é=1 ${numbered((i) => `A${i}=a:${i} `, n / 2)}\n${numbered((i) => `FROM $A${i}\n`, n / 2)}`,
  'FROMs with one long ARG': (n) => `ARG A=x/${'y'.repeat(240)}:${'z'.repeat(120)}\n${many('FROM $A\n', n)}`,
  'FROMs with one ARG of many fragments': (n) => `ARG A=${'\\a'.repeat(120)}\n${many('FROM "$A"\n', n)}`,
  'FROMs with a pattern': (n) => `ARG A=${'a'.repeat(256)}\n${many(`FROM \${A##${'*a'.repeat(100)}}\n`, n)}`,
  'FROMs with a replacement': (n) => `ARG A=${'a'.repeat(256)}\n${many('FROM ${A//a/b}\n', n)}`,
  stages: (n) => numbered((i) => `FROM a AS s${i}\n`, n),
  'stages and platforms': (n) => numbered((i) => `FROM a AS s${i}\nFROM t${i}$TARGETARCH\n`, n),
  'COPY lines': (n) => `FROM a\n${many('COPY --from=b:1 c d\n', n)}`,
  'ONBUILD lines': (n) => `FROM a\n${many('ONBUILD COPY --from=b:1 c d\n', n)}`,
  'nested ONBUILD': (n) => `FROM a\n${many('ONBUILD ', n)}`,
  'heredocs in one line': (n) => `FROM a\nRUN ${many('<<A ', n)}\n`,
  'heredocs in a line each': (n) => `FROM a\n${many('RUN <<A\nA\n', n)}`,
  'tabs in a heredoc': (n) => `FROM a\nRUN <<-A\n${many('\t', n)}`,
  'lines of a lone backslash': (n) => `FROM a\n${many('\\\n', n)}`,
  'backslashes in one line': (n) => `FROM a\nRUN ${many('\\ ', n)}`,
  'escapes in FROM': (n) => `FROM ${many('\\a', n)}`,
  'dollars in FROM': (n) => `FROM ${many('$', n)}`,
  'dollars behind a heredoc': (n) => `FROM a\nRUN <<A ${many('$', n)}`,
  'quotes in FROM': (n) => `FROM ${many('"\'', n)}`,
  'one giant word': (n) => `FROM ${many('a', n)}`,
  'one giant path': (n) => `FROM ${many('a/', n)}`,
  'one giant command': (n) => `FROM a\nRUN ${many('a <b "$c" ', n)}`,
  'blanks in front': (n) => `${many(' ', n)}FROM a`,
  'blanks in between': (n) => `FROM a${many(' ', n)}b`,
  'carriage returns': (n) => `${many('\r', n)}\nFROM a`,
  brackets: (n) => `FROM a\nRUN ${many('[', n)}<<A`,
  directives: (n) => many('# check=a\n', n),
  'rules of an ignore comment': (n) => `# freshfrom: ignore=${many('a, ', n)}\nFROM a`,
  'blanks of an ignore comment': (n) => `# freshfrom:${many(' ', n)}x\nFROM a`,
  'random bytes': noise,
};

test.each(Object.entries(SHAPES))('%s take time in proportion to their length', (_, shape) => {
  const small = Buffer.from(shape(MAX_FILE_SIZE / GROWTH));
  const large = Buffer.from(shape(MAX_FILE_SIZE));
  const growths: number[] = [];
  // Another process can slow down one attempt, hardly all of them.
  while (growths.length < ATTEMPTS && !growths.some((growth) => growth <= ALLOWED)) {
    growths.push(
      cpuTime(() => extract(large)) /
        Math.max(
          cpuTime(() => extract(small)),
          LEAST,
        ),
    );
  }
  expect(Math.min(...growths)).toBeLessThanOrEqual(ALLOWED);
});

test.each([
  ['FROMs', 'FROM a\n'.repeat(20_001)],
  ['mounts in one line', `FROM a\nRUN ${'--mount=from=b '.repeat(20_000)}c`],
  ['lines of COPY', `FROM a\n${'COPY --from=b c d\n'.repeat(30_000)}`],
])('a file with more %s is read up to the 20,000th, and it is said', (_, content) => {
  const { uses, problems } = extract(content);
  expect(uses).toHaveLength(20_000);
  expect(problems.map(({ message }) => message)).toContain(
    'the file names images and stages more than 20,000 times; the rest is not read',
  );
});
