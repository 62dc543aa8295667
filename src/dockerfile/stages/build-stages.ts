import type { BuildStage, Step } from '../../model/build-stage.ts';
import type { SourceText } from '../../model/source-text.ts';
import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { instructionAt } from '../syntax/instructions.ts';
import type { ArgScope } from '../variables/arg-scope.ts';
import { ExpansionBudget } from '../variables/expansion-budget.ts';
import { StageScope } from '../variables/stage-scope.ts';
import type { UnreadStage } from './stage-outline.ts';
import { readStep } from './step.ts';

/** What the build stages of a file are made of. */
export interface StageMaterial {
  readonly source: SourceText;
  readonly stages: readonly UnreadStage[];
  /** The ARGs above all stages. */
  readonly scope: ArgScope;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly escape: Instruction['escape'];
}

const NO_STEPS: readonly never[] = [];

/**
 * The build stages of a Dockerfile. What ONBUILD holds isn't read, for it runs in another build. Of a file with too many
 * steps only the first of them are there.
 */
export function buildStages(material: StageMaterial): readonly BuildStage[] {
  const steps = stepsOf(material);
  return material.stages.map(({ index, name, isFinal, range, base }) => {
    return { index, name, isFinal, range, base, steps: steps[index] ?? NO_STEPS };
  });
}

/** By stage, up to the one where the work is too much. */
function stepsOf({
  source,
  stages,
  scope: global,
  buildArgs,
  escape: escapeToken,
}: StageMaterial): readonly (readonly Step[])[] {
  const file = { global, buildArgs, budget: new ExpansionBudget() };
  const scopes: StageScope[] = [];
  const steps: Step[][] = [];
  let work = 0;
  for (const { base, body } of stages) {
    const scope = new StageScope(file, base.kind === 'stage' ? scopes[base.index] : undefined);
    const own: Step[] = [];
    scopes.push(scope);
    steps.push(own);
    for (const unread of body) {
      const instruction = instructionAt(source.text, unread.offset, escapeToken);
      const step = instruction && readStep(instruction, unread, { source, scope });
      if (step === undefined) continue;
      own.push(step);
      work += workOf(step);
      if (work > MAX_WORK) return steps;
    }
  }
  return steps;
}
