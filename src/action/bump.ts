import { type BumpOptions, carryOut } from '../bump.ts';
import { GitHubBumpRepository } from '../github/bump-repository.ts';
import { signatureOf } from '../github/identity.ts';
import { planBumps } from '../model/bump.ts';
import { OperationalError } from '../model/error.ts';
import type { BumpOutcome } from '../model/outcome.ts';
import { incompleteness } from '../model/report.ts';
import { publishBumps, publishReport } from '../publish.ts';
import { renderBumps } from '../reports/bumps.ts';
import { renderPullRequestBody } from '../reports/pull-request-body.ts';
import { WorkspaceFiles } from '../workspace/files.ts';
import { type ActionParts, judgeFiles, renderingsOf, selectorOf } from './parts.ts';

/** Mode `bump`: judges the base branch as it is on GitHub now, and leaves the pull requests that it should have. */
export async function runBump(parts: ActionParts): Promise<void> {
  const { octokit, event, settings, root, runner } = parts;
  const { reportFile, sarifFile } = settings;
  const isSelected = selectorOf(settings);
  const repository = new GitHubBumpRepository({
    octokit,
    repository: event.repository,
    defaultBranch: event.defaultBranch,
    isSelected,
    workspace: new WorkspaceFiles(root, [], isSelected),
    log: runner,
  });
  const base = await repository.base(settings.bump.baseBranch);
  const { report, requests } = await judgeFiles(parts, base.files);
  await publishReport(report, renderingsOf(report), runner, { reportFile, sarifFile, requests });

  const options: BumpOptions = {
    ...settings.bump,
    signature: settings.bump.signoff ? await signatureOf(octokit) : undefined,
    dryRun: settings.dryRun,
  };
  const outcomes: BumpOutcome[] = [];
  const refusals: string[] = [];
  for (const bump of planBumps(report.uses, settings.pin)) {
    const body = (wanted: typeof bump, limit: number): string => renderPullRequestBody(wanted, report.uses, limit);
    const successor = outcomes.find(({ number }) => number !== undefined)?.number;
    try {
      outcomes.push(await carryOut(bump, { repository, base, report, body, successor, log: runner }, options));
    } catch (error) {
      // What was refused for one pull request says nothing of the next, and what was done is told all the same.
      if (!(error instanceof OperationalError)) throw error;
      refusals.push(error.message);
    }
  }
  publishBumps(outcomes, runner);
  await runner.summarize(renderBumps(outcomes));
  const incomplete = incompleteness(report);
  if (incomplete !== undefined) refusals.push(incomplete);
  // Both pull requests may have been refused for the same reason.
  if (refusals.length > 0) throw new OperationalError([...new Set(refusals)].join(' '));
}
