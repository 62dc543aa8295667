import type { Finding } from '../check/finding.ts';
import {
  type CommentExtras,
  type MarkdownPlace,
  type Report,
  type ReportedUse,
  usesByReference,
} from '../check/report.ts';
import { nameOfUse } from '../check/use-labels.ts';
import { shortDigest } from '../model/digest.ts';
import type { ImageUse } from '../model/image-use.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeCell, codeSpan } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { commentOpening, isGrave } from './comment-opening.ts';
import { explanationSection } from './explanation-section.ts';
import { referenceTable } from './finding-tables.ts';
import { contextTitle, SEPARATOR } from './markdown-blocks.ts';
import { type ProblemRow, problemRows } from './problem-rows.ts';
import { detailList, problemTable } from './problem-table.ts';
import { summaryLine } from './summary-line.ts';
import { supportBrief } from './support-brief.ts';
import { unproposedTagMarkdown } from './unproposed-tags.ts';

/** The most rows that are visible without a click. */
const MAX_OPEN_ROWS = 12;

/** Which details are shown besides the findings, from all to none. */
const DETAILS = [
  { list: true, extras: true },
  { list: false, extras: true },
  { list: false, extras: false },
] as const;
type Detail = (typeof DETAILS)[number];

/**
 * The comment on a pull request: what fails, what to do, a row for each image with its places, and the rest behind clicks.
 * When that is too long for its place, details are left out first, then rows, the least severe first; nothing is cut in two.
 */
export function renderComment(report: Report, { fits, elsewhere }: MarkdownPlace, extras: CommentExtras): string {
  const parts = partsOf(report, extras);
  const render = (detail: Detail, rows: number): string =>
    `${blocksOf(parts, elsewhere, detail, rows).join(SEPARATOR)}\n`;
  for (const detail of DETAILS) {
    const text = render(detail, Number.POSITIVE_INFINITY);
    if (fits(text)) return text;
  }
  const rows = largestThatFits(report.findings.length, (some) => fits(render(DETAILS[2], some)));
  return render(DETAILS[2], rows);
}

interface Parts extends CommentExtras {
  readonly report: Report;
  /** By the reference that a finding is about. */
  readonly uses: ReadonlyMap<ImageUse | undefined, ReportedUse>;
  /** The findings that the change under review introduced and that have no suggestion, or that break something. */
  readonly rest: readonly Finding[];
  /** Its others. */
  readonly offered: readonly Finding[];
  /** The other findings. */
  readonly context: readonly Finding[];
}

function partsOf(report: Report, extras: CommentExtras): Parts {
  const { findings, uses } = report;
  const blamed = findings.filter((finding) => finding.blamed);
  const isOffered = (finding: Finding): boolean => extras.suggested.has(finding) && !isGrave(finding, extras.failing);
  return {
    ...extras,
    report,
    uses: usesByReference(uses),
    rest: blamed.filter((finding) => !isOffered(finding)),
    offered: blamed.filter(isOffered),
    context: findings.filter((finding) => !finding.blamed),
  };
}

/** @param rows the most rows of the tables of findings together */
function blocksOf(parts: Parts, elsewhere: string, detail: Detail, rows: number): string[] {
  const { report, explained, advised } = parts;
  const blocks = [...commentOpening(report, parts), ...findingBlocks(parts, elsewhere, detail, rows)];
  if (detail.extras) {
    for (const [image, explanation] of explained) blocks.push(explanationSection(image, explanation));
    if (advised.size > 0) blocks.push(collapsible('Alternative base images', sections(advised)));
    const notes = unproposedTagMarkdown(report.uses);
    if (notes.length > 0) blocks.push(notes.join('\n'));
  }
  if (report.summary.files > 0) blocks.push(closing(parts, detail));
  return blocks;
}

function findingBlocks(parts: Parts, elsewhere: string, detail: Detail, rows: number): string[] {
  const { rest, offered, context, uses, failing, explained } = parts;
  const briefOf = ({ rule, use }: Finding): string =>
    rule === 'stale-digest' && use !== undefined ? (explained.get(nameOfUse(use))?.brief ?? '') : '';
  const digestOf = ({ use }: Finding): string => currentDigest(uses.get(use));
  const detailOf = (finding: Finding): string => briefOf(finding) || supportBrief(finding, uses.get(finding.use));
  const tableOf = (groups: readonly ProblemRow[]): string => problemTable(groups, failing, detailOf);
  const groups = problemRows(rest, uses, failing);
  const shown = groups.slice(0, rows);
  const [open, folded] = [shown.slice(0, MAX_OPEN_ROWS), shown.slice(MAX_OPEN_ROWS)];
  const known = problemRows(context, uses, failing).slice(0, rows - shown.length);
  const left = groups.slice(rows).flatMap(({ findings }) => findings).length;
  const details = detailList(shown, uses);
  const suggestions = `${pluralize(offered.length, 'finding')} with a suggestion in the diff`;
  const more = (count: number): string => `… and ${pluralize(count, 'more finding')}; ${elsewhere}.`;
  const contextLeft = context.length - known.flatMap(({ findings }) => findings).length;
  return [
    ...(open.length === 0 ? [] : [tableOf(open)]),
    ...(folded.length === 0 ? [] : [collapsible(`${pluralize(folded.length, 'more row')}`, tableOf(folded))]),
    ...(left === 0 ? [] : [more(left)]),
    ...(details === '' || !detail.extras ? [] : [collapsible('More about these findings', details)]),
    ...(offered.length === 0
      ? []
      : [
          detail.list
            ? collapsible(suggestions, problemTable(problemRows(offered, uses, failing), failing, digestOf))
            : `${suggestions}.`,
        ]),
    ...(context.length === 0
      ? []
      : [
          contextBlock(
            context.length,
            known.length === 0 ? '' : tableOf(known),
            contextLeft === 0 ? '' : more(contextLeft),
          ),
        ]),
  ];
}

function contextBlock(count: number, table: string, more: string): string {
  if (table === '') return `This change did not introduce ${pluralize(count, 'other finding')}.`;
  return collapsible(contextTitle(count), more === '' ? table : table + SEPARATOR + more);
}

function currentDigest(judged: ReportedUse | undefined): string {
  return judged?.current === undefined ? '' : codeCell(shortDigest(judged.current.digest));
}

/** The tally, which opens to a table of the references; those with a suggestion are listed above. */
function closing({ report, suggested }: Parts, { list }: Detail): string {
  const withSuggestion = new Set([...suggested].map(({ use }) => use));
  const listed = report.uses.filter(({ use }) => !withSuggestion.has(use));
  return list && listed.length > 0 ? collapsible(summaryLine(report), referenceTable(listed)) : summaryLine(report);
}

function sections(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([name, text]) => `#### ${codeSpan(name)}\n\n${text}`).join(SEPARATOR);
}
