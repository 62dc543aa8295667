import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Git } from './git.ts';
import { History } from './history.ts';
import { setUp } from './setting.ts';

it('says of commits what git says', async () => {
  const { github } = await setUp();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: github.gitDirectory, encoding: 'utf8' }).trim();
  const start = (await github.headSha('main')) ?? '';
  await github.commit('work', { a: '1' });
  const number = await github.openPullRequest({ head: 'work' });
  await github.commit('main', { b: '1' });
  await github.updateBranch(number); // a merge, so that a commit has two parents
  const merged = (await github.headSha('work')) ?? '';
  const work = await github.commit('work', { a: '2' });
  const main = await github.commit('main', { b: '2' });
  const other = git('commit-tree', '-m', 'alone', `${start}^{tree}`);

  const reader = new Git(github.gitDirectory);
  const history = new History(reader);
  const commits = [start, merged, work, main];
  for (const [a, b] of commits.flatMap((left) => commits.map((right) => [left, right] as const))) {
    expect(await history.mergeBase(a, b)).toBe(git('merge-base', a, b));
    const listed = git('rev-list', '--reverse', '--topo-order', `${a}..${b}`);
    expect(new Set(await history.between(a, b))).toEqual(new Set(listed.split('\n').filter((sha) => sha !== '')));
    expect(await history.holds(b, a)).toBe(git('merge-base', a, b) === a);
  }
  const before = await history.between(start, work);
  expect([before.length, before.at(-1)]).toEqual([4, work]);
  expect(before.indexOf(merged)).toBe(2);
  expect(await history.mergeBase(main, other)).toBeUndefined();
  await reader.close();
});
