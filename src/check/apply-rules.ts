import { ruleUrl } from '../model/project.ts';
import type { Range } from '../model/source-text.ts';
import type { Finding, RuleMatch, Severity } from './finding.ts';
import { ignoredRules } from './ignore.ts';
import type { JudgedFile, Rule } from './rule.ts';
import type { CheckSettings, IgnoreEntry } from './settings.ts';

/** Whether the change under review touches the lines of a range. */
export type IsTouched = (file: string, range: Range) => boolean;

/** A rule that is not off, with what its findings have in common. */
export interface StatedRule<File extends JudgedFile = JudgedFile> extends Pick<Rule<File>, 'id' | 'check'> {
  readonly severity: Severity;
  /** The configuration has given it, for every match. */
  readonly isSeveritySet: boolean;
  readonly help: string;
}

/** The rules that the settings don't switch off, with their severities. */
export function statedRules<File extends JudgedFile>(
  rules: readonly Rule<File>[],
  settings: Pick<CheckSettings, 'rules' | 'failOn'>,
): StatedRule<File>[] {
  return rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    const isSeveritySet = settings.rules.has(rule.id);
    return severity === 'off'
      ? []
      : [{ id: rule.id, check: rule.check, severity, isSeveritySet, help: ruleUrl(rule.id) }];
  });
}

/** The severity that the settings give to a rule. */
export function severityOf(
  { id, severity, isQuiet }: Pick<Rule, 'id' | 'severity' | 'isQuiet'>,
  settings: Pick<CheckSettings, 'rules' | 'failOn'>,
): Severity | 'off' {
  const isOn = isQuiet !== true || settings.failOn.includes(id);
  return settings.rules.get(id) ?? (isOn ? severity : 'off');
}

/** Applies the rules to a file: their findings, without the ignored ones. */
export function applyRules<File extends JudgedFile>(
  file: File,
  rules: readonly StatedRule<File>[],
  ignore: readonly IgnoreEntry[],
  isTouched: IsTouched | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const { id, check, severity, isSeveritySet, help } of rules) {
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(id) !== false;
    });
    if (isFileIgnored) continue;
    for (const match of check(file)) {
      if (isIgnoredAt(id, match, ignore)) continue;
      const ranges = [match.range, ...match.causes];
      const blamed = isTouched === undefined || ranges.some((range) => isTouched(match.file, range));
      const own = isSeveritySet ? severity : (match.severity ?? severity);
      const { file: path, range, use, comment, causes, message } = match;
      findings.push({ rule: id, severity: own, help, blamed, file: path, range, use, comment, causes, message });
    }
  }
  return findings;
}

/** Whether a comment above the instruction, or an entry of `ignore`, switches the rule off there. */
function isIgnoredAt(rule: string, { comment, use }: RuleMatch, ignore: readonly IgnoreEntry[]): boolean {
  const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
  return byComment || (use !== undefined && ignoredRules(use, ignore)(rule));
}
