import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import type { Digest } from '../../src/model/digest.ts';
import type { Layer, OpenLayer } from '../../src/model/layer.ts';
import type { Clock } from '../../src/model/ports.ts';

/** One entry: a path that ends in `/` is a folder, text or bytes are a file. */
export type Item = readonly [path: string, what?: string | Uint8Array | Link | Partial<Header>];
type Link = { readonly symlink: string } | { readonly hardLink: string };

export const TAR = 'application/vnd.oci.image.layer.v1.tar';
export const TAR_GZIP = `${TAR}+gzip`;
export const TAR_ZSTD = `${TAR}+zstd`;

/** An archive of the items in their order, duplicates included. */
export async function archive(items: readonly Item[]): Promise<Buffer> {
  const stream = pack();
  for (const [name, what = ''] of items) {
    if (typeof what === 'string' || what instanceof Uint8Array) {
      if (name.endsWith('/')) stream.entry({ name, type: 'directory' });
      else stream.entry({ name }, what);
    } else if ('symlink' in what) stream.entry({ name, type: 'symlink', linkname: what.symlink });
    else if ('hardLink' in what) stream.entry({ name, type: 'link', linkname: what.hardLink });
    else stream.entry({ name, ...what }, '');
  }
  stream.finalize();
  return collect(stream as AsyncIterable<Uint8Array>);
}

/** Bytes as they come from a connection: in pieces that end anywhere. */
export async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

export function digestOf(bytes: Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** Layers in memory, and which of them were opened. */
export class FakeImage {
  readonly layers: Layer[] = [];
  readonly opened: number[] = [];
  readonly #blobs: Uint8Array[] = [];

  /** Of the items of each layer, bottom first. */
  static async of(...layers: readonly (readonly Item[])[]): Promise<FakeImage> {
    const image = new FakeImage();
    for (const items of layers) image.add(await archive(items));
    return image;
  }

  /** A layer on top; gzip unless a blob is given. */
  add(tar: Uint8Array, blob: Uint8Array = gzipSync(tar, { level: 1 }), more: Partial<Layer> = {}): this {
    this.layers.push({
      digest: digestOf(blob),
      mediaType: TAR_GZIP,
      size: blob.length,
      diffId: digestOf(tar),
      ...more,
    });
    this.#blobs.push(blob);
    return this;
  }

  readonly open: OpenLayer = async (layer) => {
    const index = this.layers.indexOf(layer);
    this.opened.push(index);
    const blob = this.#blobs[index];
    if (blob === undefined) throw new Error('the registry has no such blob.');
    return inPieces(blob, 16 * 1024);
  };
}

/** A clock that stands still unless it is told how far each look moves it. */
export function clockOf(millisecondsPerLook = 0): Clock {
  let elapsed = 0;
  return {
    now: () => new Date(0),
    elapsed: () => (elapsed += millisecondsPerLook),
    sleep: () => Promise.reject(new Error('nothing here sleeps')),
  };
}
