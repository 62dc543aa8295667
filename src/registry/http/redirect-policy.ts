import type { HttpRequest, HttpResponse } from './request.ts';

/** Which redirects a client follows. */
export interface RedirectPolicy {
  /** Redirects of one request. */
  readonly limit: number;
  readonly origins: 'any' | 'same';
  readonly methods: readonly HttpRequest['method'][];
}

/**
 * Registries redirect to CDNs and to other registries. The credential of the first origin goes to no other: a CDN has a
 * signature in the URL, and another registry has no right to it.
 */
export const REGISTRY_REDIRECTS: RedirectPolicy = { limit: 5, origins: 'any', methods: ['HEAD', 'GET'] };

/** A token server receives credentials, so its redirects stay within its origin, and a posted token isn't sent again. */
export const TOKEN_SERVER_REDIRECTS: RedirectPolicy = { limit: 5, origins: 'same', methods: ['GET'] };

const STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The URL that a response redirects to, never from https to another scheme.
 * @param followed redirects of this request so far
 * @returns undefined where the response is no redirect, `refused` where the policy forbids to follow it
 */
export function redirectTarget(
  { method, url }: Pick<HttpRequest, 'method' | 'url'>,
  { status, headers: { location } }: HttpResponse,
  policy: RedirectPolicy,
  followed: number,
): URL | 'refused' | undefined {
  if (!STATUSES.has(status) || location === undefined) return undefined;
  const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  const isSecure = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
  const isInOrigin = policy.origins === 'any' || target?.origin === url.origin;
  if (target === undefined || !isSecure || !isInOrigin) return 'refused';
  return followed < policy.limit && policy.methods.includes(method) ? target : 'refused';
}
