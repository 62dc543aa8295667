import { RequestError } from '@octokit/request-error';
import { messageOf } from '../../model/error.ts';

/** The HTTP status of a failed request; undefined where no response came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** Whether GitHub limits the rate of requests: with 429, or with a 403 that no permission helps against. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && /rate limit/i.test(messageOf(error)));
}

/** Whether GitHub may have done what it was asked for: it failed on the way, or its response was lost. */
export function hasUnknownOutcome(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/** Whether the token lacks a permission. GitHub answers 404 where the token may not even know that something exists. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || (status === 403 && !isRateLimit(error));
}
