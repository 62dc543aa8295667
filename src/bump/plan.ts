import { followed } from '../check/propose/proposed-use.ts';
import type { Pin } from '../check/settings.ts';
import { familiarName } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';
import type { BumpUse } from './bump-use.ts';
import { isFirstPin } from './first-pin.ts';
import { branchPart, type Grouping, groupOf } from './grouping.ts';

/** The uses whose edits go into one pull request. */
export interface Bump {
  /** The name of the branch after its prefix: `refresh`, `pin-node`. */
  readonly key: string;
  /** Undefined for the uses of no group. */
  readonly group: string | undefined;
  readonly uses: readonly BumpUse[];
  /** GitHub has refused to write workflow files, so the uses have no edits of them. */
  readonly withoutWorkflowFiles?: boolean;
}

/**
 * Plans the bumps that `pin` and the grouping ask for. `refresh` and `pin` are in the list without uses, too: their pull
 * request may have to be closed.
 */
export function planBumps(uses: readonly BumpUse[], pin: Pin, grouping: Grouping): Bump[] {
  const editable = uses.filter(({ edits }) => edits.length > 0);
  const leaderOf = leaders(editable);
  const groupOfUse = (judged: BumpUse): string | undefined => groupOf(leaderOf(judged), grouping);
  const isPin = (judged: BumpUse): boolean => isFirstPin(leaderOf(judged));
  const refreshes = pin === 'together' ? editable : editable.filter((judged) => !isPin(judged));
  const pins = pin === 'separate' ? editable.filter(isPin) : [];
  return [
    ...byGroup('refresh', refreshes, groupOfUse),
    ...byGroup('pin', pins, groupOfUse),
    ...laterReleaseBumps(uses.flatMap((judged) => followed(judged) ?? [])),
  ];
}

/** The bumps to a later release of a distribution: one for each image, whatever its group. */
function laterReleaseBumps(uses: readonly BumpUse[]): Bump[] {
  const leaderOf = leaders(uses);
  const imageOf = ({ use }: BumpUse): string => (use.reference === undefined ? '' : familiarName(use.reference));
  const [, ...named] = byGroup('refresh', uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
  return named;
}

/**
 * Gives for each use the one that decides on its pull request. Uses that share an edit go together, so that nobody merges
 * half of a move. The first refresh decides; a first pin decides only for first pins.
 */
function leaders(uses: readonly BumpUse[]): (judged: BumpUse) => BumpUse {
  const ordered = [...uses.filter((each) => !isFirstPin(each)), ...uses.filter(isFirstPin)];
  const parents = ordered.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const byEdit = new Map<string, number>();
  for (const [index, { edits }] of ordered.entries()) {
    for (const { file, span } of edits) {
      const key = `${file}\n${span.start}\n${span.end}`;
      const other = byEdit.get(key);
      if (other === undefined) byEdit.set(key, index);
      else parents[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
    }
  }
  const indexes = new Map(ordered.map((judged, index) => [judged, index]));
  return (judged) => ordered[root(indexes.get(judged) ?? 0)] ?? judged;
}

function byGroup(
  kind: 'refresh' | 'pin',
  uses: readonly BumpUse[],
  groupOfUse: (judged: BumpUse) => string | undefined,
): Bump[] {
  const groups = groupBy(uses, groupOfUse);
  const all = { key: kind, group: undefined, uses: groups.get(undefined) ?? [] };
  const named = [...groups].flatMap(([group, own]) =>
    group === undefined ? [] : [{ key: `${kind}-${branchPart(group)}`, group, uses: own }],
  );
  return [all, ...named.sort((a, b) => (a.key < b.key ? -1 : 1))];
}
