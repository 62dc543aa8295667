import { isAbsolute, join } from 'node:path';
import { homeFolder } from '../../system/home.ts';

/**
 * Where content is kept between runs: the runner's tool cache, else the user's folder for caches. A relative path counts as
 * none: it would be a place in the folder that is scanned.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables (RUNNER_TOOL_CACHE),
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
  if (isPlace(tools)) return join(tools, 'freshfrom');
  if (isPlace(caches)) return join(caches, 'freshfrom');
  if (platform === 'win32' && isPlace(local)) return join(local, 'freshfrom', 'cache');
  const home = homeFolder(environment);
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'freshfrom') : join(home, '.cache', 'freshfrom');
}

function isPlace(path: string | undefined): path is string {
  return path !== undefined && isAbsolute(path);
}
