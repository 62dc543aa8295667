import { getOctokit } from '@actions/github';
import { onTestFinished } from 'vitest';
import { type GitHubDouble, type GitHubOptions, startGitHub } from './double.ts';

/** The client that Actions use, on a double. */
export type Client = ReturnType<typeof getOctokit>;

/** A double with what its own tests speak to it through. */
export type Setting = {
  readonly github: GitHubDouble;
  readonly octokit: Client;
  /** Where every operation on the repository is. */
  readonly repo: { readonly owner: string; readonly repo: string };
  /** A request as no typed client would send it. */
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
};

/** Doubles whose violations the test looks at itself. */
const taken = new WeakSet<GitHubDouble>();

/**
 * For the double's own tests: starts one that checks its own answers, too. It is closed at the end of the test, and a
 * violation that the test has not looked at fails it.
 */
export async function setUp(options: GitHubOptions = {}): Promise<Setting> {
  const github = await startGitHub({ files: { Dockerfile: 'FROM node:22\n' }, checksAnswers: true, ...options });
  // A hook of the file would be set in the first test file alone of those that share a process.
  onTestFinished(async () => {
    await github.close();
    if (!taken.has(github)) github.assertValid();
  });
  const [owner = '', repo = ''] = github.fullName.split('/');
  const send: Setting['send'] = (method, path, body, headers) =>
    fetch(`${github.apiUrl}${path}`, {
      method,
      headers: { authorization: `token ${github.token}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { github, octokit: getOctokit(github.token, { baseUrl: github.apiUrl }), repo: { owner, repo }, send };
}

/** The violations so far, taken out of the check at the test's end. */
export function takeViolations(github: GitHubDouble): string[] {
  taken.add(github);
  return [...github.violations];
}
