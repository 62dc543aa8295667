import { shortDigest } from '../model/digest.ts';
import { codeSpan, markdownText } from '../model/escape.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { byPlace, bySeverity, placeKey } from '../model/finding.ts';
import { groupBy } from '../model/group.ts';
import { imagePage } from '../model/image-page.ts';
import type { JudgedUse } from '../model/judgement.ts';
import { familiarName, familiarReference, type Reference } from '../model/reference.ts';
import type { Extras, Report } from '../model/report.ts';
import { count, enumerate, minuteOf, tally } from './phrases.ts';

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
export function renderMarkdown(
  report: Report,
  limit: number,
  { suggested = new Set(), explained = new Map(), advised = new Map() }: Partial<Extras> = {},
): string {
  const extras = { suggested, explained, advised };
  let body = '';
  for (const { details, rows } of LEVELS) {
    body = render(report, extras, details, rows);
    if (body.length <= limit) break;
  }
  return body;
}

function render(report: Report, { suggested, explained, advised }: Extras, details: boolean, rows: number): string {
  const ranked = [...report.findings].sort(bySeverity);
  const blamed = ranked.filter((finding) => finding.blamed);
  const offered = blamed.filter((finding) => suggested.has(finding));
  const rest = blamed.filter((finding) => !suggested.has(finding));
  const shown = rest.slice(0, rows);
  const context = ranked.filter((finding) => !finding.blamed);
  const parts = [headline(report, blamed, offered.length === blamed.length), ...tables(shown, report)];
  if (offered.length > 0) {
    const summary = `${count(offered.length, 'finding')} with a suggestion in the diff`;
    parts.push(details ? fold(summary, tables(offered, report).join('\n\n')) : `${summary}.`);
  }
  if (shown.length < rest.length) {
    const more = count(rest.length - shown.length, 'more finding');
    parts.push(`… and ${more}; the job summary and the report have them all.`);
  }
  if (details && context.length > 0) {
    const summary = `${count(context.length, 'finding')} that this change did not bring`;
    parts.push(fold(summary, tables(context, report).join('\n\n')));
  } else if (context.length > 0) parts.push(`This change did not bring ${count(context.length, 'other finding')}.`);
  if (details && explained.size > 0) {
    const texts = [...explained].map(([image, text]) => `#### ${codeSpan(image)}\n\n${text}`);
    parts.push(fold(`What changed in ${count(texts.length, 'image')}`, texts.join('\n\n')));
  }
  if (details && advised.size > 0) {
    const texts = [...advised].map(([file, text]) => `#### ${codeSpan(file)}\n\n${text}`);
    parts.push(fold('Other images that would do', texts.join('\n\n')));
  }
  const hasList = details && report.uses.length > 0;
  parts.push(hasList ? fold(tally(report.summary), referenceTable(report.uses)) : tally(report.summary));
  return `${parts.join('\n\n')}\n`;
}

/** What the opening sentence says of the findings of a rule, the gravest first. */
const STATES: readonly (readonly [string, string])[] = [
  ['dead-digest', 'pinned to a digest that is gone'],
  ['stale-digest', 'stale'],
  ['unpinned', 'not pinned by digest'],
  ['tag-not-found', 'unknown to the registry'],
  ['lookup-failed', 'not to be looked up'],
  ['untracked-digest', 'pinned without a tag'],
  ['platform-digest', 'pinned to one platform'],
];

/** One sentence that says what is the matter, and one that says what to do. */
function headline(report: Report, blamed: readonly Finding[], isAllOffered: boolean): string {
  if (report.summary.files === 0) return 'No Dockerfile found: nothing to check.';
  if (blamed.length === 0) {
    return report.summary.unresolved > 0
      ? '**Nothing to do here**, but some images could not be looked up.'
      : '**All base images are fresh.** Nothing to do.';
  }
  const said = STATES.flatMap(([rule, what]) => {
    const times = blamed.filter((finding) => finding.rule === rule).length;
    return times === 0 ? [] : [`${times} ${times === 1 ? 'is' : 'are'} ${what}`];
  });
  if (said.length === 0) return `**${count(blamed.length, 'remark')} on the base images.**`;
  const named = said.length > 3 ? [...said.slice(0, 2), 'more is listed below'] : said;
  const fixable = report.uses.some(({ edits }) => edits.length > 0);
  const command = ' Run `freshfrom update --write` to write the digests.';
  const action = isAllOffered ? ' Apply the suggestions in the diff.' : fixable ? command : '';
  return `**Of the base images, ${enumerate(named)}.**${action}`;
}

/** A table per file, files with graver findings first; one row per place, in the order of the lines. */
function tables(findings: readonly Finding[], report: Report): string[] {
  const uses = new Map(report.uses.map((judged) => [placeKey(judged.use), judged]));
  return [...groupBy(findings, ({ file }) => file)].map(([file, own]) => {
    const rows = [...groupBy([...own].sort(byPlace), placeKey)].map(([key, same]) => findingRow(same, uses.get(key)));
    return [
      `### ${codeSpan(file)}`,
      '',
      '| Line | Image | What is wrong | Digest |',
      '| ---: | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
}

function findingRow(findings: readonly Finding[], judged: JudgedUse | undefined): string {
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

function wordsFor(finding: Finding, judged: JudgedUse | undefined): string {
  const short = judged?.current === undefined || judged.notEdited !== undefined ? undefined : SHORT[finding.rule];
  return short ?? markdownText(finding.message);
}

/** The image's name, linked to its registry's page where one is known and the image is. */
function imageCell({ use, status }: JudgedUse): string {
  if (use.reference === undefined) return codeSpan(use.written);
  if (use.reference.tag === undefined) return codeSpan(`${familiarName(use.reference)}@…`);
  return status === 'unresolved' || status === 'skipped'
    ? codeSpan(familiarReference(use.reference))
    : imageLink(use.reference);
}

/** The image's name and tag, linked to its registry's page where one is known. */
export function imageLink(reference: Reference): string {
  const page = imagePage(reference);
  const name = codeSpan(familiarReference(reference));
  return page === undefined ? name : `[${name}](${page})`;
}

function digestCell({ use, current }: JudgedUse): string {
  const old = use.reference?.digest;
  if (current === undefined || current.digest === old) return old === undefined ? '' : codeSpan(shortDigest(old));
  return digestChange(old, current.digest);
}

/** `old → new`, shortened. */
export function digestChange(from: string | undefined, to: string): string {
  const now = codeSpan(shortDigest(to));
  return from === undefined ? now : `${codeSpan(shortDigest(from))} → ${now}`;
}

function referenceTable(uses: readonly JudgedUse[]): string {
  const rows = uses.map((judged) => {
    const { use, status, skipReason, waitsUntil } = judged;
    const why = waitsUntil === undefined ? skipReason : `waits until ${minuteOf(waitsUntil)}`;
    const state = why === undefined ? status : `${status} (${why})`;
    return `| ${codeSpan(`${use.file}:${use.range.start.line}`)} | ${imageCell(judged)} | ${state} | ${digestCell(judged)} |`;
  });
  return ['| Place | Image | Status | Digest |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A block that opens with a click. */
export function fold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
