/** Runs a bounded number of tasks at a time for each key and queues the others, first in, first out. */
export class ConcurrencyLimit {
  readonly #limit: number;
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs the task as soon as a slot of the key is free. */
  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key) ?? 0;
    // A task that ends hands its slot to the next one, so the count stays as it is.
    if (running >= this.#limit) await new Promise<void>((resolve) => this.#queue(key).push(resolve));
    else this.#running.set(key, running + 1);
    try {
      return await task();
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
