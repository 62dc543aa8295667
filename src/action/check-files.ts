import type { IsTouched } from '../check/apply-rules.ts';
import { CollectedReport } from '../check/collected-report.ts';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import { type RunParts, runCheck } from '../composition.ts';
import { DigestHistoryRef } from '../github/git/digest-history-ref.ts';
import { RunResolver } from '../image-access.ts';
import type { DigestHistoryStore, FileSource } from '../model/ports.ts';
import { VERSION } from '../model/version.ts';
import { renderAnnotations } from '../reports/annotations.ts';
import { renderComment } from '../reports/comment.ts';
import { renderJson } from '../reports/json.ts';
import { renderMarkdown } from '../reports/markdown.ts';
import { renderSarif } from '../reports/sarif.ts';
import { summaryLine } from '../reports/summary-line.ts';
import { unusedGlobWarnings } from '../reports/unused-globs.ts';
import { allRules } from '../rules.ts';
import type { ActionContext } from './action-context.ts';
import type { Renderings } from './publish.ts';

/** The resolver of a run. */
export function createRunResolver({ event, settings, clock, runner, token }: ActionContext): RunResolver {
  // A fork's references must not be looked up with our credentials: the answers are in a public comment.
  const isForeign = event.name === 'pull_request_target' && event.pullRequest?.isFork === true;
  return new RunResolver({ githubToken: token, isForeign }, settings, { clock, log: runner });
}

/** Checks files and logs the tally of the report. */
export async function checkFiles(
  parts: ActionContext,
  files: FileSource,
  resolver: RunResolver,
  how: Pick<RunParts, 'purpose' | 'knownMove' | 'restrictEdits' | 'wantsStages' | 'onFile'>,
  isTouched?: IsTouched,
): Promise<Report> {
  const { octokit, event, settings, clock, runner } = parts;
  const history = new DigestHistoryRef(octokit, event.repository, runner);
  const collected = new CollectedReport();
  const outcome = await runCheck(
    {
      ...how,
      files,
      seesAll: true,
      resolver: () => resolver.make(),
      digestHistory: settings.dryRun ? readOnly(history) : history,
      clock,
      log: runner,
    },
    settings,
    collected.add,
    isTouched,
  );
  const report = collected.with(outcome);
  runner.info(summaryLine(report));
  return report;
}

/** Warns of globs that match no file of a run. @param reports one for each base branch */
export function warnOfUnusedGlobs({ settings, isSelected, runner }: ActionContext, reports: readonly Report[]): void {
  const files = reports.reduce((sum, { summary }) => sum + summary.files, 0);
  // The selector has seen all paths, even where only those that the change under review touches are read.
  for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), files, true)) runner.warning(idle);
}

function readOnly(store: DigestHistoryStore): DigestHistoryStore {
  return { read: () => store.read(), update: async () => {} };
}

/** Renders the report in every form that is published. @param failing the findings that make the check fail */
export function renderingsOf(report: Report, failing: ReadonlySet<Finding>): Renderings {
  return {
    json: () => renderJson(report),
    sarif: () => renderSarif(report, { version: VERSION, rules: allRules }),
    markdown: (place) => renderMarkdown(report, place),
    comment: (place, extras) => renderComment(report, place, { ...extras, failing }),
    annotations: () => renderAnnotations(report.findings, failing),
  };
}
