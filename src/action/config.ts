import type { Octokit } from '../github/octokit.ts';
import type { ChangedFiles } from '../github/pull-requests/changed-files.ts';
import { readRepositoryFile } from '../github/repository-file.ts';
import { ConfigurationError } from '../model/error.ts';
import { ruleIds } from '../rules.ts';
import { type Config, parseConfig } from '../settings/config-file.ts';
import { DEFAULT_CONFIG, DEFAULT_CONFIGS } from '../settings/default-config.ts';
import type { ConfigPlace } from '../settings/sources.ts';
import { readConfigFile, readConfigIn, twoConfigFilesError } from '../workspace/config-file.ts';
import type { WorkflowEvent } from './event.ts';

/** Where the config is read from. */
interface ConfigSource {
  readonly octokit: Octokit;
  readonly event: WorkflowEvent;
  /** The workspace. */
  readonly root: string;
  readonly hasCheckout: boolean;
}

/** The config for the event. */
export interface EventConfig {
  readonly config: Config;
  readonly place: ConfigPlace;
  /** By path, the text of each file that may be the config; undefined where the file doesn't exist. */
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/**
 * Reads the config for the event: of the base for a pull request and a merge group, so that a pull request can't loosen its own
 * check; else of the workspace; without a checkout of the event's commit.
 * @param named the `config` input
 */
export async function readConfigFor(source: ConfigSource, named: string | undefined): Promise<EventConfig> {
  const texts = await textsOf(source, named === undefined ? DEFAULT_CONFIGS : [named]);
  const [first, second] = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  if (first !== undefined && second !== undefined) throw twoConfigFilesError(first.path, second.path);
  if (first !== undefined) {
    return {
      config: await parseConfig(first.text, first.path, ruleIds),
      place: { path: first.path, prefix: '' },
      texts,
    };
  }
  if (named === undefined) return { config: {}, place: { path: DEFAULT_CONFIG, prefix: '' }, texts };
  const where = source.event.configRef === undefined ? 'here' : 'on the base branch, where it is read on pull requests';
  throw new ConfigurationError('file-not-found', `config: there is no file ${named} ${where}.`);
}

async function textsOf(
  { octokit, event, root, hasCheckout }: ConfigSource,
  names: readonly string[],
): Promise<Map<string, string | undefined>> {
  const ref = event.configRef ?? (hasCheckout ? undefined : event.sha);
  if (ref === undefined) {
    const found = readConfigIn(root, names);
    return new Map(names.map((name) => [name, found?.path === name ? found.text : undefined]));
  }
  const texts = names.map(
    async (name) => [name, await readRepositoryFile(octokit, event.repository, name, ref)] as const,
  );
  return new Map(await Promise.all(texts));
}

/** A change of the config by the change under review. */
interface ConfigChange {
  readonly file: string;
  readonly message: string;
}

/**
 * How the change under review changes the config, which the check doesn't use yet; undefined where it doesn't, or where that
 * isn't known.
 * @param changes undefined: the checkout is compared
 */
export function configChange(
  { event, root, hasCheckout }: ConfigSource,
  { texts }: Pick<EventConfig, 'texts'>,
  changes: ChangedFiles | undefined,
): ConfigChange | undefined {
  if (event.configRef === undefined || (changes === undefined && !hasCheckout)) return undefined;
  const stateOf = (name: string, before: string | undefined): FileState => {
    if (changes === undefined) return checkedOut(root, name, before);
    if (!changes.names.has(name)) return before === undefined ? 'absent' : 'same';
    return changes.touches([name]) ? 'other' : 'absent';
  };
  const states = [...texts].map(([name, before]) => ({
    name,
    isThere: before !== undefined,
    now: stateOf(name, before),
  }));
  const edits = states.flatMap(({ name, isThere, now }) => {
    if (now === 'other') return [{ name, what: `${isThere ? 'changes' : 'adds'} ${name}` }];
    return isThere && now === 'absent' ? [{ name, what: `deletes ${name}` }] : [];
  });
  const [first] = edits;
  if (first === undefined) return undefined;
  const subject = event.pullRequest === undefined ? 'checkout' : 'pull request';
  const what = edits.map((one) => one.what).join(' and ');
  const used = states.some(({ isThere }) => isThere) ? 'the one on' : 'the defaults, as there is none on';
  const both = states.filter(({ now }) => now !== 'absent').length > 1;
  const warning = both ? ' Both at once are an error: keep one of them.' : '';
  return {
    file: first.name,
    message: `This ${subject} ${what}; the check uses ${used} the base branch.${warning}`,
  };
}

type FileState = 'same' | 'other' | 'absent';

/** The state of the file in the checkout. One that can't be read counts as changed. */
function checkedOut(root: string, name: string, before: string | undefined): FileState {
  try {
    const now = readConfigFile(root, name);
    if (now === undefined) return 'absent';
    return now === before ? 'same' : 'other';
  } catch {
    return 'other';
  }
}
