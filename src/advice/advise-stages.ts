import type { BaseTraits } from '../bases/base-traits.ts';
import { SCRATCH_TRAITS, traitsByName, UNKNOWN_TRAITS } from '../bases/index.ts';
import { isAbsent } from '../check/judge.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { BuildStage, StageBase } from '../model/build-stage.ts';
import { type Reference, referenceKey } from '../model/reference.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import type { AdvisedStage } from './advised-stage.ts';

/** The image that stages are built on; undefined: not known. */
export type RootImage = Reference | 'scratch' | undefined;

/** What the name of an image says of it. */
export function traitsOfName(root: RootImage): BaseTraits {
  if (root === undefined) return UNKNOWN_TRAITS;
  return root === 'scratch' ? SCRATCH_TRAITS : traitsByName(root);
}

/** The stages with the traits of their bases; of an image that is absent or ignored nothing is known. */
export function adviseStages(
  { stages, uses }: OutlinedFile,
  traitsOf: (root: RootImage) => BaseTraits = traitsOfName,
): AdvisedStage[] {
  const unknown = new Set(
    uses.filter((judged) => judged.skipReason === 'ignored' || isAbsent(judged)).map(({ use }) => use),
  );
  // By the stage's index: what the first stage of the chain begins with that it is built on.
  const roots: StageBase[] = [];
  const known = new Map<string, BaseTraits>();
  return stages.map((stage: BuildStage) => {
    const base = (stage.base.kind === 'stage' ? roots[stage.base.index] : undefined) ?? stage.base;
    roots.push(base);
    const baseUse = base.kind === 'stage' ? undefined : base.use;
    const root = baseUse !== undefined && unknown.has(baseUse) ? undefined : rootOf(base);
    const key = root === undefined || root === 'scratch' ? `${root}` : referenceKey(root);
    const traits = getOrCreate(known, key, () => traitsOf(root));
    return { ...stage, baseUse, root: root === 'scratch' ? undefined : root, traits };
  });
}

function rootOf(base: StageBase): RootImage {
  if (base.kind === 'image') return base.reference;
  return base.kind === 'scratch' ? 'scratch' : undefined;
}
