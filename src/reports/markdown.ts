import { bySeverity, type Finding } from '../check/finding.ts';
import {
  type CommentExtras,
  type MarkdownPlace,
  type MarkdownReport,
  type Report,
  type ReportedUse,
  usesByReference,
} from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeSpan } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { findingTables, referenceTable } from './finding-tables.ts';
import { HeadlineTally } from './headline.ts';
import { contextTitle, opening, SEPARATOR } from './markdown-blocks.ts';
import { summaryLine } from './summary-line.ts';
import { unproposedTagMarkdown } from './unproposed-tags.ts';

/** Which details are shown besides the findings, from all to none. */
const DETAILS = [
  { list: true, extras: true },
  { list: false, extras: true },
  { list: false, extras: false },
] as const;
type Detail = (typeof DETAILS)[number];
const LEAST: Detail = DETAILS[2];

/**
 * The report in Markdown: a headline, a table of findings per file, and collapsible details. When that is too long for
 * its place, the details are left out first, then findings, the least severe first; nothing is cut in two.
 */
export function renderMarkdown(
  report: Report,
  place: MarkdownPlace,
  { suggested = new Set(), explained = new Map(), advised = new Map() }: Partial<CommentExtras> = {},
): MarkdownReport {
  const parts = partsOf(report, { suggested, explained, advised });
  for (const detail of DETAILS) {
    const text = render(parts, place, detail, Number.POSITIVE_INFINITY);
    if (place.fits(text)) return { text, hasAll: true };
  }
  const all = parts.rest.length + parts.context.length;
  const rows = largestThatFits(all, (some) => place.fits(render(parts, place, LEAST, some)));
  return { text: render(parts, place, LEAST, rows), hasAll: rows === all };
}

interface Parts extends CommentExtras {
  readonly report: Report;
  readonly tally: HeadlineTally;
  /** By the reference that a finding is about. */
  readonly uses: ReadonlyMap<ImageUse | undefined, ReportedUse>;
  /** The findings that the change under review introduced, the most severe first. */
  readonly blamed: readonly Finding[];
  /** Those of them without a suggestion. */
  readonly rest: readonly Finding[];
  /** The other findings. */
  readonly context: readonly Finding[];
}

function partsOf(report: Report, extras: CommentExtras): Parts {
  const ranked = [...report.findings].sort(bySeverity);
  const blamed = ranked.filter((finding) => finding.blamed);
  const uses = usesByReference(report.uses);
  const tally = new HeadlineTally(report.pin, extras.suggested);
  tally.add(report, uses);
  return {
    ...extras,
    report,
    tally,
    uses,
    blamed,
    rest: blamed.filter((finding) => !extras.suggested.has(finding)),
    context: ranked.filter((finding) => !finding.blamed),
  };
}

function render(all: Parts, place: MarkdownPlace, detail: Detail, rows: number): string {
  return `${blocksOf(all, place, detail, rows).join(SEPARATOR)}\n`;
}

/** @param rows the most findings that are listed */
function blocksOf(all: Parts, place: MarkdownPlace, detail: Detail, rows: number): string[] {
  const { report, tally, uses, blamed, rest, context, explained, advised, suggested } = all;
  const more = (number: number): string => `… and ${pluralize(number, 'more finding')}; ${place.elsewhere}.`;
  const parts = opening(tally, report, place.of);
  const shown = rest.slice(0, rows);
  parts.push(...findingTables(shown, uses));
  const offered = blamed.filter((finding) => suggested.has(finding));
  if (offered.length > 0) {
    const words = `${pluralize(offered.length, 'finding')} with a suggestion in the diff`;
    parts.push(detail.list ? collapsible(words, findingTables(offered, uses).join(SEPARATOR)) : `${words}.`);
  }
  if (shown.length < rest.length) parts.push(more(rest.length - shown.length));
  const known = context.slice(0, rows - shown.length);
  if (known.length > 0) {
    const texts = findingTables(known, uses);
    if (known.length < context.length) texts.push(more(context.length - known.length));
    parts.push(collapsible(contextTitle(context.length), texts.join(SEPARATOR)));
  } else if (context.length > 0)
    parts.push(`This change did not introduce ${pluralize(context.length, 'other finding')}.`);
  if (detail.extras && explained.size > 0)
    parts.push(collapsible(`What changed in ${pluralize(explained.size, 'image')}`, explanations(explained)));
  if (detail.extras && advised.size > 0) parts.push(collapsible('Alternative base images', sections(advised)));
  const notes = detail.extras ? unproposedTagMarkdown(report.uses) : [];
  if (notes.length > 0) parts.push(notes.join('\n'));
  if (report.summary.files > 0) parts.push(closing(all, detail));
  return parts;
}

/** The tally, which opens to a table of the references; those with a suggestion are listed above. */
function closing({ report, suggested }: Parts, { list }: Detail): string {
  const withSuggestion = new Set([...suggested].map(({ use }) => use));
  const listed = report.uses.filter(({ use }) => !withSuggestion.has(use));
  return list && listed.length > 0 ? collapsible(summaryLine(report), referenceTable(listed)) : summaryLine(report);
}

/** One block for each image, which one click opens. */
function explanations(explained: CommentExtras['explained']): string {
  return [...explained].map(([image, { details }]) => `#### ${codeSpan(image)}\n\n${details}`).join(SEPARATOR);
}

function sections(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([name, text]) => `#### ${codeSpan(name)}\n\n${text}`).join(SEPARATOR);
}
