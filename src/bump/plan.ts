import { followed } from '../check/propose/proposed-use.ts';
import type { Pin } from '../check/settings.ts';
import { distinctEdits, type TextEdit } from '../model/edit.ts';
import { familiarName, familiarReference } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';
import type { BumpUse } from './bump-use.ts';
import { branchPart, type Grouping, groupOf } from './grouping.ts';

/** Edits that belong into one pull request. */
export interface Bump {
  /** Names the branch behind its prefix: `refresh`, `pin-node`. */
  readonly key: string;
  /** Undefined: of all that no group takes. */
  readonly group: string | undefined;
  readonly uses: readonly BumpUse[];
  /** GitHub has refused files below `.github/workflows`, so the uses are without them. */
  readonly withoutWorkflowFiles?: boolean;
}

/**
 * The bumps that `pin` and the grouping ask for. `refresh` and `pin` stay in the list without uses, since their pull
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
    ...followBumps(uses.flatMap((judged) => followed(judged) ?? [])),
  ];
}

/** What goes on to a later release of its distribution: one for each image, whatever group the image is in. */
function followBumps(uses: readonly BumpUse[]): Bump[] {
  const leaderOf = leaders(uses);
  const imageOf = ({ use }: BumpUse): string => (use.reference === undefined ? '' : familiarName(use.reference));
  const [, ...named] = byGroup('refresh', uses, (judged) => `codename-${imageOf(leaderOf(judged))}`);
  return named;
}

/**
 * By use, the one whose pull request it goes into: what shares an edit moves together, or half of a move would be merged.
 * The first refresh leads; a first pin leads only its like.
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

/** Whether it gets its first digest, and not a newer tag alone. */
export function isFirstPin({ use, proposal }: BumpUse): boolean {
  return use.reference !== undefined && use.reference.digest === undefined && proposal?.writesDigest !== false;
}

/** Whether a bump makes the edits of the use. */
export function isPlanned(judged: BumpUse, pin: Pin): boolean {
  return judged.edits.length > 0 && (pin !== 'off' || !isFirstPin(judged));
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

/** Whether a bump may have that key. */
export function isBumpKey(key: string): boolean {
  return /^(?:refresh|pin)(?:-|$)/.test(key);
}

/** Whether its pull request moves an image on to a later release of its distribution, and nothing else. */
export function isFollowKey(key: string): boolean {
  return key.startsWith('refresh-codename-');
}

/** A bump for what had a pull request of its own and has none any more. */
export function endedBump(key: string): Bump {
  return { key, group: undefined, uses: [] };
}

export function editsOf(uses: readonly BumpUse[]): TextEdit[] {
  return distinctEdits(uses.flatMap(({ edits }) => edits));
}

/** One image of a bump, with every place where it moves alike. */
export interface Move {
  /** `node:22-slim`, as it is before. */
  readonly image: string;
  readonly uses: readonly [BumpUse, ...BumpUse[]];
  /** The newer tag, where it gets one. */
  readonly tag: string | undefined;
  /** The digest that it has; undefined where it has none. */
  readonly from: string | undefined;
  /** The digest that is written; undefined where the tag alone is. */
  readonly to: string | undefined;
}

/** Whether there are two images to compare: of a pin that is gone, or can't be read, there is one. */
export function isExplainable<M extends Move>(move: M): move is M & { readonly from: string; readonly to: string } {
  const [{ status, unreadPin }] = move.uses;
  return move.from !== undefined && move.to !== undefined && status !== 'dead' && unreadPin === undefined;
}

/** The moves of a bump, in the order of their names. */
export function movesOf(uses: readonly BumpUse[]): Move[] {
  const moves = new Map<string, Move>();
  for (const judged of uses) {
    const { proposal, current, use } = judged;
    const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
    if (use.reference === undefined || (to === undefined && proposal?.tag === undefined)) continue;
    const image = familiarReference(use.reference);
    const from = use.reference.digest;
    const key = [image, from, proposal?.tag, to].join('\n');
    const [first, ...rest] = moves.get(key)?.uses ?? [judged];
    const all = moves.has(key) ? ([first, ...rest, judged] as const) : ([judged] as const);
    moves.set(key, { image, uses: all, tag: proposal?.tag, from, to });
  }
  return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}
