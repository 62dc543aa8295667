import { LayerError } from './layer-error.ts';

/** https://www.rfc-editor.org/rfc/rfc8878#name-zstandard-frames */
const FRAME_MAGIC = 0xfd2fb528;
/** The last four bits may have any value. */
const SKIPPABLE_MAGIC = 0x184d2a50;

/** 8 MiB: every decoder has to offer it, and the levels up to 19 keep to it. The largest windows take 128 MiB and more. */
export const MAX_ZSTD_WINDOW_LOG = 23;

/** Block types without a length in their header. */
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

/** Whether these first bytes begin zstd data. */
export function isZstd(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const magic = Buffer.from(bytes.subarray(0, 4)).readUInt32LE();
  return magic === FRAME_MAGIC || isSkippable(magic);
}

/**
 * Splits zstd data at the ends of frames, without skippable frames. Node's decoder stops silently at the end of the first
 * frame in a write, and expects the next frame in the next write: so no chunk may have bytes of two frames.
 * https://github.com/nodejs/node/issues/64741
 */
export async function* splitZstdFrames(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const walk = fields();
  let field = walk.next().value;
  let left = field.length;
  let seen: Uint8Array[] = [];
  for await (const piece of source) {
    let ready: Uint8Array[] = [];
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + left);
      at += part.length;
      left -= part.length;
      if (field.use === 'pass') ready.push(part);
      else if (field.use === 'look') seen.push(part);
      if (left > 0) continue;
      const bytes = Buffer.concat(seen);
      seen = [];
      field = walk.next(bytes).value;
      left = field.length;
      if (field.passOn) ready.push(bytes);
      if (field.first && ready.length > 0) {
        yield Buffer.concat(ready);
        ready = [];
      }
    }
    if (ready.length > 0) yield Buffer.concat(ready);
  }
  if (!field.first || seen.length > 0) throw new LayerError('malformed', 'its zstd data end too early');
}

/** The next bytes of the data: how many, and what for. */
interface Field {
  /** At least one. */
  readonly length: number;
  readonly use: 'look' | 'pass' | 'drop';
  /** The bytes just looked at are a part of a frame that the decoder needs. */
  readonly passOn: boolean;
  /** Nothing but a new frame, or the end of the data, may come here. */
  readonly first: boolean;
}

/** Walks the frames' headers, and is given what it asked to look at. It reads lengths; the rest is for the decoder to judge. */
function* fields(): Generator<Field, never, Buffer> {
  let passOn = false;
  for (;;) {
    const magic = (yield { length: 4, use: 'look', passOn, first: true }).readUInt32LE();
    passOn = false;
    if (isSkippable(magic)) {
      const length = (yield { length: 4, use: 'look', passOn, first: false }).readUInt32LE();
      if (length > 0) yield { length, use: 'drop', passOn, first: false };
    } else if (magic === FRAME_MAGIC) {
      passOn = yield* frame();
    } else {
      throw new LayerError('malformed', 'its zstd data are broken: no frame begins where one should');
    }
  }
}

/** One frame after its magic number; returns whether the last bytes looked at belong to it. */
function* frame(): Generator<Field, boolean, Buffer> {
  const look = (length: number): Field => ({ length, use: 'look', passOn: true, first: false });
  const descriptor = (yield look(1)).readUInt8();
  const oneSegment = (descriptor & 0b0010_0000) !== 0;
  const windowLength = oneSegment ? 0 : 1;
  const dictionaryLength = [0, 1, 2, 4][descriptor & 0b11] ?? 0;
  const sizeLength = [oneSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  if (windowLength + dictionaryLength + sizeLength > 0) {
    const header = yield look(windowLength + dictionaryLength + sizeLength);
    const size = header.subarray(windowLength + dictionaryLength);
    const window = oneSegment ? contentSize(size) : windowSize(header.readUInt8());
    if (window > 2 ** MAX_ZSTD_WINDOW_LOG) {
      throw new LayerError(
        'unsupported',
        `its zstd data need a window of more than ${2 ** (MAX_ZSTD_WINDOW_LOG - 20)} MiB`,
      );
    }
  }
  for (;;) {
    const header = (yield look(3)).readUIntLE(0, 3);
    const type = (header >> 1) & 0b11;
    if (type === RESERVED_BLOCK)
      throw new LayerError('malformed', 'its zstd data are broken: a block has no known type');
    const length = type === RLE_BLOCK ? 1 : header >> 3;
    const isLast = (header & 1) !== 0;
    const checksum = isLast && (descriptor & 0b100) !== 0 ? 4 : 0;
    if (length + checksum > 0) yield { length: length + checksum, use: 'pass', passOn: true, first: false };
    if (isLast) return length + checksum === 0;
  }
}

/** https://www.rfc-editor.org/rfc/rfc8878#name-window-descriptor */
function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 0b111);
}

/** https://www.rfc-editor.org/rfc/rfc8878#name-frame-content-size */
function contentSize(field: Buffer): number {
  if (field.length === 8) return Number(field.readBigUInt64LE());
  return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}

function isSkippable(magic: number): boolean {
  return magic >= SKIPPABLE_MAGIC && magic <= SKIPPABLE_MAGIC + 0xf;
}
