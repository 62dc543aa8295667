import { normalizeDockerHub } from './docker-hub.ts';

/** What begins with `from` is to be read with `to` in its place: `docker.io` and `mirror.example/hub`. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * The name that the renaming with the longest prefix makes of a name; undefined where none fits.
 * @param name registry and repository
 */
export function renamed(name: string, renamings: readonly Renaming[]): string | undefined {
  const [longest] = renamings
    .map(({ from, to }) => ({ from: normalizeDockerHub(from), to: normalizeDockerHub(to) }))
    // A whole image needs an image in its place; a host alone isn't one.
    .filter(({ from, to }) => name.startsWith(`${from}/`) || (name === from && to.includes('/')))
    .sort((a, b) => b.from.length - a.from.length);
  return longest && longest.to + name.slice(longest.from.length);
}
