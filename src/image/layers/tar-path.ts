/**
 * Normalizes a path of an archive relative to the image's root: `./x`, `/x`, `x/` and `../x` become `x`, the root the empty
 * string. No path leaves the root.
 */
export function normalizeTarPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** Splits a normalized path into its folder (empty for the root) and its last name. */
export function splitTarPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

/** Joins a normalized folder and a name. */
export function joinTarPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
