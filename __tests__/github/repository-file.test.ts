import { expect, it } from 'vitest';
import { readRepositoryFile } from '../../src/github/repository-file.ts';
import { setUp } from '../support/github/setting.ts';

it('reads a file at a branch, and none where there is a folder or nothing', async () => {
  const { octokit, repo, github } = await setUp({ files: { '.github/freshfrom.yml': 'pin: off\n' } });
  await github.commit('work', { '.github/freshfrom.yml': 'pin: together\n' });
  const read = (path: string, ref: string) => readRepositoryFile(octokit, repo, path, ref);
  expect(await read('.github/freshfrom.yml', 'main')).toBe('pin: off\n');
  expect(await read('.github/freshfrom.yml', 'work')).toBe('pin: together\n');
  expect(await read('.github', 'main')).toBeUndefined();
  expect(await read('.github/none.yml', 'main')).toBeUndefined();
});
