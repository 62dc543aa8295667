import { describe, expect, it } from 'vitest';
import { readBaseBranch, readDefaultBranch } from '../../src/github/base-branch.ts';
import { setUp } from '../support/github/setting.ts';

const NO_WORKSPACE = { list: async () => [], read: async () => ({ unreadable: 'it is not there' }) };

describe('readBaseBranch', () => {
  it('reads the newest commit of the branch and the selected files', async () => {
    const { octokit, repo, github } = await setUp({ files: { Dockerfile: 'FROM a\n', README: '#\n' } });
    const isSelected = (path: string) => path === 'Dockerfile';
    const base = await readBaseBranch(octokit, repo, 'main', { isSelected }, NO_WORKSPACE);
    expect([base.name, base.sha]).toEqual(['main', await github.headSha('main')]);
    expect([...base.tree.entries.keys()].sort()).toEqual(['Dockerfile', 'README']);
    expect(await base.files.list()).toEqual(['Dockerfile']);
  });

  it('says that there is no such branch', async () => {
    const { octokit, repo } = await setUp();
    await expect(
      readBaseBranch(octokit, repo, 'release', { isSelected: () => true }, NO_WORKSPACE),
    ).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/^The branch "release" does not exist/),
    });
  });
});

it('reads the name of the default branch', async () => {
  const { octokit, repo } = await setUp({ repository: { defaultBranch: 'trunk' } });
  expect(await readDefaultBranch(octokit, repo)).toBe('trunk');
});
