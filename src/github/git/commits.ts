import { isUtf8 } from 'node:buffer';
import { changeIdOf } from '../../model/change-id.ts';
import type { NewCommit, NewContent } from '../../model/github.ts';
import type { Log } from '../../model/ports.ts';
import { failedRequest, type WriteContext } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { CHANGE_TRAILER, TREE_TRAILER, withTrailers } from './commit-trailers.ts';

/**
 * Makes a commit through the API, without a git credential. Without an author of its own, author and committer are left out,
 * so that GitHub signs the commit for GITHUB_TOKEN and for an app's token.
 * @returns the commit's id
 */
export async function createCommit(
  octokit: Octokit,
  repository: RepositoryName,
  { base, contents, message, author }: NewCommit,
  context: WriteContext,
  log: Log,
): Promise<string> {
  try {
    const tree = await Promise.all(contents.map((content) => treeEntry(octokit, repository, content)));
    const { data: made } = await octokit.rest.git.createTree({ ...repository, base_tree: base.tree.sha, tree });
    const { data: commit } = await octokit.rest.git.createCommit({
      ...repository,
      message: withTrailers(message, [`${TREE_TRAILER}: ${made.sha}`, `${CHANGE_TRAILER}: ${changeIdOf(contents)}`]),
      tree: made.sha,
      parents: [base.sha],
      ...(author === undefined ? {} : { author: { ...author } }),
    });
    if (!commit.verification.verified) {
      log.info(
        author === undefined
          ? 'The commit is not signed: GitHub signs for GITHUB_TOKEN and for the token of a GitHub App, not for a personal one.'
          : 'The commit is not signed: GitHub signs no commit with an author of its own (commit-author).',
      );
    }
    return commit.sha;
  } catch (error) {
    throw failedRequest(error, 'commit', 'contents: write', context);
  }
}

/** Text that arrives unchanged as JSON: no carriage return, byte order mark or other control character. */
const PLAIN = /^(?:[\t\n]|[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}])*$/u;

/** Plain text goes inline; other bytes need a request of their own. */
async function treeEntry(octokit: Octokit, repository: RepositoryName, { path, mode, bytes }: NewContent) {
  const entry = { path, mode: mode as '100644' | '100755', type: 'blob' as const };
  const text = isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : undefined;
  if (text !== undefined && PLAIN.test(text)) return { ...entry, content: text };
  const content = Buffer.from(bytes).toString('base64');
  const { data } = await octokit.rest.git.createBlob({ ...repository, content, encoding: 'base64' });
  return { ...entry, sha: data.sha };
}
