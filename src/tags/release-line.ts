import type { Reference } from '../model/reference.ts';
import type { TagShape } from './tag-shape.ts';

/** `library/ubuntu`, `buildpack-deps`, and what others call so: tags that are releases of Ubuntu. */
const UBUNTU = /(?:^|[/-])ubuntu$|^library\/buildpack-deps$/;

/**
 * Whether the numbers of a version mean what `patch`, `minor` and `major` take them for. Ubuntu's are a year and a month:
 * each is a release of its own. https://ubuntu.com/about/release-cycle
 */
export function isDated({ repository }: Pick<Reference, 'repository'>, { numbers }: TagShape): boolean {
  const [year = '', month = '', ...rest] = numbers;
  return UBUNTU.test(repository) && /^\d\d$/.test(year) && (month === '04' || month === '10') && rest.length === 0;
}

/** Whether a dated version is supported for years: who is on one goes to the next one, and not to what ends in between. */
export function isLongTerm([year, month]: readonly string[]): boolean {
  return Number(year) % 2 === 0 && month === '04';
}
