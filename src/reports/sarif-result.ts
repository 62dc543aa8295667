import type { Finding, Severity } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';

import { type Report, usesByReference } from '../check/report.ts';
import type { Rule } from '../check/rule.ts';
import { editsByFile, type TextEdit } from '../model/edit.ts';
import type { Range } from '../model/source-text.ts';
import { sarifText, uriReference } from '../util/escape.ts';
import { fingerprintsOf } from './sarif-fingerprint.ts';

/** What paths are relative to, by the name that code scanning's own examples have for it. */
export const SARIF_ROOT = '%SRCROOT%';

export const SARIF_LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Makes the result of one of the report's findings. */
export function resultMaker(report: Report, rules: readonly Rule[]): (finding: Finding) => object {
  const fingerprints = fingerprintsOf(report);
  const uses = usesByReference(report.uses);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));

  return (finding) => {
    const { rule, severity, file, range, causes, blamed } = finding;
    const judged = uses.get(finding.use);
    // An edit answers one rule: it leaves a pin of one platform such a pin, and an ARG overridden.
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
      // GitHub goes by primaryLocationLineHash alone. It isn't here: upload-sarif computes it from the file's text, and
      // warns of every result that brings another one. https://github.com/github/codeql-action/blob/v4.36.2/src/fingerprints.ts
      partialFingerprints: { 'freshfrom/v1': fingerprints.get(finding) },
      fixes: edits.length === 0 ? undefined : [fixOf(edits)],
      // What the change under review didn't bring keeps its level: code scanning compares with the base branch itself,
      // shows a pull request only what lies on its changed lines, and takes what is left out here for fixed.
      properties: blamed ? undefined : { context: true },
    };
  };
}

function messageOf({ message, causes }: Finding): string {
  const text = sarifText(message);
  // GitHub shows related locations only where the message links to them, by their ids.
  const links = causes.map(({ start }, index) => `[line ${start.line}](${index + 1})`);
  return links.length === 0 ? text : `${text} The reference comes from ${links.join(' and ')}.`;
}

function fixOf(edits: readonly TextEdit[]): object {
  return {
    description: { text: 'Write the digest that the tag has now.' },
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

/** Both count from 1 and exclude the end; an insertion is a region without length. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
