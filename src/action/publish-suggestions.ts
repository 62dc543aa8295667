import { suggestionMarker, suggestionMarkerStart } from '../bump/comment-markers.ts';
import { bySeverity, type Finding } from '../check/finding.ts';
import type { Suggestion } from '../check/suggestion.ts';
import type { OwnReviewComment, ReviewComments } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import { isSameText } from '../util/compare.ts';

/** The most suggestions of a pull request: GitHub times out on larger reviews. */
const MAX_SUGGESTIONS = 20;

/**
 * Publishes suggestions, of many the gravest: new ones in one review; one whose digest has changed is updated in place. A
 * suggestion that a person has resolved isn't offered again.
 * @param render a suggestion's text
 * @returns the findings with a suggestion that one click can apply
 */
export async function publishSuggestions(
  wanted: readonly Suggestion[],
  reviews: ReviewComments,
  options: { readonly key: string; readonly head: string; readonly dryRun: boolean },
  render: (suggestion: Suggestion) => string,
  log: Log,
): Promise<ReadonlySet<Finding>> {
  if (wanted.length === 0) return new Set();
  const own = await reviews.own(suggestionMarkerStart(options.key));
  const offers = offersOf(wanted, own, options.key, render);
  const gravest = new Set([...offers].sort((a, b) => bySeverity(gravestOf(a), gravestOf(b))).slice(0, MAX_SUGGESTIONS));
  const fresh = offers.filter((offer) => offer.own === undefined && gravest.has(offer));
  const changed = offers.flatMap(({ body, own }) =>
    own === undefined || isSameText(own.body, body) ? [] : [{ id: own.id, body }],
  );
  if (offers.length > MAX_SUGGESTIONS)
    log.info(
      `${offers.length} suggestions are too many for a review, which has the ${MAX_SUGGESTIONS} gravest; freshfrom update --write makes all possible edits.`,
    );
  const isNew = fresh.length > 0;
  if (options.dryRun) {
    if (isNew)
      log.info(`Dry run: would suggest ${fresh.length === 1 ? '1 change' : `${fresh.length} changes`} in a review.`);
    return new Set();
  }
  for (const { id, body } of changed) await reviews.update(id, body);
  const isOffered =
    isNew &&
    (await reviews.create(
      options.head,
      fresh.map(({ suggestion: { file, firstLine, lastLine }, body }) => ({ file, firstLine, lastLine, body })),
    ));
  return new Set(
    offers
      .filter((offer) => (offer.own === undefined ? isOffered && gravest.has(offer) : !offer.own.isOutdated))
      .flatMap(({ suggestion }) => suggestion.findings),
  );
}

/** A suggestion, and the comment that already offers it. */
interface Offer {
  readonly suggestion: Suggestion;
  readonly body: string;
  readonly own: OwnReviewComment | undefined;
}

function offersOf(
  wanted: readonly Suggestion[],
  own: readonly OwnReviewComment[],
  key: string,
  render: (suggestion: Suggestion) => string,
): Offer[] {
  const known = new Map(own.map((comment) => [firstLine(comment.body), comment]));
  const times = new Map<string, number>();
  return wanted.map((suggestion) => {
    const about = `${suggestion.file}\n${suggestion.before}`;
    const nth = times.get(about) ?? 0;
    times.set(about, nth + 1);
    // Equal lines are identified by their order, as their line numbers may change.
    const marker = suggestionMarker(key, nth === 0 ? about : `${about}\n${nth}`);
    return { suggestion, body: `${marker}\n${render(suggestion)}`, own: known.get(marker) };
  });
}

function gravestOf({ suggestion }: Offer): Pick<Finding, 'severity'> {
  return suggestion.findings.reduce((gravest, finding) => (bySeverity(finding, gravest) < 0 ? finding : gravest));
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
