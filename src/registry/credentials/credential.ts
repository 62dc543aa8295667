/** What to show a registry or its token server. `source` names where it comes from and is safe to print. */
export type Credential =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'password'; readonly username: string; readonly password: string; readonly source: string }
  /** An OAuth2 refresh token, which only the token server takes. */
  | { readonly kind: 'identity-token'; readonly token: string; readonly source: string }
  /** A bearer token for the registry itself. */
  | { readonly kind: 'registry-token'; readonly token: string; readonly source: string };

export const ANONYMOUS: Credential = { kind: 'anonymous' };

/** Finds the credential of a repository; anonymous where there is none. */
export interface CredentialSource {
  find(registry: string, repository: string): Promise<Credential>;
}

/** RFC 7617. */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
