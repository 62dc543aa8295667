import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/check/report.ts';
import { painter } from '../../src/reports/finding-lines.ts';
import { type TextOptions, TextWriter } from '../../src/reports/text.ts';
import { digest, everyStatus, failed, found, inFile, judged, reportOf, useOf } from '../check/judged.ts';

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
const dead = (line: number) =>
  judged(useOf(`debian:12@${digest('6')}`, { line }), { tag: found('7'), pinned: failed('not-found') });

function render(report: Report, more: Partial<TextOptions> & { readonly colour?: boolean } = {}): string {
  const writer = new TextWriter({
    paint: painter(more.colour === true),
    width: undefined,
    pin: report.pin,
    failOn: ['error'],
    isQuiet: false,
    sourceLine: () => undefined,
    ...more,
  });
  writer.add(report);
  return [...writer.pieces(report)].join('');
}

const longest = (text: string) => Math.max(...text.split('\n').map(({ length }) => length));

describe('text', () => {
  it.each([true, false])('colour %s', async (colour) => {
    await expect(render(two, { colour })).toMatchFileSnapshot(golden(colour ? 'text-colour.txt' : 'text.txt'));
  });

  it('says what there is to say of nothing', () => {
    expect(render(reportOf([]))).toBe('No Dockerfile found.\n');
  });

  it('lets no escape sequence through', () => {
    const evil = reportOf(inFile('a\x1b[2Jb\n::error::x', [stale(1), dead(1)]));
    const sourceLine = () => '::error::\x1b[2J##[error]';
    expect(render(evil, { sourceLine })).not.toContain('\x1b');
    expect(render(evil, { sourceLine })).not.toMatch(/^\s*::|##\[/m);
  });

  it('makes no workflow command of the name of a file', () => {
    // The runner passes over blanks in front of `::`, and finds `##[` anywhere.
    const evil = reportOf([...inFile('\n::error::x', [stale(1)]), ...inFile('a##[error]x', [stale(1)])]);
    expect(render(evil)).not.toMatch(/^\s*::|##\[/m);
  });

  it('hangs its lines below each other at a width, and cuts the middle out of long names', async () => {
    const file = `services/${'a-long-folder/'.repeat(8)}Dockerfile`;
    const text = render(reportOf(inFile(file, everyStatus())), { width: 60 });
    expect(longest(text)).toBeLessThanOrEqual(60);
    await expect(text).toMatchFileSnapshot(golden('text-60.txt'));
    await expect(render(two, { width: 30 })).toMatchFileSnapshot(golden('text-30.txt'));
  });

  it('says what makes the check fail, and marks it', () => {
    const failing = { ...reportOf([dead(1), stale(2), stale(3)]), failed: true };
    const text = render(failing, { failOn: ['error', 'stale-digest'] });
    expect(text.match(/^✗ \d/gm)).toHaveLength(3);
    expect(text).toContain(
      '✗ The check fails: fail-on (error, stale-digest) names 3 findings: 1 dead-digest, 2 stale-digest.\n',
    );
    expect(render({ ...failing, failed: false })).not.toContain('The check fails');
  });

  it('marks nothing that was there before, and says so', () => {
    const before = reportOf([stale(1)], () => false);
    expect(render(before, { failOn: ['warning'] })).toMatch(/^ {2}\d.*\(not of this change\) {2}stale-digest$/m);
  });

  it('shows the line of an error, with a mark below what is wrong', () => {
    const line = `\tFROM debian:12@${digest('6')} AS x`;
    const use = dead(1);
    const range = { start: { line: 1, column: 7 }, end: { line: 1, column: 7 + 81 } };
    const report = reportOf([{ ...use, use: { ...use.use, range } }, stale(2)]);
    const lines = render(report, { sourceLine: () => line }).split('\n');
    const at = lines.indexOf(`       ${line.trim()}`);
    expect(lines[at + 1]).toBe(`            ${'^'.repeat(81)}`);
    expect(lines.filter((each) => each.includes('^^'))).toHaveLength(1);
  });

  it('shows a line around what is wrong, and marks wide letters as wide', () => {
    const line = `RUN --mount=type=cache,target=/${'a'.repeat(100)} 日本 x`;
    const use = dead(1);
    const column = line.indexOf('日') + 1;
    const range = { start: { line: 1, column }, end: { line: 1, column: column + 2 } };
    const report = reportOf([{ ...use, use: { ...use.use, range } }]);
    const lines = render(report, { sourceLine: () => line, width: 60 }).split('\n');
    const at = lines.findIndex((each) => each.includes('^'));
    expect(lines[at - 1]).toBe(`      …${'a'.repeat(9)} 日本 x`);
    expect(lines[at]).toBe(`      ${' '.repeat(11)}^^^^`);
  });

  it('is errors, what fails and the tally alone where it is quiet', () => {
    expect(render({ ...reportOf([stale(2)]), failed: true }, { isQuiet: true, failOn: ['warning'] })).toMatch(
      /^✗ 3:6 /m,
    );
    const text = render(reportOf([dead(1), stale(2)]), { isQuiet: true });
    expect(text).toContain('dead-digest');
    expect(text).not.toMatch(/stale-digest|Run "/);
    expect(text).toMatch(/2 image references in 1 file: .*\n$/);
    expect(render(reportOf([stale(2)]), { isQuiet: true })).toMatch(/^1 image reference in 1 file: 1 stale\.\n$/);
  });

  it('has one entry for an image at very many places', () => {
    const files = Array.from({ length: 2000 }, (_, index) => inFile(`s${index}/Dockerfile`, [stale(1), dead(2)]));
    const text = render({ ...reportOf(files.flat()), failed: true }, { width: 100 });
    expect(text.split('\n').length).toBeLessThan(20);
    expect(text.indexOf('dead-digest')).toBeLessThan(text.indexOf('stale-digest'));
    expect(text).toContain(
      '2000 places in 2000 files: s0/Dockerfile:2, s1/Dockerfile:2, s10/Dockerfile:2 and 1997 more',
    );
    expect(text).toContain('Run with --format json for every place.');
    expect(longest(text)).toBeLessThanOrEqual(100);
  });

  it('lists by file what is different everywhere', () => {
    const files = Array.from({ length: 50 }, (_, index) => inFile(`s${index}/Dockerfile`, [stale(index)]));
    expect(render(reportOf(files.flat())).match(/^s\d+\/Dockerfile$/gm)).toHaveLength(50);
  });
});
