import { describe, expect, it } from 'vitest';
import { handBackSteps } from '../../src/bump/hand-back-steps.ts';
import { quoteShellWord } from '../../src/util/escape.ts';

describe('how to hand a branch back', () => {
  it('is a reset, where a commit of ours is left, or the end of the branch', () => {
    const both = handBackSteps('bot/pin', { resetTo: 'abc', opensAnew: true });
    expect(both).toMatch(
      /^To hand it back, reset it .*\n\n```sh\ngit fetch .*\ngit push --force .*\n```\n\nOr delete the branch/,
    );
    expect(both).toContain('the next run opens another pull request');
    const one = handBackSteps('bot/pin', { resetTo: undefined, opensAnew: false });
    expect(one).toMatch(/^To hand it back, delete the branch: .*when something moves again\.\n\n```sh\n.*\n```$/);
  });
});

describe('a word of a command', () => {
  it.each([
    ['refs/heads/freshfrom/pin-node_1.2', 'refs/heads/freshfrom/pin-node_1.2'],
    ["it's $(x) `y`", "'it'\\''s $(x) `y`'"],
    ['', "''"],
  ])('%s', (text, word) => expect(quoteShellWord(text)).toBe(word));
});
