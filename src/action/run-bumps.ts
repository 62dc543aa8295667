import { decideAutoMerge } from '../bump/auto-merge.ts';
import { readBumpMarker, withoutMarkers } from '../bump/bump-marker.ts';
import type { BumpUse } from '../bump/bump-use.ts';
import { carryOut } from '../bump/carry-out-bump.ts';
import { closingReason } from '../bump/closing.ts';
import { movesOf } from '../bump/image-moves.ts';
import { keptSentences, takenOutSentences } from '../bump/omitted-uses.ts';
import { type BumpOutcome, noPullRequest } from '../bump/outcome.ts';
import type { Bump } from '../bump/plan.ts';
import type { BumpSettings } from '../bump/settings.ts';
import { fillMarkdownTemplate } from '../bump/title.ts';
import { wantedTitle } from '../bump/wanted-pull-request.ts';
import type { Pin } from '../check/settings.ts';
import { OperationalError } from '../model/error.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { Log } from '../model/ports.ts';
import { autoMergeNote } from '../reports/auto-merge-note.ts';
import { hasPullRequest } from '../reports/bump-summary.ts';
import { type BodyParts, explanationRoom, renderPullRequestBody } from '../reports/pull-request-body.ts';
import type { RunPages } from '../reports/pull-request-footer.ts';
import type { ExplainMoves } from './explanations.ts';
import type { BumpPlan } from './plan-bumps.ts';
import type { RepositoryState } from './repository-state.ts';
import type { WorkflowFiles } from './restrict-workflow-files.ts';

/** What the bumps of a run are carried out with. */
interface CarryOutBumpsParts extends RepositoryState {
  readonly settings: BumpSettings;
  readonly pin: Pin;
  /** `name <email>` for a Signed-off-by line, where one is wanted. */
  readonly signature: string | undefined;
  readonly dryRun: boolean;
  /** Whether a person has asked on the dashboard for the pull request of a branch. */
  readonly isAsked: (branch: string) => boolean;
  readonly workflowFiles: WorkflowFiles;
  readonly explainMoves: ExplainMoves;
  readonly pages: RunPages;
  readonly log: Log;
}

/** What came of the bumps of a run. */
export interface BumpResult {
  readonly outcomes: readonly BumpOutcome[];
  readonly errors: readonly string[];
  /** The uses that an open pull request edits. */
  readonly repaired: ReadonlySet<ImageUse>;
}

/** Carries out the bumps of a run, one after the other: an error of one doesn't stop the others. */
export async function runBumps(plan: BumpPlan, parts: CarryOutBumpsParts): Promise<BumpResult> {
  const { branchPrefix, maxPullRequests } = parts.settings;
  const done = new Map<Bump, BumpOutcome>();
  const errors: string[] = [];
  let open = plan.queue.open;
  for (const bump of plan.queue.bumps) {
    const branch = branchPrefix + bump.key;
    const takenOut = takenOutSentences(plan.takenOut.filter(({ last }) => last.branch === branch));
    const leftOut = [...keptSentences(bump.uses), ...takenOut];
    for (const sentence of leftOut) parts.log.info(`${branch}: ${sentence}`);
    const full = open < maxPullRequests ? undefined : `${open} are open already (max-pull-requests)`;
    try {
      const outcome = await carryOutBump(bump, plan, { ...parts, branch, takenOut, leftOut, full, done });
      done.set(bump, outcome);
      if (outcome.operation === 'created') open += 1;
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      errors.push(error.message);
      const title = wantedTitle(bump, parts.settings);
      done.set(bump, { ...noPullRequest('failed', error.message), branch, title, leftOut });
    }
  }
  // In the order of the plan, which begins with the refresh.
  const outcomes = [...plan.planned, ...plan.queue.ended].flatMap((bump) => done.get(bump) ?? []);
  return { outcomes, errors, repaired: repairedUses(done, parts.workflowFiles) };
}

function repairedUses(done: ReadonlyMap<Bump, BumpOutcome>, workflowFiles: WorkflowFiles): Set<ImageUse> {
  const open = [...done].flatMap(([{ uses }, outcome]) => (hasPullRequest(outcome) ? uses : []));
  const isWritten = ({ edits }: BumpUse): boolean => !edits.some(({ file }) => workflowFiles.isLeftOut(file));
  return new Set(open.filter(isWritten).map(({ use }) => use));
}

interface CarryOutBumpParts extends CarryOutBumpsParts {
  readonly branch: string;
  /** What the run takes out of the pull request, as sentences. */
  readonly takenOut: readonly string[];
  /** `takenOut`, and sentences on uses that keep their last edit. */
  readonly leftOut: readonly string[];
  /** Why no more pull requests may be opened; undefined where one may. */
  readonly full: string | undefined;
  /** The bumps that are carried out already. */
  readonly done: ReadonlyMap<Bump, BumpOutcome>;
}

function carryOutBump(bump: Bump, plan: BumpPlan, parts: CarryOutBumpParts): Promise<BumpOutcome> {
  const { open, branch, pin, takenOut, done, workflowFiles } = parts;
  const { uses, planned } = plan;
  const numberOf = (other: Bump): number | undefined => done.get(other)?.number;
  const context = { uses, planned, numberOf, pin, takenOut };
  const carry = (wanted: Bump, all: readonly BumpUse[]): Promise<BumpOutcome> =>
    carryOut(wanted, {
      ...parts,
      isAsked: parts.isAsked(branch),
      failedImages: plan.failedImages(bump.key),
      renderText: (of, limit, formerBody) => renderText(of, { uses: all, limit }, formerBody, parts),
      closingReason: (closed, places) => closingReason(closed, places, context),
    });
  const body = open.find((pullRequest) => pullRequest.branch === branch)?.body ?? '';
  return workflowFiles.carryOut(bump, uses, readBumpMarker(body), carry);
}

/** What the pull request says, with as many explanations as have room. */
async function renderText(
  bump: Bump,
  of: Pick<BodyParts, 'uses' | 'limit'>,
  formerBody: string,
  { settings: { pullRequestHeader, autoMerge }, pages, explainMoves }: CarryOutBumpsParts,
): Promise<string> {
  const header =
    pullRequestHeader === undefined ? undefined : withoutMarkers(fillMarkdownTemplate(pullRequestHeader, bump));
  const body = { ...of, header, pages, autoMerge: autoMergeNote(decideAutoMerge(bump, autoMerge)) };
  const explained = await explainMoves(movesOf(bump.uses), formerBody, explanationRoom(bump, body));
  return renderPullRequestBody(bump, body, explained);
}
