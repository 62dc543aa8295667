import type { NamedRelease } from '../bases/index.ts';
import type { OsRelease } from '../model/os-release.ts';
import type { Reference } from '../model/reference.ts';
import type { Distribution } from './products.ts';

/** A distribution and the version of its release. */
export interface DistributionRelease {
  readonly product: Distribution;
  readonly version: string;
}

/** By the beginning of the system's name in `bases`. */
const BY_SYSTEM: readonly (readonly [start: string, product: Distribution])[] = [
  ['debian', 'debian'],
  ['ubuntu', 'ubuntu'],
  ['alpine', 'alpine-linux'],
  ['ubi', 'rhel'],
  ['rhel', 'rhel'],
  ['rocky', 'rocky-linux'],
  ['alma', 'almalinux'],
  ['fedora', 'fedora'],
  ['oracle', 'oracle-linux'],
  ['amazon', 'amazon-linux'],
  ['bci', 'sles'],
  ['suse', 'opensuse'],
];

/** The distribution that the name of an image implies; undefined where the table has none for it. */
export function distributionByName(
  { system, release }: NamedRelease,
  { repository, tag = '' }: Pick<Reference, 'repository' | 'tag'>,
): DistributionRelease | undefined {
  if (system.includes('centos') || /(?:^|\/|-)centos/.test(repository) || tag.includes('centos')) {
    const isStream = /stream/.test(`${repository}:${tag}`);
    return { product: isStream ? 'centos-stream' : 'centos', version: release };
  }
  if (system === 'someGlibc' && /(?:^|\/)rhel/.test(repository)) return { product: 'rhel', version: release };
  const product = BY_SYSTEM.find(([start]) => system.startsWith(start))?.[1];
  return product === undefined || system === 'debianOrUbuntu' ? undefined : { product, version: release };
}

/** By the `ID` of os-release. */
const BY_ID: Readonly<Record<string, Distribution>> = {
  debian: 'debian',
  ubuntu: 'ubuntu',
  alpine: 'alpine-linux',
  rhel: 'rhel',
  rocky: 'rocky-linux',
  almalinux: 'almalinux',
  fedora: 'fedora',
  ol: 'oracle-linux',
  amzn: 'amazon-linux',
  'opensuse-leap': 'opensuse',
  sles: 'sles',
};

/** The distribution of an os-release; undefined where it says no release (Debian testing), and where the table has none for it. */
export function distributionByContent({ id, versionId, name }: OsRelease): DistributionRelease | undefined {
  // `3.21.0_alpha20240923` is Alpine edge, of no release yet.
  if (id === undefined || versionId === undefined || /[_~-](?:alpha|beta|rc)/.test(versionId)) return undefined;
  if (id === 'centos') return { product: /stream/i.test(name ?? '') ? 'centos-stream' : 'centos', version: versionId };
  const product = BY_ID[id];
  return product === undefined ? undefined : { product, version: versionId };
}
