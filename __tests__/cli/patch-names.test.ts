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
    expect(patchNames(names, undefined, posix)).toEqual({ root, names: expected, beginsAtRoot: false });
  });

  it('begin at the root of the work tree where that has them all and one is elsewhere', () => {
    const { root, names, beginsAtRoot } = patchNames(['../b/Dockerfile', 'Dockerfile'], '../../..', posix);
    expect([root, beginsAtRoot]).toEqual(['../../..', true]);
    expect(names[0]).toMatch(/^[^./].*\/b\/Dockerfile$/);
    expect(patchNames(['Dockerfile'], '../../..', posix)).toMatchObject({ root: '.', beginsAtRoot: false });
    expect(patchNames(['../../b/Dockerfile'], '..', posix)).toMatchObject({ root: '../..', beginsAtRoot: false });
  });

  it('begin at the drive or the share where the files are on another one', () => {
    expect(patchNames(['D:/x/Dockerfile', 'D:/y/z/Dockerfile'], undefined, win32)).toEqual({
      beginsAtRoot: false,
      root: 'D:/',
      names: ['x/Dockerfile', 'y/z/Dockerfile'],
    });
    expect(patchNames(['//server/share/x/Dockerfile'], undefined, win32)).toMatchObject({ names: ['x/Dockerfile'] });
  });
});
