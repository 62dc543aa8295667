export type Operation = 'created' | 'updated' | 'unchanged' | 'closed' | 'none';

/** What was done with one bump's pull request. */
export interface BumpOutcome {
  readonly operation: Operation;
  readonly branch: string;
  /** Undefined where there is no pull request. */
  readonly number: number | undefined;
  readonly url: string | undefined;
  /** Why that was all, where it isn't plain. */
  readonly note: string | undefined;
  /** What is left out of it, or stays with its last edit, and why: sentences that may hold foreign text. */
  readonly leftOut: readonly string[];
}
