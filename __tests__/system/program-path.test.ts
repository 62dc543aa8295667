import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trustedEnvironment, trustedPath } from '../../src/system/program-path.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'freshfrom-path-')));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('trustedPath', () => {
  it('has no folder that a repository can fill', () => {
    const kept = ['/usr/bin', join(folder, 'tools')];
    const dropped = ['', '.', 'bin', './node_modules/.bin', '/x/node_modules/.bin', '/x/node_modules/.bin/'];
    expect(trustedPath([...dropped, ...kept].join(delimiter))).toBe(kept.join(delimiter));
    expect(trustedPath(undefined)).toBe('');
  });

  it('has none of the folder that is scanned, by whatever name', () => {
    mkdirSync(join(folder, 'repository/bin'), { recursive: true });
    symlinkSync('repository/bin', join(folder, 'alias'));
    const inside = [join(folder, 'repository'), join(folder, 'repository/bin'), join(folder, 'alias')];
    const path = [...inside, '/usr/bin', join(folder, 'absent')].join(delimiter);
    const kept = ['/usr/bin', join(folder, 'absent')].join(delimiter);
    expect(trustedPath(path, join(folder, 'repository'))).toBe(kept);
    expect(trustedEnvironment({ Path: path, A: 'b' }, join(folder, 'repository'))).toEqual({ Path: kept, A: 'b' });
  });

  it('has none of the folder that it runs in where another is scanned, but where the user lives in there', () => {
    mkdirSync(join(folder, 'repository/bin'), { recursive: true });
    const path = [join(folder, 'repository/bin'), '/usr/bin'].join(delimiter);
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'repository'));
    expect(trustedPath(path, join(folder, 'repository/sub'))).toBe('/usr/bin');
    expect(trustedPath(path)).toBe(path);
    for (const [current, home] of [
      [folder, join(folder, 'repository')],
      ['/', '/root'],
    ] as const) {
      vi.spyOn(process, 'cwd').mockReturnValue(current);
      vi.stubEnv('HOME', home);
      expect(trustedPath(path, '/absent')).toBe(path);
    }
  });
});
