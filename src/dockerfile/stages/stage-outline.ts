import type { StageBase, StageOutline, StageSource } from '../../model/build-stage.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { parseReference } from '../../model/reference.ts';
import type { SourceText } from '../../model/source-text.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Survey, SurveyedFrom, SurveyedSource } from '../survey.ts';
import { type StageTable, stageNumber } from './stage-table.ts';

/** Shared by the many stages that name no image or stage. */
const NO_SOURCES: readonly StageSource[] = [];

type UseOf = ReadonlyMap<SurveyedFrom | SurveyedSource, ImageUse>;

/** The stages of a surveyed file. @param useOf the use that a FROM or a source is; none where it names a stage */
export function outlineStages(source: SourceText, surveyed: Survey, useOf: UseOf): readonly StageOutline[] {
  const { froms, stages, sources } = surveyed;
  const named = sources.length === 0 ? undefined : groupBy(sources, ({ stageIndex }) => stageIndex);
  return froms.map((from, index) => {
    const { offset, line, word, name, meaning } = from;
    const use = useOf.get(from);
    // One object for both: most stages are built on an image.
    const isImage = use !== undefined && meaning.kind === 'image';
    return {
      index,
      name,
      isFinal: index === froms.length - 1,
      range: isImage ? use.range : source.range(line.span(word.start, word.end)),
      base: baseOf(from, use, stages),
      span: { start: offset, end: froms[index + 1]?.offset ?? source.text.length },
      sources:
        named?.get(index)?.map((each) => ({ base: sourceBase(each, useOf.get(each), stages), copies: each.copies })) ??
        NO_SOURCES,
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
  const reference = isNumber && !isMount ? undefined : (use?.reference ?? (use && parseReference(text)));
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
      return use === undefined
        ? { kind: 'unknown', use }
        : { kind: 'image', reference: use.reference ?? meaning.reference, use };
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
