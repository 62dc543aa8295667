import type { Package } from '../../model/package.ts';
import { ByteView, MalformedDatabaseError, ReadGuard } from './byte-view.ts';
import { readRpmHeader } from './rpm-header.ts';

const MAGIC = 0x00061561;
const PAGE_HEAD_BYTES = 26;
const HASH_PAGES = new Set([2, 13]);
const OVERFLOW_PAGE = 7;
const IN_PAGE = 1;
const OFF_PAGE = 3;

interface BdbFile {
  readonly bytes: ByteView;
  readonly pageSize: number;
  readonly guard: ReadGuard;
}

/**
 * The packages of rpm's `Packages`, as rpm had it up to 4.15: a hash table of Berkeley DB, of numbers to headers.
 * https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h
 */
export function* readRpmdbBdb(bytes: Uint8Array): Generator<Package> {
  const file = openBdb(bytes);
  const last = file.bytes.u32(32);
  // The table's own order isn't needed: its pages are all those of their kind, and unused ones have another.
  for (let number = 1; number <= last; number++) {
    const page = pageOf(file, number);
    if (HASH_PAGES.has(page.u8(25))) yield* packagesOf(file, page);
  }
}

function openBdb(all: Uint8Array): BdbFile {
  // Numbers are in the order of the machine that wrote them.
  for (const order of ['little-endian', 'big-endian'] as const) {
    const bytes = new ByteView(all, order);
    if (bytes.u32(12) !== MAGIC) continue;
    const pageSize = bytes.u32(20);
    if (pageSize < 512 || pageSize > 0x10000) throw new MalformedDatabaseError(`pages of ${pageSize} bytes`);
    return { bytes, pageSize, guard: new ReadGuard(all.length, Math.floor(all.length / pageSize)) };
  }
  throw new MalformedDatabaseError('no hash table of Berkeley DB');
}

function pageOf({ bytes, pageSize }: BdbFile, number: number): ByteView {
  return new ByteView(bytes.part(number * pageSize, pageSize), bytes.order);
}

/** Keys and values by turns. They fill the page from its end, so that each ends where the one before it starts. */
function* packagesOf(file: BdbFile, page: ByteView): Generator<Package> {
  const items = page.u16(20);
  const startOf = (item: number): number => page.u16(PAGE_HEAD_BYTES + 2 * item);
  for (let item = 1; item < items; item += 2) {
    const start = startOf(item);
    const value = page.part(start, startOf(item - 1) - start);
    const kind = value[0];
    if (kind !== IN_PAGE && kind !== OFF_PAGE) throw new MalformedDatabaseError(`an item of the unknown kind ${kind}`);
    const blob = kind === IN_PAGE ? inPage(file, value) : offPage(file, new ByteView(value, page.order));
    // Package number 0 is none: it holds the highest number.
    if (blob.length > 4) yield* readRpmHeader(blob);
  }
}

function inPage({ guard: once }: BdbFile, value: Uint8Array): Uint8Array {
  once.claimBytes(value.length);
  return value.subarray(1);
}

/** @param value names the first of a chain of pages, and the length of what they hold together */
function offPage(file: BdbFile, value: ByteView): Uint8Array {
  const length = value.u32(8);
  file.guard.claimBytes(length);
  const whole = new Uint8Array(length);
  let next = value.u32(4);
  for (let filled = 0; filled < length; ) {
    file.guard.claimPage(next);
    const page = pageOf(file, next);
    if (page.u8(25) !== OVERFLOW_PAGE) throw new MalformedDatabaseError(`page ${next} isn't of a chain`);
    const part = page.part(PAGE_HEAD_BYTES, Math.min(page.u16(22), length - filled));
    whole.set(part, filled);
    filled += part.length;
    next = page.u32(16);
  }
  return whole;
}
