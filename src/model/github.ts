import type { FileSource, LinkedFiles } from './ports.ts';

/** How a pull request is merged. */
export type MergeMethod = 'squash' | 'merge' | 'rebase';

/** A comment of ours on the pull request. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** The comments of one pull request, which GitHub's API calls issue comments. */
export interface IssueComments {
  /** The newest comment that begins with the marker, is ours and isn't hidden, over all pages. */
  find(marker: string): Promise<OwnComment | undefined>;
  /** @returns the comment's id; undefined where the token may not write, which the log says */
  create(body: string): Promise<number | undefined>;
  update(id: number, body: string): Promise<number | undefined>;
}

/** A comment of ours on lines of the diff. */
export interface OwnReviewComment extends OwnComment {
  /** Its lines have changed since, so GitHub doesn't let people apply its suggestion. */
  readonly isOutdated: boolean;
}

/** A review comment that suggests to replace whole lines. */
export interface SuggestedChange {
  readonly file: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly body: string;
}

/** The review comments of one pull request. */
export interface ReviewComments {
  /** Those whose text begins with the marker and that are ours, over all pages. */
  own(marker: string): Promise<readonly OwnReviewComment[]>;
  /**
   * One review with a comment for each change.
   * @param head the commit that has the lines
   * @returns false where the token may not write or the pull request has a newer commit, which the log says
   */
  create(head: string, changes: readonly SuggestedChange[]): Promise<boolean>;
  update(id: number, body: string): Promise<void>;
}

/** The issue of a dashboard, which the token's account has written. */
export interface DashboardIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
}

/** The issues of the repository, as far as a dashboard needs them. Every failed request is an OperationalError. */
export interface DashboardIssues {
  /** Of those that have the marker and are ours the oldest open one, else the newest closed one. */
  find(marker: string): Promise<DashboardIssue | undefined>;
  /** @returns the body of an issue */
  read(number: number): Promise<string>;
  /** @returns the issue's URL */
  create(title: string, body: string): Promise<string>;
  update(number: number, body: string): Promise<void>;
}

/** The branch that bump pull requests merge into, as it is on GitHub at this moment. */
export interface BaseBranch {
  readonly name: string;
  /** The id of its newest commit. */
  readonly sha: string;
  readonly tree: Tree;
  readonly files: LinkedFiles;
}

/** A git tree with all its files, by path. */
export interface Tree {
  readonly sha: string;
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** A file or symbolic link in a git tree. */
export interface TreeEntry {
  /** `100644`, `100755` or `120000`. */
  readonly mode: string;
  /** The id of the blob. */
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** The branch of a bump pull request, compared with the base branch. */
export interface BumpBranch {
  readonly sha: string;
  /** Every commit that the base doesn't have is ours, merges the base, or is a bot's on top of ours. */
  readonly isOwn: boolean;
  /** At least one commit is ours, amended or not. */
  readonly hasOwn: boolean;
  /** The id of our newest commit that nobody has amended. */
  readonly ownCommit: string | undefined;
  /** The change id in the message of our newest commit: what it was made to change. */
  readonly ownChange: string | undefined;
  /** Path → blob id of the files that differ from those where it left the base; undefined for a removed file. */
  readonly changes: ReadonlyMap<string, string | undefined>;
}

/** The branch of a bump pull request, with its files. */
export interface BumpBranchFiles extends BumpBranch {
  /** The files where it left the base. */
  readonly before: FileSource;
  readonly after: FileSource;
}

/** A pull request of the repository, as far as a bump needs it. */
export interface PullRequest {
  readonly number: number;
  /** Its id in GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  /** Its head branch. */
  readonly branch: string;
  /** The newest commit of that branch. */
  readonly head: string;
  /** The branch that it goes into. */
  readonly base: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly isDraft: boolean;
  /** Auto-merge is on. */
  readonly hasAutoMerge: boolean;
  readonly body: string;
}

/** A file with its new content. */
export interface NewContent {
  readonly path: string;
  readonly mode: string;
  readonly bytes: Uint8Array;
}

/** Who is named as the author of a commit. */
export interface CommitAuthor {
  readonly name: string;
  readonly email: string;
}

/** A commit on top of the base branch. */
export interface NewCommit {
  readonly base: BaseBranch;
  readonly contents: readonly NewContent[];
  readonly message: string;
  /** Undefined: whom the token belongs to. Only then does GitHub sign the commit. */
  readonly author: CommitAuthor | undefined;
}

/** A pull request to open. */
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
  /** The title or the number of one. */
  readonly milestone: string | undefined;
}

/** What closing a pull request writes and deletes. */
export interface Closing {
  readonly body: string;
  readonly comment: string;
  readonly branch: string;
  /** The newest commit of the branch; undefined where the branch is gone. */
  readonly head: string | undefined;
}

/** The repository on GitHub, as far as a bump needs it. Every failed request is an OperationalError of one sentence. */
export interface BumpRepository {
  base(branch: string | undefined): Promise<BaseBranch>;
  branch(name: string, base: BaseBranch): Promise<BumpBranchFiles | undefined>;
  /** Those from the branch, into any base and of any state, newest first. */
  pullRequests(branch: string): Promise<readonly PullRequest[]>;
  /** The message of a commit; undefined where there is no such commit. */
  message(sha: string): Promise<string | undefined>;
  /** The open ones into the base, of branches that begin with the prefix. */
  openPullRequests(prefix: string, base: string): Promise<readonly PullRequest[]>;
  /** @returns the commit's id */
  commit(commit: NewCommit): Promise<string>;
  /** @returns false where the branch exists already */
  createBranch(name: string, sha: string): Promise<boolean>;
  /** Moves the branch from `from` to `to`. @returns false where it is not at `from` any more */
  moveBranch(name: string, from: string, to: string): Promise<boolean>;
  /** Deletes the branch where GitHub refuses the pull request. @returns undefined where one is open already */
  openPullRequest(pullRequest: NewPullRequest): Promise<PullRequest | undefined>;
  updatePullRequest(number: number, change: { readonly body: string; readonly title?: string }): Promise<void>;
  /** The log says what GitHub refuses. */
  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<void>;
  disableAutoMerge(pullRequest: PullRequest): Promise<void>;
  /**
   * Closes the pull request and deletes its branch where it is still at `head`; then comments, unless another run has
   * done the same.
   */
  closePullRequest(number: number, closing: Closing): Promise<void>;
  comments(number: number): IssueComments;
}
