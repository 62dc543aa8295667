import type { Finding, Severity } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import type { ReportedUse } from '../check/report.ts';
import type { Rule } from '../check/rule.ts';
import { editsByFile, type TextEdit } from '../model/edit.ts';
import type { Range } from '../model/source-text.ts';
import { sarifText, uriReference } from '../util/escape.ts';

/** The base of relative paths, by the name in code scanning's own examples. */
export const SARIF_ROOT = '%SRCROOT%';

/** SARIF's name of each severity. */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Renders a finding as a SARIF result. @param judged what it is about, if it is about a reference */
export type ResultMaker = (finding: Finding, judged: ReportedUse | undefined, fingerprint: string) => object;

/** Returns a function that renders findings of these rules. */
export function resultMaker(rules: readonly Rule[]): ResultMaker {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));

  return (finding, judged, fingerprint) => {
    const { rule, severity, file, range, causes, blamed } = finding;
    // An edit fixes the finding of one rule: the others on the same reference remain.
    const edits = judged !== undefined && RULE_FIXED_BY_EDIT[judged.status] === rule ? judged.edits : [];
    return {
      ruleId: rule,
      ruleIndex: indices.get(rule),
      level: SARIF_LEVELS[severity],
      message: { text: messageOf(finding) },
      locations: [{ physicalLocation: physicalLocation(file, range) }],
      relatedLocations:
        causes.length === 0
          ? undefined
          : causes.map((cause, index) => ({
              id: index + 1,
              physicalLocation: physicalLocation(file, cause),
              message: { text: 'The reference comes from here.' },
            })),
      // GitHub uses primaryLocationLineHash alone. It is left out here: upload-sarif computes it from the file's text, and
      // warns about every result with another value. https://github.com/github/codeql-action/blob/v4.36.2/src/fingerprints.ts
      partialFingerprints: { 'freshfrom/v1': fingerprint },
      fixes: edits.length === 0 ? undefined : [fixOf(edits)],
      // A finding that the change didn't introduce keeps its level: code scanning compares with the base branch itself,
      // shows only findings on changed lines in a pull request, and counts a missing finding as fixed.
      properties: blamed ? undefined : { context: true },
    };
  };
}

function messageOf({ message, causes }: Finding): string {
  const text = sarifText(message);
  // GitHub shows a related location only when the message links to its id.
  const links = causes.map(({ start }, index) => `[line ${start.line}](${index + 1})`);
  return links.length === 0 ? text : `${text} The reference comes from ${links.join(' and ')}.`;
}

function fixOf(edits: readonly TextEdit[]): object {
  return {
    description: { text: "Write the tag's current digest." },
    artifactChanges: [...editsByFile(edits)].map(([file, own]) => ({
      artifactLocation: artifactLocation(file),
      replacements: own.map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } })),
    })),
  };
}

function physicalLocation(file: string, range: Range): object {
  return { artifactLocation: artifactLocation(file), region: regionOf(range) };
}

function artifactLocation(file: string): object {
  return { uri: uriReference(file), uriBaseId: SARIF_ROOT };
}

/** Lines and columns count from 1 and the end is exclusive, as in our ranges; an insertion has length 0. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
