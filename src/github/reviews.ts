import type { OwnReviewComment, Reviews, SuggestedChange } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import { isSameText } from '../util/compare.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { ownComments } from './own-comments.ts';
import { explain, isForbidden } from './refusal.ts';
import { writeOnce } from './write-once.ts';
import type { WriteRefusal } from './write-refusal.ts';

/** The review comments of a pull request on GitHub. */
export class PullRequestReviews implements Reviews {
  readonly #octokit: Octokit;
  readonly #at: RepositoryName & { readonly pull_number: number };
  readonly #refusal: WriteRefusal;
  readonly #log: Log;

  constructor(octokit: Octokit, repository: RepositoryName, number: number, refusal: WriteRefusal, log: Log) {
    this.#octokit = octokit;
    this.#at = { ...repository, pull_number: number };
    this.#refusal = refusal;
    this.#log = log;
  }

  /** Also those that are resolved, outdated or hidden: they have been said. */
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
      throw explain(error, 'read the review comments of the pull request', 'pull-requests: read');
    }
  }

  async create(head: string, changes: readonly SuggestedChange[]): Promise<boolean> {
    const { data } = await this.#octokit.rest.pulls.get(this.#at).catch((error: unknown) => {
      throw explain(error, 'read the pull request', 'pull-requests: read');
    });
    if (data.head.sha !== head) {
      this.#log.info('The pull request has moved on meanwhile, so nothing is suggested on its former lines.');
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
    // A second review would say everything twice.
    return this.#write(() => writeOnce(review, () => this.#says(changes.map(({ body }) => body))));
  }

  /** Whether all of these stand in the diff, as comments of ours. */
  async #says(bodies: readonly string[]): Promise<true | undefined> {
    const found = await this.own('');
    return bodies.every((body) => found.some((own) => isSameText(own.body, body))) ? true : undefined;
  }

  async update(id: number, body: string): Promise<void> {
    const { owner, repo } = this.#at;
    const update = async () => {
      await this.#octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body });
      return true;
    };
    await this.#write(() => writeOnce(update, () => this.#says([body])));
  }

  /** What can't be suggested stands in the comment, so that a refusal loses nothing. */
  async #write(work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (error) {
      if (isForbidden(error)) this.#refusal.tell();
      else this.#log.warning(explain(error, 'suggest changes in a review', 'pull-requests: write').message);
      return false;
    }
  }
}
