import { commentMarker } from '../bump/comment-markers.ts';
import type { BumpOutcome } from '../bump/outcome.ts';
import { type Finding, makesFail } from '../check/finding.ts';
import type { CommentExtras, MarkdownPlace, MarkdownReport, Report } from '../check/report.ts';
import type { IssueComments } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import { renderAnnotations } from '../reports/annotations.ts';
import { type BumpRun, renderBumpSummary } from '../reports/bump-summary.ts';
import { uneditedLines } from '../reports/unedited.ts';
import { isSameText } from '../util/compare.ts';

/** The workflow run that a report is published in. */
export interface WorkflowRun {
  /** Prints workflow commands. */
  annotate(commands: readonly string[]): void;
  output(name: string, value: string | number | boolean): void;
  /** Fails the step. */
  fail(message: string): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  /** @param path where the workflow wants it. @returns where it is */
  keepReport(json: Iterable<string>, path: string | undefined): Promise<string>;
  keepSarif(sarif: Iterable<string>, path: string): Promise<void>;
}

/** The report in its forms; those for files in pieces. */
export interface Renderings {
  json(): Iterable<string>;
  sarif(): Iterable<string>;
  markdown(place: MarkdownPlace): MarkdownReport;
  comment(place: MarkdownPlace, extras: Omit<CommentExtras, 'failing'>): string;
  annotations(): readonly string[];
}

/** In characters: GitHub takes 65,536, and the marker needs some. */
export const COMMENT_LIMIT = 65_000;
/** In bytes. GitHub drops a summary of more than 1 MiB; the line on requests also needs some. */
const SUMMARY_LIMIT = 1024 * 1024 - 65_000;
/** The first line of every job summary. */
const SUMMARY_HEAD = '## freshfrom\n\n';

/** Where the files of a report are wanted. */
export interface ReportPaths {
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
}

/**
 * Publishes the report of a check: annotations, job summary, outputs and report files.
 * @returns whether the job summary has every finding
 */
export async function publishReport(
  report: Report,
  renderings: Renderings,
  run: WorkflowRun,
  paths: ReportPaths,
): Promise<boolean> {
  run.annotate(renderings.annotations());
  const { text, hasAll } = renderings.markdown({
    fits: fitsSummary,
    elsewhere: 'the report (`report-file`) has them all',
  });
  await run.summarize(SUMMARY_HEAD + text);
  await keepReports([report], renderings, run, paths);
  run.output('failed', report.failed);
  return hasAll;
}

function fitsSummary(text: string): boolean {
  return Buffer.byteLength(SUMMARY_HEAD + text) <= SUMMARY_LIMIT;
}

/**
 * Writes the files of a report, and sets the outputs on what was found.
 * @param reports those that the outputs count together
 * @param renderings of the first one
 */
export async function keepReports(
  reports: readonly Report[],
  renderings: Pick<Renderings, 'json' | 'sarif'>,
  run: WorkflowRun,
  options: ReportPaths,
): Promise<void> {
  run.output('report', await run.keepReport(renderings.json(), options.reportFile));
  if (options.sarifFile !== undefined) await run.keepSarif(renderings.sarif(), options.sarifFile);
  const sum = (count: (report: Report) => number): number => reports.reduce((total, each) => total + count(each), 0);
  run.output(
    'references',
    sum(({ summary }) => summary.references),
  );
  run.output(
    'stale',
    sum(({ summary }) => summary.stale),
  );
  run.output(
    'unpinned',
    sum(({ summary }) => summary.unpinned),
  );
  run.output(
    'end-of-life',
    sum(({ uses }) => uses.filter(({ support }) => support.some(({ state }) => state === 'ended')).length),
  );
  run.output(
    'findings',
    sum(({ findings }) => findings.length),
  );
}

/** Publishes the line on requests, after the last request of the run. */
export async function publishRequests(requests: string, run: WorkflowRun, log: Log): Promise<void> {
  log.info(requests);
  await run.summarize(`\n${requests}\n`);
}

/** Creates or updates the one comment on the pull request. @returns its id; undefined where there is none */
export async function publishComment(
  report: Report,
  renderings: Renderings,
  comments: IssueComments,
  options: {
    readonly key: string;
    readonly when: 'auto' | 'always' | 'never';
    readonly dryRun: boolean;
    /** @param former the present comment, whose explanations may be reused */
    readonly extras: (former: string) => Promise<Omit<CommentExtras, 'failing'>>;
    readonly summaryHasAll: boolean;
  },
  log: Log,
): Promise<number | undefined> {
  if (options.when === 'never') return undefined;
  const marker = commentMarker(options.key);
  const known = await comments.find(marker);
  const hasNews = report.findings.some(({ blamed }) => blamed);
  if (known === undefined && !hasNews && options.when === 'auto') return undefined;
  const extras = await options.extras(known?.body ?? '');
  const place = {
    fits: (body: string) => body.length <= COMMENT_LIMIT,
    elsewhere: options.summaryHasAll
      ? 'the job summary and the report have them all'
      : 'the report (`report-file`) has them all',
  };
  const body = `${marker}\n${renderings.comment(place, extras)}`;
  if (known === undefined) {
    if (options.dryRun) return logDryRun(log, 'would post a comment');
    return comments.create(body);
  }
  if (isSameText(known.body, body)) return known.id;
  if (options.dryRun) return logDryRun(log, 'would update the comment');
  return comments.update(known.id, body);
}

function logDryRun(log: Log, what: string): undefined {
  log.info(`Dry run: ${what}.`);
}

/**
 * Publishes what a bump did: the job summary, annotations of the findings that no pull request repairs, and the outputs.
 * @param bumps one for each base branch
 * @param failOn what a finding is called a failure for
 */
export async function publishBumpRun(
  bumps: readonly BumpRun[],
  failOn: readonly string[],
  run: WorkflowRun,
  log: Log,
): Promise<void> {
  const failing = bumps.flatMap(({ report, left }) => failingFindings({ ...report, findings: left }, failOn));
  for (const bump of bumps) {
    if (bumps.length > 1) log.info(`${bump.base}:`);
    for (const line of bumpLogLines(bump)) log.info(line);
  }
  const left = bumps.flatMap((bump) => bump.left);
  run.annotate(renderAnnotations(left, new Set(failing)));
  await run.summarize(SUMMARY_HEAD + renderBumpSummary(bumps, SUMMARY_LIMIT - SUMMARY_HEAD.length));
  run.output('failed', failing.length > 0);
  publishBumps(
    bumps.flatMap(({ outcomes }) => outcomes),
    run,
  );
}

/** Sets the outputs of a run that does nothing, and says why. */
export function publishNothing(run: WorkflowRun & Log, why: string): void {
  run.info(why);
  run.output('failed', false);
  publishBumps([], run);
}

/** The most lines of a log on what is left as it is; the job summary has all. */
const MAX_LINES = 50;

/** The pull requests with their links, then what is left as it is, and why. */
function bumpLogLines({ outcomes, report }: BumpRun): string[] {
  const pullRequests = outcomes.flatMap(({ number, url, branch, operation }) =>
    number === undefined ? [] : [`#${number} ${operation}: ${url} (${branch})`],
  );
  const left = uneditedLines(report);
  const more = left.length - MAX_LINES;
  const last = more > 0 ? [`… and ${more} more; the job summary has them all.`] : [];
  return [...pullRequests, ...left.slice(0, MAX_LINES), ...last];
}

/** Sets the outputs of a bump. The single values are those of the first pull request that is not closed, else of the first. */
function publishBumps(outcomes: readonly BumpOutcome[], run: WorkflowRun): void {
  const list = outcomes.flatMap(({ number, url, branch, operation }) =>
    number === undefined ? [] : [{ number, url, branch, operation }],
  );
  run.output('pull-requests', JSON.stringify(list));
  const withNumber = outcomes.filter(({ number }) => number !== undefined);
  const main = withNumber.find(({ operation }) => operation !== 'closed') ?? withNumber[0] ?? outcomes[0];
  run.output('pull-request-operation', main?.operation ?? 'none');
  run.output('pull-request-number', main?.number ?? '');
  run.output('pull-request-url', main?.url ?? '');
}

/** The findings for which the check fails. */
export function failingFindings({ findings, failed }: Report, failOn: readonly string[]): Finding[] {
  return failed ? findings.filter((finding) => makesFail(finding, failOn)) : [];
}

/** A sentence on why the check failed. */
export function failureMessage(report: Report, failOn: readonly string[]): string {
  const named = failingFindings(report, failOn);
  const rules = [...new Set(named.map(({ rule }) => rule))].join(', ');
  return `fail-on names ${named.length} of the findings (${rules}).`;
}
