import { mebibytes } from './budget.ts';
import { unzstd } from './decompress.ts';
import { LayerError } from './error.ts';
import { isZstd } from './zstd-frames.ts';

/**
 * A file of an image as it is meant to be read: decompressed where it is zstd, as chiselled Ubuntu's `manifest.wall`.
 * @param limit of what it may unpack to, in bytes
 * @throws LayerError
 */
export async function plainFile(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (!isZstd(bytes)) return bytes;
  const pieces: Uint8Array[] = [];
  let left = limit;
  for await (const piece of unzstd(once(bytes))) {
    left -= piece.length;
    if (left < 0) throw new LayerError('limit-exceeded', `it unpacks to more than ${mebibytes(limit)}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
