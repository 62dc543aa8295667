import { posix } from 'node:path';
import { notFound } from '../http.ts';
import { readObject } from '../objects.ts';
import { apiAddress, webAddress } from '../render/repository.ts';
import type { Repository } from '../repository.ts';
import { entryAt, readTree, type TreeEntry } from '../trees.ts';
import type { World } from '../world.ts';
import { base64Lines } from './git-objects.ts';
import { commitOf, type Handlers, ok } from './handler.ts';

// Beyond it GitHub answers without the content.
const INLINE_BYTES = 1024 * 1024;

/** Files and folders by their path. */
export const contents: Handlers = {
  'repos/get-content': async ({ world, repository, path: { path: asked }, query, raw }) => {
    const ref = query.ref ?? world.settings.defaultBranch;
    const commit = await commitOf(repository, ref);
    const path = asked.replace(/\/$/, '');
    const show = (entry: TreeEntry) => describe(world, repository, ref, entry);
    const entry = path === '' ? undefined : await entryAt(world.git, commit, path);
    if (path !== '' && entry === undefined) throw notFound();
    if (entry === undefined || entry.type === 'tree') {
      const inside = path === '' ? '' : `${path}/`;
      const entries = await readTree(world.git, entry?.sha ?? commit, false);
      return ok(await Promise.all(entries.map((child) => show({ ...child, path: `${inside}${child.path}` }))));
    }
    const linked = entry.mode === '120000' ? await follow(world, commit, entry) : { target: '', file: entry };
    if (linked.file === undefined) return ok({ ...(await show(entry)), target: linked.target });
    const blob = await readObject(world.git, linked.file.sha, 'blob');
    if (blob === undefined) throw notFound();
    if (raw) return ok(blob.content);
    const inline = blob.content.length <= INLINE_BYTES;
    return ok({
      ...(await show({ ...linked.file, path: entry.path })),
      content: inline ? base64Lines(blob.content) : '',
      encoding: inline ? 'base64' : 'none',
    });
  },
};

/** A symbolic link answers with the file it leads to, where there is one in the repository. */
async function follow(world: World, commit: string, link: TreeEntry) {
  const target = (await readObject(world.git, link.sha, 'blob'))?.content.toString() ?? '';
  const path = posix.join(posix.dirname(link.path), target);
  const found = path.startsWith('..') || target.startsWith('/') ? undefined : await entryAt(world.git, commit, path);
  return { target, file: found?.type === 'blob' && found.mode !== '120000' ? found : undefined };
}

async function describe(world: World, repository: Repository, ref: string, entry: TreeEntry) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const folder = entry.type === 'tree';
  const url = `${apiAddress(world, repository)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${apiAddress(world, repository)}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${webAddress(repository)}/${folder ? 'tree' : 'blob'}/${ref}/${path}`;
  return {
    type: folder ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file',
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.type === 'blob' ? (await world.git.info(entry.sha))?.size : 0,
    url,
    git_url: git,
    html_url: html,
    download_url: folder ? null : `https://raw.githubusercontent.com/${repository.fullName}/${ref}/${path}`,
    _links: { self: url, git, html },
  };
}
