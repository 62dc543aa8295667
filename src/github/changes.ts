import type { Range } from '../model/source-text.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

/** A file of a change, as GitHub lists it. */
interface ChangedFile {
  readonly filename: string;
  /** The blob's id in the head. */
  readonly sha?: string | null;
  readonly status?: string;
  readonly patch?: string | undefined;
  /** Lines added and removed. */
  readonly changes?: number;
}

/** GitHub's comparison of commits stops there. */
const COMPARED_FILES = 300;

/** The change under review: which files it touches, and which lines of them. */
export interface Changes {
  readonly files: ReadonlySet<string>;
  /** The ids of the files' blobs in the head. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Whether the change adds or edits a line of the range. */
  touches(file: string, range: Range): boolean;
  /** Whether all the lines stand in the diff, added or around what is. */
  shows(file: string, firstLine: number, lastLine: number): boolean;
}

/** The changes of a pull request, over all pages. */
export async function pullRequestChanges(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
): Promise<Changes> {
  try {
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      ...repository,
      pull_number: number,
      per_page: 100,
    });
    return changesOf(files);
  } catch (error) {
    throw explain(error, 'read the files of the pull request', 'pull-requests: read');
  }
}

/** The changes from one commit to another; undefined where they are more files than GitHub shows. */
export async function compareChanges(
  octokit: Octokit,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<Changes | undefined> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
    });
    const files = data.files ?? [];
    return files.length < COMPARED_FILES ? changesOf(files) : undefined;
  } catch (error) {
    throw explain(error, 'compare the commits of this event', 'contents: read');
  }
}

function changesOf(changed: readonly ChangedFile[]): Changes {
  const kept = changed.filter(({ status }) => status !== 'removed');
  const lines = new Map(kept.map((file) => [file.filename, linesOf(file)]));
  return {
    files: new Set(lines.keys()),
    blobs: new Map(kept.flatMap(({ filename, sha }) => (sha ? [[filename, sha] as const] : []))),
    touches(file, range) {
      const added = lines.get(file)?.added ?? new Set();
      if (added === 'all') return true;
      for (let line = range.start.line; line <= range.end.line; line += 1) if (added.has(line)) return true;
      return false;
    },
    shows(file, firstLine, lastLine) {
      const shown = lines.get(file)?.shown ?? new Set();
      for (let line = firstLine; line <= lastLine; line += 1) if (!shown.has(line)) return false;
      return true;
    },
  };
}

/** Lines of the new file, by number. */
interface PatchLines {
  readonly added: ReadonlySet<number> | 'all';
  readonly shown: ReadonlySet<number>;
}

function linesOf({ status, patch, changes }: ChangedFile): PatchLines {
  if (patch !== undefined) return patchLines(patch);
  // Without a patch it is renamed or has another mode, or the patch is too large to show: then all of it counts.
  const isSameText = status !== 'added' && changes === 0;
  return { added: isSameText ? new Set() : 'all', shown: new Set() };
}

/** The lines that a patch adds, and all that it shows of the new file. */
export function patchLines(patch: string): { readonly added: Set<number>; readonly shown: Set<number> } {
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
