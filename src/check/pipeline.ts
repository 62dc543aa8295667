import type { Clock, DigestHistoryStore, Resolver } from '../model/ports.ts';

import { AuxiliaryLookups } from './auxiliary-lookups.ts';
import type { Examined } from './explained.ts';
import { byPlace, type Finding, isNamed } from './finding.ts';
import { activeEntries, ignoredRules } from './ignore.ts';
import { EDITED_FOR, ignoring, type JudgedUse, judge } from './judgement.ts';
import { lookUp } from './look-up.ts';
import { propose } from './propose/index.ts';
import { type ExtractParts, extractFiles } from './read-files.ts';
import { type Report, summarize } from './report.ts';
import type { OutlinedFile, Rule } from './rule.ts';
import type { CheckSettings, IgnoreEntry } from './settings.ts';
import { type Blame, stateRules } from './state-rules.ts';
import { tellIdleComments, tellIdleExceptions, tellLimits } from './tell-idle.ts';

export type { Blame } from './state-rules.ts';

/** Adds what is known of the bases of a file's stages. What can't be had is left out; nothing is thrown. */
export interface Advisor<File extends OutlinedFile> {
  /** @param resolver undefined where no registry is asked */
  advise(file: OutlinedFile, resolver: Resolver | undefined): Promise<File>;
}

/** What the path from files to a report works with. */
export interface PipelineParts<File extends OutlinedFile = OutlinedFile> extends ExtractParts {
  readonly rules: readonly Rule<File>[];
  /** Of all rules, those that aren't stated too. */
  readonly ruleIds: ReadonlySet<string>;
  /** Whether all files are looked for, and not only some that a call names. */
  readonly seesAll: boolean;
  /** Made when the first image has to be looked up. Undefined: no registry is asked. */
  readonly resolver: (() => Promise<Resolver>) | undefined;
  readonly advisor: Advisor<File>;
  readonly clock: Clock;
  /** Since when digests are known. */
  readonly sightings: DigestHistoryStore;
  /** `check`: what is wrong; `bump`: what is to be written, newer tags too. */
  readonly purpose: 'check' | 'bump';
  /** What a run before this one has found out about a move. */
  readonly examined: (from: string, to: string) => Examined | undefined;
  /** Takes out the edits that can't be made where they are to be. */
  readonly restrict?: (uses: readonly JudgedUse[]) => Promise<readonly JudgedUse[]>;
  /** Is shown each file with what is known of its stages, which nobody else keeps. */
  readonly look?: (file: File) => Promise<void> | void;
}

/**
 * The path from file text to a report: find, extract, resolve, judge, advise, state the rules. Writes nothing.
 * @param blame what the change under review brought, where only its files are read
 */
export async function check<File extends OutlinedFile>(
  parts: PipelineParts<File>,
  settings: CheckSettings,
  blame?: Blame,
): Promise<Report> {
  const ignore = activeEntries(settings.ignore, parts.clock.now());
  const files = await extractFiles(parts, settings, ignore);
  tellIdleComments(files, parts.ruleIds, parts.log);
  const seesAll = parts.seesAll && blame === undefined && !settings.isNarrowed;
  const ground = { files, known: parts.ruleIds, now: parts.clock.now(), seesAll };
  tellIdleExceptions(settings.exceptions, ground, parts.log);
  if (parts.purpose === 'check') tellLimits(parts.rules, settings, parts.log);
  const found = files.flatMap(({ uses }) => uses);
  const answers = await lookUp(found, parts.resolver, parts.log);
  const visibleRepositories = answers.visibleRepositories();
  const verdicts = found.map((use) => {
    const verdict = judge(use, { resolution: answers.of(use), visibleRepositories });
    return isEditForbidden(verdict, ignore) ? ignoring(verdict) : verdict;
  });
  const { resolver } = answers;
  const contents = new Map(files.flatMap(({ file, content }) => (content === undefined ? [] : [[file, content]])));
  const beside = resolver && new AuxiliaryLookups(resolver, verdicts);
  const proposed = beside === undefined ? verdicts : await propose(verdicts, { ...parts, resolver: beside }, settings);
  const restricted = parts.restrict === undefined ? proposed : await parts.restrict(proposed);
  const told = beside?.tell(restricted) ?? restricted;
  const uses: JudgedUse[] = [];
  const findings: Finding[] = [];
  const total = files.length;
  let at = 0;
  // One after the other, and each is let go with its bytes and its stages: together they may be very large.
  const rest = files.reverse();
  for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
    parts.log.progress(`looked at ${total - rest.length - 1} of ${total} files`);
    const own = told.slice(at, at + file.uses.length);
    at += own.length;
    const outlined = { file: file.file, problems: file.problems, uses: own, stages: await file.stages() };
    const advised = await parts.advisor.advise(outlined, beside);
    await parts.look?.(advised);
    const noted = { ...advised, uses: beside?.tell(advised.uses) ?? advised.uses };
    for (const judged of noted.uses) uses.push(judged);
    for (const finding of stateRules(noted, parts.rules, settings, ignore, blame ?? everything)) findings.push(finding);
  }
  return {
    summary: summarize(total, uses),
    uses,
    findings: findings.sort(byPlace),
    contents,
    failed: findings.some((finding) => finding.blamed && isNamed(finding, settings.failOn)),
    silentRegistries: answers.silentRegistries(),
    timeWasUp: beside?.timeWasUp === true || uses.some(isCutShort),
    purpose: parts.purpose,
    pin: settings.pin,
    isOfChange: blame !== undefined,
  };
}

const everything: Blame = () => true;

function isCutShort({ failure, unreadPin }: JudgedUse): boolean {
  return failure?.code === 'deadline-exceeded' || unreadPin?.code === 'deadline-exceeded';
}

/** A use whose rule is ignored isn't edited for that rule's sake either. */
function isEditForbidden(judged: JudgedUse, ignore: readonly IgnoreEntry[]): boolean {
  const rule = EDITED_FOR[judged.status];
  return rule !== undefined && ignoredRules(judged.use, ignore)(rule);
}
