import { MAX_FILE_SIZE } from '../../model/file-limits.ts';
import type { Tree } from '../../model/github.ts';
import type { FileContent, FileSource, LinkedFiles } from '../../model/ports.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import { bytesOfBlob } from '../../util/git-blob.ts';
import { mapInParallel } from '../../util/parallel.ts';
import { followSymlinks, type PathEntry } from '../../util/symlinks.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { readBlob } from './blobs.ts';
import { readTree, treeIdOf } from './trees.ts';

/** GitHub wants few requests at a time; nearly all paths need none. */
const LINKS_AT_ONCE = 8;
/** The mode of a symbolic link; its content is the path that it leads to. */
const LINK = '120000';
/** No path is longer, in bytes; a longer one isn't fetched. */
const MAX_LINK = 4096;

/** Which files of a commit are listed. */
export interface FileSelection {
  readonly isSelected: (path: string) => boolean;
  /** Whether a file matters, by the links that its path goes through, and last the file. Default: each does. */
  readonly isTouched?: (linkChain: readonly string[]) => boolean;
}

/** The files of a commit that isn't checked out. */
export async function readCommitFiles(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  selection: FileSelection,
  workspace: FileSource,
): Promise<LinkedFiles> {
  const tree = await readTree(octokit, repository, await treeIdOf(octokit, repository, commit));
  return new CommitFiles(octokit, repository, tree, selection, workspace);
}

/** The files of a commit on GitHub. A file that the workspace has with the same content is read there. */
export class CommitFiles implements LinkedFiles {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #tree: Tree;
  readonly #selection: FileSelection;
  readonly #workspace: FileSource;
  readonly #read = new Map<string, Promise<FileContent>>();
  readonly #blobs = new Map<string, Promise<Buffer>>();

  constructor(
    octokit: Octokit,
    repository: RepositoryName,
    tree: Tree,
    selection: FileSelection,
    workspace: FileSource,
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#tree = tree;
    this.#selection = selection;
    this.#workspace = workspace;
  }

  /** Lists a link to a file of the commit, too, unless the file itself or a link before it is listed. */
  async list(): Promise<readonly string[]> {
    const { isSelected, isTouched = () => true } = this.#selection;
    const selected = [...this.#tree.entries.keys()].filter(isSelected).sort((a, b) => (a < b ? -1 : 1));
    const chains = await mapInParallel(selected, LINKS_AT_ONCE, (path) => this.#follow(path));
    const targets = chains.map((chain) => (chain !== undefined && isTouched(chain) ? chain.at(-1) : undefined));
    const listed = new Set(selected.filter((path, index) => targets[index] === path));
    return selected.filter((path, index) => {
      const target = targets[index];
      if (target === undefined || (target !== path && listed.has(target))) return false;
      listed.add(target);
      return true;
    });
  }

  async linkChain(path: string): Promise<readonly string[]> {
    return (await this.#follow(path)) ?? [path];
  }

  #follow(path: string): Promise<readonly string[] | undefined> {
    return followSymlinks(path, async (name): Promise<PathEntry> => {
      const entry = this.#tree.entries.get(name);
      if (entry?.mode !== LINK) return entry?.mode.startsWith('100') === true ? 'file' : undefined;
      return { link: entry.size > MAX_LINK ? '/' : (await this.#blob(entry.sha, path)).toString('utf8') };
    });
  }

  read(path: string): Promise<FileContent> {
    return getOrCreate(this.#read, path, () => this.#readOnce(path));
  }

  async #readOnce(path: string): Promise<FileContent> {
    const entry = this.#tree.entries.get((await this.linkChain(path)).at(-1) ?? path);
    if (entry === undefined) return { unreadable: 'the file does not exist' };
    if (entry.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
    const local = await this.#workspace.read(path);
    const stored = 'bytes' in local ? bytesOfBlob(local.bytes, entry.sha) : undefined;
    return { bytes: stored ?? (await this.#blob(entry.sha, path)) };
  }

  #blob(sha: string, path: string): Promise<Buffer> {
    return getOrCreate(this.#blobs, sha, () => readBlob(this.#octokit, this.#repository, sha, `read ${path}`));
  }
}
