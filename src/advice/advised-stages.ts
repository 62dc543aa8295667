import type { BaseTraits } from '../bases/base-traits.ts';
import { isAbsent } from '../check/judge.ts';

import type { OutlinedFile } from '../check/rule.ts';
import type { BuildStage } from '../model/build-stage.ts';
import { type Reference, referenceKey } from '../model/reference.ts';
import type { Range } from '../model/source-text.ts';
import type { AdvisedStage } from './advised-file.ts';

/** What a stage begins with; undefined where that isn't known. */
function rootOf({ base }: BuildStage): Reference | 'scratch' | undefined {
  if (base.kind === 'image') return base.reference;
  return base.kind === 'scratch' ? 'scratch' : undefined;
}

function placeOf({ range }: { readonly range: Range }): string {
  return `${range.start.line}:${range.start.column}`;
}

/** The stages with what is known of their roots; of an image that isn't there, or is to be left alone, nothing is. */
export function withTraits(
  { stages, uses }: OutlinedFile,
  traitsOf: (root: Reference | 'scratch' | undefined) => BaseTraits,
): AdvisedStage[] {
  const left = uses.filter((judged) => judged.skipReason === 'ignored' || isAbsent(judged));
  const unknown = new Set(left.map(({ use }) => placeOf(use)));
  // The first of the stages that each stands on: the one that begins with an image, or with nothing.
  const bottoms: BuildStage[] = [];
  const known = new Map<string, BaseTraits>();
  return stages.map((stage) => {
    // A stage stands on one before it; whatever else were written there counts as not known.
    const bottom = (stage.base.kind === 'stage' ? bottoms[stage.base.index] : undefined) ?? stage;
    bottoms.push(bottom);
    const root = unknown.has(placeOf(bottom)) ? undefined : rootOf(bottom);
    const key = root === undefined || root === 'scratch' ? `${root}` : referenceKey(root);
    const traits = known.get(key) ?? traitsOf(root);
    known.set(key, traits);
    return { ...stage, root: root === 'scratch' ? undefined : root, traits };
  });
}
