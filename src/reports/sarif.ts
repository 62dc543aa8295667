import { incompleteness, type Report, type ReportPart, type RunOutcome, usesByReference } from '../check/report.ts';
import type { Rule } from '../check/rule.ts';
import { PROJECT_URL, ruleUrl } from '../model/project.ts';
import { sarifText } from '../util/escape.ts';
import { formatJson } from './json-text.ts';
import type { ReportWriter } from './report-writer.ts';
import { Fingerprints } from './sarif-fingerprint.ts';
import { type ResultMaker, resultMaker, SARIF_LEVELS, SARIF_ROOT } from './sarif-result.ts';
import { SarifResults } from './sarif-results.ts';
import { uneditedLines } from './unedited.ts';
import { unproposedTagNotes } from './unproposed-tags.ts';
import { zlib } from './zlib.ts';

/** The program that writes the log. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly Rule[];
}

/** It accepts 10 MB of gzip data; the upload adds a hash to every result. In bytes. */
const MAX_COMPRESSED = 9_000_000;
/** Where the results are kept in so many bytes, compressed at the fastest level or not at all, there is no need to try. */
const SURELY_ENOUGH = 0.8 * MAX_COMPRESSED;
/** The most notes about references without a result. */
const MAX_NOTES = 1000;
/**
 * The report as SARIF 2.1.0, for code scanning and editors. When code scanning would reject the log for its size, only the most
 * severe findings are kept, and a notification says so.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export class SarifWriter implements ReportWriter {
  readonly #tool: SarifTool;
  readonly #resultOf: ResultMaker;
  readonly #results = new SarifResults();
  readonly #fingerprints = new Fingerprints();

  constructor(tool: SarifTool) {
    this.#tool = tool;
    this.#resultOf = resultMaker(tool.rules);
  }

  add(part: ReportPart): void {
    const uses = usesByReference(part.uses);
    for (const finding of part.findings) {
      const fingerprint = this.#fingerprints.next(finding);
      this.#results.push(finding.severity, () => this.#resultOf(finding, uses.get(finding.use), fingerprint()));
    }
  }

  /** @param notes sentences about what no result mentions */
  pieces(outcome: RunOutcome, notes: readonly string[] = []): Iterable<string> {
    const results = this.#results;
    for (let count = results.fitting(); ; count = Math.floor(count / 2)) {
      const missing = missingResults(count, results.total);
      const log = formatJson(logOf(this.#tool, [...missing, ...incompleteLookups(outcome)], notes), '');
      const pieces = (): Iterable<string> => withResults(log, results.pieces(count));
      if (count === 0 || results.bytes <= SURELY_ENOUGH || compressedSize(pieces()) <= MAX_COMPRESSED) return pieces();
    }
  }
}

/** A whole report as SARIF, in pieces. */
export function renderSarif(report: Report, tool: SarifTool): Iterable<string> {
  const writer = new SarifWriter(tool);
  writer.add(report);
  return writer.pieces(report, notesOnEdits(report));
}

/** The log with its results, in pieces. `log` has an empty list of results, its last list. */
function* withResults(log: string, results: Iterable<string>): Generator<string> {
  const at = log.lastIndexOf('[]');
  yield log.slice(0, at);
  yield* results;
  yield `${log.slice(at + '[]'.length)}\n`;
}

/** Compresses piece by piece, which gives hardly more bytes than the whole. */
function compressedSize(pieces: Iterable<string>): number {
  let size = 0;
  for (const piece of pieces) size += zlib().gzipSync(piece).length;
  return size;
}

function logOf({ version, rules }: SarifTool, warnings: readonly string[], notes: readonly string[]): object {
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
              ...warnings.map((text) => ({ level: 'warning', message: { text } })),
              ...notes.map((text) => ({ level: 'note', message: { text } })),
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

/** A sentence about results that are missing, where some are. */
function missingResults(kept: number, all: number): string[] {
  if (kept === all) return [];
  return [`This file has the ${kept} most severe of ${all} findings: code scanning accepts no more.`];
}

function incompleteLookups(outcome: RunOutcome): string[] {
  const incomplete = incompleteness(outcome);
  return incomplete === undefined ? [] : [sarifText(incomplete)];
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
