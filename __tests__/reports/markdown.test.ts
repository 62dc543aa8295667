import { describe, expect, it } from 'vitest';
import type { CommentExtras, MarkdownPlace, Report, ReportedUse } from '../../src/check/report.ts';
import { renderBumpTable } from '../../src/reports/bump-table.ts';
import { renderMarkdown } from '../../src/reports/markdown.ts';
import { MarkdownWriter } from '../../src/reports/markdown-writer.ts';
import { largestThatFits } from '../../src/util/binary-search.ts';
import { digest, everyStatus, failed, found, judged, reportOf, useOf } from '../check/judged.ts';

/** GitHub's limit for a comment, in characters. */
const LIMIT = 65_536;
const NO_LIMIT = Number.POSITIVE_INFINITY;
const golden = (name: string) => `../fixtures/reports/${name}`;

const inFile = (file: string, uses: readonly ReportedUse[]) =>
  uses.map((each) => ({ ...each, use: { ...each.use, file } }));
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
const unpinned = (line: number) => judged(useOf('alpine:3.20', { line }), { tag: found('3') });
const unknown = (line: number) => judged(useOf('quay.io/org/gone:1', { line }), { tag: failed('not-found') });

const place = (limit: number, of: MarkdownPlace['of'] = 'comment'): MarkdownPlace => ({
  of,
  fits: (text) => text.length <= limit,
  elsewhere: 'they are elsewhere',
});
const textOf = (report: Report, limit: number, extras?: Partial<CommentExtras>) =>
  renderMarkdown(report, place(limit), extras).text;
/** What has a suggestion: the findings at these lines. */
const at = (report: Report, ...lines: readonly number[]) => ({
  suggested: new Set(report.findings.filter(({ range }) => lines.includes(range.start.line))),
});

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
    expect([...writer.pieces(report)].join('')).toBe(renderMarkdown(report, place(NO_LIMIT, 'check')).text);
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

  it('says in one line that there is no file, and in a comment that nothing is left to do', () => {
    const none = reportOf([]);
    const ofChange = { ...none, isOfChange: true };
    expect(renderMarkdown(none, place(NO_LIMIT, 'check')).text).toBe('No Dockerfile found.\n');
    expect(renderMarkdown(ofChange, place(NO_LIMIT, 'check')).text).toBe('This change adds or edits no Dockerfile.\n');
    expect(textOf(ofChange, NO_LIMIT)).toBe(
      '**All base images are fresh.** Nothing to do.\n\nThis change adds or edits no Dockerfile.\n',
    );
  });

  it('shows a path in a heading as it is', () => {
    const text = textOf(reportOf(inFile('a|b/Dockerfile', [stale(1)])), NO_LIMIT);
    expect(text).toContain('### `a|b/Dockerfile`\n');
    expect(text).toContain('| `a\\|b/Dockerfile:2` |');
  });
});

describe('what to do', () => {
  const UPDATE =
    'Run `freshfrom update --write` to write the digests; it lists the references that it leaves as they are, and why.';
  const APPLY = 'Apply the suggestions in the diff.';
  const action = (report: Report, extras?: Partial<CommentExtras>, of: MarkdownPlace['of'] = 'comment') =>
    renderMarkdown(report, place(NO_LIMIT, of), extras).text.split('\n')[0]?.split('** ')[1];

  it('is what helps with what is left', () => {
    const both = reportOf([unpinned(1), unknown(2)]);
    expect(action(both)).toBe(UPDATE);
    expect(action(both, at(both, 1))).toBe(APPLY);
    expect(action(reportOf([unknown(2)]))).toBeUndefined();
    const three = reportOf([unpinned(1), unknown(2), unpinned(3)]);
    expect(action(three, at(three, 1))).toBe(UPDATE);
  });

  it('is not given for what the change did not introduce, nor where a bump does it', () => {
    expect(action(reportOf([unpinned(1)]), {}, 'bump')).toBeUndefined();
    const uses = [...inFile('old/Dockerfile', [unpinned(1)]), ...inFile('new/Dockerfile', [unknown(1)])];
    expect(action(reportOf(uses, ({ file }) => file === 'new/Dockerfile'))).toBeUndefined();
  });
});

describe('what has a suggestion', () => {
  it('is folded, and stands once', async () => {
    const offered = two.findings.filter(({ rule }) => rule === 'unpinned' || rule === 'stale-digest');
    await expect(textOf(two, NO_LIMIT, { suggested: new Set(offered) })).toMatchFileSnapshot(golden('suggested.md'));
    const pair = reportOf([unpinned(1), unknown(2)]);
    const text = textOf(pair, NO_LIMIT, at(pair, 1));
    expect(text).toContain('\n<summary>1 finding with a suggestion in the diff</summary>\n');
    expect(text.match(/`alpine/g)).toHaveLength(1);
  });

  it('is counted alone where there is no room', () => {
    expect(textOf(many, 5000, { suggested: new Set(many.findings) })).toBe(
      '**Base images: 400 stale.** Apply the suggestions in the diff.\n\n400 findings with a suggestion in the diff.\n\n400 image references in 1 file: 400 stale.\n',
    );
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

  it.each([300, 1000, 5000, 20_000, 100_000])('of %i characters is kept to', (limit) => {
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
