import { OperationalError } from '../../model/error.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { type ChangedFile, type ChangedLines, changedLines, isInChangedSubmodule } from './changed-lines.ts';
import { TreeComparison } from './tree-comparison.ts';

/** The most files that a comparison of commits lists. */
const COMPARED_FILES = 300;
/** The most files that a pull request lists, on all its pages together. */
const LISTED_FILES = 3000;

/** The files of the change under review. */
export interface ChangedFiles {
  /** By path of every file that the change adds or edits, the id of its blob in the head; undefined where GitHub gives none. */
  readonly blobs: ReadonlyMap<string, string | undefined>;
  /** The path of every file that the change adds, edits, renames or removes; of a renamed file, both paths. */
  readonly names: ReadonlySet<string>;
  /** Whether the change adds or edits a file or link of these names. @param path the names that a path goes through */
  touches(path: readonly string[]): boolean;
  /** What the change does to the lines of files. @param paths by file, the names that its path goes through */
  lines(paths: ReadonlyMap<string, readonly string[]>): Promise<ChangedLines>;
}

/** The commits that are compared. */
export interface Comparison {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly base: string;
  readonly head: string;
}

/** The files that a pull request changes, over all pages. */
export async function pullRequestFiles(comparison: Comparison, number: number): Promise<ChangedFiles> {
  const { octokit, repository } = comparison;
  const files = await octokit
    .paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number: number, per_page: 100 })
    .catch((error: unknown) => {
      throw failedRequest(error, 'read the files of the pull request', 'pull-requests: read');
    });
  return changesOf(files, files.length < LISTED_FILES, comparison);
}

/** The files that change from one commit to another. */
export async function comparedFiles(comparison: Comparison): Promise<ChangedFiles> {
  const { octokit, repository, base, head } = comparison;
  const { data } = await octokit.rest.repos
    .compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}` })
    .catch((error: unknown) => {
      if (statusOf(error) !== 404) throw failedRequest(error, 'compare the commits of this event', 'contents: read');
      const commits = `${base.slice(0, 12)} and ${head.slice(0, 12)}`;
      throw new OperationalError(
        'not-found',
        `GitHub can't compare the commits ${commits}: a force push has removed one from its branch, or the job needs the permission contents: read.`,
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
): Promise<ChangedFiles> {
  const trees = new TreeComparison(octokit, repository, base, head);
  const known = new Set(listed.map(({ filename }) => filename));
  const others = isComplete ? [] : (await trees.differingFiles()).filter(({ filename }) => !known.has(filename));
  const all: readonly ChangedFile[] = [...listed, ...others];
  const kept = all.filter(({ status }) => status !== 'removed');
  const changed = new Map(kept.map((file) => [file.filename, file]));
  return {
    names: new Set(all.flatMap(({ filename, previous_filename: former = filename }) => [filename, former])),
    blobs: new Map(kept.map(({ filename, sha }) => [filename, sha ?? undefined])),
    touches: (path) => path.some((name) => changed.has(name) || isInChangedSubmodule(name, changed)),
    lines: (paths) => changedLines(paths, changed, trees),
  };
}
