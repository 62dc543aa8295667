import type { GlobPart, GlobSequence } from './syntax.ts';

/** Longer ones don't tell more, and each length costs a look at every place of a text. */
const LONGEST = 32;

/** Texts of which one at least stands in whatever fits a glob. */
export type RequiredLiterals = readonly string[];

/** Every choice of needles for a glob; none, where it says nothing certain. */
export function requiredLiterals(glob: GlobSequence): readonly RequiredLiterals[] {
  const choices: RequiredLiterals[] = [];
  let literal = '';
  const endLiteral = () => {
    if (literal !== '') choices.push([literal.slice(0, LONGEST)]);
    if (literal.length > LONGEST) choices.push([literal.slice(-LONGEST)]);
    literal = '';
  };
  for (const part of glob) {
    if (part.kind === 'text') literal += part.text;
    else {
      endLiteral();
      choices.push(...ofGroup(part));
    }
  }
  endLiteral();
  return choices;
}

function ofGroup(part: GlobPart): readonly RequiredLiterals[] {
  if (part.kind !== 'group' || (part.times !== 'once' && part.times !== 'many')) return [];
  const best = part.alternatives.map((each) => mostSelective(requiredLiterals(each), () => 0));
  const all = best.flatMap((needles) => needles ?? []);
  return best.includes(undefined) ? [] : [all];
}

/** The choice with needles that the fewest share, and the longest of those. */
export function mostSelective(
  choices: readonly RequiredLiterals[],
  sharing: (needle: string) => number,
): RequiredLiterals | undefined {
  const rated = choices.map((needles) => ({
    needles,
    shared: needles.reduce((sum, needle) => sum + sharing(needle), 0),
    length: Math.min(...needles.map((needle) => needle.length)),
  }));
  return rated.sort((a, b) => a.shared - b.shared || b.length - a.length)[0]?.needles;
}
