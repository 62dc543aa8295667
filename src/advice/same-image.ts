import type { Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';

/** How many other tags are compared with a tag: more than a distribution has supported releases. */
const MAX_COMPARED = 6;

/** Those of the tags, in their order, that are the same image as the reference's own tag today. Asks as far as they are taken. */
export async function* sameTags(
  reference: Reference,
  tags: readonly string[],
  resolver: Resolver,
): AsyncGenerator<string, undefined> {
  if (tags.length === 0) return;
  const own = await resolver.resolve({ ...reference, digest: undefined });
  if (!own.tag?.ok) return;
  for (const tag of tags.slice(0, MAX_COMPARED)) {
    const other = await resolver.resolve({ ...reference, tag, digest: undefined });
    if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest) yield tag;
  }
}
