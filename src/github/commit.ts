import { isUtf8 } from 'node:buffer';
import type { NewCommit, NewContent } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

/** Marks a commit as made here: it names the commit's own tree, so one that somebody amended is no longer ours. */
const TREE_TRAILER = 'Freshfrom-Tree';

/**
 * Commits without a git credential. Author and committer are left out, so GitHub signs for GITHUB_TOKEN and for an
 * app's token.
 * @returns the commit's id
 */
export async function createCommit(
  octokit: Octokit,
  repository: RepositoryName,
  { base, contents, message }: NewCommit,
  log: Log,
): Promise<string> {
  try {
    const tree = await Promise.all(contents.map((content) => treeEntry(octokit, repository, content)));
    const { data: made } = await octokit.rest.git.createTree({ ...repository, base_tree: base.tree.sha, tree });
    const { data: commit } = await octokit.rest.git.createCommit({
      ...repository,
      message: withTrailer(message, made.sha),
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
async function treeEntry(octokit: Octokit, repository: RepositoryName, { path, mode, bytes }: NewContent) {
  const entry = { path, mode: mode as '100644' | '100755', type: 'blob' as const };
  if (isUtf8(bytes)) return { ...entry, content: Buffer.from(bytes).toString('utf8') };
  const content = Buffer.from(bytes).toString('base64');
  const { data } = await octokit.rest.git.createBlob({ ...repository, content, encoding: 'base64' });
  return { ...entry, sha: data.sha };
}

/** The trailer joins a last paragraph that is one already (Signed-off-by), else it makes a paragraph. */
function withTrailer(message: string, tree: string): string {
  const endsInTrailer = /\n[\w-]+: [^\n]*$/.test(message);
  return `${message}${endsInTrailer ? '\n' : '\n\n'}${TREE_TRAILER}: ${tree}`;
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

/** Made here and not amended since, or a merge of the base, as GitHub's button Update branch makes it. */
export function isOwnCommit({ parents = [], commit }: ComparedCommit): boolean {
  const trailer = new RegExp(`^${TREE_TRAILER}: ([0-9a-f]+)\\s*$`, 'm').exec(commit.message);
  const isGitHubsMerge = parents.length > 1 && commit.committer?.email === GITHUB;
  return isGitHubsMerge || trailer?.[1] === commit.tree.sha;
}
