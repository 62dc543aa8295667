import type { CodeUnitRange } from './syntax.ts';

/**
 * What a step does: it takes a character, or none from `run` on. Numbers, and in this file, for the innermost loop's sake.
 */
export const STEP_KIND = {
  character: 0,
  slash: 1,
  one: 2,
  class: 3,
  /** The first of the characters of a `*` that is a segment. */
  first: 4,
  run: 5,
  folders: 6,
  fork: 7,
  again: 8,
  not: 9,
  /** A `not` whose alternatives have slashes. */
  notAcross: 10,
  end: 11,
} as const;

/** One step of a compiled glob. The next step follows, unless `to` says otherwise. */
export interface GlobStep {
  readonly kind: (typeof STEP_KIND)[keyof typeof STEP_KIND];
  /** The code of a `character`. */
  readonly code: number;
  readonly negated: boolean;
  readonly ranges: readonly CodeUnitRange[];
  /**
   * Distances to other steps: where a `fork` goes on; where an `again` begins again; of a `not` first the step that takes
   * anything, then what must not stand there. All but those of `again` lead forwards.
   */
  readonly to: readonly number[];
}

/** What a glob matches: the whole text, a folder that contains it, or neither. */
export type GlobMatchKind = 'whole' | 'folder' | undefined;

/*
 * What can be reached from a step and a place of the text, as bits: with the glob's end, the end of the text or of a
 * folder in it; with the end of a segment in the glob, the end of one in the text.
 */
const WHOLE = 1;
const FOLDER = 2;
const SEGMENT = 4;

const SLASH = 0x2f;
const DOT = 0x2e;
/** Behind the text. */
const NO_CODE = -1;

/** A place of the text, and what each step reaches from there and from the next place. */
interface Column {
  readonly code: number;
  /** The character is part of a segment that stars fit: no slash, not behind the end, no start of `.` or `..`. */
  readonly isFree: boolean;
  readonly here: Uint8Array;
  readonly next: Uint8Array;
}

/**
 * Compares a glob with a text in (steps × characters): from the end of the text to its start it notes for each step
 * what can be reached from there, which follows from what the steps behind it reach. Nothing is tried twice.
 */
export function matchProgram(program: readonly GlobStep[], text: string): GlobMatchKind {
  if (text === '') return undefined;
  const repeats = program.some(({ kind }) => kind === STEP_KIND.again);
  let here = new Uint8Array(program.length);
  let next = new Uint8Array(program.length);
  let reached = 0;
  for (let at = text.length; at >= 0; at--) {
    const code = at < text.length ? text.charCodeAt(at) : NO_CODE;
    // Where nothing is reached from the next place, only the end of a segment begins again.
    if (reached === 0 && code !== SLASH && code !== NO_CODE) continue;
    const isFree = code !== SLASH && code !== NO_CODE && !(code === DOT && isDotSegment(text, at));
    const column = { code, isFree, here, next };
    reached = fill(column, program, false);
    // Between two characters a way needs to turn back once at most: what it passes a second time it had reached before.
    if (repeats) reached = fill(column, program, true);
    [here, next] = [next, here];
  }
  const bits = next[0] ?? 0;
  if ((bits & WHOLE) !== 0) return 'whole';
  return (bits & FOLDER) !== 0 ? 'folder' : undefined;
}

/**
 * @param turnsBack whether a repetition may begin again with what its first step has reached before
 * @returns what any of the steps reaches
 */
function fill({ code, isFree, here, next }: Column, program: readonly GlobStep[], turnsBack: boolean): number {
  const isInside = code !== SLASH && code !== NO_CODE;
  // What the step behind reaches, from here and from the next place.
  let hereBehind = 0;
  let nextBehind = 0;
  let all = 0;
  for (let index = program.length - 1; index >= 0; index--) {
    const step = program[index];
    if (step === undefined) continue;
    const nextOwn = next[index] ?? 0;
    let bits = 0;
    switch (step.kind) {
      case STEP_KIND.character:
        if (code === step.code) bits = nextBehind;
        break;
      case STEP_KIND.slash:
        if (!isInside) bits = code === SLASH ? nextBehind | SEGMENT : SEGMENT;
        break;
      case STEP_KIND.one:
        if (isInside) bits = nextBehind;
        break;
      case STEP_KIND.class:
        if (isInside && isMember(code, step)) bits = nextBehind;
        break;
      case STEP_KIND.first:
        if (isFree) bits = nextBehind;
        break;
      case STEP_KIND.run:
        bits = isFree ? hereBehind | nextOwn : hereBehind;
        break;
      case STEP_KIND.folders:
        bits = isFree || code === SLASH ? hereBehind | nextOwn : hereBehind;
        break;
      case STEP_KIND.fork:
        bits = anyOf(here, index, step.to, 0);
        break;
      case STEP_KIND.again:
        bits = turnsBack ? hereBehind | anyOf(here, index, step.to, 0) : hereBehind;
        break;
      case STEP_KIND.not:
        if ((anyOf(here, index, step.to, 1) & SEGMENT) === 0) bits = here[index + (step.to[0] ?? 0)] ?? 0;
        break;
      case STEP_KIND.notAcross:
        bits = (here[index + (step.to[0] ?? 0)] ?? 0) & ~anyOf(here, index, step.to, 1);
        break;
      case STEP_KIND.end:
        if (!isInside) bits = code === SLASH ? FOLDER | SEGMENT : WHOLE | FOLDER | SEGMENT;
        break;
    }
    here[index] = bits;
    all |= bits;
    hereBehind = bits;
    nextBehind = nextOwn;
  }
  return all;
}

function anyOf(bits: Uint8Array, from: number, distances: readonly number[], start: number): number {
  let all = 0;
  for (let each = start; each < distances.length; each++) all |= bits[from + (distances[each] ?? 0)] ?? 0;
  return all;
}

function isMember(code: number, { negated, ranges }: GlobStep): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last) !== negated;
}

function isDotSegment(text: string, start: number): boolean {
  if (start > 0 && text.charCodeAt(start - 1) !== SLASH) return false;
  const end = text.charCodeAt(start + 1) === DOT ? start + 2 : start + 1;
  return end === text.length || text.charCodeAt(end) === SLASH;
}
