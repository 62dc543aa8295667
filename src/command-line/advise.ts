import { RegistryAdvisor } from '../advice/registry-advisor.ts';
import type { FileAdvice } from '../model/advice.ts';
import type { Report } from '../model/report.ts';
import { check, type PipelineParts } from '../pipeline.ts';
import { renderAdviceMarkdown } from '../reports/advice-markdown.ts';
import { renderAdviceText } from '../reports/advice-text.ts';
import { adviceRules } from '../rules/advice/index.ts';
import type { Settings } from '../settings/index.ts';

/** What the advice of a run is. */
export interface AdviceRun {
  readonly report: Report;
  readonly advice: readonly FileAdvice[];
}

/** Advice about the bases of all files: what the rules say, and what could stand in the final stage's place. */
export async function advise(parts: Omit<PipelineParts, 'rules' | 'advisor'>, settings: Settings): Promise<AdviceRun> {
  const { files, clock, log } = parts;
  const advisor = new RegistryAdvisor({
    files,
    clock,
    log,
    platforms: settings.check.platforms,
    maxDownload: settings.maxDownload,
  });
  const report = await check({ ...parts, rules: adviceRules, advisor }, settings.check);
  const advice: FileAdvice[] = [];
  for (const file of report.files) if (file.stages.length > 0) advice.push(await advisor.alternatives(file));
  return { report, advice };
}

/** The advice for people. */
export function renderAdvice({ report, advice }: AdviceRun, format: 'text' | 'markdown', colour: boolean): string {
  return format === 'text' ? renderAdviceText(report, advice, colour) : renderAdviceMarkdown(report, advice);
}
