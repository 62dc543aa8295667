import type { Matcher } from '../check/settings.ts';
import { createGlobIndex, normalizePathGlob } from '../globs/index.ts';
import { DOCKER_HUB } from '../model/docker-hub.ts';
import { familiarName, type Reference, repositoryName } from '../model/reference.ts';

/** Compiles globs over paths or rule ids. A folder's name matches everything in the folder. */
export function pathMatcher(patterns: readonly string[]): Matcher {
  const matches = createGlobIndex(patterns.map(normalizePathGlob));
  return (path) => {
    for (const _ of matches(path)) return true;
    return false;
  };
}

/** Compiles globs over image names; see `imagePatternIndex`. */
export function imageMatcher(patterns: readonly string[]): (reference: Reference) => boolean {
  const matches = imagePatternIndex(patterns);
  return (reference) => matches(reference).size > 0;
}

/** The patterns that match an image, by their indexes in the list. */
export type ImagePatternIndex = (reference: Reference) => ReadonlySet<number>;

/**
 * Compiles globs over image names (`node`, `node:2*`, `ghcr.io/org/**`) to one index. A pattern matches the short and the
 * full name, with and without tag. Answers are kept per reference: every rule asks for the same ones.
 */
export function imagePatternIndex(patterns: readonly string[]): ImagePatternIndex {
  const NONE: ReadonlySet<number> = new Set();
  if (patterns.length === 0) return () => NONE;
  const matches = createGlobIndex(patterns);
  const known = new WeakMap<Reference, ReadonlySet<number>>();
  return (reference) => {
    const answer = known.get(reference);
    if (answer !== undefined) return answer;
    const found = new Set<number>();
    for (const name of namesOf(reference)) {
      for (const { index, isWhole } of matches(name)) if (isWhole) found.add(index);
    }
    const kept = found.size === 0 ? NONE : found;
    known.set(reference, kept);
    return kept;
  };
}

function namesOf(reference: Reference): readonly string[] {
  // Docker Hub's own pages say `library/node`.
  const hub = reference.registry === DOCKER_HUB ? [reference.repository] : [];
  const names = new Set([familiarName(reference), repositoryName(reference), ...hub]);
  return [...names].flatMap((name) => [name, `${name}:${reference.tag ?? ''}`]);
}
