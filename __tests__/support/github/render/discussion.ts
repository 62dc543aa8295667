import {
  type CommentRecord,
  type IssueRecord,
  nodeId,
  type PullRecord,
  type ReviewCommentRecord,
  type ReviewRecord,
} from '../records.ts';
import type { World } from '../world.ts';
import { renderLabel } from './pull.ts';
import { apiAddress, webAddress } from './repository.ts';
import { association, renderUser } from './user.ts';

/** A comment below a pull request ("issue-comment"). REST does not say whether it is minimised. */
export function renderComment(world: World, pull: PullRecord, comment: CommentRecord) {
  const api = apiAddress(world, world.home);
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${webAddress(world.home)}/pull/${pull.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${pull.number}`,
    user: renderUser(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(world, comment.user),
    body: comment.body,
    performed_via_github_app: null,
  };
}

/** A review ("pull-request-review"). */
export function renderReview(world: World, pull: PullRecord, review: ReviewRecord) {
  const html = `${webAddress(world.home)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const url = `${apiAddress(world, world.home)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: renderUser(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: association(world, review.user),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}

/** A comment of a review on lines of the diff ("pull-request-review-comment"). */
export function renderReviewComment(world: World, pull: PullRecord, comment: ReviewCommentRecord) {
  const api = apiAddress(world, world.home);
  const url = `${api}/pulls/comments/${comment.id}`;
  const html = `${webAddress(world.home)}/pull/${pull.number}#discussion_r${comment.id}`;
  const pullUrl = `${api}/pulls/${pull.number}`;
  // A comment whose lines the pull request has since changed is outdated: it has no line any more.
  const outdated = comment.commitId !== pull.head.sha;
  return {
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    url,
    pull_request_review_id: comment.reviewId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: outdated ? pull.head.sha : comment.commitId,
    original_commit_id: comment.commitId,
    user: renderUser(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(world, comment.user),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    ...(outdated ? {} : { line: comment.line, start_line: comment.startLine ?? null }),
    original_line: comment.line,
    original_start_line: comment.startLine ?? null,
    side: comment.side,
    start_side: comment.startSide ?? null,
    subject_type: 'line',
  };
}

/** An issue that is no pull request ("issue"). */
export function renderPlainIssue(world: World, issue: IssueRecord) {
  const url = `${apiAddress(world, world.home)}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    number: issue.number,
    url,
    repository_url: apiAddress(world, world.home),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${webAddress(world.home)}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: false,
    user: renderUser(world, issue.user),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    comments: 0,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
    author_association: association(world, issue.user),
  };
}

/** A pull request as the issues' operations see it ("issue"). */
export function renderIssue(world: World, pull: PullRecord) {
  const url = `${apiAddress(world, world.home)}/issues/${pull.number}`;
  const assignees = pull.assignees.map((user) => renderUser(world, user));
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    url,
    repository_url: apiAddress(world, world.home),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${webAddress(world.home)}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    locked: false,
    user: renderUser(world, pull.user),
    labels: pull.labels.map((label) => renderLabel(world, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments: pull.comments.length,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    author_association: association(world, pull.user),
  };
}
