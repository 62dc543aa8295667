import { expect, it } from 'vitest';
import { isGitHubToken, signOffIdentity } from '../../src/github/token-owner.ts';
import { setUp } from '../support/github/setting.ts';

it.each([
  ['github-token', true, /^github-actions\[bot\] <41898282\+github-actions\[bot\]@users\.noreply\.github\.com>$/],
  ['app', false, /^freshfrom-app\[bot\] <\d+\+freshfrom-app\[bot\]@users\.noreply\.github\.com>$/],
  ['personal', false, /^octocat <\d+\+octocat@users\.noreply\.github\.com>$/],
] as const)('knows the owner of a token: %s', async (kind, isOfWorkflow, signature) => {
  const { octokit } = await setUp({ token: { kind } });
  expect(await isGitHubToken(octokit)).toBe(isOfWorkflow);
  expect(await signOffIdentity(octokit)).toMatch(signature);
});

it('signs off as GITHUB_TOKEN where GitHub gives no answer', async () => {
  const { octokit, github } = await setUp({ token: { kind: 'personal' } });
  github.fail({ path: '/graphql' }, { status: 403, body: { message: 'Forbidden' } }, 2);
  expect(await signOffIdentity(octokit)).toMatch(/^github-actions\[bot\] </);
  expect(await isGitHubToken(octokit)).toBe(false);
});
