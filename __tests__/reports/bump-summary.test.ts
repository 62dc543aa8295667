import { describe, expect, it } from 'vitest';
import type { BumpOutcome } from '../../src/bump/outcome.ts';
import type { Finding } from '../../src/check/finding.ts';
import { ignoring, waiting, withSameContent } from '../../src/check/propose/proposed-use.ts';
import type { Report, ReportedUse } from '../../src/check/report.ts';
import { type BumpRun, hasPullRequest, renderBumpSummary } from '../../src/reports/bump-summary.ts';
import { digest, everyStatus, failed, found, judged, reportOf, useOf } from '../check/judged.ts';

const created: BumpOutcome = {
  operation: 'created',
  branch: 'freshfrom/refresh',
  title: 'chore(docker): refresh node:22',
  missing: undefined,
  number: 7,
  url: 'https://github.com/acme/shop/pull/7',
  note: undefined,
  leftOut: [],
};
const stale = (name: string, line: number) =>
  judged(useOf(`${name}@${digest('1')}`, { line }), { tag: found('2'), pinned: found('1') });
const summary = (uses: readonly ReportedUse[], more: Partial<BumpRun> = {}, limit = Number.POSITIVE_INFINITY) => {
  const report: Report = reportOf(uses);
  const run = { base: 'main', outcomes: [created], report, left: report.findings, leftOut: '', ...more };
  return renderBumpSummary([run], limit);
};
const NONE: readonly Finding[] = [];

it('has a part for each base branch where there are several, within one limit', () => {
  const report = reportOf(Array.from({ length: 200 }, (_, index) => stale('node:22', index + 1)));
  const run = { outcomes: [created], report, left: report.findings, leftOut: '' };
  const text = renderBumpSummary(
    ['main', 'release-1.x'].map((base) => ({ ...run, base })),
    8000,
  );
  expect(text.match(/^## .*/gm)).toEqual(['## `main`', '## `release-1.x`']);
  expect(text.match(/… and \d+ more findings/g)).toHaveLength(2);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8000);
});

describe('the job summary of a bump', () => {
  it('begins with the pull requests and their links', () => {
    const text = summary([stale('node:22', 1)], { left: NONE });
    expect(text).toMatch(/^\| Branch .*\n.*\n\| `freshfrom\/refresh` \| \[#7\]\(https:.*\/pull\/7\) \| created \|\n/);
    expect(text).toContain('\n\n**Nothing else to do.**\n');
    expect(text).not.toMatch(/❌|⚠️|has moved/);
  });

  it('has what no pull request repairs below them', () => {
    const text = summary([stale('node:22', 1), ...everyStatus().slice(4, 5)]);
    expect(text.indexOf('pull/7')).toBeLessThan(text.indexOf('**Base images: 1 stale and 1 pinned without a tag.**'));
    expect(text).toContain('\n### `Dockerfile`\n');
  });

  it('says what is held, waits, is ignored or could not be looked up, and why', () => {
    const byComment = useOf(`c:1@${digest('1')}`, { line: 3, ignore: { rules: ['stale-digest'] } });
    const moved = { tag: found('2'), pinned: found('1') };
    const uses = [
      waiting(stale('a:1', 1), new Date('2026-01-02T03:04:00Z')),
      withSameContent(stale('b:1', 2), 'attestations'),
      ignoring(judged(byComment, moved)),
      ignoring(stale('d:1', 4)),
      judged(useOf('r.example/e:1', { line: 5 }), { tag: failed('denied', 'r.example denies access.') }),
      judged(useOf('f:1', { line: 6 }), { tag: found('3') }),
    ];
    const report = { ...reportOf(uses), pin: 'off' as const };
    const text = summary(uses, { report, left: NONE });
    for (const part of [
      '<summary>1 moved reference not old enough yet (<code>min-age</code>)</summary>\n\n- `a:1` in `Dockerfile:1` has moved to `222222222222`, which waits until 2026-01-02 03:04',
      '`Dockerfile:2`: the new digest changes nothing that is in use (only attestations changed)',
      '<summary>2 references ignored</summary>',
      '`Dockerfile:3`: a comment above it ignores it.',
      '`Dockerfile:4`: the configuration ignores it.',
      '<summary>1 reference left without a digest (<code>pin: off</code>)</summary>\n\n- `f:1` in `Dockerfile:6`',
      '`r.example/e:1` in `Dockerfile:5`: r.example denies access.',
    ])
      expect(text.replaceAll('\\', '')).toContain(part);
  });

  it('says which platforms an edit drops', () => {
    const arm = { os: 'linux', architecture: 'arm64', variant: undefined };
    const text = summary([{ ...stale('node:22', 1), droppedPlatforms: [arm] }], { left: NONE });
    expect(text).toContain('node:22 drops platforms that are not in use here: linux/arm64.');
  });

  it('says that all is fresh where it is, and no pull request is open', () => {
    const none: BumpOutcome = {
      ...created,
      operation: 'none',
      number: undefined,
      url: undefined,
      note: 'nothing to do',
    };
    expect(summary(everyStatus().slice(0, 1), { outcomes: [none] })).toContain('**All base images are fresh.**');
  });

  it('fits, and says how many findings it leaves out', () => {
    const uses = Array.from({ length: 400 }, (_, index) => stale(`image-${index}:1`, index + 1));
    const text = summary(uses, {}, 20_000);
    expect(text.length).toBeLessThanOrEqual(20_000);
    const shown = text.match(/^\| \d+ \|/gm)?.length ?? 0;
    expect(text).toContain(`… and ${400 - shown} more findings; the report`);
  });
});

it('knows whether a pull request is open', () => {
  expect(hasPullRequest(created)).toBe(true);
  expect(hasPullRequest({ ...created, operation: 'closed' })).toBe(false);
  expect(hasPullRequest({ ...created, operation: 'none', number: undefined })).toBe(false);
});
