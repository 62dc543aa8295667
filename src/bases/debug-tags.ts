import type { Reference } from '../model/reference.ts';
import type { BaseTraits } from './base-traits.ts';
import { tagWords } from './tag-words.ts';

/** Whether an image is a variant for debugging of one that has no shell: distroless `:debug`. */
export function isDebugImage({ repository, tag }: Pick<Reference, 'repository' | 'tag'>): boolean {
  if (tag === undefined || !/distroless/.test(`${repository}:${tag}`)) return false;
  return tagWords(tag).words.some(({ text }) => text === 'debug');
}

/** Whether an image is a variant for development of one that has no shell, or few tools: `-dev` of Chainguard's and Docker's hardened images. */
export function isDevelopmentImage(
  { tag = '' }: Pick<Reference, 'tag'>,
  { family }: Pick<BaseTraits, 'family'>,
): boolean {
  return (family === 'chainguard' || family === 'hardened') && DEV.test(tag);
}

const DEV = /-dev(?=-|$)/;

/** The tag of the same image without its shell, and without root where there is one: `nonroot` of `debug` and `debug-nonroot`. */
export function plainTag(tag: string): string {
  if (DEV.test(tag)) return tag.replace(DEV, '');
  const rest = tag.replace(/^debug(?:-nonroot)?(?=-|$)/, 'nonroot');
  return rest === tag ? tag.replace(/-?debug(?=-|$)/, '') || 'latest' : rest;
}
