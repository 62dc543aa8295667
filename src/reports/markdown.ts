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
import { headline, nextStep } from './headline.ts';
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
/** Between two blocks. */
const SEPARATOR = '\n\n';

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

/** The whole report in Markdown, in pieces, for a place without a limit. */
export function* renderMarkdownPieces(report: Report, of: MarkdownPlace['of']): Generator<string> {
  const parts = partsOf(report, { suggested: new Set(), explained: new Map(), advised: new Map() });
  const place: MarkdownPlace = { of, fits: () => true, elsewhere: '' };
  for (const [index, block] of blocksOf(parts, place, DETAILS[0], Number.POSITIVE_INFINITY).entries()) {
    if (index > 0) yield SEPARATOR;
    yield block;
  }
  yield '\n';
}

interface Parts extends CommentExtras {
  readonly report: Report;
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
  return {
    ...extras,
    report,
    uses: usesByReference(report.uses),
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
  const { report, uses, blamed, rest, context, explained, advised, suggested } = all;
  const more = (number: number): string => `… and ${pluralize(number, 'more finding')}; ${place.elsewhere}.`;
  const parts = opening(all, place);
  const shown = rest.slice(0, rows);
  parts.push(...findingTables(shown, uses));
  const offered = blamed.filter((finding) => suggested.has(finding));
  if (offered.length > 0) {
    const words = `${pluralize(offered.length, 'finding')} with a suggestion in the diff`;
    parts.push(detail.list ? collapsible(words, findingTables(offered, uses).join('\n\n')) : `${words}.`);
  }
  if (shown.length < rest.length) parts.push(more(rest.length - shown.length));
  const known = context.slice(0, rows - shown.length);
  if (known.length > 0) {
    const texts = findingTables(known, uses);
    if (known.length < context.length) texts.push(more(context.length - known.length));
    parts.push(
      collapsible(`${pluralize(context.length, 'finding')} that this change did not introduce`, texts.join('\n\n')),
    );
  } else if (context.length > 0)
    parts.push(`This change did not introduce ${pluralize(context.length, 'other finding')}.`);
  if (detail.extras && explained.size > 0)
    parts.push(collapsible(`What changed in ${pluralize(explained.size, 'image')}`, sections(explained)));
  if (detail.extras && advised.size > 0) parts.push(collapsible('Alternative base images', sections(advised)));
  const notes = detail.extras ? unproposedTagMarkdown(report.uses) : [];
  if (notes.length > 0) parts.push(notes.join('\n'));
  if (report.summary.files > 0) parts.push(closing(all, detail));
  return parts;
}

function opening({ report, blamed, rest, uses }: Parts, { of }: MarkdownPlace): string[] {
  if (report.summary.files === 0)
    return of === 'comment' ? [headline(report, blamed), summaryLine(report)] : [summaryLine(report)];
  return [headline(report, blamed) + (of === 'bump' ? '' : nextStep(blamed, rest, uses, report.pin))];
}

/** The tally, which opens to a table of the references; those with a suggestion are listed above. */
function closing({ report, suggested }: Parts, { list }: Detail): string {
  const withSuggestion = new Set([...suggested].map(({ use }) => use));
  const listed = report.uses.filter(({ use }) => !withSuggestion.has(use));
  return list && listed.length > 0 ? collapsible(summaryLine(report), referenceTable(listed)) : summaryLine(report);
}

function sections(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([name, text]) => `#### ${codeSpan(name)}\n\n${text}`).join('\n\n');
}
