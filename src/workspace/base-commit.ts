import { posix } from 'node:path';
import { ConfigurationError } from '../model/error.ts';
import { bytesOfBlob } from '../util/git-blob.ts';
import { type GitResult, runGit } from './git.ts';

/** What a commit has at a path. */
interface TreeEntry {
  /** In git's octal digits: `100644` is a file, `120000` a link. */
  readonly mode: string;
  readonly id: string;
}

/** The commit at which HEAD left a base, as the work tree around a folder is compared with it. Reads local git alone. */
export class BaseCommit {
  readonly #folder: string;
  /** The path from the root of the work tree to the folder; empty or with a slash at its end. */
  readonly #prefix: string;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  /** By the path of a renamed file, the one that it had. */
  readonly #formerPaths: ReadonlyMap<string, string>;

  private constructor(
    folder: string,
    prefix: string,
    entries: ReadonlyMap<string, TreeEntry>,
    formerPaths: ReadonlyMap<string, string>,
  ) {
    this.#folder = folder;
    this.#prefix = prefix;
    this.#entries = entries;
    this.#formerPaths = formerPaths;
  }

  /**
   * Finds the commit.
   * @param folder where paths are relative to
   * @param base a branch, tag or commit
   * @throws ConfigurationError where git knows none, with what to do
   */
  static async find(folder: string, base: string): Promise<BaseCommit> {
    const place = await runGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']);
    const [isHere, prefix = ''] = textOf(place)?.split('\n') ?? [];
    if (isHere !== 'true')
      throw noBase(base, 'git is not on the PATH, or this folder is in no work tree that it reads for this user');
    const commit = await commitOf(folder, base);
    if (commit === undefined) {
      const branch = base.replace(/^origin\//, '') || 'main';
      const fetch = `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
      throw noBase(base, `git knows no such commit here. Fetch it (${fetch}) and write --base origin/${branch}`);
    }
    const found = textOf(await runGit(folder, ['merge-base', commit, 'HEAD']));
    if (found === undefined) {
      const why = 'HEAD has no commit in common with it in this clone';
      throw noBase(base, `${why}. Fetch the history (git fetch --unshallow; fetch-depth: 0 of actions/checkout)`);
    }
    const id = found.trim();
    const [tree, moves] = await Promise.all([
      runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', id]),
      // The index alone: to read the work tree, git may run filters that its configuration names.
      runGit(folder, ['diff-index', '--cached', '--raw', '-z', '-M', '--diff-filter=R', id]),
    ]);
    const listed = textOf(tree);
    if (listed === undefined) throw noBase(base, `git can't list the files of ${id}`);
    return new BaseCommit(folder, prefix, entriesOf(listed), renamesOf(textOf(moves) ?? ''));
  }

  /**
   * What a file was.
   * @returns undefined where there was none; where it was the same, no text
   */
  async former(
    path: string,
    bytes: Uint8Array,
  ): Promise<{ readonly isSame: boolean; text(): Promise<string> } | undefined> {
    const now = this.#inTree(path);
    const entry = this.#entries.get(this.#formerPaths.get(now) ?? now);
    if (entry === undefined || !entry.mode.startsWith('100')) return undefined;
    return { isSame: bytesOfBlob(bytes, entry.id) !== undefined, text: () => this.#read(entry) };
  }

  /** Whether a link is as it was. @param target as it is written */
  async hadLink(path: string, target: string): Promise<boolean> {
    const entry = this.#entries.get(this.#inTree(path));
    return entry?.mode === '120000' && (await this.#read(entry)) === Buffer.from(target).toString('latin1');
  }

  #inTree(path: string): string {
    return posix.normalize(this.#prefix + path);
  }

  /** One character per byte. */
  async #read({ id }: TreeEntry): Promise<string> {
    const answer = await runGit(this.#folder, ['cat-file', 'blob', id]);
    // Without the content, as in a partial clone, all is new.
    return 'stdout' in answer ? answer.stdout.toString('latin1') : '';
  }
}

async function commitOf(folder: string, base: string): Promise<string | undefined> {
  // git would read it as an option.
  if (base.startsWith('-') || base === '') return undefined;
  return textOf(await runGit(folder, ['rev-parse', '--verify', '--quiet', `${base}^{commit}`]))?.trim();
}

function textOf(answer: GitResult): string | undefined {
  return 'stdout' in answer ? answer.stdout.toString('utf8') : undefined;
}

function entriesOf(listed: string): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const line of listed.split('\0')) {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    if (mode !== undefined && id !== undefined && path !== undefined) entries.set(path, { mode, id });
  }
  return entries;
}

/** @param raw for each rename its `:mode mode id id R<score>`, the former path and the new one */
function renamesOf(raw: string): Map<string, string> {
  const words = raw.split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) renames.set(words[at + 2] ?? '', words[at + 1] ?? '');
  return renames;
}

function noBase(base: string, why: string): ConfigurationError {
  return new ConfigurationError('invalid-call', `--base ${base}: ${why}.`);
}
