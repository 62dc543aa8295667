import { familiarName, type Reference } from '../model/reference.ts';
import { findImage } from './find-image.ts';
import { tagWords, withoutOsRelease } from './tag-words.ts';

/**
 * The same version of an image on a release of Debian, in short form: `rust:1.91-slim-bookworm` for `rust:1.91-slim`. Undefined for
 * images that don't have each version on several releases, and for tags with more than a version.
 * @param codename of the release
 */
export function onDebian(reference: Reference, codename: string): string | undefined {
  const image = findImage(reference);
  const { variants, releaseTags = [] } = image ?? {};
  if (reference.tag === undefined || variants === undefined || !releaseTags.includes('debian')) return undefined;
  const { words, isSlim } = tagWords(withoutOsRelease(reference.tag) ?? reference.tag);
  if (words.some(({ text, kind }) => kind !== 'version' && kind !== 'slim' && text !== 'latest')) return undefined;
  const versions = words.flatMap(({ text, kind }) => (kind === 'version' ? [text] : []));
  const variant = !isSlim ? [codename] : variants.slim === 'slim-release' ? ['slim', codename] : [codename, 'slim'];
  return `${familiarName(reference)}:${[...versions, ...variant].join('-')}`;
}
