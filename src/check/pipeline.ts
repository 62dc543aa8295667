import type { ImageUse } from '../model/image-use.ts';
import type { Clock, DigestHistoryStore, Log, Resolver } from '../model/ports.ts';
import { mapAhead } from '../util/parallel.ts';
import { applyRules, type IsTouched, type StatedRule, statedRules } from './apply-rules.ts';
import { AuxiliaryLookups } from './auxiliary-lookups.ts';
import { byPlace, type Finding } from './finding.ts';
import { IdleNotes, warnOfLimits } from './idle-exceptions.ts';
import { activeEntries } from './ignore.ts';
import type { KnownMoveLookup } from './propose/digest-move.ts';
import { prepareProposals, propose } from './propose/index.ts';
import { type ProposedUse, proposeCurrent } from './propose/proposed-use.ts';
import { FILES_AT_ONCE, type ReadFile, type ReadParts, readFile } from './read-files.ts';
import { ReferenceLookups } from './reference-lookups.ts';
import type { FileReport, ReportedUse, RunOutcome } from './report.ts';
import type { JudgedFile, OutlinedFile, Rule } from './rule.ts';
import { RunTally } from './run-tally.ts';
import type { CheckSettings } from './settings.ts';
import { Supports } from './supports.ts';

/** Adds facts about the base images of a file's stages. It leaves out facts that it can't get, and never throws. */
export interface Advisor<File extends OutlinedFile> {
  /** @param resolver undefined where no registry is asked */
  advise(file: OutlinedFile, resolver: Resolver | undefined): Promise<File>;
}

/** What the pipeline from files to a report works with. */
export interface PipelineParts<File extends OutlinedFile = OutlinedFile> extends ReadParts {
  /** The rules that every file is checked by. */
  readonly rules: readonly Rule[];
  /** The rules that a file is checked by where its stages are wanted. */
  readonly stageRules: readonly Rule<File>[];
  /** The ids of all rules, applied or not. */
  readonly ruleIds: ReadonlySet<string>;
  /** Whether `files` are all files of the project, not only those that a call names. */
  readonly seesAll: boolean;
  /** Makes the resolver when the first image has to be looked up. Undefined: no registry is asked. */
  readonly resolver: (() => Promise<Resolver>) | undefined;
  readonly advisor: Advisor<File>;
  readonly clock: Clock;
  readonly log: Log;
  readonly digestHistory: DigestHistoryStore;
  /** `check`: report what is wrong; `bump`: also propose newer tags. */
  readonly purpose: 'check' | 'bump';
  readonly knownMove: KnownMoveLookup;
  /** Removes the edits that can't be written where they have to be. */
  readonly restrictEdits?: (uses: readonly ProposedUse[]) => Promise<readonly ProposedUse[]>;
  /** Receives each file whose stages are wanted, which the report doesn't keep. */
  readonly onFile?: (file: File) => Promise<void> | void;
}

/**
 * The uses of files that a check keeps between the look-ups and the verdicts. The files after them are read again: that is
 * cheap, and the uses of a hundred thousand files take gigabytes.
 */
const MAX_KEPT_USES = 5000;
/** Network and timers get their turn after so many files. */
const FILES_PER_TURN = 16;

/**
 * Reads, resolves, judges, proposes, advises and applies the rules, and hands on the report of each file, in their order. Writes
 * nothing. A check holds few files at a time; a bump holds all, since what it proposes for one may depend on the others.
 * @param isTouched undefined: no change is under review, so all files are checked, and all lines count
 */
export async function check<File extends OutlinedFile>(
  parts: PipelineParts<File>,
  configured: CheckSettings,
  receive: (file: FileReport) => void,
  isTouched?: IsTouched,
): Promise<RunOutcome> {
  const { clock, log, purpose } = parts;
  const settings = { ...configured, ignore: activeEntries(configured.ignore, clock.now()) };
  const paths = await parts.files.list();
  const isWhole = parts.seesAll && isTouched === undefined && !settings.isNarrowed;
  const idle = new IdleNotes(settings.exceptions, { ruleIds: parts.ruleIds, now: clock.now(), seesAll: isWhole });
  const warn = (): void => {
    idle.warn(log);
    if (purpose === 'check') warnOfLimits([...parts.rules, ...parts.stageRules], settings, log);
  };
  const read = async (path: string): Promise<ReadFile> => {
    const file = await readFile(path, parts, settings);
    idle.add(file);
    log.progress(`read ${idle.count} of ${paths.length} files`);
    return file;
  };
  const lookups = new ReferenceLookups(settings, parts.resolver, log);
  // Where there is nothing to wait for, each file is judged when it is read.
  const waits = purpose === 'bump' || parts.resolver !== undefined;
  const kept = new Map<string, ReadFile>();
  if (waits) {
    await readAhead(mapAhead(paths, FILES_AT_ONCE, read), lookups, kept, purpose === 'bump' ? Infinity : MAX_KEPT_USES);
    warn();
    await lookups.settle();
  }
  const auxiliary = new AuxiliaryLookups(lookups.resolver, lookups.judged());
  const proposalFor = await prepare([...kept.values()], lookups, { ...parts, resolver: auxiliary.resolver }, settings);
  const readAgain = async (path: string): Promise<ReadFile> => {
    const file = await readFile(path, parts, settings);
    // Another program may have changed it.
    lookups.start(file.uses);
    await lookups.settle();
    return file;
  };
  const reporter = new Reporter(parts, settings, auxiliary, isTouched);
  const tally = new RunTally(settings.failOn);
  const next = async (path: string): Promise<ReadFile> => kept.get(path) ?? (waits ? readAgain(path) : read(path));
  for await (const file of mapAhead(paths, FILES_AT_ONCE, next)) {
    log.progress(`checked ${tally.files} of ${paths.length} files`);
    kept.delete(file.file);
    const report = await reporter.report(file, proposalFor);
    tally.add(report);
    receive(report);
  }
  if (!waits) warn();
  if (reporter.oldTable !== undefined) log.notice(reporter.oldTable);
  return {
    summary: tally.summary,
    failed: tally.failed,
    silentRegistries: lookups.silentRegistries(),
    timeWasUp: auxiliary.timeWasUp || tally.isCutShort,
    purpose,
    pin: settings.pin,
    isOfChange: isTouched !== undefined,
  };
}

/** Starts the look-ups for all files, and keeps the first of the files. @param most the most uses that are kept */
async function readAhead(
  files: AsyncIterable<ReadFile>,
  lookups: ReferenceLookups,
  kept: Map<string, ReadFile>,
  most: number,
): Promise<void> {
  let [count, uses] = [0, 0];
  for await (const file of files) {
    lookups.start(file.uses);
    uses += file.uses.length;
    if (uses <= most) kept.set(file.file, file);
    count += 1;
    if (count % FILES_PER_TURN === 0) await new Promise(setImmediate);
  }
}

/** Makes what proposes for each use. Of a bump, all files have been read. */
async function prepare<File extends OutlinedFile>(
  files: readonly ReadFile[],
  lookups: ReferenceLookups,
  parts: Omit<PipelineParts<File>, 'resolver'> & { readonly resolver: Resolver | undefined },
  settings: CheckSettings,
): Promise<(use: ImageUse) => ProposedUse> {
  const references = lookups.judged();
  if (parts.purpose === 'check') {
    const proposeFor = await prepareProposals(references, parts, settings);
    return (use) => proposeFor(lookups.judge(use));
  }
  const judged = files.flatMap(({ uses }) => uses.map((use) => lookups.judge(use)));
  const all = await propose(judged, references, parts, settings);
  const proposed = new Map(((await parts.restrictEdits?.(all)) ?? all).map((each) => [each.use, each]));
  return (use) => proposed.get(use) ?? proposeCurrent(lookups.judge(use));
}

/** Makes the report of one file after the other. */
class Reporter<File extends OutlinedFile> {
  readonly #parts: PipelineParts<File>;
  readonly #settings: CheckSettings;
  readonly #auxiliary: AuxiliaryLookups;
  readonly #isTouched: IsTouched | undefined;
  readonly #rules: readonly StatedRule[];
  readonly #stageRules: readonly StatedRule<File>[];
  readonly #supports: Supports;

  constructor(
    parts: PipelineParts<File>,
    settings: CheckSettings,
    auxiliary: AuxiliaryLookups,
    isTouched: IsTouched | undefined,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#auxiliary = auxiliary;
    this.#isTouched = isTouched;
    this.#rules = statedRules(parts.rules, settings);
    this.#stageRules = statedRules(parts.stageRules, settings);
    this.#supports = new Supports({ now: parts.clock.now(), soon: settings.endOfLifeSoon });
  }

  async report(
    { file, content, uses: found, problems, structure, shippedStages }: ReadFile,
    proposalFor: (use: ImageUse) => ProposedUse,
  ): Promise<FileReport> {
    const uses = found.map((use): ReportedUse => {
      const support = this.#supports.of(use);
      return { notes: NO_NOTES, support, isShipped: isShipped(use, shippedStages), ...proposalFor(use) };
    });
    const judged = { file, uses, problems };
    const advised =
      structure && (await this.#advise({ outline: structure.outline, stages: await structure.stages(), ...judged }));
    const noted = this.#auxiliary.withNotes((advised ?? judged).uses);
    const findings = [
      ...this.#apply({ file, uses: noted, problems }, this.#rules),
      ...(advised === undefined ? [] : this.#apply({ ...advised, uses: noted }, this.#stageRules)),
    ];
    return { file, content, uses: noted, findings: findings.sort(byPlace) };
  }

  /** A sentence on the table of end of life, where it was used and is old. */
  get oldTable(): string | undefined {
    return this.#supports.oldTable;
  }

  async #advise(file: OutlinedFile): Promise<File> {
    const advised = await this.#parts.advisor.advise(file, this.#auxiliary.resolver);
    await this.#parts.onFile?.(advised);
    return advised;
  }

  #apply<Of extends JudgedFile>(file: Of, rules: readonly StatedRule<Of>[]): Finding[] {
    return applyRules(file, rules, this.#settings.ignore, this.#isTouched);
  }
}

const NO_NOTES: readonly never[] = [];

/** Whether the use is a base of what is shipped. Where the stages aren't known, the last FROM is. */
function isShipped({ kind, stage }: ImageUse, shippedStages: ReadonlySet<number> | undefined): boolean {
  return kind === 'from' && stage !== undefined && (shippedStages?.has(stage.index) ?? stage.final);
}
