import { expect, it } from 'vitest';
import { wrap } from '../../src/util/wrap.ts';

it.each([
  ['a bc  def', 5, ['a bc', 'def']],
  ['a bc def', 80, ['a bc def']],
  ['abcdefgh ij', 4, ['abcdefgh', 'ij']],
  ['', 4, ['']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
