import type { Clock } from '../../model/ports.ts';
import type { LookupErrorCode } from '../../model/resolution.ts';
import { RegistryError } from '../error.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { ConcurrencyLimit } from './concurrency-limit.ts';
import { isIntermediaryResponse } from './intermediary-response.ts';
import type { HttpRequest, HttpResponse, Transport } from './request.ts';
import { asksForRetry, isTransient, withRetries } from './retry.ts';
import { TransportError } from './transport-error.ts';

/** Transport errors that don't mean an unreachable host. */
const LOOKUP_CODES: Partial<Record<TransportError['code'], LookupErrorCode>> = {
  'too-large': 'malformed-response',
  private: 'denied',
  unsendable: 'denied',
};
/** Errors of one request, which say nothing about the host. */
const REQUEST_ERRORS: ReadonlySet<TransportError['code']> = new Set(['too-large', 'private', 'unsendable']);

/**
 * Requests to one host at a time. Other clients bound whole layers of one image: docker at 3 (moby,
 * daemon/config: DefaultMaxConcurrentDownloads), go-containerregistry at 4 (pkg/v1/remote/options.go: defaultJobs),
 * skopeo at 6, "following Firefox" (containers/image, copy/copy.go: maxParallelDownloads). A HEAD costs a
 * registry next to nothing, and a run sends one for each tag and no more, so more of them may run at a time.
 */
const MAX_CONCURRENT = 32;

/** What requests are sent with. */
export interface SenderParts {
  readonly transport: Transport;
  readonly clock: Clock;
  /** When the run's time for lookups ends, in elapsed milliseconds of the clock. No request starts after that. */
  readonly deadline: number;
  /** A number from 0 to 1. */
  random(): number;
}

/** Sends every request of a run: with retries, a bounded number at a time per host, and none to a host that costs too much time. */
export class HttpSender {
  readonly #parts: SenderParts;
  // Node's agent could bound sockets, too, but then the time-out of a request would include its wait for a socket.
  readonly #concurrency = new ConcurrencyLimit(MAX_CONCURRENT);
  readonly #breaker: CircuitBreaker;
  #requests = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
    this.#breaker = new CircuitBreaker(parts.clock);
  }

  /** Requests sent so far, retries included. */
  get requests(): number {
    return this.#requests;
  }

  /**
   * @param isFallback another method was just refused; there are no retries then
   * @returns the response after retries, whatever its status
   * @throws RegistryError where no complete response comes
   */
  async send(request: HttpRequest, isFallback = false): Promise<HttpResponse> {
    const { clock, random } = this.#parts;
    const { host } = request.url;
    let started: number | undefined;
    const sendOnce = (): Promise<HttpResponse> =>
      this.#concurrency.run(host, () => {
        this.#checkAllowed(request);
        started ??= clock.elapsed();
        return this.#transmit(request, started);
      });
    try {
      const response = await withRetries(sendOnce, {
        clock,
        random,
        mayPause: () => !isFallback && this.#breaker.mayWaitFor(host),
        // A HEAD is followed by a GET of the same.
        isSuspect: (one) => request.method !== 'HEAD' && isIntermediaryResponse(one),
      });
      if (asksForRetry(response)) this.#breaker.noteFailure(request, started ?? clock.elapsed(), undefined);
      if (response.stream === undefined) return response;
      return { ...response, stream: this.#watched(response.stream, request, started ?? clock.elapsed()) };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      this.#noteFailure(request, started, error);
      throw new RegistryError(LOOKUP_CODES[error.code] ?? 'unreachable', error.message, { cause: error });
    }
  }

  /** Called when a slot is free: the deadline and the host's record may have changed since the request was queued. */
  #checkAllowed(request: HttpRequest): void {
    if (this.#parts.clock.elapsed() >= this.#parts.deadline) {
      throw new RegistryError('deadline-exceeded', `the time of this run was up before ${request.url.host} was asked`);
    }
    const rejection = this.#breaker.rejection(request);
    if (rejection !== undefined) throw rejection;
  }

  async #transmit(request: HttpRequest, started: number): Promise<HttpResponse> {
    this.#requests += 1;
    const headers = { 'user-agent': 'freshfrom', ...request.headers };
    try {
      const response = await this.#parts.transport({ ...request, headers });
      this.#breaker.noteResponse(request.url.host);
      return response;
    } catch (error) {
      // Noted before the slot goes to the next request. Transient errors are retried first.
      if (error instanceof TransportError && !isTransient(error)) this.#noteFailure(request, started, error);
      throw error;
    }
  }

  /** @param started undefined where the request was never sent */
  #noteFailure(request: HttpRequest, started: number | undefined, error: TransportError): void {
    // These errors need a connection, so the host responds.
    if (error.code === 'too-large' || error.code === 'reset') this.#breaker.noteResponse(request.url.host);
    if (started !== undefined && !REQUEST_ERRORS.has(error.code)) this.#breaker.noteFailure(request, started, error);
  }

  /** The stream. The time in which it delivers isn't lost, even where its rest never comes. */
  async *#watched(
    stream: AsyncIterable<Uint8Array>,
    request: HttpRequest,
    started: number,
  ): AsyncGenerator<Uint8Array> {
    let last = started;
    try {
      for await (const chunk of stream) {
        last = this.#parts.clock.elapsed();
        yield chunk;
      }
    } catch (error) {
      if (error instanceof TransportError && error.code === 'timeout') this.#noteFailure(request, last, error);
      if (error instanceof TransportError && error.code === 'too-slow') this.#noteFailure(request, started, error);
      throw error;
    }
  }
}
