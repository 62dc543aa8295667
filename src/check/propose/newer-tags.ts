import { type Descriptor, isIndex } from '../../model/descriptor.ts';
import { maturesAt, tagKey } from '../../model/digest-history.ts';
import type { ImageUse, NotEdited } from '../../model/image-use.ts';
import type { ImagePolicy } from '../../model/policy.ts';
import type { Log, Resolver } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import { unexpectedFailure } from '../../model/unexpected-error.ts';
import { findLaterRepository } from '../../tags/distribution-release.ts';
import { isStillPreRelease } from '../../tags/pre-release.ts';
import type { RepositoryTagsCache } from '../../tags/repository-tags.ts';
import { findReleaseUpdates, findVersionUpdates, implausibleTagWords } from '../../tags/tag-updates.ts';
import { formatMinute } from '../../util/dates.ts';
import type { Pin } from '../settings.ts';
import { nameOfUse, placeOfUse } from '../use-words.ts';
import type { DigestRecorder } from './digest-recorder.ts';
import { findMatured } from './matured-digest.ts';
import { type ProposedUse, withProposal } from './proposed-use.ts';
import { tagEdit, withoutConflicts } from './tag-edit.ts';

/** What newer tags are looked for with. */
export interface NewerTagParts {
  /** What the cooldown has made of a verdict. */
  readonly held: (judged: ProposedUse) => ProposedUse;
  readonly resolver: Resolver;
  readonly tagLists: RepositoryTagsCache;
  readonly recorder: DigestRecorder;
  readonly now: Date;
  readonly log: Log;
  readonly policyOf: (use: ImageUse) => ImagePolicy;
  /** Whether the configuration lets a use be moved to a tag. */
  readonly allows: (use: ImageUse, tag: string) => boolean;
  readonly pin: Pin;
}

/** To what tags are moved: to newer versions (`update-tags`), or to later releases of their distributions (`follow`). */
export type TagCourse = 'version' | 'codename';

interface NewerTag {
  readonly tag: string;
  readonly descriptor: Descriptor;
  readonly since: Date | undefined;
  /** A tag that looks newer, and that counts in another way. */
  readonly doubtful: string | undefined;
}

/** What there is instead of a newer tag. */
type NoNewerTag =
  | { readonly waitsUntil: Date; readonly tag: string }
  | { readonly note: string; readonly isRefused: boolean }
  | undefined;

/** Tags that a registry lists and can't be used, one after the other, before the search ends. */
const TRIES = 20;

/** Moves tags as the policies say: each to the newest that its course leads to and the registry has, with its digest. */
export async function moveTags(
  uses: readonly ProposedUse[],
  course: TagCourse,
  parts: NewerTagParts,
): Promise<Map<ProposedUse, ProposedUse>> {
  const { held, log } = parts;
  const asked = new Map<string, ReturnType<typeof findNewer>>();
  const found = await Promise.all(
    uses
      .filter((judged) => isMovable(judged, course, parts))
      .map(async (judged) => [judged, await remembered(judged)] as const),
  );
  const result = new Map<ProposedUse, ProposedUse>();
  const moves = new Map<ImageUse, { readonly newer: NewerTag; readonly moved: ProposedUse | undefined }>();
  const wanted = new Map<ImageUse, ReturnType<typeof tagEdit>>();
  for (const [judged, newer] of found) {
    if (newer === undefined) continue;
    if ('waitsUntil' in newer) {
      note(judged, `could move to ${newer.tag}, which waits until ${formatMinute(newer.waitsUntil)}.`);
    } else if ('note' in newer) note(judged, newer.note, newer.isRefused ? 'not-allowed' : undefined);
    else {
      const edit = tagEdit(judged.use, newer.tag);
      const moved = typeof edit === 'object' ? moveOne(held(judged), newer, edit, parts) : undefined;
      moves.set(judged.use, { newer, moved });
      // Where its digest can't be written, its tag mustn't move with that of another reference.
      wanted.set(judged.use, moved === undefined ? 'split-tag' : edit);
    }
  }
  const edits = withoutConflicts(
    wanted,
    uses.map(({ use }) => use),
  );
  for (const judged of uses) {
    const { newer, moved } = moves.get(judged.use) ?? {};
    if (newer === undefined) continue;
    if (moved !== undefined && typeof edits.get(judged.use) === 'object') {
      const tagNote =
        newer.doubtful === undefined ? undefined : `${nameOfUse(judged.use)} ${implausibleTagWords(newer.doubtful)}`;
      result.set(judged, { ...moved, tagNote });
    } else {
      const what = `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`;
      note(judged, what, 'split-tag');
    }
  }
  return result;

  function note(judged: ProposedUse, what: string, why?: NotEdited): void {
    const name = nameOfUse(judged.use);
    log.info(`${placeOfUse(judged.use)}: ${name} ${what}`);
    const kept = held(judged);
    const notEdited = kept.status === 'fresh' ? (why ?? kept.notEdited) : kept.notEdited;
    result.set(judged, { ...kept, notEdited, tagNote: `${name} ${what}` });
  }

  function remembered(judged: ProposedUse): ReturnType<typeof findNewer> {
    const { reference } = judged.use;
    const { updateTags, minAge } = parts.policyOf(judged.use);
    // What may be moved to may differ from file to file.
    const key = reference === undefined ? '' : `${judged.use.file}\n${tagKey(reference)} ${updateTags} ${minAge}`;
    const known = asked.get(key) ?? findNewer(judged, course, parts).catch(told(reference, log));
    asked.set(key, known);
    return known;
  }
}

/**
 * A pin of one platform's manifest, and one that a rule or policy leaves alone, stays with its tag. One whose own digest
 * waits moves all the same, or its pull request would be closed each time that the tag it leaves behind is rebuilt.
 */
function isMovable(judged: ProposedUse, course: TagCourse, { policyOf }: NewerTagParts): boolean {
  const { use, status, current, pinnedPlatform, edits } = judged;
  if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined) return false;
  const policy = policyOf(use);
  if (current === undefined || !isOn(course, policy)) return false;
  if (status === 'unpinned') return true;
  return policy.digest && (status === 'fresh' || ((status === 'stale' || status === 'dead') && edits.length > 0));
}

/** Another release of the distribution is no patch. */
function isOn(course: TagCourse, { updateTags, follow }: ImagePolicy): boolean {
  return course === 'version' ? updateTags !== 'digest' : follow === 'codename' && updateTags !== 'patch';
}

async function findNewer(
  { use, current }: ProposedUse,
  course: TagCourse,
  { resolver, tagLists, recorder, now, policyOf, allows }: NewerTagParts,
): Promise<NewerTag | NoNewerTag> {
  const { reference } = use;
  if (reference?.tag === undefined) return undefined;
  const policy = policyOf(use);
  const { updateTags, minAge } = policy;
  const tags = await resolver.tags(reference);
  if (!tags.ok) return undefined;
  const own = { ...reference, tag: reference.tag };
  const repository = tagLists.of(tags.value);
  const outlookOf = course === 'version' ? findVersionUpdates : findReleaseUpdates;
  const outlook = outlookOf(own, repository, updateTags, (tag) => allows(use, tag));
  let first: { readonly waitsUntil: Date; readonly tag: string } | undefined;
  let unreleased: string | undefined;
  let isNewest = true;
  let tries = TRIES;
  for (const tag of outlook.newer) {
    const candidate = { ...reference, tag, digest: undefined };
    const key = tagKey(candidate);
    // What no run has seen before can't have matured; the newest is noted, so that it will have.
    if (minAge > 0 && !isNewest && recorder.known(key).length === 0) continue;
    const { tag: answer } = await resolver.resolve(candidate);
    // The newest may be there all the same, and one before it would be taken back by the next run.
    if (answer?.ok === false && answer.failure.code !== 'not-found') return undefined;
    // A registry may list a tag whose image is gone, and a list of platforms is not followed by one platform's image.
    const isAlike = answer?.ok === true && (isIndex(answer.value.mediaType) || !isIndex(current?.mediaType ?? ''));
    if (!isAlike) {
      tries -= 1;
      if (tries === 0) break;
      continue;
    }
    if (await isStillPreRelease(candidate, answer.value.digest, repository, resolver)) {
      unreleased ??= tag;
      continue;
    }
    isNewest = false;
    if (minAge === 0) return { tag, descriptor: answer.value, since: undefined, doubtful: outlook.implausible };
    const known = recorder.record(key, answer.value.digest, []);
    const about = { known, pin: undefined, current: answer.value };
    const found = await findMatured(candidate, about, { resolver, minAge, now });
    if (!('left' in found)) return { tag, ...found, doubtful: outlook.implausible };
    const waitsUntil = maturesAt(found.left, undefined, minAge);
    if (waitsUntil !== undefined && (first === undefined || waitsUntil < first.waitsUntil)) first = { tag, waitsUntil };
  }
  if (first !== undefined) return first;
  if (unreleased !== undefined) return noted(`could move to ${unreleased}, which is still a pre-release.`);
  if (outlook.forbidden !== undefined) {
    return { note: `could move to ${outlook.forbidden}, but "allowed" or an ignore forbids that.`, isRefused: true };
  }
  // The other course tells of what it finds itself.
  if (course === 'version' && isOn('codename', policy)) return undefined;
  const [onward = outlook.newer.length > 0 ? undefined : await findLaterRepository(own, resolver)] = outlook.successors;
  if (onward !== undefined) {
    const shape = course === 'version' ? 'has nothing newer of its shape' : 'has no later release of its distribution';
    return noted(`${shape}; its line goes on in ${onward}.`);
  }
  return outlook.implausible === undefined ? undefined : noted(implausibleTagWords(outlook.implausible));
}

function noted(note: string): NoNewerTag {
  return { note, isRefused: false };
}

/** A list of tags that our readers take for another leaves the others alone. */
function told(reference: Reference | undefined, log: Log): (error: unknown) => undefined {
  return (error) => {
    if (reference !== undefined) log.warning(unexpectedFailure(error, reference).message);
  };
}

function moveOne(
  judged: ProposedUse,
  { tag, descriptor, since }: NewerTag,
  edit: ReturnType<typeof tagEdit> & object,
  { pin }: NewerTagParts,
): ProposedUse | undefined {
  const isFirstPin = pin !== 'off' && judged.edits.length > 0;
  const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
  const moved = withProposal(judged, { tag, descriptor, writesDigest }, edit);
  return moved.proposal === undefined ? undefined : { ...moved, seenSince: since, waitsUntil: undefined };
}
