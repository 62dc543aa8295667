import { expect, it } from 'vitest';
import { showsUtf8 } from '../../src/cli/locale.ts';

it.each([
  [{}, true],
  [{ LANG: 'en_US.UTF-8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'de_DE.ISO-8859-1' }, false],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'C' }, false],
  [{ LANG: 'C', LC_CTYPE: 'C.utf8' }, true],
  [{ LANG: '', LC_ALL: '' }, true],
])('%j: %j', (environment, expected) => {
  expect(showsUtf8(environment)).toBe(expected);
});
