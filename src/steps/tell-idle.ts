import type { Log } from '../model/ports.ts';
import type { Rule } from '../model/rule.ts';
import type { CheckSettings } from '../model/settings.ts';
import type { ExtractedFile } from './extract-files.ts';

/** Tells of comments that are to switch off rules that there are none of. @param known the ids of all rules */
export function tellIdleComments(
  files: readonly Pick<ExtractedFile, 'file' | 'ignores'>[],
  known: ReadonlySet<string>,
  log: Pick<Log, 'warning'>,
): void {
  for (const { file, ignores } of files) {
    for (const { rules, line } of ignores) {
      const [first, ...more] = rules.filter((rule) => !known.has(rule));
      if (first === undefined) continue;
      const others = more.length === 0 ? '' : ` and ${more.length} more`;
      log.warning(`${file}:${line}: the comment ignores "${first}"${others}, and there is no such rule.`);
    }
  }
}

/** Tells of rules that somebody wants to hear of in a check, and that see less there than in advice. */
export function tellLimits(
  rules: readonly Pick<Rule, 'id' | 'limitInCheck'>[],
  settings: Pick<CheckSettings, 'rules' | 'failOn'>,
  log: Pick<Log, 'warning'>,
): void {
  for (const { id, limitInCheck } of rules) {
    const severity = settings.rules.get(id);
    const isWanted = severity === undefined ? settings.failOn.includes(id) : severity !== 'off';
    if (limitInCheck !== undefined && isWanted) log.warning(limitInCheck);
  }
}
