import { expect, test } from 'vitest';
import type { StageBase, Step } from '../../../src/model/build-stage.ts';
import { readDockerfile } from '../../support/dockerfile.ts';

test('a stage goes from its FROM to the next one', () => {
  const text = 'ARG V=1\n# é\nFROM a:$V AS b\nRUN <<X\nFROM c\nX\n\n# of the next\nfrom \\\n  b\nUSER 1\n';
  const { outline } = readDockerfile(text);
  expect(Buffer.from(outline.text, 'latin1').toString()).toBe(text);
  expect(outline.stages.map(({ span }) => outline.text.slice(span.start, span.end))).toEqual([
    'FROM a:$V AS b\nRUN <<X\nFROM c\nX\n\n# of the next\n',
    'from \\\n  b\nUSER 1\n',
  ]);
});

test('has of its stages what their reading has, and what they copy and mount', () => {
  const { outline, stages } = readDockerfile(
    'FROM a AS x\nRUN --mount=from=b:1 --mount=from=x c\nFROM x\nCOPY --from=0 d e\nCOPY f g\nADD h i\nCOPY --from=j:2 k l\nFROM scratch',
  );
  const sourcesOf = (step: Step): (StageBase | undefined)[] => {
    if (step.kind === 'run') return step.mounts.map(({ from }) => from);
    return step.kind === 'copy' ? [step.from] : [];
  };
  const expected = stages.map(({ steps, ...head }) => ({
    ...head,
    sources: steps
      .flatMap(sourcesOf)
      .filter((base) => base !== undefined)
      .map((base) => ({ base })),
  }));
  expect(outline.stages.map(({ sources }) => sources.map(({ copies }) => copies))).toEqual([
    [undefined, undefined],
    ['d e', 'k l'],
    [],
  ]);
  expect(outline.stages).toMatchObject(expected);
});

test.each(['RUN a\nFROM b', 'FROM a\nNOPE', '', 'FROM'])('%j has no stages', (text) => {
  expect(readDockerfile(text).outline).toEqual({ text, stages: [] });
});
