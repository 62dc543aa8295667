import type { AdvisedFile } from '../advice/advised-file.ts';
import type { BumpUse } from '../bump/bump-use.ts';
import { movesOf } from '../bump/image-moves.ts';
import type { Finding } from '../check/finding.ts';
import { judgedBytes } from '../check/judged-bytes.ts';
import type { ChangeExplanation, Report } from '../check/report.ts';
import { suggestionsOf } from '../check/suggestion.ts';
import { ReadOnlyTokenNotice } from '../github/errors/read-only-token.ts';
import type { ChangedFiles } from '../github/pull-requests/changed-files.ts';
import type { ChangedLines } from '../github/pull-requests/changed-lines.ts';
import { GitHubIssueComments } from '../github/pull-requests/issue-comments.ts';
import { GitHubReviewComments } from '../github/pull-requests/review-comments.ts';
import { OperationalError } from '../model/error.ts';
import type { FileSource, Log, Resolver } from '../model/ports.ts';
import { renderSuggestion } from '../reports/suggestion.ts';
import type { ActionContext } from './action-context.ts';
import { baseAdvice } from './base-advice.ts';
import { renderingsOf } from './check-files.ts';
import type { PullRequestEvent } from './event.ts';
import { createExplainer } from './explanations.ts';
import { COMMENT_LIMIT, failingFindings, publishComment } from './publish.ts';
import { publishSuggestions } from './publish-suggestions.ts';

/** The most moves that a comment explains: each costs requests. */
const MAX_EXPLAINED = 10;

/** What a check of a pull request found. */
interface ReviewedChange {
  readonly report: Report;
  /** The files whose final stage gets its base image from the change under review. */
  readonly withNewBase: readonly AdvisedFile[];
  readonly files: FileSource;
  /** Undefined where the change can't be read. */
  readonly changes: ChangedFiles | undefined;
  readonly lines: ChangedLines | undefined;
  /** Undefined where no registry was asked. */
  readonly resolver: Resolver | undefined;
  /** Whether the job summary has every finding. */
  readonly summaryHasAll: boolean;
}

/** Publishes suggestions for what one click can fix, and one comment on the rest. */
export async function reviewPullRequest(
  change: ReviewedChange,
  parts: ActionContext,
  pullRequest: PullRequestEvent,
): Promise<void> {
  const { runner } = parts;
  const refusal = new ReadOnlyTokenNotice(runner);
  const offered = await unlessRefused(runner, () => suggest(change, parts, pullRequest, refusal));
  // A fork's token may write nothing; another token may lack only the permission for reviews.
  if (pullRequest.isFork && refusal.isShown) return;
  await unlessRefused(runner, () => comment(change, parts, pullRequest, refusal, offered ?? new Set()));
}

/** @returns the findings with a suggestion */
async function suggest(
  { report, files, changes, lines }: ReviewedChange,
  parts: ActionContext,
  { number, headSha: head }: PullRequestEvent,
  refusal: ReadOnlyTokenNotice,
): Promise<ReadonlySet<Finding>> {
  const { octokit, event, settings, runner } = parts;
  if (!settings.suggestions || changes === undefined || lines === undefined) return new Set();
  const reviews = new GitHubReviewComments(octokit, event.repository, number, refusal, runner);
  const wanted = await suggestionsOf(report, lines.shows, (file) => headBytes(files, changes, report, file));
  const options = { key: commentKey(parts), head, dryRun: settings.dryRun };
  return publishSuggestions(wanted, reviews, options, renderSuggestion, runner);
}

async function comment(
  { report, withNewBase, files, resolver, summaryHasAll }: ReviewedChange,
  parts: ActionContext,
  { number }: PullRequestEvent,
  refusal: ReadOnlyTokenNotice,
  suggested: ReadonlySet<Finding>,
): Promise<void> {
  const { octokit, event, settings, runner, clock } = parts;
  const comments = new GitHubIssueComments(octokit, event.repository, number, refusal);
  const explainMoves = createExplainer(resolver?.images(), settings, { clock, log: runner, report });
  const explain = async (former: string): Promise<ReadonlyMap<string, ChangeExplanation>> => {
    const moves = movesOf(introducedStaleUses(report)).slice(0, MAX_EXPLAINED);
    const explanations = [...(await explainMoves(moves, former, COMMENT_LIMIT))];
    return new Map(explanations.flatMap(([{ image }, one]) => (one.details === '' ? [] : [[image, one]])));
  };
  const options = {
    key: commentKey(parts),
    when: settings.comment,
    dryRun: settings.dryRun,
    summaryHasAll,
    extras: async (former: string) => ({
      suggested,
      explained: await explain(former),
      advised: await baseAdvice(withNewBase, former, { resolver, files, settings, clock, log: runner }),
    }),
  };
  const id = await publishComment(
    report,
    renderingsOf(report, new Set(failingFindings(report, settings.check.failOn))),
    comments,
    options,
    runner,
  );
  if (id !== undefined) runner.output('comment-id', id);
}

/** Tells the comments of several workflows apart. */
function commentKey({ key }: ActionContext): string {
  return key ?? process.env.GITHUB_WORKFLOW ?? '';
}

/** The stale pins that the change under review introduced. */
function introducedStaleUses({ uses, findings }: Report): BumpUse[] {
  const introduced = new Set(
    findings.filter(({ blamed, rule }) => blamed && rule === 'stale-digest').map(({ use }) => use),
  );
  return uses.filter((judged) => judged.edits.length > 0 && introduced.has(judged.use));
}

/** A failure to read or write comments is a warning: the author of the change can't fix it. */
async function unlessRefused<T>(log: Log, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error;
    log.warning(error.message);
    return undefined;
  }
}

/** The bytes that were checked; undefined where the head has others, as the lines of its diff may differ. */
async function headBytes(
  files: FileSource,
  { blobs }: ChangedFiles,
  report: Report,
  file: string,
): Promise<Uint8Array | undefined> {
  return report.contents.get(file) === blobs.get(file) ? judgedBytes(file, report, files) : undefined;
}
