import { formatJson } from './json-text.ts';
import { TextSpool } from './text-spool.ts';

/** Formats a list as `JSON.stringify(…, null, 2)` does, item by item; it keeps text alone. */
export class JsonList {
  readonly #text = new TextSpool();
  readonly #indent: string;
  #isEmpty = true;

  /** @param indent of the line that the list starts on */
  constructor(indent: string) {
    this.#indent = indent;
  }

  push(item: unknown): void {
    const inner = `${this.#indent}  `;
    this.#text.push(`${this.#isEmpty ? '[' : ','}\n${inner}${formatJson(item, inner)}`);
    this.#isEmpty = false;
  }

  *pieces(): Generator<string> {
    yield* this.#text.pieces();
    yield this.#isEmpty ? '[]' : `\n${this.#indent}]`;
  }
}
