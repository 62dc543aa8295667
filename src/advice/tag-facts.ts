import { withoutRelease } from '../bases/index.ts';
import type { TagFacts } from '../model/advice.ts';
import { newerTags, type TagLevel } from '../model/newer-tag.ts';
import type { Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { ImageMeter } from './image-meter.ts';

/** Tags that may be the same image under a longer name: one for each release that is alive. */
const MAX_COMPARED = 6;
/** A tag may be listed before all its platforms are there; the ones before it are. */
const MAX_TRIED = 3;

/** What the registry says of the tags beside this one; undefined where it can't be asked. */
export async function tagFactsOf(
  reference: Reference & { readonly tag: string },
  resolver: Resolver,
  meter: ImageMeter,
): Promise<TagFacts | undefined> {
  const listed = await resolver.tags(reference);
  if (!listed.ok) return undefined;
  const newest = (level: TagLevel) => newestOf(reference, newerTags(reference, listed.value, level), meter);
  const patch = await newest('patch');
  const minor = await newest('minor');
  const major = await newest('major');
  const newer = {
    ...(patch !== undefined && { patch }),
    ...(minor !== undefined && minor !== patch && { minor }),
    ...(major !== undefined && major !== minor && major !== patch && { major }),
  };
  return { newer, codenamed: await codenamed(reference, listed.value, resolver) };
}

/** The first that exists for every platform in use. */
async function newestOf(reference: Reference, tags: readonly string[], meter: ImageMeter): Promise<string | undefined> {
  for (const tag of tags.slice(0, MAX_TRIED)) {
    const measured = await meter.measure({ ...reference, tag, digest: undefined });
    if (measured?.image.missing.length === 0) return tag;
  }
  return undefined;
}

async function codenamed(
  reference: Reference & { readonly tag: string },
  tags: readonly string[],
  resolver: Resolver,
): Promise<string[]> {
  if (withoutRelease(reference.tag) !== undefined) return [];
  const longer = tags.filter((tag) => tag !== reference.tag && withoutRelease(tag) === reference.tag);
  if (longer.length === 0) return [];
  const own = await resolver.resolve({ ...reference, digest: undefined });
  if (!own.tag?.ok) return [];
  const same: string[] = [];
  for (const tag of longer.slice(0, MAX_COMPARED)) {
    const other = await resolver.resolve({ ...reference, tag, digest: undefined });
    if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest) same.push(tag);
  }
  return same;
}
