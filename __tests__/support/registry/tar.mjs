// @ts-check
/**
 * Tar and gzip writers whose bytes depend on nothing but their input. node:zlib's output may change
 * with the zlib that a Node version carries, and with it every digest, so the gzip here holds stored
 * (uncompressed) blocks: valid for every reader, the same bytes everywhere.
 */

/** @typedef {string | Uint8Array | { readonly linkTo: string }} TarEntry file content, or a symbolic link */

const BLOCK = 512;

/**
 * A ustar archive of the entries, in their order; a path that ends in `/` is a folder.
 *
 * @param {Readonly<Record<string, TarEntry>>} entries by path, at most 100 bytes long
 * @returns {Buffer}
 */
export function tar(entries) {
  const parts = Object.entries(entries).flatMap(([path, entry]) => {
    const isLink = typeof entry === 'object' && 'linkTo' in entry;
    const content = isLink ? Buffer.alloc(0) : Buffer.from(entry);
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
    const type = isLink ? '2' : path.endsWith('/') ? '5' : '0';
    return [header(path, type, content.length, isLink ? entry.linkTo : ''), content, padding];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

/**
 * @param {string} path
 * @param {'0' | '2' | '5'} type file, symbolic link, folder
 * @param {number} size
 * @param {string} linkTo
 */
function header(path, type, size, linkTo) {
  if (Buffer.byteLength(path) > 100 || Buffer.byteLength(linkTo) > 100) {
    throw new RangeError(`tar: the path ${path} is longer than 100 bytes`);
  }
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0);
  block.write(type === '0' ? '0000644\0' : '0000755\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148); // the checksum counts itself as blanks
  block.write(type, 156);
  block.write(linkTo, 157);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/**
 * One gzip member (RFC 1952) around stored deflate blocks (RFC 1951, 3.2.4).
 *
 * @param {Uint8Array} content
 * @returns {Buffer}
 */
export function gzip(content) {
  const limit = 0xffff;
  const parts = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])];
  for (let start = 0; start === 0 || start < content.length; start += limit) {
    const piece = content.subarray(start, start + limit);
    const head = Buffer.alloc(5);
    head.writeUInt8(start + limit >= content.length ? 1 : 0, 0);
    head.writeUInt16LE(piece.length, 1);
    head.writeUInt16LE(~piece.length & 0xffff, 3);
    parts.push(head, Buffer.from(piece));
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length % 2 ** 32, 4);
  return Buffer.concat([...parts, trailer]);
}

/** node:zlib has crc32 from Node 20.15 on only. @param {Uint8Array} content */
function crc32(content) {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
