import { type Proposal, proposalEdits, targetOf } from '../check/propose/proposed-use.ts';
import { tagEdit } from '../check/propose/tag-edit.ts';
import type { Descriptor } from '../model/descriptor.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatPlatform } from '../model/platform.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';
import type { BumpUse } from './bump-use.ts';
import { isLeftOut, isLeftOutByUser, whyLeftOut } from './omitted-uses.ts';
import { withoutContradictions, withSharedArgs } from './shared-edits.ts';

/** What the branch of an open pull request changed a reference to. */
export interface LastEdit {
  readonly branch: string;
  readonly after: Reference;
}

/** Last edits, by `lastEditKey`. */
export type LastEdits = ReadonlyMap<string, LastEdit>;

/** Identifies a use by its file and what it says, since its line may change. */
export function lastEditKey({ file, reference, platform }: ImageUse): string {
  const name = reference === undefined ? '' : referenceKey(reference);
  return [file, name, platform === undefined ? '' : formatPlatform(platform)].join('\n');
}

/**
 * Reads the last edits of a branch in a file.
 * @param before the uses where the branch left its base
 * @param after the uses in the branch
 */
export function readLastEdits(
  branch: string,
  before: readonly ImageUse[],
  after: readonly ImageUse[],
): Map<string, LastEdit> {
  const edits = new Map<string, LastEdit>();
  // An edit adds and removes no reference. After other changes it isn't known which reference became which.
  if (before.length !== after.length) return edits;
  for (const [index, use] of before.entries()) {
    const [was, is] = [use.reference, after[index]?.reference];
    if (was === undefined || is === undefined || repositoryName(was) !== repositoryName(is)) continue;
    if (referenceKey(was) !== referenceKey(is)) edits.set(lastEditKey(use), { branch, after: is });
  }
  return edits;
}

/** A use whose last edit is taken out of its pull request. */
export interface TakenOutEdit {
  readonly judged: BumpUse;
  readonly last: LastEdit;
  /** A clause. It may hold foreign text. */
  readonly why: string;
}

/** Uses, where a use that can't be updated now has its last edit. */
export interface UsesWithLastEdits {
  readonly uses: readonly BumpUse[];
  readonly takenOut: readonly TakenOutEdit[];
}

/** What a registry says about the image of a last edit; undefined where it gave no answer. */
export type ImageState = Descriptor | 'gone' | undefined;

/** Gives each use that can't be updated now the last edit of its branch, so that the others can move. Pure. */
export function keepLastEdits(
  uses: readonly BumpUse[],
  edits: LastEdits,
  stateOf: (after: Reference) => ImageState,
): UsesWithLastEdits {
  const known = uses.flatMap((judged) => {
    const last = edits.get(lastEditKey(judged.use));
    return last === undefined ? [] : [{ judged, last }];
  });
  const notes = notesByRepository(uses);
  const kept = new Map<BumpUse, BumpUse>();
  const takenOut = new Map<BumpUse, TakenOutEdit>();
  for (const { judged, last } of known) {
    const isDue = isLeftOut(judged) && !isOnlyDigestUnwritable(judged, last);
    const note = judged.use.reference?.tag === last.after.tag ? undefined : notes.get(repositoryName(last.after));
    if (!isDue && note === undefined) continue;
    const why = isDue ? whyLeftOut(judged) : (note ?? '');
    const result = isDue && isLeftOutByUser(judged) ? why : lastEditOf(judged, last, stateOf(last.after), why);
    if (typeof result === 'string') takenOut.set(judged, { judged, last, why: result });
    else kept.set(judged, result);
  }
  const files = groupBy(uses, ({ use }) => use.file);
  const candidates = known.filter(({ judged }) => !takenOut.has(judged));
  const shared = withSharedArgs(candidates, kept, ({ judged, last }) => {
    const result = lastEditOf({ ...judged, notEdited: 'shared-arg' }, last, stateOf(last.after), SHARED_ARG);
    return typeof result === 'string' ? undefined : result;
  });
  const written = withoutContradictions(files, shared);
  for (const { judged, last } of known) {
    if (!kept.has(judged) || written.has(judged)) continue;
    takenOut.set(judged, { judged, last, why: `${UNWRITABLE} (${whyLeftOut(judged)})` });
  }
  return { uses: uses.map((judged) => written.get(judged) ?? judged), takenOut: [...takenOut.values()] };
}

/** Whether only a digest can't be written for the use: the last edit may still write its newer tag. */
function isOnlyDigestUnwritable(
  { use: { site, reference }, failure, skipReason }: BumpUse,
  { after }: LastEdit,
): boolean {
  return (
    skipReason !== 'ignored' && failure === undefined && typeof site === 'string' && after.digest === reference?.digest
  );
}

/** By repository, a clause on what got no answer. One use has the note, but a newer tag may be missing in all of them. */
export function notesByRepository(uses: readonly BumpUse[]): Map<string, string> {
  return new Map(
    uses.flatMap(({ use: { reference }, notes: [note] }) =>
      reference === undefined || note === undefined ? [] : [[repositoryName(reference), note.replace(/\.$/, '')]],
    ),
  );
}

const SHARED_ARG = 'it comes from the same ARG as another image that is kept';
const UNWRITABLE = "its edit can't be written any more without another one";

/** The use with its last edit, or a clause on why it is taken out. */
function lastEditOf(judged: BumpUse, { after }: LastEdit, state: ImageState, why: string): BumpUse | string {
  if (state === 'gone') return `its image is gone from the registry, and ${why}`;
  if (judged.notEdited === 'workflow-permission') return why;
  if (judged.notEdited === 'platform-lost' && targetOf(judged)?.digest === after.digest) return why;
  const { use } = judged;
  const tag = after.tag === use.reference?.tag ? undefined : after.tag;
  const edit = tag === undefined ? undefined : tagEdit(use, tag);
  const descriptor = state ?? (after.digest && { digest: after.digest, mediaType: UNKNOWN });
  const last: Proposal = { tag, descriptor, writesDigest: after.digest !== undefined };
  const edits = typeof edit === 'string' ? edit : proposalEdits(use, last, edit);
  if (typeof edits === 'string') return `${UNWRITABLE} (${why})`;
  return { ...judged, proposal: last, seenSince: undefined, droppedPlatforms: [], edits, kept: why };
}

/** The media type of an image that the registry gave no answer on. */
const UNKNOWN = 'application/octet-stream';

/** Whether the kept last edit is the one that is held back now, by `min-age` or `same-content`. */
export function isHeldBack({ proposal, current, notEdited, kept }: BumpUse): boolean {
  return (
    kept !== undefined &&
    (notEdited === 'waiting' || notEdited === 'same-content') &&
    proposal?.tag === undefined &&
    proposal?.descriptor?.digest === current?.digest
  );
}
