import type { Reference } from '../model/reference.ts';
import { tagWords } from './tag-words.ts';

/** Whether an image is a variant for debugging of one that has no shell: distroless `:debug`. */
export function isDebugImage({ repository, tag }: Pick<Reference, 'repository' | 'tag'>): boolean {
  if (tag === undefined || !/distroless/.test(`${repository}:${tag}`)) return false;
  return tagWords(tag).words.some(({ text }) => text === 'debug');
}

/** The tag of the same image without its shell, and without root where there is one: `nonroot` of `debug` and `debug-nonroot`. */
export function plainTag(tag: string): string {
  const rest = tag.replace(/^debug(?:-nonroot)?(?=-|$)/, 'nonroot');
  return rest === tag ? tag.replace(/-?debug(?=-|$)/, '') || 'latest' : rest;
}
