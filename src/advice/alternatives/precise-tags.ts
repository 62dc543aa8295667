import {
  findOsRelease,
  hasReleaseTags,
  isFloatingTag,
  namesOsRelease,
  osReleaseNumber,
  tagWords,
  traitsByName,
  withoutOsRelease,
} from '../../bases/index.ts';
import type { Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import { compareNumbers, numbersIn } from '../../tags/numbers.ts';

/** How many tags are compared with the one that says too little. */
const MAX_COMPARED = 6;

/**
 * The tags of the same image, the one that says most first: the release of its operating system, and of a tag that names no
 * version a version. The tag itself is among them where it says enough, or today's tag says as little; empty where all say less
 * than today's.
 * @param today the image in the file
 */
export async function preciseTags(
  candidate: Reference & { readonly tag: string },
  today: Reference | undefined,
  resolver: Resolver,
): Promise<string[]> {
  const { tag } = candidate;
  const isMoving = isFloatingTag(candidate) && tagWords(tag).version === undefined;
  const lacksRelease = hasReleaseTags(candidate) && !namesOsRelease(candidate);
  if (!isMoving && !lacksRelease) return [tag];
  const listed = await resolver.tags(candidate);
  const tags = listed.ok ? listed.value : [];
  const longer = isMoving ? versioned(tag, tags) : released(candidate, tags, today);
  const same = await firstSame(candidate, longer, resolver);
  const saysLess = isMoving || (today !== undefined && namesOsRelease(today));
  const other = same ?? (isMoving || !saysLess ? undefined : longer[0]);
  return [...(other === undefined ? [] : [other]), ...(saysLess ? [] : [tag])];
}

/** The tags that are the tag with a release of its operating system: today's release first, then the newest. */
function released(candidate: Reference, tags: readonly string[], today: Reference | undefined): string[] {
  const { label } = traitsByName(candidate);
  const own = findOsRelease(today?.tag ?? '')?.release;
  const numbersOf = (tag: string): readonly string[] => {
    const word = findOsRelease(tag);
    return numbersIn((word && osReleaseNumber(word)) ?? '');
  };
  const isOwn = (tag: string): number => Number(findOsRelease(tag)?.release === own);
  return tags
    .filter((tag) => tag !== candidate.tag && withoutOsRelease(tag) === candidate.tag)
    .filter((tag) => traitsByName({ ...candidate, tag }).label === label)
    .sort((a, b) => isOwn(b) - isOwn(a) || compareNumbers(numbersOf(b), numbersOf(a)));
}

/** The tags of the same variant that name a version in two parts or more, the newest first, then the one that says most. */
function versioned(tag: string, tags: readonly string[]): string[] {
  const variant = variantOf(tag);
  const versionOf = (other: string): string => tagWords(other).version ?? '';
  return tags
    .filter((other) => versionOf(other).includes('.') && variantOf(other) === variant)
    .sort((a, b) => compareNumbers(numbersIn(versionOf(b)), numbersIn(versionOf(a))) || b.length - a.length);
}

/** The words of a tag without those of its version and of a release. */
function variantOf(tag: string): string {
  const words = tagWords(withoutOsRelease(tag) ?? tag).words;
  return words
    .filter(({ kind }) => kind !== 'version' && kind !== 'moving')
    .map(({ text }) => text)
    .join('-');
}

async function firstSame(
  candidate: Reference,
  tags: readonly string[],
  resolver: Resolver,
): Promise<string | undefined> {
  if (tags.length === 0) return undefined;
  const own = await resolver.resolve({ ...candidate, digest: undefined });
  if (!own.tag?.ok) return undefined;
  for (const tag of tags.slice(0, MAX_COMPARED)) {
    const other = await resolver.resolve({ ...candidate, tag, digest: undefined });
    if (other.tag?.ok && other.tag.value.digest === own.tag.value.digest) return tag;
  }
  return undefined;
}
