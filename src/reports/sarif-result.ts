import type { Finding, Severity } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import { type Report, usesByReference } from '../check/report.ts';
import type { Rule } from '../check/rule.ts';
import { editsByFile, type TextEdit } from '../model/edit.ts';
import type { Range } from '../model/source-text.ts';
import { sarifText, uriReference } from '../util/escape.ts';
import { fingerprintsOf } from './sarif-fingerprint.ts';

/** The base of relative paths, by the name in code scanning's own examples. */
export const SARIF_ROOT = '%SRCROOT%';

/** SARIF's name of each severity. */
export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Returns a function that renders a finding of the report as a SARIF result. */
export function resultMaker(report: Report, rules: readonly Rule[]): (finding: Finding) => object {
  const fingerprints = fingerprintsOf(report);
  const uses = usesByReference(report.uses);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));

  return (finding) => {
    const { rule, severity, file, range, causes, blamed } = finding;
    const judged = uses.get(finding.use);
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
      partialFingerprints: { 'freshfrom/v1': fingerprints.get(finding) },
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
