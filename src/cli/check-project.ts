import { join } from 'node:path';
import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Report } from '../check/report.ts';
import { type RunParts, runAdvice, runCheck } from '../composition.ts';
import { hasKnownName } from '../formats/index.ts';
import type { Clock, DigestHistoryStore } from '../model/ports.ts';
import { unusedGlobWarnings } from '../reports/unused-globs.ts';
import type { Settings } from '../settings/index.ts';
import { createPathSelector } from '../workspace/path-selector.ts';
import { assertReportWritable, type ReportFile, writeReportFile } from '../workspace/report-file.ts';
import { WorkspaceFiles } from '../workspace/workspace-files.ts';
import type { CommandContext } from './command-context.ts';
import { renderJsonPieces, renderSarifPieces } from './render.ts';

/** The result of checking a project. */
interface CheckedProject {
  readonly report: Report;
  /** Undefined where the command asks for none. */
  readonly advice: readonly FileAdvice[] | undefined;
  readonly files: WorkspaceFiles;
}

/** Checks the files that a call names, and writes the report files that the settings ask for. */
export async function checkProject({ call, settings, log, clock, resolver }: CommandContext): Promise<CheckedProject> {
  const places = reportPlaces(settings);
  const isSelected = createPathSelector(settings, hasKnownName);
  const seesAll = call.paths.length === 0;
  const files = new WorkspaceFiles('.', { starts: seesAll ? ['.'] : call.paths, isSelected }, log);
  const parts: RunParts = {
    files,
    resolver: call.offline ? undefined : () => resolver.make(),
    clock,
    log,
    digestHistory: localHistory(clock),
    purpose: call.command === 'update' ? 'bump' : 'check',
    knownMove: () => undefined,
    seesAll,
  };
  const { report, advice } =
    call.command === 'advise'
      ? await runAdvice(parts, settings)
      : { report: await runCheck(parts, settings), advice: undefined };
  log.done();
  if (resolver.made !== undefined) log.info(resolver.usage());
  for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), report, seesAll)) log.warning(idle);
  if (places.report !== undefined) writeReportFile(places.report, await renderJsonPieces(report, advice));
  if (places.sarif !== undefined) writeReportFile(places.sarif, await renderSarifPieces(report));
  return { report, advice, files };
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

/** The report files that the settings name. @throws OperationalError where one can't be written, before any look-up */
function reportPlaces({ reportFile, sarifFile }: Settings): {
  readonly report?: ReportFile;
  readonly sarif?: ReportFile;
} {
  const placeOf = (setting: string, path: string): ReportFile => ({ setting, root: '.', path, makesFolders: false });
  const places = {
    ...(reportFile !== undefined && { report: placeOf('--report-file', reportFile) }),
    ...(sarifFile !== undefined && { sarif: placeOf('--sarif-file', sarifFile) }),
  };
  for (const place of Object.values(places)) assertReportWritable(place);
  return places;
}
