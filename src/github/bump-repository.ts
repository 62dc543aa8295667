import { isUtf8 } from 'node:buffer';
import { OperationalError } from '../model/error.ts';
import type {
  BaseBranch,
  BumpBranch,
  BumpRepository,
  Comments,
  NewCommit,
  NewContent,
  NewPullRequest,
  PullRequest,
  Tree,
} from '../model/github.ts';
import type { FileSource, Log } from '../model/ports.ts';
import { PullRequestComments } from './comments.ts';
import { decoratePullRequest } from './decorate.ts';
import { moveRef } from './move-ref.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf } from './refusal.ts';
import { readTree, TreeFiles } from './tree-files.ts';

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

/** Marks a commit as made here: it names the commit's own tree, so a commit that somebody amended is no longer ours. */
const TREE_TRAILER = 'Freshfrom-Tree';

/** The repository on GitHub, over its REST API. Commits are made without a git credential, so GitHub signs them. */
export class GitHubBumpRepository implements BumpRepository {
  readonly #parts: BumpRepositoryParts;

  constructor(parts: BumpRepositoryParts) {
    this.#parts = parts;
  }

  async base(branch: string | undefined): Promise<BaseBranch> {
    const { octokit, repository, isSelected, workspace } = this.#parts;
    const name = branch ?? (await this.#defaultBranch());
    try {
      const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
      const { sha } = ref.object;
      const { data: commit } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
      const tree = await readTree(octokit, repository, commit.tree.sha);
      return { name, sha, tree, files: new TreeFiles(octokit, repository, tree, isSelected, workspace) };
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
    if (data === undefined) return { sha, isOwn: false, changes: new Map() };
    const isOwn = data.total_commits <= data.commits.length && data.commits.every(isOwnCommit);
    const start = data.merge_base_commit;
    const head = data.commits.at(-1) ?? start;
    const [before, after] = await Promise.all([
      start.sha === base.sha ? base.tree : readTree(octokit, repository, start.commit.tree.sha),
      readTree(octokit, repository, head.commit.tree.sha),
    ]);
    return { sha, isOwn, changes: differences(before, after) };
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
        .map((pull) => ({
          number: pull.number,
          url: pull.html_url,
          isOpen: pull.state === 'open',
          isMerged: pull.merged_at !== null,
          body: pull.body ?? '',
        }))
        .sort((a, b) => b.number - a.number);
    } catch (error) {
      throw explain(error, 'list the pull requests', 'pull-requests: read');
    }
  }

  async commit({ base, contents, message }: NewCommit): Promise<string> {
    const { octokit, repository, log } = this.#parts;
    try {
      const tree = await Promise.all(contents.map((content) => this.#treeEntry(content)));
      const { data: made } = await octokit.rest.git.createTree({ ...repository, base_tree: base.tree.sha, tree });
      // Neither author nor committer: then GitHub signs for GITHUB_TOKEN and for an app's token.
      const { data: commit } = await octokit.rest.git.createCommit({
        ...repository,
        message: `${message}${/\n[\w-]+: [^\n]*$/.test(message) ? '\n' : '\n\n'}${TREE_TRAILER}: ${made.sha}`,
        tree: made.sha,
        parents: [base.sha],
      });
      if (!commit.verification.verified) {
        log.info(
          'The commit is not signed: GitHub signs for GITHUB_TOKEN and for the token of a GitHub App, not for a personal one.',
        );
      }
      return commit.sha;
    } catch (error) {
      throw explain(error, 'commit', 'contents: write');
    }
  }

  /** UTF-8 goes inline; only other bytes need a request of their own. */
  async #treeEntry({ path, mode, bytes }: NewContent) {
    const entry = { path, mode: mode as '100644' | '100755', type: 'blob' as const };
    if (isUtf8(bytes)) return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    const content = Buffer.from(bytes).toString('base64');
    const { octokit, repository } = this.#parts;
    const { data } = await octokit.rest.git.createBlob({ ...repository, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
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

  async deleteBranch(name: string): Promise<void> {
    const { octokit, repository, log } = this.#parts;
    try {
      await octokit.rest.git.deleteRef({ ...repository, ref: `heads/${name}` });
    } catch (error) {
      // The repository may delete the branches of closed pull requests by itself.
      if (statusOf(error) !== 422 && statusOf(error) !== 404)
        log.warning(explain(error, `delete the branch ${name}`, 'contents: write').message);
    }
  }

  async openPullRequest(wanted: NewPullRequest): Promise<PullRequest | undefined> {
    const { octokit, repository, log } = this.#parts;
    const { branch: head, base, title, body, draft } = wanted;
    try {
      const { data } = await octokit.rest.pulls.create({ ...repository, head, base, title, body, draft });
      await decoratePullRequest(octokit, repository, data.number, wanted, log);
      return { number: data.number, url: data.html_url, isOpen: true, isMerged: false, body };
    } catch (error) {
      if (statusOf(error) === 422 && /pull request already exists/i.test(String(error))) return undefined;
      throw explain(error, 'open the pull request', 'pull-requests: write');
    }
  }

  async updateBody(number: number, body: string): Promise<void> {
    await this.#updatePullRequest(number, { body });
  }

  async closePullRequest(number: number, body: string, comment: string): Promise<void> {
    await this.comments(number).create(comment);
    await this.#updatePullRequest(number, { body, state: 'closed' });
  }

  comments(number: number): Comments {
    const { octokit, repository, log } = this.#parts;
    return new PullRequestComments(octokit, repository, number, log);
  }

  async #updatePullRequest(
    number: number,
    change: { readonly body: string; readonly state?: 'closed' },
  ): Promise<void> {
    const { octokit, repository } = this.#parts;
    try {
      await octokit.rest.pulls.update({ ...repository, pull_number: number, ...change });
    } catch (error) {
      throw explain(error, `update pull request #${number}`, 'pull-requests: write');
    }
  }
}

interface ComparedCommit {
  readonly parents?: readonly unknown[];
  readonly commit: { readonly message: string; readonly tree: { readonly sha: string } };
}

/** Made here and not amended since, or a merge of the base, as GitHub's button Update branch makes it. */
function isOwnCommit({ parents = [], commit }: ComparedCommit): boolean {
  const trailer = new RegExp(`^${TREE_TRAILER}: ([0-9a-f]+)\\s*$`, 'm').exec(commit.message);
  return parents.length > 1 || trailer?.[1] === commit.tree.sha;
}

function differences(before: Tree, after: Tree): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const [path, { sha, mode }] of after.entries) {
    const old = before.entries.get(path);
    if (old?.sha !== sha || old.mode !== mode) changes.set(path, sha);
  }
  for (const path of before.entries.keys()) if (!after.entries.has(path)) changes.set(path, undefined);
  return changes;
}
