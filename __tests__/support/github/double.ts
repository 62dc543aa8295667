import { checkOut } from './check-out.ts';
import type { Fault, RequestMatch } from './faults.ts';
import { openIssue } from './issues.ts';
import { commitAsPerson, type FileContent, type Files, modeAt, type PersonsCommit, readFileOf } from './person.ts';
import { closePull, followBranches, mergePull, openPull, testMerge, updateHead } from './pulls.ts';
import { type AutoMerge, type CommentRecord, type IssueRecord, nodeId, type PullRecord } from './records.ts';
import { renderPull } from './render/pull.ts';
import { renderRepository } from './render/repository.ts';
import type { Repository } from './repository.ts';
import { listen } from './server.ts';
import { type RecordedRequest, Service } from './service.ts';
import type { TokenOptions } from './token.ts';
import { World, type WorldOptions } from './world.ts';

/** What the double is started with: the files of the default branch, and how repository and token are set up. */
export type GitHubOptions = WorldOptions & {
  readonly files?: Files;
  /** Holds the double's own answers, too, against GitHub's description (for the double's own tests). */
  readonly checksAnswers?: boolean;
};

/** A pull request that somebody opens; `fork` is the login whose fork has the head branch. */
export type OpenedPull = {
  readonly head: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly fork?: string;
  readonly author?: string;
  readonly draft?: boolean;
};

/** A comment that somebody writes below a pull request. */
export type AddedComment = {
  readonly author: string;
  readonly type?: 'User' | 'Bot';
  readonly body: string;
  readonly minimised?: boolean;
};

/** A GitHub for tests: its API over HTTP, a real git repository behind it, and a person's hands to act in it. */
export class GitHubDouble {
  readonly #world: World;
  readonly #service: Service;
  readonly #stop: () => Promise<void>;

  constructor(world: World, service: Service, stop: () => Promise<void>) {
    this.#world = world;
    this.#service = service;
    this.#stop = stop;
  }

  /** For GITHUB_API_URL. */
  get apiUrl(): string {
    return this.#world.apiUrl;
  }

  /** For GITHUB_GRAPHQL_URL. */
  get graphqlUrl(): string {
    return `${this.#world.apiUrl}/graphql`;
  }

  /** The token that is let in. */
  get token(): string {
    return this.#world.token.value;
  }

  /** `owner/name`, for GITHUB_REPOSITORY. */
  get fullName(): string {
    return this.#world.home.fullName;
  }

  /** The folder of the bare git repository, for a test that wants to ask git itself. */
  get gitDirectory(): string {
    return this.#world.git.directory;
  }

  /** Every request that arrived, in order, with the operation it means and the status it got. */
  get requests(): readonly RecordedRequest[] {
    return this.#service.requests;
  }

  /** What no real GitHub would have taken, or this double cannot play. */
  get violations(): readonly string[] {
    return this.#service.violations;
  }

  /** The requests that asked for a change. */
  writes(): readonly RecordedRequest[] {
    return this.requests.filter(({ isWrite }) => isWrite);
  }

  /** Forgets the requests so far (not the violations). */
  clearRequests(): void {
    this.#service.requests.length = 0;
  }

  /** Throws with all violations, where there are any. Meant for every test's end. */
  assertValid(): void {
    if (this.violations.length > 0) throw new Error(`requests that are wrong:\n${this.violations.join('\n')}`);
  }

  /** Answers the next `times` requests that match with that response instead of playing them. */
  fail(match: RequestMatch, response: Fault, times = 1): void {
    this.#service.faults.add(match, () => Promise.resolve(response), times);
  }

  /** Does what the next `times` requests that match ask for, and loses the answer. */
  lose(match: RequestMatch, response: Fault = { status: 502, body: { message: 'Bad gateway' } }, times = 1): void {
    this.#service.losses.add(match, () => Promise.resolve(response), times);
  }

  /** Does something just before the next request that matches is played, as somebody else's timing would have it. */
  before(match: RequestMatch, act: () => Promise<unknown>): void {
    const play = async (): Promise<undefined> => {
      await act();
    };
    this.#service.faults.add(match, play, 1);
  }

  /** Lets another token in, in the place of the one before. */
  useToken(options: TokenOptions): void {
    this.#world.token = this.#world.grant(options);
  }

  /** Commits to a branch (a new one starts at the default branch) as a person who pushes; gives the commit's id. */
  commit(
    branch: string,
    files: Readonly<Record<string, FileContent | null>>,
    { fork, ...commit }: PersonsCommit & { readonly fork?: string } = {},
  ): Promise<string> {
    return this.#world.exclusive(() => commitAsPerson(this.#world, this.#repository(fork), branch, files, commit));
  }

  /** Makes or moves a branch, or with undefined deletes it, as a forced push does. */
  async setBranch(branch: string, sha: string | undefined, fork?: string): Promise<void> {
    const name = `refs/heads/${branch}`;
    const refused = await this.#repository(fork).update([{ name, after: sha, before: undefined }]);
    if (refused !== undefined) throw new Error(refused);
    await followBranches(this.#world);
  }

  /** The bytes of a file at the tip of a branch. */
  readFile(branch: string, path: string, fork?: string): Promise<Buffer> {
    return readFileOf(this.#world, this.#repository(fork), branch, path);
  }

  /** The mode of a file at the tip of a branch. */
  modeOf(branch: string, path: string): Promise<string> {
    return modeAt(this.#world.home, branch, path);
  }

  /** The commit at the tip of a branch; undefined where there is no such branch. */
  headSha(branch: string, fork?: string): Promise<string | undefined> {
    return this.#repository(fork).branch(branch);
  }

  /** The names of the repository's branches. */
  async branches(): Promise<string[]> {
    return (await this.#world.home.refs('refs/heads/')).map(({ name }) => name.replace('refs/heads/', ''));
  }

  /** Opens a pull request as a person, and gives its number. */
  async openPullRequest({ head, base, title = 'A change', body, fork, author, draft }: OpenedPull): Promise<number> {
    const repository = this.#repository(fork);
    const onto = base ?? this.#world.settings.defaultBranch;
    const [headSha, baseSha] = [await repository.branch(head), await this.#world.home.branch(onto)];
    if (headSha === undefined || baseSha === undefined) throw new Error(`there is no branch ${head} or no ${onto}`);
    const pull = await openPull(this.#world, {
      head: { repository, branch: head, sha: headSha },
      base: { branch: onto, sha: baseSha },
      user: this.#world.users.ensure(author ?? fork ?? 'octocat'),
      title,
      body: body ?? null,
      draft: draft ?? false,
    });
    return pull.number;
  }

  /** Closes a pull request unmerged. */
  async closePullRequest(number: number): Promise<void> {
    closePull(this.#world, await this.#pull(number));
  }

  /** Gives a pull request another title, as a person does. */
  async renamePullRequest(number: number, title: string): Promise<void> {
    (await this.#pull(number)).title = title;
  }

  /** Writes another body for a pull request, as a person does. */
  async describePullRequest(number: number, body: string): Promise<void> {
    (await this.#pull(number)).body = body;
  }

  /** Makes a pull request a draft, which switches auto-merge off, or ready for review. */
  async setDraft(number: number, draft: boolean): Promise<void> {
    const pull = await this.#pull(number);
    pull.draft = draft;
    if (draft) pull.autoMerge = undefined;
  }

  /** Switches auto-merge off. */
  async disableAutoMerge(number: number): Promise<void> {
    (await this.#pull(number)).autoMerge = undefined;
  }

  /** Merges a pull request into its base branch; its head branch stays. */
  async mergePullRequest(number: number, method: Exclude<AutoMerge['method'], 'REBASE'> = 'MERGE'): Promise<void> {
    const pull = await this.#pull(number);
    await this.#world.exclusive(() => mergePull(this.#world, pull, this.#world.users.ensure('octocat'), method));
  }

  /** Brings a pull request's branch up to date with its base, by the button. */
  async updateBranch(number: number): Promise<void> {
    const pull = await this.#pull(number);
    await this.#world.exclusive(() => updateHead(this.#world, pull, this.#world.users.ensure('octocat')));
  }

  /** Writes a comment below a pull request, and gives its id. */
  async addComment(number: number, { author, type, body, minimised = false }: AddedComment): Promise<number> {
    const pull = await this.#pull(number);
    const [id, now] = [this.#world.records.id(), this.#world.now()];
    const user = this.#world.users.ensure(author, type);
    pull.comments.push({ id, user, body, createdAt: now, updatedAt: now, isMinimized: minimised });
    return id;
  }

  /** The comments below a pull request, oldest first. */
  async comments(number: number): Promise<readonly Readonly<CommentRecord>[]> {
    return (await this.#pull(number)).comments;
  }

  /** The state of a pull request as the double keeps it: reviews, labels, reviewers, auto-merge and all. */
  async record(number: number): Promise<Readonly<PullRecord>> {
    return this.#pull(number);
  }

  /** A pull request as the API and the events show it. */
  async pullRequest(number: number): Promise<Awaited<ReturnType<typeof renderPull>>> {
    return renderPull(this.#world, await this.#pull(number));
  }

  /** Opens an issue as a person or a bot, and gives its number. */
  openIssue(author: string, title: string, body: string): number {
    return openIssue(this.#world, this.#world.users.ensure(author), title, body).number;
  }

  /** The issues that are no pull requests, oldest first. A test may edit and close them, as a person does. */
  get issues(): readonly IssueRecord[] {
    return this.#world.records.issues;
  }

  /** How many pull requests there are, open or not; they are numbered from 1. */
  get pullRequestCount(): number {
    return this.#world.records.pulls.length;
  }

  /** The repository as the events show it. */
  repository(): ReturnType<typeof renderRepository> {
    return renderRepository(this.#world, this.#world.home);
  }

  /** The test merge of a pull request: GITHUB_SHA of its workflows; undefined where it conflicts. */
  async mergeSha(number: number): Promise<string | undefined> {
    return testMerge(this.#world, await this.#pull(number));
  }

  /** The GraphQL id of the repository. */
  get repositoryNodeId(): string {
    return nodeId('R', this.#world.home.id);
  }

  /** A commit in an empty folder, as actions/checkout leaves it: without history, and on no branch. */
  checkOut(sha: string, folder: string): Promise<void> {
    return checkOut(this.#world.git, sha, folder);
  }

  /** Another GitHub in the same state, which has had no requests; nothing may be under way here. */
  async copy(): Promise<GitHubDouble> {
    return serve(await this.#world.copy(), false);
  }

  /** Stops the server and takes its folder away. */
  async close(): Promise<void> {
    await this.#stop();
    await this.#world.close();
  }

  #repository(fork: string | undefined): Repository {
    return fork === undefined ? this.#world.home : this.#world.fork(fork);
  }

  async #pull(number: number): Promise<PullRecord> {
    await followBranches(this.#world);
    const pull = this.#world.records.pull(number);
    if (pull === undefined) throw new Error(`there is no pull request #${number}`);
    return pull;
  }
}

/** Starts a GitHub with one repository, whose default branch has the given files in its first commit. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const { files = {}, checksAnswers = false, ...rest } = options;
  const world = await World.create(rest);
  await commitAsPerson(world, world.home, world.settings.defaultBranch, files, { message: 'Start' });
  return serve(world, checksAnswers);
}

async function serve(world: World, checksAnswers: boolean): Promise<GitHubDouble> {
  const service = new Service(world, { checksAnswers });
  const { url, close } = await listen((request, authorization) => service.answer(request, authorization));
  world.apiUrl = url;
  return new GitHubDouble(world, service, close);
}
