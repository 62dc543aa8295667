import type { Span } from '../../model/source-text.ts';

/** A place where BuildKit would stop with an error. */
export interface BuildError {
  readonly message: string;
  readonly span: Span;
}

/** The first error of a file. BuildKit stops there, and later ones often follow from it. */
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
