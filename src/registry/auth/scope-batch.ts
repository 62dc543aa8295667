/** A longer address is refused by some servers on the way, in bytes. */
const MAX_URL = 4000;

interface Waiting<T> {
  readonly scope: string;
  readonly settle: (answer: Promise<T>) => void;
}

/**
 * Gathers the scopes that are wanted within one turn of the event loop, and asks for them together: the look-ups of a run
 * all begin in one.
 */
export class ScopeBatch<T> {
  readonly #ask: (scopes: readonly string[]) => Promise<T>;
  readonly #urlLength: (scopes: readonly string[]) => number;
  #waiting: Waiting<T>[] = [];

  /** @param urlLength of the request for the scopes */
  constructor(ask: (scopes: readonly string[]) => Promise<T>, urlLength: (scopes: readonly string[]) => number) {
    this.#ask = ask;
    this.#urlLength = urlLength;
  }

  /** The answer to the request that the scope becomes part of. */
  ask(scope: string): Promise<T> {
    if (this.#waiting.length === 0) setImmediate(() => this.#flush());
    return new Promise((resolve) => {
      this.#waiting.push({ scope, settle: resolve });
    });
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < waiting.length; ) {
      const room = this.#fitting(waiting.slice(from));
      const answer = this.#ask(room.map(({ scope }) => scope));
      for (const { settle } of room) settle(answer);
      from += room.length;
    }
  }

  /** As many as an address can hold, at least one. */
  #fitting(waiting: readonly Waiting<T>[]): readonly Waiting<T>[] {
    const scopes: string[] = [];
    for (const { scope } of waiting) {
      scopes.push(scope);
      if (scopes.length > 1 && this.#urlLength(scopes) > MAX_URL) return waiting.slice(0, scopes.length - 1);
    }
    return waiting;
  }
}
