import { BLANKS } from './blanks.ts';
import { lexWord, WordError } from './docker-word.ts';
import { jsonStrings } from './json-form.ts';
import type { Piece } from './pieces.ts';

/** A heredoc that an instruction opens. */
export interface Heredoc {
  readonly name: string;
  /** `<<-`: leading tabs of its lines don't count. */
  readonly dropsTabs: boolean;
}

const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set(['run', 'copy', 'add']);

/** Whether a heredoc may stand in this instruction: RUN, COPY and ADD in shell form, also behind ONBUILD. */
export function mayHoldHeredoc(keyword: string, args: string): boolean {
  if (keyword === 'onbuild') {
    const [, trigger = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
    return HOLDS_HEREDOC.has(trigger.toLowerCase()) && jsonStrings(rest) === undefined;
  }
  return HOLDS_HEREDOC.has(keyword) && jsonStrings(args) === undefined;
}

/** The heredocs that the line opens, in the order of their bodies; each is looked at when its turn comes. */
export function* heredocNames(line: string): Generator<Heredoc> {
  for (const word of words(line, true)) {
    const heredoc = heredocOf(word);
    if (heredoc !== undefined) yield heredoc;
  }
}

/** The heredoc that a text is, where it is nothing else: `RUN <<EOF` runs the heredoc itself. */
export function heredocOf(text: string): Heredoc | undefined {
  const [, dash = '', rest = ''] = OPENS.exec(text) ?? [];
  const names = rest === '' ? [] : words(rest, false);
  const [name] = names;
  return name === undefined || names.length !== 1 ? undefined : { name, dropsTabs: dash === '-' };
}

/** Splits as BuildKit's lexer does; a line that it can't lex opens no heredoc. */
function words(text: string, raw: boolean): string[] {
  let pieces: Piece[];
  try {
    pieces = lexWord(text, { base: 0, escape: '\\', raw, keepUnset: true, lookup: () => undefined, budget: undefined });
  } catch (error) {
    if (error instanceof WordError) return [];
    throw error;
  }
  const found: string[] = [];
  let word = '';
  for (const { text: piece, splits } of pieces) {
    const [first = '', ...others] = splits ? piece.split(BLANKS) : [piece];
    word += first;
    for (const other of others) {
      if (word !== '') found.push(word);
      word = other;
    }
  }
  return word === '' ? found : [...found, word];
}
