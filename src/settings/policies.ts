import type { GroupRule } from '../model/grouping.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { IgnoreEntry } from '../model/settings.ts';
import type { Config } from './config-file.ts';
import { imageMatcher } from './patterns.ts';

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
  const entries = Object.entries(images).map(([pattern, policy]) => ({ fits: imageMatcher([pattern]), policy }));
  const first = <K extends keyof (typeof entries)[number]['policy']>(reference: Reference, key: K) =>
    entries.find(({ fits, policy }) => policy[key] !== undefined && fits(reference))?.policy[key];
  const policyOf = (reference: Reference): ImagePolicy => ({
    digest: first(reference, 'digest') ?? otherwise.digest,
    updateTags: first(reference, 'update-tags') ?? otherwise.updateTags,
    minAge: first(reference, 'min-age') ?? otherwise.minAge,
  });
  const isLeftAlone = {
    image: (reference: Reference) => !policyOf(reference).digest,
    file: undefined,
    rule: (id: string) => ABOUT_DIGESTS.has(id),
    reason: undefined,
    until: undefined,
  };
  return {
    of: ({ reference }) => (reference === undefined ? otherwise : policyOf(reference)),
    ignore: entries.some(({ policy }) => policy.digest === false) ? [isLeftAlone] : [],
    groups: entries.flatMap(({ policy: { group } }) =>
      group === undefined ? [] : [{ name: group, images: (own) => first(own, 'group') === group, files: undefined }],
    ),
  };
}
