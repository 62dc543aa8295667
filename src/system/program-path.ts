import { realpathSync } from 'node:fs';
import { delimiter, isAbsolute } from 'node:path';
import { isInsideFolder } from './allowed-paths.ts';
import { homeFolder } from './home.ts';

/**
 * The PATH without folders that a repository controls: relative ones, and `node_modules/.bin`, which npx and npm scripts
 * prepend for every folder from the current one upwards.
 * @param scanned a folder whose programs are left out too, as are those of the current folder
 */
export function trustedPath(path: string | undefined, scanned?: string): string {
  const roots =
    scanned === undefined ? [] : [realPathOr(scanned), ...[realPathOr(process.cwd())].filter(mayBeRepository)];
  return (path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(folder))
    .filter((folder) => !roots.some((root) => isInsideFolder(root, realPathOr(folder))))
    .join(delimiter);
}

/** The environment with a trusted PATH, whatever its case: `Path` on Windows. */
export function trustedEnvironment(environment: NodeJS.ProcessEnv, scanned?: string): NodeJS.ProcessEnv {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...environment, [name]: trustedPath(environment[name], scanned) };
}

/** Whether a folder may be a repository. One that contains the home folder, such as `/`, isn't: it would exclude all programs. */
function mayBeRepository(folder: string): boolean {
  return !isInsideFolder(folder, realPathOr(homeFolder(process.env)));
}

function realPathOr(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
