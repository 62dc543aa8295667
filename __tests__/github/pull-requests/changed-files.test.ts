import { describe, expect, it } from 'vitest';
import { comparedFiles, pullRequestFiles } from '../../../src/github/pull-requests/changed-files.ts';
import type { GitHubOptions } from '../../support/github/index.ts';
import { setUp } from '../../support/github/setting.ts';

const BASE = 'FROM a\nRUN one\nRUN two\n';

async function start(options: GitHubOptions = {}) {
  const { octokit, repo, github } = await setUp({
    files: {
      Dockerfile: BASE,
      gone: 'x\n',
      link: { content: 'other/Dockerfile', mode: '120000' },
      'other/Dockerfile': BASE,
    },
    ...options,
  });
  const base = (await github.headSha('main')) ?? '';
  const files = { Dockerfile: 'FROM b\nRUN one\nRUN two\nRUN three\n', gone: null, new: 'FROM c\n' };
  const head = await github.commit('work', files);
  await github.openPullRequest({ head: 'work' });
  github.clearRequests();
  return { github, comparison: { octokit, repository: repo, base, head } };
}

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
const PATHS = new Map([
  ['Dockerfile', ['Dockerfile']],
  ['new', ['new']],
  ['link', ['link', 'other/Dockerfile']],
]);

describe('the files of a change', () => {
  it.each([
    ['a pull request', pullRequestFiles],
    ['two commits', comparedFiles],
  ])('of %s', async (_, read) => {
    const { comparison } = await start();
    const changes = await read(comparison, 1);
    expect([...changes.names].sort()).toEqual(['Dockerfile', 'gone', 'new']);
    expect([...changes.blobs.keys()].sort()).toEqual(['Dockerfile', 'new']);
    expect(changes.touches(['Dockerfile'])).toBe(true);
    expect(changes.touches(['gone'])).toBe(false);
    expect(changes.touches(['link', 'other/Dockerfile'])).toBe(false);
    expect(changes.touches(['link', 'new'])).toBe(true);
    const lines = await changes.lines(PATHS);
    const touched = [1, 2, 3, 4].filter((line) => lines.touches('Dockerfile', at(line)));
    expect(touched).toEqual([1, 4]);
    expect(lines.shows('Dockerfile', 1, 4)).toBe(true);
    expect(lines.shows('Dockerfile', 4, 5)).toBe(false);
    expect([lines.touches('new', at(1)), lines.touches('link', at(1))]).toEqual([true, false]);
  });

  it('has the lines of a file whose patch GitHub leaves out, and shows none of them', async () => {
    const { comparison, github } = await start({ limits: { patchBytes: 1 } });
    const changes = await pullRequestFiles(comparison, 1);
    const lines = await changes.lines(PATHS);
    expect([1, 2, 3, 4].filter((line) => lines.touches('Dockerfile', at(line)))).toEqual([1, 4]);
    expect(lines.shows('Dockerfile', 1, 1)).toBe(false);
    expect(github.requests.filter(({ operation }) => operation === 'git/get-blob')).toHaveLength(2);
  });

  it('says which commits GitHub could not compare', async () => {
    const { comparison } = await start();
    await expect(comparedFiles({ ...comparison, base: 'f'.repeat(40) })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/^GitHub can't compare the commits f{12} and [0-9a-f]{12}: /),
    });
  });
});
