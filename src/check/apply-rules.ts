import { ruleUrl } from '../model/project.ts';
import type { Range } from '../model/source-text.ts';
import type { Finding, RuleMatch } from './finding.ts';
import { ignoredRules } from './ignore.ts';
import type { OutlinedFile, Rule } from './rule.ts';
import type { CheckSettings, IgnoreEntry } from './settings.ts';

/** Whether the change under review touches the lines of a range. */
export type IsTouched = (file: string, range: Range) => boolean;

/** Applies the rules to a file: their findings with severities, without the ignored ones. */
export function applyRules<File extends OutlinedFile>(
  file: File,
  rules: readonly Rule<File>[],
  settings: CheckSettings,
  ignore: readonly IgnoreEntry[],
  isTouched: IsTouched | undefined,
): Finding[] {
  return rules.flatMap((rule) => {
    const isOn = rule.isQuiet !== true || settings.failOn.includes(rule.id);
    const severity = settings.rules.get(rule.id) ?? (isOn ? rule.severity : 'off');
    if (severity === 'off') return [];
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
    });
    if (isFileIgnored) return [];
    const matches = rule.check(file).filter((match) => !isIgnoredAt(rule.id, match, ignore));
    const help = ruleUrl(rule.id);
    return matches.map((match) => ({
      ...match,
      rule: rule.id,
      severity,
      help,
      blamed: [match.range, ...match.causes].some((range) => isTouched?.(match.file, range) ?? true),
    }));
  });
}

/** Whether a comment above the instruction, or an entry of `ignore`, switches the rule off there. */
function isIgnoredAt(rule: string, { comment, use }: RuleMatch, ignore: readonly IgnoreEntry[]): boolean {
  const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
  return byComment || (use !== undefined && ignoredRules(use, ignore)(rule));
}
