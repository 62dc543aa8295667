import { describe, expect, it } from 'vitest';
import { judgesChanges, modeOf, readEvent } from '../../src/action/event.ts';

const read = (eventName: string, payload: Readonly<Record<string, unknown>>) =>
  readEvent({ eventName, sha: 'c0', repo: { owner: 'Org', repo: 'app' }, payload });

describe('readEvent', () => {
  it('reads a pull request, and whether it comes from a fork', () => {
    const pull = (head: string) => ({
      pull_request: { number: 7, base: { sha: 'b1' }, head: { sha: 'h1', repo: { full_name: head } } },
    });
    const expected = { number: 7, baseSha: 'b1', headSha: 'h1', isFork: false, isOpen: true };
    expect(read('pull_request', pull('org/App'))).toMatchObject({ pullRequest: expected, configRef: 'b1' });
    expect(read('pull_request', pull('other/app')).pullRequest?.isFork).toBe(true);
  });

  it('compares the commits of a push, unless one of them does not exist', () => {
    expect(read('push', { before: 'a1', after: 'b1' }).comparison).toEqual({ base: 'a1', head: 'b1' });
    expect(read('push', { before: '0'.repeat(40), after: 'b1' }).comparison).toBeUndefined();
  });

  it('reads the config of a merge group from its base', () => {
    expect(read('merge_group', { merge_group: { base_sha: 'b1', head_sha: 'h1' } }).configRef).toBe('b1');
    expect(read('push', { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }).configRef).toBe('main');
    expect(read('push', { ref: 'refs/heads/main' }).configRef).toBeUndefined();
  });

  it('reads the text of an issue', () => {
    expect(read('issues', { issue: { body: 'text' } }).issueBody).toBe('text');
    expect(read('issues', { issue: { body: null } }).issueBody).toBeUndefined();
  });

  it('survives a payload of another shape', () => {
    expect(read('pull_request', { pull_request: 'x', repository: [] })).toMatchObject({ pullRequest: undefined });
  });
});

it.each([
  ['schedule', 'bump', false],
  ['workflow_dispatch', 'bump', false],
  ['pull_request', 'check', true],
  ['push', 'check', true],
])('%s runs mode %s by default', (event, mode, isChange) => {
  expect([modeOf('auto', event), judgesChanges(event)]).toEqual([mode, isChange]);
  expect(modeOf('check', event)).toBe('check');
});
