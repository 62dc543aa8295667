import type { PullRequest } from '../model/github.ts';
import { endedBump, isBumpKey } from './bump-key.ts';
import { hasBumpMarker } from './bump-marker.ts';
import type { Bump } from './plan.ts';

/** The bumps of a run, in the order in which they are carried out. */
export interface BumpQueue {
  readonly bumps: readonly Bump[];
  /** The bumps of open pull requests that the plan has no bump for. */
  readonly ended: readonly Bump[];
  /** The number of open pull requests that stay open. */
  readonly open: number;
}

/**
 * Puts the bumps of a run in order. Those with edits come first, so that a pull request which is closed later can name
 * those that have its images now.
 */
export function queueBumps(planned: readonly Bump[], open: readonly PullRequest[], branchPrefix: string): BumpQueue {
  const byBranch = new Map(planned.map((bump) => [branchPrefix + bump.key, bump]));
  const ended = open
    .filter(({ branch, body }) => {
      // The branches of another workflow may begin with `freshfrom/`, too: `freshfrom/legacy-refresh`.
      return !byBranch.has(branch) && hasBumpMarker(body) && isBumpKey(branch.slice(branchPrefix.length));
    })
    .map(({ branch }) => endedBump(branch.slice(branchPrefix.length)));
  const hasUses = ({ uses }: Bump): boolean => uses.length > 0;
  const bumps = [...planned.filter(hasUses), ...planned.filter((bump) => !hasUses(bump)), ...ended];
  return { bumps, ended, open: open.filter(({ branch }) => byBranch.get(branch)?.uses.length).length };
}
