import { userInfo } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeFolder } from '../../src/system/home.ts';

afterEach(() => vi.unstubAllEnvs());

describe('homeFolder', () => {
  it('is HOME', () => expect(homeFolder({ HOME: '/h' })).toBe('/h'));

  it('is USERPROFILE on Windows, as for docker', () => {
    expect(homeFolder({ HOME: '/c/Users/me', USERPROFILE: '/profile' }, 'win32')).toBe('/profile');
    expect(homeFolder({ HOME: '/h', USERPROFILE: '/profile' }, 'darwin')).toBe('/h');
  });

  it.each(['.', 'home', ''])('is no place in the current folder: %j', (home) => {
    vi.stubEnv('HOME', home);
    expect(homeFolder({ HOME: home })).toBe(userInfo().homedir);
  });
});
