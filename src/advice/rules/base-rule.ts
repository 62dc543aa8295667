import type { RuleMatch, Severity } from '../../check/finding.ts';
import type { Step } from '../../model/build-stage.ts';
import type { AdvisedFile } from '../advised-file.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import type { AdviceRule } from './advice-rule.ts';
import { matchAt } from './match.ts';

/** An instruction that doesn't work on the base of its stage, or may not work. */
export interface BaseConflict {
  readonly step: Step;
  /** The stage that the instruction is written in. */
  readonly stageIndex: number;
  /** For the list of what an alternative breaks: `RUN needs a shell`. */
  readonly clause: string;
  /** For a finding; undefined where it isn't certain enough to be one. */
  readonly message: string | undefined;
}

/** A rule on whether the instructions of a stage work on its base. */
export interface BaseRule extends AdviceRule {
  /** The conflicts of a stage, and of the stages that it is built on, with its base. Pure. */
  readonly conflicts: (stage: StageFacts, file: AdvisedFile) => readonly BaseConflict[];
}

/** A rule on what a stage does, and where it may find something. */
interface BaseRuleParts extends Pick<BaseRule, 'mayMatch' | 'conflicts'> {
  /** Whether a stage may have certain conflicts, where that is known before all of them are; by default it may. */
  readonly mayFind?: (stage: StageFacts, file: AdvisedFile) => boolean;
}

/** A rule that reports the certain conflicts, each in the stage where it is written. */
export function baseRule(
  id: string,
  severity: Severity,
  summary: string,
  { mayMatch, mayFind = () => true, conflicts }: BaseRuleParts,
): BaseRule {
  const check = (file: AdvisedFile): RuleMatch[] =>
    file.facts.stages.flatMap((facts) => {
      const found = mayFind(facts, file) ? conflicts(facts, file) : [];
      return found.flatMap(({ step, stageIndex, message }) => {
        const isOwn = stageIndex === facts.stage.index;
        return isOwn && message !== undefined ? [matchAt(file, step, message)] : [];
      });
    });
  return { id, severity, summary, mayMatch, check, conflicts };
}
