import type { OwnReviewComment, ReviewComments, SuggestedChange } from '../../model/github.ts';
import type { Log } from '../../model/ports.ts';
import { isSameText } from '../../util/compare.ts';
import { failedRequest } from '../errors/failed-request.ts';
import type { ReadOnlyTokenNotice } from '../errors/read-only-token.ts';
import { isForbidden } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';
import { ownComments } from './own-comments.ts';

/** The review comments of a pull request on GitHub. */
export class GitHubReviewComments implements ReviewComments {
  readonly #octokit: Octokit;
  readonly #at: RepositoryName & { readonly pull_number: number };
  readonly #refusal: ReadOnlyTokenNotice;
  readonly #log: Log;

  constructor(octokit: Octokit, repository: RepositoryName, number: number, refusal: ReadOnlyTokenNotice, log: Log) {
    this.#octokit = octokit;
    this.#at = { ...repository, pull_number: number };
    this.#refusal = refusal;
    this.#log = log;
  }

  /** Also resolved, outdated and hidden ones: what they suggest isn't suggested again. */
  async own(marker: string): Promise<OwnReviewComment[]> {
    try {
      const comments = await this.#octokit.paginate(this.#octokit.rest.pulls.listReviewComments, {
        ...this.#at,
        per_page: 100,
      });
      const marked = comments.filter(({ body }) => body.startsWith(marker));
      // An outdated one has no line.
      const lined = new Set(marked.filter(({ line }) => typeof line === 'number').map(({ id }) => id));
      const own = await ownComments(this.#octokit, marked);
      return own.map(({ id, body }) => ({ id, body, isOutdated: !lined.has(id) }));
    } catch (error) {
      throw failedRequest(error, 'read the review comments of the pull request', 'pull-requests: read');
    }
  }

  async create(head: string, changes: readonly SuggestedChange[]): Promise<boolean> {
    const { data } = await this.#octokit.rest.pulls.get(this.#at).catch((error: unknown) => {
      throw failedRequest(error, 'read the pull request', 'pull-requests: read');
    });
    if (data.head.sha !== head) {
      this.#log.info('The pull request has a newer commit, so nothing is suggested on the lines of this one.');
      return false;
    }
    const review = async () => {
      await this.#octokit.rest.pulls.createReview({
        ...this.#at,
        commit_id: head,
        event: 'COMMENT',
        comments: changes.map(({ file, firstLine, lastLine, body }) => ({
          path: file,
          body,
          line: lastLine,
          side: 'RIGHT',
          ...(firstLine === lastLine ? {} : { start_line: firstLine, start_side: 'RIGHT' }),
        })),
      });
      return true;
    };
    // A second review would repeat every suggestion.
    return this.#write(() => retryWrite(review, () => this.#hasAll(changes.map(({ body }) => body))));
  }

  /** Whether comments of ours have all of these bodies. */
  async #hasAll(bodies: readonly string[]): Promise<true | undefined> {
    const found = await this.own('');
    return bodies.every((body) => found.some((own) => isSameText(own.body, body))) ? true : undefined;
  }

  async update(id: number, body: string): Promise<void> {
    const { owner, repo } = this.#at;
    const update = async () => {
      await this.#octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
      return true;
    };
    await this.#write(() => retryWrite(update, () => this.#hasAll([body])));
  }

  /** A refusal is no error: the comment lists what can't be suggested. */
  async #write(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (error) {
      if (isForbidden(error)) this.#refusal.show();
      else this.#log.warning(failedRequest(error, 'suggest changes in a review', 'pull-requests: write').message);
      return false;
    }
  }
}
