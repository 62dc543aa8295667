import { expect, it } from 'vitest';
import { judgedBytes } from '../../src/check/judged-bytes.ts';
import { gitBlobId } from '../../src/util/git-blob.ts';

it('gives the bytes of a file only while they are those that were checked', async () => {
  const bytes = Buffer.from('FROM node:22\n');
  const contents = new Map([['Dockerfile', gitBlobId(bytes)]]);
  const read = (text: string) =>
    judgedBytes('Dockerfile', { contents }, { read: async () => ({ bytes: Buffer.from(text) }) });
  expect(await read('FROM node:22\n')).toEqual(bytes);
  expect(await read('FROM node:23\n')).toBeUndefined();
});
