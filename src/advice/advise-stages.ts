import type { BaseTraits } from '../bases/base-traits.ts';
import { isAbsent } from '../check/judge.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { BuildStage } from '../model/build-stage.ts';
import { referenceKey } from '../model/reference.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import type { AdvisedStage } from './advised-stage.ts';
import { type RootImage, rootBases, rootImage, traitsOfName } from './stage-roots.ts';

/** The stages with the traits of their bases; of an image that is absent or ignored nothing is known. */
export function adviseStages(
  { stages, uses }: OutlinedFile,
  traitsOf: (root: RootImage) => BaseTraits = traitsOfName,
): AdvisedStage[] {
  const unknown = new Set(
    uses.filter((judged) => judged.skipReason === 'ignored' || isAbsent(judged)).map(({ use }) => use),
  );
  const roots = rootBases(stages);
  const known = new Map<string, BaseTraits>();
  return stages.map((stage: BuildStage, position) => {
    const base = roots[position] ?? stage.base;
    const baseUse = base.kind === 'stage' ? undefined : base.use;
    const root = baseUse !== undefined && unknown.has(baseUse) ? undefined : rootImage(base);
    const key = root === undefined || root === 'scratch' ? `${root}` : referenceKey(root);
    const traits = getOrCreate(known, key, () => traitsOf(root));
    return { baseUse, root: root === 'scratch' ? undefined : root, traits, ...stage };
  });
}
