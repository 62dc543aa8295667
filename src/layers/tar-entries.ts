import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Extract, extract } from 'tar-stream';
import { messageOf } from '../model/error.ts';
import { LayerError } from './error.ts';
import { normalPath } from './paths.ts';

/** `unknown`: what only its own kind of reader understands, like the sparse files of GNU tar. */
export type EntryType = 'file' | 'directory' | 'symlink' | 'hard-link' | 'other' | 'unknown';

export interface TarEntry {
  /** Below the image's root, normal: `usr/lib/os-release`; the root is the empty text. */
  readonly path: string;
  readonly type: EntryType;
  /** As it is written, of symbolic and hard links; otherwise empty. */
  readonly linkTarget: string;
  /** Of the content, in bytes. */
  readonly size: number;
  /** The content, at most once, and before the next entry is asked for; what isn't read is skipped. */
  readonly read: () => Promise<Uint8Array>;
}

/** Linux's PATH_MAX: nothing longer could ever be unpacked. */
const MAX_PATH = 4096;

/** Archives from before `ustar` count as well, as they do for Docker. Its types don't know of the option. */
const OPTIONS = { allowUnknownFormat: true } as Parameters<typeof extract>[0];

const TYPES: Readonly<Record<string, EntryType>> = {
  file: 'file',
  'contiguous-file': 'file',
  directory: 'directory',
  symlink: 'symlink',
  link: 'hard-link',
  'character-device': 'other',
  'block-device': 'other',
  fifo: 'other',
};

/**
 * The entries of an archive, in their order. Long names and PAX headers are a part of the entry that they belong to, and
 * larger than 4 MiB they are refused.
 *
 * @throws LayerError while iterating, where the archive is broken; whatever the source throws
 */
export async function* tarEntries(tar: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  let sourceError: unknown;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* tar;
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  const archive = extract(OPTIONS);
  const done = pipeline(Readable.from(watched(), { objectMode: false }), archive);
  // It rejects with the error that the iteration below throws, or because the iteration was given up.
  done.catch(() => undefined);
  const told = (error: unknown): unknown => {
    if (error === sourceError || error instanceof LayerError) return error;
    return new LayerError(`its tar archive is broken (${messageOf(error)})`, { cause: error });
  };
  try {
    for await (const stream of archive) {
      yield entryOf(stream, told);
      stream.resume();
    }
    await done;
  } catch (error) {
    throw told(error);
  }
}

type Stream = Extract extends AsyncIterable<infer Each> ? Each : never;

/** @param told the error as users are told it */
function entryOf(stream: Stream, told: (error: unknown) => unknown): TarEntry {
  const { name, linkname, size, type: kind } = stream.header;
  const pax = (stream.header.pax ?? {}) as Readonly<Record<string, string>>;
  const isSparse = Object.keys(pax).some((key) => key.startsWith('GNU.sparse.'));
  const type = isSparse ? 'unknown' : (TYPES[kind] ?? 'unknown');
  const hasContent = type === 'file' || type === 'unknown';
  // Readers disagree on whether bytes follow such a header, and so on where the next one is.
  if (size > 0 && !hasContent && type !== 'directory')
    throw new LayerError('its tar archive gives a link or a device a size');
  const linkTarget = type === 'symlink' || type === 'hard-link' ? (linkname ?? '') : '';
  if (name.length > MAX_PATH || linkTarget.length > MAX_PATH) {
    throw new LayerError(`its tar archive has a path of more than ${MAX_PATH} characters`);
  }
  return {
    path: normalPath(pax['GNU.sparse.name'] ?? name),
    type,
    linkTarget,
    size: hasContent ? size : 0,
    read: async () => {
      const pieces: Uint8Array[] = [];
      try {
        for await (const piece of stream) pieces.push(piece as Uint8Array);
      } catch (error) {
        throw told(error);
      }
      return Buffer.concat(pieces);
    },
  };
}
