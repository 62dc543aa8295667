import { expect, it } from 'vitest';
import { nameOfUse, placeOfUse } from '../../src/check/use-labels.ts';
import { useOf } from './judged.ts';

it('names a use by its familiar name and tag, or by its text', () => {
  expect(nameOfUse(useOf('docker.io/library/node:22'))).toBe('node:22');
  expect(nameOfUse(useOf('$NONE'))).toBe('$NONE');
});

it('names a place by its file and first line', () => {
  expect(placeOfUse(useOf('node:22', { file: 'api/Dockerfile', line: 3 }))).toBe('api/Dockerfile:3');
});
