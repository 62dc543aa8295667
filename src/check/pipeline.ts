import type { Clock, DigestHistoryStore, Resolver } from '../model/ports.ts';
import { groupBy } from '../util/group-by.ts';
import { applyRules, type IsTouched } from './apply-rules.ts';
import { AuxiliaryLookups } from './auxiliary-lookups.ts';
import { byPlace, type Finding, isNamed } from './finding.ts';
import { warnOfIdleComments, warnOfIdleExceptions, warnOfLimits } from './idle-exceptions.ts';
import { activeEntries } from './ignore.ts';
import { judge } from './judge.ts';
import type { KnownMoveLookup } from './propose/digest-move.ts';
import { propose } from './propose/index.ts';
import type { ProposedUse } from './propose/proposed-use.ts';
import { type ReadFile, type ReadParts, readFiles } from './read-files.ts';
import { type Report, type ReportedUse, summarize } from './report.ts';
import { resolveUses } from './resolve.ts';
import type { OutlinedFile, Rule } from './rule.ts';
import type { CheckSettings } from './settings.ts';

/** Adds facts about the base images of a file's stages. It leaves out facts that it can't get, and never throws. */
export interface Advisor<File extends OutlinedFile> {
  /** @param resolver undefined where no registry is asked */
  advise(file: OutlinedFile, resolver: Resolver | undefined): Promise<File>;
}

/** What the pipeline from files to a report works with. */
export interface PipelineParts<File extends OutlinedFile = OutlinedFile> extends ReadParts {
  /** The rules to apply. */
  readonly rules: readonly Rule<File>[];
  /** The ids of all rules, applied or not. */
  readonly ruleIds: ReadonlySet<string>;
  /** Whether `files` are all files of the project, not only those that a call names. */
  readonly seesAll: boolean;
  /** Makes the resolver when the first image has to be looked up. Undefined: no registry is asked. */
  readonly resolver: (() => Promise<Resolver>) | undefined;
  readonly advisor: Advisor<File>;
  readonly clock: Clock;
  readonly digestHistory: DigestHistoryStore;
  /** `check`: report what is wrong; `bump`: also propose newer tags. */
  readonly purpose: 'check' | 'bump';
  readonly knownMove: KnownMoveLookup;
  /** Removes the edits that can't be written where they have to be. */
  readonly restrictEdits?: (uses: readonly ProposedUse[]) => Promise<readonly ProposedUse[]>;
  /** Receives each file with its stages, which the report doesn't keep. */
  readonly onFile?: (file: File) => Promise<void> | void;
}

/**
 * Makes a report of files: read, resolve, judge, propose, advise, apply the rules. Writes nothing.
 * @param isTouched undefined: no change is under review, so all files are checked, and all lines count
 */
export async function check<File extends OutlinedFile>(
  parts: PipelineParts<File>,
  settings: CheckSettings,
  isTouched?: IsTouched,
): Promise<Report> {
  const ignore = activeEntries(settings.ignore, parts.clock.now());
  const files = await readFiles(parts, settings);
  warnOfIdle(files, parts, settings, isTouched);

  const found = files.flatMap(({ uses }) => uses);
  const { resolved, resolver, visibleRepositories, silentRegistries } = await resolveUses(
    found,
    { ...settings, ignore },
    parts.resolver,
    parts.log,
  );
  const judged = resolved.map((use) => judge(use, visibleRepositories));
  const auxiliary = new AuxiliaryLookups(resolver, judged);
  const all = await propose(judged, { ...parts, resolver: auxiliary.resolver }, { ...settings, ignore });
  const proposed = (await parts.restrictEdits?.(all)) ?? all;
  const usesOf = groupBy(auxiliary.withNotes(proposed.map(unnoted)), ({ use }) => use.file);

  const uses: ReportedUse[] = [];
  const findings: Finding[] = [];
  const contents = new Map(files.flatMap(({ file, content }) => (content === undefined ? [] : [[file, content]])));
  const total = files.length;
  // One after the other, so that the bytes and stages of each can be freed: together they may be very large.
  const rest = files.reverse();
  for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
    parts.log.progress(`checked ${total - rest.length - 1} of ${total} files`);
    const outlined = { ...file, uses: usesOf.get(file.file) ?? [], stages: await file.stages() };
    const advised = await parts.advisor.advise(outlined, auxiliary.resolver);
    await parts.onFile?.(advised);
    const noted = { ...advised, uses: auxiliary.withNotes(advised.uses) };
    for (const use of noted.uses) uses.push(use);
    for (const finding of applyRules(noted, parts.rules, settings, ignore, isTouched)) findings.push(finding);
  }
  return {
    summary: summarize(total, uses),
    uses,
    findings: findings.sort(byPlace),
    contents,
    failed: findings.some((finding) => finding.blamed && isNamed(finding, settings.failOn)),
    silentRegistries,
    timeWasUp: auxiliary.timeWasUp || uses.some(isCutShort),
    purpose: parts.purpose,
    pin: settings.pin,
    isOfChange: isTouched !== undefined,
  };
}

/** Warns of comments and settings that do nothing. */
function warnOfIdle<File extends OutlinedFile>(
  files: readonly ReadFile[],
  { ruleIds, log, clock, seesAll, purpose, rules }: PipelineParts<File>,
  settings: CheckSettings,
  isTouched: IsTouched | undefined,
): void {
  warnOfIdleComments(files, ruleIds, log);
  const isWhole = seesAll && isTouched === undefined && !settings.isNarrowed;
  warnOfIdleExceptions(settings.exceptions, { files, known: ruleIds, now: clock.now(), seesAll: isWhole }, log);
  if (purpose === 'check') warnOfLimits(rules, settings, log);
}

const NO_NOTES: readonly never[] = [];

function unnoted(proposed: ProposedUse): ReportedUse {
  return { ...proposed, notes: NO_NOTES };
}

function isCutShort({ failure, unreadPin }: ReportedUse): boolean {
  return failure?.code === 'deadline-exceeded' || unreadPin?.code === 'deadline-exceeded';
}
