import { RequestError } from '@octokit/request-error';
import { messageOf, OperationalError } from '../model/error.ts';
import { brokenRules, forbidsForce } from './branch-rules.ts';

/** The status of a refused request; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** Whether a request was one too many: that is a 403, too, but no permission helps. */
function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  return status === 429 || (status === 403 && /rate limit/i.test(messageOf(error)));
}

/** Whether GitHub may have done what it was asked to all the same: it broke off, or never answered. */
export function isUncertain(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

/** Whether the token may not: also where GitHub doesn't even say that there is something. */
export function isForbidden(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || (status === 403 && !isRateLimit(error));
}

/** What is known of a write of files. */
export interface WritePlace {
  /** The branches that a rule would have to leave out, as in `freshfrom/**`; undefined for what is no branch. */
  readonly exempt: string | undefined;
  /** The commit is there already, so the token has `contents: write`. */
  readonly isCommitted: boolean;
}

/** Whether it may be workflow files that were refused; their refusal looks like others. */
export function mayBeWorkflowFiles({ code, cause }: OperationalError): boolean {
  return code === 'missing-workflow-permission' || isForbidden(cause);
}

const NO_WORKFLOWS = /without `?workflows?`? (?:permission|scope)/i;

/**
 * A refusal as one sentence with the permission or the setting that is missing.
 * @param doing what was tried, as in `open the pull request`
 * @param permission what the job needs for that, as in `pull-requests: write`
 * @param place where files were to be written
 */
export function explain(error: unknown, doing: string, permission: string, place?: WritePlace): OperationalError {
  const said = messageOf(error);
  const options = { cause: error };
  if (/not permitted to create or approve pull requests/i.test(said)) {
    return new OperationalError(
      'pull-requests-disabled',
      `GitHub does not let this workflow ${doing}: switch on "Allow GitHub Actions to create and approve pull requests" in the repository's settings (Actions, General), or use a GitHub App's token.`,
      options,
    );
  }
  if (isRateLimit(error)) {
    return new OperationalError(
      'rate-limited',
      `GitHub limits the rate of requests, and so did not ${doing}: ${said}`,
      options,
    );
  }
  const rules = brokenRules(error);
  if (rules.length > 0) {
    const exempt =
      place?.exempt === undefined
        ? ''
        : ` Exclude ${place.exempt} from the rule, or give the token's account a bypass.`;
    return new OperationalError(
      forbidsForce(error) ? 'force-push-forbidden' : 'rule-violation',
      `A rule of the repository or its organization does not let the token ${doing} (it demands: ${rules.join('; ')}).${exempt} GitHub says: ${said}`,
      options,
    );
  }
  if (lacksWorkflows(error, place?.isCommitted === true)) {
    return new OperationalError(
      'missing-workflow-permission',
      `The token may not ${doing}: that needs the permission workflows: write, since workflow files come with it that differ from those of the default branch. GITHUB_TOKEN can't have it; a GitHub App's token with permission-workflows: write can (GitHub says: ${said}).`,
      options,
    );
  }
  switch (statusOf(error)) {
    case undefined:
      return new OperationalError('unreachable', `GitHub could not be asked to ${doing}: ${said}`, options);
    case 401:
      return new OperationalError(
        'invalid-token',
        `GitHub does not know the token that should ${doing}; check the input token.`,
        options,
      );
    case 403:
    case 404:
      return new OperationalError(
        'missing-permission',
        `The token may not ${doing}: the job needs the permission ${wantedPermission(error) ?? permission} (GitHub says: ${said}).`,
        options,
      );
    default:
      return isUncertain(error)
        ? new OperationalError(
            'server-error',
            `GitHub failed to ${doing} (${briefly(said)}); try again later.`,
            options,
          )
        : new OperationalError('rejected', `GitHub refused to ${doing}: ${said}${withoutReason(said, place)}`, options);
  }
}

/** A server that is down sends a page in place of a sentence. */
function briefly(said: string): string {
  return /^"?\s*<(?:!doctype|html)\b/i.test(said) ? 'a page in place of an answer' : said;
}

/** GitHub's most general refusal of a ref. */
function withoutReason(said: string, place: WritePlace | undefined): string {
  if (place?.exempt === undefined || !/reference update failed/i.test(said)) return '';
  return `. It gives no reason; mostly it is a rule on branches (exclude ${place.exempt} from it) or a branch in the way, whose name is the beginning of the new one's.`;
}

/**
 * Whether it is workflow files that the token may not write. GitHub names alternatives in a header of its refusal, for refs
 * `contents=write; contents=write,workflows=write`: which of them is missing, only what the token has done before tells.
 * @param hasContents it has written contents
 */
function lacksWorkflows(error: unknown, hasContents: boolean): boolean {
  if (NO_WORKFLOWS.test(messageOf(error))) return true;
  const sets = isForbidden(error) ? permissionSets(error) : [];
  return hasContents ? sets.some(hasWorkflows) : sets.length > 0 && sets.every(hasWorkflows);
}

/** The permission that a job can have, of those that would do. */
function wantedPermission(error: unknown): string | undefined {
  const sets = permissionSets(error).filter((set) => !hasWorkflows(set));
  return sets.length === 0 ? undefined : sets.map((set) => set.replaceAll('=', ': ')).join('; ');
}

function hasWorkflows(set: string): boolean {
  return /\bworkflows=/.test(set);
}

/** What GitHub would accept: one set of permissions or another. */
function permissionSets(error: unknown): string[] {
  const header = error instanceof RequestError ? error.response?.headers['x-accepted-github-permissions'] : undefined;
  return typeof header === 'string' && header.trim() !== '' ? header.split(';').map((set) => set.trim()) : [];
}
