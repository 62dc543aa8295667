import { byPlace, type Finding } from '../check/finding.ts';
import { droppedPlatformsSentence } from '../check/not-edited-reason.ts';
import type { ReportedUse } from '../check/report.ts';
import { placeOfUse } from '../check/use-labels.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatMinute } from '../util/dates.ts';
import { codeCell, codeSpan, messageMarkdown } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';
import { ICONS } from './finding-states.ts';
import { digestCell, imageCell } from './table-cells.ts';

/**
 * Tables of findings: one per file, in the order in which the files first occur.
 * @param uses by the reference that a finding is about
 */
export function findingTables(
  findings: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
): string[] {
  return [...groupBy(findings, ({ file }) => file)].map(([file, own]) =>
    [...findingTableLines(file, own, uses)].join('\n'),
  );
}

/** The lines of a table of the findings of a file, below its name: one row per reference, by line. */
export function* findingTableLines(
  file: string,
  findings: readonly Finding[],
  uses: ReadonlyMap<ImageUse | undefined, ReportedUse>,
): Generator<string> {
  yield `### ${codeSpan(file)}`;
  yield '';
  yield '| Line | Image | Problem | Digest |';
  yield '| ---: | --- | --- | --- |';
  for (const same of groupBy([...findings].sort(byPlace), rowKey).values())
    yield findingRow(same, uses.get(same[0]?.use));
}

/** Findings about one reference share a row, as do those at one place of the file. */
function rowKey({ use, range: { start } }: Finding): ImageUse | string {
  return use ?? `${start.line}:${start.column}`;
}

function findingRow(findings: readonly Finding[], judged: ReportedUse | undefined): string {
  const line = findings[0]?.range.start.line ?? 1;
  const problems = findings.map((finding) => {
    return `${ICONS[finding.severity]} ${problemWords(finding, judged)} ([${finding.rule}](${finding.help}))`;
  });
  const [image, digest] = judged === undefined ? ['', ''] : [imageCell(judged), digestCell(judged)];
  return `| ${line} | ${image} | ${problems.join('<br>')} | ${digest} |`;
}

/** Short messages for rows whose other cells show the image and the digests. */
const SHORT: Readonly<Record<string, string>> = {
  'dead-digest': 'The pinned digest is gone from the registry.',
  'stale-digest': 'The tag has moved to another digest.',
  unpinned: 'Not pinned by digest.',
};

function problemWords(finding: Finding, judged: ReportedUse | undefined): string {
  return (isPlain(judged) ? SHORT[finding.rule] : undefined) ?? messageMarkdown(finding.message, codeCell);
}

/** Whether the state of an image and its digests say all that the message does. */
export function saysAll({ rule }: Finding, judged: ReportedUse | undefined): boolean {
  return SHORT[rule] !== undefined && isPlain(judged);
}

/** Whether an edit writes the current digest, and there is nothing more to say about it. */
function isPlain(judged: ReportedUse | undefined): boolean {
  if (judged?.current === undefined || judged.notEdited !== undefined || judged.unreadPin !== undefined) return false;
  return (judged.use.repeats?.leftLines ?? []).length === 0 && droppedPlatformsSentence(judged, '') === '';
}

/** A table of all references with their states. */
export function referenceTable(uses: readonly ReportedUse[]): string {
  return [REFERENCE_HEAD, ...uses.map(referenceRow)].join('\n');
}

/** The first lines of a table of references. */
export const REFERENCE_HEAD = '| Location | Image | Status | Digest |\n| --- | --- | --- | --- |';

/** A reference with its state, as a row of that table. */
export function referenceRow(judged: ReportedUse): string {
  const { use, status, skipReason, notEdited, waitsUntil } = judged;
  const reason = waitsUntil === undefined ? (skipReason ?? notEdited) : `waits until ${formatMinute(waitsUntil)}`;
  const state = reason === undefined ? status : `${status} (${reason})`;
  return `| ${codeCell(placeOfUse(use))} | ${imageCell(judged)} | ${state} | ${digestCell(judged)} |`;
}
