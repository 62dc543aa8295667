import type { AdvisedFile } from '../advice/advised-file.ts';
import { incompleteness } from '../check/report.ts';
import { readCommitFiles } from '../github/git/commit-files.ts';
import { type ChangedFiles, comparedFiles, pullRequestFiles } from '../github/pull-requests/changed-files.ts';
import type { ChangedLines } from '../github/pull-requests/changed-lines.ts';
import { HeadFiles } from '../github/pull-requests/head-files.ts';
import type { FileOutline } from '../model/build-stage.ts';
import { OperationalError } from '../model/error.ts';
import type { LinkedFiles } from '../model/ports.ts';
import { markdownText } from '../util/escape.ts';
import { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { ActionContext } from './action-context.ts';
import { checkFiles, createRunResolver, renderingsOf, warnOfUnusedGlobs } from './check-files.ts';
import { configChange } from './config.ts';
import { judgesChanges } from './event.ts';
import { failingFindings, failureMessage, publishReport, publishRequests } from './publish.ts';
import { reviewPullRequest } from './review.ts';

/** Mode `check`: checks the files of the checkout, or those that a change touches, and publishes the report. */
export async function runCheckMode(parts: ActionContext): Promise<void> {
  const { settings, runner, event } = parts;
  const scope = settings.scope ?? (judgesChanges(event.name) ? 'changed' : 'all');
  const changes = scope === 'changed' ? await changesOf(parts) : undefined;
  // Without a base to compare with, no finding can be blamed on the change.
  const canFail = scope === 'all' || changes !== undefined;
  if (!canFail)
    runner.info('There is no complete comparison with a base, so all files are checked and the check does not fail.');

  const reconfigured = configChange(parts, parts.config, changes);
  if (reconfigured !== undefined) runner.noticeAt(reconfigured.file, 'freshfrom: config', reconfigured.message);

  const files = await filesOf(parts, changes);
  const lines = changes === undefined ? undefined : await changes.lines(await waysOf(files));
  const withNewBase: AdvisedFile[] = [];
  const wantsStages = (file: string, outline: FileOutline): boolean => setsBase(lines, file, outline);
  const onFile = (file: AdvisedFile): void => {
    if (setsBase(lines, file.file, file)) withNewBase.push(file);
  };
  const how = { purpose: 'check', knownMove: () => undefined, wantsStages, onFile } as const;
  const resolver = createRunResolver(parts);
  const judged = await checkFiles(parts, files, resolver, how, lines?.touches);
  warnOfUnusedGlobs(parts, [judged]);
  const report = { ...judged, failed: judged.failed && canFail };
  const { reportFile, sarifFile } = settings;
  const summaryHasAll = await publishReport(
    report,
    renderingsOf(report, new Set(failingFindings(report, settings.check.failOn))),
    runner,
    {
      reportFile,
      sarifFile,
    },
  );
  if (reconfigured !== undefined) await runner.summarize(`\n${markdownText(reconfigured.message)}\n`);
  if (event.pullRequest?.isOpen === true)
    await reviewPullRequest(
      { report, withNewBase, files, changes, lines, resolver: resolver.made, summaryHasAll },
      parts,
      event.pullRequest,
    );
  await publishRequests(resolver.usage(), runner, runner);
  const incomplete = incompleteness(report);
  if (incomplete !== undefined) runner.warning(incomplete);
  if (report.failed) runner.fail(failureMessage(report, settings.check.failOn));
}

/** The change under review; undefined where there is nothing to compare, or where GitHub refuses to compare it. */
async function changesOf({ octokit, event, runner }: ActionContext): Promise<ChangedFiles | undefined> {
  const { pullRequest, comparison, repository } = event;
  const common = { octokit, repository };
  try {
    if (pullRequest !== undefined) {
      const { number, baseSha: base, headSha: head } = pullRequest;
      return await pullRequestFiles({ ...common, base, head }, number);
    }
    if (comparison !== undefined) return await comparedFiles({ ...common, ...comparison });
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    runner.warning(error.message);
  }
  return undefined;
}

/** Whether the change under review sets the base image of the file's final stage. */
function setsBase(
  lines: ChangedLines | undefined,
  file: string,
  { stages }: Pick<AdvisedFile | FileOutline, 'stages'>,
): boolean {
  const range = stages.at(-1)?.range;
  return range !== undefined && lines?.touches(file, range) === true;
}

/** By file, the names that its path goes through. */
async function waysOf(files: LinkedFiles): Promise<ReadonlyMap<string, readonly string[]>> {
  const ways = new Map<string, readonly string[]>();
  for (const file of await files.list()) ways.set(file, await files.linkChain(file));
  return ways;
}

/** The files to check: of the checkout, or else of the event's commit; of a change under review, only what it touches. */
async function filesOf(parts: ActionContext, changes: ChangedFiles | undefined): Promise<LinkedFiles> {
  const { octokit, event, isSelected, root, hasCheckout, runner } = parts;
  const selection = changes === undefined ? { isSelected } : { isSelected, isTouched: changes.touches };
  const workspace = new WorkspaceFiles(root, { ...selection, starts: ['.'] }, runner);
  // On pull_request_target the checkout is the base branch; the pull request's files are read as blobs.
  const isCheckedOut = hasCheckout && event.name !== 'pull_request_target';
  if (isCheckedOut) {
    const blobs = event.pullRequest === undefined ? undefined : changes?.blobs;
    return blobs === undefined ? workspace : new HeadFiles(octokit, event.repository, workspace, blobs);
  }
  return readCommitFiles(octokit, event.repository, event.pullRequest?.headSha ?? event.sha, selection, workspace);
}
