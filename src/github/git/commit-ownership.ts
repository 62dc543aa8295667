import type { BumpBranch } from '../../model/github.ts';
import { CHANGE_TRAILER, TREE_TRAILER, trailerOf } from './commit-trailers.ts';

/** The committer of what a person does on GitHub's pages. */
const GITHUB = 'web-flow';

/** An account that GitHub links to a commit. */
type Account = { readonly login?: string; readonly type?: string } | null;

/** A commit in the response to a comparison. */
export interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  /** The accounts that GitHub has verified; the names in git can be anything. */
  readonly author: Account;
  readonly committer: Account;
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly verification?: { readonly verified: boolean };
  };
}

/**
 * Whether the commits of a branch are ours.
 * @param commits all that the base doesn't have, or the newest of them
 * @param change the id of what the branch changes since it left the base
 */
export function ownershipOf(
  commits: readonly ComparedCommit[],
  change: string,
): Pick<BumpBranch, 'isOwn' | 'hasOwn' | 'ownCommit' | 'ownChange'> {
  const listed = new Set(commits.map(({ sha }) => sha));
  const own = commits.filter(({ commit }) => trailerOf(commit.message, TREE_TRAILER) !== undefined);
  const hasOwn = own.length > 0;
  // Without a commit of ours, the branch is that bot's.
  const isOwn = commits.every((commit) => {
    return isOwnCommit(commit, change) || isMergeOfBase(commit, listed) || (hasOwn && isByBot(commit));
  });
  const ownChange = trailerOf(own.at(-1)?.commit.message ?? '', CHANGE_TRAILER);
  return { isOwn, hasOwn, ownCommit: own.findLast(isUnamended)?.sha, ownChange };
}

function isUnamended({ commit }: ComparedCommit): boolean {
  return trailerOf(commit.message, TREE_TRAILER) === commit.tree.sha;
}

/** After GitHub's "Update with rebase" our commit has another tree: then the whole branch has to change what it names. */
function isOwnCommit(compared: ComparedCommit, change: string): boolean {
  return isUnamended(compared) || trailerOf(compared.commit.message, CHANGE_TRAILER) === change;
}

/** A merge by the button "Update branch". It brings in commits of the base; others would be listed themselves. */
function isMergeOfBase({ parents, committer, commit }: ComparedCommit, listed: ReadonlySet<string>): boolean {
  const [, second, ...more] = parents;
  if (second === undefined || more.length > 0 || listed.has(second.sha)) return false;
  return committer?.login === GITHUB && commit.verification?.verified === true;
}

/** A commit by a bot alone, such as a formatter. With a co-author, the bot did a person's work. */
function isByBot({ author, committer, commit }: ComparedCommit): boolean {
  const isSignedByGitHub = committer?.login === GITHUB && commit.verification?.verified === true;
  if (author?.type !== 'Bot' || !(committer?.type === 'Bot' || isSignedByGitHub)) return false;
  return !/^co-authored-by:/im.test(commit.message);
}
