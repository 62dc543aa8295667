import { isAbsolute, join } from 'node:path';
import { homeFolder } from '../../system/home.ts';

/**
 * The folder for caches between runs: in the runner's tool cache, else in the user's cache folder. Relative paths are
 * ignored: they would lead into the folder being checked.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables (RUNNER_TOOL_CACHE),
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
  if (isAbsolutePath(tools)) return join(tools, 'freshfrom');
  if (isAbsolutePath(caches)) return join(caches, 'freshfrom');
  if (platform === 'win32' && isAbsolutePath(local)) return join(local, 'freshfrom', 'cache');
  const home = homeFolder(environment, platform);
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'freshfrom') : join(home, '.cache', 'freshfrom');
}

function isAbsolutePath(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path);
}
