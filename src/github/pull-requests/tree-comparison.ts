import type { Tree } from '../../model/github.ts';
import { addedLines } from '../../util/added-lines.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { readBlob } from '../git/blobs.ts';
import { readTree, treeIdOf } from '../git/trees.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';

/** A file that differs between two commits. */
export interface DifferingFile {
  readonly filename: string;
  /** The blob's id in the head. */
  readonly sha: string;
  readonly status: 'added' | 'modified';
}

/**
 * Compares two commits by their trees and blobs, for what GitHub's own comparison leaves out of a large change. As in a pull
 * request, the head is compared with the commit where it left the base.
 */
export class TreeComparison {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #base: string;
  readonly #head: string;
  #beforeTree: Promise<Tree> | undefined;

  constructor(octokit: Octokit, repository: RepositoryName, base: string, head: string) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#base = base;
    this.#head = head;
  }

  /** Every file that the head adds or changes. */
  async differingFiles(): Promise<DifferingFile[]> {
    const before = await this.#before();
    const tree = await treeIdOf(this.#octokit, this.#repository, this.#head);
    const after = await readTree(this.#octokit, this.#repository, tree);
    return [...after.entries].flatMap(([filename, { sha }]) => {
      const old = before.entries.get(filename);
      return old?.sha === sha ? [] : [{ filename, sha, status: old === undefined ? 'added' : 'modified' } as const];
    });
  }

  /** The numbers of the lines whose text the file had not before: what a diff shows as added, without moved lines. */
  async addedLines(sha: string, formerPath: string): Promise<Set<number>> {
    const old = (await this.#before()).entries.get(formerPath)?.sha;
    if (old === sha) return new Set();
    return addedLines(old === undefined ? '' : await this.#text(old), await this.#text(sha));
  }

  /** With one character per byte: the lines are only compared. */
  async #text(sha: string): Promise<string> {
    return (await readBlob(this.#octokit, this.#repository, sha, 'read a changed file')).toString('latin1');
  }

  #before(): Promise<Tree> {
    this.#beforeTree ??= this.#readBefore();
    return this.#beforeTree;
  }

  async #readBefore(): Promise<Tree> {
    const { data } = await this.#octokit.rest.repos
      .compareCommitsWithBasehead({ ...this.#repository, basehead: `${this.#base}...${this.#head}`, per_page: 1 })
      .catch((error: unknown) => {
        throw failedRequest(error, 'compare the commits of this event', 'contents: read');
      });
    return readTree(this.#octokit, this.#repository, data.merge_base_commit.commit.tree.sha);
  }
}
