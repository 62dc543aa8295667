import { bySeverity, type Finding } from '../check/finding.ts';
import {
  type Extras,
  type MarkdownPlace,
  type MarkdownReport,
  type Report,
  type ReportedUse,
  usesByReference,
} from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeSpan } from '../util/escape.ts';
import { pluralize } from '../util/words.ts';
import { headline, nextStep } from './headline.ts';
import { collapsible, findingTables, referenceTable } from './tables.ts';
import { tally } from './tally.ts';
import { unproposedTagMarkdown } from './unproposed-tags.ts';

/** What stands beside the findings, from all of it to nothing. */
const LEVELS = [
  { list: true, extras: true },
  { list: false, extras: true },
  { list: false, extras: false },
] as const;
type Level = (typeof LEVELS)[number];
const LEAST: Level = LEVELS[2];
/** Between two blocks. */
const BETWEEN = '\n\n';

/**
 * The report as GitHub shows it: a sentence on what to do, a table per file, the rest folded. Where that would be too
 * long for its place, what stands beside the findings is dropped first and then findings, the mildest first; nothing is
 * cut in two.
 */
export function renderMarkdown(
  report: Report,
  place: MarkdownPlace,
  { suggested = new Set(), explained = new Map(), advised = new Map() }: Partial<Extras> = {},
): MarkdownReport {
  const parts = partsOf(report, { suggested, explained, advised });
  for (const level of LEVELS) {
    const text = render(parts, place, level, Number.POSITIVE_INFINITY);
    if (place.fits(text)) return { text, hasAll: true };
  }
  const all = parts.rest.length + parts.context.length;
  const rows = largestThatFits(all, (some) => place.fits(render(parts, place, LEAST, some)));
  return { text: render(parts, place, LEAST, rows), hasAll: rows === all };
}

/** The same where there is room for all of it and nothing stands beside it, in pieces. */
export function* renderMarkdownPieces(report: Report, of: MarkdownPlace['of']): Generator<string> {
  const parts = partsOf(report, { suggested: new Set(), explained: new Map(), advised: new Map() });
  const place: MarkdownPlace = { of, fits: () => true, elsewhere: '' };
  for (const [index, block] of blocksOf(parts, place, LEVELS[0], Number.POSITIVE_INFINITY).entries()) {
    if (index > 0) yield BETWEEN;
    yield block;
  }
  yield '\n';
}

interface Parts extends Extras {
  readonly report: Report;
  /** By place. */
  readonly uses: ReadonlyMap<ImageUse | undefined, ReportedUse>;
  /** What the change under review brought, the gravest first. */
  readonly blamed: readonly Finding[];
  /** What of that has no suggestion. */
  readonly rest: readonly Finding[];
  /** What it did not bring. */
  readonly context: readonly Finding[];
}

function partsOf(report: Report, extras: Extras): Parts {
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

function render(all: Parts, place: MarkdownPlace, level: Level, rows: number): string {
  return `${blocksOf(all, place, level, rows).join(BETWEEN)}\n`;
}

/** @param rows findings that are listed at most */
function blocksOf(all: Parts, place: MarkdownPlace, level: Level, rows: number): string[] {
  const { report, uses, blamed, rest, context, explained, advised, suggested } = all;
  const more = (number: number): string => `… and ${pluralize(number, 'more finding')}; ${place.elsewhere}.`;
  const parts = opening(all, place);
  const shown = rest.slice(0, rows);
  parts.push(...findingTables(shown, uses));
  const offered = blamed.filter((finding) => suggested.has(finding));
  if (offered.length > 0) {
    const words = `${pluralize(offered.length, 'finding')} with a suggestion in the diff`;
    parts.push(level.list ? collapsible(words, findingTables(offered, uses).join('\n\n')) : `${words}.`);
  }
  if (shown.length < rest.length) parts.push(more(rest.length - shown.length));
  const known = context.slice(0, rows - shown.length);
  if (known.length > 0) {
    const texts = findingTables(known, uses);
    if (known.length < context.length) texts.push(more(context.length - known.length));
    parts.push(
      collapsible(`${pluralize(context.length, 'finding')} that this change did not bring`, texts.join('\n\n')),
    );
  } else if (context.length > 0) parts.push(`This change did not bring ${pluralize(context.length, 'other finding')}.`);
  if (level.extras && explained.size > 0)
    parts.push(collapsible(`What changed in ${pluralize(explained.size, 'image')}`, sections(explained)));
  if (level.extras && advised.size > 0) parts.push(collapsible('Other images that would do', sections(advised)));
  const notes = level.extras ? unproposedTagMarkdown(report.uses) : [];
  if (notes.length > 0) parts.push(notes.join('\n'));
  if (report.summary.files > 0) parts.push(closing(all, level));
  return parts;
}

function opening({ report, blamed, rest, uses }: Parts, { of }: MarkdownPlace): string[] {
  if (report.summary.files === 0) return of === 'comment' ? [headline(report, blamed), tally(report)] : [tally(report)];
  return [headline(report, blamed) + (of === 'bump' ? '' : nextStep(blamed, rest, uses, report.pin))];
}

/** The tally, with the references behind it that don't stand above with their suggestions. */
function closing({ report, suggested }: Parts, { list }: Level): string {
  const told = new Set([...suggested].map(({ use }) => use));
  const listed = report.uses.filter(({ use }) => !told.has(use));
  return list && listed.length > 0 ? collapsible(tally(report), referenceTable(listed)) : tally(report);
}

function sections(texts: ReadonlyMap<string, string>): string {
  return [...texts].map(([name, text]) => `#### ${codeSpan(name)}\n\n${text}`).join('\n\n');
}
