import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import {
  maturedDigests,
  maturesAt,
  pruneHistory,
  recordDigest,
  type SeenDigest,
} from '../../src/model/digest-history.ts';
import fc from '../support/fast-check.ts';

const HOUR = 60 * 60 * 1000;
const TAG = 'docker.io/library/node:22';
const nth = (number: number): Digest => `sha256:${number.toString(16).padStart(64, '0')}`;
const ordinal = (digest: Digest): number => Number.parseInt(digest.slice(-12), 16);

type Event =
  | { readonly kind: 'wait'; readonly hours: number }
  /** The tag gets a digest that it never had, or one of the last again. */
  | { readonly kind: 'publish' }
  | { readonly kind: 'takeBack'; readonly by: number }
  /** A run looks at the files, and the proposals for some of them are merged. */
  | { readonly kind: 'run'; readonly files: readonly number[]; readonly merged: readonly number[] }
  | { readonly kind: 'revert'; readonly file: number; readonly by: number }
  /** Somebody writes a digest that the tag has, or had a while ago. */
  | { readonly kind: 'write'; readonly file: number; readonly back: number };

const FILES = [0, 1, 2];
const file = fc.constantFrom(...FILES);
const files = fc.subarray(FILES, { minLength: 1 });
const run = fc.record({ kind: fc.constant('run' as const), files, merged: fc.subarray(FILES) });
const event = (more: fc.Arbitrary<Event>): fc.Arbitrary<Event> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 300 }) }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('publish' as const) }) },
    { weight: 6, arbitrary: run },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('revert' as const), file, by: fc.integer({ min: 1, max: 4 }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('write' as const), file, back: fc.integer({ min: 0, max: 6 }) }),
    },
    { weight: 1, arbitrary: more },
  );
const takeBack = fc.record({ kind: fc.constant('takeBack' as const), by: fc.integer({ min: 1, max: 4 }) });

/** A tag, three files that use it, and the runs that look at them. */
class Life {
  now = Date.UTC(2026, 0, 1);
  readonly history = [nth(1)];
  readonly pins: Digest[][] = FILES.map(() => [nth(1)]);
  readonly minAge: number;
  readonly firstSeen = new Map<Digest, number>();
  record: ReadonlyMap<string, readonly SeenDigest[]> = new Map();
  #published = 1;

  constructor(minAge: number) {
    this.minAge = minAge;
  }

  get current(): Digest {
    return this.history.at(-1) ?? nth(1);
  }

  pin(file: number): Digest {
    return this.pins[file]?.at(-1) ?? nth(1);
  }

  publish(): void {
    this.#published += 1;
    this.history.push(nth(this.#published));
  }

  /** One that is `back` digests older than the tag's. */
  earlier(back: number): Digest {
    return this.history.at(-1 - Math.min(back, this.history.length - 1)) ?? nth(1);
  }

  play(event: Event): void {
    switch (event.kind) {
      case 'wait':
        this.now += event.hours * HOUR;
        return;
      case 'publish':
        this.publish();
        return;
      case 'takeBack':
        this.history.push(this.earlier(event.by));
        return;
      case 'revert':
        for (let left = event.by; left > 0 && (this.pins[event.file]?.length ?? 0) > 1; left -= 1) {
          this.pins[event.file]?.pop();
        }
        return;
      case 'write':
        this.pins[event.file]?.push(this.earlier(event.back));
        return;
      case 'run':
        this.run(event.files, event.merged);
    }
  }

  /** What one run would propose for each file that it looks at, without a word about it. */
  look(files: readonly number[]) {
    const pins = files.map((file) => this.pin(file));
    const now = new Date(this.now);
    const known = this.record.get(TAG) ?? [];
    const after = recordDigest(known, this.current, pins, now);
    const record = pruneHistory(
      after === known ? this.record : new Map([[TAG, after]]),
      new Map([[TAG, pins]]),
      this.minAge,
      now,
    );
    for (const digest of [this.current, ...pins]) {
      if (!this.firstSeen.has(digest)) this.firstSeen.set(digest, this.now);
    }
    const proposals = files.map((file) => ({
      file,
      pin: this.pin(file),
      candidates: maturedDigests(after, this.pin(file), this.minAge, now).map(({ digest }) => digest),
    }));
    return { known: after, record, proposals };
  }

  /** A whole run, whose promises are checked. */
  run(files: readonly number[], merged: readonly number[]) {
    const { known, record, proposals } = this.look(files);
    const order = known.map(({ digest }) => digest);
    expect(new Set(order).size).toBe(order.length);
    for (const { pin, candidates, file } of proposals) {
      for (const candidate of candidates) {
        expect(this.now - (this.firstSeen.get(candidate) ?? this.now)).toBeGreaterThanOrEqual(this.minAge);
        expect(order.indexOf(candidate)).toBeGreaterThan(order.indexOf(pin));
      }
      const at = maturesAt(known, pin, this.minAge);
      expect(candidates.length > 0).toBe(at !== undefined && at.getTime() <= this.now);
      const [first] = candidates;
      if (first !== undefined && merged.includes(file)) this.pins[file]?.push(first);
    }
    this.record = record;
    return proposals;
  }
}

/** What is proposed where nothing speaks against it. */
const firsts = (proposals: ReturnType<Life['run']>) => proposals.map(({ file, candidates }) => [file, candidates[0]]);

const minAge = fc.integer({ min: 1, max: 30 * 24 }).map((hours) => hours * HOUR);

describe('the record of a tag, through any life', () => {
  it('proposes nothing too early and nothing that was seen before the pin, and a second run changes nothing', () => {
    fc.assert(
      fc.property(minAge, fc.array(event(takeBack), { maxLength: 150, size: 'max' }), (age, events) => {
        const life = new Life(age);
        for (const event of events) {
          if (event.kind !== 'run') {
            life.play(event);
            continue;
          }
          const before = firsts(life.run(event.files, []));
          const { record } = life;
          expect(firsts(life.run(event.files, event.merged))).toEqual(before);
          expect(life.record).toBe(record);
        }
      }),
    );
  });

  it('never goes back in time where the publisher does not', () => {
    fc.assert(
      fc.property(minAge, fc.array(event(run), { maxLength: 150, size: 'max' }), (age, events) => {
        const life = new Life(age);
        for (const event of events) {
          if (event.kind !== 'run') {
            life.play(event);
            continue;
          }
          for (const { pin, candidates } of life.run(event.files, event.merged)) {
            for (const candidate of candidates) expect(ordinal(candidate)).toBeGreaterThan(ordinal(pin));
          }
        }
      }),
    );
  });

  it('proposes without a break once something newer was seen for long enough', () => {
    fc.assert(
      fc.property(minAge, fc.array(event(run), { maxLength: 150, size: 'max' }), (age, events) => {
        const life = new Life(age);
        /** By file: its pin, and when a run first saw the tag beyond it. */
        const beyond = new Map<number, { readonly pin: Digest; readonly since: number }>();
        for (const event of events) {
          if (event.kind !== 'run') {
            life.play(event);
            continue;
          }
          for (const { file, pin, candidates } of life.run(FILES, event.merged)) {
            if (beyond.get(file)?.pin !== pin) beyond.delete(file);
            if (life.current !== pin && !beyond.has(file)) beyond.set(file, { pin, since: life.now });
            const since = beyond.get(file)?.since;
            if (since !== undefined && life.now - since >= age) expect(candidates).not.toEqual([]);
          }
        }
      }),
    );
  });

  it('keeps up with a tag that moves faster than the delay', () => {
    const hours = fc.integer({ min: 1, max: 48 });
    fc.assert(
      fc.property(fc.integer({ min: 24, max: 240 }), hours, hours, (age, moves, runs) => {
        const life = new Life(age * HOUR);
        const start = life.now;
        let merges = 0;
        const days = 40 * 24;
        for (let hour = 0; hour < days; hour += 1) {
          life.now = start + hour * HOUR;
          if (hour % moves === 0) life.publish();
          if (hour % runs !== 0) continue;
          const before = life.pin(0);
          life.run([0], [0]);
          if (life.pin(0) !== before) merges += 1;
          // As old as the delay, and what lies between two moves and two runs.
          if (hour >= age + moves + 2 * runs) {
            const behind = ordinal(life.current) - ordinal(life.pin(0));
            expect(behind).toBeLessThanOrEqual(Math.ceil((age + 2 * runs) / moves) + 1);
          }
        }
        expect(merges).toBeGreaterThan(0);
      }),
    );
  });
});
