import { violatedRules } from '../errors/branch-protection.ts';
import { failedRequest, type WriteContext } from '../errors/failed-request.ts';
import { statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';

const REPOSITORY_ID = 'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
const UPDATE_REFS = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/** A ref and the commit that it is to point to. */
export interface NewRef extends Pick<WriteContext, 'exempt'> {
  /** As `heads/name`, without `refs/`. */
  readonly ref: string;
  readonly to: string;
}

/** A ref that points to another commit now. */
export interface RefMove extends NewRef {
  readonly from: string;
  /** A force push: `to` need not descend from `from`. */
  readonly force: boolean;
}

/** The object that a ref points to; undefined where there is no such ref. @param ref as `heads/name` */
async function commitAt(octokit: Octokit, repository: RepositoryName, ref: string): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Creates a ref. @returns false where the ref exists already */
export async function createRef(octokit: Octokit, repository: RepositoryName, made: NewRef): Promise<boolean> {
  const { ref, to: sha } = made;
  const create = async () => {
    await octokit.rest.git.createRef({ ...repository, ref: `refs/${ref}`, sha });
    return true;
  };
  try {
    return await retryWrite(create, () => isAt(octokit, repository, made));
  } catch (error) {
    if (statusOf(error) === 422 && /already exists/i.test(String(error))) return false;
    throw failedUpdate(error, 'create', made);
  }
}

/** Deletes a ref, unless it points elsewhere than `to` by now. @returns false where somebody else has deleted it */
export async function deleteRef(octokit: Octokit, repository: RepositoryName, gone: NewRef): Promise<boolean> {
  const { ref } = gone;
  const remove = async () => {
    await octokit.rest.git.deleteRef({ ...repository, ref });
    return true;
  };
  try {
    const at = await commitAt(octokit, repository, ref);
    // Somebody may have pushed to it in the meantime.
    if (at !== gone.to) return at !== undefined;
    return await retryWrite(remove, async () => ((await isGone(octokit, repository, ref)) ? true : undefined));
  } catch (error) {
    if (mayBeGone(error) && (await isGone(octokit, repository, ref))) return false;
    throw failedUpdate(error, 'delete', gone);
  }
}

/**
 * Moves a ref by compare-and-swap, which only GraphQL offers: REST moves a ref from wherever it is. Where a server has no
 * `updateRefs`, the ref is read again right before it is moved.
 * @returns false where it is not at `from` any more
 */
export async function moveRef(octokit: Octokit, repository: RepositoryName, move: RefMove): Promise<boolean> {
  const isThere = () => isAt(octokit, repository, move);
  try {
    return await retryWrite(() => compareAndSwap(octokit, repository, move), isThere);
  } catch (error) {
    if (violatedRules(error).length > 0) throw failedUpdate(error, 'move', move);
  }
  try {
    const at = await commitAt(octokit, repository, move.ref);
    if (at !== move.from) return at === move.to;
    const { ref, to: sha, force } = move;
    const update = async () => {
      await octokit.rest.git.updateRef({ ...repository, ref, sha, force });
      return true;
    };
    return await retryWrite(update, isThere);
  } catch (error) {
    if (mayBeGone(error) && (await isGone(octokit, repository, move.ref))) return false;
    throw failedUpdate(error, 'move', move);
  }
}

async function compareAndSwap(
  octokit: Octokit,
  repository: RepositoryName,
  { ref, from, to, force }: RefMove,
): Promise<true> {
  const { repository: found } = await octokit.graphql<{ repository: { id: string } }>(REPOSITORY_ID, { ...repository });
  const refUpdates = [{ name: `refs/${ref}`, beforeOid: from, afterOid: to, force }];
  await octokit.graphql(UPDATE_REFS, { input: { repositoryId: found.id, refUpdates } });
  return true;
}

/** GitHub answers the same for a ref that is gone and one that the token may not write. */
function mayBeGone(error: unknown): boolean {
  return statusOf(error) === 404 || statusOf(error) === 422;
}

async function isGone(octokit: Octokit, repository: RepositoryName, ref: string): Promise<boolean> {
  return (await commitAt(octokit, repository, ref)) === undefined;
}

async function isAt(octokit: Octokit, repository: RepositoryName, { ref, to }: NewRef): Promise<true | undefined> {
  return (await commitAt(octokit, repository, ref)) === to ? true : undefined;
}

function failedUpdate(error: unknown, verb: 'create' | 'move' | 'delete', target: NewRef): Error {
  const { ref } = target;
  const shown = ref.startsWith('heads/') ? `the branch ${ref.slice('heads/'.length)}` : `refs/${ref}`;
  return failedRequest(error, `${verb} ${shown}`, 'contents: write', { ...target, isCommitted: true });
}
