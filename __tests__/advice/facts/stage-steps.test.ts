import { expect, it } from 'vitest';
import { factsOfStages } from '../advised.ts';

const finalFacts = (text: string) => {
  const facts = factsOfStages(text).at(-1);
  if (facts === undefined) throw new Error('there is no stage');
  return facts;
};

it('gives each instruction the environment that it runs in, through all stages that it is built on', () => {
  const { steps } = finalFacts(`FROM debian:12 AS base
WORKDIR srv
ENV A=1 B=2
SHELL ["/bin/bash", "-c"]
FROM base
WORKDIR app
ENV B=3
ARG C
COPY . .
`);
  const last = steps.at(-1);
  expect(steps.map(({ stageIndex }) => stageIndex)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  expect(last?.workdir).toBe('/srv/app');
  expect(last?.variables).toEqual(
    new Map([
      ['A', '1'],
      ['B', '3'],
      ['C', undefined],
    ]),
  );
  expect(last?.shell).toEqual(['/bin/bash', '-c']);
  expect(steps[0]?.shell).toBeUndefined();
});

it.each([
  ['FROM scratch\nWORKDIR a', '/a'],
  ['FROM golang:1.22\nWORKDIR src', '/go/src'],
  ['FROM example/app:1\nWORKDIR a', undefined],
  ['FROM example/app:1\nWORKDIR /a/../b/', '/b'],
  ['FROM debian:12\nARG D\nWORKDIR /$D', undefined],
])('knows where a relative path starts only where the image says so: %j', (text, workdir) => {
  expect(finalFacts(text).steps.at(-1)?.workdir).toBe(workdir);
});

it('follows cd and export from command to command', () => {
  const { commands } = finalFacts(
    'FROM debian:12\nWORKDIR /src\nRUN cd web && export NODE_ENV=test && CI=1 npm ci && cd $X && npm test',
  );
  const npm = commands.filter(({ words }) => words[0] === 'npm');
  expect(npm.map(({ folder }) => folder)).toEqual(['/src/web', undefined]);
  expect(npm.map(({ variables }) => [...variables])).toEqual([
    [
      ['NODE_ENV', 'test'],
      ['CI', '1'],
    ],
    [['NODE_ENV', 'test']],
  ]);
});

it('takes no command of a script with conditions for certain', () => {
  expect(finalFacts('FROM debian:12\nRUN if [ -f x ]; then npm ci; fi').commands).toEqual([]);
});
