/** Lets a bounded number of pieces of work run at a time for each key; the others wait for their turn. */
export class Turns {
  readonly #limit: number;
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs the work when it is its turn. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key) ?? 0;
    // Who is woken takes over the place of the one who ended, so the number stays as it is.
    if (running >= this.#limit) await new Promise<void>((resolve) => this.#queue(key).push(resolve));
    else this.#running.set(key, running + 1);
    try {
      return await work();
    } finally {
      const next = this.#queue(key).shift();
      if (next === undefined) this.#running.set(key, (this.#running.get(key) ?? 1) - 1);
      else next();
    }
  }

  #queue(key: string): (() => void)[] {
    const queue = this.#waiting.get(key) ?? [];
    this.#waiting.set(key, queue);
    return queue;
  }
}
