import type { Digest } from '../model/digest.ts';
import type { Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import { tagList } from './tag-list.ts';
import { compareVersions } from './tag-shape.ts';

/** Pre-releases that a tag is compared with, the newest first. */
const MAX_COMPARED = 5;

/**
 * Whether a tag that moves, as `2.11`, is still one of its own pre-releases: it has the digest of a listed 2.11.0-beta.1.
 * What the registry doesn't answer stands against nothing.
 */
export async function isUnreleased(
  reference: Reference & { readonly tag: string },
  digest: Digest,
  tags: readonly string[],
  resolver: Resolver,
): Promise<boolean> {
  const compared = preReleasesOf(reference.tag, tags).slice(0, MAX_COMPARED);
  const answers = await Promise.all(
    compared.map((tag) => resolver.resolve({ ...reference, tag, digest: undefined }).catch(() => undefined)),
  );
  return answers.some((answer) => answer?.tag?.ok === true && answer.tag.value.digest === digest);
}

/**
 * The listed pre-releases that a tag with fewer numbers than releases have may be, the newest first; none where a release
 * of it is listed.
 */
function preReleasesOf(tag: string, tags: readonly string[]): string[] {
  const { shapes } = tagList(tags);
  const own = shapes.get(tag);
  if (own === undefined) return [];
  const all = [...shapes].filter(([, { prefix }]) => prefix === own.prefix);
  const isOf = (version: string): boolean => version.startsWith(`${own.version}.`);
  if (all.some(([, { version, preRelease }]) => preRelease === '' && isOf(version))) return [];
  const isMoving = all.some(([, { numbers }]) => numbers.length > own.numbers.length);
  const before = all.filter(([, { version, preRelease, suffix }]) => {
    return preRelease !== '' && suffix === own.suffix && (isOf(version) || version === own.version);
  });
  if (!isMoving) return [];
  return before.sort(([, a], [, b]) => compareVersions(b, a)).map(([name]) => name);
}
