import { isAbsent } from '../check/judge.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { BuildStage } from '../model/build-stage.ts';
import { referenceKey } from '../model/reference.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import type { AdvisedStage } from './advised-stage.ts';
import { type KnownBase, knownByName } from './known-base.ts';
import { type RootImage, rootBases, rootImage } from './stage-roots.ts';

/** The stages with what is known of their bases; of an image that is absent or ignored nothing is known. */
export function adviseStages(
  { stages, uses }: OutlinedFile,
  baseOf: (root: RootImage) => KnownBase = knownByName,
): AdvisedStage[] {
  const unknown = new Set(
    uses.filter((judged) => judged.skipReason === 'ignored' || isAbsent(judged)).map(({ use }) => use),
  );
  const roots = rootBases(stages);
  const known = new Map<string, KnownBase>();
  return stages.map((stage: BuildStage, position) => {
    const base = roots[position] ?? stage.base;
    const baseUse = base.kind === 'stage' ? undefined : base.use;
    const root = baseUse !== undefined && unknown.has(baseUse) ? undefined : rootImage(base);
    const key = root === undefined || root === 'scratch' ? `${root}` : referenceKey(root);
    const { traits, entrypoint, packages, release, runtime } = getOrCreate(known, key, () => baseOf(root));
    const image = root === 'scratch' ? undefined : root;
    return { baseUse, root: image, traits, entrypoint, packages, release, runtime, ...stage };
  });
}
