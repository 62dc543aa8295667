import { ByteView, MalformedDatabaseError, ReadGuard } from './byte-view.ts';
import { decodeField } from './lines.ts';

/** What a column holds: an integer, the bytes of a text or blob; undefined for NULL and the rest. */
export type SqliteValue = number | Uint8Array | undefined;

const MAGIC = 'SQLite format 3\0';
const LEAF = 0x0d;
const INTERIOR = 0x05;

/**
 * The rows of a table of a SQLite file that has rowids, in no certain order; a column `INTEGER PRIMARY KEY` holds NULL.
 * It knows nothing of a write-ahead log beside the file. https://www.sqlite.org/fileformat2.html
 * @throws DamagedError
 */
export function* readSqliteRows(bytes: Uint8Array, table: string): Generator<readonly SqliteValue[]> {
  const file = openSqlite(bytes);
  for (const [type, name, , root] of rowsBelow(file, 1)) {
    if (isText(type, 'table') && isText(name, table) && typeof root === 'number') return yield* rowsBelow(file, root);
  }
  throw new MalformedDatabaseError(`no table ${table}`);
}

interface SqliteFile {
  readonly bytes: ByteView;
  readonly pageSize: number;
  /** What of a page is used by SQLite itself: extensions may keep some bytes at its end. */
  readonly usableSize: number;
  readonly guard: ReadGuard;
}

function openSqlite(all: Uint8Array): SqliteFile {
  const bytes = new ByteView(all, 'big-endian');
  if (!isText(all.subarray(0, MAGIC.length), MAGIC)) throw new MalformedDatabaseError('no SQLite file');
  const written = bytes.u16(16);
  // 65,536 doesn't fit: it is written as 1.
  const pageSize = written === 1 ? 0x10000 : written;
  const usableSize = pageSize - bytes.u8(20);
  if (pageSize < 512 || usableSize < 480) throw new MalformedDatabaseError(`pages of ${pageSize} bytes`);
  return { bytes, pageSize, usableSize, guard: new ReadGuard(all.length, Math.floor(all.length / pageSize) + 1) };
}

function isText(value: SqliteValue, text: string): boolean {
  return value instanceof Uint8Array && value.length === text.length && decodeField(value) === text;
}

/** @param page from 1, as everywhere in the format */
function pageOf({ bytes, pageSize, usableSize, guard: once }: SqliteFile, page: number): ByteView {
  once.claimPage(page);
  return new ByteView(bytes.part((page - 1) * pageSize, usableSize), 'big-endian');
}

/** The tree is walked with a list of what is left, as a hostile one may be deeper than the stack. */
function* rowsBelow(file: SqliteFile, root: number): Generator<SqliteValue[]> {
  const pages = [root];
  const most = file.bytes.length / file.pageSize;
  for (let number = pages.pop(); number !== undefined; number = pages.pop()) {
    const page = pageOf(file, number);
    // The header of the file comes before that of the first page.
    const start = number === 1 ? 100 : 0;
    const kind = page.u8(start);
    if (kind !== LEAF && kind !== INTERIOR) throw new MalformedDatabaseError(`page ${number} isn't of a table`);
    const cells = page.u16(start + 3);
    const pointers = start + (kind === LEAF ? 8 : 12);
    for (let cell = 0; cell < cells; cell++) {
      const at = page.u16(pointers + 2 * cell);
      if (kind === LEAF) yield recordOf(payloadAt(file, page, at));
      else pages.push(page.u32(at));
    }
    if (kind === INTERIOR) pages.push(page.u32(start + 8));
    if (pages.length > most) throw new MalformedDatabaseError('its tree has more pages than the file');
  }
}

/** Of a cell: its payload's length, the rowid, and the payload, of which a chain of pages may hold the rest. */
function payloadAt(file: SqliteFile, page: ByteView, at: number): Uint8Array {
  const [length, afterLength] = varintAt(page, at);
  const [, start] = varintAt(page, afterLength);
  file.guard.claimBytes(length);
  const local = localLength(length, file.usableSize);
  if (local === length) return page.part(start, length);
  const payload = new Uint8Array(length);
  payload.set(page.part(start, local));
  let filled = local;
  for (let next = page.u32(start + local); filled < length; ) {
    const overflow = pageOf(file, next);
    const part = overflow.part(4, Math.min(length - filled, file.usableSize - 4));
    payload.set(part, filled);
    filled += part.length;
    next = overflow.u32(0);
  }
  return payload;
}

/** How much of a payload is in its cell: "B-tree Cell Format" has these numbers. */
function localLength(length: number, usableSize: number): number {
  if (length <= usableSize - 35) return length;
  const least = Math.floor(((usableSize - 12) * 32) / 255) - 23;
  const filling = least + ((length - least) % (usableSize - 4));
  return filling <= usableSize - 35 ? filling : least;
}

/** Its header's length, the columns' types, and their values. */
function recordOf(payload: Uint8Array): SqliteValue[] {
  const record = new ByteView(payload, 'big-endian');
  const [headerLength, first] = varintAt(record, 0);
  const values: SqliteValue[] = [];
  let place = headerLength;
  for (let at = first; at < headerLength; ) {
    const [type, next] = varintAt(record, at);
    const bytes = record.part(place, lengthOf(type));
    values.push(type >= 12 ? bytes : integerOf(type, bytes));
    place += bytes.length;
    at = next;
  }
  return values;
}

const INTEGER_LENGTHS = [0, 1, 2, 3, 4, 6, 8];

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (INTEGER_LENGTHS[type] ?? 0);
}

function integerOf(type: number, bytes: Uint8Array): number | undefined {
  if (type === 8 || type === 9) return type - 8;
  if (type === 0 || type > 6) return undefined;
  return bytes.reduce((value, byte, index) => (index === 0 ? (byte << 24) >> 24 : value * 256 + byte), 0);
}

/** A number of up to nine bytes, and where it ends. One too big for a double is too big for any file. */
function varintAt(bytes: ByteView, at: number): readonly [number, number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes.u8(at + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + index + 1];
  }
  return [value * 256 + bytes.u8(at + 8), at + 9];
}
