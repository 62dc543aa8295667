import { posix } from 'node:path';
import type { Artifact } from './artifact.ts';
import { isPlainName } from './copies.ts';
import { absolutePath, isWithin, type Variables } from './scenes.ts';

/** Something that is copied or moved to somewhere, as far as the file says. */
export interface Passage {
  /** Absolute. */
  readonly from: string;
  readonly to: string;
  /** `cp -r a b` makes `b/a` where b is there already; COPY takes what is in the folder. */
  readonly by: 'copy' | 'cp';
  /** It is the contents of a folder: `/out/*`, `/out/.` */
  readonly isContents: boolean;
  /** The destination is a folder for certain. */
  readonly isInto: boolean;
}

/** The passages of some sources to a destination; those whose paths the file doesn't decide aren't among them. */
export function passages(
  sources: readonly string[],
  destination: string,
  { by, root, folder, variables }: PassageScene,
): Passage[] {
  const to = absolutePath(destination, folder, variables);
  if (to === undefined) return [];
  const isInto = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(destination);
  return sources.flatMap((source) => {
    const from = absolutePath(source.replace(/\/\*$/, ''), root, variables);
    if (from === undefined || /[*?[]/.test(from)) return [];
    return [{ from, to, by, isContents: /\/[*.]$/.test(source), isInto }];
  });
}

/** Where and with which variables something is copied. */
export interface PassageScene {
  readonly by: Passage['by'];
  /** What the sources are relative to: the root of another stage, or the folder. */
  readonly root: string | undefined;
  readonly folder: string | undefined;
  readonly variables: Variables;
}

/**
 * The artifact in its new places, of which one is the right one as far as can be told: a destination may be the file's
 * name or its folder's. None where it isn't taken along.
 */
export function moved<A extends Artifact>(artifact: A, passage: Passage): A[] {
  const { path, isFolder } = artifact;
  const { from, to, by, isContents, isInto } = passage;
  const inside = posix.join(to, posix.basename(from));
  if (path !== from && isWithin(path, from)) {
    const behind = posix.relative(from, path);
    const places = by === 'cp' && !isContents ? [to, inside] : [to];
    return places.map((place) => ({ ...artifact, path: posix.join(place, behind) }));
  }
  if (path === from && isFolder) {
    const places = by === 'cp' && !isContents ? [to, inside] : [to];
    return places.map((place) => ({ ...artifact, path: place }));
  }
  if (path === from) {
    if (isContents) return [];
    return (isInto ? [inside] : [to, inside]).map((place) => ({ ...artifact, path: place }));
  }
  return isFolder && isWithin(from, path) ? parts(artifact, passage, inside) : [];
}

/** Whether something else has written it, or may have. */
function isOfOthers({ others = NONE, path, kind, holds }: Artifact, from: string): boolean {
  // A text beside packages isn't one of them.
  if (kind !== 'program' && isPlainName(from)) return true;
  if (holds === undefined && others.has(`${path}/`)) return true;
  for (let part = from; part !== path; part = posix.dirname(part)) if (others.has(part)) return true;
  return false;
}

const NONE: ReadonlySet<string> = new Set();

/** Names of what stands beside a program and isn't one, although it has no ending. */
const NO_PROGRAM =
  /^(?:(?:docker-?)?entrypoint|start|run|init|license|readme|makefile|dockerfile|vendor|configs?|static|public|assets|templates|migrations|views|web|ui|dist|data|docs|scripts)$/i;

/** A part of a folder. */
function parts<A extends Artifact>(artifact: A, { from, to }: Passage, inside: string): A[] {
  const name = posix.basename(from);
  if (isOfOthers(artifact, from)) return [];
  if (artifact.holds === 'one program') {
    const isProgram = posix.dirname(from) === artifact.path && /^[a-z0-9][\w-]*$/i.test(name) && !NO_PROGRAM.test(name);
    if (!isProgram) return [];
  }
  // One package of many is most often what browsers load.
  if (artifact.language === 'node' && artifact.kind === 'packages') return [];
  const isFolder = artifact.kind !== 'program' || artifact.language === 'elixir';
  return [to, inside].map((path) => ({ ...artifact, path, isFolder, holds: undefined }));
}
