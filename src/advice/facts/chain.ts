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
