import type { Package } from '../../model/package.ts';

/** What rpm says of a package, in its own words. */
export interface RpmTags {
  readonly name: string;
  /** `version-release`. */
  readonly version: string;
  readonly epoch: number;
  readonly architecture: string | undefined;
  /** The name of the source package's file: `bash-5.1.8-6.el9.src.rpm`. */
  readonly sourceRpm: string | undefined;
}

/** The package; none for keys, which rpm keeps among the packages. */
export function packagesFromRpmTags({ name, version, epoch, architecture, sourceRpm }: RpmTags): Package[] {
  if (name === 'gpg-pubkey') return [];
  const source = sourceRpm === undefined ? undefined : sourceName(sourceRpm);
  return [
    {
      type: 'rpm',
      name,
      // An epoch of 0 is none: https://rpm-software-management.github.io/rpm/man/rpm-version.7
      version: epoch === 0 ? version : `${epoch}:${version}`,
      architecture,
      source: source === name ? undefined : source,
    },
  ];
}

/** `bash` of `bash-5.1.8-6.el9.src.rpm`; undefined where it has another form, as `(none)`. */
function sourceName(file: string): string | undefined {
  const parts = file.split('-');
  return parts.length > 2 && /\.(?:no)?src\.rpm$/.test(file) ? parts.slice(0, -2).join('-') : undefined;
}
