import { expect, it } from 'vitest';
import { brings, contextSources, filesAt, fits } from '../../../src/advice/facts/context-sources.ts';
import { advised, factsOfStages } from '../advised.ts';

it.each([
  [
    'COPY a b /x/',
    [
      { source: 'a', target: '/x/' },
      { source: 'b', target: '/x/' },
    ],
  ],
  ['ADD https://example.com/a b /x/', [{ source: 'b', target: '/x/' }]],
  ['COPY --from=debian:12 a b', []],
  ['RUN --mount=type=bind,target=/x true', [{ source: '.', target: '/x' }]],
  ['RUN --mount=type=cache,target=/x true', []],
  ['CMD ["a"]', []],
])('%s brings parts of the build context', (line, sources) => {
  const [step] = factsOfStages(`FROM debian:12\n${line}`)[0]?.steps ?? [];
  if (step === undefined) throw new Error('there is no instruction');
  expect(contextSources(step.step)).toEqual(sources);
});

it.each([
  ['.', 'api/package.json', true],
  ['package*.json', 'api/package.json', true],
  ['api', 'api/package.json', true],
  ['web', 'api/package.json', false],
  ['src/api/package.json', 'api/package.json', false],
])('the source %j brings %j: %j', (source, file, result) => expect(brings(source, file)).toBe(result));

it.each([
  ['a.txt', '*.txt', true],
  ['a.txt', '?.txt', true],
  ['b', '[a-c]', true],
  ['d', '[^a-c]', true],
  ['a.txt', '*.md', false],
  ['b', '[c-a]', false],
  ['aaaa', '*a*a*a*a', false],
])('the name %j fits %j: %j', (name, glob, result) => expect(fits(name, glob)).toBe(result));

it('knows under which names a file is there where an instruction runs', () => {
  const file = advised(
    'FROM debian:12 AS a\nCOPY req.txt requirements.txt\nRUN one\nCOPY . .\nRUN two\nFROM debian:12\nCOPY --from=a req.txt .\nRUN three',
  );
  const names = (index: number, line: number) => {
    const facts = file.facts.stages[index];
    const run = facts?.runs.find(({ step }) => step.range.start.line === line);
    if (facts === undefined || run === undefined) throw new Error('there is no RUN');
    return [...filesAt('req.txt', run.step, facts.chain, file.stages)];
  };
  expect(names(0, 3)).toEqual(['req.txt', 'requirements.txt']);
  expect(names(0, 5)).toContain('req.txt');
  expect(names(1, 8)).toEqual(['req.txt']);
});
