import { createHash } from 'node:crypto';
import { type Digest, splitDigest } from '../../model/digest.ts';
import { LayerError } from './layer-error.ts';

/** A stream of bytes whose digest is verified at its end. */
export interface VerifiedStream {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** To be called at the end. @throws LayerError unless all bytes were read: unread bytes are not verified. */
  readonly finish: () => void;
}

/**
 * Passes bytes on and verifies their digest at the end, with a LayerError where it differs.
 *
 * A digest does not verify a part: an attacker could change the first half and never send the rest. So an opened layer is
 * always read to its end, even where its first kilobyte has all wanted files, and nothing of it is used before.
 *
 * @param what the name of the bytes in messages: `its blob`
 * @param count gets the length of each chunk; may throw
 */
export function verifyDigest(
  source: AsyncIterable<Uint8Array>,
  digest: Digest | undefined,
  what: string,
  count: (bytes: number) => void,
): VerifiedStream {
  let atEnd = false;
  async function* pass(): AsyncGenerator<Uint8Array> {
    const expected = digest === undefined ? undefined : splitDigest(digest);
    const hash = expected === undefined ? undefined : createHash(expected.algorithm);
    for await (const piece of source) {
      count(piece.length);
      hash?.update(piece);
      yield piece;
    }
    if (hash?.digest('hex') !== expected?.hex)
      throw new LayerError('digest-mismatch', `${what} is not what ${digest} names`);
    atEnd = true;
  }
  return {
    bytes: pass(),
    finish: () => {
      if (!atEnd) throw new LayerError('digest-mismatch', `${what} goes on after its end`);
    },
  };
}
