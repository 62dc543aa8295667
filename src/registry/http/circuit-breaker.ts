import type { Clock } from '../../model/ports.ts';
import type { HttpRequest } from './transport.ts';
import { nameOf, TransportError } from './transport-error.ts';

/** Of a host that has never answered: one time-out passes it, and what fails at once doesn't. In milliseconds. */
const NEVER_ANSWERED = 1000;
/** Of a host that answers some requests: the third time-out passes it. In milliseconds. */
const ANSWERS_SOME = 75_000;

/** What a run knows of one host. */
interface Host {
  hasAnswered: boolean;
  /** The last request that got no answer, and why. */
  failure: { readonly name: string; readonly error: TransportError } | undefined;
  /** Without an answer that can be used, in milliseconds; what overlaps counts once. */
  lost: number;
  /** Up to when that is counted, in milliseconds of the clock. */
  counted: number;
}

/**
 * The time that each host has cost a run without an answer that can be used, waits before other tries included. A host
 * that has cost too much isn't waited for any more: its images would be told after one time-out each.
 */
export class LostTime {
  readonly #clock: Clock;
  readonly #hosts = new Map<string, Host>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Why the request would get no answer either; undefined where it may be sent. */
  refusalOf(request: HttpRequest): TransportError | undefined {
    const { host } = request.url;
    const { failure } = this.#of(host);
    if (failure === undefined || this.mayWaitFor(host)) return undefined;
    const { name, error } = failure;
    // The same host may be the mirror of several registries.
    const message = error.message.replace(name, () => nameOf(request));
    return new TransportError(error.code, message, { cause: error });
  }

  /** Whether the host may cost more time. @param host with its port */
  mayWaitFor(host: string): boolean {
    const { hasAnswered, lost } = this.#of(host);
    return lost < (hasAnswered ? ANSWERS_SOME : NEVER_ANSWERED);
  }

  /** Something has come from the host. One that was silent until then is asked again. @param host with its port */
  noteAnswer(host: string): void {
    this.#of(host).hasAnswered = true;
  }

  /**
   * The request is given up, or refused for the time being.
   * @param since when it was first sent, in milliseconds of the clock
   * @param error undefined: there was an answer, to ask later
   */
  noteLoss(request: HttpRequest, since: number, error: TransportError | undefined): void {
    const host = this.#of(request.url.host);
    const now = this.#clock.elapsed();
    host.lost += Math.max(now - Math.max(since, host.counted), 0);
    host.counted = now;
    if (error !== undefined) host.failure = { name: nameOf(request), error };
  }

  #of(name: string): Host {
    const known = this.#hosts.get(name) ?? {
      hasAnswered: false,
      failure: undefined,
      lost: 0,
      counted: Number.NEGATIVE_INFINITY,
    };
    this.#hosts.set(name, known);
    return known;
  }
}
