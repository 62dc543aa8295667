import type { JoinedLine } from './joined-line.ts';

/** `NAME=default` in a global ARG instruction. */
export interface ArgDefinition {
  readonly name: string;
  readonly line: JoinedLine;
  /** Where the name stands in the line. */
  readonly at: number;
  /** The definitions that its default refers to, each as often as it does. */
  readonly uses: readonly ArgDefinition[];
}

/** The value of a variable, as the pieces that it was made of. */
export interface Variable {
  readonly pieces: readonly Piece[];
  /** The ARG default that it is; undefined where its value stands nowhere in the file. */
  readonly definition?: ArgDefinition;
}

/** A run of characters of an expanded word, and where they come from. */
export interface Piece {
  readonly text: string;
  /** In the line of the word, or of the ARG default that `definition` is; undefined where the text was computed. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The ARG default in which the text stands; undefined: in the word itself. */
  readonly definition: ArgDefinition | undefined;
  /** The variables through which it came, the outermost first; also those that chose it (`${V:-text}`). */
  readonly via: readonly string[];
  /** White space in it separates words (it stood outside quotes). */
  readonly splits: boolean;
  /** Nothing is known of this piece but that it depends on the variable. */
  readonly unknown: Unknown | undefined;
}

/** Why nothing is known of a piece. */
export interface Unknown {
  readonly name: string;
  readonly why: 'no-value' | 'platform-dependent';
  /** Whatever it is, it is some text, as TARGETARCH is; TARGETVARIANT can be empty. */
  readonly neverEmpty?: boolean;
}

/** For one of many things that name no variable. */
export const NO_NAMES: ReadonlySet<string> = new Set();

/** The pieces as they are behind another variable. */
export function through(name: string, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, via: [name, ...piece.via], splits: true }));
}

/** The piece as it is inside quotes. */
export function unsplit(piece: Piece): Piece {
  return { ...piece, splits: false };
}

/** A piece that stands nowhere in the file. */
export function computedPiece(text: string, via: readonly string[], unknown?: Unknown): Piece {
  return { text, start: undefined, end: undefined, definition: undefined, via, splits: true, unknown };
}

/** A piece of which nothing is known but the variable. */
export function unknownPiece(name: string, why: 'no-value' | 'platform-dependent'): Piece {
  return computedPiece('', [name], { name, why });
}

/** The value that the pieces spell. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
