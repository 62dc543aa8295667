import { compileGlob } from './compile.ts';
import { type GlobStep, matchProgram } from './match-program.ts';
import { parseGlob } from './parse.ts';
import { mostSelective, requiredLiterals } from './required-literals.ts';
import type { GlobSequence } from './syntax.ts';

export { isGlobWithinLimits as isWithinLimits, isValidGlob as isGlob } from './parse.ts';
export { GLOB_LIMITS as LIMITS } from './syntax.ts';

/** A glob that matches. */
export interface GlobMatch {
  /** The index of the glob in the list. */
  readonly index: number;
  /** Whether it matches the text itself, and not only a folder that contains it. */
  readonly isWhole: boolean;
}

/** Finds the globs that match a text or a folder that contains it, in any order, each once or twice. */
export type GlobIndex = (text: string) => Iterable<GlobMatch>;

/** Globs that only match themselves. */
const PLAIN = /^[^\\"*?[\](){}]*$/;

/** Compiles many globs to one index, so that a text is compared only with those that may match. */
export function createGlobIndex(globs: readonly string[]): GlobIndex {
  if (globs.length === 0) return () => [];
  const texts = globs.map((glob) => glob.replace(/^(?:\.\/)+/, ''));
  // A glob also matches itself literally: `app/(site)` is a folder's name, too.
  const byText = grouped(texts.map((text, index) => [text, index]));
  const candidatesFor = candidates(texts);
  return function* (text) {
    for (const end of ends(text)) {
      const isWhole = end === text.length;
      for (const index of byText.get(text.slice(0, end)) ?? []) yield { index, isWhole };
    }
    for (const { index, program } of candidatesFor(text)) {
      const fits = matchProgram(program(), text);
      if (fits !== undefined) yield { index, isWhole: fits === 'whole' };
    }
  };
}

/** Normalizes a glob of paths: without a trailing slash, and `**` for `.`. */
export function normalizePathGlob(glob: string): string {
  const name = glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  return name === '' || name === '.' ? '**' : name;
}

interface Candidate {
  readonly index: number;
  readonly program: () => readonly GlobStep[];
}

/** The globs whose required literals are in the text, and those without any. */
function candidates(texts: readonly string[]): (text: string) => Iterable<Candidate> {
  const read = texts.flatMap((text, index) => {
    const glob = PLAIN.test(text) ? 'plain' : parseGlob(text);
    return typeof glob === 'string' ? [] : [{ index, program: compiledOnce(glob), choices: requiredLiterals(glob) }];
  });
  const all = grouped(read.flatMap(({ choices, index }) => choices.flat().map((needle) => [needle, index])));
  const sharing = (needle: string) => all.get(needle)?.length ?? 0;
  const told = read.map((candidate) => ({ ...candidate, needles: mostSelective(candidate.choices, sharing) }));
  const always = told.filter(({ needles }) => needles === undefined);
  const byNeedle = grouped(
    told.flatMap((candidate) => (candidate.needles ?? []).map((needle) => [needle, candidate] as const)),
  );
  const needles = [...byNeedle.keys()];
  const lengths = [...new Set(needles.map((needle) => needle.length))];
  return (text) => {
    const found = new Set<Candidate>(always);
    const add = (needle: string) => {
      for (const candidate of byNeedle.get(needle) ?? []) found.add(candidate);
    };
    // Few needles are looked for in the text; of many, those are looked up that are parts of it.
    if (needles.length <= text.length) needles.filter((needle) => text.includes(needle)).forEach(add);
    else for (const length of lengths) eachPart(text, length, add);
    return found;
  };
}

function eachPart(text: string, length: number, use: (part: string) => void): void {
  for (let end = length; end <= text.length; end++) use(text.slice(end - length, end));
}

function compiledOnce(glob: GlobSequence): () => readonly GlobStep[] {
  let program: readonly GlobStep[] | undefined;
  return () => {
    program ??= compileGlob(glob);
    return program;
  };
}

function grouped<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Where the names of the folders of a path end, and the path itself. */
function ends(text: string): readonly number[] {
  const slashes: number[] = [];
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) slashes.push(at);
  return [...slashes, text.length];
}
