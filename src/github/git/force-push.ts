import { OperationalError } from '../../model/error.ts';
import { failedRequest, type WriteContext } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { moveRef, type RefMove } from './refs.ts';

/**
 * Moves a branch with a force push; where a rule forbids that, with a fast-forward to the wanted commit on top of what the
 * branch has.
 * @returns false where the branch is not at `from` any more
 */
export async function moveBranch(
  octokit: Octokit,
  repository: RepositoryName,
  move: Omit<RefMove, 'force'>,
): Promise<boolean> {
  try {
    return await moveRef(octokit, repository, { ...move, force: true });
  } catch (error) {
    if (!(error instanceof OperationalError && error.code === 'force-push-forbidden')) throw error;
    const { from, to, exempt } = move;
    const onTop = await commitOnTop(octokit, repository, from, to, { exempt, isCommitted: true });
    return moveRef(octokit, repository, { ...move, to: onTop, force: false });
  }
}

/**
 * Makes a commit's tree and message again in a commit on top of a branch. The base becomes a parent, too, where the branch
 * doesn't have it yet: otherwise the pull request would show the changes of the base as its own.
 * @returns the new commit's id
 */
async function commitOnTop(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
  sha: string,
  context: WriteContext,
): Promise<string> {
  try {
    const { data: commit } = await octokit.rest.git.getCommit({ ...repository, commit_sha: sha });
    const { message, tree, parents: own, author } = commit;
    const bases = await Promise.all(
      own.map(async ({ sha: base }) => {
        const basehead = `${branch}...${base}`;
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
        return data.ahead_by > 0 ? [base] : [];
      }),
    );
    const parents = [branch, ...bases.flat()];
    const { data: made } = await octokit.rest.git.createCommit({
      ...repository,
      message,
      tree: tree.sha,
      parents,
      // GitHub signs what names no author; where nothing was signed, the author is one of its own.
      ...(commit.verification.verified ? {} : { author: { name: author.name, email: author.email } }),
    });
    return made.sha;
  } catch (error) {
    throw failedRequest(error, 'commit', 'contents: write', context);
  }
}
