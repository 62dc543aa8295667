import { SEVERITIES } from '../check/finding.ts';
import type { CheckSettings } from '../check/settings.ts';
import { ConfigurationError } from '../model/error.ts';
import { ignoreSettings } from './ignore-entries.ts';
import type { ImagePolicies } from './policies.ts';
import type { SettingSources } from './sources.ts';
import { unknownName } from './unknown-name.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The settings of a check, with the defaults filled in. */
export function buildCheckSettings(sources: SettingSources, policies: ImagePolicies): CheckSettings {
  const { values, config } = sources;
  const ignored = ignoreSettings(sources);
  return {
    ...ignored,
    ignore: [...ignored.ignore, ...policies.ignore],
    isNarrowed: sources.isNarrowed,
    rules: new Map(Object.entries(config.rules ?? {})),
    failOn: (values['fail-on'] ?? ['error']).filter((name) => name !== 'none'),
    buildArgs: Object.entries(values['build-args'] ?? {}).map(([files, args]) => ({
      files: sources.pathMatcher('build-args', [files]),
      values: new Map(Object.entries(args)),
    })),
    pinArgs: values['pin-args'] ?? false,
    knownAs: values['known-as'] ?? [],
    pin: values.pin ?? 'separate',
    policyOf: policies.of,
    sameContent: values['same-content'] ?? 'hold',
    endOfLifeSoon: values['end-of-life-soon'] ?? 90 * DAY,
    platforms: values.platforms ?? [{ os: 'linux', architecture: 'amd64', variant: undefined }],
  };
}

/**
 * Checks the rule ids in `fail-on` and `rules`, which the schema can't know.
 * @throws ConfigurationError for the first id that isn't a rule's
 */
export function validateRuleIds(sources: SettingSources, ruleIds: readonly string[]): void {
  const { values, config } = sources;
  const failOn = [...ruleIds, ...SEVERITIES, 'none'];
  const wrong = (values['fail-on'] ?? []).find((name) => !failOn.includes(name));
  if (wrong !== undefined)
    throw new ConfigurationError(
      'invalid-setting',
      `${sources.label('fail-on')}: ${unknownName('value', wrong, failOn)} It takes ${failOn.join(', ')}.`,
    );
  const unknown = Object.keys(config.rules ?? {}).find((id) => !ruleIds.includes(id));
  if (unknown !== undefined)
    throw new ConfigurationError(
      'invalid-setting',
      `${sources.label('rules')}: ${unknownName('rule', unknown, ruleIds)} The rules are ${ruleIds.join(', ')}.`,
    );
}
