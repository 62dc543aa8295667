import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/**
 * The user's home folder, where docker looks for it, too: on Windows USERPROFILE, since a HOME there is another shell's. A
 * relative one is ignored, even though Node's `homedir` returns it: it would be a path in the scanned folder.
 */
export function homeFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const own = platform === 'win32' ? environment.USERPROFILE : environment.HOME;
  if (own !== undefined && isAbsolute(own)) return own;
  const home = homedir();
  return isAbsolute(home) ? home : userInfo().homedir;
}
