import { describe, expect, it } from 'vitest';
import type { BumpUse } from '../../src/bump/bump-use.ts';
import { withoutContradictions, withSharedArgs } from '../../src/bump/shared-edits.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';

/** A use with one edit of the default of an ARG that lies at the start of the file. */
function edited(line: number, text: string, tag?: string): BumpUse {
  const stale = judged(useOf(`node:20@${digest('1')}`, { line }), { tag: found('2'), pinned: found('1') });
  const at = { line: 1, column: 1 };
  const edit = { file: 'Dockerfile', range: { start: at, end: at }, span: { start: 0, end: 4 }, text };
  const proposal = tag === undefined ? undefined : { tag, descriptor: undefined, writesDigest: false };
  return { ...stale, edits: [edit], proposal };
}

describe('withoutContradictions', () => {
  const kept = edited(2, 'new');

  it('keeps a last edit where the others agree', () => {
    const other = edited(3, 'new');
    const files = new Map([['Dockerfile', [kept, other]]]);
    expect([...withoutContradictions(files, new Map([[kept, kept]])).keys()]).toEqual([kept]);
  });

  it('removes a last edit where another use needs another text in the same place', () => {
    const files = new Map([['Dockerfile', [kept, edited(3, 'other')]]]);
    expect(withoutContradictions(files, new Map([[kept, kept]])).size).toBe(0);
  });
});

it('adds nothing where no kept edit writes a tag', () => {
  const kept = edited(2, 'new');
  const never = (): never => {
    throw new Error('Nothing is expected to be kept.');
  };
  expect(withSharedArgs([{ judged: edited(3, 'new') }], new Map([[kept, kept]]), never).size).toBe(1);
});
