/** What stands at a name of a tree: a link with the path that it holds, a plain file, or something else (a folder, nothing). */
export type TreePlace = { readonly link: string } | 'file' | undefined;

/** Links on one way. Linux follows as many: what it reads behind them has to be known by all of their names. */
const MAX_HOPS = 40;

/**
 * The names in a tree that a path goes through: each link on the way, to a file or to a folder, and the plain file in the
 * end. Relative to the tree's root, with `/`.
 * @param at what stands at a name
 * @returns undefined where it leads out of the tree, to a folder or to nothing
 */
export async function followLinks(
  path: string,
  at: (name: string) => Promise<TreePlace>,
): Promise<readonly string[] | undefined> {
  const steps = path.split('/').reverse();
  const place: string[] = [];
  const way: string[] = [];
  let end: TreePlace;
  while (way.length <= MAX_HOPS) {
    const step = steps.pop();
    if (step === undefined) return end === 'file' ? [...way, place.join('/')] : undefined;
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (place.pop() === undefined) return undefined;
      end = undefined;
      continue;
    }
    place.push(step);
    const name = place.join('/');
    end = await at(name);
    if (typeof end !== 'object') continue;
    if (end.link.startsWith('/')) return undefined;
    way.push(name);
    place.pop();
    steps.push(...end.link.split('/').reverse());
  }
  return undefined;
}
