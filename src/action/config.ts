import { readFileAt } from '../github/contents.ts';
import type { Octokit } from '../github/octokit.ts';
import { ConfigurationError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import { type Config, parseConfig } from '../settings/config-file.ts';
import { DEFAULT_CONFIG } from '../settings/default-config.ts';
import { readConfigFile } from '../workspace/named-files.ts';
import type { WorkflowEvent } from './event.ts';

/** Where the config can be read. */
export interface ConfigPlace {
  readonly octokit: Octokit;
  readonly event: WorkflowEvent;
  /** The workspace. */
  readonly root: string;
  readonly hasCheckout: boolean;
}

/**
 * The configuration that counts for the event: for a pull request and a merge group the base's, so that a pull request
 * doesn't loosen its own check; else the workspace's; without a checkout that of the event's commit.
 * @param named the `config` input
 */
export async function readConfigFor(place: ConfigPlace, named: string | undefined, log: Log): Promise<Config> {
  const { event, root, hasCheckout, octokit } = place;
  const path = named ?? DEFAULT_CONFIG;
  const ref = event.configRef ?? (hasCheckout ? undefined : event.sha);
  const text = ref === undefined ? readConfigFile(root, path) : await readFileAt(octokit, event.repository, path, ref);
  if (event.configRef !== undefined && hasCheckout && isOther(root, path, text)) {
    const what = event.pullRequest === undefined ? 'checkout' : 'pull request';
    log.info(`This ${what} changes ${path}; the check goes by the one on the base branch.`);
  }
  if (text !== undefined) return parseConfig(text, path);
  if (named === undefined) return {};
  const where = event.configRef === undefined ? 'here' : 'on the base branch, where it is read on pull requests';
  throw new ConfigurationError(`config: there is no file ${path} ${where}.`);
}

/** What can't be read is another one, too. */
function isOther(root: string, path: string, text: string | undefined): boolean {
  try {
    return readConfigFile(root, path) !== text;
  } catch {
    return true;
  }
}
