import { failedImageKeys } from '../bump/failed-images.ts';
import { isHeldBack, type UsesWithLastEdits } from '../bump/last-branch-edits.ts';
import { type Bump, planBumps } from '../bump/plan.ts';
import { type BumpQueue, queueBumps } from '../bump/queue.ts';
import type { ActionContext } from './action-context.ts';
import type { CheckedBase } from './checked-base.ts';
import { readLastEditsOfBranches } from './read-last-edits.ts';

/** The bumps of a run, before anything is written. */
export interface BumpPlan extends UsesWithLastEdits {
  readonly planned: readonly Bump[];
  readonly queue: BumpQueue;
  /** By the key of a bump, the keys of images that could not be looked up. */
  readonly failedImages: (bumpKey: string) => ReadonlySet<string>;
}

/** Plans the bumps into one base branch. Reads the branches of open pull requests whose images can't be updated now. */
export async function planRun(
  { settings: { check, grouping } }: ActionContext,
  { bump: { branchPrefix }, state: { repository, base, open }, report, resolver }: CheckedBase,
): Promise<BumpPlan> {
  const lastEdits = await readLastEditsOfBranches(report, {
    repository,
    base,
    open,
    branchPrefix,
    resolver: resolver.made,
    settings: check,
  });
  const planned = planBumps(lastEdits.uses, check.pin, grouping).map(withoutOnlyHeldBack);
  const queue = queueBumps(planned, open, branchPrefix);
  return { ...lastEdits, planned, queue, failedImages: failedImageKeys(lastEdits) };
}

/** Empties a bump whose edits are all held back, so that its pull request is closed: a run would not open it today. */
function withoutOnlyHeldBack(bump: Bump): Bump {
  return bump.uses.every(isHeldBack) ? { ...bump, uses: [] } : bump;
}
