import { LayerError } from './layer-error.ts';

/** The size of a header, and the unit that contents are padded to, in bytes. */
export const TAR_BLOCK_SIZE = 512;

/** The header block of an entry. https://www.gnu.org/software/tar/manual/html_node/Standard.html */
export interface TarHeader {
  /** One character: `0` for a file, `5` for a directory; V7 has a NUL for files. */
  readonly type: string;
  readonly name: string;
  readonly linkName: string;
  /** Of the content after the header, in bytes. */
  readonly size: number;
  /** GNU's sparse files: more blocks of the header follow. */
  readonly isExtended: boolean;
}

/** The error for a malformed archive. @param what the malformed part, as a fragment */
export function malformedTar(what: string): LayerError {
  return new LayerError('malformed', `its tar archive is malformed (${what})`);
}

/** Parses a header block. @throws LayerError where it is malformed */
export function readTarHeader(block: Buffer): TarHeader {
  if (checksumOf(block) !== numberAt(block, 148, 8)) throw malformedTar('missing header');
  const type = String.fromCharCode(block.readUInt8(156));
  const name = textAt(block, 0, 100);
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? textAt(block, 345, 155) : '';
  return {
    type,
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: textAt(block, 157, 100),
    size: numberAt(block, 124, 12),
    isExtended: type === 'S' && block[482] === 1,
  };
}

/** Whether a block has only zeros; two of them end an archive. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** The sum of all bytes, with the checksum field counted as eight spaces. */
function checksumOf(block: Uint8Array): number {
  let sum = 8 * 32;
  for (let at = 0; at < TAR_BLOCK_SIZE; at++) if (at < 148 || at >= 156) sum += block[at] ?? 0;
  return sum;
}

/** Up to the first NUL. */
function textAt(block: Buffer, start: number, length: number): string {
  const end = block.indexOf(0, start);
  return block.toString('utf8', start, end < 0 || end > start + length ? start + length : end);
}

/** Octal digits among spaces and NULs; or, after the byte 0x80, a big-endian number. */
function numberAt(block: Buffer, start: number, length: number): number {
  if (block[start] === 0x80) {
    const value = block.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0);
    if (Number.isSafeInteger(value)) return value;
  }
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(block.toString('latin1', start, start + length))?.[1];
  if (digits === undefined) throw malformedTar('invalid number');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/**
 * The records of a PAX header: `27 path=a/long/name\n`, the first number being the length of all.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
export function readPaxRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = /^[1-9]\d{0,7}$/.exec(bytes.toString('latin1', at, Math.min(space, at + 9)))?.[0];
    const end = at + Number(length);
    const equals = bytes.indexOf(0x3d, space);
    if (length === undefined || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 0 || equals >= end - 1) {
      throw malformedTar('invalid PAX record');
    }
    records.set(bytes.toString('utf8', space + 1, equals), bytes.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return records;
}
