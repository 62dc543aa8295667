import type { Tree, TreeEntry } from '../../model/github.ts';
import { failedRequest } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';

/** The id of a commit's tree. */
export async function treeIdOf(octokit: Octokit, repository: RepositoryName, commit: string): Promise<string> {
  try {
    const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
    return data.tree.sha;
  } catch (error) {
    throw failedRequest(error, `read the commit ${commit}`, 'contents: read');
  }
}

/** Every file of a tree, with one request where GitHub sends it whole. */
export async function readTree(octokit: Octokit, repository: RepositoryName, sha: string): Promise<Tree> {
  const entries = new Map<string, TreeEntry>();
  await collect(octokit, repository, sha, '', entries);
  return { sha, entries };
}

async function collect(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
  prefix: string,
  into: Map<string, TreeEntry>,
): Promise<void> {
  const get = async (recursive: boolean) => {
    const { data } = await octokit.rest.git.getTree({
      ...repository,
      tree_sha: sha,
      ...(recursive ? { recursive: '1' } : {}),
    });
    return data;
  };
  const whole = await get(true).catch((error: unknown) => {
    throw failedRequest(error, 'read the files of the branch', 'contents: read');
  });
  // GitHub truncates at 100,000 entries: then folder by folder.
  const { tree } = whole.truncated ? await get(false) : whole;
  for (const { path, mode, type, sha: id, size } of tree) {
    if (type === 'blob') into.set(prefix + path, { mode, sha: id, size: size ?? 0 });
    else if (type === 'tree' && whole.truncated) await collect(octokit, repository, id, `${prefix}${path}/`, into);
  }
}

/** The entries of `after` that `before` has not, or has with another content or mode; undefined: only `before` has it. */
export function changedEntries(before: Tree, after: Tree): Map<string, TreeEntry | undefined> {
  const changes = new Map<string, TreeEntry | undefined>();
  for (const [path, entry] of after.entries) {
    const old = before.entries.get(path);
    if (old?.sha !== entry.sha || old.mode !== entry.mode) changes.set(path, entry);
  }
  for (const path of before.entries.keys()) if (!after.entries.has(path)) changes.set(path, undefined);
  return changes;
}
