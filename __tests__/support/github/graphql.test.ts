import { describe, expect, it } from 'vitest';
import type { RepositorySettings } from './index.ts';
import { setUp, takeViolations } from './setting.ts';

const UPDATE = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const MERGE = `mutation($id: ID!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) {
    pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } }
  }
}`;
const NONE = '0'.repeat(40);

const withPull = async (options: Parameters<typeof setUp>[0] = {}) => {
  const setting = await setUp(options);
  await setting.github.commit('work', { Dockerfile: 'FROM node:24\n' });
  await setting.github.openPullRequest({ head: 'work' });
  return { ...setting, id: (await setting.github.pullRequest(1)).node_id };
};

describe('GraphQL queries', () => {
  it('tell who the token is, with [bot], and who wrote a comment, without', async () => {
    const { octokit, github, repo } = await withPull();
    await octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: 'mine' });
    await github.addComment(1, { author: 'alice', body: 'hers', minimised: true });
    const { data: comments } = await octokit.rest.issues.listComments({ ...repo, issue_number: 1 });
    const answer = await octokit.graphql(
      `query($ids: [ID!]!) {
        viewer { login }
        nodes(ids: $ids) { __typename ... on IssueComment { databaseId isMinimized viewerDidAuthor author { login } } }
      }`,
      { ids: comments.map(({ node_id }) => node_id) },
    );
    expect(answer).toEqual({
      viewer: { login: 'github-actions[bot]' },
      nodes: [
        {
          __typename: 'IssueComment',
          databaseId: comments[0]?.id,
          isMinimized: false,
          viewerDidAuthor: true,
          author: { login: 'github-actions' },
        },
        {
          __typename: 'IssueComment',
          databaseId: comments[1]?.id,
          isMinimized: true,
          viewerDidAuthor: false,
          author: { login: 'alice' },
        },
      ],
    });
  });

  it('read a pull request, its comments in windows, and files', async () => {
    const { octokit, github, repo } = await withPull();
    for (const body of ['1', '2', '3']) await github.addComment(1, { author: 'alice', body });
    const read = (after: string | null) =>
      octokit.graphql<Record<string, Record<string, Record<string, { endCursor: string }>>>>(
        `query($owner: String!, $repo: String!, $after: String) {
          repository(owner: $owner, name: $repo) {
            ref(qualifiedName: "refs/heads/work") { name target { oid } }
            object(expression: "work:Dockerfile") { ... on Blob { text isBinary } }
            pullRequest(number: 1) {
              isDraft headRefName mergeable
              comments(first: 2, after: $after) { totalCount nodes { body } pageInfo { hasNextPage endCursor } }
            }
          }
        }`,
        { ...repo, after },
      );
    const first = await read(null);
    expect(first).toMatchObject({
      repository: {
        ref: { name: 'work', target: { oid: await github.headSha('work') } },
        object: { text: 'FROM node:24\n', isBinary: false },
        pullRequest: {
          isDraft: false,
          headRefName: 'work',
          mergeable: 'MERGEABLE',
          comments: { totalCount: 3, nodes: [{ body: '1' }, { body: '2' }], pageInfo: { hasNextPage: true } },
        },
      },
    });
    const comments = first.repository?.pullRequest?.comments as unknown as { pageInfo: { endCursor: string } };
    expect(await read(comments.pageInfo.endCursor)).toMatchObject({
      repository: { pullRequest: { comments: { nodes: [{ body: '3' }], pageInfo: { hasNextPage: false } } } },
    });
  });

  it('are refused where GitHub has no such field, and where the double does not play it', async () => {
    const { octokit, github } = await setUp();
    await expect(octokit.graphql('{ viewer { loginn } }')).rejects.toMatchObject({ name: 'GraphqlResponseError' });
    await expect(octokit.graphql('{ viewer { bio } }')).rejects.toThrow('does not play User.bio');
    await expect(octokit.graphql('query($id: ID!) { node(id: $id) { id } }')).rejects.toThrow('$id');
    await expect(octokit.graphql('{ node(id: "none") { id } }')).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect(takeViolations(github)).toHaveLength(3);
  });
});

describe('GraphQL mutations', () => {
  it('compare before they move references, all of them or none', async () => {
    const { octokit, github } = await setUp();
    const repositoryId = github.repositoryNodeId;
    const start = (await github.headSha('main')) ?? '';
    const tip = await github.commit('work', { a: 'a\n' });
    const move = (...refUpdates: object[]) => octokit.graphql(UPDATE, { input: { repositoryId, refUpdates } });
    const work = { name: 'refs/heads/work', afterOid: start, force: true };
    await expect(move({ ...work, beforeOid: start })).rejects.toThrow('Reference update failed');
    expect(await github.headSha('work')).toBe(tip);
    await expect(move({ ...work, beforeOid: tip, force: false })).rejects.toThrow('not a fast forward');
    const other = { name: 'refs/heads/other', afterOid: tip, beforeOid: NONE };
    await expect(move({ ...other }, { ...work, beforeOid: start })).rejects.toThrow();
    expect(await github.branches()).toEqual(['main', 'work']);
    await move(other, { ...work, beforeOid: tip });
    expect([await github.headSha('work'), await github.headSha('other')]).toEqual([start, tip]);
    await move({ name: 'refs/heads/other', afterOid: NONE, beforeOid: tip });
    expect(await github.branches()).toEqual(['main', 'work']);
    expect(github.writes().map(({ operation }) => operation)).toEqual(Array(5).fill('graphql/updateRefs'));
  });

  it('lose against somebody who pushes in between', async () => {
    const { octokit, github } = await setUp();
    const tip = await github.commit('work', { a: 'a\n' });
    const main = await github.headSha('main');
    github.before({ operation: 'graphql/updateRefs' }, () => github.commit('work', { b: 'b\n' }));
    const update = { name: 'refs/heads/work', beforeOid: tip, afterOid: main, force: true };
    const input = { repositoryId: github.repositoryNodeId, refUpdates: [update] };
    await expect(octokit.graphql(UPDATE, { input })).rejects.toThrow('Reference update failed');
  });

  it('commit on a branch that is where it was expected', async () => {
    const { octokit, github } = await setUp();
    const commit = (expectedHeadOid: string | undefined) =>
      octokit.graphql(
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
        {
          input: {
            branch: { repositoryNameWithOwner: github.fullName, branchName: 'main' },
            message: { headline: 'h', body: 'b' },
            expectedHeadOid,
            fileChanges: {
              additions: [{ path: 'new', contents: Buffer.from('n').toString('base64') }],
              deletions: [{ path: 'Dockerfile' }],
            },
          },
        },
      );
    const start = await github.headSha('main');
    await commit(start);
    expect((await github.readFile('main', 'new')).toString()).toBe('n');
    await expect(github.readFile('main', 'Dockerfile')).rejects.toThrow('there is no Dockerfile');
    await expect(commit(start)).rejects.toMatchObject({ errors: [{ type: 'STALE_DATA' }] });
  });

  it('minimise a comment', async () => {
    const { octokit, github, repo } = await withPull();
    const { data } = await octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: 'old' });
    const answer = await octokit.graphql(
      `mutation($id: ID!) {
        minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
      }`,
      { id: data.node_id },
    );
    expect(answer).toEqual({ minimizeComment: { minimizedComment: { isMinimized: true } } });
    expect(await github.comments(1)).toMatchObject([{ isMinimized: true }]);
  });

  it('switch auto-merge on', async () => {
    const { octokit, id, repo } = await withPull();
    await octokit.graphql(MERGE, { id });
    expect((await octokit.rest.pulls.get({ ...repo, pull_number: 1 })).data.auto_merge).toMatchObject({
      merge_method: 'squash',
      enabled_by: { login: 'github-actions[bot]' },
    });
  });

  it.each<[RepositorySettings, string]>([
    [{ allowAutoMerge: false }, 'Auto merge is not allowed for this repository'],
    [{ requiresChecks: false }, 'is in clean status'],
    [{ mergeMethods: ['MERGE'] }, 'Merge method squash merging is not allowed on this repository'],
  ])('refuse auto-merge where %j', async (repository, reason) => {
    const { octokit, id } = await withPull({ repository });
    await expect(octokit.graphql(MERGE, { id })).rejects.toThrow(reason);
  });

  it('need the permission', async () => {
    const { octokit, id } = await withPull({ token: { kind: 'github-token', permissions: { contents: 'write' } } });
    await expect(octokit.graphql(MERGE, { id })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });
});
