import { isPlanned } from '../bump/first-pin.ts';
import type { Finding } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import type { ReportedUse, ReportPart, Summary } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import { docUrl } from '../model/project.ts';
import { formatList, pluralize } from '../util/grammar.ts';
import { STATES } from './finding-states.ts';

/** Counts what the headline of a report says, part by part. */
export class HeadlineTally {
  readonly #pin: Pin;
  readonly #suggested: ReadonlySet<Finding>;
  /** By rule, the findings of the change under review that say something about the state of an image. */
  readonly #states = new Map<string, number>();
  #isAnyNoted = false;
  #isAnyOffline = false;
  #isAnyFixable = false;
  #isAnySuggested = false;

  /** @param suggested findings that a review already offers a suggestion for */
  constructor(pin: Pin, suggested: ReadonlySet<Finding> = new Set()) {
    this.#pin = pin;
    this.#suggested = suggested;
  }

  /** @param byReference by the reference that a finding is about */
  add({ uses, findings }: ReportPart, byReference: ReadonlyMap<ImageUse | undefined, ReportedUse>): void {
    for (const { notes, skipReason } of uses) {
      this.#isAnyNoted ||= notes.length > 0;
      this.#isAnyOffline ||= skipReason === 'offline';
    }
    for (const finding of findings) if (finding.blamed) this.#count(finding, byReference.get(finding.use));
  }

  #count(finding: Finding, judged: ReportedUse | undefined): void {
    const { rule, message } = finding;
    // A failed auxiliary look-up says nothing about the state of an image.
    const isNote = rule === 'lookup-failed' && judged?.notes.includes(message) === true;
    if (!isNote) this.#states.set(rule, (this.#states.get(rule) ?? 0) + 1);
    if (this.#suggested.has(finding)) this.#isAnySuggested = true;
    else this.#isAnyFixable ||= isFixable(finding, judged, this.#pin);
  }

  /** One sentence that sums up the findings of the change under review. */
  sentence({ unresolved, fresh, skipped, references }: Summary): string {
    const total = [...this.#states.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) {
      if (unresolved > 0) return '**Nothing to do**, but some images could not be looked up.';
      if (this.#isAnyNoted) return '**Nothing to do**, but some look-ups failed.';
      if (this.#isAnyOffline) return '**Nothing to do**, but no registry was asked.';
      // Without findings an image can still be stale: its rule is off, or the change didn't introduce it.
      return fresh + skipped === references ? '**All base images are fresh.** Nothing to do.' : '**Nothing to do.**';
    }
    return countsSentence(this.#states);
  }

  /** One sentence that says what to do, after a space; empty when freshfrom can't fix any of the findings. */
  nextStep(): string {
    const apply = this.#isAnySuggested ? ' Apply the suggestions in the diff.' : '';
    if (this.#isAnyFixable)
      return `${apply} Run \`freshfrom update --write\` ([how to get it](${docUrl('command-line.md')})) to write the digests; it lists the references that it leaves as they are, and why.`;
    return apply;
  }
}

/** One sentence on the findings, in bold: `Base images: 3 stale and 1 not looked up.` @param counts by rule, not empty */
export function countsSentence(counts: ReadonlyMap<string, number>): string {
  const counted = [...STATES].flatMap(([rule, state]) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [`${count} ${state}`];
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (counted.length === 0) return `**Base images: ${pluralize(total, 'finding')}.**`;
  return counted.length > 3
    ? `**Base images: ${counted.slice(0, 2).join(', ')}, and more below.**`
    : `**Base images: ${formatList(counted)}.**`;
}

/** Whether the planned edit of a finding's reference fixes the finding. */
function isFixable({ rule }: Finding, judged: ReportedUse | undefined, pin: Pin): boolean {
  return judged !== undefined && isPlanned(judged, pin) && RULE_FIXED_BY_EDIT[judged.status] === rule;
}
