import type { BuildStage, Outline, StageBase, Step } from '../model/build-stage.ts';
import { SourceText } from '../model/source-text.ts';
import { MAX_WORK, workOf } from '../model/stage-work.ts';
import { LinkBudget } from './docker-word.ts';
import type { FromReading } from './from.ts';
import { findIgnoreComment } from './ignore-comment.ts';
import { readDockerfile } from './reader.ts';
import { StageScope } from './stage-scope.ts';
import type { StageTable } from './stages.ts';
import { stepOf } from './steps.ts';
import { type Survey, survey } from './survey.ts';

/**
 * The build stages of a Dockerfile. What ONBUILD holds isn't looked into, for it runs in another build. Where it has more steps
 * than anybody looks at, only the first of them are there.
 */
export const outlineDockerfile: Outline = (bytes, { buildArgs }): readonly BuildStage[] => {
  const source = new SourceText(bytes);
  const surveyed = survey(source, buildArgs);
  const { stages, froms, refusals, cut } = surveyed;
  // Also for a line that a template fills in: which of the others will stand in the file isn't known then.
  if (refusals.areThere || cut !== undefined) return [];
  const bases = froms.map((from) => baseOf(from, stages));
  const contents = contentsOf(source, surveyed, buildArgs, bases);
  return froms.map(({ line, word, name }, index): BuildStage => {
    const range = source.range(line.span(word.start, word.end));
    const isFinal = index === froms.length - 1;
    const { steps, ignores } = contents[index] ?? { steps: NOTHING, ignores: NOTHING };
    return { index, name, isFinal, range, base: bases[index] ?? UNKNOWN, steps, ignores };
  });
};

const UNKNOWN: StageBase = { kind: 'unknown' };
const NOTHING: readonly never[] = [];

/** What stands below a FROM. */
interface Content {
  readonly scope: StageScope;
  readonly steps: Step[];
  readonly ignores: BuildStage['ignores'][number][];
}

/** By stage, up to the one where it gets too much. */
function contentsOf(
  source: SourceText,
  { stages, scope: global }: Survey,
  buildArgs: ReadonlyMap<string, string>,
  bases: readonly StageBase[],
): readonly Content[] {
  const file = { global, buildArgs, budget: new LinkBudget() };
  const contents: Content[] = [];
  let work = 0;
  for (const instruction of readDockerfile(source.text, () => undefined)) {
    const content = contents.at(-1);
    if (instruction.keyword === 'from') {
      const base = bases[contents.length];
      const scope = new StageScope(file, base?.kind === 'stage' ? contents[base.index]?.scope : undefined);
      contents.push({ scope, steps: [], ignores: [] });
    } else if (content !== undefined) {
      const step = stepOf(instruction, source, stages, content.scope);
      if (step !== undefined) content.steps.push(step);
      const comment = findIgnoreComment(instruction.comments);
      if (comment !== undefined) content.ignores.push({ range: source.range(instruction.span), comment });
      work += step === undefined ? 0 : workOf(step);
    }
    if (work > MAX_WORK) break;
  }
  return contents;
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
      return index === undefined ? UNKNOWN : { kind: 'stage', index };
    }
    case 'skipped':
    case 'refused':
      return UNKNOWN;
  }
}
