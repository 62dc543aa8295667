import { type Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
// The whole module: Node 20 lacks zstd, and importing a missing name ends the program.
import zlib from 'node:zlib';
import { LayerError } from './layer-error.ts';
import { formatMebibytes } from './read-budget.ts';
import { isZstd, MAX_ZSTD_WINDOW_LOG, splitZstdFrames } from './zstd-frames.ts';

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md, and what Docker called them before. */
const LAYER_TYPE =
  /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:\+(gzip|zstd))?|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:\.(gzip|zstd))?)$/;

/** Output chunks, in bytes: larger than Node's 16 KiB, for fewer turns. */
const PIECE = 128 * 1024;

type ZstdFactory = typeof zlib.createZstdDecompress;

/**
 * The archive in a layer's blob. The first bytes decide between plain tar, gzip (any number of members: eStargz has one for
 * each file) and zstd (any number of frames), as Docker does it; a media type that promises a compression is held to it.
 *
 * It reads only as fast as its output is read, so a decompression bomb takes time but no memory.
 *
 * @param zstd this Node's decoder; null before 22.15
 * @throws LayerError while iterating, and whatever the source throws
 */
export async function* decompressLayer(
  blob: AsyncIterable<Uint8Array>,
  mediaType: string,
  zstd: ZstdFactory | null = zlib.createZstdDecompress ?? null,
): AsyncGenerator<Uint8Array> {
  const type = LAYER_TYPE.exec(mediaType);
  if (type === null)
    throw new LayerError('unsupported', `its media type ${JSON.stringify(mediaType)} is not supported`);
  const { first, all } = await peek(blob, 4);
  if (first[0] === 0x1f && first[1] === 0x8b) {
    yield* through(all, zlib.createGunzip({ chunkSize: PIECE }), 'gzip');
  } else if (isZstd(first)) {
    yield* decompressZstd(all, zstd);
  } else {
    const promised = type[1] ?? type[2];
    if (promised !== undefined)
      throw new LayerError('malformed', `it isn't ${promised}, which its media type says it is`);
    yield* all;
  }
}

/** What is in zstd data, frame after frame. @throws LayerError as `decompress` does */
export async function* decompressZstd(
  source: AsyncIterable<Uint8Array>,
  zstd: ZstdFactory | null = zlib.createZstdDecompress ?? null,
): AsyncGenerator<Uint8Array> {
  if (zstd === null) {
    throw new LayerError(
      'unsupported',
      `it is compressed with zstd, which Node ${process.versions.node} can't read: 22.15 and later can`,
    );
  }
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: MAX_ZSTD_WINDOW_LOG };
  yield* through(splitZstdFrames(source), zstd({ chunkSize: PIECE, params }), 'zstd');
}

/**
 * A file of an image as it is meant to be read: decompressed where it is zstd, as chiselled Ubuntu's `manifest.wall`.
 * @param limit of what it may unpack to, in bytes
 * @throws LayerError
 */
export async function decompressFile(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (!isZstd(bytes)) return bytes;
  const pieces: Uint8Array[] = [];
  let left = limit;
  for await (const piece of decompressZstd(once(bytes))) {
    left -= piece.length;
    if (left < 0) throw new LayerError('limit-exceeded', `it unpacks to more than ${formatMebibytes(limit)}`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What the decoder makes of the bytes; its errors as LayerErrors, those of the source as they are. */
async function* through(source: AsyncIterable<Uint8Array>, decoder: Duplex, name: string): AsyncGenerator<Uint8Array> {
  const done = pipeline(Readable.from(source, { objectMode: false }), decoder);
  // It rejects with the error that the iteration below throws, or because the iteration was given up.
  done.catch(() => undefined);
  try {
    yield* decoder as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (!isDecoderError(error)) throw error;
    const what = error.code === 'Z_BUF_ERROR' ? 'end too early' : `are broken (${error.message})`;
    throw new LayerError('malformed', `its ${name} data ${what}`, { cause: error });
  }
}

function isDecoderError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && /^(?:Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(error.code));
}

/** The first bytes (fewer only where there are no more), and all bytes. */
async function peek(source: AsyncIterable<Uint8Array>, length: number) {
  const pieces = source[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < length) {
    const { value, done } = await pieces.next();
    if (done === true) break;
    first = Buffer.concat([first, value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (first.length > 0) yield first;
      for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
    } finally {
      await pieces.return?.();
    }
  }
  return { first, all: all() };
}
