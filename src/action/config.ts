import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileAt } from '../github/contents.ts';
import type { Octokit } from '../github/octokit.ts';
import { ConfigurationError, messageOf } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import { type Config, parseConfig } from '../settings/config-file.ts';
import { DEFAULT_CONFIG } from '../settings/default-config.ts';
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
 * The configuration that counts for the event: for a pull request the base branch's, so that a pull request doesn't
 * loosen its own check; else the workspace's; without a checkout that of the event's commit.
 * @param named the `config` input
 */
export async function readConfigFor(place: ConfigPlace, named: string | undefined, log: Log): Promise<Config> {
  const { event, root, hasCheckout } = place;
  const path = named ?? DEFAULT_CONFIG;
  const base = event.pullRequest?.baseSha;
  const text =
    base !== undefined
      ? await readFileAt(place.octokit, event.repository, path, base)
      : hasCheckout
        ? await readLocal(join(root, path), path)
        : await readFileAt(place.octokit, event.repository, path, event.sha);
  if (base !== undefined && hasCheckout && (await readLocal(join(root, path), path)) !== text) {
    log.info(`This pull request changes ${path}; the check goes by the one on the base branch.`);
  }
  if (text !== undefined) return parseConfig(text, path);
  if (named === undefined) return {};
  const where = base === undefined ? 'here' : 'on the base branch, where it is read on pull requests';
  throw new ConfigurationError(`config: there is no file ${path} ${where}.`);
}

async function readLocal(absolute: string, path: string): Promise<string | undefined> {
  try {
    return await readFile(absolute, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigurationError(`config: ${path} can't be read: ${messageOf(error)}`, { cause: error });
  }
}
