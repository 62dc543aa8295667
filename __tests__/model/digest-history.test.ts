import { describe, expect, it } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import {
  type DigestHistory,
  maturedDigests,
  maturesAt,
  pruneHistory,
  recordDigest,
  type SeenDigest,
  tagKey,
} from '../../src/model/digest-history.ts';
import { serializeDigestHistory } from '../../src/model/digest-history-json.ts';
import { parseReference, type Reference } from '../../src/model/reference.ts';
import { digest } from '../check/judged.ts';

const DAY = 24 * 60 * 60 * 1000;
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(digest) as [Digest, Digest, Digest, Digest];
const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1) + number * DAY);
const seen = (...entries: (readonly [Digest, number])[]): readonly SeenDigest[] =>
  entries.map(([digest, number]) => ({ digest, since: day(number) }));
const digests = (sightings: readonly SeenDigest[]): Digest[] => sightings.map(({ digest }) => digest);

describe('tagKey', () => {
  it.each([
    ['node', 'docker.io/library/node:latest'],
    [`index.docker.io/grafana/grafana:11@${A}`, 'docker.io/grafana/grafana:11'],
    ['localhost:5000/a/b:1', 'localhost:5000/a/b:1'],
    [`ghcr.io/org/app@${A}`, `ghcr.io/org/app@${A}`],
  ])('%s is %s', (written, key) => {
    expect(tagKey(parseReference(written) as Reference)).toBe(key);
  });
});

describe('sight', () => {
  it('begins with what is there, the pins before it', () => {
    expect(recordDigest([], A, [], day(1))).toEqual(seen([A, 1]));
    expect(recordDigest([], A, [A], day(1))).toEqual(seen([A, 1]));
    expect(recordDigest([], C, [A, B, A, C], day(1))).toEqual(seen([A, 1], [B, 1], [C, 1]));
  });

  it('adds a digest that is new, and a pin that is', () => {
    expect(recordDigest(seen([A, 1], [B, 2]), C, [A], day(3))).toEqual(seen([A, 1], [B, 2], [C, 3]));
    expect(recordDigest(seen([A, 1], [B, 2]), B, [D], day(3))).toEqual(seen([A, 1], [D, 3], [B, 2]));
    expect(recordDigest(seen([A, 1], [B, 2]), C, [D], day(3))).toEqual(seen([A, 1], [B, 2], [D, 3], [C, 3]));
  });

  it('moves what comes back to the end, with its first time', () => {
    expect(recordDigest(seen([A, 1], [B, 2]), A, [B], day(3))).toEqual(seen([B, 2], [A, 1]));
  });

  it('gives the same array back where nothing is new', () => {
    const known = seen([A, 1], [B, 2]);
    expect(recordDigest(known, B, [A, B], day(3))).toBe(known);
  });

  it('lets no pin mature before a digest that a fast clock has dated', () => {
    expect(recordDigest(seen([A, 9]), A, [B], day(3))).toEqual(seen([B, 9], [A, 9]));
  });
});

describe('matured', () => {
  const known = seen([A, 1], [B, 3], [C, 5]);

  it.each<[string, Digest | undefined, number, readonly Digest[]]>([
    ['all that are old enough, the newest first', undefined, 6, [B, A]],
    ['to the millisecond', undefined, 7, [C, B, A]],
    ['those newer than the pin', A, 7, [C, B]],
    ['none that is too young', B, 6, []],
    ['none where the pin is the newest', C, 99, []],
    ['the newest alone where the pin is not known', D, 99, [C]],
    ['none where the clock has gone back', A, 0, []],
  ])('are %s', (_, pin, today, expected) => {
    expect(digests(maturedDigests(known, pin, 2 * DAY, day(today)))).toEqual(expected);
  });

  it('a moment before is too early', () => {
    expect(maturedDigests(seen([A, 1]), undefined, DAY, new Date(day(2).getTime() - 1))).toEqual([]);
  });

  it('without a delay are all, but for a time that lies ahead', () => {
    expect(digests(maturedDigests(known, A, 0, day(3)))).toEqual([B]);
  });

  it('leave out what was taken back', () => {
    const takenBack = recordDigest(known, B, [], day(6));
    expect(digests(maturedDigests(takenBack, A, DAY, day(20)))).toEqual([B]);
    expect(digests(maturedDigests(recordDigest(takenBack, D, [], day(7)), A, DAY, day(20)))).toEqual([D, B]);
  });

  it("leave out another file's pin that the tag was never seen with", () => {
    const first = recordDigest([], C, [A, B], day(1));
    expect(digests(maturedDigests(first, A, DAY, day(2)))).toEqual([C]);
    expect(digests(maturedDigests(recordDigest(first, D, [A, B], day(2)), A, DAY, day(2)))).toEqual([C]);
  });

  it('of nothing are none', () => {
    expect(maturedDigests([], A, 0, day(1))).toEqual([]);
    expect(maturedDigests([], undefined, 0, day(1))).toEqual([]);
  });
});

describe('maturesAt', () => {
  const known = seen([A, 1], [B, 4], [C, 3]);

  it.each<[Digest | undefined, Date | undefined]>([
    [undefined, day(3)],
    [A, day(5)],
    [B, day(5)],
    [C, undefined],
    [D, day(5)],
  ])('is the first moment for something newer than %s', (pin, expected) => {
    expect(maturesAt(known, pin, 2 * DAY)).toEqual(expected);
    if (expected === undefined) return;
    expect(maturedDigests(known, pin, 2 * DAY, expected).length).toBeGreaterThan(0);
    expect(maturedDigests(known, pin, 2 * DAY, new Date(expected.getTime() - 1))).toEqual([]);
  });
});

describe('pruned', () => {
  const known = seen([A, 1], [B, 2], [C, 3], [D, 100]);
  const all = new Map([['node', known]]);

  it.each<[string, readonly Digest[], number, readonly Digest[]]>([
    ['keeps all for thirty days', [], 31, [A, B, C, D]],
    ['drops what is older than the newest matured one, and old', [], 99, [C, D]],
    ['keeps pins', [A], 99, [A, C, D]],
    ['drops the one before as soon as the next has matured', [B], 110, [B, D]],
  ])('%s', (_, pins, today, expected) => {
    expect(digests(pruneHistory(all, new Map([['node', pins]]), 2 * DAY, day(today)).get('node') ?? [])).toEqual(
      expected,
    );
  });

  it('keeps no more of a tag that moves every day than a record of a thousand such tags has room for', () => {
    let record: DigestHistory = new Map();
    for (let today = 0; today < 365; today += 1) {
      const current: Digest = `sha256:${today.toString(16).padStart(64, '0')}`;
      const known = recordDigest(record.get('node') ?? [], current, [A], day(today));
      record = pruneHistory(new Map([['node', known]]), new Map([['node', [current, A]]]), 3 * DAY, day(today));
    }
    expect(record.get('node')?.length).toBeGreaterThan(30);
    expect(serializeDigestHistory(record).length).toBeLessThan(5000);
  });

  it('drops nothing while nothing has matured', () => {
    expect(pruneHistory(all, new Map([['node', []]]), 365 * DAY, day(100))).toBe(all);
    expect(pruneHistory(all, new Map([['node', []]]), DAY, day(-400))).toBe(all);
  });

  it('keeps what overtook a pin, and drops a time that lies ahead', () => {
    const overtaken = new Map([['node', seen([B, 3], [C, 2], [D, 100])]]);
    expect(pruneHistory(overtaken, new Map([['node', [B]]]), DAY, day(200))).toBe(overtaken);
    expect(digests(pruneHistory(overtaken, new Map([['node', []]]), DAY, day(200)).get('node') ?? [])).toEqual([D]);
    const ahead = new Map([['node', seen([B, 9999], [C, 100], [D, 101])]]);
    expect(digests(pruneHistory(ahead, new Map([['node', []]]), DAY, day(200)).get('node') ?? [])).toEqual([D]);
  });

  it('gives the same map back where all is of use', () => {
    expect(pruneHistory(all, new Map([['node', [A, B]]]), DAY, day(300))).not.toBe(all);
    expect(pruneHistory(all, new Map([['node', [A, B, C]]]), DAY, day(300))).toBe(all);
    expect(pruneHistory(new Map(), new Map(), DAY, day(0)).size).toBe(0);
  });

  it('leaves a tag alone that was not looked at, for 180 days', () => {
    const two = new Map([...all, ['alpine', seen([A, 250])]]);
    expect(pruneHistory(two, new Map(), DAY, day(280))).toBe(two);
    expect([...pruneHistory(two, new Map(), DAY, day(281)).keys()]).toEqual(['alpine']);
    expect(pruneHistory(new Map([['none', []]]), new Map(), DAY, day(0)).size).toBe(0);
  });
});
