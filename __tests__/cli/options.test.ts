import { expect, it } from 'vitest';
import { helpText } from '../../src/cli/options.ts';

it('the help has a line for each command, and fits a terminal of 160 columns', () => {
  for (const command of ['check', 'update', 'diff', 'advise']) expect(helpText()).toContain(`\n  freshfrom ${command}`);
  expect(
    Math.max(
      ...helpText()
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(160);
});
