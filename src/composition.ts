import type { AdvisedFile } from './advice/advised-file.ts';
import type { FileAdvice } from './advice/alternatives/alternative.ts';
import { NameAdvisor } from './advice/name-advisor.ts';
import { needsFacts } from './advice/needs-facts.ts';
import type { RegistryAdvisor } from './advice/registry-advisor.ts';
import { type IsTouched, severityOf } from './check/apply-rules.ts';
import { CollectedReport } from './check/collected-report.ts';
import { check, type PipelineParts } from './check/pipeline.ts';
import type { ReadParts } from './check/read-files.ts';
import type { FileReport, Report, RunOutcome } from './check/report.ts';
import { tagAllowance } from './check/tag-allowance.ts';
import { formats } from './formats/index.ts';
import { hasLogIn } from './image-access.ts';
import type { Clock, FileSource, Log } from './model/ports.ts';
import { advisedRules, checkRules, ruleIds } from './rules.ts';
import type { Settings } from './settings/index.ts';

export { allRules, ruleIds } from './rules.ts';

/*
 * Puts the pipeline from files to a report together, for the Action and the command line. The command line loads it with the
 * first file.
 */

/** The parts of the pipeline that differ from run to run. */
export interface RunParts
  extends Omit<PipelineParts<AdvisedFile>, 'formats' | 'rules' | 'stageRules' | 'ruleIds' | 'advisor' | 'wantsStages'> {
  /** Whether the stages of a file of this outline are wanted also where no rule needs them. */
  readonly wantsStages?: ReadParts['wantsStages'];
}

/**
 * Checks files by the names of their images and the answers of registries on these; reads no image's content.
 * @param receive is given the report of each file, in their order
 */
export function runCheck(
  parts: RunParts,
  settings: Settings,
  receive: (file: FileReport) => void,
  isTouched?: IsTouched,
): Promise<RunOutcome> {
  const advisor = new NameAdvisor(parts.files);
  const isNeeded = needsFacts(checkRules.stageRules.filter((rule) => severityOf(rule, settings.check) !== 'off'));
  const wantsStages: ReadParts['wantsStages'] = (file, outline) =>
    isNeeded(outline) || parts.wantsStages?.(file, outline) === true;
  return check({ ...parts, ...checkRules, formats, ruleIds, advisor, wantsStages }, settings.check, receive, isTouched);
}

/** Advises on the base images of all files: findings, and alternatives to the base image of each final stage. */
export async function runAdvice(
  parts: Omit<RunParts, 'onFile' | 'wantsStages'>,
  settings: Settings,
): Promise<{ readonly report: Report; readonly advice: readonly FileAdvice[] }> {
  const hasHardenedLogin = await hasLogIn('dhi.io', settings);
  const advisor = await createRegistryAdvisor(parts, settings, hasHardenedLogin);
  const advice: FileAdvice[] = [];
  const onFile = async (file: AdvisedFile): Promise<void> => {
    if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
  };
  const collected = new CollectedReport();
  const outcome = await check(
    { ...parts, ...advisedRules, formats, ruleIds, advisor, onFile, wantsStages: () => true },
    settings.check,
    collected.add,
  );
  return { report: collected.with(outcome), advice };
}

/**
 * Makes an advisor that looks at images, their tags and the packages of a project.
 * @param hasHardenedLogin whether Docker's hardened images can be pulled
 */
export async function createRegistryAdvisor(
  { files, clock, log }: { readonly files: FileSource; readonly clock: Clock; readonly log: Log },
  settings: Pick<Settings, 'check' | 'maxDownload'>,
  hasHardenedLogin = false,
): Promise<RegistryAdvisor> {
  const { RegistryAdvisor } = await import('./advice/registry-advisor.ts');
  const { platforms, endOfLifeSoon } = settings.check;
  const allows = tagAllowance(settings.check, clock.now());
  return new RegistryAdvisor({
    files,
    clock,
    log,
    platforms,
    maxDownload: settings.maxDownload,
    allows,
    endOfLifeSoon,
    hasHardenedLogin,
  });
}
