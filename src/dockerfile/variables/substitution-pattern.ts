/** Longer values aren't image references; the table of the search stays small. */
const MAX_VALUE = 512;
const MAX_PATTERN = 256;
const NONE = -1;

/**
 * The value without what a shell pattern matches at its start or its end: `${V#p}` and `${V%p}`. `*` and `?` are wild,
 * `\` makes one of them, `\`, `/` or `}` plain. Undefined where the pattern is none or too long. A table instead of a
 * regular expression, so that a hostile pattern can't make it slow.
 */
export function trimPattern(
  pattern: string,
  value: string,
  where: 'prefix' | 'suffix',
  want: 'shortest' | 'longest',
): string | undefined {
  const tokens = tokenize(pattern);
  if (tokens === undefined || value.length > MAX_VALUE) return undefined;
  if (where === 'prefix') return value.slice(Math.max(matchEnds(tokens, [...value], want)[0] ?? NONE, 0));
  const length = Math.max(matchEnds(tokens.reverse(), [...value].reverse(), want)[0] ?? NONE, 0);
  return value.slice(0, value.length - length);
}

/**
 * The value with the first or every match of the pattern replaced, the longest at each place: `${V/p/r}`, `${V//p/r}`.
 * Like Go's regexp, an empty match counts, but not directly after another one. Undefined as for trimPattern.
 */
export function replacePattern(pattern: string, value: string, replacement: string, all: boolean): string | undefined {
  const tokens = tokenize(pattern);
  if (tokens === undefined || value.length > MAX_VALUE) return undefined;
  const ends = matchEnds(tokens, [...value], 'longest');
  let done = '';
  let previousEnd = NONE;
  for (let at = 0; at <= value.length; ) {
    const end = ends[at] ?? NONE;
    const isMatch = end > at || (end === at && previousEnd !== at);
    if (isMatch) {
      done += replacement;
      if (!all) return done + value.slice(end);
      previousEnd = end;
    }
    if (end > at) at = end;
    else {
      done += value.slice(at, at + 1);
      at += 1;
    }
  }
  return done;
}

type Token = '*' | '?' | { readonly plain: string };

function tokenize(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '\\') {
      at += 1;
      const escaped = pattern[at] ?? '';
      if (escaped === '' || !'*?\\/}'.includes(escaped)) return undefined;
      tokens.push({ plain: escaped });
    } else tokens.push(char === '*' || char === '?' ? char : { plain: char });
  }
  return tokens.length > MAX_PATTERN ? undefined : tokens;
}

/** For every start, the end of the wanted match from there, or NONE; worked out from the last token backwards. */
function matchEnds(tokens: readonly Token[], text: readonly string[], want: 'shortest' | 'longest'): Int32Array {
  let ends = Int32Array.from({ length: text.length + 1 }, (_, at) => at);
  for (const token of [...tokens].reverse()) {
    const before = new Int32Array(text.length + 1).fill(NONE);
    for (let at = text.length; at >= 0; at -= 1) {
      if (token === '*') before[at] = better(ends[at] ?? NONE, before[at + 1] ?? NONE, want);
      else if (at < text.length && (token === '?' || token.plain === text[at])) before[at] = ends[at + 1] ?? NONE;
    }
    ends = before;
  }
  return ends;
}

function better(a: number, b: number, want: 'shortest' | 'longest'): number {
  if (a === NONE || b === NONE || want === 'longest') return Math.max(a, b);
  return Math.min(a, b);
}
