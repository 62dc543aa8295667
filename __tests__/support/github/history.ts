import type { Git } from './git.ts';
import { readCommit } from './objects.ts';

/** What follows from commits and their parents alone, which never change: each commit is read once. */
export class History {
  readonly #git: Git;
  readonly #parents = new Map<string, readonly string[]>();

  constructor(git: Git) {
    this.#git = git;
  }

  /** The commits of `head` that `base` hasn't, a commit always behind its parents. */
  async between(base: string, head: string): Promise<string[]> {
    const [there, here] = await Promise.all([this.#reachable(base), this.#reachable(head)]);
    return [...here].filter((sha) => !there.has(sha));
  }

  /** Whether `commit` holds `ancestor`, or is it. */
  async holds(commit: string, ancestor: string): Promise<boolean> {
    return (await this.#reachable(commit)).has(ancestor);
  }

  /** The last commit that two have in common. */
  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const [left, right] = await Promise.all([this.#reachable(a), this.#reachable(b)]);
    const common = [...left].filter((sha) => right.has(sha));
    const older = new Set(common.flatMap((sha) => this.#parents.get(sha) ?? []));
    const [last, ...others] = common.filter((sha) => !older.has(sha));
    if (others.length > 0) throw new Error('this double does not choose between several merge bases');
    return last;
  }

  /** The commit and all before it, parents first. */
  async #reachable(sha: string): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    // Depth first, without a call for each commit of a long history.
    const open = [{ sha, done: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next.sha)) continue;
      if (next.done) found.add(next.sha);
      else
        open.push(
          { ...next, done: true },
          ...(await this.#parentsOf(next.sha)).map((parent) => ({ sha: parent, done: false })),
        );
    }
    return found;
  }

  async #parentsOf(sha: string): Promise<readonly string[]> {
    const known = this.#parents.get(sha) ?? (await readCommit(this.#git, sha)).parents;
    this.#parents.set(sha, known);
    return known;
  }
}
