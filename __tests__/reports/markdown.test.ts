import { describe, expect, it } from 'vitest';
import type { MarkdownPlace, Report, ReportedUse } from '../../src/check/report.ts';
import { renderBumpTable } from '../../src/reports/bump-table.ts';
import { renderMarkdown } from '../../src/reports/markdown.ts';
import { MarkdownWriter } from '../../src/reports/markdown-writer.ts';
import { largestThatFits } from '../../src/util/binary-search.ts';
import { digest, everyStatus, found, inFile, judged, reportOf, useOf } from '../check/judged.ts';

/** GitHub's limit for a comment, in characters. */
const LIMIT = 65_536;
const NO_LIMIT = Number.POSITIVE_INFINITY;
const golden = (name: string) => `../fixtures/reports/${name}`;

const two = reportOf([
  ...inFile('api/Dockerfile', everyStatus()),
  ...inFile('web/Dockerfile.dev', everyStatus().slice(1, 3)),
]);
const stale = (index: number) =>
  judged(useOf(`ghcr.io/organisation/image-number-${index}:1.2.3@${digest('1')}`, { line: index + 1 }), {
    tag: found('2'),
    pinned: found('1'),
  });
const many = reportOf(Array.from({ length: 400 }, (_, index) => stale(index)));
const place = (limit: number): MarkdownPlace => ({
  fits: (text) => text.length <= limit,
  elsewhere: 'they are elsewhere',
});
const textOf = (report: Report, limit: number) => renderMarkdown(report, place(limit)).text;

describe('the report in Markdown', () => {
  it('has it all where there is room', async () => {
    await expect(textOf(two, NO_LIMIT)).toMatchFileSnapshot(golden('full.md'));
  });

  it.each<[string, Report]>([
    ['one file', many],
    ['every status', two],
    ['context', reportOf(two.uses, ({ file }) => file === 'web/Dockerfile.dev')],
    ['context alone', reportOf(two.uses, () => false)],
    ['nothing to find', reportOf(everyStatus().slice(0, 1))],
    ['no reference', { ...reportOf([]), summary: { ...reportOf([]).summary, files: 2 } }],
    ['no file', reportOf([])],
  ])('is the same in pieces: %s', (_, report) => {
    const writer = new MarkdownWriter(report);
    writer.add(report);
    expect([...writer.pieces(report)].join('')).toBe(renderMarkdown(report, place(NO_LIMIT)).text);
  });

  it('folds what the change did not introduce', async () => {
    const changed = reportOf(two.uses, ({ file }) => file === 'web/Dockerfile.dev');
    await expect(textOf(changed, NO_LIMIT)).toMatchFileSnapshot(golden('context.md'));
  });

  it('has a headline for everything', () => {
    const headline = (uses: readonly ReportedUse[]) => textOf(reportOf(uses), NO_LIMIT).split('\n')[0];
    const all = everyStatus();
    expect(headline(all.slice(0, 1))).toBe('**All base images are fresh.** Nothing to do.');
    const noted = (uses: readonly ReportedUse[]) => uses.map((each) => ({ ...each, notes: ['The list is refused.'] }));
    expect(headline(noted(all.slice(0, 1)))).toBe('**Nothing to do**, but some look-ups failed.');
    expect(headline(noted(all.slice(1, 2)))).toMatch(/^\*\*Base images: 1 stale\.\*\*/);
    expect(headline(all.slice(1, 2))).toContain('1 stale');
    const offline = judged(useOf(`node:22@${digest('1')}`));
    expect(headline([offline])).toBe('**Nothing to do**, but no registry was asked.');
    // The rule is off, or the change didn't bring it.
    const silent = { ...reportOf(all.slice(1, 2)), findings: [] };
    expect(textOf(silent, NO_LIMIT).split('\n')[0]).toBe('**Nothing to do.**');
    expect(headline(all.slice(7, 8))).toBe('**Base images: 1 not looked up.**');
  });

  it('says in one line that there is no file', () => {
    const none = reportOf([]);
    const ofChange = { ...none, isOfChange: true };
    expect(renderMarkdown(none, place(NO_LIMIT)).text).toBe('No Dockerfile found.\n');
    expect(renderMarkdown(ofChange, place(NO_LIMIT)).text).toBe('This change adds or edits no Dockerfile.\n');
  });

  it('shows a path in a heading as it is', () => {
    const text = textOf(reportOf(inFile('a|b/Dockerfile', [stale(1)])), NO_LIMIT);
    expect(text).toContain('### `a|b/Dockerfile`\n');
    expect(text).toContain('| `a\\|b/Dockerfile:2` |');
  });
});

describe('a limit', () => {
  it('costs detail, then rows, as few as must be, and cuts nothing in two', () => {
    const { text, hasAll } = renderMarkdown(many, place(LIMIT));
    expect([hasAll, text.length <= LIMIT]).toEqual([false, true]);
    const rows = text.split('\n').filter((each) => each.startsWith('| `') || /^\| \d/.test(each));
    for (const row of rows) expect(row).toMatch(/ \|$/);
    expect(LIMIT - text.length).toBeLessThan((rows[0]?.length ?? 0) + 10);
    expect(text).toContain(`… and ${400 - rows.length} more findings; they are elsewhere.`);
  });

  it.each([400, 1000, 5000, 20_000, 100_000])('of %i characters is kept to', (limit) => {
    expect(textOf(many, limit).length).toBeLessThanOrEqual(limit);
  });

  it('costs the list of references before the findings that the change did not introduce', () => {
    const report = reportOf(two.uses, ({ file }) => file === 'web/Dockerfile.dev');
    const whole = textOf(report, NO_LIMIT);
    const { text, hasAll } = renderMarkdown(report, place(whole.length - 1));
    expect([hasAll, text.includes('api/Dockerfile:1`')]).toEqual([true, false]);
    expect(text).toContain('10 findings that this change did not introduce');
    const short = renderMarkdown(report, place(text.length - 1));
    expect([short.hasAll, short.text.includes('… and 1 more finding; they are elsewhere.')]).toEqual([false, true]);
    expect(textOf(report, 1000)).toContain('This change did not introduce 10 other findings.');
  });

  it('is met by halves', () => {
    for (const most of [0, 1, 2, 7, 100]) {
      for (let right = 0; right <= most; right += 1) expect(largestThatFits(most, (some) => some <= right)).toBe(right);
      expect(largestThatFits(most, () => false)).toBe(0);
    }
  });

  it('of the table of pull requests counts bytes', () => {
    const outcomes = Array.from({ length: 900 }, (_, number) => ({
      operation: 'created' as const,
      title: 'Pin',
      missing: undefined,
      branch: `freshfrom/pin-ä-${number}`,
      number,
      url: `https://github.com/acme/shop/pull/${number}`,
      note: undefined,
      leftOut: [],
    }));
    expect(renderBumpTable(outcomes, 1e6).match(/\[#/g)).toHaveLength(900);
    const short = renderBumpTable(outcomes, 10_000);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(10_000);
    const shown = short.match(/\[#/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(80);
    expect(short).toContain(`\n… and ${900 - shown} more.\n`);
  });
});
