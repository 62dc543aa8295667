import { expect, it } from 'vitest';
import { forbidsForcePush, violatedRules } from '../../../src/github/errors/branch-protection.ts';

it('tells a violated rule from other refusals', () => {
  expect(violatedRules(new Error('Reference already exists'))).toEqual([]);
  expect(forbidsForcePush(new Error('Update is not a fast forward'))).toBe(false);
});

it('finds a forbidden force push among other rules', () => {
  const error = new Error(
    'Repository rule violations found for refs/heads/freshfrom/pin. Commits must have verified signatures. Cannot force-push to this branch',
  );
  expect(violatedRules(error)).toEqual(['signed commits', 'no force-push']);
  expect(forbidsForcePush(error)).toBe(true);
});
