import type { IssueRecord } from './records.ts';
import type { User } from './users.ts';
import type { World } from './world.ts';

/** Opens an issue, under the next number. */
export function openIssue(world: World, user: User, title: string, body: string): IssueRecord {
  const { records } = world;
  const now = world.now();
  const facts = { id: records.id(), number: records.nextNumber(), user, createdAt: now, updatedAt: now };
  const issue: IssueRecord = { ...facts, title, body, state: 'open' };
  records.issues.push(issue);
  return issue;
}
