import { invalidField, notFound } from '../http.ts';
import { openIssue } from '../issues.ts';
import type { CommentRecord, LabelRecord } from '../records.ts';
import { renderComment, renderIssue, renderPlainIssue } from '../render/discussion.ts';
import { renderLabel, renderMilestone } from '../render/pull.ts';
import type { Repository } from '../repository.ts';
import { allows, demand, refusal } from '../token.ts';
import type { World } from '../world.ts';
import { created, type Handlers, ok, paged, pullOf } from './handler.ts';
import { demandBody } from './limits.ts';

/** What a pull request has as an issue: comments, labels, assignees. */
export const issues: Handlers = {
  'issues/list-comments': async ({ world, repository, path, query, address }) => {
    const pull = await pullOf(world, repository, path.issue_number);
    const since = query.since === undefined ? undefined : Date.parse(query.since);
    const entries = pull.comments.filter(({ updatedAt }) => since === undefined || Date.parse(updatedAt) >= since);
    return paged({ query, address }, entries, (comment) => renderComment(world, pull, comment));
  },

  'issues/get-comment': async ({ world, repository, path }) => {
    const { pull, comment } = commentOf(world, repository, Number(path.comment_id));
    return ok(renderComment(world, pull, comment));
  },

  'issues/create-comment': async ({ world, repository, path, body }) => {
    const pull = await pullOf(world, repository, path.issue_number);
    demand(world.token, 'write', 'issues', 'pull-requests');
    demandBody('IssueComment', body.body);
    const now = world.now();
    const facts = { id: world.records.id(), user: world.token.user, createdAt: now, updatedAt: now };
    const comment: CommentRecord = { ...facts, body: body.body, isMinimized: false };
    pull.comments.push(comment);
    pull.updatedAt = now;
    return created(renderComment(world, pull, comment));
  },

  'issues/update-comment': async ({ world, repository, path, body }) => {
    const { pull, comment } = commentOf(world, repository, Number(path.comment_id));
    demand(world.token, 'write', 'issues', 'pull-requests');
    demandBody('IssueComment', body.body);
    comment.body = body.body;
    comment.updatedAt = world.now();
    return ok(renderComment(world, pull, comment));
  },

  'issues/list-milestones': async ({ world, query, address }) =>
    paged({ query, address }, world.records.milestones, (milestone) => renderMilestone(world, milestone)),

  'issues/create': async ({ world, repository, body }) => {
    if (repository !== world.home) throw notFound();
    demand(world.token, 'write', 'issues');
    demandBody('Issue', body.body);
    return created(renderPlainIssue(world, openIssue(world, world.token.user, String(body.title), body.body ?? '')));
  },

  'issues/get': async ({ world, repository, path }) => {
    const issue = repository === world.home ? world.records.issue(path.issue_number) : undefined;
    return ok(
      issue === undefined
        ? renderIssue(world, await pullOf(world, repository, path.issue_number))
        : renderPlainIssue(world, issue),
    );
  },

  'issues/update': async ({ world, repository, path, body }) => {
    const issue = repository === world.home ? world.records.issue(path.issue_number) : undefined;
    if (issue !== undefined) {
      demand(world.token, 'write', 'issues');
      const { body: text, ...rest } = body ?? {};
      if (Object.keys(rest).length > 0) throw new Error('this double updates nothing of an issue but its body');
      demandBody('Issue', text ?? '');
      issue.body = text ?? '';
      issue.updatedAt = world.now();
      return ok(renderPlainIssue(world, issue));
    }
    const pull = await pullOf(world, repository, path.issue_number);
    demand(world.token, 'write', 'issues', 'pull-requests');
    const { milestone, ...others } = body ?? {};
    if (Object.keys(others).length > 0) throw new Error('this double updates nothing of an issue but its milestone');
    const found = world.records.milestones.find(({ number }) => number === milestone);
    if (found === undefined) throw invalidField('Issue', 'milestone', 'invalid');
    pull.milestone = found;
    return ok(renderIssue(world, pull));
  },

  'issues/add-labels': async ({ world, repository, path, body }) => {
    const pull = await pullOf(world, repository, path.issue_number);
    demand(world.token, 'write', 'issues', 'pull-requests');
    const given = (body?.labels ?? []).map((label) => (typeof label === 'string' ? label : label.name));
    // A label is of the repository: putting one on is one permission, making a new one another.
    if (given.some((name) => findLabel(world, name) === undefined) && !allows(world.token, 'write', ['issues'])) {
      throw refusal(world.token);
    }
    for (const name of given) {
      const label = findLabel(world, name) ?? newLabel(world, name);
      if (!pull.labels.includes(label)) pull.labels.push(label);
    }
    return ok(pull.labels.map((label) => renderLabel(world, label)));
  },

  'issues/add-assignees': async ({ world, repository, path, body }) => {
    const pull = await pullOf(world, repository, path.issue_number);
    demand(world.token, 'write', 'issues', 'pull-requests');
    const logins = (body?.assignees ?? []).map((given) => (typeof given === 'string' ? given : given.login));
    // Who cannot be assigned is left out without a word.
    for (const login of logins.filter((name) => world.settings.collaborators.includes(name))) {
      const user = world.users.ensure(login);
      if (!pull.assignees.includes(user)) pull.assignees.push(user);
    }
    return created(renderIssue(world, pull));
  },
};

function commentOf(world: World, repository: Repository, id: number) {
  const found = repository === world.home ? world.records.comment(id) : undefined;
  if (found === undefined) throw notFound();
  return found;
}

const findLabel = (world: World, name: string): LabelRecord | undefined =>
  world.records.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

function newLabel(world: World, name: string): LabelRecord {
  const label = { id: world.records.id(), name };
  world.records.labels.push(label);
  return label;
}
