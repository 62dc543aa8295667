import type { CommitAuthor } from '../model/github.ts';
import type { AutoMergeSettings } from './auto-merge.ts';

/** The settings of the bump pull requests into one base branch. */
export interface BumpSettings {
  /** No other base branch of the run has the same one. */
  readonly branchPrefix: string;
  /** Undefined: the default branch. */
  readonly baseBranch: string | undefined;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly draft: boolean;
  /** A template, as `title` is; undefined: the title. */
  readonly commitMessage: string | undefined;
  readonly title: string | undefined;
  /** What every title ends with: two pull requests of one run may differ in nothing but their base branch. */
  readonly titleEnd: string;
  /** A template in Markdown for what stands in front of the body. */
  readonly pullRequestHeader: string | undefined;
  /** The most open ones at a time. */
  readonly maxPullRequests: number;
  /** Undefined: whom the token belongs to. */
  readonly commitAuthor: CommitAuthor | undefined;
  readonly signoff: boolean;
  /** The title or the number of one. */
  readonly milestone: string | undefined;
  readonly autoMerge: AutoMergeSettings;
}
