import type { BuildStage } from '../model/build-stage.ts';
import type { Problem } from '../model/image-use.ts';
import type { RuleMatch, Severity } from './finding.ts';
import type { ReportedUse } from './report.ts';

/** All that is known of one file. */
export interface JudgedFile {
  readonly file: string;
  readonly uses: readonly ReportedUse[];
  /** What its reader refused, or why it couldn't be read. */
  readonly problems: readonly Problem[];
}

/** A file with what its stages do; none where it is broken or names no image. */
export interface OutlinedFile extends JudgedFile {
  readonly stages: readonly BuildStage[];
}

/** A rule looks at one file and says what is wrong there. Pure. */
export interface Rule<File extends JudgedFile = JudgedFile> {
  readonly id: string;
  readonly severity: Severity;
  /** Said only where the configuration gives it a severity, or `fail-on` names it. */
  readonly isQuiet?: boolean;
  /** A sentence on what a check doesn't look at for it, and `freshfrom advise` does. */
  readonly limitInCheck?: string;
  /** One sentence for lists of rules. */
  readonly summary: string;
  check(file: File): readonly RuleMatch[];
}

/** A rule that looks at one reference at a time. */
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
    check: (whole) =>
      whole.uses.flatMap((judged) => {
        const said = message(judged, whole);
        const texts = typeof said === 'string' ? [said] : (said ?? []);
        const { use } = judged;
        const { file, range, origins } = use;
        return texts.map((text) => ({ file, range, use, causes: origins, message: text }));
      }),
  };
}
