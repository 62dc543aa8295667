import { MANIFEST_MEDIA_TYPES } from '../model/descriptor.ts';
import type { Clock } from '../model/ports.ts';
import type { FailureKind } from '../model/resolution.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { withRetries } from './retry.ts';
import type { HttpRequest, HttpResponse, Transport } from './transport.ts';
import { TransportError } from './transport-error.ts';

const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;
const FAILURES: Partial<Record<TransportError['code'], FailureKind>> = {
  'too-large': 'broken-answer',
  private: 'denied',
};

/** What is asked of a registry. */
export interface Question {
  readonly method: 'HEAD' | 'GET';
  readonly endpoint: Endpoint;
  /** Below `/v2/<repository>/`. */
  readonly path: string;
  /** A longer answer is an error, in bytes; `stream`: the answer comes as it is read. Default 4 MiB. */
  readonly limit?: number | 'stream';
}

/** What requests are sent with. */
export interface ExchangeParts {
  readonly transport: Transport;
  readonly clock: Clock;
  /** When the run's time is up, in milliseconds that have elapsed on the clock: nothing is asked after that. */
  readonly deadline: number;
  /** A number from 0 to 1. */
  random(): number;
}

/** Requests and their answers, with retries and redirects, and a count of them. Knows no log-in but what it is given. */
export class Exchanges {
  readonly #parts: ExchangeParts;
  /** By registry, where it tells: pulls left in the present window. */
  readonly rateLimitRemaining = new Map<string, number>();
  /** By registry, where it tells: pulls in a window. */
  readonly rateLimit = new Map<string, number>();
  /** Made so far, of any kind. */
  requests = 0;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
  }

  /**
   * Asks over redirects.
   * @throws RegistryError where no answer comes that can be used
   */
  async ask(question: Question, authorization: string | undefined): Promise<HttpResponse> {
    const { method, endpoint, path, limit = MANIFEST_LIMIT } = question;
    let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
    const { origin } = url;
    for (let redirects = 0; ; redirects += 1) {
      const headers: Record<string, string> = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
      // A redirect leads to a CDN, which has its own signature in the address and no right to our credential.
      if (authorization !== undefined && url.origin === origin) headers.authorization = authorization;
      const mirrorOf = url.origin === origin ? endpoint.mirrorOf : undefined;
      const request: HttpRequest = { method, url, mirrorOf, network: endpoint.network, headers, limit };
      const response = await this.#follow(request, endpoint, origin);
      const { location } = response.headers;
      if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
        if (url.origin !== origin) return withoutChallenge(response);
        this.#noteRateLimit(endpoint.registry, response);
        return response;
      }
      const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
      if (target === undefined || !allowed || redirects >= REDIRECTS) {
        throw new RegistryError('broken-answer', `${endpoint.registry} redirects in a way that is not followed`);
      }
      url = target;
    }
  }

  /** @throws RegistryError where no whole answer comes, after retries */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { transport, clock, deadline, random } = this.#parts;
    try {
      return await withRetries(
        () => {
          if (clock.elapsed() >= deadline) {
            throw new RegistryError('time-up', `the time of this run was up before ${request.url.host} could be asked`);
          }
          this.requests += 1;
          return transport({ ...request, headers: { 'user-agent': 'freshfrom', ...request.headers } });
        },
        clock,
        random,
      );
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      throw new RegistryError(FAILURES[error.code] ?? 'unreachable', error.message, { cause: error });
    }
  }

  /** Sends, and says of whom a failure comes that was only led there. */
  async #follow(request: HttpRequest, { registry }: Endpoint, origin: string): Promise<HttpResponse> {
    try {
      return await this.send(request);
    } catch (error) {
      if (!(error instanceof RegistryError) || request.url.origin === origin) throw error;
      const message = `${registry} redirects to ${request.url.host}, and ${error.message}`;
      throw new RegistryError(error.kind, message, { cause: error });
    }
  }

  #noteRateLimit(registry: string, response: HttpResponse): void {
    for (const [name, known] of [
      ['ratelimit-remaining', this.rateLimitRemaining],
      ['ratelimit-limit', this.rateLimit],
    ] as const) {
      const header = response.headers[name];
      const pulls = Number.parseInt(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''), 10);
      if (!Number.isNaN(pulls)) known.set(registry, pulls);
    }
  }
}

/** Another origin has no say in where the registry's credential goes. */
function withoutChallenge(response: HttpResponse): HttpResponse {
  const { 'www-authenticate': _, ...headers } = response.headers;
  return { ...response, headers };
}
