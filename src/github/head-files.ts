import type { FileContent, LinkedFiles } from '../model/ports.ts';
import { gitBlobId } from '../util/git-blob.ts';
import type { Octokit, RepositoryName } from './octokit.ts';

/**
 * The checked-out files, as they are in the pull request's head: the checkout is a merge with the base branch, whose lines
 * may stand elsewhere than those of the diff.
 */
export class HeadFiles implements LinkedFiles {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #checkout: LinkedFiles;
  readonly #blobs: ReadonlyMap<string, string | undefined>;

  /** @param blobs the ids of blobs in the head, of the files that the pull request adds or edits, by path */
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

  way(path: string): Promise<readonly string[]> {
    return this.#checkout.way(path);
  }

  async read(path: string): Promise<FileContent> {
    const content = await this.#checkout.read(path);
    if ('unreadable' in content) return content;
    const head = this.#blobs.get((await this.#checkout.way(path)).at(-1) ?? path);
    if (head === undefined || gitBlobId(content.bytes) === head) return content;
    try {
      const { data } = await this.#octokit.rest.git.getBlob({ ...this.#repository, file_sha: head });
      return { bytes: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8') };
    } catch {
      // The checkout's lines are nearly always the same ones.
      return content;
    }
  }
}
