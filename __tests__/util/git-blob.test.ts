import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { bytesOfBlob, gitBlobId } from '../../src/util/git-blob.ts';

it.each([Buffer.alloc(0), Buffer.from('FROM node\r\n'), Buffer.from([0, 255, 10])])(
  'is the id that git gives',
  (bytes) => {
    const said = execFileSync('git', ['hash-object', '--stdin', '--no-filters'], {
      input: bytes,
      encoding: 'utf8',
    }).trim();
    expect(gitBlobId(bytes)).toBe(said);
  },
);

it.each([
  ['the same bytes', 'FROM a\nRUN b\r\n', 'FROM a\nRUN b\r\n', 'FROM a\nRUN b\r\n'],
  ['a file that is checked out with CRLF', 'FROM a\r\nRUN \xff\r\n', 'FROM a\nRUN \xff\n', 'FROM a\nRUN \xff\n'],
  ['another file', 'FROM a\r\n', 'FROM b\n', undefined],
  ['another carriage return', 'FROM a\rb\n', 'FROM a\nb\n', undefined],
])('knows %s', (_, inWorkTree, stored, expected) => {
  const found = bytesOfBlob(Buffer.from(inWorkTree, 'latin1'), gitBlobId(Buffer.from(stored, 'latin1')));
  expect(found && Buffer.from(found).toString('latin1')).toBe(expected);
});
