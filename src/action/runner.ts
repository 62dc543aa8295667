import { appendFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { info, notice, setFailed, setOutput, warning } from '@actions/core';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { terminalText } from '../model/escape.ts';
import type { Log } from '../model/ports.ts';
import type { WorkflowRun } from '../publish.ts';

/** The runner that this action runs on: its log, outputs and job summary. */
export class ActionsRunner implements WorkflowRun, Log {
  info(message: string): void {
    info(terminalText(message));
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
    await keep('report-file', file, json);
    return file;
  }

  keepSarif(sarif: Iterable<string>, path: string): Promise<void> {
    return keep('sarif-file', path, sarif);
  }
}

/** @param input what names the file, for the message where it can't be written */
async function keep(input: string, file: string, text: Iterable<string>): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new ConfigurationError(`${input}: ${file} can't be written: ${messageOf(error)}`, { cause: error });
  }
}
