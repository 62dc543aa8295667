import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTarEntries } from '../../../src/image/layers/tar-entries.ts';
import { archive, type Item, inPieces } from '../../support/layers.ts';

/** `type path -> target = content`, one line for each entry; contents only of names that end in `!`. */
async function list(bytes: Uint8Array, size = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const entry of readTarEntries(inPieces(bytes, size))) {
    const content = entry.path.endsWith('!') ? ` = ${await entry.read()}` : '';
    lines.push(`${entry.type} ${entry.path}${entry.linkTarget === '' ? '' : ` -> ${entry.linkTarget}`}${content}`);
  }
  return lines;
}

async function count(tar: AsyncIterable<Uint8Array>): Promise<number> {
  let entries = 0;
  for await (const _ of readTarEntries(tar)) entries += 1;
  return entries;
}

const listItems = async (...items: Item[]) => list(await archive(items));

describe('tarEntries', () => {
  it('tells the entries in their order, and skips what is not read', async () => {
    const items: Item[] = [
      ['usr/'],
      ['usr/big', 'x'.repeat(100_000)],
      ['usr/note!', 'some text'],
      ['usr/empty!', ''],
      ['lib', { symlink: 'usr/lib' }],
      ['usr/same', { hardLink: 'usr/note!' }],
      ['usr/pipe', { type: 'fifo' }],
    ];
    const expected = [
      'directory usr',
      'file usr/big',
      'file usr/note! = some text',
      'file usr/empty! = ',
      'symlink lib -> usr/lib',
      'hard-link usr/same -> usr/note!',
      'other usr/pipe',
    ];
    const bytes = await archive(items);
    for (const size of [1, 100, 512, 1_000_000]) expect(await list(bytes, size)).toEqual(expected);
  });

  it.each([
    ['./x', 'x'],
    ['/x', 'x'],
    ['x', 'x'],
    ['.//a/./b//c', 'a/b/c'],
    ['../../x', 'x'],
    ['a/../../x', 'x'],
    ['/../a/..', ''],
    ['./', ''],
  ])('takes the path %s for %s', async (path, expected) => {
    const [line] = await listItems([path, { type: 'file' }]);
    expect(line).toBe(`file ${expected}`);
  });

  it('reads long names and the formats of GNU, PAX and V7', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tar-'));
    try {
      const script = `
        mkdir -p "$(printf 'long%.0s' $(seq 50))/$(printf 'name%.0s' $(seq 50))" && cd long*/name*
        echo hello > 'ü!' && ln 'ü!' same && ln -s "$(printf '../%.0s' $(seq 80))x" away`;
      execFileSync('bash', ['-ec', script], { cwd: folder });
      for (const format of ['gnu', 'pax']) {
        const bytes = execFileSync('tar', ['-c', `--format=${format}`, '--sort=name', '.'], { cwd: folder });
        const at = `${'long'.repeat(50)}/${'name'.repeat(50)}`;
        const lines = await list(bytes);
        expect(lines.slice(0, 4)).toEqual([
          'directory ',
          `directory ${'long'.repeat(50)}`,
          `directory ${at}`,
          `symlink ${at}/away -> ${'../'.repeat(80)}x`,
        ]);
        expect(lines.slice(4).map((line) => line.split(' ')[0])).toEqual(['file', 'hard-link']);
      }
      execFileSync('bash', ['-ec', 'echo old > old!'], { cwd: folder });
      expect(await list(execFileSync('tar', ['-c', '--format=v7', 'old!'], { cwd: folder }))).toEqual([
        'file old! = old\n',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('knows sparse files by their names and not by their contents', async () => {
    const pax = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.name': 'a/db' };
    const item: Item = ['a/GNUSparseFile.0/db', { pax } as object];
    expect(await listItems(item, ['next'])).toEqual(['unknown a/db', 'file next']);
    const old = changed(await archive([['x']]), (header) => header.write('S', 156));
    expect(await list(old)).toEqual(['unknown x']);
  });

  it('passes over the further headers of a sparse file, and over what is kept of it', async () => {
    const old = changed(await archive([['x', 'y'.repeat(600)], ['next']]), (header) => {
      header.write('S', 156);
      header[482] = 1;
    });
    const more = Buffer.alloc(512, 'more');
    const last = Buffer.alloc(512);
    more[504] = 1;
    const bytes = Buffer.concat([old.subarray(0, 512), more, last, old.subarray(512)]);
    expect(await list(bytes)).toEqual(['unknown x', 'file next']);
  });

  it('ends at the first two blocks of zeros, whatever follows', async () => {
    const one = await archive([['a', 'x']]);
    const other = await archive([['b', 'y']]);
    for (const rest of [other, Buffer.alloc(1000, 'rest'), Buffer.alloc(0)]) {
      let read = 0;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const piece of inPieces(Buffer.concat([one, rest]))) {
          read += piece.length;
          yield piece;
        }
      }
      expect(await count(counted())).toBe(1);
      expect(read).toBe(one.length + rest.length);
    }
  });

  it('knows a folder with a size, whose content no reader looks for', async () => {
    const bytes = changed(await archive([['a/'], ['b!', 'c']]), (header) => header.write('00000001000', 124));
    expect(await list(bytes)).toEqual(['directory a', 'file b! = c']);
  });

  it('keeps nothing of what stands around a file', async () => {
    const bytes = await archive([
      ['a', 'x'],
      ['b', 'y'.repeat(100_000)],
    ]);
    for await (const entry of readTarEntries(inPieces(bytes, bytes.length))) {
      expect((await entry.read()).buffer).not.toBe(bytes.buffer);
    }
  });

  it('reads a hundred thousand entries', async () => {
    const one = await archive([['a/b', 'content']]);
    const block = one.subarray(0, 1024);
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 1000; i++) yield Buffer.concat(Array.from({ length: 100 }, () => block));
    }
    expect(await count(many())).toBe(100_000);
  });
});

describe('a broken or hostile archive', () => {
  const BROKEN = /^its tar archive is malformed \(/;

  it('is told where it ends too early', async () => {
    const bytes = await archive([
      ['a', 'x'.repeat(5000)],
      ['b!', 'y'.repeat(5000)],
    ]);
    for (const end of [100, 511, 513, 3000, 5600, 6000, 7000, 11_000]) {
      await expect(list(bytes.subarray(0, end))).rejects.toThrow(BROKEN);
    }
  });

  it('is told where it is no archive', async () => {
    await expect(list(Buffer.alloc(2000, 'no archive '))).rejects.toThrow(BROKEN);
    const bytes = await archive([['a'], ['b']]);
    bytes.write('?', 520);
    await expect(list(bytes)).rejects.toThrow(BROKEN);
    expect(await list(Buffer.alloc(0))).toEqual([]);
    expect(await list(Buffer.alloc(10_240))).toEqual([]);
  });

  it('is told where one block of zeros stands alone', async () => {
    const one = await archive([['a', 'x']]);
    await expect(list(Buffer.concat([one.subarray(0, 1536), one]))).rejects.toThrow(BROKEN);
    expect(await list(one.subarray(0, 1536))).toEqual(['file a']);
  });

  it.each([
    ['negative', [0xff, ...Array<number>(10).fill(0xff), 0xf0]],
    ['huge', [0x80, ...Array<number>(11).fill(0xff)]],
    ['8 EiB', [0x80, 0, 0, 0, 0x7f, ...Array<number>(7).fill(0xff)]],
    ['nonsense', [...Buffer.from('abcdefghijk')]],
  ])('is told where a size is %s', async (_name, size) => {
    for (const type of ['0', '5', 'x', 'L', 'g', '1', '?']) {
      const bytes = changed(
        await archive([
          ['a', 'x'],
          ['b', 'y'],
        ]),
        (header) => {
          header.set(size, 124);
          header.write(type, 156);
        },
      );
      // A folder's size counts for nothing, but one that is no number is still broken.
      if (type === '5' && size[0] === 0x80) expect((await list(bytes).catch(String)).length).toBeGreaterThan(0);
      else await expect(list(bytes)).rejects.toThrow(/^its tar archive /);
    }
  });

  it('is refused where a header is endless, and ends where headers never do', async () => {
    const long = changed(await archive([['a', 'x']]), (header) => {
      header.write('00100000000\0', 124);
      header.write('L', 156);
    });
    await expect(list(long)).rejects.toThrow('its tar archive is malformed (a header that is too large)');

    const pax = await archive([['a', { pax: { path: 'b' } } as object]]);
    const header = pax.subarray(0, 1024);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 20_000; i++) yield header;
      throw new RangeError('the bound');
    }
    await expect(count(endless())).rejects.toThrow(new RangeError('the bound'));
  });

  it.each(['path=../../etc/passwd', 'path=/etc/passwd', 'path=./etc//passwd', 'path=etc/x/../passwd'])(
    'leads nowhere with the PAX header %s',
    async (record) => {
      const [key = '', value = ''] = record.split('=');
      expect(await listItems(['x', { pax: { [key]: value } } as object])).toEqual(['file etc/passwd']);
    },
  );

  it('does not fall for PAX records that lie about themselves', async () => {
    for (const record of [
      '99999999 path=y\n',
      '-5 path=y\n',
      '0 path=y\n',
      'path=y',
      '13 size=-1000\n',
      '5 a=\n'.repeat(90),
    ]) {
      const content = Buffer.alloc(512);
      content.write(record);
      const header = await archive([['h', content.subarray(0, Math.min(512, record.length))]]);
      const asPax = changed(header, (block) => block.write('x', 156)).subarray(0, 1024);
      const result = await list(Buffer.concat([asPax, await archive([['x', 'content']])])).catch(String);
      expect(String(result)).toMatch(/^(?:file [xy]\n?|LayerError: its tar archive is malformed .*)$/);
    }
    expect(await listItems(['x', { pax: { ['__proto__']: 'y', constructor: 'z' } } as object])).toEqual(['file x']);
  });

  it('is refused where a link has a size, after which readers differ', async () => {
    for (const type of ['1', '2', '3', '4', '6']) {
      const bytes = changed(await archive([['a', 'x'.repeat(600)], ['b']]), (header) => header.write(type, 156));
      await expect(list(bytes)).rejects.toThrow('its tar archive gives a link or a device a size');
    }
  });

  it('is refused where a path is longer than any that can be unpacked', async () => {
    const path = 'a/'.repeat(2049);
    await expect(listItems([`${path}x`])).rejects.toThrow('its tar archive has a path of more than 4096 characters');
    await expect(listItems(['x', { symlink: path }])).rejects.toThrow('a path of more than 4096 characters');
  });
});

/** The archive with its first header changed, and the header's checksum made right. */
function changed(bytes: Buffer, change: (header: Buffer) => void): Buffer {
  const header = bytes.subarray(0, 512);
  change(header);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}
