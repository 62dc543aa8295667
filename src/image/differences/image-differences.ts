import type { Digest } from '../../model/digest.ts';
import type { Package } from '../../model/package.ts';
import type { Platform } from '../../model/platform.ts';

/** What changed between two digests: the first that applies. */
export type ChangeReason =
  /** The digests are equal. */
  | 'identical'
  /** Only attestations changed. */
  | 'attestations'
  /** Only annotations of the index or the order of its entries changed. */
  | 'annotations'
  /** A used platform is missing. */
  | 'platform-lost'
  /** The used platforms are unchanged; unused ones were added or removed. */
  | 'platforms'
  /** Only images of unused platforms changed. */
  | 'unused-platforms'
  /** The same content and configuration, compressed or described differently. */
  | 'storage'
  /** Only the configuration changed: the layers have the same content. */
  | 'configuration'
  /** Rebuilt on another base, with the same commands. */
  | 'base'
  /** Layers of the image itself changed. */
  | 'layers';

/** The reasons in words, without a full stop. */
export const CHANGE_REASON_WORDS: Readonly<Record<ChangeReason, string>> = {
  identical: 'it is the same image',
  attestations: 'only attestations changed',
  annotations: 'only annotations of the index changed',
  'platform-lost': 'a platform that is in use is gone',
  platforms: 'other platforms: nothing changed for those in use',
  'unused-platforms': 'only platforms that are not in use changed',
  storage: 'the same content, stored in another way',
  configuration: 'only the configuration changed',
  base: 'rebuilt on a newer base',
  layers: 'other content',
};

/** Whether every used platform has the same image as before. */
export function isUnchangedInUse(why: ChangeReason): boolean {
  switch (why) {
    case 'identical':
    case 'attestations':
    case 'annotations':
    case 'platforms':
    case 'unused-platforms':
    case 'storage':
      return true;
    case 'platform-lost':
    case 'configuration':
    case 'base':
    case 'layers':
      return false;
  }
}

/** The differences between the images of two digests. Sizes in bytes. */
export interface ImageDifferences {
  readonly from: Digest;
  readonly to: Digest;
  readonly why: ChangeReason;
  readonly platformsAdded: readonly Platform[];
  readonly platformsLost: readonly Platform[];
  /** One for each platform in use that both have. */
  readonly platforms: readonly PlatformChange[];
}

/** The differences between the two images of one platform. */
export interface PlatformChange {
  readonly platform: Platform;
  readonly isSame: boolean;
  /** Of all layers, compressed. */
  readonly size: BeforeAfter<number>;
  readonly layers: { readonly shared: number; readonly added: number };
  /** Bytes to pull where the old image is present. */
  readonly pull: number;
  /** As the configuration states it, which may not be the build time. */
  readonly created: BeforeAfter<string | undefined>;
  readonly base: BeforeAfter<StatedBase | undefined>;
  readonly versions: readonly NamedChange[];
  readonly config: readonly NamedChange[];
  /** A web page with the commits between. */
  readonly compareUrl: string | undefined;
  /** Undefined where the file system is unchanged; `unread`: why the packages could not be read. */
  readonly packages: PackageChanges | { readonly unread: string } | undefined;
}

/** A value of both images. */
export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** The base image that an image states. */
export interface StatedBase {
  readonly name: string | undefined;
  readonly digest: string | undefined;
}

/** A changed setting, by its name in Dockerfiles. Undefined: not set. */
export interface NamedChange extends BeforeAfter<string | undefined> {
  readonly name: string;
}

/** The differences between two package lists. */
export interface PackageChanges {
  /** Where the lists come from: `dpkg`, `SPDX by syft-1.2.3`. */
  readonly source: string;
  readonly count: BeforeAfter<number>;
  /** By source package, in the order of their names. */
  readonly groups: readonly PackageGroup[];
}

/** The packages of one source package that have changed. */
export interface PackageGroup {
  readonly name: string;
  readonly changes: readonly PackageChange[];
}

/** A package that was added, removed or changed. */
export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed';
  readonly package: Pick<Package, 'type' | 'name' | 'architecture'>;
  /** Several where several versions are installed, as of a kernel. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
