import { expect, it } from 'vitest';
import { RateLimits } from '../../../src/registry/http/rate-limit.ts';

function limitsAfter(headers: Readonly<Record<string, string>>): RateLimits {
  const limits = new RateLimits();
  limits.note('a.example', { status: 200, headers, body: new Uint8Array() });
  return limits;
}

it.each<[Record<string, string>, number | undefined, number | undefined]>([
  [{ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '25;w=21600' }, 25, 0.25],
  [{ 'ratelimit-remaining': '25' }, 25, undefined],
  [{ 'ratelimit-limit': '0', 'ratelimit-remaining': '0' }, 0, undefined],
  [{ 'ratelimit-limit': '100', 'ratelimit-remaining': '-1' }, undefined, undefined],
  [{ 'ratelimit-limit': 'many', 'ratelimit-remaining': 'some' }, undefined, undefined],
  [{}, undefined, undefined],
])('%j', (headers, remaining, share) => {
  const limits = limitsAfter(headers);
  expect(limits.remaining.get('a.example')).toBe(remaining);
  expect(limits.share('a.example')).toBe(share);
  expect(limits.share('b.example')).toBeUndefined();
});
