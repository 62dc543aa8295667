import type { Endpoint } from './endpoint.ts';
import type { HttpResponse } from './http/request.ts';

/** In bytes: the size of a manifest that every registry has to accept. */
export const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** A request of the distribution API. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#endpoints */
export interface RegistryRequest {
  readonly method: 'HEAD' | 'GET';
  readonly endpoint: Endpoint;
  /** The path below `/v2/<repository>/`, with its query. */
  readonly path: string;
  /** The most that is read of the body, in bytes, or `stream`. Default: MANIFEST_LIMIT. */
  readonly limit?: number | 'stream';
  /** Another method was just refused, and this one isn't retried. */
  readonly isFallback?: boolean;
}

/** A response after redirects. */
export interface FinalResponse extends HttpResponse {
  /** Host and port that sent it, where that isn't the registry's own. */
  readonly redirectedTo: string | undefined;
}

/** A response, and the credential that was sent for it. */
export interface RegistryResponse extends FinalResponse {
  /** The source of the credential; undefined where none was sent. */
  readonly credentialSource: string | undefined;
  /** Whether the registry refused the credential itself, and not only this request. */
  readonly isCredentialRefused: boolean;
  /** Whether the registry has demanded authentication at all. */
  readonly isChallenged: boolean;
}
