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

/** The program that writes the log. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Rule[];
}

/**
 * The most results that GitHub's code scanning accepts; it rejects a file with more as a whole.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MAX_RESULTS = 25_000;
/** It accepts 10 MB of gzip data; the upload adds a hash to every result. In bytes. */
const MAX_COMPRESSED = 9_000_000;
/** The most notes about references without a result. */
const MAX_NOTES = 1000;
/** The longest log, in characters, without indentation. A string can't be longer than half a gigabyte, and paths may be hostile. */
const MAX_TEXT = 100_000_000;

/**
 * The report as SARIF 2.1.0, in pieces, for code scanning and editors. When code scanning would reject the log for its size,
 * only the most severe findings are kept, and a notification says so.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function renderSarif(report: Report, tool: SarifTool): Iterable<string> {
  const ranked = [...report.findings].sort(bySeverity);
  const resultOf = resultMaker(report, tool.rules);
  for (let count = countWithinLimits(ranked, resultOf); ; count = Math.floor(count / 2)) {
    const kept = new Set(ranked.slice(0, count));
    const findings = report.findings.filter((finding) => kept.has(finding));
    const log = formatJson(logOf(report, tool, count), '');
    const pieces = (): Iterable<string> => withResults(log, mapLazily(findings, resultOf));
    if (count === 0 || compressedSize(pieces()) <= MAX_COMPRESSED) return pieces();
  }
}

/** The log with its results, in pieces. `log` has an empty list of results, its last list. */
function* withResults(log: string, results: Iterable<object>): Generator<string> {
  const at = log.lastIndexOf('[]');
  yield log.slice(0, at);
  yield* jsonListPieces(results, '      ');
  yield `${log.slice(at + '[]'.length)}\n`;
}

/** Compresses piece by piece, which gives hardly more bytes than the whole. */
function compressedSize(pieces: Iterable<string>): number {
  let size = 0;
  for (const piece of pieces) size += gzipSync(piece).length;
  return size;
}

/** How many findings fit into the limits that don't need compression. */
function countWithinLimits(ranked: readonly Finding[], resultOf: (finding: Finding) => object): number {
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
        // True also after failed look-ups: code scanning drops all results of a failed run.
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...notes.map((text) => ({ level: 'warning', message: { text } })),
              ...notesOnEdits(report).map((text) => ({ level: 'note', message: { text } })),
            ],
          },
        ],
        // Without a URI, which would differ from machine to machine.
        originalUriBaseIds: { [SARIF_ROOT]: { description: { text: 'The folder that freshfrom ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
}

/** Sentences about results that are missing. */
function notesOf(report: Report, kept: number): string[] {
  const all = report.findings.length;
  const cut = `This file has the ${kept} most severe of ${all} findings: code scanning accepts no more.`;
  const incomplete = incompleteness(report);
  return [...(kept < all ? [cut] : []), ...(incomplete === undefined ? [] : [sarifText(incomplete)])];
}

/** Sentences about references that are left as they are and tags that aren't proposed, when no result mentions them. */
function notesOnEdits(report: Report): string[] {
  if (report.purpose === 'check') return [];
  const withResult = new Set(report.findings.map(({ use }) => use));
  const uses = report.uses.filter(({ use }) => !withResult.has(use));
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
