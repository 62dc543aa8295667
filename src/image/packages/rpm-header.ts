import type { Package } from '../../model/package.ts';
import { ByteView, MalformedDatabaseError } from './byte-view.ts';
import { decodeField } from './lines.ts';
import { packagesFromRpmTags } from './rpm-package.ts';

const NAME = 1000;
const VERSION = 1001;
const RELEASE = 1002;
const EPOCH = 1003;
const ARCHITECTURE = 1022;
const SOURCE_RPM = 1044;
const WANTED = new Set([NAME, VERSION, RELEASE, EPOCH, ARCHITECTURE, SOURCE_RPM]);

const INT32 = 4;
const STRING = 6;
const ENTRY_BYTES = 16;

/**
 * The package of a header as rpm's databases hold it: without the magic number that it has in a file.
 * The counts of its index entries and of its data bytes, the entries (tag, type, offset, count), the data.
 * https://rpm-software-management.github.io/rpm/manual/hregions.html
 * @throws DamagedError
 */
export function readRpmHeader(blob: Uint8Array): Package[] {
  const header = new ByteView(blob, 'big-endian');
  const entries = header.u32(0);
  const index = new ByteView(header.part(8, entries * ENTRY_BYTES), 'big-endian');
  const data = new ByteView(header.part(8 + index.length, header.u32(4)), 'big-endian');
  const strings = new Map<number, string>();
  let epoch = 0;
  for (let at = 0; at < index.length; at += ENTRY_BYTES) {
    const tag = index.u32(at);
    if (!WANTED.has(tag) || strings.has(tag)) continue;
    const [type, offset] = [index.u32(at + 4), index.u32(at + 8)];
    if (tag === EPOCH && type === INT32) epoch = data.u32(offset);
    else if (type === STRING) strings.set(tag, stringAt(data, offset));
  }
  const [name, version, release] = [strings.get(NAME), strings.get(VERSION), strings.get(RELEASE)];
  if (!name || version === undefined || release === undefined)
    throw new MalformedDatabaseError('a package without a name or version');
  return packagesFromRpmTags({
    name,
    version: `${version}-${release}`,
    epoch,
    architecture: strings.get(ARCHITECTURE),
    sourceRpm: strings.get(SOURCE_RPM),
  });
}

function stringAt(data: ByteView, offset: number): string {
  const end = data.all.indexOf(0, offset);
  return decodeField(data.part(offset, end - offset));
}
