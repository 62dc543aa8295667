import type { Matcher } from '../check/settings.ts';
import type { PathGlobs } from '../model/file-selection.ts';
import { rebasePath } from '../util/rebase-path.ts';
import type { Config } from './config-file.ts';
import type { SettingName, SettingValues } from './parse.ts';
import { pathMatcher } from './patterns.ts';

/** Where the config file is. */
export interface ConfigPlace {
  /** Its path, for messages. */
  readonly path: string;
  /**
   * The path from the folder that the globs of the config file are relative to, to the folder that the paths of the run are
   * relative to; empty when they are the same folder.
   */
  readonly prefix: string;
}

type AllValues = Config & SettingValues;
type MergedValues = { readonly [Name in keyof AllValues]?: AllValues[Name] | undefined };

/** The inputs or options and the config file of a run, merged. */
export class SettingSources {
  /** Each setting's value: the input's or option's when it is set, else the config file's. */
  readonly values: MergedValues;
  readonly config: Config;
  readonly #set: SettingValues;
  readonly #place: ConfigPlace;

  constructor(set: SettingValues, config: Config, place: ConfigPlace) {
    this.values = { ...config, ...set };
    this.config = config;
    this.#set = set;
    this.#place = place;
  }

  /** Whether the run looks at a part of the repository only: it starts in a subfolder, or `paths` or `exclude` is set. */
  get isNarrowed(): boolean {
    return this.#place.prefix !== '' || this.#isSet('paths') || this.#isSet('exclude');
  }

  /** A setting's name for messages: `paths` of an input or option, `.github/freshfrom.yml: paths` of the config file. */
  label(name: SettingName | keyof Config): string {
    return this.#isSet(name) ? name : `${this.#place.path}: ${name}`;
  }

  /** Compiles globs over paths that are the value, or a part of the value, of a setting. */
  pathMatcher(name: SettingName | keyof Config, globs: readonly string[]): Matcher {
    const matches = pathMatcher(globs);
    const prefix = this.#prefixOf(name);
    return (path) => matches(rebasePath(prefix, path));
  }

  /** The globs of `paths` or `exclude`, for the selection of files. */
  pathGlobs(name: 'paths' | 'exclude'): PathGlobs {
    return { setting: this.label(name), globs: this.values[name] ?? [], prefix: this.#prefixOf(name) };
  }

  #prefixOf(name: SettingName | keyof Config): string {
    return this.#isSet(name) ? '' : this.#place.prefix;
  }

  #isSet(name: SettingName | keyof Config): boolean {
    return (this.#set as MergedValues)[name] !== undefined;
  }
}
