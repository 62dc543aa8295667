import { isExplainable, type Move, movesOf } from '../bump/image-moves.ts';
import { keptImages } from '../bump/omitted-uses.ts';
import type { Bump } from '../bump/plan.ts';
import type { ReportedUse } from '../check/report.ts';
import {
  explanationSection,
  failedSection,
  heldSection,
  IGNORE_HINT,
  keptSection,
  moveTable,
  notesSection,
  opening,
  waitingSection,
} from './pull-request-sections.ts';
import { type UneditedReference, uneditedReferences } from './unedited.ts';

/** Between two sections of a body. */
const SEPARATOR = '\n\n';
/** The most rows of a table or list, in the order in which they are tried. */
const ROW_LIMITS = [Number.POSITIVE_INFINITY, 200, 100, 50, 20];
/** Characters that explanations leave free for edits by people. */
const RESERVED = 4000;

const EXPLANATIONS_CUT =
  'There is no room for the other explanations: `freshfrom diff IMAGE:TAG@OLD` shows what changed in an image.';

/**
 * The body of a bump's pull request: the images that move, what changed in them, and the references that stay.
 * @param limit the most characters that it may have; explanations are left out first, then rows
 * @param explained what changed, in Markdown, by move
 */
export function renderPullRequestBody(
  bump: Bump,
  uses: readonly ReportedUse[],
  limit: number,
  explained: ReadonlyMap<Move, string> = new Map(),
): string {
  const moves = movesOf(bump.uses);
  const frame = frameOf(bump, moves, uses, limit);
  if (frame === undefined) return `${opening(bump, moves)}\n`;
  const sections = [...explained].flatMap(([{ image }, text]) =>
    text === '' ? [] : [explanationSection(image, text, moves.length)],
  );
  const shown = firstThatFit(sections, frame.room);
  const isCut = shown.length < sections.length || explained.size < moves.filter(isExplainable).length;
  return frame.render(explained.size > 0 && isCut ? [...shown, EXPLANATIONS_CUT] : shown);
}

/** The characters that explanations may have in such a body. */
export function explanationRoom(bump: Bump, uses: readonly ReportedUse[], limit: number): number {
  return frameOf(bump, movesOf(bump.uses), uses, limit)?.room ?? 0;
}

/** A body without its explanations. */
interface Frame {
  /** Characters that are left for explanations. */
  readonly room: number;
  readonly render: (explanations: readonly string[]) => string;
}

/** The frame with as many rows as fit; undefined when even the fewest don't. */
function frameOf(bump: Bump, moves: readonly Move[], uses: readonly ReportedUse[], limit: number): Frame | undefined {
  const below = belowExplanations(bump, uses);
  for (const rows of ROW_LIMITS) {
    const render = (explanations: readonly string[]): string =>
      `${[...aboveExplanations(bump, moves, rows), ...explanations, ...below(rows)].join(SEPARATOR)}\n`;
    const { length } = render([]);
    if (length <= limit) return { room: limit - RESERVED - length, render };
  }
  return undefined;
}

function aboveExplanations(bump: Bump, moves: readonly Move[], rows: number): string[] {
  const kept = keptImages(bump.uses);
  return [opening(bump, moves), moveTable(moves, rows), ...(kept.length === 0 ? [] : [keptSection(kept, rows)])];
}

/** The sections about references that this pull request doesn't move. */
function belowExplanations(bump: Bump, uses: readonly ReportedUse[]): (rows: number) => string[] {
  const own = new Set(bump.uses.filter(({ kept }) => kept !== undefined));
  const others = uses.filter((judged) => !own.has(judged));
  const waiting = others.filter(({ waitsUntil }) => waitsUntil !== undefined);
  const held = uneditedReferences(uses).filter(isHeld);
  const failed = others.filter(({ failure }) => failure !== undefined);
  const noted = uses.filter(({ notes, unreadPin }) => notes.length > 0 || unreadPin !== undefined);
  return (rows) => [
    ...(waiting.length === 0 ? [] : [waitingSection(waiting, rows)]),
    ...(held.length === 0 ? [] : [heldSection(held, rows)]),
    ...(failed.length === 0 ? [] : [failedSection(failed, rows)]),
    ...(noted.length === 0 ? [] : [notesSection(noted, rows)]),
    IGNORE_HINT,
  ];
}

/** Whether a reference has moved, or could be pinned, and is held back for a reason that no other section shows. */
function isHeld({ judged: { status, notEdited, failure, waitsUntil } }: UneditedReference): boolean {
  const hasMoved = (status === 'stale' || status === 'dead') && failure === undefined && waitsUntil === undefined;
  return hasMoved || notEdited === 'workflow-permission';
}

/**
 * The first sections that fit, up to the first that doesn't. The later ones are read again in the next run, perhaps with
 * another answer; so they must have no influence on the body.
 */
function firstThatFit(sections: readonly string[], room: number): readonly string[] {
  const shown: string[] = [];
  let left = room;
  for (const section of sections) {
    left -= section.length + SEPARATOR.length;
    if (left < 0) break;
    shown.push(section);
  }
  return shown;
}
