import type { AutoMergeSettings } from '../bump/auto-merge.ts';
import type { GroupRule } from '../bump/grouping.ts';
import type { IgnoreEntry } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { Config } from './config-file.ts';
import { imagePatternIndex } from './patterns.ts';

type Policy = NonNullable<Config['images']>[string];

/** The `images` of the config file, in the terms of the parts that use them. */
export interface ImagePolicies {
  readonly of: (use: Pick<ImageUse, 'reference'>) => ImagePolicy;
  /** Ignores missing and stale digests of images with `digest: off`. */
  readonly ignore: readonly IgnoreEntry[];
  readonly groups: readonly GroupRule[];
  readonly autoMergeOf: AutoMergeSettings['policyOf'];
}

/** The rules that `digest: off` silences. A digest that is gone still breaks builds, so it stays reported. */
const DIGEST_RULES: ReadonlySet<string> = new Set(['unpinned', 'stale-digest']);

/** Compiles image policies. Each key takes its value from the first entry that matches the image and has the key. */
export function compilePolicies(images: NonNullable<Config['images']>, defaults: ImagePolicy): ImagePolicies {
  const keys = Object.keys(images);
  const entries = Object.values(images);
  const matches = imagePatternIndex(keys);
  const indexesFor = (reference: Reference): number[] => [...matches(reference)].sort((a, b) => a - b);
  const policiesFor = (reference: Reference): Policy[] =>
    indexesFor(reference).flatMap((index) => entries[index] ?? []);
  const policyOf = (reference: Reference): ImagePolicy => {
    const policies = policiesFor(reference);
    return {
      digest: first(policies, 'digest') ?? defaults.digest,
      updateTags: first(policies, 'update-tags') ?? defaults.updateTags,
      follow: first(policies, 'follow') ?? defaults.follow,
      allows: first(policies, 'allowed') ?? defaults.allows,
      minAge: first(policies, 'min-age') ?? defaults.minAge,
    };
  };
  const digestOff: IgnoreEntry = {
    image: (reference) => !policyOf(reference).digest,
    file: undefined,
    rule: (id) => DIGEST_RULES.has(id),
    reason: undefined,
    until: undefined,
  };
  return {
    of: ({ reference }) => (reference === undefined ? defaults : policyOf(reference)),
    ignore: entries.some(({ digest }) => digest === false) ? [digestOff] : [],
    groups: [...new Set(entries.flatMap(({ group }) => group ?? []))].map((name) => ({
      name,
      images: (reference) => first(policiesFor(reference), 'group') === name,
      files: undefined,
    })),
    autoMergeOf: ({ reference }) => {
      if (reference === undefined) return undefined;
      const rules = indexesFor(reference).flatMap((index) => {
        const autoMerge = entries[index]?.['auto-merge'];
        return autoMerge === undefined ? [] : [{ kind: 'policy' as const, name: keys[index] ?? '', autoMerge }];
      });
      return rules[0];
    },
  };
}

function first<K extends keyof Policy>(policies: readonly Policy[], key: K): Policy[K] {
  return policies.find((policy) => policy[key] !== undefined)?.[key];
}
