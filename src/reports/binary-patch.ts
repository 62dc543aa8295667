import { deflateSync } from 'node:zlib';
import { gitBlobId } from '../util/git-blob.ts';

/** Bytes per line. */
const LINE = 52;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/**
 * A patch in git's format for binary files: `git apply` accepts it, and it shows nothing of the content.
 * https://github.com/git/git/blob/master/Documentation/gitformat-patch.txt
 */
export function renderBinaryPatch(before: Uint8Array, after: Uint8Array): string {
  const packed = deflateSync(after);
  const lines: string[] = [];
  for (let at = 0; at < packed.length; at += LINE) lines.push(encoded(packed.subarray(at, at + LINE)));
  return [
    `index ${gitBlobId(before)}..${gitBlobId(after)}`,
    'GIT binary patch',
    `literal ${after.length}`,
    ...lines,
    '',
    '',
  ].join('\n');
}

/** A line: its number of bytes as a letter, then every four bytes as five digits of base 85. */
function encoded(bytes: Uint8Array): string {
  const length = String.fromCharCode(bytes.length <= 26 ? 64 + bytes.length : 96 + bytes.length - 26);
  const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  let text = length;
  for (let at = 0; at < whole.length; at += 4) {
    let word = whole.readUInt32BE(at);
    let digits = '';
    for (let place = 0; place < 5; place += 1) {
      digits = DIGITS.charAt(word % 85) + digits;
      word = Math.floor(word / 85);
    }
    text += digits;
  }
  return text;
}
