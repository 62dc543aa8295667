import { type Range, touchesLines } from '../../model/source-text.ts';
import type { TreeComparison } from './tree-comparison.ts';

/** A file of a change, as GitHub lists it. */
export interface ChangedFile {
  readonly filename: string;
  /** The blob's id in the head. */
  readonly sha?: string | null;
  readonly status?: string;
  readonly patch?: string | undefined;
  /** Where it is renamed. */
  readonly previous_filename?: string | undefined;
}

/** What the change under review does to the lines of files. */
export interface ChangedLines {
  /** Whether the change adds or edits a line of the range. */
  touches(file: string, range: Range): boolean;
  /** Whether the diff shows all the lines, as added ones or as context. */
  shows(file: string, firstLine: number, lastLine: number): boolean;
}

/**
 * What a change does to the lines of files.
 * @param paths by file, the names that its path goes through
 * @param changed the files that the change adds or edits, by path
 */
export async function changedLines(
  paths: ReadonlyMap<string, readonly string[]>,
  changed: ReadonlyMap<string, ChangedFile>,
  trees: TreeComparison,
): Promise<ChangedLines> {
  const lines = new Map<string, PatchLines>();
  for (const [file, path] of paths) lines.set(file, await linesOnPath(path, changed, trees));
  return linesIn(lines);
}

/** Whether a file is in a submodule that the change moves to another commit: the change lists the submodule alone. */
export function isInChangedSubmodule(name: string, changed: ReadonlyMap<string, ChangedFile>): boolean {
  const folders = name.split('/').slice(0, -1);
  return folders.some((_, index) => changed.has(folders.slice(0, index + 1).join('/')));
}

function linesIn(lines: ReadonlyMap<string, PatchLines>): ChangedLines {
  return {
    touches: (file, range) => touchesLines(range, lines.get(file)?.added ?? new Set()),
    shows(file, firstLine, lastLine) {
      const shown = lines.get(file)?.shown ?? new Set();
      for (let line = firstLine; line <= lastLine; line += 1) if (!shown.has(line)) return false;
      return true;
    },
  };
}

/**
 * The diff shows nothing of a file under the name of a link to it. With a changed link or submodule, all lines of the file
 * are new.
 */
async function linesOnPath(
  path: readonly string[],
  changed: ReadonlyMap<string, ChangedFile>,
  trees: TreeComparison,
): Promise<PatchLines> {
  const links = path.slice(0, -1);
  const end = path.at(-1) ?? '';
  const file = changed.get(end);
  if (links.some((link) => changed.has(link)) || isInChangedSubmodule(end, changed))
    return { added: 'all', shown: new Set() };
  const own = file === undefined ? { added: new Set<number>(), shown: new Set<number>() } : await linesOf(file, trees);
  return links.length === 0 ? own : { ...own, shown: new Set() };
}

/** Lines of the new file, by number. */
interface PatchLines {
  readonly added: ReadonlySet<number> | 'all';
  readonly shown: ReadonlySet<number>;
}

/**
 * A file has no patch where it is renamed or has another mode, or where GitHub leaves the patch out because it is large; the
 * list doesn't say which. Where a link became a file, the patch may show the link alone.
 */
async function linesOf(file: ChangedFile, trees: TreeComparison): Promise<PatchLines> {
  const { filename, sha, status, patch, previous_filename: former = filename } = file;
  if (patch !== undefined && status !== 'changed') return patchLines(patch);
  const isCompared = status !== 'added' && sha !== undefined && sha !== null;
  return { added: isCompared ? await trees.addedLines(sha, former) : 'all', shown: new Set() };
}

/** The lines that a patch adds, and all lines that it shows of the new file. */
function patchLines(patch: string): { readonly added: Set<number>; readonly shown: Set<number> } {
  const added = new Set<number>();
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith('+') || text.startsWith(' ')) {
      if (text.startsWith('+')) added.add(line);
      shown.add(line);
      line += 1;
    }
  }
  return { added, shown };
}
