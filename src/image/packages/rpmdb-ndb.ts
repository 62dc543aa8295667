import type { Package } from '../../model/package.ts';
import { ByteView, MalformedDatabaseError, ReadGuard } from './byte-view.ts';
import { readRpmHeader } from './rpm-header.ts';

const MAGIC = tag('RpmP');
const SLOT = tag('Slot');
const BLOB = tag('BlbS');
const SLOTS_START = 32;
const SLOT_BYTES = 16;
const SLOT_PAGE_BYTES = 4096;
const BLOCK_BYTES = 16;
const BLOB_HEAD_BYTES = 16;

/**
 * The packages of rpm's `Packages.db`, as SUSE has it: a table of slots, each of which names a place in the file.
 * https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c
 */
export function* readRpmdbNdb(bytes: Uint8Array): Generator<Package> {
  const file = new ByteView(bytes, 'little-endian');
  if (file.u32(0) !== MAGIC) throw new MalformedDatabaseError('no ndb file');
  const once = new ReadGuard(bytes.length, 0);
  const end = file.u32(12) * SLOT_PAGE_BYTES;
  for (let slot = SLOTS_START; slot < end; slot += SLOT_BYTES) {
    if (file.u32(slot) !== SLOT) throw new MalformedDatabaseError('a slot without its mark');
    const index = file.u32(slot + 4);
    if (index === 0) continue;
    const blob = file.u32(slot + 8) * BLOCK_BYTES;
    if (file.u32(blob) !== BLOB || file.u32(blob + 4) !== index)
      throw new MalformedDatabaseError(`no package ${index}`);
    const length = file.u32(blob + 12);
    once.claimBytes(length);
    yield* readRpmHeader(file.part(blob + BLOB_HEAD_BYTES, length));
  }
}

/** Four letters as the number that they are in a file. */
function tag(letters: string): number {
  return [...letters].reduceRight((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}
