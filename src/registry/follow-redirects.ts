import { MANIFEST_MEDIA_TYPES } from '../model/descriptor.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { REGISTRY_REDIRECTS, redirectTarget } from './http/redirect-policy.ts';
import type { HttpRequest, HttpResponse } from './http/request.ts';
import type { HttpSender } from './http/sender.ts';
import { type FinalResponse, MANIFEST_LIMIT, type RegistryRequest } from './registry-request.ts';

/** What authorizes the requests of one redirect chain. */
export interface ChainAuthorization {
  /** The Authorization header for the registry itself, and for no other origin. */
  readonly own: string | undefined;
  /**
   * The Authorization header for another registry that a redirect leads to, by the challenge in its response: an
   * anonymous token.
   * @throws RegistryError
   */
  forOtherRegistry(challenge: HttpResponse, url: URL): Promise<string | undefined>;
}

/**
 * Sends a request and follows its redirects.
 * @returns the last response, whatever its status
 * @throws RegistryError where no complete response comes, or a redirect is not allowed
 */
export async function sendFollowingRedirects(
  sender: HttpSender,
  request: RegistryRequest,
  authorization: ChainAuthorization,
): Promise<FinalResponse> {
  const { method, endpoint, path, limit = MANIFEST_LIMIT, isFallback = false } = request;
  let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
  const { origin } = url;
  let other: { readonly origin: string; readonly authorization: string | undefined } | undefined;
  for (let followed = 0; ; ) {
    const isOwn = url.origin === origin;
    const header = isOwn ? authorization.own : other?.origin === url.origin ? other.authorization : undefined;
    const headers: Record<string, string> = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
    if (header !== undefined) headers.authorization = header;
    const mirrorOf = isOwn ? endpoint.mirrorOf : undefined;
    const hop: HttpRequest = { method, url, mirrorOf, network: endpoint.network, headers, limit };
    const response = await namingRedirect(endpoint, url, sender.send(hop, isFallback));
    if (!isOwn && response.status === 401 && other?.origin !== url.origin) {
      const token = await namingRedirect(endpoint, url, authorization.forOtherRegistry(response, url));
      other = { origin: url.origin, authorization: token };
      if (token !== undefined) continue;
    }
    const target = redirectTarget(hop, response, REGISTRY_REDIRECTS, followed);
    if (target === undefined) {
      if (isOwn) return { ...response, redirectedTo: undefined };
      return { ...withoutChallenge(response), redirectedTo: url.host };
    }
    if (target === 'refused') {
      const why = `more than ${REGISTRY_REDIRECTS.limit} redirects, or an address that is not https`;
      throw new RegistryError(
        'malformed-response',
        `${endpoint.registry} redirects in a way that is not followed (${why})`,
      );
    }
    url = target;
    followed += 1;
  }
}

/** The outcome of a request; its error names the registry that redirected to the host. */
async function namingRedirect<T>({ registry, origin }: Endpoint, url: URL, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RegistryError) || url.origin === new URL(origin).origin) throw error;
    const message = `${registry} redirects to ${url.host}, and ${error.message}`;
    throw new RegistryError(error.code, message, { cause: error });
  }
}

/** Another origin must not decide where the registry's credential goes. */
function withoutChallenge(response: HttpResponse): HttpResponse {
  const { 'www-authenticate': _, ...headers } = response.headers;
  return { ...response, headers };
}
