import type { BuildStage, FileOutline, StageOutline, Step } from '../../model/build-stage.ts';
import { SourceText } from '../../model/source-text.ts';
import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import { sourceWords } from '../references/copy-and-mount.ts';
import { findIgnoreComment } from '../syntax/ignore-comment.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { instructionsFrom } from '../syntax/instructions.ts';
import type { ArgScope } from '../variables/arg-scope.ts';
import { ExpansionBudget } from '../variables/expansion-budget.ts';
import { StageScope } from '../variables/stage-scope.ts';
import { readStep, type WrittenStep } from './step.ts';

/** What the build stages of a file are made of. Its lines are split again: most files are never asked for their stages. */
export interface StageMaterial {
  readonly outline: FileOutline;
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
  return material.outline.stages.map(({ index, name, isFinal, range, base }) => {
    return { index, name, isFinal, range, base, steps: steps[index] ?? NO_STEPS };
  });
}

/** By stage, up to the one where the work is too much. */
function stepsOf(material: StageMaterial): readonly (readonly Step[])[] {
  const { outline, scope: global, buildArgs } = material;
  const source = new SourceText(Buffer.from(outline.text, 'latin1'));
  const file = { global, buildArgs, budget: new ExpansionBudget() };
  const scopes: StageScope[] = [];
  const steps: Step[][] = [];
  let work = 0;
  for (const stage of outline.stages) {
    const { base } = stage;
    const scope = new StageScope(file, base.kind === 'stage' ? scopes[base.index] : undefined);
    const own: Step[] = [];
    scopes.push(scope);
    steps.push(own);
    for (const written of instructionsOf(stage, material)) {
      const step = readStep(written, { source, scope });
      if (step === undefined) continue;
      own.push(step);
      work += workOf(step);
      if (work > MAX_WORK) return steps;
    }
  }
  return steps;
}

/** The instructions of a stage, one after the other, each with what it names of the stage's sources. */
function* instructionsOf({ span, sources }: StageOutline, material: StageMaterial): Generator<WrittenStep> {
  let next = 0;
  for (const instruction of instructionsFrom(material.outline.text, span.start, material.escape)) {
    if (instruction.span.start >= span.end) return;
    const from = next;
    for (const _ of sourceWords(instruction)) next += 1;
    const bases = sources.slice(from, next).map(({ base }) => base);
    yield { instruction, sources: bases, ignore: findIgnoreComment(instruction.comments) };
  }
}
