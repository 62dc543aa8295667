import { blobId } from '../model/git-blob.ts';
import type { FileContent, FileSource, LinkedFiles } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';

/**
 * The checked-out files, as they are in the pull request's head: the checkout is a merge with the base branch, whose lines
 * may stand elsewhere than those of the diff.
 */
export class HeadFiles implements FileSource {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #checkout: LinkedFiles;
  readonly #blobs: ReadonlyMap<string, string>;

  /** @param blobs the ids of the files' blobs in the head */
  constructor(octokit: Octokit, repository: RepositoryName, checkout: LinkedFiles, blobs: ReadonlyMap<string, string>) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#checkout = checkout;
    this.#blobs = blobs;
  }

  list(): Promise<readonly string[]> {
    return this.#checkout.list();
  }

  async read(path: string): Promise<FileContent> {
    const content = await this.#checkout.read(path);
    const head = this.#blobs.get(path);
    if ('unreadable' in content || head === undefined || blobId(content.bytes) === head) return content;
    // A link's blob is the name of the file that was read.
    if ((await this.#checkout.target(path)) !== path) return content;
    try {
      const { data } = await this.#octokit.rest.git.getBlob({ ...this.#repository, file_sha: head });
      return { bytes: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8') };
    } catch {
      // The checkout's lines are nearly always the same ones.
      return content;
    }
  }
}
