import { expect, it } from 'vitest';
import { shortHash } from '../../src/bump/short-hash.ts';

it('gives the first digits of the SHA-256 in UTF-8', () => {
  expect(shortHash('')).toBe('e3b0c44298fc');
  expect(shortHash('api/web', 6)).toBe('5cdecc');
});
