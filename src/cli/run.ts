import { incompleteness, type RunOutcome } from '../check/report.ts';
import { RunResolver } from '../image-access.ts';
import { ConfigurationError, isBug, messageOf } from '../model/error.ts';
import type { Clock } from '../model/ports.ts';
import { VERSION } from '../model/version.ts';
import { mergeSettings, namesRules } from '../settings/index.ts';
import { systemClock } from '../system/clock.ts';
import { terminalLines, withoutCommands } from '../util/escape.ts';
import { adviseProject, checkProject } from './check-project.ts';
import { readConfig } from './config.ts';
import { type Call, parseCall, type Question } from './parse-call.ts';
import { renderAdvice } from './render.ts';
import { print, shownText } from './standard-output.ts';
import { TerminalLog } from './terminal-log.ts';

/** Runs one call. Only the report goes to standard output. @returns the exit status, as the help describes it */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  // Where standard error is closed, the run goes on without messages.
  process.stderr.on('error', () => undefined);
  const log = new TerminalLog(process.stderr, () => systemClock.now());
  try {
    const call = await parseCall(argv);
    if (!('asks' in call)) return await run(call, log, systemClock);
    await print(await answerTo(call));
    return 0;
  } catch (error) {
    log.done();
    process.stderr.write(`${withoutCommands(terminalLines(errorText(error)))}\n`);
    return error instanceof ConfigurationError ? 2 : 3;
  }
}

/** A line for each mistake in a call or a configuration; of a bug, where it is. */
function errorText(error: unknown): string {
  if (isBug(error)) return `freshfrom has a bug: ${error.stack}`;
  const lines = error instanceof ConfigurationError ? error.message.split('\n') : [messageOf(error)];
  return lines.map((line) => `freshfrom: ${line}`).join('\n');
}

/** What the command line says of itself. */
async function answerTo(question: Question): Promise<string> {
  switch (question.asks) {
    case 'version':
      return `freshfrom ${VERSION}\n`;
    case 'help': {
      const { commandText, overviewText } = await import('./help.ts');
      return question.command === undefined ? overviewText() : commandText(question.command);
    }
    case 'completion': {
      const { completionScript } = await import('./completion.ts');
      return completionScript(question.shell);
    }
  }
}

async function run(call: Call, log: TerminalLog, clock: Clock): Promise<number> {
  const { config, place, file: configFile } = await readConfig(call.config, log);
  const ruleIds = namesRules(call.settings, config) ? (await import('../composition.ts')).ruleIds : [];
  const settings = mergeSettings(call.settings, config, [...ruleIds], place);
  const { command } = call;
  if (call.offline && (command === 'diff' || command === 'update')) {
    throw new ConfigurationError('invalid-call', `freshfrom ${command} needs registries, so it takes no --offline.`);
  }
  const access = { githubToken: process.env.GITHUB_TOKEN, isForeign: false };
  const resolver = new RunResolver(access, settings, { clock, log });
  const parts = { call, settings, configFile, log, clock, resolver };
  switch (command) {
    case 'check': {
      const { outcome, pieces } = await checkProject(parts);
      await print(call.format === 'text' ? shownText(pieces) : pieces);
      const status = completion(outcome, log);
      return outcome.failed ? 1 : status;
    }
    case 'advise': {
      const { report, advice } = await adviseProject(parts);
      const pieces = await renderAdvice(call, report, advice);
      await print(call.format === 'text' ? shownText(pieces) : pieces);
      return completion(report, log);
    }
    case 'update': {
      const { updateProject } = await import('./update.ts');
      const { report, refusals } = await updateProject(parts);
      return refusals.length > 0 ? 3 : completion(report, log);
    }
    case 'diff': {
      const { diffImages } = await import('./diff.ts');
      await diffImages(parts);
      return 0;
    }
  }
}

/** @returns 3, with a warning, where the report is not complete, else 0 */
function completion(outcome: RunOutcome, log: TerminalLog): number {
  const why = incompleteness(outcome);
  if (why === undefined) return 0;
  log.warning(why);
  return 3;
}
