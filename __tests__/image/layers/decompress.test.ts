import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompressLayer } from '../../../src/image/layers/decompress.ts';
import { collect, inPieces, TAR, TAR_GZIP, TAR_ZSTD } from '../../support/layers.ts';

const text = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => `line ${i * 7919}\n`).join(''));
const LONG = text(50_000);

/** In pieces of several sizes, so that they end at every kind of place. */
const SIZES = [1, 7, 1000, 1_000_000];

const unpack = (blob: Uint8Array, type: string, size = 1000) => collect(decompressLayer(inPieces(blob, size), type));

describe('decompress', () => {
  it('passes a plain archive on', async () => {
    expect(await unpack(LONG, TAR)).toEqual(LONG);
    expect(await unpack(LONG, 'application/vnd.docker.image.rootfs.diff.tar')).toEqual(LONG);
    expect(await unpack(Buffer.alloc(0), TAR)).toEqual(Buffer.alloc(0));
    expect(await unpack(Buffer.from('ab'), TAR)).toEqual(Buffer.from('ab'));
  });

  it('goes by the bytes where the media type knows no better', async () => {
    expect(await unpack(zlib.gzipSync(LONG), TAR)).toEqual(LONG);
    expect(await unpack(zlib.gzipSync(LONG), TAR_ZSTD)).toEqual(LONG);
    expect(await unpack(zlib.zstdCompressSync(LONG), TAR_GZIP)).toEqual(LONG);
  });

  it.each([
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
  ])('reads %s', async (type) => {
    expect(await unpack(zlib.gzipSync(LONG), type)).toEqual(LONG);
  });

  it.each([
    'application/vnd.oci.image.layer.v1.tar+gzip+encrypted',
    'application/vnd.in-toto+json',
    'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    '',
  ])('refuses the media type "%s"', async (type) => {
    await expect(unpack(zlib.gzipSync(LONG), type)).rejects.toThrow(
      `its media type ${JSON.stringify(type)} is not supported`,
    );
  });

  it('refuses bytes that are not what the media type promises', async () => {
    await expect(unpack(LONG, TAR_GZIP)).rejects.toThrow("it isn't gzip, which its media type says it is");
    await expect(unpack(LONG, TAR_ZSTD)).rejects.toThrow("it isn't zstd, which its media type says it is");
    await expect(unpack(Buffer.alloc(0), TAR_GZIP)).rejects.toThrow("it isn't gzip");
  });

  it.each([
    ['unsupported', zlib.gzipSync(LONG), 'text/plain'],
    ['malformed', LONG, TAR_GZIP],
    ['malformed', zlib.gzipSync(LONG).subarray(0, 1000), TAR_GZIP],
    ['malformed', zlib.zstdCompressSync(LONG).subarray(0, 1000), TAR_ZSTD],
  ])('fails with the code %s', async (code, blob, type) => {
    await expect(unpack(blob, type)).rejects.toMatchObject({ code });
  });

  it.each(SIZES)('reads every member of gzip, in pieces of %i', async (size) => {
    const part = text(100);
    const members = Array.from({ length: 30 }, () => zlib.gzipSync(part));
    const whole = Buffer.concat([...members, zlib.gzipSync(''), zlib.gzipSync(part)]);
    expect(await unpack(whole, TAR_GZIP, size)).toEqual(Buffer.concat(Array.from({ length: 31 }, () => part)));
  });

  it.each(SIZES)('reads every frame of zstd and no skippable one, in pieces of %i', async (size) => {
    const part = text(100);
    const checksum = { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } };
    const whole = Buffer.concat([
      skippable(0, Buffer.from('first')),
      zlib.zstdCompressSync(part),
      zlib.zstdCompressSync(part, checksum),
      skippable(15, Buffer.alloc(0)),
      zlib.zstdCompressSync(''),
      zlib.zstdCompressSync(Buffer.alloc(300_000)),
      ...Array.from({ length: 20 }, () => zlib.zstdCompressSync(part)),
      skippable(7, zlib.zstdCompressSync('hidden')),
    ]);
    const expected = [part, part, Buffer.alloc(300_000), ...Array.from({ length: 20 }, () => part)];
    expect(await unpack(whole, TAR_ZSTD, size)).toEqual(Buffer.concat(expected));
  });

  it('reads frames of unknown size, of large ones, and of bytes that can not be compressed', async () => {
    const noise = Buffer.from(Array.from({ length: 600_000 }, (_, i) => (Math.imul(i, 2654435761) ^ (i >> 3)) >>> 13));
    for (const contentSize of [0, 1]) {
      const params = {
        [zlib.constants.ZSTD_c_contentSizeFlag]: contentSize,
        [zlib.constants.ZSTD_c_compressionLevel]: 19,
      };
      const blob = Buffer.concat([zlib.zstdCompressSync(noise, { params }), zlib.zstdCompressSync(LONG, { params })]);
      expect(await unpack(blob, TAR_ZSTD)).toEqual(Buffer.concat([noise, LONG]));
    }
  });

  it('tells where the data end too early, wherever that is', async () => {
    const part = text(50);
    const gzip = zlib.gzipSync(part);
    for (let end = 2; end < gzip.length; end += 11) {
      await expect(unpack(gzip.subarray(0, end), TAR_GZIP)).rejects.toThrow('its gzip data end too early');
    }
    const zstd = Buffer.concat([
      zlib.zstdCompressSync(part),
      zlib.zstdCompressSync(part),
      skippable(1, Buffer.from('x')),
    ]);
    const ends = new Set([zlib.zstdCompressSync(part).length, 2 * zlib.zstdCompressSync(part).length]);
    for (let end = 4; end < zstd.length; end += 1) {
      if (ends.has(end)) continue;
      await expect(unpack(zstd.subarray(0, end), TAR_ZSTD)).rejects.toThrow('its zstd data end too early');
    }
  });

  it('tells broken data', async () => {
    const gzip = zlib.gzipSync(text(300));
    gzip.fill(0xff, 20, 40);
    await expect(unpack(gzip, TAR_GZIP)).rejects.toThrow(/^its gzip data are broken \(/);

    const zstd = zlib.zstdCompressSync(text(300));
    await expect(unpack(Buffer.concat([zstd, Buffer.from('more')]), TAR_ZSTD)).rejects.toThrow(
      'its zstd data are broken: no frame begins where one should',
    );
    const reserved = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 1, 0b111, 0, 0]);
    await expect(unpack(reserved, TAR_ZSTD)).rejects.toThrow('a block has no known type');
    const wrong = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 9, (3 << 3) | 0b101, 0, 0, 0, 0, 0]);
    await expect(unpack(wrong, TAR_ZSTD)).rejects.toThrow(/^its zstd data are broken \(/);
  });

  it('refuses a window that takes more memory than every decoder has to have', async () => {
    const compress = (log: number): Buffer => {
      const { ZSTD_c_windowLog, ZSTD_c_contentSizeFlag } = zlib.constants;
      return zlib.zstdCompressSync(LONG, { params: { [ZSTD_c_windowLog]: log, [ZSTD_c_contentSizeFlag]: 0 } });
    };
    // By hand: the encoder makes the window smaller where it knows how much there is.
    const declared = (descriptor: number): Buffer => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, descriptor, 1, 0, 0]);
    expect(await unpack(compress(23), TAR_ZSTD)).toEqual(LONG);
    expect(await unpack(declared(13 << 3), TAR_ZSTD)).toEqual(Buffer.alloc(0));
    const reason = 'its zstd data need a window of more than 8 MiB';
    await expect(unpack(declared((13 << 3) | 1), TAR_ZSTD)).rejects.toThrow(reason);
    await expect(unpack(declared(31 << 3), TAR_ZSTD)).rejects.toThrow(reason);
    const single = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0b1110_0000, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0]);
    await expect(unpack(single, TAR_ZSTD)).rejects.toThrow(reason);
  });

  it('says which Node reads zstd where this one does not', async () => {
    await expect(collect(decompressLayer(inPieces(zlib.zstdCompressSync(LONG)), TAR_ZSTD, null))).rejects.toThrow(
      `it is compressed with zstd, which Node ${process.versions.node} can't read: 22.15 and later can`,
    );
  });

  it('reads no further than it is read from, and lets the source go', async () => {
    let given = 0;
    let closed = false;
    async function* bomb(): AsyncGenerator<Uint8Array> {
      const member = zlib.gzipSync(Buffer.alloc(50_000_000));
      try {
        for (;;) {
          given += 1;
          yield member;
        }
      } finally {
        closed = true;
      }
    }
    for await (const piece of decompressLayer(bomb(), TAR_GZIP)) {
      expect(piece.length).toBeLessThanOrEqual(128 * 1024);
      if (given > 3) break;
    }
    expect(given).toBeLessThan(8);
    await new Promise(setImmediate);
    expect(closed).toBe(true);
  });

  it('passes the errors of the source on', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield zlib.gzipSync(LONG).subarray(0, 500);
      throw new TypeError('the connection broke');
    }
    await expect(collect(decompressLayer(failing(), TAR_GZIP))).rejects.toThrow(new TypeError('the connection broke'));
  });
});

function skippable(number: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(0x184d2a50 + number, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}
