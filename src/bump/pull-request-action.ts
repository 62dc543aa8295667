import type { BaseBranch, BumpRepository, PullRequest } from '../model/github.ts';
import { closedBody, hasBumpMarker, isOwnTitle, readBumpMarker, replaceOwnPart } from './bump-marker.ts';
import { type ClosingReason, closingComment } from './closing.ts';
import { commitMessage } from './commit-message.ts';
import type { PullRequestAction } from './decision.ts';
import { commentOnForeignCommits, foreignCommitsIntro } from './foreign-commits.ts';
import { type ActionResult, pullRequestResult } from './outcome.ts';
import type { Bump } from './plan.ts';
import { isSameApartFromRun } from './run-link.ts';
import type { BumpSettings } from './settings.ts';
import { fillTemplate } from './title.ts';
import type { WantedPullRequest } from './wanted-pull-request.ts';

/** What actions are carried out with. */
export interface PullRequestActionParts {
  readonly repository: BumpRepository;
  readonly base: BaseBranch;
  readonly settings: BumpSettings;
  /** `name <email>` for a Signed-off-by line, where one is wanted. */
  readonly signature: string | undefined;
  /** Why nothing is left to do for a bump. @param places the keys of the places that its pull request edits */
  readonly closingReason: (closed: Bump, places: ReadonlySet<string>) => ClosingReason;
}

/** Another run has changed the branch in the meantime. */
export type Conflict = 'conflict';

/** Carries out what was decided on a bump's branch and pull request. */
export async function carryOutAction(
  decided: PullRequestAction,
  wanted: WantedPullRequest,
  parts: PullRequestActionParts,
): Promise<ActionResult | Conflict> {
  switch (decided.action) {
    case 'comment': {
      const body = foreignCommitsIntro(wanted.branch, decided) + wanted.text;
      const note = await commentOnForeignCommits(decided.pullRequest, body, parts.repository);
      return pullRequestResult('unchanged', decided.pullRequest, note);
    }
    case 'keep': {
      await withdrawAutoMerge(decided.pullRequest, wanted, parts);
      const isUpdated = await updateTexts(decided.pullRequest, wanted, wanted.isDraft, parts);
      return pullRequestResult(isUpdated ? 'updated' : 'unchanged', decided.pullRequest);
    }
    case 'rebuild':
      return rebuild(decided, wanted, parts);
    case 'close':
      return close(decided, wanted, parts);
    case 'create':
      return create(decided, wanted, parts);
  }
}

async function rebuild(
  { pullRequest, from }: PullRequestAction & { readonly action: 'rebuild' },
  wanted: WantedPullRequest,
  parts: PullRequestActionParts,
): Promise<ActionResult | Conflict> {
  const head = await commit(wanted, parts);
  await withdrawAutoMerge(pullRequest, wanted, parts);
  if (!(await parts.repository.moveBranch(wanted.branch, from, head))) return 'conflict';
  await updateTexts(pullRequest, wanted, wanted.isDraft, parts);
  return pullRequestResult('updated', pullRequest);
}

async function close(
  { pullRequest, branch: head }: PullRequestAction & { readonly action: 'close' },
  { bump, branch }: WantedPullRequest,
  { repository, closingReason }: PullRequestActionParts,
): Promise<ActionResult> {
  const { number, body } = pullRequest;
  const comment = closingComment(closingReason(bump, readBumpMarker(body).places));
  await repository.closePullRequest(number, { body: closedBody(body), comment, branch, head });
  return pullRequestResult('closed', pullRequest);
}

async function create(
  { from, isRight }: PullRequestAction & { readonly action: 'create' },
  wanted: WantedPullRequest,
  parts: PullRequestActionParts,
): Promise<ActionResult | Conflict> {
  const { repository, base } = parts;
  const { branch, title, isDraft } = wanted;
  const head = isRight && from !== undefined ? from : await commit(wanted, parts);
  if (head !== from) {
    const isPlaced =
      from === undefined
        ? await repository.createBranch(branch, head)
        : await repository.moveBranch(branch, from, head);
    if (!isPlaced) return 'conflict';
  }
  const { draft, labels, assignees, reviewers, teamReviewers, milestone } = parts.settings;
  const body = wanted.bodyFor(isDraft);
  const more = { labels, assignees, reviewers, teamReviewers, milestone };
  const opened = await repository.openPullRequest({ branch, head, base: base.name, title, body, draft, ...more });
  if (opened === undefined) return 'conflict';
  if (opened.isDraft === draft) await enableAutoMergeOnce(opened, '', wanted.bodyFor(isDraft), wanted, parts);
  // Where a repository has no drafts, an ordinary pull request was opened.
  else await updateTexts(opened, wanted, opened.isDraft, parts);
  return pullRequestResult('created', opened);
}

/** @returns the commit's id */
function commit(
  { bump, title, contents }: WantedPullRequest,
  { repository, base, settings, signature }: PullRequestActionParts,
): Promise<string> {
  const subject = settings.commitMessage === undefined ? title : fillTemplate(settings.commitMessage, bump);
  const message = commitMessage(subject, bump.uses, signature);
  return repository.commit({ base, contents, message, author: settings.commitAuthor });
}

/** Writes title and body where they differ; what a person has changed stays. @returns whether anything was written */
async function updateTexts(
  pullRequest: PullRequest,
  wanted: WantedPullRequest,
  isDraft: boolean,
  parts: PullRequestActionParts,
): Promise<boolean> {
  const { number, title, body: former } = pullRequest;
  const ownBody = wanted.bodyFor(isDraft);
  const body = replaceOwnPart(former, ownBody);
  const isNewTitle = isOwnTitle(title, former) && title !== wanted.title;
  if (isSameApartFromRun(former, body) && !isNewTitle) return false;
  await parts.repository.updatePullRequest(number, { body, ...(isNewTitle ? { title: wanted.title } : {}) });
  // A body that a person has rewritten has no marker to note auto-merge in.
  if (hasBumpMarker(body)) await enableAutoMergeOnce(pullRequest, former, ownBody, wanted, parts);
  return true;
}

/**
 * Enables auto-merge once in the life of a pull request, which the marker in its body notes: after a refusal no later run
 * asks again, and where a person switches it off, it stays off.
 */
async function enableAutoMergeOnce(
  pullRequest: PullRequest,
  formerBody: string,
  newBody: string,
  { autoMerge: { method } }: Pick<WantedPullRequest, 'autoMerge'>,
  { repository }: PullRequestActionParts,
): Promise<void> {
  const isFirstTime = readBumpMarker(newBody).autoMerge && !readBumpMarker(formerBody).autoMerge;
  if (method !== 'off' && isFirstTime && !pullRequest.hasAutoMerge)
    await repository.enableAutoMerge(pullRequest, method);
}

/** Switches off the auto-merge that freshfrom asked for, where an image has come that doesn't allow it; a person's stays. */
async function withdrawAutoMerge(
  pullRequest: PullRequest,
  { autoMerge }: Pick<WantedPullRequest, 'autoMerge'>,
  { repository }: PullRequestActionParts,
): Promise<void> {
  if (autoMerge.isWithdrawn && pullRequest.hasAutoMerge && readBumpMarker(pullRequest.body).autoMerge)
    await repository.disableAutoMerge(pullRequest);
}
