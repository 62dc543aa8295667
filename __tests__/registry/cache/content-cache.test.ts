import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/model/digest.ts';
import { DiskContentCache } from '../../../src/registry/cache/content-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfrom-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const digestOf = (bytes: Uint8Array): Digest => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const pathOf = (digest: Digest): string => join(folder, 'content', digest.replace(':', '-'));

/** Writes content of that many bytes, which was last used at the second. */
async function put(cache: DiskContentCache, letter: string, size: number, second: number): Promise<Digest> {
  const bytes = Buffer.alloc(size, letter);
  const digest = digestOf(bytes);
  await cache.write(digest, bytes);
  await utimes(pathOf(digest), second, second);
  return digest;
}

describe('DiskContentCache', () => {
  it('keeps content between runs', async () => {
    const bytes = Buffer.from('content');
    await new DiskContentCache(folder).write(digestOf(bytes), bytes);
    expect(await new DiskContentCache(folder).read(digestOf(bytes))).toEqual(bytes);
    expect(await new DiskContentCache(folder).read(digestOf(Buffer.from('other')))).toBeUndefined();
  });

  it('is for its owner alone', async () => {
    await new DiskContentCache(folder).write(digestOf(Buffer.from('a')), Buffer.from('a'));
    expect((await stat(join(folder, 'content'))).mode & 0o777).toBe(0o700);
    expect((await stat(pathOf(digestOf(Buffer.from('a'))))).mode & 0o777).toBe(0o600);
  });

  it('takes a damaged entry for none, and away', async () => {
    const bytes = Buffer.from('content');
    const digest = digestOf(bytes);
    const cache = new DiskContentCache(folder);
    await cache.write(digest, bytes);
    await writeFile(pathOf(digest), 'conten');
    expect(await cache.read(digest)).toBeUndefined();
    expect(await readdir(join(folder, 'content'))).toEqual([]);
    await cache.write(digest, bytes);
    expect(await cache.read(digest)).toEqual(bytes);
  });

  it('holds nothing where its folder is no folder', async () => {
    const inTheWay = join(folder, 'file');
    await writeFile(inTheWay, '');
    const cache = new DiskContentCache(inTheWay);
    await cache.write(digestOf(Buffer.from('a')), Buffer.from('a'));
    expect(await cache.read(digestOf(Buffer.from('a')))).toBeUndefined();
    expect(await readFile(inTheWay, 'utf8')).toBe('');
  });

  it('drops what was used longest ago, and what was never finished', async () => {
    const cache = new DiskContentCache(folder, 1000);
    const old = await put(cache, 'a', 400, 1000);
    const used = await put(cache, 'b', 400, 1001);
    const half = (letter: string) => `.freshfrom-${letter.repeat(8)}-0000-4000-8000-000000000000.part`;
    const abandoned = join(folder, 'content', half('a'));
    await writeFile(abandoned, 'x');
    await utimes(abandoned, 1000, 1000);
    await writeFile(join(folder, 'content', half('b')), 'y');
    // Reading is using.
    const now = await new DiskContentCache(folder).read(old);
    expect(now).toHaveLength(400);
    const fresh = await put(new DiskContentCache(folder, 1000), 'c', 400, 2_000_000_000);
    const left = await readdir(join(folder, 'content'));
    expect(left.sort()).toEqual(
      [old, fresh]
        .map((digest) => digest.replace(':', '-'))
        .concat(half('b'))
        .sort(),
    );
    expect(await cache.read(used)).toBeUndefined();
  });

  it('deletes no file of another name, and follows no link', async () => {
    const cache = new DiskContentCache(folder, 1000);
    const content = join(folder, 'content');
    const old = await put(cache, 'a', 900, 1000);
    await mkdir(join(folder, 'elsewhere'));
    const strangers = ['x.part', 'notes.txt', `sha256-${'a'.repeat(63)}`, `sha256-${'A'.repeat(64)}`];
    for (const name of strangers) await writeFile(join(content, name), Buffer.alloc(2000));
    await writeFile(join(folder, 'elsewhere/big'), Buffer.alloc(2000));
    const link = `sha256-${'b'.repeat(64)}`;
    await symlink('../elsewhere/big', join(content, link));
    const fresh = await put(new DiskContentCache(folder, 1000), 'c', 900, 2_000_000_000);
    const names = [...strangers, link, fresh.replace(':', '-')];
    expect((await readdir(content)).sort()).toEqual(names.sort());
    expect(await cache.read(old)).toBeUndefined();
    // An entry that is a link is none: it is taken away, and what it leads to stays.
    expect(await cache.read(link.replace('-', ':') as Digest)).toBeUndefined();
    expect(await readdir(content)).not.toContain(link);
    expect((await stat(join(folder, 'elsewhere/big'))).size).toBe(2000);
  });

  it.each(['content', '.'])('holds nothing where its folder is a link to another one: %s', async (name) => {
    const elsewhere = join(folder, 'elsewhere');
    const own = join(folder, 'own');
    await mkdir(join(elsewhere, 'content'), { recursive: true });
    if (name === '.') await symlink('elsewhere', own);
    else {
      await mkdir(own);
      await symlink('../elsewhere/content', join(own, 'content'));
    }
    const bytes = Buffer.from('content');
    const path = join(elsewhere, 'content', digestOf(bytes).replace(':', '-'));
    const cache = new DiskContentCache(own);
    await cache.write(digestOf(bytes), bytes);
    expect(await readdir(join(elsewhere, 'content'))).toEqual([]);
    await writeFile(path, bytes);
    expect(await cache.read(digestOf(bytes))).toBeUndefined();
    await writeFile(path, 'other');
    expect(await cache.read(digestOf(bytes))).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('other');
  });

  it('takes a pipe in the place of an entry for none, and waits for nobody', async () => {
    const bytes = Buffer.from('content');
    await mkdir(join(folder, 'content'));
    execFileSync('mkfifo', [pathOf(digestOf(bytes))]);
    const cache = new DiskContentCache(folder);
    expect(await cache.read(digestOf(bytes))).toBeUndefined();
    await cache.write(digestOf(bytes), bytes);
    expect(await cache.read(digestOf(bytes))).toEqual(bytes);
  });

  it('serves processes that write the same at once', async () => {
    const program = `
      import { DiskContentCache } from ${JSON.stringify(new URL('../../../src/registry/cache/content-cache.ts', import.meta.url).href)};
      import { createHash } from 'node:crypto';
      const cache = new DiskContentCache(process.argv[1]);
      for (let round = 0; round < 50; round += 1) {
        const bytes = Buffer.alloc(100_000, round % 5);
        const digest = 'sha256:' + createHash('sha256').update(bytes).digest('hex');
        await cache.write(digest, bytes);
        const read = await cache.read(digest);
        if (read === undefined || !bytes.equals(read)) process.exit(1);
      }`;
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, ['--input-type=module-typescript', '-e', program, folder], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0]);
    expect(await readdir(join(folder, 'content'))).toHaveLength(5);
  });
});
