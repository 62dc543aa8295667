import type { ImageUse } from '../model/image-use.ts';
import type { Range } from '../model/source-text.ts';

/** From the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule found at one place. */
export interface RuleMatch {
  readonly file: string;
  readonly range: Range;
  /** The use that it is about; undefined where it is about something else in the file. */
  readonly use?: ImageUse | undefined;
  /** Where the causes stand, if elsewhere: the ARG defaults that a reference gets its tag or its digest from. */
  readonly causes: readonly Range[];
  /** One or two sentences for a person: what, and what to do. Text from files and registries in it isn't escaped. */
  readonly message: string;
}

export interface Finding extends RuleMatch {
  readonly rule: string;
  readonly severity: Severity;
  /** The rule's page. */
  readonly help: string;
  /** False where the change under review didn't bring it: told as context, and never a reason to fail. */
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

/** By file, then by position, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.range.start, b.range.start];
  return compare(a.file, b.file) || one.line - other.line || one.column - other.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Gravest first; findings of one severity stay in their order. */
export function bySeverity(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
