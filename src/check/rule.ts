import type { BuildStage, FileOutline } from '../model/build-stage.ts';
import type { Problem } from '../model/image-use.ts';
import type { RuleMatch, Severity } from './finding.ts';
import type { ReportedUse } from './report.ts';

/** A file with its judged uses. */
export interface JudgedFile {
  readonly file: string;
  readonly uses: readonly ReportedUse[];
  /** Errors of its reader, or why it couldn't be read. */
  readonly problems: readonly Problem[];
}

/** A file with its build stages; none where it has a syntax error or names no image. */
export interface OutlinedFile extends JudgedFile {
  readonly outline: FileOutline;
  readonly stages: readonly BuildStage[];
}

/** A rule finds what is wrong in one file. Pure. */
export interface Rule<File extends JudgedFile = JudgedFile> {
  readonly id: string;
  readonly severity: Severity;
  /** Off, unless the configuration gives it a severity or `fail-on` names it. */
  readonly isQuiet?: boolean;
  /** A sentence on what `freshfrom advise` finds for it and a check doesn't. */
  readonly limitInCheck?: string;
  /** One sentence for lists of rules. */
  readonly summary: string;
  check(file: File): readonly RuleMatch[];
}

/** Makes a rule that looks at one reference at a time. @param message its messages; none where nothing is wrong */
export function useRule<File extends JudgedFile = JudgedFile>(
  id: string,
  severity: Severity,
  summary: string,
  message: (judged: ReportedUse, file: File) => string | undefined | readonly string[],
): Rule<File> {
  return {
    id,
    severity,
    summary,
    check: (whole) => {
      const matches: RuleMatch[] = [];
      for (const judged of whole.uses) {
        const said = message(judged, whole) ?? [];
        const { use } = judged;
        const { file, range, origins: causes } = use;
        for (const text of typeof said === 'string' ? [said] : said)
          matches.push({ file, range, use, causes, message: text });
      }
      return matches;
    },
  };
}
