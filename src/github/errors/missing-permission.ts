import { RequestError } from '@octokit/request-error';
import { messageOf, type OperationalError } from '../../model/error.ts';
import { isForbidden } from './response-status.ts';

const NO_WORKFLOWS = /without `?workflows?`? (?:permission|scope)/i;

/** Whether GitHub may have refused workflow files: some of those refusals look like any other. */
export function mayRefuseWorkflowFiles({ code, cause }: OperationalError): boolean {
  return code === 'missing-workflow-permission' || isForbidden(cause);
}

/**
 * Whether the token lacks `workflows: write`. For a ref, GitHub's response names alternatives in a header:
 * `contents=write; contents=write,workflows=write`. Which one is missing follows from what the token has done before.
 * @param hasContents the token has written contents
 */
export function lacksWorkflows(error: unknown, hasContents: boolean): boolean {
  if (NO_WORKFLOWS.test(messageOf(error))) return true;
  const sets = isForbidden(error) ? acceptedPermissions(error) : [];
  return hasContents ? sets.some(hasWorkflows) : sets.length > 0 && sets.every(hasWorkflows);
}

/** The permission that a refused request needs and a job can have, as in `contents: write`, where GitHub names one. */
export function missingPermission(error: unknown): string | undefined {
  const sets = acceptedPermissions(error).filter((set) => !hasWorkflows(set));
  return sets.length === 0 ? undefined : sets.map((set) => set.replaceAll('=', ': ')).join('; ');
}

function hasWorkflows(set: string): boolean {
  return /\bworkflows=/.test(set);
}

/** The sets of permissions of which GitHub would accept any one. */
function acceptedPermissions(error: unknown): string[] {
  const header = error instanceof RequestError ? error.response?.headers['x-accepted-github-permissions'] : undefined;
  return typeof header === 'string' && header.trim() !== '' ? header.split(';').map((set) => set.trim()) : [];
}
