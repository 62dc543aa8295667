import { explanationKey, readExplanationBlocks } from '../bump/explanation-block.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import type { ProposedUse } from '../check/propose/proposed-use.ts';
import { incompleteness } from '../check/report.ts';
import { signOffIdentity } from '../github/token-owner.ts';
import { OperationalError } from '../model/error.ts';
import { renderBumpTable } from '../reports/bump-table.ts';
import type { ActionContext } from './action-context.ts';
import { type Checked, checkFiles, renderingsOf } from './check-files.ts';
import { createExplainer } from './explanations.ts';
import { type BumpPlan, planRun } from './plan-bumps.ts';
import { OUTCOME_LIMIT, publishBumps, publishReport, publishRequests } from './publish.ts';
import { type RepositoryState, readRepositoryState } from './repository-state.ts';
import { WorkflowFiles } from './restrict-workflow-files.ts';
import { runBumps } from './run-bumps.ts';

/** Mode `bump`: checks the base branch as it is on GitHub now, and opens, updates and closes its pull requests. */
export async function runBumpMode(parts: ActionContext): Promise<void> {
  const state = await readRepositoryState(parts);
  const workflowFiles = new WorkflowFiles(parts.octokit, state.base.files, parts.runner);
  const checked = await checkBase(parts, state, workflowFiles);
  const { bump, reportFile, sarifFile } = parts.settings;
  const { report, resolver } = checked;
  await publishReport(report, renderingsOf(report, new Set()), parts.runner, { of: 'bump', reportFile, sarifFile });

  const signature = bump.signoff ? await signOffIdentity(parts.octokit) : undefined;
  const plan = await planRun(parts, state, checked);
  const { outcomes, errors } = await carryOut(parts, { state, checked, plan, workflowFiles, signature });
  publishBumps(outcomes, parts.runner);
  await parts.runner.summarize(renderBumpTable(outcomes, OUTCOME_LIMIT) + workflowFiles.summary);
  await publishRequests(resolver.usage(), parts.runner, parts.runner);
  failIfIncomplete([...errors, incompleteness(report)]);
}

function checkBase(
  parts: ActionContext,
  { base, open }: RepositoryState,
  workflowFiles: WorkflowFiles,
): Promise<Checked> {
  const explained = new Map(open.flatMap(({ body }) => [...readExplanationBlocks(body)]));
  const knownMove = (from: string, to: string) => explained.get(explanationKey(from, to));
  const restrictEdits = (uses: readonly ProposedUse[]) => workflowFiles.restrict(uses);
  return checkFiles(parts, base.files, { purpose: 'bump', knownMove, restrictEdits });
}

interface RunContext {
  readonly state: RepositoryState;
  readonly checked: Checked;
  readonly plan: BumpPlan;
  readonly workflowFiles: WorkflowFiles;
  readonly signature: string | undefined;
}

function carryOut(
  { settings, runner, clock, pages }: ActionContext,
  { state, checked: { report, resolver }, plan, workflowFiles, signature }: RunContext,
): Promise<{ readonly outcomes: readonly BumpOutcome[]; readonly errors: readonly string[] }> {
  const explainMoves = createExplainer(resolver.made?.images(), settings, { clock, log: runner, report });
  const { bump, check, dryRun } = settings;
  return runBumps(plan, {
    ...state,
    settings: bump,
    pin: check.pin,
    signature,
    dryRun,
    workflowFiles,
    explainMoves,
    pages,
    log: runner,
  });
}

/** @throws OperationalError with each error once: two pull requests may fail for the same reason */
function failIfIncomplete(errors: readonly (string | undefined)[]): void {
  const distinct = [...new Set(errors.filter((error) => error !== undefined))];
  if (distinct.length > 0) throw new OperationalError('incomplete', distinct.join(' '));
}
