import { expect, it } from 'vitest';
import { TREE_TRAILER, trailerOf, withTrailers } from '../../../src/github/git/commit-trailers.ts';

it('puts trailers into a paragraph of their own, or after other trailers', () => {
  expect(withTrailers('Pin\n\nnode:22', ['A: 1', 'B: 2'])).toBe('Pin\n\nnode:22\n\nA: 1\nB: 2');
  expect(withTrailers('Pin\n\nSigned-off-by: a <a@b.example>', ['A: 1'])).toBe(
    'Pin\n\nSigned-off-by: a <a@b.example>\nA: 1',
  );
});

it('reads a trailer back, also after somebody added lines', () => {
  const message = `${withTrailers('Pin', [`${TREE_TRAILER}: ab12`])}\nCo-authored-by: b <b@b.example>`;
  expect(trailerOf(message, TREE_TRAILER)).toBe('ab12');
  expect(trailerOf('Freshfrom-Tree: none', TREE_TRAILER)).toBeUndefined();
});
