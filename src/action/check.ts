import type { AdvisedFile } from '../advice/advised-file.ts';
import type { BumpUse } from '../bump/bump-use.ts';
import { movesOf } from '../bump/moves.ts';

import type { Finding } from '../check/finding.ts';

import { type CommentExtras, incompleteness, judgedBytes, type Report } from '../check/report.ts';
import { suggestionsOf } from '../check/suggestion.ts';
import { ReadOnlyTokenNotice } from '../github/errors/read-only-token.ts';
import { readCommitFiles } from '../github/git/commit-files.ts';
import { type ChangedFiles, comparedFiles, pullRequestFiles } from '../github/pull-requests/changed-files.ts';
import type { ChangedLines } from '../github/pull-requests/changed-lines.ts';
import { HeadFiles } from '../github/pull-requests/head-files.ts';
import { GitHubIssueComments } from '../github/pull-requests/issue-comments.ts';
import { GitHubReviewComments } from '../github/pull-requests/review-comments.ts';
import { OperationalError } from '../model/error.ts';
import type { FileSource, LinkedFiles, Log, Resolver } from '../model/ports.ts';
import { renderSuggestion } from '../reports/suggestion.ts';
import { markdownText } from '../util/escape.ts';
import { WorkspaceFiles } from '../workspace/workspace-files.ts';
import { baseAdvice } from './base-advice.ts';
import { configChange } from './config.ts';
import { judgesChanges, type PullRequestEvent } from './event.ts';
import { createExplainer } from './explanations.ts';
import { type ActionParts, checkFiles, renderingsOf } from './parts.ts';
import { COMMENT_LIMIT, failureMessage, publishComment, publishReport, publishRequests } from './publish.ts';
import { publishSuggestions } from './publish-suggestions.ts';

/** Each costs requests, and a comment is read by people. */
const MAX_EXPLAINED = 10;

/** Mode `check`: judges what is checked out, and tells it in every place where people look. */
export async function runCheckMode(parts: ActionParts): Promise<void> {
  const { settings, runner, event } = parts;
  const scope = settings.scope ?? (judgesChanges(event.name) ? 'changed' : 'all');
  const changes = scope === 'changed' ? await changesOf(parts) : undefined;
  // Without a base to compare with, nobody can be blamed for anything.
  const canFail = scope === 'all' || changes !== undefined;
  if (!canFail) runner.info('There is nothing complete to compare with, so everything is judged and nothing fails.');

  const reconfigured = configChange(parts, parts.config, changes);
  if (reconfigured !== undefined) runner.noticeAt(reconfigured.file, 'freshfrom: config', reconfigured.message);

  const files = await filesOf(parts, changes);
  const lines = changes === undefined ? undefined : await changes.lines(await waysOf(files));
  const brought: AdvisedFile[] = [];
  const onFile = (file: AdvisedFile): void => {
    if (bringsBase(lines, file)) brought.push(file);
  };
  const how = { purpose: 'check', knownMove: () => undefined, onFile } as const;
  const { report: judged, resolver } = await checkFiles(parts, files, how, lines?.touches);
  const report = { ...judged, failed: judged.failed && canFail };
  const { reportFile, sarifFile } = settings;
  const summaryHasAll = await publishReport(report, renderingsOf(report), runner, {
    of: 'check',
    reportFile,
    sarifFile,
  });
  if (reconfigured !== undefined) await runner.summarize(`\n${markdownText(reconfigured.message)}\n`);
  if (event.pullRequest?.isOpen === true)
    await discuss(
      { report, brought, files, changes, lines, resolver: resolver.made, summaryHasAll },
      parts,
      event.pullRequest,
    );
  await publishRequests(resolver.usage(), runner, runner);
  const incomplete = incompleteness(report);
  if (incomplete !== undefined) runner.warning(incomplete);
  if (report.failed) runner.fail(failureMessage(report, settings.check.failOn));
}

/** Undefined where there is nothing to compare, or the token may not: then the author isn't made to pay for it. */
async function changesOf({ octokit, event, runner }: ActionParts): Promise<ChangedFiles | undefined> {
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

/** What the pull request is told of. */
interface Checked {
  readonly report: Report;
  /** The files whose final stage the change under review puts on its base. */
  readonly brought: readonly AdvisedFile[];
  readonly files: FileSource;
  readonly changes: ChangedFiles | undefined;
  /** What the change does to the lines of the files. */
  readonly lines: ChangedLines | undefined;
  readonly resolver: Resolver | undefined;
  /** Whether every finding has room in the job summary. */
  readonly summaryHasAll: boolean;
}

/** Offers what one click can mend, and keeps the comment on the rest true. */
async function discuss(
  { report, brought, files, changes, lines, resolver, summaryHasAll }: Checked,
  parts: ActionParts,
  { number, headSha: head, isFork }: PullRequestEvent,
): Promise<void> {
  const { octokit, event, settings, runner, clock } = parts;
  const { dryRun } = settings;
  const tell = createExplainer(resolver?.images(), settings, { clock, log: runner, report });
  const explain = async (former: string): Promise<ReadonlyMap<string, string>> => {
    const told = await tell(movesOf(staleUses(report)).slice(0, MAX_EXPLAINED), former, COMMENT_LIMIT);
    return new Map([...told].map(([{ image }, text]) => [image, text] as const).filter(([, text]) => text !== ''));
  };
  const key = parts.key ?? process.env.GITHUB_WORKFLOW ?? '';
  const refusal = new ReadOnlyTokenNotice(runner);
  const offered = await unlessRefused(runner, async () => {
    if (!settings.suggestions || changes === undefined || lines === undefined) return undefined;
    const reviews = new GitHubReviewComments(octokit, event.repository, number, refusal, runner);
    const wanted = await suggestionsOf(report, lines.shows, (file) => headBytes(files, changes, report, file));
    return publishSuggestions(wanted, reviews, { key, head, dryRun }, renderSuggestion, runner);
  });
  // A fork's token may write nothing at all; another one may lack the permission for reviews alone.
  if (isFork && refusal.isShown) return;
  await unlessRefused(runner, async () => {
    const comments = new GitHubIssueComments(octokit, event.repository, number, refusal);
    const extras = async (former: string): Promise<CommentExtras> => ({
      suggested: offered ?? new Set<Finding>(),
      explained: await explain(former),
      advised: await baseAdvice(brought, former, {
        resolver,
        files,
        settings,
        clock,
        log: runner,
      }),
    });
    const options = { key, when: settings.comment, dryRun, extras, summaryHasAll };
    const id = await publishComment(report, renderingsOf(report), comments, options, runner);
    if (id !== undefined) runner.output('comment-id', id);
  });
}

/** Whether the change under review puts the file's final stage on its base. */
function bringsBase(lines: ChangedLines | undefined, { file, stages }: AdvisedFile): boolean {
  const range = stages.at(-1)?.range;
  return range !== undefined && lines?.touches(file, range) === true;
}

/** What the change under review pins behind its tag. */
function staleUses({ uses, findings }: Report): BumpUse[] {
  const blamed = new Set(
    findings.filter(({ blamed: is, rule }) => is && rule === 'stale-digest').map(({ use }) => use),
  );
  return uses.filter((judged) => judged.edits.length > 0 && blamed.has(judged.use));
}

/** What keeps a comment from being read or written is a warning, not the author's fault. */
async function unlessRefused<T>(log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    log.warning(error.message);
    return undefined;
  }
}

/**
 * The bytes that were judged. Undefined where these aren't the diff's: its lines may be others, and one click would replace
 * them.
 */
async function headBytes(
  files: FileSource,
  { blobs }: ChangedFiles,
  report: Report,
  file: string,
): Promise<Uint8Array | undefined> {
  return report.contents.get(file) === blobs.get(file) ? judgedBytes(file, report, files) : undefined;
}

/** By file, the names that its path goes through. */
async function waysOf(files: LinkedFiles): Promise<ReadonlyMap<string, readonly string[]>> {
  const ways = new Map<string, readonly string[]>();
  for (const file of await files.list()) ways.set(file, await files.linkChain(file));
  return ways;
}

/** The checked-out files; without a checkout those of the event's commit. Under review only what the change touches. */
async function filesOf(parts: ActionParts, changes: ChangedFiles | undefined): Promise<LinkedFiles> {
  const { octokit, event, isSelected, root, hasCheckout, runner } = parts;
  const selection = changes === undefined ? { isSelected } : { isSelected, isTouched: changes.touches };
  const workspace = new WorkspaceFiles(root, { ...selection, starts: ['.'] }, runner);
  // There the checkout is the base branch's; what the pull request brings is read as blobs and never checked out.
  const isCheckedOut = hasCheckout && event.name !== 'pull_request_target';
  if (isCheckedOut) {
    const blobs = event.pullRequest === undefined ? undefined : changes?.blobs;
    return blobs === undefined ? workspace : new HeadFiles(octokit, event.repository, workspace, blobs);
  }
  return readCommitFiles(octokit, event.repository, event.pullRequest?.headSha ?? event.sha, selection, workspace);
}
