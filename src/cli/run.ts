import { join } from 'node:path';
import type { FileAdvice } from '../advice/advised-file.ts';
import { NameAdvisor } from '../advice/name-advisor.ts';
import { check, type PipelineParts } from '../check/pipeline.ts';
import { incompleteness, type Report } from '../check/report.ts';
import { formats, hasKnownName } from '../formats/index.ts';
import { ConfigurationError, isBug, messageOf } from '../model/error.ts';
import type { Clock, DigestHistoryStore, Log } from '../model/ports.ts';
import { VERSION } from '../model/version.ts';
import { registryUsage } from '../reports/registry-usage.ts';
import { unusedGlobWarnings } from '../reports/unused-globs.ts';
import { checkRules, ruleIds } from '../rules.ts';
import { mergeSettings, type Settings } from '../settings/index.ts';
import { systemClock } from '../system/clock.ts';
import { terminalLines, withoutCommands } from '../util/escape.ts';
import { WorkspaceFiles } from '../workspace/files.ts';
import { checkReportPlace, type ReportPlace, writeReportFile } from '../workspace/named-files.ts';
import { selector } from '../workspace/selection.ts';
import type { CommonParts } from './advise.ts';
import { readConfig } from './config.ts';
import { type Call, helpText, parseCall } from './options.ts';
import { makeResolver } from './registry.ts';
import { renderForScanning, renderPieces } from './render.ts';
import { type Output, print } from './standard-output.ts';
import { TerminalLog } from './terminal-log.ts';

/** Runs one call. Standard output holds the report alone. @returns the exit status, as the help tells it */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  // Where standard error is closed, messages are lost; the report and the exit status aren't.
  process.stderr.on('error', () => undefined);
  const log = new TerminalLog(process.stderr, () => systemClock.now());
  try {
    const call = await parseCall(argv);
    if (typeof call === 'object') return await run(call, log, systemClock);
    await print(call === 'help' ? helpText() : `freshfrom ${VERSION}\n`);
    return 0;
  } catch (error) {
    log.done();
    const text = isBug(error) ? `freshfrom has a bug: ${error.stack}` : `freshfrom: ${messageOf(error)}`;
    process.stderr.write(`${withoutCommands(terminalLines(text))}\n`);
    return error instanceof ConfigurationError ? 2 : 3;
  }
}

async function run(call: Call, log: TerminalLog, clock: Clock): Promise<number> {
  const { config, place } = await readConfig(call.config, log);
  const settings = mergeSettings(call.settings, config, [...ruleIds], place);
  if (call.offline && (call.command === 'diff' || call.command === 'update')) {
    throw new ConfigurationError(
      'invalid-call',
      `freshfrom ${call.command} asks registries, so --offline leaves nothing to do.`,
    );
  }
  if (call.command === 'diff') {
    const { diff } = await import('./diff.ts');
    const resolver = await makeResolver(settings, clock, log);
    await print(await diff(call, settings, { resolver, clock, log }));
    log.info(registryUsage(resolver.statistics()));
    return 0;
  }
  const places = reportPlaces(settings);
  const isSelected = selector(settings, hasKnownName);
  const seesAll = call.paths.length === 0;
  const starts = seesAll ? ['.'] : call.paths;
  const files = new WorkspaceFiles('.', { starts, isSelected }, log);
  let requests: (() => string) | undefined;
  const resolver = async () => {
    const made = await makeResolver(settings, clock, log);
    requests = () => registryUsage(made.statistics());
    return made;
  };
  const purpose: PipelineParts['purpose'] = call.command === 'update' ? 'bump' : 'check';
  const sightings = lazySightings(clock);
  const common = {
    files,
    formats,
    ruleIds,
    resolver: call.offline ? undefined : resolver,
    clock,
    log,
    sightings,
    purpose,
    examined: () => undefined,
    seesAll,
  };
  const { report, advice } =
    call.command === 'advise' ? await adviseOn(common, settings) : await checkOn(common, settings);
  log.done();
  if (requests !== undefined) log.info(requests());
  for (const idle of unusedGlobWarnings(settings, isSelected.outcome(), report, seesAll)) log.warning(idle);
  if (places.report !== undefined) {
    const { renderJson } = await import('../reports/json.ts');
    writeReportFile(places.report, renderJson(report, advice));
  }
  if (places.sarif !== undefined) writeReportFile(places.sarif, await renderForScanning(report));
  if (call.command === 'update') {
    const { update } = await import('./update.ts');
    const { output, notes, warnings, refusals } = await update(call, settings, report, files);
    await print(shownPatch(output));
    for (const warning of warnings) log.warning(warning);
    for (const note of notes) log.info(note);
    for (const refusal of refusals) log.warning(refusal);
    return refusals.length > 0 ? 3 : tellSilence(report, log);
  }
  await print(await renderPieces(call, report, advice));
  const status = tellSilence(report, log);
  if (call.command === 'advise') return status;
  // Without a base to compare with nothing can be blamed on a change.
  return report.failed && settings.scope !== 'changed' ? 1 : status;
}

/** What a run found; advice only where it was asked for. */
interface Found {
  readonly report: Report;
  readonly advice: readonly FileAdvice[] | undefined;
}

async function checkOn(parts: CommonParts, settings: Settings): Promise<Found> {
  return {
    report: await check({ ...parts, rules: checkRules, advisor: new NameAdvisor(parts.files) }, settings.check),
    advice: undefined,
  };
}

async function adviseOn(parts: CommonParts, settings: Settings): Promise<Found> {
  const { advise } = await import('./advise.ts');
  return advise(parts, settings);
}

/** Beside the cache of this user. Loaded where a `min-age` is set. */
function lazySightings(clock: Clock): DigestHistoryStore {
  const store = async (): Promise<DigestHistoryStore> => {
    const [{ cacheFolder }, { FileSightings }] = await Promise.all([
      import('../registry/cache/cache-folder.ts'),
      import('../workspace/sighting-file.ts'),
    ]);
    return new FileSightings(join(cacheFolder(process.env, process.platform), 'seen.json'), clock);
  };
  return { read: async () => (await store()).read(), update: async (change) => (await store()).update(change) };
}

/** Where reports go besides standard output. @throws OperationalError where they can't, before anything is looked up */
function reportPlaces({ reportFile, sarifFile }: Settings): {
  readonly report?: ReportPlace;
  readonly sarif?: ReportPlace;
} {
  const placeOf = (setting: string, path: string): ReportPlace => ({ setting, root: '.', path, makesFolders: false });
  const places = {
    ...(reportFile !== undefined && { report: placeOf('--report-file', reportFile) }),
    ...(sarifFile !== undefined && { sarif: placeOf('--sarif-file', sarifFile) }),
  };
  for (const place of Object.values(places)) checkReportPlace(place);
  return places;
}

/** @returns 3 where the look-ups weren't completed, which is told, else 0 */
function tellSilence(report: Report, log: Log): number {
  const why = incompleteness(report);
  if (why === undefined) return 0;
  log.warning(why);
  return 3;
}

/** A patch for git keeps its bytes; on a terminal it is only looked at. */
function shownPatch(output: Output): Output {
  return process.stdout.isTTY === true && output instanceof Uint8Array ? terminalLines(output.toString()) : output;
}
