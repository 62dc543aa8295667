import { expect, it } from 'vitest';
import { startFirstLookups } from '../../src/check/first-lookups.ts';
import { formats } from '../../src/formats/index.ts';
import type { Resolver } from '../../src/model/ports.ts';
import { type Reference, referenceKey } from '../../src/model/reference.ts';
import { mergeSettings } from '../../src/settings/index.ts';
import { found, NOTHING } from './judged.ts';

const { check: SETTINGS } = mergeSettings({}, {}, []);

/** Starts the look-ups of files, and tells what was read and asked. @param texts by path; undefined: it can't be read */
async function start(texts: Readonly<Record<string, string | undefined>>, settings = SETTINGS) {
  const [read, asked]: [string[], string[]] = [[], []];
  const resolve = async (reference: Reference) => {
    asked.push(referenceKey(reference));
    return { ...NOTHING, tag: found('2') };
  };
  let madeResolver = false;
  const parts = {
    files: {
      list: async () => Object.keys(texts),
      read: async (path: string) => {
        read.push(path);
        const text = texts[path];
        return text === undefined ? { unreadable: 'no permission' } : { bytes: Buffer.from(text) };
      },
    },
    formats,
    resolver: async () => {
      madeResolver = true;
      return { resolve } as Partial<Resolver> as Resolver;
    },
    clock: { now: () => new Date(0) },
  };
  await startFirstLookups(Object.keys(texts), parts, settings);
  return { read, asked: asked.map((key) => key.replace(/^.*\//, '')), madeResolver };
}

it('has asked for the images of the first file that has some when it returns', async () => {
  const texts = { a: undefined, b: 'FROM scratch\n', c: 'FROM x:1\nFROM y:1\nFROM x:1\n', d: 'FROM z:1\n' };
  expect(await start(texts)).toEqual({ read: ['a', 'b', 'c'], asked: ['x:1@', 'y:1@'], madeResolver: true });
});

it('asks for no image that is ignored, and then makes no resolver', async () => {
  const { check } = mergeSettings({}, { 'ignore-images': ['x'] }, []);
  const texts = { a: 'FROM x:1\n', b: '# freshfrom: ignore\nFROM y:1\n' };
  expect(await start(texts, check)).toEqual({ read: ['a', 'b'], asked: [], madeResolver: false });
});

it('gives up where the first files have no images', async () => {
  const texts = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, 'FROM scratch\n']));
  const { read } = await start(texts);
  expect(read).toHaveLength(8);
});
