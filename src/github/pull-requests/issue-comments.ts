import type { IssueComments, OwnComment } from '../../model/github.ts';
import { isSameText } from '../../util/compare.ts';
import { failedRequest } from '../errors/failed-request.ts';
import type { ReadOnlyTokenNotice } from '../errors/read-only-token.ts';
import { isForbidden } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';
import { type ListedComment, ownComments } from './own-comments.ts';

/** The comments of a pull request on GitHub, which are those of an issue: the comment of a check, and that of a bump. */
export class GitHubIssueComments implements IssueComments {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #number: number;
  readonly #refusal: ReadOnlyTokenNotice;

  constructor(octokit: Octokit, repository: RepositoryName, number: number, refusal: ReadOnlyTokenNotice) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#number = number;
    this.#refusal = refusal;
  }

  /** The newest comment with the marker that this token's account wrote and nobody has hidden. */
  async find(marker: string): Promise<OwnComment | undefined> {
    const own = await ownComments(this.#octokit, await this.#withMarker(marker));
    return own.findLast(({ isMinimized }) => !isMinimized);
  }

  async create(body: string): Promise<number | undefined> {
    const [marker = ''] = body.split('\n', 1);
    const create = async () => {
      const at = { ...this.#repository, issue_number: this.#number };
      return (await this.#octokit.rest.issues.createComment({ ...at, body })).data.id;
    };
    // Nothing would ever remove a second comment.
    return this.#write(() => retryWrite(create, async () => (await this.find(marker))?.id));
  }

  async update(id: number, body: string): Promise<number | undefined> {
    const comment = { ...this.#repository, comment_id: id };
    const update = async () => {
      await this.#octokit.rest.issues.updateComment({ ...comment, body });
      return id;
    };
    const look = async () => {
      const { data } = await this.#octokit.rest.issues.getComment(comment);
      return isSameText(data.body ?? '', body) ? id : undefined;
    };
    return this.#write(() => retryWrite(update, look));
  }

  async #withMarker(marker: string): Promise<ListedComment[]> {
    const found: ListedComment[] = [];
    try {
      const pages = this.#octokit.paginate.iterator(this.#octokit.rest.issues.listComments, {
        ...this.#repository,
        issue_number: this.#number,
        per_page: 100,
      });
      for await (const { data } of pages) found.push(...data.filter(({ body }) => body?.startsWith(marker)));
    } catch (error) {
      throw failedRequest(error, 'read the comments of the pull request', 'pull-requests: read');
    }
    return found;
  }

  async #write(work: () => Promise<number>): Promise<number | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!isForbidden(error)) throw failedRequest(error, 'write the comment', 'pull-requests: write');
      this.#refusal.show();
      return undefined;
    }
  }
}
