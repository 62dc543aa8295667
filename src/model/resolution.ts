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

export interface LookupFailure {
  readonly code: LookupErrorCode;
  /** One sentence: what, where, and what to do. Holds no secret. */
  readonly message: string;
}

/** What one question to a registry brought. */
export type Lookup<T> =
  /** `incomplete`: why a part of the value is missing, where one is. */
  | { readonly ok: true; readonly value: T; readonly incomplete?: LookupFailure }
  | { readonly ok: false; readonly failure: LookupFailure };

/** All that a registry said of one reference. */
export interface Resolution {
  /** What the tag points to now; undefined where the reference has no tag. */
  readonly tag: Lookup<Descriptor> | undefined;
  /** Whether the pinned digest is still there and can be read; undefined where there was no need to ask. */
  readonly pinned: Lookup<Descriptor> | undefined;
  /** Where one platform's manifest is pinned and the tag is an index: what the tag's index has for that platform now. */
  readonly platform: Lookup<PlatformEntry> | undefined;
}

/** What an index has for a platform; undefined: nothing any more. */
export interface PlatformEntry {
  readonly platform: Platform;
  readonly current: Descriptor | undefined;
}

/** The questions and answers of a run, for the log and the job summary. */
export interface RegistryStatistics {
  readonly requests: number;
  /** By registry host, where it tells: pulls left in the present window. */
  readonly rateLimitRemaining: ReadonlyMap<string, number>;
}
