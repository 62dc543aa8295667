import type { IgnoreComment, ImageUse } from '../model/image-use.ts';
import type { Range } from '../model/source-text.ts';

/** The severities of findings, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
/** How grave a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** A rule's match at one place of a file. */
export interface RuleMatch {
  readonly file: string;
  readonly range: Range;
  /** The image use that it is about, if it is about one. */
  readonly use?: ImageUse | undefined;
  /** The comment above the instruction that it is about, where one switches rules off. */
  readonly comment?: IgnoreComment | undefined;
  /** The ranges of its causes elsewhere: the ARG defaults that a reference is made of. */
  readonly causes: readonly Range[];
  /** Where it is another one than that of its rule. A severity in the configuration goes before it. */
  readonly severity?: Severity;
  /** One or two sentences: what is wrong, and what to do. Text from files and registries in it isn't escaped. */
  readonly message: string;
}

/** A match of a rule with the severity that the configuration gives it. */
export interface Finding extends RuleMatch {
  readonly rule: string;
  readonly severity: Severity;
  /** The URL of the rule's page. */
  readonly help: string;
  /** False where the change under review didn't introduce it: then it is shown as context and never fails the check. */
  readonly blamed: boolean;
}

/** Whether a severity is at least as grave as another. */
function isAtLeast(severity: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}

/** Whether `fail-on` names the finding: by its rule, or by its severity or a milder one. */
export function isNamed(finding: Finding, failOn: readonly string[]): boolean {
  return failOn.some((name) => {
    const severity = SEVERITIES.find((candidate) => candidate === name);
    return severity === undefined ? finding.rule === name : isAtLeast(finding.severity, severity);
  });
}

/** Whether it makes a check fail: the change under review, if there is one, has brought it, and `fail-on` names it. */
export function makesFail(finding: Finding, failOn: readonly string[]): boolean {
  return finding.blamed && isNamed(finding, failOn);
}

/** Orders findings by file, then by position, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.range.start, b.range.start];
  return compare(a.file, b.file) || one.line - other.line || one.column - other.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Orders findings by severity, the gravest first. */
export function bySeverity(a: Pick<Finding, 'severity'>, b: Pick<Finding, 'severity'>): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
