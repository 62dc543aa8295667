import { testMerge } from '../pulls.ts';
import { type LabelRecord, type MilestoneRecord, nodeId, type PullEnd, type PullRecord } from '../records.ts';
import type { World } from '../world.ts';
import { apiAddress, renderRepository, webAddress } from './repository.ts';
import { association, renderUser } from './user.ts';

/** A label. */
export function renderLabel(world: World, { id, name }: LabelRecord) {
  const url = `${apiAddress(world, world.home)}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: nodeId('LA', id), url, name, description: null, color: 'ededed', default: false };
}

/** A milestone. */
export function renderMilestone(world: World, { id, number, title }: MilestoneRecord) {
  const url = `${apiAddress(world, world.home)}/milestones/${number}`;
  const own = world.records.pulls.filter(({ milestone }) => milestone?.id === id);
  return {
    ...{ id, node_id: nodeId('MI', id), number, title, url, labels_url: `${url}/labels`, description: null },
    html_url: `${webAddress(world.home)}/milestone/${number}`,
    state: 'open',
    creator: renderUser(world, world.users.ensure(world.home.owner)),
    open_issues: own.filter(({ state }) => state === 'open').length,
    closed_issues: own.filter(({ state }) => state === 'closed').length,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    closed_at: null,
    due_on: null,
  };
}

/** A pull request as lists show it ("pull-request-simple"). */
export function renderPullSummary(world: World, pull: PullRecord) {
  const api = apiAddress(world, world.home);
  const url = `${api}/pulls/${pull.number}`;
  const web = `${webAddress(world.home)}/pull/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const statuses = `${api}/statuses/${pull.head.sha}`;
  const addresses = { html: web, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` };
  const rest = { review_comment: `${api}/pulls/comments{/number}`, commits: `${url}/commits`, statuses };
  const assignees = pull.assignees.map((user) => renderUser(world, user));
  return {
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    number: pull.number,
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    commits_url: rest.commits,
    review_comments_url: addresses.review_comments,
    review_comment_url: rest.review_comment,
    comments_url: addresses.comments,
    statuses_url: statuses,
    state: pull.state,
    locked: false,
    active_lock_reason: null,
    title: pull.title,
    body: pull.body,
    user: renderUser(world, pull.user),
    labels: pull.labels.map((label) => renderLabel(world, label)),
    milestone: pull.milestone === undefined ? null : renderMilestone(world, pull.milestone),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.merged?.sha ?? null,
    assignee: assignees[0] ?? null,
    assignees,
    requested_reviewers: pull.reviewers.map((user) => renderUser(world, user)),
    requested_teams: pull.teams.map((slug) => renderTeam(world, slug)),
    head: renderEnd(world, pull.head),
    base: renderEnd(world, pull.base),
    author_association: association(world, pull.user),
    auto_merge:
      pull.autoMerge === undefined
        ? null
        : {
            enabled_by: renderUser(world, pull.autoMerge.enabledBy),
            merge_method: pull.autoMerge.method.toLowerCase(),
            commit_title: pull.autoMerge.headline ?? '',
            commit_message: pull.autoMerge.body ?? '',
          },
    draft: pull.draft,
    _links: Object.fromEntries(
      Object.entries({ self: url, ...addresses, ...rest }).map(([name, href]) => [name, { href }]),
    ),
  };
}

/** A pull request as it answers for itself ("pull-request"): counted, and tried for a merge. */
export async function renderPull(world: World, pull: PullRecord) {
  const { head, base } = pull;
  const mergeBase = await world.history.mergeBase(base.sha, head.sha);
  const files = mergeBase === undefined ? [] : await world.diff(mergeBase, head.sha);
  const { length: commits } = await world.history.between(base.sha, head.sha);
  const merge = pull.state === 'open' ? await testMerge(world, pull) : undefined;
  const open = { mergeable: merge !== undefined, state: merge === undefined ? 'dirty' : 'clean' };
  const { mergeable, state } = pull.state === 'open' ? open : { mergeable: null, state: 'unknown' };
  return {
    ...renderPullSummary(world, pull),
    merge_commit_sha: pull.merged?.sha ?? merge ?? null,
    merged: pull.merged !== undefined,
    merged_by: pull.merged === undefined ? null : renderUser(world, pull.merged.by),
    mergeable,
    rebaseable: mergeable,
    mergeable_state: pull.draft && pull.state === 'open' ? 'draft' : state,
    maintainer_can_modify: pull.maintainerCanModify,
    comments: pull.comments.length,
    review_comments: pull.reviews.flatMap(({ comments }) => comments).length,
    commits,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

function renderEnd(world: World, { repository, branch, sha }: PullEnd) {
  return {
    label: `${repository.owner}:${branch}`,
    ref: branch,
    sha,
    user: renderUser(world, world.users.ensure(repository.owner)),
    repo: renderRepository(world, repository),
  };
}

function renderTeam(world: World, slug: string) {
  const url = `${world.apiUrl}/orgs/${world.home.owner}/teams/${slug}`;
  return {
    id: 1,
    node_id: nodeId('T', slug),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'push',
    url,
    html_url: `https://github.com/orgs/${world.home.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}
