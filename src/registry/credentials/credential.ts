/** What authenticates this program at a registry or its token server. `source` says where it comes from, and is safe to print. */
export type Credential =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'password'; readonly username: string; readonly password: string; readonly source: string }
  /** An OAuth2 refresh token, for the token server alone. */
  | { readonly kind: 'identity-token'; readonly token: string; readonly source: string }
  /** A bearer token for the registry itself. */
  | { readonly kind: 'registry-token'; readonly token: string; readonly source: string };

/** No credential. */
export const ANONYMOUS: Credential = { kind: 'anonymous' };

/** Finds the credential of a repository; ANONYMOUS where there is none. */
export interface CredentialSource {
  /** @throws RegistryError where the source fails */
  find(registry: string, repository: string): Promise<Credential>;
}

/** The Authorization header of the Basic scheme. RFC 7617. */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
