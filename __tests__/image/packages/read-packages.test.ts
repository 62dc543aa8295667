import { describe, expect, it } from 'vitest';
import { DISTRIBUTION_FILES, distributionFileKind } from '../../../src/image/packages/distribution-files.ts';
import { readOsRelease } from '../../../src/image/packages/os-release.ts';
import { readPackages } from '../../../src/image/packages/read-packages.ts';
import { bytes, database } from './support.ts';

const namesIn = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const contents = Object.entries(files).map(([path, content]): [string, Uint8Array] => {
    return [path, typeof content === 'string' ? bytes(content) : content];
  });
  const reading = readPackages(new Map(contents));
  return 'packages' in reading ? reading.packages.map(({ type, name }) => `${type} ${name}`) : reading.unreadable;
};

describe('the packages of an image', () => {
  it('are unknown without a database', () => {
    expect(namesIn({})).toBe('no package database');
    expect(namesIn({ 'etc/os-release': 'ID=scratch', 'var/lib/dpkg/available': 'Package: a\nVersion: 1' })).toBe(
      'no package database',
    );
  });

  it('are none with an empty one', () => {
    expect(namesIn({ 'var/lib/dpkg/status': '' })).toEqual([]);
    expect(namesIn({ 'var/lib/rpm/Packages': '' })).toEqual([]);
  });

  it('are those of all package managers', () => {
    expect(
      namesIn({
        'lib/apk/db/installed': 'P:b\nV:1\n',
        'var/lib/dpkg/status': 'Package: a\nVersion: 1\n',
        'var/lib/dpkg/status.d/c': 'Package: c\nVersion: 1\n',
        'var/lib/dpkg/status.d/c.md5sums': 'Package: d\nVersion: 1\n',
      }),
    ).toEqual(['deb a', 'deb c', 'apk b']);
  });

  it("are those of rpm's newest form", () => {
    const manifest = 'other\t1-1\n';
    const [old, empty] = [bytes('an old database'), new Uint8Array(0)];
    const beside = { 'var/lib/rpm/Packages': old, 'var/lib/rpmmanifest/container-manifest-2': manifest };
    expect(namesIn({ ...beside, 'var/lib/rpm/rpmdb.sqlite': database('rpmdb.sqlite') })).toHaveLength(47);
    expect(namesIn({ ...beside, 'var/lib/rpm/rpmdb.sqlite': empty, 'var/lib/rpm/Packages': empty })).toEqual([
      'rpm other',
    ]);
  });

  it("are dpkg's where Chisel's manifest repeats them", () => {
    const wall = '{"kind":"package","name":"b","version":"1"}';
    expect(namesIn({ 'var/lib/chisel/manifest.wall': wall, 'var/lib/dpkg/status': 'Package: a\nVersion: 1' })).toEqual([
      'deb a',
    ]);
    expect(namesIn({ 'var/lib/chisel/manifest.wall': wall, 'var/lib/dpkg/status': '' })).toEqual(['deb b']);
  });

  it('are not taken from a part of the databases', () => {
    expect(namesIn({ 'var/lib/dpkg/status': 'Package: a\nVersion: 1\n', 'usr/share/rpm/Packages.db': 'x' })).toBe(
      'usr/share/rpm/Packages.db: it is cut off or damaged',
    );
  });
});

describe('the paths of package databases', () => {
  it.each([
    ['var/lib/dpkg/status', 'dpkg'],
    ['var/lib/dpkg/status.d/base', 'dpkg'],
    ['var/lib/dpkg/status.d/base.md5sums', undefined],
    ['var/lib/dpkg/status.d/a/b', undefined],
    ['var/lib/dpkg/status.d/', undefined],
    ['var/lib/dpkg/status-old', undefined],
    ['usr/lib/apk/db/installed', 'apk'],
    ['usr/lib/sysimage/rpm/rpmdb.sqlite-wal', 'rpm-sqlite-wal'],
    ['usr/share/rpm/Packages', 'rpm-bdb'],
    ['usr/lib/os-release', 'os-release'],
    ['/etc/os-release', undefined],
  ])('have %s as %s', (path, kind) => {
    expect(distributionFileKind(path)).toBe(kind);
  });

  it('have no slash in front', () => {
    const paths = DISTRIBUTION_FILES.map((place) => ('path' in place ? place.path : place.folder));
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('os-release', () => {
  it.each([
    [
      'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nNAME="Debian GNU/Linux"\nVERSION_ID="13"\nVERSION_CODENAME=trixie\nID=debian\n',
      { id: 'debian', versionId: '13', codename: 'trixie', name: 'Debian GNU/Linux' },
    ],
    [
      "# comment\nNAME='Alpine Linux'\r\nID=alpine\r\nVERSION_ID=3.22.1",
      { id: 'alpine', versionId: '3.22.1', codename: undefined, name: 'Alpine Linux' },
    ],
    ['NAME="A \\"quoted\\" \\$name"\nID=a\nID=b\n', { id: 'b', name: 'A "quoted" $name' }],
    ['ID=""\nNAME="\nVERSION_ID', { id: undefined, versionId: undefined, codename: undefined, name: undefined }],
    [`NAME=${'x'.repeat(5000)}\nID=a`, { id: 'a', name: undefined }],
    ['', { id: undefined }],
  ])('is read: %j', (text, expected) => {
    expect(readOsRelease(bytes(text))).toMatchObject(expected);
  });
});
