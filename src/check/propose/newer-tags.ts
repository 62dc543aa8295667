import type { TextEdit } from '../../model/edit.ts';
import type { NotEdited } from '../../model/image-use.ts';
import { implausibleTagWords } from '../../tags/tag-updates.ts';
import type { Pin } from '../settings.ts';
import { nameOfUse, placeOfUse } from '../use-labels.ts';
import {
  createTagSearch,
  isUpdateEnabled,
  type NewerTag,
  type TagSearchParts,
  type TagUpdateKind,
} from './newer-tag-search.ts';
import { type ProposedUse, withProposal } from './proposed-use.ts';
import { refuseConflictingEdits, tagEdit } from './tag-edit.ts';

/** What newer tags are proposed with. */
interface NewerTagParts extends TagSearchParts {
  /** The use after the cooldown. */
  readonly cooled: (judged: ProposedUse) => ProposedUse;
  readonly pin: Pin;
}

/** A newer tag, and the edits that write it. */
interface TagMove {
  readonly newer: NewerTag;
  /** The use with its edits; undefined where its tag or digest can't be written. */
  readonly moved: ProposedUse | undefined;
  readonly edit: TextEdit | NotEdited;
}

/**
 * Proposes newer tags as the policies say: for each use the newest tag that the registry has, with its digest.
 * @returns the new form of each use that has a newer tag, or a note on why it has none
 */
export async function proposeNewerTags(
  uses: readonly ProposedUse[],
  kind: TagUpdateKind,
  parts: NewerTagParts,
): Promise<Map<ProposedUse, ProposedUse>> {
  const search = createTagSearch(kind, parts);
  const movable = uses.filter((judged) => isMovable(judged, kind, parts));
  const answers = await Promise.all(movable.map(async (judged) => [judged, await search(judged)] as const));
  const result = new Map<ProposedUse, ProposedUse>();
  const moves = new Map<ProposedUse, TagMove>();
  for (const [judged, answer] of answers) {
    if (answer === undefined) continue;
    if ('note' in answer) {
      const { note, isForbidden } = answer;
      result.set(judged, withTagNote(judged, note, isForbidden ? 'not-allowed' : undefined, parts));
    } else moves.set(judged, tagMoveOf(judged, answer, parts));
  }
  const edits = refuseConflictingEdits(
    new Map([...moves].map(([{ use }, { edit }]) => [use, edit])),
    uses.map(({ use }) => use),
  );
  for (const [judged, { newer, moved }] of moves) {
    if (moved !== undefined && typeof edits.get(judged.use) === 'object') {
      const { implausible } = newer;
      const tagNote = implausible && `${nameOfUse(judged.use)} ${implausibleTagWords(implausible)}`;
      result.set(judged, { ...moved, tagNote });
    } else {
      const note = `could move to ${newer.tag}, but its tag or digest can not be written in one safe place.`;
      result.set(judged, withTagNote(judged, note, 'split-tag', parts));
    }
  }
  return result;
}

/**
 * Whether a tag may move. A pin of one platform's manifest, and one that a rule or policy leaves as it is, keep their tags.
 * One whose digest waits still moves: otherwise its pull request would be closed each time that the old tag is rebuilt.
 */
function isMovable(judged: ProposedUse, kind: TagUpdateKind, { policyOf }: NewerTagParts): boolean {
  const { use, status, current, pinnedPlatform, edits } = judged;
  if (use.reference === undefined || use.tagParts.length === 0 || pinnedPlatform !== undefined) return false;
  const policy = policyOf(use);
  if (current === undefined || !isUpdateEnabled(kind, policy)) return false;
  if (status === 'unpinned') return true;
  return policy.digest && (status === 'fresh' || ((status === 'stale' || status === 'dead') && edits.length > 0));
}

function tagMoveOf(judged: ProposedUse, newer: NewerTag, { cooled, pin }: NewerTagParts): TagMove {
  const edit = tagEdit(judged.use, newer.tag);
  const moved = typeof edit === 'object' ? withNewerTag(cooled(judged), newer, edit, pin) : undefined;
  // A tag whose digest can't be written must not move with the tag of another reference.
  return { newer, moved, edit: moved === undefined ? 'split-tag' : edit };
}

function withNewerTag(
  judged: ProposedUse,
  { tag, descriptor, since }: NewerTag,
  edit: TextEdit,
  pin: Pin,
): ProposedUse | undefined {
  const isFirstPin = pin !== 'off' && judged.edits.length > 0;
  const writesDigest = judged.use.reference?.digest !== undefined || isFirstPin;
  const moved = withProposal(judged, { tag, descriptor, writesDigest }, edit);
  return moved.proposal === undefined ? undefined : { ...moved, seenSince: since, waitsUntil: undefined };
}

/** Logs and notes why a tag stays. @param note the end of a sentence that begins with the image's name */
function withTagNote(
  judged: ProposedUse,
  note: string,
  reason: NotEdited | undefined,
  { cooled, log }: NewerTagParts,
): ProposedUse {
  const tagNote = `${nameOfUse(judged.use)} ${note}`;
  log.info(`${placeOfUse(judged.use)}: ${tagNote}`);
  const kept = cooled(judged);
  const notEdited = kept.status === 'fresh' ? (reason ?? kept.notEdited) : kept.notEdited;
  return { ...kept, notEdited, tagNote };
}
