import type { Reference } from '../model/reference.ts';
import type { VersionTag } from './version-tag.ts';

/** Repositories whose tags are releases of Ubuntu: `library/ubuntu`, `buildpack-deps`, and others of that name. */
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;

/**
 * Whether a tag's version is an Ubuntu release: a year and a month, so that `patch` and `minor` have no meaning.
 * https://ubuntu.com/about/release-cycle
 */
export function isUbuntuRelease({ repository }: Pick<Reference, 'repository'>, { numbers }: VersionTag): boolean {
  const [year = '', month = '', ...rest] = numbers;
  return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === '04' || month === '10') && rest.length === 0;
}

/** Whether an Ubuntu release has long-term support. An LTS release moves to the next LTS only. */
export function isUbuntuLts([year, month]: readonly string[]): boolean {
  return Number(year) % 2 === 0 && month === '04';
}
