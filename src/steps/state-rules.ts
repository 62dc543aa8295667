import type { Finding, RuleMatch } from '../model/finding.ts';
import { ignoredRules } from '../model/ignore.ts';
import { ruleUrl } from '../model/project.ts';
import type { AdvisedFile, Rule } from '../model/rule.ts';
import type { CheckSettings, IgnoreEntry } from '../model/settings.ts';
import type { Range } from '../model/source-text.ts';

/** Whether the change under review brought the lines of a range. */
export type Blame = (file: string, range: Range) => boolean;

/** What the rules say of a file, with their severities, without what is ignored. */
export function stateRules(
  file: AdvisedFile,
  rules: readonly Rule<AdvisedFile>[],
  settings: CheckSettings,
  ignore: readonly IgnoreEntry[],
  blame: Blame,
): Finding[] {
  return rules.flatMap((rule) => {
    const severity = settings.rules.get(rule.id) ?? (rule.isQuiet ? 'off' : rule.severity);
    if (severity === 'off') return [];
    const kept = { ...file, uses: file.uses.filter(({ use }) => !ignoredRules(use, ignore)(rule.id)) };
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
    });
    if (isFileIgnored) return [];
    const matches = rule.check(kept).filter((match) => !isIgnoredThere(rule.id, match, file, ignore));
    return matches.map((match) => ({
      ...match,
      rule: rule.id,
      severity,
      help: ruleUrl(rule.id),
      blamed: [match.range, ...match.causes].some((range) => blame(match.file, range)),
    }));
  });
}

/** What is said of a stage and not of a reference: by the comment above the instruction, or as the reference in FROM. */
function isIgnoredThere(
  rule: string,
  { range }: RuleMatch,
  file: AdvisedFile,
  ignore: readonly IgnoreEntry[],
): boolean {
  const { line, column } = range.start;
  const byComment = file.stages.some(({ ignores }) =>
    ignores.some(({ range: own, comment }) => {
      const isThere = own.start.line <= line && line <= own.end.line;
      return isThere && (comment.rules === undefined || comment.rules.includes(rule));
    }),
  );
  const use = file.uses.find(({ use: { range: own } }) => own.start.line === line && own.start.column === column)?.use;
  return byComment || (use !== undefined && ignoredRules(use, ignore)(rule));
}
