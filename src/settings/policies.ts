import type { GroupRule } from '../bump/grouping.ts';
import type { IgnoreEntry } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { Config } from './config-file.ts';
import { imagePatterns } from './patterns.ts';

type Policy = NonNullable<Config['images']>[string];

/** What `images` of the config file says, in the terms of the parts that it decides. */
export interface ImagePolicies {
  readonly of: (use: ImageUse) => ImagePolicy;
  /** `digest: off` leaves a digest that is missing or behind alone. */
  readonly ignore: readonly IgnoreEntry[];
  readonly groups: readonly GroupRule[];
}

/** The rules that `digest: off` answers. A pin that is gone breaks builds, and is told all the same. */
const ABOUT_DIGESTS: ReadonlySet<string> = new Set(['unpinned', 'stale-digest']);

/** Each word of a policy counts from the first entry that fits the image and has it. */
export function imagePolicies(images: NonNullable<Config['images']>, otherwise: ImagePolicy): ImagePolicies {
  const entries = Object.values(images);
  const patternsFor = imagePatterns(Object.keys(images));
  const fitting = (reference: Reference) =>
    [...new Set(patternsFor(reference))].sort((a, b) => a - b).flatMap((index) => entries.slice(index, index + 1));
  const policyOf = (reference: Reference): ImagePolicy => {
    const own = fitting(reference);
    return {
      digest: first(own, 'digest') ?? otherwise.digest,
      updateTags: first(own, 'update-tags') ?? otherwise.updateTags,
      follow: first(own, 'follow') ?? otherwise.follow,
      allows: first(own, 'allowed') ?? otherwise.allows,
      minAge: first(own, 'min-age') ?? otherwise.minAge,
    };
  };
  const isLeftAlone = {
    image: (reference: Reference) => !policyOf(reference).digest,
    file: undefined,
    rule: (id: string) => ABOUT_DIGESTS.has(id),
    reason: undefined,
    until: undefined,
  };
  return {
    of: ({ reference }) => (reference === undefined ? otherwise : policyOf(reference)),
    ignore: entries.some(({ digest }) => digest === false) ? [isLeftAlone] : [],
    groups: [...new Set(entries.flatMap(({ group }) => group ?? []))].map((name) => ({
      name,
      images: (reference) => first(fitting(reference), 'group') === name,
      files: undefined,
    })),
  };
}

function first<K extends keyof Policy>(policies: readonly Policy[], key: K): Policy[K] {
  return policies.find((policy) => policy[key] !== undefined)?.[key];
}
