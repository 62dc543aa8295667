import { posix } from 'node:path';
import { isPlainName } from '../copied-trees.ts';
import { absolutePath, isWithin, type Variables } from '../paths.ts';
import type { Artifact } from './artifact.ts';

/** A path that COPY, `cp` or `mv` takes to another one. */
export interface CopiedPath {
  /** Absolute. */
  readonly from: string;
  readonly to: string;
  /** `cp -r a b` makes `b/a` where b exists; COPY takes what is in the folder. */
  readonly by: 'copy' | 'cp';
  /** It is the contents of a folder: `/out/*`, `/out/.` */
  readonly isContents: boolean;
  /** The destination is certainly a folder. */
  readonly isInto: boolean;
}

/** Where and with which variables something is copied. */
export interface CopyPlace {
  readonly by: CopiedPath['by'];
  /** What the sources are relative to: the root of another stage, or the folder. */
  readonly root: string | undefined;
  readonly folder: string | undefined;
  readonly variables: Variables;
}

/** The sources with their destination; without those whose paths the file doesn't decide. */
export function copiedPaths(
  sources: readonly string[],
  destination: string,
  { by, root, folder, variables }: CopyPlace,
): CopiedPath[] {
  const to = absolutePath(destination, folder, variables);
  if (to === undefined) return [];
  const isInto = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(destination);
  return sources.flatMap((source) => {
    const from = absolutePath(source.replace(/\/\*$/, ''), root, variables);
    if (from === undefined || /[*?[]/.test(from)) return [];
    return [{ from, to, by, isContents: /\/[*.]$/.test(source), isInto }];
  });
}

/**
 * The artifact at its new path. A destination may be the file's name or its folder's, so there may be two paths, of
 * which one is right. None where the artifact isn't copied.
 */
export function copyOf<A extends Artifact>(artifact: A, copied: CopiedPath): A[] {
  const { path, isFolder } = artifact;
  const { from, to, by, isContents, isInto } = copied;
  const inside = posix.join(to, posix.basename(from));
  if (path !== from && isWithin(path, from)) {
    const rest = posix.relative(from, path);
    const folders = by === 'cp' && !isContents ? [to, inside] : [to];
    return folders.map((folder) => ({ ...artifact, path: posix.join(folder, rest) }));
  }
  if (path === from && isFolder) {
    const folders = by === 'cp' && !isContents ? [to, inside] : [to];
    return folders.map((folder) => ({ ...artifact, path: folder }));
  }
  if (path === from) {
    if (isContents) return [];
    return (isInto ? [inside] : [to, inside]).map((place) => ({ ...artifact, path: place }));
  }
  return isFolder && isWithin(from, path) ? partOf(artifact, copied, inside) : [];
}

/** A part of a folder. */
function partOf<A extends Artifact>(artifact: A, { from, to }: CopiedPath, inside: string): A[] {
  const name = posix.basename(from);
  if (mayBeOther(artifact, from)) return [];
  if (artifact.holds === 'one program') {
    const isProgram = posix.dirname(from) === artifact.path && /^[a-z0-9][\w-]*$/i.test(name) && !NO_PROGRAM.test(name);
    if (!isProgram) return [];
  }
  // One npm package of many is most often what browsers load.
  if (artifact.language === 'node' && artifact.kind === 'packages') return [];
  const isFolder = artifact.kind !== 'program' || artifact.language === 'elixir';
  return [to, inside].map((path) => ({ ...artifact, path, isFolder, holds: undefined }));
}

/** Names of files and folders beside a program that aren't one, although they have no extension. */
const NO_PROGRAM =
  /^(?:(?:docker-?)?entrypoint|start|run|init|license|readme|makefile|dockerfile|vendor|configs?|static|public|assets|templates|migrations|views|web|ui|dist|data|docs|scripts)$/i;

/** Whether another command has written the path, or may have. */
function mayBeOther({ others = NONE, path, kind, holds }: Artifact, from: string): boolean {
  // A text beside packages isn't one of them.
  if (kind !== 'program' && isPlainName(from)) return true;
  if (holds === undefined && others.has(`${path}/`)) return true;
  for (let part = from; part !== path; part = posix.dirname(part)) if (others.has(part)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();
