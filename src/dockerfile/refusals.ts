import type { Refusal } from './reader.ts';

/** What BuildKit would refuse of a file. It stops at the first error, and what follows that is often its echo. */
export class Refusals {
  #first: Refusal | undefined;

  /** Takes one, in any order. */
  add(refusal: Refusal): void {
    if (this.#first === undefined || this.#first.span.start > refusal.span.start) this.#first = refusal;
  }

  /** Whether there is any. */
  get areThere(): boolean {
    return this.#first !== undefined;
  }

  /** The first one in the file. */
  get first(): Refusal | undefined {
    return this.#first;
  }
}
