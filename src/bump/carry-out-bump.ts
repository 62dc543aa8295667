import { OperationalError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import { type BumpStateParts, readBumpState } from './bump-state.ts';
import { decideBump, type NoAction } from './decision.ts';
import { describeAction } from './dry-run.ts';
import { editFiles } from './edited-files.ts';
import { type ActionResult, type BumpOutcome, noPullRequest, pullRequestResult } from './outcome.ts';
import type { Bump } from './plan.ts';
import { type Conflict, carryOutAction, type PullRequestActionParts } from './pull-request-action.ts';
import { type RenderText, wantedPullRequest, wantedTitle } from './wanted-pull-request.ts';

/** What a bump is carried out with. */
export interface CarryOutParts extends BumpStateParts, PullRequestActionParts {
  readonly renderText: RenderText;
  /** What the run leaves out of the pull request, as sentences. */
  readonly leftOut: readonly string[];
  readonly dryRun: boolean;
  readonly log: Log;
}

/** Tries while other runs change the branch. */
const MAX_TRIES = 3;

/** Leaves the repository with exactly the pull request that the bump should have. */
export async function carryOut(bump: Bump, parts: CarryOutParts): Promise<BumpOutcome> {
  const branch = `${parts.settings.branchPrefix}${bump.key}`;
  const title = wantedTitle(bump, parts.settings);
  for (let tried = 1; tried <= MAX_TRIES; tried += 1) {
    const result = await tryOnce(bump, branch, title, parts);
    if (result !== 'conflict') return { branch, title, leftOut: parts.leftOut, ...result };
  }
  throw new OperationalError(
    'conflict',
    `Other runs of this workflow keep changing the branch ${branch}. Give the workflow a concurrency group.`,
  );
}

async function tryOnce(
  bump: Bump,
  branch: string,
  title: string,
  parts: CarryOutParts,
): Promise<ActionResult | Conflict> {
  const contents = await editFiles(bump.uses, parts.base);
  const state = await readBumpState(bump, branch, contents, parts);
  const decided = decideBump(state);
  if (decided.action === 'none' || decided.action === 'leave') return logNoAction(decided, branch, parts.log);
  if (parts.dryRun) {
    const would = `would ${describeAction(decided, bump, title)}`;
    parts.log.info(`Dry run: ${would} on ${branch}.`);
    return noPullRequest('dry-run', would);
  }
  const wanted = await wantedPullRequest({ bump, branch, title, contents }, state, decided, parts);
  return carryOutAction(decided, wanted, parts);
}

function logNoAction(decided: NoAction, branch: string, log: Log): ActionResult {
  const { reason } = decided;
  if (decided.action === 'leave') {
    log.info(`${branch}: #${decided.pullRequest.number} is left as it is, ${reason}.`);
    return pullRequestResult('unchanged', decided.pullRequest, reason);
  }
  const message = `${branch}: no pull request, ${reason}.`;
  if (decided.kind === 'blocked') log.warning(message);
  else log.info(message);
  return noPullRequest(decided.kind, reason);
}
