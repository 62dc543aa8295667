import type { Span } from '../../model/source-text.ts';
import type { SurveyedFrom } from '../survey.ts';
import type { Expansion } from '../variables/arg-scope.ts';
import type { ArgUses } from '../variables/arg-uses.ts';
import type { ArgDefinition } from '../variables/word-fragments.ts';
import { placeDigest } from './digest-site.ts';
import { tagPartsOf } from './tag-parts.ts';
import { skippedUse, type UnplacedUse, type UsePlace } from './unplaced-use.ts';

/** What a FROM says of images; undefined where it names a stage. */
export function fromUse(from: SurveyedFrom, args: ArgUses, pinArgs: boolean): UnplacedUse | undefined {
  const { line, stageIndex, word, expansion, meaning, ignore } = from;
  // A FROM that is wrong as a whole is shown as a whole.
  const at = expansion === undefined || meaning.kind === 'refused' ? { ...word, end: from.end } : word;
  const span = line.span(at.start, at.end);
  const written = line.text.slice(at.start, at.end);
  const place: UsePlace = { kind: 'from', span, origins: originsOf(expansion), written, stageIndex, ignore };
  switch (meaning.kind) {
    case 'stage':
      return undefined;
    case 'refused':
      return skippedUse(place, 'invalid', meaning.message);
    case 'skipped':
      return skippedUse(place, meaning.reason, meaning.detail);
    case 'scratch':
      return skippedUse(place, 'scratch', 'the empty base image');
    case 'image': {
      const { reference } = meaning;
      const { fragments, value } = expansion ?? { fragments: [], value: '' };
      const imageWord = { line, word: at, fragments, value, reference };
      const { site, otherUse, overriddenArgs } = placeDigest(imageWord, args, pinArgs);
      const tagParts = tagPartsOf(imageWord, args);
      const [skip, maybeBuildContext, platform] = [undefined, false, from.platform];
      const found = { resolved: value, reference, tagParts, skip, site, otherUse, overriddenArgs };
      return { maybeBuildContext, platform, ...found, ...place };
    }
  }
}

/** The text that it gets from each of the ARG defaults, from the first character to the last. */
function originsOf(expansion: Expansion | undefined): readonly Span[] {
  if (expansion === undefined || expansion.fragments.every(({ definition }) => definition === undefined)) return NONE;
  const parts = new Map<ArgDefinition, Span>();
  for (const { definition, start, end } of expansion.fragments) {
    if (definition === undefined) continue;
    const { line } = definition;
    const part = { start: start ?? 0, end: end ?? line.text.length };
    const known = parts.get(definition) ?? part;
    parts.set(definition, { start: Math.min(known.start, part.start), end: Math.max(known.end, part.end) });
  }
  return [...parts].map(([{ line }, { start, end }]) => line.span(start, end));
}

const NONE: readonly never[] = [];
