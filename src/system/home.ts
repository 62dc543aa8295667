import { homedir, userInfo } from 'node:os';
import { isAbsolute } from 'node:path';

/**
 * The user's own folder. A relative HOME counts as none, also with Node, whose `homedir` takes it as it is: it would be a
 * place in the folder that is scanned.
 */
export function homeFolder({ HOME: own }: NodeJS.ProcessEnv): string {
  if (own !== undefined && isAbsolute(own)) return own;
  const home = homedir();
  return isAbsolute(home) ? home : userInfo().homedir;
}
