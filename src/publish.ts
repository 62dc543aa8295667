import { isNamed } from './model/finding.ts';
import type { Comments } from './model/github.ts';
import { commentMarker } from './model/marker.ts';
import type { BumpOutcome } from './model/outcome.ts';
import type { Log } from './model/ports.ts';
import type { Extras, Report } from './model/report.ts';
import { sameText } from './model/same-text.ts';

/** The workflow run that a report is published in. */
export interface WorkflowRun {
  /** Prints workflow commands. */
  annotate(commands: readonly string[]): void;
  output(name: string, value: string | number | boolean): void;
  /** Makes the step red. */
  fail(message: string): void;
  /** Adds to the job summary. */
  summarize(markdown: string): Promise<void>;
  /** @param path where the workflow wants it. @returns where it is */
  keepReport(json: string, path: string | undefined): Promise<string>;
  keepSarif(sarif: string, path: string): Promise<void>;
}

/** The report in its forms; a limit counts characters. */
export interface Renderings {
  json(): string;
  sarif(): string;
  markdown(limit: number, extras?: Extras): string;
  annotations(): readonly string[];
}

/** GitHub takes 65,536 characters; the marker needs some. */
export const COMMENT_LIMIT = 65_000;
/** GitHub drops a summary over 1 MiB whole; a character has up to four bytes. */
const SUMMARY_LIMIT = 250_000;

/** What every run leaves behind, whatever its mode: annotations, job summary, outputs, the report's files. */
export async function publishReport(
  report: Report,
  renderings: Renderings,
  run: WorkflowRun,
  options: {
    readonly reportFile: string | undefined;
    readonly sarifFile: string | undefined;
    readonly requests: string;
  },
): Promise<void> {
  run.annotate(renderings.annotations());
  await run.summarize(`## freshfrom\n\n${renderings.markdown(SUMMARY_LIMIT)}\n${options.requests}\n`);
  run.output('report', await run.keepReport(renderings.json(), options.reportFile));
  if (options.sarifFile !== undefined) await run.keepSarif(renderings.sarif(), options.sarifFile);
  run.output('references', report.summary.references);
  run.output('stale', report.summary.stale);
  run.output('unpinned', report.summary.unpinned);
  run.output('findings', report.findings.length);
  run.output('failed', report.failed);
}

/** Keeps the one comment on the pull request true. @returns its id, where there is one */
export async function publishComment(
  report: Report,
  renderings: Renderings,
  comments: Comments,
  options: {
    readonly key: string;
    readonly when: 'auto' | 'always' | 'never';
    readonly dryRun: boolean;
    /** @param former the comment that is there, which may know some of it already */
    readonly extras: (former: string) => Promise<Extras>;
  },
  log: Log,
): Promise<number | undefined> {
  if (options.when === 'never') return undefined;
  const marker = commentMarker(options.key);
  const known = await comments.find(marker);
  const hasNews = report.findings.some(({ blamed }) => blamed);
  if (known === undefined && !hasNews && options.when === 'auto') return undefined;
  const extras = await options.extras(known?.body ?? '');
  const body = `${marker}\n${renderings.markdown(COMMENT_LIMIT, extras)}`;
  if (known === undefined) {
    if (options.dryRun) return tell(log, 'would post a comment');
    return comments.create(body);
  }
  if (sameText(known.body, body)) return known.id;
  if (options.dryRun) return tell(log, 'would update the comment');
  return comments.update(known.id, body);
}

function tell(log: Log, what: string): undefined {
  log.info(`Dry run: ${what}.`);
}

/**
 * The outputs of a bump; the refresh speaks for the run where there are several, and one that is open before all that
 * were closed.
 */
export function publishBumps(outcomes: readonly BumpOutcome[], run: WorkflowRun): void {
  const list = outcomes.flatMap(({ number, url, branch, operation }) =>
    number === undefined ? [] : [{ number, url, branch, operation }],
  );
  run.output('pull-requests', JSON.stringify(list));
  const withNumber = outcomes.filter(({ number }) => number !== undefined);
  const spoken = withNumber.find(({ operation }) => operation !== 'closed') ?? withNumber[0] ?? outcomes[0];
  run.output('pull-request-operation', spoken?.operation ?? 'none');
  run.output('pull-request-number', spoken?.number ?? '');
  run.output('pull-request-url', spoken?.url ?? '');
}

/** One sentence for a red step. */
export function failureMessage(report: Report, failOn: readonly string[]): string {
  const named = report.findings.filter((finding) => finding.blamed && isNamed(finding, failOn));
  const rules = [...new Set(named.map(({ rule }) => rule))].join(', ');
  return `fail-on names ${named.length} of the findings (${rules}).`;
}
