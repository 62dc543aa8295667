import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Git } from './git.ts';
import { initialize, shareObject } from './loose.ts';
import { readCommit } from './objects.ts';
import { readTree } from './trees.ts';

/**
 * Puts a commit into an empty folder as `git fetch --depth=1` and `git checkout` would, which take ten processes for it:
 * the folder's repository has this commit's own objects and no others.
 */
export async function checkOut(git: Git, sha: string, folder: string): Promise<void> {
  const directory = join(folder, '.git');
  initialize(directory, { bare: false, branch: 'main' });
  const { tree } = await readCommit(git, sha);
  const entries = await readTree(git, tree, true);
  const own = entries.filter(({ type }) => type !== 'commit').map((entry) => entry.sha);
  for (const object of [sha, tree, ...own]) shareObject(git.directory, directory, object);
  writeFileSync(join(directory, 'shallow'), `${sha}\n`);
  await new Git(directory).run(['-C', folder, 'checkout', '--quiet', sha]);
}
