import { describe, expect, it } from 'vitest';
import { bumpMarker, closedBody, readBumpMarker } from '../../src/bump/bump-marker.ts';
import { type BumpState, decideBump } from '../../src/bump/decision.ts';
import type { BumpBranch, PullRequest } from '../../src/model/github.ts';

const A = 'aaaaaaaaaaaa-111111111111';
const B = 'bbbbbbbbbbbb-222222222222';
const C = 'aaaaaaaaaaaa-444444444444';
const own: BumpBranch = {
  sha: 'tip',
  isOwn: true,
  hasOwn: true,
  ownCommit: 'ours',
  ownChange: 'former',
  changes: new Map([['Dockerfile', 'new']]),
};
const outdated: BumpBranch = { ...own, changes: new Map([['Dockerfile', 'old']]) };
/** A formatter has worked on what is still right. */
const formatted: BumpBranch = { ...outdated, ownChange: 'wanted' };
const foreign: BumpBranch = { ...outdated, isOwn: false };
const strange: BumpBranch = { ...foreign, hasOwn: false };
const AT = new Set(['cccccccccccc']);

const pull = (keys: readonly string[], more: Partial<PullRequest> & { closedByUs?: boolean } = {}): PullRequest => {
  const { closedByUs = false, ...rest } = more;
  const marker = bumpMarker({ moves: new Set(keys), places: AT }, 't');
  const body = closedByUs ? closedBody(marker) : marker;
  const plain = { isOpen: true, isMerged: false, isDraft: false, hasAutoMerge: false };
  return {
    number: 7,
    nodeId: 'n',
    url: 'u',
    branch: 'b',
    head: 'tip',
    base: 'main',
    title: 't',
    ...plain,
    body,
    ...rest,
  };
};
const closed = { isOpen: false };

const decide = (more: Partial<BumpState>) => {
  const { action, ...rest } = decideBump({
    moves: new Set([A]),
    places: AT,
    contents: new Map([['Dockerfile', 'new']]),
    change: 'wanted',
    isUnknown: false,
    branch: undefined,
    pullRequests: [],
    elsewhere: undefined,
    failedImages: new Set(),
    full: undefined,
    isAsked: false,
    movesInCommits: new Map(),
    readMarker: readBumpMarker,
    ...more,
  });
  if ('kind' in rest) return `none, ${rest.kind}: ${rest.reason}`;
  if ('reason' in rest) return `${action}: ${rest.reason}`;
  if ('opensAnew' in rest)
    return `comment: reset to ${rest.resetTo}, or delete${rest.opensAnew ? ' and get another' : ''}`;
  if (action === 'create' && 'isRight' in rest) return `create from ${rest.from}, right: ${rest.isRight}`;
  return action;
};
const nothing = { moves: new Set<string>(), contents: new Map<string, string>() };

describe('decideBump', () => {
  it.each<[string, Partial<BumpState>, string]>([
    ['nothing to do', nothing, 'none, idle: nothing to do'],
    ['nothing to do, a branch left', { ...nothing, branch: own }, 'none, idle: nothing to do'],
    ['something new', {}, 'create from undefined, right: false'],
    ['something new where there are enough', { full: 'enough' }, 'none, full: enough'],
    ['nothing new where there are enough', { full: 'enough', branch: own, pullRequests: [pull([A])] }, 'keep'],
    ['a branch without a pull request', { branch: own }, 'create from tip, right: true'],
    ['an old branch without a pull request', { branch: outdated }, 'create from tip, right: false'],
    [
      "somebody else's branch",
      { branch: foreign },
      'none, blocked: there is a branch of that name with commits of somebody else; rename that branch, or set another branch-prefix',
    ],
    [
      'declined before',
      { pullRequests: [pull([A, B], closed)] },
      'none, declined: the same digests were closed with #7',
    ],
    [
      'declined with a body that says nothing',
      { pullRequests: [pull([], closed)], movesInCommits: new Map([[7, new Set([A])]]) },
      'none, declined: the same digests were closed with #7',
    ],
    ['something else declined', { pullRequests: [pull([B], closed)] }, 'create from undefined, right: false'],
    [
      'more than was declined',
      { moves: new Set([A, B]), pullRequests: [pull([A], closed)] },
      'create from undefined, right: false',
    ],
    [
      'merged before',
      { pullRequests: [pull([A], { ...closed, isMerged: true })] },
      'create from undefined, right: false',
    ],
    [
      'closed by us',
      { pullRequests: [pull([A], { ...closed, closedByUs: true })] },
      'create from undefined, right: false',
    ],
    [
      'closed by us after it was declined',
      { pullRequests: [pull([B], { ...closed, closedByUs: true }), pull([A], closed)] },
      'none, declined: the same digests were closed with #7',
    ],
    [
      'declined before, and asked for',
      { isAsked: true, full: 'enough', pullRequests: [pull([A, B], closed)] },
      'create from undefined, right: false',
    ],
    ['nothing to do, and asked for', { ...nothing, isAsked: true }, 'none, idle: nothing to do'],
    ['right, and asked for', { isAsked: true, branch: own, pullRequests: [pull([A])] }, 'rebuild'],
    [
      "with somebody's commits, and asked for",
      { isAsked: true, branch: foreign, pullRequests: [pull([A])] },
      'rebuild',
    ],
    [
      'not looked up, and asked for',
      { isAsked: true, isUnknown: true, branch: own, pullRequests: [pull([A])] },
      'leave: some of its images could not be looked up',
    ],
    [
      "somebody else's pull request, and asked for",
      { isAsked: true, branch: strange, pullRequests: [pull([A], { body: '' })] },
      'none, blocked: #7 from the branch of that name was made by somebody else; rename that branch, or set another branch-prefix',
    ],
    [
      'a pull request from the branch into another base',
      { branch: own, elsewhere: pull([A], { base: 'release' }) },
      'none, blocked: #7 from the branch of that name goes into release; rename that branch, or set another branch-prefix',
    ],
    [
      'nothing to do, and such a pull request',
      { ...nothing, branch: own, elsewhere: pull([A], { base: 'release' }) },
      'none, idle: nothing to do',
    ],
    ['right', { branch: own, pullRequests: [pull([A])] }, 'keep'],
    ['out of date', { branch: outdated, pullRequests: [pull([B])] }, 'rebuild'],
    [
      'one file too many',
      { branch: { ...own, changes: new Map([...own.changes, ['x', 'y']]) }, pullRequests: [pull([A])] },
      'rebuild',
    ],
    [
      'one file gone',
      { branch: { ...own, changes: new Map([['Dockerfile', undefined]]) }, pullRequests: [pull([A])] },
      'rebuild',
    ],
    ["right with somebody's commits", { branch: { ...own, isOwn: false }, pullRequests: [pull([A])] }, 'keep'],
    [
      "out of date with somebody's commits",
      { branch: foreign, pullRequests: [pull([B])] },
      'comment: reset to ours, or delete and get another',
    ],
    [
      "out of date with somebody's commits, ours amended",
      { branch: { ...foreign, ownCommit: undefined }, pullRequests: [pull([B])] },
      'comment: reset to undefined, or delete and get another',
    ],
    [
      "in other places with somebody's commits",
      { branch: foreign, places: new Set(), pullRequests: [pull([A])] },
      'comment: reset to ours, or delete',
    ],
    [
      "other than it was made with somebody's commits",
      { branch: foreign, pullRequests: [pull([A])] },
      'leave: somebody else pushed to it, and nothing else has moved',
    ],
    [
      "out of date with somebody's commits and body",
      { branch: foreign, pullRequests: [pull([], { body: 'Mine.' })] },
      'comment: reset to ours, or delete and get another',
    ],
    [
      "somebody's own pull request",
      { branch: strange, pullRequests: [pull([], { body: 'Mine.' })] },
      'none, blocked: #7 from the branch of that name was made by somebody else; rename that branch, or set another branch-prefix',
    ],
    [
      "somebody's own pull request, and nothing to do",
      { ...nothing, branch: strange, pullRequests: [pull([], { body: 'Mine.' })] },
      'none, idle: nothing to do',
    ],
    [
      'declined in parts, and with something else',
      {
        moves: new Set([A, B]),
        pullRequests: [pull([C], { ...closed, number: 8 }), pull([B], { ...closed, number: 6 }), pull([A], closed)],
      },
      'none, declined: the same digests were closed with #6, #7',
    ],
    ['nothing left', { ...nothing, branch: own, pullRequests: [pull([A])] }, 'close'],
    ['nothing left, branch gone', { ...nothing, pullRequests: [pull([A])] }, 'close'],
    [
      "nothing left, somebody's commits",
      { ...nothing, branch: foreign, pullRequests: [pull([A])] },
      'leave: nothing is left to do, but somebody else pushed to it',
    ],
    ['branch gone', { pullRequests: [pull([A])] }, 'leave: its branch is gone'],
    [
      'one of its images not known',
      { ...nothing, branch: own, pullRequests: [pull([A])], failedImages: new Set(['aaaaaaaaaaaa']) },
      'leave: some of its images could not be looked up',
    ],
    ['formatted, and nothing has moved', { branch: formatted, pullRequests: [pull([A])] }, 'keep'],
    ['formatted, and out of date', { branch: outdated, pullRequests: [pull([B])] }, 'rebuild'],
    [
      "formatted, with somebody's commits",
      { branch: { ...formatted, isOwn: false }, pullRequests: [pull([B])] },
      'comment: reset to ours, or delete and get another',
    ],
    [
      'nothing in it known, as it is',
      { branch: own, isUnknown: true, pullRequests: [pull([A])] },
      'leave: some of its images could not be looked up',
    ],
    [
      'nothing in it known, formatted',
      { branch: formatted, isUnknown: true, pullRequests: [pull([A])] },
      'leave: some of its images could not be looked up',
    ],
    ['nothing in it known, base moved', { branch: outdated, isUnknown: true, pullRequests: [pull([A])] }, 'rebuild'],
    [
      'one not known, the others go on',
      { branch: outdated, pullRequests: [pull([A, B])], failedImages: new Set(['bbbbbbbbbbbb']) },
      'rebuild',
    ],
    [
      "another's image not known",
      { ...nothing, branch: own, pullRequests: [pull([A])], failedImages: new Set(['dddddddddddd']) },
      'close',
    ],
    ['open beside older closed ones', { branch: own, pullRequests: [pull([A]), pull([A], closed)] }, 'keep'],
  ])('%s', (_, state, expected) => expect(decide(state)).toBe(expected));
});
