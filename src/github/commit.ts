import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { blobId } from '../model/git-blob.ts';
import type { NewCommit, NewContent, TreeEntry } from '../model/github.ts';
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

function changeOf(contents: readonly NewContent[]): string {
  return changeId(new Map(contents.map(({ path, mode, bytes }) => [path, { mode, sha: blobId(bytes) }])));
}

/** One text for a set of changed files: their paths, modes and blob ids; a file that is gone is undefined. */
export function changeId(changes: ReadonlyMap<string, Pick<TreeEntry, 'mode' | 'sha'> | undefined>): string {
  const files = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([path, entry]) => `${path}\0${entry?.mode ?? ''} ${entry?.sha ?? ''}\0`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 40);
}

/** Whether it was made here, also where somebody has amended it since. */
export function isMadeHere({ commit }: ComparedCommit): boolean {
  return new RegExp(`^${TREE_TRAILER}: `, 'm').test(commit.message);
}

/** Who commits what a person clicks together on GitHub's pages. */
const GITHUB = 'noreply@github.com';

/** What a comparison tells of a commit. */
export interface ComparedCommit {
  readonly parents?: readonly unknown[];
  readonly commit: {
    readonly message: string;
    readonly tree: { readonly sha: string };
    readonly committer?: { readonly email?: string } | null;
  };
}

/**
 * Made here and not amended since, or a merge of the base, as GitHub's button Update branch makes it. Its other choice,
 * Update with rebase, gives our commit another tree: then the branch as a whole has to change what the commit says.
 * @param change of the branch, since it left the base
 */
export function isOwnCommit({ parents = [], commit }: ComparedCommit, change: string): boolean {
  const isGitHubsMerge = parents.length > 1 && commit.committer?.email === GITHUB;
  const says = (trailer: string, value: string): boolean =>
    new RegExp(`^${trailer}: ([0-9a-f]+)\\s*$`, 'm').exec(commit.message)?.[1] === value;
  return isGitHubsMerge || says(TREE_TRAILER, commit.tree.sha) || says(CHANGE_TRAILER, change);
}
