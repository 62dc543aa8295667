import type { Clock } from '../../model/ports.ts';
import type { HttpRequest } from './request.ts';
import { hostLabel, TransportError } from './transport-error.ts';

/** For a host that has never responded: the first time-out exceeds it, failures that come at once don't. In milliseconds. */
const NEVER_RESPONDED = 1000;
/** For a host that responds to some requests: the third time-out exceeds it. In milliseconds. */
const RESPONDS_AT_TIMES = 75_000;

/** What a run knows of one host. */
interface HostRecord {
  hasResponded: boolean;
  /** The last request that failed, and why. */
  failure: { readonly host: string; readonly error: TransportError } | undefined;
  /** Time without a usable response, in milliseconds. Overlapping requests count once. */
  lost: number;
  /** The time up to which `lost` is counted, in milliseconds of the clock. */
  counted: number;
}

/**
 * Counts how much time each host has cost the run without a usable response, pauses between retries included. A host
 * that has cost too much gets no more requests; otherwise each of its images would take one time-out.
 */
export class CircuitBreaker {
  readonly #clock: Clock;
  readonly #hosts = new Map<string, HostRecord>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The error of a request that isn't sent because its host has cost too much; undefined where it may be sent. */
  rejection(request: HttpRequest): TransportError | undefined {
    const { host } = request.url;
    const { failure } = this.#record(host);
    if (failure === undefined || this.mayWaitFor(host)) return undefined;
    const { error } = failure;
    // One host may mirror several registries.
    const message = error.message.replace(failure.host, () => hostLabel(request));
    return new TransportError(error.code, message, { cause: error });
  }

  /** Whether the host may cost more time. @param host with its port */
  mayWaitFor(host: string): boolean {
    const { hasResponded, lost } = this.#record(host);
    return lost < (hasResponded ? RESPONDS_AT_TIMES : NEVER_RESPONDED);
  }

  /** Notes that the host has responded. A host that was silent until then gets requests again. @param host with its port */
  noteResponse(host: string): void {
    this.#record(host).hasResponded = true;
  }

  /**
   * Notes a request that is given up.
   * @param since when it was first sent, in milliseconds of the clock
   * @param error undefined where the host asked to retry later
   */
  noteFailure(request: HttpRequest, since: number, error: TransportError | undefined): void {
    const record = this.#record(request.url.host);
    const now = this.#clock.elapsed();
    record.lost += Math.max(now - Math.max(since, record.counted), 0);
    record.counted = now;
    if (error !== undefined) record.failure = { host: hostLabel(request), error };
  }

  #record(host: string): HostRecord {
    const known = this.#hosts.get(host) ?? {
      hasResponded: false,
      failure: undefined,
      lost: 0,
      counted: Number.NEGATIVE_INFINITY,
    };
    this.#hosts.set(host, known);
    return known;
  }
}
