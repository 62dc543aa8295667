import type { ChangedFile } from '../diff.ts';
import type { Commit } from '../objects.ts';
import { nodeId } from '../records.ts';
import type { Repository } from '../repository.ts';
import type { World } from '../world.ts';
import { apiAddress, webAddress } from './repository.ts';
import { renderUser } from './user.ts';

/** Whether GitHub vouches for a commit: it does for those it signed itself, and knows no other keys here. */
export function renderVerification({ signature, committer }: Commit) {
  return signature === undefined
    ? { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
    : { verified: true, reason: 'valid', signature, payload: 'tree', verified_at: committer.date };
}

/** A commit as the Git Data operations answer with it ("git-commit"). */
export function renderGitCommit(world: World, repository: Repository, commit: Commit) {
  const [url, web] = [apiAddress(world, repository), webAddress(repository)];
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/git/commits/${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
    verification: renderVerification(commit),
  };
}

/** A commit as the repository's operations answer with it ("commit"): linked to accounts where the address is one's. */
export function renderCommit(world: World, repository: Repository, commit: Commit) {
  const [url, web] = [apiAddress(world, repository), webAddress(repository)];
  const [author, committer] = [world.users.byEmail(commit.author.email), world.users.byEmail(commit.committer.email)];
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: renderVerification(commit),
    },
    author: author === undefined ? null : renderUser(world, author),
    committer: committer === undefined ? null : renderUser(world, committer),
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${web}/commit/${sha}` })),
  };
}

/** A changed file as comparisons and pull requests list it ("diff-entry"). */
export function renderChangedFile(world: World, repository: Repository, head: string, file: ChangedFile) {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webAddress(repository)}/blob/${head}/${path}`,
    raw_url: `${webAddress(repository)}/raw/${head}/${path}`,
    contents_url: `${apiAddress(world, repository)}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
