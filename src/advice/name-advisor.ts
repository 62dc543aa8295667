import { hasOsRelease, hasReleaseTags, isFloating, SCRATCH, traitsByName, UNKNOWN } from '../bases/index.ts';
import type { NameFacts } from '../model/advice.ts';
import type { Advisor } from '../model/ports.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import type { AdvisedFile, OutlinedFile } from '../model/rule.ts';
import { withTraits } from './advised-stages.ts';

/** Goes by the names of images alone: no file is read, and no registry is asked. */
export const nameAdvisor: Advisor = {
  advise: async (files) => files.map(adviseByName),
};

/** What the names of a file's images say. */
export function adviseByName(file: OutlinedFile): AdvisedFile {
  return {
    ...file,
    stages: withTraits(file, traitsOfRoot),
    requirements: [],
    names: namesOf(file),
    tags: new Map(),
  };
}

export function traitsOfRoot(root: Reference | 'scratch' | undefined): ReturnType<typeof traitsByName> {
  if (root === undefined) return UNKNOWN;
  return root === 'scratch' ? SCRATCH : traitsByName(root);
}

function namesOf({ uses }: OutlinedFile): Map<string, NameFacts> {
  const names = new Map<string, NameFacts>();
  for (const { use } of uses) {
    const { reference } = use;
    if (reference?.tag === undefined) continue;
    const key = familiarReference(reference);
    if (names.has(key)) continue;
    names.set(key, {
      isFloating: isFloating(reference),
      lacksOsRelease: hasReleaseTags(reference) && !hasOsRelease(reference),
      traits: traitsByName(reference),
    });
  }
  return names;
}
