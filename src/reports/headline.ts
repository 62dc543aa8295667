import { isPlanned } from '../bump/plan.ts';
import type { Finding } from '../check/finding.ts';
import { RULE_FIXED_BY_EDIT } from '../check/propose/proposed-use.ts';
import type { Report, ReportedUse } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatList, pluralize } from '../util/words.ts';

/** What the opening sentence says of one finding of a rule and of several, the gravest first. */
const STATES: readonly (readonly [rule: string, one: string, several: string])[] = [
  ['dead-digest', 'is pinned to a digest that is gone', 'are pinned to a digest that is gone'],
  ['stale-digest', 'is stale', 'are stale'],
  ['unpinned', 'is not pinned by digest', 'are not pinned by digest'],
  ['tag-not-found', 'is unknown to the registry', 'are unknown to the registry'],
  ['lookup-failed', 'could not be looked up', 'could not be looked up'],
  ['untracked-digest', 'is pinned without a tag', 'are pinned without a tag'],
  ['platform-digest', 'is pinned to one platform', 'are pinned to one platform'],
];

/** One sentence that says what is the matter with what the change under review brought. */
export function headline({ summary, uses }: Report, blamed: readonly Finding[]): string {
  const notes = new Set(uses.flatMap((judged) => judged.notes));
  // What could not be asked beside is no state of an image.
  const states = blamed.filter(({ rule, message }) => rule !== 'lookup-failed' || !notes.has(message));
  if (states.length === 0) {
    if (summary.unresolved > 0) return '**Nothing to do here**, but some images could not be looked up.';
    if (notes.size > 0) return '**Nothing to do here**, but not everything could be asked of the registries.';
    if (uses.some(({ skipReason }) => skipReason === 'offline'))
      return '**Nothing to do here**, but no registry was asked.';
    // A rule that is off, or what the change did not bring, makes no image fresh.
    return uses.every(({ status }) => status === 'fresh' || status === 'skipped')
      ? '**All base images are fresh.** Nothing to do.'
      : '**Nothing to do here.**';
  }
  const said = STATES.flatMap(([rule, one, several]) => {
    const times = states.filter((finding) => finding.rule === rule).length;
    return times === 0 ? [] : [`${times} ${times === 1 ? one : several}`];
  });
  if (said.length === 0) return `**${pluralize(states.length, 'remark')} on the base images.**`;
  const named = said.length > 3 ? [...said.slice(0, 2), 'more is listed below'] : said;
  return `**Of the base images, ${formatList(named)}.**`;
}

/**
 * One sentence that says what to do, with a blank before it; empty where nothing helps that is made here.
 * @param rest what has no suggestion
 * @param uses by the references that the findings are about
 */
export function nextStep(
  blamed: readonly Finding[],
  rest: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
  pin: Pin,
): string {
  if (rest.some((finding) => isMended(finding, uses.get(finding.use), pin)))
    return ' Run `freshfrom update --write` to write the digests; it says which it leaves, and why.';
  return rest.length < blamed.length ? ' Apply the suggestions in the diff.' : '';
}

/** Whether the edit of its reference mends the finding. */
function isMended({ rule }: Finding, judged: ReportedUse | undefined, pin: Pin): boolean {
  return judged !== undefined && isPlanned(judged, pin) && RULE_FIXED_BY_EDIT[judged.status] === rule;
}
