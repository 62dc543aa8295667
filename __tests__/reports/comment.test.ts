import { describe, expect, it } from 'vitest';
import { applyRules, statedRules } from '../../src/check/apply-rules.ts';
import type { CommentExtras, Report } from '../../src/check/report.ts';
import { supportRules } from '../../src/check/support-rules.ts';
import { supportByName } from '../../src/lifecycle/support.ts';
import type { Reference } from '../../src/model/reference.ts';
import { renderComment } from '../../src/reports/comment.ts';
import { digest, everyStatus, failed, found, inFile, judged, reportOf, useOf } from '../check/judged.ts';

const NO_LIMIT = Number.POSITIVE_INFINITY;
const golden = (name: string) => `../fixtures/reports/${name}`;
const two = reportOf([
  ...inFile('api/Dockerfile', everyStatus()),
  ...inFile('web/Dockerfile.dev', everyStatus().slice(1, 3)),
]);
const stale = (name: string, line: number) =>
  judged(useOf(`${name}@${digest('1')}`, { line }), { tag: found('2'), pinned: found('1') });
const dead = (name: string, line: number) =>
  judged(useOf(`${name}@${digest('1')}`, { line }), { tag: found('2'), pinned: failed('not-found') });
const unpinned = (line: number) => judged(useOf('alpine:3.20', { line }), { tag: found('3') });
const unknown = (line: number) => judged(useOf('quay.io/org/gone:1', { line }), { tag: failed('not-found') });
const many = reportOf(Array.from({ length: 400 }, (_, index) => stale(`ghcr.io/org/image-${index}:1.2.3`, index + 1)));

const NONE: CommentExtras = { suggested: new Set(), failing: new Set(), explained: new Map(), advised: new Map() };
const textOf = (report: Report, limit = NO_LIMIT, extras: Partial<CommentExtras> = {}) =>
  renderComment(
    report,
    { fits: (text) => text.length <= limit, elsewhere: 'they are elsewhere' },
    { ...NONE, ...extras },
  );
/** The findings at these lines, as what has a suggestion. */
const at = (report: Report, ...lines: readonly number[]) => ({
  suggested: new Set(report.findings.filter(({ range }) => lines.includes(range.start.line))),
});
const visibleOf = (text: string) => text.slice(0, text.indexOf('<details>'));

describe('a comment', () => {
  it('begins with what fails, then has the rest', async () => {
    await expect(textOf(two)).toMatchFileSnapshot(golden('comment.md'));
  });

  it.each([
    ['one dead pin', [dead('node:22', 1)], '**❌ 1 pin is dead: the build breaks.** Run'],
    ['one image at two places', [dead('node:22', 1), dead('node:22', 2)], '**❌ 1 pin is dead: the build breaks.**'],
    ['two', [dead('node:22', 1), dead('redis:7', 2)], '**❌ 2 pins are dead: the build breaks.**'],
    [
      'a dead pin and others',
      [stale('node:22', 1), dead('redis:7', 2)],
      '**❌ 1 pin is dead: the build breaks.**\n\n**Base images: 1 stale.** Run',
    ],
    ['no error', [stale('node:22', 1), stale('node:22', 2)], '**Base images: 1 stale.** Run'],
  ] as const)('of %s', (_, uses, start) => {
    expect(textOf(reportOf(uses)).startsWith(start)).toBe(true);
  });

  it('begins with what fail-on names, whatever its severity', () => {
    const report = reportOf([unpinned(1), stale('node:22', 2), stale('redis:7', 3), stale('node:22', 4)]);
    const failing = new Set(report.findings.filter(({ rule }) => rule === 'stale-digest'));
    const text = textOf(report, NO_LIMIT, { failing });
    expect(text).toMatch(/^\*\*❌ 2 images are stale\.\*\*\n\n\*\*Base images: 1 not pinned by digest\.\*\* Run/);
    expect(text.match(/^\| .*`(?:node|redis|alpine):.* \| (?:❌|⚠️) \[.*\|$/gm)?.map((row) => row.slice(0, 12))).toEqual(
      ['| [`node:22`', '| [`redis:7`', '| [`alpine:3'],
    );
  });

  it('names in its row what has ended since when, with one sign for all places, and says the rest with a click', () => {
    const support = supportByName(useOf('node:18-buster').reference as Reference, {
      now: new Date('2026-12-01T00:00:00Z'),
      soon: 0,
    });
    const at = (line: number, isShipped: boolean) => ({
      ...judged(useOf('node:18-buster', { line }), { tag: found('1') }),
      support,
      isShipped,
    });
    const uses = [at(1, false), at(2, true)];
    const report = { ...reportOf(uses), findings: [] };
    const findings = applyRules(
      { file: 'Dockerfile', uses, problems: [] },
      statedRules(supportRules, { rules: new Map(), failOn: [] }),
      [],
      undefined,
    );
    const text = textOf({ ...report, findings });
    expect(text.match(/^\| \[`node:18-buster`.*$/gm)).toEqual([
      expect.stringMatching(
        /\| ⚠️ \[past the end of life\]\(.*\): Node\.js 18 since 2025-04-30, Debian 10 since 2024-06-30 \| `Dockerfile:2`<br>`Dockerfile:1` \|$/,
      ),
    ]);
    expect(text).toMatch(/More about these findings[\s\S]*Node\.js 18 has had no fixes since 2025-04-30/);
  });

  it('has one row for an image with all its places, and says each thing once', () => {
    const uses = Array.from({ length: 40 }, (_, index) => dead(`node:${index % 4}`, index + 1));
    const visible = visibleOf(textOf(reportOf(uses)));
    expect(visible.match(/^\| .*node:/gm)).toHaveLength(4);
    expect(visible).toContain('`Dockerfile:1`<br>`Dockerfile:5`<br>`Dockerfile:9`<br>`Dockerfile:13`<br>6 more |');
    expect(visible.match(/gone/g)).toHaveLength(4);
    expect(visible.split('\n').length).toBeLessThan(15);
  });

  it('folds what is more than a screen', () => {
    const visible = visibleOf(textOf(many));
    expect(visible.match(/image-\d+/g)).toHaveLength(12);
    expect(textOf(many)).toContain('<summary>388 more rows</summary>');
  });

  it('says a message once, with its places', () => {
    const denied = (name: string, line: number) =>
      judged(useOf(`r.example/${name}:1`, { line }), { tag: failed('denied', 'r.example/x denies access.') });
    const report = reportOf([denied('x', 1), denied('x', 2)]);
    expect(textOf(report).match(/denies access\..*/g)).toEqual(['denies access. (`Dockerfile:1`, `Dockerfile:2`)']);
  });

  it('says what has changed behind a stale pin: a few words in its row, the rest behind one click', () => {
    const explained = new Map([['node:22', { brief: 'Node.js 1 → 2', details: 'All of it.' }]]);
    const text = textOf(reportOf([stale('node:22', 1)]), NO_LIMIT, { explained });
    expect(visibleOf(text)).toMatch(/\| ⚠️ \[stale\]\(.*\): Node\.js 1 → 2 \|/);
    expect(text).toContain(
      '<details>\n<summary><code>node:22</code>: what changed</summary>\n\nAll of it.\n\n</details>',
    );
  });

  it('says that nothing is left to do', () => {
    expect(textOf(reportOf(everyStatus().slice(0, 1))).split('\n')[0]).toBe(
      '**All base images are fresh.** Nothing to do.',
    );
    expect(textOf({ ...reportOf([]), isOfChange: true })).toBe(
      '**All base images are fresh.** Nothing to do.\n\nThis change adds or edits no Dockerfile.\n',
    );
  });

  it('folds what the change did not introduce', async () => {
    const changed = reportOf(two.uses, ({ file }) => file === 'web/Dockerfile.dev');
    await expect(textOf(changed)).toMatchFileSnapshot(golden('comment-context.md'));
  });
});

describe('what to do', () => {
  const UPDATE = /Run `freshfrom update --write` \(\[how to get it\]\(https:.*\)\) to write the digests; it lists/;
  const APPLY = /Apply the suggestions in the diff\./;
  const action = (report: Report, extras: Partial<CommentExtras> = {}) =>
    textOf(report, NO_LIMIT, extras).split('\n')[0]?.split('** ')[1] ?? '';

  it('is what helps with what is left', () => {
    const both = reportOf([unpinned(1), unknown(2)]);
    expect(action(both)).toMatch(UPDATE);
    expect(action(both, at(both, 1))).toMatch(APPLY);
    expect(action(reportOf([unknown(2)]))).toBe('');
    const three = reportOf([unpinned(1), unknown(2), unpinned(3)]);
    expect(action(three, at(three, 1))).toMatch(UPDATE);
  });

  it('is not given for what the change did not introduce', () => {
    const uses = [...inFile('old/Dockerfile', [unpinned(1)]), ...inFile('new/Dockerfile', [unknown(1)])];
    expect(action(reportOf(uses, ({ file }) => file === 'new/Dockerfile'))).toBe('');
  });
});

describe('what has a suggestion', () => {
  it('is folded, and stands once', () => {
    const pair = reportOf([unpinned(1), unknown(2)]);
    const text = textOf(pair, NO_LIMIT, at(pair, 1));
    expect(text).toContain('\n<summary>1 finding with a suggestion in the diff</summary>\n');
    expect(text.match(/`alpine/g)).toHaveLength(1);
    expect(text).toMatch(/\[not pinned by digest\]\(.*\): `333333333333` \|/);
  });

  it('is in sight where it breaks the build', () => {
    const report = reportOf([dead('redis:7', 1), unpinned(2)]);
    const text = textOf(report, NO_LIMIT, { suggested: new Set(report.findings) });
    expect(visibleOf(text)).toMatch(/^\*\*❌ 1 pin is dead.*\n[\s\S]*\| \[`redis:7`\].* \| `Dockerfile:1` \|\n/);
    expect(text).toContain('<summary>1 finding with a suggestion in the diff</summary>');
  });

  it('is counted alone where there is no room', () => {
    expect(textOf(many, 5000, { suggested: new Set(many.findings) })).toBe(
      '**Base images: 400 stale.** Apply the suggestions in the diff.\n\n400 findings with a suggestion in the diff.\n\n400 image references in 1 file: 400 stale.\n',
    );
  });
});

describe('a limit', () => {
  it('costs detail, then rows, as few as must be, and cuts nothing in two', () => {
    const text = textOf(many, 20_000);
    const rows = text.split('\n').filter((each) => /^\| .*image-\d+/.test(each));
    for (const row of rows) expect(row).toMatch(/ \|$/);
    expect(text.length).toBeLessThanOrEqual(20_000);
    expect(20_000 - text.length).toBeLessThan((rows[0]?.length ?? 0) + 10);
    expect(text).toContain(`… and ${400 - rows.length} more findings; they are elsewhere.`);
  });

  it('costs the list of references before the findings that the change did not introduce', () => {
    const report = reportOf(two.uses, ({ file }) => file === 'web/Dockerfile.dev');
    const text = textOf(report, textOf(report).length - 1);
    expect(text).not.toContain('api/Dockerfile:1`');
    expect(text).toContain('10 findings that this change did not introduce');
    expect(textOf(report, text.length - 1)).toContain('… and 1 more finding; they are elsewhere.');
    expect(textOf(report, 800)).toContain('This change did not introduce 10 other findings.');
  });
});
