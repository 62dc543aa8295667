import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../../src/registry/http/request.ts';
import { retryAfter, withRetries } from '../../../src/registry/http/retry.ts';
import { TransportError } from '../../../src/registry/http/transport-error.ts';
import { ManualClock } from '../parts.ts';

const now = new Date('2026-01-02T03:04:05Z');
const answer = (status: number, headers = {}): HttpResponse => ({ status, headers, body: new Uint8Array() });
const broken = new TransportError('reset', 'the connection broke');

async function run(outcomes: readonly (HttpResponse | Error)[], random = 0.5) {
  const clock = new ManualClock();
  let tries = 0;
  const result = await withRetries(
    async () => {
      const outcome = outcomes[Math.min(tries++, outcomes.length - 1)];
      if (outcome instanceof Error || outcome === undefined) throw outcome;
      return outcome;
    },
    { clock, random: () => random },
  ).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  return { result, tries, slept: clock.slept };
}

describe('retryAfter', () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['0', 0],
    [' 12 ', 12_000],
    ['99999999999', 99_999_999_999_000],
    ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
    ['Fri Jan  2 03:04:15 2026', 10_000],
    ['Fri, 02 Jan 2026 03:00:00 GMT', 0],
    ['1.5', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (header, expected) => expect(retryAfter(header, now)).toBe(expected));
});

describe('withRetries', () => {
  it.each([200, 304, 400, 401, 403, 404, 501])('takes %i as an answer', async (status) => {
    expect(await run([answer(status)])).toEqual({ result: status, tries: 1, slept: [] });
  });

  it.each([429, 500, 502, 503, 504])('asks again after %i, with waits that double', async (status) => {
    expect(await run([answer(status), answer(status), answer(status), answer(200)])).toEqual({
      result: 200,
      tries: 4,
      slept: [500, 1000, 2000],
    });
  });

  it('gives back the last answer when the tries are used up', async () => {
    expect(await run([answer(503)])).toMatchObject({ result: 503, tries: 4 });
    expect(await run([broken])).toMatchObject({ result: broken, tries: 4 });
  });

  it('asks again after a broken connection, and after nothing else that is thrown', async () => {
    expect(await run([broken, answer(200)])).toMatchObject({ result: 200, tries: 2 });
    for (const code of ['dns', 'tls', 'timeout', 'refused', 'too-large'] as const) {
      expect(await run([new TransportError(code, code)])).toMatchObject({ tries: 1 });
    }
    const bug = new TypeError('a bug');
    expect(await run([bug])).toMatchObject({ result: bug, tries: 1 });
  });

  it('waits as long as it is told, up to half a minute', async () => {
    expect(await run([answer(429, { 'retry-after': '7' }), answer(200)])).toMatchObject({ slept: [7000] });
    const date = 'Fri, 02 Jan 2026 03:04:25 GMT';
    expect(await run([answer(503, { 'retry-after': date }), answer(200)])).toMatchObject({ slept: [20_000] });
    expect(await run([answer(429, { 'retry-after': '31' })])).toEqual({ result: 429, tries: 1, slept: [] });
  });

  it('spreads its waits', async () => {
    expect(await run([broken, answer(200)], 0)).toMatchObject({ slept: [250] });
    expect(await run([broken, answer(200)], 0.999)).toMatchObject({ slept: [749.5] });
  });
});
