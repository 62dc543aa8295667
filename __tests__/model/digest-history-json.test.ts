import { describe, expect, it } from 'vitest';
import type { DigestHistory } from '../../src/model/digest-history.ts';
import { parseDigestHistory, serializeDigestHistory } from '../../src/model/digest-history-json.ts';
import { digest } from '../check/judged.ts';
import fc from '../support/fast-check.ts';

const sighting = fc.record({
  digest: fc.constantFrom(...'0123456789abcdef').map(digest),
  since: fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true }),
});
const list = fc.uniqueArray(sighting, { selector: ({ digest }) => digest });
const record = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', '7', 'a/b:1'), fc.string()), list))
  .map((entries): DigestHistory => new Map(entries));

describe('the record as JSON', () => {
  it('reads like this', () => {
    const since = new Date('2026-03-01T05:00:00Z');
    const text = serializeDigestHistory(
      new Map([
        ['docker.io/library/node:22', [{ digest: digest('a'), since }]],
        ['docker.io/library/alpine:3', []],
      ]),
    );
    expect(text).toBe(`{ "schemaVersion": 1, "tags": {
"docker.io/library/alpine:3": [

],
"docker.io/library/node:22": [
{"digest":"${digest('a')}","since":"2026-03-01T05:00:00.000Z"}
]
} }
`);
  });

  it('comes back as it went, and is the same text in any order', () => {
    fc.assert(
      fc.property(record, (history) => {
        const text = serializeDigestHistory(history);
        const back = parseDigestHistory(text) as DigestHistory;
        expect(new Map(back)).toEqual(new Map(history));
        expect(serializeDigestHistory(back)).toBe(text);
        expect(serializeDigestHistory(new Map([...history].reverse()))).toBe(text);
      }),
    );
  });

  const withEntry = (entry: unknown) => ({ schemaVersion: 1, tags: { 'a/b:1': [entry] } });
  const since = '2026-03-01T05:00:00Z';

  it.each<[unknown, RegExp]>([
    ['', /not JSON/],
    ['{"schemaVersion":1,"tags":{', /not JSON/],
    ['[]', /not a JSON object/],
    ['null', /not a JSON object/],
    [{}, /schemaVersion is not 1/],
    [{ schemaVersion: 2, tags: {} }, /schemaVersion is not 1/],
    [{ schemaVersion: 1 }, /tags are not an object/],
    [{ schemaVersion: 1, tags: [] }, /tags are not an object/],
    [{ schemaVersion: 1, tags: { 'a/b:1': {} } }, /no list/],
    [withEntry(digest('a')), /not an object/],
    [withEntry({ since }), /no digest/],
    [withEntry({ digest: 'sha256:a', since }), /no digest/],
    [withEntry({ digest: digest('a') }), /no time/],
    [withEntry({ digest: digest('a'), since: 0 }), /no time/],
    [withEntry({ digest: digest('a'), since: '0' }), /no time/],
    [withEntry({ digest: digest('a'), since: '2026-13-01T05:00:00Z' }), /no time/],
    [withEntry({ digest: digest('a'), since: '9999-12-31T05:00:00Z' }), /no time/],
    [{ schemaVersion: 1, tags: { a: [1, 2].map(() => ({ digest: digest('a'), since })) } }, /twice/],
  ])('%j is none', (value, why) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect(parseDigestHistory(text)).toEqual({ invalid: expect.stringMatching(why) });
  });

  it('takes whole seconds, as a person would write them', () => {
    const read = parseDigestHistory(JSON.stringify(withEntry({ digest: digest('a'), since }))) as DigestHistory;
    expect(read.get('a/b:1')).toEqual([{ digest: digest('a'), since: new Date(since) }]);
  });
});
