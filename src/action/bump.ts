import { type BumpOptions, carryOut } from '../bump.ts';
import { formats } from '../formats/index.ts';
import { GitHubBumpRepository } from '../github/bump-repository.ts';
import { signatureOf } from '../github/identity.ts';
import { planBumps } from '../model/bump.ts';
import { OperationalError } from '../model/error.ts';
import type { BumpOutcome } from '../model/outcome.ts';
import type { Resolver } from '../model/ports.ts';
import { check } from '../pipeline.ts';
import { publishBumps, publishReport } from '../publish.ts';
import { renderBumps } from '../reports/bumps.ts';
import { tally } from '../reports/phrases.ts';
import { renderPullRequestBody } from '../reports/pull-request-body.ts';
import { requestLine } from '../reports/request-line.ts';
import { rules } from '../rules/index.ts';
import { WorkspaceFiles } from '../workspace/files.ts';
import { type ActionParts, renderingsOf, resolverOf, selectorOf } from './parts.ts';

/** Mode `bump`: judges the base branch as it is on GitHub now, and leaves the pull requests that it should have. */
export async function runBump(parts: ActionParts): Promise<void> {
  const { octokit, event, settings, root, runner, clock } = parts;
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
  let made: Resolver | undefined;
  const resolver = async (): Promise<Resolver> => {
    made = resolverOf(parts);
    return made;
  };
  const report = await check({ files: base.files, formats, rules, resolver, clock, log: runner }, settings.check);

  const requests = requestLine(made?.statistics() ?? { requests: 0, rateLimitRemaining: new Map() });
  runner.info(tally(report.summary));
  runner.info(requests);
  await publishReport(report, renderingsOf(report), runner, { reportFile: settings.reportFile, requests });

  const options: BumpOptions = {
    ...settings.bump,
    signature: settings.bump.signoff ? await signatureOf(octokit) : undefined,
    dryRun: settings.dryRun,
  };
  const outcomes: BumpOutcome[] = [];
  for (const bump of planBumps(report.uses, settings.pin)) {
    const body = (wanted: typeof bump): string => renderPullRequestBody(wanted, report.uses);
    outcomes.push(await carryOut(bump, { repository, base, report, body, log: runner }, options));
  }
  publishBumps(outcomes, runner);
  await runner.summarize(renderBumps(outcomes));
  if (report.silentRegistries.length > 0) {
    throw new OperationalError(
      `Every look-up failed at ${report.silentRegistries.join(', ')}: nothing is known of its images.`,
    );
  }
}
