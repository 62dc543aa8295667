import type { SystemName } from './systems.ts';

/** What a word of a tag says of the system, whatever the image is. */
export interface SystemWord {
  readonly system: SystemName;
  /** `3.20`, `bookworm`, `22.04`; undefined where the word has none, as a bare `alpine`. */
  readonly release: string | undefined;
}

/** A codename is a release; `focal` needs no number. */
const DEBIAN_CODENAMES = 'wheezy|jessie|stretch|buster|bullseye|bookworm|trixie|forky|duke';
const UBUNTU_CODENAMES =
  'precise|trusty|xenial|artful|bionic|cosmic|disco|eoan|focal|groovy|hirsute|impish|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking';

interface Row {
  readonly pattern: RegExp;
  readonly system: SystemName;
}

/** The first row that fits counts. A pair of words is asked for before its first word. */
export const SYSTEM_WORDS: readonly Row[] = [
  { pattern: /^alpine-?(?<release>\d+(?:\.\d+)*)?$/, system: 'alpine' },
  { pattern: new RegExp(`^(?:debian-)?(?<release>${DEBIAN_CODENAMES})$`), system: 'debian' },
  { pattern: /^debian-?(?<release>\d+(?:\.\d+)*)?$/, system: 'debian' },
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
  { pattern: /^centos-?(?<release>[67])$/, system: 'centosYum' },
  { pattern: /^(?:centos-?)?(?:stream-?)(?<release>\d+)$/, system: 'centos' },
  { pattern: /^centos-?(?<release>\d+)?$/, system: 'someGlibc' },
  { pattern: /^rocky(?:linux)?-?(?<release>\d+(?:\.\d+)?)$/, system: 'rocky' },
  { pattern: /^almalinux-?(?<release>\d+(?:\.\d+)?)$/, system: 'alma' },
  { pattern: /^fedora-?(?<release>\d+)$/, system: 'fedora' },
  { pattern: /^(?:azurelinux|(?:cbl-)?mariner)(?<release>\d+\.\d+)?$/, system: 'azure' },
  { pattern: /^chisell?ed$/, system: 'chiselled' },
  { pattern: /^distroless$/, system: 'someDistroless' },
];
