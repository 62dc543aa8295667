import { originOf } from '../model/copied-image.ts';
import type { Reference } from '../model/reference.ts';
import { findImage } from './find-image.ts';
import type { KnownImage } from './known-image.ts';
import { type TagWords, tagWords } from './tag-words.ts';
import { systemOf } from './traits-by-name.ts';

/**
 * Whether a tag moves across major changes: `latest` and similar words, a variant alone (`alpine`, `bookworm`), a major version
 * alone (`22`, `8-jdk-alpine`). A release of a distribution isn't floating, whether the tag or the repository names it, nor is
 * a tag of an image without versioned tags. False for a reference without a tag.
 */
export function isFloatingTag(reference: Reference): boolean {
  const { tag } = reference;
  if (tag === undefined) return false;
  const image = findImage(reference);
  if (image?.isUnversioned === true) return false;
  const words = tagWords(tag);
  if (words.words.some(({ text }) => text === 'latest')) return true;
  if (image?.release === 'inName') return false;
  if (words.words.some(({ kind }) => kind === 'exact') && !isYearRelease(image)) return false;
  if (image?.release !== undefined) return !namesRelease(image, words);

  const versions = words.words.filter(({ kind }) => kind === 'version');
  if (versions.some(({ text }) => text.includes('.'))) return false;
  const [first] = words.words;
  // `pr-12`, `release-3`: it is unknown what the number counts.
  if (first?.kind === 'other') return false;
  if (versions.length > 0) return versions.every(({ text }) => Number(text.replace('v', '')) < MAX_MAJOR);
  return words.words.every(({ kind }) => kind !== 'other');
}

/** A larger number is a build number, not a major version. */
const MAX_MAJOR = 100;

/** Whether the tag or the repository names the release of the operating system. */
export function namesOsRelease(reference: Reference): boolean {
  const image = findImage(reference);
  if (image?.release === 'inName' || /-debian\d+$/.test(originOf(reference).repository)) return true;
  if (reference.tag === undefined) return false;
  const words = tagWords(reference.tag);
  if (words.system?.release !== undefined) return true;
  return image?.release !== undefined && words.words.some(({ kind }) => kind === 'version' || kind === 'exact');
}

/** Whether the repository has tags that name the release of this image's operating system. */
export function hasReleaseTags(reference: Reference): boolean {
  const image = findImage(reference);
  if (image?.releaseTags === undefined || reference.tag === undefined) return false;
  const system = systemOf(image, reference.tag, tagWords(reference.tag));
  if (system === 'debianOrUbuntu') return image.releaseTags.some((one) => one === 'debian' || one === 'ubuntu');
  const kind = /^(?:hardened)?(oracle|Debian|Alpine)/.exec(system)?.[1]?.toLowerCase() ?? system;
  return image.releaseTags.some((one) => one === kind);
}

/** For `amazonlinux:2023`, the year is the release. */
function isYearRelease(image: KnownImage | undefined): boolean {
  return image?.release !== undefined;
}

/** Whether the tag names a full release: a codename, or as many numbers as releases of the distribution have. */
function namesRelease(image: KnownImage, { words, system }: TagWords): boolean {
  if (system?.release !== undefined && /[a-z]/.test(system.release)) return true;
  if (typeof image.release !== 'object') return words.some(({ kind }) => kind === 'exact');
  const { numbers } = image.release;
  const counts = words
    .filter(({ kind }) => kind === 'version' || kind === 'exact' || kind === 'system')
    .map(({ text }) => text.match(/\d+/g)?.length ?? 0);
  return counts.some((count) => count >= numbers) || words.some(({ text }) => /^\d{6,}/.test(text));
}
