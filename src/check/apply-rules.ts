import type { IgnoreComment } from '../model/image-use.ts';
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
  const isIgnoredAt = ignoredPlaces(file, ignore);
  return rules.flatMap((rule) => {
    const isOn = rule.isQuiet !== true || settings.failOn.includes(rule.id);
    const severity = settings.rules.get(rule.id) ?? (isOn ? rule.severity : 'off');
    if (severity === 'off') return [];
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
    });
    if (isFileIgnored) return [];
    const matches = rule.check(file).filter((match) => !isIgnoredAt(rule.id, match));
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

/** Makes a predicate for matches that a comment above their instruction, or `ignore`, ignores. */
function ignoredPlaces(
  file: OutlinedFile,
  ignore: readonly IgnoreEntry[],
): (rule: string, match: RuleMatch) => boolean {
  // By line, as a file may have very many comments.
  const comments = new Map<number, IgnoreComment>();
  for (const { range, ignore: comment } of file.stages.flatMap(({ steps }) => steps)) {
    if (comment === undefined) continue;
    for (let { line } = range.start; line <= range.end.line; line += 1) comments.set(line, comment);
  }
  return (rule, match) => {
    const comment = comments.get(match.range.start.line);
    const byComment = comment !== undefined && (comment.rules === undefined || comment.rules.includes(rule));
    const { use } = match;
    return byComment || (use !== undefined && ignoredRules(use, ignore)(rule));
  };
}
