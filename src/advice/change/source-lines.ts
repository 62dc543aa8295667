import type { TextEdit } from '../../model/edit.ts';
import { type Range, SourceText } from '../../model/source-text.ts';

/** A file's lines, of which whole ones can be replaced. */
export class SourceLines {
  readonly bytes: Uint8Array;
  readonly #file: string;
  readonly #text: string;
  readonly #source: SourceText;
  readonly #starts: readonly number[];

  /** @param text of the file, one character per byte */
  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.bytes = Buffer.from(text, 'latin1');
    this.#source = new SourceText(this.bytes);
    const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
    this.#starts = [0, ...breaks];
  }

  /** The lines of a range, with the end of the last one. */
  textOf({ start, end }: Range): string {
    return this.#text.slice(this.#startOf(start.line), this.#startOf(end.line + 1));
  }

  /** Replaces the text of a range where the file has exactly that text there; undefined where it is written in another way. */
  replaceText({ start, end }: Range, before: string, text: string): TextEdit | undefined {
    if (start.line !== end.line || !isPlain(before)) return undefined;
    const line = this.#text.slice(this.#startOf(start.line), this.#startOf(start.line + 1));
    const at = line.indexOf(before);
    if (at < 0 || at !== line.lastIndexOf(before)) return undefined;
    const from = this.#startOf(start.line) + at;
    return this.#edit(from, from + before.length, text);
  }

  /** Replaces whole lines; the line end of the last one stays, unless nothing takes their place. */
  replaceLines({ start, end }: Range, text: string): TextEdit {
    const from = this.#startOf(start.line);
    const to = this.#startOf(end.line + 1);
    const lineEnd = text === '' ? '' : (/\r?\n$/.exec(this.#text.slice(from, to))?.[0] ?? '');
    return this.#edit(from, to - lineEnd.length, text);
  }

  #edit(start: number, end: number, text: string): TextEdit {
    return { file: this.#file, span: { start, end }, range: this.#source.range({ start, end }), text };
  }

  #startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }
}

/** Text that is the same in every encoding. */
function isPlain(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
