import type { ImageUse } from '../model/image-use.ts';
import type { FileSource } from '../model/ports.ts';
import { gitBlobId } from '../util/git-blob.ts';
import type { Finding } from './finding.ts';
import type { Status } from './judge.ts';
import type { ProposedUse } from './propose/proposed-use.ts';
import type { Pin } from './settings.ts';

export type Summary = { readonly files: number; readonly references: number } & Readonly<Record<Status, number>>;

/** A use as it is reported. */
export interface ReportedUse extends ProposedUse {
  /** Sentences on look-ups that got no answer. The rest of the use is as if they had not been asked. */
  readonly notes: readonly string[];
}

/** The one model that every output is made from. */
export interface Report {
  readonly summary: Summary;
  /** By file, then by position. */
  readonly uses: readonly ReportedUse[];
  readonly findings: readonly Finding[];
  /** By path, git's id of the content that was judged: an edit is for these bytes and no others. */
  readonly contents: ReadonlyMap<string, string>;
  /** What `fail-on` names among the findings that the change under review brought. */
  readonly failed: boolean;
  /** Registries at which every look-up failed, by host. */
  readonly silentRegistries: readonly string[];
  /** Its time was up before everything was looked up. */
  readonly timeWasUp: boolean;
  /** `check`: what is wrong; `bump`: what is to be written, too. */
  readonly purpose: 'check' | 'bump';
  readonly pin: Pin;
  /** Only the files are judged that the change under review touches. */
  readonly isOfChange: boolean;
}

/** What is said beside the report, where there is room for it. */
export interface Extras {
  /** Findings that a review offers to mend already. */
  readonly suggested: ReadonlySet<Finding>;
  /** By image, what has changed in it, in Markdown. */
  readonly explained: ReadonlyMap<string, string>;
  /** By file, what could stand in the place of its base, in Markdown. */
  readonly advised: ReadonlyMap<string, string>;
}

/** Where the report stands as Markdown. */
export interface MarkdownPlace {
  /** What it is part of. A check says what to do; a bump does it. */
  readonly of: 'check' | 'comment' | 'bump';
  readonly fits: (text: string) => boolean;
  /** Where all findings are, should they not fit: `the report has them all`. */
  readonly elsewhere: string;
}

export interface MarkdownReport {
  readonly text: string;
  /** Whether every finding has room in it. */
  readonly hasAll: boolean;
}

/** The uses of a report by the references that findings are about. */
export function usesByReference(uses: readonly ReportedUse[]): ReadonlyMap<ImageUse | undefined, ReportedUse> {
  return new Map(uses.map((reported) => [reported.use, reported]));
}

/** Counts the uses by their status. */
export function summarize(files: number, uses: readonly ReportedUse[]): Summary {
  const count = (status: Status): number => uses.filter((judged) => judged.status === status).length;
  return {
    files,
    references: uses.length,
    fresh: count('fresh'),
    stale: count('stale'),
    unpinned: count('unpinned'),
    untracked: count('untracked'),
    dead: count('dead'),
    unresolved: count('unresolved'),
    skipped: count('skipped'),
  };
}

/** The bytes of a file that were judged, and that its edits are for; undefined where it holds others by now. */
export async function judgedBytes(
  file: string,
  { contents }: Pick<Report, 'contents'>,
  files: Pick<FileSource, 'read'>,
): Promise<Uint8Array | undefined> {
  const content = await files.read(file);
  return 'bytes' in content && gitBlobId(content.bytes) === contents.get(file) ? content.bytes : undefined;
}

/** A sentence on why the run couldn't be completed; undefined where it could. */
export function incompleteness({ silentRegistries, timeWasUp }: Report): string | undefined {
  if (timeWasUp)
    return 'The run reached its time limit before every image was looked up, so the report is not complete.';
  if (silentRegistries.length === 0) return undefined;
  return `Every look-up at ${silentRegistries.join(', ')} failed, so the report on its images is not complete.`;
}
