import type { ChangeReason } from '../image/differences/image-differences.ts';
import type { Descriptor } from '../model/descriptor.ts';
import type { TextEdit } from '../model/edit.ts';
import type { ImageUse, NotEdited, SkipReason } from '../model/image-use.ts';
import { formatPlatform, type Platform } from '../model/platform.ts';
import { repositoryName } from '../model/reference.ts';
import type { LookupFailure, Resolution } from '../model/resolution.ts';
import { nameOfUse } from './use-words.ts';

export type Status = 'fresh' | 'stale' | 'unpinned' | 'untracked' | 'dead' | 'unresolved' | 'skipped';

/** The rule that the edits of a judged use answer, by its status. */
export const EDITED_FOR: Readonly<Partial<Record<Status, string>>> = {
  stale: 'stale-digest',
  unpinned: 'unpinned',
  dead: 'dead-digest',
};

/** An image use, judged by what its registry says. */
export interface JudgedUse {
  readonly use: ImageUse;
  readonly status: Status;
  readonly skipReason: SkipReason | undefined;
  /** What the reference should be pinned to now. */
  readonly current: Descriptor | undefined;
  /** The platform of the pinned manifest, where the tag is an index. */
  readonly pinnedPlatform: Platform | undefined;
  /** Why it is unresolved. */
  readonly failure: LookupFailure | undefined;
  /** Why the pinned image, which the tag has no longer, can't be read: it needn't be gone. */
  readonly unreadPin: LookupFailure | undefined;
  /** What was asked beside, and got no answer: sentences. What is said of the use is as if it had not been asked. */
  readonly notes: readonly string[];
  /** What is proposed, where that isn't `current`. */
  readonly proposal: Proposal | undefined;
  /** Since when what is proposed is known, where a record says so. */
  readonly seenSince: Date | undefined;
  /** Until when the new digest is left to mature. */
  readonly waitsUntil: Date | undefined;
  /** Platforms in use that the pinned image has and the new one hasn't. */
  readonly lostPlatforms: readonly Platform[];
  /** Such platforms that aren't in use. */
  readonly droppedPlatforms: readonly Platform[];
  /** What alone is different in the new image, where nothing in use is and it is held for that. */
  readonly sameContent: ChangeReason | undefined;
  /** Its move to a later release of its distribution, a change of its own beside the others. */
  readonly onward: Pick<JudgedUse, 'proposal' | 'seenSince' | 'edits' | 'droppedPlatforms'> | undefined;
  /** A sentence on the tags that are there for it and aren't proposed. */
  readonly tagNote: string | undefined;
  readonly edits: readonly TextEdit[];
  readonly notEdited: NotEdited | undefined;
  /** Its edits are those that an open pull request has made of it: a clause on why. It may hold foreign text. */
  readonly kept: string | undefined;
}

/** Another image than the one that the reference's tag has now. */
export interface Proposal {
  /** A newer tag; undefined where an older digest of the same tag is proposed, which has matured. */
  readonly tag: string | undefined;
  /** Undefined where nothing but the tag is known of it. */
  readonly descriptor: Descriptor | undefined;
  /** Not where a reference without a digest stays so. */
  readonly writesDigest: boolean;
}

/** Whether its registry has said that there is no such image: its name then says nothing of what will be built on. */
export function isAbsent({ status, failure, current }: JudgedUse): boolean {
  return status === 'unresolved' && failure?.code === 'not-found' && current === undefined;
}

/** Of lists that most judged uses have nothing in. */
const NONE: readonly never[] = [];

/** What decides a judgement beside the use itself. */
export interface Evidence {
  readonly resolution: Resolution | undefined;
  /** Names of repositories that answered some question in this run: their 404 on a digest proves that it is gone. */
  readonly visibleRepositories: ReadonlySet<string>;
}

/** The verdict on one use. Pure; a failed look-up is never fresh and never an edit. */
export function judge(use: ImageUse, evidence: Evidence): JudgedUse {
  const { reference, skipReason } = use;
  if (reference === undefined || skipReason === 'ignored') return verdict(use, 'skipped', { skipReason });
  const { resolution } = evidence;
  if (resolution === undefined) {
    return reference.digest === undefined
      ? verdict(use, 'unpinned')
      : verdict(use, 'skipped', { skipReason: 'offline' });
  }
  const { tag, pinned, platform } = resolution;
  if (tag === undefined) return judgeUntracked(use, resolution, evidence);
  if (!tag.ok) return verdict(use, 'unresolved', { failure: tag.failure });
  const current = tag.value;
  if (reference.digest === undefined) return edited(verdict(use, 'unpinned', { current }));
  if (reference.digest === current.digest) return verdict(use, 'fresh', { current });
  if (pinned?.ok === false && pinned.failure.code === 'not-found') return edited(verdict(use, 'dead', { current }));
  if (platform !== undefined) return judgePlatformPin(use, platform);
  // Some registries block an old image with known vulnerabilities. That the tag has another one is enough.
  return edited(verdict(use, 'stale', { current, unreadPin: pinned?.ok === false ? pinned.failure : undefined }));
}

function judgeUntracked(use: ImageUse, { pinned }: Resolution, evidence: Evidence): JudgedUse {
  if (pinned === undefined || pinned.ok) return verdict(use, 'untracked', { current: pinned?.value });
  const isVisible = use.reference !== undefined && evidence.visibleRepositories.has(repositoryName(use.reference));
  const status = pinned.failure.code === 'not-found' && isVisible ? 'dead' : 'unresolved';
  return verdict(use, status, { failure: status === 'dead' ? undefined : pinned.failure });
}

/** One platform's manifest stays one platform's manifest: it is compared with that platform's entry of the index. */
function judgePlatformPin(use: ImageUse, platform: NonNullable<Resolution['platform']>): JudgedUse {
  if (!platform.ok) {
    const { code, message: why } = platform.failure;
    const message = `${why} The pinned digest is one platform's, so whether it is the current one is not known.`;
    return verdict(use, 'unresolved', { failure: { code, message } });
  }
  const { current, platform: pinnedPlatform } = platform.value;
  if (current === undefined) {
    const message = `${nameOfUse(use)} has no image for the platform of the pinned digest (${formatPlatform(pinnedPlatform)}) any more; pin the tag's own digest.`;
    return verdict(use, 'unresolved', { pinnedPlatform, failure: { code: 'not-found', message } });
  }
  if (current.digest === use.reference?.digest) return verdict(use, 'fresh', { current, pinnedPlatform });
  return edited(verdict(use, 'stale', { current, pinnedPlatform }));
}

function verdict(
  use: ImageUse,
  status: Status,
  more: Partial<Pick<JudgedUse, 'skipReason' | 'current' | 'pinnedPlatform' | 'failure' | 'unreadPin'>> = {},
): JudgedUse {
  return {
    use,
    status,
    skipReason: more.skipReason,
    current: more.current,
    pinnedPlatform: more.pinnedPlatform,
    failure: more.failure,
    unreadPin: more.unreadPin,
    notes: NONE,
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
    kept: undefined,
  };
}

/** With the edit that writes the current digest, or the reason why there is none. */
function edited(judged: JudgedUse): JudgedUse {
  const { use, current } = judged;
  if (current === undefined || use.site === undefined) return judged;
  const edit = digestEdit(use, current);
  if (typeof edit === 'string') return { ...judged, notEdited: edit };
  return { ...judged, edits: [edit, ...twinEdits(use, current.digest, undefined)] };
}

/** The edit that writes a digest, or the reason why there is none. */
function digestEdit({ file, site = 'overridable-arg' }: ImageUse, { digest }: Descriptor): TextEdit | NotEdited {
  if (typeof site === 'string') return site;
  const { range, span, prefix, elsewhere } = site;
  if (!digest.startsWith(elsewhere)) return 'split-digest';
  return { file, range, span, text: prefix + digest.slice(elsewhere.length) };
}

/** What says the same elsewhere in the file moves with the reference, tag and digest. */
function twinEdits({ file, again }: ImageUse, digest: string, tag: string | undefined): TextEdit[] {
  return (again?.twins ?? NONE).flatMap((twin) => [
    ...(twin.tag === undefined || tag === undefined ? [] : [{ file, ...twin.tag, text: tag }]),
    ...(twin.digest === undefined ? [] : [{ file, ...twin.digest, text: digest }]),
  ]);
}

/**
 * The judged use with another image to move to than `current`.
 * @param tag the edit that writes the proposal's tag, where it has one
 */
export function withProposal(judged: JudgedUse, proposal: Proposal, tag: TextEdit | undefined): JudgedUse {
  const edits = proposalEdits(judged.use, proposal, tag);
  if (typeof edits === 'string') return { ...judged, notEdited: edits };
  return { ...judged, proposal, edits, notEdited: undefined };
}

/** What the reference is to be pinned to, where something is known. */
export function targetOf({ proposal, current }: JudgedUse): Descriptor | undefined {
  return proposal?.descriptor ?? current;
}

/** The judged use as its move to a later release of its distribution has it, where there is one. */
export function followed(judged: JudgedUse): JudgedUse | undefined {
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

/**
 * The judged use with what an open pull request has made of it.
 * @returns undefined where that can't be written any more
 */
export function withLastEdit(
  judged: JudgedUse,
  last: Proposal,
  tag: TextEdit | undefined,
  why: string,
): JudgedUse | undefined {
  const edits = proposalEdits(judged.use, last, tag);
  if (typeof edits === 'string') return undefined;
  return { ...judged, proposal: last, seenSince: undefined, droppedPlatforms: NONE, edits, kept: why };
}

function proposalEdits(
  use: ImageUse,
  { descriptor, writesDigest, tag: newerTag }: Proposal,
  tag: TextEdit | undefined,
): readonly TextEdit[] | NotEdited {
  const digest = writesDigest && descriptor !== undefined ? digestEdit(use, descriptor) : undefined;
  if (typeof digest === 'string') return digest;
  const twins = digest && descriptor ? twinEdits(use, descriptor.digest, newerTag) : NONE;
  return [tag, digest, ...twins].filter((edit) => edit !== undefined);
}

/** The judged use while its new digest matures. */
export function waiting(judged: JudgedUse, until: Date): JudgedUse {
  return { ...withoutEdits(judged), notEdited: 'waiting', waitsUntil: until };
}

/** The judged use where the new image can't be used for all that the old one is. */
export function withLostPlatforms(judged: JudgedUse, lost: readonly Platform[]): JudgedUse {
  return { ...withoutEdits(judged), notEdited: 'platform-lost', lostPlatforms: lost };
}

/** The judged use where the new image changes nothing in use. */
export function withSameContent(judged: JudgedUse, why: ChangeReason): JudgedUse {
  return { ...withoutEdits(judged), notEdited: 'same-content', sameContent: why };
}

/** The judged use without the edits that a comment or the configuration switches off. */
export function ignoring(judged: JudgedUse): JudgedUse {
  return judged.edits.length === 0 ? judged : { ...withoutEdits(judged), notEdited: 'ignored' };
}

/** The judged use without its edits, for rules and policies that forbid one. */
export function withoutEdits(judged: JudgedUse): JudgedUse {
  return { ...judged, edits: [] };
}
