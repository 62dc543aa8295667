import {
  hasOsRelease,
  hasReleaseTags,
  isFloating,
  SCRATCH,
  slimmerTags,
  traitsByName,
  UNKNOWN,
} from '../bases/index.ts';
import { isAbsent } from '../check/judge.ts';

import type { Advisor } from '../check/pipeline.ts';
import type { OutlinedFile } from '../check/rule.ts';
import type { FileSource } from '../model/ports.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import type { AdvisedFile, NameFacts } from './advised-file.ts';
import { withTraits } from './advised-stages.ts';
import { withinReason } from './facts/within-reason.ts';
import { libcMismatch } from './rules/libc-mismatch.ts';

/**
 * Goes by the names of images: no registry is asked. Files of the project are read where packages seem to be taken to another
 * libc, since they say which of them mind.
 */
export class NameAdvisor implements Advisor<AdvisedFile> {
  readonly #files: FileSource;

  /** @param files where the files that Dockerfiles copy are read */
  constructor(files: FileSource) {
    this.#files = files;
  }

  async advise(file: OutlinedFile): Promise<AdvisedFile> {
    const advised = adviseByName(file);
    if (withinReason(libcMismatch).check(advised).length === 0) return advised;
    // Loaded where it is needed: it brings a parser of TOML.
    const { projectPackages } = await import('./project/project-packages.ts');
    return { ...advised, ...(await projectPackages(file.file, file.stages, this.#files)) };
  }
}

/** What the names of a file's images say. */
export function adviseByName(file: OutlinedFile): AdvisedFile {
  return {
    ...file,
    stages: withTraits(file, traitsOfRoot),
    requirements: [],
    locks: [],
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
  for (const judged of uses) {
    const { reference } = judged.use;
    if (reference?.tag === undefined) continue;
    const key = familiarReference(reference);
    if (names.has(key)) continue;
    names.set(key, {
      isFloating: isFloating(reference),
      lacksOsRelease: hasReleaseTags(reference) && !hasOsRelease(reference),
      slimmer: slimmerTags(reference),
      traits: traitsByName(reference),
      isAbsent: isAbsent(judged),
    });
  }
  return names;
}
