import { OperationalError } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import { blobId } from '../model/git-blob.ts';
import type { Tree, TreeEntry } from '../model/github.ts';
import type { FileContent, FileSource } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

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
export class TreeFiles implements FileSource {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #tree: Tree;
  readonly #isSelected: (path: string) => boolean;
  readonly #workspace: FileSource;
  readonly #read = new Map<string, Promise<FileContent>>();

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

  async list(): Promise<readonly string[]> {
    const files = [...this.#tree.entries].filter(
      ([path, { mode }]) => mode.startsWith('100') && this.#isSelected(path),
    );
    return files.map(([path]) => path).sort((a, b) => (a < b ? -1 : 1));
  }

  read(path: string): Promise<FileContent> {
    const known = this.#read.get(path) ?? this.#readOnce(path);
    this.#read.set(path, known);
    return known;
  }

  async #readOnce(path: string): Promise<FileContent> {
    const entry = this.#tree.entries.get(path);
    if (entry === undefined) return { unreadable: 'the file does not exist' };
    if (entry.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
    const local = await this.#workspace.read(path);
    if ('bytes' in local && blobId(local.bytes) === entry.sha) return local;
    try {
      const { data } = await this.#octokit.rest.git.getBlob({ ...this.#repository, file_sha: entry.sha });
      return { bytes: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8') };
    } catch (error) {
      throw explain(error, `read ${path}`, 'contents: read');
    }
  }
}
