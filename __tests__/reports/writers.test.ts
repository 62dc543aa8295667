import { describe, expect, it } from 'vitest';
import { referenceRules } from '../../src/check/reference-rules.ts';
import type { Report, ReportedUse, ReportPart } from '../../src/check/report.ts';
import { AnnotationsWriter } from '../../src/reports/annotations-writer.ts';
import { painter } from '../../src/reports/finding-lines.ts';
import { JsonWriter } from '../../src/reports/json.ts';
import { MarkdownWriter } from '../../src/reports/markdown-writer.ts';
import type { ReportWriter } from '../../src/reports/report-writer.ts';
import { SarifWriter } from '../../src/reports/sarif.ts';
import { TextWriter } from '../../src/reports/text.ts';
import { terminalText } from '../../src/util/escape.ts';
import { digest, everyStatus, failed, found, inFile, judged, reportOf, useOf } from '../check/judged.ts';
import type { SarifLog } from '../support/sarif.ts';

const STYLE = {
  paint: painter(true),
  width: undefined,
  pin: 'separate',
  failOn: ['error'],
  isQuiet: false,
  sourceLine: () => 'FROM node:22',
} as const;

const writers: readonly (readonly [string, () => ReportWriter])[] = [
  ['json', () => new JsonWriter()],
  ['sarif', () => new SarifWriter({ version: '1.2.3', rules: referenceRules })],
  ['text', () => new TextWriter(STYLE)],
  ['markdown', () => new MarkdownWriter({ pin: 'separate' })],
  ['github', () => new AnnotationsWriter()],
];

/** The report of many files, each with other findings, some of them known before, and some with none. */
const many = (() => {
  const statuses = everyStatus();
  const waiting = { ...statuses[1], waitsUntil: new Date(1e12), edits: [] } as ReportedUse;
  const noted = { ...statuses[0], notes: ['The list of tags is refused. ä\n::error::🐳'] } as ReportedUse;
  const all = [...statuses, waiting, noted];
  const uses = Array.from({ length: 300 }, (_, index) => {
    const own = all.filter((_, at) => (index * 7 + at * 3) % 5 < index % 4);
    return inFile(`folder/${String(index).padStart(4, '0')}/Dockerfile`, own);
  }).flat();
  return reportOf(uses, ({ file }) => !file.includes('9'));
})();

/** What the report says of each file. */
function partsOf({ uses, findings }: ReportPart): ReportPart[] {
  const files = [...new Set([...uses.map(({ use }) => use.file), ...findings.map(({ file }) => file)])].sort();
  return files.map((file) => ({
    uses: uses.filter(({ use }) => use.file === file),
    findings: findings.filter((finding) => finding.file === file),
  }));
}

function write(writer: ReportWriter, report: Report, parts: readonly ReportPart[]): string {
  for (const part of parts) writer.add(part);
  return [...writer.pieces(report)].join('');
}

describe.each(writers)('a report as %s', (format, make) => {
  it('is the same file by file and as a whole', () => {
    const whole = write(make(), many, [many]);
    // Text has one entry for all places at which the same is found.
    expect(whole.length).toBeGreaterThan(format === 'text' || format === 'github' ? 1000 : 10_000);
    expect(write(make(), many, partsOf(many))).toBe(whole);
    const none = reportOf([]);
    expect(write(make(), none, [])).toBe(write(make(), none, [none]));
  });

  it('is the same each time it is asked for', () => {
    const writer = make();
    const first = write(writer, many, partsOf(many));
    expect([...writer.pieces(many)].join('')).toBe(first);
  });

  it(`has the findings' order, and everything`, () => {
    const text = write(make(), many, partsOf(many));
    if (format === 'github') return;
    if (format === 'text') for (const { message } of many.findings) expect(text).toContain(terminalText(message));
    else for (const { file } of many.findings) expect(text).toContain(file);
    if (format === 'markdown' || format === 'text') return;
    const at = many.findings.map(({ file }) => text.indexOf(`"${file}"`));
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});

describe('sarif of more findings than code scanning accepts', () => {
  const FILES = 300;
  const PER_FILE = 100;
  const unpinned = (line: number) => judged(useOf('node:22', { line }), { tag: found('2') });
  const dead = (line: number) =>
    judged(useOf(`debian:12@${digest('6')}`, { line }), { tag: found('7'), pinned: failed('not-found') });

  it('has the gravest, in order, and the same by file and as a whole', () => {
    const parts = Array.from({ length: FILES }, (_, index) => {
      const uses = Array.from({ length: PER_FILE }, (_, line) => (line % 10 === 5 ? dead : unpinned)(line + 1));
      return reportOf(inFile(`${String(index).padStart(4, '0')}/Dockerfile`, uses));
    });
    const uses = parts.flatMap((part) => part.uses);
    const report: Report = { ...reportOf([]), uses, findings: parts.flatMap(({ findings }) => findings) };
    const sarif = (added: readonly ReportPart[]) =>
      write(new SarifWriter({ version: '1.2.3', rules: referenceRules }), report, added);
    const whole = sarif([report]);
    expect(sarif(parts) === whole).toBe(true);

    const { results, invocations } = (JSON.parse(whole) as SarifLog).runs[0];
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'This file has the 25000 most severe of 30000 findings: code scanning accepts no more.',
    ]);
    const places = results.map(({ ruleId, locations: [{ physicalLocation: at }] }) =>
      [ruleId, at.artifactLocation.uri, at.region.startLine].join(' '),
    );
    const grave = report.findings.filter(({ severity }) => severity === 'error');
    const kept = new Set(
      [...grave, ...report.findings.filter(({ severity }) => severity !== 'error')].slice(0, 25_000),
    );
    const expected = report.findings.filter((finding) => kept.has(finding));
    expect(places).toEqual(expected.map(({ rule, file, range }) => `${rule} ${file} ${range.start.line}`));
  });
});
