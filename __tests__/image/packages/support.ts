import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FIXTURES = new URL('../../fixtures/package-databases/', import.meta.url);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A real database; `README.md` beside it says how it came about. */
export const database = (name: string): Uint8Array =>
  new Uint8Array(gunzipSync(readFileSync(new URL(`${name}.gz`, FIXTURES))));

/** What rpm itself said of them: `[name, [epoch:]version-release, architecture, source package's file]`. */
export const rpmList = (): string[][] =>
  readFileSync(new URL('packages.tsv', FIXTURES), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** A tag's number, type (4 a number, 6 a text) and value. */
type Entry = readonly [tag: number, type: number, value: string | number];

/** A header as rpm's databases hold it. */
export function rpmHeader(entries: readonly Entry[]): Uint8Array {
  const index = Buffer.alloc(8 + 16 * entries.length);
  let data = Buffer.alloc(0);
  for (const [place, [tag, type, value]] of entries.entries()) {
    [tag, type, data.length, 1].forEach((number, column) => {
      index.writeUInt32BE(number, 8 + 16 * place + 4 * column);
    });
    const content = typeof value === 'string' ? Buffer.from(`${value}\0`) : Buffer.alloc(4);
    if (typeof value === 'number') content.writeUInt32BE(value);
    data = Buffer.concat([data, content]);
  }
  index.writeUInt32BE(entries.length, 0);
  index.writeUInt32BE(data.length, 4);
  return new Uint8Array(Buffer.concat([index, data]));
}
