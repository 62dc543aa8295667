import { shortDigest } from '../model/digest.ts';
import { codeSpan, markdownText } from '../model/escape.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { bySeverity } from '../model/finding.ts';
import { groupBy } from '../model/group.ts';
import { imagePage } from '../model/image-page.ts';
import type { JudgedUse } from '../model/judgement.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import type { Report } from '../model/report.ts';
import { count, enumerate, tally } from './phrases.ts';

const ICONS: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };
const LEVELS: readonly { readonly details: boolean; readonly rows: number }[] = [
  { details: true, rows: Number.POSITIVE_INFINITY },
  { details: false, rows: Number.POSITIVE_INFINITY },
  ...[400, 300, 200, 100, 50, 20, 0].map((rows) => ({ details: false, rows })),
];

/**
 * The report as GitHub shows it: a sentence on what to do, a table per file, the rest folded. Where that would be
 * longer than `limit` characters, detail is dropped first and then rows, the mildest first; nothing is cut in two.
 */
export function renderMarkdown(report: Report, limit: number): string {
  let body = '';
  for (const { details, rows } of LEVELS) {
    body = render(report, details, rows);
    if (body.length <= limit) break;
  }
  return body;
}

function render(report: Report, details: boolean, rows: number): string {
  const ranked = [...report.findings].sort(bySeverity);
  const blamed = ranked.filter((finding) => finding.blamed);
  const shown = blamed.slice(0, rows);
  const context = ranked.filter((finding) => !finding.blamed);
  const parts = [headline(report, blamed), ...tables(shown, report)];
  if (shown.length < blamed.length) {
    parts.push(
      `… and ${count(blamed.length - shown.length, 'more finding')}; the job summary and the report have them all.`,
    );
  }
  if (details && context.length > 0) {
    parts.push(
      fold(`${count(context.length, 'finding')} that this change did not bring`, tables(context, report).join('\n\n')),
    );
  } else if (context.length > 0) parts.push(`This change did not bring ${count(context.length, 'other finding')}.`);
  if (details && report.uses.length > 0) parts.push(fold(tally(report.summary), referenceTable(report.uses)));
  else parts.push(tally(report.summary));
  return `${parts.join('\n\n')}\n`;
}

/** One sentence that says what to do. */
function headline(report: Report, blamed: readonly Finding[]): string {
  const number = (rule: string): number => blamed.filter((finding) => finding.rule === rule).length;
  const things = [
    [number('dead-digest'), 'pinned to a digest that is gone'],
    [number('stale-digest'), 'stale'],
    [number('unpinned'), 'not pinned by digest'],
    [number('untracked-digest'), 'pinned without a tag'],
    [number('platform-digest'), 'pinned to one platform'],
    [number('tag-not-found') + number('lookup-failed'), 'not known to its registry or could not be looked up'],
  ] as const;
  const said = things
    .filter(([times]) => times > 0)
    .map(([times, what]) => `${times} ${times === 1 ? 'is' : 'are'} ${what}`);
  if (report.summary.files === 0) return 'No Dockerfile found: nothing to check.';
  if (blamed.length === 0) {
    return report.summary.unresolved > 0
      ? '**Nothing to do here**, but some images could not be looked up.'
      : '**All base images are fresh.** Nothing to do.';
  }
  if (said.length === 0) return `**${count(blamed.length, 'remark')} on the base images.**`;
  const fixable = report.uses.some(({ edits }) => edits.length > 0);
  const action = fixable ? ' Run `freshfrom update --write` to write the digests.' : '';
  return `**Of the base images, ${enumerate(said)}.**${action}`;
}

function tables(findings: readonly Finding[], report: Report): string[] {
  const uses = new Map(report.uses.map((judged) => [keyOf(judged.use), judged]));
  return [...groupBy(findings, (finding) => finding.file)].map(([file, own]) => {
    const rows = own.map((finding) => findingRow(finding, uses.get(keyOf(finding))));
    return [
      `### ${codeSpan(file)}`,
      '',
      '| Line | Image | What is wrong | Digest |',
      '| ---: | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
}

function keyOf({ file, range }: Pick<Finding, 'file' | 'range'>): string {
  return `${file}\n${range.start.line}:${range.start.column}`;
}

function findingRow(finding: Finding, judged: JudgedUse | undefined): string {
  const reference = judged?.use.reference;
  const image =
    reference === undefined ? (judged === undefined ? '' : codeSpan(judged.use.written)) : imageLink(reference);
  const rule = `[${finding.rule}](${finding.help})`;
  const digest = judged === undefined ? '' : digestCell(judged);
  return `| ${finding.range.start.line} | ${image} | ${ICONS[finding.severity]} ${markdownText(finding.message)} ${rule} | ${digest} |`;
}

/** The image's name, linked to its registry's page where one is known. */
export function imageLink(reference: Reference): string {
  const page = imagePage(reference);
  const name = codeSpan(familiarReference(reference));
  return page === undefined ? name : `[${name}](${page})`;
}

function digestCell({ use, current, status }: JudgedUse): string {
  const old = use.reference?.digest;
  if (status === 'fresh' || current === undefined || current.digest === old) {
    return old === undefined ? '' : codeSpan(shortDigest(old));
  }
  return digestChange(old, current.digest);
}

/** `old → new`, shortened. */
export function digestChange(from: string | undefined, to: string): string {
  const now = codeSpan(shortDigest(to));
  return from === undefined ? now : `${codeSpan(shortDigest(from))} → ${now}`;
}

function referenceTable(uses: readonly JudgedUse[]): string {
  const rows = uses.map((judged) => {
    const { use, status, skipReason } = judged;
    const image = use.reference === undefined ? codeSpan(use.written) : imageLink(use.reference);
    const state = skipReason === undefined ? status : `${status} (${skipReason})`;
    return `| ${codeSpan(`${use.file}:${use.range.start.line}`)} | ${image} | ${state} | ${digestCell(judged)} |`;
  });
  return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A block that opens with a click. */
export function fold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
