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

export type PackageManager = 'apt' | 'apk' | 'dnf' | 'microdnf' | 'yum' | 'tdnf' | 'zypper' | 'pacman';

/** What is known of an image as a base. Undefined always means: not known. */
export interface BaseTraits {
  readonly family: Family;
  /** For people, where a family has several: `UBI minimal`, `distroless static`. */
  readonly label: string;
  /** `none`: nothing to link to, as in scratch and distroless static. */
  readonly libc: 'glibc' | 'musl' | 'none' | undefined;
  /** `bash`, `BusyBox ash`; `none` where there is none. It is `/bin/sh`, with the exception of `BUSYBOX_SHELL`. */
  readonly shell: string | undefined;
  readonly packageManager: PackageManager | 'none' | undefined;
  /** The user that a container has without USER: `root`, `nonroot`, a number. */
  readonly user: string | undefined;
  /** The image of the same kind that doesn't run as root, as people write it; undefined where there is none. */
  readonly nonroot: string | undefined;
  /** What its runtime or toolchain is for: `node`, `python`, `go`, `java`. */
  readonly language: string | undefined;
  /** `name`: it says so; `image`: its configuration and its files do. */
  readonly basis: 'name' | 'image';
}

/** The shell of distroless `:debug`, where `/bin/sh` is missing all the same. */
export const BUSYBOX_SHELL = 'BusyBox sh (/busybox/sh)';

/** Whether `/bin/sh` is missing for certain, which shell forms need. */
export function lacksSh({ shell }: Pick<BaseTraits, 'shell'>): boolean {
  return shell === 'none' || shell === BUSYBOX_SHELL;
}
