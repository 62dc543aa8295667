import type { Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { baseRules } from '../rules/index.ts';

/** A longer list helps no reader. */
const MAX_LISTED = 5;

/**
 * What of a file works on its bases today and would not work with another one, in the order of the lines, as
 * `line 3: RUN needs a shell`: the conflicts of all stages there, less those of today.
 */
export function breaksOn(file: AdvisedFile, today: AdvisedFile): string[] {
  const known = new Set(conflictsOn(today));
  const breaks = conflictsOn(file).filter((text) => !known.has(text));
  const more = breaks.length - MAX_LISTED;
  return more > 0 ? [...breaks.slice(0, MAX_LISTED), `and ${more} more`] : breaks;
}

/** Each conflict once, in the order of the lines; of an instruction those of the first rule. */
function conflictsOn(file: AdvisedFile): string[] {
  const seen = new Map<Step, string>();
  const found: { readonly line: number; readonly clause: string }[] = [];
  for (const { id, conflicts } of baseRules) {
    for (const facts of file.facts.stages) {
      for (const { step, clause } of conflicts(facts, file)) {
        if ((seen.get(step) ?? id) !== id) continue;
        seen.set(step, id);
        found.push({ line: step.range.start.line, clause });
      }
    }
  }
  found.sort((a, b) => a.line - b.line);
  return [...new Set(found.map(({ line, clause }) => `line ${line}: ${clause}`))];
}
