import type { ImageUse } from '../model/image-use.ts';
import type { Support } from '../model/support.ts';
import type { Finding } from './finding.ts';
import type { Status } from './judge.ts';
import type { ProposedUse } from './propose/proposed-use.ts';
import type { Pin } from './settings.ts';

/** The number of files, of references and of references by status. */
export type Summary = { readonly files: number; readonly references: number } & Readonly<Record<Status, number>>;

/** A proposed use with what else is known of it. */
export interface ReportedUse extends ProposedUse {
  /** Sentences on look-ups that got no answer. The rest of the use is as without these look-ups. */
  readonly notes: readonly string[];
  /** Until when its image and the distribution in it get fixes; empty where nothing is known. */
  readonly support: readonly Support[];
  /** The newest tag of a supported line that its registry has, where its own line has ended or is about to. */
  readonly supportedTag?: string | undefined;
  /** The base of the final stage, or of one that it is built on: what is in it is shipped. */
  readonly isShipped: boolean;
}

/** What is said of files: in file order, then by position. */
export interface ReportPart {
  readonly uses: readonly ReportedUse[];
  readonly findings: readonly Finding[];
}

/** What is said of one file. Only its own findings and uses refer to each other. */
export interface FileReport extends ReportPart {
  readonly file: string;
  /** The content that was checked; undefined where the file could not be read. */
  readonly content: Uint8Array | undefined;
}

/** What is said of a run as a whole. */
export interface RunOutcome {
  readonly summary: Summary;
  /** Whether `fail-on` names a finding that the change under review introduced. */
  readonly failed: boolean;
  /** Hosts of registries at which every look-up failed. */
  readonly silentRegistries: readonly string[];
  /** Whether the run reached its time limit before everything was looked up. */
  readonly timeWasUp: boolean;
  /** `check`: report what is wrong; `bump`: also propose newer tags. */
  readonly purpose: 'check' | 'bump';
  readonly pin: Pin;
  /** Whether only files that the change under review touches were checked. */
  readonly isOfChange: boolean;
}

/** The result of a check as a whole, for outputs that need all of it at once. */
export interface Report extends RunOutcome, ReportPart {
  /** By path, git's blob id of the content that was checked; edits apply to this content alone. */
  readonly contents: ReadonlyMap<string, string>;
}

/** What changed behind a digest, in Markdown; both texts are empty where nothing is known. */
export interface ChangeExplanation {
  /** A few words for the cell of a table. */
  readonly brief: string;
  /** All that is known, between the hidden markers by which a later run reads it back. */
  readonly details: string;
}

/** What a comment adds to the report where there is room. */
export interface CommentExtras {
  /** Findings that a review already offers a suggestion for. */
  readonly suggested: ReadonlySet<Finding>;
  /** Findings that make the check fail. */
  readonly failing: ReadonlySet<Finding>;
  /** By image, what changed in it. */
  readonly explained: ReadonlyMap<string, ChangeExplanation>;
  /** By file, alternatives to its base image, in Markdown. */
  readonly advised: ReadonlyMap<string, string>;
}

/** The place that a report in Markdown is for. */
export interface MarkdownPlace {
  /** Whether the place has room for a text. */
  readonly fits: (text: string) => boolean;
  /** A clause on where all findings are, where they don't fit: `the report has them all`. */
  readonly elsewhere: string;
}

/** A report in Markdown. */
export interface MarkdownReport {
  readonly text: string;
  /** Whether it has every finding. */
  readonly hasAll: boolean;
}

/** The reported uses by the image uses that findings refer to. */
export function usesByReference(uses: readonly ReportedUse[]): ReadonlyMap<ImageUse | undefined, ReportedUse> {
  return new Map(uses.map((reported) => [reported.use, reported]));
}

/** A sentence on why the report is not complete; undefined where it is. */
export function incompleteness({ silentRegistries, timeWasUp }: RunOutcome): string | undefined {
  if (timeWasUp)
    return 'The run reached its time limit before every image was looked up, so the report is not complete.';
  if (silentRegistries.length === 0) return undefined;
  return `Every look-up at ${silentRegistries.join(', ')} failed, so the results for images there are incomplete. The findings give the reasons.`;
}
