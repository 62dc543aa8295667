import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patchNames } from '../../src/cli/patch-names.ts';

describe('patchNames', () => {
  it.each([
    [[], '.', []],
    [['Dockerfile', 'a/Dockerfile'], '.', ['Dockerfile', 'a/Dockerfile']],
    [
      ['../b/Dockerfile', '../../c/Dockerfile'],
      '../..',
      [expect.stringMatching(/^[^./].*\/b\/Dockerfile$/), 'c/Dockerfile'],
    ],
  ])('%j begin at %s', (names, root, expected) => {
    expect(patchNames(names, posix)).toEqual({ root, names: expected });
  });

  it('begin at the drive or the share where the files are on another one', () => {
    expect(patchNames(['D:/x/Dockerfile', 'D:/y/z/Dockerfile'], win32)).toEqual({
      root: 'D:/',
      names: ['x/Dockerfile', 'y/z/Dockerfile'],
    });
    expect(patchNames(['//server/share/x/Dockerfile'], win32)).toMatchObject({ names: ['x/Dockerfile'] });
  });
});
