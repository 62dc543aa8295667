import { OperationalError } from '../model/error.ts';
import type { BaseBranch } from '../model/github.ts';
import type { FileSource } from '../model/ports.ts';
import { failedRequest } from './errors/failed-request.ts';
import { statusOf } from './errors/response-status.ts';
import { CommitFiles, type FileSelection } from './git/commit-files.ts';
import { readTree, treeIdOf } from './git/trees.ts';
import type { Octokit, RepositoryName } from './octokit.ts';

/** The newest commit of a branch, and its files. */
export async function readBaseBranch(
  octokit: Octokit,
  repository: RepositoryName,
  name: string,
  selection: FileSelection,
  workspace: FileSource,
): Promise<BaseBranch> {
  try {
    const { data: ref } = await octokit.rest.git.getRef({ ...repository, ref: `heads/${name}` });
    const { sha } = ref.object;
    const tree = await readTree(octokit, repository, await treeIdOf(octokit, repository, sha));
    return { name, sha, tree, files: new CommitFiles(octokit, repository, tree, selection, workspace) };
  } catch (error) {
    if (statusOf(error) === 404)
      throw new OperationalError(
        'not-found',
        `The branch "${name}" does not exist, or the token lacks the permission contents: read. Correct base-branch, or add the permission.`,
      );
    throw failedRequest(error, `read the branch ${name}`, 'contents: read');
  }
}

/** The name of the repository's default branch. */
export async function readDefaultBranch(octokit: Octokit, repository: RepositoryName): Promise<string> {
  try {
    const { data } = await octokit.rest.repos.get(repository);
    return data.default_branch;
  } catch (error) {
    throw failedRequest(error, 'read the repository', 'contents: read');
  }
}
