import { describe, expect, it } from 'vitest';
import { type ListedComment, ownComments } from '../../../src/github/pull-requests/own-comments.ts';
import { setUp } from '../../support/github/setting.ts';

const by = (id: number, login: string, type: string): ListedComment => ({
  id,
  node_id: `IC_${id}`,
  body: `by ${login}`,
  user: { login, type },
});
const COMMENTS = [
  by(1, 'github-actions[bot]', 'Bot'),
  by(2, 'github-actions', 'User'),
  by(3, 'octocat', 'User'),
  { ...by(4, 'ghost', 'User'), user: null },
];

describe('ownComments', () => {
  it.each([
    ['an app', { kind: 'github-token' }, [1]],
    ['a person', { kind: 'personal' }, [3]],
  ] as const)('are those by the account of the token: %s', async (_, token, expected) => {
    const { octokit } = await setUp({ token });
    expect((await ownComments(octokit, COMMENTS)).map(({ id }) => id)).toEqual(expected);
  });

  it('are those by bots where GraphQL gives no answer', async () => {
    const { octokit, github } = await setUp({ token: { kind: 'personal' } });
    github.fail({ path: '/graphql' }, { status: 403, body: { message: 'Forbidden' } });
    expect((await ownComments(octokit, COMMENTS)).map(({ id }) => id)).toEqual([1]);
  });

  it('need no request where there is no comment', async () => {
    const { octokit, github } = await setUp();
    expect(await ownComments(octokit, [])).toEqual([]);
    expect(github.requests).toEqual([]);
  });
});
