import { expect, it } from 'vitest';
import { readFile } from '../../src/check/read-files.ts';
import { formats } from '../../src/formats/index.ts';
import type { FileContent } from '../../src/model/ports.ts';

async function read(content: FileContent) {
  const files = { list: async () => ['Dockerfile'], read: async () => content };
  const parts = { files, formats, wantsStages: () => false };
  const file = await readFile('Dockerfile', parts, { buildArgs: [], pinArgs: false, knownAs: [] });
  return [file.uses.length, file.problems.map(({ message }) => message), file.content?.toString()];
}

it('reads the uses and the content of a file', async () => {
  expect(await read({ bytes: Buffer.from('FROM node:22\n') })).toEqual([1, [], 'FROM node:22\n']);
});

it.each([
  ['a refused file', { unreadable: 'it is a link' }, 'it is a link'],
  ['a binary file', { bytes: Buffer.from('FROM a\0') }, 'the file is binary'],
  ['a file of more than 1 MiB', { bytes: Buffer.alloc(1024 * 1024 + 1, 'a') }, 'larger than 1 MiB'],
])('reports %s as a problem', async (_, content, message) => {
  expect(await read(content)).toEqual([0, [expect.stringContaining(message)], undefined]);
});
