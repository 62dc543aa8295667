import { explanationKey, readExplanationBlocks } from '../bump/explanation-block.ts';
import type { BumpSettings } from '../bump/settings.ts';
import type { ProposedUse } from '../check/propose/proposed-use.ts';
import type { Report } from '../check/report.ts';
import type { RunResolver } from '../image-access.ts';
import type { ActionContext } from './action-context.ts';
import { checkFiles } from './check-files.ts';
import { type RepositoryState, readRepositoryState } from './repository-state.ts';
import { WorkflowFiles } from './restrict-workflow-files.ts';

/** A base branch as it is on GitHub now, and what a check found in it. */
export interface CheckedBase {
  readonly bump: BumpSettings;
  readonly state: RepositoryState;
  readonly report: Report;
  /** That of the run. */
  readonly resolver: RunResolver;
  readonly workflowFiles: WorkflowFiles;
}

/** Reads a base branch from GitHub and checks its files. */
export async function checkBase(parts: ActionContext, bump: BumpSettings, resolver: RunResolver): Promise<CheckedBase> {
  const state = await readRepositoryState(parts, bump);
  const { base, open } = state;
  const workflowFiles = new WorkflowFiles(parts.octokit, base.files, parts.runner);
  const explained = new Map(open.flatMap(({ body }) => [...readExplanationBlocks(body)]));
  const knownMove = (from: string, to: string) => explained.get(explanationKey(from, to));
  const restrictEdits = (uses: readonly ProposedUse[]) => workflowFiles.restrict(uses);
  const report = await checkFiles(parts, base.files, resolver, { purpose: 'bump', knownMove, restrictEdits });
  return { bump, state, report, resolver, workflowFiles };
}
