import type { ImageUse } from '../../model/image-use.ts';

/** Of a list that may be long. */
const MOST_NAMED = 3;

/** Where the digest stands again and is left, as a sentence to follow another; empty where it doesn't. */
export function standsAgain({ again }: ImageUse): string {
  const lines = again?.lines ?? [];
  if (lines.length === 0) return '';
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length > MOST_NAMED ? ' and more' : '';
  return lines.length === 1
    ? ` The same digest also stands in line ${named}, which is left as it is.`
    : ` The same digest also stands in lines ${named}${more}, which are left as they are.`;
}
