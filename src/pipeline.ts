import { byPlace, isNamed } from './model/finding.ts';
import { activeEntries, ignoredRules } from './model/ignore.ts';
import { EDITED_FOR, type JudgedUse, judge, withoutEdits } from './model/judgement.ts';
import type { Advisor, Clock, Resolver, SightingStore } from './model/ports.ts';
import { type Report, summarize } from './model/report.ts';
import type { AdvisedFile, Rule } from './model/rule.ts';
import type { CheckSettings, IgnoreEntry } from './model/settings.ts';
import { propose } from './proposals/index.ts';
import { type ExtractParts, extractFiles, outlineFiles } from './steps/extract-files.ts';
import { lookUp } from './steps/look-up.ts';
import { type Blame, stateRules } from './steps/state-rules.ts';
import { tellIdleComments, tellLimits } from './steps/tell-idle.ts';

export type { Blame } from './steps/state-rules.ts';

/** What the path from files to a report works with. */
export interface PipelineParts extends ExtractParts {
  readonly rules: readonly Rule<AdvisedFile>[];
  /** Of all rules, those that aren't stated too. */
  readonly ruleIds: ReadonlySet<string>;
  /** Made when the first image has to be looked up. Undefined: no registry is asked. */
  readonly resolver: (() => Promise<Resolver>) | undefined;
  readonly advisor: Advisor;
  readonly clock: Clock;
  /** Since when digests are known. */
  readonly sightings: SightingStore;
  /** `check`: what is wrong; `bump`: what is to be written, newer tags too. */
  readonly purpose: 'check' | 'bump';
  /** Whether what a move changes was looked at by a run before this one. */
  readonly isExamined: (from: string, to: string) => boolean;
}

/**
 * The path from file text to a report: find, extract, resolve, judge, advise, state the rules. Writes nothing.
 * @param blame what the change under review brought, where only its files are read
 */
export async function check(parts: PipelineParts, settings: CheckSettings, blame?: Blame): Promise<Report> {
  const ignore = activeEntries(settings.ignore, parts.clock.now());
  const files = await extractFiles(parts, settings, ignore);
  tellIdleComments(files, parts.ruleIds, parts.log);
  if (parts.purpose === 'check') tellLimits(parts.rules, settings, parts.log);
  const found = files.flatMap(({ uses }) => uses);
  // While registries answer, the stages are looked at.
  const [answers, stages] = await Promise.all([lookUp(found, parts.resolver, parts.log), outlineFiles(files)]);
  const visibleRepositories = answers.visibleRepositories();
  const verdicts = found.map((use) => {
    const verdict = judge(use, { resolution: answers.of(use), visibleRepositories });
    return isEditForbidden(verdict, ignore) ? withoutEdits(verdict) : verdict;
  });
  const { resolver } = answers;
  const uses = resolver === undefined ? verdicts : await propose(verdicts, { ...parts, resolver }, settings);
  let at = 0;
  const judged = files.map(({ file, problems, uses: own }, index) => {
    at += own.length;
    return { file, problems, uses: uses.slice(at - own.length, at), stages: stages[index] ?? [] };
  });
  const advised = await parts.advisor.advise(judged, resolver);
  const findings = advised.flatMap((file) => stateRules(file, parts.rules, settings, ignore, blame ?? everything));
  return {
    summary: summarize(files.length, uses),
    uses,
    files: advised,
    findings: findings.sort(byPlace),
    contents: new Map(files.flatMap(({ file, content }) => (content === undefined ? [] : [[file, content] as const]))),
    failed: findings.some((finding) => finding.blamed && isNamed(finding, settings.failOn)),
    silentRegistries: answers.silentRegistries(),
    timeWasUp: uses.some(({ failure }) => failure?.kind === 'time-up'),
    isOfChange: blame !== undefined,
  };
}

const everything: Blame = () => true;

/** A use whose rule is ignored isn't edited for that rule's sake either. */
function isEditForbidden(judged: JudgedUse, ignore: readonly IgnoreEntry[]): boolean {
  const rule = EDITED_FOR[judged.status];
  return rule !== undefined && ignoredRules(judged.use, ignore)(rule);
}
