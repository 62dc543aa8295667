import { ConfigurationError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import type { Config } from '../settings/config-file.ts';
import { DEFAULT_CONFIG, DEFAULT_CONFIGS } from '../settings/default-config.ts';
import type { ConfigPlace } from '../settings/sources.ts';
import { type FoundConfigFile, findConfigFile, readConfigFile } from '../workspace/config-file.ts';

/** The config, and where it was read. */
interface PlacedConfig {
  readonly config: Config;
  readonly place: ConfigPlace;
  /** The path of the file that was read; undefined where there is none. */
  readonly file: string | undefined;
}

/**
 * Reads the config that `--config` names, whose globs are relative to the current folder, like those of options; else the config
 * of the current folder or of a folder above it, whose globs are relative to that folder, as in the Action.
 */
export async function readConfig(named: string | undefined, log: Log): Promise<PlacedConfig> {
  const found = named === undefined ? await findConfigFile('.', DEFAULT_CONFIGS, log) : readNamed(named);
  if (found === undefined) return { config: {}, place: { path: DEFAULT_CONFIG, prefix: '' }, file: undefined };
  const { parseConfig } = await import('../settings/config-file.ts');
  // The rules are loaded where the file may name some.
  const rules = /rules|fail-on/.test(found.text) ? (await import('../composition.ts')).ruleIds : undefined;
  return { config: await parseConfig(found.text, found.path, rules), place: found, file: found.path };
}

function readNamed(path: string): FoundConfigFile {
  const text = readConfigFile('.', path);
  if (text === undefined)
    throw new ConfigurationError('file-not-found', `The config file ${path} can't be read: it does not exist.`);
  return { path, text, prefix: '' };
}
