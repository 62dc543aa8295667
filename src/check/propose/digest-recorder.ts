import type { Digest } from '../../model/digest.ts';
import { type DigestHistory, pruneHistory, recordDigest, type SeenDigest } from '../../model/digest-history.ts';
import type { DigestHistoryStore } from '../../model/ports.ts';

/** Adds the digests that one run sees to the history of the earlier runs. */
export class DigestRecorder {
  readonly #history: DigestHistory;
  readonly #now: Date;
  readonly #seen = new Map<string, { readonly current: Digest; readonly pins: readonly Digest[] }>();

  constructor(history: DigestHistory, now: Date) {
    this.#history = history;
    this.#now = now;
  }

  /** The digests that earlier runs saw for the tag. */
  known(tag: string): readonly SeenDigest[] {
    return this.#history.get(tag) ?? [];
  }

  /**
   * Records the current digest of a tag. A tag may be the newer tag of one reference and the own tag of another, so the pins
   * of all calls count.
   * @returns all digests known for the tag
   */
  record(tag: string, current: Digest, pins: readonly Digest[]): readonly SeenDigest[] {
    const all = [...new Set([...(this.#seen.get(tag)?.pins ?? []), ...pins])];
    this.#seen.set(tag, { current, pins: all });
    return recordDigest(this.known(tag), current, all, this.#now);
  }

  /** Saves the history with what this run recorded. @param minAge the longest of all policies, in milliseconds */
  async save(store: DigestHistoryStore, minAge: number): Promise<void> {
    await store.update((now) => {
      const next = new Map(now);
      let isSame = true;
      for (const [tag, { current, pins }] of this.#seen) {
        const before = now.get(tag) ?? [];
        const after = recordDigest(before, current, pins, this.#now);
        if (after !== before) isSame = false;
        next.set(tag, after);
      }
      const pins = new Map([...this.#seen].map(([tag, seen]) => [tag, [seen.current, ...seen.pins]]));
      return pruneHistory(isSame ? now : next, pins, minAge, this.#now);
    });
  }
}
