import type { MergeMethod } from '../model/github.ts';

/** How the bump pull requests are to look, and where they go. */
export interface BumpSettings {
  readonly branchPrefix: string;
  /** Undefined: the default branch. */
  readonly baseBranch: string | undefined;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly draft: boolean;
  /** A template, as is `title`; undefined: the title. */
  readonly commitMessage: string | undefined;
  readonly title: string | undefined;
  /** Open ones at a time. */
  readonly maxPullRequests: number;
  readonly signoff: boolean;
  readonly autoMerge: MergeMethod | 'off';
}
