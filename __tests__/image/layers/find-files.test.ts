import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findFiles, type WantedGroups } from '../../../src/image/layers/find-files.ts';
import type { ReadLimits } from '../../../src/image/layers/read-budget.ts';
import { archive, clockOf, digestOf, FakeImage, type Item, TAR, TAR_ZSTD } from '../../support/layers.ts';

const LIMITS: ReadLimits = {
  maxDownload: 2 ** 30,
  maxUnpacked: 2 ** 30,
  maxEntries: 1_000_000,
  maxHeld: 2 ** 28,
  maxMilliseconds: 60_000,
};

const find = (image: FakeImage, wanted: WantedGroups, limits: Partial<ReadLimits> = {}) =>
  findFiles(image.layers, image.open, wanted, { ...LIMITS, ...limits }, clockOf());

/** Each path a question of its own. */
const each = (...paths: string[]): WantedGroups => paths.map((path) => [{ path }]);

async function contents(image: FakeImage, ...paths: string[]): Promise<Record<string, string>> {
  const { files, refused } = await find(image, each(...paths));
  expect(refused).toBeUndefined();
  return Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

const STATUS = 'var/lib/dpkg/status';
const FOLDERS: Item[] = [['var/'], ['var/lib/'], ['var/lib/dpkg/']];

describe('which layer decides', () => {
  it('is the topmost that has the file', async () => {
    const image = await FakeImage.of([...FOLDERS, [STATUS, 'old']], [...FOLDERS, [STATUS, 'new']], [['app', 'x']]);
    expect(await find(image, each(STATUS))).toEqual({
      files: new Map([[STATUS, Buffer.from('new')]]),
      layersRead: 2,
      bytesRead: (image.layers[1]?.size ?? 0) + (image.layers[2]?.size ?? 0),
      refused: undefined,
    });
    expect(image.opened).toEqual([2, 1]);
  });

  it('is every layer down to the lowest where the file is nowhere', async () => {
    const image = await FakeImage.of([['a', 'x']], [['b', 'x']]);
    expect(await find(image, each(STATUS))).toMatchObject({ files: new Map(), layersRead: 2, refused: undefined });
    expect(await find(new FakeImage(), each(STATUS))).toMatchObject({ files: new Map(), layersRead: 0 });
    expect(await find(image, [])).toMatchObject({ files: new Map(), layersRead: 0 });
  });

  it.each<[string, Item[]]>([
    ['a whiteout', [...FOLDERS, ['var/lib/dpkg/.wh.status']]],
    ['the whiteout of a folder above', [['var/'], ['var/lib/'], ['var/lib/.wh.dpkg']]],
    ['the whiteout of the first folder', [['.wh.var']]],
    ['an opaque folder', [...FOLDERS, ['var/lib/dpkg/.wh..wh..opq']]],
    ['an opaque folder above', [['./var/'], ['./var/.wh..wh..opq']]],
    ['an opaque root', [['.wh..wh..opq']]],
    ['a file over a folder', [['var/'], ['var/lib', 'a file']]],
    ['a device over a folder', [['var/'], ['var/lib', { type: 'fifo' }]]],
    ['a folder over the file', [...FOLDERS, [`${STATUS}/`]]],
    ['a device over the file', [...FOLDERS, [STATUS, { type: 'character-device' }]]],
    ['a link to nothing', [...FOLDERS, [STATUS, { symlink: '/nowhere' }]]],
    ['a link to itself', [...FOLDERS, [STATUS, { symlink: 'status' }]]],
    [
      'links in a circle',
      [
        ['var', { symlink: 'far' }],
        ['far', { symlink: '/var' }],
      ],
    ],
  ])('is the one with %s', async (_name, items) => {
    expect(await contents(await FakeImage.of([...FOLDERS, [STATUS, 'old']], items), STATUS)).toEqual({});
  });

  it('hides lower layers only, wherever in its archive the mark stands', async () => {
    const marks = ['var/.wh.lib', 'var/.wh..wh..opq', 'var/lib/dpkg/.wh.status', '.wh.var'];
    for (const mark of marks) {
      for (const items of [
        [...FOLDERS, [STATUS, 'new'], [mark]],
        [['var/'], [mark], ...FOLDERS, [STATUS, 'new']],
      ] as Item[][]) {
        const image = await FakeImage.of([...FOLDERS, [STATUS, 'old'], ['var/lib/dpkg/extra', 'x']], items);
        const isStatusAlone = mark.endsWith('.wh.status');
        expect(await contents(image, STATUS, 'var/lib/dpkg/extra')).toEqual({
          [STATUS]: 'new',
          ...(isStatusAlone ? { 'var/lib/dpkg/extra': 'x' } : {}),
        });
      }
    }
  });

  it('takes no other name for a mark', async () => {
    const items: Item[] = ['.wh.', '.wh..', '.wh...', '.wh..wh.plnk', '.wh..wh.aufs', '.wh.statu', 'x.wh.status'].map(
      (name) => [`var/lib/dpkg/${name}`],
    );
    expect(await contents(await FakeImage.of([[STATUS, 'old']], items), STATUS)).toEqual({ [STATUS]: 'old' });
  });

  it('lets the last of several entries win', async () => {
    const image = await FakeImage.of([
      [STATUS, 'first'],
      [`./${STATUS}`, 'second'],
      [`/${STATUS}`, 'third'],
    ]);
    expect(await contents(image, STATUS)).toEqual({ [STATUS]: 'third' });
  });

  it('stops in each group at the first file found', async () => {
    const wanted: WantedGroups = [
      [{ path: 'lib/apk/db/installed' }, { path: 'usr/lib/apk/db/installed' }],
      [{ path: 'etc/os-release' }],
    ];
    const folders: Item[] = [['lib/'], ['lib/apk/'], ['lib/apk/db/'], ['etc/']];
    const image = await FakeImage.of(
      [['etc/os-release', 'older']],
      [...folders, ['etc/os-release', 'old']],
      [...folders, ['lib/apk/db/installed', 'packages']],
    );
    const { files } = await find(image, wanted);
    expect([...files.keys()].sort()).toEqual(['etc/os-release', 'lib/apk/db/installed']);
    expect(image.opened).toEqual([2, 1]);
  });

  it('reads on where the file found is empty', async () => {
    const wanted: WantedGroups = [[{ path: STATUS }, { path: 'lib/apk/db/installed' }]];
    const image = await FakeImage.of([['lib/apk/db/installed', 'packages']], [...FOLDERS, [STATUS, '']]);
    const { files } = await find(image, wanted);
    expect([...files.keys()].sort()).toEqual(['lib/apk/db/installed', STATUS]);
    const alone = await FakeImage.of([['app', 'x']], [...FOLDERS, [STATUS, '']]);
    expect((await find(alone, each(STATUS))).layersRead).toBe(1);
  });

  it('reads on where a folder without an entry of its own may be a link of a lower layer', async () => {
    const image = await FakeImage.of(
      [['usr/'], ['usr/lib/'], ['lib', { symlink: 'usr/lib' }]],
      [['usr/'], ['usr/lib/'], ['usr/lib/apk/'], ['usr/lib/apk/db/'], ['usr/lib/apk/db/installed', 'old']],
      [['lib/apk/db/installed', 'new']],
    );
    const paths = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
    expect(await contents(image, ...paths)).toEqual({ [paths[0] ?? '']: 'new', [paths[1] ?? '']: 'new' });
  });
});

describe('folders', () => {
  const D = 'var/lib/dpkg/status.d/';

  it('gather the files of all layers, one level deep', async () => {
    const image = await FakeImage.of(
      [
        [`${D}base`, '1'],
        [`${D}gone`, '2'],
        [`${D}new`, 'old'],
        [`${D}sub/deep`, 'x'],
      ],
      [[`${D}tzdata`, '3'], [`${D}.wh.gone`]],
      [
        [`${D}new`, '4'],
        ['var/lib/dpkg/status', 'no'],
        [`${D}link`, { symlink: '../other' }],
        ['var/lib/dpkg/other', '5'],
      ],
    );
    expect(await contents(image, D)).toEqual({
      [`${D}base`]: '1',
      [`${D}tzdata`]: '3',
      [`${D}new`]: '4',
      [`${D}link`]: '5',
    });
  });

  it('are read down to the layer that hides the rest', async () => {
    const image = await FakeImage.of(
      [[`${D}base`, '1']],
      [...FOLDERS, [D], [`${D}.wh..wh..opq`], [`${D}own`, '2']],
      [['app']],
    );
    expect(await contents(image, D)).toEqual({ [`${D}own`]: '2' });
    expect(image.opened).toEqual([2, 1]);
  });

  it('are found behind a link', async () => {
    const image = await FakeImage.of(
      [['opt/status/base', '1']],
      [
        ['opt/status/tzdata', '2'],
        ['var/lib/dpkg/status.d', { symlink: '/opt/status' }],
      ],
    );
    expect(await contents(image, D)).toEqual({ [`${D}base`]: '1', [`${D}tzdata`]: '2' });
  });
});

describe('links', () => {
  it('lead from os-release to where it is', async () => {
    const image = await FakeImage.of(
      [
        ['etc/os-release', { symlink: '../usr/lib/os-release' }],
        ['usr/lib/os-release', 'old'],
      ],
      [['usr/lib/os-release', 'new']],
    );
    expect(await contents(image, 'etc/os-release', 'usr/lib/os-release')).toEqual({
      'etc/os-release': 'new',
      'usr/lib/os-release': 'new',
    });
    expect(image.opened).toEqual([1, 0]);
    // Nobody asked for the target: the upper layer has to be looked at again.
    expect(await contents(image, 'etc/os-release')).toEqual({ 'etc/os-release': 'new' });
    expect(image.opened).toEqual([1, 0, 1, 0, 1, 0]);
  });

  it('lead on where no folder has an entry of its own', async () => {
    const image = await FakeImage.of([
      ['var/lib/dpkg', { symlink: '/usr/share/packages' }],
      ['usr/share/packages/status', 'found'],
    ]);
    expect(await contents(image, STATUS, 'usr/share/rpm/Packages')).toEqual({ [STATUS]: 'found' });
  });

  it('lead from folder to folder, and no way out of the root', async () => {
    const image = await FakeImage.of(
      [
        ['var/lib/rpm', { symlink: '../../../../../usr/./lib/sysimage//rpm' }],
        ['usr/lib', { symlink: '/real/lib/' }],
        ['real/lib/sysimage/rpm', { symlink: '../../../deep/rpm' }],
        ['deep/rpm/rpmdb.sqlite', 'old'],
      ],
      [['var/lib/rpm/rpmdb.sqlite', 'new']],
    );
    expect(await contents(image, 'var/lib/rpm/rpmdb.sqlite')).toEqual({ 'var/lib/rpm/rpmdb.sqlite': 'new' });
  });

  it('make one file of two names', async () => {
    const [a, b] = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
    const base: Item[] = [['usr/'], ['usr/lib/'], ['lib', { symlink: 'usr/lib' }], [b, '1']];
    expect(await contents(await FakeImage.of(base, [[a, '2']]), a, b)).toEqual({ [a]: '2', [b]: '2' });
    expect(await contents(await FakeImage.of(base, [[a, '2']], [[b, '3']]), a, b)).toEqual({ [a]: '3', [b]: '3' });
    expect(await contents(await FakeImage.of(base, [[b, '2']], [[a, '3']]), a, b)).toEqual({ [a]: '3', [b]: '3' });
    expect(await contents(await FakeImage.of(base, [['lib/apk/db/.wh.installed']]), a, b)).toEqual({});
    expect(await contents(await FakeImage.of(base, [['lib/apk/.wh..wh..opq']]), a, b)).toEqual({});
    // A true folder in the link's place is another one.
    expect(await contents(await FakeImage.of(base, [['lib/'], ['lib/.wh..wh..opq'], [a, '2']]), a, b)).toEqual({
      [a]: '2',
      [b]: '1',
    });
    expect(await contents(await FakeImage.of(base, [['.wh.lib']]), a, b)).toEqual({ [b]: '1' });
  });

  it('keep what they name, in the same layer or from a lower one', async () => {
    const image = await FakeImage.of(
      [
        ['a', 'one'],
        ['b', { hardLink: './a' }],
        ['c', { hardLink: '/b' }],
      ],
      [['a', 'two'], ['d', { hardLink: 'c' }], ['.wh.c']],
      [['e', { hardLink: 'a' }], ['.wh.a']],
    );
    const expected = { b: 'one', d: 'one', e: 'two' };
    expect(await contents(image, 'a', 'b', 'c', 'd', 'e')).toEqual(expected);
    expect(await contents(image, 'b', 'd', 'e')).toEqual(expected);
    for (const [path, content] of Object.entries(expected))
      expect(await contents(image, path)).toEqual({ [path]: content });
  });

  it('stay links under another name that a hard link gives them', async () => {
    const base: Item[] = [['c', { symlink: '..' }], ['real/'], ['real/x', 'old'], ['way', { symlink: 'real' }]];
    const above = await FakeImage.of(base, [
      ['a', { hardLink: 'c' }],
      ['a/a', 'new'],
    ]);
    // What is written through the link to the root replaces the link itself.
    expect(await contents(above, 'a', 'c/a', 'a/a')).toEqual({ a: 'new', 'c/a': 'new' });
    const second: Item = ['other', { hardLink: 'way' }];
    const all = ['real/', 'other/', 'other/x', 'real/x'];
    const both = (text: string) => ({ 'other/x': text, 'real/x': text });
    expect(await contents(await FakeImage.of(base, [second]), ...all)).toEqual(both('old'));
    expect(await contents(await FakeImage.of(base, [second, ['other/x', 'new']]), ...all)).toEqual(both('new'));
    expect(await contents(await FakeImage.of(base, [second, ['other/.wh.x']]), ...all)).toEqual({});
    expect(await contents(await FakeImage.of(base, [second, ['other/.wh..wh..opq']]), ...all)).toEqual({});
    expect(
      await contents(
        await FakeImage.of(base, [second, ['other/deep/x', 'new']]),
        'real/deep/x',
        'other/deep/x',
        ...all,
      ),
    ).toEqual({
      'real/deep/x': 'new',
      'other/deep/x': 'new',
      ...both('old'),
    });
  });

  it('lead through folders that stand in no archive and that nobody asked for', async () => {
    const layers: Item[][] = [
      [['c/c', { symlink: '/b/..' }]],
      [
        ['b/a/a', ' '],
        ['a', 'x'],
      ],
    ];
    expect(await contents(await FakeImage.of(...layers), 'c/c/')).toEqual({ 'c/c/a': 'x' });
    expect(await contents(await FakeImage.of(...layers, [['.wh.b']]), 'c/c/')).toEqual({});
    expect(await contents(await FakeImage.of(...layers, [['.wh.b'], ['b/d', { symlink: 'e' }]]), 'c/c/')).toEqual({
      'c/c/a': 'x',
    });
    const over: Item[] = [['b', 'a file']];
    expect(await contents(await FakeImage.of(...layers, over), 'c/c/')).toEqual({});
    // A folder that stood here before is a folder once more.
    const again: Item[] = [['b/a/a', ' '], ['.wh.b'], ['b/a/a', ' ']];
    expect(await contents(await FakeImage.of(layers[0] ?? [], [...again, ['a', 'x']]), 'c/c/')).toEqual({
      'c/c/a': 'x',
    });
  });

  it('are refused where a hard link names nothing', async () => {
    const image = await FakeImage.of([['a', 'x']], [['b', { hardLink: 'c' }]]);
    expect(await find(image, each('a', 'b'))).toMatchObject({
      refused: '/b is a hard link to /c, which is not a file of the image',
    });
  });

  it('end where they go on for too long', async () => {
    const chain: Item[] = Array.from({ length: 60 }, (_, i) => [`l${i}`, { symlink: `l${i + 1}` }]);
    const paths = chain.map(([path]) => path);
    const image = await FakeImage.of([...chain, ['l60', 'end']]);
    expect(Object.keys(await contents(image, ...paths))).toEqual(paths.slice(20));
    expect(await find(image, each('l50'))).toMatchObject({ refused: 'links lead from file to file too often' });
    const hard: Item[] = Array.from({ length: 60 }, (_, i) => [`h${i + 1}`, { hardLink: `h${i}` }]);
    expect(await find(await FakeImage.of([['h0', 'x'], ...hard]), each('h60'))).toMatchObject({
      refused: 'links lead from file to file too often',
    });
    expect(
      await find(
        await FakeImage.of(
          [
            ['a', { symlink: 'b' }],
            ['b', { symlink: 'a' }],
          ],
          [['a/x', 'y']],
        ),
        each('a/x'),
      ),
    ).toMatchObject({
      files: new Map(),
      refused: '/a leads through symbolic links in a circle',
    });
  });
});

describe('what is taken along', () => {
  it('answers nothing by itself, and comes with the answer', async () => {
    const wanted = [[{ path: 'rpmdb' }, { path: 'rpmdb-wal', isCompanion: true }]];
    const image = await FakeImage.of([['rpmdb', 'lower']], [['rpmdb-wal', 'upper']]);
    const { files } = await findFiles(image.layers, image.open, wanted, LIMITS, clockOf());
    expect([...files.keys()].sort()).toEqual(['rpmdb', 'rpmdb-wal']);
  });
});

describe('what can not be read', () => {
  const above: Item[] = [['etc/'], ['etc/os-release', 'here']];

  it.each<[string, (image: FakeImage) => unknown, string]>([
    ['a blob that is absent', (image) => image.open, "its blob can't be had: the registry has no such blob"],
    [
      'a foreign layer',
      (image) =>
        Object.assign(image.layers[0] ?? {}, {
          mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
        }),
      "its blob can't be had (registries need not have layers of its kind): the registry has no such blob",
    ],
  ])('is told of %s, and nothing of what is below', async (_name, change, reason) => {
    const top = await archive(above);
    const image = new FakeImage();
    image.layers.push({ digest: digestOf(top), mediaType: TAR, size: 10, diffId: undefined });
    change(image);
    const lower = image.layers[0];
    const upper = (await FakeImage.of(above)).add(top);
    const layers = [lower, ...upper.layers].filter((layer) => layer !== undefined);
    const open = (layer: (typeof layers)[number]) => (layer === lower ? image.open({ ...layer }) : upper.open(layer));
    const result = await findFiles(layers, open, each('etc/os-release', STATUS), LIMITS, clockOf());
    expect(result.refused).toBe(`layer ${digestOf(top).slice(7, 19)}: ${reason}`);
    expect([...result.files.keys()]).toEqual(['etc/os-release']);
  });

  async function refusal(image: FakeImage, limits: Partial<ReadLimits> = {}, wanted = each(STATUS, 'etc/os-release')) {
    const { files, refused } = await find(image, wanted, limits);
    expect(files.has(STATUS)).toBe(false);
    return refused?.replace(/^layer [0-9a-f]{12}: /, '');
  }

  it('is told of bytes that are not those of the digests', async () => {
    const tar = await archive([[STATUS, 'x']]);
    const other = digestOf(Buffer.from('other'));
    const sha512 = digestOf(tar, 'sha512');
    expect(await refusal(new FakeImage().add(tar, tar, { digest: other, mediaType: TAR }))).toBe(
      `its blob is not what ${other} names`,
    );
    expect(await refusal(new FakeImage().add(tar, undefined, { diffId: other }))).toBe(
      `its archive is not what ${other} names`,
    );
    const unstated = new FakeImage().add(tar, tar, { digest: sha512, diffId: undefined, mediaType: TAR });
    expect((await find(unstated, each(STATUS))).files.size).toBe(1);
  });

  it('is told of other bytes behind the compressed data', async () => {
    const tar = await archive([[STATUS, 'x']]);
    const image = new FakeImage().add(tar, Buffer.concat([zlib.gzipSync(tar), Buffer.alloc(200_000, 'x')]));
    expect(await refusal(image)).toBe('its gzip data are broken (incorrect header check)');
  });

  it('is told of broken archives and unknown media types', async () => {
    const tar = await archive([[STATUS, 'x'.repeat(2000)]]);
    const cut = tar.subarray(0, 1500);
    expect(await refusal(new FakeImage().add(cut))).toBe('its tar archive is malformed (it ends too early)');
    expect(await refusal(new FakeImage().add(tar, zlib.gzipSync(tar).subarray(0, 40)))).toBe(
      'its gzip data end too early',
    );
    expect(await refusal(new FakeImage().add(tar, tar, { mediaType: 'text/plain' }))).toBe(
      'its media type "text/plain" is not supported',
    );
    const zstd = zlib.zstdCompressSync(tar);
    expect((await find(new FakeImage().add(tar, zstd, { mediaType: TAR_ZSTD }), each(STATUS))).files.size).toBe(1);
  });

  it('is told of sparse files where one is wanted', async () => {
    const pax = { 'GNU.sparse.major': '1', 'GNU.sparse.name': STATUS };
    const image = await FakeImage.of([['x', { pax } as object]]);
    expect(await refusal(image)).toBe(`/${STATUS} is in its archive in a form that can't be read`);
    expect((await find(image, each('etc/os-release'))).refused).toBeUndefined();
  });

  it('is told of every bound', async () => {
    const image = await FakeImage.of([[STATUS, 'x'.repeat(1024 * 1024)], ['a'], ['b']]);
    const size = image.layers[0]?.size ?? 0;
    expect(await refusal(image, { maxDownload: size - 1 })).toBe(
      `more than ${Number(((size - 1) / 1e3).toFixed(1))} kB would have to be downloaded`,
    );
    expect(image.opened).toEqual([]);
    expect(await refusal(image, { maxUnpacked: 1024 * 1024 })).toBe('more than 1 MiB would have to be unpacked');
    expect(await refusal(image, { maxEntries: 2 })).toBe('the archives hold more than 2 entries');
    expect(await refusal(image, { maxHeld: 1024 * 512 })).toBe('the files looked for hold more than 0.5 MiB');
    expect(await refusal(image, {}, [[{ path: STATUS, maxSize: 1024 * 512 }]])).toBe(
      `/${STATUS} is larger than 0.5 MiB`,
    );
    const lying = new FakeImage().add(await archive([[STATUS, 'x']]), undefined, { size: 1 });
    expect(await refusal(lying, { maxDownload: 20 })).toBe('more than 20 B would have to be downloaded');
    const slow = await findFiles(image.layers, image.open, each(STATUS), LIMITS, clockOf(30_000));
    expect(slow.refused).toMatch(/^layer [0-9a-f]{12}: it took longer than 60 seconds$/);
    expect((await find(image, each(STATUS), { maxDownload: size, maxEntries: 3 })).refused).toBeUndefined();
  });

  it('ends a bomb at the bound', async () => {
    const member = zlib.gzipSync(Buffer.alloc(100_000_000), { level: 9 });
    const blob = Buffer.concat(Array.from({ length: 1000 }, () => member));
    const image = new FakeImage().add(Buffer.alloc(0), blob);
    const before = process.memoryUsage().rss;
    expect(await refusal(image, { maxUnpacked: 300_000_000 })).toBe('more than 286.1 MiB would have to be unpacked');
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    const frame = zlib.zstdCompressSync(Buffer.alloc(100_000_000));
    const frames = Buffer.concat(Array.from({ length: 100 }, () => frame));
    const zstd = new FakeImage().add(Buffer.alloc(0), frames, { mediaType: TAR_ZSTD });
    expect(await refusal(zstd, { maxUnpacked: 300_000_000 })).toBe('more than 286.1 MiB would have to be unpacked');
  });

  it('bounds the entries at the places looked at', async () => {
    const one = (await archive([[STATUS, '']])).subarray(0, 512);
    const image = new FakeImage().add(Buffer.alloc(512 * 100_001, one));
    expect(await refusal(image)).toBe('the archives hold more than 20000 entries at watched paths');
  });

  it('says nothing of files that a link of the unread layer might have moved', async () => {
    const image = await FakeImage.of([['a', 'x']], [['etc/os-release', 'here']]);
    Object.assign(image.layers[0] ?? {}, { mediaType: 'text/plain' });
    const { files, refused } = await find(image, each('etc/os-release', STATUS));
    expect(files).toEqual(new Map());
    expect(refused).toContain('text/plain');
  });

  it('lets the bugs of others through', async () => {
    const image = await FakeImage.of([['a', 'x']]);
    const clock = {
      ...clockOf(),
      elapsed: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(findFiles(image.layers, image.open, each('a'), LIMITS, clock)).rejects.toThrow(new TypeError('a bug'));
  });
});
