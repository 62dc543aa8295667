import type { Digest } from '../../model/digest.ts';
import type { Package } from '../../model/package.ts';
import type { Platform } from '../../model/platform.ts';

/** Why a digest has moved. The first that fits. */
export type ChangeReason =
  /** Nothing: it is one digest. */
  | 'identical'
  /** Nothing that runs: attestations. */
  | 'attestations'
  /** Nothing that runs: annotations of the index, the order of its entries. */
  | 'annotations'
  /** A platform that is in use is gone. */
  | 'platform-lost'
  /** Nothing of the platforms in use, and there are others now, or fewer. */
  | 'platforms'
  /** Nothing of the platforms in use. */
  | 'unused-platforms'
  /** How it is stored: the same content and the same configuration, compressed or described in another way. */
  | 'storage'
  /** The configuration alone: no layer has other content. */
  | 'configuration'
  /** Rebuilt on a newer base; its own layers are made by the same commands. */
  | 'base'
  /** Its own layers. */
  | 'layers';

/** In words, without a full stop. */
export const CHANGE_REASON_WORDS: Readonly<Record<ChangeReason, string>> = {
  identical: 'it is the same image',
  attestations: 'only attestations changed: the images are the same',
  annotations: 'only annotations of the index changed: the images are the same',
  'platform-lost': 'a platform that is in use is gone',
  platforms: 'other platforms: nothing changed for those in use',
  'unused-platforms': 'only platforms that are not in use changed',
  storage: 'only stored in another way: content and configuration are the same',
  configuration: 'only the configuration changed',
  base: 'rebuilt on a newer base',
  layers: 'other content',
};

/** Whether every platform in use has the same image as before. */
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

/** What stands behind two digests, and what is different. Sizes in bytes. */
export interface ImageDifferences {
  readonly from: Digest;
  readonly to: Digest;
  readonly why: ChangeReason;
  readonly platformsAdded: readonly Platform[];
  readonly platformsLost: readonly Platform[];
  /** One for each platform in use that both have. */
  readonly platforms: readonly PlatformChange[];
}

export interface PlatformChange {
  readonly platform: Platform;
  readonly isSame: boolean;
  /** Compressed, of all layers. */
  readonly size: BeforeAfter<number>;
  readonly layers: { readonly shared: number; readonly added: number };
  /** What somebody who has the old image has to transfer. */
  readonly pull: number;
  /** As stated, which needn't be when it was built. */
  readonly created: BeforeAfter<string | undefined>;
  readonly base: BeforeAfter<StatedBase | undefined>;
  readonly versions: readonly NamedChange[];
  readonly config: readonly NamedChange[];
  /** Where the commits between can be looked at. */
  readonly compareUrl: string | undefined;
  /** Undefined where nothing of the file system has changed. */
  readonly packages: PackageChanges | { readonly unread: string } | undefined;
}

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

/** What an image says that it was built on. */
export interface StatedBase {
  readonly name: string | undefined;
  readonly digest: string | undefined;
}

/** A setting, by a name that people know, with both of its values; undefined: not set. */
export interface NamedChange extends BeforeAfter<string | undefined> {
  readonly name: string;
}

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

export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed';
  readonly package: Pick<Package, 'type' | 'name' | 'architecture'>;
  /** Several where several versions of it are there, as of a kernel. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
