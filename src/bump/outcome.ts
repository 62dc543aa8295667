import type { PullRequest } from '../model/github.ts';
import type { NoneKind } from './decision.ts';

/** What a run did with a pull request. */
export type Operation = 'created' | 'updated' | 'unchanged' | 'closed' | 'none';

/** Why there is no pull request. */
export type Missing = NoneKind | 'failed' | 'dry-run';

/** What a run did with the pull request of one bump. */
export interface BumpOutcome {
  readonly operation: Operation;
  readonly branch: string;
  /** The title that freshfrom gives the pull request. */
  readonly title: string;
  /** Why there is no pull request; undefined where there is one. */
  readonly missing: Missing | undefined;
  /** Undefined where there is no pull request. */
  readonly number: number | undefined;
  readonly url: string | undefined;
  /** Why the operation is this one, where that needs a word. */
  readonly note: string | undefined;
  /** What is left out of the pull request or keeps its last edit, and why: sentences that may hold foreign text. */
  readonly leftOut: readonly string[];
}

/** What a run did, without the names of the bump. */
export type ActionResult = Omit<BumpOutcome, 'branch' | 'title' | 'leftOut'>;

/** The result of an operation on a pull request. */
export function pullRequestResult(operation: Operation, { number, url }: PullRequest, note?: string): ActionResult {
  return { operation, missing: undefined, number, url, note };
}

/** The result where there is no pull request. */
export function noPullRequest(missing: Missing, note: string): ActionResult {
  return { operation: 'none', missing, number: undefined, url: undefined, note };
}
