import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/** A SARIF log with one run, as far as the tests look at it. */
export interface SarifLog {
  readonly runs: readonly [SarifRun];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly SarifRule[] } };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: Message }[];
    },
  ];
  readonly columnKind: string;
  readonly results: readonly SarifResult[];
}

interface SarifRule {
  readonly id: string;
  readonly defaultConfiguration: { readonly level: string };
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly [SarifLocation];
  readonly relatedLocations?: readonly (SarifLocation & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly SarifFix[];
  readonly properties?: { readonly context: boolean };
}

interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region: Region };
}

export interface SarifFix {
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly {
      readonly deletedRegion: Region;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

interface Message {
  readonly text: string;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const SCHEMA = new URL('../fixtures/sarif/sarif-2.1.0-rtm.5.schema.json', import.meta.url);
// Ajv knows drafts from 6 on; nothing in this schema means something else there, but for these two keys.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
// One of its patterns is none in Unicode mode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

/** @throws where the text is no SARIF 2.1.0 */
export function parseSarif(text: string): SarifLog {
  const log: unknown = JSON.parse(text);
  if (!isSarif(log)) throw new Error(ajv.errorsText(isSarif.errors));
  return log as SarifLog;
}

/** The text with the fixes made, by nothing but SARIF's own words: lines, columns of UTF-16 code units, no BOM. */
export function applyFixes(text: string, fixes: readonly SarifFix[]): string {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  const lineStarts = [begin, ...[...text.matchAll(/\r\n|\n/g)].map(({ 0: end, index }) => index + end.length)];
  const offset = (line: number, column: number) => (lineStarts[line - 1] ?? Number.NaN) + column - 1;
  const places = fixes
    .flatMap(({ artifactChanges }) => artifactChanges.flatMap(({ replacements }) => replacements))
    .map(({ deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) => ({
      start: offset(startLine, startColumn),
      end: offset(endLine, endColumn),
      text: insertedContent.text,
    }));
  // Two results with one ARG between them have the same replacement.
  const distinct = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  return distinct
    .sort((a, b) => b.start - a.start)
    .reduce((so, place) => so.slice(0, place.start) + place.text + so.slice(place.end), text);
}
