import { createHash } from 'node:crypto';
import { type Digest, splitDigest } from '../../model/digest.ts';
import { LayerError } from './layer-error.ts';

/** Bytes on their way, and whether they were the right ones. */
export interface VerifiedStream {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** To be called at the end. @throws LayerError unless all bytes were read: those that nobody reads are not verified. */
  readonly finish: () => void;
}

/**
 * Passes bytes on and compares their digest at the end, where they throw a LayerError if they are others.
 *
 * A digest says nothing of a part: whoever changes a blob on its way could change the first half and never send the rest.
 * So a layer that was opened is always read to its end, also where all that was looked for stands in its first kilobyte,
 * and nothing of it is used before.
 *
 * @param what the bytes' name in a message: `its blob`
 * @param count is told of each piece; may throw
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
