import { describe, expect, it } from 'vitest';
import { isPlanned } from '../../src/bump/first-pin.ts';
import type { Grouping } from '../../src/bump/grouping.ts';
import { planBumps } from '../../src/bump/plan.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import { digest, everyStatus, found, judged, useOf } from '../check/judged.ts';

const ALL = { by: 'all', rules: [] } as const;

describe('bump', () => {
  const uses = everyStatus();
  const lines = (pin: Parameters<typeof planBumps>[1]) =>
    planBumps(uses, pin, ALL).map(({ key, uses: own }) => [key, own.map(({ use }) => use.range.start.line)]);

  it('keeps first pins apart, together or away', () => {
    expect(lines('separate')).toEqual([
      ['refresh', [2, 6, 9]],
      ['pin', [3]],
    ]);
    expect(lines('together')).toEqual([
      ['refresh', [2, 3, 6, 9]],
      ['pin', []],
    ]);
    expect(lines('off')).toEqual([
      ['refresh', [2, 6, 9]],
      ['pin', []],
    ]);
  });

  it('keeps together what shares an edit, with the refresh among them', () => {
    const edit = (start: number) => {
      const at = { line: 1, column: start };
      return { file: 'Dockerfile', range: { start: at, end: at }, span: { start, end: start + 4 }, text: '20.2' };
    };
    const moving = (name: string, edits: readonly number[], written = `${name}:20.1@${digest('1')}`) => ({
      ...judged(useOf(written, { line: 9 }), { tag: found('2'), pinned: found('1') }),
      edits: edits.map(edit),
    });
    const byImage: Grouping = { by: 'image', rules: [] };
    const keys = (some: readonly ReportedUse[]) =>
      planBumps(some, 'separate', byImage).flatMap(({ key, uses: own }) => (own.length > 0 ? [[key, own.length]] : []));
    expect(keys([moving('app', [10, 50]), moving('tools', [10, 70]), moving('node', [90])])).toEqual([
      ['refresh-app', 2],
      ['refresh-node', 1],
    ]);
    // Also over a third that shares with both, and a first pin goes with a refresh.
    expect(keys([moving('a', [10]), moving('b', [30]), moving('c', [10, 30])])).toEqual([['refresh-a', 3]]);
    expect(keys([moving('pin', [10, 50], 'pin:20.1'), moving('tools', [10, 70])])).toEqual([['refresh-tools', 2]]);
  });

  it('edits no first pin where `pin` is off', () => {
    const pin = judged(useOf('node:22'), { tag: found('2') });
    const stale = judged(useOf(`node:22@${digest('1')}`), { tag: found('2'), pinned: found('1') });
    expect([isPlanned(pin, 'off'), isPlanned(stale, 'off'), isPlanned(pin, 'separate')]).toEqual([false, true, true]);
  });
});
