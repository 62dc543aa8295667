import type { GlobPart, GlobSequence } from './syntax.ts';

/** Longer literals select no better, and each length takes a look-up at every index of a text. */
const LONGEST = 32;

/** Literals of which every match of a glob contains at least one. */
export type RequiredLiterals = readonly string[];

/** All sets of required literals of a glob; empty where it requires none. */
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

/** The set whose literals the fewest globs share, and the longest of those. */
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
