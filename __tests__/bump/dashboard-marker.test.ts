import { expect, it } from 'vitest';
import { box, branchBox, dashboardMarker, RUN_BOX, readTicked } from '../../src/bump/dashboard-marker.ts';

it('keeps the dashboards of two branch prefixes apart', () => {
  expect(dashboardMarker('freshfrom/')).toMatch(/^<!-- freshfrom:dashboard [0-9a-f]{12} -->$/);
  expect(dashboardMarker('deps/')).not.toBe(dashboardMarker('freshfrom/'));
});

it('reads the boxes that are ticked, as GitHub writes them', () => {
  const refresh = branchBox('freshfrom/refresh');
  const body = [box(refresh, false), box(branchBox('freshfrom/pin'), true), box(RUN_BOX, true)].join('\r\n');
  expect([...readTicked(body)]).toEqual([branchBox('freshfrom/pin'), RUN_BOX]);
  expect([...readTicked(box(refresh, false).replace('[ ]', '[X]'))]).toEqual([refresh]);
  expect([...readTicked(`text ${box(refresh, true)}`)]).toEqual([]);
});
