import { describe, expect, it } from 'vitest';
import { MAX_DURATION, parseDuration } from '../../src/util/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['0d', 0],
    ['90m', 5_400_000],
    ['36h', 129_600_000],
    ['3d', 259_200_000],
    ['2w', 1_209_600_000],
    ['365d', MAX_DURATION],
    ['525600m', MAX_DURATION],
  ])('%s is %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    ...['', '3', '-1d', '1.5d', '3 d', '3D', '3s', '3y', 'd', '1d12h', ' 3d', '3d\n', '٣d', '1e2d'],
    ...['366d', '53w', '525601m', '9999999999999999999d', 'constructord'],
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
