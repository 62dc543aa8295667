import type { Tree, TreeEntry } from '../model/github.ts';

const LINK = '120000';
/** Links on one way; git and Linux stop somewhere, too. */
const MAX_HOPS = 20;
/** Longer than any path; what is longer isn't fetched. */
const MAX_LENGTH = 4096;

/**
 * The plain file of the tree that a path leads to, through links to files and to folders.
 * @param read the text of a link, which is where it leads
 * @returns undefined where it leads out of the tree, to a folder or to nothing
 */
export async function followLinks(
  path: string,
  { entries }: Tree,
  read: (link: TreeEntry) => Promise<string>,
): Promise<string | undefined> {
  const way = path.split('/').reverse();
  const place: string[] = [];
  for (let hops = 0; hops <= MAX_HOPS; ) {
    const step = way.pop();
    if (step === undefined) {
      const name = place.join('/');
      return entries.get(name)?.mode.startsWith('100') === true ? name : undefined;
    }
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (place.pop() === undefined) return undefined;
      continue;
    }
    place.push(step);
    const entry = entries.get(place.join('/'));
    if (entry?.mode !== LINK) continue;
    const target = entry.size > MAX_LENGTH ? '/' : await read(entry);
    if (target.startsWith('/')) return undefined;
    place.pop();
    way.push(...target.split('/').reverse());
    hops += 1;
  }
  return undefined;
}
