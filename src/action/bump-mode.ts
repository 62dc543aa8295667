import { explanationKey, readExplanationBlocks } from '../bump/explanation-block.ts';
import type { BumpSettings } from '../bump/settings.ts';
import type { Finding } from '../check/finding.ts';
import { type ProposedUse, RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import { incompleteness, type Report, usesByReference } from '../check/report.ts';
import type { Octokit } from '../github/octokit.ts';
import { signOffIdentity } from '../github/token-owner.ts';
import { OperationalError } from '../model/error.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { ActionContext } from './action-context.ts';
import { type Checked, checkFiles, renderingsOf } from './check-files.ts';
import { createExplainer } from './explanations.ts';
import { type BumpPlan, planRun } from './plan-bumps.ts';
import { keepReports, publishBumpRun, publishRequests } from './publish.ts';
import { type RepositoryState, readRepositoryState } from './repository-state.ts';
import { WorkflowFiles } from './restrict-workflow-files.ts';
import { type BumpResult, runBumps } from './run-bumps.ts';

/** Mode `bump`: checks the base branch as it is on GitHub now, and opens, updates and closes its pull requests. */
export async function runBumpMode(parts: ActionContext): Promise<void> {
  const state = await readRepositoryState(parts);
  const workflowFiles = new WorkflowFiles(parts.octokit, state.base.files, parts.runner);
  const checked = await checkBase(parts, state, workflowFiles);
  const { settings, runner } = parts;
  const { report, resolver } = checked;
  await keepReports(report, renderingsOf(report, new Set()), runner, settings);

  const { outcomes, errors, repaired } = await planAndCarryOut(parts, { state, checked, workflowFiles });
  const left = findingsLeft(report, repaired);
  await publishBumpRun(
    { outcomes, report, left, leftOut: workflowFiles.summary },
    settings.check.failOn,
    runner,
    runner,
  );
  await publishRequests(resolver.usage(), parts.runner, parts.runner);
  failIfIncomplete([...errors, incompleteness(report)]);
}

/** A Signed-off-by line names the author of the commit. */
async function signatureOf({ commitAuthor }: BumpSettings, octokit: Octokit): Promise<string> {
  return commitAuthor === undefined ? signOffIdentity(octokit) : `${commitAuthor.name} <${commitAuthor.email}>`;
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
  readonly workflowFiles: WorkflowFiles;
}

/** Where GitHub refuses what all pull requests need, there are none; the run fails with the reason at its end. */
async function planAndCarryOut(parts: ActionContext, context: RunContext): Promise<BumpResult> {
  try {
    const { bump } = parts.settings;
    const signature = bump.signoff ? await signatureOf(bump, parts.octokit) : undefined;
    const plan = await planRun(parts, context.state, context.checked);
    return await carryOut(parts, context, plan, signature);
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    return { outcomes: [], errors: [error.message], repaired: new Set() };
  }
}

/** The findings that no edit of an open pull request repairs. */
function findingsLeft({ uses, findings }: Report, repaired: ReadonlySet<ImageUse>): Finding[] {
  const judged = usesByReference(uses);
  return findings.filter(({ use, rule }) => {
    const status = judged.get(use)?.status;
    return use === undefined || status === undefined || !repaired.has(use) || RULE_FIXED_BY_EDIT[status] !== rule;
  });
}

function carryOut(
  { settings, runner, clock, pages }: ActionContext,
  { state, checked: { report, resolver }, workflowFiles }: RunContext,
  plan: BumpPlan,
  signature: string | undefined,
): Promise<BumpResult> {
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
