import type { Rule } from '../../check/rule.ts';
import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import type { AdvisedFile, AdvisedStage } from '../advised-file.ts';

/** The rule, which looks at no stages where there are so many that only malice or a generator writes them. */
export function withinReason(rule: Rule<AdvisedFile>): Rule<AdvisedFile> {
  return { ...rule, check: (file) => rule.check(isWithinReason(file) ? file : { ...file, stages: [] }) };
}

/** Whether people may have written it. A stage costs as much as all the stages do that it is built on. */
export function isWithinReason({ stages }: AdvisedFile): boolean {
  const costs: number[] = [];
  let sum = 0;
  for (const stage of stages) {
    const { base } = stage;
    const cost = ownCost(stage) + (base.kind === 'stage' ? (costs[base.index] ?? 0) : 0);
    costs.push(cost);
    sum += cost;
  }
  return sum <= MAX_WORK;
}

function ownCost({ steps }: AdvisedStage): number {
  return steps.reduce((cost, step) => cost + workOf(step), 1);
}
