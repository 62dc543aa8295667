import type { Git } from './git.ts';
import type { History } from './history.ts';

/** A reference: its full name as GitHub shows it (`refs/heads/main`) and what it points at. */
export type Ref = { readonly name: string; readonly sha: string; readonly type: string };

/** A reference to move: `after` undefined deletes it, `before` null asks that there be none, undefined asks nothing. */
export type RefUpdate = {
  readonly name: string;
  readonly after: string | undefined;
  readonly before: string | null | undefined;
};

/** No object: git's way to say that a reference is not there. */
export const NO_OBJECT = '0'.repeat(40);

/**
 * One repository of the network. A fork's references live in the same git repository under their own folder, since at
 * GitHub, too, a network shares its objects: a fork's commit can be read through its parent.
 */
export class Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly isFork: boolean;
  readonly git: Git;
  readonly #history: History;

  constructor(
    git: Git,
    history: History,
    { id, owner, name, isFork }: { id: number; owner: string; name: string; isFork: boolean },
  ) {
    this.git = git;
    this.#history = history;
    this.id = id;
    this.owner = owner;
    this.name = name;
    this.isFork = isFork;
  }

  /** `owner/name`. */
  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Where a reference of this repository is in git. */
  stored(name: string): string {
    return this.isFork ? name.replace(/^refs\//, `refs/forks/${this.owner}/`) : name;
  }

  /** The references whose full name starts with that text, by name. */
  async refs(prefix: string): Promise<Ref[]> {
    const home = this.isFork ? `refs/forks/${this.owner}/` : 'refs/';
    const output = await this.git.text(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)', home]);
    return output
      .split('\n')
      .filter((line) => line !== '' && (this.isFork || !line.startsWith('refs/forks/')))
      .map((line) => {
        const [stored = '', sha = '', type = ''] = line.split(' ');
        return { name: `refs/${stored.slice(home.length)}`, sha, type };
      })
      .filter(({ name }) => name.startsWith(prefix));
  }

  /** The reference of exactly that full name. */
  async ref(name: string): Promise<Ref | undefined> {
    if (!name.startsWith('refs/') || !isPlain(name)) return undefined;
    const found = await this.git.read(this.stored(name));
    return found === undefined ? undefined : { name, sha: found.sha, type: found.type };
  }

  /** The commit at the tip of a branch. */
  async branch(branch: string): Promise<string | undefined> {
    return this.#commit([`${this.stored(`refs/heads/${branch}`)}`]);
  }

  /** The commit that a branch, a tag, a reference or an id names, in that order. */
  async resolve(name: string): Promise<string | undefined> {
    const full = name.startsWith('refs/') ? name : `refs/${name}`;
    const names = [`refs/heads/${name}`, `refs/tags/${name}`, full].map((ref) => this.stored(ref));
    return this.#commit([...names, ...(/^[0-9a-f]{7,40}$/.test(name) ? [name] : [])]);
  }

  async #commit(names: readonly string[]): Promise<string | undefined> {
    for (const name of names.filter(isPlain)) {
      const found = await this.git.read(`${name}^{commit}`);
      if (found !== undefined) return found.sha;
    }
    return undefined;
  }

  /** Moves references, all or none; the reason as text where git refuses. */
  async update(updates: readonly RefUpdate[]): Promise<string | undefined> {
    const lines = updates.map(({ name, after, before }) =>
      ['update', this.stored(name), after ?? NO_OBJECT, ...(before === undefined ? [] : [before ?? NO_OBJECT])].join(
        ' ',
      ),
    );
    return this.git.moveRefs(lines);
  }

  /** Whether a move from one commit to another loses none. */
  isFastForward(from: string, to: string): Promise<boolean> {
    return this.#history.holds(to, from);
  }
}

/** Whether a name is one and no expression that git would evaluate. */
const isPlain = (name: string): boolean => !/[\0-\x20~^:?*[\\]|\.\.|@\{/.test(name);
