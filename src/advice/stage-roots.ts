import type { BaseTraits } from '../bases/base-traits.ts';
import { SCRATCH_TRAITS, traitsByName, UNKNOWN_TRAITS } from '../bases/index.ts';
import type { StageBase } from '../model/build-stage.ts';
import type { Reference } from '../model/reference.ts';

/** The image that stages are built on; undefined: not known. */
export type RootImage = Reference | 'scratch' | undefined;

/** By the stage's index: what the first stage of the chain begins with that it is built on. */
export function rootBases(stages: readonly { readonly base: StageBase }[]): StageBase[] {
  const roots: StageBase[] = [];
  for (const { base } of stages) roots.push((base.kind === 'stage' ? roots[base.index] : undefined) ?? base);
  return roots;
}

/** The image that a base is. */
export function rootImage(base: StageBase): RootImage {
  if (base.kind === 'image') return base.reference;
  return base.kind === 'scratch' ? 'scratch' : undefined;
}

/** What the name of an image says of it. */
export function traitsOfName(root: RootImage): BaseTraits {
  if (root === undefined) return UNKNOWN_TRAITS;
  return root === 'scratch' ? SCRATCH_TRAITS : traitsByName(root);
}
