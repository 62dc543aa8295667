import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { gitBlobId } from '../../src/util/git-blob.ts';

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
