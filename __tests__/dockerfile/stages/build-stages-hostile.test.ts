// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are substitutions of a shell and of a Dockerfile.
import { expect, test } from 'vitest';
import { MAX_FILE_SIZE } from '../../../src/model/file-limits.ts';
import { MAX_WORK, workOf } from '../../../src/model/stage-work.ts';
import { readDockerfile } from '../../support/dockerfile.ts';

const GROWTH = 8;
/** Linear time grows 8-fold, its square 64-fold. */
const ALLOWED = 32;
/** Less processor time than this is noise. In milliseconds. */
const LEAST = 20;
const ATTEMPTS = 5;

const many = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
const inRun = (unit: string, end = ''): ((length: number) => string) => {
  return (length) => `FROM a\nRUN <<HEREDOC\n${many(unit, length)}${end}\nHEREDOC\n`;
};

const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'commands in a line': inRun('a b;'),
  'commands in a line each': inRun('a\n'),
  'one giant word': inRun('a'),
  digits: inRun('1'),
  blanks: inRun(' '),
  'parts of a word': inRun('a"b"\\c'),
  'words of one command': inRun('a '),
  'nested substitutions': inRun('$('),
  'nested substitutions in quotes': inRun('"$('),
  'nested braces': inRun('${a:-'),
  backticks: inRun('`'),
  'escaped backticks': inRun('\\`'),
  'quotes that open': inRun('"\''),
  'open brackets': inRun('('),
  'open brackets with commands': inRun('((a '),
  'open groups behind ||': inRun('a || { '),
  'closed groups': inRun('(a);'),
  arrays: inRun('a=( '),
  substitutions: inRun('$(a) '),
  'short scripts': inRun("sh -c 'a';"),
  'scripts in scripts': inRun('sh -c "'),
  'cases that open': inRun('case a in b) '),
  'cases in a substitution': (n) => inRun('case a in b) ')(n).replace('case', '$(case'),
  'blanks in a substitution': (n) => inRun(`${' '.repeat(99)}case`)(n).replace(' ', '$('),
  'wrappers of wrappers': inRun('sudo env A=1 '),
  'flags of a wrapper': (n) => inRun('-u x ')(n).replace('-u', 'sudo -u'),
  'flags of a shell': (n) => inRun('-o x ')(n).replace('-o', 'sh -o'),
  assignments: inRun('A=1 '),
  'heredocs in one line': inRun('a <<E '),
  'heredocs in a line each': inRun('a <<E\nE\n'),
  'tabs in a heredoc': inRun('sh <<-E\n\t\t\t'),
  comments: inRun('#\n'),
  tests: inRun('[[ a && '),
  'lines of ENV': (n) => `FROM a\n${many('ENV A=$A$A B=$A\n', n)}`,
  'one long ENV': (n) => `FROM a\nENV ${many('A=$A ', n)}`,
  'an ENV with one long value': (n) => `FROM a\nENV A=${many('x', n / 2)}\n${many('USER $A\n', n / 2)}`,
  'stages on stages': (n) => `FROM a AS s\n${many('FROM s AS s\nUSER $A\n', n)}`,
  'stages of one name': (n) => `FROM a AS s\n${many('FROM s\nFROM a AS s\n', n)}`,
  'sources of COPY': (n) => `FROM a\nENV A=b\nCOPY ${many('$A ', n)} b`,
  'lines of COPY': (n) => `FROM a AS s\n${many('COPY --from=s a b\n', n)}`,
  'heredocs of COPY': (n) => `FROM a\n${many('COPY <<A b\nA\n', n)}`,
};

test.each(Object.entries(SHAPES))('%s take time in proportion to their length', (_, shape) => {
  const [small, large] = [shape(MAX_FILE_SIZE / GROWTH), shape(MAX_FILE_SIZE)].map((text) => Buffer.from(text));
  const growths: number[] = [];
  // Another process can slow down one attempt, hardly all of them.
  while (growths.length < ATTEMPTS && !growths.some((growth) => growth <= ALLOWED)) {
    growths.push(timeFor(large) / Math.max(timeFor(small), LEAST));
  }
  expect(Math.min(...growths)).toBeLessThanOrEqual(ALLOWED);
});

test('more steps than anybody looks at are left out, and no stage is', () => {
  const { stages } = readDockerfile(`FROM a\n${'RUN b\n'.repeat(9000)}FROM c\nRUN d\n`);
  const work = stages.map(({ steps }) => steps.reduce((sum, step) => sum + workOf(step), 0));
  expect(work).toEqual([expect.any(Number), 0]);
  expect(work[0]).toBeGreaterThan(MAX_WORK);
  expect(work[0]).toBeLessThan(MAX_WORK + 10);
});

/** Processor time for a file, in milliseconds. */
function timeFor(content = Buffer.of()): number {
  const start = process.cpuUsage();
  readDockerfile(content);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
