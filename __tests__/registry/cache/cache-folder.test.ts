import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../src/registry/cache/cache-folder.ts';

describe('cacheFolder', () => {
  it.each([
    [{ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/x', HOME: '/h' }, 'linux', '/tools/freshfrom'],
    [{ XDG_CACHE_HOME: '/x', HOME: '/h' }, 'linux', '/x/freshfrom'],
    [{ HOME: '/h' }, 'linux', '/h/.cache/freshfrom'],
    [{ RUNNER_TOOL_CACHE: 'tools', XDG_CACHE_HOME: '.cache', HOME: '/h' }, 'linux', '/h/.cache/freshfrom'],
    [{ HOME: '/h' }, 'darwin', '/h/Library/Caches/freshfrom'],
    [{ USERPROFILE: '/profile', HOME: '/h' }, 'win32', '/profile/.cache/freshfrom'],
    [{ LOCALAPPDATA: 'local', USERPROFILE: '/profile' }, 'win32', '/profile/.cache/freshfrom'],
    [{ LOCALAPPDATA: '/local', HOME: '/h' }, 'win32', '/local/freshfrom/cache'],
  ] as const)('%j on %s', (environment, platform, path) => {
    expect(cacheFolder(environment, platform)).toBe(path);
  });
});
