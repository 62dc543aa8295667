import type { BuildStage, StageBase } from '../../model/build-stage.ts';
import type { IgnoreComment, ImageUse } from '../../model/image-use.ts';
import { parseReference } from '../../model/reference.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Survey, SurveyedFrom, SurveyedSource } from '../survey.ts';
import { type StageTable, stageNumber } from './stage-table.ts';

/** A stage without its steps: what is kept of it until its steps are asked for. */
export interface StageOutline extends Omit<BuildStage, 'steps'> {
  readonly body: readonly InstructionOutline[];
}

/**
 * An instruction of a stage. Its lines are joined again when its step is made: a run has very many files, and most are never
 * asked for their stages.
 */
export interface InstructionOutline {
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  /** What its COPY --from or its mounts name, in order. */
  readonly sources: readonly StageBase[];
  readonly ignore: IgnoreComment | undefined;
}

/** Shared by the many instructions that name no image or stage. */
const NO_SOURCES: readonly StageBase[] = [];

type UseOf = ReadonlyMap<SurveyedFrom | SurveyedSource, ImageUse>;

/** The stages of a surveyed file. @param useOf the use that a FROM or a source is; none where it names a stage */
export function outlineStages(source: SourceText, { froms, stages }: Survey, useOf: UseOf): readonly StageOutline[] {
  return froms.map((from, index) => {
    const { line, word, name, body } = from;
    return {
      index,
      name,
      isFinal: index === froms.length - 1,
      range: source.range(line.span(word.start, word.end)),
      base: baseOf(from, useOf.get(from), stages),
      body: body.map(({ offset, sources, ignore }) => {
        const bases = sources.map((word) => sourceBase(word, useOf.get(word), stages));
        return { offset, sources: bases.length === 0 ? NO_SOURCES : bases, ignore };
      }),
    };
  });
}

/** What COPY --from or a mount names; a variable isn't expanded there. */
function sourceBase(
  { kind, word: { text } }: SurveyedSource,
  use: ImageUse | undefined,
  stages: StageTable,
): StageBase {
  const isMount = kind === 'mount-from';
  const isNumber = stageNumber(text) !== undefined;
  // A mount of `scratch` is empty also where a stage has that name, and takes no number for a stage.
  const index = isMount && (isNumber || text === 'scratch') ? undefined : stages.find(text);
  if (index !== undefined) return { kind: 'stage', index };
  if (text === 'scratch') return { kind: 'scratch', use };
  const reference = isNumber && !isMount ? undefined : use && parseReference(text);
  if (use === undefined || reference === undefined || 'invalid' in reference) return { kind: 'unknown', use };
  return { kind: 'image', reference, use };
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
