import type { Descriptor } from '../model/descriptor.ts';
import type { ImageUse, SkipReason } from '../model/image-use.ts';
import { formatPlatform, type Platform } from '../model/platform.ts';
import { familiarReference, type Reference, repositoryName } from '../model/reference.ts';
import type { LookupFailure, Resolution } from '../model/resolution.ts';

/** The verdict on an image use. */
export type Status = 'fresh' | 'stale' | 'unpinned' | 'untracked' | 'dead' | 'unresolved' | 'skipped';

/** The verdict on a reference: the same wherever it is used. */
export interface Verdict {
  readonly status: Status;
  readonly skipReason: SkipReason | undefined;
  /** The digest to pin the reference to now. */
  readonly current: Descriptor | undefined;
  /** The platform of the pinned manifest, where the tag is an index. */
  readonly pinnedPlatform: Platform | undefined;
  /** Why it is unresolved. */
  readonly failure: LookupFailure | undefined;
  /** Why the pinned image, which isn't the tag's current one, can't be read; it need not be gone. */
  readonly unreadPin: LookupFailure | undefined;
}

/** An image use with the verdict on it. */
export interface JudgedUse extends Verdict {
  readonly use: ImageUse;
}

/** Whether the registry says that there is no such image. Its name then says nothing about the image of a build. */
export function isAbsent({ status, failure, current }: JudgedUse): boolean {
  return status === 'unresolved' && failure?.code === 'not-found' && current === undefined;
}

const IGNORED = verdict('skipped', { skipReason: 'ignored' });
const NOT_ASKED = verdict('unpinned');
const PIN_NOT_ASKED = verdict('skipped', { skipReason: 'offline' });

/**
 * The verdict on a use.
 * @param skipReason why it is not looked up: its own reason, or `ignored`
 * @param ofReference the verdict on its reference; undefined where it has none
 */
export function judge(use: ImageUse, skipReason: SkipReason | undefined, ofReference: Verdict | undefined): JudgedUse {
  if (skipReason === 'ignored') return { use, ...IGNORED };
  return { use, ...(ofReference ?? verdict('skipped', { skipReason })) };
}

/**
 * The verdict on a reference. Pure; one whose look-up failed is never fresh.
 * @param resolution undefined where no registry was asked
 * @param visibleRepositories names of repositories that answered in this run: their 404 on a digest means that it is gone
 */
export function verdictOn(
  reference: Reference,
  resolution: Resolution | undefined,
  visibleRepositories: ReadonlySet<string>,
): Verdict {
  if (resolution === undefined) return reference.digest === undefined ? NOT_ASKED : PIN_NOT_ASKED;
  const { tag, pinned, platform } = resolution;
  if (tag === undefined) return judgeUntracked(reference, resolution, visibleRepositories);
  if (!tag.ok) return verdict('unresolved', { failure: tag.failure });
  const current = tag.value;
  if (reference.digest === undefined) return verdict('unpinned', { current });
  if (reference.digest === current.digest) return verdict('fresh', { current });
  if (pinned?.ok === false && pinned.failure.code === 'not-found') return verdict('dead', { current });
  if (platform !== undefined) return judgePlatformPin(reference, platform);
  // Some registries block old images with known vulnerabilities. Another current digest is enough.
  return verdict('stale', { current, unreadPin: pinned?.ok === false ? pinned.failure : undefined });
}

function judgeUntracked(
  reference: Reference,
  { pinned }: Resolution,
  visibleRepositories: ReadonlySet<string>,
): Verdict {
  if (pinned === undefined || pinned.ok) return verdict('untracked', { current: pinned?.value });
  const isVisible = visibleRepositories.has(repositoryName(reference));
  const status = pinned.failure.code === 'not-found' && isVisible ? 'dead' : 'unresolved';
  return verdict(status, { failure: status === 'dead' ? undefined : pinned.failure });
}

/** A pin of one platform's manifest is compared with that platform's entry of the tag's index. */
function judgePlatformPin(reference: Reference, platform: NonNullable<Resolution['platform']>): Verdict {
  if (!platform.ok) {
    const { code, message: why } = platform.failure;
    const message = `${why} The pinned digest is one platform's, so whether it is the current one is not known.`;
    return verdict('unresolved', { failure: { code, message } });
  }
  const { current, platform: pinnedPlatform } = platform.value;
  if (current === undefined) {
    const message = `${familiarReference(reference)} has no image for the platform of the pinned digest (${formatPlatform(pinnedPlatform)}) any more; pin the tag's own digest.`;
    return verdict('unresolved', { pinnedPlatform, failure: { code: 'not-found', message } });
  }
  return verdict(current.digest === reference.digest ? 'fresh' : 'stale', { current, pinnedPlatform });
}

function verdict(status: Status, more: Partial<Omit<Verdict, 'status'>> = {}): Verdict {
  return {
    status,
    skipReason: more.skipReason,
    current: more.current,
    pinnedPlatform: more.pinnedPlatform,
    failure: more.failure,
    unreadPin: more.unreadPin,
  };
}
