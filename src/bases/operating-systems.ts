import { type BaseTraits, BUSYBOX_SHELL } from './base-traits.ts';

/** The traits that an operating system gives to every image built on it. */
export type System = Pick<BaseTraits, 'family' | 'label' | 'libc' | 'shell' | 'packageManager'>;

const DEBIAN = { family: 'full', libc: 'glibc', shell: 'bash', packageManager: 'apt' } as const;
const RED_HAT = { family: 'full', libc: 'glibc', shell: 'bash' } as const;
const UBI = { family: 'ubi', libc: 'glibc', shell: 'bash' } as const;
const BUSYBOX = { family: 'unknown', shell: 'BusyBox ash', packageManager: 'none' } as const;
const ALPAQUITA = { family: 'alpine', label: 'Alpaquita', shell: 'BusyBox ash', packageManager: 'apk' } as const;
const EMPTY = { shell: 'none', packageManager: 'none' } as const;
const WOLFI = { family: 'chainguard', libc: 'glibc', packageManager: 'none' } as const;
const HARDENED = { family: 'hardened', label: 'hardened' } as const;
const NOTHING = { libc: undefined, shell: undefined, packageManager: undefined } as const;

/** The known operating systems. A family `full` becomes `slim` where the tag or the image says so. */
export const SYSTEMS = {
  debian: { ...DEBIAN, label: 'Debian' },
  ubuntu: { ...DEBIAN, label: 'Ubuntu' },
  /** For images that moved from one to the other without a word in their tags. */
  debianOrUbuntu: { ...DEBIAN, label: 'Debian or Ubuntu' },
  /** Certainly with bash and glibc; apt or dnf is unknown. */
  someGlibc: { ...RED_HAT, label: 'Linux with glibc', packageManager: undefined },
  alpine: { family: 'alpine', label: 'Alpine', libc: 'musl', shell: 'BusyBox ash', packageManager: 'apk' },
  /** Alpine with glibc beside musl. */
  alpineBoth: { family: 'alpine', label: 'Alpine', libc: undefined, shell: 'BusyBox ash', packageManager: 'apk' },
  /** BellSoft's, which is like Alpine, with one libc or the other. */
  alpaquita: { ...ALPAQUITA, libc: undefined },
  alpaquitaMusl: { ...ALPAQUITA, libc: 'musl' },
  alpaquitaGlibc: { ...ALPAQUITA, libc: 'glibc' },
  busybox: { ...BUSYBOX, label: 'BusyBox', libc: undefined },
  busyboxMusl: { ...BUSYBOX, label: 'BusyBox', libc: 'musl' },
  busyboxGlibc: { ...BUSYBOX, label: 'BusyBox', libc: 'glibc' },
  scratch: { ...EMPTY, family: 'scratch', label: 'scratch', libc: 'none' },

  fedora: { ...RED_HAT, label: 'Fedora', packageManager: 'dnf' },
  /** Its package manager was microdnf up to Fedora 40, and is dnf5 since. */
  fedoraMinimal: { ...RED_HAT, family: 'slim', label: 'Fedora minimal', packageManager: undefined },
  centos: { ...RED_HAT, label: 'CentOS', packageManager: 'dnf' },
  centosYum: { ...RED_HAT, label: 'CentOS', packageManager: 'yum' },
  centosMinimal: { ...RED_HAT, family: 'slim', label: 'CentOS minimal', packageManager: 'microdnf' },
  rocky: { ...RED_HAT, label: 'Rocky Linux', packageManager: 'dnf' },
  rockyMinimal: { ...RED_HAT, family: 'slim', label: 'Rocky Linux minimal', packageManager: 'microdnf' },
  alma: { ...RED_HAT, label: 'AlmaLinux', packageManager: 'dnf' },
  almaMinimal: { ...RED_HAT, family: 'slim', label: 'AlmaLinux minimal', packageManager: 'microdnf' },
  oracle: { ...RED_HAT, label: 'Oracle Linux', packageManager: 'dnf' },
  oracleYum: { ...RED_HAT, label: 'Oracle Linux', packageManager: 'yum' },
  oracleSlim: { ...RED_HAT, family: 'slim', label: 'Oracle Linux slim', packageManager: 'microdnf' },
  oracleSlimYum: { ...RED_HAT, family: 'slim', label: 'Oracle Linux slim', packageManager: 'yum' },
  /** As the base of other images: slim or not, with yum or microdnf. */
  oracleSome: { ...RED_HAT, label: 'Oracle Linux', packageManager: undefined },
  amazon: { ...RED_HAT, label: 'Amazon Linux 2023', packageManager: 'dnf' },
  amazonYum: { ...RED_HAT, label: 'Amazon Linux 2', packageManager: 'yum' },
  /** Also as the base of AWS Lambda's images. https://docs.aws.amazon.com/linux/al2023/ug/minimal-container.html */
  amazonMinimal: { ...RED_HAT, family: 'slim', label: 'Amazon Linux 2023 minimal', packageManager: 'microdnf' },
  amazonSome: { ...RED_HAT, label: 'Amazon Linux', packageManager: undefined },
  rhelYum: { ...RED_HAT, label: 'RHEL', packageManager: 'yum' },
  ubi: { ...UBI, label: 'UBI', packageManager: 'dnf' },
  ubiYum: { ...UBI, label: 'UBI 7', packageManager: 'yum' },
  ubiMinimal: { ...UBI, label: 'UBI minimal', packageManager: 'microdnf' },
  ubiMicro: { ...UBI, label: 'UBI micro', packageManager: 'none' },
  ubiSome: { ...UBI, label: 'UBI', packageManager: undefined },

  suse: { ...RED_HAT, label: 'openSUSE', packageManager: 'zypper' },
  bci: { ...RED_HAT, label: 'SUSE BCI', packageManager: 'zypper' },
  /** As the base of other images: with or without zypper. */
  bciSome: { ...RED_HAT, label: 'SUSE BCI', packageManager: undefined },
  bciMinimal: { ...RED_HAT, family: 'slim', label: 'SUSE BCI minimal', packageManager: 'none' },
  bciBusybox: { ...BUSYBOX, label: 'SUSE BCI BusyBox', libc: 'glibc' },
  bciMicro: { ...RED_HAT, family: 'slim', label: 'SUSE BCI micro', packageManager: 'none' },
  arch: { ...RED_HAT, label: 'Arch Linux', packageManager: 'pacman' },
  photon: { ...RED_HAT, label: 'Photon OS', packageManager: 'tdnf' },
  azure: { ...RED_HAT, label: 'Azure Linux', packageManager: 'tdnf' },
  azureDistroless: { ...EMPTY, family: 'distroless', label: 'Azure Linux distroless', libc: 'glibc' },

  distrolessStatic: { ...EMPTY, family: 'distroless', label: 'distroless static', libc: 'none' },
  distroless: { ...EMPTY, family: 'distroless', label: 'distroless', libc: 'glibc' },
  /** With BusyBox in /busybox. https://github.com/GoogleContainerTools/distroless#debug-images */
  distrolessStaticDebug: {
    ...EMPTY,
    family: 'distroless',
    label: 'distroless static',
    libc: 'none',
    shell: BUSYBOX_SHELL,
  },
  distrolessDebug: { ...EMPTY, family: 'distroless', label: 'distroless', libc: 'glibc', shell: BUSYBOX_SHELL },
  someDistrolessDebug: { ...EMPTY, family: 'distroless', label: 'distroless', libc: undefined, shell: BUSYBOX_SHELL },
  chiselled: { ...EMPTY, family: 'distroless', label: 'Ubuntu chiselled', libc: 'glibc' },
  /** Only the word `distroless` in a tag: vendor and libc are unknown. */
  someDistroless: { ...EMPTY, family: 'distroless', label: 'distroless', libc: undefined },
  /** The same with `debug` in the tag: the path of its shell is unknown. */
  someDebug: { ...NOTHING, family: 'distroless', label: 'distroless', packageManager: 'none' },

  wolfi: { ...WOLFI, label: 'Chainguard', shell: 'BusyBox ash', packageManager: 'apk' },
  chainguard: { ...WOLFI, label: 'Chainguard', shell: 'none' },
  chainguardAsh: { ...WOLFI, label: 'Chainguard', shell: 'BusyBox ash' },
  chainguardDash: { ...WOLFI, label: 'Chainguard', shell: 'dash' },
  chainguardBash: { ...WOLFI, label: 'Chainguard', shell: 'bash' },
  chainguardStatic: { ...WOLFI, label: 'Chainguard static', libc: 'none', shell: 'none' },
  chainguardSome: { ...NOTHING, family: 'chainguard', label: 'Chainguard', libc: 'glibc' },
  hardened: { ...NOTHING, ...HARDENED },
  hardenedDebian: { ...NOTHING, ...HARDENED, libc: 'glibc' },
  hardenedAlpine: { ...NOTHING, ...HARDENED, libc: 'musl' },
  /** Red Hat's: RPM packages of its own, without a shell in the runtimes of languages. */
  hardenedRedHat: { ...NOTHING, ...HARDENED, libc: 'glibc' },
  hardenedRedHatBare: { ...EMPTY, ...HARDENED, libc: 'glibc' },
  hardenedRedHatBuilder: { ...HARDENED, libc: 'glibc', shell: 'bash', packageManager: 'dnf' },
  hardenedDebianBare: { ...EMPTY, ...HARDENED, libc: 'glibc' },
  hardenedAlpineBare: { ...EMPTY, ...HARDENED, libc: 'musl' },
  hardenedStatic: { ...EMPTY, ...HARDENED, label: 'hardened static', libc: undefined },
  hardenedDebianDev: { ...HARDENED, libc: 'glibc', shell: 'bash', packageManager: 'apt' },
  hardenedAlpineDev: { ...HARDENED, libc: 'musl', shell: 'BusyBox ash', packageManager: 'apk' },

  windows: { ...NOTHING, family: 'unknown', label: 'Windows' },
  unknown: { ...NOTHING, family: 'unknown', label: 'unknown' },
} as const satisfies Readonly<Record<string, System>>;

/** A row of the table of systems. */
export type SystemName = keyof typeof SYSTEMS;
