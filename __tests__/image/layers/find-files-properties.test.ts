import { describe, expect, it } from 'vitest';
import { findFiles, type WantedGroups } from '../../../src/image/layers/find-files.ts';
import fc from '../../support/fast-check.ts';
import { clockOf, FakeImage, type Item } from '../../support/layers.ts';
import { Unpackable, Unpacked } from '../../support/unpacked.ts';

const LIMITS = { maxDownload: 1e9, maxUnpacked: 1e9, maxEntries: 1e6, maxHeld: 1e9, maxMilliseconds: 1e9 };

const name = fc.constantFrom('a', 'b', 'c');
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const target = fc
  .array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 1, arbitrary: fc.constant('..') }), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((names) => fc.constantFrom(names.join('/'), `/${names.join('/')}`));

const item: fc.Arbitrary<Item> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(path, fc.string({ minLength: 1, maxLength: 3 })) },
  { weight: 3, arbitrary: path.map((at): Item => [`${at}/`]) },
  { weight: 2, arbitrary: fc.tuple(path, target).map(([at, symlink]): Item => [at, { symlink }]) },
  { weight: 1, arbitrary: fc.tuple(path, path).map(([at, hardLink]): Item => [at, { hardLink }]) },
  { weight: 2, arbitrary: path.map((at): Item => [at.replace(/[^/]+$/, '.wh.$&')]) },
  { weight: 1, arbitrary: path.map((at): Item => [at.replace(/[^/]+$/, '.wh..wh..opq')]) },
);

const NAMES = ['a', 'b', 'c'];
const EVERY_PATH = NAMES.flatMap((a) => [
  a,
  ...NAMES.flatMap((b) => [`${a}/${b}`, ...NAMES.map((c) => `${a}/${b}/${c}`)]),
]);
const EVERY_FOLDER = EVERY_PATH.filter((each) => each.split('/').length < 3).map((each) => `${each}/`);

/** The image both ways; undefined where it can't be unpacked at all. */
async function both(layers: readonly (readonly Item[])[], wanted: WantedGroups) {
  const unpacked = new Unpacked();
  try {
    for (const items of layers) unpacked.apply(items);
  } catch (error) {
    if (error instanceof Unpackable) return undefined;
    throw error;
  }
  const image = await FakeImage.of(...layers);
  const found = await findFiles(image.layers, image.open, wanted, LIMITS, clockOf());
  const files = Object.fromEntries([...found.files].map(([at, bytes]) => [at, Buffer.from(bytes).toString()]));
  return { unpacked, found, files };
}

function expected(unpacked: Unpacked, paths: readonly string[]): Record<string, string> {
  const all = paths.flatMap((at) => (at.endsWith('/') ? unpacked.names(at).map((each) => at + each) : [at]));
  return Object.fromEntries(
    all.flatMap((at) => {
      const content = unpacked.read(at);
      return content === undefined ? [] : [[at, content]];
    }),
  );
}

const layersOf = (each: fc.Arbitrary<Item>) =>
  fc.array(fc.array(each, { maxLength: 7 }), { minLength: 1, maxLength: 4 });

describe('findFiles', () => {
  it('finds what unpacking all layers would find', async () => {
    await fc.assert(
      fc.asyncProperty(layersOf(item), async (layers) => {
        const wanted = [...EVERY_PATH, ...EVERY_FOLDER];
        const result = await both(
          layers,
          wanted.map((each) => [{ path: each }]),
        );
        fc.pre(result !== undefined);
        expect(result.found.refused).toBeUndefined();
        expect(result.files).toEqual(expected(result.unpacked, wanted));
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same where little is asked for, and no layer writes through a link of another name', async () => {
    // Links stand below `c/`, where nothing is written to, and lead from there.
    const isLink = (what: Item[1]): boolean =>
      typeof what === 'object' && ('symlink' in what || ('hardLink' in what && what.hardLink.startsWith('c')));
    const linkless = item.filter(([at, what]) => !at.startsWith('c') && !isLink(what));
    const link = fc.tuple(name, target).map(([at, symlink]): Item => [`c/${at}`, { symlink }]);
    const each = fc.oneof({ weight: 6, arbitrary: linkless }, { weight: 1, arbitrary: link });
    const wanted = fc.array(fc.constantFrom(...EVERY_PATH, ...EVERY_FOLDER, 'c/a', 'c/b', 'c/a/'), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(layersOf(each), wanted, async (layers, paths) => {
        const result = await both(
          layers,
          paths.map((at) => [{ path: at }]),
        );
        fc.pre(result !== undefined);
        fc.pre(result.found.refused === undefined);
        expect(result.files).toEqual(expected(result.unpacked, paths));
      }),
      { numRuns: 600 },
    );
  });
});
