import { deprecationOf } from '../../lifecycle/deprecated.ts';
import { isOver, movesToEnded } from '../../lifecycle/support.ts';
import { type Descriptor, isIndex } from '../../model/descriptor.ts';
import { maturesAt, tagKey } from '../../model/digest-history.ts';
import type { ImageUse } from '../../model/image-use.ts';
import type { ImagePolicy } from '../../model/policy.ts';
import type { Log, Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import { unexpectedFailure } from '../../model/unexpected-error.ts';
import { findLaterRepository } from '../../tags/distribution-release.ts';
import { isStillPreRelease } from '../../tags/pre-release.ts';
import type { RepositoryTags, RepositoryTagsCache } from '../../tags/repository-tags.ts';
import {
  findReleaseUpdates,
  findVersionUpdates,
  implausibleTagWords,
  type TagUpdates,
} from '../../tags/tag-updates.ts';
import { formatMinute } from '../../util/dates.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import type { DigestRecorder } from './digest-recorder.ts';
import { findMatured } from './matured-digest.ts';
import type { ProposedUse } from './proposed-use.ts';

/** What newer tags are searched with. */
export interface TagSearchParts {
  readonly resolver: Resolver;
  readonly tagLists: RepositoryTagsCache;
  readonly recorder: DigestRecorder;
  readonly now: Date;
  readonly log: Log;
  readonly policyOf: (use: ImageUse) => ImagePolicy;
  /** Whether the configuration lets a use move to a tag. */
  readonly allows: (use: ImageUse, tag: string) => boolean;
}

/** `version`: newer versions (`update-tags`); `release`: the tag on later releases of its distribution (`follow`). */
export type TagUpdateKind = 'version' | 'release';

/** A newer tag that the registry has and whose digest has matured. */
export interface NewerTag {
  readonly tag: string;
  readonly descriptor: Descriptor;
  /** Since when its digest is known, where the history says so. */
  readonly since: Date | undefined;
  /** A tag with a higher version that isn't proposed, because it uses another version scheme or skips versions. */
  readonly implausible: string | undefined;
}

/** Why there is no newer tag. */
interface NoNewerTag {
  /** The end of a sentence that begins with the image's name. */
  readonly note: string;
  /** Whether the configuration forbids the newer tag. */
  readonly isForbidden: boolean;
}

/** Searches the newer tag of a use; undefined where there is nothing to say. */
type TagSearch = (judged: ProposedUse) => Promise<NewerTag | NoNewerTag | undefined>;

/** The search ends after so many listed tags that can't be used. */
const MAX_UNUSABLE = 20;

/** Whether a policy asks for updates of a kind. Another release of the distribution is no patch. */
export function isUpdateEnabled(kind: TagUpdateKind, { updateTags, follow }: ImagePolicy): boolean {
  return kind === 'version' ? updateTags !== 'digest' : follow === 'codename' && updateTags !== 'patch';
}

/** Makes a search that asks once for all uses of a file with the same tag and policy. An unexpected error is logged. */
export function createTagSearch(kind: TagUpdateKind, parts: TagSearchParts): TagSearch {
  const searches = new Map<string, ReturnType<TagSearch>>();
  return (judged) => {
    const { use } = judged;
    const { reference } = use;
    if (reference === undefined) return Promise.resolve(undefined);
    const { updateTags, minAge } = parts.policyOf(use);
    // Which tags are allowed may differ from file to file.
    const key = `${use.file}\n${tagKey(reference)} ${updateTags} ${minAge}`;
    return getOrCreate(searches, key, () =>
      findNewerTag(judged, kind, parts).catch((error: unknown) => {
        parts.log.warning(unexpectedFailure(error, reference).message);
        return undefined;
      }),
    );
  };
}

async function findNewerTag(
  { use, current }: ProposedUse,
  kind: TagUpdateKind,
  parts: TagSearchParts,
): Promise<NewerTag | NoNewerTag | undefined> {
  if (use.reference?.tag === undefined) return undefined;
  const reference = { ...use.reference, tag: use.reference.tag };
  const tags = await parts.resolver.tags(reference);
  if (!tags.ok) return undefined;
  const repository = parts.tagLists.of(tags.value);
  const policy = parts.policyOf(use);
  const calendar = { now: parts.now, soon: 0 };
  const hasEnded = isOver(reference, calendar);
  const findUpdates = kind === 'version' ? findVersionUpdates : findReleaseUpdates;
  const updates = findUpdates(reference, repository, policy.updateTags, {
    allows: (tag) => parts.allows(use, tag),
    isEnded: (tag) =>
      hasEnded ? isOver({ ...reference, tag, digest: undefined }, calendar) : movesToEnded(reference, tag, calendar),
    mayStayEnded: hasEnded && deprecationOf(reference) === undefined,
  });
  const result = await firstUsable(reference, current, updates, repository, { ...parts, minAge: policy.minAge });
  if (result === undefined || 'descriptor' in result) return result;
  const note = candidateNote(result);
  if (note !== undefined) return { note, isForbidden: false };
  if (updates.forbidden !== undefined) {
    return { note: `could move to ${updates.forbidden}, but "allowed" or an ignore forbids that.`, isForbidden: true };
  }
  // The search for later releases reports its own result.
  if (kind === 'version' && isUpdateEnabled('release', policy)) return undefined;
  const [successor = updates.newer.length > 0 ? undefined : await findLaterRepository(reference, parts.resolver)] =
    updates.successors;
  if (successor !== undefined) return { note: successorNote(kind, successor), isForbidden: false };
  const { implausible } = updates;
  return implausible === undefined ? undefined : { note: implausibleTagWords(implausible), isForbidden: false };
}

/** Why none of the candidates is usable. */
interface UnusableCandidates {
  /** The one that matures first. */
  readonly waiting: { readonly tag: string; readonly until: Date } | undefined;
  readonly preRelease: string | undefined;
}

function candidateNote({ waiting, preRelease }: UnusableCandidates): string | undefined {
  if (waiting !== undefined) return `could move to ${waiting.tag}, which waits until ${formatMinute(waiting.until)}.`;
  return preRelease === undefined ? undefined : `could move to ${preRelease}, which is still a pre-release.`;
}

function successorNote(kind: TagUpdateKind, successor: string): string {
  const missing = kind === 'version' ? 'newer tag of the same form' : 'later release of its distribution';
  return `has no ${missing}; newer releases are in ${successor}.`;
}

/** The newest candidate that the registry has and that has matured; undefined where the registry gave no answer on one. */
async function firstUsable(
  reference: Reference,
  current: Descriptor | undefined,
  { newer, implausible }: TagUpdates,
  repository: RepositoryTags,
  parts: TagSearchParts & { readonly minAge: number },
): Promise<NewerTag | UnusableCandidates | undefined> {
  const { minAge, recorder } = parts;
  let waiting: UnusableCandidates['waiting'];
  let preRelease: string | undefined;
  let isNewest = true;
  let unusable = 0;
  for (const tag of newer) {
    const candidate = { ...reference, tag, digest: undefined };
    // A tag that no earlier run saw can't have matured; only the newest is recorded, to mature later.
    if (minAge > 0 && !isNewest && recorder.known(tagKey(candidate)).length === 0) continue;
    const answer = await lookUp(candidate, current, repository, parts.resolver);
    // The newest tag may still exist, so the next run would take an older one back.
    if (answer === 'no-answer') return undefined;
    if (answer === 'unusable') {
      unusable += 1;
      if (unusable === MAX_UNUSABLE) break;
      continue;
    }
    if (answer === 'pre-release') {
      preRelease ??= tag;
      continue;
    }
    isNewest = false;
    const matured = await mature(candidate, answer, parts);
    if ('descriptor' in matured) return { tag, ...matured, implausible };
    const { until } = matured;
    if (until !== undefined && (waiting === undefined || until < waiting.until)) waiting = { tag, until };
  }
  return { waiting, preRelease };
}

/** @param current the image of the present tag: where it is an index, a tag of one platform's image is unusable */
async function lookUp(
  candidate: Reference & { readonly tag: string },
  current: Descriptor | undefined,
  repository: RepositoryTags,
  resolver: Resolver,
): Promise<Descriptor | 'no-answer' | 'unusable' | 'pre-release'> {
  const { tag: answer } = await resolver.resolve(candidate);
  if (answer?.ok === false && answer.failure.code !== 'not-found') return 'no-answer';
  // A registry may list a tag whose image is gone.
  if (!answer?.ok || (isIndex(current?.mediaType ?? '') && !isIndex(answer.value.mediaType))) return 'unusable';
  const { value } = answer;
  return (await isStillPreRelease(candidate, value.digest, repository, resolver)) ? 'pre-release' : value;
}

/** The newest digest of a tag that has matured, or until when the first one matures. */
async function mature(
  candidate: Reference,
  current: Descriptor,
  { minAge, recorder, resolver, now }: TagSearchParts & { readonly minAge: number },
): Promise<Pick<NewerTag, 'descriptor' | 'since'> | { readonly until: Date | undefined }> {
  if (minAge === 0) return { descriptor: current, since: undefined };
  const known = recorder.record(tagKey(candidate), current.digest, []);
  const found = await findMatured(candidate, { known, pin: undefined, current }, { resolver, minAge, now });
  return 'left' in found ? { until: maturesAt(found.left, undefined, minAge) } : found;
}
