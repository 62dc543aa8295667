import type { Range } from '../model/source-text.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

/** A file of a change, with the lines that the change adds or edits. */
interface ChangedFile {
  readonly filename: string;
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
  touches(file: string, range: Range): boolean;
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
  const lines = new Map<string, ReadonlySet<number> | 'all'>();
  for (const { filename, status, patch, changes } of changed) {
    if (status === 'removed') continue;
    // Without a patch it is renamed or has another mode, or the patch is too large to show: then all of it counts.
    const isSameText = status !== 'added' && changes === 0;
    const added = patch === undefined ? (isSameText ? new Set<number>() : 'all') : addedLines(patch);
    lines.set(filename, added);
  }
  return {
    files: new Set(lines.keys()),
    touches(file, range) {
      const touched = lines.get(file);
      if (touched === undefined || touched === 'all') return touched === 'all';
      for (let line = range.start.line; line <= range.end.line; line += 1) if (touched.has(line)) return true;
      return false;
    },
  };
}

/** The numbers of the lines that a patch adds, in the new file. */
export function addedLines(patch: string): Set<number> {
  const added = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith('+')) {
      added.add(line);
      line += 1;
    } else if (text.startsWith(' ')) line += 1;
  }
  return added;
}
