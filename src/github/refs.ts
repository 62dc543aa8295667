import { brokenRules } from './branch-rules.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf, type WritePlace } from './refusal.ts';
import { writeOnce } from './write-once.ts';

const REPOSITORY_ID = 'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }';
const UPDATE_REFS = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';

/** A ref, and where it is to be. */
export interface NewRef extends Pick<WritePlace, 'exempt'> {
  /** As `heads/name`, without `refs/`. */
  readonly ref: string;
  readonly to: string;
}

/** A ref that is somewhere else. */
export interface RefMove extends NewRef {
  readonly from: string;
  /** Also where `to` doesn't follow `from`. */
  readonly force: boolean;
}

/** The commit that a ref is at; undefined where there is no such ref. @param ref as `heads/name` */
async function commitAt(octokit: Octokit, repository: RepositoryName, ref: string): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.git.getRef({ ...repository, ref });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Makes a ref. @returns false where there is such a ref already */
export async function createRef(octokit: Octokit, repository: RepositoryName, made: NewRef): Promise<boolean> {
  const { ref, to: sha } = made;
  const create = async () => {
    await octokit.rest.git.createRef({ ...repository, ref: `refs/${ref}`, sha });
    return true;
  };
  try {
    return await writeOnce(create, () => isAt(octokit, repository, made));
  } catch (error) {
    if (statusOf(error) === 422 && /already exists/i.test(String(error))) return false;
    throw refusalOf(error, 'create', made);
  }
}

/** Deletes a ref that is at `to`. @returns false where somebody else has deleted it */
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
    return await writeOnce(remove, async () => ((await isGone(octokit, repository, ref)) ? true : undefined));
  } catch (error) {
    if (mayBeGone(error) && (await isGone(octokit, repository, ref))) return false;
    throw refusalOf(error, 'delete', gone);
  }
}

/**
 * Moves a ref by compare-and-swap: only GraphQL can, REST moves it wherever it is. Where a server has no `updateRefs`, the
 * ref is read again right before it is moved.
 * @returns false where it is not at `from` any more
 */
export async function moveRef(octokit: Octokit, repository: RepositoryName, move: RefMove): Promise<boolean> {
  const isThere = () => isAt(octokit, repository, move);
  try {
    return await writeOnce(() => compareAndSwap(octokit, repository, move), isThere);
  } catch (error) {
    if (brokenRules(error).length > 0) throw refusalOf(error, 'move', move);
  }
  try {
    const at = await commitAt(octokit, repository, move.ref);
    if (at !== move.from) return at === move.to;
    const { ref, to: sha, force } = move;
    const update = async () => {
      await octokit.rest.git.updateRef({ ...repository, ref, sha, force });
      return true;
    };
    return await writeOnce(update, isThere);
  } catch (error) {
    if (mayBeGone(error) && (await isGone(octokit, repository, move.ref))) return false;
    throw refusalOf(error, 'move', move);
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

/** What the token may not write is answered like what is gone. */
function mayBeGone(error: unknown): boolean {
  return statusOf(error) === 404 || statusOf(error) === 422;
}

async function isGone(octokit: Octokit, repository: RepositoryName, ref: string): Promise<boolean> {
  return (await commitAt(octokit, repository, ref)) === undefined;
}

async function isAt(octokit: Octokit, repository: RepositoryName, { ref, to }: NewRef): Promise<true | undefined> {
  return (await commitAt(octokit, repository, ref)) === to ? true : undefined;
}

function refusalOf(error: unknown, verb: 'create' | 'move' | 'delete', place: NewRef): Error {
  const { ref } = place;
  const shown = ref.startsWith('heads/') ? `the branch ${ref.slice('heads/'.length)}` : `refs/${ref}`;
  return explain(error, `${verb} ${shown}`, 'contents: write', { ...place, isCommitted: true });
}
