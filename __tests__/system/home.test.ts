import { userInfo } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeFolder } from '../../src/system/home.ts';

afterEach(() => vi.unstubAllEnvs());

describe('homeFolder', () => {
  it('is HOME', () => expect(homeFolder({ HOME: '/h' })).toBe('/h'));

  it.each(['.', 'home', ''])('is no place in the current folder: %j', (home) => {
    vi.stubEnv('HOME', home);
    expect(homeFolder({ HOME: home })).toBe(userInfo().homedir);
  });
});
