import type { Digest } from '../../model/digest.ts';
import { type DigestHistory, pruneHistory, recordDigest, type SeenDigest } from '../../model/digest-history.ts';
import type { DigestHistoryStore } from '../../model/ports.ts';

/** What one run sees of tags, on top of what the runs before it saw. */
export class SightingLog {
  readonly #known: DigestHistory;
  readonly #now: Date;
  readonly #seen = new Map<string, { readonly current: Digest; readonly pins: readonly Digest[] }>();

  constructor(known: DigestHistory, now: Date) {
    this.#known = known;
    this.#now = now;
  }

  /** What the runs before this one saw of the tag. */
  known(tag: string): readonly SeenDigest[] {
    return this.#known.get(tag) ?? [];
  }

  /**
   * Notes what the tag has now. One reference's newer tag may be another one's own, so a tag is seen with all pins that it
   * was seen with before.
   * @returns all that is known of it
   */
  sight(tag: string, current: Digest, pins: readonly Digest[]): readonly SeenDigest[] {
    const all = [...new Set([...(this.#seen.get(tag)?.pins ?? []), ...pins])];
    this.#seen.set(tag, { current, pins: all });
    return recordDigest(this.known(tag), current, all, this.#now);
  }

  /** @param minAge the longest of all policies, in milliseconds */
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
