import { expect, it } from 'vitest';
import { asciiText } from '../../src/util/ascii.ts';

it('writes what this program writes itself in ASCII, and leaves names alone', () => {
  expect(asciiText('✗ 1.2 → 1.3, −2 MB… it’s „größer“')).toBe(`x 1.2 -> 1.3, -2 MB... it's „größer"`);
});
