import type { JoinedLine } from '../syntax/joined-line.ts';

/** `NAME=default` in a global ARG instruction. */
export interface ArgDefinition {
  readonly name: string;
  readonly line: JoinedLine;
  /** Where the name begins in the line. */
  readonly at: number;
  /** The definitions that its default refers to, each as often as it does. */
  readonly uses: readonly ArgDefinition[];
}

/** The value of a variable, as the fragments that it was made of. */
export interface Variable {
  readonly fragments: readonly Fragment[];
  /** The ARG default that it is; undefined where its value is nowhere in the file. */
  readonly definition?: ArgDefinition;
}

/** A run of characters of an expanded word, and where they come from. */
export interface Fragment {
  readonly text: string;
  /** In the line of the word, or of the ARG default that `definition` is; undefined where the text was computed. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** The ARG default that holds the text; undefined: the word itself. */
  readonly definition: ArgDefinition | undefined;
  /** The variables through which it came, the outermost first; also those that chose it (`${V:-text}`). */
  readonly via: readonly string[];
  /** White space in it separates words (it stood outside quotes). */
  readonly splits: boolean;
  /** Nothing is known of this fragment but that it depends on the variable. */
  readonly unknown: Unknown | undefined;
}

/** Why nothing is known of a fragment. */
export interface Unknown {
  readonly name: string;
  readonly why: 'no-value' | 'platform-dependent';
  /** Whatever it is, it is some text, as TARGETARCH is; TARGETVARIANT can be empty. */
  readonly neverEmpty?: boolean;
}

/** Shared by the many words that name no variable. */
export const NO_NAMES: ReadonlySet<string> = new Set();

/** The fragments as they come through another variable. */
export function throughVariable(name: string, fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment) => ({ ...fragment, via: [name, ...fragment.via], splits: true }));
}

/** The fragment as it is inside quotes. */
export function asQuoted(fragment: Fragment): Fragment {
  return { ...fragment, splits: false };
}

/** A fragment that is nowhere in the file. */
export function computedFragment(text: string, via: readonly string[], unknown?: Unknown): Fragment {
  return { text, start: undefined, end: undefined, definition: undefined, via, splits: true, unknown };
}

/** A fragment of which nothing is known but the variable. */
export function unknownFragment(name: string, why: 'no-value' | 'platform-dependent'): Fragment {
  return computedFragment('', [name], { name, why });
}

/** The value that the fragments spell. */
export function spellOut(fragments: readonly Fragment[]): string {
  return fragments.map((fragment) => fragment.text).join('');
}
