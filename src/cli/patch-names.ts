import nodePath, { type PlatformPath } from 'node:path';

/** The names of files in a patch, and the folder that they begin at. */
interface PatchNames {
  readonly root: string;
  readonly names: readonly string[];
}

/**
 * Names files so that programs that apply patches take them: these refuse names with `..`, and on Windows those with a drive.
 * @param names with `/`, from the current folder; with its drive where a file is on another one
 * @param path of this system
 */
export function patchNames(names: readonly string[], path: PlatformPath = nodePath): PatchNames {
  const root = rootOf(names, path);
  return { root, names: names.map((name) => path.relative(root, name).split(path.sep).join('/')) };
}

function rootOf(names: readonly string[], path: PlatformPath): string {
  const elsewhere = names.find((name) => path.isAbsolute(name));
  if (elsewhere !== undefined) return path.parse(elsewhere).root;
  const above = Math.max(0, ...names.map((name) => /^(?:\.\.\/)*/.exec(name)?.[0].length ?? 0));
  return '../'.repeat(above / '../'.length).slice(0, -1) || '.';
}
