import { forbidden } from './http.ts';
import type { User } from './users.ts';

/** What a token may do to one kind of resource; none at all where it is left out. */
export type Access = 'read' | 'write';

/** The permissions of a token, by the names that a workflow's `permissions:` has for them. */
export type Permissions = {
  readonly contents?: Access;
  readonly 'pull-requests'?: Access;
  readonly issues?: Access;
  /** Which GITHUB_TOKEN can't have. */
  readonly workflows?: 'write';
};

/**
 * The token that requests have to carry: the workflow's GITHUB_TOKEN, an App's installation token, or a person's.
 * `login` is as REST shows it (`octocat`, `freshfrom-app[bot]`).
 */
export type TokenOptions = {
  readonly kind: 'github-token' | 'app' | 'personal';
  readonly value?: string;
  readonly login?: string;
  readonly permissions?: Permissions;
};

/** A token with everything settled. */
export type Token = {
  readonly kind: TokenOptions['kind'];
  readonly value: string;
  readonly user: User;
  readonly permissions: Permissions;
};

/** Everything a workflow that bumps needs. */
export const ALL_PERMISSIONS: Permissions = { contents: 'write', 'pull-requests': 'write', issues: 'write' };

/** What a pull request from a fork gets. */
export const READ_ONLY: Permissions = { contents: 'read', 'pull-requests': 'read', issues: 'read' };

/** Whether the token has that access, for one of the resources where several would do. */
export function allows(token: Token, access: Access, resources: readonly (keyof Permissions)[]): boolean {
  return resources.some((resource) => {
    const granted = token.permissions[resource];
    return granted === 'write' || granted === access;
  });
}

/** Refuses in GitHub's words where the token lacks the access. */
export function demand(token: Token, access: Access, ...resources: readonly (keyof Permissions)[]): void {
  if (!allows(token, access, resources)) throw refusal(token);
}

/** Whether the token may write workflow files; the double lets a person's token do so. */
export function writesWorkflows(token: Token): boolean {
  return token.kind === 'personal' || (token.kind === 'app' && token.permissions.workflows === 'write');
}

/** The 403 that a token of that kind gets. */
export function refusal(token: Token): Error {
  return forbidden(
    token.kind === 'personal'
      ? 'Resource not accessible by personal access token'
      : 'Resource not accessible by integration',
  );
}
