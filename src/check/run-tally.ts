import { makesFail } from './finding.ts';
import type { Status } from './judge.ts';
import type { FileReport, ReportedUse, RunOutcome, Summary } from './report.ts';

/** Sums up the files of a run. */
export class RunTally {
  readonly #failOn: readonly string[];
  readonly #statuses: Record<Status, number> = {
    fresh: 0,
    stale: 0,
    unpinned: 0,
    untracked: 0,
    dead: 0,
    unresolved: 0,
    skipped: 0,
  };
  #files = 0;
  #references = 0;
  #failed = false;
  #isCutShort = false;

  /** @param failOn rule ids and severities */
  constructor(failOn: readonly string[]) {
    this.#failOn = failOn;
  }

  add({ uses, findings }: Pick<FileReport, 'uses' | 'findings'>): void {
    this.#files += 1;
    this.#references += uses.length;
    for (const judged of uses) {
      this.#statuses[judged.status] += 1;
      this.#isCutShort ||= isCutShort(judged);
    }
    this.#failed ||= findings.some((finding) => makesFail(finding, this.#failOn));
  }

  get files(): number {
    return this.#files;
  }

  get summary(): Summary {
    return { files: this.#files, references: this.#references, ...this.#statuses };
  }

  /** Whether `fail-on` names a finding that the change under review introduced. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Whether some verdict is missing because the time of the run was up. */
  get isCutShort(): boolean {
    return this.#isCutShort;
  }
}

/** What a run over no file comes to. */
export function outcomeOfNothing(run: Pick<RunOutcome, 'purpose' | 'pin' | 'isOfChange'>): RunOutcome {
  const { summary, failed } = new RunTally([]);
  return { summary, failed, silentRegistries: [], timeWasUp: false, ...run };
}

function isCutShort({ failure, unreadPin }: ReportedUse): boolean {
  return failure?.code === 'deadline-exceeded' || unreadPin?.code === 'deadline-exceeded';
}
