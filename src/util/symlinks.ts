/** What a name in a tree of files is: a symbolic link with its target, a regular file, or something else (a folder, nothing). */
export type PathEntry = { readonly link: string } | 'file' | undefined;

/** Links on one path; Linux follows as many. */
const MAX_LINKS = 40;

/**
 * Resolves the symbolic links of a path inside a tree. Paths are relative to the root of the tree and use `/`.
 * @param entryAt looks up what a name in the tree is
 * @returns each link that the path goes through, to a file or to a folder, and finally the regular file; undefined when the
 *   path leaves the tree or ends at a folder or at nothing
 */
export async function followSymlinks(
  path: string,
  entryAt: (name: string) => Promise<PathEntry>,
): Promise<readonly string[] | undefined> {
  const pending = path.split('/').reverse();
  const resolved: string[] = [];
  const links: string[] = [];
  let entry: PathEntry;
  while (links.length <= MAX_LINKS) {
    const segment = pending.pop();
    if (segment === undefined) return entry === 'file' ? [...links, resolved.join('/')] : undefined;
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (resolved.pop() === undefined) return undefined;
      entry = undefined;
      continue;
    }
    resolved.push(segment);
    const name = resolved.join('/');
    entry = await entryAt(name);
    if (typeof entry !== 'object') continue;
    if (entry.link.startsWith('/')) return undefined;
    links.push(name);
    resolved.pop();
    pending.push(...entry.link.split('/').reverse());
  }
  return undefined;
}
