import type { Grouping } from '../bump/grouping.ts';
import type { BumpSettings } from '../bump/settings.ts';
import type { CheckSettings } from '../check/settings.ts';
import type { PathGlobs } from '../model/file-selection.ts';
import type { Renaming } from '../model/renaming.ts';
import { buildBumpSettings, buildGrouping } from './build-bump-settings.ts';
import { buildCheckSettings, validateRuleIds } from './build-check-settings.ts';
import type { Config } from './config-file.ts';
import { DEFAULT_CONFIG } from './default-config.ts';
import type { SettingValues } from './parse.ts';
import { compilePolicies } from './policies.ts';
import { type ConfigPlace, SettingSources } from './sources.ts';

/** All settings, with the defaults filled in. */
export interface Settings {
  readonly paths: PathGlobs;
  readonly exclude: PathGlobs;
  readonly check: CheckSettings;
  /** Undefined: the event of the workflow decides. */
  readonly scope: 'changed' | 'all' | undefined;
  readonly mirrors: readonly Renaming[];
  readonly insecureRegistries: ReadonlySet<string>;
  readonly registryCredentials: readonly {
    readonly registry: string;
    readonly username: string;
    readonly password: string;
  }[];
  readonly grouping: Grouping;
  /** The most that the explanation of one image may download, in bytes. */
  readonly maxDownload: number;
  readonly comment: 'auto' | 'always' | 'never';
  readonly suggestions: boolean;
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly dryRun: boolean;
  /** One for each base branch, at least one. */
  readonly bump: readonly [BumpSettings, ...BumpSettings[]];
  /** Whether an issue says how the images stand. */
  readonly dashboard: boolean;
}

/** Whether settings name rules, so that `mergeSettings` has to know their ids. */
export function namesRules(set: SettingValues, config: Config): boolean {
  return (set['fail-on'] ?? config['fail-on'] ?? config.rules) !== undefined;
}

/**
 * Merges inputs or options with the config file: an input or option that is set wins over the config file, and that wins
 * over the default.
 * @param ruleIds the ids of all rules; of none where `namesRules` says no
 * @throws ConfigurationError when a setting names a rule that doesn't exist
 */
export function mergeSettings(
  set: SettingValues,
  config: Config,
  ruleIds: readonly string[],
  place: ConfigPlace = { path: set.config ?? DEFAULT_CONFIG, prefix: '' },
): Settings {
  const sources = new SettingSources(set, config, place);
  validateRuleIds(sources, ruleIds);
  const { values } = sources;
  const policies = compilePolicies(config.images ?? {}, {
    digest: true,
    updateTags: values['update-tags'] ?? 'digest',
    follow: 'off',
    allows: () => true,
    minAge: values['min-age'] ?? 0,
  });
  return {
    paths: sources.pathGlobs('paths'),
    exclude: sources.pathGlobs('exclude'),
    check: buildCheckSettings(sources, policies),
    scope: values.scope,
    mirrors: values.mirrors ?? [],
    insecureRegistries: new Set(values['insecure-registries'] ?? []),
    registryCredentials: values['registry-credentials'] ?? [],
    maxDownload: values['max-download'] ?? 100_000_000,
    grouping: buildGrouping(sources, policies),
    comment: values.comment ?? 'auto',
    suggestions: values.suggestions ?? true,
    reportFile: values['report-file'],
    sarifFile: values['sarif-file'],
    dryRun: values['dry-run'] ?? false,
    bump: buildBumpSettings(sources, policies),
    dashboard: values.dashboard ?? false,
  };
}
