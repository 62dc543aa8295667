import { gzipSync } from 'node:zlib';
import { bySeverity, type Finding } from '../check/finding.ts';
import { incompleteness, type Report } from '../check/report.ts';
import type { Rule } from '../check/rule.ts';
import { PROJECT_URL, ruleUrl } from '../model/project.ts';
import { sarifText } from '../util/escape.ts';
import { formatJson, jsonListPieces, mapLazily } from './json-stream.ts';
import { resultMaker, SARIF_LEVELS, SARIF_ROOT } from './sarif-result.ts';
import { uneditedLines } from './unedited.ts';
import { unproposedTagNotes } from './unproposed-tags.ts';

/** What the log says of the program that wrote it. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Rule[];
}

/**
 * What GitHub's code scanning takes; a file with more is refused whole.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MAX_RESULTS = 25_000;
/** It takes 10 MB, compressed; the upload adds a hash to every result. */
const MAX_COMPRESSED = 9_000_000;
/** Of references that no result speaks of. */
const MAX_NOTES = 1000;
/** A string holds no more than half a gigabyte, and a hostile path fills much of that. In characters, unindented. */
const MAX_TEXT = 100_000_000;

/**
 * The report as SARIF 2.1.0, in pieces, for code scanning and editors. Where that would be more than code scanning takes, the
 * gravest findings are kept, and a notification says so.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function renderSarif(report: Report, tool: SarifTool): Iterable<string> {
  const ranked = [...report.findings].sort(bySeverity);
  const resultOf = resultMaker(report, tool.rules);
  for (let count = affordable(ranked, resultOf); ; count = Math.floor(count / 2)) {
    const kept = new Set(ranked.slice(0, count));
    const findings = report.findings.filter((finding) => kept.has(finding));
    const log = formatJson(logOf(report, tool, count), '');
    const pieces = (): Iterable<string> => withResults(log, mapLazily(findings, resultOf));
    if (count === 0 || compressedSize(pieces()) <= MAX_COMPRESSED) return pieces();
  }
}

/** The log with its results, in pieces. They are the last list in it, and empty there. */
function* withResults(log: string, results: Iterable<object>): Generator<string> {
  const at = log.lastIndexOf('[]');
  yield log.slice(0, at);
  yield* jsonListPieces(results, '      ');
  yield `${log.slice(at + '[]'.length)}\n`;
}

/** Piece by piece, which comes to hardly more than the whole does. */
function compressedSize(pieces: Iterable<string>): number {
  let size = 0;
  for (const piece of pieces) size += gzipSync(piece).length;
  return size;
}

/** How many of the findings have room before anything is compressed. */
function affordable(ranked: readonly Finding[], resultOf: (finding: Finding) => object): number {
  let size = 0;
  for (const [index, finding] of ranked.slice(0, MAX_RESULTS).entries()) {
    size += JSON.stringify(resultOf(finding)).length;
    if (size > MAX_TEXT) return index;
  }
  return Math.min(ranked.length, MAX_RESULTS);
}

function logOf(report: Report, { version, rules }: SarifTool, kept: number): object {
  const notes = notesOf(report, kept);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'freshfrom',
            version,
            semanticVersion: version,
            informationUri: PROJECT_URL,
            rules: rules.map(descriptorOf),
          },
        },
        // An image that couldn't be looked up is no failed run: code scanning drops all results of one that says so.
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...notes.map((text) => ({ level: 'warning', message: { text } })),
              ...untold(report).map((text) => ({ level: 'note', message: { text } })),
            ],
          },
        ],
        // Without its address, which is another one on every machine.
        originalUriBaseIds: { [SARIF_ROOT]: { description: { text: 'The folder that freshfrom ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
}

/** What isn't in the results, in sentences. */
function notesOf(report: Report, kept: number): string[] {
  const all = report.findings.length;
  const cut = `Of ${all} findings the ${kept} gravest are here: code scanning takes no more.`;
  const incomplete = incompleteness(report);
  return [...(kept < all ? [cut] : []), ...(incomplete === undefined ? [] : [sarifText(incomplete)])];
}

/** Why references are left, and tags not moved to, of which no result speaks. */
function untold(report: Report): string[] {
  if (report.purpose === 'check') return [];
  const told = new Set(report.findings.map(({ use }) => use));
  const uses = report.uses.filter(({ use }) => !told.has(use));
  return [...uneditedLines({ ...report, uses }), ...unproposedTagNotes(report.uses)].slice(0, MAX_NOTES).map(sarifText);
}

function descriptorOf({ id, summary, severity, isQuiet }: Rule): object {
  const page = ruleUrl(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri: page,
    help: { text: `${summary} What to do: ${page}`, markdown: `${summary} [What to do](${page})` },
    defaultConfiguration: { level: SARIF_LEVELS[severity], enabled: isQuiet ? false : undefined },
  };
}
