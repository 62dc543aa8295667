import type { Word } from './quoted-words.ts';

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
  let value: Word | undefined;
  let type = 'bind';
  for (const field of csvFields(word, '--mount='.length)) {
    const equals = field.text.indexOf('=');
    const key = field.text.slice(0, Math.max(equals, 0)).toLowerCase();
    if (key === 'from') value = subWord(field, equals + 1);
    else if (key === 'type') type = field.text.slice(equals + 1).toLowerCase();
  }
  return value === undefined ? undefined : { value, type };
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
  const indexes = characters.map((character) => word.indexes[character] ?? word.end);
  const start = indexes[0] ?? word.end;
  const end = (indexes.at(-1) ?? start - 1) + 1;
  return { text: characters.map((character) => word.text[character]).join(''), start, end, indexes };
}
