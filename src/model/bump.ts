import { distinctEdits, type TextEdit } from './edit.ts';
import type { JudgedUse } from './judgement.ts';
import { familiarReference } from './reference.ts';
import type { Pin } from './settings.ts';

/** Edits that belong into one pull request. */
export interface Bump {
  /** Names the branch behind its prefix. */
  readonly key: 'refresh' | 'pin';
  readonly uses: readonly JudgedUse[];
  /** Why it has no uses, where that isn't because nothing is to be done. */
  readonly emptyBecause: 'off' | 'together' | undefined;
}

/** The bumps that `pin` asks for; one without uses stays in the list, since its pull request may have to be closed. */
export function planBumps(uses: readonly JudgedUse[], pin: Pin): Bump[] {
  const editable = uses.filter(({ edits }) => edits.length > 0);
  const refreshes = editable.filter(({ status }) => status === 'stale' || status === 'dead');
  const pins = pin === 'off' ? [] : editable.filter(({ status }) => status === 'unpinned');
  if (pin === 'together') {
    return [
      { key: 'refresh', uses: editable, emptyBecause: undefined },
      { key: 'pin', uses: [], emptyBecause: 'together' },
    ];
  }
  return [
    { key: 'refresh', uses: refreshes, emptyBecause: undefined },
    { key: 'pin', uses: pins, emptyBecause: pin === 'off' ? 'off' : undefined },
  ];
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

/** The title of a bump's pull request and commit, in the form of Conventional Commits. */
export function titleOf(bump: Bump): string {
  const moves = movesOf(bump.uses);
  const [only] = moves;
  const verb = moves.every(({ from }) => from === undefined) ? 'pin' : 'refresh';
  if (only !== undefined && moves.length === 1) return `chore(docker): ${verb} ${only.image}`;
  return verb === 'pin' ? 'chore(docker): pin base images by digest' : 'chore(docker): refresh base image digests';
}
