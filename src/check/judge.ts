import type { Descriptor } from '../model/descriptor.ts';
import type { ImageUse, SkipReason } from '../model/image-use.ts';
import { formatPlatform, type Platform } from '../model/platform.ts';
import { repositoryName } from '../model/reference.ts';
import type { LookupFailure, Resolution } from '../model/resolution.ts';
import { nameOfUse } from './use-labels.ts';

/** The verdict on an image use. */
export type Status = 'fresh' | 'stale' | 'unpinned' | 'untracked' | 'dead' | 'unresolved' | 'skipped';

/** An image use with the verdict on it. */
export interface JudgedUse {
  readonly use: ImageUse;
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

/** Whether the registry says that there is no such image. Its name then says nothing about the image of a build. */
export function isAbsent({ status, failure, current }: JudgedUse): boolean {
  return status === 'unresolved' && failure?.code === 'not-found' && current === undefined;
}

/** An image use with what its registry says of it. */
export interface ResolvedUse {
  readonly use: ImageUse;
  /** Why it is not looked up: its own reason, or `ignored`. */
  readonly skipReason: SkipReason | undefined;
  /** Undefined where no registry was asked. */
  readonly resolution: Resolution | undefined;
}

/**
 * Gives the verdict on one use. Pure; a use whose look-up failed is never fresh.
 * @param visibleRepositories names of repositories that answered in this run: their 404 on a digest means that it is gone
 */
export function judge(resolved: ResolvedUse, visibleRepositories: ReadonlySet<string>): JudgedUse {
  const { use, skipReason, resolution } = resolved;
  const { reference } = use;
  if (reference === undefined || skipReason === 'ignored') return verdict(use, 'skipped', { skipReason });
  if (resolution === undefined) {
    return reference.digest === undefined
      ? verdict(use, 'unpinned')
      : verdict(use, 'skipped', { skipReason: 'offline' });
  }
  const { tag, pinned, platform } = resolution;
  if (tag === undefined) return judgeUntracked(use, resolution, visibleRepositories);
  if (!tag.ok) return verdict(use, 'unresolved', { failure: tag.failure });
  const current = tag.value;
  if (reference.digest === undefined) return verdict(use, 'unpinned', { current });
  if (reference.digest === current.digest) return verdict(use, 'fresh', { current });
  if (pinned?.ok === false && pinned.failure.code === 'not-found') return verdict(use, 'dead', { current });
  if (platform !== undefined) return judgePlatformPin(use, platform);
  // Some registries block old images with known vulnerabilities. Another current digest is enough.
  return verdict(use, 'stale', { current, unreadPin: pinned?.ok === false ? pinned.failure : undefined });
}

function judgeUntracked(use: ImageUse, { pinned }: Resolution, visibleRepositories: ReadonlySet<string>): JudgedUse {
  if (pinned === undefined || pinned.ok) return verdict(use, 'untracked', { current: pinned?.value });
  const isVisible = use.reference !== undefined && visibleRepositories.has(repositoryName(use.reference));
  const status = pinned.failure.code === 'not-found' && isVisible ? 'dead' : 'unresolved';
  return verdict(use, status, { failure: status === 'dead' ? undefined : pinned.failure });
}

/** A pin of one platform's manifest is compared with that platform's entry of the tag's index. */
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
  return verdict(use, 'stale', { current, pinnedPlatform });
}

function verdict(use: ImageUse, status: Status, more: Partial<Omit<JudgedUse, 'use' | 'status'>> = {}): JudgedUse {
  return {
    use,
    status,
    skipReason: more.skipReason,
    current: more.current,
    pinnedPlatform: more.pinnedPlatform,
    failure: more.failure,
    unreadPin: more.unreadPin,
  };
}
