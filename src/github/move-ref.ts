import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf } from './refusal.ts';

const REPOSITORY_ID = 'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
const UPDATE_REFS = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/**
 * Moves a ref by compare-and-swap: only GraphQL can, REST's `force` moves it wherever it is. Where a server has no
 * `updateRefs`, the ref is read again right before it is forced.
 * @param ref as `heads/name`, without `refs/`
 * @returns false where it is not at `from` any more
 */
export async function moveRef(
  octokit: Octokit,
  repository: RepositoryName,
  ref: string,
  from: string,
  to: string,
): Promise<boolean> {
  try {
    const { repository: found } = await octokit.graphql<{ repository: { id: string } }>(REPOSITORY_ID, {
      ...repository,
    });
    const refUpdates = [{ name: `refs/${ref}`, beforeOid: from, afterOid: to, force: true }];
    await octokit.graphql(UPDATE_REFS, { input: { repositoryId: found.id, refUpdates } });
    return true;
  } catch {
    return forceRef(octokit, repository, ref, from, to);
  }
}

async function forceRef(
  octokit: Octokit,
  repository: RepositoryName,
  ref: string,
  from: string,
  to: string,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...repository, ref });
    if (data.object.sha !== from) return false;
    await octokit.rest.git.updateRef({ ...repository, ref, sha: to, force: true });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    const shown = ref.startsWith('heads/') ? `the branch ${ref.slice('heads/'.length)}` : `refs/${ref}`;
    throw explain(error, `move ${shown}`, 'contents: write');
  }
}
