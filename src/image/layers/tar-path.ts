/**
 * A path of an archive as it counts below the image's root: `./x`, `/x`, `x/` and `../x` are `x`, the root is the empty
 * text. No path leads out of the root.
 */
export function normalizeTarPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** The folder of a normal path (the root is the empty text) and its last name. */
export function splitTarPath(path: string): { readonly folder: string; readonly name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: slash < 0 ? '' : path.slice(0, slash), name: path.slice(slash + 1) };
}

/** A name below a folder, both normal. */
export function joinTarPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
