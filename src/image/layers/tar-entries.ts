import { ByteReader } from './byte-reader.ts';
import { LayerError } from './layer-error.ts';
import {
  isZeroBlock,
  malformedTar,
  readPaxRecords,
  readTarHeader,
  TAR_BLOCK_SIZE,
  type TarHeader,
} from './tar-header.ts';
import { normalizeTarPath } from './tar-path.ts';

/** The kinds of tar entries; `unknown` for formats that are not supported, like the sparse files of GNU tar. */
export type TarEntryType = 'file' | 'directory' | 'symlink' | 'hard-link' | 'other' | 'unknown';

/** An entry of a tar archive. */
export interface TarEntry {
  /** Relative to the image's root, normalized: `usr/lib/os-release`; the root is the empty string. */
  readonly path: string;
  readonly type: TarEntryType;
  /** The target of a symbolic or hard link as written; otherwise empty. */
  readonly linkTarget: string;
  /** Of the content, in bytes. */
  readonly size: number;
  /** Reads the content: at most once, and before the next entry. Unread content is skipped. */
  readonly read: () => Promise<Uint8Array>;
}

/** Linux's PATH_MAX: a longer path can't be unpacked. */
const MAX_PATH = 4096;

/** The largest long name or PAX header, in bytes. */
const MAX_HEADER = 4 * 1024 * 1024;

const TYPES: Readonly<Record<string, TarEntryType>> = {
  '0': 'file',
  '\0': 'file',
  // A contiguous file, which is obsolete.
  '7': 'file',
  '1': 'hard-link',
  '2': 'symlink',
  '3': 'other',
  '4': 'other',
  '5': 'directory',
  '6': 'other',
};

/** What extension headers say about the next entry: long names and PAX records. */
interface EntryExtensions {
  name?: string;
  linkName?: string;
  pax?: ReadonlyMap<string, string>;
}

/**
 * Reads the entries of an archive in order. Long names and PAX headers become part of their entry; one above 4 MiB is an
 * error. The archive ends at the first two zero blocks, as for tar and Docker: anything after them is read and ignored.
 *
 * @throws LayerError while iterating, where the archive is malformed; whatever the source throws
 */
export async function* readTarEntries(tar: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const archive = new ByteReader(tar);
  let before: EntryExtensions = {};
  try {
    for (;;) {
      const header = await nextHeader(archive);
      if (header === undefined) break;
      if (isAboutNext(header.type)) {
        if (header.size > MAX_HEADER) throw malformedTar('a header that is too large');
        note(before, header.type, await content(archive, header.size));
        continue;
      }
      const { size, ...about } = entryOf(header, before);
      before = {};
      let left = size;
      yield {
        ...about,
        size: hasContent(about.type) ? size : 0,
        read: async () => {
          left = 0;
          return content(archive, size);
        },
      };
      if (left > 0 && about.type !== 'directory') await skip(archive, padded(left));
    }
    // The digest covers all bytes.
    await archive.skip(Number.POSITIVE_INFINITY);
  } finally {
    await archive.close();
  }
}

/** Undefined at the archive's end. */
async function nextHeader(archive: ByteReader): Promise<TarHeader | undefined> {
  const block = await wholeBlock(archive);
  if (block === undefined) return undefined;
  if (isZeroBlock(block)) {
    const second = await wholeBlock(archive);
    if (second === undefined || isZeroBlock(second)) return undefined;
    throw malformedTar('a single zero block');
  }
  const header = readTarHeader(block);
  for (let isExtended = header.isExtended; isExtended; ) {
    const more = await wholeBlock(archive);
    if (more === undefined) throw malformedTar('it ends too early');
    isExtended = more[504] === 1;
  }
  return header;
}

async function wholeBlock(archive: ByteReader): Promise<Buffer | undefined> {
  const bytes = await archive.readView(TAR_BLOCK_SIZE);
  if (bytes.length === 0) return undefined;
  if (bytes.length < TAR_BLOCK_SIZE) throw malformedTar('it ends too early');
  return Buffer.from(bytes.buffer, bytes.byteOffset, TAR_BLOCK_SIZE);
}

async function content(archive: ByteReader, size: number): Promise<Buffer> {
  const bytes = await archive.readCopy(size);
  if (bytes.length < size) throw malformedTar('it ends too early');
  await skip(archive, padded(size) - size);
  return bytes;
}

async function skip(archive: ByteReader, length: number): Promise<void> {
  if ((await archive.skip(length)) > 0) throw malformedTar('it ends too early');
}

function padded(size: number): number {
  return Math.ceil(size / TAR_BLOCK_SIZE) * TAR_BLOCK_SIZE;
}

/** Whether a header extends the next entry: PAX headers, GNU long names. */
function isAboutNext(type: string): boolean {
  return 'xgLKN'.includes(type);
}

function note(before: EntryExtensions, type: string, bytes: Buffer): void {
  if (type === 'x') before.pax = readPaxRecords(bytes);
  else if (type === 'K') before.linkName = textOf(bytes);
  else if (type !== 'g') before.name = textOf(bytes);
}

function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

function hasContent(type: TarEntryType): boolean {
  return type === 'file' || type === 'unknown';
}

function entryOf(header: TarHeader, { name, linkName, pax }: EntryExtensions): Omit<TarEntry, 'read'> {
  const isSparse = pax !== undefined && [...pax.keys()].some((key) => key.startsWith('GNU.sparse.'));
  const type = isSparse ? 'unknown' : (TYPES[header.type] ?? 'unknown');
  const size = sizeOf(header, pax);
  // Readers disagree on whether content follows such a header.
  if (size > 0 && !hasContent(type) && type !== 'directory')
    throw new LayerError('malformed', 'its tar archive gives a link or a device a size');
  const path = pax?.get('GNU.sparse.name') ?? (pax?.get('path') || name || header.name);
  const isLink = type === 'symlink' || type === 'hard-link';
  const linkTarget = isLink ? pax?.get('linkpath') || linkName || header.linkName : '';
  if (path.length > MAX_PATH || linkTarget.length > MAX_PATH) {
    throw new LayerError('limit-exceeded', `its tar archive has a path of more than ${MAX_PATH} characters`);
  }
  return { path: normalizeTarPath(path), type, linkTarget, size };
}

function sizeOf(header: TarHeader, pax: EntryExtensions['pax']): number {
  const stated = pax?.get('size');
  if (stated === undefined) return header.size;
  const size = /^\d{1,16}$/.test(stated) ? Number(stated) : Number.NaN;
  if (!Number.isSafeInteger(size)) throw malformedTar('invalid size');
  return size;
}
