import { expect } from 'vitest';
import type { CliOptions } from '../../support/run-cli.ts';
import type { Project } from './project.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The JSON report, as programs read it. Its form is docs/report.schema.json's, which has a test of its own. */
export interface JsonReport {
  readonly schemaVersion: number;
  readonly summary: Readonly<Record<string, number>>;
  readonly references: readonly {
    readonly file: string;
    readonly kind: string;
    readonly written: string;
    readonly resolved?: string;
    readonly image?: object;
    readonly range: { readonly start: Place; readonly end: Place };
    readonly stage?: object;
    readonly status: string;
    readonly skipReason?: string;
    readonly error?: string;
    readonly current?: { readonly digest: string; readonly mediaType: string };
    readonly edits: readonly { readonly file: string; readonly text: string }[];
    readonly notEdited?: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly range: { readonly start: Place; readonly end: Place };
    readonly message: string;
    readonly help: string;
  }[];
}

/** What else a report's run left. */
export interface ReportedRun {
  readonly report: JsonReport;
  readonly exitCode: number;
  readonly stderr: string;
}

/** `check --format json` in the project: of the bundle on the `node` that is named, else of the sources in this process. */
export async function checkJson(
  project: Project,
  args: readonly string[] = [],
  options: Partial<CliOptions> = {},
): Promise<ReportedRun> {
  const { stdout, stderr, exitCode } = await project.runOrCall(['check', '--format', 'json', ...args], options);
  expect(stdout, stderr).toMatch(/^\{/);
  return { report: JSON.parse(stdout) as JsonReport, exitCode, stderr };
}

/** `written → status`, or `written → skipped/reason`: a report in a few lines. */
export function statuses({ references }: JsonReport): string[] {
  return references.map(
    ({ written, status, skipReason }) =>
      `${written.replace(/sha(256|512):([0-9a-f]{4})[0-9a-f]+/, '$2')} → ${status}${skipReason ? `/${skipReason}` : ''}`,
  );
}

/** `file:line rule`, in the order of the report. */
export function rulesOf({ findings }: JsonReport): string[] {
  return findings.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`);
}
