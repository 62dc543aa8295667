import type { SystemName } from './operating-systems.ts';
import type { NamedRelease } from './os-release-words.ts';

/** Systems whose releases are numbered alike. */
type Line = 'debian' | 'ubuntu' | 'redHat' | 'fedora' | 'amazon' | 'suse' | 'photon' | 'azure';

/** By the beginning of the system's name. */
const LINES: readonly (readonly [start: RegExp, line: Line])[] = [
  [/^debian$/, 'debian'],
  [/^ubuntu$/, 'ubuntu'],
  [/^(?:ubi|rhel|centos|rocky|alma|oracle)/, 'redHat'],
  [/^fedora/, 'fedora'],
  [/^amazon/, 'amazon'],
  [/^(?:suse|bci)/, 'suse'],
  [/^photon$/, 'photon'],
  [/^azure/, 'azure'],
];

/** The glibc of each release, which gets fixes only. Each `release version`. As of August 2026. https://repology.org/project/glibc */
const VERSIONS: Readonly<Record<Line, string>> = {
  debian: '8 2.19, 9 2.24, 10 2.28, 11 2.31, 12 2.36, 13 2.41',
  ubuntu:
    '14.04 2.19, 16.04 2.23, 18.04 2.27, 20.04 2.31, 22.04 2.35, 22.10 2.36, 23.04 2.37, 23.10 2.38, 24.04 2.39, 24.10 2.40, 25.04 2.41, 25.10 2.42, 26.04 2.43',
  redHat: '6 2.12, 7 2.17, 8 2.28, 9 2.34, 10 2.39',
  fedora: '36 2.35, 37 2.36, 38 2.37, 39 2.38, 40 2.39, 41 2.40, 42 2.41, 43 2.42, 44 2.43',
  amazon: '1 2.17, 2018.03 2.17, 2 2.26, 2023 2.34',
  suse: '15.3 2.31, 15.4 2.31, 15.5 2.31, 15.6 2.38, 15.7 2.38, 16.0 2.40',
  photon: '3 2.28, 4 2.32, 5 2.36',
  azure: '2 2.35, 3 2.38',
};

const BY_RELEASE = new Map(
  Object.entries(VERSIONS).flatMap(([line, text]) =>
    text.split(', ').map((pair): [string, string] => {
      const [release = '', version = ''] = pair.split(' ');
      return [`${line} ${release}`, version];
    }),
  ),
);

/** The version of glibc in a release of an operating system, as `2.36`; undefined where it isn't known. */
export function glibcOf({ system, release }: NamedRelease): string | undefined {
  const line = lineOf(system);
  return BY_RELEASE.get(`${line} ${release}`) ?? BY_RELEASE.get(`${line} ${release.split('.', 1)[0]}`);
}

function lineOf(system: SystemName): Line | undefined {
  return LINES.find(([start]) => start.test(system))?.[1];
}

/** Whether the first version of glibc is older. */
export function isOlderGlibc(one: string, other: string): boolean {
  return minorOf(one) < minorOf(other);
}

/** All are 2.x since 1997. */
function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
