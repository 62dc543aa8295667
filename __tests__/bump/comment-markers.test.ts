import { expect, it } from 'vitest';
import {
  commentMarker,
  FOREIGN_COMMITS_MARKER,
  suggestionMarker,
  suggestionMarkerStart,
} from '../../src/bump/comment-markers.ts';

it('keeps the form that older comments have', () => {
  expect(commentMarker('a')).toBe('<!-- freshfrom:check ca978112ca1b -->');
  expect(suggestionMarker('a', 'b')).toBe('<!-- freshfrom:suggestion ca978112ca1b 3e23e8160039 -->');
  expect(FOREIGN_COMMITS_MARKER).toBe('<!-- freshfrom:foreign -->');
});

it('can not be ended by a name', () => {
  expect(commentMarker('--> <b>')).toMatch(/^<!-- freshfrom:check [0-9a-f]{12} -->$/);
  expect(commentMarker('a')).not.toBe(commentMarker('b'));
});

it('begins alike for all suggestions of a workflow', () => {
  expect(suggestionMarker('a', 'b').startsWith(suggestionMarkerStart('a'))).toBe(true);
  expect(suggestionMarker('c', 'b').startsWith(suggestionMarkerStart('a'))).toBe(false);
});
