import { gitBlobId } from '../util/git-blob.ts';
import { byPlace, type Finding } from './finding.ts';
import type { FileReport, Report, ReportedUse, RunOutcome } from './report.ts';

/** Collects the reports of all files, for outputs that need all of a run at once. */
export class CollectedReport {
  readonly #uses: ReportedUse[] = [];
  readonly #findings: Finding[] = [];
  readonly #contents = new Map<string, string>();

  readonly add = ({ file, content, uses, findings }: FileReport): void => {
    for (const use of uses) this.#uses.push(use);
    for (const finding of findings) this.#findings.push(finding);
    if (content !== undefined) this.#contents.set(file, gitBlobId(content));
  };

  /** The report of the run. */
  with(outcome: RunOutcome): Report {
    return { ...outcome, uses: this.#uses, findings: this.#findings.sort(byPlace), contents: this.#contents };
  }
}
