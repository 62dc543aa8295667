import { describe, expect, it } from 'vitest';
import { parseVersionRange } from '../../src/tags/version-range.ts';

describe('allowed versions', () => {
  it.each([
    ['>=22 <25', '22 24-alpine 24.9.1 v23.1 24.9.0.1', '21 25 25.0.0-slim 20240101'],
    ['22 || 24', '22 22.1 24.5.1-slim 24.5.1-alpine3.20', '23 20 25.1.0'],
    ['^1.2.3', '1.2.4 1.3 1.9.0', '1.2 1.2.2 2.0.0 1'],
    ['<=24', '24 24.1', '25'],
    ['20 - 24', '20 24.99.1', '19 25'],
    ['>=3.20 <3.22', '3.21 3.20.1', '3.22 3'],
    ['24.4', '24.04', '24.10'],
    ['>=1.2.0-rc.1 <2', '1.2.0-rc.2 1.2.0rc3 1.2.0', '1.3.0-rc.1 1.2.0-beta.1'],
    ['>=11 <21', '11.0.20.1_1-jdk 17.0.13_11-jdk', '8u402-b06-jdk 21.0.5_11-jdk'],
    ['>=12', 'latest slim-bookworm 20250101', '99999999999999999999'],
  ])('%s', (range, allowed, refused) => {
    const allows = parseVersionRange(range);
    expect(allowed.split(' ').filter((tag) => allows?.(tag) !== true)).toEqual([]);
    expect(refused.split(' ').filter((tag) => allows?.(tag) !== false)).toEqual([]);
  });

  it.each(['lts', 'latest', '>=22 <<25', '22.x.y.z', 'v'])('%s is no range', (text) => {
    expect(parseVersionRange(text)).toBeUndefined();
  });
});
