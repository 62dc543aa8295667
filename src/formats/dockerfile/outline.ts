import type { BuildStage, Outline, StageBase, Step } from '../../model/build-stage.ts';
import { SourceText } from '../../model/source-text.ts';
import type { FromReading } from './from.ts';
import { stageName } from './from.ts';
import { findIgnoreComment } from './ignore-comment.ts';
import { type Instruction, readDockerfile } from './reader.ts';
import { LinkBudget } from './shell-lexer.ts';
import { StageScope } from './stage-scope.ts';
import type { StageTable } from './stages.ts';
import { stepOf } from './steps.ts';
import { survey } from './survey.ts';

/** The build stages of a Dockerfile. What ONBUILD holds is no step, for it runs in another build. */
export const outlineDockerfile: Outline = (bytes, { buildArgs }): readonly BuildStage[] => {
  const source = new SourceText(bytes);
  const reading = readDockerfile(source.text);
  const { instructions, stages, froms, scope, errors } = survey(reading, buildArgs);
  // Also for a line that a template fills in: which of the others will stand in the file isn't known then.
  if (reading.errors.length > 0 || errors.length > 0) return [];
  const file = { global: scope, buildArgs, budget: new LinkBudget() };
  const scopes: StageScope[] = [];
  return stagesOf(instructions, froms).map(({ from, instructions: own }, index): BuildStage => {
    const base = baseOf(from, stages);
    const stageScope = new StageScope(file, base.kind === 'stage' ? scopes[base.index] : undefined);
    scopes.push(stageScope);
    const steps = own.flatMap((instruction): Step[] => {
      const step = stepOf(instruction, source, stages, stageScope);
      return step === undefined ? [] : [step];
    });
    const { line, args } = from.instruction;
    const range = source.range(line.span(from.word?.start ?? args.start, from.word?.end ?? args.end));
    const isFinal = index === froms.length - 1;
    const ignores = own.flatMap(({ comments, span }) => {
      const comment = findIgnoreComment(comments);
      return comment === undefined ? [] : [{ range: source.range(span), comment }];
    });
    return { index, name: stageName(from.instruction), isFinal, range, base, steps, ignores };
  });
};

interface OwnInstructions {
  readonly from: FromReading;
  readonly instructions: readonly Instruction[];
}

/** Each stage with the instructions below its FROM. */
function stagesOf(instructions: readonly Instruction[], froms: readonly FromReading[]): OwnInstructions[] {
  let next = 0;
  const own: Instruction[][] = froms.map(() => []);
  for (const instruction of instructions) {
    if (instruction.keyword === 'from') next += 1;
    else own[next - 1]?.push(instruction);
  }
  return froms.map((from, index) => ({ from, instructions: own[index] ?? [] }));
}

function baseOf({ meaning, expansion, stageIndex }: FromReading, stages: StageTable): StageBase {
  switch (meaning.kind) {
    case 'image':
      return { kind: 'image', reference: meaning.reference };
    case 'scratch':
      return { kind: 'scratch' };
    case 'stage': {
      // None where its name depends on the platform.
      const index = stages.earlier(expansion?.value ?? '', stageIndex);
      return index === undefined ? { kind: 'unknown' } : { kind: 'stage', index };
    }
    case 'skipped':
    case 'refused':
      return { kind: 'unknown' };
  }
}
