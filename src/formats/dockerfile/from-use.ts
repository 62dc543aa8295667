import { familiarReference } from '../../model/reference.ts';
import type { Span } from '../../model/source-text.ts';
import { type ArgUse, placeDigest } from './digest-site.ts';
import { type Found, type Place, skippedUse } from './found.ts';
import type { FromReading } from './from.ts';
import type { ArgDefinition, Piece } from './pieces.ts';
import type { Expansion } from './scope.ts';
import type { SurveyedFrom } from './survey.ts';
import { tagPartsOf } from './tag-parts.ts';

/** What a FROM says of images; undefined where it names a stage. */
export function fromUse(from: SurveyedFrom, args: ArgUse, pinArgs: boolean): Found | undefined {
  const { line, stageIndex, word, expansion, meaning, ignore } = from;
  // A FROM that is wrong as a whole is shown as a whole.
  const at = expansion === undefined || meaning.kind === 'refused' ? { ...word, end: from.end } : word;
  const span = line.span(at.start, at.end);
  const written = line.text.slice(at.start, at.end);
  const place: Place = { kind: 'from', span, origins: originsOf(expansion), written, stageIndex, ignore };
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
      const { pieces, value } = expansion ?? { pieces: [], value: '' };
      const imageWord = { line, word: at, pieces, value, reference };
      const { site, overriddenArgs } = placeDigest(imageWord, args, pinArgs);
      const tagParts = tagPartsOf(imageWord, args);
      const skip = undefined;
      const found = { ...place, resolved: value, reference, tagParts, skip, site, overriddenArgs };
      return { ...found, maybeBuildContext: false, platform: from.platform };
    }
  }
}

/** The ARG defaults that the word's text comes from: each once, however often it is used. */
function originsOf(expansion: Expansion | undefined): Span[] {
  const definitions = new Map<ArgDefinition, Piece>();
  for (const piece of expansion?.pieces ?? []) {
    if (piece.definition !== undefined && !definitions.has(piece.definition)) definitions.set(piece.definition, piece);
  }
  return [...definitions].map(([{ line }, { start = 0, end = line.text.length }]) => line.span(start, end));
}

/**
 * What the FROMs and the rest of the file do with each ARG.
 * @param isUsedElsewhere whether a stage or another default takes the ARG over
 */
export function argUse(froms: readonly FromReading[], isUsedElsewhere: (name: string) => boolean): ArgUse {
  const imagesByArg = new Map<string, Set<string>>();
  const bound = new Set<string>();
  const inFlags = new Set(froms.flatMap(({ flagNames }) => [...flagNames]));
  for (const { expansion, meaning } of froms) {
    // A stage's name, or a word without a value, is another image than any.
    const image = meaning.kind === 'image' ? familiarReference(meaning.reference) : '';
    const add = (name: string, named: string): void => {
      imagesByArg.set(name, (imagesByArg.get(name) ?? new Set()).add(named));
    };
    // So would be a word in which something stands behind the ARG's default, or in which it stands twice, is cut
    // (`${V%x}`) or only chooses a text (`${V:-x}`).
    const ending = expansion?.pieces.at(-1)?.definition?.name;
    for (const name of expansion?.names ?? []) add(name, name === ending ? image : '');
    for (const name of expansion?.repeated ?? []) add(name, '');
    const computed = expansion?.pieces.filter(({ start }) => start === undefined).flatMap(({ via }) => via);
    for (const name of (meaning.kind === 'image' ? computed : expansion?.names) ?? []) bound.add(name);
  }
  const isElsewhere = (name: string): boolean => inFlags.has(name) || isUsedElsewhere(name);
  return {
    isUsedElsewhere: isElsewhere,
    isBound: (name) => bound.has(name) || isElsewhere(name),
    feedsOnly(name, reference) {
      const images = imagesByArg.get(name);
      return images?.size === 1 && images.has(familiarReference(reference));
    },
  };
}
