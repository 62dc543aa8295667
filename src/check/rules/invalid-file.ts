import type { Rule } from '../rule.ts';

/** A file that can't be read, or that BuildKit would refuse. */
export const invalidFile: Rule = {
  id: 'invalid-file',
  severity: 'warning',
  summary: 'The file can not be read, or has a syntax error.',
  check: ({ file, problems }) =>
    problems
      .filter(({ isTemplate }) => isTemplate !== true)
      .map(({ range, message }) => ({ file, range, causes: [], message: `${message}.` })),
};
