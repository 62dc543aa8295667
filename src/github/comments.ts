import type { Comments, OwnComment } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf } from './refusal.ts';

interface Candidate {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly login: string | undefined;
  readonly isBot: boolean;
}

/** A comment's author and whether it was hidden, which only GraphQL tells. */
interface Identity {
  readonly viewer: string | undefined;
  readonly minimized: ReadonlySet<string>;
}

const IDENTITY = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { id ... on IssueComment { isMinimized } }
}`;

/** The comments of a pull request on GitHub. */
export class PullRequestComments implements Comments {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;
  readonly #number: number;
  readonly #log: Log;

  constructor(octokit: Octokit, repository: RepositoryName, number: number, log: Log) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#number = number;
    this.#log = log;
  }

  /** Ours is the newest that carries the marker, was written with this token's login, and isn't hidden. */
  async find(marker: string): Promise<OwnComment | undefined> {
    const candidates = await this.#withMarker(marker);
    if (candidates.length === 0) return undefined;
    const { viewer, minimized } = await this.#identity(candidates);
    const own = candidates.filter(({ login, isBot, nodeId }) => {
      const isOurs = viewer === undefined ? isBot : login !== undefined && plainLogin(login) === plainLogin(viewer);
      return isOurs && !minimized.has(nodeId);
    });
    return own.at(-1);
  }

  async create(body: string): Promise<number | undefined> {
    return this.#write(async () => {
      const { data } = await this.#octokit.rest.issues.createComment({
        ...this.#repository,
        issue_number: this.#number,
        body,
      });
      return data.id;
    });
  }

  async update(id: number, body: string): Promise<number | undefined> {
    return this.#write(async () => {
      await this.#octokit.rest.issues.updateComment({ ...this.#repository, comment_id: id, body });
      return id;
    });
  }

  async #withMarker(marker: string): Promise<Candidate[]> {
    const found: Candidate[] = [];
    try {
      const pages = this.#octokit.paginate.iterator(this.#octokit.rest.issues.listComments, {
        ...this.#repository,
        issue_number: this.#number,
        per_page: 100,
      });
      for await (const { data } of pages) {
        for (const { id, node_id: nodeId, body = '', user } of data) {
          if (body.startsWith(marker))
            found.push({ id, nodeId, body, login: user?.login, isBot: user?.type === 'Bot' });
        }
      }
    } catch (error) {
      throw explain(error, 'read the comments of the pull request', 'pull-requests: read');
    }
    return found;
  }

  /** `GET /user` refuses GITHUB_TOKEN; where GraphQL doesn't answer either, only the author's type is left. */
  async #identity(candidates: readonly Candidate[]): Promise<Identity> {
    try {
      const answer = await this.#octokit.graphql<{
        viewer: { login: string } | null;
        nodes: readonly ({ id?: string; isMinimized?: boolean } | null)[] | null;
      }>(IDENTITY, { ids: candidates.map(({ nodeId }) => nodeId) });
      const minimized = (answer.nodes ?? []).flatMap((node) => (node?.isMinimized && node.id ? [node.id] : []));
      return { viewer: answer.viewer?.login, minimized: new Set(minimized) };
    } catch {
      return { viewer: undefined, minimized: new Set() };
    }
  }

  /** A token that may not write (a fork's, Dependabot's) is no failure: the report stands elsewhere, too. */
  async #write(work: () => Promise<number>): Promise<number | undefined> {
    try {
      return await work();
    } catch (error) {
      const status = statusOf(error);
      if (status !== 403 && status !== 404) throw explain(error, 'write the comment', 'pull-requests: write');
      this.#log.notice(
        'The token may not comment on this pull request (a fork, Dependabot, or no permission pull-requests: write): the findings are in the annotations and the job summary.',
      );
      return undefined;
    }
  }
}

/** An app's login ends in `[bot]` in some answers and not in others. */
function plainLogin(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
