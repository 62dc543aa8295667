import { describe, expect, it } from 'vitest';
import { readBlob } from '../../../src/github/git/blobs.ts';
import { changedEntries, readTree, treeIdOf } from '../../../src/github/git/trees.ts';
import { gitBlobId } from '../../../src/util/git-blob.ts';
import { setUp } from '../../support/github/setting.ts';

const FILES = {
  'a/b/Dockerfile': 'FROM a\n',
  'a/run.sh': { content: 'x', mode: '100755' },
  link: { content: 'a', mode: '120000' },
} as const;

describe('readTree', () => {
  it.each([
    ['with one request', 100_000, 1],
    // The root and `a` twice, whole and without what is below, and `a/b` once.
    ['folder by folder where GitHub truncates', 1, 5],
  ])('reads every file %s', async (_, treeEntries, requests) => {
    const { octokit, repo, github } = await setUp({ files: FILES, limits: { treeEntries } });
    const id = await treeIdOf(octokit, repo, (await github.headSha('main')) ?? '');
    github.clearRequests();
    const tree = await readTree(octokit, repo, id);
    expect([...tree.entries].map(([path, { mode, size }]) => `${path} ${mode} ${size}`)).toEqual([
      'a/b/Dockerfile 100644 7',
      'a/run.sh 100755 1',
      'link 120000 1',
    ]);
    expect(github.requests.length).toBe(requests);
  });
});

describe('changedEntries', () => {
  const entry = (sha: string, mode = '100644') => ({ sha, mode, size: 1 });
  const tree = (entries: Readonly<Record<string, ReturnType<typeof entry>>>) => ({
    sha: '',
    entries: new Map(Object.entries(entries)),
  });

  it('lists added, edited and removed files, and those with another mode', () => {
    const before = tree({ same: entry('1'), edited: entry('2'), moded: entry('3'), removed: entry('4') });
    const after = tree({ same: entry('1'), edited: entry('5'), moded: entry('3', '100755'), added: entry('6') });
    expect([...changedEntries(before, after)].map(([path, changed]) => [path, changed?.sha, changed?.mode])).toEqual([
      ['edited', '5', '100644'],
      ['moded', '3', '100755'],
      ['added', '6', '100644'],
      ['removed', undefined, undefined],
    ]);
  });
});

describe('readBlob', () => {
  it('reads bytes that are no UTF-8, and says what it could not read', async () => {
    const bytes = Buffer.from([0x46, 0xff, 0x00, 0x0a]);
    const { octokit, repo } = await setUp({ files: { Dockerfile: bytes } });
    expect(await readBlob(octokit, repo, gitBlobId(bytes), 'read Dockerfile')).toEqual(bytes);
    await expect(readBlob(octokit, repo, '0'.repeat(40), 'read Dockerfile')).rejects.toMatchObject({
      code: 'missing-permission',
      message: expect.stringContaining('may not read Dockerfile: the job needs the permission contents: read'),
    });
  });
});
