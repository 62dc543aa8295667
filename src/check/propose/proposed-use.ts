import type { ChangeReason } from '../../image/differences/image-differences.ts';
import type { Descriptor } from '../../model/descriptor.ts';
import type { TextEdit } from '../../model/edit.ts';
import type { ImageUse, NotEdited } from '../../model/image-use.ts';
import type { Platform } from '../../model/platform.ts';
import type { JudgedUse, Status } from '../judge.ts';

/** The rule whose findings the edits of a use fix, by the use's status. */
export const RULE_FIXED_BY_EDIT: Readonly<Partial<Record<Status, string>>> = {
  stale: 'stale-digest',
  unpinned: 'unpinned',
  dead: 'dead-digest',
};

/** A judged use with the edits that are proposed for it, or the reason why there are none. */
export interface ProposedUse extends JudgedUse {
  /** What is proposed, where that isn't `current`. */
  readonly proposal: Proposal | undefined;
  /** Since when the proposed digest is known, where the history says so. */
  readonly seenSince: Date | undefined;
  /** When the new digest will have matured. */
  readonly waitsUntil: Date | undefined;
  /** Platforms in use that the pinned image has and the new one lacks. */
  readonly lostPlatforms: readonly Platform[];
  /** Platforms not in use that the pinned image has and the new one lacks. */
  readonly droppedPlatforms: readonly Platform[];
  /** The only difference of the new image, where it changes nothing in use and is held back for that. */
  readonly sameContent: ChangeReason | undefined;
  /** Its move to a later release of its distribution, which is proposed apart. */
  readonly onward: Pick<ProposedUse, 'proposal' | 'seenSince' | 'edits' | 'droppedPlatforms'> | undefined;
  /** A sentence on tags that the repository has and that aren't proposed. */
  readonly tagNote: string | undefined;
  readonly edits: readonly TextEdit[];
  readonly notEdited: NotEdited | undefined;
}

/** Another image than the one that the reference's tag has now. */
export interface Proposal {
  /** A newer tag; undefined where an older, matured digest of the same tag is proposed. */
  readonly tag: string | undefined;
  /** Undefined where only its tag is known. */
  readonly descriptor: Descriptor | undefined;
  /** False where a reference without a digest gets none. */
  readonly writesDigest: boolean;
}

/** Shared by the many uses that have nothing in these lists. */
const NONE: readonly never[] = [];

/** Proposes the current digest where it differs from what is written; later steps may hold it back or replace it. */
export function proposeCurrent(judged: JudgedUse): ProposedUse {
  const proposed: ProposedUse = {
    proposal: undefined,
    seenSince: undefined,
    waitsUntil: undefined,
    lostPlatforms: NONE,
    droppedPlatforms: NONE,
    sameContent: undefined,
    onward: undefined,
    tagNote: undefined,
    edits: NONE,
    notEdited: undefined,
    ...judged,
  };
  const { use, status, current } = judged;
  const isDue = status === 'unpinned' || status === 'stale' || status === 'dead';
  if (!isDue || current === undefined || use.site === undefined) return proposed;
  const edit = digestEdit(use, current);
  if (typeof edit === 'string') return { ...proposed, notEdited: edit };
  return { ...proposed, edits: [edit, ...repeatEdits(use, current.digest, undefined)] };
}

/** The edit that writes a digest, or the reason why there is none. */
function digestEdit({ file, site = 'overridable-arg' }: ImageUse, { digest }: Descriptor): TextEdit | NotEdited {
  if (typeof site === 'string') return site;
  const { range, span, prefix, elsewhere } = site;
  if (!digest.startsWith(elsewhere)) return 'split-digest';
  return { file, range, span, text: prefix + digest.slice(elsewhere.length) };
}

/** The edits of the same digest and tag elsewhere in the file. */
function repeatEdits({ file, repeats }: ImageUse, digest: string, tag: string | undefined): TextEdit[] {
  return (repeats?.edited ?? NONE).flatMap((repeat) => [
    ...(repeat.tag === undefined || tag === undefined ? [] : [{ file, ...repeat.tag, text: tag }]),
    ...(repeat.digest === undefined ? [] : [{ file, ...repeat.digest, text: digest }]),
  ]);
}

/**
 * The judged use with another image to move to than `current`.
 * @param tag the edit that writes the proposal's tag, where it has one
 */
export function withProposal<Use extends ProposedUse>(judged: Use, proposal: Proposal, tag: TextEdit | undefined): Use {
  const edits = proposalEdits(judged.use, proposal, tag);
  if (typeof edits === 'string') return { ...judged, notEdited: edits };
  return { ...judged, proposal, edits, notEdited: undefined };
}

/** The image to pin the reference to, where it is known. */
export function targetOf({ proposal, current }: ProposedUse): Descriptor | undefined {
  return proposal?.descriptor ?? current;
}

/** The use with its move to a later release of its distribution; undefined where it has none. */
export function followed<Use extends ProposedUse>(judged: Use): Use | undefined {
  const { onward } = judged;
  return (
    onward && {
      ...judged,
      ...onward,
      notEdited: undefined,
      waitsUntil: undefined,
      sameContent: undefined,
      onward: undefined,
    }
  );
}

/** The edits that write a proposal, or why they can not be written. @param tag the edit that writes its tag */
export function proposalEdits(
  use: ImageUse,
  { descriptor, writesDigest, tag: newerTag }: Proposal,
  tag: TextEdit | undefined,
): readonly TextEdit[] | NotEdited {
  const digest = writesDigest && descriptor !== undefined ? digestEdit(use, descriptor) : undefined;
  if (typeof digest === 'string') return digest;
  const repeated = digest && descriptor ? repeatEdits(use, descriptor.digest, newerTag) : NONE;
  return [tag, digest, ...repeated].filter((edit) => edit !== undefined);
}

/** The use without its edits, as its new digest has not matured. */
export function waiting<Use extends ProposedUse>(judged: Use, until: Date): Use {
  return { ...withoutEdits(judged), notEdited: 'waiting', waitsUntil: until };
}

/** The use without its edits, as the new image lacks platforms in use. */
export function withLostPlatforms<Use extends ProposedUse>(judged: Use, lost: readonly Platform[]): Use {
  return { ...withoutEdits(judged), notEdited: 'platform-lost', lostPlatforms: lost };
}

/** The use without its edits, as the new image changes nothing in use. */
export function withSameContent<Use extends ProposedUse>(judged: Use, why: ChangeReason): Use {
  return { ...withoutEdits(judged), notEdited: 'same-content', sameContent: why };
}

/** The use without its edits, as a comment or the configuration ignores their rule. */
export function ignoring<Use extends ProposedUse>(judged: Use): Use {
  return judged.edits.length === 0 ? judged : { ...withoutEdits(judged), notEdited: 'ignored' };
}

/** The use without its edits. */
export function withoutEdits<Use extends ProposedUse>(judged: Use): Use {
  return { ...judged, edits: [] };
}
