import { appendFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { info, notice, setFailed, setOutput, warning } from '@actions/core';
import { logLine, terminalText } from '../model/escape.ts';
import type { Log } from '../model/ports.ts';
import type { WorkflowRun } from '../publish.ts';
import { writeReportFile } from '../workspace/named-files.ts';

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

  warning(message: string): void {
    warning(terminalText(message));
  }

  progress(): void {
    // A log has no line to draw again.
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
    if (path !== undefined && path !== '') await appendFile(path, markdown);
  }

  async keepReport(json: Iterable<string>, path: string | undefined): Promise<string> {
    const folder = process.env.RUNNER_TEMP || tmpdir();
    const file = path ?? join(await mkdtemp(join(folder, 'freshfrom-')), 'report.json');
    this.#keep('report-file', file, json);
    return file;
  }

  async keepSarif(sarif: Iterable<string>, path: string): Promise<void> {
    this.#keep('sarif-file', path, sarif);
  }

  #keep(setting: string, path: string, text: Iterable<string>): void {
    writeReportFile({ setting, root: this.#root, path, makesFolders: true }, text);
  }
}
