import type { Span } from '../../model/source-text.ts';
import { type StageTable, stageNumber } from '../stages/stage-table.ts';
import type { SurveyedSource } from '../survey.ts';
import { hasTemplateMark } from '../syntax/template.ts';
import { indexIn } from '../syntax/words.ts';
import { TEMPLATE_DECIDES } from './from.ts';
import { literalUse, skippedUse, type UnplacedUse } from './unplaced-use.ts';

/**
 * The image that COPY --from or a mount names; undefined where it names a stage. What ONBUILD holds is resolved in another
 * build, so this file's stages don't count there.
 */
export function sourceUse(surveyed: SurveyedSource, stages: StageTable, isTemplate: boolean): UnplacedUse | undefined {
  const { kind, word, numbersAreStages, error, line, stageIndex, ignore } = surveyed;
  const number = numbersAreStages ? stageNumber(word.text) : undefined;
  const isTheChilds = kind === 'onbuild-copy-from';
  if (number !== undefined && (isTheChilds || stages.has(number))) return undefined;
  if ((kind === 'copy-from' || kind === 'mount-from') && stages.isStageName(word.text)) return undefined;
  const place = { kind, span: line.span(word.start, word.end), origins: [], written: word.text, stageIndex, ignore };
  const spanOf = (from: number, to: number): Span => line.span(indexIn(word, from), indexIn(word, to));
  const reason = error ?? (number === undefined ? undefined : `there is no stage ${number}`);
  if (hasTemplateMark(word.text)) return skippedUse(place, 'template', TEMPLATE_DECIDES.detail);
  // A bare word may be a stage in a part that the template adds.
  if (isTemplate && /^[\w.+-]+$/.test(word.text))
    return skippedUse(place, 'template', 'the template may have a stage of this name');
  if (reason === undefined) return literalUse(place, spanOf);
  return skippedUse(place, 'invalid', reason);
}
