/** Some servers and proxies refuse a longer URL, in bytes. */
const MAX_URL_LENGTH = 4000;

interface PendingScope<T> {
  readonly scope: string;
  readonly settle: (token: Promise<T>) => void;
}

/**
 * Collects the scopes that are requested within one turn of the event loop, and requests one token for them together: the
 * lookups of a run all start in the same turn.
 */
export class ScopeBatch<T> {
  readonly #request: (scopes: readonly string[]) => Promise<T>;
  readonly #urlLength: (scopes: readonly string[]) => number;
  #pending: PendingScope<T>[] = [];

  /**
   * @param request requests a token
   * @param urlLength the length of that request's URL
   */
  constructor(request: (scopes: readonly string[]) => Promise<T>, urlLength: (scopes: readonly string[]) => number) {
    this.#request = request;
    this.#urlLength = urlLength;
  }

  /** The token of the batch that the scope is added to. */
  add(scope: string): Promise<T> {
    if (this.#pending.length === 0) setImmediate(() => this.#flush());
    return new Promise((resolve) => {
      this.#pending.push({ scope, settle: resolve });
    });
  }

  #flush(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (let from = 0; from < pending.length; ) {
      const part = this.#fitting(pending.slice(from));
      const token = this.#request(part.map(({ scope }) => scope));
      for (const { settle } of part) settle(token);
      from += part.length;
    }
  }

  /** The first scopes, as many as fit into a URL, at least one. */
  #fitting(pending: readonly PendingScope<T>[]): readonly PendingScope<T>[] {
    const scopes: string[] = [];
    for (const { scope } of pending) {
      scopes.push(scope);
      if (scopes.length > 1 && this.#urlLength(scopes) > MAX_URL_LENGTH) return pending.slice(0, scopes.length - 1);
    }
    return pending;
  }
}
