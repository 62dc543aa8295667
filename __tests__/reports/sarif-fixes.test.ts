import { expect, it } from 'vitest';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { ReportedUse } from '../../src/check/report.ts';
import { applyEdits } from '../../src/model/edit.ts';
import { renderSarif } from '../../src/reports/sarif.ts';
import { everyStatus, found, judged, MANIFEST, reportOf, useOf } from '../check/judged.ts';
import { extract } from '../dockerfile/extract.ts';
import { before } from '../scenarios/support/update-cases.ts';
import { applyFixes, parseSarif, type SarifFix } from '../support/sarif.ts';

const resultsOf = (uses: readonly ReportedUse[]) =>
  parseSarif([...renderSarif(reportOf(uses), { version: '1', rules: referenceRules })].join('')).runs[0].results;

function judgeAll(bytes: Buffer): ReportedUse[] {
  return extract(bytes).uses.map((use) =>
    use.skipReason === undefined
      ? judged(use, { tag: found('2'), pinned: use.reference?.digest === undefined ? undefined : found('1') })
      : judged(use),
  );
}

it.each(Object.keys(before))('%s: made from SARIF alone, the fixes are the edits', (path) => {
  const bytes = before[path] ?? Buffer.alloc(0);
  const uses = judgeAll(bytes);
  const edits = uses.flatMap((each) => each.edits);
  const fixes = resultsOf(uses).flatMap((result): readonly SarifFix[] => result.fixes ?? []);
  // What isn't UTF-8 is a replacement character to a reader; elsewhere nothing may differ.
  const wanted = Buffer.from(applyEdits(bytes, edits)).toString('utf8');
  expect(applyFixes(bytes.toString('utf8'), fixes)).toBe(wanted);
  expect(fixes.length > 0).toBe(edits.length > 0);
});

it('only what an edit puts right has one', () => {
  const amd64 = { os: 'linux', architecture: 'amd64', variant: undefined };
  const platform = { ok: true, value: { platform: amd64, current: found('3', MANIFEST).value } } as const;
  const uses = [
    ...everyStatus(),
    judged(useOf(`node:22@sha256:${'1'.repeat(64)}`, { line: 20, overriddenArgs: ['V'] }), {
      tag: found('2'),
      pinned: found('1', MANIFEST),
      platform,
    }),
  ];
  const withFixes = resultsOf(uses).map(({ ruleId, fixes, locations: [{ physicalLocation }] }) => {
    return `${physicalLocation.region.startLine} ${ruleId} ${fixes?.length ?? 0}`;
  });
  expect(withFixes).toEqual([
    '2 stale-digest 1',
    '3 unpinned 1',
    '4 unpinned 0',
    '5 untracked-digest 0',
    '6 dead-digest 1',
    '7 tag-not-found 0',
    '8 lookup-failed 0',
    '9 platform-digest 0',
    '9 stale-digest 1',
    '11 unresolvable-reference 0',
    '20 overridden-arg 0',
    '20 platform-digest 0',
    '20 stale-digest 1',
  ]);
});
