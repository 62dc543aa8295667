import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/**
 * The user's home folder. A relative HOME is ignored, even though Node's `homedir` returns it: it would be a path in the
 * scanned folder.
 */
export function homeFolder({ HOME: own }: NodeJS.ProcessEnv): string {
  if (own !== undefined && isAbsolute(own)) return own;
  const home = homedir();
  return isAbsolute(home) ? home : userInfo().homedir;
}
