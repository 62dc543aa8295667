import { RequestError } from '@octokit/request-error';
import { messageOf, OperationalError } from '../model/error.ts';

/** The status of a refused request; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** Whether a request was one too many: that is a 403, too, but no permission helps. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && /rate limit/i.test(messageOf(error)));
}

/** Whether GitHub may have done what it was asked to all the same: it broke off, or never answered. */
export function isUncertain(error: unknown): boolean {
  return (statusOf(error) ?? 500) >= 500;
}

/** Whether the token may not: also where GitHub doesn't even say that there is something. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || (status === 403 && !isRateLimit(error));
}

/**
 * A refusal as one sentence with the permission or the setting that is missing.
 * @param doing what was tried, as in `open the pull request`
 * @param permission what the job needs for that, as in `pull-requests: write`
 */
export function explain(error: unknown, doing: string, permission: string): OperationalError {
  const said = messageOf(error);
  const options = { cause: error };
  if (/not permitted to create or approve pull requests/i.test(said)) {
    return new OperationalError(
      `GitHub does not let this workflow ${doing}: switch on "Allow GitHub Actions to create and approve pull requests" in the repository's settings (Actions, General), or use a GitHub App's token.`,
      options,
    );
  }
  if (isRateLimit(error)) {
    return new OperationalError(`GitHub limits the rate of requests, and so did not ${doing}: ${said}`, options);
  }
  switch (statusOf(error)) {
    case undefined:
      return new OperationalError(`GitHub could not be asked to ${doing}: ${said}`, options);
    case 401:
      return new OperationalError(
        `GitHub does not know the token that should ${doing}; check the input token.`,
        options,
      );
    case 403:
    case 404:
      return new OperationalError(
        `The token may not ${doing}: the job needs the permission ${wantedPermission(error) ?? permission} (GitHub says: ${said}).`,
        options,
      );
    default:
      return new OperationalError(`GitHub refused to ${doing}: ${said}`, options);
  }
}

/** GitHub names the permission that would do in a header of its refusal. */
function wantedPermission(error: unknown): string | undefined {
  const header = error instanceof RequestError ? error.response?.headers['x-accepted-github-permissions'] : undefined;
  return typeof header === 'string' && header !== '' ? header.replaceAll('=', ': ') : undefined;
}
