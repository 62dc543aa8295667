import { isUtf8 } from 'node:buffer';
import { changeOf } from '../model/change-id.ts';
import type { BumpBranch, NewCommit, NewContent } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, type WritePlace } from './refusal.ts';

/** Marks a commit as made here: it names the commit's own tree, so one that somebody amended is no longer ours. */
const TREE_TRAILER = 'Freshfrom-Tree';
/** Names what the commit changes, which stays the same where it is put on a newer base and the tree is another one. */
const CHANGE_TRAILER = 'Freshfrom-Change';

/**
 * Commits without a git credential. Author and committer are left out, so GitHub signs for GITHUB_TOKEN and for an
 * app's token.
 * @returns the commit's id
 */
export async function createCommit(
  octokit: Octokit,
  repository: RepositoryName,
  { base, contents, message }: NewCommit,
  place: WritePlace,
  log: Log,
): Promise<string> {
  try {
    const tree = await Promise.all(contents.map((content) => treeEntry(octokit, repository, content)));
    const { data: made } = await octokit.rest.git.createTree({ ...repository, base_tree: base.tree.sha, tree });
    const { data: commit } = await octokit.rest.git.createCommit({
      ...repository,
      message: withTrailers(message, [`${TREE_TRAILER}: ${made.sha}`, `${CHANGE_TRAILER}: ${changeOf(contents)}`]),
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
    throw explain(error, 'commit', 'contents: write', place);
  }
}

/**
 * The same commit again, on top of a branch that must not lose what it has. The base is a parent, too, where the branch
 * doesn't have it yet: else the pull request would show the base's own changes as its.
 * @returns the commit's id
 */
export async function putOnTop(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
  sha: string,
  place: WritePlace,
): Promise<string> {
  try {
    const { data: commit } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
    const { message, tree, parents: own } = commit;
    const bases = await Promise.all(
      own.map(async ({ sha: base }) => {
        const basehead = `${branch}...${base}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
        return data.ahead_by > 0 ? [base] : [];
      }),
    );
    const parents = [branch, ...bases.flat()];
    const { data: made } = await octokit.rest.git.createCommit({ ...repository, message, tree: tree.sha, parents });
    return made.sha;
  } catch (error) {
    throw explain(error, 'commit', 'contents: write', place);
  }
}

/** Text that nothing on the way has a reason to change: no carriage return, byte order mark or other control character. */
const PLAIN = /^(?:[\t\n]|[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}])*$/u;

/** Plain text goes inline; other bytes need a request of their own, and arrive as they are. */
async function treeEntry(octokit: Octokit, repository: RepositoryName, { path, mode, bytes }: NewContent) {
  const entry = { path, mode: mode as '100644' | '100755', type: 'blob' as const };
  const text = isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : undefined;
  if (text !== undefined && PLAIN.test(text)) return { ...entry, content: text };
  const content = Buffer.from(bytes).toString('base64');
  const { data } = await octokit.rest.git.createBlob({ ...repository, content, encoding: 'base64' });
  return { ...entry, sha: data.sha };
}

/** The trailers join a last paragraph that is of trailers already (Signed-off-by), else they make a paragraph. */
function withTrailers(message: string, trailers: readonly string[]): string {
  const endsInTrailer = /\n[\w-]+: [^\n]*$/.test(message);
  return [message, ...(endsInTrailer ? [] : ['']), ...trailers].join('\n');
}

/** Who commits what a person clicks together on GitHub's pages. */
const GITHUB = 'web-flow';

/** An account, as GitHub links one to a commit. */
type Account = { readonly login?: string; readonly type?: string } | null;

/** What a comparison tells of a commit. */
export interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  /** GitHub's word; the names in git are anybody's to write. */
  readonly author: Account;
  readonly committer: Account;
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly verification?: { readonly verified: boolean };
  };
}

/**
 * Whose commits these are: all that the base doesn't have, or the newest of them.
 * @param change of the branch, since it left the base
 */
export function authorshipOf(
  commits: readonly ComparedCommit[],
  change: string,
): Pick<BumpBranch, 'isOwn' | 'hasOwn' | 'made' | 'madeChange'> {
  const listed = new Set(commits.map(({ sha }) => sha));
  const own = commits.filter(({ commit }) => trailer(commit.message, TREE_TRAILER) !== undefined);
  const hasOwn = own.length > 0;
  // Without a commit of ours it is that bot's branch.
  const isOwn = commits.every((commit) => {
    return isOwnCommit(commit, change) || isMergeOfBase(commit, listed) || (hasOwn && isBots(commit));
  });
  const madeChange = trailer(own.at(-1)?.commit.message ?? '', CHANGE_TRAILER);
  return { isOwn, hasOwn, made: own.findLast(isMadeAndLeft)?.sha, madeChange };
}

function trailer(message: string, name: string): string | undefined {
  return new RegExp(`^${name}: ([0-9a-f]+)\\s*$`, 'm').exec(message)?.[1];
}

function isMadeAndLeft({ commit }: ComparedCommit): boolean {
  return trailer(commit.message, TREE_TRAILER) === commit.tree.sha;
}

/** GitHub's "Update with rebase" gives our commit another tree: then the branch as a whole has to change what it says. */
function isOwnCommit(compared: ComparedCommit, change: string): boolean {
  return isMadeAndLeft(compared) || trailer(compared.commit.message, CHANGE_TRAILER) === change;
}

/** As the button "Update branch" makes it. What it brings in is the base's, or it would be listed itself. */
function isMergeOfBase({ parents, committer, commit }: ComparedCommit, listed: ReadonlySet<string>): boolean {
  const [, second, ...more] = parents;
  if (second === undefined || more.length > 0 || listed.has(second.sha)) return false;
  return committer?.login === GITHUB && commit.verification?.verified === true;
}

/** A bot alone has made it, a formatter for one. One that names a person beside it did that person's work. */
function isBots({ author, committer, commit }: ComparedCommit): boolean {
  const isSignedByGitHub = committer?.login === GITHUB && commit.verification?.verified === true;
  if (author?.type !== 'Bot' || !(committer?.type === 'Bot' || isSignedByGitHub)) return false;
  return !/^co-authored-by:/im.test(commit.message);
}
