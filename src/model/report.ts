import type { Finding } from './finding.ts';
import type { JudgedUse, Status } from './judgement.ts';

export type Summary = { readonly files: number; readonly references: number } & Readonly<Record<Status, number>>;

/** The one model that every output is made from. */
export interface Report {
  readonly summary: Summary;
  /** By file, then by position. */
  readonly uses: readonly JudgedUse[];
  readonly findings: readonly Finding[];
  /** What `fail-on` names among the findings that the change under review brought. */
  readonly failed: boolean;
  /** Registries at which every look-up failed, by host. */
  readonly silentRegistries: readonly string[];
}

export function summarize(files: number, uses: readonly JudgedUse[]): Summary {
  const count = (status: Status): number => uses.filter((judged) => judged.status === status).length;
  return {
    files,
    references: uses.length,
    fresh: count('fresh'),
    stale: count('stale'),
    unpinned: count('unpinned'),
    untracked: count('untracked'),
    dead: count('dead'),
    unresolved: count('unresolved'),
    skipped: count('skipped'),
  };
}
