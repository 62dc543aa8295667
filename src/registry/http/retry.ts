import type { Clock } from '../../model/ports.ts';
import type { HttpResponse } from './transport.ts';
import { TransportError } from './transport-error.ts';

const TRIES = 4;
const FIRST_WAIT = 500;
/** A registry that wants a longer pause is told of as it is, rather than waited for. In milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Sends again after 429, 5xx and broken connections: after Retry-After where it is stated, else after a wait that
 * doubles, with jitter. What is no answer of a registry's is asked for once more. The last answer is returned, whatever
 * it is.
 * @param mayWait whether there is time to wait once more
 * @param isOdd whether the answer may be another one at the next try
 */
export async function withRetries(
  send: () => Promise<HttpResponse>,
  clock: Clock,
  random: () => number,
  mayWait: () => boolean = () => true,
  isOdd: (response: HttpResponse) => boolean = () => false,
): Promise<HttpResponse> {
  let wasOdd = false;
  for (let tried = 1; ; tried += 1) {
    const outcome = await send().catch((error: unknown) => error);
    const response = outcome instanceof Error ? undefined : (outcome as HttpResponse);
    const isOddNow: boolean = response !== undefined && !wasOdd && isOdd(response);
    wasOdd ||= isOddNow;
    const mayPass =
      response === undefined
        ? outcome instanceof TransportError && isPassing(outcome)
        : isToAskLater(response) || isOddNow;
    const wait = tried < TRIES && mayPass ? waitFor(response, tried, clock, random) : undefined;
    if (wait === undefined || wait > LONGEST_WAIT || !mayWait()) {
      if (response === undefined) throw outcome;
      return response;
    }
    await clock.sleep(wait);
  }
}

/** Whether the answer means that another one may come later. */
export function isToAskLater({ status }: HttpResponse): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** Whether the next try may go better. */
export function isPassing({ code }: TransportError): boolean {
  return code === 'reset' || code === 'no-route';
}

function waitFor(response: HttpResponse | undefined, tried: number, clock: Clock, random: () => number): number {
  const stated = retryAfter(response?.headers['retry-after'], clock.now());
  return stated ?? FIRST_WAIT * 2 ** (tried - 1) * (0.5 + random());
}

/** Milliseconds until the time that a Retry-After header states, as seconds or as a date. RFC 9110, 10.2.3. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse finds a date in "1.5", too. The form without GMT is old, and means it all the same.
  if (!/^[A-Za-z]{3}/.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}
