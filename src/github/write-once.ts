import { isUncertain } from './refusal.ts';

/** Tries of a write whose answers are lost. */
const TRIES = 3;

/**
 * A write that must not be done twice. Where the answer is lost, GitHub may have done it all the same: that is looked for
 * before the next try.
 * @param look what the write has come to; undefined where it has come to nothing
 * @param pause waits before each look, in milliseconds: what was written may take a moment to be seen
 */
export async function writeOnce<T>(
  write: () => Promise<T>,
  look: () => Promise<T | undefined>,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write();
    } catch (error) {
      // A refusal of the second try ("already exists") may be the first one's success.
      if (tried === 1 && !isUncertain(error)) throw error;
      await pause(1000 * tried);
      const done = await look();
      if (done !== undefined) return done;
      if (tried === TRIES || !isUncertain(error)) throw error;
    }
  }
}
