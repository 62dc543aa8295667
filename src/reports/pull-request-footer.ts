import { docUrl, PROJECT_URL } from '../model/project.ts';

/** Pages on GitHub about the run; undefined where they aren't known. */
export interface RunPages {
  readonly run: string | undefined;
  /** The page of its workflow, which has the button that starts it. */
  readonly workflow: string | undefined;
}

/** The last lines of a body: who wrote it, how to ask for a refresh, and where more is said. */
export function footer({ run, workflow }: RunPages): string {
  const last = run === undefined ? '' : `, last in [this run](${run})`;
  const ask =
    workflow === undefined
      ? 'run the workflow again'
      : `press *Run workflow* on [the workflow's page](${workflow}), or *Re-run all jobs* on the run's`;
  return [
    `Opened and kept up to date by [freshfrom](${PROJECT_URL})${last}. To ask for a refresh now, ${ask}.`,
    `[About this pull request](${docUrl('pull-requests.md')})`,
  ].join(' ');
}
