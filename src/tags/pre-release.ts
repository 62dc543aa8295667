import type { Digest } from '../model/digest.ts';
import type { Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { RepositoryTags } from './repository-tags.ts';
import { compareTagVersions } from './version-tag.ts';

/** How many pre-releases a tag is compared with, newest first. */
const MAX_COMPARED = 5;

/**
 * Whether a moving tag such as `2.11` still points to one of its own pre-releases: it has the digest of a listed
 * `2.11.0-beta.1`. A pre-release that the registry does not answer for counts as different.
 */
export async function isStillPreRelease(
  reference: Reference & { readonly tag: string },
  digest: Digest,
  repository: RepositoryTags,
  resolver: Resolver,
): Promise<boolean> {
  const compared = preReleasesOf(reference.tag, repository).slice(0, MAX_COMPARED);
  const answers = await Promise.all(
    compared.map((tag) => resolver.resolve({ ...reference, tag, digest: undefined }).catch(() => undefined)),
  );
  return answers.some((answer) => answer?.tag?.ok === true && answer.tag.value.digest === digest);
}

/**
 * The listed pre-releases that a moving tag may point to, newest first. Empty where the list has a release of it, or where
 * no tag has more numbers.
 */
function preReleasesOf(tag: string, { versions }: RepositoryTags): string[] {
  const own = versions.get(tag);
  if (own === undefined) return [];
  const all = [...versions].filter(([, { prefix }]) => prefix === own.prefix);
  const isOf = (version: string): boolean => version.startsWith(`${own.version}.`);
  if (all.some(([, { version, preRelease }]) => preRelease === '' && isOf(version))) return [];
  if (!all.some(([, { numbers }]) => numbers.length > own.numbers.length)) return [];
  return all
    .filter(([, { version, preRelease, suffix }]) => {
      return preRelease !== '' && suffix === own.suffix && (isOf(version) || version === own.version);
    })
    .sort(([, a], [, b]) => compareTagVersions(b, a))
    .map(([name]) => name);
}
