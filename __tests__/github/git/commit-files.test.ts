import { describe, expect, it } from 'vitest';
import { readCommitFiles } from '../../../src/github/git/commit-files.ts';
import type { FileSource } from '../../../src/model/ports.ts';
import { setUp } from '../../support/github/setting.ts';

const FILES = {
  'a/Dockerfile': 'FROM a\n',
  'b/Dockerfile': { content: '../a/Dockerfile', mode: '120000' },
  'c/Dockerfile': { content: '../other', mode: '120000' },
  'd/Dockerfile': { content: '../other', mode: '120000' },
  other: 'FROM other\n',
  large: ' '.repeat(1024 * 1024 + 1),
} as const;

async function start(workspace: Readonly<Record<string, string>> = {}) {
  const { octokit, repo, github } = await setUp({ files: FILES });
  const local: FileSource = {
    list: async () => [],
    read: async (path) => {
      const text = workspace[path];
      return text === undefined ? { unreadable: 'it is not there' } : { bytes: Buffer.from(text) };
    },
  };
  const commit = (await github.headSha('main')) ?? '';
  const isSelected = (path: string) => path.endsWith('Dockerfile');
  const files = await readCommitFiles(octokit, repo, commit, { isSelected }, local);
  github.clearRequests();
  return { files, github };
}

const textOf = (content: Awaited<ReturnType<FileSource['read']>>) =>
  'bytes' in content ? Buffer.from(content.bytes).toString() : content.unreadable;

describe('the files of a commit', () => {
  it('are listed once each, whatever links lead to them', async () => {
    const { files } = await start();
    expect(await files.list()).toEqual(['a/Dockerfile', 'c/Dockerfile']);
    expect(await files.linkChain('b/Dockerfile')).toEqual(['b/Dockerfile', 'a/Dockerfile']);
  });

  it('are read once, through links', async () => {
    const { files, github } = await start();
    expect(textOf(await files.read('c/Dockerfile'))).toBe('FROM other\n');
    expect(textOf(await files.read('c/Dockerfile'))).toBe('FROM other\n');
    // One blob for the link, one for the file.
    expect(github.requests.map(({ operation }) => operation)).toEqual(['git/get-blob', 'git/get-blob']);
  });

  it('are read in the workspace only where that has the same content', async () => {
    const { files, github } = await start({ 'a/Dockerfile': 'FROM a\n', other: 'FROM edited\n' });
    expect(textOf(await files.read('a/Dockerfile'))).toBe('FROM a\n');
    const { files: withOtherEnds, github: other } = await start({ 'a/Dockerfile': 'FROM a\r\n' });
    expect(textOf(await withOtherEnds.read('a/Dockerfile'))).toBe('FROM a\n');
    expect(other.requests).toEqual([]);
    expect(github.requests).toEqual([]);
    expect(textOf(await files.read('other'))).toBe('FROM other\n');
  });

  it('are not fetched where they are missing or too large', async () => {
    const { files, github } = await start();
    expect(textOf(await files.read('none'))).toContain('does not exist');
    expect(textOf(await files.read('large'))).toContain('larger than 1 MiB');
    expect(github.requests).toEqual([]);
  });
});
