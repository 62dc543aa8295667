import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where content is kept between runs: the runner's tool cache, else the user's folder for caches.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables (RUNNER_TOOL_CACHE),
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { RUNNER_TOOL_CACHE: tools, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = environment;
  if (tools) return join(tools, 'freshfrom');
  if (caches) return join(caches, 'freshfrom');
  if (platform === 'win32' && local) return join(local, 'freshfrom', 'cache');
  const home = environment.HOME || homedir();
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'freshfrom') : join(home, '.cache', 'freshfrom');
}
