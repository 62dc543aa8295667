import nodePath, { type PlatformPath } from 'node:path';

/** The names of files in a patch, and the folder that they begin at. */
interface PatchNames {
  readonly root: string;
  readonly names: readonly string[];
  /** Whether that is the root of git's work tree. */
  readonly beginsAtRoot: boolean;
}

/**
 * Names files so that programs that apply patches take them: these refuse names with `..`, and on Windows those with a drive.
 * @param names with `/`, from the current folder; with its drive where a file is on another one
 * @param top the way to the root of git's work tree; undefined where there is none
 * @param path of this system
 */
export function patchNames(
  names: readonly string[],
  top: string | undefined,
  path: PlatformPath = nodePath,
): PatchNames {
  const namesFrom = (root: string) => names.map((name) => path.relative(root, name).split(path.sep).join('/'));
  const common = rootOf(names, path);
  // In a subfolder, git would take a name that begins elsewhere for a file below it.
  const isInTree = common !== '.' && top !== undefined && namesFrom(top).every((name) => !name.startsWith('..'));
  const root = isInTree ? top : common;
  return { root, names: namesFrom(root), beginsAtRoot: isInTree };
}

function rootOf(names: readonly string[], path: PlatformPath): string {
  const elsewhere = names.find((name) => path.isAbsolute(name));
  if (elsewhere !== undefined) return path.parse(elsewhere).root;
  const above = Math.max(0, ...names.map((name) => /^(?:\.\.\/)*/.exec(name)?.[0].length ?? 0));
  return '../'.repeat(above / '../'.length).slice(0, -1) || '.';
}
