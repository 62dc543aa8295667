import type { Reference } from '../model/reference.ts';
import { imagePattern } from './image-pattern.ts';
import { resolveMirror } from './mirrors.ts';
import { officialImages } from './official-images.ts';

/** A row of the table: images, and where one interpreter is in them. */
interface Row {
  readonly names: readonly string[];
  readonly tag?: RegExp;
  /** Without its version: `python`. */
  readonly interpreter: string;
  /** The folder of the program, the first one to be named; the others may have it, too. */
  readonly folders: readonly string[];
}

const SMALL = /alpine|slim/;
const DISTROLESS = 'gcr.io/distroless';

/** By the images' own Dockerfiles and builds. What isn't here isn't known. */
const ROWS: readonly Row[] = [
  { names: officialImages('python'), tag: SMALL, interpreter: 'python', folders: ['/usr/local/bin'] },
  { names: officialImages('node'), tag: SMALL, interpreter: 'node', folders: ['/usr/local/bin'] },
  { names: officialImages('eclipse-temurin'), interpreter: 'java', folders: ['/opt/java/openjdk/bin'] },
  { names: [`${DISTROLESS}/python3-debian*`], interpreter: 'python', folders: ['/usr/bin', '/bin'] },
  { names: [`${DISTROLESS}/nodejs*-debian*`], interpreter: 'node', folders: ['/nodejs/bin'] },
  { names: [`${DISTROLESS}/java*-debian*`], interpreter: 'java', folders: ['/usr/bin', '/bin'] },
  { names: ['cgr.dev/chainguard/python'], interpreter: 'python', folders: ['/usr/bin', '/bin'] },
  { names: ['cgr.dev/chainguard/node'], interpreter: 'node', folders: ['/usr/bin', '/bin'] },
  { names: ['cgr.dev/chainguard/jre'], interpreter: 'java', folders: ['/usr/bin', '/bin'] },
];

const PATTERNS = ROWS.map((row) => ({ row, patterns: row.names.map(imagePattern) }));

/** The folders in which an image has an interpreter; undefined where that isn't known. */
export function interpreterFolders(root: Reference, interpreter: string): readonly string[] | undefined {
  const name = resolveMirror(root);
  const found = PATTERNS.find(({ row, patterns }) => {
    const isOfTag = row.tag?.test(root.tag ?? '') ?? true;
    return row.interpreter === interpreter && isOfTag && patterns.some((matches) => matches(name));
  });
  return found?.row.folders;
}
