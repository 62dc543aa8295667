import { type CodeUnitRange, GLOB_LIMITS, type GlobPart, type GlobSequence } from './syntax.ts';

/** The names in `[[:digit:]]`, each with the first and last characters of its ranges. */
const NAMED: Readonly<Record<string, string>> = {
  alnum: 'azAZ09',
  alpha: 'azAZ',
  ascii: '\0\x7f',
  blank: '  \t\t',
  cntrl: '\0\x1f\x7f\x7f',
  digit: '09',
  graph: '!~',
  lower: 'az',
  print: ' ~',
  punct: '!/:@[`{~',
  space: '  \t\r',
  upper: 'AZ',
  word: 'azAZ09__',
  xdigit: '09afAF',
};

/** The ranges of a named class; undefined where there is no such name. */
export function namedCharacterClass(name: string): readonly CodeUnitRange[] | undefined {
  const ends = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  return ends?.match(/[\s\S]{2}/g)?.map((pair) => codeRange(pair.charAt(0), pair.charAt(1)));
}

/** From the code of one character to that of another. */
export function codeRange(first: string, last: string): CodeUnitRange {
  return [first.charCodeAt(0), last.charCodeAt(0)];
}

/** The alternatives of `{1..3}` or `{a..c}`; undefined where the text in the braces is no range. */
export function braceRange(braced: string): readonly GlobSequence[] | 'too large' | undefined {
  const [, first, last] = /^([A-Za-z])\.\.([A-Za-z])$/.exec(braced) ?? [];
  if (first !== undefined && last !== undefined) {
    const range = first < last ? codeRange(first, last) : codeRange(last, first);
    return [[{ kind: 'class', negated: false, ranges: [range] }]];
  }
  const [, from, to] = /^(-?\d+)\.\.(-?\d+)$/.exec(braced) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const lowest = Math.min(Number(from), Number(to));
  const count = Math.abs(Number(from) - Number(to)) + 1;
  if (!Number.isSafeInteger(lowest) || count > GLOB_LIMITS.range) return 'too large';
  const width = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
  return Array.from({ length: count }, (_, index) => [literalPart(padded(lowest + index, width))]);
}

/** A literal text. */
export function literalPart(characters: string): GlobPart {
  return { kind: 'text', text: characters };
}

function padded(value: number, width: number): string {
  const digits = String(Math.abs(value));
  return value < 0 ? `-${digits.padStart(width - 1, '0')}` : digits.padStart(width, '0');
}
