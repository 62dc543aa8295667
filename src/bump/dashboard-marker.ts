import { shortHash } from './short-hash.ts';

/*
 * Hidden marks in the body of the dashboard, an issue: by the first line a later run finds it, by those behind the boxes it
 * knows what a person has ticked. They hold only hashes and fixed words, so that nothing in them can end the HTML comment.
 */

/** The first line of the dashboard. @param branchPrefix keeps the dashboards of two workflows apart, as it does their branches */
export function dashboardMarker(branchPrefix: string): string {
  return `<!-- freshfrom:dashboard ${shortHash(branchPrefix)} -->`;
}

/** A box that asks for something when a person ticks it, as the start of a list item. */
export function box(mark: BoxMark, isTicked: boolean): string {
  return `- [${isTicked ? 'x' : ' '}] <!-- freshfrom:ask ${mark} -->`;
}

/** What a box is for: the pull request of a branch, or a run. */
export type BoxMark = string;

/** The box that only asks for a run. */
export const RUN_BOX: BoxMark = 'run';

/** The box for the pull request of a bump branch. */
export function branchBox(branch: string): BoxMark {
  return shortHash(branch);
}

const TICKED = /^\s*[-*+] \[[xX]\] ?<!-- freshfrom:ask ([0-9a-f]{12}|run) -->/gm;

/** The boxes that are ticked in a body. */
export function readTicked(body: string): Set<BoxMark> {
  return new Set([...body.matchAll(TICKED)].map(([, mark = '']) => mark));
}
