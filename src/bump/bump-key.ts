import type { Bump } from './plan.ts';

/** Whether a text can be the key of a bump. */
export function isBumpKey(text: string): boolean {
  return /^(?:refresh|pin)(?:-|$)/.test(text);
}

/** Whether the bump moves one image to a later release of its distribution, and nothing else. */
export function isLaterReleaseKey(key: string): boolean {
  return key.startsWith('refresh-codename-');
}

/** A bump without uses, for a pull request that the plan has no bump for any more. */
export function endedBump(key: string): Bump {
  return { key, group: undefined, uses: [] };
}
