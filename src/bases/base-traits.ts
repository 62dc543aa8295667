/** The kinds of base image. */
export type Family =
  | 'full'
  | 'slim'
  | 'alpine'
  | 'distroless'
  | 'scratch'
  | 'ubi'
  | 'chainguard'
  | 'hardened'
  | 'unknown';

/** The package managers of operating systems that are distinguished. */
export type PackageManager = 'apt' | 'apk' | 'dnf' | 'microdnf' | 'yum' | 'tdnf' | 'zypper' | 'pacman';

/** What is known about an image as a base. Undefined always means unknown. */
export interface BaseTraits {
  readonly family: Family;
  /** The name for messages, more exact than the family: `UBI minimal`, `distroless static`. */
  readonly label: string;
  /** `none`: there is no libc, as in scratch and distroless static. */
  readonly libc: 'glibc' | 'musl' | 'none' | undefined;
  /** `bash`, `BusyBox ash`, or `none`. It is `/bin/sh`, except for `BUSYBOX_SHELL`. */
  readonly shell: string | undefined;
  readonly packageManager: PackageManager | 'none' | undefined;
  /** The user of a container without USER: `root`, `nonroot`, a number. */
  readonly user: string | undefined;
  /** The variant of the image that doesn't run as root, in short form; undefined where there is none. */
  readonly nonroot: string | undefined;
  /** The language of its runtime or toolchain: `node`, `python`, `go`, `java`. */
  readonly language: string | undefined;
  /** Where the traits come from: the image's name, or its configuration and files. */
  readonly basis: 'name' | 'image';
}

/** The shell of distroless `:debug`, which has no `/bin/sh`. */
export const BUSYBOX_SHELL = 'BusyBox sh (/busybox/sh)';

/** Whether the image certainly has no `/bin/sh`, which the shell form needs. */
export function lacksSh({ shell }: Pick<BaseTraits, 'shell'>): boolean {
  return shell === 'none' || shell === BUSYBOX_SHELL;
}
