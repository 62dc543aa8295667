import { MANIFEST_MEDIA_TYPES } from '../model/descriptor.ts';
import type { Clock } from '../model/ports.ts';
import type { LookupErrorCode } from '../model/resolution.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { LostTime } from './http/circuit-breaker.ts';
import { Turns } from './http/concurrency-limit.ts';
import { isBareRefusal } from './http/intermediary-response.ts';
import { isPassing, isToAskLater, withRetries } from './http/retry.ts';
import type { HttpRequest, HttpResponse, Transport } from './http/transport.ts';
import { TransportError } from './http/transport-error.ts';

const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;
const FAILURES: Partial<Record<TransportError['code'], LookupErrorCode>> = {
  'too-large': 'malformed-response',
  private: 'denied',
  unsendable: 'denied',
};
/** What says nothing of how the host answers others. */
const OWN_FAULTS: ReadonlySet<TransportError['code']> = new Set(['too-large', 'private', 'unsendable']);

/**
 * Exchanges with one host at a time. Others bound whole layers of one image: docker at 3 (moby,
 * daemon/config: DefaultMaxConcurrentDownloads), go-containerregistry at 4 (pkg/v1/remote/options.go: defaultJobs),
 * skopeo at 6, "following Firefox" (containers/image, copy/copy.go: maxParallelDownloads). A HEAD costs a
 * registry next to nothing, and a run makes one for each tag and no more, so that these can be more.
 */
const MAX_EXCHANGES = 32;

/** What is asked of a registry. */
export interface Question {
  readonly method: 'HEAD' | 'GET';
  readonly endpoint: Endpoint;
  /** Below `/v2/<repository>/`. */
  readonly path: string;
  /** A longer answer is an error, in bytes; `stream`: the answer comes as it is read. Default 4 MiB. */
  readonly limit?: number | 'stream';
  /** Another method was refused the same just now: this is the other try, and there is no third. */
  readonly isLastTry?: boolean;
}

/** An answer over redirects. */
export interface Answer extends HttpResponse {
  /** Host and port of who gave it, where that isn't the registry that was asked. */
  readonly ledTo: string | undefined;
}

/**
 * What to show another registry that a redirect leads to, by the challenge in its answer: an anonymous token.
 * @throws RegistryError
 */
export type Admission = (challenge: HttpResponse, url: URL) => Promise<string | undefined>;

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
  // Not left to Node's agent: there an exchange's time would run while it waits for a socket.
  readonly #turns = new Turns(MAX_EXCHANGES);
  readonly #lostTime: LostTime;
  /** By registry, where it tells: pulls left in the present window. */
  readonly rateLimitRemaining = new Map<string, number>();
  /** By registry, where it tells: pulls in a window. */
  readonly rateLimit = new Map<string, number>();
  /** Made so far, of any kind. */
  requests = 0;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#lostTime = new LostTime(parts.clock);
  }

  /**
   * Asks over redirects.
   * @throws RegistryError where no answer comes that can be used
   */
  async ask(question: Question, authorization: string | undefined, admit: Admission): Promise<Answer> {
    const { method, endpoint, path, limit = MANIFEST_LIMIT, isLastTry = false } = question;
    let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
    const { origin } = url;
    let guest: { readonly origin: string; readonly authorization: string | undefined } | undefined;
    for (let redirects = 0; ; ) {
      const headers: Record<string, string> = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
      // A redirect leads to a CDN, which has its own signature in the address, or to another registry. Neither has a right
      // to our credential.
      const isOwn = url.origin === origin;
      const shown = isOwn ? authorization : guest?.origin === url.origin ? guest.authorization : undefined;
      if (shown !== undefined) headers.authorization = shown;
      const mirrorOf = isOwn ? endpoint.mirrorOf : undefined;
      const request: HttpRequest = { method, url, mirrorOf, network: endpoint.network, headers, limit };
      const response = await ledFrom(endpoint, url, this.send(request, isLastTry));
      if (!isOwn && response.status === 401 && guest?.origin !== url.origin) {
        guest = { origin: url.origin, authorization: await ledFrom(endpoint, url, admit(response, url)) };
        if (guest.authorization !== undefined) continue;
      }
      const { location } = response.headers;
      if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
        if (!isOwn) return { ...withoutChallenge(response), ledTo: url.host };
        this.#noteRateLimit(endpoint.registry, response);
        return { ...response, ledTo: undefined };
      }
      const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
      if (target === undefined || !allowed || redirects >= REDIRECTS) {
        throw new RegistryError('malformed-response', `${endpoint.registry} redirects in a way that is not followed`);
      }
      url = target;
      redirects += 1;
    }
  }

  /**
   * The one way to a host, whatever is asked there: of each a bounded number is under way, and none is sent to a host that
   * has cost too much time.
   * @param isLastTry there was another just now
   * @throws RegistryError where no whole answer comes, after retries
   */
  async send(request: HttpRequest, isLastTry = false): Promise<HttpResponse> {
    const { clock, random } = this.#parts;
    const { host } = request.url;
    let began: number | undefined;
    const once = (): Promise<HttpResponse> =>
      this.#turns.take(host, () => {
        this.#mayBeSent(request);
        began ??= clock.elapsed();
        return this.#sendNow(request, began);
      });
    try {
      const response = await withRetries(
        once,
        clock,
        random,
        () => !isLastTry && this.#lostTime.mayWaitFor(host),
        // A HEAD is followed by a GET of the same.
        (answer) => request.method !== 'HEAD' && isBareRefusal(answer),
      );
      if (isToAskLater(response)) this.#lostTime.noteLoss(request, began ?? clock.elapsed(), undefined);
      return response.stream === undefined
        ? response
        : { ...response, stream: this.#watched(response.stream, request, began ?? clock.elapsed()) };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      this.#noteFailure(request, began, error);
      throw new RegistryError(FAILURES[error.code] ?? 'unreachable', error.message, { cause: error });
    }
  }

  /** Asked when it is its turn: much may have happened since it was wanted. */
  #mayBeSent(request: HttpRequest): void {
    if (this.#parts.clock.elapsed() >= this.#parts.deadline) {
      throw new RegistryError(
        'deadline-exceeded',
        `the time of this run was up before ${request.url.host} could be asked`,
      );
    }
    const refusal = this.#lostTime.refusalOf(request);
    if (refusal !== undefined) throw refusal;
  }

  async #sendNow(request: HttpRequest, began: number): Promise<HttpResponse> {
    this.requests += 1;
    const headers = { 'user-agent': 'freshfrom', ...request.headers };
    try {
      const response = await this.#parts.transport({ ...request, headers });
      this.#lostTime.noteAnswer(request.url.host);
      return response;
    } catch (error) {
      // Known before the next one has its turn. What may pass is tried again first.
      if (error instanceof TransportError && !isPassing(error)) this.#noteFailure(request, began, error);
      throw error;
    }
  }

  /** @param began undefined where it was never sent */
  #noteFailure(request: HttpRequest, began: number | undefined, error: TransportError): void {
    // A connection that breaks was one: what hits this request says little of the next.
    if (error.code === 'too-large' || error.code === 'reset') this.#lostTime.noteAnswer(request.url.host);
    if (began !== undefined && !OWN_FAULTS.has(error.code)) this.#lostTime.noteLoss(request, began, error);
  }

  /** The stream. What it brings in time is no loss, even where its rest never comes. */
  async *#watched(stream: AsyncIterable<Uint8Array>, request: HttpRequest, began: number): AsyncGenerator<Uint8Array> {
    let last = began;
    try {
      for await (const piece of stream) {
        last = this.#parts.clock.elapsed();
        yield piece;
      }
    } catch (error) {
      if (error instanceof TransportError && error.code === 'timeout') this.#noteFailure(request, last, error);
      if (error instanceof TransportError && error.code === 'too-slow') this.#noteFailure(request, began, error);
      throw error;
    }
  }

  #noteRateLimit(registry: string, response: HttpResponse): void {
    for (const [name, known] of [
      ['ratelimit-remaining', this.rateLimitRemaining],
      ['ratelimit-limit', this.rateLimit],
    ] as const) {
      const header = response.headers[name];
      const pulls = Number.parseInt(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''), 10);
      if (Number.isSafeInteger(pulls) && pulls >= 0) known.set(registry, pulls);
    }
  }
}

/** The work's outcome; of a failure it says who has led there. */
async function ledFrom<T>({ registry, origin }: Endpoint, url: URL, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof RegistryError) || url.origin === new URL(origin).origin) throw error;
    const message = `${registry} redirects to ${url.host}, and ${error.message}`;
    throw new RegistryError(error.code, message, { cause: error });
  }
}

/** Another origin has no say in where the registry's credential goes. */
function withoutChallenge(response: HttpResponse): HttpResponse {
  const { 'www-authenticate': _, ...headers } = response.headers;
  return { ...response, headers };
}
