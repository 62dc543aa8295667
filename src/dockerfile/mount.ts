import { indexIn, type Word } from './quoted-words.ts';

/** The value of `from` in a `--mount` flag, a part of that flag's word. */
export interface MountFrom {
  readonly value: Word;
  readonly type: string;
}

/**
 * The `from` of a mount: fields are comma-separated values with CSV quotes, keys in any case, and the last one counts.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/commands_runmount.go, parseMount.
 * @param word the whole flag, `--mount=…`
 */
export function mountFrom(word: Word): MountFrom | undefined {
  const fields = mountFields(word);
  const value = fields.get('from');
  return value === undefined ? undefined : { value, type: mountType(fields) };
}

/**
 * The fields of a mount that have a value, by their keys in lower case.
 * @param word the whole flag, `--mount=…`
 */
export function mountFields(word: Word): ReadonlyMap<string, Word> {
  const fields = new Map<string, Word>();
  for (const field of csvFields(word, '--mount='.length)) {
    const equals = field.text.indexOf('=');
    if (equals > 0) fields.set(field.text.slice(0, equals).toLowerCase(), subWord(field, equals + 1));
  }
  return fields;
}

/** The type of a mount, in lower case. */
export function mountType(fields: ReadonlyMap<string, Word>): string {
  return fields.get('type')?.text.toLowerCase() ?? 'bind';
}

function csvFields(word: Word, from: number): Word[] {
  const fields: Word[] = [];
  let taken: number[] = [];
  let quoted = false;
  const flush = (): void => {
    fields.push(pick(word, taken));
    taken = [];
  };
  for (let at = from; at < word.text.length; at += 1) {
    const char = word.text[at];
    if (quoted && char === '"' && word.text[at + 1] === '"') {
      taken.push(at);
      at += 1;
    } else if (char === '"' && (quoted || taken.length === 0)) quoted = !quoted;
    else if (char === ',' && !quoted) flush();
    else taken.push(at);
  }
  flush();
  return fields;
}

/** The part of a word from a character on. */
export function subWord(word: Word, from: number): Word {
  return pick(word, [...word.text].map((_, index) => index).slice(from));
}

function pick(word: Word, characters: readonly number[]): Word {
  const indexes = characters.map((character) => indexIn(word, character));
  const start = indexes[0] ?? word.end;
  const end = (indexes.at(-1) ?? start - 1) + 1;
  const text = characters.map((character) => word.text[character]).join('');
  return { text, start, end, indexes: indexes.length === end - start ? undefined : indexes };
}
