import { describe, expect, it } from 'vitest';
import { readOsRelease } from '../../../src/image/packages/os-release.ts';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import fc from '../../support/fast-check.ts';
import { bytes, database } from './support.ts';

const PATHS = {
  dpkg: 'var/lib/dpkg/status',
  apk: 'lib/apk/db/installed',
  chisel: 'var/lib/chisel/manifest.wall',
  sqlite: 'var/lib/rpm/rpmdb.sqlite',
  ndb: 'var/lib/rpm/Packages.db',
  bdb: 'var/lib/rpm/Packages',
  manifest: 'var/lib/rpmmanifest/container-manifest-2',
};
const DATABASES = [
  [PATHS.sqlite, 'rpmdb-small-pages.sqlite'],
  [PATHS.ndb, 'Packages.db'],
  [PATHS.bdb, 'Packages'],
] as const;

const read = (path: string, content: Uint8Array) => readPackages(new Map([[path, content]]));

describe('a hostile database', () => {
  it.each(Object.values(PATHS))('of any bytes gives a reading: %s', (path) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const reading = read(path, content);
        return 'packages' in reading || reading.unreadable !== '';
      }),
    );
  });

  it.each(DATABASES)('that was a sound one gives a reading: %s', (path, name) => {
    const sound = database(name);
    const change = fc.tuple(fc.nat(sound.length - 1), fc.constantFrom(0, 1, 2, 5, 13, 0x7f, 0x80, 0xff));
    // Half of the changes are near the front, where a file's own numbers are.
    const near = fc.tuple(fc.nat(600), fc.constantFrom(0, 1, 2, 5, 13, 0x7f, 0x80, 0xff));
    fc.assert(
      fc.property(fc.array(fc.oneof(change, near), { minLength: 1, maxLength: 20 }), (changes) => {
        const content = sound.slice();
        for (const [at, value] of changes) content[at] = value;
        const reading = read(path, content);
        return 'packages' in reading || reading.unreadable !== '';
      }),
      { numRuns: 300 },
    );
  });

  it('is refused where a page of a tree is its own child', () => {
    const sound = database('rpmdb-small-pages.sqlite');
    const reasons = Array.from({ length: sound.length / 512 - 1 }, (_, index) => {
      const page = 512 * (index + 1);
      const content = sound.slice();
      content.set([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index + 2], page);
      const reading = read(PATHS.sqlite, content);
      return 'unreadable' in reading ? reading.unreadable : '';
    });
    expect(reasons.filter((reason) => reason.endsWith("is used twice or isn't there")).length).toBeGreaterThan(1);
  });

  it('is refused where a chain of pages has no end', () => {
    const content = database('Packages');
    const view = new DataView(content.buffer);
    for (let page = 8192; page < content.length; page += 8192)
      if (content[page + 25] === 7) view.setUint16(page + 22, 0);
    expect(read(PATHS.bdb, content)).toHaveProperty('unreadable');
  });

  it('is refused where it has the same record a thousand times', () => {
    const content = new Uint8Array(4096 * 4096);
    content.set(database('Packages.db').subarray(0, 32));
    const view = new DataView(content.buffer);
    const slots = 1000;
    view.setUint32(12, slots, true);
    for (let slot = 32; slot < slots * 4096; slot += 16) {
      content.set(bytes('Slot'), slot);
      view.setUint32(slot + 4, 1, true);
      view.setUint32(slot + 8, (slots * 4096) / 16, true);
    }
    const blob = slots * 4096;
    content.set(bytes('BlbS'), blob);
    view.setUint32(blob + 4, 1, true);
    view.setUint32(blob + 12, content.length - blob - 16, true);
    const entries = Math.floor((content.length - blob - 32) / 16);
    view.setUint32(blob + 16, entries - 10);
    expect(read(PATHS.ndb, content)).toHaveProperty('unreadable');
  });

  it.each([
    [PATHS.dpkg, 'Package: a\n\n'],
    [PATHS.dpkg, '\n'],
    [PATHS.apk, 'P:a\n\n'],
    [PATHS.chisel, '{"kind":"slice"}\n'],
    [PATHS.manifest, '\n'],
  ])('of many short lines is read in one go: %s, %j', (path, line) => {
    expect(read(path, bytes(line.repeat(200_000)))).toEqual({ packages: [] });
  });

  it.each([
    [PATHS.dpkg, ':\n', 'text without a package'],
    [PATHS.dpkg, 'Package: a\n', 'a stanza with two fields package'],
    [PATHS.apk, 'P:a\n', 'a stanza with two fields P'],
    [PATHS.apk, 'V:a\n\n', 'text without a package'],
  ])('that is none is not taken for one without packages: %s, %j', (path, line, reason) => {
    expect(read(path, bytes(line.repeat(200_000)))).toEqual({ unreadable: `${path}: ${reason}` });
  });

  it.each([PATHS.dpkg, PATHS.apk])('with a name of a megabyte is refused: %s', (path) => {
    const long = 'x'.repeat(1_000_000);
    expect(read(path, bytes(`Package:${long}\nP:${long}\n`))).toHaveProperty(
      'unreadable',
      expect.stringContaining('bytes'),
    );
  });

  it('with too many packages is refused', () => {
    const stanzas = Array.from({ length: 30_001 }, (_, index) => `P:a\nV:${index}\n`).join('\n');
    expect(read(PATHS.apk, bytes(stanzas))).toEqual({ unreadable: 'more than 30000 packages' });
  });

  it('has an os-release of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (content) => typeof readOsRelease(content) === 'object'));
  });
});
