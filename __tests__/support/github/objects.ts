import type { GitObject } from './cat-file.ts';
import type { Git } from './git.ts';

/** A name, an address and a moment (ISO 8601, whole seconds, UTC), as commits carry them. */
export type Signature = { readonly name: string; readonly email: string; readonly date: string };

/** A commit, read from its own bytes; `signature` is the gpgsig header, where it has one. */
export type Commit = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly signature: string | undefined;
  readonly message: string;
};

/** What a new commit is made of. */
export type NewCommit = Omit<Commit, 'sha' | 'signature'> & { readonly signed: boolean };

/** The one object of that type, or `undefined`. */
export async function readObject(git: Git, name: string, type: string): Promise<GitObject | undefined> {
  const found = await git.read(name);
  return found?.type === type ? found : undefined;
}

/** Reads commits that are known to exist. */
export async function readCommits(git: Git, names: readonly string[]): Promise<Commit[]> {
  return Promise.all(names.map((name) => readCommit(git, name)));
}

/** Reads one commit that is known to exist. */
export async function readCommit(git: Git, name: string): Promise<Commit> {
  const object = await readObject(git, name, 'commit');
  if (object === undefined) throw new Error(`${name} is no commit`);
  return parseCommit(object);
}

/** Takes a commit's bytes apart. */
export function parseCommit({ sha, content }: GitObject): Commit {
  const text = content.toString();
  const end = text.indexOf('\n\n');
  // A header goes on over lines that start with a space.
  const headers = text
    .slice(0, end)
    .split(/\n(?! )/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
  const all = (name: string): string[] => headers.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string): string => all(name)[0] ?? '';
  return {
    sha,
    tree: one('tree'),
    parents: all('parent'),
    author: parseSignature(one('author')),
    committer: parseSignature(one('committer')),
    signature: all('gpgsig')[0]?.replaceAll('\n ', '\n'),
    message: text.slice(end + 2).replace(/\n$/, ''),
  };
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(line) ?? [];
  return { name, email, date: isoDate(new Date(Number(seconds) * 1000)) };
}

/** A moment as GitHub writes it: whole seconds. */
export function isoDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

// Not a signature that any key would verify: it stands where GitHub's would, so that a commit carries in git itself
// whether GitHub signed it.
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nwsFcBAABCAAQBQJgithub+double\n-----END PGP SIGNATURE-----';

/** Writes a commit and gives its id. */
export function writeCommit(git: Git, commit: NewCommit): string {
  const line = (kind: string, { name, email, date }: Signature): string => {
    if (/[<>\n\0]/.test(name + email)) throw new Error(`git takes no identity ${name} <${email}>`);
    return `${kind} ${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
  };
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    line('author', commit.author),
    line('committer', commit.committer),
    ...(commit.signed ? [`gpgsig ${SIGNATURE.replaceAll('\n', '\n ')}`] : []),
  ];
  return git.write('commit', Buffer.from(`${headers.join('\n')}\n\n${commit.message}`));
}
