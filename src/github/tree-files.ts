import { OperationalError } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { Tree, TreeEntry } from '../model/github.ts';
import type { FileContent, FileSource, LinkedFiles } from '../model/ports.ts';
import { gitBlobId } from '../util/git-blob.ts';
import { mapInParallel } from '../util/parallel.ts';
import { followSymlinks, type PathEntry } from '../util/symlinks.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

/** GitHub wants few requests at a time; nearly all paths need none. */
const LINKS_AT_ONCE = 8;
/** The mode of a link; its content is the path that it leads to. */
const LINK = '120000';
/** Longer than any path; what is longer isn't fetched. In bytes. */
const MAX_LINK = 4096;

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
    throw explain(error, 'read the files of the branch', 'contents: read');
  });
  // Cut off at 100,000 entries: then folder by folder.
  const { tree } = whole.truncated ? await get(false) : whole;
  for (const { path, mode, type, sha: id, size } of tree) {
    if (type === 'blob') into.set(prefix + path, { mode, sha: id, size: size ?? 0 });
    else if (type === 'tree' && whole.truncated) await collect(octokit, repository, id, `${prefix}${path}/`, into);
  }
}

/** Which files of a tree are listed. */
export interface TreeSelection {
  readonly isSelected: (path: string) => boolean;
  /** Whether a file matters, by the names that its path goes through: links, and the file in the end. Default: each. */
  readonly isTouched?: (way: readonly string[]) => boolean;
}

/** The files of a commit that isn't checked out. */
export async function filesAt(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  selection: TreeSelection,
  workspace: FileSource,
): Promise<LinkedFiles> {
  try {
    const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
    const tree = await readTree(octokit, repository, data.tree.sha);
    return new TreeFiles(octokit, repository, tree, selection, workspace);
  } catch (error) {
    throw error instanceof OperationalError ? error : explain(error, `read the commit ${commit}`, 'contents: read');
  }
}

/** The files of a commit on GitHub; what the workspace has with the same id is read there. */
export class TreeFiles implements LinkedFiles {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #tree: Tree;
  readonly #selection: TreeSelection;
  readonly #workspace: FileSource;
  readonly #read = new Map<string, Promise<FileContent>>();
  readonly #blobs = new Map<string, Promise<Buffer>>();

  constructor(
    octokit: Octokit,
    repository: RepositoryName,
    tree: Tree,
    selection: TreeSelection,
    workspace: FileSource,
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#tree = tree;
    this.#selection = selection;
    this.#workspace = workspace;
  }

  /** A link to a file of the tree is listed, too, but not where the file is listed itself, or by a link before it. */
  async list(): Promise<readonly string[]> {
    const { isSelected, isTouched = () => true } = this.#selection;
    const selected = [...this.#tree.entries.keys()].filter(isSelected).sort((a, b) => (a < b ? -1 : 1));
    const ways = await mapInParallel(selected, LINKS_AT_ONCE, (path) => this.#follow(path));
    const targets = ways.map((way) => (way !== undefined && isTouched(way) ? way.at(-1) : undefined));
    const listed = new Set(selected.filter((path, index) => targets[index] === path));
    return selected.filter((path, index) => {
      const target = targets[index];
      if (target === undefined || (target !== path && listed.has(target))) return false;
      listed.add(target);
      return true;
    });
  }

  async way(path: string): Promise<readonly string[]> {
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
    const known = this.#read.get(path) ?? this.#readOnce(path);
    this.#read.set(path, known);
    return known;
  }

  async #readOnce(path: string): Promise<FileContent> {
    const entry = this.#tree.entries.get((await this.way(path)).at(-1) ?? path);
    if (entry === undefined) return { unreadable: 'the file does not exist' };
    if (entry.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
    const local = await this.#workspace.read(path);
    if ('bytes' in local && gitBlobId(local.bytes) === entry.sha) return local;
    return { bytes: await this.#blob(entry.sha, path) };
  }

  #blob(sha: string, path: string): Promise<Buffer> {
    const known = this.#blobs.get(sha) ?? this.#fetchBlob(sha, path);
    this.#blobs.set(sha, known);
    return known;
  }

  async #fetchBlob(sha: string, path: string): Promise<Buffer> {
    try {
      const { data } = await this.#octokit.rest.git.getBlob({ ...this.#repository, file_sha: sha });
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    } catch (error) {
      throw explain(error, `read ${path}`, 'contents: read');
    }
  }
}
