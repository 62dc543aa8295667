import { expect, it } from 'vitest';
import { runPages } from '../../src/action/run-pages.ts';

it('gives the pages of the run and of its workflow, where they are known', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/base-images.yml@refs/heads/main',
  };
  const run = 'https://ghe.example/acme/shop/actions/runs/42';
  expect(runPages(env)).toEqual({
    run,
    workflow: 'https://ghe.example/acme/shop/actions/workflows/base-images.yml',
  });
  expect(runPages({ ...env, GITHUB_WORKFLOW_REF: 'dynamic/x' })).toEqual({ run, workflow: undefined });
  expect(runPages({})).toEqual({ run: undefined, workflow: undefined });
});
