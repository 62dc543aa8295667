import type { Log } from '../model/ports.ts';
import { type AuthScheme, renewedScheme } from './auth/auth-scheme.ts';
import { Authorizer } from './auth/authorizer.ts';
import { Handshakes } from './auth/handshake.ts';
import { TokenCache } from './auth/token-cache.ts';
import { TokenDeniedError } from './auth/token-exchange.ts';
import { ANONYMOUS, type Credential, type CredentialSource } from './credentials/credential.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { sendFollowingRedirects } from './follow-redirects.ts';
import { RateLimits } from './http/rate-limit.ts';
import { HttpSender, type SenderParts } from './http/sender.ts';
import type { FinalResponse, RegistryRequest, RegistryResponse } from './registry-request.ts';

/** What the client works with. */
export interface ClientParts extends SenderParts {
  readonly credentials: CredentialSource;
  readonly insecureRegistries: ReadonlySet<string>;
  readonly log: Log;
}

/** Sends requests of the distribution API, with authentication, redirects and retries. */
export class RegistryClient {
  /** The pull limits that registries have stated. */
  readonly rateLimits = new RateLimits();
  readonly #parts: ClientParts;
  readonly #sender: HttpSender;
  readonly #handshakes: Handshakes;
  readonly #authorizer: Authorizer;
  readonly #warnings = new Set<string>();

  constructor(parts: ClientParts) {
    const { insecureRegistries, clock } = parts;
    this.#parts = parts;
    this.#sender = new HttpSender(parts);
    this.#handshakes = new Handshakes(insecureRegistries);
    const tokens = new TokenCache((request) => this.#sender.send(request), clock);
    this.#authorizer = new Authorizer({ handshakes: this.#handshakes, tokens, insecureRegistries });
  }

  /** Requests sent so far, of any kind. */
  get requests(): number {
    return this.#sender.requests;
  }

  /**
   * @returns the response, whatever its status
   * @throws RegistryError where no complete response comes
   */
  async send(request: RegistryRequest): Promise<RegistryResponse> {
    const { endpoint } = request;
    for (;;) {
      const known = this.#handshakes.scheme(endpoint);
      if (known === undefined) return this.#probe(request);
      const scheme = await known;
      // Another request may have learned something new in the meantime.
      if (this.#handshakes.scheme(endpoint) !== known) continue;
      const credential = await this.#credential(endpoint);
      if (this.#handshakes.scheme(endpoint) !== known) continue;
      if (scheme.kind !== 'none' || this.#handshakes.isOpen(endpoint) || credential.kind === 'anonymous')
        return this.#sendByScheme(scheme, request);
      // One repository is open, another one of the same registry needn't be. One request at a time finds out.
      return this.#probe(request);
    }
  }

  async #probe(request: RegistryRequest): Promise<RegistryResponse> {
    const { response, demanded } = await this.#handshakes.probe(request, (one) => this.#transmit(one, undefined));
    if (demanded === undefined) return annotated(response, undefined, { kind: 'none' });
    // Without a Bearer challenge, a second request needs a password for Basic, or a token for the registry itself.
    const { kind } = await this.#credential(request.endpoint);
    const hasMoreToSend =
      demanded.kind === 'bearer' || kind === 'registry-token' || (demanded.kind === 'basic' && kind === 'password');
    return hasMoreToSend ? this.#sendByScheme(demanded, request) : annotated(response, undefined, demanded);
  }

  /** Sends the request with the credential, and without one where the credential is refused. */
  async #sendByScheme(scheme: AuthScheme, request: RegistryRequest): Promise<RegistryResponse> {
    const { registry } = request.endpoint;
    const credential = await this.#credential(request.endpoint);
    const response = await this.#sendAs(credential, scheme, request);
    if (!isRefusal(response, scheme) || response.credentialSource === undefined) return response;
    // An expired credential must not hide public images, and a malformed anonymous response must not hide this refusal.
    const anonymous = await this.#sendAs(ANONYMOUS, scheme, request).catch(undefinedIfRegistryError);
    const isPublic = anonymous !== undefined && anonymous.status < 300;
    // Where both are refused, the image may not exist: only a refused credential is worth a warning then.
    if (isPublic || response.isCredentialRefused)
      this.#warn(
        `${registry} refused the credential from ${response.credentialSource}, so it was asked without a log-in.`,
      );
    return isPublic ? anonymous : response;
  }

  async #sendAs(credential: Credential, scheme: AuthScheme, request: RegistryRequest): Promise<RegistryResponse> {
    const source = 'source' in credential ? credential.source : undefined;
    try {
      const header = await this.#authorizer.header(credential, scheme, request, undefined);
      const response = await this.#transmit(request, header);
      const sentSource = header === undefined ? undefined : source;
      if (!isRefusal(response, scheme)) return annotated(response, sentSource, scheme);
      const needsMoreScopes = this.#handshakes.noteScopes(request, response);
      if (response.status === 403 && !needsMoreScopes) return annotated(response, sentSource, scheme);
      // The token server may have changed, the token may have expired early, or it lacks a scope.
      const renewed = renewedScheme(scheme, response, request.endpoint, this.#parts.insecureRegistries);
      const renewedHeader = await this.#authorizer.header(credential, renewed, request, header);
      if (renewedHeader === header) return annotated(response, sentSource, scheme);
      return annotated(await this.#transmit(request, renewedHeader), source, renewed);
    } catch (error) {
      // A refusal of the token server counts as the registry's own.
      if (!(error instanceof TokenDeniedError)) throw error;
      const { status } = error;
      const response = { status, headers: {}, body: new Uint8Array(), redirectedTo: undefined };
      return { ...response, credentialSource: source, isCredentialRefused: status === 401, isChallenged: true };
    }
  }

  async #transmit(request: RegistryRequest, authorization: string | undefined): Promise<FinalResponse> {
    const response = await sendFollowingRedirects(this.#sender, request, {
      own: authorization,
      forOtherRegistry: (challenge, url) => this.#authorizer.headerAfterRedirect(challenge, url, request),
    });
    if (response.redirectedTo === undefined) this.rateLimits.note(request.endpoint.registry, response);
    return response;
  }

  /** A source that fails must not hide public images either. */
  async #credential({ registry, repository }: Endpoint): Promise<Credential> {
    try {
      return await this.#parts.credentials.find(registry, repository);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      this.#warn(`${registry} is asked without a log-in: ${error.message}.`);
      return ANONYMOUS;
    }
  }

  #warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    this.#parts.log.warning(message);
  }
}

/** public.ecr.aws answers an expired token with 400. https://github.com/aws/containers-roadmap/issues/2835 */
function isRefusal({ status, redirectedTo }: FinalResponse, scheme: AuthScheme): boolean {
  // The refusal of another registry says nothing about this one's token and credential.
  if (redirectedTo !== undefined) return false;
  return status === 401 || status === 403 || (status === 400 && scheme.kind === 'bearer');
}

function annotated(
  response: FinalResponse,
  credentialSource: string | undefined,
  scheme: AuthScheme,
): RegistryResponse {
  const { status, redirectedTo, headers } = response;
  // The refusal of a token that was issued is about the repository, whatever the challenge with it says.
  const isCredentialRefused = status === 401 && scheme.kind !== 'bearer' && redirectedTo === undefined;
  const isChallenged = scheme.kind !== 'none' || headers['www-authenticate'] !== undefined;
  return { ...response, credentialSource, isCredentialRefused, isChallenged };
}

function undefinedIfRegistryError(error: unknown): undefined {
  if (!(error instanceof RegistryError)) throw error;
  return undefined;
}
