import type { BumpUse } from '../bump/bump-use.ts';
import { type BumpOptions, carryOut } from '../bump/carry-out.ts';
import { aftermathOf } from '../bump/closing.ts';
import { isHeldItself, notesByRepository } from '../bump/last-edit.ts';
import { keptWords, takenOutWords } from '../bump/left-out.ts';
import { hasBumpMarker, imageKey, readBumpMarker } from '../bump/marker.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import { type Bump, endedBump, isBumpKey, isFollowKey, movesOf, planBumps } from '../bump/plan.ts';
import { explainedKey, readExplained } from '../check/explained.ts';
import type { ProposedUse } from '../check/propose/proposed-use.ts';

import { incompleteness } from '../check/report.ts';
import { GitHubBumpRepository } from '../github/bump-repository.ts';
import { signOffIdentity } from '../github/token-owner.ts';
import { OperationalError } from '../model/error.ts';
import type { PullRequest } from '../model/github.ts';
import { familiarReference, repositoryName } from '../model/reference.ts';
import { renderBumpTable } from '../reports/bump-table.ts';
import { explanationRoom, renderPullRequestBody } from '../reports/pull-request-body.ts';
import { WorkspaceFiles } from '../workspace/files.ts';
import { createExplainer } from './explanations.ts';
import { withLastEdits } from './last-edits.ts';
import { type ActionParts, checkFiles, renderingsOf } from './parts.ts';
import { OUTCOME_LIMIT, publishBumps, publishReport, publishRequests } from './publish.ts';
import { WorkflowFiles } from './workflow-files.ts';

interface Queue {
  readonly bumps: readonly Bump[];
  /** Those of a former plan. */
  readonly ended: readonly Bump[];
  /** Open pull requests that go on. */
  readonly kept: number;
}

/** What has something to do comes first: a pull request that is closed names those that took its images over. */
function queueOf(planned: readonly Bump[], open: readonly PullRequest[], prefix: string): Queue {
  const branches = new Map(planned.map((bump) => [prefix + bump.key, bump]));
  const ended = open
    .filter(({ branch, body }) => {
      // `freshfrom/` begins the branches of another workflow's `freshfrom/legacy-`, too.
      return !branches.has(branch) && hasBumpMarker(body) && isBumpKey(branch.slice(prefix.length));
    })
    .map(({ branch }) => endedBump(branch.slice(prefix.length)));
  const isBusy = ({ uses }: Bump): boolean => uses.length > 0;
  const kept = open.filter(({ branch }) => branches.get(branch)?.uses.length).length;
  return { bumps: [...planned.filter(isBusy), ...planned.filter((bump) => !isBusy(bump)), ...ended], ended, kept };
}

/** The uses whose images could not be looked up, or not in all that was asked of them. */
function unknownOf(uses: readonly BumpUse[]): BumpUse[] {
  const noted = notesByRepository(uses);
  return uses.filter(({ failure, use: { reference } }) => {
    return failure !== undefined || (reference !== undefined && noted.has(repositoryName(reference)));
  });
}

function imageKeys(uses: readonly BumpUse[]): Set<string> {
  return new Set(
    uses.flatMap(({ use: { reference } }) => (reference === undefined ? [] : [imageKey(familiarReference(reference))])),
  );
}

/** A pull request of nothing but what is held back now is closed: today it would not be opened. */
function withoutHeldAlone(bump: Bump): Bump {
  return bump.uses.every(isHeldItself) ? { ...bump, uses: [] } : bump;
}

/** Mode `bump`: judges the base branch as it is on GitHub now, and leaves the pull requests that it should have. */
export async function runBumpMode(parts: ActionParts): Promise<void> {
  const { octokit, event, settings, isSelected, root, runner } = parts;
  const { reportFile, sarifFile } = settings;
  const repository = new GitHubBumpRepository({
    octokit,
    repository: event.repository,
    defaultBranch: event.defaultBranch,
    isSelected,
    workspace: new WorkspaceFiles(root, { starts: [], isSelected }, runner),
    branchPrefix: settings.bump.branchPrefix,
    log: runner,
  });
  const base = await repository.base(settings.bump.baseBranch);
  const open = await repository.openPullRequests(settings.bump.branchPrefix, base.name);
  const known = new Map(open.flatMap(({ body }) => [...readExplained(body)]));
  const examined = (from: string, to: string) => known.get(explainedKey(from, to));
  const workflows = new WorkflowFiles(octokit, base.files, runner);
  const restrictEdits = (uses: readonly ProposedUse[]) => workflows.restrict(uses);
  const { report, resolver: registries } = await checkFiles(parts, base.files, {
    purpose: 'bump',
    examined,
    restrictEdits,
  });
  const resolver = registries.made;
  await publishReport(report, renderingsOf(report), runner, { of: 'bump', reportFile, sarifFile });

  const options: BumpOptions = {
    ...settings.bump,
    signature: settings.bump.signoff ? await signOffIdentity(octokit) : undefined,
    dryRun: settings.dryRun,
  };
  const { pin } = settings.check;
  const { uses, givenUp } = await withLastEdits(report, {
    repository,
    base,
    open,
    branchPrefix: options.branchPrefix,
    resolver,
    settings: settings.check,
    log: runner,
  });
  const planned = planBumps(uses, pin, settings.grouping).map(withoutHeldAlone);
  const queue = queueOf(planned, open, options.branchPrefix);
  const done = new Map<Bump, BumpOutcome>();
  const refusals: string[] = [];
  const explainMoves = createExplainer(resolver?.images(), settings, { clock: parts.clock, log: runner, report });
  const numberOf = (bump: Bump): number | undefined => done.get(bump)?.number;
  const takenOut = (branch: string) => takenOutWords(givenUp.filter(({ last }) => last.branch === branch));
  const unknown = unknownOf(uses);
  const decided = new Set(givenUp.map(({ judged }) => judged));
  const undecided = imageKeys(unknown.filter((judged) => judged.kept === undefined && !decided.has(judged)));
  const unknownImages = imageKeys(unknown);
  let openCount = queue.kept;
  for (const bump of queue.bumps) {
    const full = openCount < options.maxPullRequests ? undefined : `${openCount} are open already (max-pull-requests)`;
    const branch = options.branchPrefix + bump.key;
    const words = takenOut(branch);
    const leftOut = [...keptWords(bump.uses), ...words];
    for (const sentence of leftOut) runner.info(`${branch}: ${sentence}`);
    const aftermath = (closed: Bump, places: ReadonlySet<string>) =>
      aftermathOf(closed, places, { uses, planned, numberOf, pin, givenUp: words });
    const carry = (wanted: Bump, all: readonly BumpUse[]): Promise<BumpOutcome> => {
      const body = async (of: Bump, limit: number, former: string): Promise<string> => {
        const room = explanationRoom(of, all, limit);
        const explained = await explainMoves(movesOf(of.uses), former, room);
        return renderPullRequestBody(of, all, limit, explained);
      };
      // What is decided by last edits says nothing of a later release, which has none.
      const ofBump = isFollowKey(bump.key) ? unknownImages : undecided;
      const bumpParts = { repository, base, unknownImages: ofBump, body, aftermath, leftOut, full, log: runner };
      return carryOut(wanted, bumpParts, options);
    };
    try {
      const body = open.find((pullRequest) => pullRequest.branch === branch)?.body ?? '';
      const outcome = await workflows.orWithout(bump, uses, readBumpMarker(body), carry);
      done.set(bump, outcome);
      if (outcome.operation === 'created') openCount += 1;
    } catch (error) {
      // What was refused for one pull request says nothing of the next, and what was done is told all the same.
      if (!(error instanceof OperationalError)) throw error;
      refusals.push(error.message);
      done.set(bump, { operation: 'none', branch, number: undefined, url: undefined, note: error.message, leftOut });
    }
  }
  // In the order of the plan, in which the refresh comes first.
  const outcomes = [...planned, ...queue.ended].flatMap((bump) => done.get(bump) ?? []);
  publishBumps(outcomes, runner);
  await runner.summarize(renderBumpTable(outcomes, OUTCOME_LIMIT) + workflows.words);
  await publishRequests(registries.usage(), runner, runner);
  const incomplete = incompleteness(report);
  if (incomplete !== undefined) refusals.push(incomplete);
  // Both pull requests may have been refused for the same reason.
  if (refusals.length > 0) throw new OperationalError('incomplete', [...new Set(refusals)].join(' '));
}
