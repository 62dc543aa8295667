import type { Matcher } from '../check/settings.ts';
import { folderGlob, globIndex } from '../globs/index.ts';
import { DOCKER_HUB, familiarName, type Reference, repositoryName } from '../model/reference.ts';

/** A glob over paths or ids; a folder's name stands for what is in it. */
export function pathMatcher(pattern: string): Matcher {
  return anyPath([pattern]);
}

/** Several globs, any of which may fit. */
export function anyPath(patterns: readonly string[]): Matcher {
  const matches = globIndex(patterns.map(folderGlob));
  return (path) => {
    for (const _ of matches(path)) return true;
    return false;
  };
}

/** A glob over names of images: `node`, `node:2*`, `ghcr.io/org/**`; written short or in full, with a tag or without. */
export function imageMatcher(patterns: readonly string[]): (reference: Reference) => boolean {
  const fitting = imagePatterns(patterns);
  return (reference) => {
    for (const _ of fitting(reference)) return true;
    return false;
  };
}

/** Of several such globs those that fit, by their places in the list: in no certain order, some of them repeatedly. */
export function imagePatterns(patterns: readonly string[]): (reference: Reference) => Iterable<number> {
  const matches = globIndex(patterns);
  return function* (reference) {
    for (const name of namesOf(reference)) {
      for (const { index, isWhole } of matches(name)) if (isWhole) yield index;
    }
  };
}

function namesOf(reference: Reference): readonly string[] {
  // Docker Hub's own pages say `library/node`.
  const hub = reference.registry === DOCKER_HUB ? [reference.repository] : [];
  const names = new Set([familiarName(reference), repositoryName(reference), ...hub]);
  return [...names].flatMap((name) => [name, `${name}:${reference.tag ?? ''}`]);
}
