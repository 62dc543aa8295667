import { describe, expect, it } from 'vitest';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import { readRpmHeader } from '../../../src/image/packages/rpm-header.ts';
import { bytes, database, rpmHeader, rpmList } from './support.ts';

const DATABASES = [
  ['rpmdb.sqlite', 'var/lib/rpm/rpmdb.sqlite'],
  ['rpmdb-small-pages.sqlite', 'usr/lib/sysimage/rpm/rpmdb.sqlite'],
  ['Packages.db', 'usr/lib/sysimage/rpm/Packages.db'],
  ['Packages', 'var/lib/rpm/Packages'],
] as const;

describe('an rpm database', () => {
  it.each(DATABASES)('is read as rpm reads it: %s', (name, path) => {
    const reading = readPackages(new Map([[path, database(name)]]));
    const packages = 'packages' in reading ? reading.packages : [];
    expect(packages.every(({ type }) => type === 'rpm')).toBe(true);
    const ours = packages.map(({ name, version, architecture, source }) => [
      name,
      version,
      architecture,
      source ?? name,
    ]);
    const theirs = rpmList().map(([name, version = '', architecture, file = '']) => {
      return [name, version.replace(/^0:/, ''), architecture, file.replace(/-[^-]+-[^-]+$/, '')];
    });
    const lines = (rows: readonly unknown[][]): string[] => rows.map((row) => row.join(' ')).sort();
    expect(lines(ours)).toEqual(lines(theirs));
  });

  it.each(DATABASES)('is unreadable where it is cut off: %s', (name, path) => {
    const whole = database(name);
    for (const part of [0.1, 0.5, 0.9].map((share) => whole.subarray(0, Math.floor(whole.length * share)))) {
      expect(readPackages(new Map([[path, part]]))).toMatchObject({ unreadable: expect.stringContaining(`${path}: `) });
    }
  });

  it.each(DATABASES)('is unreadable where it has an unknown form: %s', (_, path) => {
    const reading = readPackages(
      new Map([[path, bytes('something else altogether, and longer than a header'.repeat(9))]]),
    );
    expect(reading).toMatchObject({ unreadable: expect.stringMatching(/: no (?:SQLite|ndb) file$|: no hash table/) });
  });

  it('is unreadable while a log holds the last changes', () => {
    const files = new Map([['var/lib/rpm/rpmdb.sqlite', database('rpmdb.sqlite')]]);
    files.set('var/lib/rpm/rpmdb.sqlite-wal', new Uint8Array(0));
    expect(readPackages(files)).toHaveProperty('packages');
    files.set('var/lib/rpm/rpmdb.sqlite-wal', new Uint8Array(32));
    expect(readPackages(files)).toEqual({
      unreadable: 'var/lib/rpm/rpmdb.sqlite-wal: it holds changes that are not yet in the database',
    });
  });
});

describe("an rpm package's header", () => {
  const [name, version, release] = [
    [1000, 6, 'bash'],
    [1001, 6, '5.1.8'],
    [1002, 6, '6.el9_1'],
  ] as const;

  it('needs a name, a version and a release alone', () => {
    expect(readRpmHeader(rpmHeader([name, version, release]))).toEqual([
      { type: 'rpm', name: 'bash', version: '5.1.8-6.el9_1', architecture: undefined, source: undefined },
    ]);
    expect(() => readRpmHeader(rpmHeader([name, version]))).toThrow('without a name or version');
  });

  it.each([
    [1, '1:5.1.8-6.el9_1'],
    [0, '5.1.8-6.el9_1'],
    [0xffffffff, '4294967295:5.1.8-6.el9_1'],
  ])('has the epoch %s in the version', (epoch, expected) => {
    expect(readRpmHeader(rpmHeader([name, version, release, [1003, 4, epoch]]))).toMatchObject([{ version: expected }]);
  });

  it.each([
    ['dbus-broker-28-7.el9.src.rpm', 'dbus-broker'],
    ['nvidia-driver-1-1.nosrc.rpm', 'nvidia-driver'],
    ['bash-5.1.8-6.el9_1.src.rpm', undefined],
    ['(none)', undefined],
    ['', undefined],
  ])('has the source package of %s', (file, source) => {
    expect(readRpmHeader(rpmHeader([name, version, release, [1044, 6, file]]))).toMatchObject([{ source }]);
  });

  it('is of no package where it is of a key', () => {
    expect(readRpmHeader(rpmHeader([[1000, 6, 'gpg-pubkey'], version, release]))).toEqual([]);
  });

  it('may have other tags, and wanted ones of another type', () => {
    const entries = [[63, 7, 'region'], name, [1004, 9, 'Shell'], [1022, 4, 7], version, release] as const;
    expect(readRpmHeader(rpmHeader(entries))).toMatchObject([{ name: 'bash', architecture: undefined }]);
  });
});
