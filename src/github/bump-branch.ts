import { changeId } from '../model/change-id.ts';
import type { BaseBranch, BumpBranchFiles, Tree } from '../model/github.ts';
import type { FileSource } from '../model/ports.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import { failedRequest } from './errors/failed-request.ts';
import { statusOf } from './errors/response-status.ts';
import { CommitFiles } from './git/commit-files.ts';
import { ownershipOf } from './git/commit-ownership.ts';
import { changedEntries, readTree, treeIdOf } from './git/trees.ts';
import type { Octokit, RepositoryName } from './octokit.ts';

/** Reads the branches of bump pull requests, each compared with the commit where it left the base branch. */
export class BumpBranchReader {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #workspace: FileSource;
  /** By id: most branches left the base branch at the same commit. */
  readonly #trees = new Map<string, Promise<Tree>>();

  constructor(octokit: Octokit, repository: RepositoryName, workspace: FileSource) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#workspace = workspace;
  }

  /** @returns undefined where there is no such branch */
  async read(name: string, base: BaseBranch): Promise<BumpBranchFiles | undefined> {
    try {
      const { data: ref } = await this.#octokit.rest.git.getRef({ ...this.#repository, ref: `heads/${name}` });
      return await this.#compare(ref.object.sha, base);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw failedRequest(error, `read the branch ${name}`, 'contents: read');
    }
  }

  async #compare(sha: string, base: BaseBranch): Promise<BumpBranchFiles> {
    const comparison = await this.#comparison(sha, base.sha);
    if (comparison === undefined) return unrelatedBranch(sha, base);
    const { merge_base_commit: start, commits, total_commits: total } = comparison;
    // The list ends with the head. Where GitHub cuts it off, other commits may be somebody else's.
    const isWhole = total <= commits.length;
    const head = isWhole
      ? (commits.at(-1) ?? start).commit.tree.sha
      : await treeIdOf(this.#octokit, this.#repository, sha);
    const [before, after] = await Promise.all([
      start.sha === base.sha ? base.tree : this.#treeOnce(start.commit.tree.sha),
      readTree(this.#octokit, this.#repository, head),
    ]);
    const changed = changedEntries(before, after);
    const ownership = ownershipOf(commits, changeId(changed));
    return {
      sha,
      ...ownership,
      isOwn: ownership.isOwn && isWhole,
      changes: new Map([...changed].map(([path, entry]) => [path, entry?.sha])),
      before: this.#filesOf(before),
      after: this.#filesOf(after),
    };
  }

  /** GitHub's comparison of the branch with the base; undefined where they have no common ancestor. */
  async #comparison(sha: string, base: string) {
    try {
      const basehead = `${base}...${sha}`;
      const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
        ...this.#repository,
        basehead,
        per_page: 100,
      });
      return data;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  #treeOnce(sha: string): Promise<Tree> {
    return getOrCreate(this.#trees, sha, () => readTree(this.#octokit, this.#repository, sha));
  }

  #filesOf(tree: Tree): CommitFiles {
    return new CommitFiles(this.#octokit, this.#repository, tree, { isSelected: () => true }, this.#workspace);
  }
}

/** A branch without a common ancestor has no commit of ours. */
function unrelatedBranch(sha: string, { files }: BaseBranch): BumpBranchFiles {
  return { sha, ...ownershipOf([], ''), isOwn: false, changes: new Map(), before: files, after: files };
}
