import { OperationalError } from '../model/error.ts';
import type { DashboardIssue, DashboardIssues } from '../model/github.ts';
import { isSameText } from '../util/compare.ts';
import { failedRequest } from './errors/failed-request.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { retryWrite } from './retry-write.ts';
import { tokenOwner } from './token-owner.ts';

/** GitHub's REST API lists the pull requests of an account among its issues; GraphQL doesn't, and says who wrote one. */
const ISSUES = `query ($owner: String!, $repo: String!, $login: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 50, after: $after, filterBy: { createdBy: $login }, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url state body viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
/** Pages of issues of the token's account. */
const MAX_PAGES = 20;

interface IssuesResponse {
  readonly repository: {
    readonly issues: {
      readonly nodes: readonly ({
        readonly number: number;
        readonly url: string;
        readonly state: 'OPEN' | 'CLOSED';
        readonly body: string;
        readonly viewerDidAuthor: boolean;
      } | null)[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/** The issues of the token's account on GitHub, among which the dashboard is. */
export class GitHubDashboardIssues implements DashboardIssues {
  readonly #octokit: Octokit;
  readonly #repository: RepositoryName;

  constructor(octokit: Octokit, repository: RepositoryName) {
    this.#octokit = octokit;
    this.#repository = repository;
  }

  async find(marker: string): Promise<DashboardIssue | undefined> {
    const login = (await tokenOwner(this.#octokit))?.login;
    if (login === undefined)
      throw new OperationalError(
        'unreachable',
        'GitHub did not say whom the token belongs to, so the dashboard is left as it is.',
      );
    let closed: DashboardIssue | undefined;
    let after: string | null = null;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const { nodes, pageInfo } = await this.#page(login, after);
      for (const node of nodes) {
        // Anybody can copy a marker.
        if (node === null || !node.viewerDidAuthor || !node.body.includes(marker)) continue;
        const issue = { number: node.number, url: node.url, body: node.body, isOpen: node.state === 'OPEN' };
        if (issue.isOpen) return issue;
        closed = issue;
      }
      if (!pageInfo.hasNextPage) return closed;
      after = pageInfo.endCursor;
    }
    throw new OperationalError(
      'rejected',
      `${login} has written more than ${MAX_PAGES * 50} issues here, so the dashboard was not looked for any further. Use the token of an App of its own.`,
    );
  }

  async #page(login: string, after: string | null) {
    try {
      const data = await this.#octokit.graphql<IssuesResponse>(ISSUES, { ...this.#repository, login, after });
      return data.repository?.issues ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    } catch (error) {
      throw failedRequest(error, 'look for the dashboard', 'issues: write');
    }
  }

  async read(number: number): Promise<string> {
    try {
      const { data } = await this.#octokit.rest.issues.get({ ...this.#repository, issue_number: number });
      return data.body ?? '';
    } catch (error) {
      throw failedRequest(error, 'read the dashboard', 'issues: write');
    }
  }

  async create(title: string, body: string): Promise<string> {
    const [marker = ''] = body.split('\n', 1);
    const create = async () =>
      (await this.#octokit.rest.issues.create({ ...this.#repository, title, body })).data.html_url;
    try {
      return await retryWrite(create, async () => (await this.find(marker))?.url);
    } catch (error) {
      throw failedRequest(error, 'open the dashboard, an issue', 'issues: write');
    }
  }

  async update(number: number, body: string): Promise<void> {
    const issue = { ...this.#repository, issue_number: number };
    const update = async () => {
      await this.#octokit.rest.issues.update({ ...issue, body });
      return true;
    };
    try {
      await retryWrite(update, async () => (isSameText(await this.read(number), body) ? true : undefined));
    } catch (error) {
      throw failedRequest(error, `update the dashboard, issue #${number}`, 'issues: write');
    }
  }
}
