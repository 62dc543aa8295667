import { join } from 'node:path';
import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { IsTouched } from '../check/apply-rules.ts';
import { SEVERITIES } from '../check/finding.ts';
import type { FileReport, Report, RunOutcome } from '../check/report.ts';
import { outcomeOfNothing } from '../check/run-tally.ts';
import type { RunParts } from '../composition.ts';
import { formats, hasKnownName } from '../formats/index.ts';
import type { Clock, DigestHistoryStore, LinkedFiles } from '../model/ports.ts';
import { unusedGlobWarnings } from '../reports/unused-globs.ts';
import type { Settings } from '../settings/index.ts';
import type { ChangedFiles } from '../workspace/changed-files.ts';
import { createPathSelector } from '../workspace/path-selector.ts';
import { assertReportWritable, type ReportFile, writeReportFile } from '../workspace/report-file.ts';
import { StdinFile } from '../workspace/stdin-file.ts';
import { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { CommandContext } from './command-context.ts';
import { createWriter, renderJsonPieces, renderSarifPieces } from './render.ts';
import { sourceLines } from './source-lines.ts';

/** The result of a run that needs all of its report at once. */
interface CollectedProject {
  readonly report: Report;
  readonly files: WorkspaceFiles;
}

/**
 * Checks the files that a call names, and writes the report files that the settings ask for. Each file is let go when it is
 * checked.
 * @returns the report in the call's format, in pieces
 */
export async function checkProject(
  context: CommandContext,
): Promise<{ readonly outcome: RunOutcome; readonly pieces: Iterable<string> }> {
  const { call, settings } = context;
  const { parts, places, close, sourceLine } = openProject(context);
  const change = call.base === undefined ? undefined : await changesSince(call.base, parts.files, context);
  const report = await createWriter(call, settings.check, sourceLine);
  // A format that is asked for twice is written from one text.
  const json =
    places.report &&
    (call.format === 'json' ? report : await createWriter({ ...call, format: 'json' }, settings.check, sourceLine));
  const sarif =
    places.sarif &&
    (call.format === 'sarif' ? report : await createWriter({ ...call, format: 'sarif' }, settings.check, sourceLine));
  const writers = new Set([report, json, sarif].filter((writer) => writer !== undefined));
  const receive = (file: FileReport): void => {
    for (const writer of writers) writer.add(file);
  };
  const judged = await runCheck(
    change === undefined ? parts : { ...parts, files: change },
    settings,
    receive,
    change?.touches,
  );
  // Without a base to compare with, no finding can be blamed on a change.
  const canFail = settings.scope !== 'changed' || judged.isOfChange;
  const outcome = { ...judged, failed: judged.failed && canFail };
  close(outcome);
  if (places.report !== undefined && json !== undefined) writeReportFile(places.report, json.pieces(outcome));
  if (places.sarif !== undefined && sarif !== undefined) writeReportFile(places.sarif, sarif.pieces(outcome));
  return { outcome, pieces: report.pieces(outcome) };
}

/** Advises on the files that a call names, and writes the report files that the settings ask for. */
export async function adviseProject(
  context: CommandContext,
): Promise<CollectedProject & { readonly advice: readonly FileAdvice[] }> {
  const { parts, files, places, close } = openProject(context);
  const { runAdvice } = await import('../composition.ts');
  const { report, advice } = await runAdvice(parts, context.settings);
  close(report);
  await writeReportFiles(places, report, advice);
  return { report, advice, files };
}

/** Finds the edits in the files that a call names, and writes the report files that the settings ask for. */
export async function bumpProject(context: CommandContext): Promise<CollectedProject> {
  const { parts, files, places, close } = openProject(context);
  // Node's crypto comes with it.
  const { CollectedReport } = await import('../check/collected-report.ts');
  const collected = new CollectedReport();
  const outcome = await runCheck(parts, context.settings, collected.add);
  const report = collected.with(outcome);
  close(report);
  await writeReportFiles(places, report);
  return { report, files };
}

/** The files that a change brings or edits, as local git knows it. */
async function changesSince(
  base: string,
  files: LinkedFiles,
  { configFile, log }: CommandContext,
): Promise<ChangedFiles> {
  const [{ BaseCommit }, { changedFiles }] = await Promise.all([
    import('../workspace/base-commit.ts'),
    import('../workspace/changed-files.ts'),
  ]);
  const commit = await BaseCommit.find('.', base);
  const config = configFile === undefined ? undefined : await files.read(configFile);
  if (configFile !== undefined && config !== undefined && 'bytes' in config) {
    const isSame = (await commit.former(configFile, config.bytes))?.isSame === true;
    if (!isSame) log.info(`${configFile} differs from ${base}; this check goes by it as it is now.`);
  }
  return changedFiles('.', files, commit);
}

/** Checks files. The code that does it is loaded where there are any. */
async function runCheck(
  parts: RunParts,
  settings: Settings,
  receive: (file: FileReport) => void,
  isTouched?: IsTouched,
): Promise<RunOutcome> {
  const paths = await parts.files.list();
  const isOfChange = isTouched !== undefined;
  if (paths.length === 0 && !mayWarn(settings))
    return outcomeOfNothing({ purpose: parts.purpose, pin: settings.check.pin, isOfChange });
  const { resolver } = parts;
  // Of what is written, nobody shall have changed a file between the first answer and its reading.
  if (resolver !== undefined && parts.purpose === 'check') {
    const { startFirstLookups } = await import('../check/first-lookups.ts');
    await startFirstLookups(paths, { ...parts, formats, resolver }, settings.check);
  }
  const composition = await import('../composition.ts');
  return composition.runCheck(parts, settings, receive, isTouched);
}

/** Whether there may be a warning about exceptions or rules, which need no file. */
function mayWarn({ check: { exceptions, rules, failOn } }: Settings): boolean {
  return (
    exceptions.all.length > 0 ||
    rules.size > 0 ||
    failOn.some((name) => !SEVERITIES.some((severity) => severity === name))
  );
}

/** The files that a call names, and what a run over them works with. */
interface OpenProject {
  readonly files: WorkspaceFiles;
  readonly parts: RunParts & { readonly files: LinkedFiles };
  readonly places: ReportPlaces;
  readonly sourceLine: (file: string, line: number) => string | undefined;
  /** Logs what the run as a whole has to tell. */
  readonly close: (outcome: RunOutcome) => void;
}

function openProject({ call, settings, log, clock, resolver }: CommandContext): OpenProject {
  const places = reportPlaces(settings);
  const isSelected = createPathSelector(settings, hasKnownName);
  const seesAll = call.paths.length === 0 && call.stdin === undefined;
  const starts = seesAll ? ['.'] : call.paths;
  const files = new WorkspaceFiles('.', { starts, isSelected }, log);
  const source = call.stdin === undefined ? files : new StdinFile(call.stdin.path, files);
  const parts: OpenProject['parts'] = {
    files: source,
    resolver: call.offline ? undefined : () => resolver.make(),
    clock,
    log,
    digestHistory: localHistory(clock),
    purpose: call.command === 'update' ? 'bump' : 'check',
    knownMove: () => undefined,
    seesAll,
  };
  const close = (outcome: RunOutcome): void => {
    log.done();
    if (call.verbose && resolver.made !== undefined) log.info(resolver.usage());
    for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), outcome.summary.files, seesAll))
      log.warning(idle);
  };
  return { files, parts, places, close, sourceLine: sourceLines((path) => source.readNow(path)) };
}

async function writeReportFiles(places: ReportPlaces, report: Report, advice?: readonly FileAdvice[]): Promise<void> {
  if (places.report !== undefined) writeReportFile(places.report, await renderJsonPieces(report, advice));
  if (places.sarif !== undefined) writeReportFile(places.sarif, await renderSarifPieces(report));
}

/** The history of digests in this user's cache folder. Its code is loaded where a `min-age` is set. */
function localHistory(clock: Clock): DigestHistoryStore {
  const store = async (): Promise<DigestHistoryStore> => {
    const [{ cacheFolder }, { DigestHistoryFile }] = await Promise.all([
      import('../registry/cache/cache-folder.ts'),
      import('../workspace/digest-history-file.ts'),
    ]);
    return new DigestHistoryFile(join(cacheFolder(process.env, process.platform), 'seen.json'), clock);
  };
  return { read: async () => (await store()).read(), update: async (change) => (await store()).update(change) };
}

/** The report files that the settings name. */
interface ReportPlaces {
  readonly report?: ReportFile;
  readonly sarif?: ReportFile;
}

/** @throws OperationalError where one can't be written, before any look-up */
function reportPlaces({ reportFile, sarifFile }: Settings): ReportPlaces {
  const placeOf = (setting: string, path: string): ReportFile => ({ setting, root: '.', path, makesFolders: false });
  const places = {
    ...(reportFile !== undefined && { report: placeOf('--report-file', reportFile) }),
    ...(sarifFile !== undefined && { sarif: placeOf('--sarif-file', sarifFile) }),
  };
  for (const place of Object.values(places)) assertReportWritable(place);
  return places;
}
