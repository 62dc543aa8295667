import { type Proposal, proposalEdits, targetOf } from '../check/propose/proposed-use.ts';
import { tagEdit, takesTextFrom } from '../check/propose/tag-edit.ts';
import type { Descriptor } from '../model/descriptor.ts';
import type { TextEdit } from '../model/edit.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatPlatform } from '../model/platform.ts';
import { type Reference, referenceKey, repositoryName } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';
import type { BumpUse } from './bump-use.ts';
import { isLeftByWish, isLeftOut, whyLeftOut } from './left-out.ts';

/** What the branch of an open pull request has made of a reference. */
export interface LastEdit {
  readonly branch: string;
  readonly after: Reference;
}

/** Last edits, by `lastEditKey`. */
export type LastEdits = ReadonlyMap<string, LastEdit>;

/** Found again by what is written, not by the line: other lines may have moved it. */
export function lastEditKey({ file, reference, platform }: ImageUse): string {
  const name = reference === undefined ? '' : referenceKey(reference);
  return [file, name, platform === undefined ? '' : formatPlatform(platform)].join('\n');
}

/** @param before the uses of a file where the branch left its base. @param after those in the branch */
export function readLastEdits(
  branch: string,
  before: readonly ImageUse[],
  after: readonly ImageUse[],
): Map<string, LastEdit> {
  const edits = new Map<string, LastEdit>();
  // An edit neither adds nor removes a reference: where that was done, it isn't known which became which.
  if (before.length !== after.length) return edits;
  for (const [index, use] of before.entries()) {
    const [was, is] = [use.reference, after[index]?.reference];
    if (was === undefined || is === undefined || repositoryName(was) !== repositoryName(is)) continue;
    if (referenceKey(was) !== referenceKey(is)) edits.set(lastEditKey(use), { branch, after: is });
  }
  return edits;
}

/** A use whose last edit is given up. */
export interface GivenUp {
  readonly judged: BumpUse;
  readonly last: LastEdit;
  /** A clause. It may hold foreign text. */
  readonly why: string;
}

/** The uses, in their order, with the last edits of those that nothing newer can be done for. */
export interface KeptEdits {
  readonly uses: readonly BumpUse[];
  readonly givenUp: readonly GivenUp[];
}

/** What a registry says of a last edit's image: its descriptor, that it is gone, or nothing. */
export type Standing = Descriptor | 'gone' | undefined;

/** What decides per image is decided per image: one that nothing newer can be done for keeps what its branch has. Pure. */
export function keepLastEdits(
  uses: readonly BumpUse[],
  edits: LastEdits,
  standing: (after: Reference) => Standing,
): KeptEdits {
  const known = uses.flatMap((judged) => {
    const last = edits.get(lastEditKey(judged.use));
    return last === undefined ? [] : [{ judged, last }];
  });
  const noted = notesByRepository(uses);
  const made = new Map<BumpUse, BumpUse>();
  const givenUp = new Map<BumpUse, GivenUp>();
  for (const { judged, last } of known) {
    const isDue = isLeftOut(judged) && !isAboutDigest(judged, last);
    const note = judged.use.reference?.tag === last.after.tag ? undefined : noted.get(repositoryName(last.after));
    if (!isDue && note === undefined) continue;
    const why = isDue ? whyLeftOut(judged) : (note ?? '');
    const result = isDue && isLeftByWish(judged) ? why : lastEditOf(judged, last, standing(last.after), why);
    if (typeof result === 'string') givenUp.set(judged, { judged, last, why: result });
    else made.set(judged, result);
  }
  const files = groupBy(uses, ({ use }) => use.file);
  const company = known.filter(({ judged }) => !givenUp.has(judged));
  const kept = withoutHalves(files, withCompany(company, made, standing));
  for (const { judged, last } of known) {
    if (!made.has(judged) || kept.has(judged)) continue;
    givenUp.set(judged, { judged, last, why: `${UNWRITABLE} (${whyLeftOut(judged)})` });
  }
  return { uses: uses.map((judged) => kept.get(judged) ?? judged), givenUp: [...givenUp.values()] };
}

/** That no digest can be written there says nothing of a newer tag that was. */
function isAboutDigest({ use: { site, reference }, failure, skipReason }: BumpUse, { after }: LastEdit): boolean {
  return (
    skipReason !== 'ignored' && failure === undefined && typeof site === 'string' && after.digest === reference?.digest
  );
}

/** What got no answer, by repository: a note stands at one of its uses alone, and a newer tag may be missed in all. */
export function notesByRepository(uses: readonly BumpUse[]): Map<string, string> {
  return new Map(
    uses.flatMap(({ use: { reference }, notes: [note] }) =>
      reference === undefined || note === undefined ? [] : [[repositoryName(reference), note.replace(/\.$/, '')]],
    ),
  );
}

const UNWRITABLE = "its edit can't be written any more without another one";

/** The use with its last edit, or why that is given up. */
function lastEditOf(judged: BumpUse, { after }: LastEdit, standing: Standing, why: string): BumpUse | string {
  if (standing === 'gone') return `its image is gone from the registry, and ${why}`;
  if (judged.notEdited === 'workflow-permission') return why;
  if (judged.notEdited === 'platform-lost' && targetOf(judged)?.digest === after.digest) return why;
  const { use } = judged;
  const tag = after.tag === use.reference?.tag ? undefined : after.tag;
  const edit = tag === undefined ? undefined : tagEdit(use, tag);
  const descriptor = standing ?? (after.digest && { digest: after.digest, mediaType: UNKNOWN });
  const last: Proposal = { tag, descriptor, writesDigest: after.digest !== undefined };
  const edits = typeof edit === 'string' ? edit : proposalEdits(use, last, edit);
  if (typeof edits === 'string') return `${UNWRITABLE} (${why})`;
  return { ...judged, proposal: last, seenSince: undefined, droppedPlatforms: [], edits, kept: why };
}

/** The media type of what no registry has told. */
const UNKNOWN = 'application/octet-stream';

/** Whether the last edit is the very one that is held back now. */
export function isHeldItself({ proposal, current, notEdited, kept }: BumpUse): boolean {
  return (
    kept !== undefined &&
    (notEdited === 'waiting' || notEdited === 'same-content') &&
    proposal?.tag === undefined &&
    proposal?.descriptor?.digest === current?.digest
  );
}

const COMPANY = 'it comes from the same ARG as another image that is kept';

/** With what takes text from the same ARG as a tag that is kept: it has moved along, and stays along. */
function withCompany(
  known: readonly { readonly judged: BumpUse; readonly last: LastEdit }[],
  made: ReadonlyMap<BumpUse, BumpUse>,
  standing: (after: Reference) => Standing,
): Map<BumpUse, BumpUse> {
  const all = new Map(made);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    const tags = [...all.values()].flatMap((one) => tagEditOf(one) ?? []);
    for (const { judged, last } of known) {
      const isAlong = tags.some((tag) => feeds(tag, judged) && !judged.edits.some((edit) => isSame(edit, tag)));
      if (!isAlong || all.has(judged)) continue;
      const result = lastEditOf({ ...judged, notEdited: 'shared-arg' }, last, standing(last.after), COMPANY);
      if (typeof result !== 'string') all.set(judged, result);
    }
  }
  return all;
}

/** Without those that would be half of a move: something else of the file needs another text in the same place. */
function withoutHalves(
  files: ReadonlyMap<string, readonly BumpUse[]>,
  kept: ReadonlyMap<BumpUse, BumpUse>,
): Map<BumpUse, BumpUse> {
  const left = new Map(kept);
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const [judged, made] of left) {
      const others = (files.get(judged.use.file) ?? []).flatMap((other) => {
        return other === judged ? [] : [left.get(other) ?? other];
      });
      const tag = tagEditOf(made);
      const isHalf = others.some((other) => {
        const needsTag = tag !== undefined && feeds(tag, other) && !other.edits.some((edit) => isSame(edit, tag));
        return needsTag || other.edits.some((theirs) => made.edits.some((edit) => isAgainst(edit, theirs)));
      });
      if (isHalf) left.delete(judged);
    }
  }
  return left;
}

function tagEditOf({ proposal, edits }: BumpUse): TextEdit | undefined {
  return proposal?.tag === undefined ? undefined : edits[0];
}

function feeds(edit: TextEdit, { use }: BumpUse): boolean {
  return edit.file === use.file && takesTextFrom(use, edit);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function isAgainst(a: TextEdit, b: TextEdit): boolean {
  const meets = a.span.start === b.span.start || (a.span.start < b.span.end && b.span.start < a.span.end);
  return meets && !isSame(a, b);
}
