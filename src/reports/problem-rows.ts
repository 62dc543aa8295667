import { bySeverity, type Finding } from '../check/finding.ts';
import type { ReportedUse } from '../check/report.ts';
import { nameOfUse, placeOfUse } from '../check/use-labels.ts';
import type { ImageUse } from '../model/image-use.ts';
import { groupBy } from '../util/group-by.ts';
import { STATES } from './finding-states.ts';

/** Findings that share a row: those about the state of one image, or those of one rule that say the same. */
export interface ProblemRow {
  /** The image that they are all about; undefined where it isn't one image. */
  readonly image: ReportedUse | undefined;
  /** The gravest first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Groups findings; groups with what makes the check fail come first, then the gravest. */
export function problemRows(
  findings: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
  failing: ReadonlySet<Finding>,
): ProblemRow[] {
  const rank = (finding: Finding): number => (failing.has(finding) ? 0 : 1);
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b) || bySeverity(a, b));
  return [...groupBy(sorted, groupKey).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const all = [first, ...others] as const;
    const image = new Set(all.map(imageOf)).size === 1 ? uses.get(first.use) : undefined;
    return [{ image, findings: all }];
  });
}

function groupKey(finding: Finding): string {
  const image = imageOf(finding);
  return STATES.has(finding.rule) && image !== undefined ? image : `${finding.rule}\n${finding.message}`;
}

function imageOf({ use }: Finding): string | undefined {
  return use === undefined ? undefined : nameOfUse(use);
}

/** The number of images with a finding of each rule; of a rule that isn't about the state of an image, the findings. */
export function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [rule, own] of groupBy(findings, (finding) => finding.rule)) {
    const images = new Set(own.map((finding) => (STATES.has(rule) ? (imageOf(finding) ?? finding) : finding)));
    counts.set(rule, images.size);
  }
  return counts;
}

/** The places of findings, each once: `api/Dockerfile:3`. */
export function placesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(placeOfUse))];
}
