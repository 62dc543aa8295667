import { isUtf8 } from 'node:buffer';
import type { GitObject } from '../cat-file.ts';
import { parseCommit } from '../objects.ts';
import { nodeId } from '../records.ts';
import { webAddress } from '../render/repository.ts';
import type { Repository } from '../repository.ts';
import { entryAt, readTree } from '../trees.ts';
import type { World } from '../world.ts';
import { Unplayed } from './problem.ts';

/** An object by its id or by an expression (`main`, `main:Dockerfile`); null where there is none. */
export async function gitObject(
  world: World,
  repo: Repository,
  { expression, oid }: { readonly expression?: string | null; readonly oid?: string | null },
) {
  const sha = oid ?? (expression == null ? undefined : await evaluate(world, repo, expression));
  if (sha === undefined || !/^[0-9a-f]{40}$/.test(sha)) return null;
  const object = await world.git.read(sha);
  return object === undefined ? null : source(world, repo, object);
}

async function evaluate(world: World, repo: Repository, expression: string): Promise<string | undefined> {
  const [, name = expression, path] = /^([^:]*):(.*)$/.exec(expression) ?? [];
  const commit = await repo.resolve(name === 'HEAD' ? world.settings.defaultBranch : name);
  if (commit === undefined || path === undefined) return commit;
  return (await entryAt(world.git, commit, path))?.sha;
}

function source(world: World, repo: Repository, object: GitObject) {
  const common = { oid: object.sha, abbreviatedOid: object.sha.slice(0, 7) };
  switch (object.type) {
    case 'commit':
      return { ...common, ...commitFields(world, repo, object) };
    case 'blob':
      return { ...common, ...blobFields(object) };
    case 'tree':
      return {
        ...common,
        __typename: 'Tree',
        id: nodeId('T', object.sha),
        entries: async () =>
          (await readTree(world.git, object.sha, false)).map((entry) => ({
            name: entry.path,
            type: entry.type,
            oid: entry.sha,
            mode: Number.parseInt(entry.mode, 8),
            object: () => gitObject(world, repo, { oid: entry.sha }),
          })),
      };
    default:
      throw new Unplayed(`this double shows no ${object.type} objects`);
  }
}

function commitFields(world: World, repo: Repository, object: GitObject) {
  const commit = parseCommit(object);
  const [headline = '', ...rest] = commit.message.split('\n');
  return {
    __typename: 'Commit',
    id: nodeId('C', commit.sha),
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: commit.committer.date,
    authoredDate: commit.author.date,
    url: `${webAddress(repo)}/commit/${commit.sha}`,
    tree: () => gitObject(world, repo, { oid: commit.tree }),
  };
}

function blobFields({ sha, content }: GitObject) {
  const isBinary = content.includes(0) || !isUtf8(content);
  // GitHub cuts a blob's text at 512,000 bytes.
  const isTruncated = content.length > 512_000;
  return {
    __typename: 'Blob',
    id: nodeId('B', sha),
    byteSize: content.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : content.subarray(0, 512_000).toString(),
  };
}
