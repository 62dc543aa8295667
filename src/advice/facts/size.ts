import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import type { AdvisedStage } from '../advised-stage.ts';

/** Whether the stages are few enough to look at each. A stage costs as much as all the stages that it is built on. */
export function isReasonablySized(stages: readonly AdvisedStage[]): boolean {
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
