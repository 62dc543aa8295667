import { expect, it } from 'vitest';
import { shortenMiddle } from '../../src/reports/shorten.ts';

it.each([
  ['services/api/Dockerfile', 40, 'services/api/Dockerfile'],
  ['services/api/Dockerfile', 11, 'servi…rfile'],
  ['🐳🐳🐳🐳🐳🐳', 3, '🐳…🐳'],
  ['abcdef', 1, 'a…f'],
])('%s in %i columns', (name, width, short) => {
  expect(shortenMiddle(name, width)).toBe(short);
});
