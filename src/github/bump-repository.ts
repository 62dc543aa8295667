import { changeId } from '../model/change-id.ts';
import { OperationalError } from '../model/error.ts';
import type {
  BaseBranch,
  BumpBranchFiles,
  BumpRepository,
  Closing,
  Comments,
  MergeMethod,
  NewCommit,
  NewPullRequest,
  PullRequest,
  Tree,
  TreeEntry,
} from '../model/github.ts';
import type { FileSource, Log } from '../model/ports.ts';
import { isSameText } from '../util/compare.ts';
import { enableAutoMerge } from './auto-merge.ts';
import { PullRequestComments } from './comments.ts';
import { authorshipOf, createCommit, putOnTop } from './commit.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { openPullRequest } from './open-pull-request.ts';
import { pullRequestOf } from './pull-request.ts';
import { createRef, deleteRef, moveRef, type NewRef } from './refs.ts';
import { explain, statusOf } from './refusal.ts';
import { readTree, TreeFiles } from './tree-files.ts';
import { writeOnce } from './write-once.ts';
import { WriteRefusal } from './write-refusal.ts';

/** What the repository on GitHub is reached with. */
export interface BumpRepositoryParts {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** From the event, where it has it; saves a request. */
  readonly defaultBranch: string | undefined;
  readonly isSelected: (path: string) => boolean;
  readonly workspace: FileSource;
  /** What the names of the bump branches begin with. */
  readonly branchPrefix: string;
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
          'not-found',
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

  async branch(name: string, base: BaseBranch): Promise<BumpBranchFiles | undefined> {
    const { octokit, repository } = this.#parts;
    try {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
      return await this.#compare(ref.object.sha, base);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error instanceof OperationalError ? error : explain(error, `read the branch ${name}`, 'contents: read');
    }
  }

  async #compare(sha: string, base: BaseBranch): Promise<BumpBranchFiles> {
    const { octokit, repository, workspace } = this.#parts;
    const { data } = await octokit.rest.repos
      .compareCommitsWithBasehead({ ...repository, basehead: `${base.sha}...${sha}`, per_page: 100 })
      .catch((error: unknown) => {
        // Without a common ancestor there is nothing to compare: no such branch was made here.
        if (statusOf(error) === 404) return { data: undefined };
        throw error;
      });
    if (data === undefined) {
      const { files } = base;
      const whose = authorshipOf([], '');
      return { sha, ...whose, isOwn: false, changes: new Map(), before: files, after: files };
    }
    const start = data.merge_base_commit;
    // The list ends with the head; where it is cut off, these aren't all our commits: we make one.
    const isWhole = data.total_commits <= data.commits.length;
    const head = isWhole ? (data.commits.at(-1) ?? start).commit.tree.sha : await this.#treeOf(sha);
    const [before, after] = await Promise.all([
      start.sha === base.sha ? base.tree : this.#startOf(start.commit.tree.sha),
      readTree(octokit, repository, head),
    ]);
    const changed = differences(before, after);
    const whose = authorshipOf(data.commits, changeId(changed));
    const filesOf = (tree: Tree) => new TreeFiles(octokit, repository, tree, { isSelected: () => true }, workspace);
    return {
      sha,
      ...whose,
      isOwn: whose.isOwn && isWhole,
      changes: new Map([...changed].map(([path, entry]) => [path, entry?.sha])),
      before: filesOf(before),
      after: filesOf(after),
    };
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
    return createCommit(octokit, repository, commit, { exempt: this.#exempt, isCommitted: false }, log);
  }

  createBranch(name: string, sha: string): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    return createRef(octokit, repository, this.#ref(name, sha));
  }

  /** Where a rule forbids that, the branch gets the wanted commit on top of what it has. */
  async moveBranch(name: string, from: string, to: string): Promise<boolean> {
    const { octokit, repository } = this.#parts;
    try {
      return await moveRef(octokit, repository, { ...this.#ref(name, to), from, force: true });
    } catch (error) {
      if (!(error instanceof OperationalError && error.code === 'force-push-forbidden')) throw error;
      const onTop = await putOnTop(octokit, repository, from, to, { exempt: this.#exempt, isCommitted: true });
      return moveRef(octokit, repository, { ...this.#ref(name, onTop), from, force: false });
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

  /** Deletes the branch where it is still at `at`. @returns false where somebody else has deleted it */
  async #deleteBranch(name: string, at: string): Promise<boolean> {
    const { octokit, repository, log } = this.#parts;
    try {
      return await deleteRef(octokit, repository, this.#ref(name, at));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      log.warning(error.message);
      return true;
    }
  }

  async openPullRequest(wanted: NewPullRequest): Promise<PullRequest | undefined> {
    const { octokit, repository, log } = this.#parts;
    try {
      return await openPullRequest(octokit, repository, wanted, log);
    } catch (error) {
      if (error instanceof OperationalError && !(await this.#mayBeOpen(wanted, error)))
        await this.#deleteBranch(wanted.branch, wanted.head);
      throw error;
    }
  }

  /** Where it isn't known whether there is a pull request, its branch stays: GitHub would close it. */
  async #mayBeOpen({ branch, base }: NewPullRequest, { code }: OperationalError): Promise<boolean> {
    if (code !== 'server-error') return false;
    const listed = await this.pullRequests(branch, base).catch(() => undefined);
    return listed === undefined || listed.some(({ isOpen }) => isOpen);
  }

  enableAutoMerge(pullRequest: PullRequest, method: MergeMethod): Promise<void> {
    const { octokit, repository, log } = this.#parts;
    return enableAutoMerge(octokit, repository, pullRequest, method, log);
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
    const pull = { ...repository, pull_number: number };
    const write = async () => {
      await octokit.rest.pulls.update({ ...pull, ...change });
      return true;
    };
    const look = async () => {
      const { data: now } = await octokit.rest.pulls.get(pull);
      const { body, title = now.title, state = now.state } = change;
      return isSameText(now.body ?? '', body) && now.title === title && now.state === state ? true : undefined;
    };
    try {
      await writeOnce(write, look);
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
