import { appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { info, notice, setFailed, setOutput, warning } from '@actions/core';
import { OperationalError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import type { Settings } from '../settings/index.ts';
import { toFileError } from '../system/file-error.ts';
import { logLine, terminalText } from '../util/escape.ts';
import { assertReportWritable, type ReportFile, writeReportFile } from '../workspace/report-file.ts';
import type { WorkflowRun } from './publish.ts';

/** The runner that this action runs on: its log, outputs and job summary. */
export class ActionsRunner implements WorkflowRun, Log {
  readonly #root: string;

  /** @param root the workspace */
  constructor(root: string) {
    this.#root = root;
  }

  info(message: string): void {
    info(logLine(message));
  }

  notice(message: string): void {
    notice(terminalText(message));
  }

  /** Logs a notice that GitHub shows at the file. */
  noticeAt(file: string, title: string, message: string): void {
    notice(terminalText(message), { file, title, startLine: 1 });
  }

  warning(message: string): void {
    warning(terminalText(message));
  }

  progress(): void {
    // A workflow's log can't redraw a line.
  }

  annotate(commands: readonly string[]): void {
    for (const command of commands) process.stdout.write(`${command}\n`);
  }

  output(name: string, value: string | number | boolean): void {
    setOutput(name, value);
  }

  fail(message: string): void {
    setFailed(terminalText(message));
  }

  async summarize(markdown: string): Promise<void> {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '') return;
    await appendFile(path, markdown).catch((error: unknown) => {
      throw new OperationalError(
        'unwritable-file',
        `The job summary can't be written: ${toFileError(error).message}.`,
        {
          cause: error,
        },
      );
    });
  }

  /** Fails early where a report file can't be written. @throws OperationalError */
  checkPlaces({ reportFile, sarifFile }: Pick<Settings, 'reportFile' | 'sarifFile'>): void {
    if (reportFile !== undefined) assertReportWritable(this.#placeOf('report-file', reportFile));
    if (sarifFile !== undefined) assertReportWritable(this.#placeOf('sarif-file', sarifFile));
  }

  async keepReport(json: Iterable<string>, path: string | undefined): Promise<string> {
    const folder = process.env.RUNNER_TEMP || tmpdir();
    const file = path ?? join(await mkdtemp(join(folder, 'freshfrom-')), 'report.json');
    writeReportFile(this.#placeOf('report-file', file), json);
    return file;
  }

  async keepSarif(sarif: Iterable<string>, path: string): Promise<void> {
    writeReportFile(this.#placeOf('sarif-file', path), sarif);
  }

  #placeOf(setting: string, path: string): ReportFile {
    return { setting, root: this.#root, path, makesFolders: true };
  }
}
