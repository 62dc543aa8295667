import type { Tree } from '../model/github.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';
import { readTree } from './tree-files.ts';

/** A file that differs between two commits. */
export interface DifferingFile {
  readonly filename: string;
  /** The blob's id in the head. */
  readonly sha: string;
  readonly status: 'added' | 'modified';
}

/**
 * Two commits, the head compared with where it left the base as a pull request does. By their trees and blobs: for what
 * GitHub's own comparison leaves out where it is large.
 */
export class CommitPair {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #base: string;
  readonly #head: string;
  #started: Promise<Tree> | undefined;

  constructor(octokit: Octokit, repository: RepositoryName, base: string, head: string) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#base = base;
    this.#head = head;
  }

  /** Every file that the head adds or changes. */
  async differingFiles(): Promise<DifferingFile[]> {
    const before = await this.#before();
    const { data } = await this.#octokit.rest.git
      .getCommit({ ...this.#repository, commit_sha: this.#head })
      .catch((error: unknown) => {
        throw explain(error, `read the commit ${this.#head}`, 'contents: read');
      });
    const after = await readTree(this.#octokit, this.#repository, data.tree.sha);
    return [...after.entries].flatMap(([filename, { sha }]) => {
      const old = before.entries.get(filename);
      return old?.sha === sha ? [] : [{ filename, sha, status: old === undefined ? 'added' : 'modified' } as const];
    });
  }

  /**
   * The lines that a file has and had not before, by their text: those that a diff would show as added, but for lines that
   * only moved.
   */
  async addedLines(sha: string, formerPath: string): Promise<Set<number>> {
    const old = (await this.#before()).entries.get(formerPath)?.sha;
    if (old === sha) return new Set();
    const left = new Map<string, number>();
    const former = old === undefined ? [] : await this.#lines(old);
    for (const line of former) left.set(line, (left.get(line) ?? 0) + 1);
    const added = new Set<number>();
    for (const [index, line] of (await this.#lines(sha)).entries()) {
      const same = left.get(line) ?? 0;
      if (same > 0) left.set(line, same - 1);
      else added.add(index + 1);
    }
    return added;
  }

  /** One character per byte: lines are compared, not shown. */
  async #lines(sha: string): Promise<string[]> {
    try {
      const { data } = await this.#octokit.rest.git.getBlob({ ...this.#repository, file_sha: sha });
      const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      return bytes.toString('latin1').split('\n');
    } catch (error) {
      throw explain(error, 'read a changed file', 'contents: read');
    }
  }

  #before(): Promise<Tree> {
    this.#started ??= this.#readBefore();
    return this.#started;
  }

  async #readBefore(): Promise<Tree> {
    const { data } = await this.#octokit.rest.repos
      .compareCommitsWithBasehead({ ...this.#repository, basehead: `${this.#base}...${this.#head}`, per_page: 1 })
      .catch((error: unknown) => {
        throw explain(error, 'compare the commits of this event', 'contents: read');
      });
    return readTree(this.#octokit, this.#repository, data.merge_base_commit.commit.tree.sha);
  }
}
