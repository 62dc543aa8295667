import type { BumpSettings } from '../bump/settings.ts';
import { signOffIdentity } from '../github/token-owner.ts';
import { OperationalError } from '../model/error.ts';
import type { ActionContext } from './action-context.ts';
import type { CheckedBase } from './checked-base.ts';
import { createExplainer } from './explanations.ts';
import { planRun } from './plan-bumps.ts';
import { type BumpResult, runBumps } from './run-bumps.ts';

/**
 * Opens, updates and closes the pull requests into a base branch. Where GitHub refuses what all of them need, there are none.
 * @param isAsked whether a person has asked on the dashboard for the pull request of a branch
 */
export async function bumpBase(
  parts: ActionContext,
  base: CheckedBase,
  isAsked: (branch: string) => boolean,
): Promise<BumpResult> {
  const { bump, state, report, resolver, workflowFiles } = base;
  const { settings, runner: log, octokit, clock, pages } = parts;
  try {
    const signature = bump.signoff ? await signatureOf(bump, octokit) : undefined;
    const plan = await planRun(parts, base);
    const explainMoves = createExplainer(resolver.made?.images(), settings, { clock, log, report });
    const { check, dryRun } = settings;
    const how = { settings: bump, pin: check.pin, signature, dryRun, isAsked, workflowFiles, explainMoves, pages, log };
    return await runBumps(plan, { ...state, ...how });
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { outcomes: [], errors: [error.message], repaired: new Set() };
  }
}

/** A Signed-off-by line names the author of the commit. */
async function signatureOf({ commitAuthor }: BumpSettings, octokit: ActionContext['octokit']): Promise<string> {
  return commitAuthor === undefined ? signOffIdentity(octokit) : `${commitAuthor.name} <${commitAuthor.email}>`;
}
