import { describe, expect, it } from 'vitest';
import { createCommit } from '../../../src/github/git/commits.ts';
import { readTree, treeIdOf } from '../../../src/github/git/trees.ts';
import { READ_ONLY } from '../../support/github/index.ts';
import { setUp } from '../../support/github/setting.ts';
import { recordingLog } from '../../support/recording-log.ts';

const CONTEXT = { exempt: 'freshfrom/**', isCommitted: false };

async function start() {
  const setting = await setUp();
  const { octokit, repo, github } = setting;
  const sha = (await github.headSha('main')) ?? '';
  const tree = await readTree(octokit, repo, await treeIdOf(octokit, repo, sha));
  const files = { list: async () => [], read: async () => ({ unreadable: '' }), linkChain: async () => [] };
  github.clearRequests();
  return { ...setting, base: { name: 'main', sha, tree, files } };
}

describe('createCommit', () => {
  it('sends plain text inline, other bytes as a blob, and marks the commit', async () => {
    const { octokit, repo, github, base } = await start();
    const contents = [
      { path: 'Dockerfile', mode: '100755', bytes: Buffer.from('FROM node:24\n') },
      { path: 'b/Dockerfile', mode: '100644', bytes: Buffer.from('FROM node:24\r\n') },
    ];
    const log = recordingLog();
    const sha = await createCommit(octokit, repo, { base, contents, message: 'Pin', author: undefined }, CONTEXT, log);
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'git/create-blob',
      'git/create-tree',
      'git/create-commit',
    ]);
    await github.setBranch('work', sha);
    expect((await github.readFile('work', 'b/Dockerfile')).toString()).toBe('FROM node:24\r\n');
    expect(await github.modeOf('work', 'Dockerfile')).toBe('100755');
    const { data: commit } = await octokit.rest.git.getCommit({ ...repo, commit_sha: sha });
    expect(commit.parents.map((parent) => parent.sha)).toEqual([base.sha]);
    expect(commit.message).toMatch(
      new RegExp(`^Pin\n\nFreshfrom-Tree: ${commit.tree.sha}\nFreshfrom-Change: [0-9a-f]{40}$`),
    );
    expect(log.lines).toEqual([]);
  });

  it('says that a commit is not signed', async () => {
    const { octokit, repo, github, base } = await start();
    github.useToken({ kind: 'personal', value: github.token });
    const contents = [{ path: 'Dockerfile', mode: '100644', bytes: Buffer.from('FROM node:24\n') }];
    const log = recordingLog();
    await createCommit(octokit, repo, { base, contents, message: 'Pin', author: undefined }, CONTEXT, log);
    expect(log.lines).toEqual([expect.stringMatching(/^info: The commit is not signed/)]);
  });

  it('names an author of its own, and says that GitHub does not sign then', async () => {
    const { octokit, repo, github, base } = await start();
    const contents = [{ path: 'Dockerfile', mode: '100644', bytes: Buffer.from('FROM node:24\n') }];
    const log = recordingLog();
    const author = { name: 'Image Bot', email: 'bot@example.com' };
    const sha = await createCommit(octokit, repo, { base, contents, message: 'Pin', author }, CONTEXT, log);
    expect(github.requests.at(-1)?.body).toMatchObject({ author });
    const { data: commit } = await octokit.rest.git.getCommit({ ...repo, commit_sha: sha });
    expect(commit.author).toMatchObject(author);
    expect(log.lines).toEqual([expect.stringMatching(/^info: The commit is not signed: .*commit-author/)]);
  });

  it('names the missing permission', async () => {
    const { octokit, repo, github, base } = await start();
    github.useToken({ kind: 'github-token', value: github.token, permissions: READ_ONLY });
    const contents = [{ path: 'Dockerfile', mode: '100644', bytes: Buffer.from('FROM node:24\n') }];
    await expect(
      createCommit(octokit, repo, { base, contents, message: 'Pin', author: undefined }, CONTEXT, recordingLog()),
    ).rejects.toMatchObject({ code: 'missing-permission', message: expect.stringContaining('contents: write') });
  });
});
