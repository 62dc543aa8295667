import { expect, it } from 'vitest';
import { HeadFiles } from '../../../src/github/pull-requests/head-files.ts';
import { gitBlobId } from '../../../src/util/git-blob.ts';
import { setUp } from '../../support/github/setting.ts';

const HEAD = 'FROM a\n';
const MERGED = '# From the base branch.\nFROM a\n';

it('gives the content of the head where the checkout is another one', async () => {
  const { octokit, repo, github } = await setUp({ files: { Dockerfile: HEAD } });
  const checkout = {
    list: async () => ['Dockerfile', 'same', 'crlf', 'lost'],
    linkChain: async (path: string) => [path],
    read: async (path: string) => ({ bytes: Buffer.from({ same: HEAD, crlf: 'FROM a\r\n' }[path] ?? MERGED) }),
  };
  const blobs = new Map([
    ['Dockerfile', gitBlobId(Buffer.from(HEAD))],
    ['same', gitBlobId(Buffer.from(HEAD))],
    ['crlf', gitBlobId(Buffer.from(HEAD))],
    ['lost', 'f'.repeat(40)],
  ]);
  const files = new HeadFiles(octokit, repo, checkout, blobs);
  const read = async (path: string) => {
    const content = await files.read(path);
    return 'bytes' in content ? Buffer.from(content.bytes).toString() : content.unreadable;
  };
  expect(await read('Dockerfile')).toBe(HEAD);
  expect(github.requests).toHaveLength(1);
  expect(await read('same')).toBe(HEAD);
  // So a suggestion has the lines of the commit, not those that git has checked out.
  expect(await read('crlf')).toBe(HEAD);
  expect(await read('not changed')).toBe(MERGED);
  expect(github.requests).toHaveLength(1);
  expect(await read('lost')).toBe(MERGED);
});
