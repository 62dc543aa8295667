import type { BuildError } from './instructions.ts';

/** What BuildKit would refuse of a file. It stops at the first error, and what follows that is often its echo. */
export class FirstError {
  #first: BuildError | undefined;

  /** Takes one, in any order. */
  add(error: BuildError): void {
    if (this.#first === undefined || this.#first.span.start > error.span.start) this.#first = error;
  }

  /** Whether there is any. */
  get exist(): boolean {
    return this.#first !== undefined;
  }

  /** The first one in the file. */
  get first(): BuildError | undefined {
    return this.#first;
  }
}
