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

/** The change under review. */
export interface Changes {
  /** The ids of the blobs in the head, of every file that the change adds or edits, by path; undefined where GitHub tells none. */
  readonly blobs: ReadonlyMap<string, string | undefined>;
  /** Every name that the change gives a file, keeps for one that it edits, or takes away. */
  readonly names: ReadonlySet<string>;
  /** Whether the change adds or edits a file of these names, or a link. */
  touches(way: readonly string[]): boolean;
  /** What the change does to the lines of files. @param ways by file, the names that its path goes through */
  lines(ways: ReadonlyMap<string, readonly string[]>): Promise<ChangedLines>;
}

/** What the change under review does to the lines of files. */
export interface ChangedLines {
  /** Whether the change adds or edits a line of the range. */
  touches(file: string, range: Range): boolean;
  /** Whether all the lines stand in the diff, added or around what is. */
  shows(file: string, firstLine: number, lastLine: number): boolean;
}

/** The commits that are compared. */
export interface Comparison {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly base: string;
  readonly head: string;
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
        'not-found',
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
  { octokit, repository, base, head }: Comparison,
): Promise<Changes> {
  const pair = new CommitPair(octokit, repository, base, head);
  const known = new Set(listed.map(({ filename }) => filename));
  const others = isComplete ? [] : (await pair.differingFiles()).filter(({ filename }) => !known.has(filename));
  const all: readonly ChangedFile[] = [...listed, ...others];
  const kept = all.filter(({ status }) => status !== 'removed');
  const changed = new Map(kept.map((file) => [file.filename, file]));
  return {
    names: new Set(all.flatMap(({ filename, previous_filename: former = filename }) => [filename, former])),
    blobs: new Map(kept.map(({ filename, sha }) => [filename, sha ?? undefined])),
    touches: (way) => way.some((name) => changed.has(name) || liesInChanged(name, changed)),
    async lines(ways) {
      const lines = new Map<string, PatchLines>();
      for (const [file, way] of ways) lines.set(file, await linesBehind(way, changed, pair));
      return linesIn(lines);
    },
  };
}

/** Below a name that changes are only the files of a submodule: they are others with its commit, and no change lists them. */
function liesInChanged(name: string, changed: ReadonlyMap<string, ChangedFile>): boolean {
  const folders = name.split('/').slice(0, -1);
  return folders.some((_, index) => changed.has(folders.slice(0, index + 1).join('/')));
}

function linesIn(lines: ReadonlyMap<string, PatchLines>): ChangedLines {
  return {
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

/**
 * Of a file that a link leads to, the diff shows nothing under the link's name; a link or a submodule that changes brings the
 * whole file.
 */
async function linesBehind(
  way: readonly string[],
  changed: ReadonlyMap<string, ChangedFile>,
  pair: CommitPair,
): Promise<PatchLines> {
  const links = way.slice(0, -1);
  const end = way.at(-1) ?? '';
  const file = changed.get(end);
  if (links.some((link) => changed.has(link)) || liesInChanged(end, changed)) return { added: 'all', shown: new Set() };
  const own = file === undefined ? { added: new Set<number>(), shown: new Set<number>() } : await linesOf(file, pair);
  return links.length === 0 ? own : { ...own, shown: new Set() };
}

/** Lines of the new file, by number. */
interface PatchLines {
  readonly added: ReadonlySet<number> | 'all';
  readonly shown: ReadonlySet<number>;
}

/**
 * Without a patch a file is renamed, has another mode, or is one of those whose patch GitHub left out because it, or all
 * before it, is large. The list doesn't tell which: it counts no changes then. Of one that was a link, the patch may show the
 * link alone.
 */
async function linesOf(file: ChangedFile, pair: CommitPair): Promise<PatchLines> {
  const { filename, sha, status, patch, previous_filename: former = filename } = file;
  if (patch !== undefined && status !== 'changed') return patchLines(patch);
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
