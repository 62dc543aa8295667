// @ts-check
/**
 * Who may do what in the registry double.
 *
 * @typedef {'pull' | 'push' | 'delete'} Action
 * @typedef {'public' | 'private' | readonly string[]} Visibility public: anybody pulls; private: any user; else the users
 *
 * @typedef {object} Rights
 * @property {(user: string, password: string) => boolean} isUser
 * @property {(user: string | undefined, repository: string, action: Action) => boolean} may an undefined user is anonymous
 */

/**
 * @param {object} options
 * @param {Readonly<Record<string, string>>} options.users name → password
 * @param {boolean} options.anonymousPull whether repositories are public where `visibility` doesn't say
 * @param {boolean} [options.anonymousPush] default false
 * @param {Readonly<Record<string, Visibility>>} options.visibility by repository
 * @returns {Rights}
 */
export function createRights({ users, anonymousPull, anonymousPush = false, visibility }) {
  return {
    isUser: (user, password) => Object.hasOwn(users, user) && users[user] === password,
    may(user, repository, action) {
      const visible = visibility[repository] ?? (anonymousPull ? 'public' : 'private');
      if (typeof visible !== 'string') return user !== undefined && visible.includes(user);
      if (visible === 'public' && (action === 'pull' || anonymousPush)) return true;
      return user !== undefined;
    },
  };
}

/** The user and password of a Basic Authorization header. @param {string | undefined} authorization @returns {{ user: string, password: string } | undefined} */
export function basicCredentials(authorization) {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** The value of an Authorization header. @param {string} user @param {string} password */
export function basicAuthorization(user, password) {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
