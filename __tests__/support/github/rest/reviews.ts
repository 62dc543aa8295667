import { type ChangedFile, hunkUpTo, patchLines, type Side } from '../diff.ts';
import { ApiError, forbidden, invalid, notFound, unprocessable } from '../http.ts';
import type { PullRecord, ReviewRecord } from '../records.ts';
import { renderReview, renderReviewComment } from '../render/discussion.ts';
import { renderPullSummary } from '../render/pull.ts';
import { demand } from '../token.ts';
import type { User } from '../users.ts';
import type { World } from '../world.ts';
import { type Call, created, type Handlers, ok, paged, pullOf } from './handler.ts';
import { demandBody } from './limits.ts';

type Review = NonNullable<Call<'pulls/create-review'>['body']>;
type Comment = NonNullable<Review['comments']>[number];

const STATE = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Reviews, their comments on lines, and who is asked for one. */
export const reviews: Handlers = {
  'pulls/create-review': ({ world, repository, path, body }) =>
    world.exclusive(async () => {
      const pull = await pullOf(world, repository, path.pull_number);
      demand(world.token, 'write', 'pull-requests');
      const review = await newReview(world, pull, body ?? {});
      pull.reviews.push(review);
      pull.updatedAt = world.now();
      return ok(renderReview(world, pull, review));
    }),

  'pulls/list-reviews': async ({ world, repository, path, query, address }) => {
    const pull = await pullOf(world, repository, path.pull_number);
    return paged({ query, address }, pull.reviews, (review) => renderReview(world, pull, review));
  },

  'pulls/list-review-comments': async ({ world, repository, path, query, address }) => {
    const pull = await pullOf(world, repository, path.pull_number);
    const comments = pull.reviews.filter(({ state }) => state !== 'PENDING').flatMap((review) => review.comments);
    const ordered = query.direction === 'desc' ? comments.toReversed() : comments;
    const since = query.since === undefined ? undefined : Date.parse(query.since);
    const entries = ordered.filter(({ createdAt }) => since === undefined || Date.parse(createdAt) >= since);
    return paged({ query, address }, entries, (comment) => renderReviewComment(world, pull, comment));
  },

  'pulls/update-review-comment': async ({ world, repository, path, body }) => {
    for (const { number } of world.records.pulls) {
      const pull = await pullOf(world, repository, number);
      const comment = pull.reviews.flatMap(({ comments }) => comments).find(({ id }) => id === path.comment_id);
      if (comment === undefined) continue;
      demand(world.token, 'write', 'pull-requests');
      demandBody('PullRequestReviewComment', body.body);
      comment.body = body.body;
      return ok(renderReviewComment(world, pull, comment));
    }
    throw notFound();
  },

  'pulls/request-reviewers': ({ world, repository, path, body }) =>
    world.exclusive(async () => {
      const pull = await pullOf(world, repository, path.pull_number);
      demand(world.token, 'write', 'pull-requests');
      const asked = body?.reviewers ?? [];
      const teams = body?.team_reviewers ?? [];
      if (asked.includes(pull.user.login)) throw unprocessable('Review cannot be requested from pull request author.');
      const known = asked.filter((login) => world.settings.collaborators.includes(login));
      if (known.length < asked.length || teams.some((slug) => !world.settings.teams.includes(slug))) {
        throw unprocessable(
          'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not ' +
            `a collaborator of the ${world.home.fullName} repository.`,
        );
      }
      // GITHUB_TOKEN does not see the organisation, and so none of its teams.
      if (teams.length > 0 && world.token.kind === 'github-token') {
        throw invalid("Could not resolve to a node with the global id of 'T_kwDOAcme'.");
      }
      const users = known.map((login) => world.users.ensure(login));
      pull.reviewers.push(...users.filter((user) => !pull.reviewers.includes(user)));
      pull.teams.push(...teams.filter((slug) => !pull.teams.includes(slug)));
      return created(renderPullSummary(world, pull));
    }),
};

async function newReview(world: World, pull: PullRecord, body: Review): Promise<ReviewRecord> {
  const { token, records } = world;
  const comments = body.comments ?? [];
  demandBody('PullRequestReview', body.body);
  for (const comment of comments) demandBody('PullRequestReviewComment', comment.body);
  if (body.event === 'APPROVE' && token.kind === 'github-token' && !world.settings.canCreatePullRequests) {
    throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
  }
  if ((body.event === 'APPROVE' || body.event === 'REQUEST_CHANGES') && pull.user === token.user) {
    throw unresolved(`Can not ${body.event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`);
  }
  if (body.event !== undefined && body.event !== 'APPROVE' && (body.body ?? '') === '' && comments.length === 0) {
    throw unresolved('Review body is required');
  }
  const commitId = body.commit_id ?? pull.head.sha;
  const isPulls =
    commitId === pull.head.sha ||
    ((await world.home.resolve(commitId)) === commitId && (await world.home.isFastForward(commitId, pull.head.sha)));
  if (!isPulls) throw unresolved('The commit_id is not part of the pull request');
  const mergeBase = await world.history.mergeBase(pull.base.sha, commitId);
  const files = mergeBase === undefined ? [] : await world.diff(mergeBase, commitId);
  const id = records.id();
  const now = world.now();
  const state = body.event === undefined ? 'PENDING' : STATE[body.event];
  // Every place is looked up before anything is kept: one line outside of the diff refuses the whole review.
  const placed = comments.map((comment) => place(comment, files));
  return {
    id,
    user: token.user,
    body: body.body ?? '',
    state,
    commitId,
    submittedAt: now,
    comments: placed.map((comment) => ({ ...comment, ...reviewFacts(world, id, token.user, commitId, now) })),
  };
}

const reviewFacts = (world: World, reviewId: number, user: User, commitId: string, createdAt: string) => ({
  id: world.records.id(),
  reviewId,
  user,
  commitId,
  createdAt,
});

function place(comment: Comment, files: readonly ChangedFile[]) {
  const { path, body, line, start_line: startLine } = comment;
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw unresolved('Path could not be resolved');
  if (comment.position !== undefined) throw new Error("this double takes a comment's line, not its position");
  if (line === undefined) throw unresolved('Line could not be resolved');
  const side = sideOf(comment.side ?? 'RIGHT');
  const startSide = sideOf(comment.start_side ?? side);
  const shown = patchLines(file.patch ?? '');
  const find = (on: Side, number: number) => shown.find(({ left, right }) => (on === 'LEFT' ? left : right) === number);
  const end = find(side, line);
  if (end === undefined) throw unresolved('Line could not be resolved');
  if (startLine !== undefined) {
    const start = find(startSide, startLine);
    if (start === undefined) throw unresolved('Start line could not be resolved');
    if (startLine >= line && startSide === side) throw unresolved('Start line must precede the end line.');
    if (start.hunk !== end.hunk) throw unresolved('Start line must be part of the same hunk as the line.');
  }
  const range = startLine === undefined ? ([undefined, undefined] as const) : ([startLine, startSide] as const);
  const diffHunk = hunkUpTo(file.patch ?? '', side, line);
  return { path, body, line, side, startLine: range[0], startSide: range[1], diffHunk };
}

function sideOf(text: string): Side {
  if (text !== 'LEFT' && text !== 'RIGHT') throw unresolved(`${text} is not a side of the diff`);
  return text;
}

const unresolved = (reason: string): ApiError => new ApiError(422, 'Unprocessable Entity', { errors: [reason] });
