import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import type { AdvisedStage } from '../advised-stage.ts';

/** The stage, and before it the stages of the file that it is built on, the first of them first. */
export function chainOf(stages: readonly AdvisedStage[], stage: AdvisedStage): readonly AdvisedStage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage'; ) {
    const parent: AdvisedStage | undefined = stages[base.index];
    // A stage is built on an earlier one only, so this ends.
    if (parent === undefined || parent.index >= (chain[0]?.index ?? 0)) break;
    chain.unshift(parent);
    base = parent.base;
  }
  return chain;
}

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
