import { RequestError } from '@octokit/request-error';
import { messageOf, OperationalError } from '../model/error.ts';

/** The status of a refused request; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
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
