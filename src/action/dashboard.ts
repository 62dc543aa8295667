import { branchBox, dashboardMarker, readTicked } from '../bump/dashboard-marker.ts';
import { GitHubDashboardIssues } from '../github/dashboard-issues.ts';
import { OperationalError } from '../model/error.ts';
import type { DashboardIssue, DashboardIssues } from '../model/github.ts';
import { type DashboardPart, renderDashboard } from '../reports/dashboard.ts';
import { isSameText } from '../util/compare.ts';
import type { ActionContext } from './action-context.ts';
import { COMMENT_LIMIT } from './publish.ts';

const TITLE = 'Base images';

/** The dashboard: one issue that says how the base images stand, and in which people ask for pull requests. */
export class Dashboard {
  readonly #issues: DashboardIssues;
  readonly #marker: string;
  readonly #issue: DashboardIssue | undefined;
  readonly #ticked: ReadonlySet<string>;

  private constructor(issues: DashboardIssues, marker: string, issue: DashboardIssue | undefined) {
    this.#issues = issues;
    this.#marker = marker;
    this.#issue = issue;
    this.#ticked = readTicked(issue?.isOpen === true ? issue.body : '');
  }

  /** Finds the dashboard of the run. @returns undefined where none is wanted, or where GitHub doesn't let it be found */
  static async find(parts: ActionContext): Promise<Dashboard | undefined> {
    const { settings, octokit, event, runner } = parts;
    if (!settings.dashboard) return undefined;
    const issues = new GitHubDashboardIssues(octokit, event.repository);
    const marker = markerOf(parts);
    try {
      return new Dashboard(issues, marker, await issues.find(marker));
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      // Without knowing, a second dashboard might be opened, which nothing would ever remove.
      runner.warning(error.message);
      return undefined;
    }
  }

  /** Whether an event is the edit of another issue, or of this one without a tick: anybody may write an issue with the same text. */
  isIdle({ name, issueNumber }: ActionContext['event']): boolean {
    return name === 'issues' && (issueNumber !== this.#issue?.number || this.#ticked.size === 0);
  }

  /** Whether a person has asked for the pull request of a branch. */
  isAsked(branch: string): boolean {
    return this.#ticked.has(branchBox(branch));
  }

  /** Writes the dashboard where it differs. What GitHub refuses is a warning. @param parts one for each base branch */
  async publish(
    parts: readonly DashboardPart[],
    { settings: { dryRun }, runner }: Pick<ActionContext, 'settings' | 'runner'>,
  ): Promise<void> {
    const issue = this.#issue;
    if (issue?.isOpen === false) {
      runner.info(
        `The dashboard, issue #${issue.number}, is closed and stays as it is; reopen it to have it kept up to date.`,
      );
      return;
    }
    try {
      const now = issue === undefined ? '' : await this.#issues.read(issue.number);
      // What was ticked while the run worked is for the next one.
      const ticked = new Set([...readTicked(now)].filter((mark) => !this.#ticked.has(mark)));
      const limit = COMMENT_LIMIT - this.#marker.length - 1;
      const body = `${this.#marker}\n${renderDashboard(parts, ticked, limit)}`;
      if (isSameText(now, body)) return;
      if (dryRun) runner.info(`Dry run: would ${issue === undefined ? 'open' : 'update'} the dashboard.`);
      else if (issue === undefined) runner.info(`Dashboard: ${await this.#issues.create(TITLE, body)}`);
      else await this.#issues.update(issue.number, body);
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      runner.warning(error.message);
    }
  }
}

/**
 * Whether an event is the edit of an issue that asks for nothing, by the text in the event: it saves all requests. What the text
 * asks for isn't trusted, since anybody can write one.
 */
export function asksForNothing(parts: Pick<ActionContext, 'settings' | 'event'>): boolean {
  const { settings, event } = parts;
  if (!settings.dashboard || event.name !== 'issues') return false;
  const body = event.issueBody ?? '';
  return !body.includes(markerOf(parts)) || readTicked(body).size === 0;
}

function markerOf({ settings: { bump } }: Pick<ActionContext, 'settings'>): string {
  return dashboardMarker(bump[0].branchPrefix);
}
