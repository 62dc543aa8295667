import type { BuildStage, StageBase, Step } from '../../model/build-stage.ts';
import type { ImageUse } from '../../model/image-use.ts';
import type { SourceText } from '../../model/source-text.ts';
import { MAX_WORK, workOf } from '../../model/stage-work.ts';
import type { Survey, SurveyedFrom, SurveyedSource } from '../survey.ts';
import { ExpansionBudget } from '../variables/expand-word.ts';
import { StageScope } from '../variables/stage-scope.ts';
import type { StageTable } from './stage-table.ts';
import { readStep } from './step.ts';

/** What the build stages of a file are made of. */
export interface StageMaterial {
  readonly source: SourceText;
  readonly survey: Survey;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** The use that a FROM or a source is; none where it names a stage. */
  readonly useOf: ReadonlyMap<SurveyedFrom | SurveyedSource, ImageUse>;
}

const NO_STEPS: readonly never[] = [];

/**
 * The build stages of a Dockerfile. What ONBUILD holds isn't read, for it runs in another build. Of a file with too many
 * steps only the first of them are there.
 */
export function buildStages(material: StageMaterial): readonly BuildStage[] {
  const { source, survey, useOf } = material;
  const { stages, froms } = survey;
  const bases = froms.map((from) => baseOf(from, useOf.get(from), stages));
  const steps = stepsOf(material, bases);
  return froms.map(({ line, word, name }, index): BuildStage => {
    const range = source.range(line.span(word.start, word.end));
    const isFinal = index === froms.length - 1;
    const base = bases[index] ?? { kind: 'unknown', use: undefined };
    return { index, name, isFinal, range, base, steps: steps[index] ?? NO_STEPS };
  });
}

/** By stage, up to the one where the work is too much. */
function stepsOf(
  { source, survey: { stages, scope: global, froms }, buildArgs, useOf }: StageMaterial,
  bases: readonly StageBase[],
): readonly (readonly Step[])[] {
  const file = { global, buildArgs, budget: new ExpansionBudget() };
  const scopes: StageScope[] = [];
  const steps: Step[][] = [];
  let work = 0;
  for (const [index, { body }] of froms.entries()) {
    const base = bases[index];
    const scope = new StageScope(file, base?.kind === 'stage' ? scopes[base.index] : undefined);
    const own: Step[] = [];
    scopes.push(scope);
    steps.push(own);
    for (const surveyed of body) {
      const step = readStep(surveyed, { source, stages, scope, useOf });
      if (step === undefined) continue;
      own.push(step);
      work += workOf(step);
      if (work > MAX_WORK) return steps;
    }
  }
  return steps;
}

function baseOf(
  { meaning, expansion, stageIndex }: SurveyedFrom,
  use: ImageUse | undefined,
  stages: StageTable,
): StageBase {
  switch (meaning.kind) {
    case 'image':
      return use === undefined ? { kind: 'unknown', use } : { kind: 'image', reference: meaning.reference, use };
    case 'scratch':
      return { kind: 'scratch', use };
    case 'stage': {
      // None where its name depends on the platform.
      const index = stages.earlier(expansion?.value ?? '', stageIndex);
      return index === undefined ? { kind: 'unknown', use } : { kind: 'stage', index };
    }
    case 'skipped':
    case 'refused':
      return { kind: 'unknown', use };
  }
}
