import { describe, expect, it } from 'vitest';
import { hasPathLike, mayCopyTree, mountsImage } from '../../../src/advice/facts/copied-trees.ts';
import { factsOfStages } from '../advised.ts';

const finalFacts = (lines: string) => {
  const facts = factsOfStages(`FROM debian:12 AS build\nFROM scratch\n${lines}`).at(-1);
  if (facts === undefined) throw new Error('there is no stage');
  return facts;
};

describe('a COPY', () => {
  const mayFillRoot = (lines: string) => {
    const { copies, startWords } = finalFacts(lines);
    return copies.map((copy) => mayCopyTree(copy, /^\/$/, startWords));
  };

  it.each([
    ['COPY rootfs /', true],
    ['ADD rootfs.tar /', true],
    ['COPY --from=build / /', true],
    ['COPY $FILES /', true],
    ['COPY *.txt /', true],
    ['COPY rootfs $TARGET', true],
    ['COPY app.py start.sh /', false],
    ['COPY rootfs /srv', false],
    ['COPY app /\nCMD ["/app"]', false],
    ['COPY app /\nCMD ["./app"]', false],
    ['COPY app /\nCMD ["sh", "-c", "exec /app"]', false],
    ['WORKDIR /srv\nCOPY rootfs .', false],
  ])('may fill the root: %j %j', (lines, result) => expect(mayFillRoot(lines)).toEqual([result]));

  it('has sources and a destination that a pattern may match', () => {
    const [copy] = finalFacts('COPY --from=build /etc/passwd /etc/group /etc/').copies;
    if (copy === undefined) throw new Error('there is no COPY');
    expect([/passwd/, /etc\/$/, /shadow/].map((pattern) => hasPathLike(copy.step, pattern))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

it.each([
  ['RUN --mount=from=busybox:1,target=/b true', true],
  ['RUN --mount=from=$IMAGE,target=/b true', true],
  ['RUN --mount=from=build,target=/b true', false],
  ['RUN --mount=type=cache,target=/b true', false],
  ['RUN true', false],
])('%s mounts files of an image: %j', (line, result) => {
  expect(finalFacts(line).runs.map(({ step }) => mountsImage(step))).toEqual([result]);
});
