import { messageOf, OperationalError, type OperationalErrorCode } from '../../model/error.ts';
import { forbidsForcePush, violatedRules } from './branch-protection.ts';
import { lacksWorkflows, missingPermission } from './missing-permission.ts';
import { hasUnknownOutcome, isRateLimit, statusOf } from './response-status.ts';

/** What is known of a request that writes files. */
export interface WriteContext {
  /** The branches to exclude from a rule, as a pattern of GitHub's (`freshfrom/**`); undefined for what is no branch. */
  readonly exempt: string | undefined;
  /** The commit exists already, so the token has `contents: write`. */
  readonly isCommitted: boolean;
}

/**
 * A failed request as one sentence with the permission or the setting that is missing; an OperationalError stays as it is.
 * @param doing what the request was for, as in `open the pull request`
 * @param permission what the job needs for that, as in `pull-requests: write`
 * @param context where the request writes files
 */
export function failedRequest(
  error: unknown,
  doing: string,
  permission: string,
  context?: WriteContext,
): OperationalError {
  if (error instanceof OperationalError) return error;
  const [code, message] = failureOf(error, doing, permission, context);
  return new OperationalError(code, message, { cause: error });
}

type Failure = readonly [code: OperationalErrorCode, message: string];

function failureOf(error: unknown, doing: string, permission: string, context: WriteContext | undefined): Failure {
  const said = messageOf(error);
  if (/not permitted to create or approve pull requests/i.test(said)) {
    return [
      'pull-requests-disabled',
      `GitHub does not let this workflow ${doing}: switch on "Allow GitHub Actions to create and approve pull requests" in the repository's settings (Actions, General), or use a GitHub App's token.`,
    ];
  }
  if (isRateLimit(error))
    return ['rate-limited', `GitHub limits the rate of requests, and so did not ${doing}: ${said}`];
  if (violatedRules(error).length > 0) return ruleViolation(error, doing, context?.exempt);
  if (lacksWorkflows(error, context?.isCommitted === true)) {
    return [
      'missing-workflow-permission',
      `The token may not ${doing}: that needs the permission workflows: write, since workflow files come with it that differ from those of the default branch. GITHUB_TOKEN can't have it; a GitHub App's token with permission-workflows: write can (GitHub says: ${said}).`,
    ];
  }
  return failureByStatus(error, doing, permission, context?.exempt);
}

function ruleViolation(error: unknown, doing: string, exempt: string | undefined): Failure {
  const demands = violatedRules(error).join('; ');
  const remedy = exempt === undefined ? '' : ` Exclude ${exempt} from the rule, or give the token's account a bypass.`;
  return [
    forbidsForcePush(error) ? 'force-push-forbidden' : 'rule-violation',
    `A rule of the repository or its organization does not let the token ${doing} (it demands: ${demands}).${remedy} GitHub says: ${messageOf(error)}`,
  ];
}

function failureByStatus(error: unknown, doing: string, permission: string, exempt: string | undefined): Failure {
  const said = messageOf(error);
  switch (statusOf(error)) {
    case undefined:
      return ['unreachable', `Could not ask GitHub to ${doing}: ${said}`];
    case 401:
      return ['invalid-token', `GitHub does not know the token that should ${doing}; check the input token.`];
    case 403:
    case 404:
      return [
        'missing-permission',
        `The token may not ${doing}: the job needs the permission ${missingPermission(error) ?? permission} (GitHub says: ${said}).`,
      ];
    default:
      return hasUnknownOutcome(error)
        ? ['server-error', `GitHub failed to ${doing} (${briefly(said)}); try again later.`]
        : ['rejected', `GitHub refused to ${doing}: ${said}${missingReason(said, exempt)}`];
  }
}

/** A server that is down sends a page in place of a sentence. */
function briefly(said: string): string {
  return /^"?\s*<(?:!doctype|html)\b/i.test(said) ? 'a page in place of an answer' : said;
}

/** What to look for where GitHub refuses a ref without a reason. */
function missingReason(said: string, exempt: string | undefined): string {
  if (exempt === undefined || !/reference update failed/i.test(said)) return '';
  return `. GitHub gives no reason. Most often a rule on branches forbids it (exclude ${exempt} from the rule), or the name of another branch is the beginning of this one's.`;
}
