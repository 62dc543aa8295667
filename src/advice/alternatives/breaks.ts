import type { BaseTraits } from '../../bases/base-traits.ts';
import type { Step } from '../../model/build-stage.ts';
import type { Reference } from '../../model/reference.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { baseRules } from '../rules/index.ts';

/** A longer list helps no reader. */
const MAX_LISTED = 5;

/** An image as the base of a stage. */
export interface BaseImage {
  readonly reference: Reference;
  readonly traits: BaseTraits;
  readonly entrypoint: readonly string[] | undefined;
}

/**
 * What of a stage works on its base today and would not work on the candidate, in the order of the lines, as
 * `line 3: RUN needs a shell`: the conflicts with the candidate, less those of today.
 */
export function breaksOn(file: AdvisedFile, facts: StageFacts, candidate: BaseImage, now: BaseImage): string[] {
  const today = new Set(conflictsOn(file, withBase(facts, now)));
  const breaks = conflictsOn(file, withBase(facts, candidate)).filter((text) => !today.has(text));
  const more = breaks.length - MAX_LISTED;
  return more > 0 ? [...breaks.slice(0, MAX_LISTED), `and ${more} more`] : breaks;
}

/** The stage on another base. Artifacts that other stages make stay as they are. */
function withBase(facts: StageFacts, { reference, traits, entrypoint }: BaseImage): StageFacts {
  return { ...facts, stage: { ...facts.stage, root: reference, traits }, imageEntrypoint: entrypoint };
}

/** Each conflict once, in the order of the lines. */
function conflictsOn(file: AdvisedFile, facts: StageFacts): string[] {
  const seen = new Set<Step>();
  const found = baseRules.flatMap((rule) => {
    const conflicts = rule.conflicts(facts, file).filter(({ step }) => !seen.has(step));
    for (const { step } of conflicts) seen.add(step);
    return conflicts.map(({ step, clause }) => ({ line: step.range.start.line, clause }));
  });
  found.sort((a, b) => a.line - b.line);
  return [...new Set(found.map(({ line, clause }) => `line ${line}: ${clause}`))];
}
