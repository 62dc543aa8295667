import type { Signature } from './objects.ts';

/** An account, with its login as REST shows it: a bot's ends in `[bot]`. */
export type User = { readonly login: string; readonly id: number; readonly type: 'User' | 'Bot' | 'Organization' };

/** The account behind GITHUB_TOKEN. */
export const ACTIONS_BOT: User = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** Every account the double has met, by login; who is not among them does not exist. */
export class Users {
  readonly #known = new Map<string, User>([
    [ACTIONS_BOT.login, ACTIONS_BOT],
    ['dependabot[bot]', { login: 'dependabot[bot]', id: 49699333, type: 'Bot' }],
    ['web-flow', { login: 'web-flow', id: 19864447, type: 'User' }],
  ]);
  #nextId = 1001;

  /** The same accounts; each knows none that the other meets from now on. */
  copy(): Users {
    const copy = new Users();
    for (const [login, user] of this.#known) copy.#known.set(login, user);
    copy.#nextId = this.#nextId;
    return copy;
  }

  /** The account of that login, made where it is new. */
  ensure(login: string, type: User['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): User {
    const known = this.#known.get(login);
    if (known !== undefined) return known;
    const user = { login, id: this.#nextId++, type };
    this.#known.set(login, user);
    return user;
  }

  /** The account of that login, or `undefined`. */
  find(login: string): User | undefined {
    return this.#known.get(login);
  }

  /** The account that a commit's address belongs to, as GitHub links commits to people. */
  byEmail(email: string): User | undefined {
    if (email === 'noreply@github.com') return this.#known.get('web-flow');
    const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
    return login === undefined ? undefined : this.#known.get(login);
  }
}

/** The address that links a commit to the account. */
export const emailOf = ({ id, login }: User): string => `${id}+${login}@users.noreply.github.com`;

/** The account's signature on a commit. */
export const signOffIdentity = (user: User, date: string): Signature => ({
  name: user.login,
  email: emailOf(user),
  date,
});
