import type { Refusal } from './reader.ts';

/** Where an instruction placeholder of a template engine begins. */
export const TEMPLATE = /\{\{|\{%|<%/;
/** A placeholder further behind in a refused place is no longer looked for. */
const LOOKED_AT = 1000;

/** What BuildKit would refuse of a file. It stops at the first error, and what follows that is often its echo. */
export class Refusals {
  readonly #text: string;
  #first: Refusal | undefined;
  #areThere = false;

  /** @param text the file's, one character per byte */
  constructor(text: string) {
    this.#text = text;
  }

  /** Takes one, in any order. */
  add(refusal: Refusal): void {
    this.#areThere = true;
    const { start, end } = refusal.span;
    if (this.#first !== undefined && this.#first.span.start <= start) return;
    // A line that a template fills in is not Dockerfile text yet.
    if (!TEMPLATE.test(this.#text.slice(start, Math.min(end, start + LOOKED_AT)))) this.#first = refusal;
  }

  /** Whether there is any, also one that a template may mend. */
  get areThere(): boolean {
    return this.#areThere;
  }

  /** The first one that no template fills in. */
  get first(): Refusal | undefined {
    return this.#first;
  }
}
