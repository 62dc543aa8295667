import { describe, expect, it } from 'vitest';
import { followSymlinks, type PathEntry } from '../../src/util/symlinks.ts';

/** Links by their names; what has an end is a file, anything else a folder. */
const LINKS: Readonly<Record<string, string>> = {
  'a/Dockerfile': '../current/base.txt',
  current: 'v2',
  round: 'about',
  about: 'round',
  up: '../x.txt',
  absolute: '/etc/passwd',
  back: 'v2/../x.txt',
  folder: 'v2',
};

const at = async (name: string): Promise<PathEntry> => {
  const target = LINKS[name];
  if (target !== undefined) return { link: target };
  return name.endsWith('.txt') ? 'file' : undefined;
};

describe('followLinks', () => {
  it.each([
    ['x.txt', ['x.txt']],
    ['./b//x.txt', ['b/x.txt']],
    ['a/Dockerfile', ['a/Dockerfile', 'current', 'v2/base.txt']],
    ['back', ['back', 'x.txt']],
    ['current/../x.txt', ['current', 'x.txt']],
  ])('%s goes through %j', async (path, expected) => {
    expect(await followSymlinks(path, at)).toEqual(expected);
  });

  it.each(['round', 'up', 'absolute', 'folder', 'nothing', '..', ''])('%s leads to no file', async (path) => {
    expect(await followSymlinks(path, at)).toBeUndefined();
  });

  it.each([
    [40, 41],
    [41, undefined],
  ])('follows as many as Linux does: %s', async (links, names) => {
    const chain = async (name: string): Promise<PathEntry> =>
      name === `${links}` ? 'file' : { link: `${Number(name) + 1}` };
    expect((await followSymlinks('0', chain))?.length).toBe(names);
  });

  it('ends, however many links there are', async () => {
    const endless = async (name: string): Promise<PathEntry> => ({ link: `${name.split('/').at(-1)}x` });
    expect(await followSymlinks('a', endless)).toBeUndefined();
  });
});
