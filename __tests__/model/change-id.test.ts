import { expect, it } from 'vitest';
import { changeId, changeIdOf } from '../../src/model/change-id.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';

const bytes = Buffer.from('FROM node:22\n');
const entry = { mode: '100644', sha: gitBlobId(bytes) };

it('identifies a change by paths, modes and contents, in any order', () => {
  const id = changeId(
    new Map([
      ['a', entry],
      ['b', undefined],
    ]),
  );
  expect(id).toMatch(/^[0-9a-f]{40}$/);
  expect(
    changeId(
      new Map([
        ['b', undefined],
        ['a', entry],
      ]),
    ),
  ).toBe(id);
  const others = [
    new Map([['a', entry]]),
    new Map([
      ['a', { ...entry, mode: '100755' }],
      ['b', undefined],
    ]),
  ];
  for (const other of others) expect(changeId(other)).not.toBe(id);
});

it('is the same for the contents that a commit is made of', () => {
  expect(changeIdOf([{ path: 'a', mode: '100644', bytes }])).toBe(changeId(new Map([['a', entry]])));
});
