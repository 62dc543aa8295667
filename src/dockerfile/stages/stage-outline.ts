import type { StageBase, StageOutline } from '../../model/build-stage.ts';
import type { IgnoreComment, ImageUse } from '../../model/image-use.ts';
import { parseReference } from '../../model/reference.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Survey, SurveyedFrom, SurveyedSource } from '../survey.ts';
import { type StageTable, stageNumber } from './stage-table.ts';

/** A stage with what its steps are made of when they are asked for. */
export interface UnreadStage extends StageOutline {
  readonly body: readonly UnreadInstruction[];
}

/**
 * An instruction of a stage. Its lines are joined again when its step is made: a run has very many files, and most are never
 * asked for their stages.
 */
export interface UnreadInstruction {
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
export function outlineStages(source: SourceText, { froms, stages }: Survey, useOf: UseOf): readonly UnreadStage[] {
  return froms.map((from, index) => {
    const { offset, line, word, name } = from;
    const body = from.body.map((written): UnreadInstruction => {
      const sources = written.sources.map((word) => sourceBase(word, useOf.get(word), stages));
      return { ...written, sources: sources.length === 0 ? NO_SOURCES : sources };
    });
    const sources = body.flatMap((each) => each.sources);
    return {
      index,
      name,
      isFinal: index === froms.length - 1,
      range: source.range(line.span(word.start, word.end)),
      base: baseOf(from, useOf.get(from), stages),
      span: { start: offset, end: froms[index + 1]?.offset ?? source.text.length },
      sources: sources.length === 0 ? NO_SOURCES : sources,
      body,
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
