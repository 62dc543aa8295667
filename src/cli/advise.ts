import type { AdvisedFile, FileAdvice } from '../advice/advised-file.ts';
import { RegistryAdvisor } from '../advice/registry-advisor.ts';
import { tagAllowance } from '../check/ignore.ts';
import { check, type PipelineParts } from '../check/pipeline.ts';
import type { Report } from '../check/report.ts';
import { renderAdviceMarkdown } from '../reports/advice-markdown.ts';
import { renderAdviceText } from '../reports/advice-text.ts';
import { advisedRules } from '../rules.ts';
import type { Settings } from '../settings/index.ts';

/** What every command works with. */
export type CommonParts = Omit<PipelineParts, 'rules' | 'advisor' | 'look'>;

/** What the advice of a run is. */
export interface AdviceRun {
  readonly report: Report;
  readonly advice: readonly FileAdvice[];
}

/** Advice about the bases of all files: what the rules say, and what could stand in the final stage's place. */
export async function advise(parts: CommonParts, settings: Settings): Promise<AdviceRun> {
  const { files, clock, log } = parts;
  const advisor = new RegistryAdvisor({
    files,
    clock,
    log,
    platforms: settings.check.platforms,
    maxDownload: settings.maxDownload,
    allows: tagAllowance(settings.check, clock.now()),
  });
  const advice: FileAdvice[] = [];
  const onFile = async (file: AdvisedFile): Promise<void> => {
    if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
  };
  const report = await check({ ...parts, rules: advisedRules, advisor, onFile }, settings.check);
  return { report, advice };
}

/** The advice for people. */
export function renderAdvice({ report, advice }: AdviceRun, format: 'text' | 'markdown', colour: boolean): string {
  return format === 'text' ? renderAdviceText(report, advice, colour) : renderAdviceMarkdown(report, advice);
}
