import type { Clock } from '../../model/ports.ts';
import type { HttpResponse } from './request.ts';
import { TransportError } from './transport-error.ts';

const MAX_TRIES = 4;
/** In milliseconds. */
const FIRST_PAUSE = 500;
/** A response that asks for a longer pause is returned as it is. In milliseconds. */
const LONGEST_PAUSE = 30_000;

/** What decides on a retry, and how long to wait before it. */
export interface RetryParts {
  readonly clock: Clock;
  /** A number from 0 to 1. */
  readonly random: () => number;
  /** Whether the run has time for another pause. Default: always. */
  readonly mayPause?: () => boolean;
  /** Whether the response may come from something between this program and the host, which is worth one retry. Default: never. */
  readonly isSuspect?: (response: HttpResponse) => boolean;
}

/**
 * Retries after 429, 5xx and broken connections, and once after a suspect response. Pauses as long as Retry-After states;
 * else the pause doubles each time, with jitter.
 * @returns the last response, whatever it is
 */
export async function withRetries(send: () => Promise<HttpResponse>, parts: RetryParts): Promise<HttpResponse> {
  const { clock, random, mayPause = () => true, isSuspect = () => false } = parts;
  let wasSuspect = false;
  for (let tries = 1; ; tries += 1) {
    const outcome = await send().catch((error: unknown) => error);
    const response = outcome instanceof Error ? undefined : (outcome as HttpResponse);
    const isSuspectNow: boolean = response !== undefined && !wasSuspect && isSuspect(response);
    wasSuspect ||= isSuspectNow;
    const isWorthRetry =
      response === undefined
        ? outcome instanceof TransportError && isTransient(outcome)
        : asksForRetry(response) || isSuspectNow;
    const pause = tries < MAX_TRIES && isWorthRetry ? pauseBefore(response, tries, clock, random) : undefined;
    if (pause === undefined || pause > LONGEST_PAUSE || !mayPause()) {
      if (response === undefined) throw outcome;
      return response;
    }
    await clock.sleep(pause);
  }
}

/** Whether the status means that a later try may succeed. */
export function asksForRetry({ status }: HttpResponse): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** Whether the same request may succeed at the next try. */
export function isTransient({ code }: TransportError): boolean {
  return code === 'reset' || code === 'no-route';
}

function pauseBefore(response: HttpResponse | undefined, tries: number, clock: Clock, random: () => number): number {
  const stated = retryAfter(response?.headers['retry-after'], clock.now());
  return stated ?? FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + random());
}

/** Milliseconds until the time that a Retry-After header states, as seconds or as a date. RFC 9110, 10.2.3. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse accepts "1.5" as a date. The obsolete form without GMT means GMT.
  if (!/^[A-Za-z]{3}/.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}
