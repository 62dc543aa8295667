import type { BumpSettings } from '../bump/settings.ts';
import { GitHubBumpRepository } from '../github/bump-repository.ts';
import type { BaseBranch, BumpRepository, PullRequest } from '../model/github.ts';
import { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { ActionContext } from './action-context.ts';

/** The base branch and the open bump pull requests, as they are on GitHub now. */
export interface RepositoryState {
  readonly repository: BumpRepository;
  readonly base: BaseBranch;
  readonly open: readonly PullRequest[];
}

/** Reads a base branch, and the open pull requests into it with its branch prefix. */
export async function readRepositoryState(
  { octokit, event, isSelected, root, runner }: ActionContext,
  { branchPrefix, baseBranch }: BumpSettings,
): Promise<RepositoryState> {
  const repository = new GitHubBumpRepository({
    octokit,
    repository: event.repository,
    defaultBranch: event.defaultBranch,
    isSelected,
    workspace: new WorkspaceFiles(root, { starts: [], isSelected }, runner),
    branchPrefix,
    log: runner,
  });
  const base = await repository.base(baseBranch);
  const open = await repository.openPullRequests(branchPrefix, base.name);
  return { repository, base, open };
}
