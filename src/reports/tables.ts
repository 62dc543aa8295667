import { byPlace, type Finding, type Severity } from '../check/finding.ts';
import { droppedWords } from '../check/not-edited.ts';
import type { ReportedUse } from '../check/report.ts';
import { placeOfUse } from '../check/use-words.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatMinute } from '../util/dates.ts';
import { codeCell, codeSpan, markdownText } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';
import { digestCell, imageCell } from './table-cells.ts';

const ICONS: Record<Severity, string> = { error: '⛔', warning: '⚠️', notice: 'ℹ️' };

/**
 * A table per file, in the order in which the files first come; one row per place, in the order of the lines.
 * @param uses by the references that the findings are about
 */
export function findingTables(
  findings: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
): string[] {
  return [...groupBy(findings, ({ file }) => file)].map(([file, own]) => {
    const rows = [...groupBy([...own].sort(byPlace), rowKey)].map(([, same]) =>
      findingRow(same, uses.get(same[0]?.use)),
    );
    return [
      `### ${codeSpan(file)}`,
      '',
      '| Line | Image | What is wrong | Digest |',
      '| ---: | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
}

/** Findings about one reference share a row, as do those at one place of the file. */
function rowKey({ use, range: { start } }: Finding): ImageUse | string {
  return use ?? `${start.line}:${start.column}`;
}

function findingRow(findings: readonly Finding[], judged: ReportedUse | undefined): string {
  const line = findings[0]?.range.start.line ?? 1;
  const wrong = findings.map((finding) => {
    return `${ICONS[finding.severity]} ${wordsFor(finding, judged)} ([${finding.rule}](${finding.help}))`;
  });
  const [image, digest] = judged === undefined ? ['', ''] : [imageCell(judged), digestCell(judged)];
  return `| ${line} | ${image} | ${wrong.join('<br>')} | ${digest} |`;
}

/** Where the row's other cells tell the digests, a few words do. */
const SHORT: Readonly<Record<string, string>> = {
  'dead-digest': 'The pinned digest is gone from the registry.',
  'stale-digest': 'The tag has moved on.',
  unpinned: 'Not pinned by digest.',
};

function wordsFor(finding: Finding, judged: ReportedUse | undefined): string {
  const isPlain = judged?.current !== undefined && judged.notEdited === undefined && judged.unreadPin === undefined;
  const isAgain = (judged?.use.again?.lines ?? []).length > 0;
  const short = isPlain && !isAgain && droppedWords(judged, '') === '' ? SHORT[finding.rule] : undefined;
  return short ?? markdownText(finding.message);
}

/** Every reference with its status. */
export function referenceTable(uses: readonly ReportedUse[]): string {
  const rows = uses.map((judged) => {
    const { use, status, skipReason, notEdited, waitsUntil } = judged;
    const why = waitsUntil === undefined ? (skipReason ?? notEdited) : `waits until ${formatMinute(waitsUntil)}`;
    const state = why === undefined ? status : `${status} (${why})`;
    return `| ${codeCell(placeOfUse(use))} | ${imageCell(judged)} | ${state} | ${digestCell(judged)} |`;
  });
  return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A block that opens with a click. @param summary what can be seen, in HTML */
export function collapsible(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
