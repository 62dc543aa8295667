import type { FileSource, LinkedFiles } from './ports.ts';

/** How a pull request is merged. */
export type MergeMethod = 'squash' | 'merge' | 'rebase';

/** A comment of ours on the pull request. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** The comments of one pull request. */
export interface Comments {
  /** The comment that carries the marker and is ours, over all pages. */
  find(marker: string): Promise<OwnComment | undefined>;
  /** @returns the comment's id; undefined where the token may not write, which is told in the log */
  create(body: string): Promise<number | undefined>;
  update(id: number, body: string): Promise<number | undefined>;
}

/** A comment of ours in the diff. */
export interface OwnReviewComment extends OwnComment {
  /** Its lines have changed since, and GitHub doesn't let it be applied. */
  readonly isOutdated: boolean;
}

/** Whole lines that a review comment offers to replace. */
export interface SuggestedChange {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly body: string;
}

/** The review comments of one pull request. */
export interface Reviews {
  /** Those whose text begins with the marker and that are ours, over all pages. */
  own(marker: string): Promise<readonly OwnReviewComment[]>;
  /**
   * One review with a comment for each change.
   * @param head the commit that the lines are of
   * @returns false where the token may not, or the pull request has moved on, which is told in the log
   */
  create(head: string, changes: readonly SuggestedChange[]): Promise<boolean>;
  update(id: number, body: string): Promise<void>;
}

/** The branch that a bump starts from, as it is on GitHub at this moment. */
export interface BaseBranch {
  readonly name: string;
  /** Of its newest commit. */
  readonly sha: string;
  readonly tree: Tree;
  readonly files: LinkedFiles;
}

/** The files of a commit. */
export interface Tree {
  readonly sha: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

export interface TreeEntry {
  /** `100644`, `100755` or `120000`. */
  readonly mode: string;
  /** Of the blob. */
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** A branch of ours, compared with the base branch. */
export interface BumpBranch {
  readonly sha: string;
  /** Every commit that the base doesn't have was made here, merges the base, or is a bot's on top of ours. */
  readonly isOwn: boolean;
  /** Some commit was made here, whatever became of it since. */
  readonly hasOwn: boolean;
  /** The id of the newest commit that was made here and is still as it was. */
  readonly made: string | undefined;
  /** One text for all that the newest commit from here was made to change, as it says itself. */
  readonly madeChange: string | undefined;
  /** The files in which it differs from where it left the base: path → blob id; undefined where it is gone. */
  readonly changes: ReadonlyMap<string, string | undefined>;
}

/** A branch of ours with its files. */
export interface BumpBranchFiles extends BumpBranch {
  /** Where it left the base. */
  readonly before: FileSource;
  readonly after: FileSource;
}

export interface PullRequest {
  readonly number: number;
  /** Its id in GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  /** The branch that it brings. */
  readonly branch: string;
  /** That branch's newest commit. */
  readonly head: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  /** GitHub merges it by itself. */
  readonly hasAutoMerge: boolean;
  readonly body: string;
}

/** A file's new content. */
export interface NewContent {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
}

export interface NewCommit {
  readonly base: BaseBranch;
  readonly contents: readonly NewContent[];
  readonly message: string;
}

/** What is set on a pull request when it is opened. */
export interface NewPullRequest {
  readonly branch: string;
  /** Its newest commit. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
}

/** How a pull request is closed. */
export interface Closing {
  readonly body: string;
  readonly comment: string;
  readonly branch: string;
  /** The branch's newest commit; undefined where it is gone. */
  readonly head: string | undefined;
}

/** The repository on GitHub, as far as a bump needs it. Every refusal is an OperationalError of one sentence. */
export interface BumpRepository {
  base(branch: string | undefined): Promise<BaseBranch>;
  branch(name: string, base: BaseBranch): Promise<BumpBranchFiles | undefined>;
  /** Those from the branch into the base, of any state, the newest first. */
  pullRequests(branch: string, base: string): Promise<readonly PullRequest[]>;
  /** The message of a commit; undefined where it is gone. */
  message(sha: string): Promise<string | undefined>;
  /** The open ones into the base, of branches that begin with the prefix. */
  openPullRequests(prefix: string, base: string): Promise<readonly PullRequest[]>;
  /** @returns the commit's id */
  commit(commit: NewCommit): Promise<string>;
  /** @returns false where there is such a branch already */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** Moves the branch from `from` to `to`. @returns false where it is somewhere else by now */
  moveBranch(name: string, from: string, to: string): Promise<boolean>;
  /** Leaves no branch behind where it can't be opened. @returns undefined where there is an open one already */
  openPullRequest(pullRequest: NewPullRequest): Promise<PullRequest | undefined>;
  updatePullRequest(number: number, change: { readonly body: string; readonly title?: string }): Promise<void>;
  /** What GitHub refuses is told in the log. */
  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<void>;
  /**
   * Closes the pull request and deletes its branch where it is still at `head`; then says why, unless another run has
   * done the same in the meantime.
   */
  closePullRequest(number: number, closing: Closing): Promise<void>;
  comments(number: number): Comments;
}
