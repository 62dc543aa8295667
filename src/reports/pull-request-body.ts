import { isExplainable, type Move, movesOf } from '../bump/image-moves.ts';
import { keptImages } from '../bump/omitted-uses.ts';
import type { Bump } from '../bump/plan.ts';
import type { ChangeExplanation, ReportedUse } from '../check/report.ts';
import { explanationSection } from './explanation-section.ts';
import { footer, type RunPages } from './pull-request-footer.ts';
import { digestSection, imageTable, opening } from './pull-request-images.ts';
import {
  failedSection,
  heldSection,
  IGNORE_HINT,
  keptSection,
  notesSection,
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

/** What a body is rendered of. */
export interface BodyParts {
  /** All the uses of the run. */
  readonly uses: readonly ReportedUse[];
  /** The most characters that the body may have; explanations are left out first, then rows. */
  readonly limit: number;
  /** Markdown in front of it; undefined: nothing. */
  readonly header?: string | undefined;
  /** A sentence on which rule decided on auto-merge; undefined: none. */
  readonly autoMerge?: string | undefined;
  /** For the last lines; undefined: it has none, as outside of GitHub. */
  readonly pages?: RunPages | undefined;
}

/**
 * The body of a bump's pull request: the images that move, what changed in them, and the references that stay.
 * @param explained what changed, by move
 */
export function renderPullRequestBody(
  bump: Bump,
  parts: BodyParts,
  explained: ReadonlyMap<Move, ChangeExplanation> = new Map(),
): string {
  const moves = movesOf(bump.uses);
  const frame = frameOf(bump, moves, parts);
  if (frame === undefined) return `${opening(bump, moves)}\n`;
  const known = [...explained].filter(([, { details }]) => details !== '');
  const shown = firstThatFit(known, moves, frame.room);
  const isCut = shown.size < known.length || explained.size < moves.filter(isExplainable).length;
  return frame.render(shown, explained.size > 0 && isCut ? [EXPLANATIONS_CUT] : []);
}

/** The characters that explanations may have in such a body. */
export function explanationRoom(bump: Bump, parts: BodyParts): number {
  return frameOf(bump, movesOf(bump.uses), parts)?.room ?? 0;
}

/** A body without its explanations. */
interface Frame {
  /** Characters that are left for explanations. */
  readonly room: number;
  /** @param more sections after the explanations */
  readonly render: (explained: ReadonlyMap<Move, ChangeExplanation>, more: readonly string[]) => string;
}

/** The frame with as many rows as fit; undefined when even the fewest don't. */
function frameOf(bump: Bump, moves: readonly Move[], parts: BodyParts): Frame | undefined {
  const { limit, header } = parts;
  const below = belowExplanations(bump, parts);
  const kept = keptImages(bump.uses);
  const above = [...(header === undefined ? [] : [header]), opening(bump, moves)];
  for (const rows of ROW_LIMITS) {
    const render = (explained: ReadonlyMap<Move, ChangeExplanation>, more: readonly string[]): string => {
      const briefs = new Map([...explained].map(([{ uses }, { brief }]) => [uses[0], brief]));
      const images = [imageTable(moves, briefs, rows), ...(kept.length === 0 ? [] : [keptSection(kept, rows)])];
      const explanations = [...explained].map(([move, explanation]) => sectionOf(move, explanation, moves));
      const digests = digestSection(moves, rows);
      const all = [...above, ...images, ...explanations, ...more, ...(digests === '' ? [] : [digests]), ...below(rows)];
      return `${all.join(SEPARATOR)}\n`;
    };
    const { length } = render(new Map(), []);
    if (length <= limit) return { room: limit - RESERVED - length, render };
  }
  return undefined;
}

function sectionOf(move: Move, explanation: ChangeExplanation, moves: readonly Move[]): string {
  const isOne = moves.every((other) => other.image !== move.image || other.uses[0] === move.uses[0]);
  return explanationSection(move.image, explanation, isOne ? undefined : move.from);
}

/** The sections about references that this pull request doesn't move. */
function belowExplanations(bump: Bump, { uses, autoMerge, pages }: BodyParts): (rows: number) => string[] {
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
    ...(autoMerge === undefined ? [] : [autoMerge]),
    IGNORE_HINT,
    ...(pages === undefined ? [] : [footer(pages)]),
  ];
}

/** Whether a reference has moved, or could be pinned, and is held back for a reason that no other section shows. */
function isHeld({ judged: { status, notEdited, failure, waitsUntil } }: UneditedReference): boolean {
  const hasMoved = (status === 'stale' || status === 'dead') && failure === undefined && waitsUntil === undefined;
  return hasMoved || notEdited === 'workflow-permission';
}

/**
 * The first explanations that fit, up to the first that doesn't. The later ones are read again in the next run, perhaps with
 * another answer; so they must have no influence on the body.
 */
function firstThatFit(
  known: readonly (readonly [Move, ChangeExplanation])[],
  moves: readonly Move[],
  room: number,
): ReadonlyMap<Move, ChangeExplanation> {
  const shown = new Map<Move, ChangeExplanation>();
  let left = room;
  for (const [move, explanation] of known) {
    left -= sectionOf(move, explanation, moves).length + SEPARATOR.length + explanation.brief.length;
    if (left < 0) break;
    shown.set(move, explanation);
  }
  return shown;
}
