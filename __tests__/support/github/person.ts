import { readObject, type Signature, writeCommit } from './objects.ts';
import { followBranches } from './pulls.ts';
import type { Repository } from './repository.ts';
import { entryAt, writeTree } from './trees.ts';
import { signOffIdentity } from './users.ts';
import type { World } from './world.ts';

/** What is in a file: its content, and its mode where it is not a plain file. A symbolic link's content is its target. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly mode: '100644' | '100755' | '120000' };

/** Files by path. */
export type Files = Readonly<Record<string, FileContent>>;

/** Who commits what. `author` is a login, or a name and an address that belong to no account. */
export type PersonsCommit = {
  readonly author?: string | { readonly name: string; readonly email: string };
  /** A login, where somebody else has put the author's work there. */
  readonly committer?: string;
  readonly message?: string;
  /** Moves the branch to this commit first, as a forced push would; a branch name or an id. */
  readonly onto?: string;
};

/** Commits files to a branch straight through git, as a person's push does; null takes a file away. */
export async function commitAsPerson(
  world: World,
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, FileContent | null>>,
  { author = 'octocat', committer, message = 'Change files', onto }: PersonsCommit,
): Promise<string> {
  const start = await startOf(world, repository, branch, onto);
  const date = world.now();
  const person: Signature =
    typeof author === 'string' ? signOffIdentity(world.users.ensure(author), date) : { ...author, date };
  const changes = Object.entries(files).map(([path, file]) =>
    file === null
      ? { path, mode: '100644', sha: null }
      : { path, mode: modeOf(file), sha: world.git.write('blob', bytesOf(file)) },
  );
  const sha = writeCommit(world.git, {
    tree: await writeTree(world.git, start, changes),
    parents: start === undefined ? [] : [start],
    author: person,
    committer: committer === undefined ? person : signOffIdentity(world.users.ensure(committer), date),
    message,
    signed: false,
  });
  // Whatever the branch had: `onto` may leave commits of it behind.
  const refused = await repository.update([{ name: `refs/heads/${branch}`, after: sha, before: undefined }]);
  if (refused !== undefined) throw new Error(refused);
  await followBranches(world);
  return sha;
}

/** A new branch starts at the default branch; the default branch itself starts from nothing. */
async function startOf(world: World, repository: Repository, branch: string, onto: string | undefined) {
  if (onto !== undefined) {
    const sha = (await repository.resolve(onto)) ?? (await world.home.resolve(onto));
    if (sha === undefined) throw new Error(`${onto} is neither a branch nor a commit`);
    return sha;
  }
  return (await repository.branch(branch)) ?? (await world.home.branch(world.settings.defaultBranch));
}

/** The bytes of a file at the tip of a branch; throws where there is none. */
export async function readFileOf(world: World, repository: Repository, branch: string, path: string): Promise<Buffer> {
  const entry = await fileEntry(repository, branch, path);
  const blob = await readObject(world.git, entry.sha, 'blob');
  if (blob === undefined) throw new Error(`${path} on ${branch} is a folder`);
  return blob.content;
}

/** The mode of a file at the tip of a branch (`100644`, `100755`, `120000`). */
export async function modeAt(repository: Repository, branch: string, path: string): Promise<string> {
  return (await fileEntry(repository, branch, path)).mode;
}

async function fileEntry(repository: Repository, branch: string, path: string) {
  const commit = await repository.branch(branch);
  const entry = commit === undefined ? undefined : await entryAt(repository.git, commit, path);
  if (entry === undefined) throw new Error(`there is no ${path} on ${branch}`);
  return entry;
}

const bytesOf = (file: FileContent): Uint8Array => {
  const content = typeof file === 'string' || file instanceof Uint8Array ? file : file.content;
  return typeof content === 'string' ? Buffer.from(content) : content;
};

const modeOf = (file: FileContent): string =>
  typeof file === 'string' || file instanceof Uint8Array ? '100644' : file.mode;
