import { OperationalError } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import { blobId } from '../model/git-blob.ts';
import type { Tree, TreeEntry } from '../model/github.ts';
import { mapInParallel } from '../model/parallel.ts';
import type { FileContent, FileSource, LinkedFiles } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';
import { followLinks } from './tree-links.ts';

/** GitHub wants few requests at a time; nearly all paths need none. */
const LINKS_AT_ONCE = 8;

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

/** The files of a commit that isn't checked out. */
export async function filesAt(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  isSelected: (path: string) => boolean,
  workspace: FileSource,
): Promise<FileSource> {
  try {
    const { data } = await octokit.rest.git.getCommit({ ...repository, commit_sha: commit });
    const tree = await readTree(octokit, repository, data.tree.sha);
    return new TreeFiles(octokit, repository, tree, isSelected, workspace);
  } catch (error) {
    throw error instanceof OperationalError ? error : explain(error, `read the commit ${commit}`, 'contents: read');
  }
}

/** The files of a commit on GitHub; what the workspace has with the same id is read there. */
export class TreeFiles implements LinkedFiles {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #tree: Tree;
  readonly #isSelected: (path: string) => boolean;
  readonly #workspace: FileSource;
  readonly #read = new Map<string, Promise<FileContent>>();
  readonly #blobs = new Map<string, Promise<Buffer>>();

  constructor(
    octokit: Octokit,
    repository: RepositoryName,
    tree: Tree,
    isSelected: (path: string) => boolean,
    workspace: FileSource,
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#tree = tree;
    this.#isSelected = isSelected;
    this.#workspace = workspace;
  }

  /** A link to a file of the tree is listed, too, but not where the file is listed itself, or by a link before it. */
  async list(): Promise<readonly string[]> {
    const selected = [...this.#tree.entries.keys()].filter(this.#isSelected).sort((a, b) => (a < b ? -1 : 1));
    const targets = await mapInParallel(selected, LINKS_AT_ONCE, (path) => this.#follow(path));
    const listed = new Set(selected.filter((path, index) => targets[index] === path));
    return selected.filter((path, index) => {
      const target = targets[index];
      if (target === undefined || (target !== path && listed.has(target))) return false;
      listed.add(target);
      return true;
    });
  }

  async target(path: string): Promise<string> {
    return (await this.#follow(path)) ?? path;
  }

  #follow(path: string): Promise<string | undefined> {
    return followLinks(path, this.#tree, async ({ sha }) => (await this.#blob(sha, path)).toString('utf8'));
  }

  read(path: string): Promise<FileContent> {
    const known = this.#read.get(path) ?? this.#readOnce(path);
    this.#read.set(path, known);
    return known;
  }

  async #readOnce(path: string): Promise<FileContent> {
    const entry = this.#tree.entries.get(await this.target(path));
    if (entry === undefined) return { unreadable: 'the file does not exist' };
    if (entry.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
    const local = await this.#workspace.read(path);
    if ('bytes' in local && blobId(local.bytes) === entry.sha) return local;
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
