import { getOctokit } from '@actions/github';
import { afterEach } from 'vitest';
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

const started: GitHubDouble[] = [];

/**
 * For the double's own tests: starts one that checks its own answers, too. After each test all are closed, and a
 * violation that the test has not looked at fails it.
 */
export async function setUp(options: GitHubOptions = {}): Promise<Setting> {
  const github = await startGitHub({ files: { Dockerfile: 'FROM node:22\n' }, checksAnswers: true, ...options });
  started.push(github);
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
  const taken = [...github.violations];
  started.splice(started.indexOf(github), 1);
  closing.push(github);
  return taken;
}

const closing: GitHubDouble[] = [];

afterEach(async () => {
  const [checked, all] = [[...started], [...started, ...closing]];
  started.length = 0;
  closing.length = 0;
  await Promise.all(all.map((github) => github.close()));
  for (const github of checked) github.assertValid();
});
