import type { Descriptor } from './descriptor.ts';
import type { Platform } from './platform.ts';

/** Why a lookup failed. */
export type LookupErrorCode =
  /** The registry has no such image, or hides it. */
  | 'not-found'
  /** The registry, its token server or a policy of this program refuses the request. */
  | 'denied'
  | 'rate-limited'
  /** No complete response came. */
  | 'unreachable'
  /** A response that violates the protocol or the limits of this program. */
  | 'malformed-response'
  /** The run's time for lookups was over. */
  | 'deadline-exceeded';

/** A failed lookup. */
export interface LookupFailure {
  readonly code: LookupErrorCode;
  /** One sentence: what, where, and what to do. Contains no secret. */
  readonly message: string;
}

/** The result of one lookup. */
export type Lookup<T> =
  /** `incomplete`: why a part of the value is missing, where one is. */
  | { readonly ok: true; readonly value: T; readonly incomplete?: LookupFailure }
  | { readonly ok: false; readonly failure: LookupFailure };

/** The results of a reference's lookups. */
export interface Resolution {
  /** What the tag points to now; undefined where the reference has no tag. */
  readonly tag: Lookup<Descriptor> | undefined;
  /** The pinned digest, where it still exists and can be read; undefined where the lookup wasn't needed. */
  readonly pinned: Lookup<Descriptor> | undefined;
  /** Where one platform's manifest is pinned and the tag is an index: the entry for that platform in the tag's index. */
  readonly platform: Lookup<PlatformEntry> | undefined;
}

/** An index's entry for a platform. */
export interface PlatformEntry {
  readonly platform: Platform;
  /** Undefined where the index no longer lists the platform. */
  readonly current: Descriptor | undefined;
}

/** The requests of a run, for the log and the job summary. */
export interface RegistryStatistics {
  readonly requests: number;
  /** By registry, where it states a limit: pulls left in the current window. */
  readonly rateLimitRemaining: ReadonlyMap<string, number>;
}
