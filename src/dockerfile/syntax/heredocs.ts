import { expandWord } from '../variables/expand-word.ts';
import { ExpansionError } from '../variables/expansion-budget.ts';
import type { Fragment } from '../variables/word-fragments.ts';
import { parseJsonStrings } from './json-form.ts';
import { WHITE_SPACE } from './white-space.ts';

/** A heredoc that an instruction opens. */
export interface Heredoc {
  readonly name: string;
  /** `<<-`: leading tabs of its lines don't count. */
  readonly dropsTabs: boolean;
}

const OPENS = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const HOLDS_HEREDOC = new Set(['run', 'copy', 'add']);

/** Whether the instruction may have heredocs: RUN, COPY and ADD in shell form, also after ONBUILD. */
export function mayHoldHeredoc(keyword: string, args: string): boolean {
  if (keyword === 'onbuild') {
    const [, trigger = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(args) ?? [];
    return HOLDS_HEREDOC.has(trigger.toLowerCase()) && parseJsonStrings(rest) === undefined;
  }
  return HOLDS_HEREDOC.has(keyword) && parseJsonStrings(args) === undefined;
}

/** The heredocs that the line opens, in the order of their bodies; each is read when its turn comes. */
export function* openedHeredocs(line: string): Generator<Heredoc> {
  for (const word of words(line, true)) {
    const heredoc = soleHeredoc(word);
    if (heredoc !== undefined) yield heredoc;
  }
}

/** The heredoc, where the text has nothing else: `RUN <<EOF` runs the heredoc itself. */
export function soleHeredoc(text: string): Heredoc | undefined {
  const [, dash = '', rest = ''] = OPENS.exec(text) ?? [];
  const names = rest === '' ? [] : words(rest, false);
  const [name] = names;
  return name === undefined || names.length !== 1 ? undefined : { name, dropsTabs: dash === '-' };
}

/** Splits as BuildKit's lexer does; a line that it can't lex opens no heredoc. */
function words(text: string, raw: boolean): string[] {
  let fragments: Fragment[];
  try {
    fragments = expandWord(text, {
      base: 0,
      escape: '\\',
      raw,
      keepUnset: true,
      lookup: () => undefined,
      budget: undefined,
    });
  } catch (error) {
    if (error instanceof ExpansionError) return [];
    throw error;
  }
  const found: string[] = [];
  let word = '';
  for (const { text: fragment, splits } of fragments) {
    const [first = '', ...others] = splits ? fragment.split(WHITE_SPACE) : [fragment];
    word += first;
    for (const other of others) {
      if (word !== '') found.push(word);
      word = other;
    }
  }
  return word === '' ? found : [...found, word];
}
