import picomatch from 'picomatch';
import { DOCKER_HUB, familiarName, type Reference, repositoryName } from '../model/reference.ts';
import type { Matcher } from '../model/settings.ts';

/** A glob over paths or ids; a folder's name stands for what is in it. */
export function pathMatcher(pattern: string): Matcher {
  return picomatch([pattern, `${pattern.replace(/\/+$/, '')}/**`], { dot: true });
}

/** Several globs, any of which may fit. */
export function anyPath(patterns: readonly string[]): Matcher {
  const matchers = patterns.map(pathMatcher);
  return (path) => matchers.some((fits) => fits(path));
}

/** A glob over names of images: `node`, `node:2*`, `ghcr.io/org/**`; written short or in full, with a tag or without. */
export function imageMatcher(patterns: readonly string[]): (reference: Reference) => boolean {
  if (patterns.length === 0) return () => false;
  const fits = picomatch([...patterns], { dot: true });
  return (reference) => {
    // Docker Hub's own pages say `library/node`.
    const hub = reference.registry === DOCKER_HUB ? [reference.repository] : [];
    const names = [familiarName(reference), repositoryName(reference), ...hub];
    return names.some((name) => fits(name) || fits(`${name}:${reference.tag ?? ''}`));
  };
}
