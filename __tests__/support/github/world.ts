import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BranchRule } from './branch-rules.ts';
import { type ChangedFile, diffFiles } from './diff.ts';
import { Git } from './git.ts';
import { History } from './history.ts';
import { initialize } from './loose.ts';
import { isoDate } from './objects.ts';
import { type AutoMerge, Records } from './records.ts';
import { Repository } from './repository.ts';
import { ALL_PERMISSIONS, type Token, type TokenOptions } from './token.ts';
import { ACTIONS_BOT, Users } from './users.ts';

/** How the repository is set up, each with GitHub's own default. */
export type RepositorySettings = {
  readonly owner?: string;
  readonly name?: string;
  readonly defaultBranch?: string;
  readonly private?: boolean;
  /** "Allow GitHub Actions to create and approve pull requests". */
  readonly canCreatePullRequests?: boolean;
  /** "Allow auto-merge". */
  readonly allowAutoMerge?: boolean;
  /** Those that the settings allow. */
  readonly mergeMethods?: readonly AutoMerge['method'][];
  /** Whether a new pull request has checks or reviews to wait for; without, auto-merge is refused as "clean". */
  readonly requiresChecks?: boolean;
  /** Labels that exist. */
  readonly labels?: readonly string[];
  /** Titles of the milestones that exist; they are numbered from 1. */
  readonly milestones?: readonly string[];
  /** People who can be asked for a review or assigned. */
  readonly collaborators?: readonly string[];
  /** Slugs of the teams that can be asked for a review. */
  readonly teams?: readonly string[];
  /** A private repository of a free plan has no drafts. */
  readonly hasDrafts?: boolean;
  /** Of the repository or its organization, for all branches but the default one. */
  readonly rules?: readonly BranchRule[];
};

/** Where GitHub cuts answers short; smaller in tests that want to see it. */
export type Limits = { readonly treeEntries: number; readonly patchBytes: number; readonly requests: number };

/** What the double is started with, besides the files. */
export type WorldOptions = {
  readonly repository?: RepositorySettings;
  readonly token?: TokenOptions;
  readonly limits?: Partial<Limits>;
  readonly now?: () => Date;
};

/** The state of the double: the git repository, what is beside it, the settings, and the token that is let in. */
export class World {
  readonly git: Git;
  readonly history: History;
  readonly home: Repository;
  readonly settings: Required<RepositorySettings>;
  readonly limits: Limits;
  readonly users: Users;
  readonly records: Records;
  readonly #options: WorldOptions;
  readonly #forks = new Map<string, Repository>();
  readonly #diffs = new Map<string, Promise<ChangedFile[]>>();
  readonly #now: () => Date;
  #queue: Promise<unknown> = Promise.resolve();
  token: Token;
  /** Where the double listens; known once it does. */
  apiUrl = '';

  private constructor(git: Git, options: WorldOptions, of?: World) {
    this.git = git;
    this.#options = options;
    this.history = new History(git);
    this.settings = {
      owner: 'acme',
      name: 'shop',
      defaultBranch: 'main',
      private: false,
      canCreatePullRequests: true,
      allowAutoMerge: true,
      mergeMethods: ['MERGE', 'SQUASH', 'REBASE'],
      requiresChecks: true,
      labels: [],
      milestones: [],
      collaborators: ['octocat'],
      teams: [],
      hasDrafts: true,
      rules: [],
      ...options.repository,
    };
    const { owner, name } = this.settings;
    this.limits = { treeEntries: 100_000, patchBytes: 1_000_000, requests: 5000, ...options.limits };
    this.#now = options.now ?? (() => new Date());
    this.home = new Repository(git, this.history, { id: 700_001, owner, name, isFork: false });
    this.users = of?.users.copy() ?? new Users();
    this.records = of?.records.copy(this.home) ?? new Records();
    if (of === undefined) this.#fill();
    this.token = of?.token ?? this.grant(options.token ?? { kind: 'github-token' });
  }

  /** Who and what is there from the beginning. */
  #fill(): void {
    const { owner, collaborators, labels, milestones } = this.settings;
    this.users.ensure(owner, 'Organization');
    for (const login of collaborators) this.users.ensure(login);
    for (const label of labels) this.records.labels.push({ id: this.records.id(), name: label });
    for (const [index, title] of milestones.entries())
      this.records.milestones.push({ id: this.records.id(), number: index + 1, title });
  }

  /** A world with an empty repository in a folder of its own. */
  static async create(options: WorldOptions): Promise<World> {
    const git = await newGit();
    const branch = options.repository?.defaultBranch ?? 'main';
    initialize(git.directory, { bare: true, branch });
    return new World(git, options);
  }

  /** A world of its own in the state of this one, in which nothing may go on meanwhile. */
  async copy(): Promise<World> {
    if (this.#forks.size > 0) throw new Error('this double does not copy forks');
    const git = await newGit();
    await cp(this.git.directory, git.directory, { recursive: true });
    return new World(git, this.#options, this);
  }

  /** Settles what the options of a token leave open. */
  grant({ kind, value = `${kind}-secret`, login, permissions = ALL_PERMISSIONS }: TokenOptions): Token {
    const name = login ?? { 'github-token': ACTIONS_BOT.login, app: 'freshfrom-app[bot]', personal: 'octocat' }[kind];
    return { kind, value, user: this.users.ensure(name), permissions };
  }

  /** Now, as GitHub writes moments. */
  now(): string {
    return isoDate(this.#now());
  }

  /** The fork that somebody has of the repository, made where there is none. */
  fork(owner: string): Repository {
    const known = this.#forks.get(owner);
    if (known !== undefined) return known;
    this.users.ensure(owner);
    const id = this.home.id + this.#forks.size + 1;
    const fork = new Repository(this.git, this.history, { id, owner, name: this.home.name, isFork: true });
    this.#forks.set(owner, fork);
    return fork;
  }

  /** The repository or fork that an address means. */
  find(owner: string, name: string): Repository | undefined {
    return [this.home, ...this.#forks.values()].find(
      (repository) =>
        repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase(),
    );
  }

  /** The repository of that owner, for `owner:branch`. */
  ownedBy(owner: string): Repository | undefined {
    return this.find(owner, this.home.name);
  }

  /** The repository of that id. */
  byId(id: number): Repository | undefined {
    return [this.home, ...this.#forks.values()].find((repository) => repository.id === id);
  }

  /** The files that differ between two commits; kept, since commits don't change. */
  diff(from: string, to: string): Promise<ChangedFile[]> {
    const key = `${from} ${to}`;
    const files = this.#diffs.get(key) ?? diffFiles(this.git, from, to, this.limits.patchBytes);
    this.#diffs.set(key, files);
    return files;
  }

  /** Runs writes one after the other, as GitHub does within a repository. */
  exclusive<T>(write: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(write);
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Takes the git repository away. */
  async close(): Promise<void> {
    await this.git.close();
    await rm(this.git.directory, { recursive: true, force: true });
  }
}

/** Git in an empty folder of its own. */
async function newGit(): Promise<Git> {
  return new Git(await mkdtemp(join(tmpdir(), 'github-double-')));
}
