import type { Package } from '../../model/package.ts';
import { MalformedDatabaseError } from './byte-view.ts';
import { byteLines, decodeField } from './lines.ts';

const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** A line of a slice or a path that many slices share is the longest. */
const MAX_LINE_BYTES = 256 * 1024;

/**
 * The packages of chiselled Ubuntu's `manifest.wall`, a JSON object a line; decompressed, as the image has it in zstd.
 * https://documentation.ubuntu.com/chisel/en/latest/reference/manifest/
 */
export function* readChiselManifest(bytes: Uint8Array): Generator<Package> {
  if (ZSTD.every((byte, index) => bytes[index] === byte)) throw new MalformedDatabaseError('it is still compressed');
  for (const line of byteLines(bytes)) {
    const { kind, name, version, arch } = fieldsOf(decodeField(line, MAX_LINE_BYTES));
    if (kind !== 'package') continue;
    if (!isText(name) || !isText(version)) throw new MalformedDatabaseError('a package without a name or version');
    yield { type: 'deb', name, version, architecture: isText(arch) ? arch : undefined, source: undefined };
  }
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch (cause) {
    throw new MalformedDatabaseError('a line that is no JSON', { cause });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
