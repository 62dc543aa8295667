import { distinctEdits, type TextEdit } from './edit.ts';
import { groupBy } from './group.ts';
import { branchPart, type Grouping, groupOf } from './grouping.ts';
import type { JudgedUse } from './judgement.ts';
import { familiarReference } from './reference.ts';
import type { Pin } from './settings.ts';

/** Edits that belong into one pull request. */
export interface Bump {
  /** Names the branch behind its prefix: `refresh`, `pin-node`. */
  readonly key: string;
  /** Undefined: of all that no group takes. */
  readonly group: string | undefined;
  readonly uses: readonly JudgedUse[];
  /** Why it has no uses, where that isn't because nothing is to be done. */
  readonly emptyBecause: 'off' | 'together' | undefined;
}

/**
 * The bumps that `pin` and the grouping ask for. `refresh` and `pin` stay in the list without uses, since their pull
 * request may have to be closed.
 */
export function planBumps(uses: readonly JudgedUse[], pin: Pin, grouping: Grouping): Bump[] {
  const editable = uses.filter(({ edits }) => edits.length > 0);
  const isRefresh = ({ status }: JudgedUse): boolean => status === 'stale' || status === 'dead';
  const refreshes = pin === 'together' ? editable : editable.filter(isRefresh);
  const pins = pin === 'separate' ? editable.filter(({ status }) => status === 'unpinned') : [];
  return [
    ...byGroup('refresh', refreshes, undefined, grouping),
    ...byGroup('pin', pins, pin === 'separate' ? undefined : pin, grouping),
  ];
}

function byGroup(
  kind: 'refresh' | 'pin',
  uses: readonly JudgedUse[],
  emptyBecause: Bump['emptyBecause'],
  grouping: Grouping,
): Bump[] {
  const groups = groupBy(uses, (judged) => groupOf(judged, grouping));
  const all = { key: kind, group: undefined, uses: groups.get(undefined) ?? [], emptyBecause };
  const named = [...groups].flatMap(([group, own]) =>
    group === undefined ? [] : [{ key: `${kind}-${branchPart(group)}`, group, uses: own, emptyBecause: undefined }],
  );
  return [all, ...named.sort((a, b) => (a.key < b.key ? -1 : 1))];
}

/** A bump for what had a pull request of its own and has none any more. */
export function endedBump(key: string): Bump {
  return { key, group: undefined, uses: [], emptyBecause: undefined };
}

export function editsOf(uses: readonly JudgedUse[]): TextEdit[] {
  return distinctEdits(uses.flatMap(({ edits }) => edits));
}

/** One image of a bump, with every place where it moves alike. */
export interface Move {
  /** `node:22-slim` */
  readonly image: string;
  readonly uses: readonly [JudgedUse, ...JudgedUse[]];
  /** Undefined where it is pinned for the first time. */
  readonly from: string | undefined;
  readonly to: string;
}

/** The moves of a bump, in the order of their names. */
export function movesOf(uses: readonly JudgedUse[]): Move[] {
  const moves = new Map<string, Move>();
  for (const judged of uses) {
    const { reference } = judged.use;
    if (reference === undefined || judged.current === undefined) continue;
    const image = familiarReference(reference);
    const key = `${image}\n${reference.digest ?? ''}\n${judged.current.digest}`;
    const known = moves.get(key);
    const [first, ...rest] = known?.uses ?? [judged];
    const more = known === undefined ? rest : [...rest, judged];
    moves.set(key, { image, uses: [first, ...more], from: reference.digest, to: judged.current.digest });
  }
  return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}
