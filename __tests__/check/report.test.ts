import { expect, it } from 'vitest';
import { incompleteness } from '../../src/check/report.ts';
import { judged, reportOf, useOf } from './judged.ts';

const report = reportOf([judged(useOf('node:22'))]);

it('counts the references by their status', () => {
  expect(report.summary).toMatchObject({ references: 1, fresh: 0, unpinned: 1 });
});

it('says why it is not complete', () => {
  expect(incompleteness({ ...report, silentRegistries: [], timeWasUp: false })).toBeUndefined();
  expect(incompleteness({ ...report, silentRegistries: ['a.test', 'b.test'] })).toContain('a.test, b.test failed');
  expect(incompleteness({ ...report, timeWasUp: true })).toContain('time limit');
});
