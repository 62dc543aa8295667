import { describe, expect, it } from 'vitest';
import { readBaseBranch } from '../../src/github/base-branch.ts';
import { BumpBranchReader } from '../../src/github/bump-branch.ts';
import { setUp } from '../support/github/setting.ts';

const NO_WORKSPACE = { list: async () => [], read: async () => ({ unreadable: 'it is not there' }) };

async function start() {
  const setting = await setUp({ files: { Dockerfile: 'FROM a\n', gone: 'x\n' } });
  const { octokit, repo, github } = setting;
  const base = await readBaseBranch(octokit, repo, 'main', { isSelected: () => true }, NO_WORKSPACE);
  github.clearRequests();
  return { ...setting, base, reader: new BumpBranchReader(octokit, repo, NO_WORKSPACE) };
}

const textOf = (content: object) => ('bytes' in content ? Buffer.from(content.bytes as Uint8Array).toString() : '');

describe('BumpBranchReader', () => {
  it('reads what a branch changes, before and after', async () => {
    const { github, base, reader } = await start();
    const sha = await github.commit('freshfrom/pin', { Dockerfile: 'FROM b\n', gone: null });
    const branch = await reader.read('freshfrom/pin', base);
    expect(branch).toMatchObject({ sha, isOwn: false, hasOwn: false, ownCommit: undefined });
    expect([...(branch?.changes ?? [])].map(([path, blob]) => [path, typeof blob])).toEqual([
      ['Dockerfile', 'string'],
      ['gone', 'undefined'],
    ]);
    expect(textOf((await branch?.before.read('Dockerfile')) ?? {})).toBe('FROM a\n');
    expect(textOf((await branch?.after.read('Dockerfile')) ?? {})).toBe('FROM b\n');
  });

  it('reads the files of an older base once for all branches', async () => {
    const { github, reader, octokit, repo } = await start();
    await github.commit('freshfrom/pin', { Dockerfile: 'FROM b\n' });
    await github.commit('freshfrom/refresh', { Dockerfile: 'FROM c\n' });
    await github.commit('main', { other: 'y\n' });
    const base = await readBaseBranch(octokit, repo, 'main', { isSelected: () => true }, NO_WORKSPACE);
    github.clearRequests();
    const branches = await Promise.all([reader.read('freshfrom/pin', base), reader.read('freshfrom/refresh', base)]);
    expect(branches.map((branch) => [...(branch?.changes.keys() ?? [])])).toEqual([['Dockerfile'], ['Dockerfile']]);
    // Two heads, and one tree where both left the base.
    expect(github.requests.filter(({ operation }) => operation === 'git/get-tree')).toHaveLength(3);
  });

  it('has none where there is no such branch', async () => {
    const { base, reader } = await start();
    expect(await reader.read('freshfrom/pin', base)).toBeUndefined();
  });
});
