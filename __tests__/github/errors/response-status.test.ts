import { RequestError } from '@octokit/request-error';
import { expect, it } from 'vitest';
import { hasUnknownOutcome, isForbidden, isRateLimit, statusOf } from '../../../src/github/errors/response-status.ts';

const failed = (status: number, message = 'No') =>
  new RequestError(message, status, { request: { method: 'GET', url: 'https://api.github.invalid/', headers: {} } });

it.each<[unknown, number | undefined, string[]]>([
  [failed(403), 403, ['forbidden']],
  [failed(404), 404, ['forbidden']],
  [failed(403, 'API rate limit exceeded'), 403, ['rate limit']],
  [failed(429), 429, ['rate limit']],
  [failed(422), 422, []],
  [failed(500), 500, ['unknown outcome']],
  [failed(502), 502, ['unknown outcome']],
  [new Error('socket hang up'), undefined, []],
])('sorts failed requests: %s', (error, status, kinds) => {
  expect(statusOf(error)).toBe(status);
  const said = { forbidden: isForbidden, 'rate limit': isRateLimit, 'unknown outcome': hasUnknownOutcome };
  expect(Object.entries(said).flatMap(([kind, is]) => (is(error) ? [kind] : []))).toEqual(kinds);
});
