import { OperationalError } from '../model/error.ts';
import type {
  BaseBranch,
  BumpBranchFiles,
  BumpRepository,
  Closing,
  IssueComments,
  MergeMethod,
  NewCommit,
  NewPullRequest,
  PullRequest,
} from '../model/github.ts';
import type { FileSource, Log } from '../model/ports.ts';
import { readBaseBranch, readDefaultBranch } from './base-branch.ts';
import { BumpBranchReader } from './bump-branch.ts';
import { failedRequest } from './errors/failed-request.ts';
import { ReadOnlyTokenNotice } from './errors/read-only-token.ts';
import { statusOf } from './errors/response-status.ts';
import { createCommit } from './git/commits.ts';
import { moveBranch } from './git/force-push.ts';
import { createRef, deleteRef, type NewRef } from './git/refs.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { disableAutoMerge, enableAutoMerge } from './pull-requests/auto-merge.ts';
import { createPullRequest } from './pull-requests/create-pull-request.ts';
import { GitHubIssueComments } from './pull-requests/issue-comments.ts';
import {
  isPullRequestOpen,
  openPullRequestsOf,
  pullRequestsOfBranch,
  updatePullRequest,
} from './pull-requests/pull-requests.ts';

/** What a GitHubBumpRepository works with. */
export interface BumpRepositoryParts {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** From the event, where it names the branch; saves a request. */
  readonly defaultBranch: string | undefined;
  readonly isSelected: (path: string) => boolean;
  readonly workspace: FileSource;
  /** What the names of the bump branches begin with. */
  readonly branchPrefix: string;
  readonly log: Log;
}

/** The repository on GitHub, over its API. */
export class GitHubBumpRepository implements BumpRepository {
  readonly #parts: BumpRepositoryParts;
  readonly #branches: BumpBranchReader;

  constructor(parts: BumpRepositoryParts) {
    this.#parts = parts;
    this.#branches = new BumpBranchReader(parts.octokit, parts.repository, parts.workspace);
  }

  async base(branch: string | undefined): Promise<BaseBranch> {
    const { octokit, repository, defaultBranch, isSelected, workspace } = this.#parts;
    const name = branch ?? defaultBranch ?? (await readDefaultBranch(octokit, repository));
    return readBaseBranch(octokit, repository, name, { isSelected }, workspace);
  }

  branch(name: string, base: BaseBranch): Promise<BumpBranchFiles | undefined> {
    return this.#branches.read(name, base);
  }

  pullRequests(branch: string): Promise<readonly PullRequest[]> {
    const { octokit, repository } = this.#parts;
    return pullRequestsOfBranch(octokit, repository, branch);
  }

  openPullRequests(prefix: string, base: string): Promise<readonly PullRequest[]> {
    const { octokit, repository } = this.#parts;
    return openPullRequestsOf(octokit, repository, prefix, base);
  }

  async message(sha: string): Promise<string | undefined> {
    const { octokit, repository } = this.#parts;
    try {
      const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
      return data.message;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw failedRequest(error, `read the commit ${sha}`, 'contents: read');
    }
  }

  commit(commit: NewCommit): Promise<string> {
    const { octokit, repository, log } = this.#parts;
    return createCommit(octokit, repository, commit, { exempt: this.#exempt, isCommitted: false }, log);
  }

  createBranch(name: string, sha: string): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    return createRef(octokit, repository, this.#ref(name, sha));
  }

  moveBranch(name: string, from: string, to: string): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    return moveBranch(octokit, repository, { ...this.#ref(name, to), from });
  }

  async openPullRequest(wanted: NewPullRequest): Promise<PullRequest | undefined> {
    const { octokit, repository, log } = this.#parts;
    try {
      return await createPullRequest(octokit, repository, wanted, log);
    } catch (error) {
      if (error instanceof OperationalError && !(await this.#mayBeOpen(wanted, error)))
        await this.#deleteBranch(wanted.branch, wanted.head);
      throw error;
    }
  }

  updatePullRequest(number: number, update: { readonly body: string; readonly title?: string }): Promise<void> {
    const { octokit, repository } = this.#parts;
    return updatePullRequest(octokit, repository, number, update);
  }

  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<void> {
    const { octokit, repository, log } = this.#parts;
    return enableAutoMerge(octokit, repository, pullRequest, method, log);
  }

  disableAutoMerge(pullRequest: PullRequest): Promise<void> {
    const { octokit, repository, log } = this.#parts;
    return disableAutoMerge(octokit, repository, pullRequest, log);
  }

  /** GitHub accepts a second closing without an error, but only one run can delete the branch: that run comments. */
  async closePullRequest(number: number, { body, comment, branch, head }: Closing): Promise<void> {
    const { octokit, repository } = this.#parts;
    if (head === undefined && !(await isPullRequestOpen(octokit, repository, number))) return;
    await updatePullRequest(octokit, repository, number, { body, state: 'closed' });
    if (head === undefined || (await this.#deleteBranch(branch, head))) await this.comments(number).create(comment);
  }

  comments(number: number): IssueComments {
    const { octokit, repository, log } = this.#parts;
    return new GitHubIssueComments(octokit, repository, number, new ReadOnlyTokenNotice(log));
  }

  /** Whether the pull request may still exist. Then its branch has to stay, or GitHub would close it. */
  async #mayBeOpen({ branch, base }: NewPullRequest, { code }: OperationalError): Promise<boolean> {
    if (code !== 'server-error') return false;
    const listed = await this.pullRequests(branch).catch(() => undefined);
    return listed === undefined || listed.some((listedOne) => listedOne.isOpen && listedOne.base === base);
  }

  /** Deletes the branch where it is still at `head`. @returns false where somebody else has deleted it */
  async #deleteBranch(name: string, head: string): Promise<boolean> {
    const { octokit, repository, log } = this.#parts;
    try {
      return await deleteRef(octokit, repository, this.#ref(name, head));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      log.warning(error.message);
      return true;
    }
  }

  #ref(name: string, to: string): NewRef {
    return { ref: `heads/${name}`, to, exempt: this.#exempt };
  }

  /** The bump branches, as a pattern of GitHub's. */
  get #exempt(): string {
    const { branchPrefix } = this.#parts;
    return `${branchPrefix}${branchPrefix.endsWith('/') ? '**' : '*'}`;
  }
}
