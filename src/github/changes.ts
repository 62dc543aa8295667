import { OperationalError } from '../model/error.ts';
import type { Range } from '../model/source-text.ts';
import { CommitPair } from './commit-pair.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, statusOf } from './refusal.ts';

/** A file of a change, as GitHub lists it. */
interface ChangedFile {
  readonly filename: string;
  /** The blob's id in the head. */
  readonly sha?: string | null;
  readonly status?: string;
  readonly patch?: string | undefined;
  /** Where it is renamed. */
  readonly previous_filename?: string | undefined;
}

/** A comparison of commits lists no more files. */
const COMPARED_FILES = 300;
/** Nor a pull request more than these, on all its pages together. */
const LISTED_FILES = 3000;

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

/** What is compared where, and which files matter. */
export interface Comparison {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly base: string;
  readonly head: string;
  readonly isSelected: (path: string) => boolean;
}

/** The changes of a pull request, over all pages. */
export async function pullRequestChanges(comparison: Comparison, number: number): Promise<Changes> {
  const { octokit, repository } = comparison;
  const files = await octokit
    .paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number: number, per_page: 100 })
    .catch((error: unknown) => {
      throw explain(error, 'read the files of the pull request', 'pull-requests: read');
    });
  return changesOf(files, files.length < LISTED_FILES, comparison);
}

/** The changes from one commit to another. */
export async function compareChanges(comparison: Comparison): Promise<Changes> {
  const { octokit, repository, base, head } = comparison;
  const { data } = await octokit.rest.repos
    .compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}` })
    .catch((error: unknown) => {
      if (statusOf(error) !== 404) throw explain(error, 'compare the commits of this event', 'contents: read');
      const commits = `${base.slice(0, 12)} and ${head.slice(0, 12)}`;
      throw new OperationalError(
        `GitHub can't compare the commits ${commits}: a forced push has left one behind, or the job needs the permission contents: read.`,
        { cause: error },
      );
    });
  const files = data.files ?? [];
  return changesOf(files, files.length < COMPARED_FILES, comparison);
}

async function changesOf(
  listed: readonly ChangedFile[],
  isComplete: boolean,
  { octokit, repository, base, head, isSelected }: Comparison,
): Promise<Changes> {
  const pair = new CommitPair(octokit, repository, base, head);
  const known = new Set(listed.map(({ filename }) => filename));
  const others = isComplete ? [] : (await pair.differingFiles()).filter(({ filename }) => !known.has(filename));
  const changed: readonly ChangedFile[] = [...listed, ...others];
  const kept = changed.filter(({ filename, status }) => status !== 'removed' && isSelected(filename));
  const lines = new Map<string, PatchLines>();
  for (const file of kept) lines.set(file.filename, await linesOf(file, pair));
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

/**
 * Without a patch a file is renamed, has another mode, or is one of those whose patch GitHub left out because it, or all
 * before it, is large. The list doesn't tell which: it counts no changes then.
 */
async function linesOf(file: ChangedFile, pair: CommitPair): Promise<PatchLines> {
  const { filename, sha, status, patch, previous_filename: former = filename } = file;
  if (patch !== undefined) return patchLines(patch);
  const isCompared = status !== 'added' && sha !== undefined && sha !== null;
  return { added: isCompared ? await pair.addedLines(sha, former) : 'all', shown: new Set() };
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
