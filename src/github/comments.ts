import type { Comments, OwnComment } from '../model/github.ts';
import { isSameText } from '../util/compare.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { type ListedComment, ownComments } from './own-comments.ts';
import { explain, isForbidden } from './refusal.ts';
import { writeOnce } from './write-once.ts';
import type { WriteRefusal } from './write-refusal.ts';

/** The comments of a pull request on GitHub. */
export class PullRequestComments implements Comments {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #number: number;
  readonly #refusal: WriteRefusal;

  constructor(octokit: Octokit, repository: RepositoryName, number: number, refusal: WriteRefusal) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#number = number;
    this.#refusal = refusal;
  }

  /** Ours is the newest that carries the marker, was written with this token's login, and isn't hidden. */
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
    // A second comment would stay for ever.
    return this.#write(() => writeOnce(create, async () => (await this.find(marker))?.id));
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
    return this.#write(() => writeOnce(update, look));
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
      throw explain(error, 'read the comments of the pull request', 'pull-requests: read');
    }
    return found;
  }

  async #write(work: () => Promise<number>): Promise<number | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!isForbidden(error)) throw explain(error, 'write the comment', 'pull-requests: write');
      this.#refusal.tell();
      return undefined;
    }
  }
}
