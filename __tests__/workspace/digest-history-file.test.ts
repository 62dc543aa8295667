import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DigestHistory } from '../../src/model/digest-history.ts';
import { OperationalError } from '../../src/model/error.ts';
import { systemClock } from '../../src/system/clock.ts';
import { DigestHistoryFile } from '../../src/workspace/digest-history-file.ts';
import { digest } from '../check/judged.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfrom-seen-'));
  path = join(folder, 'freshfrom', 'seen.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SINCE = new Date('2026-03-01T05:00:00Z');
const store = () => new DigestHistoryFile(path, systemClock);
const adding =
  (tag: string) =>
  (now: DigestHistory): DigestHistory =>
    new Map([...now, [tag, [{ digest: digest('a'), since: SINCE }]]]);
const sentence = (pattern: RegExp) =>
  expect.objectContaining({ name: OperationalError.name, message: expect.stringMatching(pattern) });

describe('DigestHistoryFile', () => {
  it('is empty before the first run, and leaves no file behind for that', async () => {
    expect((await store().read()).size).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what a run notes, for its owner alone', async () => {
    await store().update(adding('a/b:1'));
    await store().update(adding('a/b:2'));
    expect(await store().read()).toEqual(adding('a/b:2')(adding('a/b:1')(new Map())));
    expect(await readdir(join(folder, 'freshfrom'))).toEqual(['seen.json']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'freshfrom'))).mode & 0o777).toBe(0o700);
  });

  it('writes nothing where nothing has changed', async () => {
    await store().update(adding('a/b:1'));
    const before = await stat(path, { bigint: true });
    await store().update((now) => now);
    expect((await stat(path, { bigint: true })).ino).toBe(before.ino);
  });

  it('keeps the notes of processes at the same time', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(numbers.map((number) => store().update(adding(`a/b:${number}`))));
    expect((await store().read()).size).toBe(20);
    expect(await readdir(join(folder, 'freshfrom'))).toEqual(['seen.json']);
  });

  it('does not wait for ever for a process that is gone', async () => {
    await mkdir(join(folder, 'freshfrom'));
    await writeFile(`${path}.lock`, '');
    let waited = 0;
    const clock = {
      sleep: async (milliseconds: number) => {
        waited += milliseconds;
      },
    };
    await new DigestHistoryFile(path, clock).update(adding('a/b:1'));
    expect(waited).toBeGreaterThan(4000);
    expect(waited).toBeLessThan(6000);
    expect(await readdir(join(folder, 'freshfrom'))).toEqual(['seen.json']);
  });

  it('lets go of the file where the change fails', async () => {
    const failing = () => {
      throw new Error('a bug');
    };
    await expect(store().update(failing)).rejects.toThrow('a bug');
    await store().update(adding('a/b:1'));
  });

  it('neither trusts nor replaces what is broken', async () => {
    await mkdir(join(folder, 'freshfrom'));
    await writeFile(path, '{"schemaVersion":1,');
    const expected = sentence(/seen\.json is no record .* \(it is not JSON\): delete it/);
    await expect(store().read()).rejects.toEqual(expected);
    await expect(store().update(adding('a/b:1'))).rejects.toEqual(expected);
    expect(await readFile(path, 'utf8')).toBe('{"schemaVersion":1,');
  });

  it('passes no failure off as an empty record', async () => {
    await mkdir(path, { recursive: true });
    await expect(store().read()).rejects.toEqual(sentence(/seen\.json, the record .*, can't be read: /));
    await writeFile(join(folder, 'file'), '');
    const below = new DigestHistoryFile(join(folder, 'file', 'seen.json'), systemClock);
    await expect(below.read()).rejects.toEqual(sentence(/can't be read: /));
    await expect(below.update(adding('a/b:1'))).rejects.toEqual(sentence(/can't be written: /));
  });
});
