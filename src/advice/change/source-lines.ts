import type { TextEdit } from '../../model/edit.ts';
import { type Range, SourceText } from '../../model/source-text.ts';

/** A file's lines, of which whole ones can be replaced. */
export class SourceLines {
  readonly bytes: Uint8Array;
  readonly #file: string;
  readonly #source: SourceText;

  /** @param text of the file, one character per byte */
  constructor(file: string, text: string) {
    this.#file = file;
    this.bytes = Buffer.from(text, 'latin1');
    this.#source = new SourceText(this.bytes);
  }

  /** The lines of a range, with the end of the last one. */
  textOf({ start, end }: Range): string {
    return this.#source.text.slice(this.#source.lineStart(start.line), this.#source.lineStart(end.line + 1));
  }

  /** Replaces the text of a range where the file has exactly that text there; undefined where it is written in another way. */
  replaceText({ start, end }: Range, before: string, text: string): TextEdit | undefined {
    if (start.line !== end.line || !isPlain(before)) return undefined;
    const line = this.#source.text.slice(this.#source.lineStart(start.line), this.#source.lineStart(start.line + 1));
    const at = line.indexOf(before);
    if (at < 0 || at !== line.lastIndexOf(before)) return undefined;
    const from = this.#source.lineStart(start.line) + at;
    return this.#edit(from, from + before.length, text);
  }

  /** Replaces whole lines; the line end of the last one stays, unless nothing takes their place. */
  replaceLines({ start, end }: Range, text: string): TextEdit {
    const from = this.#source.lineStart(start.line);
    const to = this.#source.lineStart(end.line + 1);
    const lineEnd = text === '' ? '' : (/\r?\n$/.exec(this.#source.text.slice(from, to))?.[0] ?? '');
    return this.#edit(from, to - lineEnd.length, text);
  }

  #edit(start: number, end: number, text: string): TextEdit {
    return { file: this.#file, span: { start, end }, range: this.#source.range({ start, end }), text };
  }
}

/** Text that is the same in every encoding. */
function isPlain(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
