import type { AdvisedStage } from '../model/advice.ts';
import type { BaseTraits } from '../model/base-traits.ts';
import type { BuildStage } from '../model/build-stage.ts';
import type { Reference } from '../model/reference.ts';

/** The image at the root of a stage's FROM chain; `scratch` where that is empty, undefined where it isn't known. */
export function rootOf(stage: BuildStage, stages: readonly BuildStage[]): Reference | 'scratch' | undefined {
  const { base } = stage;
  switch (base.kind) {
    case 'image':
      return base.reference;
    case 'scratch':
      return 'scratch';
    case 'unknown':
      return undefined;
    case 'stage': {
      const parent = stages[base.index];
      // A stage stands on an earlier one; whatever else were written there would have no end.
      return parent === undefined || parent.index >= stage.index ? undefined : rootOf(parent, stages);
    }
  }
}

/** The stages with what is known of their roots. */
export function withTraits(
  stages: readonly BuildStage[],
  traitsOf: (root: Reference | 'scratch' | undefined) => BaseTraits,
): AdvisedStage[] {
  return stages.map((stage) => {
    const root = rootOf(stage, stages);
    return { ...stage, root: root === 'scratch' ? undefined : root, traits: traitsOf(root) };
  });
}

/** All images at the roots of the stages, those that are copied from too; each once. */
export function imagesOf(stages: readonly BuildStage[]): Reference[] {
  const bases = stages.flatMap(({ base, steps }) => [
    base,
    ...steps.flatMap((step) => (step.kind === 'copy' && step.from !== undefined ? [step.from] : [])),
  ]);
  return bases.flatMap((base) => (base.kind === 'image' ? [base.reference] : []));
}
