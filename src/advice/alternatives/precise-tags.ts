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
import { sameTags } from '../same-image.ts';

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
  const { value: same } = await sameTags(candidate, longer, resolver).next();
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
