import { bySeverity, type Finding } from '../check/finding.ts';
import {
  type MarkdownPlace,
  type MarkdownReport,
  type Report,
  type ReportedUse,
  usesByReference,
} from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { findingTables, referenceTable } from './finding-tables.ts';
import { HeadlineTally } from './headline.ts';
import { contextTitle, opening, SEPARATOR } from './markdown-blocks.ts';
import { summaryLine } from './summary-line.ts';
import { unproposedTagMarkdown } from './unproposed-tags.ts';

/**
 * The report in Markdown: a headline, a table of findings per file, and a collapsible list of the references. When that is
 * too long for its place, the list is left out first, then findings, the least severe first; nothing is cut in two.
 */
export function renderMarkdown(report: Report, place: MarkdownPlace): MarkdownReport {
  const parts = partsOf(report);
  for (const list of [true, false]) {
    const text = render(parts, place, list, Number.POSITIVE_INFINITY);
    if (place.fits(text)) return { text, hasAll: true };
  }
  const all = parts.blamed.length + parts.context.length;
  const rows = largestThatFits(all, (some) => place.fits(render(parts, place, false, some)));
  return { text: render(parts, place, false, rows), hasAll: rows === all };
}

interface Parts {
  readonly report: Report;
  readonly tally: HeadlineTally;
  /** By the reference that a finding is about. */
  readonly uses: ReadonlyMap<ImageUse | undefined, ReportedUse>;
  /** The findings that the change under review introduced, the most severe first. */
  readonly blamed: readonly Finding[];
  /** The other findings. */
  readonly context: readonly Finding[];
}

function partsOf(report: Report): Parts {
  const ranked = [...report.findings].sort(bySeverity);
  const uses = usesByReference(report.uses);
  const tally = new HeadlineTally(report.pin);
  tally.add(report, uses);
  return {
    report,
    tally,
    uses,
    blamed: ranked.filter((finding) => finding.blamed),
    context: ranked.filter((finding) => !finding.blamed),
  };
}

function render(all: Parts, place: MarkdownPlace, list: boolean, rows: number): string {
  return `${blocksOf(all, place, list, rows).join(SEPARATOR)}\n`;
}

/** @param list whether the references are listed @param rows the most findings that are listed */
function blocksOf(all: Parts, place: MarkdownPlace, list: boolean, rows: number): string[] {
  const { report, tally, uses, blamed, context } = all;
  const more = (number: number): string => `… and ${pluralize(number, 'more finding')}; ${place.elsewhere}.`;
  const parts = opening(tally, report);
  const shown = blamed.slice(0, rows);
  parts.push(...findingTables(shown, uses));
  if (shown.length < blamed.length) parts.push(more(blamed.length - shown.length));
  const known = context.slice(0, rows - shown.length);
  if (known.length > 0) {
    const texts = findingTables(known, uses);
    if (known.length < context.length) texts.push(more(context.length - known.length));
    parts.push(collapsible(contextTitle(context.length), texts.join(SEPARATOR)));
  } else if (context.length > 0)
    parts.push(`This change did not introduce ${pluralize(context.length, 'other finding')}.`);
  const notes = list ? unproposedTagMarkdown(report.uses) : [];
  if (notes.length > 0) parts.push(notes.join('\n'));
  if (report.summary.files > 0) parts.push(closing(report, list));
  return parts;
}

/** The tally, which opens to a table of the references. */
function closing(report: Report, list: boolean): string {
  return list && report.uses.length > 0
    ? collapsible(summaryLine(report), referenceTable(report.uses))
    : summaryLine(report);
}
