import type { RunPages } from '../reports/pull-request-footer.ts';

/** The pages of the workflow run whose environment this is. */
export function runPages(env: Readonly<Record<string, string | undefined>>): RunPages {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_WORKFLOW_REF: ref } = env;
  if (!server || !repository) return { run: undefined, workflow: undefined };
  const actions = `${server}/${repository}/actions`;
  // owner/name/.github/workflows/images.yml@refs/heads/main
  const file = /\/\.github\/workflows\/([\w.-]+)@/.exec(ref ?? '')?.[1];
  return {
    run: id ? `${actions}/runs/${id}` : undefined,
    workflow: file === undefined ? undefined : `${actions}/workflows/${file}`,
  };
}
