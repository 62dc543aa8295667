import { type Descriptor, isIndex } from '../model/descriptor.ts';
import type { ImageUse } from '../model/image-use.ts';
import { type JudgedUse, withProposal } from '../model/judgement.ts';
import { newerTags } from '../model/newer-tag.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Log, Resolver } from '../model/ports.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import type { Pin } from '../model/settings.ts';
import { maturesAt, tagKey } from '../model/sightings.ts';
import { tagEdit, withoutConflicts } from '../model/tag-move.ts';
import { unforeseen } from '../model/unforeseen.ts';
import { findMatured } from './matured-digest.ts';
import type { SightingLog } from './sighting-log.ts';

/** What newer tags are looked for with. */
export interface NewerTagParts {
  /** What the cooldown has made of a verdict. */
  readonly held: (judged: JudgedUse) => JudgedUse;
  readonly resolver: Resolver;
  readonly sightings: SightingLog;
  readonly now: Date;
  readonly log: Log;
  readonly policyOf: (use: ImageUse) => ImagePolicy;
  readonly pin: Pin;
}

interface NewerTag {
  readonly tag: string;
  readonly descriptor: Descriptor;
  readonly since: Date | undefined;
}

/** What there is instead of a newer tag. */
type NoNewerTag = { readonly waitsUntil: Date; readonly tag: string } | undefined;

/** Tags that a registry lists and can't be used, one after the other, before the search ends. */
const TRIES = 20;

/** Moves tags as the policies say: each to the newest tag of its shape that the registry has, with that tag's digest. */
export async function moveTags(uses: readonly JudgedUse[], parts: NewerTagParts): Promise<Map<JudgedUse, JudgedUse>> {
  const { held, log } = parts;
  const asked = new Map<string, ReturnType<typeof findNewer>>();
  const found = await Promise.all(
    uses
      .filter((judged) => isMovable(judged, parts))
      .map(async (judged) => [judged, await remembered(judged)] as const),
  );
  const result = new Map<JudgedUse, JudgedUse>();
  const moves = new Map<ImageUse, { readonly newer: NewerTag; readonly moved: JudgedUse | undefined }>();
  const wanted = new Map<ImageUse, ReturnType<typeof tagEdit>>();
  for (const [judged, newer] of found) {
    if (newer === undefined) continue;
    if ('waitsUntil' in newer) {
      tell(judged, `could move to ${newer.tag}, which waits until ${newer.waitsUntil.toISOString()}.`, log);
    } else {
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
    if (moved !== undefined && typeof edits.get(judged.use) === 'object') result.set(judged, moved);
    else tell(judged, `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`, log);
  }
  return result;

  function remembered(judged: JudgedUse): ReturnType<typeof findNewer> {
    const { reference } = judged.use;
    const { updateTags, minAge } = parts.policyOf(judged.use);
    const key = reference === undefined ? '' : `${tagKey(reference)} ${updateTags} ${minAge}`;
    const known = asked.get(key) ?? findNewer(judged, parts).catch(told(reference, log));
    asked.set(key, known);
    return known;
  }
}

/**
 * A pin of one platform's manifest, and one that a rule or policy leaves alone, stays with its tag. One whose own digest
 * waits moves all the same, or its pull request would be closed each time that the tag it leaves behind is rebuilt.
 */
function isMovable(judged: JudgedUse, { policyOf }: NewerTagParts): boolean {
  const { use, status, current, pinnedPlatform, edits } = judged;
  if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined) return false;
  const policy = policyOf(use);
  if (current === undefined || policy.updateTags === 'digest') return false;
  if (status === 'unpinned') return true;
  return policy.digest && (status === 'fresh' || ((status === 'stale' || status === 'dead') && edits.length > 0));
}

async function findNewer(
  { use, current }: JudgedUse,
  { resolver, sightings, now, policyOf }: NewerTagParts,
): Promise<NewerTag | NoNewerTag> {
  const { reference } = use;
  if (reference?.tag === undefined) return undefined;
  const { updateTags, minAge } = policyOf(use);
  const tags = await resolver.tags(reference);
  if (!tags.ok) return undefined;
  let first: { readonly waitsUntil: Date; readonly tag: string } | undefined;
  let isNewest = true;
  let tries = TRIES;
  for (const tag of newerTags({ ...reference, tag: reference.tag }, tags.value, updateTags)) {
    const candidate: Reference = { ...reference, tag, digest: undefined };
    const key = tagKey(candidate);
    // What no run has seen before can't have matured; the newest is noted, so that it will have.
    if (minAge > 0 && !isNewest && sightings.known(key).length === 0) continue;
    const { tag: answer } = await resolver.resolve(candidate);
    // The newest may be there all the same, and one before it would be taken back by the next run.
    if (answer?.ok === false && answer.failure.kind !== 'not-found') return undefined;
    // A registry may list a tag whose image is gone, and a list of platforms is not followed by one platform's image.
    const isAlike = answer?.ok === true && (isIndex(answer.value.mediaType) || !isIndex(current?.mediaType ?? ''));
    if (!isAlike) {
      tries -= 1;
      if (tries === 0) break;
      continue;
    }
    isNewest = false;
    if (minAge === 0) return { tag, descriptor: answer.value, since: undefined };
    const known = sightings.sight(key, answer.value.digest, []);
    const about = { known, pin: undefined, current: answer.value };
    const found = await findMatured(candidate, about, { resolver, minAge, now });
    if (!('left' in found)) return { tag, ...found };
    const waitsUntil = maturesAt(found.left, undefined, minAge);
    if (waitsUntil !== undefined && (first === undefined || waitsUntil < first.waitsUntil)) first = { tag, waitsUntil };
  }
  return first;
}

/** A list of tags that our readers take for another leaves the others alone. */
function told(reference: Reference | undefined, log: Log): (error: unknown) => undefined {
  return (error) => {
    if (reference !== undefined) log.warning(unforeseen(error, reference).message);
  };
}

function moveOne(
  judged: JudgedUse,
  { tag, descriptor, since }: NewerTag,
  edit: ReturnType<typeof tagEdit> & object,
  { pin }: NewerTagParts,
): JudgedUse | undefined {
  const isFirstPin = pin !== 'off' && judged.edits.length > 0;
  const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
  const moved = withProposal(judged, { tag, descriptor, writesDigest }, edit);
  return moved.proposal === undefined ? undefined : { ...moved, seenSince: since, waitsUntil: undefined };
}

function tell({ use }: JudgedUse, what: string, log: Log): void {
  const name = use.reference === undefined ? use.written : familiarReference(use.reference);
  log.info(`${use.file}:${use.range.start.line}: ${name} ${what}`);
}
