import type { Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import { baseRules } from '../rules/index.ts';

/** A file that people write has fewer. */
const MAX_BREAKAGES = 50;

/** Something that does not work, with the line of its instruction. */
export interface Breakage {
  readonly line: number;
  /** `RUN needs a shell` */
  readonly clause: string;
  /** The id of the rule that says so. */
  readonly rule: string;
  /** Undefined where it is about a whole stage. */
  readonly step: Step | undefined;
}

/** What does not work and isn't broken today, in the order of the lines. @param known the texts of what is broken today */
export function newBreakages(all: readonly Breakage[], known: ReadonlySet<string>): Breakage[] {
  const found = new Map(all.map((one) => [breakageText(one), one]));
  const fresh = [...found].flatMap(([text, one]) => (known.has(text) ? [] : [one]));
  return fresh.sort((a, b) => a.line - b.line).slice(0, MAX_BREAKAGES);
}

/** `line 3: RUN needs a shell` */
export function breakageText({ line, clause }: Breakage): string {
  return `line ${line}: ${clause}`;
}

/** The conflicts of each instruction with its base; of the rules that find one there, those of the first. */
export function conflictsOn(file: AdvisedFile): Breakage[] {
  const seen = new Map<Step, string>();
  const found: Breakage[] = [];
  for (const { id, conflicts } of baseRules) {
    for (const facts of file.facts.stages) {
      for (const { step, clause } of conflicts(facts, file)) {
        if ((seen.get(step) ?? id) !== id) continue;
        seen.set(step, id);
        found.push({ line: step.range.start.line, clause, rule: id, step });
      }
    }
  }
  return found;
}
