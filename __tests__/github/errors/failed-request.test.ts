import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { failedRequest } from '../../../src/github/errors/failed-request.ts';
import { mayRefuseWorkflowFiles } from '../../../src/github/errors/missing-permission.ts';

const PLACE = { exempt: 'freshfrom/**', isCommitted: true };
const REF_HEADER = 'contents=write; contents=write,workflows=write';

function refusal(status: number, message: string, permissions?: string): RequestError {
  const request = { method: 'POST', url: 'https://api.github.invalid/', headers: {} } as const;
  const headers = permissions === undefined ? {} : { 'x-accepted-github-permissions': permissions };
  return new RequestError(message, status, { request, response: { status, url: request.url, headers, data: {} } });
}

const create = (error: unknown, place: typeof PLACE | undefined = PLACE): string =>
  failedRequest(error, 'create the branch freshfrom/refresh', 'contents: write', place).message;

describe('workflow files', () => {
  it.each([
    ['403', refusal(403, 'Resource not accessible by integration', REF_HEADER)],
    ['404', refusal(404, 'Not Found', 'contents=write,workflows=write')],
    ['nothing but workflows', refusal(403, 'Resource not accessible by integration', 'workflows=write')],
    [
      'words',
      refusal(422, 'refusing to allow a GitHub App to create or update workflow `a` without `workflows` permission'),
    ],
    ['words of a scope', new Error('refusing to allow an OAuth App to create workflow `a` without `workflow` scope')],
  ])('are named where a ref is refused with %s', (_, error) => {
    expect(create(error)).toMatch(
      /GITHUB_TOKEN can't have it; a GitHub App's token with permission-workflows: write can/,
    );
    expect(create(error)).not.toMatch(/job needs/);
  });

  it.each([
    ['nothing is written yet', undefined, REF_HEADER, /the job needs the permission contents: write \(/],
    ['the header names another permission', PLACE, 'contents=write', /the job needs the permission contents: write \(/],
    ['there is no header', PLACE, undefined, /the job needs the permission contents: write \(/],
    [
      'any of several would do',
      undefined,
      'issues=write; pull_requests=write',
      /permission issues: write; pull_requests: write/,
    ],
  ])('are no permission of a job where %s', (_, place, header, words) => {
    const error = refusal(403, 'Resource not accessible by integration', header);
    const { message } = failedRequest(error, 'commit', 'contents: write', place);
    expect(message).toMatch(words);
    expect(message).not.toContain('workflows');
  });
});

describe('rules on branches', () => {
  it.each([
    ['Cannot create ref due to creations being restricted.', 'no new branches'],
    ['Cannot delete this branch', 'no deletions'],
    ['Cannot force-push to this branch', 'no force-push'],
    ['Cannot update this protected ref.', 'no updates'],
    ['Commits must have verified signatures.', 'signed commits'],
    ['Commit author email must match a given regex pattern: @acme', "a pattern for the commit author's e-mail"],
    ['The committer email must end with @acme', "a pattern for the committer's e-mail"],
    ['Commit message must start with "feat"', 'a pattern for the commit message'],
    ['This branch must not contain merge commits.', 'a linear history'],
    ['Changes must be made through a pull request.', 'changes by pull request alone'],
    ['Required status check "ci" is expected.', 'status checks before the push'],
    ['Required workflow "ci" is not satisfied.', 'workflows that have run before the push'],
    ['File path api/Dockerfile is restricted', 'no files at certain paths, or too large ones'],
    ['Something new', 'something that GitHub does not name'],
    ['Commits must have verified signatures.\n\nCannot force-push to this branch', 'signed commits; no force-push'],
  ])('are named by their kind: %s', (sentence, kind) => {
    const words = `Repository rule violations found\n\n${sentence}\n\n`;
    const rest = refusal(422, `${words} - https://docs.github.com/rest/git/refs#create-a-reference`);
    const graphql = new Error(`Request failed due to following response errors:\n - ${words}`);
    for (const error of [rest, graphql]) {
      expect(create(error)).toContain(`(it demands: ${kind}). Exclude freshfrom/** from the rule, `);
      expect(create(error)).not.toContain('\n');
    }
  });

  it.each([
    'Protected branch update failed for refs/heads/freshfrom/refresh. Cannot force-push to a protected branch',
    'GH006: Protected branch update failed for refs/heads/freshfrom/refresh. Cannot force-push to this protected branch',
  ])('of the older kind are named, too: %s', (words) => {
    expect(create(refusal(422, words))).toContain('(it demands: no force-push)');
  });

  it('name the branch where the commit is refused already', () => {
    const error = refusal(422, 'Repository rule violations found\n\nCommit author email must match a pattern');
    const place = { ...PLACE, isCommitted: false };
    expect(failedRequest(error, 'commit', 'contents: write', place).message).toContain(
      'Exclude freshfrom/** from the rule, ',
    );
  });

  it('name no branch where there is none', () => {
    expect(
      failedRequest(refusal(422, 'Repository rule violations found\n\nNew'), 'commit', 'contents: write').message,
    ).toMatch(/does not let the token commit \(it demands: something that GitHub does not name\)\. GitHub says/);
  });

  it('are guessed where GitHub gives no reason', () => {
    expect(create(refusal(422, 'Reference update failed'))).toMatch(
      /a rule on branches forbids it \(exclude freshfrom\/\*\* from the rule\)/,
    );
    expect(create(refusal(422, 'Object does not exist'))).not.toContain('rule');
  });
});

describe('the code of a refusal', () => {
  it.each([
    ['invalid-token', refusal(401, 'Bad credentials')],
    ['missing-permission', refusal(403, 'Resource not accessible by integration')],
    ['missing-permission', refusal(404, 'Not Found')],
    ['missing-workflow-permission', refusal(403, 'Resource not accessible by integration', REF_HEADER)],
    ['missing-workflow-permission', refusal(422, 'refusing to update workflow `a` without `workflows` permission')],
    ['pull-requests-disabled', refusal(403, 'Actions is not permitted to create or approve pull requests')],
    ['rule-violation', refusal(422, 'Repository rule violations found\n\nCommits must have verified signatures.')],
    ['force-push-forbidden', refusal(422, 'Repository rule violations found\n\nCannot force-push to this branch')],
    ['rate-limited', refusal(429, 'Too many requests')],
    ['rate-limited', refusal(403, 'API rate limit exceeded')],
    ['server-error', refusal(502, 'Bad gateway')],
    ['rejected', refusal(422, 'Object does not exist')],
    ['unreachable', new Error('socket hang up')],
  ])('is %s', (code, error) => {
    expect(failedRequest(error, 'create the branch freshfrom/refresh', 'contents: write', PLACE)).toMatchObject({
      code,
    });
  });

  it.each([
    [true, refusal(403, 'Resource not accessible by integration')],
    [true, refusal(422, 'refusing to update workflow `a` without `workflows` permission')],
    [false, refusal(403, 'API rate limit exceeded')],
    [false, refusal(422, 'Object does not exist')],
  ])('tells whether workflow files may be the reason: %s', (expected, error) => {
    expect(mayRefuseWorkflowFiles(failedRequest(error, 'create the branch', 'contents: write', PLACE))).toBe(expected);
  });
});
