import { describe, expect, it } from 'vitest';
import { changedLines, isInChangedSubmodule } from '../../../src/github/pull-requests/changed-lines.ts';
import { TreeComparison } from '../../../src/github/pull-requests/tree-comparison.ts';
import { gitBlobId } from '../../../src/util/git-blob.ts';
import { setUp } from '../../support/github/setting.ts';

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });

async function trees() {
  const { octokit, repo, github } = await setUp({ files: { Dockerfile: 'FROM a\nRUN x\nRUN x\n', moved: 'a\nb\n' } });
  const base = (await github.headSha('main')) ?? '';
  const head = await github.commit('work', {
    Dockerfile: 'RUN x\nFROM b\nRUN x\nRUN x\n',
    moved: 'b\na\n',
    added: 'c\n',
  });
  await github.commit('main', { Dockerfile: 'FROM other\n' });
  return new TreeComparison(octokit, repo, (await github.headSha('main')) ?? base, head);
}

describe('TreeComparison', () => {
  it('compares the head with the commit where it left the base', async () => {
    const comparison = await trees();
    expect((await comparison.differingFiles()).map(({ filename, status }) => `${filename} ${status}`)).toEqual([
      'Dockerfile modified',
      'added added',
      'moved modified',
    ]);
    const id = gitBlobId(Buffer.from('RUN x\nFROM b\nRUN x\nRUN x\n'));
    // Two of the three equal lines were there before.
    expect([...(await comparison.addedLines(id, 'Dockerfile'))]).toEqual([2, 4]);
    expect([...(await comparison.addedLines(gitBlobId(Buffer.from('b\na\n')), 'moved'))]).toEqual([]);
    expect([...(await comparison.addedLines(gitBlobId(Buffer.from('c\n')), 'none'))]).toEqual([1, 2]);
  });
});

describe('changedLines', () => {
  it('has every line of a file behind a changed link or submodule, and shows none', async () => {
    const changed = new Map([
      ['link', { filename: 'link', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }],
      ['vendor', { filename: 'vendor', status: 'modified', patch: '@@ -1 +1 @@\n-1\n+2' }],
    ]);
    const paths = new Map([
      ['link', ['link', 'Dockerfile']],
      ['vendor/Dockerfile', ['vendor/Dockerfile']],
    ]);
    const lines = await changedLines(paths, changed, await trees());
    for (const file of paths.keys())
      expect([lines.touches(file, at(7)), lines.shows(file, 1, 1)]).toEqual([true, false]);
    expect(isInChangedSubmodule('vendor/a/Dockerfile', changed)).toBe(true);
    expect(isInChangedSubmodule('vendored/Dockerfile', changed)).toBe(false);
  });
});
