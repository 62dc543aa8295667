import { MalformedDatabaseError } from './byte-view.ts';

const NEWLINE = 0x0a;
/** Names and versions have tens of characters. */
const MAX_FIELD_BYTES = 4096;

const decoder = new TextDecoder('utf-8');

/** The lines without their ends, as bytes: few lines of a package database are wanted, so few get decoded. */
export function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** @throws DamagedError where it is too long for what it is to be */
export function decodeField(bytes: Uint8Array, limit: number = MAX_FIELD_BYTES): string {
  if (bytes.length > limit) throw new MalformedDatabaseError(`a field of ${bytes.length} bytes`);
  return decoder.decode(bytes);
}
