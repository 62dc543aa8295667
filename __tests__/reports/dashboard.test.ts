import { expect, it } from 'vitest';
import { box, branchBox, RUN_BOX } from '../../src/bump/dashboard-marker.ts';
import { type BumpOutcome, noPullRequest } from '../../src/bump/outcome.ts';
import { waiting } from '../../src/check/propose/proposed-use.ts';
import { type DashboardPart, renderDashboard } from '../../src/reports/dashboard.ts';
import { digest, failed, found, judged, reportOf, useOf } from '../check/judged.ts';

const outcome = (key: string, more: Partial<BumpOutcome>): BumpOutcome => ({
  ...noPullRequest('idle', 'nothing to do'),
  branch: `freshfrom/${key}`,
  title: `refresh ${key} @you <b>`,
  leftOut: [],
  ...more,
});
const OPEN = { missing: undefined, note: undefined, number: 7, url: 'https://github.com/acme/shop/pull/7' } as const;
const stale = (line: number) =>
  judged(useOf(`node:22@${digest('1')}`, { line }), { tag: found('2'), pinned: found('1') });
const part: DashboardPart = {
  base: 'main',
  outcomes: [
    outcome('refresh', { ...OPEN, operation: 'unchanged' }),
    outcome('pin', {}),
    outcome('pin-a', noPullRequest('declined', 'the same digests were closed with #3')),
    outcome('pin-b', noPullRequest('full', '10 are open already (max-pull-requests)')),
    outcome('pin-c', noPullRequest('failed', 'GitHub failed.')),
    outcome('pin-d', { ...OPEN, operation: 'closed' }),
  ],
  report: reportOf([
    waiting(stale(1), new Date('2026-12-02T00:00:00Z')),
    judged(useOf('redis:7', { line: 2 }), { tag: failed('unreachable') }),
    judged({ ...useOf('a', { line: 3 }), reference: undefined, detail: 'ARG BASE has no default' }, {}),
  ]),
};
const NONE: ReadonlySet<string> = new Set();

it('lists what is open, not opened, failed, waiting, and what is not known, with a box where one can ask', () => {
  const text = renderDashboard([part], NONE, 65_000);
  expect(text).toContain(
    `### Open\n\nTick a box, and the next run makes the branch again on the newest base branch, without the commits of others.\n\n${box(branchBox('freshfrom/refresh'), false)} [refresh refresh @\u200byou &lt;b\\>](https://github.com/acme/shop/pull/7) (#7)\n`,
  );
  const notOpened = text.slice(text.indexOf('### Not opened'), text.indexOf('### Failed'));
  expect(notOpened.match(/^- \[ \] .*/gm)).toEqual([
    expect.stringContaining(box(branchBox('freshfrom/pin-a'), false)),
    expect.stringContaining('10 are open already'),
  ]);
  expect(text).toContain('### Failed\n\n- refresh pin-c');
  expect(text).toContain('<summary>1 moved reference not old enough yet');
  expect(text).toContain("<summary>1 reference can't be judged</summary>");
  expect(text).toContain('<summary>1 reference could not be looked up</summary>');
  expect(text).not.toMatch(/pin-d|nothing to do/);
  expect(text.endsWith(`${box(RUN_BOX, false)} Check all images now`)).toBe(true);
});

it('keeps ticked what is for the next run', () => {
  const text = renderDashboard([part], new Set([branchBox('freshfrom/pin-a'), RUN_BOX]), 65_000);
  expect(text.match(/^- \[x\] .*/gm)).toHaveLength(2);
});

it('has a part for each base branch, and shortens lists to the limit', () => {
  const many = {
    ...part,
    report: reportOf(Array.from({ length: 3000 }, (_, line) => waiting(stale(line), new Date(0)))),
  };
  const text = renderDashboard([many, { ...many, base: 'release-1.x' }], NONE, 20_000);
  expect(text.length).toBeLessThanOrEqual(20_000);
  expect(text.match(/^## .*/gm)).toEqual(['## `main`', '## `release-1.x`']);
  expect(text.match(/^- … and \d+ more$/gm)).toHaveLength(2);
});
