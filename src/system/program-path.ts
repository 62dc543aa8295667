import { realpathSync } from 'node:fs';
import { delimiter, isAbsolute } from 'node:path';
import { isInsideFolder } from './allowed-paths.ts';
import { homeFolder } from './home.ts';

/**
 * The PATH without what a repository can put there: folders that are named relative to the current one, and the programs of
 * packages (npx and npm scripts put every `node_modules/.bin` from here upwards in front).
 * @param scanned a folder whose own programs do not count either, nor do those of the folder that this runs in
 */
export function trustedPath(path: string | undefined, scanned?: string): string {
  const roots = scanned === undefined ? [] : [realOr(scanned), ...[realOr(process.cwd())].filter(isForeign)];
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .filter((folder) => !roots.some((root) => isInsideFolder(root, realOr(folder))))
    .join(delimiter);
}

/** The environment with that PATH; where it is spelled otherwise, as `Path` on Windows, that is the one. */
export function trustedEnvironment(environment: NodeJS.ProcessEnv, scanned?: string): NodeJS.ProcessEnv {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...environment, [name]: trustedPath(environment[name], scanned) };
}

/** A folder that has the user's own one in it, as `/` has, is no repository: all programs would be lost with it. */
function isForeign(folder: string): boolean {
  return !isInsideFolder(folder, realOr(homeFolder(process.env)));
}

function realOr(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
