import type { AdvisedStage } from '../../model/advice.ts';
import type { AdvisedFile, Rule } from '../../model/rule.ts';

/** Twice what the largest files have that people write. */
const MAX_WORK = 5000;
/** That count as a step. */
const CHARACTERS = 500;

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
  let cost = 1;
  for (const step of steps) {
    cost += 1;
    if (step.kind === 'run') cost += step.commands.length + step.text.length / CHARACTERS;
    if (step.kind === 'env') cost += step.values.size;
    if (step.kind === 'copy') cost += step.sources.length;
  }
  return cost;
}
