import { OperationalError } from '../model/error.ts';
import type {
  BaseBranch,
  BumpBranch,
  BumpRepository,
  Closing,
  Comments,
  NewCommit,
  NewPullRequest,
  PullRequest,
  Tree,
  TreeEntry,
} from '../model/github.ts';
import type { FileSource, Log } from '../model/ports.ts';
import type { MergeMethod } from '../model/settings.ts';
import { enableAutoMerge } from './auto-merge.ts';
import { PullRequestComments } from './comments.ts';
import { changeId, createCommit, isMadeHere, isOwnCommit } from './commit.ts';
import { decoratePullRequest } from './decorate.ts';
import { moveRef } from './move-ref.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { pullRequestOf } from './pull-request.ts';
import { explain, statusOf } from './refusal.ts';
import { readTree, TreeFiles } from './tree-files.ts';
import { WriteRefusal } from './write-refusal.ts';

/** What the repository on GitHub is reached with. */
export interface BumpRepositoryParts {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** From the event, where it has it; saves a request. */
  readonly defaultBranch: string | undefined;
  readonly isSelected: (path: string) => boolean;
  readonly workspace: FileSource;
  readonly log: Log;
}

/** The repository on GitHub, over its REST API. */
export class GitHubBumpRepository implements BumpRepository {
  readonly #parts: BumpRepositoryParts;
  readonly #starts = new Map<string, Promise<Tree>>();

  constructor(parts: BumpRepositoryParts) {
    this.#parts = parts;
  }

  async base(branch: string | undefined): Promise<BaseBranch> {
    const { octokit, repository, isSelected, workspace } = this.#parts;
    const name = branch ?? (await this.#defaultBranch());
    try {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
      const { sha } = ref.object;
      const tree = await readTree(octokit, repository, await this.#treeOf(sha));
      return { name, sha, tree, files: new TreeFiles(octokit, repository, tree, { isSelected }, workspace) };
    } catch (error) {
      if (statusOf(error) === 404)
        throw new OperationalError(
          `There is no branch ${name} to bump, or the token does not see it (contents: read).`,
        );
      throw error instanceof OperationalError ? error : explain(error, `read the branch ${name}`, 'contents: read');
    }
  }

  async #defaultBranch(): Promise<string> {
    const { octokit, repository, defaultBranch } = this.#parts;
    if (defaultBranch !== undefined) return defaultBranch;
    const { data } = await octokit.rest.repos.get(repository).catch((error: unknown) => {
      throw explain(error, 'read the repository', 'contents: read');
    });
    return data.default_branch;
  }

  async branch(name: string, base: BaseBranch): Promise<BumpBranch | undefined> {
    const { octokit, repository } = this.#parts;
    try {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
      return await this.#compare(ref.object.sha, base);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error instanceof OperationalError ? error : explain(error, `read the branch ${name}`, 'contents: read');
    }
  }

  async #compare(sha: string, base: BaseBranch): Promise<BumpBranch> {
    const { octokit, repository } = this.#parts;
    const { data } = await octokit.rest.repos
      .compareCommitsWithBasehead({ ...repository, basehead: `${base.sha}...${sha}`, per_page: 100 })
      .catch((error: unknown) => {
        // Without a common ancestor there is nothing to compare: no such branch was made here.
        if (statusOf(error) === 404) return { data: undefined };
        throw error;
      });
    if (data === undefined) return { sha, isOwn: false, hasOwn: false, changes: new Map() };
    const start = data.merge_base_commit;
    // The list ends with the head; where it is cut off, these aren't all our commits: we make one.
    const isWhole = data.total_commits <= data.commits.length;
    const head = isWhole ? (data.commits.at(-1) ?? start).commit.tree.sha : await this.#treeOf(sha);
    const [before, after] = await Promise.all([
      start.sha === base.sha ? base.tree : this.#startOf(start.commit.tree.sha),
      readTree(octokit, repository, head),
    ]);
    const changed = differences(before, after);
    const change = changeId(changed);
    const isOwn = isWhole && data.commits.every((commit) => isOwnCommit(commit, change));
    const hasOwn = data.commits.some(isMadeHere);
    return { sha, isOwn, hasOwn, changes: new Map([...changed].map(([path, entry]) => [path, entry?.sha])) };
  }

  /** Most branches left the base at the same commit. */
  #startOf(sha: string): Promise<Tree> {
    const { octokit, repository } = this.#parts;
    const known = this.#starts.get(sha) ?? readTree(octokit, repository, sha);
    this.#starts.set(sha, known);
    return known;
  }

  async #treeOf(sha: string): Promise<string> {
    const { octokit, repository } = this.#parts;
    const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
    return data.tree.sha;
  }

  async pullRequests(branch: string, base: string): Promise<readonly PullRequest[]> {
    const { octokit, repository } = this.#parts;
    try {
      const { data } = await octokit.rest.pulls.list({
        ...repository,
        state: 'all',
        head: `${repository.owner}:${branch}`,
        base,
        per_page: 100,
      });
      return data
        .filter(({ head }) => head.ref === branch)
        .map(pullRequestOf)
        .sort((a, b) => b.number - a.number);
    } catch (error) {
      throw explain(error, 'list the pull requests', 'pull-requests: read');
    }
  }

  async message(sha: string): Promise<string | undefined> {
    const { octokit, repository } = this.#parts;
    try {
      const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
      return data.message;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw explain(error, `read the commit ${sha}`, 'contents: read');
    }
  }

  async openPullRequests(prefix: string, base: string): Promise<readonly PullRequest[]> {
    const { octokit, repository } = this.#parts;
    const own = `${repository.owner}/${repository.repo}`.toLowerCase();
    try {
      const open = await octokit.paginate(octokit.rest.pulls.list, {
        ...repository,
        state: 'open',
        base,
        per_page: 100,
      });
      return open
        .filter(({ head }) => head.ref.startsWith(prefix) && head.repo?.full_name.toLowerCase() === own)
        .map(pullRequestOf)
        .sort((a, b) => a.number - b.number);
    } catch (error) {
      throw explain(error, 'list the pull requests', 'pull-requests: read');
    }
  }

  commit(commit: NewCommit): Promise<string> {
    const { octokit, repository, log } = this.#parts;
    return createCommit(octokit, repository, commit, log);
  }

  async createBranch(name: string, sha: string): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    try {
      await octokit.rest.git.createRef({ ...repository, ref: `refs/heads/${name}`, sha });
      return true;
    } catch (error) {
      if (statusOf(error) === 422 && /already exists/i.test(String(error))) return false;
      throw explain(error, `create the branch ${name}`, 'contents: write');
    }
  }

  moveBranch(name: string, from: string, to: string): Promise<boolean> {
    return moveRef(this.#parts.octokit, this.#parts.repository, `heads/${name}`, from, to);
  }

  /** Deletes the branch where it is still at `at`. @returns false where somebody else has deleted it */
  async #deleteBranch(name: string, at: string): Promise<boolean> {
    const { octokit, repository, log } = this.#parts;
    try {
      const { data } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
      // Somebody may have pushed to it in the meantime.
      if (data.object.sha === at) await octokit.rest.git.deleteRef({ ...repository, ref: `heads/${name}` });
    } catch (error) {
      if (statusOf(error) === 422 || statusOf(error) === 404) return false;
      log.warning(explain(error, `delete the branch ${name}`, 'contents: write').message);
    }
    return true;
  }

  async openPullRequest(wanted: NewPullRequest): Promise<PullRequest | undefined> {
    const { octokit, repository, log } = this.#parts;
    const { branch: head, base, title, body, draft } = wanted;
    try {
      const { data } = await octokit.rest.pulls.create({ ...repository, head, base, title, body, draft });
      await decoratePullRequest(octokit, repository, data.number, wanted, log);
      return pullRequestOf(data);
    } catch (error) {
      if (statusOf(error) === 422 && /pull request already exists/i.test(String(error))) return undefined;
      throw explain(error, 'open the pull request', 'pull-requests: write');
    }
  }

  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<void> {
    return enableAutoMerge(this.#parts.octokit, pullRequest, method, this.#parts.log);
  }

  /** GitHub closes twice without a word, but a branch is deleted once: who did that has the last word. */
  async closePullRequest(number: number, { body, comment, branch, head }: Closing): Promise<void> {
    if (head === undefined && !(await this.#isOpen(number))) return;
    await this.updatePullRequest(number, { body, state: 'closed' });
    if (head === undefined || (await this.#deleteBranch(branch, head))) await this.comments(number).create(comment);
  }

  async #isOpen(number: number): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    try {
      const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
      return data.state === 'open';
    } catch (error) {
      throw explain(error, `read pull request #${number}`, 'pull-requests: read');
    }
  }

  comments(number: number): Comments {
    const { octokit, repository, log } = this.#parts;
    return new PullRequestComments(octokit, repository, number, new WriteRefusal(log));
  }

  async updatePullRequest(
    number: number,
    change: { readonly body: string; readonly title?: string; readonly state?: 'closed' },
  ): Promise<void> {
    const { octokit, repository } = this.#parts;
    try {
      await octokit.rest.pulls.update({ ...repository, pull_number: number, ...change });
    } catch (error) {
      throw explain(error, `update pull request #${number}`, 'pull-requests: write');
    }
  }
}

function differences(before: Tree, after: Tree): Map<string, TreeEntry | undefined> {
  const changes = new Map<string, TreeEntry | undefined>();
  for (const [path, entry] of after.entries) {
    const old = before.entries.get(path);
    if (old?.sha !== entry.sha || old.mode !== entry.mode) changes.set(path, entry);
  }
  for (const path of before.entries.keys()) if (!after.entries.has(path)) changes.set(path, undefined);
  return changes;
}
