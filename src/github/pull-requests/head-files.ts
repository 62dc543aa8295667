import type { FileContent, LinkedFiles } from '../../model/ports.ts';
import { bytesOfBlob } from '../../util/git-blob.ts';
import { readBlob } from '../git/blobs.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';

/**
 * The checked-out files with the content of the pull request's head. The checkout is a merge with the base branch, so that a
 * line may have another number there than in the diff.
 */
export class HeadFiles implements LinkedFiles {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #checkout: LinkedFiles;
  readonly #blobs: ReadonlyMap<string, string | undefined>;

  /** @param blobs by path of each file that the pull request adds or edits, the id of its blob in the head */
  constructor(
    octokit: Octokit,
    repository: RepositoryName,
    checkout: LinkedFiles,
    blobs: ReadonlyMap<string, string | undefined>,
  ) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#checkout = checkout;
    this.#blobs = blobs;
  }

  list(): Promise<readonly string[]> {
    return this.#checkout.list();
  }

  linkChain(path: string): Promise<readonly string[]> {
    return this.#checkout.linkChain(path);
  }

  async read(path: string): Promise<FileContent> {
    const content = await this.#checkout.read(path);
    if ('unreadable' in content) return content;
    const head = this.#blobs.get((await this.#checkout.linkChain(path)).at(-1) ?? path);
    if (head === undefined) return content;
    const stored = bytesOfBlob(content.bytes, head);
    if (stored !== undefined) return { bytes: stored };
    try {
      return { bytes: await readBlob(this.#octokit, this.#repository, head, `read ${path}`) };
    } catch {
      // Nearly always the checkout's lines are the same.
      return content;
    }
  }
}
