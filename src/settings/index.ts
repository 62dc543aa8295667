import type { Grouping } from '../bump/grouping.ts';
import type { BumpSettings } from '../bump/settings.ts';
import { SEVERITIES } from '../check/finding.ts';
import type { CheckSettings, Matcher } from '../check/settings.ts';
import { ConfigurationError } from '../model/error.ts';
import type { PathGlobs } from '../model/selection.ts';
import { prefixPath } from '../util/prefix-path.ts';
import type { Config } from './config-file.ts';
import { DEFAULT_CONFIG } from './default-config.ts';
import { exceptionsOf } from './exceptions.ts';
import type { SettingValues } from './parse.ts';
import { anyPath, imageMatcher, pathMatcher } from './patterns.ts';
import { imagePolicies } from './policies.ts';

/** Everything that can be set, with the defaults filled in. */
export interface Settings {
  readonly paths: PathGlobs;
  readonly exclude: PathGlobs;
  readonly check: CheckSettings;
  /** Undefined: as the event says. */
  readonly scope: 'changed' | 'all' | undefined;
  readonly mirrors: readonly { readonly from: string; readonly to: string }[];
  readonly insecureRegistries: ReadonlySet<string>;
  readonly registryCredentials: readonly {
    readonly registry: string;
    readonly username: string;
    readonly password: string;
  }[];
  readonly grouping: Grouping;
  /** What the explanation of one image may read, in bytes. */
  readonly maxDownload: number;
  readonly comment: 'auto' | 'always' | 'never';
  readonly suggestions: boolean;
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly dryRun: boolean;
  readonly bump: BumpSettings;
}

/** Where the config file stands. */
export interface ConfigPlace {
  /** As messages name it. */
  readonly path: string;
  /** The way from the folder that its globs are relative to, to the root of all paths; empty where they are one. */
  readonly prefix: string;
}

/**
 * What counts: a setting that is set as an input or option, else the config file's, else the default.
 * @param rules the ids of all rules
 * @throws ConfigurationError where a rule is named that doesn't exist
 */
export function mergeSettings(
  set: SettingValues,
  config: Config,
  rules: readonly string[],
  { path, prefix }: ConfigPlace = { path: set.config ?? DEFAULT_CONFIG, prefix: '' },
): Settings {
  const values = { ...config, ...set };
  const failOn = values['fail-on'] ?? ['error'];
  const policies = imagePolicies(config.images ?? {}, {
    digest: true,
    updateTags: values['update-tags'] ?? 'digest',
    follow: 'off',
    allows: () => true,
    minAge: values['min-age'] ?? 0,
  });
  const file = `${path}: `;
  const pathGlobs = (name: 'paths' | 'exclude'): PathGlobs => {
    const isSet = set[name] !== undefined;
    return { setting: isSet ? name : file + name, globs: values[name] ?? [], prefix: isSet ? '' : prefix };
  };
  /** A glob of the config file. */
  const fromConfig =
    (matches: Matcher): Matcher =>
    (name) =>
      matches(prefixPath(prefix, name));
  checkRules(`${set['fail-on'] === undefined ? file : ''}fail-on`, failOn, [...rules, ...SEVERITIES, 'none']);
  checkRules(`${file}rules`, Object.keys(config.rules ?? {}), rules);
  return {
    paths: pathGlobs('paths'),
    exclude: pathGlobs('exclude'),
    check: {
      ignoresImage: imageMatcher(values['ignore-images'] ?? []),
      ignore: [
        ...(config.ignore ?? []).map((entry) => ({
          image: entry.image === undefined ? undefined : imageMatcher([entry.image]),
          file: entry.file === undefined ? undefined : fromConfig(pathMatcher(entry.file)),
          rule: entry.rule === undefined ? undefined : pathMatcher(entry.rule),
          reason: entry.reason,
          until: entry.until,
        })),
        ...policies.ignore,
      ],
      exceptions: exceptionsOf(
        {
          setting: `${set['ignore-images'] === undefined ? file : ''}ignore-images`,
          patterns: values['ignore-images'] ?? [],
        },
        config.ignore ?? [],
        file,
        fromConfig,
      ),
      isNarrowed: prefix !== '' || set.paths !== undefined || set.exclude !== undefined,
      rules: new Map(Object.entries(config.rules ?? {})),
      failOn: failOn.filter((name) => name !== 'none'),
      buildArgs: Object.entries(values['build-args'] ?? {}).map(([files, args]) => ({
        files: set['build-args'] === undefined ? fromConfig(pathMatcher(files)) : pathMatcher(files),
        values: new Map(Object.entries(args)),
      })),
      pinArgs: values['pin-args'] ?? false,
      pin: values.pin ?? 'separate',
      policyOf: policies.of,
      sameContent: values['same-content'] ?? 'hold',
      platforms: values.platforms ?? [{ os: 'linux', architecture: 'amd64', variant: undefined }],
    },
    scope: values.scope,
    mirrors: values.mirrors ?? [],
    insecureRegistries: new Set(values['insecure-registries'] ?? []),
    registryCredentials: values['registry-credentials'] ?? [],
    maxDownload: values['max-download'] ?? 100_000_000,
    grouping: {
      by: values.group ?? 'all',
      rules: [
        ...policies.groups,
        ...(config.groups ?? []).map(({ name, images, files }) => ({
          name,
          images: images === undefined ? undefined : imageMatcher(images),
          files: files === undefined ? undefined : fromConfig(anyPath(files)),
        })),
      ],
    },
    comment: values.comment ?? 'auto',
    suggestions: values.suggestions ?? true,
    reportFile: values['report-file'],
    sarifFile: values['sarif-file'],
    dryRun: values['dry-run'] ?? false,
    bump: {
      branchPrefix: values['branch-prefix'] ?? 'freshfrom/',
      baseBranch: values['base-branch'],
      labels: values.labels ?? [],
      assignees: values.assignees ?? [],
      reviewers: values.reviewers ?? [],
      teamReviewers: values['team-reviewers'] ?? [],
      draft: values.draft ?? false,
      commitMessage: values['commit-message'],
      title: values.title,
      maxPullRequests: values['max-pull-requests'] ?? 10,
      signoff: values.signoff ?? false,
      autoMerge: values['auto-merge'] ?? 'off',
    },
  };
}

function checkRules(setting: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    'invalid-setting',
    `${setting}: there is no "${unknown}". It takes ${known.join(', ')}.`,
  );
}
