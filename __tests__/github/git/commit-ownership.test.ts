import { describe, expect, it } from 'vitest';
import { type ComparedCommit, ownershipOf } from '../../../src/github/git/commit-ownership.ts';

const person = { login: 'alice', type: 'User' };
const bot = { login: 'format[bot]', type: 'Bot' };
const github = { login: 'web-flow', type: 'User' };

function commit(sha: string, message: string, more: Partial<ComparedCommit> = {}, verified = false): ComparedCommit {
  const verification = { verified };
  return {
    sha,
    parents: [{ sha: 'parent' }],
    author: person,
    committer: person,
    commit: { message, tree: { sha: 'aa' }, verification },
    ...more,
  };
}

const ours = commit('1', 'Pin\n\nFreshfrom-Tree: aa\nFreshfrom-Change: cc');
const amended = commit('1', 'Pin\n\nFreshfrom-Tree: bb\nFreshfrom-Change: cc');
const merge = commit('2', 'Merge', { parents: [{ sha: '1' }, { sha: 'base' }], committer: github }, true);
const byBot = commit('3', 'Format', { author: bot, committer: bot });

describe('ownershipOf', () => {
  it.each<[string, ComparedCommit[], string, ReturnType<typeof ownershipOf>]>([
    ['our commit', [ours], 'cc', { isOwn: true, hasOwn: true, ownCommit: '1', ownChange: 'cc' }],
    ['our commit and the button', [ours, merge], 'x', { isOwn: true, hasOwn: true, ownCommit: '1', ownChange: 'cc' }],
    ['our commit and a bot', [ours, byBot], 'x', { isOwn: true, hasOwn: true, ownCommit: '1', ownChange: 'cc' }],
    ['a bot alone', [byBot], 'x', { isOwn: false, hasOwn: false, ownCommit: undefined, ownChange: undefined }],
    ['a rebase by the button', [amended], 'cc', { isOwn: true, hasOwn: true, ownCommit: undefined, ownChange: 'cc' }],
    ['an amended commit', [amended], 'x', { isOwn: false, hasOwn: true, ownCommit: undefined, ownChange: 'cc' }],
    [
      "a person's commit",
      [ours, commit('4', 'Edit')],
      'cc',
      { isOwn: false, hasOwn: true, ownCommit: '1', ownChange: 'cc' },
    ],
    [
      'a merge that GitHub did not sign',
      [ours, { ...merge, committer: person }],
      'x',
      { isOwn: false, hasOwn: true, ownCommit: '1', ownChange: 'cc' },
    ],
    [
      'a merge of somebody’s commits',
      [ours, commit('base', 'Edit'), merge],
      'x',
      { isOwn: false, hasOwn: true, ownCommit: '1', ownChange: 'cc' },
    ],
    [
      "a person's work that a bot committed",
      [ours, commit('5', 'Edit\n\nCo-authored-by: b <b@b.example>', { author: bot, committer: bot })],
      'x',
      { isOwn: false, hasOwn: true, ownCommit: '1', ownChange: 'cc' },
    ],
    ['no commit', [], '', { isOwn: true, hasOwn: false, ownCommit: undefined, ownChange: undefined }],
  ])('of %s', (_, commits, change, expected) => expect(ownershipOf(commits, change)).toEqual(expected));
});
