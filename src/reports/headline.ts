import { isPlanned } from '../bump/plan.ts';
import type { Finding } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import type { Report, ReportedUse } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatList, pluralize } from '../util/grammar.ts';

/** What the headline says of the images with a finding of a rule, the most severe first. */
const STATES: readonly (readonly [rule: string, state: string])[] = [
  ['dead-digest', 'pinned to a digest that is gone'],
  ['stale-digest', 'stale'],
  ['unpinned', 'not pinned by digest'],
  ['tag-not-found', 'not found in the registry'],
  ['lookup-failed', 'not looked up'],
  ['untracked-digest', 'pinned without a tag'],
  ['platform-digest', 'pinned to one platform'],
];

/** One sentence that sums up the findings of the change under review. */
export function headline({ summary, uses }: Report, blamed: readonly Finding[]): string {
  const notes = new Set(uses.flatMap((judged) => judged.notes));
  // A failed auxiliary look-up says nothing about the state of an image.
  const states = blamed.filter(({ rule, message }) => rule !== 'lookup-failed' || !notes.has(message));
  if (states.length === 0) {
    if (summary.unresolved > 0) return '**Nothing to do**, but some images could not be looked up.';
    if (notes.size > 0) return '**Nothing to do**, but some look-ups failed.';
    if (uses.some(({ skipReason }) => skipReason === 'offline')) return '**Nothing to do**, but no registry was asked.';
    // Without findings an image can still be stale: its rule is off, or the change didn't introduce it.
    return uses.every(({ status }) => status === 'fresh' || status === 'skipped')
      ? '**All base images are fresh.** Nothing to do.'
      : '**Nothing to do.**';
  }
  const counted = STATES.flatMap(([rule, state]) => {
    const count = states.filter((finding) => finding.rule === rule).length;
    return count === 0 ? [] : [`${count} ${state}`];
  });
  if (counted.length === 0) return `**Base images: ${pluralize(states.length, 'finding')}.**`;
  return counted.length > 3
    ? `**Base images: ${counted.slice(0, 2).join(', ')}, and more below.**`
    : `**Base images: ${formatList(counted)}.**`;
}

/**
 * One sentence that says what to do, after a space; empty when freshfrom can't fix any of the findings.
 * @param rest the findings without a suggestion
 * @param uses by the reference that a finding is about
 */
export function nextStep(
  blamed: readonly Finding[],
  rest: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
  pin: Pin,
): string {
  if (rest.some((finding) => isFixable(finding, uses.get(finding.use), pin)))
    return ' Run `freshfrom update --write` to write the digests; it lists the references that it leaves as they are, and why.';
  return rest.length < blamed.length ? ' Apply the suggestions in the diff.' : '';
}

/** Whether the planned edit of a finding's reference fixes the finding. */
function isFixable({ rule }: Finding, judged: ReportedUse | undefined, pin: Pin): boolean {
  return judged !== undefined && isPlanned(judged, pin) && RULE_FIXED_BY_EDIT[judged.status] === rule;
}
