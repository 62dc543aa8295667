import type { IgnoreComment } from '../model/image-use.ts';
import { ruleUrl } from '../model/project.ts';
import type { Range } from '../model/source-text.ts';
import type { Finding, RuleMatch } from './finding.ts';
import { ignoredRules } from './ignore.ts';
import type { OutlinedFile, Rule } from './rule.ts';
import type { CheckSettings, IgnoreEntry } from './settings.ts';

/** Whether the change under review brought the lines of a range. */
export type Blame = (file: string, range: Range) => boolean;

/** What the rules say of a file, with their severities, without what is ignored. */
export function stateRules<File extends OutlinedFile>(
  file: File,
  rules: readonly Rule<File>[],
  settings: CheckSettings,
  ignore: readonly IgnoreEntry[],
  blame: Blame | undefined,
): Finding[] {
  const isIgnoredThere = ignoredPlaces(file, ignore);
  return rules.flatMap((rule) => {
    const isHeard = rule.isQuiet !== true || settings.failOn.includes(rule.id);
    const severity = settings.rules.get(rule.id) ?? (isHeard ? rule.severity : 'off');
    if (severity === 'off') return [];
    const isFileIgnored = ignore.some(({ image, file: files, rule: ids }) => {
      const names = files ?? ids;
      return image === undefined && names !== undefined && files?.(file.file) !== false && ids?.(rule.id) !== false;
    });
    if (isFileIgnored) return [];
    const matches = rule.check(file).filter((match) => !isIgnoredThere(rule.id, match));
    const help = ruleUrl(rule.id);
    return matches.map((match) => ({
      ...match,
      rule: rule.id,
      severity,
      help,
      blamed: [match.range, ...match.causes].some((range) => blame?.(match.file, range) ?? true),
    }));
  });
}

/** What is ignored goes by its place: a comment above the instruction, or what is said of the reference that stands there. */
function ignoredPlaces(
  file: OutlinedFile,
  ignore: readonly IgnoreEntry[],
): (rule: string, match: RuleMatch) => boolean {
  // Found by the line and not by a look at each: a file may hold very many of them.
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
