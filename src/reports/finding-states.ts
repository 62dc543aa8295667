import type { Severity } from '../check/finding.ts';

/** The sign of each severity. */
export const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** By rule, what an image with a finding is; the most severe first. */
export const STATES: ReadonlyMap<string, string> = new Map([
  ['dead-digest', 'pinned to a digest that is gone'],
  ['lost-platform', 'without a platform that is in use'],
  ['stale-digest', 'stale'],
  ['unpinned', 'not pinned by digest'],
  ['tag-not-found', 'not found in the registry'],
  ['lookup-failed', 'not looked up'],
  ['untracked-digest', 'pinned without a tag'],
  ['platform-digest', 'pinned to one platform'],
  ['end-of-life', 'past the end of life'],
  ['end-of-life-soon', 'near the end of life'],
  ['deprecated-image', 'deprecated'],
]);

/** What fails, in words: `1 pin is dead: the build breaks`. @param count of images, or of findings for a rule without a state */
export function failureWords(rule: string, count: number): string {
  const are = count === 1 ? 'is' : 'are';
  if (rule === 'dead-digest') return `${count} ${count === 1 ? 'pin' : 'pins'} ${are} dead: the build breaks`;
  const state = STATES.get(rule);
  return state === undefined
    ? `${count} ${count === 1 ? 'finding' : 'findings'} of ${rule}`
    : `${count} ${count === 1 ? 'image' : 'images'} ${are} ${state}`;
}
