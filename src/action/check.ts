import { formats } from '../formats/index.ts';
import { type Changes, compareChanges, pullRequestChanges } from '../github/changes.ts';
import { PullRequestComments } from '../github/comments.ts';
import { filesAt } from '../github/tree-files.ts';
import type { FileSource, Resolver } from '../model/ports.ts';
import { check } from '../pipeline.ts';
import { failureMessage, publishComment, publishReport } from '../publish.ts';
import { tally } from '../reports/phrases.ts';
import { requestLine } from '../reports/request-line.ts';
import { rules } from '../rules/index.ts';
import { WorkspaceFiles } from '../workspace/files.ts';
import { judgesChanges } from './event.ts';
import { type ActionParts, renderingsOf, resolverOf, selectorOf } from './parts.ts';

/** Mode `check`: judges what is checked out, and tells it in every place where people look. */
export async function runCheck(parts: ActionParts): Promise<void> {
  const { settings, runner, event, clock } = parts;
  const scope = settings.scope ?? (judgesChanges(event.name) ? 'changed' : 'all');
  const changes = scope === 'changed' ? await changesOf(parts) : undefined;
  // Without a base to compare with, nobody can be blamed for anything.
  const canFail = scope === 'all' || changes !== undefined;
  if (!canFail) runner.info('There is no commit to compare with, so everything is judged and nothing fails.');

  let made: Resolver | undefined;
  const resolver = async (): Promise<Resolver> => {
    made = resolverOf(parts);
    return made;
  };
  const files = await filesOf(parts, changes);
  const blame = changes === undefined ? () => true : changes.touches;
  const judged = await check({ files, formats, rules, resolver, clock, log: runner }, settings.check, blame);
  const report = { ...judged, failed: judged.failed && canFail };

  const renderings = renderingsOf(report);
  const requests = requestLine(made?.statistics() ?? { requests: 0, rateLimitRemaining: new Map() });
  runner.info(tally(report.summary));
  runner.info(requests);
  await publishReport(report, renderings, runner, { reportFile: settings.reportFile, requests });
  if (event.pullRequest !== undefined) {
    const comments = new PullRequestComments(parts.octokit, event.repository, event.pullRequest.number, runner);
    const key = parts.key ?? process.env.GITHUB_WORKFLOW ?? '';
    const options = { key, when: settings.comment, dryRun: settings.dryRun };
    const id = await publishComment(report, renderings, comments, options, runner);
    if (id !== undefined) runner.output('comment-id', id);
  }
  if (report.silentRegistries.length > 0) {
    runner.warning(
      `Every look-up failed at ${report.silentRegistries.join(', ')}: what is said of its images is not complete.`,
    );
  }
  if (report.failed) runner.fail(failureMessage(report, settings.check.failOn));
}

function changesOf({ octokit, event }: ActionParts): Promise<Changes> | undefined {
  if (event.pullRequest !== undefined) return pullRequestChanges(octokit, event.repository, event.pullRequest.number);
  const { comparison } = event;
  return comparison === undefined
    ? undefined
    : compareChanges(octokit, event.repository, comparison.base, comparison.head);
}

/** The checked-out files; without a checkout those of the event's commit. Under review only what the change touches. */
function filesOf(parts: ActionParts, changes: Changes | undefined): Promise<FileSource> | FileSource {
  const { octokit, event, settings, root, hasCheckout } = parts;
  const isChosen = selectorOf(settings);
  const isSelected = changes === undefined ? isChosen : (path: string) => changes.files.has(path) && isChosen(path);
  const workspace = new WorkspaceFiles(root, ['.'], isSelected);
  if (hasCheckout) return workspace;
  return filesAt(octokit, event.repository, event.pullRequest?.headSha ?? event.sha, isSelected, workspace);
}
