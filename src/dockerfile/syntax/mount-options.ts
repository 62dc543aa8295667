import { optionsIn } from './dockerfile-ast.ts';
import type { Instruction } from './instruction.ts';
import { indexIn, type Word, wordOf } from './words.ts';

/** Characters that are read at once. */
const MAX_READ = 1024;
/** What dockerfile-ast would take for an escape or for the end of the flag. */
const MISREAD = /[\s\\]/;
const MASK = '_';

/** The options of each mount of a RUN, one after the other: a line may hold very many. */
export function* mountsOf({ flags, line }: Instruction): Generator<ReadonlyMap<string, Word>> {
  for (const { name, value } of flags) {
    if (name === 'mount' && value !== undefined) yield mountOptions(line.text, value);
  }
}

/**
 * The options of a mount that have a value, by their keys in lower case; of several with one key the last one counts.
 * dockerfile-ast splits them; it knows no CSV quotes, which are taken out first.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/commands_runmount.go, parseMount.
 * @param line the joined line that the value is a word of
 */
export function mountOptions(line: string, value: Word): ReadonlyMap<string, Word> {
  const options = new Map<string, Word>();
  for (const { text, indexes } of withoutCsvQuotes(value)) {
    for (const { name, value: place } of optionsIn(text)) {
      if (place === undefined) continue;
      const key = wordOf(line, indexes.slice(name.start, name.end), 0).text.toLowerCase();
      options.set(key, wordOf(line, indexes.slice(place.start, place.end), (indexes[name.end] ?? 0) + 1));
    }
  }
  return options;
}

/** The type of a mount, in lower case. */
export function mountType(options: ReadonlyMap<string, Word>): string {
  return options.get('type')?.text.toLowerCase() ?? 'bind';
}

interface Masked {
  readonly text: string;
  /** Of its characters in the joined line. */
  readonly indexes: readonly number[];
}

/** The value as whole options, some at a time; what is quoted is masked. */
function* withoutCsvQuotes(value: Word): Generator<Masked> {
  let text = '';
  let indexes: number[] = [];
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < value.text.length; at += 1) {
    const char = value.text[at] ?? '';
    const index = indexIn(value, at);
    // `""` within quotes is one.
    if (isQuoted && char === '"' && value.text[at + 1] === '"') at += 1;
    else if (char === '"' && (isQuoted || isStart)) {
      isQuoted = !isQuoted;
      continue;
    }
    const isEnd = char === ',' && !isQuoted;
    text += MISREAD.test(char) || (isQuoted && char === ',') ? MASK : char;
    indexes.push(index);
    isStart = isEnd;
    if (isEnd && indexes.length >= MAX_READ) {
      yield { text, indexes };
      [text, indexes] = ['', []];
    }
  }
  yield { text, indexes };
}
