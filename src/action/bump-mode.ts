import type { Finding } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import { incompleteness, type Report, usesByReference } from '../check/report.ts';
import { OperationalError } from '../model/error.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { ActionContext } from './action-context.ts';
import { bumpBase } from './bump-base.ts';
import { createRunResolver, renderingsOf, warnOfUnusedGlobs } from './check-files.ts';
import { type CheckedBase, checkBase } from './checked-base.ts';
import { asksForNothing, Dashboard } from './dashboard.ts';
import { keepReports, publishBumpRun, publishNothing, publishRequests } from './publish.ts';

/** Mode `bump`: checks each base branch as it is on GitHub now, and opens, updates and closes its pull requests. */
export async function runBumpMode(parts: ActionContext): Promise<void> {
  const { settings, runner } = parts;
  const idle = 'Nothing is asked for on the dashboard, so nothing is done.';
  if (asksForNothing(parts)) return publishNothing(runner, idle);
  const dashboard = await Dashboard.find(parts);
  if (dashboard?.isIdle(parts.event) === true) return publishNothing(runner, idle);
  const resolver = createRunResolver(parts);
  const errors: (string | undefined)[] = [];
  const bases: CheckedBase[] = [];
  // A base branch that is gone doesn't stop the others.
  for (const bump of settings.bump) {
    const base = await checkBase(parts, bump, resolver).catch((error: unknown) => {
      if (!(error instanceof OperationalError)) throw error;
      errors.push(error.message);
    });
    if (base !== undefined) bases.push(base);
  }
  const reports = bases.map(({ report }) => report);
  const [first] = reports;
  if (first !== undefined) {
    warnOfUnusedGlobs(parts, reports);
    await keepReports(reports, renderingsOf(first, new Set()), runner, settings);

    const runs = [];
    for (const base of bases) {
      const { report } = base;
      const {
        outcomes,
        errors: failed,
        repaired,
      } = await bumpBase(parts, base, (branch) => dashboard?.isAsked(branch) === true);
      errors.push(...failed, incompleteness(report));
      const left = findingsLeft(report, repaired);
      runs.push({ base: base.state.base.name, outcomes, report, left, leftOut: base.workflowFiles.summary });
    }
    // Without what a branch has, boxes and what was ticked there would be lost.
    const isWhole = runs.length === settings.bump.length && runs.every(({ outcomes }) => outcomes.length > 0);
    if (isWhole) await dashboard?.publish(runs, parts);
    await publishBumpRun(runs, settings.check.failOn, runner, runner);
    await publishRequests(resolver.usage(), runner, runner);
  }
  failIfIncomplete(errors);
}

/** The findings that no edit of an open pull request repairs. */
function findingsLeft({ uses, findings }: Report, repaired: ReadonlySet<ImageUse>): Finding[] {
  const judged = usesByReference(uses);
  return findings.filter(({ use, rule }) => {
    const status = judged.get(use)?.status;
    return use === undefined || status === undefined || !repaired.has(use) || RULE_FIXED_BY_EDIT[status] !== rule;
  });
}

/** @throws OperationalError with each error once: two pull requests may fail for the same reason */
function failIfIncomplete(errors: readonly (string | undefined)[]): void {
  const distinct = [...new Set(errors.filter((error) => error !== undefined))];
  if (distinct.length > 0) throw new OperationalError('incomplete', distinct.join(' '));
}
