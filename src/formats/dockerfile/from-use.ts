import { familiarName, type Reference } from '../../model/reference.ts';
import { type ArgUse, placeDigest } from './digest-site.ts';
import { type Found, type Place, skippedUse } from './found.ts';
import type { FromReading } from './from.ts';

/** What a FROM says of images; undefined where it names a stage. */
export function fromUse(from: FromReading, args: ArgUse, pinArgs: boolean): Found | undefined {
  const { instruction, stageIndex, word, expansion, meaning } = from;
  const { line } = instruction;
  // A FROM that is wrong as a whole is shown as a whole.
  const whole = { start: word?.start ?? instruction.args.start, end: instruction.args.end };
  const at = word === undefined || expansion === undefined || meaning.kind === 'refused' ? whole : word;
  const span = line.span(at.start, at.end);
  const place: Place = { kind: 'from', span, written: line.text.slice(at.start, at.end), stageIndex, instruction };
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
      const { site, overriddenArgs } = placeDigest({ line, word: at, pieces, value, reference }, args, pinArgs);
      return { ...place, resolved: value, reference, skip: undefined, site, overriddenArgs, maybeBuildContext: false };
    }
  }
}

/** How the FROMs use one ARG, all of them. */
interface ArgUsers {
  /** What they name; undefined where they differ, or one names no image. */
  reference: Reference | undefined;
  /** No operator stands between the ARG's default and a word. */
  arePlain: boolean;
  /** Each word asks for it once, and ends in its value. */
  endInIt: boolean;
}

/**
 * What the FROMs and the rest of the file do with each ARG.
 * @param isUsedElsewhere whether a stage or another default takes the ARG over
 */
export function argUse(froms: readonly FromReading[], isUsedElsewhere: (name: string) => boolean): ArgUse {
  const usersByArg = collectUsers(froms);
  const inFlags = new Set(froms.flatMap(({ flagNames }) => [...flagNames]));
  const agreed = (name: string, wanted: Reference): ArgUsers | undefined => {
    const users = usersByArg.get(name);
    const agree = users?.arePlain === true && users.reference !== undefined && isSame(users.reference, wanted);
    return agree ? users : undefined;
  };
  return {
    isUsedElsewhere: (name) => inFlags.has(name) || isUsedElsewhere(name),
    takesNewDigest: (name, wanted) => wanted.digest === undefined && agreed(name, wanted)?.endInIt === true,
    takesRefresh: (name, wanted) => agreed(name, wanted) !== undefined,
  };
}

function collectUsers(froms: readonly FromReading[]): Map<string, ArgUsers> {
  const users = new Map<string, ArgUsers>();
  for (const { expansion, meaning } of froms) {
    if (expansion === undefined) continue;
    // A stage's name, or a word without a value, is another image than any.
    const reference = meaning.kind === 'image' ? meaning.reference : undefined;
    const last = expansion.pieces.at(-1)?.definition?.name;
    for (const [name, times] of expansion.names) {
      const known = users.get(name) ?? { reference, arePlain: true, endInIt: true };
      const own = expansion.pieces.filter(({ via }) => via.includes(name));
      known.arePlain &&= own.every(({ definition, start }) => definition !== undefined && start !== undefined);
      known.endInIt &&= times === 1 && last === name;
      const differs = reference === undefined || known.reference === undefined || !isSame(known.reference, reference);
      if (differs) known.reference = undefined;
      users.set(name, known);
    }
  }
  return users;
}

function isSame(a: Reference, b: Reference): boolean {
  return familiarName(a) === familiarName(b) && a.tag === b.tag && a.digest === b.digest;
}
