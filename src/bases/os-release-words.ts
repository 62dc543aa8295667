import type { SystemName } from './operating-systems.ts';

/** The operating system that a word of a tag names. */
export interface SystemWord {
  readonly system: SystemName;
  /** `3.20`, `bookworm`, `22.04`; undefined for a word without one, like `alpine`. */
  readonly release: string | undefined;
}

/** An operating system and the number of its release, as the name of an image has them. */
export interface NamedRelease {
  readonly system: SystemName;
  /** `12`, `22.04`, `3.20`. */
  readonly release: string;
}

/** Debian's codenames with their release numbers. */
const DEBIAN: Readonly<Record<string, string>> = {
  wheezy: '7',
  jessie: '8',
  stretch: '9',
  buster: '10',
  bullseye: '11',
  bookworm: '12',
  trixie: '13',
  forky: '14',
  duke: '15',
};
/** The newest stable release; later ones are in development. https://www.debian.org/releases/ */
const DEBIAN_STABLE = 13;
/** Ubuntu's codenames with their release numbers. */
const UBUNTU: Readonly<Record<string, string>> = {
  precise: '12.04',
  trusty: '14.04',
  xenial: '16.04',
  artful: '17.10',
  bionic: '18.04',
  cosmic: '18.10',
  disco: '19.04',
  eoan: '19.10',
  focal: '20.04',
  groovy: '20.10',
  hirsute: '21.04',
  impish: '21.10',
  jammy: '22.04',
  kinetic: '22.10',
  lunar: '23.04',
  mantic: '23.10',
  noble: '24.04',
  oracular: '24.10',
  plucky: '25.04',
  questing: '25.10',
  resolute: '26.04',
  stonking: '26.10',
};
const DEBIAN_CODENAMES = Object.keys(DEBIAN).join('|');
const UBUNTU_CODENAMES = Object.keys(UBUNTU).join('|');

interface Row {
  readonly pattern: RegExp;
  readonly system: SystemName;
}

/** The first matching row counts. A pair of words is looked up before its first word. */
export const SYSTEM_WORDS: readonly Row[] = [
  // A number that no Alpine or Debian release has is the version of the image: `alpine-1.46.3`.
  { pattern: /^alpine-?(?<release>3(?:\.\d+)*|2\.\d)?$/, system: 'alpine' },
  { pattern: new RegExp(`^(?:debian-)?(?<release>${DEBIAN_CODENAMES})$`), system: 'debian' },
  { pattern: /^debian-?(?<release>(?:[6-9]|1\d)(?:\.\d+)?)?$/, system: 'debian' },
  { pattern: new RegExp(`^(?:ubuntu-)?(?<release>${UBUNTU_CODENAMES})$`), system: 'ubuntu' },
  { pattern: /^ubuntu-?(?<release>\d+(?:\.\d+)?)?$/, system: 'ubuntu' },
  { pattern: /^(?:windowsservercore|nanoserver|windows)(?:-(?<release>ltsc\d+|\d{4}))?$/, system: 'windows' },
  { pattern: /^ubi(?<release>\d*)-minimal$/, system: 'ubiMinimal' },
  { pattern: /^ubi(?<release>\d*)-micro$/, system: 'ubiMicro' },
  { pattern: /^ubi-?(?<release>\d+(?:\.\d+)?)?$/, system: 'ubiSome' },
  { pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2023)$/, system: 'amazon' },
  { pattern: /^(?:al|amzn|amazonlinux-?)(?<release>2)$/, system: 'amazonYum' },
  { pattern: /^amazonlinux$/, system: 'amazonSome' },
  { pattern: /^oraclelinux-?(?<release>\d+)?$/, system: 'oracleSome' },
  { pattern: /^centos-?(?<release>[67])(?:\.[\d.]+)?$/, system: 'centosYum' },
  { pattern: /^(?:centos-?)?(?:stream-?)(?<release>\d+)$/, system: 'centos' },
  { pattern: /^centos-?(?<release>\d+)?$/, system: 'someGlibc' },
  { pattern: /^rocky(?:linux)?-?(?<release>\d+(?:\.\d+)?)$/, system: 'rocky' },
  { pattern: /^almalinux-?(?<release>\d+(?:\.\d+)?)$/, system: 'alma' },
  { pattern: /^fedora-?(?<release>\d+)$/, system: 'fedora' },
  { pattern: /^(?:azurelinux|(?:cbl-)?mariner)(?<release>\d+\.\d+)?$/, system: 'azure' },
  { pattern: /^chisell?ed$/, system: 'chiselled' },
  { pattern: /^distroless$/, system: 'someDistroless' },
];

/**
 * The number of an OS release, which orders releases: `12` for Debian's `bookworm`, `22.04` for Ubuntu's `jammy`. Undefined
 * where the word has no release, for Windows, whose release must match the host, and for unreleased ones.
 */
export function osReleaseNumber({ system, release }: SystemWord): string | undefined {
  if (release === undefined || system === 'windows') return undefined;
  const number = (system === 'debian' ? DEBIAN[release] : UBUNTU[release]) ?? release;
  return system === 'debian' && Number.parseInt(number, 10) > DEBIAN_STABLE ? undefined : number;
}

/** The codename of a release of Debian or Ubuntu: `bookworm` for Debian 12; undefined where it has none here. */
export function codenameOf({ system, release }: NamedRelease): string | undefined {
  const table = system === 'debian' ? DEBIAN : system === 'ubuntu' ? UBUNTU : {};
  return Object.keys(table).find((name) => table[name] === release);
}

/** The release that a codename of Debian or Ubuntu is. */
export function releaseOfCodename(name: string): NamedRelease | undefined {
  const debian = DEBIAN[name];
  if (debian !== undefined) return { system: 'debian', release: debian };
  const ubuntu = UBUNTU[name];
  return ubuntu === undefined ? undefined : { system: 'ubuntu', release: ubuntu };
}
