/** The format of a file, which selects its reader. */
export type DistributionFileKind =
  | 'dpkg'
  | 'chisel'
  | 'apk'
  | 'rpm-sqlite'
  | 'rpm-sqlite-wal'
  | 'rpm-ndb'
  | 'rpm-bdb'
  | 'rpm-manifest'
  | 'os-release';

/** A file of an image, or the files of a folder. Paths have no leading slash. */
export type DistributionFile =
  | { readonly kind: DistributionFileKind; readonly path: string }
  | { readonly kind: DistributionFileKind; readonly folder: string; readonly exceptEnding: string };

/** rpm's folders: the second since Fedora 36 and in SUSE, the third in images made of OSTree commits. */
const RPM_FOLDERS = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];

/** The package databases and os-release files of images. `manifest.wall` must be decompressed before it is read. */
export const DISTRIBUTION_FILES: readonly DistributionFile[] = [
  { kind: 'dpkg', path: 'var/lib/dpkg/status' },
  { kind: 'dpkg', folder: 'var/lib/dpkg/status.d/', exceptEnding: '.md5sums' },
  { kind: 'chisel', path: 'var/lib/chisel/manifest.wall' },
  { kind: 'apk', path: 'lib/apk/db/installed' },
  { kind: 'apk', path: 'usr/lib/apk/db/installed' },
  ...RPM_FOLDERS.flatMap((folder): DistributionFile[] => [
    { kind: 'rpm-sqlite', path: `${folder}/rpmdb.sqlite` },
    { kind: 'rpm-sqlite-wal', path: `${folder}/rpmdb.sqlite-wal` },
    { kind: 'rpm-ndb', path: `${folder}/Packages.db` },
    { kind: 'rpm-bdb', path: `${folder}/Packages` },
  ]),
  { kind: 'rpm-manifest', path: 'var/lib/rpmmanifest/container-manifest-2' },
  { kind: 'os-release', path: 'etc/os-release' },
  { kind: 'os-release', path: 'usr/lib/os-release' },
];

/** The format of the file at a path; undefined for any other path. */
export function distributionFileKind(file: string): DistributionFileKind | undefined {
  return DISTRIBUTION_FILES.find((place) => isAt(file, place))?.kind;
}

function isAt(file: string, place: DistributionFile): boolean {
  if ('path' in place) return file === place.path;
  const isInside = file.startsWith(place.folder) && file.length > place.folder.length;
  return isInside && !file.includes('/', place.folder.length) && !file.endsWith(place.exceptEnding);
}
