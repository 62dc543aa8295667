import { nameOfUse } from '../check/use-labels.ts';
import type { MergeMethod } from '../model/github.ts';
import type { ImageUse } from '../model/image-use.ts';
import type { Bump } from './plan.ts';

/** How a pull request merges by itself, or that it doesn't. */
export type AutoMerge = MergeMethod | 'off';

/** What says whether an image merges by itself: a policy of `images` by its pattern, a group by its name, or the setting. */
export type AutoMergeRule =
  | { readonly kind: 'policy' | 'group'; readonly name: string; readonly autoMerge: AutoMerge }
  | { readonly kind: 'setting'; readonly autoMerge: AutoMerge };

/** All that the configuration says about auto-merge. */
export interface AutoMergeSettings {
  /** The `auto-merge` setting. */
  readonly setting: AutoMerge;
  /** Of the entries of `groups` that have an own one, by their names. */
  readonly groups: ReadonlyMap<string, AutoMerge>;
  /** The first policy of `images` that matches and has an own one. */
  readonly policyOf: (use: Pick<ImageUse, 'reference'>) => AutoMergeRule | undefined;
}

/** What holds for one pull request. */
export interface AutoMergeDecision {
  readonly method: AutoMerge;
  /** Where the rules of its images differ, the one that decided, and an image that it is for. */
  readonly decidedBy: { readonly rule: AutoMergeRule; readonly image: string } | undefined;
  /** A policy or a group has a word in it, so that auto-merge which is on for the images of before is switched off. */
  readonly isWithdrawn: boolean;
}

/**
 * Decides on the pull request of a bump: it merges by itself only if the rules of all its images allow it. Where they name
 * several methods, the first image's counts.
 */
export function decideAutoMerge({ uses, group }: Bump, settings: AutoMergeSettings): AutoMergeDecision {
  const own = group === undefined ? undefined : settings.groups.get(group);
  const others: AutoMergeRule =
    group === undefined || own === undefined
      ? { kind: 'setting', autoMerge: settings.setting }
      : { kind: 'group', name: group, autoMerge: own };
  const ruled = uses.map(({ use }) => ({ rule: settings.policyOf(use) ?? others, image: nameOfUse(use) }));
  const deciding = ruled.find(({ rule }) => rule.autoMerge === 'off') ?? ruled[0];
  const method = deciding?.rule.autoMerge ?? 'off';
  return {
    method,
    decidedBy: ruled.some(({ rule }) => rule.autoMerge !== method) ? deciding : undefined,
    isWithdrawn: method === 'off' && ruled.some(({ rule }) => rule.kind !== 'setting'),
  };
}
