import { normalizeDockerHub } from './docker-hub.ts';

/** Look `from/...` up at `to/...`. */
export interface Mirror {
  readonly from: string;
  readonly to: string;
}

/**
 * The name at the mirror with the longest prefix that fits; undefined where no mirror does.
 * @param name registry and repository
 */
export function mirroredName(name: string, mirrors: readonly Mirror[]): string | undefined {
  const [mirror] = mirrors
    .map(({ from, to }) => ({ from: normalizeDockerHub(from), to: normalizeDockerHub(to) }))
    // A mirror of one whole image needs an image in its place; a host alone isn't one.
    .filter(({ from, to }) => name.startsWith(`${from}/`) || (name === from && to.includes('/')))
    .sort((a, b) => b.from.length - a.from.length);
  return mirror && mirror.to + name.slice(mirror.from.length);
}
