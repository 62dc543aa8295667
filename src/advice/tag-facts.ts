import { isDistribution, withoutOsRelease } from '../bases/index.ts';
import { isSupported, isSupportedLts, movesToEnded, supportByName } from '../lifecycle/support.ts';
import type { TagLevel } from '../model/policy.ts';
import type { Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { SupportCalendar } from '../model/support.ts';
import { findLaterRepository } from '../tags/distribution-release.ts';
import { isStillPreRelease } from '../tags/pre-release.ts';
import type { RepositoryTags, RepositoryTagsCache } from '../tags/repository-tags.ts';
import { findReleaseUpdates, findVersionUpdates, type TagUpdates } from '../tags/tag-updates.ts';
import type { ImageMeter } from './alternatives/image-meter.ts';
import type { TagFacts } from './facts/image-facts.ts';
import { sameTags } from './same-image.ts';

/** How many tags are tried: a new one may be listed before all its platforms are pushed. */
const MAX_TRIED = 3;

/** What tags are looked up with. */
export interface TagFactParts {
  readonly resolver: Resolver;
  readonly tagLists: RepositoryTagsCache;
  readonly meter: ImageMeter;
  /** Whether the configuration lets the reference be moved to a tag. */
  readonly allows: (tag: string) => boolean;
  readonly calendar: SupportCalendar;
}

/** What the registry says of the other tags of the repository; undefined where it doesn't answer. */
export async function tagFactsOf(
  reference: Reference & { readonly tag: string },
  parts: TagFactParts,
): Promise<TagFacts | undefined> {
  const listed = await parts.resolver.tags(reference);
  if (!listed.ok) return undefined;
  const repository = parts.tagLists.of(listed.value);
  const { allows, calendar } = parts;
  const isEnded = (tag: string): boolean => movesToEnded(reference, tag, calendar);
  const updatesAt = (level: TagLevel) =>
    findVersionUpdates(reference, repository, level, { allows, isEnded, mayStayEnded: false });
  const newest = ({ newer }: TagUpdates) => newestOf(reference, newer, repository, parts);
  const majorUpdates = updatesAt('major');
  const patch = await newest(updatesAt('patch'));
  const minor = await newest(updatesAt('minor'));
  const major = await newest(majorUpdates);
  const newer = {
    ...(patch !== undefined && { patch }),
    ...(minor !== undefined && minor !== patch && { minor }),
    ...(major !== undefined && major !== minor && major !== patch && { major }),
  };
  const { successors: later, implausible: doubtful } = majorUpdates;
  const doubt = doubtful === undefined ? {} : { doubtful };
  const supported = await supportedTag(reference, repository, parts);
  const facts = {
    newer,
    codenamed: await codenamed(reference, listed.value, parts.resolver),
    ...doubt,
    ...(supported === undefined ? {} : { supported }),
  };
  if (Object.keys(newer).length > 0) return facts;
  const onward =
    (await newestOf(reference, later, repository, parts)) ?? (await findLaterRepository(reference, parts.resolver));
  return onward === undefined ? facts : { ...facts, onward };
}

/**
 * The newest tag of the same variant whose line is supported; with long-term support, where the image has such lines. Undefined
 * where the present line is alive.
 */
async function supportedTag(
  reference: Reference & { readonly tag: string },
  repository: RepositoryTags,
  parts: TagFactParts,
): Promise<string | undefined> {
  const { allows, calendar } = parts;
  const present = supportByName(reference, calendar).filter(({ state }) => state === 'ended' || state === 'ending');
  if (present.length === 0) return undefined;
  const isEnded = (tag: string): boolean => movesToEnded(reference, tag, calendar);
  const rules = { allows, isEnded, mayStayEnded: false };
  // Where the distribution in an image has ended, and not the image's own line, its version stays.
  const keepsVersion = !isDistribution(reference) && present.every(({ subject }) => subject === 'distribution');
  const found = [
    ...(keepsVersion ? [] : findVersionUpdates(reference, repository, 'major', rules).newer),
    ...findReleaseUpdates(reference, repository, keepsVersion ? 'digest' : 'major', rules).newer,
  ];
  const isGood = (tag: string): boolean => isSupported({ ...reference, tag, digest: undefined }, calendar);
  const isLts = (tag: string): boolean => isSupportedLts({ ...reference, tag, digest: undefined }, calendar) !== false;
  const good = found.filter(isGood);
  const lts = good.filter(isLts);
  return newestOf(reference, lts.length > 0 ? lts : good, repository, parts);
}

/** The first that is released and exists for every platform in use. */
async function newestOf(
  reference: Reference,
  tags: readonly string[],
  repository: RepositoryTags,
  { resolver, meter }: TagFactParts,
): Promise<string | undefined> {
  for (const tag of tags.slice(0, MAX_TRIED)) {
    const candidate = { ...reference, tag, digest: undefined };
    const measured = await meter.measure(candidate);
    if (measured?.image.missing.length !== 0) continue;
    if (!(await isStillPreRelease(candidate, measured.image.digest, repository, resolver))) return tag;
  }
  return undefined;
}

async function codenamed(
  reference: Reference & { readonly tag: string },
  tags: readonly string[],
  resolver: Resolver,
): Promise<string[]> {
  if (withoutOsRelease(reference.tag) !== undefined) return [];
  const longer = tags.filter((tag) => tag !== reference.tag && withoutOsRelease(tag) === reference.tag);
  const same: string[] = [];
  for await (const tag of sameTags(reference, longer, resolver)) same.push(tag);
  return same;
}
