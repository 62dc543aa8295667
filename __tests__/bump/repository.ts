import type { AutoMergeSettings } from '../../src/bump/auto-merge.ts';
import type {
  BaseBranch,
  BumpBranchFiles,
  BumpRepository,
  IssueComments,
  PullRequest,
} from '../../src/model/github.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';

/** Auto-merge as the setting says, with no word of policies and groups. */
export function autoMergeOf(setting: AutoMergeSettings['setting']): AutoMergeSettings {
  return { setting, groups: new Map(), policyOf: () => undefined };
}

/** An open pull request #7; `more` replaces what differs. */
export function openPullRequest(more: Partial<PullRequest> = {}): PullRequest {
  const states = { isOpen: true, isMerged: false, isDraft: false, hasAutoMerge: false };
  return {
    number: 7,
    nodeId: 'n',
    url: 'u7',
    branch: 'freshfrom/pin',
    head: 'tip',
    base: 'main',
    title: 't',
    body: '',
    ...states,
    ...more,
  };
}

/** A base branch with these files. */
export function baseBranch(files: Readonly<Record<string, string>>): BaseBranch {
  const bytesOf = (path: string): Buffer | undefined => {
    const text = files[path];
    return text === undefined ? undefined : Buffer.from(text);
  };
  const entries = Object.entries(files).map(([path, text]) => {
    const bytes = Buffer.from(text);
    return [path, { mode: '100644', sha: gitBlobId(bytes), size: bytes.length }] as const;
  });
  return {
    name: 'main',
    sha: 'base',
    tree: { sha: 'tree', entries: new Map(entries) },
    files: {
      list: async () => Object.keys(files),
      read: async (path) => {
        const bytes = bytesOf(path);
        return bytes === undefined ? { unreadable: 'it is not there' } : { bytes };
      },
      linkChain: async (path) => [path],
    },
  };
}

const NO_FILES = { list: async () => [], read: async () => ({ unreadable: 'it is not there' }) };

/** A branch of ours that differs from the base in nothing; `more` replaces what differs. */
export function bumpBranch(more: Partial<BumpBranchFiles> = {}): BumpBranchFiles {
  const own = { isOwn: true, hasOwn: true, ownCommit: 'ours', ownChange: undefined };
  return { sha: 'tip', ...own, changes: new Map(), before: NO_FILES, after: NO_FILES, ...more };
}

/** What is on the GitHub of a FakeRepository. */
export interface FakeState {
  readonly branch?: BumpBranchFiles | undefined;
  readonly pullRequests?: readonly PullRequest[];
  readonly messages?: Readonly<Record<string, string>>;
  /** The comment that is found. */
  readonly comment?: { readonly id: number; readonly body: string };
  /** Another run is faster: branches can't be created or moved. */
  readonly isTaken?: boolean;
  readonly mayComment?: boolean;
  /** The repository has no drafts. */
  readonly lacksDrafts?: boolean;
}

/** A repository in memory that keeps its writes; what a test didn't expect throws. */
export class FakeRepository implements BumpRepository {
  /** What was written: the method and its arguments. */
  readonly writes: (readonly [string, ...unknown[]])[] = [];
  readonly #state: FakeState;

  constructor(state: FakeState = {}) {
    this.#state = state;
  }

  async base(): Promise<BaseBranch> {
    throw new Error('The base is not expected to be read.');
  }

  async branch(): Promise<BumpBranchFiles | undefined> {
    return this.#state.branch;
  }

  async pullRequests(): Promise<readonly PullRequest[]> {
    return this.#state.pullRequests ?? [];
  }

  async message(sha: string): Promise<string | undefined> {
    return this.#state.messages?.[sha];
  }

  async openPullRequests(): Promise<readonly PullRequest[]> {
    throw new Error('The open pull requests are not expected to be read.');
  }

  async commit({ message }: Parameters<BumpRepository['commit']>[0]): Promise<string> {
    this.writes.push(['commit', message]);
    return 'made';
  }

  async createBranch(...args: readonly string[]): Promise<boolean> {
    this.writes.push(['createBranch', ...args]);
    return this.#state.isTaken !== true;
  }

  async moveBranch(...args: readonly string[]): Promise<boolean> {
    this.writes.push(['moveBranch', ...args]);
    return this.#state.isTaken !== true;
  }

  async openPullRequest({ title, body, draft, head }: Parameters<BumpRepository['openPullRequest']>[0]) {
    this.writes.push(['openPullRequest', title, head]);
    return openPullRequest({ title, body, isDraft: draft && this.#state.lacksDrafts !== true });
  }

  async updatePullRequest(...args: readonly unknown[]): Promise<void> {
    this.writes.push(['updatePullRequest', ...args]);
  }

  async enableAutoMerge({ number }: PullRequest, method: string): Promise<void> {
    this.writes.push(['enableAutoMerge', number, method]);
  }

  async disableAutoMerge({ number }: PullRequest): Promise<void> {
    this.writes.push(['disableAutoMerge', number]);
  }

  async closePullRequest(...args: readonly unknown[]): Promise<void> {
    this.writes.push(['closePullRequest', ...args]);
  }

  comments(): IssueComments {
    const write =
      (name: string, id: number) =>
      async (...args: readonly unknown[]) => {
        this.writes.push([name, ...args]);
        return this.#state.mayComment === false ? undefined : id;
      };
    return {
      find: async () => this.#state.comment,
      create: write('createComment', 1),
      update: write('updateComment', 1),
    };
  }
}
