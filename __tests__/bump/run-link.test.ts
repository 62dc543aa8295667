import { expect, it } from 'vitest';
import { isSameApartFromRun } from '../../src/bump/run-link.ts';

it('takes another run for no difference, and all else for one', () => {
  const text = (run: string, words = 'Same.') => `${words} [this run](https://github.com/o/r/actions/runs/${run})`;
  expect(isSameApartFromRun(text('1'), text('22'))).toBe(true);
  expect(isSameApartFromRun(text('1'), text('1', 'Other.'))).toBe(false);
});
