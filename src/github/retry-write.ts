import { hasUnknownOutcome } from './errors/response-status.ts';

/** Tries of a write whose responses are lost. */
const MAX_TRIES = 3;

/**
 * Retries a write that must not be done twice. After a lost response GitHub may have done it, so each retry first looks for
 * its result.
 * @param look finds the result of the write; undefined where there is none
 * @param pause waits before each look, in milliseconds: a result may take a moment to show
 */
export async function retryWrite<T>(
  write: () => Promise<T>,
  look: () => Promise<T | undefined>,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write();
    } catch (error) {
      // A refusal of the second try ("already exists") may mean that the first one succeeded.
      if (tried === 1 && !hasUnknownOutcome(error)) throw error;
      await pause(1000 * tried);
      const done = await look();
      if (done !== undefined) return done;
      if (tried === MAX_TRIES || !hasUnknownOutcome(error)) throw error;
    }
  }
}
