import type { AdvisedStage } from '../model/advice.ts';
import type { BaseTraits } from '../model/base-traits.ts';
import type { BuildStage } from '../model/build-stage.ts';
import type { Reference } from '../model/reference.ts';
import type { OutlinedFile } from '../model/rule.ts';
import type { Range } from '../model/source-text.ts';

/** The first of the stages that a stage stands on: the one that begins with an image, or with nothing. */
function bottomOf(stage: BuildStage, stages: readonly BuildStage[]): BuildStage {
  const parent = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
  // A stage stands on an earlier one; whatever else were written there would have no end.
  return parent === undefined || parent.index >= stage.index ? stage : bottomOf(parent, stages);
}

/** What such a stage begins with; undefined where that isn't known. */
function rootOf({ base }: BuildStage): Reference | 'scratch' | undefined {
  if (base.kind === 'image') return base.reference;
  return base.kind === 'scratch' ? 'scratch' : undefined;
}

function placeOf({ range }: { readonly range: Range }): string {
  return `${range.start.line}:${range.start.column}`;
}

/** The stages with what is known of their roots; of an image that is to be left alone nothing is. */
export function withTraits(
  { stages, uses }: OutlinedFile,
  traitsOf: (root: Reference | 'scratch' | undefined) => BaseTraits,
): AdvisedStage[] {
  const ignored = new Set(uses.flatMap(({ use }) => (use.skipReason === 'ignored' ? [placeOf(use)] : [])));
  return stages.map((stage) => {
    const bottom = bottomOf(stage, stages);
    const root = ignored.has(placeOf(bottom)) ? undefined : rootOf(bottom);
    return { ...stage, root: root === 'scratch' ? undefined : root, traits: traitsOf(root) };
  });
}
